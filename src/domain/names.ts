import { domainToASCII } from 'node:url';

/** An address in the one form in which addresses are compared: NFC, lower case, the domain in ASCII. */
export function normalizedAddress(address: string): string {
  return asciiDomain(normalized(address));
}

/** A name in the one form in which names are compared. */
export function normalized(text: string): string {
  return text.trim().normalize('NFC').toLowerCase();
}

/** An address with its domain in ASCII (IDNA), if it has that form. */
export function asciiDomain(address: string): string {
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1);
  return `${address.slice(0, at + 1)}${domainToASCII(domain) || domain}`;
}
