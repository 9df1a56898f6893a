import { BEYOND_ASCII, unicodePattern } from './unicode.ts';

const NOT_PRINTABLE = unicodePattern(String.raw`[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+`, 'gu');

/**
 * A text of any origin as one line: without control, format and bidirectional characters, and without what the
 * runner takes for a command (`::name::` at the beginning of a line, `##[name]` anywhere).
 *
 * @param limit longer texts are cut to this number of characters
 */
export function oneLine(text: string, limit = Number.POSITIVE_INFINITY): string {
  const line = text
    .toWellFormed()
    .replace(BEYOND_ASCII.test(text) ? NOT_PRINTABLE() : /[^ -~]+/g, ' ')
    // The colons of an IPv6 address stay.
    .replace(/\[[0-9a-f:.]+\]|:(?=:)/gi, (found) => (found === ':' ? ': ' : found))
    .replaceAll('##[', '## [')
    .trim();
  if (line.length <= limit) return line;
  const characters = [...line];
  return characters.length <= limit ? line : `${characters.slice(0, limit).join('')}...`;
}

/** A duration for people: `45 s`, `2.5 min`, `1.5 h`. */
export function duration(seconds: number): string {
  if (seconds < 60) return `${Math.round(seconds)} s`;
  return seconds < 3600 ? `${Math.round(seconds / 6) / 10} min` : `${Math.round(seconds / 360) / 10} h`;
}

/** A number with its word: `1 row`, `2 rows`. */
export function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
