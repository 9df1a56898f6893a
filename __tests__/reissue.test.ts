// The reissue action on the shipped bundle: each state of an order, keys, faults, and second runs.

import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Fault, Sandbox, SandboxOptions } from '../sandbox/sandbox.ts';
import { act, changes, placed } from './action-step.ts';
import { PERSON } from './fixtures.ts';
import { expectMode } from './needs.ts';
import { openssl, workDirectory } from './openssl.ts';
import { sandboxes } from './sandboxes.ts';
import { newKey, signingRequest } from './signing-request.ts';

const start = sandboxes();
const directory = workDirectory();
let files = 0;
const newFile = (name: string) => join(directory, `${++files}-${name}`);

const OLD_CSR = signingRequest(newKey());
const KEY = newKey();
const CSR = signingRequest(KEY);
const OTHER_CSR = signingRequest(newKey());
const ORDER = '/order/certificate/1234001';
const CERTIFICATE = {
  common_name: PERSON.name,
  emails: [PERSON.email],
  signature_hash: 'sha256',
  csr: OLD_CSR,
};

const reissue = (sandbox: Sandbox, inputs: Record<string, string> = {}) =>
  act(
    'reissue',
    sandbox,
    { 'order-id': '1234001', ...(hasKey(inputs) ? {} : { csr: CSR }), ...inputs },
    { shortPauses: true },
  );
const hasKey = (inputs: Record<string, string>) =>
  ['csr', 'csr-file', 'key-file'].some((name) => name in inputs);

/** An issued order, its first certificate made with `OLD_CSR`. */
async function issued(options: SandboxOptions = {}, change: object = {}, product?: string) {
  const sandbox = await start({ approval: 'one-step', ...options });
  const { id } = placed(
    sandbox,
    { certificate: CERTIFICATE, alternative_order_id: 'ours', ...change },
    product,
  );
  await sandbox.issue(id);
  sandbox.requests.length = 0;
  return sandbox;
}

const posts = (sandbox: Sandbox) => sandbox.requests.filter(({ method }) => method === 'POST');

/** What the first POST said. */
function sentBy(sandbox: Sandbox) {
  return (posts(sandbox)[0] as { json: { certificate: { csr: string } } }).json;
}

