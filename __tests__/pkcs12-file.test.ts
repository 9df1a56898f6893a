// The PKCS#12 file on the shipped bundle, opened by OpenSSL and by Java's keytool: encryption, name, key and chain.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { act } from './action-step.ts';
import { order, places, publicKey } from './delivery.ts';
import { CSR, PERSON } from './fixtures.ts';
import { openssl, workDirectory } from './openssl.ts';
import { existing } from './order-step.ts';
import { sandboxes } from './sandboxes.ts';
import { newKey, signingRequest } from './signing-request.ts';
import type { StepResult } from './step.ts';

const start = sandboxes();
const directory = workDirectory();
const newPlace = places(directory);
const PASSWORD = 'correct horse battery';
const hasKeytool = spawnSync('keytool', ['-help']).error === undefined;

function keytool(p12: string, ...args: string[]): string {
  const options = ['-keystore', p12, '-storetype', 'PKCS12', '-storepass', PASSWORD];
  const { status, stdout, stderr } = spawnSync('keytool', ['-J-Duser.language=en', ...args, ...options], {
    encoding: 'utf8',
  });
  expect(status, stdout + stderr).toBe(0);
  return stdout;
}

const about = (p12: string, more = '') =>
  openssl(`pkcs12 -in ${p12} -info -noout -passin stdin${more}`, `${PASSWORD}\n`, 'stderr').toString();
const content = (p12: string, more = '') =>
  openssl(`pkcs12 -in ${p12} -nodes -passin stdin${more}`, `${PASSWORD}\n`).toString();

const MODERN = [
  /^MAC: sha256, Iteration 100000$/m,
  /^PKCS7 Encrypted data: PBES2, PBKDF2, AES-256-CBC, Iteration 100000, PRF hmacWithSHA256$/m,
  /^Shrouded Keybag: PBES2, PBKDF2, AES-256-CBC, Iteration 100000, PRF hmacWithSHA256$/m,
];
const LEGACY = [
  /^MAC: sha1, Iteration 100000$/m,
  /^PKCS7 Encrypted data: pbeWithSHA1And3-KeyTripleDES-CBC, Iteration 100000$/m,
  /^Shrouded Keybag: pbeWithSHA1And3-KeyTripleDES-CBC, Iteration 100000$/m,
];

/** Opens the file with OpenSSL, as it is and as older ones are, and with keytool: key, chain and name. */
function expectOpened(p12: string, key: string, name: string, encryption: RegExp[]): void {
  for (const more of ['', ' -legacy']) {
    const info = about(p12, more);
    for (const line of encryption) expect(info).toMatch(line);
    const text = content(p12, more);
    expect(openssl('pkey -pubout', text).toString()).toBe(publicKey(key));
    expect(text.match(/-----BEGIN CERTIFICATE-----/g)).toHaveLength(2);
    expect(text.match(/^ {4}friendlyName: .*$/gm)).toEqual([
      `    friendlyName: ${name}`,
      `    friendlyName: ${name}`,
    ]);
  }
  if (!hasKeytool) return;
  const listed = keytool(p12, '-list', '-v');
  expect(listed).toContain(`Alias name: ${name.toLowerCase()}\n`);
  expect(listed).toContain('Entry type: PrivateKeyEntry\nCertificate chain length: 2\n');
  const request = keytool(p12, '-certreq', '-alias', name);
  expect(openssl('req -noout -pubkey', request).toString()).toBe(publicKey(key));
}

