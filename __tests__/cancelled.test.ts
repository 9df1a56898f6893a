// Exactly one order, on the shipped bundle: canceled in the middle, and the post step.

import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { needs } from './needs.ts';
import { expectNothingOrdered, order, post } from './order-step.ts';
import { sandboxes } from './sandboxes.ts';
import { newKey, signingRequest } from './signing-request.ts';
import { ATTEMPT_2, runStep, type StepResult } from './step.ts';

const start = sandboxes();

/** Milliseconds after the first signal in which the runner ends a step that goes on. */
const RUNNER_KILLS = 10_000;

describe.concurrent('6: canceled in the middle', needs('signals'), () => {
  /** Sends a signal to the step when a request of it has reached the server. */
  function cancelAt(
    sandbox: Sandbox,
    signal: NodeJS.Signals,
    at: { method?: string; path?: string; skip?: number },
  ) {
    let child: ChildProcess | undefined;
    let since = 0;
    return {
      started: (process: ChildProcess) => {
        child = process;
      },
      /** Milliseconds since the signal. */
      elapsed: () => performance.now() - since,
      play(then: 'hang' | { milliseconds: number }, when: 'before' | 'after' = 'before') {
        const run = async () => {
          child?.kill(signal);
          since = performance.now();
          // A hang ends with the child, so that the server is done with the request.
          if (then === 'hang') await new Promise((resolve) => child?.once('exit', resolve));
          else await sleep(then.milliseconds);
        };
        sandbox.play({ ...at, fault: { kind: 'hook', when, run } });
      },
    };
  }

  test.each(['SIGINT', 'SIGTERM'] as const)('%s while the look-up hangs', async (signal) => {
    const sandbox = await start();
    const cancel = cancelAt(sandbox, signal, { path: '/order/alternate/' });
    cancel.play('hang');
    const result = await order(sandbox, { started: cancel.started });
    expectNothingOrdered(result, sandbox, 'not_ordered');
    expect(cancel.elapsed()).toBeLessThan(RUNNER_KILLS);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('%s after the look-up', async (signal) => {
    const sandbox = await start();
    const cancel = cancelAt(sandbox, signal, { path: '/order/alternate/' });
    cancel.play({ milliseconds: 0 }, 'after');
    const result = await order(sandbox, { started: cancel.started });
    // Signal and answer race with each other: either nothing is ordered, or the order is known.
    if (sandbox.orders.length === 0) expectNothingOrdered(result, sandbox, 'not_ordered');
    else expect(result.outputs).toMatchObject({ 'order-id': '1234001', 'order-created': 'true' });
  });

  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s while the POST is under way: its answer counts',
    async (signal) => {
      const sandbox = await start();
      const cancel = cancelAt(sandbox, signal, { method: 'POST' });
      // After the signal, and well within the grace of four seconds, also on a busy machine.
      cancel.play({ milliseconds: 500 });
      const { outputs, state } = await order(sandbox, { started: cancel.started });
      expect(outputs).toMatchObject({ 'order-id': '1234001', 'order-created': 'true' });
      expect(state['order-open']).toBe('false');
      expect(cancel.elapsed()).toBeLessThan(RUNNER_KILLS);
      expect(sandbox.orders).toHaveLength(1);
    },
  );

  test('a POST that never answers: unknown_outcome in time, and the post step finds the order', async () => {
    const sandbox = await start();
    const cancel = cancelAt(sandbox, 'SIGINT', { method: 'POST' });
    cancel.play('hang', 'after');
    const { outputs, log, state } = await order(sandbox, { started: cancel.started });
    expect(cancel.elapsed()).toBeLessThan(RUNNER_KILLS);
    expect(outputs['error-code']).toBe('unknown_outcome');
    expect(log).toContain(`reference ${outputs['order-reference']}`);
    expect(state['order-open']).toBe('true');

    const after = await post(sandbox, state);
    expect(after.exitCode).toBe(0);
    expect(after.summary).toContain('1234001');
    expect(sandbox.orderPosts()).toHaveLength(1);
  });

  test('SIGINT during the recovery', async () => {
    const sandbox = await start();
    sandbox.play({ method: 'POST', fault: { kind: 'reset', when: 'before' } });
    const cancel = cancelAt(sandbox, 'SIGINT', { path: '/order/alternate/', skip: 1 });
    cancel.play('hang');
    const { outputs } = await order(sandbox, { started: cancel.started });
    expect(outputs['error-code']).toBe('unknown_outcome');
    expect(cancel.elapsed()).toBeLessThan(RUNNER_KILLS);
    expect(sandbox.orderPosts()).toHaveLength(1);
  });

  test('SIGINT during the read-back costs nothing but the state', async () => {
    const sandbox = await start();
    const cancel = cancelAt(sandbox, 'SIGINT', { path: '/order/alternate/', skip: 1 });
    cancel.play('hang');
    const { outputs, exitCode } = await order(sandbox, { started: cancel.started });
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ 'order-id': '1234001', 'order-created': 'true' });
    expect(outputs).not.toHaveProperty('error-code');
  });
});