describe.concurrent('an issued order', () => {
  test('gets a certificate with the new key, which is handed over', async () => {
    const sandbox = await issued();
    const [keyFile, file, p12] = [newFile('k.pem'), newFile('c.pem'), newFile('c.p12')];
    const { outputs, exitCode, log, summary } = await reissue(sandbox, {
      'key-file': keyFile,
      'skip-approval': 'true',
      'wait-for': 'issuance',
      comments: 'Key lost in a fire',
      'certificate-file': file,
      'pkcs12-file': p12,
      'pkcs12-password': 'correct horse battery',
    });
    expect(exitCode, log).toBe(0);
    const leaf = new X509Certificate(readFileSync(file));
    expect(outputs).toEqual({
      'order-id': '1234001',
      'order-url': `${sandbox.origin}/secure/orders/1234001`,
      'order-created': 'false',
      'order-status': 'issued',
      'request-id': String(sandbox.orders[0]?.requests[1]?.id),
      'request-status': 'approved',
      changed: 'true',
      'key-file': keyFile,
      'key-created': 'true',
      'certificate-id': String(sandbox.orders[0]?.certificateId),
      'certificate-file': file,
      'pkcs12-file': p12,
      'serial-number': leaf.serialNumber,
      thumbprint: leaf.fingerprint256.replaceAll(':', ''),
      'not-before': leaf.validFromDate.toISOString(),
      'not-after': leaf.validToDate.toISOString(),
      issuer: 'Sandbox Client CA 1',
      'days-remaining': outputs['days-remaining'],
    });
    expectMode(keyFile, 0o600);
    expect(openssl(`x509 -in ${file} -noout -pubkey`)).toEqual(openssl(`pkey -in ${keyFile} -pubout`));
    expect(existsSync(p12)).toBe(true);
    expect(posts(sandbox)).toHaveLength(1);
    expect(sandbox.orders).toHaveLength(1);
    expect(summary).toContain('a reissue of order 1234001 was requested');
    for (const secret of [PERSON.last, PERSON.email, 'fire', sandbox.key]) {
      expect(log.replaceAll(`::add-mask::${sandbox.key}`, '') + summary).not.toContain(secret);
    }

    const again = await reissue(sandbox, { 'key-file': keyFile, 'certificate-file': file });
    expect(again.exitCode, again.log).toBe(0);
    expect(again.outputs).toMatchObject({
      changed: 'false',
      'key-created': 'false',
      'certificate-id': outputs['certificate-id'],
      thumbprint: outputs.thumbprint,
    });
    expect(posts(sandbox)).toHaveLength(1);
  });

  test.each(['csr', 'csr-file', 'key-file'])('by %s, in the words of DigiCert', async (input) => {
    const sandbox = await issued();
    const file = newFile('new');
    writeFileSync(file, input === 'csr-file' ? CSR : KEY, { mode: 0o600 });
    const { outputs, log } = await reissue(sandbox, { [input]: input === 'csr' ? CSR : file });
    expect(outputs, log).toMatchObject({ changed: 'true', 'order-status': 'reissue_pending' });
    expect(outputs).not.toHaveProperty('certificate-id');
    expect(sentBy(sandbox)).toEqual({
      certificate: {
        common_name: PERSON.name,
        emails: [PERSON.email],
        signature_hash: 'sha256',
        csr: expect.stringContaining('-----BEGIN CERTIFICATE REQUEST-----') as string,
      },
      comments: expect.stringMatching(
        /^Reissued by https:\/\/github\.example\/octo-org\/pki\/actions\/runs\/4711 \(public-key-sha256 [0-9a-f]{64}\)$/,
      ) as string,
    });
    expect(openssl('req -noout -pubkey', sentBy(sandbox).certificate.csr)).toEqual(
      openssl('pkey -pubout', KEY),
    );
  });

  const products: [string, object, object][] = [
    ['client_authentication_plus', {}, { common_name: PERSON.name }],
    ['class1_smime', {}, { emails: [PERSON.email] }],
    [
      'client_digital_signature_plus',
      {
        common_name_indicator: 'given_name_surname',
        individual: { first_name: PERSON.first, last_name: PERSON.last },
      },
      {
        common_name: PERSON.name,
        emails: [PERSON.email],
        common_name_indicator: 'given_name_surname',
        individual: { first_name: PERSON.first, last_name: PERSON.last },
      },
    ],
    [
      'secure_email_sponsor',
      {
        common_name_indicator: 'pseudonym',
        individual: { pseudonym: 'Q' },
        profile_type: 'strict',
        usage_designation: { primary_usage: 'signing' },
      },
      {
        emails: [PERSON.email],
        common_name_indicator: 'pseudonym',
        individual: { pseudonym: 'Q' },
        profile_type: 'strict',
        usage_designation: { primary_usage: 'signing' },
      },
    ],
  ];
  test.each(products)('of %s: what the order has is sent again', async (product, more, sent) => {
    const sandbox = await issued(
      { reissueFields: 'as-ordered', orderInfoEmails: 'smime' },
      {
        certificate: { ...CERTIFICATE, ...more },
      },
      product,
    );
    // The simulator's order info does not tell these.
    const set = Object.fromEntries(
      Object.entries(more).map(([name, value]) => [`certificate.${name}`, value as unknown]),
    );
    sandbox.play({ path: ORDER, fault: { kind: 'edit', set } });
    const { outputs, log } = await reissue(sandbox);
    expect(outputs, log).toMatchObject({ changed: 'true' });
    const { certificate } = sentBy(sandbox);
    expect(certificate).toMatchObject({ ...sent, signature_hash: 'sha256' });
    const known = ['csr', 'signature_hash', 'common_name', ...Object.keys(sent)];
    expect(Object.keys(certificate).filter((name) => !known.includes(name))).toEqual([]);
  });

  test('by its reference', async () => {
    const sandbox = await issued();
    const { outputs } = await reissue(sandbox, { 'order-id': '', 'order-reference': 'ours' });
    expect(outputs).toMatchObject({ changed: 'true', 'order-reference': 'ours', 'order-id': '1234001' });
  });

  test('that has this key already: nothing is sent', async () => {
    const sandbox = await issued();
    const file = newFile('c.pem');
    const { outputs, exitCode } = await reissue(sandbox, { csr: OLD_CSR, 'certificate-file': file });
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ changed: 'false', 'certificate-file': file, 'order-status': 'issued' });
    expect(changes(sandbox)).toEqual([]);
  });

  test('whose CSR is not shown, and that has this key: nothing is sent', async () => {
    const sandbox = await issued({ echoCsr: false });
    expect((await reissue(sandbox, { csr: OLD_CSR })).outputs).toMatchObject({ changed: 'false' });
    expect(changes(sandbox)).toEqual([]);
    expect((await reissue(sandbox)).outputs).toMatchObject({ changed: 'true' });
  });

  const UNNUMBERED: Fault = {
    kind: 'edit',
    set: { 'certificate.id': null, certificate_id: null },
  };
  test('whose certificate has no ID yet, and that has this key: nothing is sent', async () => {
    const sandbox = await issued();
    sandbox.play({ method: 'GET', path: ORDER, times: 9, fault: UNNUMBERED });
    const { outputs } = await reissue(sandbox, { csr: OLD_CSR });
    expect(outputs).toMatchObject({ changed: 'false', 'order-status': 'issued' });
    expect(outputs).not.toHaveProperty('error-code');
    expect(posts(sandbox)).toHaveLength(0);
  });

  test.each(['csr', 'key-file'])(
    'whose certificate has no ID yet is not_issued to another key (%s)',
    async (input) => {
      const sandbox = await issued();
      sandbox.play({ method: 'GET', path: ORDER, times: 9, fault: UNNUMBERED });
      const key = newFile('k.pem');
      const { outputs } = await reissue(sandbox, input === 'csr' ? {} : { 'key-file': key });
      expect(outputs).toMatchObject({ 'error-code': 'not_issued', changed: 'false' });
      expect(posts(sandbox)).toHaveLength(0);
      expect(existsSync(key)).toBe(false);
    },
  );

  test('whose reissue with this key was rejected: it is asked for again', async () => {
    const sandbox = await issued();
    await reissue(sandbox);
    sandbox.reject(1234001);
    expect(sandbox.orders[0]?.status).toBe('issued');
    expect((await reissue(sandbox)).outputs).toMatchObject({ changed: 'true' });
    expect(posts(sandbox)).toHaveLength(2);
  });

  test('whose certificate with this key was replaced: it is asked for again', async () => {
    const sandbox = await issued({ approval: 'automatic' });
    for (const csr of [CSR, OTHER_CSR, CSR]) {
      expect((await reissue(sandbox, { csr })).outputs).toMatchObject({ changed: 'true' });
    }
  });
});

