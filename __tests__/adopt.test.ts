// What decides whether an order is there already, in process, so that `npm run mutate` can judge the tests.

import { describe, expect, test } from 'vitest';
import type { Sandbox, SandboxOptions } from '../sandbox/sandbox.ts';
import { RequestError } from '../src/base/errors.ts';
import type { OrderInfo } from '../src/certcentral/order-responses.ts';
import { orderOf } from '../src/certcentral/order-responses.ts';
import { byAge, isClosed, isIssued, stateOf } from '../src/domain/order.ts';
import { findOrder } from '../src/placing/adopt.ts';
import { LOOK_UP, PERSON, steps } from './fixtures.ts';
import { jobs } from './job.ts';
import { sandboxes } from './sandboxes.ts';
import { newKey, signingRequest } from './signing-request.ts';

const start = sandboxes();
const jobFor = jobs();

const LIST = /^GET \/order\/certificate\?/;

function place(sandbox: Sandbox, reference = 'ours', change: object = {}): string {
  const certificate = { common_name: PERSON.name, emails: [PERSON.email] };
  const body = { certificate, organization: { id: 112233 }, alternative_order_id: reference, ...change };
  return String(sandbox.placeOrder(body, 'client_premium').id);
}

async function refusalOf(promise: Promise<unknown>): Promise<{ code: string; message: string }> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error as { code: string; message: string };
}

