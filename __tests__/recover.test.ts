// How an order is found after a POST with an unknown outcome, in process, so that `npm run mutate` can judge the tests.

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { RequestError } from '../src/base/errors.ts';
import type { ListedOrder, OrderInfo } from '../src/certcentral/order-responses.ts';
import { recover as recoverOrder } from '../src/placing/recover.ts';
import { CSR, LOOK_UP, PERSON, steps } from './fixtures.ts';
import { jobs, refusalOf, type TestJob } from './job.ts';
import { sandboxes } from './sandboxes.ts';
import { newKey, signingRequest } from './signing-request.ts';

const start = sandboxes();
const jobFor = jobs();

const recover = (job: TestJob, reference: string, start: Date, pausesSeconds: number[]) =>
  recoverOrder(job, reference, { start, pausesSeconds });

describe('recover', () => {
  test('looks as often as it is asked to, and stops when it has found', async () => {
    const sandbox = await start({ lookupLag: 3 });
    const job = await jobFor(sandbox);
    const begun = new Date();
    await job.service.placeOrder('client_premium', job.body);
    const order = await recover(job, 'ours', begun, [1, 2, 3, 4]);
    expect(order).toMatchObject({ id: '1234001', created: true });
    // By reference, list, by reference, list: the fourth sees it.
    expect(job.waits).toEqual([1, 2]);
    expect(await recover(job, 'ours', new Date(), [])).toBeUndefined();
  });

  test('look-ups that fail do not end it, and the list is asked if the reference cannot be', async () => {
    const sandbox = await start();
    const job = await jobFor(sandbox);
    await job.service.placeOrder('client_premium', job.body);
    sandbox.play({ path: '/order/alternate/', fault: { kind: 'status', status: 503 } });
    sandbox.play({ path: '/order/certificate?', fault: { kind: 'status', status: 500 } });
    expect(await recover(job, 'ours', new Date(), [1, 2])).toMatchObject({ id: '1234001' });
    expect(job.waits).toEqual([1, 2]);
    expect(job.told.info).toHaveLength(1);
    expect(job.told.info[0]).toMatch(/Looking for the order: .*500/);

    sandbox.play({ path: '/order/alternate/', fault: { kind: 'status', status: 503 } });
    expect(await recover(job, 'ours', new Date(Date.now() - 60_000), [1])).toMatchObject({ id: '1234001' });
    expect(job.told.warnings).toEqual([]);

    sandbox.orders.splice(0);
    job.told.info.splice(0);
    sandbox.play({ path: '/order/alternate/', fault: { kind: 'status', status: 503 } });
    expect(await recover(job, 'ours', new Date(), [1])).toBeUndefined();
    expect(job.told.info).toHaveLength(1);
    expect(job.told.info[0]).toMatch(/Looking for the order: .*503/);
  });

  test('ends when the job is canceled', async () => {
    const sandbox = await start();
    const job = await jobFor(sandbox);
    const waits: number[] = [];
    job.wait = async (seconds) => {
      waits.push(seconds);
      job.cancel();
      throw new RequestError('undelivered', 'The job was canceled.');
    };
    expect(await recover(job, 'ours', new Date(), [1, 2, 3])).toBeUndefined();
    expect(waits).toEqual([1]);
    expect(sandbox.requests).toHaveLength(0);
  });

  test('an error that is none of the service is not hidden', async () => {
    const sandbox = await start();
    const job = await jobFor(sandbox);
    const bug = new TypeError('bug');
    const { service } = job;
    job.service = { ...service, ordersByReference: () => Promise.reject(bug) };
    expect(await refusalOf(recover(job, 'ours', new Date(), [1]))).toBe(bug);
    job.service = { ...service, ordersByReference: async () => [], listOrders: () => Promise.reject(bug) };
    expect(await refusalOf(recover(job, 'ours', new Date(), [1]))).toBe(bug);
  });

  test('asks the list for product, address and day', async () => {
    const sandbox = await start();
    const job = await jobFor(sandbox, { emails: `${PERSON.email}\n${PERSON.otherEmail}` });
    await recover(job, 'ours', new Date('2026-03-01T12:00:00Z'), [1]);
    const query = new URLSearchParams(sandbox.requests[1]?.path.replace(/^.*\?/, ''));
    expect(Object.fromEntries(query)).toMatchObject({
      'filters[product_name_id]': 'client_premium',
      'filters[email]': PERSON.email,
      'filters[date_created]': '>2026-02-27',
    });
  });
});

