import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkCsr } from '../src/certificate/csr-check.ts';
import { keepKey, keyPem, makeKey } from '../src/certificate/key.ts';
import { typeOf } from '../src/certificate/key-type.ts';
import { makeCsr } from '../src/certificate/make-csr.ts';
import { readKey } from '../src/certificate/read-key.ts';
import { KEY_TYPES, type KeyType } from '../src/domain/certificate.ts';
import { expectMode, IS_ROOT, needs, unless } from './needs.ts';
import { openssl, workDirectory } from './openssl.ts';

const directory = workDirectory();
const PASSWORD = 'pässwörd-€-😀';
const EMAILS = ['ada@example.org', 'jürgen@exämple.de'];

const made = new Map<KeyType, Promise<KeyObject>>();

/** Making RSA keys takes long; one of each type is enough. */
function key(type: KeyType): Promise<KeyObject> {
  const existing = made.get(type) ?? makeKey(type);
  made.set(type, existing);
  return existing;
}

let files = 0;
function fileOf(content: string | Buffer): string {
  files += 1;
  const path = join(directory, `file-${files}`);
  writeFileSync(path, content);
  return path;
}

const refused = (text: string) =>
  expect.objectContaining({ code: 'invalid_input', message: expect.stringContaining(text) });

function messageOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('It did not throw.');
}

describe.each(KEY_TYPES)('%s', (type) => {
  test('is made and named, and OpenSSL verifies its CSR', async () => {
    expect(typeOf(await key(type))).toBe(type);
    const csr = await makeCsr(await key(type), { commonName: 'Jürgen Müller', emails: EMAILS });
    const text = openssl('req -verify -noout -text -nameopt utf8,sep_comma_plus', csr).toString();
    expect(text).toContain('Subject: CN=Jürgen Müller\n');
    expect(text).toContain('email:ada@example.org');
    expect(text).toMatch(/othername: ?SmtpUTF8Mailbox::?jürgen@xn--exmple-cua.de/i);
    expect(text).toContain(
      { 'ec-p256': 'ecdsa-with-SHA256', 'ec-p384': 'ecdsa-with-SHA384' }[type as string] ??
        'sha256WithRSAEncryption',
    );
    const publicKey = openssl('pkey -pubout', await keyPem(await key(type), undefined)).toString();
    expect(openssl('req -pubkey -noout', csr).toString()).toBe(publicKey);
    // `openssl req -verify` exits with 0 in any case.
    const wanted = { commonName: 'Jürgen Müller', emails: EMAILS };
    expect(await checkCsr(csr, wanted)).toEqual({ problems: [], warnings: [] });
  });
});

test('a CSR without names is well-formed', async () => {
  const csr = await makeCsr(await key('ec-p256'), { commonName: undefined, emails: [] });
  expect(openssl('req -noout -subject', csr).toString().trim()).toBe('subject=');
  expect(openssl('req -noout -text', csr).toString()).not.toContain('X509v3');
});

describe('the key as PEM', () => {
  test('is PKCS#8 that OpenSSL reads', async () => {
    const pem = await keyPem(await key('ec-p384'), undefined);
    expect(pem).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);
    expect(createPrivateKey(openssl('pkey', pem)).equals(await key('ec-p384'))).toBe(true);
    expect(readKey(pem, undefined).equals(await key('ec-p384'))).toBe(true);
  });

  test('is encrypted with a password, with which alone OpenSSL and this action read it', async () => {
    const pem = await keyPem(await key('rsa-2048'), PASSWORD);
    const passwordFile = fileOf(PASSWORD);
    const wrongFile = fileOf('wrong');
    expect(openssl('asn1parse', pem).toString()).toMatch(
      /PBES2.*PBKDF2.*0927C0.*hmacWithSHA256.*aes-256-cbc/s,
    );
    expect(
      createPrivateKey(openssl(`pkey -passin file:${passwordFile}`, pem)).equals(await key('rsa-2048')),
    ).toBe(true);
    expect(() => openssl(`pkey -passin file:${wrongFile}`, pem)).toThrow();
    expect(readKey(pem, PASSWORD).equals(await key('rsa-2048'))).toBe(true);
    expect(() => readKey(pem, 'wrong')).toThrow(
      refused('key-password: does not open the private key in key-file'),
    );
    expect(() => readKey(pem, undefined)).toThrow(refused('key-password: is empty'));
    expect(await keyPem(await key('rsa-2048'), PASSWORD)).not.toBe(pem);
  });
});

