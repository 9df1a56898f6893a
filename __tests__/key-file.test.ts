// From the order to the files, on the shipped bundle and judged by OpenSSL: the key, and PKCS#12.

import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { order, places, publicKey, shown } from './delivery.ts';
import { CERTIFICATE } from './fixtures.ts';
import { expectMode } from './needs.ts';
import { openssl, workDirectory } from './openssl.ts';
import { sandboxes } from './sandboxes.ts';
import { newKey, signingRequest } from './signing-request.ts';
import { ATTEMPT_2 } from './step.ts';

const start = sandboxes();
const directory = workDirectory();
const newPlace = places(directory);

describe.concurrent('key-file', () => {
  test.each<[string, name: string]>([
    ['', '(2048 bit'],
    ['ec-p256', '(256 bit)'],
    ['ec-p384', '(384 bit)'],
    ['rsa-2048', '(2048 bit'],
    ['rsa-3072', '(3072 bit'],
    ['rsa-4096', '(4096 bit'],
  ])('of the type %j is there before the order, and its CSR is what is ordered', async (type, name) => {
    const sandbox = await start();
    const { place, key, file } = newPlace();
    const before: string[] = [];
    sandbox.play({
      method: 'POST',
      fault: { kind: 'hook', run: () => void before.push(readFileSync(key, 'utf8')) },
    });
    const { exitCode, log } = await order(sandbox, {
      with: { 'key-file': key, 'key-type': type, 'certificate-file': file },
    });
    expect(exitCode, log).toBe(0);
    expect(before).toEqual([readFileSync(key, 'utf8')]);
    expectMode(key, 0o600);
    expect(readdirSync(place).sort()).toEqual(['cert', 'key.pem']);
    expect(openssl(`pkey -in ${key} -noout -text`).toString()).toContain(name);
    const csr = sandbox.orders[0]?.csr as string;
    openssl('req -noout -verify', csr);
    expect(openssl('req -noout -pubkey', csr).toString()).toBe(publicKey(key));
    expect(openssl(`x509 -in ${file} -noout -pubkey`).toString()).toBe(publicKey(key));
  });

  test('exists with mode 0600, even if the order is refused or not answered', async () => {
    const sandbox = await start();
    const { key } = newPlace();
    sandbox.play({ method: 'POST', fault: { kind: 'status', status: 400 } });
    const { outputs } = await order(sandbox, { with: { 'key-file': key } });
    expect(outputs['error-code']).toBe('api_refused');
    expectMode(key, 0o600);
  });

  test('with key-password is encrypted PKCS#8 that OpenSSL opens, with the password alone', async () => {
    const sandbox = await start();
    const { key, file } = newPlace();
    const password = 'correct horse 🐎';
    const result = await order(sandbox, {
      with: { 'key-file': key, 'key-password': password, 'certificate-file': file },
    });
    expect(result.exitCode).toBe(0);
    expect(readFileSync(key, 'utf8')).toMatch(/^-----BEGIN ENCRYPTED PRIVATE KEY-----\n/);
    expectMode(key, 0o600);
    expect(publicKey(key, password)).toBe(openssl(`x509 -in ${file} -noout -pubkey`).toString());
    expect(() => publicKey(key, 'wrong')).toThrow();
    expect(openssl(`asn1parse -in ${key}`).toString()).toContain('aes-256-cbc');
    expect(result.log).toContain(`::add-mask::${password}`);
    expect(shown(result)).not.toContain('correct horse');
  });

  test('is used again on a re-run, and nothing is ordered or created again', async () => {
    const sandbox = await start({ approval: 'one-step' });
    const { key, file } = newPlace();
    const inputs = { 'key-file': key, 'certificate-file': file };
    await order(sandbox, { with: inputs });
    const made = readFileSync(key);
    sandbox.approve(1234001);
    for (const _ of [1, 2]) {
      const { outputs, exitCode } = await order(sandbox, { with: inputs, ...ATTEMPT_2 });
      expect(exitCode).toBe(0);
      expect(outputs).toMatchObject({ 'order-created': 'false', 'certificate-file': file });
    }
    expect(readFileSync(key)).toEqual(made);
    expect(openssl(`x509 -in ${file} -noout -pubkey`).toString()).toBe(publicKey(key));
    expect(sandbox.orderPosts()).toHaveLength(1);
  });

  test('an encrypted one is used again, too', async () => {
    const sandbox = await start();
    const { key, file } = newPlace();
    const inputs = { 'key-file': key, 'key-password': 'correct horse', 'certificate-file': file };
    await order(sandbox, { with: inputs });
    const made = readFileSync(key);
    const { outputs } = await order(sandbox, { with: inputs, ...ATTEMPT_2 });
    expect(outputs).toMatchObject({ 'order-created': 'false', 'certificate-file': file });
    expect(readFileSync(key)).toEqual(made);
  });

  test('a key of the user’s own is used as it is', async () => {
    const sandbox = await start();
    const { place, key, file } = newPlace();
    mkdirSync(place);
    openssl(`genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out ${key}`);
    const made = readFileSync(key);
    const { exitCode } = await order(sandbox, { with: { 'key-file': key, 'certificate-file': file } });
    expect(exitCode).toBe(0);
    expect(readFileSync(key)).toEqual(made);
    expect(openssl(`x509 -in ${file} -noout -pubkey`).toString()).toBe(publicKey(key));
  });

  test.each<[string, object]>([
    ['', {}],
    [' that is not issued', { approval: 'one-step' }],
  ])('that the runner lost: csr_mismatch for the order%s, never a second one', async (_, options) => {
    const sandbox = await start(options);
    const [first, second] = [newPlace(), newPlace()];
    await order(sandbox, { with: { 'key-file': first.key } });
    const { outputs, exitCode, log } = await order(sandbox, {
      with: { 'key-file': second.key, 'certificate-file': second.file },
      ...ATTEMPT_2,
    });
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({
      'order-id': '1234001',
      'order-created': 'false',
      'error-code': 'csr_mismatch',
    });
    expect(log).toMatch(/key-file does not exist.*nothing was ordered.*reissue action/);
    expect(existsSync(second.file)).toBe(false);
    expect(existsSync(second.key)).toBe(false);
    expect(sandbox.orderPosts()).toHaveLength(1);
  });

  test('that was lost, while CertCentral does not show the CSR: no order that exists can have a key that does not', async () => {
    const sandbox = await start({ echoCsr: false });
    const [first, second] = [newPlace(), newPlace()];
    await order(sandbox, { with: { 'key-file': first.key } });
    const { outputs } = await order(sandbox, {
      with: { 'key-file': second.key, 'certificate-file': second.file },
      ...ATTEMPT_2,
    });
    expect(outputs).toMatchObject({ 'order-created': 'false', 'error-code': 'csr_mismatch' });
    expect(existsSync(second.file)).toBe(false);
    expect(sandbox.orderPosts()).toHaveLength(1);
  });

  test.each<[string, 'fits' | 'other' | 'missing', message: RegExp]>([
    ['fits', 'fits', /./],
    [
      'does not fit',
      'other',
      /key-file: contains another private key than the one of the CSR, so nothing was sent/,
    ],
    ['is missing', 'missing', /key-file: does not exist, so nothing was sent/],
  ])('beside a CSR, which %s', async (_, state, message) => {
    const sandbox = await start();
    const { place, key, p12 } = newPlace();
    mkdirSync(place);
    const own = newKey();
    if (state !== 'missing') writeFileSync(key, state === 'fits' ? own : newKey());
    const { outputs, exitCode, log } = await order(sandbox, {
      with: {
        csr: signingRequest(own),
        'key-file': key,
        'pkcs12-file': p12,
        'pkcs12-password': 'correct horse',
      },
    });
    expect(exitCode).toBe(state === 'fits' ? 0 : 1);
    expect(outputs['error-code']).toBe(state === 'fits' ? undefined : 'invalid_input');
    expect(log).toMatch(message);
    expect(existsSync(p12)).toBe(state === 'fits');
    expect(existsSync(key)).toBe(state !== 'missing');
    expect(sandbox.orderPosts()).toHaveLength(state === 'fits' ? 1 : 0);
  });

  test.each<[string, (path: string) => void]>([
    ['a symbolic link', (path) => symlinkSync(join(directory, 'elsewhere'), path)],
    ['a directory', (path) => mkdirSync(path)],
    ['a certificate', (path) => writeFileSync(path, CERTIFICATE)],
    ['something else', (path) => writeFileSync(path, 'important notes')],
    ['a key that is not allowed', (path) => openssl(`genpkey -algorithm ED25519 -out ${path}`)],
    [
      'an encrypted key without a password',
      (path) =>
        openssl(
          `genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -aes256 -pass pass:x1234 -out ${path}`,
        ),
    ],
  ])('that is %s is refused before anything is sent', async (_, put) => {
    const sandbox = await start();
    const { place, key } = newPlace();
    mkdirSync(place);
    put(key);
    const content = statSync(key, { throwIfNoEntry: false })?.isFile() ? readFileSync(key) : undefined;
    const { outputs, exitCode } = await order(sandbox, { with: { 'key-file': key, overwrite: 'true' } });
    expect(outputs['error-code']).toBe('invalid_input');
    expect(exitCode).toBe(1);
    expect(sandbox.connections).toBe(0);
    if (content !== undefined) expect(readFileSync(key)).toEqual(content);
    expect(existsSync(join(directory, 'elsewhere'))).toBe(false);
  });

  test('that cannot be written stops the order', async () => {
    const sandbox = await start();
    const { place } = newPlace();
    writeFileSync(place, 'a file, no directory');
    const { outputs } = await order(sandbox, { with: { 'key-file': join(place, 'key.pem') } });
    expect(outputs['error-code']).toBe('invalid_input');
    expect(sandbox.connections).toBe(0);
  });

  test.each<[string, Record<string, string>]>([
    ['plain', {}],
    ['encrypted', { 'key-password': 'correct horse' }],
  ])('is in no log, output, state or summary (%s)', async (_, more) => {
    const sandbox = await start();
    const { key, file, p12 } = newPlace();
    const result = await order(sandbox, {
      with: {
        ...more,
        'key-file': key,
        'certificate-file': file,
        'pkcs12-file': p12,
        'pkcs12-password': 'battery staple',
      },
      env: { RUNNER_DEBUG: '1' },
    });
    expect(result.exitCode).toBe(0);
    const saved = readFileSync(key, 'utf8');
    const plain = openssl(`pkey -in ${key} -passin stdin`, 'correct horse\n').toString();
    for (const pem of [saved, plain]) {
      const parts = pem.split('\n').filter((line) => line.length > 20 && !line.startsWith('-----'));
      expect(parts.length).toBeGreaterThan(0);
      expect(parts.filter((part) => result.written.includes(part))).toEqual([]);
    }
    expect(shown(result)).not.toMatch(/correct horse|battery staple|PRIVATE KEY/);
    const bodies = sandbox.requests.map(({ body, path }) => path + body).join();
    expect(bodies).not.toMatch(/PRIVATE KEY|correct horse|battery staple/);
  });
});