describe.concurrent('6: the post step', () => {
  async function killed(sandbox: Sandbox, more?: Record<string, string>): Promise<StepResult> {
    let child: ChildProcess | undefined;
    sandbox.play({
      method: 'POST',
      fault: { kind: 'hook', when: 'after', run: () => void child?.kill('SIGKILL') },
    });
    const result = await order(sandbox, {
      ...(more ? { with: more } : {}),
      started: (process) => (child = process),
    });
    expect(result.signal).toBe('SIGKILL');
    expect(result.outputs).not.toHaveProperty('order-id');
    expect(result.state['order-open']).toBe('true');
    return result;
  }

  test.each(['stored', 'dropped'] as const)(
    'finds the order of a killed step (reference %s)',
    async (reference) => {
      const sandbox = await start({ reference, lookupLag: 2 });
      const { state } = await killed(sandbox);
      const { exitCode, log, summary } = await post(sandbox, state);
      expect(exitCode).toBe(0);
      expect(log).toMatch(/::warning::.*1234001/);
      expect(summary).toMatch(/1234001/);
      expect(sandbox.orderPosts()).toHaveLength(1);
    },
  );

  test('and the job that is run again adopts it', async () => {
    const sandbox = await start({ lookupLag: 2 });
    await killed(sandbox);
    const { outputs } = await order(sandbox, ATTEMPT_2);
    expect(outputs).toMatchObject({ 'order-id': '1234001', 'order-created': 'false' });
    expect(sandbox.orders).toHaveLength(1);
  });

  test('looks without a match, places nothing and ends well', async () => {
    const sandbox = await start();
    const { state } = await killed(sandbox);
    sandbox.orders.splice(0);
    const { exitCode, log, summary } = await post(sandbox, state);
    expect(exitCode).toBe(0);
    expect(log).not.toMatch(/nothing was ordered/);
    expect(summary).toMatch(/Re-running this job is safe/);
    expect(sandbox.orderPosts()).toHaveLength(1);
  });

  test('ends well if the service is down', async () => {
    const sandbox = await start();
    const { state } = await killed(sandbox);
    sandbox.play({ times: Number.POSITIVE_INFINITY, fault: { kind: 'status', status: 503 } });
    const { exitCode, log } = await post(sandbox, state);
    expect(exitCode).toBe(0);
    expect(log).toMatch(/::warning::.*Re-running this job is safe/);
  });

  test.each<[string, Record<string, string>]>([
    ['an input that is gone', { emails: '' }],
    ['a csr-file that is gone', { csr: '', 'csr-file': 'gone.pem' }],
    ['a key-file that is a directory', { csr: '', 'key-file': '/' }],
    [
      'the inputs of another step',
      { 'api-url': 'http://127.0.0.1:1/', 'common-name': 'x', 'dry-run': 'maybe' },
    ],
  ])('finds the order with what the main step saved: %s', async (_, inputs) => {
    const sandbox = await start();
    const { state } = await killed(sandbox);
    const { exitCode, log, summary } = await post(sandbox, state, inputs);
    expect(exitCode).toBe(0);
    expect(log).toMatch(/^::warning::The order step was stopped, but its order was placed: 1234001 /m);
    expect(log).not.toMatch(/nothing was (sent|ordered)|Correct this/);
    expect(summary).toContain(`[Order 1234001](${new URL(sandbox.url).origin}/secure/orders/1234001)`);
    expect(sandbox.orderPosts()).toHaveLength(1);
  });

  test("does not take an order of another key for the step's own", async () => {
    const sandbox = await start();
    const { state } = await killed(sandbox);
    const set = { 'certificate.csr': signingRequest(newKey()) };
    sandbox.play({ path: /^\/order\/certificate\/\d+$/, times: 9, fault: { kind: 'edit', set } });
    const { exitCode, log } = await post(sandbox, state, { csr: '' });
    expect(exitCode).toBe(0);
    expect(log).toMatch(/^::warning::The order step was stopped before it knew .*different key/m);
  });

  const unknown: [string, Record<string, string> | undefined, (state: Record<string, string>) => object][] = [
    ['without inputs', {}, (state) => state],
    ['with the API key of another step', { devkey: 'another-key-0123456789' }, (state) => state],
    [
      'with a request that was changed',
      undefined,
      (state) => ({
        ...state,
        'order-request': state['order-request']?.replace(/^.{40}/, 'A'.repeat(40)),
      }),
    ],
    ['with a request that is no JSON', undefined, (state) => ({ ...state, 'order-request': '{' })],
    ['without the request', {}, (state) => ({ ...state, 'order-request': '' })],
    ['with a reference that is a command', {}, (state) => ({ ...state, 'order-reference': '\n::error::x' })],
  ];
  test.each(unknown)('%s: shows how to find the order, and sends nothing', async (_, inputs, change) => {
    const sandbox = await start();
    const { state } = await killed(sandbox);
    const before = sandbox.requests.length;
    const { exitCode, log, summary } = await runStep({
      inputs: inputs ?? { devkey: sandbox.key, 'api-url': sandbox.url },
      bundle: 'dist/order-post.js',
      state: change(state) as Record<string, string>,
    });
    expect(exitCode).toBe(0);
    expect(log).toMatch(
      /^::warning::The order step was stopped before .* no API key that fits what it saved\. Look in CertCentral/m,
    );
    expect(log).not.toMatch(/^::error|nothing was (sent|ordered)|This is a bug|^ +at /m);
    if (change(state)['order-reference' as never] === state['order-reference'])
      expect(summary).toContain(state['order-reference']);
    expect(sandbox.requests).toHaveLength(before);
  });

  test('the state contains no API key', async () => {
    const sandbox = await start();
    const { state } = await killed(sandbox);
    expect(JSON.stringify(state)).not.toContain(sandbox.key);
    expect(JSON.stringify(state)).not.toMatch(/quillfeather|example\.org/i);
  });

  test('asks nothing if nothing is open', async () => {
    const sandbox = await start();
    const { state } = await order(sandbox);
    const before = sandbox.requests.length;
    const { exitCode, log, summary } = await post(sandbox, state);
    expect([exitCode, log, summary]).toEqual([0, '', '']);
    expect(sandbox.requests).toHaveLength(before);
  });
});
