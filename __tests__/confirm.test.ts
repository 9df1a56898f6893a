// What confirms the order that a POST's answer names, in process, so that `npm run mutate` can judge the tests.

import { describe, expect, test, vi } from 'vitest';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { Order } from '../src/domain/order.ts';
import type { OrderContext } from '../src/finding/context.ts';
import { confirmOrder as confirmAfter } from '../src/placing/confirm.ts';
import { LOOK_UP, steps } from './fixtures.ts';
import { jobs, refusalOf, type TestJob } from './job.ts';
import { sandboxes } from './sandboxes.ts';
import { newKey, signingRequest } from './signing-request.ts';

const start = sandboxes();
const jobFor = jobs();

/** After a POST of just now. */
const confirmOrder = (context: OrderContext, reference: string, order: Order) =>
  confirmAfter(context, reference, order, new Date(Date.now() - 10_000));

async function confirmed(context: OrderContext, reference: string, order: Order): Promise<Order> {
  const result = await confirmOrder(context, reference, order);
  if (result === undefined) throw new Error('Nothing confirms the order.');
  return result;
}

describe('confirmOrder', () => {
  async function placed(sandbox: Sandbox, job: TestJob) {
    const { id, requests, certificate_id } = await job.service.placeOrder(job.productId, job.body);
    sandbox.requests.splice(0);
    return {
      id,
      created: true,
      requestId: requests[0]?.id,
      requestStatus: requests[0]?.status,
      certificateId: certificate_id,
    };
  }

  test('the look-up gives the state', async () => {
    const sandbox = await start();
    const job = await jobFor(sandbox);
    const order = await placed(sandbox, job);
    expect(await confirmed(job, 'ours', order)).toEqual({ ...order, status: 'issued' });
    expect(steps(sandbox)).toEqual([LOOK_UP]);
    expect(job.told.warnings).toEqual([]);
  });

  test('the certificate ID is taken from the response that has it', async () => {
    const sandbox = await start({ answer: 'id-only' });
    const job = await jobFor(sandbox);
    const order = await placed(sandbox, job);
    expect(order.certificateId).toBeUndefined();
    expect((await confirmed(job, 'ours', order)).certificateId).toBe('9012001');
    expect((await confirmed(job, 'ours', { ...order, certificateId: '5' })).certificateId).toBe('5');
    sandbox.configure({ lookupAnswer: 'null-certificate' });
    expect((await confirmed(job, 'ours', order)).certificateId).toBeUndefined();
  });

  test('without the order in it, order info decides: lag', async () => {
    const sandbox = await start({ lookupLag: 5 });
    const job = await jobFor(sandbox);
    const order = await placed(sandbox, job);
    expect(await confirmed(job, 'ours', order)).toEqual({ ...order, status: 'issued' });
    expect(steps(sandbox)).toEqual([LOOK_UP, 'GET /order/certificate/1234001']);
    expect(job.told.warnings).toEqual([expect.stringMatching(/does not show order 1234001.*list of orders/)]);
    const kept = await confirmed(job, 'ours', { ...order, certificateId: '5' });
    expect(kept.certificateId).toBe('5');
    const { certificateId: _, ...without } = order;
    expect((await confirmed(job, 'ours', without)).certificateId).toBe('9012001');
    const silent = { id: 1234001, alternative_order_id: 'ours' };
    sandbox.play({
      path: '/order/certificate/1234001',
      fault: { kind: 'body', body: JSON.stringify(silent) },
    });
    expect((await confirmed(job, 'ours', without)).certificateId).toBeUndefined();
    // What tells nothing confirms nothing.
    sandbox.play({ path: '/order/certificate/1234001', fault: { kind: 'body', body: '{"id":1234001}' } });
    expect(await confirmOrder(job, 'ours', without)).toBe(undefined);
  });

  test('without the order in it, order info decides: dropped', async () => {
    const sandbox = await start({ reference: 'dropped' });
    const job = await jobFor(sandbox);
    const order = await placed(sandbox, job);
    expect(await confirmed(job, 'ours', order)).toEqual({ ...order, status: 'issued', unguarded: true });
    expect(job.told.warnings).toHaveLength(1);
    expect(job.told.warnings[0]).toMatch(/did not store the reference of order 1234001.*re-run/);
  });

  test('reports a second open order, with both IDs', async () => {
    const sandbox = await start();
    const job = await jobFor(sandbox);
    const order = await placed(sandbox, job);
    const others = [1, 2, 3].map(
      () => sandbox.placeOrder({ alternative_order_id: 'ours' }, 'client_premium').id,
    );
    sandbox.cancel(others[1] as number);
    const { id, duplicates } = await confirmed(job, 'ours', order);
    expect([id, duplicates]).toEqual(['1234001', [String(others[0]), String(others[2])]]);
    expect(job.told.warnings).toHaveLength(1);
    expect(job.told.warnings[0]).toContain(`${others[0]}, ${others[2]}, beside 1234001.`);
    expect(job.told.warnings[0]).toMatch(/Cancel order.*concurrency:/);
  });

  test('the state is that of the own order', async () => {
    const sandbox = await start();
    const other = sandbox.placeOrder({ alternative_order_id: 'ours' }, 'client_premium');
    sandbox.setStatus(other.id, 'needs_csr');
    const job = await jobFor(sandbox);
    const order = await placed(sandbox, job);
    expect(await confirmed(job, 'ours', order)).toMatchObject({ id: '1234002', status: 'issued' });
  });

  test('a look-up that fails leaves it to order info; if both fail, nothing is confirmed', async () => {
    const sandbox = await start();
    const job = await jobFor(sandbox);
    const order = await placed(sandbox, job);
    const reconnect = vi.spyOn(job.service, 'reconnect');
    sandbox.play({ path: '/order/alternate/', times: 2, fault: { kind: 'status', status: 403 } });
    expect(await confirmOrder(job, 'ours', order)).toMatchObject({ id: '1234001', status: 'issued' });
    // What came may have been the answer to something else.
    expect(reconnect).toHaveBeenCalledTimes(1);
    expect(job.told.warnings).toEqual([
      expect.stringMatching(/Order 1234001 was placed, but reading it back failed.*403/),
    ]);
    sandbox.play({ path: '/order/certificate/', fault: { kind: 'status', status: 503 } });
    expect(await confirmOrder(job, 'ours', order)).toBe(undefined);
    expect(job.told.info.at(-1)).toMatch(/Reading order 1234001 failed.*503/);
  });

  test.each<[string, object]>([
    ['another reference', { alternative_order_id: 'theirs' }],
    ['our reference in another case', { alternative_order_id: 'OURS' }],
    ['no reference and another name', { certificate: { common_name: 'Somebody Else' } }],
    ['no reference and another comment', { requests: [{ comments: 'theirs' }] }],
  ])('an order that shows %s is not ours', async (_, shown) => {
    const sandbox = await start({ lookupLag: 5 });
    const job = await jobFor(sandbox);
    const order = await placed(sandbox, job);
    const body = JSON.stringify({ id: 1234001, product: { name_id: 'client_premium' }, ...shown });
    sandbox.play({ path: '/order/certificate/1234001', fault: { kind: 'body', body } });
    expect(await confirmOrder(job, 'ours', order)).toBe(undefined);
    expect(job.told.warnings).toEqual([]);
  });

  test('an older order without a reference is foreign, however equal it is', async () => {
    const sandbox = await start({ reference: 'dropped' });
    const job = await jobFor(sandbox);
    const order = await placed(sandbox, job);
    expect(await confirmAfter(job, 'ours', order, new Date(Date.now() + 60_000))).toBe(undefined);
    expect(await confirmAfter(job, 'ours', order, new Date(Date.now() - 60_000))).toMatchObject({
      id: '1234001',
    });
  });

  test('an order whose comment names the reference is ours, whatever else it contains, unless its field has another', async () => {
    const sandbox = await start({ reference: 'dropped' });
    const job = await jobFor(sandbox);
    job.body.comments = 'Ordered (order-reference ours)';
    const order = await placed(sandbox, job);
    sandbox.configure({ lookups: 'blind' });
    const told = (more: object) => ({
      kind: 'edit' as const,
      set: { requests: [{ id: 1, comments: 'Approved. Ordered (order-reference ours).' }], ...more },
    });
    sandbox.play({ path: '/order/certificate/1234001', fault: told({}) });
    expect(await confirmOrder(job, 'ours', order)).toMatchObject({ id: '1234001', unguarded: true });
    sandbox.play({ path: '/order/certificate/1234001', fault: told({ alternative_order_id: 'other' }) });
    expect(await confirmOrder(job, 'ours', order)).toBe(undefined);
  });

  test('an order of which nothing but the product is reported belongs to no request', async () => {
    const sandbox = await start({ reference: 'dropped' });
    const job = await jobFor(sandbox);
    const order = await placed(sandbox, job);
    const body = JSON.stringify({ id: 1234001, product: { name_id: 'client_premium' } });
    sandbox.play({ path: '/order/certificate/1234001', fault: { kind: 'body', body } });
    expect(await confirmOrder(job, 'ours', order)).toBe(undefined);
  });

  test('an order of which only name and comment are reported is ours, if an answer names it', async () => {
    const sandbox = await start({ reference: 'dropped', echoCsr: false });
    const job = await jobFor(sandbox, { 'product-id': 'client_authentication_plus', comments: 'Approve.' });
    const order = await placed(sandbox, job);
    const since = new Date(Date.now() - 60_000);
    expect(await confirmAfter(job, 'ours', order, since)).toMatchObject({ id: order.id });
    job.body.comments = 'Approve, please.';
    expect(await confirmAfter(job, 'ours', order, since)).toBe(undefined);
  });

  test.each<[string, object]>([
    ['identity', { common_name: 'Somebody Else' }],
    ['key', { csr: signingRequest(newKey()) }],
  ])('an order with our reference and another %s is not ours', async (_, change) => {
    const sandbox = await start({ lookupLag: 1 });
    const job = await jobFor(sandbox);
    const order = await placed(sandbox, job);
    const { certificate, ...body } = job.body;
    const theirs = sandbox.placeOrder({ ...body, certificate: { ...certificate, ...change } }, job.productId);
    const swapped = { ...order, id: String(theirs.id) };
    // The look-up shows theirs only, then both.
    expect(await confirmOrder(job, 'ours', swapped)).toMatchObject({ id: swapped.id });
    expect(await confirmOrder(job, 'ours', swapped)).toBe(undefined);
    sandbox.configure({ lookups: 'blind' });
    expect(await confirmOrder(job, 'ours', swapped)).toBe(undefined);
    sandbox.configure({ lookups: 'open' });
    expect(job.told.warnings).toEqual([]);
    expect(await confirmOrder(job, 'ours', order)).toMatchObject({ id: '1234001' });
    expect(job.told.warnings).toEqual([expect.stringMatching(/Another run placed the same order/)]);
    // One that cannot be read is believed, since the look-up lists it.
    sandbox.play({ path: '/order/certificate/', fault: { kind: 'status', status: 503 } });
    expect(await confirmOrder(job, 'ours', swapped)).toMatchObject({ id: swapped.id });
  });

  test('an order that DigiCert does not know is not ours', async () => {
    const sandbox = await start({ lookupLag: 5 });
    const job = await jobFor(sandbox);
    const order = await placed(sandbox, job);
    expect(await confirmOrder(job, 'ours', { ...order, id: '42' })).toBe(undefined);
    const said = (status: number, code: string) => {
      const body = JSON.stringify({ errors: [{ code, message: 'x' }] });
      sandbox.play({ path: '/order/certificate/1234001', fault: { kind: 'status', status, body } });
    };
    said(404, 'not_found|route');
    expect(await confirmOrder(job, 'ours', order)).toBe(undefined);
    said(403, 'not_found|order');
    expect(await confirmOrder(job, 'ours', order)).toBe(undefined);
  });

  test('an error that is none of the service is not hidden', async () => {
    const sandbox = await start();
    const job = await jobFor(sandbox);
    const order = await placed(sandbox, job);
    const bug = new TypeError('bug');
    job.service = { ...job.service, ordersByReference: () => Promise.reject(bug) };
    expect(await refusalOf(confirmOrder(job, 'ours', order))).toBe(bug);
    sandbox.placeOrder(job.body, job.productId);
    const other = await jobFor(sandbox);
    other.service = { ...other.service, orderInfo: () => Promise.reject(bug) };
    expect(await refusalOf(confirmOrder(other, 'ours', order))).toBe(bug);
    sandbox.configure({ lookups: 'blind' });
    expect(await refusalOf(confirmOrder(other, 'ours', order))).toBe(bug);
  });

  test('asks once, and not for long', async () => {
    const sandbox = await start({ lookupLag: 1 });
    const job = await jobFor(sandbox);
    const order = await placed(sandbox, job);
    const lookUp = vi.spyOn(job.service, 'ordersByReference');
    const info = vi.spyOn(job.service, 'orderInfo');
    await confirmOrder(job, 'ours', order);
    const patience = { tries: 1, timeoutSeconds: 15 };
    expect(lookUp).toHaveBeenCalledExactlyOnceWith('ours', patience);
    expect(info).toHaveBeenCalledExactlyOnceWith('1234001', patience);
  });

  test('ends with what is known when the job is canceled in the meantime', async () => {
    const sandbox = await start({ lookups: 'blind' });
    const job = await jobFor(sandbox);
    const order = await placed(sandbox, job);
    sandbox.play({ path: '/order/certificate/', fault: { kind: 'hook', when: 'before', run: job.cancel } });
    expect(await confirmOrder(job, 'ours', order)).toBe(order);
  });

  test('is left out when the job is canceled', async () => {
    const sandbox = await start();
    const job = await jobFor(sandbox);
    const order = await placed(sandbox, job);
    job.cancel();
    const lookUp = vi.spyOn(job.service, 'ordersByReference');
    expect(await confirmed(job, 'ours', order)).toBe(order);
    expect(lookUp).not.toHaveBeenCalled();
    expect(job.told.warnings).toEqual(['Order 1234001 was placed, but not read back. The job was canceled.']);
  });
});
