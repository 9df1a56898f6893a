// The revoke action on the shipped bundle: each state of an order, faults, and second runs.

import { describe, expect, test } from 'vitest';
import type { Fault, Sandbox, SandboxOptions } from '../sandbox/sandbox.ts';
import { act, changes, placed } from './action-step.ts';
import { PERSON } from './fixtures.ts';
import { sandboxes } from './sandboxes.ts';

const start = sandboxes();
const REASON = 'Zanzibar has left the company';

const revoke = (sandbox: Sandbox, inputs: Record<string, string> = {}) =>
  act('revoke', sandbox, { 'order-id': '1234001', comments: REASON, ...inputs }, { shortPauses: true });

async function inState(state: string, options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await start({ approval: 'one-step', ...options });
  const { id } = placed(sandbox, { alternative_order_id: 'ours' });
  if (state !== 'needs_approval') sandbox.approve(id);
  if (state === 'issued' || state === 'reissue_pending') await sandbox.issue(id);
  if (state === 'reissue_pending') {
    await fetch(`${sandbox.url}/order/certificate/${id}/reissue`, {
      method: 'POST',
      headers: { 'X-DC-DEVKEY': sandbox.key, 'content-type': 'application/json' },
      body: JSON.stringify({ certificate: { common_name: PERSON.name, signature_hash: 'sha256' } }),
    });
    expect(sandbox.orders[0]?.status).toBe('reissue_pending');
  }
  if (state !== sandbox.orders[0]?.status) sandbox.setStatus(id, state);
  sandbox.requests.length = 0;
  return sandbox;
}

const ORDER = '/order/certificate/1234001';

describe.concurrent('each state has its way', () => {
  test('needs_approval: the request is rejected', async () => {
    const sandbox = await inState('needs_approval');
    const { outputs, exitCode, log, summary } = await revoke(sandbox);
    expect(exitCode, log).toBe(0);
    const request = String(sandbox.orders[0]?.requests[0]?.id);
    expect(outputs).toMatchObject({
      'order-id': '1234001',
      'order-status': 'rejected',
      'action-taken': 'rejected',
      changed: 'true',
      'request-id': request,
      'request-status': 'rejected',
    });
    expect(changes(sandbox)).toEqual([`PUT /request/${request}/status`]);
    expect(sandbox.requests.find(({ method }) => method === 'PUT')?.json).toEqual({
      status: 'rejected',
      processor_comment: REASON,
    });
    expect(log + summary).not.toContain('Zanzibar');
  });

  test.each(['pending', 'waiting_pickup'])('%s: it is canceled', async (state) => {
    const sandbox = await inState(state);
    const { outputs } = await revoke(sandbox);
    expect(outputs).toMatchObject({
      'order-status': 'canceled',
      'action-taken': 'canceled',
      changed: 'true',
    });
    expect(changes(sandbox)).toEqual([`PUT ${ORDER}/status`]);
    expect(sandbox.requests.find(({ method }) => method === 'PUT')?.json).toEqual({
      status: 'canceled',
      note: REASON,
    });
  });

  test('an account of the old kind takes the word in capitals', async () => {
    const sandbox = await inState('pending', { cancelWord: 'CANCELED' });
    const { outputs } = await revoke(sandbox);
    expect(outputs).toMatchObject({ 'action-taken': 'canceled', changed: 'true' });
    expect(changes(sandbox)).toHaveLength(2);
  });

  test('issued: a revocation is requested, and waits for approval', async () => {
    const sandbox = await inState('issued');
    const { outputs, summary } = await revoke(sandbox);
    const request = String(sandbox.orders[0]?.requests.at(-1)?.id);
    expect(outputs).toMatchObject({
      'order-status': 'issued',
      'action-taken': 'revocation_requested',
      changed: 'true',
      'request-id': request,
      'request-status': 'pending',
    });
    expect(summary).toMatch(/Administrator.*has to approve request/);
    expect(summary).toContain('cannot be undone');
    expect(sandbox.requests.find(({ method }) => method === 'PUT')?.json).toEqual({ comments: REASON });

    const again = await revoke(sandbox);
    expect(again.outputs).toMatchObject({ 'action-taken': 'none', changed: 'false', 'request-id': request });
    expect(changes(sandbox)).toHaveLength(1);
  });

  test('issued, approval skipped: revoked at once', async () => {
    const sandbox = await inState('issued');
    const { outputs } = await revoke(sandbox, { 'skip-approval': 'true' });
    expect(outputs).toMatchObject({ 'order-status': 'revoked', 'action-taken': 'revoked', changed: 'true' });
    expect(sandbox.requests.find(({ method }) => method === 'PUT')?.json).toEqual({
      comments: REASON,
      skip_approval: true,
    });
    const again = await revoke(sandbox, { 'skip-approval': 'true' });
    expect(again.outputs).toMatchObject({
      'action-taken': 'none',
      changed: 'false',
      'order-status': 'revoked',
    });
    expect(changes(sandbox)).toHaveLength(1);
  });

  test('reissue_pending: the reissue is canceled, then the order revoked', async () => {
    const sandbox = await inState('reissue_pending');
    const { outputs, log } = await revoke(sandbox, { 'skip-approval': 'true' });
    expect(outputs, log).toMatchObject({ 'order-status': 'revoked', 'action-taken': 'revoked' });
    expect(changes(sandbox)).toEqual([`PUT ${ORDER}/status`, `PUT ${ORDER}/revoke`]);
  });

  test.each(['rejected', 'canceled', 'revoked', 'expired', 'denied'])('%s: nothing', async (state) => {
    const sandbox = await inState(state);
    const { outputs, exitCode } = await revoke(sandbox);
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ 'order-status': state, 'action-taken': 'none', changed: 'false' });
    expect(changes(sandbox)).toEqual([]);
  });

  test.each(['processing', 'needs_csr', 'quite_new'])('%s: api_refused with the state', async (state) => {
    const sandbox = await inState(state);
    const { outputs, log, exitCode } = await revoke(sandbox);
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ 'error-code': 'api_refused', 'action-taken': 'none', changed: 'false' });
    expect(log).toContain(`is ${state}`);
    expect(changes(sandbox)).toEqual([]);
  });

  test.each(['order_already_revoked', 'order_is_revoked', 'order_is_revoked|certificate'])(
    '%s is success',
    async (code) => {
      const sandbox = await inState('issued');
      const body = JSON.stringify({ errors: [{ code, message: 'x' }] });
      sandbox.play({ method: 'PUT', fault: { kind: 'status', status: 400, body } });
      const { outputs, exitCode } = await revoke(sandbox);
      expect(exitCode).toBe(0);
      expect(outputs).toMatchObject({ 'action-taken': 'none', changed: 'false' });
    },
  );
});

