// Long lists of orders in the simulator (docs/certcentral.md, "List of orders").

import { expect, test } from 'vitest';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { call, first, inDays, path, premium, withCsr } from './sandbox-calls.ts';
import { sandboxes } from './sandboxes.ts';

const start = sandboxes();

type Page = { orders: { id: number; [field: string]: unknown }[]; page: { total: number } };

async function list(sandbox: Sandbox, query: string): Promise<Page> {
  return (await call(sandbox, 'GET', `/order/certificate?${query}`)).json as Page;
}

test('an item has the documented members, and none of the others', async () => {
  const sandbox = await start({
    account: { customFields: [{ id: 7, label: 'Row', required: false, active: true }] },
  });
  const fields = { custom_fields: [{ metadata_id: 7, value: 'alice' }] };
  await call(sandbox, 'POST', path, { ...withCsr, ...fields, alternative_order_id: 'a' });
  await call(sandbox, 'POST', path, premium);
  const { orders } = await list(sandbox, 'sort=order_id');
  expect(orders[0]).toEqual({
    id: 1234001,
    certificate: {
      id: 9012001,
      common_name: 'Alice Example',
      dns_names: [],
      signature_hash: 'sha256',
      cert_validity: { years: 1 },
      serial_number: expect.stringMatching(/^[0-9A-F]{32}$/),
      valid_from: inDays(0),
      valid_till: inDays(365),
      days_remaining: 365,
    },
    status: 'issued',
    is_renewed: false,
    date_created: expect.any(String),
    organization: { id: 112233, name: 'Example Corp', display_name: 'Example Corp' },
    validity_years: 1,
    order_valid_till: inDays(365),
    disable_renewal_notifications: false,
    container: { id: 445500, name: 'Example Corp', is_active: true },
    product: expect.objectContaining({ name_id: 'client_premium' }),
    product_name_id: 'client_premium',
    has_duplicates: false,
    duplicates_count: 0,
    has_reissues: false,
    reissues_count: 0,
    custom_fields: [{ metadata_id: 7, label: 'Row', value: 'alice' }],
    price: 0,
  });
  for (const absent of ['serial_number', 'valid_from', 'valid_till', 'days_remaining'])
    expect(orders[1]?.certificate).not.toHaveProperty(absent);
  const info = (await call(sandbox, 'GET', '/order/certificate/1234001')).json;
  const { serial_number, valid_till } = first(orders).certificate as Record<string, unknown>;
  expect(info).toMatchObject({ certificate: { serial_number, valid_till } });
});

test('the filters of the documentation', async () => {
  const sandbox = await start();
  const [one, two, three] = sandbox.seedOrders(3, {
    body: (number) => ({
      certificate: { common_name: `P${number}`, emails: [`p${number}@example.com`] },
      organization: { id: 112233 },
      container: { id: number === 1 ? 445566 : 445500 },
      validity_years: 1,
      disable_renewal_notifications: number === 3,
    }),
    ages: [364, 0],
  });
  if (!one || !two || !three) throw new Error('not seeded');
  two.renewed = true;
  const ids = async (query: string) =>
    (await list(sandbox, `sort=order_id&${query}`)).orders.map(({ id }) => id - 1234000);
  expect(await ids('filters[id]=1234002')).toEqual([2]);
  expect(await ids('filters[certificate_id]=9012003')).toEqual([3]);
  const { certificate } = first((await list(sandbox, 'filters[id]=1234002')).orders);
  const serial = (certificate as { serial_number: string }).serial_number;
  expect(await ids(`filters[serial_number]=${serial}`)).toEqual([2]);
  expect(await ids('filters[container_id]=445566')).toEqual([1]);
  expect(await ids('filters[user_id]=5511')).toEqual([1, 2, 3]);
  expect(await ids('filters[user_id]=1')).toEqual([]);
  expect(await ids('filters[domain_name]=P2')).toEqual([2]);
  expect(await ids('filters[is_renewed]=1')).toEqual([2]);
  expect(await ids('filters[is_renewed]=0')).toEqual([1, 3]);
  expect(await ids('filters[disable_renewal_notifications]=1')).toEqual([3]);
  expect(await ids('filters[origin]=migrated')).toEqual([]);
  expect(await ids(`filters[valid_till]=${inDays(0)}...${inDays(30)}`)).toEqual([1]);
  expect(await ids('filters[id][0]=1234001&filters[id][1]=1234003')).toEqual([1, 3]);
  const sorts = async (sort: string) =>
    (await list(sandbox, `sort=${sort}`)).orders.map(({ id }) => id - 1234000);
  expect(await sorts('-valid_till')).toEqual([3, 2, 1]);
  expect(await sorts('product_name,-order_id')).toEqual([3, 2, 1]);
  sandbox.configure({ listTotal: 'one-less' });
  expect((await list(sandbox, '')).page.total).toBe(2);
});

test('ten thousand orders are ten pages, cheap in time and memory', async () => {
  const sandbox = await start();
  const memory = process.memoryUsage().heapUsed;
  // In microseconds of this thread, so that a busy machine makes no difference.
  const begin = process.threadCpuUsage();
  const seeded = sandbox.seedOrders(10_000, { ages: [400, 0] });
  const ids: number[] = [];
  for (let offset = 0; ; offset += 1000) {
    const { orders, page } = await list(sandbox, `sort=order_id&offset=${offset}`);
    expect(page.total).toBe(10_000);
    if (orders.length === 0) break;
    ids.push(...orders.map(({ id }) => id));
  }
  const seconds = process.threadCpuUsage(begin).user / 1e6;
  const mebibytes = (process.memoryUsage().heapUsed - memory) / 2 ** 20;
  console.log(`${seconds.toFixed(1)} s, ${mebibytes.toFixed(0)} MiB`);
  expect(seconds).toBeLessThan(10);
  expect(ids).toEqual(seeded.map(({ id }) => id));
  expect(seeded.every(({ certificate }) => certificate === null)).toBe(true);
  // The oldest of them have expired.
  expect((await list(sandbox, `filters[id]=${ids[0]}`)).orders[0]?.status).toBe('expired');
  expect(await list(sandbox, 'filters[status]=issued')).toMatchObject({ page: { total: 10_000 } });
  const info = (await call(sandbox, 'GET', `/order/certificate/${ids[5000]}`)).json;
  expect(info).toMatchObject({ status: 'issued', certificate: { common_name: 'Person 5001' } });
});

test('an order may come or go between two pages', async () => {
  const sandbox = await start();
  sandbox.seedOrders(4);
  const ids = async (offset: number) =>
    (await list(sandbox, `sort=order_id&limit=2&offset=${offset}`)).orders.map(({ id }) => id - 1234000);
  sandbox.play({ path: '/order/certificate?', fault: { kind: 'disappear', orderId: 1234001 } });
  expect(await ids(0)).toEqual([1, 2]);
  expect(await ids(2)).toEqual([4]);
  sandbox.play({
    path: '/order/certificate?',
    fault: { kind: 'appear', product: 'client_premium', body: premium },
  });
  expect(await ids(0)).toEqual([2, 3]);
  expect(await ids(2)).toEqual([4, 5]);
});
