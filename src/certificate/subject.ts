import { COMMON_NAME, EMAIL_ADDRESS, SMTP_UTF8_MAILBOX, SUBJECT_ALTERNATIVE_NAME } from '../asn1/oids.ts';
import {
  as,
  type Element,
  inTag,
  is,
  isTagged,
  membersOf,
  oidOf,
  readElement,
  textOf,
} from '../asn1/reader.ts';
import { OCTET_STRING, SEQUENCE, SET, UTF8_STRING } from '../asn1/tags.ts';
import { normalizedAddress } from '../domain/names.ts';

/** One attribute of a subject or an issuer. */
export type NamePart = { type: string; text: string };

/**
 * The parts of a Name (RFC 5280, 4.1.2.4): the subject of a CSR, the subject or issuer of a certificate.
 *
 * @throws if it is none
 */
export function namePartsOf(name: Element | undefined): NamePart[] {
  return membersOf(SEQUENCE, name)
    .flatMap((part) => membersOf(SET, part))
    .map((entry) => {
      const [type, value] = membersOf(SEQUENCE, entry);
      return { type: oidOf(type), text: nameOf(value) };
    });
}

/** The common names, as they are written there; mostly one. */
export function commonNamesOf(name: NamePart[]): string[] {
  return textsOf(name, COMMON_NAME);
}

/**
 * The e-mail addresses of a CSR or certificate: subject emailAddress, and rfc822Name and
 * SmtpUTF8Mailbox of the subjectAltName. In the form of `normalizedAddress`, each once.
 *
 * @param extensions the Extension elements (RFC 5280, 4.1) of the certificate, or those that the CSR asks for
 * @throws if an extension or the subjectAltName cannot be parsed
 */
export function addressesOf(subject: NamePart[], extensions: Element[]): string[] {
  const found = [...textsOf(subject, EMAIL_ADDRESS), ...extensions.flatMap(alternativeAddresses)];
  return [...new Set(found.map(normalizedAddress))];
}

/** Of something else than a string its bytes in hexadecimal: it is not the name that is ordered. */
function nameOf(value: Element | undefined): string {
  if (value === undefined) throw new TypeError('ASN.1: name without a value');
  return textOf(value) ?? value.bytes.toString('hex');
}

function textsOf(name: NamePart[], type: string): string[] {
  return name.filter((part) => part.type === type).map(({ text }) => text);
}

/** The addresses in an extension; none, if it is not the subjectAltName. */
function alternativeAddresses(extension: Element): string[] {
  const [type, ...rest] = membersOf(SEQUENCE, extension);
  // `critical` may come between the two.
  const value = as(
    OCTET_STRING,
    rest.find((element) => is(OCTET_STRING, element)),
  );
  if (oidOf(type) !== SUBJECT_ALTERNATIVE_NAME) return [];
  return membersOf(SEQUENCE, readElement(value.content)).flatMap(addressOf);
}

/** The address in a GeneralName (RFC 5280, 4.2.1.6), as a list of one, or of none for another kind of name. */
function addressOf(name: Element): string[] {
  if (isTagged(name, 1)) return [name.content.toString('latin1')];
  if (!isTagged(name, 0)) return [];
  const [type, value] = inTag(0, name);
  if (oidOf(type) !== SMTP_UTF8_MAILBOX) return [];
  const [mailbox] = inTag(0, value);
  return is(UTF8_STRING, mailbox) ? [mailbox.content.toString('utf8')] : [];
}
