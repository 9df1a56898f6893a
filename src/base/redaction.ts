/** Secrets of this process, each as it was given and, if it has several lines, by line. */
const secrets = new Set<string>();
/** Shorter lines of a secret are in many texts. */
const MIN_LINE = 8;

const HIDDEN = '***';

/** From now on `withoutSecrets` replaces this text. */
export function addSecret(secret: string): void {
  const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
  for (const text of [secret.trim(), ...lines.filter(({ length }) => length >= MIN_LINE)])
    if (text !== '') secrets.add(text);
}

/**
 * The text with every secret of this process replaced; those of a few characters only if they are a whole word.
 *
 * @param shortest shorter secrets are left: for our own sentences, in which a password such as "secret" is a word
 */
export function withoutSecrets(text: string, shortest = 1): string {
  let shown = text;
  for (const secret of [...secrets].sort(longestFirst)) {
    if (secret.length < shortest) continue;
    shown = shown.replaceAll(secret.length < 5 ? new RegExp(wholeWord(secret), 'gu') : secret, HIDDEN);
  }
  return shown;
}

/** People whom no message names. */
export type People = {
  /** Adds a name unchanged; the oldest are forgotten if there are very many. */
  add(name: string): void;
  /** Replaces the names, in any case, and all e-mail addresses in a text of someone else. */
  hideIn(text: string): string;
};

const MAX_NAMES = 50_000;
/** Bounded, so that a long text takes no long time. */
const ADDRESS = '[^\\s@<>()[\\]"\',;:]{1,64}@[^\\s@<>()[\\]"\',;:]{1,254}[^\\s@<>()[\\]"\',;:.]';

/** @param own values of the user: names in them are shown, so that an organization with such a name is */
export function openPeople(own: readonly string[]): People {
  const names = new Set<string>();
  const given = own.join('\n').normalize('NFC');
  const isOwn = (name: string) => !name.includes('@') && new RegExp(wholeWord(name), 'u').test(given);
  return {
    add(name) {
      const added = name.trim().normalize('NFC').toLowerCase();
      if (added.length < 2) return;
      names.add(added);
      if (names.size > MAX_NAMES) for (const first of names.values().take(1)) names.delete(first);
    },
    hideIn(text) {
      const composed = text.normalize('NFC');
      const lower = composed.toLowerCase();
      const found = [...names].filter((name) => lower.includes(name)).sort(longestFirst);
      return composed.replace(anyOf(found), (match) => (isOwn(match) ? match : HIDDEN));
    },
  };
}

function anyOf(names: string[]): RegExp {
  return new RegExp([ADDRESS, ...names.map(wholeWord)].join('|'), 'giu');
}

/** Scripts without case may write no spaces between words, so there a name can end anywhere. */
function wholeWord(text: string): string {
  return `(?<![\\p{LC}\\p{Nd}_])${RegExp.escape(text)}(?![\\p{LC}\\p{Nd}_])`;
}

function longestFirst(one: string, other: string): number {
  return other.length - one.length;
}
