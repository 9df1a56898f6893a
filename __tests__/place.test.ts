// What decides about placing and about what was placed, in process, so that `npm run mutate` can judge the tests.

import { describe, expect, test } from 'vitest';
import type { Fault, Sandbox } from '../sandbox/sandbox.ts';
import { RequestError } from '../src/base/errors.ts';
import { placeOrder } from '../src/placing/place.ts';
import { LOOK_UP, POST, steps } from './fixtures.ts';
import { jobs, refusalOf } from './job.ts';
import { sandboxes, unreachable } from './sandboxes.ts';
import { newKey, signingRequest } from './signing-request.ts';

const start = sandboxes();
const jobFor = jobs();

const PAUSES = [0.5, 1.5, 3, 7, 8, 10];

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
      status: 'issued',
    });
    expect(steps(sandbox)).toEqual([POST, LOOK_UP]);
    expect(sandbox.orderPosts().map(({ json }) => json)).toEqual([job.body]);
    expect(job.told.orders).toEqual([order]);
    expect(job.told.settled).toBe(0);
    expect(job.told.attempts).toHaveLength(1);
    expect((job.told.attempts[0] as Date).valueOf()).toBeGreaterThanOrEqual(before);
    expect((job.told.attempts[0] as Date).valueOf()).toBeLessThanOrEqual(Date.now());
  });

  test.each([
    ['{"errors":{"code":"x","message":"y"}}', '400: x: y.'],
    ['{"errors":["One.",{"code":"x","message":"Two."}]}', '400: One.; x: Two.'],
  ])('refused with %s', async (body, said) => {
    const sandbox = await start();
    const job = await jobFor(sandbox);
    sandbox.play({ method: 'POST', fault: { kind: 'status', status: 400, body } });
    const refusal = await refusalOf(placeOrder(job, 'ours'));
    expect(refusal.code).toBe('api_refused');
    expect(refusal.message).toContain(`CertCentral answered ${said}`);
  });

  // Anybody on the way back can have sent these; the order is looked for.
  test.each<[string, Fault]>([
    ...[403, 409, 413, 451, 499].map((status): [string, Fault] => [
      `HTML with ${status}`,
      { kind: 'html', status, when: 'after' },
    ]),
    ['a redirect', { kind: 'status', status: 302, body: '', when: 'after' }],
    [
      'a redirect with JSON',
      { kind: 'status', status: 307, body: '{"errors":[{"code":"x"}]}', when: 'after' },
    ],
    [
      '400 with {"message":"No funds."}',
      { kind: 'status', status: 400, body: '{"message":"x"}', when: 'after' },
    ],
    ['400 with no errors', { kind: 'status', status: 400, body: '{"errors":[]}', when: 'after' }],
    [
      '403 with a number as code',
      { kind: 'status', status: 403, body: '{"errors":[{"code":1020,"message":"Denied"}]}', when: 'after' },
    ],
    [
      '403 with errors that are only messages',
      { kind: 'status', status: 403, body: '{"errors":[{"message":"Denied"}]}', when: 'after' },
    ],
    ...[
      '{"errors":["Denied"]}',
      '{"code":"denied","message":"Denied"}',
      '{"errors":[{"code":"1020"}]}',
    ].flatMap((body): [string, Fault][] =>
      [403, 429].map((status) => [
        `${status} with ${body}`,
        { kind: 'status', status, body, headers: { 'retry-after': '0' }, when: 'after' },
      ]),
    ),
    [
      '429 with HTML',
      {
        kind: 'status',
        status: 429,
        body: '<html></html>',
        headers: { 'retry-after': '500' },
        when: 'after',
      },
    ],
    ['400 with {}', { kind: 'status', status: 400, body: '{}', when: 'after' }],
    ['400 with nothing', { kind: 'status', status: 400, body: '', when: 'after' }],
  ])('%s is no refusal', async (_, fault) => {
    const sandbox = await start();
    const job = await jobFor(sandbox);
    sandbox.play({ method: 'POST', fault });
    expect(await placeOrder(job, 'ours')).toMatchObject({ id: '1234001', created: true });
    expect(sandbox.orderPosts()).toHaveLength(1);
    // Whatever else comes on the old connection is not read.
    expect(sandbox.connections).toBe(2);
    const blind = await jobFor(sandbox);
    sandbox.play({ method: 'POST', fault });
    expect(await refusalOf(placeOrder(blind, undefined))).toMatchObject({ code: 'unknown_outcome' });
    expect(blind.told.settled).toBe(0);
  });

  test('without the guard the answer is all there is', async () => {
    const sandbox = await start();
    const job = await jobFor(sandbox);
    const order = await placeOrder(job, undefined);
    expect(order).toMatchObject({ id: '1234001', created: true });
    expect(job.told.orders).toEqual([order]);
    expect(steps(sandbox)).toEqual([POST]);
  });

  test('takes an answer that contains only the ID', async () => {
    const sandbox = await start({ answer: 'id-only' });
    const order = await placeOrder(await jobFor(sandbox), 'ours');
    expect(order).toEqual({ id: '1234001', created: true, status: 'issued', certificateId: '9012001' });
  });

  test("an answer with someone else's order is not taken; our own is looked for", async () => {
    const sandbox = await start();
    const other = sandbox.placeOrder({ alternative_order_id: 'theirs' }, 'client_premium');
    const job = await jobFor(sandbox);
    const body = JSON.stringify({ id: other.id, requests: [] });
    sandbox.play({ method: 'POST', fault: { kind: 'body', body, status: 201 } });
    expect(await placeOrder(job, 'ours')).toMatchObject({ id: '1234002', created: true });
    expect(job.told.orders.map(({ id }) => id)).toEqual(['1234002']);
    expect(sandbox.connections).toBe(2);
  });

  test('an answer that names an order that does not exist is unknown_outcome', async () => {
    const sandbox = await start();
    const job = await jobFor(sandbox);
    sandbox.play({ method: 'POST', fault: { kind: 'status', status: 201, body: '{"id":42}' } });
    const refusal = await refusalOf(placeOrder(job, 'ours'));
    expect(refusal.code).toBe('unknown_outcome');
    expect(refusal.message).toContain('answered with order 42, but nothing confirms');
    expect(refusal.cause).toMatchObject({ failure: 'unclear' });
    expect(job.told).toMatchObject({ settled: 0, orders: [] });
    expect(job.told.info[0]).toBe('CertCentral answered with order 42.');
    expect(job.told.attempts).toHaveLength(1);
  });

  test('an order that cannot be read is not taken for ours, and stays open for the post step', async () => {
    const sandbox = await start();
    const job = await jobFor(sandbox);
    sandbox.play({ method: 'GET', times: Number.POSITIVE_INFINITY, fault: { kind: 'status', status: 503 } });
    const refusal = await refusalOf(placeOrder(job, 'ours'));
    expect(refusal.code).toBe('unknown_outcome');
    // The answer can be another request's: its order is in the message, and in no output.
    expect(refusal.message).toContain('answered with order 1234001, but nothing confirms');
    expect(job.told).toMatchObject({ settled: 0, orders: [] });
    expect(job.told.attempts).toHaveLength(1);
    expect(sandbox.orderPosts()).toHaveLength(1);
  });

  test.each<[string, Record<string, string>, object]>([
    ['another key', {}, { csr: signingRequest(newKey()) }],
    ['another identity', { 'order-reference': 'mine' }, { common_name: 'Somebody Else' }],
  ])("an order with %s says nothing about this step's: unknown_outcome", async (_, inputs, change) => {
    const sandbox = await start();
    const job = await jobFor(sandbox, inputs);
    const { certificate, ...body } = job.body;
    sandbox.placeOrder({ ...body, certificate: { ...certificate, ...change } }, 'client_premium');
    reset(sandbox, 'before');
    const refusal = await refusalOf(placeOrder(job, body.alternative_order_id));
    expect(refusal.code).toBe('unknown_outcome');
    expect(refusal.message).toMatch(
      /an order may exist.*Order 1234001 already.*it is unknown whether this step placed another one.*Re-running this job is safe/,
    );
    expect(job.told.settled).toBe(0);

    // A refused POST placed nothing.
    const message = 'The alternative_order_id is already in use.';
    const error = JSON.stringify({ errors: [{ code: 'invalid_parameter', message }] });
    sandbox.play({ method: 'POST', fault: { kind: 'status', status: 400, body: error } });
    const { code } = await refusalOf(placeOrder(job, body.alternative_order_id));
    expect(['csr_mismatch', 'reference_conflict']).toContain(code);
  });

  test('a value that is in use is looked for; an unknown field is a refusal', async () => {
    const sandbox = await start();
    const job = await jobFor(sandbox);
    const said = (message: string): Fault => ({
      kind: 'status',
      status: 400,
      body: JSON.stringify({ errors: [{ code: 'invalid_parameter', message }] }),
    });
    sandbox.placeOrder(job.body, 'client_premium');
    sandbox.play({ method: 'POST', fault: said('The alternative_order_id is already in use.') });
    expect(await placeOrder(job, 'ours')).toMatchObject({ id: '1234001', created: false });
    expect(job.told.info[0]).toMatch(/is already in use[.] Looking for it[.]$/);
    for (const text of [
      'in use',
      'used',
      'known to exist',
      'existing: it exists',
      'a duplicate',
      'not unique',
      'taken',
    ]) {
      sandbox.play({ method: 'POST', fault: said(`The alternative_order_id is ${text}.`) });
      expect(await placeOrder(await jobFor(sandbox), 'ours'), text).toMatchObject({ id: '1234001' });
    }

    // Without a reference, or about something else, it is a refusal; so is a rate limit.
    const posted = sandbox.requests.length;
    const plain = await jobFor(sandbox);
    sandbox.play({ method: 'POST', fault: said('The alternative_order_id is already in use.') });
    expect(await refusalOf(placeOrder(plain, undefined))).toMatchObject({ code: 'api_refused' });
    expect(plain.told.settled).toBe(1);
    sandbox.play({ method: 'POST', fault: said('An organization of this name exists.') });
    expect(await refusalOf(placeOrder(plain, 'ours'))).toMatchObject({ code: 'api_refused' });
    const limited: Fault = {
      kind: 'status',
      status: 429,
      body: '{"errors":[{"code":"x","message":"The alternative_order_id was used too often."}]}',
      headers: { 'retry-after': '500' },
    };
    sandbox.play({ method: 'POST', fault: limited });
    const refused = await refusalOf(placeOrder(plain, 'ours'));
    expect(refused.code).toBe('rate_limited');
    expect(refused.message).toMatch(
      /^Placing the order failed; nothing was ordered[.] CertCentral answered 429/,
    );
    expect(steps({ requests: sandbox.requests.slice(posted) })).not.toContain(LOOK_UP);

    const bug = new TypeError('bug');
    const broken = await jobFor(sandbox);
    broken.service = { ...broken.service, ordersByReference: () => Promise.reject(bug) };
    sandbox.play({ method: 'POST', fault: said('The alternative_order_id is already in use.') });
    expect(await refusalOf(placeOrder(broken, 'ours'))).toBe(bug);
    expect(broken.told.settled).toBe(0);

    const unknown = await jobFor(sandbox);
    sandbox.play({ method: 'POST', fault: said('alternative_order_id is not a recognized field.') });
    const refusal = await refusalOf(placeOrder(unknown, 'ours'));
    expect(refusal.code).toBe('api_refused');
    expect(refusal.message).toContain('duplicate-guard: false');

    const closed = await jobFor(sandbox);
    const again: Fault = {
      kind: 'status',
      status: 400,
      body: '{"errors":[{"code":"duplicate_alternative_order_id","message":"Refused."}]}',
    };
    sandbox.cancel(1234001);
    sandbox.play({ method: 'POST', fault: again });
    expect(await refusalOf(placeOrder(closed, 'ours'))).toMatchObject({ code: 'order_closed' });
    expect(closed.told.settled).toBe(1);

    const invisible = await jobFor(sandbox);
    invisible.body.alternative_order_id = 'hidden';
    sandbox.play({ method: 'POST', fault: said('The alternative_order_id already exists.') });
    const hidden = await refusalOf(placeOrder(invisible, 'hidden'));
    expect(hidden.code).toBe('api_refused');
    expect(hidden.message).not.toContain('duplicate-guard');
    expect(hidden.message).toContain('No order with the reference hidden can be seen with this API key.');
    expect(invisible.told.settled).toBe(1);
  });

  test("starts by the service's clock", async () => {
    const sandbox = await start();
    const job = await jobFor(sandbox);
    job.service = { ...job.service, clockOffsetMilliseconds: () => -3_600_000 };
    const before = Date.now();
    await placeOrder(job, 'ours');
    const started = (job.told.attempts[0] as Date).valueOf() + 3_600_000;
    expect(started).toBeGreaterThanOrEqual(before);
    expect(started).toBeLessThanOrEqual(Date.now());
  });

  test.each<[string, Fault, string, RegExp]>([
    [
      '429',
      { kind: 'status', status: 429, headers: { 'retry-after': '500' } },
      'rate_limited',
      /nothing was ordered.*429/,
    ],
    ['400', { kind: 'status', status: 400 }, 'api_refused', /did not accept the order.*400/],
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

  test('no server listens: not_ordered', async () => {
    const sandbox = await start();
    const job = await jobFor(unreachable(sandbox));
    const refusal = await refusalOf(placeOrder(job, 'ours'));
    expect(refusal).toMatchObject({ code: 'not_ordered', cause: expect.any(RequestError) });
    expect(refusal.message).toMatch(
      /before anything was sent, so nothing was ordered.*safely run the job again/,
    );
    expect(job.told.settled).toBe(1);
  });

  test('a refusal is explained by the account, but not one of another host or of a canceled job', async () => {
    const gone = {
      organizations: [{ id: 112233, name: 'Example Corp', active: false, smime: 'valid' as const }],
    };
    const refusing = async (fault: Fault | undefined, canceled: boolean) => {
      const sandbox = await start({ account: gone });
      const job = await jobFor(sandbox);
      if (fault !== undefined) sandbox.play({ method: 'POST', fault });
      const { placeOrder: place } = job.service;
      job.service = {
        ...job.service,
        placeOrder: (...args) =>
          place(...args).finally(() => {
            if (canceled) job.cancel();
          }),
      };
      const { code } = await refusalOf(placeOrder(job, 'ours'));
      return [code, sandbox.requests.length > 1];
    };
    expect(await refusing(undefined, false)).toEqual(['api_refused', true]);
    expect(await refusing(undefined, true)).toEqual(['api_refused', false]);
    const limited: Fault = { kind: 'status', status: 429, headers: { 'retry-after': '500' } };
    expect(await refusing(limited, false)).toEqual(['rate_limited', false]);
  });

  test('an explanation that is limited costs no time', async () => {
    const sandbox = await start();
    const job = await jobFor(sandbox, { 'organization-id': '999999' });
    const limited: Fault = { kind: 'status', status: 429, headers: { 'retry-after': '30' } };
    sandbox.play({ path: /^\/(product|organization|account)/, times: 9, fault: limited });
    const { code } = await refusalOf(placeOrder(job, 'ours'));
    expect(code).toBe('api_refused');
    expect(steps(sandbox).slice(1)).toEqual(['GET /organization/999999']);
  });

  test('what was not delivered is not explained', async () => {
    const sandbox = await start();
    const job = await jobFor(sandbox);
    const error = new RequestError('undelivered', 'No connection.');
    job.service = { ...job.service, placeOrder: () => Promise.reject(error) };
    const { message } = await refusalOf(placeOrder(job, 'ours'));
    expect(message).toBe(
      'Placing the order failed before anything was sent, so nothing was ordered. No connection. You can safely ' +
        'run the job again.',
    );
    expect(sandbox.requests).toHaveLength(0);
  });

  test('the findings about the account are in the message', async () => {
    const sandbox = await start();
    const job = await jobFor(sandbox, { 'organization-id': '999999' });
    const { message } = await refusalOf(placeOrder(job, 'ours'));
    expect(message).toMatch(/did not accept the order.*999999/);
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
    expect(refusal.message).toMatch(
      /order may exist.*reference ours.*Re-running this job is safe.*new workflow run/,
    );
    expect(job.waits).toEqual(PAUSES);
    expect(PAUSES.reduce((sum, pause) => sum + pause)).toBe(30);
    expect(job.told).toMatchObject({ settled: 0, orders: [] });
    expect(sandbox.orderPosts()).toHaveLength(1);
  });

  test('a reference that outlives a run is found by a new one, too', async () => {
    const sandbox = await start();
    const job = await jobFor(sandbox, { 'order-reference': 'mine' });
    reset(sandbox, 'before');
    const { message } = await refusalOf(placeOrder(job, 'mine'));
    expect(message).toMatch(/Re-running this job is safe, since it looks for that reference first[.]$/);
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

describe('an order for a product that the account does not have', () => {
  const refusing: Fault = {
    kind: 'status',
    status: 404,
    body: '{"errors":[{"code":"not_found|product","message":"No such product."}]}',
  };

  test.each([
    ['is explained by a look at the product', true],
    ['is named without a look, if that is not wanted', false],
  ])('%s', async (_, explain) => {
    const sandbox = await start();
    const job = await jobFor(sandbox);
    job.productId = 'client_gold';
    sandbox.play({ method: 'POST', fault: refusing });
    const refusal = await refusalOf(placeOrder(job, 'ours', { explain }));
    expect(refusal.code).toBe('api_refused');
    expect(refusal.message).toMatch(
      /^DigiCert did not accept the order\. .*No such product\. The account does not have the product client_gold\. [^.]*\.$/,
    );
    expect(steps(sandbox).slice(1)).toEqual(explain ? [expect.stringContaining('GET /product')] : []);
  });
});
