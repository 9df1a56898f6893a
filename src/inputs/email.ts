import type { InputReader } from './input-reader.ts';

/** Domains that no mailbox on the Internet can have, so that DigiCert cannot reach it. */
const UNREACHABLE = /\.(local|localhost|internal|invalid|onion|lan|home\.arpa|onmicrosoft\.com)$/i;

const BEYOND_ASCII = /[\u0080-\uFFFF]/;

/** Reads the addresses of the order, in their order: the first one gets DigiCert's mail. */
export function readEmails(reader: InputReader<'emails'>): string[] {
  const emails = reader.list('emails');
  if (emails.length === 0 && !reader.problems.some(({ input }) => input === 'emails')) {
    reader.refuse('emails', 'is required: one or more addresses, separated by newlines or commas.');
  }
  const seen = new Set<string>();
  emails.forEach((email, index) => {
    const place = emails.length === 1 ? 'the address' : `address ${index + 1} of ${emails.length}`;
    if (!isEmail(email))
      reader.refuse('emails', `${place} is not a valid e-mail address (name@example.com).`);
    else if (UNREACHABLE.test(email)) {
      reader.refuse(
        'emails',
        `${place} is in a domain that DigiCert cannot validate; use a public mail domain.`,
      );
    }
    if (seen.has(email.toLowerCase())) reader.refuse('emails', `${place} is given twice.`);
    seen.add(email.toLowerCase());
  });
  return emails;
}

/** One mailbox as certificates hold it: no display name, no quoting, a domain with a dot; any script. */
export function isEmail(text: string): boolean {
  // Asked for first, since V8 takes a millisecond to build the set of all letters.
  const plain = BEYOND_ASCII.test(text) ? text.replace(/[[\p{L}\p{N}\p{M}]--\p{ASCII}]/gv, 'x') : text;
  const at = plain.lastIndexOf('@');
  const labels = plain.slice(at + 1).split('.');
  return (
    Buffer.byteLength(text.slice(0, text.lastIndexOf('@'))) <= 64 &&
    Buffer.byteLength(text) <= 254 &&
    /^(?!\.|.*\.\.)[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+(?<!\.)$/.test(plain.slice(0, at)) &&
    labels.length >= 2 &&
    labels.every((label) => label.length <= 63 && /^(?!-)[A-Za-z0-9-]+(?<!-)$/.test(label)) &&
    !/^\d+$/.test(labels.at(-1) as string)
  );
}
