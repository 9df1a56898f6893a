import {
  constants,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  verify,
  X509Certificate,
} from 'node:crypto';
import {
  as,
  bitsOf,
  type Element,
  inTag,
  integerOf,
  isTagged,
  membersOf,
  oidOf,
  readElement,
} from '../asn1/reader.ts';
import { INTEGER, SEQUENCE, SET } from '../asn1/tags.ts';
import { normalized, normalizedAddress } from '../domain/names.ts';
import { reasonAgainst } from './key-type.ts';
import { addressesOf, commonNamesOf, type NamePart, namePartsOf } from './subject.ts';

/** The problems of a CSR, and warnings about it: sentences that continue "csr: ". */
export type CsrFindings = { problems: string[]; warnings: string[] };

/** The public key of a CSR (DER of its SubjectPublicKeyInfo), or `undefined` if it cannot be parsed. */
export function publicKeyOf(csrPem: string): Buffer | undefined {
  return parseCsr(derOf(csrPem))?.publicKey;
}

/**
 * Checks a CSR before it is paid for: it is one, it was signed with its own key, and DigiCert
 * takes that key (docs, order client certificate: RSA 2048, 3072, 4096, ECC P-256, P-384).
 *
 * Never quotes a name or an address: logs may be public.
 *
 * @param csrPem as `readCsr` gives it
 * @param wanted what is ordered; DigiCert takes nothing but the key from the CSR, so a difference
 *   is a warning
 */
export async function checkCsr(
  csrPem: string,
  wanted: { commonName: string | undefined; emails: string[] },
): Promise<CsrFindings> {
  const der = derOf(csrPem);
  const csr = parseCsr(der);
  if (csr === undefined) return { problems: [whatItIs(der)], warnings: [] };

  const key = readPublicKey(csr.publicKey);
  if (key === undefined) return { problems: ['has a public key of an unknown kind.'], warnings: [] };
  const problems: string[] = [];
  const warnings = differences(csr, wanted);
  const reason = reasonAgainst(key);
  if (reason !== undefined) problems.push(`has ${reason}`);
  if (key.asymmetricKeyType === 'rsa' || key.asymmetricKeyType === 'ec') {
    const valid = isSignedWith(csr, key);
    if (valid === undefined) {
      warnings.push(
        'is signed with an algorithm that cannot be checked here; its signature was not verified.',
      );
    } else if (!valid) {
      problems.push('is damaged, or signed with a different key: its signature does not verify.');
    }
  }
  return { problems, warnings };
}

function derOf(csrPem: string): Buffer {
  return Buffer.from(csrPem.replace(/-----[^-]*-----/g, ''), 'base64');
}

/** A certification request (PKCS#10, RFC 2986), reduced to the checked fields. */
type Csr = {
  /** The bytes that are signed. */
  info: Buffer;
  subject: NamePart[];
  /** SubjectPublicKeyInfo. */
  publicKey: Buffer;
  attributes: Attribute[];
  algorithm: Algorithm;
  signature: Buffer;
};
type Attribute = { type: string; values: Element[] };
type Algorithm = { oid: string; parameters: Element | undefined };

function parseCsr(der: Buffer): Csr | undefined {
  try {
    const [info, algorithm, signature] = membersOf(SEQUENCE, readElement(der));
    const [version, subject, publicKey, attributes] = membersOf(SEQUENCE, info);
    as(INTEGER, version);
    const [keyAlgorithm, keyBits] = membersOf(SEQUENCE, publicKey);
    algorithmOf(keyAlgorithm);
    bitsOf(keyBits);
    return {
      info: as(SEQUENCE, info).bytes,
      subject: namePartsOf(subject),
      publicKey: as(SEQUENCE, publicKey).bytes,
      attributes: attributes === undefined ? [] : attributesOf(attributes),
      algorithm: algorithmOf(algorithm),
      signature: bitsOf(signature),
    };
  } catch {
    return undefined;
  }
}

function algorithmOf(element: Element | undefined): Algorithm {
  const [oid, parameters] = membersOf(SEQUENCE, element);
  return { oid: oidOf(oid), parameters };
}

function attributesOf(element: Element): Attribute[] {
  return inTag(0, element).map((attribute) => {
    const [type, values] = membersOf(SEQUENCE, attribute);
    return { type: oidOf(type), values: membersOf(SET, values) };
  });
}

