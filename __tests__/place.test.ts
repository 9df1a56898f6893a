// What decides about placing and about what was placed, in process, so that `npm run mutate` can judge the tests.

import { describe, expect, test, vi } from 'vitest';
import type { Fault, Sandbox } from '../sandbox/sandbox.ts';
import { RequestError } from '../src/base/errors.ts';
import { placeOrder, readBack } from '../src/order/place.ts';
import { LOOK_UP, POST, steps } from './fixtures.ts';
import { jobs, refusalOf, type TestJob } from './job.ts';
import { sandboxes } from './sandboxes.ts';

const start = sandboxes();
const jobFor = jobs();

const PAUSES = [0.5, 1.5, 3, 6, 9, 10];

function reset(sandbox: Sandbox, when: 'before' | 'after'): void {
  sandbox.play({ method: 'POST', fault: { kind: 'reset', when } });
}

describe('placeOrder', () => {
  test('is one POST of the body', async () => {
    const sandbox = await start({ answer: 'with-organization' });
    const job = await jobFor(sandbox);
    const before = Date.now();
    const order = await placeOrder(job, 'ours');
    expect(order).toEqual({
      id: '1234001',
      created: true,
      requestId: '5678001',
      requestStatus: 'approved',
      certificateId: '9012001',
      organizationId: '112233',
    });
    expect(sandbox.orderPosts().map(({ json }) => json)).toEqual([job.body]);
    expect(job.told.orders).toEqual([order]);
    expect(job.told.settled).toBe(0);
    expect(job.told.attempts).toHaveLength(1);
    expect((job.told.attempts[0] as Date).valueOf()).toBeGreaterThanOrEqual(before);
    expect((job.told.attempts[0] as Date).valueOf()).toBeLessThanOrEqual(Date.now());
  });

  test.each([
    ['{"errors":["No funds"]}', '400: No funds.'],
    ['{"errors":["One.","Two."]}', '400: One.; Two.'],
    ['{"errors":{"code":"x","message":"y"}}', '400: x: y.'],
    ['{"code":"no_funds","message":"No funds."}', '400: no_funds: No funds.'],
    ['{"message":"No funds."}', '400: No funds.'],
    ['{"errors":[]}', '400: JSON that names no error.'],
    ['{}', '400: JSON that names no error.'],
    ['', '400: an empty body.'],
  ])('refused with %s', async (body, said) => {
    const sandbox = await start();
    const job = await jobFor(sandbox);
    sandbox.play({ method: 'POST', fault: { kind: 'status', status: 400, body } });
    const refusal = await refusalOf(placeOrder(job, 'ours'));
    expect(refusal.code).toBe('api_refused');
    expect(refusal.message).toContain(`CertCentral answered ${said}`);
  });

  test('takes an answer that holds the ID alone', async () => {
    const sandbox = await start({ answer: 'id-only' });
    expect(await placeOrder(await jobFor(sandbox), 'ours')).toEqual({ id: '1234001', created: true });
  });

  test("starts by the service's clock", async () => {
    const sandbox = await start();
    const job = await jobFor(sandbox);
    job.service = { ...job.service, clockOffsetMilliseconds: () => -3_600_000 };
    await placeOrder(job, 'ours');
    const started = (job.told.attempts[0] as Date).valueOf();
    expect(Math.abs(started - (Date.now() - 3_600_000))).toBeLessThan(10_000);
  });

  test.each<[string, Fault, string, RegExp]>([
    [
      '429',
      { kind: 'status', status: 429, headers: { 'retry-after': '500' } },
      'rate_limited',
      /nothing was ordered.*429/,
    ],
    ['400', { kind: 'status', status: 400 }, 'api_refused', /did not take the order.*400/],
    [
      'a redirect',
      { kind: 'redirect', location: 'https://example.com/' },
      'api_refused',
      /did not take the order.*302/,
    ],
  ])('%s settles it: nothing was placed', async (_, fault, code, message) => {
    const sandbox = await start();
    const job = await jobFor(sandbox);
    sandbox.play({ method: 'POST', fault });
    const refusal = await refusalOf(placeOrder(job, 'ours'));
    expect(refusal).toMatchObject({ name: 'ActionError', code, cause: expect.any(RequestError) });
    expect(refusal.message).toMatch(message);
    expect(job.told.settled).toBe(1);
    expect(job.told.orders).toEqual([]);
    expect(sandbox.requests.filter(({ path }) => path.startsWith('/order/alternate/'))).toEqual([]);
  });

  test('nobody listens: not_ordered', async () => {
    const sandbox = await start();
    const job = await jobFor(sandbox);
    await sandbox.close();
    const refusal = await refusalOf(placeOrder(job, 'ours'));
    expect(refusal).toMatchObject({ code: 'not_ordered', cause: expect.any(RequestError) });
    expect(refusal.message).toMatch(/before anything was sent, so nothing was ordered.*again is safe/);
    expect(job.told.settled).toBe(1);
  });

  test('a refusal is explained by the account, but not one of a stranger or of a cancelled job', async () => {
    const gone = {
      organizations: [{ id: 112233, name: 'Example Corp', active: false, smime: 'valid' as const }],
    };
    const refusing = async (fault: Fault | undefined, cancelled: boolean) => {
      const sandbox = await start({ account: gone });
      const job = await jobFor(sandbox);
      if (fault !== undefined) sandbox.play({ method: 'POST', fault });
      const { placeOrder: place } = job.service;
      job.service = {
        ...job.service,
        placeOrder: (...args) =>
          place(...args).finally(() => {
            if (cancelled) job.cancel();
          }),
      };
      const { code } = await refusalOf(placeOrder(job, 'ours'));
      return [code, sandbox.requests.length > 1];
    };
    expect(await refusing(undefined, false)).toEqual(['api_refused', true]);
    expect(await refusing(undefined, true)).toEqual(['api_refused', false]);
    expect(await refusing({ kind: 'html', status: 403 }, false)).toEqual(['api_refused', false]);
    const limited: Fault = { kind: 'status', status: 429, headers: { 'retry-after': '500' } };
    expect(await refusing(limited, false)).toEqual(['rate_limited', false]);
  });

  test('what was not delivered is not explained', async () => {
    const sandbox = await start();
    const job = await jobFor(sandbox);
    const error = new RequestError('undelivered', 'No connection.');
    job.service = { ...job.service, placeOrder: () => Promise.reject(error) };
    const { message } = await refusalOf(placeOrder(job, 'ours'));
    expect(message).toBe(
      'Placing the order failed before anything was sent, so nothing was ordered. No connection. Running the job ' +
        'again is safe.',
    );
    expect(sandbox.requests).toHaveLength(0);
  });

  test('the findings about the account are in the message', async () => {
    const sandbox = await start();
    const job = await jobFor(sandbox, { 'organization-id': '999999' });
    const { message } = await refusalOf(placeOrder(job, 'ours'));
    expect(message).toMatch(/did not take the order.*999999/);
    expect(message).not.toMatch(/[.][A-Z]/);
  });

  test('without a reference an unclear answer is unknown_outcome at once', async () => {
    const sandbox = await start();
    const job = await jobFor(sandbox);
    reset(sandbox, 'after');
    const refusal = await refusalOf(placeOrder(job, undefined));
    expect(refusal).toMatchObject({ code: 'unknown_outcome', cause: expect.any(RequestError) });
    expect(refusal.message).toMatch(/order may exist.*may pay twice.*product client_premium/);
    expect(steps(sandbox)).toEqual([POST]);
    expect(job.told).toMatchObject({ settled: 0, orders: [], info: [] });
  });

  test('with one the order is looked for and found', async () => {
    const sandbox = await start();
    const job = await jobFor(sandbox);
    reset(sandbox, 'after');
    const order = await placeOrder(job, 'ours');
    expect(order).toMatchObject({ id: '1234001', created: true, status: 'issued' });
    expect(job.told.orders).toEqual([order]);
    expect(job.told.info[0]).toMatch(/may have been placed; looking for it/);
    expect(steps(sandbox)).toEqual([POST, LOOK_UP, 'GET /order/certificate/1234001']);
    expect(job.told.settled).toBe(0);
    expect(job.waits).toEqual([0.5]);
    expect(sandbox.orderPosts()).toHaveLength(1);
  });

  test('not found after half a minute: unknown_outcome with the reference', async () => {
    const sandbox = await start();
    const job = await jobFor(sandbox);
    reset(sandbox, 'before');
    const refusal = await refusalOf(placeOrder(job, 'ours'));
    expect(refusal).toMatchObject({ code: 'unknown_outcome', cause: expect.any(RequestError) });
    expect(refusal.message).toMatch(/order may exist.*reference ours.*again is safe.*new workflow run/);
    expect(job.waits).toEqual(PAUSES);
    expect(PAUSES.reduce((sum, pause) => sum + pause)).toBe(30);
    expect(job.told).toMatchObject({ settled: 0, orders: [] });
    expect(sandbox.orderPosts()).toHaveLength(1);
  });

  test('an error that is none of the service is not hidden', async () => {
    const sandbox = await start();
    const job = await jobFor(sandbox);
    const bug = new TypeError('bug');
    job.service = { ...job.service, placeOrder: () => Promise.reject(bug) };
    expect(await refusalOf(placeOrder(job, 'ours'))).toBe(bug);
    expect(job.told.settled).toBe(0);
  });
});

