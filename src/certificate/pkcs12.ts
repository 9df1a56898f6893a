import {
  createCipheriv,
  createHash,
  createHmac,
  type KeyObject,
  randomBytes,
  type X509Certificate,
} from 'node:crypto';
import {
  algorithm,
  bmpString,
  integer,
  nullValue,
  octetString,
  oid,
  sequence,
  setOf,
  tagged,
  taggedBytes,
} from '../asn1/writer.ts';
import type { Pkcs12Encryption } from '../domain/certificate.ts';
import { type Encrypted, encryptPbes2 } from './pbes2.ts';
import { bmpPassword, derive } from './pkcs12-kdf.ts';

const DATA = '1.2.840.113549.1.7.1';
const ENCRYPTED_DATA = '1.2.840.113549.1.7.6';
const FRIENDLY_NAME = '1.2.840.113549.1.9.20';
const LOCAL_KEY_ID = '1.2.840.113549.1.9.21';
const CERT_BAG = '1.2.840.113549.1.12.10.1.3';
const X509_CERTIFICATE = '1.2.840.113549.1.9.22.1';
const PKCS8_SHROUDED_KEY_BAG = '1.2.840.113549.1.12.10.1.2';
const SHA1_AND_3DES = '1.2.840.113549.1.12.1.3';

/**
 * For the key, the certificates and the MAC each. More would be better, but .NET and Windows
 * refuse files with more than 600,000 altogether (KB5025823).
 */
const ITERATIONS = 100_000;

type Scheme = {
  encrypt(plain: Buffer, password: string): Promise<Encrypted>;
  mac: { algorithm: 'sha1' | 'sha256'; identifier: string; size: number };
};

const SCHEMES: Record<Pkcs12Encryption, Scheme> = {
  modern: {
    encrypt: (plain, password) => encryptPbes2(plain, password, ITERATIONS),
    mac: { algorithm: 'sha256', identifier: '2.16.840.1.101.3.4.2.1', size: 32 },
  },
  legacy: {
    encrypt: async (plain, password) => encryptTripleDes(plain, password),
    mac: { algorithm: 'sha1', identifier: '1.3.14.3.2.26', size: 20 },
  },
};

/**
 * Makes a PKCS#12 file (RFC 7292). `modern` is the default of OpenSSL 3, and OpenSSL 3, Windows, macOS
 * and Thunderbird import: AES-256-CBC, PBKDF2-HMAC-SHA-256 and a SHA-256 MAC. `legacy` is 3DES and SHA-1, which
 * older systems need.
 *
 * @param chain leaf first; key and leaf are marked as belonging together
 * @param name the friendly name of key and leaf, which Java calls an alias
 */
export async function makePkcs12({
  key,
  chain,
  password,
  encryption = 'modern',
  name,
}: {
  key: KeyObject;
  chain: X509Certificate[];
  password: string;
  encryption?: Pkcs12Encryption;
  name?: string | undefined;
}): Promise<Buffer> {
  const [leaf] = chain;
  if (!leaf?.checkPrivateKey(key)) throw new TypeError('The first certificate has another key.');
  const { encrypt, mac } = SCHEMES[encryption];
  // Any bytes would do; the SHA-1 of the certificate is the choice of OpenSSL and NSS.
  const localKeyId = octetString(createHash('sha1').update(leaf.raw).digest());
  const marks = setOf(
    sequence(oid(LOCAL_KEY_ID), setOf(localKeyId)),
    ...(name === undefined ? [] : [sequence(oid(FRIENDLY_NAME), setOf(bmpString(name)))]),
  );

  const certificates = chain.map((certificate) =>
    certificate === leaf ? certificateBag(certificate, marks) : certificateBag(certificate),
  );
  const shrouded = await encrypt(key.export({ type: 'pkcs8', format: 'der' }), password);
  const keyBag = bag(
    PKCS8_SHROUDED_KEY_BAG,
    sequence(shrouded.algorithm, octetString(shrouded.encrypted)),
    marks,
  );
  const authenticatedSafe = sequence(
    encryptedContent(await encrypt(sequence(...certificates), password)),
    dataContent(sequence(keyBag)),
  );
  const version = integer(3);
  return sequence(version, dataContent(authenticatedSafe), macData(authenticatedSafe, password, mac));
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
function encryptedContent({ algorithm, encrypted }: Encrypted): Buffer {
  const encryptedContentInfo = sequence(oid(DATA), algorithm, taggedBytes(0, encrypted));
  const encryptedData = sequence(integer(0), encryptedContentInfo);
  return sequence(oid(ENCRYPTED_DATA), tagged(0, encryptedData));
}

/** pbeWithSHAAnd3-KeyTripleDES-CBC (RFC 7292, appendix C). */
function encryptTripleDes(plain: Buffer, password: string): Encrypted {
  const salt = randomBytes(16);
  const parameters = { algorithm: 'sha1', iterations: ITERATIONS, salt } as const;
  const secret = bmpPassword(password);
  const key = derive(parameters, secret, { purpose: 'key', size: 24 });
  const vector = derive(parameters, secret, { purpose: 'vector', size: 8 });
  const cipher = createCipheriv('des-ede3-cbc', key, vector);
  return {
    algorithm: algorithm(SHA1_AND_3DES, sequence(octetString(salt), integer(ITERATIONS))),
    encrypted: Buffer.concat([cipher.update(plain), cipher.final()]),
  };
}

/** MacData with its DigestInfo (RFC 7292, 4). */
function macData(authenticatedSafe: Buffer, password: string, scheme: Scheme['mac']): Buffer {
  const salt = randomBytes(16);
  const parameters = { algorithm: scheme.algorithm, iterations: ITERATIONS, salt };
  const key = derive(parameters, bmpPassword(password), { purpose: 'mac', size: scheme.size });
  const mac = createHmac(scheme.algorithm, key).update(authenticatedSafe).digest();
  const digestInfo = sequence(algorithm(scheme.identifier, nullValue()), octetString(mac));
  return sequence(digestInfo, octetString(salt), integer(ITERATIONS));
}
