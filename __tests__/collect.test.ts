// The collect action on its shipped bundle: it reads, waits and writes files, and changes nothing at DigiCert.

import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Fault, Sandbox, SandboxOptions } from '../sandbox/sandbox.ts';
import { reportedCommonNames } from '../src/finding/compare.ts';
import { CSR, orderInputs, PERSON, steps } from './fixtures.ts';
import { expectMode, needs } from './needs.ts';
import { openssl, workDirectory } from './openssl.ts';
import { sandboxes } from './sandboxes.ts';
import { newKey, signingRequest } from './signing-request.ts';
import { runStep, type StepOptions, type StepResult } from './step.ts';

const start = sandboxes();
const directory = workDirectory();
let files = 0;
const newFile = (name: string) => join(directory, `${++files}-${name}`);

const KEY = newKey();
const KEY_FILE = join(directory, 'key.pem');
writeFileSync(KEY_FILE, KEY, { mode: 0o600 });
const OWN_CSR = signingRequest(KEY);

/** Runs the collect action, which never sends anything but GET, and leaves the account as it is. */
async function collect(
  sandbox: Sandbox,
  inputs: Record<string, string>,
  options: Partial<StepOptions> = {},
): Promise<StepResult> {
  const seen = sandbox.requests.length;
  const orders = sandbox.orders.length;
  const result = await runStep({
    inputs: { devkey: sandbox.key, 'api-url': sandbox.url, ...inputs },
    bundle: 'dist/collect.js',
    ...options,
  });
  const sent = sandbox.requests.slice(seen);
  expect(sent.filter(({ method }) => method !== 'GET')).toEqual([]);
  expect(sent.filter(({ body }) => body !== '')).toEqual([]);
  expect(sandbox.orders).toHaveLength(orders);
  expect(result.outputs['order-created'] ?? 'false').toBe('false');
  return result;
}

function place(sandbox: Sandbox, change: object = {}): string {
  const certificate = {
    common_name: PERSON.name,
    emails: [PERSON.email],
    signature_hash: 'sha256',
    csr: OWN_CSR,
  };
  const body = { certificate, organization: { id: 112233 }, validity_years: 1, alternative_order_id: 'ours' };
  return String(sandbox.placeOrder({ ...body, ...change }, 'client_premium').id);
}

const ISSUED = {
  'order-id': '1234001',
  'order-created': 'false',
  'order-status': 'issued',
  'request-id': '5678001',
  'request-status': 'approved',
  'certificate-id': '9012001',
};

describe.concurrent('an order', () => {
  test('by its ID', async () => {
    const sandbox = await start();
    const id = place(sandbox);
    const { outputs, exitCode, summary } = await collect(sandbox, { 'order-id': id });
    expect(exitCode).toBe(0);
    expect(outputs).toEqual({ ...ISSUED, 'order-url': `${sandbox.origin}/secure/orders/${id}` });
    expect(steps(sandbox)).toEqual([`GET /order/certificate/${id}`]);
    expect(summary).toContain(`[${id}](${sandbox.origin}/secure/orders/${id})`);
  });

  test('by its reference', async () => {
    const sandbox = await start();
    place(sandbox, { alternative_order_id: 'other' });
    const id = place(sandbox);
    const { outputs, exitCode } = await collect(sandbox, { 'order-reference': 'ours' });
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ 'order-id': id, 'order-reference': 'ours', 'order-status': 'issued' });
    expect(steps(sandbox)).toEqual(['GET /order/alternate', `GET /order/certificate/${id}`]);
  });

  test('as the order step hands it over, by ID and by reference', async () => {
    const sandbox = await start();
    const ordered = await runStep({ inputs: orderInputs(sandbox) });
    const { 'order-id': id = '', 'order-reference': reference = '' } = ordered.outputs;
    const byId = await collect(sandbox, { 'order-id': id });
    const byReference = await collect(sandbox, { 'order-reference': reference });
    const { 'order-reference': _, ...same } = ordered.outputs;
    expect(byId.outputs).toEqual({ ...same, 'order-created': 'false' });
    expect(byReference.outputs).toEqual({ ...ordered.outputs, 'order-created': 'false' });
    expect(sandbox.orderPosts()).toHaveLength(1);
  });

  test('of several with one reference, the one that is alive', async () => {
    const sandbox = await start();
    sandbox.cancel(Number(place(sandbox)));
    const id = place(sandbox);
    const { outputs, log } = await collect(sandbox, { 'order-reference': 'ours' });
    expect(outputs['order-id']).toBe(id);
    expect(log).toMatch(/::warning::2 orders have this reference/);
  });

  test.each(['sandbox-orders-only-key', 'sandbox-view-only-key'])('with %s, too', async (devkey) => {
    const sandbox = await start();
    const file = newFile('c.pem');
    const { exitCode } = await collect(sandbox, {
      devkey,
      'order-id': place(sandbox),
      'certificate-file': file,
    });
    expect(exitCode).toBe(0);
    expect(existsSync(file)).toBe(true);
  });

  test('is not placed, whatever inputs of the order step are given', async () => {
    const sandbox = await start();
    const { outputs } = await collect(sandbox, { ...orderInputs(sandbox), 'order-reference': 'ours' });
    expect(outputs).not.toHaveProperty('order-id');
    expect(sandbox.orders).toHaveLength(0);
  });
});

