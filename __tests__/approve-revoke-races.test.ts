// Somebody else is faster than approve or revoke, or the account is not as usual; on the shipped bundle.

import { describe, expect, test } from 'vitest';
import type { Sandbox, SandboxOptions } from '../sandbox/sandbox.ts';
import { act, changes, placed } from './action-step.ts';
import { PERSON } from './fixtures.ts';
import { sandboxes } from './sandboxes.ts';

const start = sandboxes();
const ID = '1234001';

async function waiting(options: SandboxOptions = {}) {
  const sandbox = await start({ approval: 'one-step', ...options });
  const order = placed(sandbox, { alternative_order_id: 'ours' });
  return { sandbox, order };
}

const approve = (sandbox: Sandbox, inputs: Record<string, string> = {}) =>
  act('approve', sandbox, { 'order-id': ID, ...inputs });
const revoke = (sandbox: Sandbox, inputs: Record<string, string> = {}) =>
  act('revoke', sandbox, { 'order-id': ID, comments: 'Zanzibar left', ...inputs });

/** Does something between the reading of the order and the change. */
function beforeChange(sandbox: Sandbox, run: () => void | Promise<void>): void {
  sandbox.play({ method: 'PUT', fault: { kind: 'hook', run } });
}

async function ask(sandbox: Sandbox, what: 'revoke' | 'reissue'): Promise<void> {
  const reissue = { certificate: { common_name: PERSON.name, signature_hash: 'sha256' } };
  const answer = await fetch(`${sandbox.url}/order/certificate/${ID}/${what}`, {
    method: what === 'revoke' ? 'PUT' : 'POST',
    headers: { 'X-DC-DEVKEY': sandbox.key, 'content-type': 'application/json' },
    body: JSON.stringify(what === 'revoke' ? { comments: 'by hand' } : reissue),
  });
  expect(answer.status).toBe(201);
}

