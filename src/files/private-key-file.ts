import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createSecureContext } from 'node:tls';
import { as, membersOf, oidOf, readElement, readFirst } from '../asn1/reader.ts';
import { OCTET_STRING, SEQUENCE } from '../asn1/tags.ts';
import { utf16Of } from '../asn1/unwrap.ts';

/**
 * Whether a file contains a private key in any form: PEM, DER, base64, UTF-16, PKCS#12, a key store or a
 * format of other programs. Such a file is never replaced: the key may be all that is left of an order that
 * was paid for.
 */
export function containsPrivateKey(bytes: Buffer): boolean {
  return privateKeyIn(bytes) !== undefined;
}

/** The private key in a file as messages name it; `undefined` if there is none. */
export function privateKeyIn(bytes: Buffer): string | undefined {
  return keyInBytes(bytes) ?? keyInEncoding(bytes, MAX_ENCODINGS);
}

/** Secret stores encode encoded text again. */
const MAX_ENCODINGS = 2;
/** Larger than any key in an encoding that few programs write. */
const MAX_ENCODED = 1024 * 1024;

function keyInEncoding(bytes: Buffer, depth: number): string | undefined {
  const text = utf16Of(bytes) ?? bytes.toString('latin1');
  for (const [encoding, encoded] of encodingsIn(text)) {
    const decoded = Buffer.from(encoded, encoding);
    const isSmall = decoded.length <= MAX_ENCODED;
    const inner =
      keyInBytes(decoded) ?? (depth > 1 && isSmall ? keyInEncoding(decoded, depth - 1) : undefined);
    if (inner !== undefined) return inner.endsWith(encoding) ? inner : `${inner} in ${encoding}`;
  }
  return undefined;
}

function encodingsIn(text: string): (readonly ['hex' | 'base64', string])[] {
  const found = [...base64In(text)].map((encoded) => ['base64', encoded] as const);
  if (text.length > MAX_ENCODED) return found;
  const ofUrls = /[-_]/.test(text) ? base64In(text.replaceAll('-', '+').replaceAll('_', '/')) : [];
  const hex = /^[\da-f\s:]{80,}$/i.test(text) ? [['hex', text.replace(/[\s:]/g, '')] as const] : [];
  return [...found, ...[...ofUrls].map((encoded) => ['base64', encoded] as const), ...hex];
}

function keyInBytes(bytes: Buffer): string | undefined {
  const stores = KEY_STORES.find(([, start]) => bytes.subarray(0, start.length).equals(start));
  if (stores !== undefined) return stores[0];
  for (const der of sequencesIn(bytes)) {
    if (isPkcs12(der)) return 'a PKCS#12 file';
    if (isKeyInDer(der) || isEncryptedKey(der)) return 'a private key in DER';
    if (der.subarray(0, 200).includes(PBES2)) return 'data that are encrypted with a password';
  }
  const text = utf16Of(bytes) ?? bytes.toString('latin1');
  const format = TEXT_FORMATS.find(([, ...patterns]) => patterns.every((pattern) => pattern.test(text)));
  // Without the zeros of UTF-32.
  const isMarked = hasMark(bytes) || hasMark(Buffer.from(text.replaceAll('\0', '')));
  return format?.[0] ?? (isMarked ? 'a private key in PEM' : undefined);
}

/** How files of other programs with private keys begin. */
const KEY_STORES: [name: string, start: Buffer][] = [
  ['a Java key store (JKS)', Buffer.from('feedfeed', 'hex')],
  ['a Java key store (JCEKS)', Buffer.from('cececece', 'hex')],
  ['a PVK key', Buffer.from('1ef1b5b0', 'hex')],
  ['a key store of Bouncy Castle', Buffer.from('0000000100000014', 'hex')],
  ['a key store of Bouncy Castle', Buffer.from('0000000200000014', 'hex')],
];