describe.concurrent('an order that cannot be collected', () => {
  test.each<[string, Record<string, string>]>([
    ['neither ID nor reference', {}],
    ['both', { 'order-id': '1234001', 'order-reference': 'ours' }],
    ['an ID that is none', { 'order-id': '12a' }],
    ['0', { 'order-id': '0' }],
    ['a path', { 'order-id': '../user/me' }],
    ['a reference with a slash', { 'order-reference': 'a/b' }],
    ['a password without its file', { 'order-id': '1234001', 'pkcs12-file': 'x.p12' }],
    ['an unknown wait', { 'order-id': '1234001', 'wait-for': 'ever' }],
    ['no key', { 'order-id': '1234001', devkey: '' }],
  ])('%s is invalid_input, before any request', async (_, inputs) => {
    const sandbox = await start();
    place(sandbox);
    const { outputs, exitCode } = await collect(sandbox, inputs);
    expect(outputs).toEqual({ 'error-code': 'invalid_input' });
    expect(exitCode).toBe(1);
    expect(sandbox.connections).toBe(0);
  });

  test.each([200, 202, 400, 404, 429, 500, 503])(
    'a certificate that cannot be downloaded yet (%i) is none yet',
    async (status) => {
      const sandbox = await start();
      const body = JSON.stringify({ errors: [{ code: 'cert_unavailable_processing', message: 'Wait.' }] });
      const id = place(sandbox);
      sandbox.play({
        path: /download/,
        times: 99,
        fault: { kind: 'status', status, body, headers: { 'retry-after': '60' } },
      });
      const file = newFile('c.pem');
      const inputs = { 'order-id': id, 'certificate-file': file };
      const result = await collect(sandbox, inputs, { shortPauses: true });
      expect(result.outputs, result.log).toMatchObject({
        'order-status': 'issued',
        'error-code': 'not_issued',
      });
      expect(result.log).toContain(`There is no certificate of order ${id} yet`);
      expect(sandbox.requests.some(({ path }) => path.includes('/download/order/'))).toBe(false);
    },
    60_000,
  );

  test('an unknown ID is api_refused', async () => {
    const sandbox = await start();
    const { outputs, exitCode, log } = await collect(sandbox, { 'order-id': '77' });
    expect(outputs['error-code']).toBe('api_refused');
    expect(exitCode).toBe(1);
    expect(log).toContain('CertCentral has no order 77, or the API key may not see it. Check order-id');
    expect(log).not.toContain('run the job again');
  });

  test.each(['not-found', 'empty-list', 'no-list'] as const)(
    'no order by reference (%s)',
    async (missing) => {
      const sandbox = await start({ referenceMissing: missing });
      const { outputs, exitCode, log } = await collect(sandbox, { 'order-reference': 'ours' });
      expect(outputs).toEqual({ 'order-reference': 'ours', 'error-code': 'not_issued' });
      expect(exitCode).toBe(1);
      expect(log).toContain('No order has the reference ours');
    },
  );

  test.each(['rejected', 'canceled', 'revoked', 'expired', 'denied'])(
    '%s is order_closed',
    async (status) => {
      const sandbox = await start();
      const id = place(sandbox);
      sandbox.setStatus(Number(id), status);
      const file = newFile('c.pem');
      for (const goal of ['none', 'issuance']) {
        const { outputs, exitCode } = await collect(sandbox, {
          'order-id': id,
          'wait-for': goal,
          'certificate-file': file,
        });
        expect(outputs).toMatchObject({
          'order-id': id,
          'order-status': status,
          'error-code': 'order_closed',
        });
        expect(exitCode).toBe(1);
      }
      expect(existsSync(file)).toBe(false);
      expect(steps(sandbox)).toHaveLength(2);
    },
  );

  test.each<[string, Fault, code: string]>([
    [
      'a wrong key',
      { kind: 'body', status: 403, body: '{"errors":[{"code":"access_denied|access_denied_invalid_key"}]}' },
      'api_refused',
    ],
    ['a long rate limit', { kind: 'status', status: 429, headers: { 'retry-after': '300' } }, 'rate_limited'],
    ['500', { kind: 'status', status: 500 }, 'not_issued'],
    ['HTML', { kind: 'html', status: 200 }, 'not_issued'],
    ['a reset', { kind: 'reset', when: 'before' }, 'not_issued'],
  ])('%s fails and says that nothing was changed', async (_, fault, code) => {
    const sandbox = await start();
    const id = place(sandbox);
    sandbox.play({ fault, times: 9 });
    const { outputs, exitCode, log } = await collect(sandbox, { 'order-id': id }, { shortPauses: true });
    expect(outputs['error-code']).toBe(code);
    expect(exitCode).toBe(1);
    expect(log).toContain('Nothing was changed');
    expect(log.includes('run the job again')).toBe(code !== 'api_refused');
  });
});

