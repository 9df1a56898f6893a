// The key action on the shipped bundle: a key and a CSR before any money is spent.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PERSON } from './fixtures.ts';
import { expectMode } from './needs.ts';
import { openssl, workDirectory } from './openssl.ts';
import { order } from './order-step.ts';
import { sandboxes } from './sandboxes.ts';
import { runStep } from './step.ts';

const start = sandboxes();
const directory = workDirectory();
let count = 0;
const place = () => join(directory, `key-${count++}`);
const key = (inputs: Record<string, string>) => runStep({ inputs, bundle: 'dist/key.js' });

test.each(['ec-p256', 'ec-p384', 'rsa-2048'])(
  'makes a key of the kind %s and a CSR that OpenSSL reads',
  async (type) => {
    const path = place();
    const csrFile = `${path}.csr`;
    const inputs = {
      'key-file': `${path}.key`,
      'key-type': type,
      'csr-file': csrFile,
      'common-name': PERSON.name,
    };
    const result = await key(inputs);
    expect(result.exitCode, result.log).toBe(0);
    const publicKey = openssl(`pkey -in ${path}.key -pubout -outform DER`);
    expect(openssl(`req -in ${csrFile} -noout -pubkey`).toString()).toBe(
      openssl(`pkey -in ${path}.key -pubout`).toString(),
    );
    const { createHash } = await import('node:crypto');
    expect(result.outputs).toEqual({
      'key-file': `${path}.key`,
      'key-created': 'true',
      csr: readFileSync(csrFile, 'utf8').trim(),
      'csr-file': csrFile,
      'public-key-sha256': createHash('sha256').update(publicKey).digest('hex'),
    });
    expectMode(`${path}.key`, 0o600);
    expect(result.log).not.toContain(PERSON.last);
    expect(result.log).toMatch(/::notice::.*without a password/);

    const again = await key(inputs);
    expect(again.outputs).toMatchObject({
      'key-created': 'false',
      'public-key-sha256': result.outputs['public-key-sha256'],
    });
    expect(again.exitCode).toBe(0);
  },
);

test('an encrypted key is used again with its password, and not without', async () => {
  const path = place();
  const inputs = { 'key-file': path, 'key-password': 'correct horse battery staple' };
  const first = await key(inputs);
  expect(first.log).not.toContain('::notice::');
  expect((await key(inputs)).outputs['public-key-sha256']).toBe(first.outputs['public-key-sha256']);
  expect((await key({ 'key-file': path })).outputs['error-code']).toBe('invalid_input');
});

test('a key of another kind is refused, and stays', async () => {
  const path = place();
  await key({ 'key-file': path });
  const before = readFileSync(path);
  const { outputs, log } = await key({ 'key-file': path, 'key-type': 'rsa-2048' });
  expect(outputs['error-code']).toBe('invalid_input');
  expect(log).toContain('key-type: is rsa-2048, but the private key in key-file is ec-p256.');
  expect(readFileSync(path)).toEqual(before);
});

test('all faults of the inputs at once; nothing is written', async () => {
  const path = place();
  const { outputs, log } = await key({ 'csr-file': path, 'key-type': 'dsa' });
  expect(outputs).toEqual({ 'error-code': 'invalid_input' });
  expect(log).toContain('key-file: is required');
  expect(log).toContain('key-type:');
  expect((await key({ 'key-file': path, 'csr-file': path })).outputs['error-code']).toBe('invalid_input');
  expect(existsSync(path)).toBe(false);
});

test('what is in the place of the CSR and is none is not replaced', async () => {
  const path = place();
  writeFileSync(`${path}.csr`, 'precious');
  const { outputs } = await key({ 'key-file': `${path}.key`, 'csr-file': `${path}.csr` });
  expect(outputs).toEqual({ 'error-code': 'invalid_input' });
  expect(readFileSync(`${path}.csr`, 'utf8')).toBe('precious');
  expect(existsSync(`${path}.key`)).toBe(false);
});

test('the order takes the CSR', async () => {
  const sandbox = await start();
  const { outputs } = await key({ 'key-file': place() });
  const result = await order(sandbox, { with: { csr: outputs.csr ?? '' } });
  expect(result.exitCode, result.log).toBe(0);
});
