import { createCipheriv, pbkdf2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { algorithm, integer, nullValue, octetString, sequence } from '../asn1/writer.ts';

const PBES2 = '1.2.840.113549.1.5.13';
const PBKDF2 = '1.2.840.113549.1.5.12';
const HMAC_SHA256 = '1.2.840.113549.2.9';
const AES_256_CBC = '2.16.840.1.101.3.4.1.42';

/** What was encrypted, and the AlgorithmIdentifier with its salt and parameters, which goes beside it. */
export type Encrypted = { algorithm: Buffer; encrypted: Buffer };

/**
 * Encrypts with a password as PKCS#5 v2 describes (RFC 8018, PBES2: PBKDF2 with HMAC-SHA-256,
 * AES-256-CBC). node:crypto can encrypt only keys, and only with OpenSSL's 2048 iterations.
 */
export async function encryptPbes2(plain: Buffer, password: string, iterations: number): Promise<Encrypted> {
  const salt = randomBytes(16);
  const iv = randomBytes(16);
  const key = await promisify(pbkdf2)(password, salt, iterations, 32, 'sha256');
  const cipher = createCipheriv('aes-256-cbc', key, iv);
  const encrypted = Buffer.concat([cipher.update(plain), cipher.final()]);

  // PBKDF2-params and PBES2-params (RFC 8018, appendices A.2 and A.4).
  const derivation = sequence(octetString(salt), integer(iterations), algorithm(HMAC_SHA256, nullValue()));
  const parameters = sequence(algorithm(PBKDF2, derivation), algorithm(AES_256_CBC, octetString(iv)));
  return { algorithm: algorithm(PBES2, parameters), encrypted };
}

/**
 * A private key encrypted with a password: EncryptedPrivateKeyInfo (RFC 5958, 3).
 *
 * @param pkcs8 the key in DER
 */
export async function encryptedKey(pkcs8: Buffer, password: string, iterations: number): Promise<Buffer> {
  const { algorithm, encrypted } = await encryptPbes2(pkcs8, password, iterations);
  return sequence(algorithm, octetString(encrypted));
}
