// What decides about placing and about what was placed, in process, so that `npm run mutate` can judge the tests.

import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Fault, Sandbox } from '../sandbox/sandbox.ts';
import { RequestError } from '../src/base/errors.ts';
import type { ListedOrder, OrderInfo } from '../src/certcentral/order-answers.ts';
import { placeOrder, readBack } from '../src/order/place.ts';
import { recover } from '../src/order/recover.ts';
import { CSR, PERSON, steps } from './fixtures.ts';
import { jobs, type TestJob } from './job.ts';
import { sandboxes } from './sandboxes.ts';
import { newKey, signingRequest } from './signing-request.ts';

const start = sandboxes();
const jobFor = jobs();

const LOOK_UP = 'GET /order/alternate';
const POST = 'POST /order/certificate/client_premium';
const PAUSES = [0.5, 1.5, 3, 6, 9, 10];

async function refusalOf(
  promise: Promise<unknown>,
): Promise<{ code: string; message: string; cause: unknown }> {
  return (await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )) as { code: string; message: string; cause: unknown };
}

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

describe('recover', () => {
  test('looks as often as it is told, and stops when it has found', async () => {
    const sandbox = await start({ lookupLag: 3 });
    const job = await jobFor(sandbox);
    await job.service.placeOrder('client_premium', job.body);
    const order = await recover(job, 'ours', new Date(), [1, 2, 3, 4]);
    expect(order).toMatchObject({ id: '1234001', created: true });
    // By reference, list, by reference, list: the fourth sees it.
    expect(job.waits).toEqual([1, 2]);
    expect(await recover(job, 'ours', new Date(), [])).toBeUndefined();
  });

  test('look-ups that fail do not end it, and the list is asked where the reference cannot be', async () => {
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

  test('ends when the job is cancelled', async () => {
    const sandbox = await start();
    const job = await jobFor(sandbox);
    const waits: number[] = [];
    job.wait = async (seconds) => {
      waits.push(seconds);
      job.cancel();
      throw new RequestError('undelivered', 'The job was cancelled.');
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
      'filters[date_created]': '>2026-02-28',
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
    const closed = await recovered({ age: -1, status: 'canceled', inputs: MINE, change: OTHER_NAME });
    expect(closed.order).toMatchObject({ id: '1234001', created: true, status: 'canceled' });
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
    expect(refusal.message).toContain('whether this step placed another one is not known');
    expect(refusal.message).not.toContain('nothing was ordered');
  });

  test('an older one that is closed is ignored', async () => {
    const { order, job } = await recovered({ status: 'canceled', change: OTHER_KEY });
    expect(order).toBeUndefined();
    expect(job.waits).toEqual([1, 2]);
  });
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
    expect(list).toHaveBeenCalledWith(expect.anything(), patience);
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

  test('by its reference, whatever else differs', async () => {
    const info = twin({
      alternative_order_id: 'ours',
      product: { name_id: 'class1_smime' },
      date_created: undefined,
    });
    expect(await foundAmong(info)).toBe('7');
    expect(job.told.warnings).toEqual([]);
  });

  test('not by another reference, however equal it is', async () => {
    const requests = [{ comments: job.body.comments }];
    expect(await foundAmong(twin({ alternative_order_id: 'theirs', requests }))).toBeUndefined();
  });

  test('by the reference in its comment; the guard is void then', async () => {
    const requests = [{ comments: 'First line' }, { comments: job.body.comments }];
    expect(await foundAmong(twin({ requests, date_created: undefined }))).toBe('7');
    expect(job.told.warnings).toHaveLength(1);
    expect(job.told.warnings[0]).toMatch(/shows no reference for order 7.*re-run/);
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
    ['no addresses', {}, { emails: undefined }],
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

  test('it is found behind others, within the first ten', async () => {
    const others = Array.from({ length: 20 }, (_, index) =>
      twin({ id: String(100 + index) }, { emails: [] }),
    );
    expect(await foundAmong(...others.slice(0, 9), twin())).toBe('7');
    expect(await foundAmong(...others.slice(0, 10), twin())).toBeUndefined();
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