describe.concurrent('an order in another state', () => {
  test.each(['needs_approval', 'pending', 'processing', 'waiting_pickup', 'needs_csr', 'quite_new'])(
    '%s: not_issued',
    async (state) => {
      const sandbox = await issued();
      sandbox.setStatus(1234001, state);
      const key = newFile('k.pem');
      const { outputs, exitCode } = await reissue(sandbox, { 'key-file': key });
      expect(exitCode).toBe(1);
      expect(outputs).toMatchObject({
        'error-code': 'not_issued',
        changed: 'false',
        'order-id': '1234001',
        'order-status': state,
      });
      expect(changes(sandbox)).toEqual([]);
      expect(existsSync(key)).toBe(false);
    },
  );

  test.each(['rejected', 'canceled', 'revoked', 'expired', 'denied'])('%s: order_closed', async (state) => {
    const sandbox = await issued();
    sandbox.setStatus(1234001, state);
    const { outputs, log } = await reissue(sandbox);
    expect(outputs).toMatchObject({ 'error-code': 'order_closed', changed: 'false', 'order-status': state });
    expect(log).toMatch(/::error::.*nothing was sent/);
    expect(changes(sandbox)).toEqual([]);
  });
});

describe.concurrent('a pending reissue', () => {
  const shown = ['everywhere', 'order-info', 'reissue-list', 'nowhere'] as const;

  test.each(shown)('for this key (CSR shown %s): nothing is sent', async (pendingReissueCsr) => {
    const sandbox = await issued({ pendingReissueCsr });
    expect((await reissue(sandbox)).outputs).toMatchObject({ changed: 'true', 'request-status': 'pending' });
    const { outputs, log } = await reissue(sandbox);
    expect(outputs, log).toMatchObject({
      changed: 'false',
      'order-status': 'reissue_pending',
      'request-id': String(sandbox.orders[0]?.requests[1]?.id),
      'request-status': 'pending',
    });
    expect(posts(sandbox)).toHaveLength(1);
  });

  test.each(shown)('for another key (CSR shown %s): csr_mismatch', async (pendingReissueCsr) => {
    const sandbox = await issued({ pendingReissueCsr });
    await reissue(sandbox, { csr: OTHER_CSR });
    const key = newFile('k.pem');
    for (const inputs of [{ csr: CSR }, { 'key-file': key }]) {
      const { outputs, exitCode } = await reissue(sandbox, inputs);
      expect(exitCode).toBe(1);
      expect(outputs).toMatchObject({ 'error-code': 'csr_mismatch', changed: 'false' });
    }
    expect(posts(sandbox)).toHaveLength(1);
    expect(existsSync(key)).toBe(false);
  });

  test('whose key is reported nowhere: unknown_outcome, and nothing is sent', async () => {
    const sandbox = await issued({ pendingReissueCsr: 'nowhere' });
    await reissue(sandbox, { comments: 'x' });
    const { outputs } = await reissue(sandbox, { comments: 'x' });
    expect(outputs).toMatchObject({ 'error-code': 'unknown_outcome', changed: 'false' });
    expect(posts(sandbox)).toHaveLength(1);
  });

  test('is found if the list shows copies of the current certificate', async () => {
    const sandbox = await issued({ reissueList: 'primary', pendingReissueCsr: 'order-info' });
    await reissue(sandbox);
    expect((await reissue(sandbox)).outputs).toMatchObject({ changed: 'false' });
    const other = await reissue(sandbox, { csr: OTHER_CSR });
    expect(other.outputs).toMatchObject({ 'error-code': 'csr_mismatch' });
  });

  test('is waited for by a second run, which writes the new certificate', async () => {
    const sandbox = await issued();
    await reissue(sandbox);
    const file = newFile('c.pem');
    const early = await reissue(sandbox, { 'certificate-file': file });
    expect(early.outputs).not.toHaveProperty('certificate-file');
    expect(early.log).toContain('::notice::The new certificate of order 1234001 is not there yet');
    sandbox.play({
      path: ORDER,
      skip: 2,
      fault: { kind: 'hook', run: () => sandbox.approve(1234001) },
    });
    const { outputs, log } = await reissue(sandbox, { 'certificate-file': file, 'wait-for': 'issuance' });
    expect(outputs, log).toMatchObject({
      changed: 'false',
      'certificate-file': file,
      'order-status': 'issued',
    });
    const leaf = new X509Certificate(readFileSync(file));
    expect(leaf.publicKey.export({ type: 'spki', format: 'pem' }).toString().trim()).toBe(
      openssl('req -noout -pubkey', CSR).toString().trim(),
    );
  });

  test('that is rejected while it is waited for is order_closed', async () => {
    const sandbox = await issued();
    sandbox.play({ path: ORDER, skip: 4, fault: { kind: 'hook', run: () => sandbox.reject(1234001) } });
    const { outputs } = await reissue(sandbox, { 'wait-for': 'issuance', 'wait-timeout-minutes': '0.5' });
    expect(outputs).toMatchObject({ 'error-code': 'order_closed', changed: 'true' });
  });

  test.each<['succeed' | 'fail', number]>([
    ['succeed', 0],
    ['fail', 1],
  ])('at the end of the time: %s', async (onTimeout, exitCode) => {
    const sandbox = await issued();
    const result = await reissue(sandbox, {
      'wait-for': 'issuance',
      'wait-timeout-minutes': '0.05',
      'on-timeout': onTimeout,
    });
    expect(result.exitCode).toBe(exitCode);
    expect(result.outputs['error-code']).toBe(onTimeout === 'fail' ? 'not_issued' : undefined);
  });
});

