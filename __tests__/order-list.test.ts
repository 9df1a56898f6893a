import { describe, expect, test } from 'vitest';
import type { Fault, Sandbox, Seed } from '../sandbox/sandbox.ts';
import { openPeople } from '../src/base/redaction.ts';
import { openCertCentral } from '../src/certcentral/certcentral.ts';
import { type OrderFilters, readAllOrders } from '../src/certcentral/order-list.ts';
import type { ListedOrder } from '../src/certcentral/order-responses.ts';
import { sandboxes } from './sandboxes.ts';

const start = sandboxes();

/** The list that the reader makes of it, the requests' queries, and what it waited for. */
async function read(sandbox: Sandbox, filters: OrderFilters = {}) {
  const service = openCertCentral(
    { devkey: sandbox.key, apiUrl: new URL(sandbox.url), requestTimeoutSeconds: 60 },
    { canceled: new AbortController().signal, people: openPeople([]), log: () => {}, warn: () => {} },
  );
  const waits: number[] = [];
  const log: string[] = [];
  const orders: ListedOrder[] = [];
  const pauses = {
    wait: async (seconds: number) => void waits.push(seconds),
    log: (line: string) => void log.push(line),
  };
  const failure = await (async () => {
    for await (const order of readAllOrders(service, filters, pauses)) orders.push(order);
  })().then(
    () => undefined,
    (error: Error & { failure?: string }) => error,
  );
  service.close();
  const offsets = sandbox.requests.map(({ path }) => Number(new URLSearchParams(path).get('offset')));
  return { orders, ids: orders.map(({ id }) => Number(id)), offsets, waits, log, failure };
}

const idsOf = (sandbox: Sandbox) => sandbox.orders.map(({ id }) => id);

async function seeded(count: number, seed?: Seed, options?: Parameters<typeof start>[0]) {
  const sandbox = await start(options);
  sandbox.seedOrders(count, seed);
  return sandbox;
}

describe('pages', () => {
  test.each([
    [0, 1],
    [1, 1],
    [999, 1],
    [1000, 1],
    [1001, 2],
    [2000, 2],
    [2500, 3],
    [10_000, 10],
  ])('%i orders are %i requests, each order once', async (count, requests) => {
    const sandbox = await seeded(count);
    const { ids, failure } = await read(sandbox);
    expect(failure).toBeUndefined();
    expect(ids).toEqual(idsOf(sandbox));
    expect(sandbox.requests).toHaveLength(requests);
  });

  test.each([1000, 1999, 2000, 2500])('%i orders with a wrong total', async (count) => {
    const sandbox = await seeded(count, {}, { listTotal: 'one-less' });
    expect((await read(sandbox)).ids).toEqual(idsOf(sandbox));
  });

  test.each([
    ['too large', 99_999],
    ['zero', 0],
    ['no number', 'many'],
    ['missing', null],
  ])('a total that is %s', async (_, total) => {
    const sandbox = await seeded(2000);
    sandbox.play({ times: Number.POSITIVE_INFINITY, fault: { kind: 'edit', set: { 'page.total': total } } });
    expect((await read(sandbox)).ids).toEqual(idsOf(sandbox));
  });

  test('a smaller page than was asked for is full by its own limit', async () => {
    const sandbox = await seeded(25);
    const pages = idsOf(sandbox);
    for (const offset of [0, 9, 18]) {
      const orders = pages.slice(offset, offset + 10).map((id) => ({ id, status: 'issued' }));
      const body = JSON.stringify({ orders, page: { limit: 10, offset } });
      sandbox.play({ fault: { kind: 'body', body } });
    }
    const { ids, offsets } = await read(sandbox);
    expect(ids).toEqual(pages);
    expect(offsets).toEqual([0, 9, 18]);
  });

  test('the same page forever is no list', async () => {
    const sandbox = await seeded(1000);
    const orders = idsOf(sandbox).map((id) => ({ id }));
    sandbox.play({
      times: Number.POSITIVE_INFINITY,
      fault: { kind: 'body', body: JSON.stringify({ orders }) },
    });
    const { failure } = await read(sandbox);
    expect(failure).toMatchObject({ failure: 'unclear' });
    expect(sandbox.requests).toHaveLength(2);
  });

  test('an empty page that counts orders is no empty list', async () => {
    const sandbox = await seeded(0);
    sandbox.play({ fault: { kind: 'body', body: '{"orders":[],"page":{"total":3}}' } });
    expect((await read(sandbox)).failure).toMatchObject({ failure: 'unclear' });
  });
});

