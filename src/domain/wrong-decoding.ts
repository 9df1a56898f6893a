import { BEYOND_ASCII, unicodePattern } from '../base/unicode.ts';

/** Windows-1252 from 0x80 on. Five bytes have no character there; decoders make control characters of them. */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Letters of European languages, the marks among them, and what such letters become if they are decoded twice. */
const LATIN = /^[\u0080-\u024f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20ac\u2122]*$/;
const WORD_CHARACTERS = unicodePattern(String.raw`^[\p{L}\p{M}\p{N}\p{P}\p{Zs}]*$`, 'u');

/** A text as it probably was, and an example of what became of one of its characters. */
export type Original = { text: string; damaged: string; character: string };

/**
 * The original of a text that was decoded as Windows-1252 although it was UTF-8 (`Jörg` as `JÃ¶rg`), or
 * `undefined`. Each run of characters beyond ASCII is decoded by itself, since a text can be put together of
 * good and bad parts. A name such as `Úžice` is valid UTF-8 in this sense as well, so the result has to fit
 * its word.
 */
export function wronglyDecoded(text: string): Original | undefined {
  if (!BEYOND_ASCII.test(text)) return undefined;
  let example: Pick<Original, 'damaged' | 'character'> | undefined;
  // The second byte of `à` is a no-break space to Windows-1252, which programs take for a blank and cut off.
  const complete = text.replace(/(?<=[a-z])Ã(?=[^\S\u00a0]|$)/g, 'Ã\u00a0');
  const decoded = complete.replace(/[^\0-\x7f]+/g, (run, at: number) => {
    const original = decodeRun(run);
    if (original === undefined) return run;
    const besideLatin = /[A-Za-z]/.test(`${complete[at - 1] ?? ''}${complete[at + run.length] ?? ''}`);
    // One letter of another script is chance: `ßš` is a letter of N'Ko.
    const isWord = !besideLatin && [...original].length > 1 && WORD_CHARACTERS().test(original);
    if (!LATIN.test(original) && !isWord) return run;
    const [character = ''] = original;
    example ??= { damaged: run.slice(0, Buffer.byteLength(character)), character };
    return original;
  });
  if (example === undefined) return undefined;
  // What went through two programs was decoded twice.
  return { text: (wronglyDecoded(decoded)?.text ?? decoded).normalize('NFC'), ...example };
}

/** Each character of the run is one byte of Windows-1252. */
function decodeRun(run: string): string | undefined {
  const bytes: number[] = [];
  for (const character of run) {
    const place = WINDOWS_1252.indexOf(character);
    const code = character.codePointAt(0) ?? 0;
    if (place >= 0) bytes.push(0x80 + place);
    else if (code >= 0xa0 && code <= 0xff) bytes.push(code);
    else return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}