describe('readBack', () => {
  async function placed(sandbox: Sandbox, job: TestJob) {
    const order = await placeOrder(job, 'ours');
    sandbox.requests.splice(0);
    return order;
  }

  test('the look-up gives the state', async () => {
    const sandbox = await start();
    const job = await jobFor(sandbox);
    const order = await placed(sandbox, job);
    expect(await readBack(job, 'ours', order)).toEqual({ ...order, status: 'issued' });
    expect(steps(sandbox)).toEqual([LOOK_UP]);
    expect(job.told.warnings).toEqual([]);
  });

  test('the certificate ID comes from whoever has it', async () => {
    const sandbox = await start({ answer: 'id-only' });
    const job = await jobFor(sandbox);
    const order = await placed(sandbox, job);
    expect(order.certificateId).toBeUndefined();
    expect((await readBack(job, 'ours', order)).certificateId).toBe('9012001');
    expect((await readBack(job, 'ours', { ...order, certificateId: '5' })).certificateId).toBe('5');
    sandbox.configure({ lookupAnswer: 'null-certificate' });
    expect((await readBack(job, 'ours', order)).certificateId).toBeUndefined();
  });

  test('without the order in it, order info decides: lag', async () => {
    const sandbox = await start({ lookupLag: 5 });
    const job = await jobFor(sandbox);
    const order = await placed(sandbox, job);
    expect(await readBack(job, 'ours', order)).toEqual({ ...order, status: 'issued' });
    expect(steps(sandbox)).toEqual([LOOK_UP, 'GET /order/certificate/1234001']);
    expect(job.told.warnings).toEqual([]);
    const kept = await readBack(job, 'ours', { ...order, certificateId: '5' });
    expect(kept.certificateId).toBe('5');
    const { certificateId: _, ...without } = order;
    expect((await readBack(job, 'ours', without)).certificateId).toBe('9012001');
    sandbox.play({ path: '/order/certificate/1234001', fault: { kind: 'body', body: '{"id":1234001}' } });
    expect((await readBack(job, 'ours', without)).certificateId).toBeUndefined();
  });

  test('without the order in it, order info decides: dropped', async () => {
    const sandbox = await start({ reference: 'dropped' });
    const job = await jobFor(sandbox);
    const order = await placed(sandbox, job);
    expect(await readBack(job, 'ours', order)).toEqual({ ...order, status: 'issued' });
    expect(job.told.warnings).toHaveLength(1);
    expect(job.told.warnings[0]).toMatch(/shows no reference for order 1234001.*re-run.*second time/);
  });

  test('a second order that lives is told, with both IDs', async () => {
    const sandbox = await start();
    const job = await jobFor(sandbox);
    const order = await placed(sandbox, job);
    const others = [1, 2, 3].map(
      () => sandbox.placeOrder({ alternative_order_id: 'ours' }, 'client_premium').id,
    );
    sandbox.cancel(others[1] as number);
    expect((await readBack(job, 'ours', order)).id).toBe('1234001');
    expect(job.told.warnings).toHaveLength(1);
    expect(job.told.warnings[0]).toContain(`${others[0]}, ${others[2]} beside 1234001.`);
    expect(job.told.warnings[0]).toMatch(/Cancel order.*concurrency:/);
  });

  test('the state is that of the own order', async () => {
    const sandbox = await start();
    const other = sandbox.placeOrder({ alternative_order_id: 'ours' }, 'client_premium');
    sandbox.setStatus(other.id, 'needs_csr');
    const job = await jobFor(sandbox);
    const order = await placed(sandbox, job);
    expect(await readBack(job, 'ours', order)).toMatchObject({ id: '1234002', status: 'issued' });
  });

  test('a failure costs a warning', async () => {
    const sandbox = await start();
    const job = await jobFor(sandbox);
    const order = await placed(sandbox, job);
    sandbox.play({ path: '/order/alternate/', fault: { kind: 'status', status: 403 } });
    expect(await readBack(job, 'ours', order)).toBe(order);
    expect(job.told.warnings).toHaveLength(1);
    expect(job.told.warnings[0]).toMatch(/Order 1234001 was placed, but reading it back failed.*403/);
  });

  test('an error that is none of the service is not hidden', async () => {
    const sandbox = await start();
    const job = await jobFor(sandbox);
    const order = await placed(sandbox, job);
    const bug = new TypeError('bug');
    job.service = { ...job.service, ordersByReference: () => Promise.reject(bug) };
    expect(await refusalOf(readBack(job, 'ours', order))).toBe(bug);
  });

  test('is left out when the job is cancelled', async () => {
    const sandbox = await start();
    const job = await jobFor(sandbox);
    const order = await placed(sandbox, job);
    job.cancel();
    const lookUp = vi.spyOn(job.service, 'ordersByReference');
    expect(await readBack(job, 'ours', order)).toBe(order);
    expect(lookUp).not.toHaveBeenCalled();
    expect(job.told.warnings).toEqual([]);
  });
});
