// The clock and the rate limits of the simulator (docs/certcentral.md, "Renewal", "Rate limits").

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defaultAccount } from '../sandbox/account.ts';
import { defaultSettings } from '../sandbox/options.ts';
import { RateWindows } from '../sandbox/rate.ts';
import { documentedLimits, type Sandbox } from '../sandbox/sandbox.ts';
import { call, codes, first, path, premium, withCsr } from './sandbox-calls.ts';
import { sandboxes } from './sandboxes.ts';
import { runStep } from './step.ts';

const start = sandboxes();

const info = async (sandbox: Sandbox, id: number) =>
  (await call(sandbox, 'GET', `/order/certificate/${id}`)).json as Record<string, unknown>;

test('a certificate expires when its time has come', async () => {
  const sandbox = await start();
  sandbox.setClock(new Date('2027-01-31T08:00:00Z'));
  await call(sandbox, 'POST', path, withCsr);
  expect(await info(sandbox, 1234001)).toMatchObject({
    status: 'issued',
    date_created: expect.stringMatching(/^2027-01-31T08:00:/),
    certificate: { valid_from: '2027-01-31', valid_till: '2028-01-31', days_remaining: 365 },
  });
  sandbox.passDays(365);
  expect(await info(sandbox, 1234001)).toMatchObject({
    status: 'issued',
    certificate: { days_remaining: 0 },
  });
  sandbox.passDays(1);
  expect(await info(sandbox, 1234001)).toMatchObject({
    status: 'expired',
    certificate: { days_remaining: -1, valid_till: '2028-01-31' },
  });
  expect((await call(sandbox, 'GET', '/order/certificate?filters[status]=issued')).json).toMatchObject({
    orders: [{ id: 1234001, status: 'expired' }],
  });
  expect((await call(sandbox, 'GET', '/certificate/9012001/download/format/cer')).status).toBe(200);
});

test('an order renews itself thirty days before, as often as it is set to', async () => {
  const sandbox = await start();
  await call(sandbox, 'POST', path, { ...withCsr, auto_renew: 1, alternative_order_id: 'a' });
  await call(sandbox, 'POST', path, { ...withCsr, auto_renew: 1, payment_method: 'card' });
  sandbox.passDays(334);
  await call(sandbox, 'GET', '/user/me');
  expect(sandbox.orders).toHaveLength(2);
  sandbox.passDays(3);
  expect(await info(sandbox, 1234001)).toMatchObject({ is_renewed: true, renewed_order_id: 1234003 });
  expect(await info(sandbox, 1234003)).toMatchObject({
    status: 'issued',
    is_renewal: true,
    is_renewed: false,
    auto_renew: 0,
  });
  expect(sandbox.orders[2]?.reference).toBeNull();
  sandbox.passDays(60);
  expect(await info(sandbox, 1234001)).toMatchObject({ status: 'expired' });
  expect(await info(sandbox, 1234002)).toMatchObject({ status: 'expired', is_renewed: false });
  sandbox.passDays(400);
  expect(await info(sandbox, 1234003)).toMatchObject({ status: 'expired', is_renewed: false });
  expect(sandbox.orders).toHaveLength(3);
});

test('a renewal that a person orders is reported by both orders', async () => {
  const sandbox = await start();
  await call(sandbox, 'POST', path, withCsr);
  await call(sandbox, 'POST', path, { ...premium, renewal_of_order_id: 1234001 });
  expect(await info(sandbox, 1234001)).toMatchObject({
    is_renewal: false,
    is_renewed: true,
    renewed_order_id: 1234002,
  });
  const renewal = await info(sandbox, 1234002);
  expect(renewal).toMatchObject({ is_renewal: true, is_renewed: false });
  expect(renewal).not.toHaveProperty('renewed_order_id');
});

test('the clock can be set from another process', async () => {
  const sandbox = await start();
  const clock = async (body?: string) => {
    const init = body === undefined ? {} : { method: 'POST', body };
    const response = await fetch(`${sandbox.origin}/sandbox/clock`, init);
    return [response.status, ((await response.json()) as { now?: string }).now?.slice(0, 16)];
  };
  expect(await clock('{"now":"2027-01-31T08:00:00Z"}')).toEqual([200, '2027-01-31T08:00']);
  expect(await clock('{"days":7}')).toEqual([200, '2027-02-07T08:00']);
  expect(await clock()).toEqual([200, '2027-02-07T08:00']);
  expect(await clock('{"now":"soon"}')).toEqual([400, undefined]);
});