describe.concurrent('only the new certificate is delivered', () => {
  test('order info still shows the old one for a while', async () => {
    const sandbox = await issued({ approval: 'automatic', reissueLag: 2 });
    const file = newFile('c.pem');
    const { outputs, log } = await reissue(sandbox, { 'certificate-file': file, 'wait-for': 'issuance' });
    expect(outputs, log).toMatchObject({ changed: 'true', 'certificate-file': file });
    expect(new X509Certificate(readFileSync(file)).serialNumber).toBe(outputs['serial-number']);
    expect(outputs['certificate-id']).toBe(String(sandbox.orders[0]?.certificateId));
  });

  test('the answer to the reissue names the new one, which cannot be downloaded yet', async () => {
    const sandbox = await issued({ approval: 'automatic', reissueLag: 2 });
    const file = newFile('c.pem');
    const answer: Fault = { kind: 'edit', set: { certificate_id: 9012002 } };
    sandbox.play({ method: 'POST', fault: answer });
    const missing = { status: 404, body: '{"errors":[{"code":"not_found","message":"No."}]}' };
    sandbox.play({ path: /^\/certificate\/\d+\/download\/format/, fault: { kind: 'status', ...missing } });
    const { outputs, log } = await reissue(sandbox, { 'certificate-file': file });
    expect(outputs, log).toMatchObject({
      changed: 'true',
      'certificate-id': String(sandbox.orders[0]?.certificateId),
    });
    expect(outputs).not.toHaveProperty('error-code');
    expect(log).not.toContain('The certificate is issued.');
    expect(existsSync(file)).toBe(false);
  });

  test('order info does not show the request yet: the response shows it', async () => {
    const sandbox = await issued();
    const requests = [{ id: 5678002, status: 'pending' }];
    sandbox.play({ method: 'POST', fault: { kind: 'edit', set: { requests } } });
    const old = { status: 'issued', requests: [] };
    sandbox.play({ method: 'GET', path: ORDER, times: 9, fault: { kind: 'edit', set: old } });
    const { outputs, log } = await reissue(sandbox);
    const request = sandbox.orders[0]?.requests[1];
    expect(outputs).toMatchObject({
      changed: 'true',
      'request-id': String(request?.id),
      'request-status': 'pending',
    });
    expect(log).toContain(`has to approve request ${request?.id}`);
  });

  test('the new one is named by order info while its reissue is pending', async () => {
    const sandbox = await issued({ pendingReissueCsr: 'everywhere' });
    await reissue(sandbox);
    const [order] = sandbox.orders;
    const next = Number(order?.certificateId) + 1;
    sandbox.play({ method: 'GET', path: ORDER, fault: { kind: 'edit', set: { 'certificate.id': next } } });
    setTimeout(() => sandbox.approve(order?.id as number), 500);
    const file = newFile('c.pem');
    const { outputs, log } = await reissue(sandbox, { 'certificate-file': file, 'wait-for': 'issuance' });
    expect(outputs, log).toMatchObject({ changed: 'false', 'certificate-id': String(order?.certificateId) });
    expect(order?.certificateId).toBe(next);
  });

  test('a second run while order info shows the old one sends nothing', async () => {
    const sandbox = await issued({ approval: 'automatic', reissueLag: 10 });
    await reissue(sandbox);
    const file = newFile('c.pem');
    const { outputs, log } = await reissue(sandbox, { 'certificate-file': file });
    expect(outputs, log).toMatchObject({ changed: 'false', 'certificate-file': file });
    expect(posts(sandbox)).toHaveLength(1);
  });

  test('the old one that comes in its place is certificate_mismatch', async () => {
    const sandbox = await issued({ approval: 'automatic', downloads: 'former' });
    const file = newFile('c.pem');
    const { outputs } = await reissue(sandbox, { 'certificate-file': file, 'wait-for': 'issuance' });
    expect(outputs).toMatchObject({ 'error-code': 'certificate_mismatch', changed: 'true' });
    expect(existsSync(file)).toBe(false);
  });
});

