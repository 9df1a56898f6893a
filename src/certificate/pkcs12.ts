import { createHash, createHmac, hash, type KeyObject, randomBytes, type X509Certificate } from 'node:crypto';
import {
  algorithm,
  integer,
  nullValue,
  octetString,
  oid,
  sequence,
  setOf,
  tagged,
  taggedBytes,
} from '../asn1/writer.ts';
import { encryptedKey, encryptPbes2 } from './pbes2.ts';

const DATA = '1.2.840.113549.1.7.1';
const ENCRYPTED_DATA = '1.2.840.113549.1.7.6';
const LOCAL_KEY_ID = '1.2.840.113549.1.9.21';
const CERT_BAG = '1.2.840.113549.1.12.10.1.3';
const X509_CERTIFICATE = '1.2.840.113549.1.9.22.1';
const PKCS8_SHROUDED_KEY_BAG = '1.2.840.113549.1.12.10.1.2';
const SHA256 = '2.16.840.1.101.3.4.2.1';

/**
 * For the key, the certificates and the MAC each. More would be better, but .NET and Windows
 * refuse files with more than 600,000 altogether (KB5025823).
 */
const ITERATIONS = 100_000;

/**
 * Makes a PKCS#12 file (RFC 7292) with AES-256-CBC, PBKDF2-HMAC-SHA-256 and a SHA-256 MAC: what
 * OpenSSL 3 itself makes, and what OpenSSL 3, Windows, macOS and Thunderbird import.
 *
 * @param chain leaf first; key and leaf are marked as belonging together
 */
export async function makePkcs12({
  key,
  chain,
  password,
}: {
  key: KeyObject;
  chain: X509Certificate[];
  password: string;
}): Promise<Buffer> {
  const [leaf] = chain;
  if (!leaf?.checkPrivateKey(key)) throw new TypeError('The first certificate has another key.');
  // Any bytes would do; the SHA-1 of the certificate is what OpenSSL and NSS take.
  const localKeyId = octetString(createHash('sha1').update(leaf.raw).digest());
  const mark = setOf(sequence(oid(LOCAL_KEY_ID), setOf(localKeyId)));

  const certificates = chain.map((certificate) =>
    certificate === leaf ? certificateBag(certificate, mark) : certificateBag(certificate),
  );
  const pkcs8 = key.export({ type: 'pkcs8', format: 'der' });
  const keyBag = bag(PKCS8_SHROUDED_KEY_BAG, await encryptedKey(pkcs8, password, ITERATIONS), mark);
  const authenticatedSafe = sequence(
    await encryptedContent(sequence(...certificates), password),
    dataContent(sequence(keyBag)),
  );
  const version = integer(3);
  return sequence(version, dataContent(authenticatedSafe), macData(authenticatedSafe, password));
}

/** SafeBag with a CertBag (RFC 7292, 4.2.3). */
function certificateBag(certificate: X509Certificate, ...attributes: Buffer[]): Buffer {
  const content = sequence(oid(X509_CERTIFICATE), tagged(0, octetString(certificate.raw)));
  return bag(CERT_BAG, content, ...attributes);
}

/** SafeBag (RFC 7292, 4.2). */
function bag(kind: string, content: Buffer, ...attributes: Buffer[]): Buffer {
  return sequence(oid(kind), tagged(0, content), ...attributes);
}

/** ContentInfo of the type data (RFC 5652, 3 and 4). */
function dataContent(content: Buffer): Buffer {
  return sequence(oid(DATA), tagged(0, octetString(content)));
}

/** ContentInfo of the type encrypted-data (RFC 5652, 3, 6.1 and 8). */
async function encryptedContent(content: Buffer, password: string): Promise<Buffer> {
  const { algorithm, encrypted } = await encryptPbes2(content, password, ITERATIONS);
  const encryptedContentInfo = sequence(oid(DATA), algorithm, taggedBytes(0, encrypted));
  const encryptedData = sequence(integer(0), encryptedContentInfo);
  return sequence(oid(ENCRYPTED_DATA), tagged(0, encryptedData));
}

/** MacData with its DigestInfo (RFC 7292, 4). */
function macData(authenticatedSafe: Buffer, password: string): Buffer {
  const salt = randomBytes(16);
  const mac = createHmac('sha256', macKey(password, salt)).update(authenticatedSafe).digest();
  const digestInfo = sequence(algorithm(SHA256, nullValue()), octetString(mac));
  return sequence(digestInfo, octetString(salt), integer(ITERATIONS));
}

/**
 * PKCS#12's own derivation of a MAC key (RFC 7292, appendix B.2), which neither node:crypto nor
 * WebCrypto has. A key as long as one SHA-256 takes a single round of it, so step 6 falls away.
 */
function macKey(password: string, salt: Buffer): Buffer {
  const blockBytes = 64;
  const purpose = Buffer.alloc(blockBytes, 3);
  // BMPString with a final NUL, big endian.
  const secret = Buffer.from(`${password}\0`, 'utf16le').swap16();
  const filled = (bytes: Buffer) => Buffer.alloc(Math.ceil(bytes.length / blockBytes) * blockBytes, bytes);
  let derived = Buffer.concat([purpose, filled(salt), filled(secret)]);
  for (let round = 0; round < ITERATIONS; round++) derived = hash('sha256', derived, 'buffer');
  return derived;
}