describe.concurrent('pkcs12-file', () => {
  test.each<[string, Record<string, string>]>([
    ['a new key', {}],
    ['an RSA key', { 'key-type': 'rsa-2048' }],
    ['an encrypted key', { 'key-password': 'correct horse' }],
  ])('of %s is opened by OpenSSL, with its password alone', async (_, more) => {
    const sandbox = await start();
    const { place, key, p12 } = newPlace();
    const password = 'pass word ä';
    const { exitCode, outputs, log } = await order(sandbox, {
      with: { ...more, 'key-file': key, 'pkcs12-file': p12, 'pkcs12-password': password },
    });
    expect(exitCode, log).toBe(0);
    expect(readdirSync(place).sort()).toEqual(['both.p12', 'key.pem']);
    expectMode(p12, 0o600);
    const read = (options: string) =>
      openssl(`pkcs12 -in ${p12} -passin stdin ${options}`, `${password}\n`).toString();
    expect(openssl('pkey -pubout', read('-nocerts -nodes')).toString()).toBe(
      publicKey(key, more['key-password']),
    );
    expect(openssl('x509 -noout -pubkey', read('-clcerts -nokeys')).toString()).toBe(
      publicKey(key, more['key-password']),
    );
    expect(read('-cacerts -nokeys')).toContain('CN = Sandbox Client CA 1');
    expect(() => openssl(`pkcs12 -in ${p12} -noout -passin pass:wrong`)).toThrow();
    const info = openssl(
      `pkcs12 -in ${p12} -info -noout -passin stdin`,
      `${password}\n`,
      'stderr',
    ).toString();
    expect(info).toMatch(/MAC: sha256/);
    expect(info).toMatch(/AES-256-CBC/);
    expect(outputs).not.toHaveProperty('certificate-file');
    expect(outputs['days-remaining']).toBe('365');
  });

  test.each<[string, Record<string, string>]>([
    ['without a key', { 'pkcs12-password': 'correct horse' }],
    ['without a password', { 'key-file': join(directory, 'never.pem') }],
  ])('%s is refused before anything is sent', async (_, more) => {
    const sandbox = await start();
    const { outputs } = await order(sandbox, { with: { 'pkcs12-file': newPlace().p12, ...more } });
    expect(outputs['error-code']).toBe('invalid_input');
    expect(sandbox.connections).toBe(0);
    expect(existsSync(join(directory, 'never.pem'))).toBe(false);
  });
});