/** Each is recognized by all of its patterns. */
const TEXT_FORMATS: [name: string, ...patterns: RegExp[]][] = [
  ['a PuTTY key', /PuTTY-User-Key-File-/],
  ['an age key', /AGE-SECRET-KEY-|AGE-PLUGIN-/i],
  ['a file that age encrypted', /^age-encryption\.org\/v1|-----BEGIN AGE ENCRYPTED FILE/],
  ['a JWK', /"kty\\*"\s*:/, /"(?:d|k)\\*"\s*:\s*\\*"[\w-]/],
  ['an RSA key in XML', /<RSAKeyValue>/, /<D>/],
  ['an OpenSSH key', /BEGIN OPENSSH PRIVATE KEY|SSH2 ENCRYPTED PRIVATE KEY|^SSH PRIVATE KEY FILE/],
  ['a key of signify or minisign', /^untrusted comment: .*secret key/],
  ['an OpenPGP key', /BEGIN PGP PRIVATE KEY BLOCK/],
  ['a private key in PEM', /BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY/],
];

/** The smallest key, Ed25519 in PKCS#8, has 64 characters of base64. */
const SHORTEST_BASE64 = 40;

/**
 * The parts of a text that can be base64 of a key: with white space in it or without, and with words before it. Separators
 * are matched in pieces, since V8 has no stack for a match of many megabytes.
 */
function base64In(text: string): Set<string> {
  const runs = text.replace(/\\r|\\n/g, '\n').split(/[^A-Za-z0-9+/\s]{1,1000}/);
  const found = new Set<string>();
  for (const run of runs) {
    const words = run.split(/\s{1,1000}/).filter(({ length }) => length >= SHORTEST_BASE64);
    const [first] = words;
    if (first === undefined) continue;
    for (const candidate of [run, run.slice(run.indexOf(first)), ...words]) found.add(candidate);
  }
  return found;
}

/** More than a key, its certificate and their chain. */
const MAX_SEQUENCES = 20;

/** The first elements of a file in DER; a key can be behind its certificate. */
function sequencesIn(bytes: Buffer): Buffer[] {
  const found: Buffer[] = [];
  let rest = bytes;
  while (rest[0] === SEQUENCE && found.length < MAX_SEQUENCES) {
    const sequence = firstOf(rest);
    found.push(sequence);
    rest = rest.subarray(sequence.length);
  }
  return found;
}

function firstOf(bytes: Buffer): Buffer {
  try {
    return readFirst(bytes, 'BER').bytes;
  } catch {
    return bytes;
  }
}

const MARKS = ['PRIVATE KEY-----', 'PRIVATE KEY BLOCK-----', 'PuTTY-User-Key-File-', 'AGE-SECRET-KEY-'];
/** As bytes, since a Buffer looks for UTF-16 only at even offsets. */
const MARKS_AS_BYTES = MARKS.flatMap((mark) => [
  Buffer.from(mark),
  Buffer.from(mark, 'utf16le'),
  Buffer.from(mark, 'utf16le').swap16(),
]);
const LONGEST_MARK = Math.max(...MARKS_AS_BYTES.map(({ length }) => length));

function hasMark(bytes: Buffer): boolean {
  return MARKS_AS_BYTES.some((mark) => bytes.includes(mark));
}

/** Whether a file that is too large to be read at once contains a key that is text. */
export async function containsKeyMark(path: string): Promise<boolean> {
  let end = Buffer.alloc(0);
  for await (const chunk of createReadStream(path)) {
    const part = Buffer.concat([end, chunk]);
    if (hasMark(part)) return true;
    // A mark may begin in one chunk and end in the next.
    end = part.subarray(-LONGEST_MARK);
  }
  return false;
}

/** Whether a PKCS#12 file opens with this password and its certificate belongs to this key. */
export function isPkcs12Of(bytes: Buffer, password: string, key: KeyObject): boolean {
  try {
    const { context } = createSecureContext({ pfx: bytes, passphrase: password }) as {
      context: { getCertificate(): Buffer };
    };
    return new X509Certificate(context.getCertificate()).checkPrivateKey(key);
  } catch {
    return false;
  }
}

function isKeyInDer(der: Buffer): boolean {
  return (['pkcs8', 'pkcs1', 'sec1'] as const).some((type) => {
    try {
      createPrivateKey({ key: der, format: 'der', type });
      return true;
    } catch {
      return false;
    }
  });
}

/** Encryption with a password: PKCS#5 (RFC 8018) and PKCS#12 (RFC 7292, appendix C). */
const PASSWORD_BASED = /^1\.2\.840\.113549\.1\.(5|12\.1)\.\d+$/;

/** Whether this is an EncryptedPrivateKeyInfo (RFC 5958, 3). */
export function isEncryptedKey(der: Buffer): boolean {
  try {
    const [algorithm, encrypted, ...others] = membersOf(SEQUENCE, readElement(der, 'BER'));
    as(OCTET_STRING, encrypted);
    return others.length === 0 && PASSWORD_BASED.test(oidOf(membersOf(SEQUENCE, algorithm)[0]));
  } catch {
    return false;
  }
}

/** The OID of PBES2, as in a BCFKS key store. */
const PBES2 = Buffer.from('06092a864886f70d01050d', 'hex');

const PKCS7_DATA = Buffer.from('06092a864886f70d010701', 'hex');
const PKCS7_SIGNED = Buffer.from('06092a864886f70d010702', 'hex');

/** PFX (RFC 7292, 4): version 3, then a ContentInfo. Only its beginning is read, so that a truncated file counts. */
function isPkcs12(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 32);
  const version = start.indexOf(Buffer.from('020103', 'hex'));
  return version > 0 && version <= 6 && (start.includes(PKCS7_DATA) || start.includes(PKCS7_SIGNED));
}
