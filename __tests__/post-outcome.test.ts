// Exactly one order, on the shipped bundle: what happens after the POST.

import { describe, expect, test } from 'vitest';
import type { Fault, Sandbox, SandboxOptions } from '../sandbox/sandbox.ts';
import { LOOK_UP, PERSON, POST, steps } from './fixtures.ts';
import { existing, type Order, order as patientOrder } from './order-step.ts';
import { sandboxes } from './sandboxes.ts';
import { ATTEMPT_2 } from './step.ts';

const start = sandboxes();
const order = (sandbox: Sandbox, options: Order = {}) =>
  patientOrder(sandbox, { shortPauses: true, ...options });
const INFO = 'GET /order/certificate/1234001';
const LIST = /^GET \/order\/certificate\?/;

describe.concurrent('3: a definite refusal of the POST', () => {
  test('is api_refused; the next attempt orders', async () => {
    const sandbox = await start();
    sandbox.play({ method: 'POST', fault: { kind: 'status', status: 400 } });
    const first = await order(sandbox);
    expect(first.outputs['error-code']).toBe('api_refused');
    expect(first.state['order-open']).toBe('false');
    expect(steps(sandbox).slice(0, 2)).toEqual([LOOK_UP, POST]);
    expect(sandbox.orderPosts()).toHaveLength(1);
    expect((await order(sandbox)).outputs['order-created']).toBe('true');
    expect(sandbox.orders).toHaveLength(1);
  });

  test('a refused reference is api_refused', async () => {
    const sandbox = await start({ reference: 'refused' });
    const { outputs } = await order(sandbox);
    expect(outputs['error-code']).toBe('api_refused');
    expect(sandbox.orders).toHaveLength(0);
  });
});

