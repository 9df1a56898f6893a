// How an order of the simulator is approved, validated, canceled and revoked.

import { describe, expect, test } from 'vitest';
import { call, codes, first, path, premium, withCsr } from './sandbox-calls.ts';
import { sandboxes } from './sandboxes.ts';

const start = sandboxes();

describe('approval and validation', () => {
  test('one step over the API, two steps by hand', async () => {
    const sandbox = await start({ approval: 'one-step' });
    await call(sandbox, 'POST', path, withCsr);
    expect((await call(sandbox, 'GET', '/order/certificate/1234001')).json).toMatchObject({
      status: 'needs_approval',
      has_pending_request: true,
    });
    expect((await call(sandbox, 'GET', '/request?filters[status]=pending')).json).toMatchObject({
      requests: [{ id: 5678001, type: 'new_request', order: { id: 1234001 } }],
    });
    const update = { status: 'approved', processor_comment: 'fine' };
    const reply = await call(sandbox, 'PUT', '/request/5678001/status', update);
    expect([reply.status, reply.text]).toEqual([204, '']);
    expect((await call(sandbox, 'GET', '/request/5678001')).json).toMatchObject({
      status: 'approved',
      processor_comment: 'fine',
    });
    expect(first(sandbox.orders).status).toBe('issued');

    sandbox.configure({ approval: 'two-step' });
    await call(sandbox, 'POST', path, withCsr);
    const order = sandbox.orders[1];
    sandbox.approve(1234002);
    expect(order).toMatchObject({ requestStatus: 'pending', status: 'needs_approval', certificateId: null });
    sandbox.approve(1234002);
    expect(order).toMatchObject({ requestStatus: 'approved', status: 'issued', certificateId: 9012002 });

    await call(sandbox, 'POST', path, withCsr);
    await call(sandbox, 'PUT', '/request/5678003/status', { status: 'rejected' });
    expect(sandbox.orders[2]).toMatchObject({ requestStatus: 'rejected', status: 'rejected' });
    expect((await call(sandbox, 'PUT', '/request/5678003/status', { status: 'maybe' })).status).toBe(400);
    expect((await call(sandbox, 'GET', '/request/1')).status).toBe(404);
  });

  test('a request may approve itself after some reads', async () => {
    const sandbox = await start({ approval: 'two-step', approvedAfter: 1 });
    await call(sandbox, 'POST', path, withCsr);
    const status = async () => (await call(sandbox, 'GET', '/order/certificate/1234001')).json;
    expect(await status()).toMatchObject({ status: 'needs_approval' });
    expect(await status()).toMatchObject({ status: 'issued' });
  });

  test('open addresses, an unvalidated organization and a missing CSR hold up the issuance', async () => {
    const sandbox = await start({ emailValidation: 'unvalidated' });
    await call(sandbox, 'POST', path, withCsr);
    expect(first(sandbox.orders).status).toBe('pending');
    expect((await call(sandbox, 'GET', '/order/certificate/1234001/email-validation')).json).toMatchObject({
      delivery_options: ['api', 'browser'],
      emails: [{ email: 'alice@example.com', status: 'unvalidated' }],
    });
    const token = `/email-validation/${first(sandbox.orders).emailToken}?email=alice@example.com`;
    expect((await call(sandbox, 'PUT', token, {})).status).toBe(204);
    expect(first(sandbox.orders).status).toBe('issued');

    sandbox.configure({ emailValidation: 'validated' });
    sandbox.configure({
      account: { organizations: [{ id: 112233, name: 'Example Corp', active: true, smime: 'expired' }] },
    });
    await call(sandbox, 'POST', path, withCsr);
    expect(sandbox.orders[1]?.status).toBe('pending');
    sandbox.configure({
      account: { organizations: [{ id: 112233, name: 'Example Corp', active: true, smime: 'valid' }] },
    });
    await call(sandbox, 'GET', '/order/certificate/1234002');
    expect(sandbox.orders[1]?.status).toBe('issued');

    await call(sandbox, 'POST', path, premium);
    expect(sandbox.orders[2]?.status).toBe('waiting_pickup');
    await sandbox.issue(1234003);
    expect(sandbox.orders[2]?.status).toBe('issued');

    sandbox.configure({ issuance: 'never' });
    await call(sandbox, 'POST', path, withCsr);
    await call(sandbox, 'GET', '/order/certificate/1234004');
    expect(sandbox.orders[3]?.status).toBe('pending');
  });

  test('cancel and revoke', async () => {
    const sandbox = await start();
    await call(sandbox, 'POST', path, premium);
    const cancel = '/order/certificate/1234001/status';
    expect((await call(sandbox, 'PUT', cancel, { status: 'canceled' })).status).toBe(400);
    expect((await call(sandbox, 'PUT', cancel, { status: 'canceled', note: 'not needed' })).status).toBe(204);
    expect((await call(sandbox, 'PUT', cancel, { status: 'canceled', note: 'again' })).status).toBe(400);
    expect(first(sandbox.orders).status).toBe('canceled');

    await call(sandbox, 'POST', path, withCsr);
    const revoke = '/certificate/9012002/revoke';
    const reply = await call(sandbox, 'PUT', revoke, { comments: 'lost' });
    expect([reply.status, reply.json]).toMatchObject([201, { type: 'revoke', status: 'pending' }]);
    const byOrder = '/order/certificate/1234002/revoke';
    expect((await call(sandbox, 'PUT', byOrder, { skip_approval: true })).status).toBe(204);
    expect(sandbox.orders[1]?.status).toBe('revoked');
    expect(codes(await call(sandbox, 'PUT', revoke, {})).join()).toContain('order_already_revoked');
  });
});
