import { isEmail } from '../domain/email.ts';
import type { InputReader } from './input-reader.ts';
import { entryPlace, refuseEntries } from './list-inputs.ts';

/** Domains that no mailbox on the Internet can have, so that DigiCert cannot reach it. */
const UNREACHABLE = /\.(local|localhost|internal|invalid|onion|lan|home\.arpa|onmicrosoft\.com)$/i;

/** Reads the addresses of the order, in their order: the first one gets DigiCert's mail. */
export function readEmails(reader: InputReader): string[] {
  const emails = reader.list('emails');
  if (emails.length === 0 && !reader.problems.some(({ input }) => input === 'emails')) {
    reader.refuse('emails', 'is required. Give one or more addresses, separated by newlines or commas.');
  }
  const seen = new Set<string>();
  refuseEntries(reader, 'emails', emails, (email, index) => {
    const place = entryPlace('address', index, emails.length);
    const isRepeated = seen.has(email.toLowerCase());
    seen.add(email.toLowerCase());
    if (!isEmail(email)) {
      return `${place} is not a valid e-mail address (name@example.com). Separate addresses with commas or new lines.`;
    }
    if (isRepeated) return `${place} is given twice.`;
    return UNREACHABLE.test(email)
      ? `${place} is in a domain that DigiCert cannot validate; use a public mail domain.`
      : undefined;
  });
  return emails;
}