describe('recover and what was there before', () => {
  const START = new Date('2026-03-01T12:00:00Z');
  async function recovered({
    change = {},
    inputs = {},
    age = 60,
    status,
  }: Before): Promise<{ order: Awaited<ReturnType<typeof recover>>; job: TestJob }> {
    const sandbox = await start();
    const job = await jobFor(sandbox, inputs);
    const { certificate, ...body } = job.body;
    sandbox.placeOrder({ ...body, certificate: { ...certificate, ...change } }, 'client_premium');
    sandbox.orders[0]?.placedAt.setTime(START.valueOf() - age * 1000);
    if (status !== undefined) sandbox.setStatus(1234001, status);
    return { order: await recover(job, job.body.alternative_order_id ?? '', START, [1, 2]), job };
  }
  type Before = { change?: object; inputs?: Record<string, string>; age?: number; status?: string };
  const MINE = { 'order-reference': 'mine' };
  const OTHER_KEY = { csr: signingRequest(newKey()) };
  const OTHER_NAME = { common_name: 'Somebody Else' };

  test('an order of this POST is created', async () => {
    expect((await recovered({ age: 0 })).order).toMatchObject({ id: '1234001', created: true });
    // What this POST placed is ours, whatever became of it.
    const closed = await recovered({ age: -1, status: 'canceled', inputs: MINE });
    expect(closed.order).toMatchObject({ id: '1234001', created: true, status: 'canceled' });
  });

  test.each<[string, Before, string]>([
    ['another identity', { age: -1, inputs: MINE, change: OTHER_NAME }, 'reference_conflict'],
    ['another key', { age: -1, inputs: MINE, change: OTHER_KEY }, 'csr_mismatch'],
  ])('a new one with %s is not taken', async (_, before, code) => {
    const refusal = await refusalOf(recovered(before));
    expect(refusal.code).toBe(code);
    expect(refusal.message).toMatch(/^Order 1234001 already has the reference /);
  });

  test('a new one whose key is not reported is not taken', async () => {
    const sandbox = await start({ echoCsr: false });
    const job = await jobFor(sandbox);
    sandbox.placeOrder(job.body, 'client_premium');
    const search = (of: TestJob) => recover(of, 'ours', new Date(Date.now() - 1000), [1]);
    const refusal = await refusalOf(search(job));
    expect(refusal.code).toBe('csr_mismatch');
    expect(refusal.message).toMatch(
      /Order 1234001 may be.*does not return its CSR.*it is unknown whether this step placed another one/,
    );
    // Without a key of its own a step has nothing to compare.
    expect(await search(await jobFor(sandbox, { csr: '' }))).toMatchObject({ id: '1234001' });
  });

  test.each<[string, Record<string, string>, string]>([
    ['closed', {}, 'order_closed'],
    ['with another key', OTHER_KEY, 'csr_mismatch'],
  ])('where the POST was refused, an older one that is %s is the answer', async (state, change, code) => {
    const sandbox = await start();
    const job = await jobFor(sandbox);
    const { certificate, ...body } = job.body;
    const { id } = sandbox.placeOrder(
      { ...body, certificate: { ...certificate, ...change } },
      'client_premium',
    );
    if (state === 'closed') sandbox.cancel(id);
    const search = { start: new Date(), pausesSeconds: [1], nothingPlaced: true };
    const refusal = await refusalOf(recoverOrder(job, 'ours', search));
    expect(refusal.code).toBe(code);
    expect(refusal.message).toContain('nothing was ordered');
  });

  test('if the POST was refused, the order can be of any age, and was not created', async () => {
    const sandbox = await start({ lookups: 'blind' });
    const job = await jobFor(sandbox);
    sandbox.placeOrder(job.body, 'client_premium');
    const search = { pausesSeconds: [1], nothingPlaced: true };
    const later = new Date(Date.now() + 86_400_000);
    expect(await recoverOrder(job, 'ours', { ...search, start: later })).toMatchObject({ created: false });
    const earlier = new Date(Date.now() - 86_400_000);
    expect(await recoverOrder(job, 'ours', { ...search, start: earlier })).toMatchObject({ created: false });
    expect(sandbox.requests.some(({ path }) => path.includes('date_created%5D'))).toBe(false);
  });

  test('an older one is adopted', async () => {
    expect((await recovered({})).order).toMatchObject({ id: '1234001', created: false });
    expect((await recovered({ inputs: MINE })).order).toMatchObject({ id: '1234001', created: false });
  });

  test.each<[string, Before, string]>([
    ['another request', { inputs: MINE, change: OTHER_NAME }, 'reference_conflict'],
    ['another key', { change: OTHER_KEY }, 'csr_mismatch'],
  ])('an older one with %s is refused', async (_, before, code) => {
    const refusal = await refusalOf(recovered(before));
    expect(refusal.code).toBe(code);
    expect(refusal.message).toContain('it is unknown whether this step placed another one');
    expect(refusal.message).not.toContain('nothing was ordered');
  });

  test('an older one that is closed is ignored', async () => {
    const { order, job } = await recovered({ status: 'canceled', change: OTHER_KEY });
    expect(order).toBeUndefined();
    expect(job.waits).toEqual([1, 2]);
  });
});