describe.concurrent('nothing is sent', () => {
  test.each(['issued', 'pending', 'certificate'])('in a dry run: %s', async (state) => {
    const sandbox = await issued();
    if (state === 'pending') await reissue(sandbox);
    sandbox.requests.length = 0;
    const key = newFile('k.pem');
    const inputs = state === 'issued' ? { 'key-file': key } : { csr: state === 'pending' ? CSR : OLD_CSR };
    const { outputs, exitCode, log, summary } = await reissue(sandbox, { 'dry-run': 'true', ...inputs });
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ changed: 'false', 'order-id': '1234001' });
    expect(log).toContain('A real run on order 1234001 would');
    expect(summary).toContain('a real run would');
    expect(changes(sandbox)).toEqual([]);
    expect(existsSync(key)).toBe(false);
  });

  test('for faults of the inputs, which are reported at once', async () => {
    const sandbox = await issued();
    const { outputs, log } = await reissue(sandbox, {
      'order-reference': 'ours',
      csr: 'x',
      'skip-approval': 'maybe',
      'dry-run': '1',
      'wait-for': 'approval',
      'key-type': 'dsa',
      'pkcs12-file': 'x.p12',
    });
    expect(outputs).toEqual({ 'error-code': 'invalid_input' });
    for (const name of [
      'order-id',
      'csr',
      'skip-approval',
      'dry-run',
      'wait-for',
      'key-type',
      'pkcs12-file',
    ]) {
      expect(log).toContain(`- ${name}: `);
    }
    expect(sandbox.connections).toBe(0);
  });

  test('without a key, and for a key that is not that of the CSR', async () => {
    const sandbox = await issued();
    const none = await act('reissue', sandbox, { 'order-id': '1234001' });
    expect(none.outputs).toEqual({ 'error-code': 'invalid_input' });
    expect(none.log).toContain('- key-file: Give one of csr, csr-file or key-file.');
    const file = newFile('k.pem');
    writeFileSync(file, newKey(), { mode: 0o600 });
    const other = await reissue(sandbox, { csr: CSR, 'key-file': file });
    expect(other.outputs).toEqual({ 'error-code': 'invalid_input' });
    expect(sandbox.connections).toBe(0);
  });

  test('for two open orders with one reference', async () => {
    const sandbox = await issued();
    placed(sandbox, { alternative_order_id: 'ours' });
    const { outputs, log } = await reissue(sandbox, { 'order-id': '', 'order-reference': 'ours' });
    expect(outputs['error-code']).toBe('reference_conflict');
    expect(log).toMatch(/1234001, 1234002/);
    expect(changes(sandbox)).toEqual([]);
  });

  test.each(['wrong-key', 'sandbox-view-only-key'])('that is not allowed: %s', async (devkey) => {
    const sandbox = await issued();
    const { outputs } = await reissue(sandbox, { devkey });
    expect(outputs).toMatchObject({ 'error-code': 'api_refused', changed: 'false' });
    expect(sandbox.orders[0]?.reissues).toEqual([]);
  });
});