describe.concurrent('approve', () => {
  test('another person approves in the meantime: success, not changed', async () => {
    const { sandbox, order } = await waiting();
    beforeChange(sandbox, () => sandbox.approve(order.id));
    const { outputs, exitCode, log } = await approve(sandbox);
    expect(exitCode, log).toBe(0);
    expect(outputs).toMatchObject({ 'request-status': 'approved', changed: 'false' });
  });

  test('another person rejects in the meantime: order_closed', async () => {
    const { sandbox, order } = await waiting();
    beforeChange(sandbox, () => sandbox.reject(order.id));
    const { outputs } = await approve(sandbox);
    expect(outputs).toMatchObject({ 'error-code': 'order_closed', changed: 'false' });
  });

  test('the first of two approvals is done in the meantime: success, not changed, one is open', async () => {
    const { sandbox, order } = await waiting({ approval: 'two-step', reviewWord: 'pending' });
    beforeChange(sandbox, () => sandbox.approve(order.id));
    const { outputs, exitCode, log } = await approve(sandbox);
    expect(exitCode, log).toBe(0);
    expect(outputs).toMatchObject({ 'request-status': 'pending', changed: 'false' });
    expect(order.requests[0]?.status).toBe('pending');
  });

  test('a request of two approvals is rejected in one call', async () => {
    const { sandbox, order } = await waiting({ approval: 'two-step' });
    const { outputs } = await approve(sandbox, { decision: 'reject' });
    expect(outputs).toMatchObject({ 'request-status': 'rejected', changed: 'true' });
    expect(order.status).toBe('rejected');
  });

  test('the open request of an order that was canceled is order_closed', async () => {
    const { sandbox, order } = await waiting();
    sandbox.setStatus(order.id, 'canceled');
    for (const inputs of [{}, { 'order-id': '', 'request-id': String(order.requestId) }]) {
      const { outputs } = await approve(sandbox, inputs);
      expect(outputs).toMatchObject({
        'error-code': 'order_closed',
        'order-status': 'canceled',
        changed: 'false',
      });
    }
    expect(changes(sandbox)).toEqual([]);
  });

  test('a revocation is decided by its request ID only', async () => {
    const { sandbox, order } = await waiting();
    await sandbox.issue(order.id);
    await ask(sandbox, 'revoke');
    sandbox.requests.length = 0;
    const byOrder = await approve(sandbox);
    expect(byOrder.outputs).toMatchObject({ 'error-code': 'reference_conflict', changed: 'false' });
    const request = String(order.requests[1]?.id);
    expect(byOrder.log).toContain(`request-id: ${request}`);
    expect(changes(sandbox)).toEqual([]);
    const { outputs, summary } = await approve(sandbox, { 'request-id': request });
    expect(outputs).toMatchObject({
      'request-id': request,
      'request-status': 'approved',
      'order-status': 'revoked',
    });
    expect(summary).not.toContain('issues the certificate');
  });

  test('a manager may not approve a revocation', async () => {
    const { sandbox, order } = await waiting();
    await sandbox.issue(order.id);
    await ask(sandbox, 'revoke');
    const inputs = { 'order-id': '', 'request-id': String(order.requests[1]?.id) };
    const refused = await approve(sandbox, { ...inputs, devkey: 'sandbox-approving-key' });
    expect(refused.outputs).toMatchObject({ 'error-code': 'api_refused', changed: 'false' });
    expect(refused.log).toContain('invalid_approver');
    expect(refused.log).toContain('Administrator');
    const approved = await approve(sandbox, { ...inputs, devkey: 'sandbox-revoking-key' });
    expect(approved.outputs).toMatchObject({ changed: 'true', 'order-status': 'revoked' });
  });

  test('the open request of a reissue, by order', async () => {
    const { sandbox, order } = await waiting();
    await sandbox.issue(order.id);
    await ask(sandbox, 'reissue');
    const { outputs } = await approve(sandbox, { devkey: 'sandbox-approving-key' });
    expect(outputs).toMatchObject({
      'request-id': String(order.requests[1]?.id),
      'request-status': 'approved',
      changed: 'true',
    });
  });

  test('order-id selects one of two orders with one reference', async () => {
    const { sandbox } = await waiting();
    placed(sandbox, { alternative_order_id: 'ours' });
    const { outputs } = await approve(sandbox, { 'order-reference': 'ours' });
    expect(outputs).toMatchObject({ 'order-id': ID, changed: 'true' });
  });

  test.each(['ours', 'theirs'])(
    'where order info shows no reference, the look-up decides: %s',
    async (reference) => {
      const { sandbox } = await waiting({ echoReference: false });
      const { outputs } = await approve(sandbox, { 'order-reference': reference });
      expect(outputs['error-code']).toBe(reference === 'ours' ? undefined : 'reference_conflict');
      expect(changes(sandbox)).toHaveLength(reference === 'ours' ? 1 : 0);
    },
  );

  test('a reference that differs in case is another one', async () => {
    const { sandbox } = await waiting();
    const { outputs } = await approve(sandbox, { 'order-reference': 'OURS' });
    expect(outputs['error-code']).toBe('reference_conflict');
    sandbox.play({ path: `/order/certificate/${ID}`, times: 9, fault: { kind: 'foreign', what: 'case' } });
    const byReference = await approve(sandbox, { 'order-id': '', 'order-reference': 'ours' });
    expect(byReference.exitCode).toBe(1);
    expect(changes(sandbox)).toEqual([]);
  });

  test('two jobs at once: each is green, the request is approved', async () => {
    const { sandbox, order } = await waiting();
    const results = await Promise.all([approve(sandbox), approve(sandbox)]);
    expect(results.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(results.filter(({ outputs }) => outputs.changed === 'true')).toHaveLength(1);
    expect(order.requests[0]?.status).toBe('approved');
  });
});

describe.concurrent('revoke', () => {
  test('approved while it is being rejected: canceled', async () => {
    const { sandbox, order } = await waiting({ issuance: 'never' });
    beforeChange(sandbox, () => sandbox.approve(order.id));
    // The sandbox lets a processed request be rejected no more.
    const { outputs, exitCode, log } = await revoke(sandbox);
    expect(exitCode, log).toBe(0);
    expect(outputs).toMatchObject({
      'action-taken': 'canceled',
      'order-status': 'canceled',
      changed: 'true',
    });
  });

  test('issued while it is being canceled: revoked', async () => {
    const { sandbox, order } = await waiting({ issuance: 'never' });
    sandbox.approve(order.id);
    beforeChange(sandbox, () => sandbox.issue(order.id));
    const { outputs, exitCode, log } = await revoke(sandbox, { 'skip-approval': 'true' });
    expect(exitCode, log).toBe(0);
    expect(outputs).toMatchObject({ 'action-taken': 'revoked', 'order-status': 'revoked', changed: 'true' });
  });

  test('canceled by someone else in the meantime: nothing was done by this step', async () => {
    const { sandbox, order } = await waiting({ issuance: 'never' });
    sandbox.approve(order.id);
    beforeChange(sandbox, () => sandbox.cancel(order.id));
    const { outputs, exitCode } = await revoke(sandbox);
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ 'action-taken': 'none', 'order-status': 'canceled', changed: 'false' });
  });

  test('a reissue that is issued in the meantime is revoked with the order', async () => {
    const { sandbox, order } = await waiting();
    await sandbox.issue(order.id);
    await ask(sandbox, 'reissue');
    beforeChange(sandbox, () => sandbox.issue(order.id));
    const { outputs, exitCode, log } = await revoke(sandbox, { 'skip-approval': 'true' });
    expect(exitCode, log).toBe(0);
    expect(outputs).toMatchObject({ 'action-taken': 'revoked', 'order-status': 'revoked' });
  });

  test('an open revocation is left alone, also while a reissue is pending', async () => {
    const { sandbox, order } = await waiting();
    await sandbox.issue(order.id);
    await ask(sandbox, 'revoke');
    const { outputs, summary } = await revoke(sandbox, { 'skip-approval': 'true' });
    const request = String(order.requests[1]?.id);
    expect(outputs).toMatchObject({
      'action-taken': 'none',
      'request-id': request,
      'request-status': 'pending',
    });
    expect(summary).toContain(`Administrator of the CertCentral account has to approve request ${request}`);
    sandbox.setStatus(order.id, 'reissue_pending');
    sandbox.requests.length = 0;
    expect((await revoke(sandbox)).outputs).toMatchObject({ 'action-taken': 'none', changed: 'false' });
    expect(changes(sandbox)).toEqual([]);
  });

  test('the reissue is canceled, and the revocation refused: changed is true', async () => {
    const { sandbox, order } = await waiting();
    await sandbox.issue(order.id);
    await ask(sandbox, 'reissue');
    sandbox.play({ path: `/order/certificate/${ID}/revoke`, fault: { kind: 'status', status: 403 } });
    const { outputs } = await revoke(sandbox);
    expect(outputs).toMatchObject({ 'error-code': 'api_refused', changed: 'true', 'action-taken': 'none' });
    expect(order.status).toBe('issued');
  });

  test('two jobs at once ask for one or two revocations, and each reports its own', async () => {
    const { sandbox, order } = await waiting();
    await sandbox.issue(order.id);
    const results = await Promise.all([revoke(sandbox), revoke(sandbox)]);
    expect(results.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    const own = results
      .filter(({ outputs }) => outputs['action-taken'] === 'revocation_requested')
      .map(({ outputs }) => outputs['request-id']);
    const asked = order.requests.filter(({ type }) => type === 'revoke').map(({ id }) => String(id));
    expect(own.toSorted()).toEqual(asked.toSorted());
  });

  test('an approval that is not skipped is reported', async () => {
    const { sandbox, order } = await waiting();
    await sandbox.issue(order.id);
    const inputs = { 'skip-approval': 'true', devkey: 'sandbox-ordering-key' };
    const { outputs, log } = await revoke(sandbox, inputs);
    expect(outputs).toMatchObject({ 'action-taken': 'revocation_requested', 'request-status': 'pending' });
    expect(log).toContain('did not skip the approval');
  });

  test('two approvals of a revocation', async () => {
    const { sandbox, order } = await waiting();
    await sandbox.issue(order.id);
    sandbox.configure({ approval: 'two-step' });
    const { outputs, summary } = await revoke(sandbox);
    expect(outputs).toMatchObject({ 'action-taken': 'revocation_requested', 'request-status': 'submitted' });
    expect(summary).toContain('Two approvals are open');
  });

  test('a key that only reads', async () => {
    const { sandbox, order } = await waiting();
    await sandbox.issue(order.id);
    const { outputs } = await revoke(sandbox, { devkey: 'sandbox-view-only-key' });
    expect(outputs).toMatchObject({
      'error-code': 'api_refused',
      'order-status': 'issued',
      changed: 'false',
      'action-taken': 'none',
    });
  });

  test('order info that lists no revocation: the request itself is asked', async () => {
    const { sandbox, order } = await waiting();
    await sandbox.issue(order.id);
    sandbox.play({
      method: 'GET',
      path: '/order/',
      times: 9,
      fault: { kind: 'edit', set: { requests: [] } },
    });
    const { outputs, exitCode, log } = await revoke(sandbox);
    expect(exitCode, log).toBe(0);
    expect(outputs).toMatchObject({
      'action-taken': 'revocation_requested',
      'request-id': String(order.requests[1]?.id),
    });
  });

  test('the summary of an order that was ended promises no certificate', async () => {
    const { sandbox } = await waiting();
    const { summary, log } = await revoke(sandbox);
    expect(summary + log).not.toMatch(/issues the certificate|has to approve/);
    expect(summary).toContain('| Next | Nothing');
    expect(summary).not.toContain('Placed by this step');
  });
});
