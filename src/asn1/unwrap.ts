import { readFirst } from './reader.ts';
import { SEQUENCE } from './tags.ts';

/** A key, a request or a certificate without the encodings around it, and the form that it was in. */
export type Unwrapped =
  | { pem: string; form: string }
  | { der: Buffer; form: string }
  /** Neither PEM nor DER: the text, for a reader of other formats. */
  | { text: string; form: 'nothing' | 'text' | 'base64' };

/**
 * Removes what editors, shells and secret stores put around PEM or DER: UTF-16 (PowerShell's `>`) and byte order
 * marks, `\n` written out, and base64 of the whole. Lost line breaks stay lost; readers of PEM ignore them.
 */
export function unwrap(source: string | Buffer): Unwrapped {
  const der = typeof source === 'string' ? undefined : sequenceOf(source);
  if (der !== undefined) return { der, form: 'DER' };
  const wide = typeof source === 'string' ? undefined : utf16Of(source);
  const encoding = wide === undefined ? '' : ' in UTF-16';
  const text = trimmed(wide ?? source.toString());
  if (text.includes('-----BEGIN')) return { pem: text, form: `PEM${encoding}` };

  const decoded = decodeBase64(text);
  if (decoded === undefined) return { text, form: text === '' ? 'nothing' : 'text' };
  if (isSequence(decoded)) return { der: decoded, form: `base64 of DER${encoding}` };
  const inner = trimmed(utf16Of(decoded) ?? decoded.toString());
  return inner.includes('-----BEGIN')
    ? { pem: inner, form: `base64 of PEM${encoding}` }
    : { text: inner, form: 'base64' };
}

function trimmed(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\\r|\\n/g, '\n')
    .trim();
}

/** The text of bytes that are UTF-16: with a byte order mark, or every other byte of its beginning is zero. */
export function utf16Of(bytes: Buffer): string | undefined {
  const [first, second, third, fourth] = bytes;
  const little = (first === 0xff && second === 0xfe) || (second === 0 && fourth === 0 && first !== 0);
  if (little) return bytes.toString('utf16le');
  const big = (first === 0xfe && second === 0xff) || (first === 0 && third === 0 && second !== 0);
  if (!big) return undefined;
  return Buffer.from(bytes.subarray(0, bytes.length & ~1))
    .swap16()
    .toString('utf16le');
}

/** The bytes of a base64 text, with white space anywhere; `undefined` for another text. */
export function decodeBase64(text: string): Buffer | undefined {
  const compact = text.replace(/\s+/g, '');
  if (compact === '' || !/^[A-Za-z0-9+/]+={0,2}$/.test(compact) || compact.length % 4 !== 0) return undefined;
  return Buffer.from(compact, 'base64');
}

/** The SEQUENCE that these bytes are, perhaps with a line end after it. */
function sequenceOf(bytes: Buffer): Buffer | undefined {
  if (isSequence(bytes)) return bytes;
  const trimmed = bytes.subarray(0, bytes.findLastIndex((byte) => byte !== 0x0a && byte !== 0x0d) + 1);
  return isSequence(trimmed) ? trimmed : undefined;
}

/** Whether one SEQUENCE fills the bytes. */
export function isSequence(bytes: Buffer): boolean {
  if (bytes[0] !== SEQUENCE) return false;
  try {
    return readFirst(bytes, 'BER').bytes.length === bytes.length;
  } catch {
    return false;
  }
}
