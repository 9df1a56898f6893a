import { createPublicKey, X509Certificate } from 'node:crypto';
import { pemOf } from '../asn1/pem.ts';
import { type Element, inTag, isTagged, membersOf, readElement } from '../asn1/reader.ts';
import { SEQUENCE } from '../asn1/tags.ts';
import { ActionError } from '../base/errors.ts';
import type { CertificateFacts, CertificateFormat } from '../domain/certificate.ts';
import { DAY_MILLISECONDS } from '../domain/dates.ts';
import { foldedName } from '../domain/identity.ts';
import { foldedAddress } from '../domain/names.ts';
import { certificatesInPkcs7, pkcs7Of } from './pkcs7.ts';
import { addressesOf, commonNamesOf, type NamePart, namePartsOf } from './subject.ts';

/** The certificates that belong together, of those that CertCentral sent. */
export type Chain = {
  leaf: X509Certificate;
  /** From the issuer of the leaf upwards; none if CertCentral sent only the leaf. */
  intermediates: X509Certificate[];
  /** The self-signed end; absent if it was not sent. */
  root: X509Certificate | undefined;
  /** How many of the certificates sent belong to no part of this chain. */
  unrelated: number;
};

/** What the certificate has to be, as far as the order says it. */
export type ExpectedLeaf = {
  /** The key of the CSR, as `publicKeyOf` gives it. */
  publicKey?: Buffer | undefined;
  /** The addresses that the certificate must contain; it may contain more. */
  emails: string[];
  /** Names of which it has to have one; any name if they are not known. */
  commonNames?: string[] | undefined;
  /** As CertCentral tells them: hexadecimal, of any length and case. */
  serialNumber?: string | undefined;
  /** SHA-1 or SHA-256. */
  thumbprint?: string | undefined;
  /** It may end earlier, never later. */
  latestEnd?: Date | undefined;
  /** What it has to be good for; `any` is one of the two. */
  usage: 'email' | 'client-auth' | 'any';
};

/** A leaf with three CA certificates has some 10 KB, also as PKCS#7. */
const MAX_DOWNLOAD_BYTES = 256 * 1024;

/**
 * Reads what a download brought: PEM certificates with any text and line ends between them,
 * PKCS#7 in PEM or DER, or one certificate in DER.
 *
 * @returns every certificate once, in the order in which they came
 * @throws {ActionError} `certificate_mismatch` if it is something else, cut, damaged or too large
 */
export function readCertificates(download: string | Buffer): X509Certificate[] {
  if (Buffer.byteLength(download) > MAX_DOWNLOAD_BYTES) {
    throw unreadable(`is larger than any certificate chain (${MAX_DOWNLOAD_BYTES / 1024} KiB)`);
  }
  const isDer = typeof download !== 'string' && download[0] === SEQUENCE;
  const found = isDer ? certificatesOf(download) : certificatesInText(download.toString());
  const certificates = new Map(found.map((certificate) => [certificate.fingerprint256, certificate]));
  if (certificates.size === 0) throw unreadable('contains no certificate');
  return [...certificates.values()];
}

/** Whether a file contains certificates and nothing else, so that replacing it loses nothing. */
export function isCertificateFile(existing: Buffer): boolean {
  try {
    // Node reads the first of what is in DER and ignores what comes after it.
    if (existing[0] === SEQUENCE) readElement(existing, 'BER');
    return readCertificates(existing).length > 0;
  } catch {
    return false;
  }
}

/**
 * Finds the leaf, by its basicConstraints and, if it is known, by its key, and orders the
 * certificates from it upwards; each is a CA certificate that signed the one before. What does
 * not belong to the chain is left out. Whether the chain is complete is for the caller to judge.
 *
 * @param publicKey of the CSR, as `publicKeyOf` gives it
 * @throws {ActionError} `certificate_mismatch` if there is no such leaf, or a certificate names
 *   an issuer that did not sign it
 */
