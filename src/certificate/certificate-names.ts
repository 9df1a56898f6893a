import type { X509Certificate } from 'node:crypto';
import { type Element, inTag, isTagged, membersOf, readElement } from '../asn1/reader.ts';
import { SEQUENCE } from '../asn1/tags.ts';
import { unreadable } from './mismatch.ts';
import { addressesOf, commonNamesOf, type NamePart, namePartsOf } from './subject.ts';

export type CertificateNames = { issuer: NamePart[]; subject: NamePart[]; extensions: Element[] };

/** The names in a certificate (TBSCertificate, RFC 5280, 4.1), which X509Certificate gives only as text. */
export function namesOf(certificate: X509Certificate): CertificateNames {
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

/** The addresses of a certificate; none if they cannot be parsed, so that those ordered are missing. */
export function addressesIn({ subject, extensions }: CertificateNames): string[] {
  try {
    return addressesOf(subject, extensions);
  } catch {
    return [];
  }
}

/** The common name of a certificate; `undefined` if it has none. */
export function commonNameOf(certificate: X509Certificate): string | undefined {
  return commonNamesOf(namesOf(certificate).subject).at(-1);
}