describe.concurrent('nothing is sent', () => {
  test.each(['needs_approval', 'pending', 'issued', 'reissue_pending', 'revoked'])(
    'in a dry run: %s',
    async (state) => {
      const sandbox = await inState(state);
      const { outputs, log, summary, exitCode } = await revoke(sandbox, { 'dry-run': 'true' });
      expect(exitCode).toBe(0);
      expect(outputs).toMatchObject({ 'action-taken': 'none', changed: 'false' });
      expect(log).toContain('A real run on order 1234001 would');
      expect(summary).toContain('a real run would');
      expect(changes(sandbox)).toEqual([]);
    },
  );

  test('without a reason, or for two orders at once', async () => {
    const sandbox = await inState('issued');
    const { outputs, log } = await revoke(sandbox, { comments: '', 'order-reference': 'ours' });
    expect(outputs['error-code']).toBe('invalid_input');
    expect(log).toContain('comments:');
    expect(log).toContain('order-id: Set only one of order-id and order-reference.');
    expect(sandbox.requests).toEqual([]);
  });

  test('for two open orders with one reference', async () => {
    const sandbox = await inState('issued');
    placed(sandbox, { alternative_order_id: 'ours' });
    const { outputs, log } = await revoke(sandbox, { 'order-id': '', 'order-reference': 'ours' });
    expect(outputs['error-code']).toBe('reference_conflict');
    expect(log).toMatch(/1234001, 1234002/);
    expect(changes(sandbox)).toEqual([]);
  });

  test.each(['wrong-key', 'sandbox-limited-key'])('with the key %s', async (devkey) => {
    const sandbox = await inState('issued');
    const { outputs } = await revoke(sandbox, { devkey });
    expect(outputs['error-code']).toBe('api_refused');
    expect(sandbox.orders[0]?.status).toBe('issued');
  });
});

describe.concurrent('a fault on the change', () => {
  const states = ['needs_approval', 'pending', 'issued'] as const;
  const after: Fault[] = [
    { kind: 'reset', when: 'after' },
    { kind: 'html', status: 409, when: 'after' },
    { kind: 'status', status: 500, when: 'after' },
  ];
  test.each(states.flatMap((state) => after.map((fault) => [state, fault] as const)))(
    'in %s, %j: read again, and done once',
    async (state, fault) => {
      const sandbox = await inState(state);
      sandbox.play({ method: 'PUT', fault });
      const { outputs, exitCode, log } = await revoke(sandbox);
      expect(exitCode, log).toBe(0);
      expect(outputs.changed).toBe('true');
      expect(outputs['action-taken']).toBe(
        { needs_approval: 'rejected', pending: 'canceled', issued: 'revocation_requested' }[state],
      );
      expect(changes(sandbox)).toHaveLength(1);
    },
  );

  test.each(states)('in %s, lost before: unknown_outcome, and the next run does it', async (state) => {
    const sandbox = await inState(state);
    sandbox.play({ method: 'PUT', fault: { kind: 'reset', when: 'before' } });
    const first = await revoke(sandbox);
    expect(first.outputs).toMatchObject({ 'error-code': 'unknown_outcome' });
    // Nobody knows, so the outputs say nothing.
    expect(first.outputs).not.toHaveProperty('action-taken');
    expect(first.outputs).not.toHaveProperty('changed');
    const second = await revoke(sandbox);
    expect(second.outputs.changed).toBe('true');
    expect(changes(sandbox)).toHaveLength(2);
  });
});

test.each([
  ['another order', { id: 555, type: 'revoke', status: 'pending', order: { id: 1234002 } }],
  ['no order', { id: 555, type: 'revoke', status: 'pending' }],
  ['another type', { id: 555, type: 'reissue', status: 'pending', order: { id: 1234001 } }],
])('a request of %s in the response is not believed', async (_, request) => {
  const sandbox = await inState('issued');
  const body = JSON.stringify({ id: 555, type: 'revoke', status: 'pending' });
  sandbox.play({ method: 'PUT', fault: { kind: 'status', status: 201, body } });
  sandbox.play({
    path: '/request/555',
    times: 9,
    fault: { kind: 'status', status: 200, body: JSON.stringify(request) },
  });
  const { outputs, log } = await revoke(sandbox);
  expect(outputs['error-code'], log).toBe('unknown_outcome');
  expect(outputs).not.toHaveProperty('action-taken');
  expect(changes(sandbox)).toEqual([`PUT ${ORDER}/revoke`]);
});
