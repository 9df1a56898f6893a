import { createPrivateKey, generateKeyPair, type KeyObject, sign } from 'node:crypto';
import { promisify } from 'node:util';
import { COMMON_NAME, SMTP_UTF8_MAILBOX, SUBJECT_ALTERNATIVE_NAME } from '../asn1/oids.ts';
import { pemOf } from '../asn1/pem.ts';
import {
  algorithm,
  bitString,
  integer,
  nullValue,
  octetString,
  oid,
  sequence,
  setOf,
  tagged,
  taggedBytes,
  utf8String,
} from '../asn1/writer.ts';
import { ActionError } from '../base/errors.ts';
import { KEY_TYPES, type KeyType } from '../domain/certificate.ts';
import { asciiDomain } from '../domain/names.ts';
import { readRegularFile, writeFileWhole } from '../files/safe-file.ts';
import { readCsr } from './csr.ts';
import { EXTENSION_REQUEST, KEY_NAMES, keyName } from './csr-check.ts';
import { encryptedKey } from './pbes2.ts';
import { publicKeyDer } from './public-key.ts';

type CsrSignature = { hash: string; algorithm: Buffer };
const RSA_SHA256: CsrSignature = {
  hash: 'sha256',
  algorithm: algorithm('1.2.840.113549.1.1.11', nullValue()),
};

/** How the CSR of each kind of key is signed (RFC 4055, 5; RFC 5758, 3.2). */
const CSR_SIGNATURES: Record<KeyType, CsrSignature> = {
  'ec-p256': { hash: 'sha256', algorithm: algorithm('1.2.840.10045.4.3.2') },
  'ec-p384': { hash: 'sha384', algorithm: algorithm('1.2.840.10045.4.3.3') },
  'rsa-2048': RSA_SHA256,
  'rsa-3072': RSA_SHA256,
  'rsa-4096': RSA_SHA256,
};

/** What OWASP asks of PBKDF2-HMAC-SHA-256 (2023): the file may be kept as an artifact others can download. */
const ITERATIONS = 600_000;

/** A key in PEM has at most 4 KB. */
const MAX_KEY_BYTES = 64 * 1024;

const makePair = promisify(generateKeyPair);

/** Makes a private key. */
export async function makeKey(type: KeyType): Promise<KeyObject> {
  const pair = type.startsWith('ec-')
    ? await makePair('ec', { namedCurve: type === 'ec-p256' ? 'prime256v1' : 'secp384r1' })
    : await makePair('rsa', { modulusLength: Number(type.slice('rsa-'.length)) });
  return pair.privateKey;
}

/**
 * Reads a private key from PEM: PKCS#8, PKCS#1 or SEC 1, encrypted or not.
 *
 * @throws {ActionError} `invalid_input` where it is none, is not of a type that DigiCert takes, or
 *   password and encryption do not go together: a password says that the file must be encrypted
 */
export function readKey(pem: string, password: string | undefined): KeyObject {
  if (!pem.includes('PRIVATE KEY-----')) {
    throw refusal(
      'key-file: contains no private key in PEM. Give another path, or move the file to get a new key.',
    );
  }
  const encrypted = /-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: *4,ENCRYPTED/m.test(pem);
  if (encrypted && password === undefined) {
    throw refusal('key-password: is not given, but the key in key-file is encrypted.');
  }
  if (!encrypted && password !== undefined) {
    throw refusal(
      'key-password: is given, but the key in key-file is not encrypted. Encrypt it (openssl pkey -aes256), or ' +
        'leave key-password out.',
    );
  }
  const key = parseKey(pem, password);
  if (key === undefined) {
    throw refusal(
      encrypted
        ? 'key-password: does not open the key in key-file, or the file is damaged.'
        : 'key-file: contains a private key that is damaged or of an unknown kind.',
    );
  }
  if (typeOf(key) === undefined) {
    throw refusal(
      `key-file: contains a key of the kind ${keyName(key)}; DigiCert takes ` +
        `${Object.values(KEY_NAMES).join(', ')}.`,
    );
  }
  return key;
}

/** Of an allowed key its type, or `undefined`. */
export function typeOf(key: KeyObject): KeyType | undefined {
  return KEY_TYPES.find((type) => KEY_NAMES[type] === keyName(key));
}

