// Reissues of the simulator (docs/certcentral.md, "Reissue").

import { execFileSync } from 'node:child_process';
import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Sandbox, SandboxOptions } from '../sandbox/sandbox.ts';
import { call, changed, codes, csr, directory, first, path, privateKey, withCsr } from './sandbox-calls.ts';
import { sandboxes } from './sandboxes.ts';

const start = sandboxes();

const { privateKey: newKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const newKeyFile = join(directory, 'new-key.pem');
writeFileSync(newKeyFile, newKey.export({ type: 'pkcs8', format: 'pem' }));
const newCsr = execFileSync('openssl', ['req', '-new', '-key', newKeyFile, '-subj', '/CN=x'], {
  encoding: 'utf8',
});

const where = '/order/certificate/1234001/reissue';
const wish = { certificate: { common_name: 'Alice Example', csr: newCsr, signature_hash: 'sha256' } };

async function issued(options?: SandboxOptions): Promise<Sandbox> {
  const sandbox = await start(options);
  await call(sandbox, 'POST', path, { ...withCsr, skip_approval: true });
  expect(first(sandbox.orders).status).toBe('issued');
  return sandbox;
}

const info = async (sandbox: Sandbox) => (await call(sandbox, 'GET', '/order/certificate/1234001')).json;
const pem = async (sandbox: Sandbox, id: number) =>
  (await call(sandbox, 'GET', `/certificate/${id}/download/format/cer`)).text;

test('a reissue brings a new certificate; the old one can still be downloaded by its id', async () => {
  const sandbox = await issued();
  const before = (await info(sandbox)) as { certificate: Record<string, unknown> };
  expect(before.certificate).not.toHaveProperty('status');
  const reply = await call(sandbox, 'POST', where, { ...wish, skip_approval: true, comments: 'key lost' });
  expect([reply.status, reply.json]).toEqual([
    201,
    { id: 1234001, requests: [{ id: 5678002 }], certificate_id: 9012002 },
  ]);
  const after = (await info(sandbox)) as { certificate: Record<string, unknown> };
  expect(after).toMatchObject({
    id: 1234001,
    status: 'issued',
    certificate: { id: 9012002, status: 'issued', csr: newCsr, emails: ['alice@example.com'] },
    requests: [
      { id: 5678001, type: 'new_request' },
      { id: 5678002, type: 'reissue', status: 'approved', comments: 'key lost' },
    ],
  });
  expect(after.certificate.serial_number).not.toBe(before.certificate.serial_number);
  expect(after.certificate.valid_till).toBe(before.certificate.valid_till);
  const [old, current] = [await pem(sandbox, 9012001), await pem(sandbox, 9012002)];
  expect(new X509Certificate(old).checkPrivateKey(privateKey)).toBe(true);
  expect(new X509Certificate(current).checkPrivateKey(newKey)).toBe(true);
  const byOrder = await call(sandbox, 'GET', '/certificate/download/order/1234001/format/cer');
  expect(byOrder.text).toBe(current);
  expect(new X509Certificate(current).serialNumber).toBe(after.certificate.serial_number);
});

test('without skip_approval the answer has no certificate id, and the list names the reissue', async () => {
  const sandbox = await issued({ approval: 'one-step' });
  expect((await call(sandbox, 'POST', where, wish)).json).toEqual({
    id: 1234001,
    requests: [{ id: 5678002 }],
  });
  expect(await info(sandbox)).toMatchObject({
    status: 'reissue_pending',
    has_pending_request: true,
    certificate: { id: 9012001, csr: newCsr, serial_number: expect.any(String) },
  });
  const list = async () => (await call(sandbox, 'GET', where)).json as { certificates: object[] };
  expect(first((await list()).certificates)).toMatchObject({
    status: 'pending',
    csr: newCsr,
    email: 'robot@example.com',
    firstname: 'Sandbox',
  });
  expect(first((await list()).certificates)).not.toHaveProperty('serial_number');
  expect(first((await list()).certificates)).not.toHaveProperty('id');
  expect(new X509Certificate(await pem(sandbox, 9012001)).checkPrivateKey(privateKey)).toBe(true);
  expect((await call(sandbox, 'PUT', '/request/5678002/status', { status: 'approved' })).status).toBe(204);
  expect(await info(sandbox)).toMatchObject({ status: 'issued', certificate: { id: 9012002 } });
  expect(first((await list()).certificates)).toMatchObject({
    id: 9012002,
    status: 'issued',
    serial_number: expect.stringMatching(/^[0-9A-F]{32}$/),
    valid_till: expect.any(String),
  });
});

test('the CSR of a reissue that is under way is shown where the account shows it', async () => {
  const sandbox = await issued({ issuance: { polls: 0 } });
  sandbox.configure({ issuance: 'never' });
  await call(sandbox, 'POST', where, wish);
  const seen = async (pendingReissueCsr: NonNullable<SandboxOptions['pendingReissueCsr']>) => {
    sandbox.configure({ pendingReissueCsr });
    const list = (await call(sandbox, 'GET', where)).json as { certificates: { csr?: string }[] };
    const { certificate } = (await info(sandbox)) as { certificate: { csr?: string } };
    return [certificate.csr === newCsr, first(list.certificates).csr === newCsr];
  };
  expect(await seen('everywhere')).toEqual([true, true]);
  expect(await seen('order-info')).toEqual([true, false]);
  expect(await seen('reissue-list')).toEqual([false, true]);
  expect(await seen('nowhere')).toEqual([false, false]);
  expect(await info(sandbox)).toMatchObject({ certificate: { csr } });
});

test('a second reissue replaces the first one, or is refused', async () => {
  const sandbox = await issued({ approval: 'two-step' });
  await call(sandbox, 'POST', where, wish);
  sandbox.configure({ secondReissue: 'refused' });
  const refused = await call(sandbox, 'POST', where, wish);
  expect([refused.status, ...codes(refused)]).toEqual([400, expect.stringContaining('invalid_order_status')]);
  sandbox.configure({ secondReissue: 'replaces' });
  await call(sandbox, 'POST', where, wish);
  expect(await info(sandbox)).toMatchObject({
    status: 'reissue_pending',
    requests: [{}, { id: 5678002, status: 'rejected' }, { id: 5678003, status: 'submitted' }],
  });
  expect((await call(sandbox, 'GET', where)).json).toMatchObject({
    certificates: [{ status: 'rejected' }, { status: 'pending' }],
  });
  await sandbox.issue(1234001);
  expect(await info(sandbox)).toMatchObject({ status: 'issued', certificate: { id: 9012002 } });
});

test('cancelling or rejecting a reissue gives the order back', async () => {
  const sandbox = await issued({ approval: 'one-step' });
  await call(sandbox, 'POST', where, wish);
  const cancel = { status: 'canceled', note: 'no longer needed' };
  expect((await call(sandbox, 'PUT', '/order/certificate/1234001/status', cancel)).status).toBe(204);
  expect(await info(sandbox)).toMatchObject({ status: 'issued', certificate: { id: 9012001, csr } });
  expect((await call(sandbox, 'GET', '/request/5678002')).json).toMatchObject({
    type: 'reissue',
    status: 'rejected',
    processor_comment: 'no longer needed',
  });
  await call(sandbox, 'POST', where, wish);
  await call(sandbox, 'PUT', '/request/5678003/status', { status: 'rejected' });
  expect(await info(sandbox)).toMatchObject({ status: 'issued', certificate: { id: 9012001 } });

  sandbox.configure({ approval: 'automatic', issuance: 'never' });
  await call(sandbox, 'POST', where, wish);
  await call(sandbox, 'PUT', '/order/certificate/1234001/status', cancel);
  expect(await info(sandbox)).toMatchObject({ status: 'issued', certificate: { id: 9012001 } });
});

test('a reissue waits for reads, for addresses, and without a CSR for the recipient', async () => {
  const sandbox = await issued();
  sandbox.configure({ issuance: { polls: 1 }, reissueLag: 1 });
  await call(sandbox, 'POST', where, wish);
  expect(await info(sandbox)).toMatchObject({ status: 'reissue_pending', certificate: { id: 9012001 } });
  expect(await info(sandbox)).toMatchObject({ status: 'issued', certificate: { id: 9012001 } });
  expect(await info(sandbox)).toMatchObject({ status: 'issued', certificate: { id: 9012002 } });

  sandbox.configure({ issuance: 'immediate', reissueLag: 0, emailValidation: 'unvalidated' });
  await call(sandbox, 'POST', where, wish);
  expect(await info(sandbox)).toMatchObject({ status: 'reissue_pending' });
  expect((await call(sandbox, 'GET', '/order/certificate/1234001/email-validation')).json).toMatchObject({
    emails: [{ email: 'alice@example.com', status: 'unvalidated' }],
  });
  sandbox.validateEmails(1234001);
  expect(await info(sandbox)).toMatchObject({ status: 'issued', certificate: { id: 9012003 } });

  sandbox.configure({ emailValidation: 'validated' });
  await call(sandbox, 'POST', where, changed(wish, { 'certificate.csr': undefined }));
  expect(await info(sandbox)).toMatchObject({ status: 'reissue_pending' });
  await sandbox.issue(1234001);
  expect(await info(sandbox)).toMatchObject({ status: 'issued', certificate: { id: 9012004 } });
});

test('other names and addresses are possible, and odd answers', async () => {
  const sandbox = await issued({ answer: 'string-ids', reissueList: 'primary' });
  const other = changed(wish, {
    'certificate.common_name': 'Alice Married',
    'certificate.emails': ['alice.married@example.com'],
    'certificate.individual': { first_name: 'Alice', last_name: 'Married' },
  });
  expect((await call(sandbox, 'POST', where, other)).json).toEqual({
    id: '1234001',
    requests: [{ id: '5678002' }],
  });
  const leaf = new X509Certificate(await pem(sandbox, 9012002));
  expect(leaf.subject).toContain('CN=Alice Married');
  expect(leaf.subject).toContain('SN=Married');
  expect(leaf.subjectAltName).toBe('email:alice.married@example.com');
  expect((await call(sandbox, 'GET', where)).json).toMatchObject({ certificates: [{ id: 9012002 }] });
  sandbox.configure({ answer: 'id-only', downloads: 'former' });
  expect((await call(sandbox, 'POST', where, wish)).json).toEqual({ id: 1234001 });
  expect(new X509Certificate(await pem(sandbox, 9012003)).subject).toContain('Alice Married');
});

test('what a reissue refuses', async () => {
  const sandbox = await issued();
  const refusal = async (change: Record<string, unknown>) =>
    codes(await call(sandbox, 'POST', where, changed(wish, change))).join();
  expect(await refusal({ certificate: undefined })).toContain('certificate is required');
  expect(await refusal({ 'certificate.signature_hash': undefined })).toContain('signature_hash is required');
  expect(await refusal({ 'certificate.common_name': undefined })).toContain('common_name is required');
  expect(await refusal({ 'certificate.csr': 'no csr' })).toContain('csr_invalid_cannot_parse');
  expect(await refusal({ skip_approval: 'true' })).toContain('skip_approval must be of type boolean');
  sandbox.configure({ reissueFields: 'as-ordered' });
  expect(await refusal({})).toContain('common_name_indicator is required');
  sandbox.configure({ reissueFields: 'signature-hash' });
  for (const status of ['pending', 'revoked', 'expired']) {
    sandbox.setStatus(1234001, status);
    expect(await refusal({})).toContain('invalid_order_status');
  }
  expect((await call(sandbox, 'POST', '/order/certificate/1/reissue', wish)).status).toBe(404);
});
