/** Replaces what must not be shown; see `redactor`. */
export type Redact = (text: string) => string;

/**
 * Makes a function that takes given values (the key, names, addresses, the CSR) out of a text,
 * whatever their case, and base64 of anything in DER (CSRs, certificates, keys) with them. Logs
 * and summaries of public repositories are public, and what CertCentral answers, or what stands in
 * the wrong input, may quote them.
 */
export function redactor(values: Iterable<string | undefined>): Redact {
  const patterns = [...new Set([...values].flatMap(forms))]
    .sort((one, other) => other.length - one.length)
    .map((value) => {
      const pattern = RegExp.escape(value);
      // A short name would also be found inside of other words.
      return value.length < 5 ? `(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])` : pattern;
    });
  const secret = patterns.length === 0 ? undefined : new RegExp(patterns.join('|'), 'giu');
  return (text) => {
    const withoutDer = text.replace(DER_IN_BASE64, '***');
    return secret === undefined ? withoutDer : withoutDer.replace(secret, '***');
  };
}

/** A DER SEQUENCE of more than 127 bytes begins with 0x30 0x8., in base64 with "MI"; also with lines broken. */
const DER_IN_BASE64 = /(?<![A-Za-z0-9])MI[A-Za-z0-9+/]{10}(?:[A-Za-z0-9+/=\s]|\\[rn])*/g;

function forms(value: string | undefined): string[] {
  const text = value?.trim() ?? '';
  return text === '' ? [] : [text, text.normalize('NFC')];
}

/** The lines of a PEM text that are long enough to tell something. */
export function csrLines(pem: string | undefined): string[] {
  return (pem ?? '').split(/\s+|\\[rn]/).filter((line) => line.length > 20 && !line.startsWith('-----'));
}

/**
 * Text from the service, made fit for a log line: no control, format or bidirectional characters,
 * no workflow command (`::name::`, `##[name]`), at most `limit` characters.
 */
export function printable(text: string, limit = 300): string {
  const line = text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/:(?=:)/g, ': ')
    .replace(/##\[/g, '## [')
    .trim();
  const characters = [...line];
  return characters.length <= limit ? line : `${characters.slice(0, limit).join('')}...`;
}