describe.concurrent('an order that is not issued yet', () => {
  const cases: [string, SandboxOptions, string][] = [
    ['waits for approval', { approval: 'one-step' }, 'needs_approval'],
    ['waits for two approvals', { approval: 'two-step' }, 'needs_approval'],
    ['is being made', { issuance: 'never' }, 'pending'],
    ['waits for an address', { emailValidation: 'unvalidated' }, 'pending'],
  ];

  test.each(cases)(
    '%s: a file that is asked for makes that a failure, with the state',
    async (_, options, status) => {
      const sandbox = await start(options);
      const file = newFile('c.pem');
      const result = await collect(sandbox, { 'order-id': place(sandbox), 'certificate-file': file });
      expect(result.exitCode).toBe(1);
      expect(result.outputs).toMatchObject({ 'order-status': status, 'error-code': 'not_issued' });
      expect(result.log).toMatch(
        new RegExp(`::error::There is no certificate of order 1234001 yet, .*: the order is ${status}`),
      );
      expect(existsSync(file)).toBe(false);
    },
  );

  test.each(cases)('%s: without a file it is none', async (_, options, status) => {
    const sandbox = await start(options);
    const result = await collect(sandbox, { 'order-id': place(sandbox) });
    expect(result.exitCode).toBe(0);
    expect(result.outputs).toMatchObject({ 'order-status': status });
  });

  test.each(['issuance', 'approval'])('a wait for %s that brings no file in time fails', async (goal) => {
    const sandbox = await start({ issuance: 'never' });
    const result = await collect(sandbox, {
      'order-id': place(sandbox),
      'certificate-file': newFile('c.pem'),
      'wait-for': goal,
      'wait-timeout-minutes': '0.02',
    });
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({ 'order-status': 'pending', 'error-code': 'not_issued' });
  });

  test.each(cases)('%s: success if on-timeout is succeed, with its status', async (_, options, status) => {
    const sandbox = await start(options);
    const file = newFile('c.pem');
    const result = await collect(sandbox, {
      'order-id': place(sandbox),
      'certificate-file': file,
      'on-timeout': 'succeed',
    });
    expect(result.exitCode).toBe(0);
    expect(result.outputs).toMatchObject({ 'order-id': '1234001', 'order-status': status });
    expect(result.outputs).not.toHaveProperty('error-code');
    expect(result.outputs).not.toHaveProperty('certificate-file');
    expect(result.outputs).not.toHaveProperty('thumbprint');
    expect(result.log).toMatch(/::notice::There is no certificate of order 1234001 yet/);
    expect(existsSync(file)).toBe(false);
    const info = 'GET /order/certificate/1234001';
    expect(steps(sandbox)).toEqual(status === 'pending' ? [info, `${info}/validation`] : [info]);
  });

  test('is waited for, and its certificate is written', async () => {
    const sandbox = await start({ approval: 'one-step' });
    const id = place(sandbox);
    sandbox.play({ skip: 2, fault: { kind: 'hook', run: () => sandbox.approve(Number(id)) } });
    const file = newFile('c.pem');
    const { outputs, exitCode } = await collect(sandbox, {
      'order-reference': 'ours',
      'wait-for': 'issuance',
      'certificate-file': file,
    });
    expect(exitCode).toBe(0);
    const info = `GET /order/certificate/${id}`;
    expect(steps(sandbox).slice(0, 3)).toEqual(['GET /order/alternate', info, info]);
    expect(outputs).toMatchObject({ ...ISSUED, 'certificate-file': file });
    expect(readFileSync(file, 'utf8')).toContain('BEGIN CERTIFICATE');
  });

  test.each<['succeed' | 'fail', number, string | undefined]>([
    ['succeed', 0, undefined],
    ['fail', 1, 'not_issued'],
  ])('at the end of the time: %s', async (onTimeout, exitCode, code) => {
    const sandbox = await start({ approval: 'one-step' });
    const result = await collect(sandbox, {
      'order-id': place(sandbox),
      'wait-for': 'approval',
      'wait-timeout-minutes': '0.05',
      'on-timeout': onTimeout,
    });
    expect(result.exitCode).toBe(exitCode);
    expect(result.outputs['error-code']).toBe(code);
    expect(result.outputs['order-status']).toBe('needs_approval');
  });
});

