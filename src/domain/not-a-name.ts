import { BEYOND_ASCII, unicodePattern } from '../base/unicode.ts';
import { wronglyDecoded } from './wrong-decoding.ts';

/** Why a text cannot name a person, a thing or a department. */
export type NameProblem = {
  /** The rest of a sentence that begins with the input. It contains one character of the name at most. */
  text: string;
  /** The whole name as it probably was before a program damaged it. */
  probably?: string;
};

/** The problem of a text, with the next step unless that is to give the missing text. */
type Damage = readonly [pattern: RegExp, problem: string, advice?: string];

/** Texts that programs write in place of a value. */
const NOT_VALUES: readonly Damage[] = [
  [
    /#(?:N\/A|NV\b|DIV\/0|(?:REF|VALUE|NUM|NULL|SPILL|CALC|FIELD|BLOCKED|CONNECT|BUSY|UNKNOWN|EXTERNAL|PYTHON|TIMEOUT|ERROR)!|NAME\?|GETTING_DATA)/i,
    'contains an error value of a spreadsheet, such as #N/A or #REF!.',
    'Correct the formula, then export the list again.',
  ],
  [
    /\[object \w+\]/,
    'contains "[object ...]", which JavaScript writes for an object.',
    'Give the text itself.',
  ],
  [/^="[^"]*"$/, 'is a formula of a spreadsheet (="...").', 'Give the text in it.'],
  [/\(null\)/i, 'contains "(null)", which programs write for a missing value.'],
  [
    /[(<[{](?:null|undefined|none|nan)[)>\]}]|^\\N$/i,
    'contains a word such as <null>, [NULL] or \\N, which programs write for a missing value.',
  ],
  [/(?<!\w)undefined(?!\w)/i, 'contains "undefined", which JavaScript writes for a missing value.'],
  [/\*\*\*/, 'contains "***", which a log shows for a masked secret.', 'Give the name itself.'],
];

/**
 * A number, or the name of a character as it occurs in names. Other words between & and ; are departments: "Research &
 * Development;Sales" can be written without blanks.
 */