describe.concurrent('4: a POST whose outcome is unknown', () => {
  const faults: [string, Fault][] = [
    ['a reset', { kind: 'reset', when: 'after' }],
    ['a reset in the middle of the answer', { kind: 'reset', when: 'mid-body' }],
    ['a closed connection', { kind: 'close', when: 'after' }],
    ['a cut answer', { kind: 'cut' }],
    ['500', { kind: 'status', status: 500, when: 'after' }],
    ['408', { kind: 'status', status: 408, when: 'after' }],
    ['502 in HTML', { kind: 'html', when: 'after' }],
    ['an unreadable 201', { kind: 'malformed-json' }],
    ['a 201 without an ID', { kind: 'body', body: '{}' }],
    ['an empty 204', { kind: 'body', status: 200, body: '' }],
    ['an endless page', { kind: 'huge', bytes: 50_000_000, when: 'after' }],
  ];

  test.each(faults)('%s: found by its reference', async (_, fault) => {
    const sandbox = await start();
    sandbox.play({ method: 'POST', fault });
    const { outputs, exitCode, state } = await order(sandbox);
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({
      'order-id': '1234001',
      'order-created': 'true',
      'order-status': 'issued',
    });
    expect(steps(sandbox).slice(0, 4)).toEqual([LOOK_UP, POST, LOOK_UP, INFO]);
    expect(sandbox.orderPosts()).toHaveLength(1);
    expect(state['order-open']).toBe('false');
    expect(sandbox.orders).toHaveLength(1);
  });

  test('a timeout: found by its reference', async () => {
    const sandbox = await start();
    sandbox.play({ method: 'POST', fault: { kind: 'stall', when: 'after' } });
    const { outputs } = await order(sandbox, { with: { 'request-timeout-seconds': '1' } });
    expect(outputs).toMatchObject({ 'order-id': '1234001', 'order-created': 'true' });
    expect(sandbox.orders).toHaveLength(1);
  });

  test('found after a while, with look-ups that fail in between', async () => {
    const sandbox = await start({ lookupLag: 3 });
    sandbox.play({ method: 'POST', fault: { kind: 'reset', when: 'after' } });
    sandbox.play({ path: '/order/alternate/', skip: 1, fault: { kind: 'status', status: 503 } });
    const { outputs } = await order(sandbox);
    expect(outputs).toMatchObject({ 'order-id': '1234001', 'order-created': 'true' });
    expect(sandbox.orders).toHaveLength(1);
  });

  test.each([
    ['by the run in its comment', {}],
    ['by its identity', { comments: 'For the audit' }],
  ])('found through the list when the reference is dropped, %s', async (_, more) => {
    const sandbox = await start({ reference: 'dropped' });
    sandbox.play({ method: 'POST', fault: { kind: 'reset', when: 'after' } });
    const { outputs, log } = await order(sandbox, { with: more });
    expect(outputs).toMatchObject({ 'order-id': '1234001', 'order-created': 'true' });
    const list = sandbox.requests.find(({ path }) => path.startsWith('/order/certificate?'));
    const filters = new URLSearchParams(list?.path.replace(/^.*\?/, ''));
    expect(filters.get('filters[product_name_id]')).toBe('client_premium');
    expect(filters.get('filters[email]')).toBe(PERSON.email);
    expect(filters.get('filters[date_created]')).toMatch(/^>\d{4}-\d{2}-\d{2}$/);
    expect(log).toMatch(/::warning::.*guard/);
    expect(sandbox.orders).toHaveLength(1);
  });

  // Half a minute each.
  describe('not found', () => {
    const cases: [string, SandboxOptions, (sandbox: Sandbox) => void][] = [
      ['because it was never placed', {}, () => {}],
      [
        'though a foreign, identical order is older than ours',
        { reference: 'dropped' },
        (sandbox) => {
          const { placedAt } = existing(sandbox, undefined);
          placedAt.setTime(placedAt.getTime() - 60_000);
        },
      ],
      [
        'though an order with a longer reference was placed meanwhile',
        { reference: 'dropped' },
        (sandbox) =>
          existing(sandbox, undefined, { comments: 'Ordered by somebody (order-reference job-12)' }),
      ],
    ];
    test.each(cases)('%s: unknown_outcome', async (_, options, prepare) => {
      const sandbox = await start(options);
      const run = () => prepare(sandbox);
      sandbox.play({ path: '/order/alternate/', fault: { kind: 'hook', when: 'after', run } });
      sandbox.play({ method: 'POST', fault: { kind: 'reset', when: 'before' } });
      const more = { 'order-reference': 'job-1' };
      const begin = performance.now();
      const { outputs, log, state } = await patientOrder(sandbox, { with: more });
      expect(outputs).toEqual({ 'order-reference': 'job-1', 'error-code': 'unknown_outcome' });
      expect(performance.now() - begin).toBeGreaterThan(25_000);
      expect(log).toMatch(/::error::.*reference job-1/);
      expect(log).toMatch(/Re-running this job is safe/);
      expect(log).not.toMatch(/nothing was ordered/);
      expect(state['order-open']).toBe('true');
      expect(steps(sandbox).filter((step) => step === LOOK_UP).length).toBeGreaterThanOrEqual(5);
      expect(steps(sandbox).filter((step) => LIST.test(step)).length).toBeGreaterThanOrEqual(4);
      expect(sandbox.orderPosts()).toHaveLength(1);
    });
  });
});