/** DER without a PEM label is taken for a CSR until here, so it may turn out to be anything. */
function whatItIs(der: Buffer): string {
  const succeeds = (read: () => unknown) => {
    try {
      read();
      return true;
    } catch {
      return false;
    }
  };
  for (const type of ['pkcs8', 'pkcs1', 'sec1'] as const) {
    if (succeeds(() => createPrivateKey({ key: der, format: 'der', type }))) {
      return 'contains a private key; keep it secret, and give the certificate signing request that was made with it.';
    }
  }
  if (succeeds(() => new X509Certificate(der))) {
    return 'is a certificate, not a certificate signing request.';
  }
  if (readPublicKey(der) !== undefined) return 'is a public key, not a certificate signing request.';
  return 'cannot be parsed as a certificate signing request (PKCS#10).';
}

function readPublicKey(der: Buffer): KeyObject | undefined {
  try {
    return createPublicKey({ key: der, format: 'der', type: 'spki' });
  } catch {
    return undefined;
  }
}

/** Hashes of RSA (PKCS#1 v1.5) and ECDSA signatures. SHA-1 too: DigiCert does not use this signature. */
const SIGNATURE_HASHES: Record<string, string> = {
  '1.3.14.3.2.29': 'sha1',
  '1.2.840.113549.1.1.5': 'sha1',
  '1.2.840.113549.1.1.14': 'sha224',
  '1.2.840.113549.1.1.11': 'sha256',
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
  '1.2.840.10045.4.1': 'sha1',
  '1.2.840.10045.4.3.1': 'sha224',
  '1.2.840.10045.4.3.2': 'sha256',
  '1.2.840.10045.4.3.3': 'sha384',
  '1.2.840.10045.4.3.4': 'sha512',
};
const RSASSA_PSS = '1.2.840.113549.1.1.10';

/** `undefined` if the algorithm is unknown. */
function isSignedWith({ info, algorithm, signature }: Csr, key: KeyObject): boolean | undefined {
  const padding = algorithm.oid === RSASSA_PSS ? pssPadding(algorithm) : {};
  const hash = padding?.hash ?? SIGNATURE_HASHES[algorithm.oid];
  if (padding === undefined || hash === undefined) return undefined;
  try {
    return verify(hash, info, { key, ...padding }, signature);
  } catch {
    // A signature of another kind than the key, or one that does not fit its size.
    return false;
  }
}

type PssPadding = { hash?: string; padding?: number; saltLength?: number };

const SHA1 = '1.3.14.3.2.26';
const PSS_HASHES: Record<string, string> = {
  [SHA1]: 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/** RSASSA-PSS-params (RFC 4055, 3.1): hash, mask generation, salt length, each with a default. */
function pssPadding({ parameters }: Algorithm): PssPadding | undefined {
  try {
    const fields = membersOf(SEQUENCE, parameters);
    const known = [0, 1, 2, 3].map((number) => fields.find((field) => isTagged(field, number)));
    // Otherwise a field that is not understood would be read as its default.
    if (known.filter((field) => field !== undefined).length !== fields.length) return undefined;
    const [hash, mask, salt] = known.map((field, number) => field && inTag(number, field));
    const name = hash === undefined ? SHA1 : algorithmOf(hash[0]).oid;
    const maskName = mask === undefined ? SHA1 : algorithmOf(algorithmOf(mask[0]).parameters).oid;
    const hashName = PSS_HASHES[name];
    // OpenSSL through node:crypto has one hash for both.
    if (hashName === undefined || maskName !== name) return undefined;
    const saltLength = salt === undefined ? 20 : integerOf(salt[0]);
    return { hash: hashName, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength };
  } catch {
    return undefined;
  }
}

function differences(csr: Csr, wanted: { commonName: string | undefined; emails: string[] }): string[] {
  const names = commonNamesOf(csr.subject).map(normalized);
  const addresses = addressesIn(csr);
  const ordered = new Set(wanted.emails.map(normalizedAddress));
  const differing = [
    ...(wanted.commonName !== undefined &&
    names.some((name) => name !== normalized(wanted.commonName as string))
      ? ['common name']
      : []),
    ...(addresses.length > 0 && ordered.symmetricDifference(new Set(addresses)).size > 0
      ? ['e-mail addresses']
      : []),
  ];
  if (differing.length === 0) return [];
  return [
    `has another ${differing.join(' and other ')} than the inputs. DigiCert uses only the public key of the CSR, and ` +
      'orders what the inputs contain.',
  ];
}

/** None, if what the CSR asks for cannot be parsed: it is not used anyway. */
function addressesIn({ subject, attributes }: Csr): string[] {
  try {
    const extensions = attributes
      .filter(({ type }) => type === EXTENSION_REQUEST)
      .flatMap(({ values }) => values.flatMap((list) => membersOf(SEQUENCE, list)));
    return addressesOf(subject, extensions);
  } catch {
    return [];
  }
}

/** The CSR attribute that asks for certificate extensions (PKCS#9). */
export const EXTENSION_REQUEST = '1.2.840.113549.1.9.14';
