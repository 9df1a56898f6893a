import { AsnConvert } from '@peculiar/asn1-schema';
import {
  AttributeTypeAndValue,
  AttributeValue,
  type Extension,
  GeneralName,
  Name,
  OtherName,
  RelativeDistinguishedName,
  SubjectAlternativeName,
} from '@peculiar/asn1-x509';
import { fromBER, Utf8String } from 'asn1js';
import { asciiDomain, foldedAddress } from '../domain/names.ts';
import { COMMON_NAME, EMAIL_ADDRESS, SMTP_UTF8_MAILBOX, SUBJECT_ALTERNATIVE_NAME } from './oids.ts';

/** The common names of a subject or issuer, as they stand there; mostly one. */
export function commonNamesOf(name: Name): string[] {
  return valuesOf(name, COMMON_NAME);
}

/**
 * The e-mail addresses of a CSR or certificate: subject emailAddress, and rfc822Name and
 * SmtpUTF8Mailbox of the subjectAltName. In the form of `foldedAddress`, each once.
 *
 * @throws where the subjectAltName cannot be parsed
 */
export function addressesOf(subject: Name, extensions: Iterable<Extension>): string[] {
  const found = valuesOf(subject, EMAIL_ADDRESS);
  for (const { extnID, extnValue } of extensions) {
    if (extnID !== SUBJECT_ALTERNATIVE_NAME) continue;
    for (const { rfc822Name, otherName } of AsnConvert.parse(extnValue, SubjectAlternativeName)) {
      if (rfc822Name !== undefined) found.push(rfc822Name);
      if (otherName?.typeId !== SMTP_UTF8_MAILBOX) continue;
      const mailbox = fromBER(otherName.value).result;
      if (mailbox instanceof Utf8String) found.push(mailbox.getValue());
    }
  }
  return [...new Set(found.map(foldedAddress))];
}

/** A subject of a common name alone, or of nothing. */
export function subjectOf(commonName: string | undefined): Name {
  if (commonName === undefined) return new Name();
  const value = new AttributeValue({ utf8String: commonName });
  return new Name([new RelativeDistinguishedName([new AttributeTypeAndValue({ type: COMMON_NAME, value })])]);
}

/** A subjectAltName of these addresses. */
export function alternativeNames(emails: string[]): SubjectAlternativeName {
  return new SubjectAlternativeName(
    emails.map((email) => {
      const address = asciiDomain(email);
      if (/^\p{ASCII}*$/u.test(address)) return new GeneralName({ rfc822Name: address });
      const value = new Utf8String({ value: address }).toBER();
      return new GeneralName({ otherName: new OtherName({ typeId: SMTP_UTF8_MAILBOX, value }) });
    }),
  );
}

function valuesOf(name: Name, type: string): string[] {
  return name.flatMap((part) => part.filter((entry) => entry.type === type).map(({ value }) => `${value}`));
}
