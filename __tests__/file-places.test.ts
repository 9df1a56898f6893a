// From the order to the files, on the shipped bundle and judged by OpenSSL: what is in the place of a file already.

import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { order, places } from './delivery.ts';
import { CERTIFICATE, CSR, PERSON } from './fixtures.ts';
import { IS_ROOT, needs, unless } from './needs.ts';
import { openssl, workDirectory } from './openssl.ts';
import { sandboxes } from './sandboxes.ts';
import { newKey } from './signing-request.ts';
import { ATTEMPT_2 } from './step.ts';

const start = sandboxes();
const directory = workDirectory();
const newPlace = places(directory);

describe.concurrent('what is in the place of a file', () => {
  type Where = 'certificate-file' | 'pkcs12-file';
  const run = async (where: Where, put: (path: string) => void, more: Record<string, string> = {}) => {
    const sandbox = await start();
    const { place, key, file, p12 } = newPlace();
    mkdirSync(place);
    const path = where === 'certificate-file' ? file : p12;
    put(path);
    const password = where === 'pkcs12-file' ? { 'pkcs12-password': 'correct horse' } : {};
    const result = await order(sandbox, { with: { 'key-file': key, [where]: path, ...password, ...more } });
    return { ...result, path, sandbox, place };
  };

  test.each<[string, Where, string | Buffer]>([
    ['a certificate', 'certificate-file', CERTIFICATE],
    [
      'a certificate in DER',
      'certificate-file',
      Buffer.from(CERTIFICATE.replace(/-----.*-----|\s/g, ''), 'base64'),
    ],
  ])('%s is replaced', async (_, where, content) => {
    const { exitCode, path, place } = await run(where, (file) => writeFileSync(file, content));
    expect(exitCode).toBe(0);
    expect(openssl(`x509 -in ${path} -noout -subject`).toString()).toContain(PERSON.name);
    expect(readFileSync(path, 'utf8')).not.toContain(CERTIFICATE.slice(30, 80));
    expect(readdirSync(place).sort()).toEqual([basename(path), 'key.pem'].sort());
  });

  test.each<[string, Where, string]>([
    ['notes', 'certificate-file', 'important notes'],
    ['an empty file', 'certificate-file', ''],
    ['notes', 'pkcs12-file', 'important notes'],
  ])('%s in place of %s is kept, unless overwrite says so', async (_, where, content) => {
    const put = (file: string) => writeFileSync(file, content);
    const kept = await run(where, put);
    expect(kept.exitCode).toBe(1);
    expect(kept.outputs).toEqual({ 'error-code': 'invalid_input' });
    expect(kept.log).toMatch(new RegExp(`::error::${where}: .*exists already and is not replaced`));
    expect(kept.sandbox.connections).toBe(0);
    expect(readFileSync(kept.path, 'utf8')).toBe(content);
    const replaced = await run(where, put, { overwrite: 'true' });
    expect(replaced.exitCode).toBe(0);
    expect(readFileSync(replaced.path, 'utf8')).not.toBe(content);
  });

  test.each<[string, Where, string]>([
    ['a key', 'certificate-file', newKey()],
    ['a key and a certificate', 'certificate-file', newKey() + CERTIFICATE],
    ['a key', 'pkcs12-file', newKey()],
  ])('%s in place of %s is never replaced', async (_, where, content) => {
    for (const overwrite of ['false', 'true']) {
      const result = await run(where, (file) => writeFileSync(file, content), { overwrite });
      expect(result.outputs).toEqual({ 'error-code': 'invalid_input' });
      expect(result.log).toMatch(
        new RegExp(`::error::${where}: .*contains a private key and is never replaced`),
      );
      expect(result.sandbox.connections).toBe(0);
      expect(readFileSync(result.path, 'utf8')).toBe(content);
    }
  });

  test.each<Where>(['certificate-file', 'pkcs12-file'])(
    'a symbolic link as %s is not followed',
    async (where) => {
      const target = `${newPlace().place}-target`;
      writeFileSync(target, CERTIFICATE);
      const result = await run(where, (file) => symlinkSync(target, file), { overwrite: 'true' });
      expect(result.outputs['error-code']).toBe('invalid_input');
      expect(result.log).toContain('symbolic link');
      expect(result.log).toContain(`::error::${where}: `);
      expect(result.sandbox.connections).toBe(0);
      expect(readFileSync(target, 'utf8')).toBe(CERTIFICATE);
    },
  );

  test.each<Where>(['certificate-file', 'pkcs12-file'])('a directory as %s', async (where) => {
    const { outputs, log, sandbox } = await run(where, mkdirSync, { overwrite: 'true' });
    expect(outputs).toEqual({ 'error-code': 'invalid_input' });
    expect(log).toMatch(new RegExp(`::error::${where}: .*directory.*Nothing was sent to DigiCert`));
    expect(sandbox.connections).toBe(0);
  });

  test('an unwritable path is found before the order', async () => {
    const sandbox = await start();
    const { place, key } = newPlace();
    mkdirSync(place);
    writeFileSync(join(place, 'blocked'), '');
    const blocked = join(place, 'blocked', 'cert.pem');
    const { outputs, exitCode, log } = await order(sandbox, {
      with: { 'key-file': key, 'certificate-file': blocked },
    });
    expect(exitCode).toBe(1);
    expect(outputs).toEqual({ 'error-code': 'invalid_input' });
    expect(log).toContain('::error::certificate-file: ');
    expect(sandbox.connections).toBe(0);
    expect(existsSync(key)).toBe(false);
  });

  test('a path that became unwritable fails after the order, which exists and is found again', async () => {
    const sandbox = await start();
    const { place, key, file } = newPlace();
    const run = () => {
      writeFileSync(file, 'important notes');
    };
    sandbox.play({ method: 'POST', fault: { kind: 'hook', run } });
    const inputs = { 'key-file': key, 'certificate-file': file };
    const { outputs, exitCode, log } = await order(sandbox, { with: inputs });
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ 'order-id': '1234001', 'error-code': 'invalid_input' });
    expect(log).toContain('Order 1234001 is issued.');
    expect(readdirSync(place).sort()).toEqual(['cert', 'key.pem']);
    const again = await order(sandbox, { with: { ...inputs, overwrite: 'true' }, ...ATTEMPT_2 });
    expect(again.outputs).toMatchObject({ 'order-created': 'false', 'certificate-file': file });
    expect(sandbox.orderPosts()).toHaveLength(1);
  });

  test('a directory without permission', {
    ...needs('permissions'),
    ...unless(process.getuid?.() === 0, IS_ROOT),
  }, async () => {
    const sandbox = await start();
    const { place, file } = newPlace();
    mkdirSync(place);
    chmodSync(place, 0o500);
    const { outputs, log } = await order(sandbox, { with: { csr: CSR, 'certificate-file': file } });
    expect(outputs['error-code']).toBe('invalid_input');
    expect(log).toContain('permission is denied');
  });

  test('a device is not written to', needs('/dev/full'), async () => {
    const sandbox = await start();
    const { outputs, log } = await order(sandbox, { with: { csr: CSR, 'certificate-file': '/dev/full' } });
    expect(outputs).toEqual({ 'error-code': 'invalid_input' });
    expect(log).toMatch(/::error::certificate-file: .*"\/dev\/full" cannot be used: it is a device/);
    expect(sandbox.connections).toBe(0);
  });

  test.each<[string, (paths: ReturnType<typeof newPlace>) => Record<string, string>]>([
    ['key and certificate', ({ key }) => ({ 'key-file': key, 'certificate-file': key })],
    ['key and PKCS#12', ({ key }) => ({ 'key-file': key, 'pkcs12-file': key })],
    [
      'certificate and PKCS#12',
      ({ key, file }) => ({ 'key-file': key, 'certificate-file': file, 'pkcs12-file': file }),
    ],
    [
      'key and certificate, written differently',
      ({ key, place }) => ({ 'key-file': key, 'certificate-file': `${place}/./key.pem` }),
    ],
  ])('one path for %s is refused before anything is sent: the key would be lost', async (_, paths) => {
    const sandbox = await start();
    const place = newPlace();
    const given = paths(place);
    const password = 'pkcs12-file' in given ? { 'pkcs12-password': 'correct horse' } : {};
    const { outputs } = await order(sandbox, { with: { ...given, ...password, overwrite: 'true' } });
    expect(outputs).toEqual({ 'error-code': 'invalid_input' });
    expect(sandbox.connections).toBe(0);
  });

  test('a path is relative to the working directory, and its directories are made', async () => {
    const sandbox = await start();
    const { outputs, exitCode, log } = await order(sandbox, {
      with: { csr: CSR, 'certificate-file': 'out/deep/cert.pem' },
    });
    expect(exitCode).toBe(0);
    expect(outputs['certificate-file']).toBe('out/deep/cert.pem');
    expect(log).toContain('It was written to out/deep/cert.pem.');
  });
});
