import { BEYOND_ASCII, unicodePattern } from './unicode.ts';

/** A word of a text: where it is, and its folded form, in which it is compared. */
export type FoundWord = { word: string; begin: number; end: number };

/**
 * What is between two words: ASCII and Latin-1 marks, general and CJK punctuation, all white space.
 * Said by what it is not, since V8 takes a millisecond to build the set of all letters. Characters
 * that cannot be seen (soft hyphen, zero width, direction) belong to the word that they are in.
 */
const WORD =
  /(?:[^\0-/:-@[-`{-\u00bf\u00d7\u00f7\u1680\u2000-\u206f\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030\u303d\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\u30fb\uff5b-\uff65]|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f])+/gu;

/** The words of a text. */
export function words(text: string): FoundWord[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: found, index }) => {
    const word = foldedWord(found);
    return word === '' ? [] : [{ word, begin: index, end: index + found.length }];
  });
}

/** Accents, and what cannot be seen. */
const MARKS = unicodePattern(String.raw`[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]`, 'gu');

/** One form for all spellings of a word: lower case, without accents, letters of other alphabets kept. */
function foldedWord(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS(), '')
    .replace(/[ßæœøłđðħıŋþς]/g, (letter) => UNACCENTED[letter] as string);
}

/** Letters that Unicode does not take apart into a letter and an accent. */
const UNACCENTED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  þ: 'th',
  ς: 'σ',
};

/**
 * Takes one layer of URL, HTML and JSON encoding off a text, plain tags that can be inside of a word, and
 * compatibility forms such as full-width letters.
 */
export function decoded(text: string): string {
  return text
    .replace(/<\/?[a-z]\w*>/gi, '')
    .replace(/(?:%[0-9a-f]{2})+|(?:\\x[0-9a-f]{2})+/gi, decodeBytes)
    .replace(/&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));?/gi, (whole, hex: string | undefined, decimal: string) =>
      fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16), whole),
    )
    .replace(
      /&([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring|caron|slash|ogon|breve|macr|dot|dblac|strok);/gi,
      '$1',
    )
    .replace(
      /&(amp|lt|gt|quot|apos|nbsp|shy|commat|period|sol|plus|comma|lowbar|hyphen|dash|szlig|aelig|oelig|thorn|eth|inodot|zwnj|zwj|lrm|rlm);/gi,
      (_, name: string) => ENTITIES[name.toLowerCase()] as string,
    )
    .replace(/\\u\{([0-9a-f]{1,6})\}/gi, (whole, hex: string) =>
      fromCodePoint(Number.parseInt(hex, 16), whole),
    )
    .replace(/\\u([0-9a-f]{4})/gi, (_, unit: string) => String.fromCharCode(Number.parseInt(unit, 16)))
    .replace(/\\([nrtbf"'/\\])/g, (_, character: string) => JSON_ESCAPES[character] ?? character)
    .normalize('NFKC');
}

function decodeBytes(run: string): string {
  const bytes = Buffer.from(run.replace(/%|\\x/gi, ''), 'hex');
  const text = bytes.toString('utf8');
  return text.includes('\ufffd') ? bytes.toString('latin1') : text;
}

function fromCodePoint(number: number, otherwise: string): string {
  return number <= 0x10ffff ? String.fromCodePoint(number) : otherwise;
}

const JSON_ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  commat: '@',
  period: '.',
  sol: '/',
  plus: '+',
  comma: ',',
  lowbar: '_',
  hyphen: '-',
  dash: '-',
  szlig: 'ß',
  aelig: 'æ',
  oelig: 'œ',
  thorn: 'þ',
  eth: 'ð',
  inodot: 'ı',
  zwnj: '\u200c',
  zwj: '\u200d',
  lrm: '\u200e',
  rlm: '\u200f',
};
