import { isEmail } from '../domain/email.ts';
import type { InputReader } from './input-reader.ts';

/** Domains that no mailbox on the Internet can have, so that DigiCert cannot reach it. */
const UNREACHABLE = /\.(local|localhost|internal|invalid|onion|lan|home\.arpa|onmicrosoft\.com)$/i;

/** Reads the addresses of the order, in their order: the first one gets DigiCert's mail. */
export function readEmails(reader: InputReader): string[] {
  const emails = reader.list('emails', 'addresses');
  if (emails.length === 0 && !reader.problems.some(({ input }) => input === 'emails')) {
    reader.refuse('emails', 'is required: one or more addresses, separated by newlines or commas.');
  }
  const seen = new Set<string>();
  emails.forEach((email, index) => {
    const place = emails.length === 1 ? 'the address' : `address ${index + 1} of ${emails.length}`;
    if (!isEmail(email))
      reader.refuse(
        'emails',
        `${place} is not a valid e-mail address (name@example.com). Separate addresses with commas or new lines.`,
      );
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
