import type { KeyObject } from 'node:crypto';
import { is, membersOf, readElement } from '../asn1/reader.ts';
import { OBJECT_IDENTIFIER, SEQUENCE } from '../asn1/tags.ts';
import { KEY_TYPES, type KeyType } from '../domain/certificate.ts';
import { publicKeyDer } from './public-key.ts';

/** The kinds of key that DigiCert takes for client certificates, as `keyName` names them. */
const KEY_NAMES: Record<KeyType, string> = {
  'rsa-2048': 'RSA 2048',
  'rsa-3072': 'RSA 3072',
  'rsa-4096': 'RSA 4096',
  'ec-p256': 'EC P-256',
  'ec-p384': 'EC P-384',
};

const CURVES: Record<string, string> = { prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' };
const OTHER_KINDS: Record<string, string> = { dsa: 'DSA', ed25519: 'Ed25519', ed448: 'Ed448' };
const EXPLICIT = ' with explicit curve parameters';

/** The type of a key that DigiCert takes; `undefined` for another one. */
export function typeOf(key: KeyObject): KeyType | undefined {
  const name = keyName(key);
  return KEY_TYPES.find((type) => KEY_NAMES[type] === name);
}

/** The kind of a key as people name it, such as `RSA 2048` or `EC P-256`. */
export function keyName(key: KeyObject): string {
  const kind = key.asymmetricKeyType ?? 'unknown';
  const { modulusLength, namedCurve } = key.asymmetricKeyDetails ?? {};
  if (kind === 'rsa' || kind === 'rsa-pss') return `${kind.toUpperCase()} ${modulusLength}`;
  if (kind !== 'ec') return OTHER_KINDS[kind] ?? kind.toUpperCase();
  const curve = CURVES[namedCurve ?? ''] ?? namedCurve ?? 'with an unknown curve';
  return `EC ${curve}${namesCurve(key) ? '' : EXPLICIT}`;
}

/** Node names the curve of an EC key even if the key itself has its numbers, which certificates must not (RFC 5480, 2.1.1). */
function namesCurve(key: KeyObject): boolean {
  const [algorithm] = membersOf(SEQUENCE, readElement(publicKeyDer(key)));
  return is(OBJECT_IDENTIFIER, membersOf(SEQUENCE, algorithm)[1]);
}

/** Why DigiCert does not take a key, as the end of a sentence about it; `undefined` if it does. */
export function reasonAgainst(key: KeyObject): string | undefined {
  if (typeOf(key) !== undefined) return undefined;
  const name = keyName(key);
  return (
    `a key of the kind ${name}; DigiCert takes RSA 2048, RSA 3072, RSA 4096, EC P-256 and EC P-384.` +
    (name.endsWith(EXPLICIT) ? ' Let the key name its curve (openssl ec -param_enc named_curve).' : '')
  );
}
