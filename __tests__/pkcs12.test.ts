import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { authority } from '../sandbox/authority.ts';
import { type Element, elementsIn, is, readElement } from '../src/asn1/reader.ts';
import { OCTET_STRING, SEQUENCE } from '../src/asn1/tags.ts';
import { makeKey } from '../src/certificate/key.ts';
import { makePkcs12 } from '../src/certificate/pkcs12.ts';
import { issue } from './certificates.ts';
import { openssl, workDirectory } from './openssl.ts';

const directory = workDirectory();

async function chainOf(key: KeyObject): Promise<X509Certificate[]> {
  return [await issue(key), new X509Certificate((await authority()).intermediatePem)];
}

/** Everything that OpenSSL tells about the file and finds in it. */
function read(file: Buffer, password: string): { about: string; text: string } {
  const path = join(directory, 'file.p12');
  const passwordPath = join(directory, 'password');
  writeFileSync(path, file);
  writeFileSync(passwordPath, password);
  const about = openssl(
    `pkcs12 -in ${path} -noout -info -passin file:${passwordPath}`,
    undefined,
    'stderr',
  ).toString();
  const text = openssl(`pkcs12 -in ${path} -nodes -passin file:${passwordPath}`).toString();
  return { about, text };
}

/** The salts and initial vectors: the OCTET STRINGs of 16 bytes beside PBES2's and PBKDF2's identifiers and the MAC. */
function randomParts(file: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  const first = (bytes: Buffer) => {
    try {
      return readElement(bytes);
    } catch {
      return undefined;
    }
  };
  const visit = (element: Element) => {
    if (element.tag === OCTET_STRING) {
      const { content } = element;
      if (content.length === 16) parts.push(content);
      // An encrypted key can begin like a SEQUENCE, too.
      else if (is(SEQUENCE, first(content))) visit(first(content) as Element);
    } else if (element.tag & 0x20) elementsIn(element).forEach(visit);
  };
  visit(readElement(file));
  return parts;
}

test.each([
  ['ec-p256', 'secret'],
  ['ec-p384', 'pä€ss wörd'],
  ['rsa-2048', '鍵😀'],
  ['ec-p256', `${'long '.repeat(40)}end`],
] as const)('OpenSSL reads key and chain: %s with the password "%s"', async (type, password) => {
  const key = await makeKey(type);
  const chain = await chainOf(key);
  const { text } = read(await makePkcs12({ key, chain, password }), password);
  const certificates = text.match(/-----BEGIN CERTIFICATE-----.*?-----END CERTIFICATE-----\n/gs) ?? [];
  expect(certificates).toEqual(chain.map(String));
  expect(createPrivateKey(/-----BEGIN PRIVATE KEY-----.*/s.exec(text)?.[0] ?? '').equals(key)).toBe(true);
});

describe('the file', () => {
  test('is encrypted with AES-256 and protected with SHA-256, within what Windows takes', async () => {
    const key = await makeKey('ec-p256');
    const { about } = read(
      await makePkcs12({ key, chain: await chainOf(key), password: 'secret' }),
      'secret',
    );
    expect(about).toMatch(/^MAC: sha256, Iteration \d+/m);
    expect(about).toMatch(/^PKCS7 Encrypted data: PBES2, PBKDF2, AES-256-CBC, .* PRF hmacWithSHA256$/m);
    expect(about).toMatch(/^Shrouded Keybag: PBES2, PBKDF2, AES-256-CBC, .* PRF hmacWithSHA256$/m);
    // Altogether at most 600,000: .NET and Windows refuse more.
    const iterations = [...about.matchAll(/Iteration (\d+)/g)].map(([, count]) => Number(count));
    expect(iterations).toEqual([100_000, 100_000, 100_000]);
  });

  test('has a random salt for the key, the certificates and the MAC, and random initial vectors', async () => {
    const key = await makeKey('ec-p256');
    const chain = await chainOf(key);
    const files = [1, 2].map(() => makePkcs12({ key, chain, password: 'secret' }));
    const random = (await Promise.all(files)).flatMap((file) => randomParts(file));
    expect(random.map(({ length }) => length)).toEqual(Array(10).fill(16));
    expect(new Set(random.map((part) => part.toString('hex'))).size).toBe(10);
  });

  test('marks key and leaf, and only these, as belonging together', async () => {
    const key = await makeKey('ec-p256');
    const file = await makePkcs12({
      key,
      chain: await chainOf(key),
      password: 'secret',
    });
    const { text } = read(file, 'secret');
    const ids = text.match(/localKeyID: .*/g) ?? [];
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(ids[1]);
    expect(text).not.toContain('friendlyName');
    const [leaf, intermediate] = text.split('-----END CERTIFICATE-----');
    expect(leaf).toContain('localKeyID');
    expect(intermediate).not.toContain('localKeyID');
  });

  test('does not open with another password, and holds nothing in the clear', async () => {
    const key = await makeKey('ec-p256');
    const chain = await chainOf(key);
    const file = await makePkcs12({ key, chain, password: 'secret' });
    expect(() => read(file, 'Secret')).toThrow('invalid password');
    for (const part of [
      chain[0]?.raw,
      chain[1]?.raw,
      key.export({ type: 'pkcs8', format: 'der' }).subarray(40, 60),
    ]) {
      expect(file.includes(part as Buffer)).toBe(false);
    }
    expect(await makePkcs12({ key, chain, password: 'secret' })).not.toEqual(file);
  });

  test('is not made of a key and the certificate of another', async () => {
    const chain = await chainOf(await makeKey('ec-p256'));
    const other = makePkcs12({ key: await makeKey('ec-p256'), chain, password: 'secret' });
    await expect(other).rejects.toThrow('another key');
  });
});