describe.concurrent('a fault on the POST', () => {
  const after: Fault[] = [
    { kind: 'reset', when: 'after' },
    { kind: 'close', when: 'after' },
    { kind: 'cut' },
    { kind: 'status', status: 500, when: 'after' },
    { kind: 'html', when: 'after' },
    { kind: 'html', status: 409, when: 'after' },
    { kind: 'malformed-json' },
    { kind: 'body', body: '{}' },
    { kind: 'body', body: '{"id": 4321001, "requests": []}' },
    { kind: 'body', body: '' },
    { kind: 'unasked', when: 'before' },
  ];
  test.each(after.map((fault) => [JSON.stringify(fault), fault] as const))(
    '%s: read again, and done once',
    async (_, fault) => {
      const sandbox = await issued();
      sandbox.play({ method: 'POST', fault });
      const { outputs, exitCode, log } = await reissue(sandbox);
      expect(exitCode, log).toBe(0);
      const asked = sandbox.orders[0]?.requests[1];
      expect(outputs).toMatchObject({
        changed: 'true',
        'order-status': 'reissue_pending',
        'request-id': String(asked?.id),
      });
      expect(posts(sandbox)).toHaveLength(1);
      expect((await reissue(sandbox)).outputs).toMatchObject({ changed: 'false' });
      expect(posts(sandbox)).toHaveLength(1);
    },
  );

  test.each(['everywhere', 'nowhere'] as const)('with its key shown %s', async (pendingReissueCsr) => {
    const sandbox = await issued({ pendingReissueCsr });
    sandbox.play({ method: 'POST', fault: { kind: 'reset', when: 'after' } });
    expect((await reissue(sandbox)).outputs).toMatchObject({ changed: 'true' });
    expect((await reissue(sandbox)).outputs).toMatchObject({ changed: 'false' });
    expect(posts(sandbox)).toHaveLength(1);
  });

  test('and the certificate is there at once', async () => {
    const sandbox = await issued({ approval: 'automatic', reissueLag: 1 });
    sandbox.play({ method: 'POST', fault: { kind: 'reset', when: 'after' } });
    const file = newFile('c.pem');
    const { outputs, log } = await reissue(sandbox, { 'certificate-file': file });
    expect(outputs, log).toMatchObject({ changed: 'true', 'certificate-file': file });
    expect(posts(sandbox)).toHaveLength(1);
  });

  const before: Fault[] = [
    { kind: 'reset', when: 'before' },
    { kind: 'close', when: 'before' },
    { kind: 'status', status: 500 },
    { kind: 'html' },
  ];
  test.each(before.map((fault) => [JSON.stringify(fault), fault] as const))(
    '%s: unknown_outcome, and the next run with the same key does it',
    async (_, fault) => {
      const sandbox = await issued();
      sandbox.play({ method: 'POST', fault });
      const key = newFile('k.pem');
      const first = await reissue(sandbox, { 'key-file': key });
      expect(first.exitCode).toBe(1);
      expect(first.outputs).toMatchObject({
        'error-code': 'unknown_outcome',
        'key-file': key,
        'key-created': 'true',
      });
      expect(first.outputs).not.toHaveProperty('changed');
      expect(posts(sandbox)).toHaveLength(1);
      const second = await reissue(sandbox, { 'key-file': key });
      expect(second.outputs).toMatchObject({ changed: 'true', 'key-created': 'false' });
      expect(sandbox.orders[0]?.reissues).toHaveLength(1);
    },
  );

  test('after the reissue of another run is csr_mismatch', async () => {
    const sandbox = await issued();
    const certificate = { common_name: PERSON.name, signature_hash: 'sha256', csr: OTHER_CSR };
    const run = async () => {
      await fetch(`${sandbox.url}${ORDER}/reissue`, {
        method: 'POST',
        headers: { 'X-DC-DEVKEY': sandbox.key, 'content-type': 'application/json' },
        body: JSON.stringify({ certificate }),
      });
    };
    sandbox.play({ method: 'POST', fault: { kind: 'reset', when: 'before' } });
    sandbox.play({ path: ORDER, skip: 2, fault: { kind: 'hook', run } });
    const { outputs } = await reissue(sandbox);
    expect(outputs).toMatchObject({ 'error-code': 'csr_mismatch', changed: 'false' });
  });

  test('429 is sent again, and a refusal is not', async () => {
    const sandbox = await issued();
    const limited: Fault = { kind: 'status', status: 429, headers: { 'retry-after': '0' } };
    sandbox.play({ method: 'POST', fault: limited });
    expect((await reissue(sandbox)).outputs).toMatchObject({ changed: 'true' });
    expect(sandbox.orders[0]?.reissues).toHaveLength(1);

    const refusing = await issued();
    const body = JSON.stringify({
      errors: [
        { code: 'invalid_parameter', message: `certificate.common_name: ${PERSON.name} <${PERSON.email}>` },
      ],
    });
    refusing.play({ method: 'POST', fault: { kind: 'status', status: 400, body } });
    const { outputs, written } = await reissue(refusing);
    expect(outputs).toMatchObject({ 'error-code': 'api_refused', changed: 'false' });
    expect(written).not.toMatch(/Quillfeather|zuzanna/i);
    expect(posts(refusing)).toHaveLength(1);
  });

  test('a 429 for longer than four minutes is rate_limited', async () => {
    const sandbox = await issued();
    sandbox.play({
      method: 'POST',
      times: 4,
      fault: { kind: 'status', status: 429, headers: { 'retry-after': '999' } },
    });
    expect((await reissue(sandbox)).outputs).toMatchObject({
      'error-code': 'rate_limited',
      changed: 'false',
    });
  });
});

