import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createSecureContext } from 'node:tls';
import { as, membersOf, oidOf, readElement, readFirst } from '../asn1/reader.ts';
import { OCTET_STRING, SEQUENCE } from '../asn1/tags.ts';

/**
 * Whether a file contains a private key: PEM of any kind, also as UTF-16, DER of PKCS#8 (encrypted or
 * not), PKCS#1 and SEC 1, or PKCS#12. Such a file is never replaced: the key may be all that is left
 * of an order that was paid for.
 */
export function containsPrivateKey(bytes: Buffer): boolean {
  if (hasPemMark(bytes)) return true;
  return sequencesIn(bytes).some((der) => isKeyInDer(der) || isEncryptedKey(der) || isPkcs12(der));
}

/** More than a key, its certificate and their chain. */
const MAX_SEQUENCES = 20;

/** What a file in DER begins with, one after the other; a key can be behind its certificate. */
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

const PEM_MARK = 'PRIVATE KEY-----';
/** As bytes, since a Buffer looks for UTF-16 only at even offsets. */
const PEM_MARKS = [Buffer.from(PEM_MARK), Buffer.from(PEM_MARK, 'utf16le')];

function hasPemMark(bytes: Buffer): boolean {
  return PEM_MARKS.some((mark) => bytes.includes(mark));
}

/** The same of a file that is too large to be read at once, and so for a key in anything but PEM. */
export async function containsPemKey(path: string): Promise<boolean> {
  let end = Buffer.alloc(0);
  for await (const chunk of createReadStream(path)) {
    const part = Buffer.concat([end, chunk]);
    if (hasPemMark(part)) return true;
    // A mark may begin in one chunk and end in the next.
    end = part.subarray(-2 * PEM_MARK.length);
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

/** EncryptedPrivateKeyInfo (RFC 5958, 3). */
function isEncryptedKey(der: Buffer): boolean {
  try {
    const [algorithm, encrypted, ...others] = membersOf(SEQUENCE, readElement(der));
    as(OCTET_STRING, encrypted);
    return others.length === 0 && PASSWORD_BASED.test(oidOf(membersOf(SEQUENCE, algorithm)[0]));
  } catch {
    return false;
  }
}

const PKCS7_DATA = Buffer.from('06092a864886f70d010701', 'hex');
const PKCS7_SIGNED = Buffer.from('06092a864886f70d010702', 'hex');

/** PFX (RFC 7292, 4): version 3, then a ContentInfo. It may be in BER, so only its beginning is read. */
function isPkcs12(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 32);
  const version = start.indexOf(Buffer.from('020103', 'hex'));
  return version > 0 && version <= 6 && (start.includes(PKCS7_DATA) || start.includes(PKCS7_SIGNED));
}