describe.concurrent('an order', () => {
  test.each<[name: string, inputs: Record<string, string>, friendlyName: string, encryption: RegExp[]]>([
    ['by default', {}, PERSON.name, MODERN],
    ['modern', { 'pkcs12-encryption': 'modern', 'pkcs12-name': 'Agent 7' }, 'Agent 7', MODERN],
    ['legacy', { 'pkcs12-encryption': 'legacy' }, PERSON.name, LEGACY],
    [
      'legacy of an RSA key',
      { 'pkcs12-encryption': 'legacy', 'pkcs12-name': 'agent-7', 'key-type': 'rsa-2048' },
      'agent-7',
      LEGACY,
    ],
  ])('%s', async (_, inputs, name, encryption) => {
    const { key, p12 } = newPlace();
    const result = await order(await start(), {
      with: { ...inputs, 'key-file': key, 'pkcs12-file': p12, 'pkcs12-password': PASSWORD },
    });
    expectReported(result, p12);
    expectOpened(p12, key, name, encryption);
  });

  test('a name beyond ASCII', async () => {
    const { key, p12 } = newPlace();
    const inputs = { 'key-file': key, 'pkcs12-file': p12, 'pkcs12-password': PASSWORD };
    const { exitCode, log } = await order(await start(), {
      with: { ...inputs, 'pkcs12-name': 'Jürgen Łódź 😀' },
    });
    expect(exitCode, log).toBe(0);
    // OpenSSL 3.0 shows the low byte of each character.
    expect(readFileSync(p12).includes(Buffer.from('Jürgen Łódź 😀', 'utf16le').swap16())).toBe(true);
    expect(content(p12)).toContain('friendlyName: ');
  });

  test('refuses another encryption and a longer name, before anything is sent', async () => {
    const sandbox = await start();
    const inputs = { csr: CSR, 'pkcs12-encryption': 'des', 'pkcs12-name': 'x'.repeat(256) };
    const { outputs, log } = await order(sandbox, { with: inputs });
    expect(outputs).toEqual({ 'error-code': 'invalid_input' });
    expect(log).toContain('- pkcs12-encryption: "des" is not allowed. Allowed: modern, legacy.');
    expect(log).toMatch(/- pkcs12-name: .*255/);
    expect(sandbox.connections).toBe(0);
  });
});

test('collect', async () => {
  const sandbox = await start();
  const { p12 } = newPlace();
  const key = join(directory, 'collect.key');
  writeFileSync(key, newKey());
  const csr = signingRequest(`${openssl(`pkey -in ${key}`)}`);
  existing(sandbox, undefined, {
    certificate: { common_name: PERSON.name, emails: [PERSON.email], signature_hash: 'sha256', csr },
  });
  const inputs = { 'order-id': '1234001', 'key-file': key, 'pkcs12-file': p12, 'pkcs12-password': PASSWORD };
  const result = await act('collect', sandbox, {
    ...inputs,
    'pkcs12-encryption': 'legacy',
    'pkcs12-name': 'agent',
  });
  expectReported(result, p12);
  expectOpened(p12, key, 'agent', LEGACY);
});

test('reissue', async () => {
  const sandbox = await start();
  const { key, p12 } = newPlace();
  await order(sandbox, { with: { csr: CSR } });
  const result = await act('reissue', sandbox, {
    'order-id': '1234001',
    'key-file': key,
    'skip-approval': 'true',
    'wait-for': 'issuance',
    'pkcs12-file': p12,
    'pkcs12-password': PASSWORD,
    'pkcs12-encryption': 'legacy',
  });
  expectReported(result, p12);
  expectOpened(p12, key, PERSON.name, LEGACY);
});

test('an order that is not issued writes none and has no output', async () => {
  const { key, p12 } = newPlace();
  const { outputs, exitCode } = await order(await start({ approval: 'one-step' }), {
    with: { 'key-file': key, 'pkcs12-file': p12, 'pkcs12-password': PASSWORD },
  });
  expect(exitCode).toBe(0);
  expect(outputs).not.toHaveProperty('pkcs12-file');
  expect(existsSync(p12)).toBe(false);
});

/** The file is an output, and in log and summary. */
function expectReported({ exitCode, outputs, log, summary }: StepResult, p12: string): void {
  expect(exitCode, log).toBe(0);
  expect(outputs['pkcs12-file']).toBe(p12);
  expect(log).toContain(`\nPrivate key and certificates were written to ${p12} as PKCS#12.\n`);
  expect(summary).toContain(`| PKCS#12 | ${p12} |\n`);
}