describe('findOrder', () => {
  test.each(['not-found', 'empty-list', 'no-list'] as const)('finds none (%s)', async (referenceMissing) => {
    const sandbox = await start({ referenceMissing });
    place(sandbox, 'theirs');
    const job = await jobFor(sandbox);
    expect(await findOrder(job, 'ours')).toBeUndefined();
    expect(steps(sandbox)).toEqual([LOOK_UP]);
    expect(job.waits).toEqual([]);
    expect(job.told).toMatchObject({ warnings: [], orders: [] });
  });

  test('finds one, with what order info shows of it', async () => {
    const sandbox = await start();
    const id = place(sandbox);
    const job = await jobFor(sandbox);
    const { requestId, certificateId } = sandbox.orders[0] as { requestId: number; certificateId: number };
    expect(await findOrder(job, 'ours')).toEqual({
      id,
      created: false,
      requestId: String(requestId),
      requestStatus: 'approved',
      status: 'waiting_pickup',
      certificateId: String(certificateId),
      validity: { validity_years: 1 },
    });
    expect(job.told.warnings).toEqual([]);
  });

  test('reports it, and warns of what differs outside of the identity', async () => {
    const sandbox = await start();
    const id = place(sandbox, 'ours', { auto_renew: 2, payment_method: 'card' });
    const job = await jobFor(sandbox, { 'payment-method': 'balance' });
    const order = await findOrder(job, 'ours');
    expect(job.told.orders).toEqual([order]);
    expect(job.told.warnings).toEqual([
      `Order ${id} exists already and is used, but it differs from this request in auto-renew, payment-method. ` +
        'Change that in CertCentral if it matters.',
    ]);
    expect(job.told.info.at(-1)).toMatch(/does not return the CSR of order .*could not be compared/);
  });

  test('warns of a revocation that waits', async () => {
    const sandbox = await start();
    place(sandbox);
    const requests = [{ id: 7, type: 'revoke', status: 'pending' }];
    sandbox.play({ path: '/order/certificate/', fault: { kind: 'edit', set: { requests } } });
    const job = await jobFor(sandbox);
    await findOrder(job, 'ours');
    expect(job.told.warnings).toEqual([expect.stringContaining('request 7 to revoke it')]);
  });

  test('reports nothing of the key if it is known, or if this step has none', async () => {
    const sandbox = await start();
    const job = await jobFor(sandbox);
    await job.service.placeOrder(job.productId, { ...job.body, alternative_order_id: 'ours' });
    await findOrder(job, 'ours');
    const { csr: _, ...certificate } = job.body.certificate;
    job.body = { ...job.body, certificate };
    place(sandbox, 'without');
    await findOrder(job, 'without');
    expect(job.told.info.filter((text) => text.includes('does not return the CSR'))).toEqual([]);
  });

  test('if the key is still to be made, no order can have it', async () => {
    const sandbox = await start();
    const id = place(sandbox);
    const job = await jobFor(sandbox, {}, { keyToMake: true });
    const refusal = await refusalOf(findOrder(job, 'ours'));
    expect(refusal).toMatchObject({ code: 'csr_mismatch' });
    expect(refusal.message).toMatch(
      /key-file does not exist, so this step does not have its key; nothing was ordered/,
    );
    expect(job.told.orders).toMatchObject([{ id }]);
  });

  test('an order that shows another reference is not ours', async () => {
    const sandbox = await start();
    place(sandbox, 'theirs');
    const own = place(sandbox);
    const orders = [{ order_id: 1234001 }, { order_id: Number(own) }];
    const answer = (listed: object[]) => {
      const body = JSON.stringify({ orders: listed });
      sandbox.play({ path: '/order/alternate/', fault: { kind: 'body', body } });
    };
    answer(orders);
    expect((await findOrder(await jobFor(sandbox), 'ours'))?.id).toBe(own);
    answer(orders.slice(0, 1));
    const job = await jobFor(sandbox);
    const refusal = await refusalOf(findOrder(job, 'ours'));
    expect(refusal).toMatchObject({ code: 'not_ordered', cause: { failure: 'unclear' } });
    expect(refusal.message).toMatch(
      /^Looking for an earlier order.*so nothing was ordered.*lists order 1234001 for the reference ours, but/,
    );
    expect(job.told.orders).toEqual([]);
  });

  test('of many orders ten are read and named', async () => {
    const sandbox = await start();
    const csr = signingRequest(newKey());
    const change = { certificate: { common_name: PERSON.name, emails: [PERSON.email], csr } };
    const ids = Array.from({ length: 12 }, () => place(sandbox, 'ours', change));
    const job = await jobFor(sandbox);
    expect(await refusalOf(findOrder(job, 'ours'))).toMatchObject({ code: 'csr_mismatch' });
    expect(sandbox.requests).toHaveLength(11);
    expect(job.told.warnings).toEqual([
      expect.stringContaining(`12 orders have this reference: ${ids.slice(0, 10).join(', ')} and 2 more.`),
    ]);
  });

  test('keeps the certificate ID of the look-up if order info has none', async () => {
    const sandbox = await start();
    const id = place(sandbox);
    sandbox.play({
      path: `/order/certificate/${id}`,
      fault: { kind: 'body', body: `{"id":${id},"status":"pending"}` },
    });
    const order = await findOrder(await jobFor(sandbox), 'ours');
    expect(order).toEqual({ id, created: false, status: 'pending', certificateId: '9012001' });
  });

  test('a re-run looks four times and into the list, and no longer than it has to', async () => {
    const sandbox = await start({ lookupLag: 1 });
    const job = await jobFor(sandbox, {}, { rerun: true });
    expect(await findOrder(job, 'ours')).toBeUndefined();
    expect(steps(sandbox)).toEqual([LOOK_UP, LOOK_UP, LOOK_UP, LOOK_UP, expect.stringMatching(LIST)]);
    expect(job.waits).toEqual([2, 4, 8]);

    await job.service.placeOrder('client_premium', { ...job.body, alternative_order_id: 'ours' });
    const late = await jobFor(sandbox, {}, { rerun: true });
    expect((await findOrder(late, 'ours'))?.id).toBe('1234001');
    expect(late.waits).toEqual([2]);
    const last = await jobFor(sandbox, {}, { rerun: true });
    sandbox.requests.length = 0;
    await findOrder(last, 'ours');
    expect(last.waits).toEqual([]);
    // What was found is not looked for in the list.
    expect(steps(sandbox)).toEqual([LOOK_UP, 'GET /order/certificate/1234001']);
  });

  test('a failed look-up is not "none"', async () => {
    const sandbox = await start();
    const job = await jobFor(sandbox);
    sandbox.play({
      path: '/order/alternate/',
      fault: { kind: 'status', status: 503, headers: { 'retry-after': '60' } },
    });
    const refusal = await refusalOf(findOrder(job, 'ours'));
    expect(refusal).toMatchObject({
      name: 'ActionError',
      code: 'not_ordered',
      cause: expect.any(RequestError),
    });
    expect(refusal.message).toMatch(
      /^Looking for an earlier order .*reference ours .*nothing was ordered.* 503.*[Rr]un the job again/,
    );
  });

  test.each<[string, Record<string, unknown>]>([
    ['an ID that is none', { id: '0012' }],
    ['a reference as a number', { alternative_order_id: 2028 }],
  ])('order info with %s is about another order', async (_, set) => {
    const sandbox = await start();
    place(sandbox, '2027');
    const job = await jobFor(sandbox);
    sandbox.play({ path: '/order/certificate/', fault: { kind: 'edit', set } });
    expect((await refusalOf(findOrder(job, '2027'))).code).toBe('not_ordered');
    expect(job.told.orders).toEqual([]);
    sandbox.play({
      path: '/order/certificate/',
      fault: { kind: 'edit', set: { alternative_order_id: 2027 } },
    });
    expect(await findOrder(job, '2027')).toMatchObject({ id: '1234001' });
  });

  test('a plain 404 counts if the list of orders is long', async () => {
    const sandbox = await start();
    const job = await jobFor(sandbox);
    const orders = Array.from({ length: 1000 }, (_, id) => ({ id: id + 1, note: 'x'.repeat(1500) }));
    sandbox.play({
      path: '/order/alternate',
      fault: { kind: 'body', status: 404, body: '{"errors":[{"code":"not_found"}]}' },
    });
    sandbox.play({ path: /limit=1$/, fault: { kind: 'body', body: JSON.stringify({ orders }) } });
    expect(await findOrder(job, 'ours')).toBeUndefined();
    expect(sandbox.requests).toHaveLength(2);
  });

  test('the list shows an order under the other name of its product', async () => {
    const sandbox = await start();
    const id = place(sandbox, '2027');
    const job = await jobFor(sandbox, { 'product-id': 'client_premium_sha2' });
    const none = '{"errors":[{"code":"not_found|order"}]}';
    sandbox.play({ path: '/order/alternate', fault: { kind: 'body', status: 404, body: none } });
    expect(await findOrder({ ...job, outlivesRun: true }, '2027')).toMatchObject({ id });
  });

  test('a page of 1000 orders is read whole', async () => {
    const sandbox = await start();
    const job = await jobFor(sandbox);
    const orders = Array.from({ length: 999 }, (_, id) => ({ id: id + 1, note: 'x'.repeat(1500) }));
    sandbox.play({ path: '/order/certificate?', fault: { kind: 'body', body: JSON.stringify({ orders }) } });
    expect(await job.service.listOrders({})).toHaveLength(999);
  });

  test('orders that are named, but cannot be read, are named in the message', async () => {
    const sandbox = await start();
    const ids = [place(sandbox), place(sandbox)];
    const job = await jobFor(sandbox);
    sandbox.play({
      path: '/order/certificate/',
      fault: { kind: 'status', status: 503, headers: { 'retry-after': '60' } },
    });
    const refusal = await refusalOf(findOrder(job, 'ours'));
    expect(refusal.code).toBe('not_ordered');
    expect(refusal.message).toMatch(
      new RegExp(`reference ours .${ids.join(', ')}., but reading it failed; this step placed nothing.* 503`),
    );
    expect(job.told.orders).toEqual([]);
  });

  describe('a re-run whose look-up finds none reads the list', () => {
    const ours = (comments?: string) => ({ alternative_order_id: undefined, comments });
    const rerun = async (options: SandboxOptions, prepare: (sandbox: Sandbox) => unknown) => {
      const sandbox = await start({ echoReference: false, ...options });
      prepare(sandbox);
      const job = await jobFor(sandbox, {}, { rerun: true });
      return { order: await findOrder(job, 'ours'), job, sandbox };
    };

    test('by the comment', async () => {
      const { order, sandbox } = await rerun({}, (sandbox) => {
        place(sandbox, 'ours', ours('Ordered by somebody (order-reference theirs)'));
        place(sandbox, 'ours', ours('Ordered by https://github.example/1 (order-reference ours)'));
        place(sandbox, 'ours', ours());
      });
      expect(order).toMatchObject({ id: '1234002', created: false });
      expect(sandbox.orderPosts()).toEqual([]);
    });

    test('by the reference that only order info shows', async () => {
      const { order } = await rerun({ echoReference: true }, (sandbox) => {
        place(sandbox, 'ours');
        sandbox.configure({ lookups: 'blind' });
      });
      expect(order).toMatchObject({ id: '1234001', created: false });
    });

    test('not by its identity', async () => {
      const { order, job } = await rerun({}, (sandbox) => place(sandbox, 'ours', ours()));
      expect(order).toBeUndefined();
      expect(job.told.info).toEqual([]);
    });

    test('once; with a list that cannot be read nothing is ordered', async () => {
      const sandbox = await start();
      const job = await jobFor(sandbox, {}, { rerun: true });
      sandbox.play({
        path: '/order/certificate?',
        fault: { kind: 'status', status: 503, headers: { 'retry-after': '60' } },
      });
      const refusal = await refusalOf(findOrder(job, 'ours'));
      expect(refusal).toMatchObject({ code: 'not_ordered' });
      expect(refusal.message).toMatch(/reference ours failed, so nothing was ordered.*503/);
      expect(steps(sandbox).filter((step) => LIST.test(step))).toHaveLength(1);
    });

    test('and refuses what is closed', async () => {
      const sandbox = await start();
      const id = place(sandbox, 'ours', ours('(order-reference ours)'));
      sandbox.cancel(Number(id));
      const job = await jobFor(sandbox, {}, { rerun: true });
      expect(await refusalOf(findOrder(job, 'ours'))).toMatchObject({ code: 'order_closed' });
    });

    test('orders of yesterday count', async () => {
      const { order } = await rerun({}, (sandbox) => {
        place(sandbox, 'ours', ours('(order-reference ours)'));
        sandbox.orders[0]?.placedAt.setTime(Date.now() - 30 * 86_400_000);
      });
      expect(order).toMatchObject({ id: '1234001' });
    });

    test('orders of a month ago do not count', async () => {
      const { order } = await rerun({}, (sandbox) => {
        place(sandbox, 'ours', ours('(order-reference ours)'));
        sandbox.orders[0]?.placedAt.setTime(Date.now() - 32 * 86_400_000);
      });
      expect(order).toBeUndefined();
    });

    test('an error that is none of the service is not hidden', async () => {
      const sandbox = await start();
      const job = await jobFor(sandbox, {}, { rerun: true });
      const bug = new TypeError('bug');
      job.service = { ...job.service, listOrders: () => Promise.reject(bug) };
      expect(await refusalOf(findOrder(job, 'ours'))).toBe(bug);
    });
  });

  test.each(['1', true, -1, 'many', [3], { all: 3 }])(
    'an empty list whose total is %j is not "none"',
    async (total) => {
      const sandbox = await start();
      const body = JSON.stringify({ orders: [], page: { total } });
      sandbox.play({ path: '/order/alternate/', fault: { kind: 'status', status: 200, body } });
      expect(await refusalOf(findOrder(await jobFor(sandbox), 'ours'))).toMatchObject({
        code: 'not_ordered',
      });
    },
  );

  test.each([0, '0', null, undefined])('an empty list whose total is %j is "none"', async (total) => {
    const sandbox = await start();
    const body = JSON.stringify({ orders: [], page: { total } });
    sandbox.play({ path: '/order/alternate/', fault: { kind: 'status', status: 200, body } });
    expect(await findOrder(await jobFor(sandbox), 'ours')).toBeUndefined();
  });

  describe('a reference that outlives a run, in a large account whose list is not filtered', () => {
    const among = async (count: number) => {
      const sandbox = await start({ lookups: 'blind', listFilters: 'ignored' });
      const job = await jobFor(sandbox, { 'order-reference': 'mine' });
      sandbox.placeOrder(job.body, 'client_premium');
      sandbox.seedOrders(count);
      return { sandbox, found: findOrder(job, 'mine') };
    };

    test('of whatever age', async () => {
      const { sandbox } = await among(0);
      sandbox.orders[0]?.placedAt.setTime(Date.now() - 400 * 86_400_000);
      const job = await jobFor(sandbox, { 'order-reference': 'mine' });
      expect(await findOrder(job, 'mine')).toMatchObject({ id: '1234001' });
    });

    test('all of it is read', async () => {
      const { sandbox, found } = await among(2100);
      expect(await found).toMatchObject({ id: '1234001' });
      const lists = steps(sandbox).filter((step) => LIST.test(step));
      expect(lists.map((step) => /offset=(\d+)/.exec(step)?.[1])).toEqual([undefined, '1000', '2000']);
    });

    test('an end that is full is an end', async () => {
      const { sandbox, found } = await among(999);
      expect(await found).toMatchObject({ id: '1234001' });
      expect(steps(sandbox).filter((step) => LIST.test(step))).toHaveLength(2);
    });

    test('what is longer than ten pages is not "none"', async () => {
      const { sandbox, found } = await among(1);
      await found;
      const service = { ...(await jobFor(sandbox)).service };
      const page = Array.from({ length: 1000 }, (_, index) => ({
        id: String(5_000_000 + index),
        productId: 'x',
      }));
      let pages = 0;
      service.listOrders = async () => {
        pages += 1;
        return page as Awaited<ReturnType<typeof service.listOrders>>;
      };
      const job = await jobFor(sandbox, { 'order-reference': 'mine' }, { service });
      const refusal = await refusalOf(findOrder(job, 'mine'));
      expect(refusal).toMatchObject({ code: 'not_ordered' });
      expect(refusal.message).toMatch(/more than 10000 orders.*unknown/);
      expect(pages).toBe(10);
    });
  });

  test('a failed look-up of a re-run is not "none" either', async () => {
    const sandbox = await start();
    const job = await jobFor(sandbox, {}, { rerun: true });
    sandbox.play({
      path: '/order/alternate/',
      skip: 2,
      fault: { kind: 'status', status: 503, headers: { 'retry-after': '60' } },
    });
    expect(await refusalOf(findOrder(job, 'ours'))).toMatchObject({ code: 'not_ordered' });
  });

  test('a rate limit has its own code', async () => {
    const sandbox = await start();
    const job = await jobFor(sandbox);
    const fault = { kind: 'status', status: 429, headers: { 'retry-after': '500' } } as const;
    sandbox.play({ path: '/order/alternate/', fault });
    expect(await refusalOf(findOrder(job, 'ours'))).toMatchObject({ code: 'rate_limited' });
  });

  test('an error that is none of the service is not hidden', async () => {
    const sandbox = await start();
    const bug = new TypeError('bug');
    const job = await jobFor(sandbox);
    job.service = { ...job.service, ordersByReference: () => Promise.reject(bug) };
    expect(await refusalOf(findOrder(job, 'ours'))).toBe(bug);
  });

  test('a closed order is never replaced', async () => {
    const sandbox = await start();
    const id = place(sandbox);
    sandbox.cancel(Number(id));
    const job = await jobFor(sandbox);
    const refusal = await refusalOf(findOrder(job, 'ours'));
    expect(refusal.code).toBe('order_closed');
    expect(refusal.message).toMatch(
      new RegExp(
        `Order ${id} .*reference ours and is canceled.*nothing was ordered.*new order-reference.*new workflow run`,
      ),
    );
    expect(job.told.orders).toMatchObject([{ id, status: 'canceled', created: false }]);
  });

  test('an order that was closed since the look-up is closed', async () => {
    const sandbox = await start();
    const id = place(sandbox);
    const run = () => sandbox.cancel(Number(id));
    sandbox.play({ path: '/order/alternate/', fault: { kind: 'hook', when: 'after', run } });
    expect(await refusalOf(findOrder(await jobFor(sandbox), 'ours'))).toMatchObject({ code: 'order_closed' });
    expect(steps(sandbox)).toEqual([LOOK_UP, `GET /order/certificate/${id}`]);
  });

  test.each(['CANCELED', 'Canceled'])('a status is a word in any case: %s', async (status) => {
    const sandbox = await start();
    const [first, second] = [place(sandbox), place(sandbox)];
    const orders = [
      { order_id: Number(first), status },
      { order_id: Number(second), status: 'ISSUED' },
    ];
    sandbox.play({ path: '/order/alternate/', fault: { kind: 'body', body: JSON.stringify({ orders }) } });
    const body = JSON.stringify({ id: Number(second), status: 'Issued' });
    sandbox.play({ path: `/order/certificate/${second}`, fault: { kind: 'body', body } });
    expect(await findOrder(await jobFor(sandbox), 'ours')).toMatchObject({ id: second, status: 'issued' });
  });

  test('of several the first that is alive, by its state in order info', async () => {
    const sandbox = await start();
    const ids = [place(sandbox), place(sandbox), place(sandbox), place(sandbox)];
    sandbox.cancel(Number(ids[0]));
    // Closed between look-up and order info.
    const run = () => sandbox.cancel(Number(ids[1]));
    sandbox.play({ path: '/order/alternate/', fault: { kind: 'hook', when: 'after', run } });
    const job = await jobFor(sandbox);
    expect((await findOrder(job, 'ours'))?.id).toBe(ids[2]);
    expect(steps(sandbox)).toEqual([
      LOOK_UP,
      `GET /order/certificate/${ids[1]}`,
      `GET /order/certificate/${ids[2]}`,
    ]);
    expect(job.told.warnings).toHaveLength(1);
    expect(job.told.warnings[0]).toContain(`4 orders have this reference: ${ids.join(', ')}.`);
    expect(job.told.warnings[0]).toContain('Cancel the ones that you do not need in CertCentral');
  });

  test('age goes by ID, not by the order of the list', async () => {
    const sandbox = await start();
    const [first, second] = [place(sandbox), place(sandbox)];
    const orders = [{ order_id: Number(second) }, { order_id: Number(first) }];
    sandbox.play({ path: '/order/alternate/', fault: { kind: 'body', body: JSON.stringify({ orders }) } });
    expect((await findOrder(await jobFor(sandbox), 'ours'))?.id).toBe(first);
  });

  test('an order that is listed as closed, but is open, is taken after those that live', async () => {
    const sandbox = await start();
    const [first, second] = [place(sandbox), place(sandbox)];
    const orders = [
      { order_id: Number(first), status: 'canceled' },
      { order_id: Number(second), status: 'pending' },
    ];
    const body = JSON.stringify({ orders });
    sandbox.play({ path: '/order/alternate/', times: 2, fault: { kind: 'body', body } });
    expect((await findOrder(await jobFor(sandbox), 'ours'))?.id).toBe(second);
    sandbox.cancel(Number(second));
    expect((await findOrder(await jobFor(sandbox), 'ours'))?.id).toBe(first);
  });

  test('of several that are closed the first is reported', async () => {
    const sandbox = await start();
    const ids = [place(sandbox), place(sandbox)];
    for (const id of ids) sandbox.cancel(Number(id));
    const job = await jobFor(sandbox);
    expect(await refusalOf(findOrder(job, 'ours'))).toMatchObject({ code: 'order_closed' });
    expect(job.told.orders.map(({ id }) => id)).toEqual([ids[0]]);
  });

  test('of two runs at once each finds its own', async () => {
    const sandbox = await start();
    const job = await jobFor(sandbox);
    const { certificate, ...body } = job.body;
    const theirs = (change: object) =>
      String(
        sandbox.placeOrder({ ...body, certificate: { ...certificate, ...change } }, 'client_premium').id,
      );
    const conflict = theirs({ common_name: 'Somebody Else' });
    expect(await refusalOf(findOrder(job, 'ours'))).toMatchObject({ code: 'reference_conflict' });
    expect(job.told.orders).toEqual([]);
    const otherKey = theirs({ csr: signingRequest(newKey()) });
    theirs({ common_name: 'Somebody Else' });
    // What concerns this step says more than what does not.
    expect((await refusalOf(findOrder(job, 'ours'))).message).toContain(`Order ${otherKey} already`);
    expect(job.told.orders).toMatchObject([{ id: otherKey }]);
    const own = theirs({});
    theirs({});
    expect(await findOrder(job, 'ours')).toMatchObject({ id: own });
    sandbox.configure({ lookups: 'blind' });
    const later = await jobFor(sandbox, {}, { rerun: true });
    expect(await findOrder(later, 'ours')).toMatchObject({ id: String(Number(own) + 1) });
    expect(conflict).toBe('1234001');
  });

  test('a reference on another request is a conflict, and names what differs', async () => {
    const sandbox = await start();
    const id = place(sandbox, 'mine', {
      organization: { id: 445566 },
      certificate: { common_name: 'Somebody Else', emails: [PERSON.email] },
    });
    const refusal = await refusalOf(findOrder(await jobFor(sandbox, { 'order-reference': 'mine' }), 'mine'));
    expect(refusal.code).toBe('reference_conflict');
    expect(refusal.message).toContain(`Order ${id} already has the reference mine`);
    expect(refusal.message).toContain('in common name, organization; nothing was ordered');
    expect(refusal.message).toContain('an order-reference of its own');
  });

  test("a user's reference on the same request is adopted", async () => {
    const sandbox = await start();
    const id = place(sandbox, 'mine');
    expect((await findOrder(await jobFor(sandbox, { 'order-reference': 'mine' }), 'mine'))?.id).toBe(id);
  });

  test('another key is a mismatch; the order is reported', async () => {
    const sandbox = await start();
    const csr = signingRequest(newKey());
    const id = place(sandbox, 'ours', {
      certificate: { common_name: PERSON.name, emails: [PERSON.email], csr },
    });
    const job = await jobFor(sandbox);
    const refusal = await refusalOf(findOrder(job, 'ours'));
    expect(refusal.code).toBe('csr_mismatch');
    expect(refusal.message).toMatch(
      new RegExp(
        `Order ${id} .*ours.*a different key.*nothing was ordered.*Provide the private key.*reissue action with order-id: ${id}`,
      ),
    );
    expect(job.told.orders).toMatchObject([{ id, created: false }]);
    expect((await findOrder(await jobFor(sandbox, { csr }), 'ours'))?.id).toBe(id);
  });
});

