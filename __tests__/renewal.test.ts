// `renew-before-days`: a weekly schedule that places one renewal when it is due, and nothing otherwise.

import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Fault, Sandbox, SandboxOptions } from '../sandbox/sandbox.ts';
import { CSR, orderInputs, PERSON, steps } from './fixtures.ts';
import { workDirectory } from './openssl.ts';
import { sandboxes } from './sandboxes.ts';
import { runStep, type StepOptions, type StepResult } from './step.ts';

const start = sandboxes();
const directory = workDirectory();
const DAY = 86_400_000;
const OLD = 'GET /order/certificate/1234001';

/** An account with an issued order, 1234001, that has so many days left. */
async function accountWith(days: number, options?: SandboxOptions): Promise<Sandbox> {
  const sandbox = await start(options);
  const certificate = {
    common_name: PERSON.name,
    emails: [PERSON.email],
    signature_hash: 'sha256',
    csr: CSR,
  };
  const { id } = sandbox.placeOrder(
    { certificate, organization: { id: 112233 }, validity_years: 1 },
    'client_premium',
  );
  await sandbox.issue(id);
  await daysPass(sandbox, days);
  return sandbox;
}

/** Sets the end of the certificate of the first order; its time of day must not matter. */
async function daysPass(sandbox: Sandbox, daysLeft: number): Promise<void> {
  const [order] = sandbox.orders;
  if (order?.certificate == null) throw new Error('not issued');
  const notAfter = new Date(Date.now() + daysLeft * DAY);
  notAfter.setUTCHours(23, 59, 59, 0);
  order.certificate = Promise.resolve({ ...(await order.certificate), notAfter });
}

type Renewal = Partial<StepOptions> & { with?: Record<string, string> };

function renew(
  sandbox: Sandbox,
  before: number,
  { with: more, ...options }: Renewal = {},
): Promise<StepResult> {
  const inputs = { 'renewal-of-order-id': '1234001', 'renew-before-days': String(before), ...more };
  return runStep({ inputs: orderInputs(sandbox, inputs), ...options });
}

const run = (id: string, attempt = '1') => ({ env: { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt } });

describe.concurrent('the days that are left', () => {
  test.each<[days: number, before: number, due: boolean]>([
    [300, 30, false],
    [31, 30, false],
    [30, 30, true],
    [29, 30, true],
    [1, 0, false],
    [0, 0, true],
    [0, 30, true],
    [-3, 30, true],
    [3000, 3650, true],
  ])('%i days left, to be renewed %i before: due %s', async (days, before, due) => {
    const sandbox = await accountWith(days);
    if (days < 0) Object.assign(sandbox.orders[0] as object, { status: 'expired' });
    const { exitCode, outputs, log } = await renew(sandbox, before);
    expect(exitCode, log).toBe(0);
    expect(sandbox.orderPosts()).toHaveLength(due ? 1 : 0);
    expect(outputs['order-created']).toBe(String(due));
    if (due) {
      expect(outputs['order-id']).toBe('1234002');
      expect(sandbox.orderPosts()[0]?.json).toMatchObject({ renewal_of_order_id: 1234001 });
    } else expect(outputs['days-remaining']).toBe(String(days));
  });

  test('not due: one read, and a step that succeeds with nothing else', async () => {
    const sandbox = await accountWith(100);
    const file = join(directory, 'never.pem');
    const { exitCode, outputs, log, summary, state } = await renew(sandbox, 30, {
      with: { 'wait-for': 'issuance', 'on-timeout': 'fail', 'certificate-file': file },
    });
    expect(exitCode).toBe(0);
    expect(steps(sandbox)).toEqual([OLD]);
    expect(outputs).toEqual({
      'order-reference': expect.stringMatching(/^gha-/),
      'order-created': 'false',
      'days-remaining': '100',
    });
    expect(log).toContain('Order 1234001 has 100 days left, more than 30 (renew-before-days)');
    expect(summary).toContain('100 days left');
    expect(state['order-open'] ?? 'false').toBe('false');
    expect(existsSync(file)).toBe(false);
  });

  test('not due: no key is left behind that is not needed', async () => {
    const sandbox = await accountWith(100);
    const key = join(directory, 'unneeded.pem');
    await renew(sandbox, 30, { with: { csr: '', 'key-file': key } });
    expect(existsSync(key)).toBe(false);
  });

  test('due: the renewal is waited for and written like every order', async () => {
    const sandbox = await accountWith(10);
    const file = join(directory, 'renewed.pem');
    const { exitCode, outputs } = await renew(sandbox, 30, { with: { 'certificate-file': file } });
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({
      'order-id': '1234002',
      'certificate-file': file,
      'days-remaining': '365',
    });
    expect(existsSync(file)).toBe(true);
  });

  test('reported by days_remaining alone', async () => {
    for (const [days, posts] of [
      [31, 0],
      [30, 1],
    ] as const) {
      const sandbox = await accountWith(5);
      const body = JSON.stringify({ id: 1234001, status: 'issued', certificate: { days_remaining: days } });
      sandbox.play({ path: '/order/certificate/1234001', fault: { kind: 'body', body } });
      await renew(sandbox, 30);
      expect(sandbox.orderPosts()).toHaveLength(posts);
    }
  });

  test.each<[string, (days: number) => object]>([
    ['days_remaining as a string', (days) => ({ certificate: { days_remaining: String(days) } })],
    [
      'order_valid_till',
      (days) => ({ order_valid_till: new Date(Date.now() + days * DAY).toISOString().slice(0, 10) }),
    ],
  ])('told by %s', async (_, told) => {
    for (const [days, posts] of [
      [31, 0],
      [30, 1],
    ] as const) {
      const sandbox = await accountWith(5);
      const body = JSON.stringify({ id: 1234001, status: 'issued', ...told(days) });
      sandbox.play({ path: '/order/certificate/1234001', fault: { kind: 'body', body } });
      const { exitCode, log } = await renew(sandbox, 30);
      expect(exitCode, log).toBe(0);
      expect(sandbox.orderPosts()).toHaveLength(posts);
    }
  });

  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
    'the runner’s time zone %s does not matter',
    async (TZ) => {
      for (const [days, posts] of [
        [31, 0],
        [30, 1],
      ] as const) {
        const sandbox = await accountWith(days);
        await renew(sandbox, 30, { env: { TZ } });
        expect(sandbox.orderPosts()).toHaveLength(posts);
      }
    },
  );

  test('without renew-before-days every time is the time', async () => {
    const sandbox = await accountWith(300);
    const { outputs } = await runStep({ inputs: orderInputs(sandbox, { 'renewal-of-order-id': '1234001' }) });
    expect(outputs).toMatchObject({ 'order-id': '1234002', 'order-created': 'true' });
    expect(steps(sandbox)).not.toContain(OLD);
  });
});

