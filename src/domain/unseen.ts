import { BEYOND_ASCII, unicodePattern } from '../base/unicode.ts';

const JOINER_IN_WORD = unicodePattern(String.raw`(?<=[\p{L}\p{M}])[\u200c\u200d](?=[\p{L}\p{M}])`, 'gu');
/** Also the blank Braille pattern, a note without a head, and what replaces an object or a character that got lost. */
const UNSEEN = unicodePattern(
  String.raw`[\p{Cf}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\u{1d159}\ufffc\ufffd]`,
  'u',
);

/**
 * The first character of a name that is invisible or has no meaning, as `U+200B`: it
 * would make two certificates look alike. The joiners U+200C and U+200D between letters are none:
 * Persian and Indic names are written with them.
 */
export function unseenCharacter(text: string): string | undefined {
  if (!BEYOND_ASCII.test(text)) return undefined;
  const [found] = UNSEEN().exec(text.replace(JOINER_IN_WORD(), '')) ?? [];
  const number = found?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return number === undefined ? undefined : `U+${number}`;
}