describe.concurrent('the certificate', () => {
  test('is written with all that is reported about it', async () => {
    const sandbox = await start();
    const file = newFile('c.pem');
    const { outputs, log, exitCode, summary } = await collect(sandbox, {
      'order-id': place(sandbox),
      'certificate-file': file,
      'key-file': KEY_FILE,
    });
    expect(exitCode).toBe(0);
    const leaf = new X509Certificate(readFileSync(file));
    expect(outputs).toMatchObject({
      ...ISSUED,
      'certificate-file': file,
      'serial-number': leaf.serialNumber,
      thumbprint: leaf.fingerprint256.replaceAll(':', ''),
      'not-before': leaf.validFromDate.toISOString(),
      'not-after': leaf.validToDate.toISOString(),
      issuer: 'Sandbox Client CA 1',
      'days-remaining': '365',
    });
    expect(log).toContain(`It was written to ${file}.`);
    expect(summary).toContain(leaf.serialNumber);
    expect(openssl(`x509 -in ${file} -noout -pubkey`)).toEqual(openssl(`pkey -in ${KEY_FILE} -pubout`));
  });

  test('is written as PKCS#12 with the key of the order', async () => {
    const sandbox = await start();
    const file = newFile('c.p12');
    const { exitCode, outputs } = await collect(sandbox, {
      'order-id': place(sandbox),
      'key-file': KEY_FILE,
      'pkcs12-file': file,
      'pkcs12-password': 'correct horse battery',
    });
    expect(exitCode).toBe(0);
    expect(outputs).not.toHaveProperty('certificate-file');
    expect(outputs.thumbprint).toMatch(/^[0-9A-F]{64}$/);
    expectMode(file, 0o600);
    const key = openssl(
      `pkcs12 -in ${file} -nodes -nocerts -passin stdin`,
      'correct horse battery\n',
    ).toString();
    expect(openssl('pkey -pubout', key)).toEqual(openssl(`pkey -in ${KEY_FILE} -pubout`));
  });

  test('with an encrypted key', async () => {
    const sandbox = await start();
    const [key, file] = [newFile('k.pem'), newFile('c.p12')];
    openssl(`pkcs8 -topk8 -in ${KEY_FILE} -out ${key} -passout pass:secret-of-the-key`);
    const inputs = {
      'order-id': place(sandbox),
      'key-file': key,
      'pkcs12-file': file,
      'pkcs12-password': 'secret-of-the-file',
    };
    const without = await collect(sandbox, inputs);
    expect(without.outputs['error-code']).toBe('invalid_input');
    expect(existsSync(file)).toBe(false);
    const result = await collect(sandbox, { ...inputs, 'key-password': 'secret-of-the-key' });
    expect(result.exitCode).toBe(0);
    expect(existsSync(file)).toBe(true);
    const shown = result.written.replace(/^::add-mask::.*$/gm, '');
    expect(shown).not.toMatch(/secret-of/);
  });

  test('of another key is certificate_mismatch, and nothing is written', async () => {
    const sandbox = await start();
    const [key, file, p12] = [newFile('k.pem'), newFile('c.pem'), newFile('c.p12')];
    writeFileSync(key, newKey());
    const { outputs, exitCode } = await collect(sandbox, {
      'order-id': place(sandbox),
      'key-file': key,
      'certificate-file': file,
      'pkcs12-file': p12,
      'pkcs12-password': 'correct horse battery',
    });
    expect(outputs['error-code']).toBe('certificate_mismatch');
    expect(outputs).not.toHaveProperty('certificate-file');
    expect(exitCode).toBe(1);
    expect([file, p12].filter(existsSync)).toEqual([]);
  });

  test.each([
    'wrong-key',
    'wrong-emails',
    'wrong-usage',
    'expired',
    'truncated',
    'html',
    'foreign-chain',
  ] as const)('that comes as %s is certificate_mismatch, by what the order says alone', async (downloads) => {
    const sandbox = await start({ downloads });
    const file = newFile('c.pem');
    const { outputs } = await collect(sandbox, { 'order-id': place(sandbox), 'certificate-file': file });
    expect(outputs['error-code']).toBe('certificate_mismatch');
    expect(existsSync(file)).toBe(false);
  });

  test('of an order without a CSR is written, too', async () => {
    const sandbox = await start();
    const certificate = { common_name: PERSON.name, emails: [PERSON.email], signature_hash: 'sha256' };
    const id = place(sandbox, { certificate });
    await sandbox.issue(Number(id));
    const file = newFile('c.pem');
    const { exitCode } = await collect(sandbox, { 'order-id': id, 'certificate-file': file });
    expect(exitCode).toBe(0);
    expect(existsSync(file)).toBe(true);
  });

  test.each<[string, SandboxOptions]>([
    ['issued', {}],
    ['pending', { approval: 'one-step' }],
  ])('is not written where the key file is missing (%s): no key is made', async (_, options) => {
    const sandbox = await start(options);
    const [key, file] = [newFile('k.pem'), newFile('c.pem')];
    const { outputs, exitCode, log } = await collect(sandbox, {
      'order-id': place(sandbox),
      'key-file': key,
      'certificate-file': file,
    });
    expect(outputs['error-code']).toBe('invalid_input');
    expect(exitCode).toBe(1);
    expect(log).toContain('key-file: does not exist');
    expect([key, file].filter(existsSync)).toEqual([]);
  });

  test('a missing key file is found before the wait, not after it', async () => {
    const sandbox = await start({ approval: 'one-step' });
    const { outputs } = await collect(sandbox, {
      'order-id': place(sandbox),
      'wait-for': 'issuance',
      'wait-timeout-minutes': '0.1',
      'key-file': newFile('k.pem'),
      'certificate-file': newFile('c.pem'),
    });
    expect(outputs).toEqual({ 'error-code': 'invalid_input' });
    expect(sandbox.connections).toBe(0);
  });

  test('a file that cannot be written is found before anything is sent', async () => {
    const sandbox = await start();
    place(sandbox);
    const [notes, target, link] = [newFile('notes'), newFile('target.pem'), newFile('link.pem')];
    writeFileSync(notes, 'important notes');
    symlinkSync(target, link);
    const p12 = { 'key-file': KEY_FILE, 'pkcs12-password': 'correct horse' };
    for (const [input, path] of [
      ['certificate-file', notes],
      ['certificate-file', directory],
      ['certificate-file', link],
      ['certificate-file', join(notes, 'c.pem')],
      ['pkcs12-file', notes],
    ] as const) {
      const more = input === 'pkcs12-file' ? p12 : {};
      const { outputs, log } = await collect(sandbox, { 'order-id': '1234001', [input]: path, ...more });
      expect(outputs, path).toEqual({ 'error-code': 'invalid_input' });
      expect(log).toContain(`::error::${input}: `);
    }
    expect(sandbox.connections).toBe(0);
    expect(readFileSync(notes, 'utf8')).toBe('important notes');
    expect(existsSync(target)).toBe(false);
  });

  test('a device is found before anything is sent', needs('/dev/full'), async () => {
    const sandbox = await start();
    place(sandbox);
    const { outputs, log } = await collect(sandbox, {
      'order-id': '1234001',
      'certificate-file': '/dev/full',
    });
    expect(outputs).toEqual({ 'error-code': 'invalid_input' });
    expect(log).toContain('::error::certificate-file: ');
    expect(sandbox.connections).toBe(0);
  });

  test('a certificate that ends later than order info shows is certificate_mismatch', async () => {
    const sandbox = await start();
    const id = place(sandbox);
    const run = () => {
      const [order] = sandbox.orders;
      Object.assign(order?.body as object, { validity_years: 2 });
      Object.assign(order as object, { certificate: null });
    };
    sandbox.play({ path: '/certificate/', fault: { kind: 'hook', run } });
    const file = newFile('c.pem');
    const { outputs, log } = await collect(sandbox, { 'order-id': id, 'certificate-file': file });
    expect(outputs['error-code']).toBe('certificate_mismatch');
    expect(log).toMatch(/it expires at .*, later than ordered/);
    expect(existsSync(file)).toBe(false);
  });

  test('needs no more than three requests, and no people’s data in what is shown', async () => {
    const sandbox = await start();
    const { written } = await collect(sandbox, {
      'order-reference': place(sandbox) && 'ours',
      'certificate-file': newFile('c.pem'),
    });
    expect(steps(sandbox)).toEqual([
      'GET /order/alternate',
      'GET /order/certificate/1234001',
      'GET /certificate/9012001/download/format/pem_all',
    ]);
    expect(sandbox.connections).toBe(1);
    const secrets = [...Object.values(PERSON), sandbox.key, CSR.slice(50, 90), OWN_CSR.slice(50, 90)];
    expect(secrets.filter((secret) => written.includes(secret))).toEqual([]);
  });
});

describe('the names that a collected certificate may have', () => {
  test.each<[string, Parameters<typeof reportedCommonNames>[0], string[] | undefined]>([
    ['its own alone', { common_name: 'Ada' }, ['Ada']],
    [
      'those of the person',
      { common_name: 'Ada', individual: { first_name: 'Ada', last_name: 'King' } },
      ['Ada', 'Ada King'],
    ],
    ['the pseudonym', { common_name: 'Ada', individual: { pseudonym: 'A.K.' } }, ['Ada', 'A.K.']],
    ['an address', { common_name: 'Ada', emails: ['ada@example.org'] }, ['Ada', 'ada@example.org']],
    [
      'any, of an organization',
      { common_name: 'Ada', common_name_indicator: 'organization_name' },
      undefined,
    ],
    ['any, where none is told', {}, undefined],
  ])('%s', (_, told, names) => {
    expect(reportedCommonNames(told)).toEqual(names);
  });
});
