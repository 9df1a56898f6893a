/** Replaces what must not be shown; see `concealer`. */
export type Conceal = (text: string) => string;

/**
 * Makes a function that takes given values (the key, names, addresses, the CSR) out of a text,
 * whatever their case. Logs and summaries of public repositories are public, and CertCentral's
 * error messages may quote what was sent.
 */
export function concealer(values: Iterable<string | undefined>): Conceal {
  const patterns = [...new Set(values)]
    .filter((value) => value !== undefined && value.trim() !== '')
    .sort((one, other) => (other as string).length - (one as string).length)
    .map((value) => `(?<![\\p{L}\\p{N}])${RegExp.escape(value as string)}(?![\\p{L}\\p{N}])`);
  if (patterns.length === 0) return (text) => text;
  const secret = new RegExp(patterns.join('|'), 'giu');
  return (text) => text.replace(secret, '***');
}

/**
 * Text from the service, made fit for a log line: no control or bidirectional characters, no
 * workflow command (`::name::`, `##[name]`), at most `limit` characters.
 */
export function printable(text: string, limit = 300): string {
  const line = text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/::/g, ': :')
    .replace(/##\[/g, '## [')
    .trim();
  return line.length <= limit ? line : `${line.slice(0, limit)}...`;
}