test('orderOf leaves out unknown fields', () => {
  const of = (info: object) => orderOf({ id: '1', requests: [], ...info } as unknown as OrderInfo);

  expect(Object.keys(of({}))).toEqual(['id']);
  expect(Object.keys(of({ requests: [{}], certificate: {} }))).toEqual(['id']);
  expect(
    of({
      status: 'issued',
      certificate: { id: '3' },
      requests: [{ id: '2', status: 'approved' }, { id: '9' }],
    }),
  ).toEqual({
    id: '1',
    requestId: '2',
    requestStatus: 'approved',
    status: 'issued',
    certificateId: '3',
  });
});

test('isClosed knows the final words', () => {
  for (const word of ['rejected', 'canceled', 'cancelled', 'revoked', 'expired', 'denied', 'CANCELED']) {
    expect(isClosed(word)).toBe(true);
  }
  for (const word of [undefined, '', 'pending', 'issued', 'needs_approval', 'something_new']) {
    expect(isClosed(word)).toBe(false);
  }
});

test('isIssued needs the word and the certificate', () => {
  const of = (order: object) => isIssued({ id: '1', created: true, ...order });
  expect(of({ status: 'issued', certificateId: '2' })).toBe(true);
  expect(of({ status: 'pending', certificateId: '2' })).toBe(false);
  expect(of({ status: 'issued' })).toBe(false);
});