describe('reading a key', () => {
  test.each([
    ['PKCS#1', 'rsa -traditional'],
    ['PKCS#8', 'pkcs8 -topk8 -nocrypt'],
  ])('%s', async (_name, command) => {
    const pem = openssl(command, await keyPem(await key('rsa-2048'), undefined)).toString();
    expect(readKey(pem, undefined).equals(await key('rsa-2048'))).toBe(true);
  });

  test('SEC 1, with the parameters that openssl ecparam puts before it', async () => {
    const pem = openssl('ecparam -name prime256v1 -genkey').toString();
    expect(pem).toContain('BEGIN EC PARAMETERS');
    expect(typeOf(readKey(pem, undefined))).toBe('ec-p256');
  });

  test('the old encrypted form', async () => {
    const pem = openssl(
      'rsa -traditional -aes128 -passout pass:secret',
      await keyPem(await key('rsa-2048'), undefined),
    ).toString();
    expect(pem).toContain('Proc-Type: 4,ENCRYPTED');
    expect(readKey(pem, 'secret').equals(await key('rsa-2048'))).toBe(true);
    expect(() => readKey(pem, undefined)).toThrow(refused('key-password: is empty'));
    expect(() => readKey(pem, 'wrong')).toThrow(refused('key-password: does not open'));
  });

  test('refuses a plain private key if there is a password', async () => {
    const pem = await keyPem(await key('ec-p256'), undefined);
    expect(() => readKey(pem, PASSWORD)).toThrow(
      refused('key-password: is given, but the private key in key-file is not'),
    );
  });

  test.each([
    ['RSA 1024', () => generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey],
    ['EC P-521', () => generateKeyPairSync('ec', { namedCurve: 'secp521r1' }).privateKey],
    ['Ed25519', () => generateKeyPairSync('ed25519').privateKey],
  ])('%s is refused by its name, and a CSR of it is not made', async (name, make) => {
    const other = make();
    const pem = other.export({ type: 'pkcs8', format: 'pem' }).toString();
    expect(() => readKey(pem, undefined)).toThrow(refused(`key-file: contains a key of the kind ${name};`));
    await expect(makeCsr(other, { commonName: 'Ada', emails: [] })).rejects.toThrow(name);
  });

  test.each([
    ['nothing', () => '', 'key-file: contains no private key'],
    [
      'a public key',
      () => openssl('pkey -pubout', openssl('ecparam -name prime256v1 -genkey')).toString(),
      'no private',
    ],
  ])('%s is refused', (_name, pem, text) => {
    expect(() => readKey(pem(), undefined)).toThrow(refused(text));
  });

  test('a damaged key is refused, and no message holds any of it', async () => {
    const pem = await keyPem(await key('ec-p256'), undefined);
    const lines = pem.split('\n');
    const cut = [lines[0], lines[1], ...lines.slice(3)].join('\n');
    const encrypted = await keyPem(await key('ec-p256'), PASSWORD);
    const messages = [
      messageOf(() => readKey(cut, undefined)),
      messageOf(() => readKey(pem, PASSWORD)),
      messageOf(() => readKey(encrypted, 'wrong-password')),
      messageOf(() => readKey(encrypted.replace(/\n[^\n]+\n(?=-----END)/, '\n'), PASSWORD)),
    ];
    expect(messages[0]).toContain('key-file: contains a private key that is damaged');
    for (const message of messages) {
      for (const line of [...lines.slice(1, -2), PASSWORD, 'wrong-password'])
        expect(message).not.toContain(line);
    }
  });
});

describe('keeping a key', () => {
  test('makes it, writes it with mode 0600 and its directories, and finds it again', async () => {
    const file = join(directory, 'kept/deep/key.pem');
    const first = await keepKey(file, 'ec-p256', undefined);
    expect(first.made).toBe(true);
    expectMode(file, 0o600);
    expect(createPrivateKey(readFileSync(file)).equals(first.key)).toBe(true);
    const bytes = readFileSync(file);

    const second = await keepKey(file, 'ec-p384', undefined);
    expect(second.made).toBe(false);
    expect(second.key.equals(first.key)).toBe(true);
    expect(readFileSync(file)).toEqual(bytes);
    expect(readdirSync(join(directory, 'kept/deep'))).toEqual(['key.pem']);
  });

  test('with a password the file is encrypted', async () => {
    const file = join(directory, 'encrypted.pem');
    const { key } = await keepKey(file, 'ec-p256', PASSWORD);
    expect(readFileSync(file, 'utf8')).toMatch(/^-----BEGIN ENCRYPTED PRIVATE KEY-----/);
    expect((await keepKey(file, 'ec-p256', PASSWORD)).key.equals(key)).toBe(true);
    await expect(keepKey(file, 'ec-p256', undefined)).rejects.toEqual(refused('key-password: is empty'));
  });

  test('whatever else is in the file is left there', async () => {
    for (const [content, text] of [
      ['', 'contains no private key'],
      ['name: workflow\n', 'contains no private key'],
      [Buffer.alloc(64 * 1024 + 1), 'is larger than any private key'],
    ] as const) {
      const file = fileOf(content);
      const before = readFileSync(file);
      await expect(keepKey(file, 'ec-p256', undefined)).rejects.toEqual(refused(text));
      expect(readFileSync(file)).toEqual(before);
    }
  });

  test('neither reads nor writes through a symbolic link', async () => {
    const target = join(directory, 'elsewhere.pem');
    const link = join(directory, 'link.pem');
    symlinkSync(target, link);
    await expect(keepKey(link, 'ec-p256', undefined)).rejects.toEqual(refused('it is a symbolic link'));
    expect(existsSync(target)).toBe(false);
    await keepKey(target, 'ec-p256', undefined);
    await expect(keepKey(link, 'ec-p256', undefined)).rejects.toEqual(refused('it is a symbolic link'));
  });

  test('a path below a file is refused', needs('Unix errors'), async () => {
    const inFile = join(fileOf('a file'), 'key.pem');
    await expect(keepKey(inFile, 'ec-p256', undefined)).rejects.toEqual(refused('ENOTDIR'));
  });

  test('a device is refused', needs('/dev/full'), async () => {
    await expect(keepKey('/dev/full', 'ec-p256', undefined)).rejects.toEqual(refused('a device'));
  });

  const shutOut = { ...needs('permissions'), ...unless(process.getuid?.() === 0, IS_ROOT) };
  test('a directory without permission is refused', shutOut, async () => {
    const shut = join(directory, 'shut');
    mkdirSync(shut);
    chmodSync(shut, 0o500);
    await expect(keepKey(join(shut, 'key.pem'), 'ec-p256', undefined)).rejects.toEqual(refused('EACCES'));
  });
});
