import { domainToASCII } from 'node:url';

export const COMMON_NAME = '2.5.4.3';
export const EMAIL_ADDRESS = '1.2.840.113549.1.9.1';
export const SUBJECT_ALTERNATIVE_NAME = '2.5.29.17';
/** What rfc822Name, which is ASCII, cannot hold: an international local part (RFC 9598). */
export const SMTP_UTF8_MAILBOX = '1.3.6.1.5.5.7.8.9';

/** An address in the one form in which addresses are compared: NFC, lower case, the domain in ASCII. */
export function foldedAddress(address: string): string {
  return asciiDomain(folded(address));
}

/** A name in the one form in which names are compared. */
export function folded(text: string): string {
  return text.trim().normalize('NFC').toLowerCase();
}

/** An address with its domain in ASCII (IDNA), as far as it has that form. */
export function asciiDomain(address: string): string {
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1);
  return `${address.slice(0, at + 1)}${domainToASCII(domain) || domain}`;
}