test('of several with the reference it takes its own, wherever that is', async () => {
  const sandbox = await start();
  const job = await jobFor(sandbox);
  const { certificate, ...body } = job.body;
  const theirs = { ...body, certificate: { ...certificate, csr: signingRequest(newKey()) } };
  sandbox.placeOrder(theirs, 'client_premium');
  sandbox.placeOrder(theirs, 'client_premium');
  sandbox.placeOrder(job.body, 'client_premium');
  expect(await recover(job, 'ours', new Date(Date.now() - 1000), [1])).toMatchObject({ id: '1234003' });
});

test('an order of another identity whose key is not reported is a conflict', async () => {
  const sandbox = await start({ echoCsr: false });
  const job = await jobFor(sandbox);
  const { certificate, ...body } = job.body;
  sandbox.placeOrder({ ...body, certificate: { ...certificate, common_name: 'Nobody' } }, 'client_premium');
  const refusal = await refusalOf(recover(job, 'ours', new Date(Date.now() - 1000), [1]));
  expect(refusal.code).toBe('reference_conflict');
});

describe('recover is not patient', () => {
  const patience = { tries: 1, timeoutSeconds: 10 };

  test('one try and ten seconds for each look-up', async () => {
    const sandbox = await start();
    const job = await jobFor(sandbox);
    sandbox.placeOrder({ ...job.body, alternative_order_id: undefined }, 'client_premium');
    const byReference = vi.spyOn(job.service, 'ordersByReference');
    const list = vi.spyOn(job.service, 'listOrders');
    const info = vi.spyOn(job.service, 'orderInfo');
    sandbox.play({ path: '/order/certificate/', fault: { kind: 'status', status: 429 } });
    await recover(job, 'ours', new Date(Date.now() - 60_000), [1, 2]);
    expect(byReference).toHaveBeenCalledWith('ours', patience);
    expect(list).toHaveBeenCalledWith(expect.anything(), { ...patience, offset: 0 });
    expect(info).toHaveBeenCalledWith('1234001', patience);
    // 429 is not tried again at once.
    expect(steps(sandbox).filter((step) => step.startsWith('GET /order/certificate/'))).toHaveLength(2);
    sandbox.placeOrder(job.body, 'client_premium');
    await recover(job, 'ours', new Date(Date.now() - 60_000), [1]);
    expect(info).toHaveBeenLastCalledWith('1234002', patience);
  });

  test('about a minute for all of them', async () => {
    let now = 5;
    const sandbox = await start();
    const job = await jobFor(
      sandbox,
      {},
      {
        now: () => now,
        wait: async (seconds) => {
          now += seconds * 1000;
        },
      },
    );
    expect(await recover(job, 'ours', new Date(), [30, 30, 1, 1])).toBeUndefined();
    expect(steps(sandbox).filter((step) => step === LOOK_UP)).toHaveLength(3);
  });
});