describe.concurrent('a fault on a GET', () => {
  const gets: [string, string | RegExp, number][] = [
    ['order info', /^\/order\/certificate\/1234001$/, 0],
    ['the list of reissues', `${ORDER}/reissue`, 0],
  ];
  const faults: Fault[] = [
    { kind: 'status', status: 500 },
    { kind: 'reset', when: 'after' },
    { kind: 'malformed-json' },
    { kind: 'html', status: 403 },
  ];
  test.each(
    gets.flatMap(([name, path]) =>
      faults.map((fault) => [name, JSON.stringify(fault), path, fault] as const),
    ),
  )('%s, %s: nothing is sent, or the list is done without', async (name, _, path, fault) => {
    const sandbox = await issued();
    sandbox.play({ method: 'GET', path, times: 4, fault });
    const { outputs, exitCode } = await reissue(sandbox);
    if (exitCode === 0) {
      expect([name, outputs.changed]).toEqual(['the list of reissues', 'true']);
      expect(posts(sandbox)).toHaveLength(1);
    } else {
      expect(outputs).toMatchObject({ changed: 'false' });
      expect(['not_ordered', 'api_refused']).toContain(outputs['error-code']);
      expect(posts(sandbox)).toHaveLength(0);
    }
    sandbox.clearFaults();
    await reissue(sandbox);
    expect(sandbox.orders[0]?.reissues).toHaveLength(1);
  });

  test.each(faults.map((fault) => [JSON.stringify(fault), fault] as const))(
    'after the POST, %s: it was asked for all the same',
    async (_, fault) => {
      const sandbox = await issued();
      sandbox.play({ method: 'GET', path: /^\/order\/certificate\/1234001$/, skip: 1, fault });
      const { outputs, exitCode } = await reissue(sandbox);
      expect(exitCode).toBe(0);
      expect(outputs).toMatchObject({
        changed: 'true',
        'request-id': String(sandbox.orders[0]?.requests[1]?.id),
      });
      expect((await reissue(sandbox)).outputs).toMatchObject({ changed: 'false' });
      expect(posts(sandbox)).toHaveLength(1);
    },
  );
});

test('a reissue that only the list of reissues shows is not requested a second time', async () => {
  const sandbox = await issued({ issuance: 'never', pendingReissueCsr: 'reissue-list' });
  expect((await reissue(sandbox)).outputs).toMatchObject({ changed: 'true' });
  expect(posts(sandbox)).toHaveLength(1);
  // Order info is behind: it shows neither the state nor the request of the reissue.
  sandbox.play({
    path: /^\/order\/certificate\/\d+$/,
    times: Number.POSITIVE_INFINITY,
    fault: { kind: 'edit', set: { status: 'issued', requests: [] } },
  });
  const { outputs, exitCode, log } = await reissue(sandbox);
  expect(exitCode, log).toBe(0);
  expect(outputs).toMatchObject({ changed: 'false' });
  expect(log).toContain(
    'Nothing was sent: a reissue of order 1234001 for this private key is pending already.',
  );
  expect(posts(sandbox)).toHaveLength(1);
});