export function assembleChain(certificates: X509Certificate[], publicKey?: Buffer): Chain {
  const leaf = findLeaf(certificates, publicKey);
  const issuers: X509Certificate[] = [];
  let current = leaf;
  while (!isSelfSigned(current)) {
    const issuer = findIssuer(current, certificates);
    if (issuer === undefined || issuers.includes(issuer)) break;
    issuers.push(issuer);
    current = issuer;
  }
  const root = current !== leaf && isSelfSigned(current) ? current : undefined;
  return {
    leaf,
    intermediates: issuers.filter((issuer) => issuer !== root),
    root,
    unrelated: certificates.length - 1 - issuers.length,
  };
}

/** Certificates are dated by the clock of the CA; a runner's may be late. */
const CLOCK_SKEW_MS = 60 * 60 * 1000;

const USAGES = { email: '1.3.6.1.5.5.7.3.4', 'client-auth': '1.3.6.1.5.5.7.3.2' };
const ANY_USAGE = '2.5.29.37.0';

/**
 * Checks that the leaf is what was ordered: its key, dates, addresses, common name and usage.
 * Never quotes a name or an address: logs may be public.
 *
 * @throws {ActionError} `certificate_mismatch`, naming everything that does not fit
 */
export function checkLeaf(leaf: X509Certificate, expected: ExpectedLeaf, now: Date): void {
  const names = namesOf(leaf);
  const differences: string[] = [];
  if (expected.publicKey !== undefined && !hasKey(leaf, expected.publicKey)) {
    differences.push('its key does not match the CSR');
  }
  if (leaf.validToDate < now) differences.push(`it expired at ${leaf.validToDate.toISOString()}`);
  if (expected.latestEnd !== undefined && leaf.validToDate > expected.latestEnd) {
    differences.push(`it expires at ${leaf.validToDate.toISOString()}, later than ordered`);
  }
  if (leaf.validFromDate.getTime() > now.getTime() + CLOCK_SKEW_MS) {
    differences.push(`it is not valid before ${leaf.validFromDate.toISOString()}`);
  }

  const held = addressesIn(names);
  const missing = expected.emails.filter((email) => !held.includes(foldedAddress(email))).length;
  if (missing > 0) {
    differences.push(`${missing} of the ${expected.emails.length} ordered e-mail addresses are not in it`);
  }
  const { commonNames } = expected;
  const named = commonNamesOf(names.subject).map(foldedName);
  if (commonNames !== undefined && !commonNames.map(foldedName).some((name) => named.includes(name))) {
    differences.push('its common name is not the one of the order');
  }
  if (expected.serialNumber !== undefined && digits(expected.serialNumber) !== digits(leaf.serialNumber)) {
    differences.push('its serial number is not the one that CertCentral names');
  }
  const { thumbprint } = expected;
  const prints = [leaf.fingerprint, leaf.fingerprint256].map(digits);
  if (thumbprint !== undefined && thumbprint !== '' && !prints.includes(digits(thumbprint))) {
    differences.push('its thumbprint is not the one that CertCentral names');
  }

  const usages = expected.usage === 'any' ? Object.values(USAGES) : [USAGES[expected.usage]];
  // Without the extension a certificate may be used for everything (RFC 5280, 4.2.1.12).
  const allowed: string[] | undefined = leaf.keyUsage;
  if (allowed !== undefined && ![...usages, ANY_USAGE].some((usage) => allowed.includes(usage))) {
    const wanted = {
      email: 'e-mail',
      'client-auth': 'client authentication',
      any: 'e-mail or client authentication',
    };
    differences.push(`it may not be used for ${wanted[expected.usage]}`);
  }
  if (differences.length > 0) throw mismatch(`does not fit the order: ${differences.join('; ')}`);
}