describe.concurrent('days that cannot be reported', () => {
  test.each<[string, Fault, code: string]>([
    ['404', { kind: 'body', status: 404, body: '{"errors":[{"code":"not_found|order"}]}' }, 'not_ordered'],
    ['403', { kind: 'status', status: 403 }, 'not_ordered'],
    ['500', { kind: 'status', status: 500 }, 'not_ordered'],
    ['HTML', { kind: 'html', status: 200 }, 'not_ordered'],
    ['a reset', { kind: 'reset', when: 'after' }, 'not_ordered'],
    ['{}', { kind: 'body', body: '{}' }, 'not_ordered'],
    ['[]', { kind: 'body', body: '[]' }, 'not_ordered'],
    ['a date that is none', { kind: 'body', body: '{"certificate":{"valid_till":"soon"}}' }, 'not_ordered'],
    [
      'a date that does not exist',
      { kind: 'body', body: '{"certificate":{"valid_till":"2026-13-45"}}' },
      'not_ordered',
    ],
    ['a long rate limit', { kind: 'status', status: 429, headers: { 'retry-after': '300' } }, 'rate_limited'],
  ])('%s: nothing is ordered', async (_, fault, code) => {
    const sandbox = await accountWith(5);
    sandbox.play({ path: '/order/certificate/1234001', fault });
    const { exitCode, outputs, log } = await renew(sandbox, 30);
    expect(exitCode).toBe(1);
    expect(outputs['error-code']).toBe(code);
    expect(log).toContain('nothing was ordered');
    expect(sandbox.orderPosts()).toHaveLength(0);
  });

  test('the order does not exist', async () => {
    const sandbox = await start();
    const { exitCode, outputs, log } = await renew(sandbox, 30);
    expect(exitCode).toBe(1);
    expect(outputs['error-code']).toBe('not_ordered');
    expect(log).toContain('Reading order 1234001, which is to be renewed, failed');
    expect(sandbox.requests.every(({ method }) => method === 'GET')).toBe(true);
  });

  test.each(['revoked', 'canceled', 'rejected'])('the order is %s', async (status) => {
    const sandbox = await accountWith(5);
    Object.assign(sandbox.orders[0] as object, { status });
    const { exitCode, outputs, log } = await renew(sandbox, 30);
    expect(exitCode).toBe(1);
    expect(outputs['error-code']).toBe('not_ordered');
    expect(log).toContain(`Order 1234001 is ${status} and cannot be renewed, so nothing was ordered.`);
    expect(sandbox.orderPosts()).toHaveLength(0);
  });

  test('the order is not issued yet', async () => {
    const sandbox = await start({ approval: 'one-step' });
    sandbox.placeOrder({ certificate: { emails: [PERSON.email] } }, 'client_premium');
    const { outputs, log } = await renew(sandbox, 30);
    expect(outputs['error-code']).toBe('not_ordered');
    expect(log).toContain('has no expiry date');
    expect(sandbox.orderPosts()).toHaveLength(0);
  });

  test.each<[string, Record<string, string>]>([
    ['without renewal-of-order-id', { 'renewal-of-order-id': '' }],
    ['as words', { 'renew-before-days': 'thirty' }],
    ['below zero', { 'renew-before-days': '-1' }],
    ['with decimals', { 'renew-before-days': '1.5' }],
    ['of more than ten years', { 'renew-before-days': '3651' }],
  ])('renew-before-days %s is invalid_input', async (_, more) => {
    const sandbox = await accountWith(5);
    const { outputs } = await renew(sandbox, 30, { with: more });
    expect(outputs).toEqual({ 'error-code': 'invalid_input' });
    expect(sandbox.connections).toBe(0);
  });
});