describe.concurrent('5: the read-back', () => {
  test.each([true, false])('lagging: order info decides (echo %s)', async (echoReference) => {
    const sandbox = await start({ lookupLag: 5, echoReference });
    const { outputs, exitCode, log } = await order(sandbox);
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ 'order-status': 'issued', 'certificate-id': '9012001' });
    expect(steps(sandbox)).toEqual([LOOK_UP, POST, LOOK_UP, INFO]);
    expect(log.match(/::warning::.*/g)).toEqual([
      expect.stringContaining('is outdated'),
      expect.stringMatching(echoReference ? /does not show order 1234001/ : /did not store the reference/),
    ]);
  });

  test('dropped: warns that the guard is void', async () => {
    const sandbox = await start({ reference: 'dropped' });
    const { outputs, exitCode, log } = await order(sandbox);
    expect(exitCode).toBe(0);
    expect(outputs['order-status']).toBe('issued');
    expect(log).toMatch(/::warning::.*did not store the reference of order 1234001.*re-run/);
  });

  test.each<[string, Fault]>([
    ['503', { kind: 'status', status: 503 }],
    ['a reset', { kind: 'reset', when: 'before' }],
    ['403', { kind: 'status', status: 403 }],
  ])('%s costs a warning, never the order', async (_, fault) => {
    const sandbox = await start();
    sandbox.play({ path: '/order/alternate/', skip: 1, fault });
    const { outputs, exitCode, log } = await order(sandbox);
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ 'order-id': '1234001', 'order-created': 'true' });
    expect(log).toMatch(/::warning::Order 1234001 was placed, but/);
  });

  test('a race: both IDs, and how to cancel one', async () => {
    const sandbox = await start();
    let other = 0;
    const reference = 'raced';
    const run = () => {
      other = existing(sandbox, reference).id;
    };
    sandbox.play({ method: 'POST', fault: { kind: 'hook', when: 'before', run } });
    const { outputs, exitCode, log } = await order(sandbox, { with: { 'order-reference': reference } });
    expect(exitCode).toBe(0);
    expect(outputs['order-id']).not.toBe(String(other));
    expect(log).toMatch(new RegExp(`::warning::.*${other}.*${outputs['order-id']}.*[Cc]ancel`));
  });

  test('a rejected order is reported and fails', async () => {
    const sandbox = await start({ answer: 'rejected' });
    const { outputs, log } = await order(sandbox);
    expect(outputs).toMatchObject({
      'order-id': '1234001',
      'order-status': 'rejected',
      'error-code': 'api_refused',
    });
    expect(log).not.toMatch(/nothing was ordered/);
  });

  test('an order that was closed in the meantime is order_closed', async () => {
    const sandbox = await start();
    const run = () => sandbox.cancel(1234001);
    sandbox.play({ method: 'POST', fault: { kind: 'hook', when: 'after', run } });
    const { outputs, exitCode, log } = await order(sandbox);
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({
      'order-id': '1234001',
      'order-created': 'true',
      'order-status': 'canceled',
      'error-code': 'order_closed',
    });
    expect(log).not.toMatch(/nothing was ordered/);
  });
});

describe.concurrent('a re-run in an account that drops the reference', () => {
  const PATIENT = [LOOK_UP, LOOK_UP, LOOK_UP, LOOK_UP];

  test('finds the order in the list by its comment, and places nothing', async () => {
    const sandbox = await start({ reference: 'dropped' });
    await order(sandbox);
    sandbox.requests.splice(0);
    const { outputs, exitCode } = await order(sandbox, ATTEMPT_2);
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ 'order-id': '1234001', 'order-created': 'false' });
    expect(steps(sandbox)).toEqual([...PATIENT, expect.stringMatching(LIST), INFO]);
    expect(sandbox.orders).toHaveLength(1);
  });

  test('orders if the list holds the like of it without our comment', async () => {
    const sandbox = await start({ reference: 'dropped' });
    existing(sandbox, undefined);
    const { outputs } = await order(sandbox, ATTEMPT_2);
    expect(outputs).toMatchObject({ 'order-id': '1234002', 'order-created': 'true' });
  });

  test('orders nothing if the list cannot be read', async () => {
    const sandbox = await start({ reference: 'dropped' });
    const fault: Fault = { kind: 'status', status: 503, headers: { 'retry-after': '60' } };
    sandbox.play({ path: '/order/certificate?', fault });
    const { outputs, log, exitCode } = await order(sandbox, ATTEMPT_2);
    expect(exitCode, log).toBe(1);
    expect(outputs['error-code']).toBe('not_ordered');
    expect(sandbox.orderPosts()).toHaveLength(0);
  });

  test('a first attempt asks for no list', async () => {
    const sandbox = await start({ reference: 'dropped' });
    await order(sandbox);
    expect(steps(sandbox).filter((step) => LIST.test(step))).toEqual([]);
  });
});
