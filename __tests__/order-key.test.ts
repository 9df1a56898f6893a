// The key of an order on the shipped bundle: worth what the order cost.

import { existsSync, linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { needs } from './needs.ts';
import { openssl, workDirectory } from './openssl.ts';
import { order } from './order-step.ts';
import { sandboxes } from './sandboxes.ts';
import { newKey } from './signing-request.ts';
import { ATTEMPT_2 } from './step.ts';

const start = sandboxes();
const directory = workDirectory();
let count = 0;
const place = () => join(directory, `${count++}.key`);

describe.concurrent('outputs', () => {
  test('key-file and key-created, of a new key and of one that was there', async () => {
    const sandbox = await start();
    const key = place();
    const first = await order(sandbox, { with: { csr: '', 'key-file': key } });
    expect(first.outputs).toMatchObject({ 'key-file': key, 'key-created': 'true' });
    expect(first.log).toMatch(/::notice::.*without a password/);
    const again = await order(sandbox, { ...ATTEMPT_2, with: { csr: '', 'key-file': key } });
    expect(again.outputs).toMatchObject({
      'key-file': key,
      'key-created': 'false',
      'order-created': 'false',
    });
    expect(again.log).toContain('The existing private key is used.');
  });

  test('also after unknown_outcome', async () => {
    const sandbox = await start();
    const key = place();
    sandbox.play({ method: 'POST', fault: { kind: 'reset', when: 'before' } });
    const { outputs } = await order(sandbox, { shortPauses: true, with: { csr: '', 'key-file': key } });
    expect(outputs).toMatchObject({
      'error-code': 'unknown_outcome',
      'key-file': key,
      'key-created': 'true',
    });
    expect(existsSync(key)).toBe(true);
  });

  test('no key is made if the look-up fails', async () => {
    const sandbox = await start();
    const key = place();
    sandbox.play({ path: '/order/alternate/', fault: { kind: 'status', status: 500 } });
    const { outputs } = await order(sandbox, { with: { csr: '', 'key-file': key } });
    expect(outputs).not.toHaveProperty('key-file');
    expect(existsSync(key)).toBe(false);
  });

  test('no new key is left if the order exists with another', async () => {
    const sandbox = await start();
    await order(sandbox, { with: { csr: '', 'key-file': place() } });
    const lost = place();
    const { outputs } = await order(sandbox, { ...ATTEMPT_2, with: { csr: '', 'key-file': lost } });
    expect(outputs['error-code']).toBe('csr_mismatch');
    expect(outputs).not.toHaveProperty('key-file');
    expect(existsSync(lost)).toBe(false);
  });
});

describe.concurrent('refused before anything is sent', () => {
  const refused = async (inputs: Record<string, string>, message: RegExp) => {
    const sandbox = await start();
    const { outputs, log } = await order(sandbox, { with: { csr: '', ...inputs } });
    expect(outputs).toEqual({ 'error-code': 'invalid_input' });
    expect(log).toMatch(message);
    expect(sandbox.connections).toBe(0);
  };

  test('a key of another kind', async () => {
    const key = place();
    writeFileSync(key, newKey());
    await refused(
      { 'key-file': key, 'key-type': 'rsa-2048' },
      /key-type: is rsa-2048, but the private key in key-file is ec-p256/,
    );
  });

  test('a place where no key can be saved', needs('Unix errors'), async () => {
    const blocked = place();
    writeFileSync(blocked, '');
    const below = join(blocked, 'deep', 'key.pem');
    await refused({ 'key-file': below }, /::error::.*ENOTDIR/);
  });

  test('a place below /proc', needs('/proc'), async () => {
    await refused({ 'key-file': '/proc/none/key.pem' }, /::error::key-file: .*ENOENT.*Nothing was sent/);
  });

  test('a password of white space', async () => {
    await refused({ 'key-file': place(), 'key-password': ' \t ' }, /key-password: contains only white space/);
  });

  test('two names of one file', async () => {
    const key = place();
    const other = place();
    writeFileSync(key, newKey());
    linkSync(key, other);
    await refused(
      { 'key-file': key, 'certificate-file': other },
      /certificate-file: is the same file as key-file/,
    );
  });

  test('a PKCS#12 file with another key, also with overwrite', async () => {
    const [key, p12] = [place(), place()];
    mkdirSync(`${p12}.d`);
    const made = join(`${p12}.d`, 'key');
    writeFileSync(made, newKey());
    openssl(`req -x509 -key ${made} -subj /CN=Ada -days 3 -out ${made}.pem`);
    openssl(`pkcs12 -export -inkey ${made} -in ${made}.pem -passout pass:secret -out ${p12}`);
    const before = readFileSync(p12);
    await refused(
      { 'key-file': key, 'pkcs12-file': p12, 'pkcs12-password': 'secret', overwrite: 'true' },
      /pkcs12-file: .*contains a private key and is never replaced/,
    );
    expect(readFileSync(p12)).toEqual(before);
  });
});

test('passwords are used as given', async () => {
  const sandbox = await start();
  const key = place();
  await order(sandbox, { with: { csr: '', 'key-file': key, 'key-password': ' secret ' } });
  const { createPrivateKey } = await import('node:crypto');
  expect(() => createPrivateKey({ key: readFileSync(key), passphrase: ' secret ' })).not.toThrow();
  expect(() => createPrivateKey({ key: readFileSync(key), passphrase: 'secret' })).toThrow();
});

test('the PKCS#12 file of the same key is written again', async () => {
  const sandbox = await start();
  const inputs = {
    csr: '',
    'key-file': place(),
    'wait-for': 'issuance',
    'pkcs12-file': place(),
    'pkcs12-password': 'secret',
  };
  expect((await order(sandbox, { with: inputs })).exitCode).toBe(0);
  const again = await order(sandbox, { ...ATTEMPT_2, with: inputs });
  expect(again.exitCode, again.log).toBe(0);
});
