import { createCipheriv, pbkdf2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { AlgorithmIdentifier } from '@peculiar/asn1-x509';
import { Integer, Null, ObjectIdentifier, OctetString, Sequence } from 'asn1js';

const PBES2 = '1.2.840.113549.1.5.13';
const PBKDF2 = '1.2.840.113549.1.5.12';
const HMAC_SHA256 = '1.2.840.113549.2.9';
const AES_256_CBC = '2.16.840.1.101.3.4.1.42';

/**
 * Encrypts with a password as PKCS#5 v2 says (RFC 8018, PBES2: PBKDF2 with HMAC-SHA-256,
 * AES-256-CBC). node:crypto can encrypt keys alone, and only with OpenSSL's 2048 iterations.
 *
 * @returns what was encrypted, and the algorithm with its salt and parameters, which goes beside it
 */
export async function encryptPbes2(
  plain: Buffer,
  password: string,
  iterations: number,
): Promise<{ algorithm: AlgorithmIdentifier; encrypted: Buffer }> {
  const salt = randomBytes(16);
  const iv = randomBytes(16);
  const key = await promisify(pbkdf2)(password, salt, iterations, 32, 'sha256');
  const cipher = createCipheriv('aes-256-cbc', key, iv);
  const encrypted = Buffer.concat([cipher.update(plain), cipher.final()]);

  const derivation = new Sequence({
    value: [
      new OctetString({ valueHex: salt }),
      new Integer({ value: iterations }),
      new Sequence({ value: [new ObjectIdentifier({ value: HMAC_SHA256 }), new Null()] }),
    ],
  });
  const parameters = new Sequence({
    value: [
      new Sequence({ value: [new ObjectIdentifier({ value: PBKDF2 }), derivation] }),
      new Sequence({
        value: [new ObjectIdentifier({ value: AES_256_CBC }), new OctetString({ valueHex: iv })],
      }),
    ],
  });
  return {
    algorithm: new AlgorithmIdentifier({ algorithm: PBES2, parameters: parameters.toBER() }),
    encrypted,
  };
}
