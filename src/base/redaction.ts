import { decoded, type FoundWord, words } from './text-forms.ts';
import { BEYOND_ASCII, unicodePattern } from './unicode.ts';

/** Replaces what must not be shown; see `redactor`. */
export type Redact = (text: string) => string;

/**
 * Something that must not be shown, and how it is recognized:
 *
 * - `secret`: the text itself, broken by white space, or in base64 or hexadecimal
 * - `words`: each of its words (names, addresses)
 * - `phrase`: all of its words in a row (comments, units, values of custom fields)
 * - `base64`: any longer piece of it (a CSR)
 */
export type PrivateValue = { as: 'secret' | 'words' | 'phrase' | 'base64'; text: string };

/**
 * Makes a function that takes private values out of a text, whatever their case, accents, Unicode
 * form or encoding (URL, HTML, JSON), and base64 of anything in DER (CSRs, certificates, keys) with
 * them. Logs and summaries of public repositories are public, and what CertCentral answers, or
 * what was given in the wrong input, may quote them.
 *
 * Nothing is read or compiled before the first text: most steps never show one.
 *
 * @param values a generator is best: it is asked when it is needed
 */
export function redactor(values: Iterable<PrivateValue>): Redact {
  let matcher: Matcher | undefined;
  return (text) => {
    matcher ??= buildMatcher(values);
    return hideAll(text, matcher);
  };
}

const HIDDEN = '***';
/** Nobody encodes a message more often, unless to hide something in it. */
const MAX_ROUNDS = 8;

/** A text is shown as it came, unless a decoded form of it shows something private. */
function hideAll(text: string, matcher: Matcher): string {
  let shown = hide(text, matcher);
  let current = shown;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const plainer = decoded(current);
    if (plainer === current) return shown;
    current = hide(plainer, matcher);
    if (current !== plainer) shown = current;
  }
  return HIDDEN;
}

type Matcher = {
  /** Secrets in each of their forms; case does not count. */
  secret: RegExp | undefined;
  /** Words that are private on their own. */
  single: Set<string>;
  /** The lengths that the words have which are looked for inside of longer ones. */
  innerLengths: number[];
  /** Phrases by their first word. */
  phrases: Map<string, string[][]>;
  base64: string;
};

function buildMatcher(values: Iterable<PrivateValue>): Matcher {
  const secrets = new Set<string>();
  const single = new Set<string>();
  const phrases = new Map<string, string[][]>();
  const base64: string[] = [];
  for (const { as, text } of values) {
    if (text.trim() === '') continue;
    if (as === 'secret') for (const pattern of secretPatterns(text.trim())) secrets.add(pattern);
    else if (as === 'base64') base64.push(text.replace(/-----[^-]*-----|\s|\\[rn]/g, ''));
    else if (as === 'words') for (const word of spellings(text).flatMap(privateWords)) single.add(word);
    else for (const phrase of spellings(text)) addPhrase(phrase, single, phrases);
  }
  for (const sequences of phrases.values()) sequences.sort(byLength);
  const inner = [...single].filter((word) => word.length >= shortestInside(word));
  return {
    secret: secrets.size === 0 ? undefined : new RegExp([...secrets].sort(byLength).join('|'), 'giu'),
    single,
    innerLengths: [...new Set(inner.map((word) => word.length))],
    phrases,
    base64: base64.join(' '),
  };
}

/** White space, and what cannot be seen, between two characters of a secret. */
const BREAK = '[\\s\\u00ad\\u200b-\\u200f\\u2060\\ufeff]*';

function secretPatterns(secret: string): string[] {
  const pattern = (text: string) => [...text].map((character) => RegExp.escape(character)).join(BREAK);
  // A short password would be found everywhere.
  if (secret.length < 5) return [`(?<![\\p{L}\\p{N}])${RegExp.escape(secret)}(?![\\p{L}\\p{N}])`];
  const bytes = Buffer.from(secret);
  const encoded = [
    bytes.toString('hex'),
    ...base64Cores(bytes, 'base64'),
    ...base64Cores(bytes, 'base64url'),
  ];
  return [pattern(secret), ...encoded.filter((text) => text.length >= 6).map(pattern)];
}

/** What is always found in base64 of a text that contains these bytes, for each of the three places where they can begin. */
function base64Cores(bytes: Buffer, encoding: 'base64' | 'base64url'): string[] {
  return [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString(encoding)
      .replace(/=+$/, '');
    const begin = Math.ceil((shift * 8) / 6);
    const end = Math.floor(((shift + bytes.length) * 8) / 6);
    return text.slice(begin, end);
  });
}