describe.concurrent('an order that was renewed already', () => {
  test('by someone else is not renewed again, with a warning', async () => {
    const sandbox = await accountWith(5);
    Object.assign(sandbox.orders[0] as object, { renewed: true });
    const { exitCode, outputs, log } = await renew(sandbox, 30);
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ 'order-created': 'false', 'days-remaining': '5' });
    expect(log).toMatch(/::warning::Order 1234001 was renewed already\./);
    expect(sandbox.orderPosts()).toHaveLength(0);
  });

  test('a weekly schedule in runs of its own orders one renewal only', async () => {
    const sandbox = await accountWith(50);
    const created: (string | undefined)[] = [];
    for (const [week, days] of [50, 43, 36, 29, 22, 15, 8, 1].entries()) {
      await daysPass(sandbox, days);
      const { outputs, exitCode } = await renew(sandbox, 30, run(String(5000 + week)));
      expect(exitCode).toBe(0);
      created.push(outputs['order-created']);
    }
    expect(created).toEqual(['false', 'false', 'false', 'true', 'false', 'false', 'false', 'false']);
    expect(sandbox.orderPosts()).toHaveLength(1);
  });

  test('nor if CertCentral shows the renewal late', async () => {
    const sandbox = await accountWith(20, { approval: 'one-step' });
    for (const week of ['5001', '5002', '5003']) {
      Object.assign(sandbox.orders[0] as object, { renewed: false });
      const { outputs } = await renew(sandbox, 30, run(week));
      expect(outputs).toMatchObject({ 'order-id': '1234002', 'order-created': String(week === '5001') });
    }
    expect(sandbox.orderPosts()).toHaveLength(1);
  });

  test('another renewal, of another order, has a name of its own', async () => {
    const sandbox = await accountWith(20);
    const first = await renew(sandbox, 30);
    Object.assign(sandbox.orders[0] as object, { renewed: false });
    const second = await renew(sandbox, 3650, { with: { 'renewal-of-order-id': '1234002' } });
    expect(second.outputs['order-reference']).not.toBe(first.outputs['order-reference']);
    expect(second.outputs).toMatchObject({ 'order-id': '1234003', 'order-created': 'true' });
  });
});

describe.concurrent('the re-run of a job that renewed', () => {
  test('finds the renewal and hands it over', async () => {
    const sandbox = await accountWith(20, { approval: 'one-step' });
    const file = join(directory, 'found.pem');
    const inputs = { with: { 'certificate-file': file } };
    const first = await renew(sandbox, 30, { ...inputs, ...run('5001') });
    expect(first.outputs).toMatchObject({ 'order-id': '1234002', 'order-created': 'true' });
    sandbox.approve(1234002);
    const again = await renew(sandbox, 30, { ...inputs, ...run('5001', '2') });
    expect(again.exitCode).toBe(0);
    expect(again.outputs).toMatchObject({
      'order-id': '1234002',
      'order-created': 'false',
      'order-status': 'issued',
      'certificate-file': file,
    });
    expect(sandbox.orderPosts()).toHaveLength(1);
  });

  test('finds it, too, if the first attempt was killed after it placed the order', async () => {
    const sandbox = await accountWith(20);
    let child: ChildProcess | undefined;
    sandbox.play({
      method: 'POST',
      fault: { kind: 'hook', when: 'after', run: () => void child?.kill('SIGKILL') },
    });
    const first = await renew(sandbox, 30, {
      ...run('5001'),
      started: (process) => {
        child = process;
      },
    });
    expect(first.signal).toBe('SIGKILL');
    expect(sandbox.orders).toHaveLength(2);
    const again = await renew(sandbox, 30, run('5001', '2'));
    expect(again.outputs).toMatchObject({ 'order-id': '1234002', 'order-created': 'false' });
    expect(sandbox.orderPosts()).toHaveLength(1);
  });
});
