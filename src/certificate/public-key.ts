import { createPublicKey, type KeyObject } from 'node:crypto';

/** The public part of a key in DER: its SubjectPublicKeyInfo (RFC 5280, 4.1). */
export function publicKeyDer(key: KeyObject): Buffer {
  const publicKey = key.type === 'private' ? createPublicKey(key) : key;
  return publicKey.export({ type: 'spki', format: 'der' });
}