test('the windows of the rate limit slide', () => {
  const windows = new RateWindows();
  const limits = [
    { requests: 3, seconds: 10 },
    { requests: 2, seconds: 1 },
  ];
  const moments = [0, 100, 200, 1000, 1099, 1100, 10_000, 10_001, 11_000];
  expect(moments.map((now) => windows.letIn('a', limits, now))).toEqual([
    ...[true, true, false, true, false, false, true, false, true],
  ]);
  expect(windows.letIn('b', limits, 200)).toBe(true);
});

test('too many requests of one key are answered 429 and not processed', async () => {
  const sandbox = await start({ rateLimits: [{ requests: 3, seconds: 60 }] });
  for (let count = 0; count < 3; count += 1) await call(sandbox, 'POST', path, premium);
  const limited = await call(sandbox, 'POST', path, premium);
  expect([limited.status, limited.headers.get('retry-after'), ...codes(limited)]).toEqual([
    429,
    null,
    'request_limit_exceeded: Service unavailable, please limit request volume',
  ]);
  expect(sandbox.orders).toHaveLength(3);
  expect(sandbox.requests.map(({ status }) => status)).toEqual([201, 201, 201, 429]);
  expect((await call(sandbox, 'GET', '/request', undefined, 'sandbox-view-only-key')).status).toBe(200);
  sandbox.configure({ retryAfter: 2 });
  expect((await call(sandbox, 'GET', '/user/me')).headers.get('retry-after')).toBe('2');
  sandbox.configure({ rateLimits: documentedLimits });
  for (let count = 3; count < 100; count += 1)
    expect((await call(sandbox, 'GET', '/user/me')).status).toBe(200);
  expect((await call(sandbox, 'GET', '/user/me')).status).toBe(429);
});

test('seeded orders may have any status, text and age', async () => {
  const sandbox = await start();
  const begin = Date.now();
  const response = await fetch(`${sandbox.origin}/sandbox/seed`, {
    method: 'POST',
    body: JSON.stringify({
      count: 2,
      product: 'client_premium',
      status: 'needs_approval',
      body: { ...premium, alternative_order_id: 'agents--row-{n}' },
      ages: [30, 10],
    }),
  });
  expect(await response.json()).toEqual({ first: 1234001, last: 1234002 });
  expect(sandbox.orders).toMatchObject([
    { reference: 'agents--row-1', status: 'needs_approval' },
    { reference: 'agents--row-2', status: 'needs_approval' },
  ]);
  const placedAt = first(sandbox.orders).placedAt.getTime() + 30 * 86_400_000;
  expect(placedAt).toBeGreaterThanOrEqual(begin - 1000);
  expect(placedAt).toBeLessThanOrEqual(Date.now() + 1000);
});

test('the header Date of every response, a refusal and a fault included, is the clock of the account', async () => {
  const sandbox = await start();
  sandbox.setClock(new Date('2027-01-31T08:00:00Z'));
  sandbox.play({ path: '/user/me', fault: { kind: 'status', status: 503 } });
  for (const target of [
    `${sandbox.url}/user/me`,
    `${sandbox.url}/order/certificate/1`,
    `${sandbox.origin}/`,
  ]) {
    const { headers } = await fetch(target);
    expect(headers.get('date')).toMatch(/^Sun, 31 Jan 2027 08:00:\d\d GMT$/);
  }
  sandbox.passDays(1);
  const { headers } = await fetch(`${sandbox.url}/user/me`);
  expect(headers.get('date')).toMatch(/^Mon, 01 Feb 2027 08:00:\d\d GMT$/);
});

test('a step takes the time of its order from that header', async () => {
  const sandbox = await start();
  sandbox.passDays(400);
  await call(sandbox, 'POST', path, withCsr);
  const inputs = { devkey: sandbox.key, 'api-url': sandbox.url, 'expires-within-days': '400' };
  const { outputs, log } = await runStep({ inputs, bundle: 'dist/inventory.js' });
  expect(outputs, log).toMatchObject({ 'expiring-count': '1' });
});

test('docs/sandbox.md has every option and every kind of fault', () => {
  const page = readFileSync('docs/sandbox.md', 'utf8');
  const faults = readFileSync('sandbox/fault.ts', 'utf8').matchAll(
    /\| \{ kind: '([a-z-]+)'|^ {6}kind: '([a-z-]+)'/gm,
  );
  const kinds = [...faults].map(([, short, long]) => short ?? long ?? '').filter((kind) => kind !== 'hook');
  expect(kinds.length).toBeGreaterThan(15);
  const names = [...Object.keys(defaultSettings(defaultAccount())), 'tls', ...kinds];
  expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});