/** The private key as PKCS#8 in PEM, encrypted (PBES2, AES-256) where a password is given. */
export async function keyPem(key: KeyObject, password: string | undefined): Promise<string> {
  if (password === undefined) return key.export({ type: 'pkcs8', format: 'pem' }).toString();
  const plain = key.export({ type: 'pkcs8', format: 'der' });
  return pemOf('ENCRYPTED PRIVATE KEY', await encryptedKey(plain, password, ITERATIONS));
}

/**
 * Makes a certificate signing request (PKCS#10).
 *
 * @param key of an allowed type
 * @returns PEM, in the form of `readCsr`
 */
export async function makeCsr(
  key: KeyObject,
  { commonName, emails }: { commonName: string | undefined; emails: string[] },
): Promise<string> {
  const type = typeOf(key);
  if (type === undefined) throw new TypeError(`A CSR for a key of the kind ${keyName(key)} was asked for.`);
  const signature = CSR_SIGNATURES[type];
  // CertificationRequestInfo (RFC 2986, 4.1); its attributes are an implicitly tagged SET.
  const info = sequence(
    integer(0),
    nameOf(commonName),
    publicKeyDer(key),
    tagged(0, ...(emails.length > 0 ? [extensionRequest(emails)] : [])),
  );
  const signed = sequence(info, signature.algorithm, bitString(sign(signature.hash, info, key)));
  const csr = readCsr(signed);
  if ('problem' in csr) throw new TypeError(`The CSR that was made ${csr.problem}.`);
  return csr.pem;
}

/**
 * The key of this job: the one in the file, where an earlier attempt or the user left it there,
 * otherwise a new one, which is on the disk (mode 0600) before this returns. So no order is ever
 * placed for a key that is not kept.
 *
 * @throws {ActionError} `invalid_input` where the file contains something else, or cannot be read or written
 */
export async function keepKey(
  file: string,
  type: KeyType,
  password: string | undefined,
): Promise<{ key: KeyObject; made: boolean }> {
  const existing = await loadKey(file, password);
  if (existing !== undefined) return { key: existing, made: false };
  const key = await makeKey(type);
  const pem = await keyPem(key, password);
  await writeFileWhole(file, Buffer.from(pem), { mode: 0o600, overwrite: false });
  return { key, made: true };
}

/**
 * The key in a file, or `undefined` where there is no file.
 *
 * @throws {ActionError} `invalid_input` where the file contains something else, or cannot be read
 */
export async function loadKey(file: string, password: string | undefined): Promise<KeyObject | undefined> {
  const existing = await readRegularFile(file, MAX_KEY_BYTES);
  if (existing === 'too large') {
    throw refusal('key-file: is larger than any private key (64 KiB). Give another path.');
  }
  return existing === undefined ? undefined : readKey(existing.toString('utf8'), password);
}

function parseKey(pem: string, passphrase: string | undefined): KeyObject | undefined {
  try {
    return createPrivateKey({ key: pem, format: 'pem', ...(passphrase === undefined ? {} : { passphrase }) });
  } catch {
    // The error is OpenSSL's and says less than the caller can.
    return undefined;
  }
}

/** A subject (Name, RFC 5280, 4.1.2.4) with only a common name, or with nothing. */
function nameOf(commonName: string | undefined): Buffer {
  if (commonName === undefined) return sequence();
  return sequence(setOf(sequence(oid(COMMON_NAME), utf8String(commonName))));
}

/** The attribute that asks for a subjectAltName of these addresses (RFC 2985, 5.4.2). */
function extensionRequest(emails: string[]): Buffer {
  const names = octetString(sequence(...emails.map(generalName)));
  const extension = sequence(oid(SUBJECT_ALTERNATIVE_NAME), names);
  return sequence(oid(EXTENSION_REQUEST), setOf(sequence(extension)));
}

/** An address as GeneralName (RFC 5280, 4.2.1.6): rfc822Name, or SmtpUTF8Mailbox beyond ASCII (RFC 9598, 3). */
function generalName(email: string): Buffer {
  const address = asciiDomain(email);
  if (/^\p{ASCII}*$/u.test(address)) return taggedBytes(1, Buffer.from(address));
  return tagged(0, oid(SMTP_UTF8_MAILBOX), tagged(0, utf8String(address)));
}

function refusal(message: string): ActionError {
  return new ActionError('invalid_input', message);
}
