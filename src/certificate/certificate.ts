import { X509Certificate } from 'node:crypto';
import { pemOf } from '../asn1/pem.ts';
import { readElement } from '../asn1/reader.ts';
import { SEQUENCE } from '../asn1/tags.ts';
import type { CertificateFacts, CertificateFormat } from '../domain/certificate.ts';
import { DAY_MILLISECONDS } from '../domain/dates.ts';
import { datesOf, isoOf } from './certificate-dates.ts';
import { namesOf } from './certificate-names.ts';
import type { Chain } from './chain.ts';
import { unreadable } from './mismatch.ts';
import { certificatesInPkcs7, pkcs7Of } from './pkcs7.ts';
import { commonNamesOf } from './subject.ts';

/** A leaf with three CA certificates has some 10 KB, also as PKCS#7. */
const MAX_DOWNLOAD_BYTES = 256 * 1024;

/**
 * Reads a download: PEM certificates with any text and line ends between them,
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
    // Node reads the first element in DER and ignores the rest.
    if (existing[0] === SEQUENCE) readElement(existing, 'BER');
    return readCertificates(existing).length > 0;
  } catch {
    return false;
  }
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

/** The outputs of a certificate. */
export function describeCertificate(leaf: X509Certificate, now: Date): CertificateFacts {
  const { issuer } = namesOf(leaf);
  const { notBefore, notAfter } = datesOf(leaf);
  return {
    serialNumber: leaf.serialNumber,
    thumbprint: leaf.fingerprint256.replaceAll(':', ''),
    notBefore: isoOf(notBefore),
    notAfter: isoOf(notAfter),
    // Node has `undefined` for a Name without parts.
    issuer: commonNamesOf(issuer).at(-1) ?? (leaf.issuer ?? '').split('\n').join(', '),
    daysRemaining: Number.isNaN(notAfter.valueOf())
      ? undefined
      : Math.floor((notAfter.getTime() - now.getTime()) / DAY_MILLISECONDS),
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

function pem(certificates: X509Certificate[]): string {
  return certificates.map((certificate) => `${certificate.toString().trim()}\n`).join('');
}