/** A joiner inside of a word, as Persian has them, gets lost or becomes a space on the way. */
function spellings(text: string): string[] {
  return /[\u200c\u200d]/.test(text) ? [text, text.replace(/[\u200c\u200d]/g, ' ')] : [text];
}

/** The words of a name or an address, and such a name as one word. */
function privateWords(text: string): string[] {
  const parts = text.split(/\s+/).map((part) => words(part).map(({ word }) => word));
  const joined = [...parts.map((part) => part.join('')), parts.flat().join('')];
  return [...parts.flat(), ...joined].filter((word) => word.length >= 2 && !/^\d{1,3}$/.test(word));
}

function addPhrase(text: string, single: Set<string>, phrases: Map<string, string[][]>): void {
  const sequence = words(text).map(({ word }) => word);
  const [first] = sequence;
  if (first === undefined || sequence.join('').length < 2) return;
  if (sequence.length === 1 && UNSPACED.test(first)) single.add(first);
  else {
    const known = phrases.get(first);
    if (known === undefined) phrases.set(first, [sequence]);
    else known.push(sequence);
  }
}

function hide(text: string, matcher: Matcher): string {
  const { secret, base64 } = matcher;
  let shown = text.replace(DER_IN_BASE64, HIDDEN);
  if (base64 !== '') {
    shown = shown.replace(/[A-Za-z0-9+/]{16,}=*/g, (run) => (base64.includes(run) ? HIDDEN : run));
  }
  if (secret !== undefined) shown = shown.replace(secret, HIDDEN);
  return hideWords(shown, matcher);
}

function hideWords(text: string, matcher: Matcher): string {
  if (matcher.single.size === 0 && matcher.phrases.size === 0) return text;
  const found = words(text);
  let shown = '';
  let end = 0;
  for (let index = 0; index < found.length; index++) {
    const length = privateLength(found, index, matcher);
    if (length === 0) continue;
    const last = found[index + length - 1] as FoundWord;
    shown += `${text.slice(end, (found[index] as FoundWord).begin)}${HIDDEN}`;
    end = last.end;
    index += length - 1;
  }
  return shown + text.slice(end);
}

/** How many words from here on are private: a phrase, one word, or none. */
function privateLength(found: FoundWord[], index: number, matcher: Matcher): number {
  const { word } = found[index] as FoundWord;
  const phrase = matcher.phrases
    .get(word)
    ?.find((sequence) => sequence.every((part, offset) => found[index + offset]?.word === part));
  if (phrase !== undefined) return phrase.length;
  return matcher.single.has(word) || holdsPrivateWord(word, matcher) ? 1 : 0;
}

/** Whether a longer word is one that is private, with something before or after it. */
function holdsPrivateWord(word: string, { single, innerLengths }: Matcher): boolean {
  for (const length of innerLengths) {
    for (let begin = 0; begin + length <= word.length; begin++) {
      const part = word.slice(begin, begin + length);
      if (single.has(part) && length >= shortestInside(part)) return true;
    }
  }
  return false;
}

/** Scripts that write no spaces between words. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\u{20000}-\u{3ffff}]/u;

/** How long a word has to be to be looked for inside of others: a short one would be found in many. */
function shortestInside(word: string): number {
  return UNSPACED.test(word) ? 2 : 5;
}

function byLength(one: { length: number }, other: { length: number }): number {
  return other.length - one.length;
}

/** A DER SEQUENCE of more than 127 bytes begins with 0x30 0x8., in base64 with "MI"; also with lines broken. */
const DER_IN_BASE64 = /(?<![A-Za-z0-9])MI[A-Za-z0-9+/]{10}(?:[A-Za-z0-9+/=\s]|\\[rn])*/g;

/**
 * An error code of the service as it may be shown. Codes tell what to do, so they are shown whatever
 * a person's name is; what does not look like one is text like any other.
 */
export function shownCode(code: string, redact: Redact): string {
  const isCode = code.length <= 100 && /^[a-z][a-z0-9]*(?:[_|][a-z0-9]+)+$/.test(code);
  return isCode ? code.replace(/[a-z0-9]{16,}/g, redact) : printable(redact(code));
}

const NOT_PRINTABLE = unicodePattern(String.raw`[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+`, 'gu');

/**
 * Text from the service or a path, made fit for a log line: no control, format or bidirectional
 * characters, no workflow command (`::name::`, `##[name]`), at most `limit` characters.
 */
export function printable(text: string, limit = 300): string {
  const line = text
    .toWellFormed()
    .replace(BEYOND_ASCII.test(text) ? NOT_PRINTABLE() : /[^ -~]+/g, ' ')
    .replace(/:(?=:)/g, ': ')
    .replace(/##\[/g, '## [')
    .trim();
  const characters = [...line];
  return characters.length <= limit ? line : `${characters.slice(0, limit).join('')}...`;
}
