import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';

/** Encrypts a text with the API key: it can be read and changed only with the API key. */
export function seal(devkey: string, text: string): string {
  const start = randomBytes(12);
  const cipher = createCipheriv(CIPHER, cipherKey(devkey), start);
  const content = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([start, cipher.getAuthTag(), content]).toString('base64');
}

/** Decrypts a text with this API key; `undefined` if it was another one, or anything was changed. */
export function unseal(devkey: string, sealed: string): string | undefined {
  const bytes = Buffer.from(sealed, 'base64');
  try {
    const decipher = createDecipheriv(CIPHER, cipherKey(devkey), bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}

function cipherKey(devkey: string): Buffer {
  return createHash('sha256').update(devkey).digest();
}
