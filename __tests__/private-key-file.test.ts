// What is a file with a private key, which nothing replaces; and what is one file under two names.

import { generateKeyPairSync } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeKey } from '../src/certificate/key.ts';
import { containsPrivateKey, isPkcs12Of } from '../src/files/private-key-file.ts';
import { isSameFile } from '../src/files/same-file.ts';
import { CERTIFICATE, CSR, derOf } from './fixtures.ts';
import { openssl, workDirectory } from './openssl.ts';

const directory = workDirectory();
const path = (name: string) => join(directory, name);

describe('a private key is seen', () => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const secret = { cipher: 'aes-256-cbc', passphrase: 'x' };
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

  test.each<[string, Buffer]>([
    ['PKCS#8 in PEM', Buffer.from(pem)],
    ['PEM as UTF-16', Buffer.from(`\ufeff${pem}`, 'utf16le')],
    ['PEM after a certificate', Buffer.from(CERTIFICATE + pem)],
    ['SEC 1 in PEM', Buffer.from(privateKey.export({ type: 'sec1', format: 'pem' }))],
    ['PKCS#8 in DER', privateKey.export({ type: 'pkcs8', format: 'der' })],
    ['SEC 1 in DER', privateKey.export({ type: 'sec1', format: 'der' })],
    ['PKCS#1 in DER', rsa.export({ type: 'pkcs1', format: 'der' })],
    ['encrypted PKCS#8 in PEM', Buffer.from(privateKey.export({ type: 'pkcs8', format: 'pem', ...secret }))],
    ['encrypted PKCS#8 in DER', privateKey.export({ type: 'pkcs8', format: 'der', ...secret })],
    [
      'encrypted PKCS#8 in DER with a line end',
      Buffer.concat([privateKey.export({ type: 'pkcs8', format: 'der', ...secret }), Buffer.from('\n')]),
    ],
    [
      'DER after a certificate',
      Buffer.concat([derOf(CERTIFICATE), privateKey.export({ type: 'pkcs8', format: 'der' })]),
    ],
    ['an OpenSSH key', Buffer.from('-----BEGIN OPENSSH PRIVATE KEY-----\nb3Blbg==\n')],
  ])('%s', (_, bytes) => {
    expect(containsPrivateKey(bytes)).toBe(true);
  });

  test('PKCS#12, and whose it is', async () => {
    const [key, other] = [await makeKey('ec-p256'), await makeKey('ec-p256')];
    writeFileSync(path('p.key'), key.export({ type: 'pkcs8', format: 'pem' }));
    openssl(`req -x509 -key ${path('p.key')} -subj /CN=Ada -days 3 -out ${path('p.pem')}`);
    openssl(
      `pkcs12 -export -inkey ${path('p.key')} -in ${path('p.pem')} -passout pass:secret -out ${path('p.p12')}`,
    );
    const bytes = readFileSync(path('p.p12'));
    expect(containsPrivateKey(bytes)).toBe(true);
    expect(isPkcs12Of(bytes, 'secret', key)).toBe(true);
    expect(isPkcs12Of(bytes, 'secret', other)).toBe(false);
    expect(isPkcs12Of(bytes, 'wrong', key)).toBe(false);
    expect(isPkcs12Of(Buffer.from('no'), 'secret', key)).toBe(false);
  });
});

test.each<[string, Buffer]>([
  ['a certificate', Buffer.from(CERTIFICATE)],
  ['a certificate in DER', derOf(CERTIFICATE)],
  ['a request in DER', derOf(CSR)],
  ['a public key', generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'der' })],
  ['nothing', Buffer.alloc(0)],
  ['very many sequences', Buffer.alloc(16 * 1024 * 1024, Buffer.from('3000', 'hex'))],
  ['a certificate that is cut', derOf(CERTIFICATE).subarray(0, 300)],
  ['text', Buffer.from('0 notes about a private key')],
])('%s is none', (_, bytes) => {
  expect(containsPrivateKey(bytes)).toBe(false);
});

test('one file has many names', () => {
  const file = path('one');
  writeFileSync(file, '');
  mkdirSync(path('real'));
  symlinkSync(path('real'), path('linked'));
  symlinkSync(file, path('link'));
  linkSync(file, path('hard'));
  expect(isSameFile(file, `${directory}/real/../one`)).toBe(true);
  expect(isSameFile(file, path('link'))).toBe(true);
  expect(isSameFile(file, path('hard'))).toBe(true);
  expect(isSameFile(path('linked/new.key'), path('real/new.key'))).toBe(true);
  expect(isSameFile(path('linked/a/b.key'), path('real/a/b.key'))).toBe(true);
  expect(isSameFile(path('real/a.key'), path('real/b.key'))).toBe(false);
  expect(isSameFile(file, path('real'))).toBe(false);
});