/** Hexadecimal digits in one form: without separators and leading zeros. */
function digits(text: string): string {
  return text
    .replace(/[^0-9a-f]/gi, '')
    .replace(/^0+/, '')
    .toUpperCase();
}

/**
 * Checks that the issuers are valid now: with an expired intermediate nobody trusts the certificate.
 *
 * @throws {ActionError} `certificate_mismatch`
 */
export function checkIssuers({ intermediates, root }: Chain, now: Date): void {
  const expired = [...intermediates, ...(root === undefined ? [] : [root])].find(
    ({ validFromDate, validToDate }) =>
      validToDate < now || validFromDate.getTime() > now.getTime() + CLOCK_SKEW_MS,
  );
  if (expired === undefined) return;
  throw mismatch(`has an issuer that is valid only from ${expired.validFrom} to ${expired.validTo}`);
}

/**
 * The content of the certificate file: PEM of leaf and intermediates (`pem`), of the leaf
 * (`pem-leaf`), of all with the root (`pem-chain`); PKCS#7 in PEM with leaf and intermediates
 * (`p7b`); the leaf in DER (`der`).
 */
export function formatCertificate({ leaf, intermediates, root }: Chain, format: CertificateFormat): Buffer {
  switch (format) {
    case 'der':
      return leaf.raw;
    case 'p7b':
      return Buffer.from(pemOf('PKCS7', pkcs7Of([leaf, ...intermediates].map(({ raw }) => raw))));
    case 'pem-leaf':
      return Buffer.from(pem([leaf]));
    case 'pem-chain':
      return Buffer.from(pem([leaf, ...intermediates, ...(root === undefined ? [] : [root])]));
    case 'pem':
      return Buffer.from(pem([leaf, ...intermediates]));
  }
}

/** The common name of a certificate; `undefined` if it has none. */
export function commonNameOf(certificate: X509Certificate): string | undefined {
  return commonNamesOf(namesOf(certificate).subject).at(-1);
}

/** What the outputs tell about a certificate. */
export function describeCertificate(leaf: X509Certificate, now: Date): CertificateFacts {
  const { issuer } = namesOf(leaf);
  return {
    serialNumber: leaf.serialNumber,
    thumbprint: leaf.fingerprint256.replaceAll(':', ''),
    notBefore: leaf.validFromDate.toISOString(),
    notAfter: leaf.validToDate.toISOString(),
    issuer: commonNamesOf(issuer).at(-1) ?? leaf.issuer.split('\n').join(', '),
    daysRemaining: Math.floor((leaf.validToDate.getTime() - now.getTime()) / DAY_MILLISECONDS),
  };
}

function certificatesInText(text: string): X509Certificate[] {
  const marks = [...text.matchAll(/-----(BEGIN|END) ([A-Z0-9 ]+)-----/g)];
  if (marks.length === 0) throw unreadable(kindOfText(text));
  const certificates: X509Certificate[] = [];
  for (let at = 0; at < marks.length; at += 2) {
    const [begin, end] = [marks[at], marks[at + 1]];
    if (begin?.[1] !== 'BEGIN' || end?.[1] !== 'END' || begin[2] !== end[2]) {
      throw unreadable('is truncated: a PEM block has no end or no beginning');
    }
    if (!['CERTIFICATE', 'X509 CERTIFICATE', 'PKCS7', 'CMS'].includes(begin[2] as string)) continue;
    const body = text.slice(begin.index + begin[0].length, end.index).replace(/\s+/g, '');
    if (!/^[A-Za-z0-9+/]+={0,2}$/.test(body)) {
      throw unreadable('has damaged base64 in a PEM block');
    }
    certificates.push(...certificatesOf(Buffer.from(body, 'base64')));
  }
  return certificates;
}

function kindOfText(text: string): string {
  const start = text.trimStart();
  if (start === '') return 'is empty';
  if (start.startsWith('<')) return 'is a web page (HTML or XML), perhaps of a proxy or a maintenance';
  if (start.startsWith('PK')) return 'is a zip archive';
  return 'is neither PEM nor DER';
}

