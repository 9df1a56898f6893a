import { domainToASCII } from 'node:url';
import { BEYOND_ASCII, unicodePattern } from '../base/unicode.ts';
import { unseenCharacter } from './unseen.ts';

const BEYOND_ASCII_LETTER = unicodePattern(String.raw`[[\p{L}\p{N}\p{M}]--\p{ASCII}]`, 'gv');

/** One mailbox as certificates contain it: no display name, no quoting, a domain with a dot; any script. */
export function isEmail(text: string): boolean {
  const at = text.lastIndexOf('@');
  const local = text.slice(0, at);
  return (
    at > 0 &&
    Buffer.byteLength(local) <= 64 &&
    Buffer.byteLength(text) <= 254 &&
    /^(?!\.|.*\.\.)[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+(?<!\.)$/.test(lettersAsX(local)) &&
    unseenCharacter(local) === undefined &&
    isMailDomain(text.slice(at + 1))
  );
}

/** The domain of a mailbox, in any script: one that has an ASCII form (IDNA), by which mail is sent. */
export function isMailDomain(text: string): boolean {
  return (
    isHostName(lettersAsX(text)) && unseenCharacter(text) === undefined && isHostName(domainToASCII(text))
  );
}

/** At least two labels of letters, digits and hyphens, and no address in numbers. */
function isHostName(text: string): boolean {
  const labels = text.split('.');
  return (
    text.length <= 253 &&
    labels.length >= 2 &&
    labels.every((label) => label.length <= 63 && /^(?!-)[A-Za-z0-9-]+(?<!-)$/.test(label)) &&
    !/^\d+$/.test(labels.at(-1) as string)
  );
}

/** Letters and digits of any script as `x`. */
function lettersAsX(text: string): string {
  return BEYOND_ASCII.test(text) ? text.replace(BEYOND_ASCII_LETTER(), 'x') : text;
}