describe('a list that changes while it is read', () => {
  test.each([2000, 2500])('%i orders, and new ones between the pages', async (count) => {
    const sandbox = await seeded(count);
    sandbox.play({
      times: 2,
      fault: { kind: 'appear', product: 'client_authentication_plus', body: {} },
    });
    const { ids } = await read(sandbox);
    expect(ids).toEqual(idsOf(sandbox));
  });

  test.each([
    [2000, 1],
    [2000, 40],
    [2500, 1],
    [2500, 40],
    [1500, 700],
  ])('%i orders, of which %i go between the pages', async (count, gone) => {
    const sandbox = await seeded(count);
    const before = idsOf(sandbox);
    const run = () => {
      for (const order of sandbox.orders.slice(0, gone)) order.visible = false;
    };
    sandbox.play({ fault: { kind: 'hook', when: 'after', run } });
    const { ids } = await read(sandbox);
    expect(ids.filter((id) => !before.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(before.slice(gone).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('orders that come first move the others', async () => {
    const sandbox = await seeded(1500);
    const ids = idsOf(sandbox);
    const pages = [
      { orders: ids.slice(500), page: { total: 1000 + 500 } },
      { orders: [...ids.slice(0, 20), ...ids.slice(500)].slice(999), page: { total: 1020 } },
    ];
    for (const { orders, page } of pages) {
      const body = JSON.stringify({ orders: orders.map((id) => ({ id })), page });
      sandbox.play({ fault: { kind: 'body', body } });
    }
    const { ids: read_ } = await read(sandbox);
    expect(new Set(read_).size).toBe(read_.length);
    expect(read_).toEqual(expect.arrayContaining(ids.slice(500)));
  });
});

describe('a page that fails', () => {
  const faults: [string, Fault][] = [
    ['500', { kind: 'status', status: 500 }],
    ['503', { kind: 'status', status: 503 }],
    ['429', { kind: 'status', status: 429 }],
    ['a reset', { kind: 'reset', when: 'before' }],
    ['a reset in the body', { kind: 'reset', when: 'mid-body' }],
    ['no answer', { kind: 'close', when: 'before' }],
    ['a cut', { kind: 'cut' }],
    ['HTML', { kind: 'html' }],
    ['half of the JSON', { kind: 'malformed-json' }],
  ];

  test.each(faults)('%s: is read again, up to four tries', async (_, fault) => {
    const sandbox = await seeded(1500);
    sandbox.play({ skip: 1, times: 3, fault });
    const { ids, waits, failure } = await read(sandbox);
    expect(failure).toBeUndefined();
    expect(ids).toEqual(idsOf(sandbox));
    expect(sandbox.requests).toHaveLength(5);
    expect(waits).toHaveLength(3);
  });

  test.each(faults)('%s: four times is an error', async (_, fault) => {
    const sandbox = await seeded(3);
    sandbox.play({ times: Number.POSITIVE_INFINITY, fault });
    const { failure } = await read(sandbox);
    expect(failure).toMatchObject({ name: 'RequestError' });
    expect(sandbox.requests).toHaveLength(4);
  });

  test('a refusal is not asked again', async () => {
    const sandbox = await seeded(3);
    sandbox.play({ fault: { kind: 'status', status: 403 } });
    expect((await read(sandbox)).failure).toMatchObject({ failure: 'refused' });
    expect(sandbox.requests).toHaveLength(1);
  });

  test('Retry-After is waited for; too long a wait is an error', async () => {
    const sandbox = await seeded(3);
    const limited = (seconds: string): Fault => ({
      kind: 'status',
      status: 429,
      headers: { 'retry-after': seconds },
    });
    sandbox.play({ fault: limited('7') });
    sandbox.play({ fault: limited('121') });
    const { failure, waits } = await read(sandbox);
    expect(failure).toMatchObject({ failure: 'limited' });
    expect(waits).toEqual([7]);
  });
});

describe('filters', () => {
  const seeds = (sandbox: Sandbox) => {
    sandbox.seedOrders(3, { product: 'client_authentication_plus' });
    sandbox.seedOrders(2, { product: 'secure_email_mailbox' });
    sandbox.seedOrders(1, { product: 'client_premium' });
  };

  test.each(['honoured', 'ignored'] as const)(
    'are %s by the service: the result is one',
    async (listFilters) => {
      const sandbox = await start({ listFilters });
      seeds(sandbox);
      const products = ['secure_email_mailbox', 'client_premium'];
      const { orders } = await read(sandbox, { productIds: products, organizationId: '112233' });
      expect(orders.map(({ productId }) => productId)).toEqual([
        'secure_email_mailbox',
        'secure_email_mailbox',
        'client_premium',
      ]);
      expect((await read(sandbox, { organizationId: '999' })).orders).toEqual([]);
      expect((await read(sandbox, { containerId: '999' })).orders).toEqual([]);
    },
  );

  test('of a product that was renamed find both names', async () => {
    const sandbox = await start();
    sandbox.seedOrders(1, { product: 'client_premium_sha2' });
    sandbox.seedOrders(1, { product: 'client_premium' });
    const { orders } = await read(sandbox, { productIds: ['client_premium'] });
    expect(orders).toHaveLength(2);
  });
});

describe('an item', () => {
  test('has what the list shows', async () => {
    const sandbox = await seeded(1);
    const [order] = (await read(sandbox)).orders;
    expect(order).toMatchObject({
      id: '1234001',
      status: 'issued',
      productId: 'client_authentication_plus',
      commonName: 'Person 1',
      organizationId: '112233',
      containerId: expect.stringMatching(/^\d+$/) as string,
      certificateId: expect.stringMatching(/^\d+$/) as string,
      serialNumber: expect.stringMatching(/^[0-9A-F]+$/i) as string,
      validTill: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string,
      isRenewed: false,
    });
  });

  test.each(['string-ids', 'null-certificate', 'zero-certificate', 'odd-objects'] as const)(
    'with %s',
    async (lookupAnswer) => {
      const sandbox = await seeded(2, {}, { lookupAnswer });
      const { ids, failure } = await read(sandbox);
      expect(failure).toBeUndefined();
      expect(ids).toEqual(idsOf(sandbox));
    },
  );

  test('without any field but its ID is read; without an ID it is no list', async () => {
    const sandbox = await seeded(0);
    sandbox.play({
      fault: { kind: 'body', body: '{"orders":[{"id":"7","organization":[],"product":null}]}' },
    });
    expect((await read(sandbox)).orders).toMatchObject([{ id: '7', status: undefined }]);
    const again = await seeded(0);
    again.play({ times: 4, fault: { kind: 'body', body: '{"orders":[{"status":"issued"}]}' } });
    expect((await read(again)).failure).toMatchObject({ failure: 'unclear' });
  });
});

describe('a list that is cut short', () => {
  const EMPTY: Fault = { kind: 'body', status: 200, body: '{"orders":[]}' };

  test('is not believed: a page that is empty although the one before goes on is asked for again', async () => {
    const sandbox = await seeded(1500);
    sandbox.play({ skip: 1, fault: EMPTY });
    const { ids, waits, log, failure } = await read(sandbox);
    expect(failure).toBeUndefined();
    expect(ids).toEqual(idsOf(sandbox));
    expect(waits).toEqual([1]);
    expect(log).toEqual([
      "CertCentral's list of orders is empty although the page before showed that it goes on. Try 2 of 4 in 1 s.",
    ]);
  });

  test('four times is an error', async () => {
    const sandbox = await seeded(1500);
    sandbox.play({ skip: 1, times: 4, fault: EMPTY });
    expect((await read(sandbox)).failure).toMatchObject({
      failure: 'unclear',
      message: "CertCentral's list of orders is empty although the page before showed that it goes on.",
    });
  });
});