const HTML_ENTITY =
  /&(?:#\d+|#x[\da-f]+|(?:amp|lt|gt|quot|apos|nbsp|shy|[a-z](?:uml|acute|grave|circ|tilde|cedil|ring|slash|caron|ogon|macr|breve|strok|dblac|dot)|(?:ae|oe|sz|ij)lig|eth|thorn|inodot|[nm]dash|hyphen|[lr][sd]?quo|[sb][bd]quo|[lr]aquo|middot|ordf|ordm|reg|copy|trade|euro|alpha|beta|gamma|delta|epsilon|zeta|eta|theta|iota|kappa|lambda|mu|nu|xi|omicron|pi|rho|sigmaf?|tau|upsilon|phi|chi|psi|omega));/i;

/** Forms in which programs write characters for other programs. */
const ENCODED: readonly Damage[] = [
  [HTML_ENTITY, 'contains an HTML entity, such as &ouml; or &#246;.', 'Give the character itself.'],
  [
    /=\?[\w.:+*-]+\?[bq]\?[^\s?]*\?=/i,
    'is encoded for the header of a mail (=?utf-8?Q?...?=).',
    'Give the text that it stands for.',
  ],
  [
    /\\u[0-9a-f]{4}|\\x[c-f][0-9a-f]|([%=])[c-f][0-9a-f]\1[89ab][0-9a-f]/i,
    'contains an escaped character, such as \\u00f6 or %C3%B6.',
    'Give the character itself.',
  ],
  [
    /[\u221a\u2500-\u259f]/,
    'contains a sign such as \u221a or \u251c, which is a part of a letter that was decoded wrongly.',
    'Export the text again as UTF-8.',
  ],
];

const LETTER_OR_DIGIT = unicodePattern(String.raw`[\p{L}\p{N}]`, 'u');
const ASCII_LETTER_OR_DIGIT = /[A-Za-z0-9]/;
/** A `?` inside of a word, at its beginning or between two words: what replaces a character that a character set lacks. */
const LOST_CHARACTER = unicodePattern(
  String.raw`(?:[\p{L}\p{M}]|(?<!\S))\?+\p{L}|[\p{L}\p{M}]\?+\s+\p{L}`,
  'u',
);

/** Why a text is no name, or `undefined` if it can be one. */
export function nameProblem(text: string): NameProblem | undefined {
  const damage = damageIn(text, [...NOT_VALUES, ...ENCODED], 'Give the name.');
  if (damage !== undefined) return damage;
  if (!ASCII_LETTER_OR_DIGIT.test(text) && !(BEYOND_ASCII.test(text) && LETTER_OR_DIGIT().test(text))) {
    return { text: 'contains neither a letter nor a digit. Give the name.' };
  }
  if (text.includes('?') && LOST_CHARACTER().test(text)) {
    return {
      text: 'contains a question mark between letters, where a program lost a character. Export the text again as UTF-8.',
    };
  }
  return wrongDecodingProblem(text);
}

/** Why a text is no value of a field, which can be a sentence, a number or an address. */
export function valueProblem(text: string): NameProblem | undefined {
  return damageIn(text, NOT_VALUES, 'Give the value.') ?? wrongDecodingProblem(text);
}

function damageIn(text: string, kinds: readonly Damage[], advice: string): NameProblem | undefined {
  const found = kinds.find(([pattern]) => pattern.test(text));
  return found && { text: `${found[1]} ${found[2] ?? advice}` };
}

/** Why a text that is a name is not one of a person. */
export function personNameProblem(text: string): NameProblem | undefined {
  return /\?$/.test(text)
    ? { text: 'ends in a question mark, where a program lost a character. Export the text again as UTF-8.' }
    : undefined;
}

/** Asked first, since a control character can be half of such a character. */
export function wrongDecodingProblem(text: string): NameProblem | undefined {
  const original = wronglyDecoded(text);
  if (original === undefined) return undefined;
  const { damaged, character, text: probably } = original;
  const shown = damaged.replace(/[\u0080-\u009f]/g, '\ufffd');
  return {
    text: `contains "${shown}", which was probably "${character}": UTF-8 that was decoded as Windows-1252. Export the text again as UTF-8.`,
    probably,
  };
}

/** Why a text that is a name is not one of a department to DigiCert. */
export function departmentProblem(text: string): NameProblem | undefined {
  return /^(?:na)?$/i.test(text.replace(/[-.?/\s]/g, ''))
    ? { text: 'stands for no department. DigiCert refuses -, ., ?, na and blanks. Leave it out.' }
    : undefined;
}

/** What databases and spreadsheets write for a missing value, once or for each name, and what people are called as well. */
export function isNullWord(text: string): boolean {
  return /^(?:na|(?:null|none|nan|n\/a)(?:\s+(?:null|none|nan|n\/a))*)$/i.test(text);
}

const ASCII_NAME = /^[A-Za-z]+(?:['-][A-Za-z]+)*$/;
const NAME = unicodePattern(
  String.raw`^\p{L}[\p{L}\p{M}]*(?:['\u2019\u02bc\u2010\u2011-]\p{L}[\p{L}\p{M}]*)*$`,
  'u',
);

/** First and last name, if a common name is two words of letters, with hyphens and apostrophes inside only. */
export function twoNames(commonName: string): [first: string, last: string] | undefined {
  const words = commonName.split(/\s+/);
  const [first, last] = words;
  if (words.length !== 2 || first === undefined || last === undefined) return undefined;
  return [first, last].every(
    (word) => ASCII_NAME.test(word) || (BEYOND_ASCII.test(word) && NAME().test(word)),
  )
    ? [first, last]
    : undefined;
}
