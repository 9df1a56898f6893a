// Revoking and cancelling in the simulator (docs/certcentral.md, "Revoke", "Cancel").

import { expect, test } from 'vitest';
import type { Sandbox, SandboxOptions } from '../sandbox/sandbox.ts';
import { call, codes, first, path, premium, withCsr } from './sandbox-calls.ts';
import { sandboxes } from './sandboxes.ts';

const start = sandboxes();
const byOrder = '/order/certificate/1234001/revoke';
const byCertificate = '/certificate/9012001/revoke';

async function issued(options?: SandboxOptions): Promise<Sandbox> {
  const sandbox = await start(options);
  await call(sandbox, 'POST', path, { ...withCsr, skip_approval: true });
  return sandbox;
}

const info = async (sandbox: Sandbox) => (await call(sandbox, 'GET', '/order/certificate/1234001')).json;

test('a revocation is asked for, shown, and approved', async () => {
  const sandbox = await issued();
  const reply = await call(sandbox, 'PUT', byOrder, { comments: 'left' });
  expect([reply.status, reply.json]).toEqual([
    201,
    {
      id: 5678002,
      date: expect.any(String),
      type: 'revoke',
      status: 'pending',
      requester: expect.objectContaining({ id: 5511 }),
      comments: 'left',
    },
  ]);
  expect(await info(sandbox)).toMatchObject({
    status: 'issued',
    has_pending_request: true,
    requests: [{}, { id: 5678002, type: 'revoke', status: 'pending' }],
  });
  expect((await call(sandbox, 'GET', '/request?filters[type]=revoke')).json).toMatchObject({
    requests: [{ id: 5678002, order: { id: 1234001 } }],
    page: { total: 1 },
  });
  await call(sandbox, 'PUT', '/request/5678002/status', { status: 'rejected' });
  expect(await info(sandbox)).toMatchObject({ status: 'issued', has_pending_request: false });
  await call(sandbox, 'PUT', byOrder, { comment: 'left' });
  await call(sandbox, 'PUT', '/request/5678003/status', { status: 'approved' });
  expect(await info(sandbox)).toMatchObject({ status: 'revoked', certificate: { status: 'revoked' } });
  for (const where of [byOrder, byCertificate]) {
    const again = await call(sandbox, 'PUT', where, {});
    expect([again.status, ...codes(again)]).toEqual([400, expect.stringContaining('order_already_revoked')]);
  }
  expect((await call(sandbox, 'GET', '/certificate/9012001/download/format/cer')).status).toBe(400);
});

test('an administrator may skip the approval: 204, and no request', async () => {
  const sandbox = await issued();
  const reply = await call(sandbox, 'PUT', byOrder, { comments: 'left', skip_approval: true });
  expect([reply.status, reply.text]).toEqual([204, '']);
  expect(await info(sandbox)).toMatchObject({ status: 'revoked', requests: [{ type: 'new_request' }] });
});

test('one certificate is revoked, the order stays or is closed', async () => {
  const sandbox = await issued();
  const { serial_number: serial } = ((await info(sandbox)) as { certificate: { serial_number: string } })
    .certificate;
  await call(sandbox, 'POST', '/order/certificate/1234001/reissue', { certificate: withCsr.certificate });
  await call(sandbox, 'PUT', `/certificate/${serial}/revoke`, { skip_approval: true });
  expect(await info(sandbox)).toMatchObject({
    status: 'issued',
    certificate: { id: 9012002, status: 'issued' },
  });
  expect((await call(sandbox, 'GET', '/certificate/9012001/download/format/cer')).status).toBe(400);
  expect((await call(sandbox, 'GET', '/certificate/9012002/download/format/cer')).status).toBe(200);
  await call(sandbox, 'PUT', '/certificate/9012002/revoke', { skip_approval: true });
  expect(await info(sandbox)).toMatchObject({ status: 'issued', certificate: { status: 'revoked' } });

  const other = await issued({ singleRevocation: 'closes-order' });
  await call(other, 'PUT', byCertificate, { skip_approval: true });
  expect(first(other.orders).status).toBe('revoked');
});

test('not before the issuance, not while a reissue is pending, not with odd bodies', async () => {
  const sandbox = await issued({ approval: 'two-step' });
  expect(codes(await call(sandbox, 'PUT', byOrder, { comments: 1 })).join()).toContain('comments must be');
  expect(codes(await call(sandbox, 'PUT', byOrder, { skip_approval: 'true' })).join()).toContain('boolean');
  await call(sandbox, 'POST', '/order/certificate/1234001/reissue', { certificate: withCsr.certificate });
  for (const where of [byOrder, byCertificate])
    expect(codes(await call(sandbox, 'PUT', where, {})).join()).toContain('reissue_pending');
  await call(sandbox, 'POST', path, withCsr);
  expect(codes(await call(sandbox, 'PUT', '/order/certificate/1234002/revoke', {})).join()).toContain(
    'invalid_order_status',
  );
  sandbox.cancel(1234001);
  expect((await call(sandbox, 'PUT', byOrder)).json).toMatchObject({ status: 'submitted' });
  expect((await call(sandbox, 'PUT', '/order/certificate/1/revoke', {})).status).toBe(404);
  expect((await call(sandbox, 'PUT', '/certificate/1/revoke', {})).status).toBe(404);
});

test('only what is pending or waits for pickup can be canceled, with a note and the right word', async () => {
  const sandbox = await start();
  const where = '/order/certificate/1234001/status';
  const cancel = async (status: string, note?: string) =>
    (await call(sandbox, 'PUT', where, { status, ...(note ? { note } : {}), send_emails: true })).status;
  await call(sandbox, 'POST', path, premium);
  expect(first(sandbox.orders).status).toBe('waiting_pickup');
  expect(await cancel('canceled')).toBe(400);
  expect(await cancel('CANCELED', 'not needed')).toBe(400);
  sandbox.configure({ cancelWord: 'CANCELED' });
  expect(await cancel('canceled', 'not needed')).toBe(400);
  expect(await cancel('CANCELED', 'not needed')).toBe(204);
  sandbox.configure({ cancelWord: 'canceled' });
  for (const status of ['canceled', 'needs_approval', 'processing', 'needs_csr', 'issued', 'revoked']) {
    sandbox.setStatus(1234001, status);
    expect([status, await cancel('canceled', 'not needed')]).toEqual([status, 400]);
  }
  sandbox.setStatus(1234001, 'pending');
  expect(await cancel('canceled', 'not needed')).toBe(204);
});