describe('an order of the list is ours', () => {
  const START = new Date('2026-03-01T12:00:30.700Z');
  const DURING = '2026-03-01T12:00:31+00:00';
  const BEFORE = '2026-03-01T12:00:29+00:00';
  let job: TestJob;

  beforeEach(async () => {
    job = await jobFor({ url: 'http://127.0.0.1:9/services/v2', key: 'key' });
    job.body.comments =
      'Ordered by https://github.example/octo-org/pki/actions/runs/4711 (order-reference ours)';
  });

  /** Ours in everything but a proof: product, names, addresses, key and date. */
  function twin(change: object = {}, certificate: object = {}): OrderInfo {
    return {
      id: '7',
      status: 'pending',
      product: { name_id: 'client_premium' },
      organization: { id: '112233' },
      date_created: DURING,
      certificate: { common_name: PERSON.name, emails: [PERSON.email], csr: CSR, ...certificate },
      requests: [],
      ...change,
    } as unknown as OrderInfo;
  }

  /** The ID that is found among these, each listed with the date that it has. */
  async function foundAmong(
    ...infos: (OrderInfo & { listed?: string | undefined })[]
  ): Promise<string | undefined> {
    const listed = infos.map((info) => ({
      id: info.id,
      dateCreated: 'listed' in info ? info.listed : info.date_created,
    })) as ListedOrder[];
    const reads: string[] = [];
    job.service = {
      ...job.service,
      ordersByReference: async () => [],
      listOrders: async () => listed,
      orderInfo: async (id) => {
        reads.push(id);
        return infos.find((info) => info.id === id) as OrderInfo;
      },
    };
    return (await recover(job, 'ours', START, [1]))?.id;
  }

  test('by its reference; for someone else it is a conflict', async () => {
    const ours = { alternative_order_id: 'ours', date_created: undefined };
    expect(await foundAmong(twin(ours))).toBe('7');
    expect(job.told.warnings).toEqual([]);
    const other = twin({ ...ours, product: { name_id: 'class1_smime' } });
    expect(await refusalOf(foundAmong(other))).toMatchObject({ code: 'reference_conflict' });
  });

  test('not by another reference, however equal it is', async () => {
    const requests = [{ comments: job.body.comments }];
    expect(await foundAmong(twin({ alternative_order_id: 'theirs', requests }))).toBeUndefined();
  });

  test('by the reference in its comment; the guard is void then', async () => {
    const requests = [{ comments: 'First line' }, { comments: job.body.comments }];
    expect(await foundAmong(twin({ requests, date_created: undefined }))).toBe('7');
    expect(job.told.warnings).toHaveLength(1);
    expect(job.told.warnings[0]).toMatch(/did not store the reference of order 7.*re-run/);
    expect(await recover(job, 'ours', START, [1])).toMatchObject({ id: '7', unguarded: true });
  });

  test('behind one of a run at the same time, which has the reference, but another key', async () => {
    const requests = [{ comments: job.body.comments }];
    const other = { id: '9', date_created: '2026-03-01T12:00:32+00:00' };
    const otherKey = { csr: signingRequest(newKey()) };
    expect(await foundAmong(twin({ requests }), twin({ ...other, requests }, otherKey))).toBe('7');
    const stored = { alternative_order_id: 'ours' };
    expect(await foundAmong(twin(stored), twin({ ...other, ...stored }, otherKey))).toBe('7');
    expect(await foundAmong(twin({ ...other, requests }, otherKey))).toBeUndefined();
  });

  test('not by a longer reference in its comment', async () => {
    for (const other of ['ours-2', 'ours2', 'not-ours', 'yours']) {
      const requests = [{ comments: `Ordered by somebody (order-reference ${other})` }];
      expect(await foundAmong(twin({ requests }))).toBeUndefined();
    }
  });

  test('not by a word of another comment that happens to be the reference', async () => {
    for (const comments of [
      'Ordered by https://github.example/octo-org/ours/actions/runs/1 (order-reference theirs)',
      'One of ours',
    ]) {
      expect(await foundAmong(twin({ requests: [{ comments }] }))).toBeUndefined();
    }
  });

  test('by its identity and its date', async () => {
    expect(await foundAmong(twin())).toBe('7');
    expect(await foundAmong(twin({ alternative_order_id: '' }))).toBe('7');
    expect(await foundAmong(twin({ requests: [{ id: '1' }, { comments: '' }] }))).toBe('7');
    expect(await foundAmong(twin({ date_created: undefined }, { date_created: DURING }))).toBe('7');
  });

  test('without a key that is reported, by addresses and comment', async () => {
    const { comments } = job.body;
    job.body.certificate = { ...job.body.certificate };
    delete job.body.certificate.csr;
    const silent = { csr: undefined };
    expect(await foundAmong(twin({ requests: [{ comments }] }, silent))).toBe('7');
    const { comments: _, ...body } = job.body;
    // As somebody places one by hand.
    expect(await foundAmong(twin({}, silent))).toBeUndefined();
    job.body = body;
    expect(await foundAmong(twin({}, silent))).toBe('7');
    expect(await foundAmong(twin({}, { ...silent, emails: undefined }))).toBeUndefined();
  });

  test('not with another comment', async () => {
    job.body.comments = 'For the audit';
    expect(await foundAmong(twin({ requests: [{ comments: 'For the audit' }] }))).toBe('7');
    expect(await foundAmong(twin({ requests: [{ comments: 'For me' }] }))).toBeUndefined();
    expect(
      await foundAmong(twin({ requests: [{ comments: 'For the audit' }, { comments: 'x' }] })),
    ).toBeUndefined();
  });

  test.each<[string, object, object]>([
    ['another product', { product: { name_id: 'class1_smime' } }, {}],
    ['no product', { product: undefined }, {}],
    ['another organization', { organization: { id: '1' } }, {}],
    ['another name', {}, { common_name: 'Somebody Else' }],
    ['other addresses', {}, { emails: [PERSON.otherEmail] }],
    ['neither addresses nor key', {}, { emails: undefined, csr: undefined }],
    ['no certificate', { certificate: undefined }, {}],
    ['neither certificate nor date', { certificate: undefined, date_created: undefined }, {}],
    ['another key', {}, { csr: signingRequest(newKey()) }],
    ['no date', { date_created: undefined }, {}],
    ['a date without a zone', { date_created: '2026-03-01T12:00:31' }, {}],
    ['an earlier date', { date_created: BEFORE, listed: DURING }, {}],
    [
      'an earlier date, of the certificate',
      { date_created: undefined, listed: DURING },
      { date_created: BEFORE },
    ],
    ['a date that is none', { date_created: 'sometimeZ' }, {}],
  ])('not with %s', async (_, change, certificate) => {
    expect(await foundAmong(twin(change, certificate))).toBeUndefined();
  });

  test('dates have whole seconds, and zones', async () => {
    for (const date of [
      '2026-03-01T12:00:30+00:00',
      '2026-03-01T12:00:30Z',
      '2026-03-01T14:00:30+0200',
      '2026-03-01T07:00:30-05:00',
    ]) {
      expect(await foundAmong(twin({ date_created: date }))).toBe('7');
    }
    expect(
      await foundAmong(twin({ date_created: '2026-03-01T12:00:30+02:00', listed: undefined })),
    ).toBeUndefined();
    expect(
      await foundAmong(twin({ date_created: 'Sun, 01 Mar 2026 12:00:31 +0000 (UTC)', listed: undefined })),
    ).toBeUndefined();
  });

  test('what the list dates before the POST is not read', async () => {
    const own = { alternative_order_id: 'ours' };
    expect(await foundAmong({ ...twin(own), listed: BEFORE })).toBeUndefined();
    expect(await foundAmong({ ...twin(own), listed: undefined })).toBe('7');
    expect(await foundAmong({ ...twin(own), listed: '2026-03-01 01:00:00' })).toBe('7');
  });

  test('other products are not read; the newest first; nothing twice', async () => {
    const reads: string[] = [];
    const listed = [
      { id: '7', productId: 'client_premium' },
      { id: '11', productId: 'class1_smime' },
      { id: '9', productId: 'client_premium_sha2' },
      { id: '10' },
    ];
    job.service = {
      ...job.service,
      ordersByReference: async () => [],
      listOrders: async () => listed as ListedOrder[],
      orderInfo: async (id) => {
        reads.push(id);
        return twin({ id }, { emails: [] });
      },
    };
    expect(await recover(job, 'ours', START, [1, 2])).toBeUndefined();
    expect(reads).toEqual(['10', '9', '7']);
  });

  test('those with our name first, however old, and one that is closed only if none is open', async () => {
    const other = { common_name: 'Somebody Else' };
    const reads: string[] = [];
    const infos = [
      twin({ id: '7' }, { emails: [] }),
      twin({ id: '8' }, other),
      twin({ id: '9' }, { emails: [], common_name: undefined }),
      twin({ id: '10' }, { emails: [] }),
    ];
    job.service = {
      ...job.service,
      ordersByReference: async () => [],
      listOrders: async () =>
        infos.map(({ id, certificate }) => ({ id, commonName: certificate?.common_name })) as ListedOrder[],
      orderInfo: async (id) => {
        reads.push(id);
        return infos.find((info) => info.id === id) as OrderInfo;
      },
    };
    expect(await recover(job, 'ours', START, [1])).toBeUndefined();
    expect(reads).toEqual(['10', '7', '9', '8']);

    const ours = { alternative_order_id: 'ours' };
    const closed = twin({ id: '11', status: 'canceled', ...ours });
    expect(await foundAmong(closed, twin({ id: '5', ...ours }))).toBe('5');
    expect(await foundAmong(closed, twin({ id: '5', status: 'revoked', ...ours }))).toBe('11');
  });

  test('it is found behind others, within the first ten', async () => {
    const others = Array.from({ length: 20 }, (_, index) =>
      twin({ id: String(100 + index) }, { emails: [] }),
    );
    expect(await foundAmong(...others.slice(0, 9), twin())).toBe('7');
    expect(await foundAmong(...others.slice(0, 10), twin())).toBeUndefined();
  });
});