test('stateOf is in the words of DigiCert', () => {
  expect(stateOf({})).toBe('not known yet');
  expect(stateOf({ status: 'pending' })).toBe('pending');
  expect(stateOf({ requestStatus: 'approved' })).toBe('approved');
  expect(stateOf({ status: 'pending', requestStatus: 'approved' })).toBe('pending');
  expect(stateOf({ requestStatus: 'submitted' })).toBe('request submitted');
  expect(stateOf({ status: 'needs_approval', requestStatus: 'pending' })).toBe(
    'needs_approval, request pending',
  );
});

test('byAge sorts numbers as numbers', () => {
  const ids = ['10', '9', '1234002', '1234001', '9', '100'];
  expect(
    ids
      .map((id) => ({ id }))
      .sort(byAge)
      .map(({ id }) => id),
  ).toEqual(['9', '9', '10', '100', '1234001', '1234002']);
  expect(byAge({ id: '5' }, { id: '5' })).toBe(0);
  expect(byAge({ id: '5' }, { id: '6' })).toBeLessThan(0);
  expect(byAge({ id: '6' }, { id: '5' })).toBeGreaterThan(0);
});

test('orderOf takes the state of the request for the order, not of a later one for something else', () => {
  const of = (requests: object[]) => orderOf({ id: '1', requests } as unknown as OrderInfo);
  const revoke = { id: '7', type: 'revoke', status: 'rejected' };
  const placed = { id: '6', type: 'new_request', status: 'approved' };
  expect(of([revoke, placed])).toEqual({ id: '1', requestId: '6', requestStatus: 'approved' });
  expect(of([revoke])).toEqual({ id: '1' });
});