function certificatesOf(der: Buffer): X509Certificate[] {
  try {
    return (certificatesInPkcs7(der) ?? [der]).map((certificate) => new X509Certificate(certificate));
  } catch {
    throw unreadable('is truncated or damaged: a certificate in it cannot be parsed');
  }
}

function findLeaf(certificates: X509Certificate[], publicKey: Buffer | undefined): X509Certificate {
  const leaves = certificates.filter(({ ca }) => !ca);
  if (leaves.length === 0)
    throw mismatch('contains only CA certificates, not the certificate that was ordered');
  const fitting = publicKey === undefined ? leaves : leaves.filter((leaf) => hasKey(leaf, publicKey));
  const [leaf] = fitting;
  if (leaf === undefined)
    throw mismatch('has a different key from the CSR, so it belongs to another request');
  if (fitting.length > 1) {
    throw mismatch(
      `contains ${fitting.length} different certificates for users, and nothing says which one was ordered`,
    );
  }
  return leaf;
}

function findIssuer(
  certificate: X509Certificate,
  certificates: X509Certificate[],
): X509Certificate | undefined {
  const named = certificates.filter((other) => other !== certificate && other.subject === certificate.issuer);
  const issuer = named.find(
    (other) => other.ca && certificate.checkIssued(other) && certificate.verify(other.publicKey),
  );
  if (issuer === undefined && named.length > 0) {
    throw mismatch('has a broken chain: a certificate was not signed by the issuer that it names');
  }
  return issuer;
}

function isSelfSigned(certificate: X509Certificate): boolean {
  return certificate.subject === certificate.issuer && certificate.verify(certificate.publicKey);
}

/** Compares the keys, not their bytes: the same key can be written in more than one way. */
function hasKey(certificate: X509Certificate, publicKey: Buffer): boolean {
  return certificate.publicKey.equals(createPublicKey({ key: publicKey, format: 'der', type: 'spki' }));
}

type CertificateNames = { issuer: NamePart[]; subject: NamePart[]; extensions: Element[] };

/** What names are in a certificate (TBSCertificate, RFC 5280, 4.1), which X509Certificate gives only as text. */
function namesOf(certificate: X509Certificate): CertificateNames {
  try {
    const [tbsCertificate] = membersOf(SEQUENCE, readElement(certificate.raw));
    const members = membersOf(SEQUENCE, tbsCertificate);
    const [, , issuer, , subject] = isTagged(members[0], 0) ? members.slice(1) : members;
    const tagged = members.find((member) => isTagged(member, 3));
    const extensions = tagged === undefined ? [] : membersOf(SEQUENCE, inTag(3, tagged)[0]);
    return { issuer: namePartsOf(issuer), subject: namePartsOf(subject), extensions };
  } catch {
    throw unreadable('has a certificate whose names cannot be parsed');
  }
}

/** None, if they cannot be parsed: then none of those ordered is there to be found. */
function addressesIn({ subject, extensions }: CertificateNames): string[] {
  try {
    return addressesOf(subject, extensions);
  } catch {
    return [];
  }
}

function pem(certificates: X509Certificate[]): string {
  return certificates.map((certificate) => `${certificate.toString().trim()}\n`).join('');
}

function unreadable(problem: string): ActionError {
  return new ActionError(
    'certificate_mismatch',
    `Reading the certificate failed: what CertCentral sent ${problem}. Nothing was written. The order is not affected; ` +
      'run the job again, and if that does not help, look at the order in CertCentral.',
  );
}

function mismatch(problem: string): ActionError {
  return new ActionError(
    'certificate_mismatch',
    `Checking the certificate failed: what CertCentral sent ${problem}. Nothing was written. The order is not affected; look ` +
      'at it in CertCentral before this certificate is used.',
  );
}
