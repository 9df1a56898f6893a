// Waiting for an order on the shipped bundle: what a workflow sees.

import type { ChildProcess } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { Fault, Sandbox } from '../sandbox/sandbox.ts';
import { steps } from './fixtures.ts';
import { needs } from './needs.ts';
import { order } from './order-step.ts';
import { sandboxes } from './sandboxes.ts';

const start = sandboxes();
const INFO = /^\/order\/certificate\/\d+$/;

describe.concurrent('in the step', () => {
  const later = (sandbox: Sandbox, run: (id: number) => void) =>
    sandbox.play({
      method: 'GET',
      path: INFO,
      fault: { kind: 'hook', run: () => run(sandbox.orders[0]?.id as number) },
    });

  test('wait-for: approval ends with the approval', async () => {
    const sandbox = await start({ approval: 'one-step', issuance: 'never' });
    later(sandbox, (id) => sandbox.approve(id));
    const { outputs, exitCode, log } = await order(sandbox, { with: { 'wait-for': 'approval' } });
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({
      'order-id': '1234001',
      'order-created': 'true',
      'request-status': 'approved',
      'order-status': 'pending',
      'certificate-id': '9012001',
    });
    expect(log).toContain('Order 1234001: needs_approval, request pending -> pending.');
    expect(sandbox.orderPosts()).toHaveLength(1);
  });

  test('wait-for: issuance ends with the certificate', async () => {
    const sandbox = await start({ approval: 'one-step' });
    later(sandbox, (id) => sandbox.approve(id));
    const { outputs, exitCode } = await order(sandbox, { with: { 'wait-for': 'issuance' } });
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ 'order-status': 'issued', 'certificate-id': '9012001' });
    expect(outputs).not.toHaveProperty('error-code');
  });

  test('an order that is issued at once is not waited for', async () => {
    const sandbox = await start();
    await order(sandbox, { with: { 'wait-for': 'issuance' } });
    expect(steps(sandbox)).toHaveLength(3);
  });

  test('wait-for: none does not wait', async () => {
    const sandbox = await start({ approval: 'two-step' });
    const { outputs, exitCode } = await order(sandbox, {
      with: { 'wait-for': 'none', 'on-timeout': 'fail' },
    });
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ 'order-status': 'needs_approval', 'request-status': 'submitted' });
    expect(steps(sandbox)).toHaveLength(3);
  });

  test.each<['succeed' | 'fail', number, string | undefined]>([
    ['succeed', 0, undefined],
    ['fail', 1, 'not_issued'],
  ])('0.05 minutes are 3 seconds; on-timeout: %s', async (onTimeout, exitCode, code) => {
    const sandbox = await start({ approval: 'one-step' });
    const result = await order(sandbox, {
      with: { 'wait-for': 'issuance', 'wait-timeout-minutes': '0.05', 'on-timeout': onTimeout },
    });
    const posted = sandbox.requests.findIndex(({ method }) => method === 'POST');
    // One look-up after the POST, then at least one look at the end of the time, but not many.
    expect(sandbox.requests.length - posted).toBeGreaterThanOrEqual(3);
    expect(sandbox.requests.length - posted).toBeLessThanOrEqual(6);
    expect(result.log).toContain('Waiting up to 3 s for issuance of order 1234001');
    expect(result.log).toContain('was not issued within 3 s');
    expect(result.exitCode).toBe(exitCode);
    expect(result.outputs['error-code']).toBe(code);
    expect(result.outputs).toMatchObject({
      'order-id': '1234001',
      'order-created': 'true',
      'order-status': 'needs_approval',
      'request-status': 'pending',
    });
    expect(result.summary).toContain('1234001');
    expect(sandbox.orderPosts()).toHaveLength(1);
  });

  test('a service that hangs does not make the wait longer than a few seconds', async () => {
    const sandbox = await start({ approval: 'one-step' });
    sandbox.play({ path: INFO, fault: { kind: 'stall', when: 'before' }, times: 9 });
    const waiting = {
      'wait-for': 'issuance',
      'wait-timeout-minutes': '0.05',
      'request-timeout-seconds': '3600',
    };
    const result = await order(sandbox, { with: waiting });
    expect(result.exitCode, result.log).toBe(0);
    expect(result.log).toContain('was not issued within 3 s');
  });

  test.each(['reject', 'cancel'] as const)(
    'an order that people %s meanwhile is order_closed',
    async (action) => {
      const sandbox = await start({ approval: 'one-step' });
      later(sandbox, (id) => sandbox[action](id));
      const { outputs, exitCode, log } = await order(sandbox, { with: { 'wait-for': 'approval' } });
      expect(exitCode).toBe(1);
      expect(outputs).toMatchObject({
        'order-id': '1234001',
        'order-status': `${action}ed`,
        'error-code': 'order_closed',
      });
      expect(log).toContain('No certificate will be issued');
    },
  );

  test.each<[string, Fault]>([
    ['429 with Retry-After', { kind: 'status', status: 429, headers: { 'retry-after': '2' } }],
    ['a reset', { kind: 'reset', when: 'before' }],
  ])('%s on the way does not cost the order', async (_, fault) => {
    const sandbox = await start({ approval: 'one-step' });
    sandbox.play({ path: INFO, fault });
    later(sandbox, (id) => sandbox.approve(id));
    const { outputs, exitCode } = await order(sandbox, { with: { 'wait-for': 'issuance' } });
    expect(exitCode).toBe(0);
    expect(outputs['order-status']).toBe('issued');
    expect(sandbox.orderPosts()).toHaveLength(1);
  });

  test('an order of an earlier attempt is waited for, and not placed again', async () => {
    const sandbox = await start({ approval: 'one-step' });
    await order(sandbox);
    // The first look at the order is that of the look-up before placing.
    sandbox.play({ path: INFO, skip: 1, fault: { kind: 'hook', run: () => sandbox.approve(1234001) } });
    const { outputs } = await order(sandbox, {
      with: { 'wait-for': 'issuance' },
      env: { GITHUB_RUN_ATTEMPT: '2' },
    });
    expect(outputs).toMatchObject({ 'order-created': 'false', 'order-status': 'issued' });
    expect(sandbox.orderPosts()).toHaveLength(1);
  });

  test('without the duplicate guard it waits by the ID alone', async () => {
    const sandbox = await start({ approval: 'one-step' });
    later(sandbox, (id) => sandbox.approve(id));
    const { outputs } = await order(sandbox, {
      with: { 'wait-for': 'issuance', 'duplicate-guard': 'false' },
    });
    expect(outputs).toMatchObject({ 'order-id': '1234001', 'order-status': 'issued' });
    expect(steps(sandbox).filter((step) => step.includes('alternate'))).toEqual([]);
  });

  test.each<[string, NodeJS.Signals[], 'succeed' | 'fail']>([
    ['SIGTERM', ['SIGTERM'], 'succeed'],
    ['SIGINT and SIGTERM', ['SIGINT', 'SIGTERM'], 'succeed'],
    ['SIGTERM, where a timeout fails', ['SIGTERM'], 'fail'],
  ])(
    '%s while it waits ends it with the outputs of the order',
    needs('signals'),
    async (_, signals, onTimeout) => {
      const sandbox = await start({ approval: 'one-step' });
      let child: ChildProcess | undefined;
      sandbox.play({
        path: INFO,
        fault: {
          kind: 'hook',
          when: 'after',
          run: () => {
            // Stopped meanwhile: on a busy machine the step would have ended between the first signal and the second,
            // and a signal that meets a process which has put its handlers away kills it.
            for (const signal of ['SIGSTOP', ...signals, 'SIGCONT'] as const) child?.kill(signal);
          },
        },
      });
      const result = await order(sandbox, {
        with: { 'wait-for': 'issuance', 'on-timeout': onTimeout },
        started: (process) => {
          child = process;
        },
      });
      expect(result.signal).toBeNull();
      expect(result.outputs).toMatchObject({
        'order-id': '1234001',
        'order-created': 'true',
        'order-status': 'needs_approval',
      });
      expect(result.outputs['error-code']).toBe(onTimeout === 'fail' ? 'not_issued' : undefined);
      expect(result.state['order-open']).toBe('false');
      expect(result.log).toContain('the job was canceled');
      expect(result.summary).toContain('1234001');
    },
  );
});
