import {
  constants,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  verify,
  X509Certificate,
} from 'node:crypto';
import { CertificationRequest } from '@peculiar/asn1-csr';
import { AsnConvert } from '@peculiar/asn1-schema';
import { AlgorithmIdentifier, Extensions } from '@peculiar/asn1-x509';
import { addressesOf, commonNamesOf, folded, foldedAddress } from './subject.ts';

/** What is wrong with a CSR, and what the user should know of it; sentences that continue "csr: ". */
export type CsrFindings = { problems: string[]; warnings: string[] };

/** The public key of a CSR (DER of its SubjectPublicKeyInfo), or `undefined` where it cannot be parsed. */
export function publicKeyOf(csrPem: string): Buffer | undefined {
  const csr = parseCsr(derOf(csrPem));
  return csr && publicKeyDer(csr);
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

  const key = readPublicKey(publicKeyDer(csr));
  if (key === undefined) return { problems: ['has a public key of an unknown kind.'], warnings: [] };
  const problems: string[] = [];
  const warnings = differences(csr, wanted);
  const name = keyName(key);
  if (!ALLOWED_KEYS.includes(name)) {
    problems.push(
      `has a key of the kind ${name}; DigiCert takes RSA 2048, RSA 3072, RSA 4096, EC P-256 and EC P-384.`,
    );
  }
  if (key.asymmetricKeyType === 'rsa' || key.asymmetricKeyType === 'ec') {
    const valid = await isSignedWith(csr, key);
    if (valid === undefined) {
      warnings.push(
        'is signed with an algorithm that cannot be checked here; its signature was not verified.',
      );
    } else if (!valid) {
      problems.push('is damaged, or signed with another key than its own: its signature does not verify.');
    }
  }
  return { problems, warnings };
}

/** The kinds of key that DigiCert takes for client certificates, as `keyName` names them. */
export const ALLOWED_KEYS: readonly string[] = ['RSA 2048', 'RSA 3072', 'RSA 4096', 'EC P-256', 'EC P-384'];

const CURVES: Record<string, string> = { prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' };
const OTHER_KINDS: Record<string, string> = { dsa: 'DSA', ed25519: 'Ed25519', ed448: 'Ed448' };

/** The kind of a key as people name it, such as `RSA 2048` or `EC P-256`. */
export function keyName(key: KeyObject): string {
  const kind = key.asymmetricKeyType ?? 'unknown';
  const { modulusLength, namedCurve } = key.asymmetricKeyDetails ?? {};
  if (kind === 'rsa' || kind === 'rsa-pss') return `${kind.toUpperCase()} ${modulusLength}`;
  if (kind === 'ec') return `EC ${CURVES[namedCurve ?? ''] ?? namedCurve ?? 'with a curve of its own'}`;
  return OTHER_KINDS[kind] ?? kind.toUpperCase();
}

function derOf(csrPem: string): Buffer {
  return Buffer.from(csrPem.replace(/-----[^-]*-----/g, ''), 'base64');
}

function parseCsr(der: Buffer): CertificationRequest | undefined {
  try {
    return AsnConvert.parse(der, CertificationRequest);
  } catch {
    return undefined;
  }
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
      return 'holds a private key; keep it secret, give the certificate signing request made with it.';
    }
  }
  if (succeeds(() => new X509Certificate(der))) {
    return 'is a certificate, not a certificate signing request.';
  }
  if (readPublicKey(der) !== undefined) return 'is a public key, not a certificate signing request.';
  return 'cannot be parsed as a certificate signing request (PKCS#10).';
}

function publicKeyDer(csr: CertificationRequest): Buffer {
  return Buffer.from(AsnConvert.serialize(csr.certificationRequestInfo.subjectPKInfo));
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

/** `undefined` where the algorithm is not known. */
async function isSignedWith(csr: CertificationRequest, key: KeyObject): Promise<boolean | undefined> {
  const { certificationRequestInfoRaw, signature, signatureAlgorithm } = csr;
  const signed = Buffer.from(certificationRequestInfoRaw as ArrayBuffer);
  const padding = signatureAlgorithm.algorithm === RSASSA_PSS ? await pssPadding(signatureAlgorithm) : {};
  const hash = padding?.hash ?? SIGNATURE_HASHES[signatureAlgorithm.algorithm];
  if (padding === undefined || hash === undefined) return undefined;
  try {
    return verify(hash, signed, { key, ...padding }, Buffer.from(signature));
  } catch {
    // A signature of another kind than the key, or one that does not fit its size.
    return false;
  }
}

type PssPadding = { hash?: string; padding?: number; saltLength?: number };

async function pssPadding({ parameters }: AlgorithmIdentifier): Promise<PssPadding | undefined> {
  const { RsaSaPssParams, id_sha1, id_sha256, id_sha384, id_sha512 } = await import('@peculiar/asn1-rsa');
  const hashes: Record<string, string> = {
    [id_sha1]: 'sha1',
    [id_sha256]: 'sha256',
    [id_sha384]: 'sha384',
    [id_sha512]: 'sha512',
  };
  try {
    const { hashAlgorithm, maskGenAlgorithm, saltLength } = AsnConvert.parse(
      parameters as ArrayBuffer,
      RsaSaPssParams,
    );
    const mask = AsnConvert.parse(maskGenAlgorithm.parameters as ArrayBuffer, AlgorithmIdentifier);
    const hash = hashes[hashAlgorithm.algorithm];
    // OpenSSL through node:crypto has one hash for both.
    if (hash === undefined || mask.algorithm !== hashAlgorithm.algorithm) return undefined;
    return { hash, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength };
  } catch {
    return undefined;
  }
}

function differences(
  csr: CertificationRequest,
  wanted: { commonName: string | undefined; emails: string[] },
): string[] {
  const { subject } = csr.certificationRequestInfo;
  const names = commonNamesOf(subject).map(folded);
  const addresses = addressesOfCsr(csr);
  const ordered = new Set(wanted.emails.map(foldedAddress));
  const differing = [
    ...(wanted.commonName !== undefined && names.some((name) => name !== folded(wanted.commonName as string))
      ? ['common name']
      : []),
    ...(addresses.length > 0 && ordered.symmetricDifference(new Set(addresses)).size > 0
      ? ['e-mail addresses']
      : []),
  ];
  if (differing.length === 0) return [];
  return [
    `has another ${differing.join(' and other ')} than the inputs. DigiCert uses the key of the CSR alone; what is ` +
      'ordered is what the inputs say.',
  ];
}

/** None, where what the CSR asks for cannot be parsed: it is not used anyway. */
function addressesOfCsr(csr: CertificationRequest): string[] {
  const { subject, attributes } = csr.certificationRequestInfo;
  try {
    const asked = (attributes ?? [])
      .filter(({ type }) => type === EXTENSION_REQUEST)
      .flatMap(({ values }) => values.flatMap((value) => [...AsnConvert.parse(value, Extensions)]));
    return addressesOf(subject, asked);
  } catch {
    return [];
  }
}

/** The CSR attribute that asks for certificate extensions (PKCS#9). */
export const EXTENSION_REQUEST = '1.2.840.113549.1.9.14';
