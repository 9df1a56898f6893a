import { createPrivateKey, createPublicKey, generateKeyPair, type KeyObject, sign } from 'node:crypto';
import { promisify } from 'node:util';
import { Attributes, CertificationRequest, CertificationRequestInfo } from '@peculiar/asn1-csr';
import { EncryptedData, EncryptedPrivateKeyInfo } from '@peculiar/asn1-pkcs8';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import {
  AlgorithmIdentifier,
  Attribute,
  Extension,
  Extensions,
  id_ce_subjectAltName,
  SubjectPublicKeyInfo,
} from '@peculiar/asn1-x509';
import { ActionError } from '../base/errors.ts';
import { KEY_TYPES, type KeyType } from '../domain/certificate.ts';
import { readCsr } from './csr.ts';
import { EXTENSION_REQUEST, keyName } from './csr-check.ts';
import { encryptPbes2 } from './pbes2.ts';
import { readRegularFile, writeFileWhole } from './safe-file.ts';
import { alternativeNames, subjectOf } from './subject.ts';

/** Of each key type: its name as `keyName` has it, and the signature on its CSR. */
const KINDS: Record<KeyType, { name: string; hash: string; signature: AlgorithmIdentifier }> = {
  'ec-p256': { name: 'EC P-256', hash: 'sha256', signature: ecdsa('1.2.840.10045.4.3.2') },
  'ec-p384': { name: 'EC P-384', hash: 'sha384', signature: ecdsa('1.2.840.10045.4.3.3') },
  'rsa-2048': { name: 'RSA 2048', hash: 'sha256', signature: rsaSha256() },
  'rsa-3072': { name: 'RSA 3072', hash: 'sha256', signature: rsaSha256() },
  'rsa-4096': { name: 'RSA 4096', hash: 'sha256', signature: rsaSha256() },
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
      'key-file: holds no private key in PEM. Give another path, or remove the file to get a new key.',
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
        : 'key-file: holds a private key that is damaged or of an unknown kind.',
    );
  }
  if (typeOf(key) === undefined) {
    throw refusal(
      `key-file: holds a key of the kind ${keyName(key)}; DigiCert takes ` +
        `${Object.values(KINDS)
          .map(({ name }) => name)
          .join(', ')}.`,
    );
  }
  return key;
}

/** Of an allowed key its type, or `undefined`. */
export function typeOf(key: KeyObject): KeyType | undefined {
  return KEY_TYPES.find((type) => KINDS[type].name === keyName(key));
}

/** The private key as PKCS#8 in PEM, encrypted (PBES2, AES-256) where a password is given. */
export async function keyPem(key: KeyObject, password: string | undefined): Promise<string> {
  if (password === undefined) return key.export({ type: 'pkcs8', format: 'pem' }).toString();
  const plain = key.export({ type: 'pkcs8', format: 'der' });
  const { algorithm, encrypted } = await encryptPbes2(plain, password, ITERATIONS);
  const der = AsnConvert.serialize(
    new EncryptedPrivateKeyInfo({
      encryptionAlgorithm: algorithm,
      encryptedData: new EncryptedData(encrypted),
    }),
  );
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return ['-----BEGIN ENCRYPTED PRIVATE KEY-----', ...lines, '-----END ENCRYPTED PRIVATE KEY-----', ''].join(
    '\n',
  );
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
  const { hash, signature } = KINDS[type];
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' });
  const names = new Extension({
    extnID: id_ce_subjectAltName,
    extnValue: new OctetString(AsnConvert.serialize(alternativeNames(emails))),
  });
  const asked = new Attribute({
    type: EXTENSION_REQUEST,
    values: [AsnConvert.serialize(new Extensions([names]))],
  });
  const request = new CertificationRequest({
    certificationRequestInfo: new CertificationRequestInfo({
      subject: subjectOf(commonName),
      subjectPKInfo: AsnConvert.parse(publicKey, SubjectPublicKeyInfo),
      attributes: new Attributes(emails.length > 0 ? [asked] : []),
    }),
    signatureAlgorithm: signature,
  });
  const signed = Buffer.from(AsnConvert.serialize(request.certificationRequestInfo));
  request.signature = new Uint8Array(sign(hash, signed, key)).buffer;
  const csr = readCsr(Buffer.from(AsnConvert.serialize(request)));
  if ('problem' in csr) throw new TypeError(`The CSR that was made ${csr.problem}.`);
  return csr.pem;
}

/**
 * The key of this job: the one in the file, where an earlier attempt or the user left it there,
 * otherwise a new one, which is on the disk (mode 0600) before this returns. So no order is ever
 * placed for a key that is not kept.
 *
 * @throws {ActionError} `invalid_input` where the file holds something else, or cannot be read or written
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
 * @throws {ActionError} `invalid_input` where the file holds something else, or cannot be read
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

function ecdsa(algorithm: string): AlgorithmIdentifier {
  return new AlgorithmIdentifier({ algorithm });
}

function rsaSha256(): AlgorithmIdentifier {
  return new AlgorithmIdentifier({ algorithm: '1.2.840.113549.1.1.11', parameters: null });
}

function refusal(message: string): ActionError {
  return new ActionError('invalid_input', message);
}
