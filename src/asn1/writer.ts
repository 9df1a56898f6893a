import {
  BIT_STRING,
  BMP_STRING,
  CONTEXT_CONSTRUCTED,
  CONTEXT_PRIMITIVE,
  INTEGER,
  NULL,
  OBJECT_IDENTIFIER,
  OCTET_STRING,
  SEQUENCE,
  SET,
  UTF8_STRING,
} from './tags.ts';

// Writes DER (X.690): requests, encrypted keys, PKCS#7 and PKCS#12. Each function is named after its type in X.680.
// reader.ts reads DER.

export const sequence = (...members: Uint8Array[]): Buffer => element(SEQUENCE, ...members);
/** A SET OF, whose members DER sorts by their encodings (X.690, 11.6). */
export const setOf = (...members: Uint8Array[]): Buffer => element(SET, ...members.toSorted(Buffer.compare));
export const octetString = (bytes: Uint8Array): Buffer => element(OCTET_STRING, bytes);
/** A BIT STRING of whole bytes. */
export const bitString = (bytes: Uint8Array): Buffer => element(BIT_STRING, Buffer.of(0), bytes);
export const utf8String = (text: string): Buffer => element(UTF8_STRING, Buffer.from(text));
/** A BMPString (X.690, 8.23.9): UTF-16, high bytes first. */
export const bmpString = (text: string): Buffer => element(BMP_STRING, Buffer.from(text, 'utf16le').swap16());
export const nullValue = (): Buffer => element(NULL);

/** An INTEGER of 0 or more. */
export function integer(value: number): Buffer {
  const bytes = base256(value);
  // With its first bit set it would be negative (X.690, 8.3).
  return element(INTEGER, Buffer.from((bytes[0] as number) < 0x80 ? bytes : [0, ...bytes]));
}

/** An OBJECT IDENTIFIER, given with dots (X.690, 8.19). */
export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...others] = dotted.split('.').map(Number);
  return element(OBJECT_IDENTIFIER, Buffer.from([first * 40 + second, ...others].flatMap(base128)));
}

/** `[number] EXPLICIT`, and also `[number] IMPLICIT` of a SEQUENCE or SET with these members. */
export const tagged = (number: number, ...members: Uint8Array[]): Buffer =>
  element(CONTEXT_CONSTRUCTED | number, ...members);
/** `[number] IMPLICIT` of a string with these bytes. */
export const taggedBytes = (number: number, bytes: Uint8Array): Buffer =>
  element(CONTEXT_PRIMITIVE | number, bytes);

/** An AlgorithmIdentifier (RFC 5280, 4.1.1.2). */
export const algorithm = (identifier: string, ...parameters: Uint8Array[]): Buffer =>
  sequence(oid(identifier), ...parameters);

/** Tag, length and content (X.690, 8.1). */
function element(tag: number, ...content: Uint8Array[]): Buffer {
  const length = content.reduce((sum, part) => sum + part.length, 0);
  const bytes = base256(length);
  const lengthBytes = length < 0x80 ? bytes : [0x80 | bytes.length, ...bytes];
  return Buffer.concat([Buffer.from([tag, ...lengthBytes]), ...content]);
}

function base256(value: number): number[] {
  return [...(value < 256 ? [] : base256(Math.floor(value / 256))), value % 256];
}

/** Seven bits a byte; the eighth marks that another one follows. */
function base128(value: number): number[] {
  const higher = value < 128 ? [] : base128(Math.floor(value / 128));
  return [...higher.map((byte) => byte | 0x80), value % 128];
}
