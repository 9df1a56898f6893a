import {
  BIT_STRING,
  BMP_STRING,
  CONTEXT_CONSTRUCTED,
  CONTEXT_PRIMITIVE,
  IA5_STRING,
  INTEGER,
  OBJECT_IDENTIFIER,
  PRINTABLE_STRING,
  type SEQUENCE,
  type SET,
  TELETEX_STRING,
  UTF8_STRING,
} from './tags.ts';

// Reads ASN.1 (X.690). writer.ts writes it.

/**
 * `DER` has one encoding of each value; requests, certificates and names are read by it. `BER` also allows
 * longer lengths and indefinite ones, which end with a mark: some tools write PKCS#7 and PKCS#12 so.
 */
export type Rules = 'DER' | 'BER';

export type Element = {
  /** The identifier octet: class, primitive or constructed, and number. */
  tag: number;
  content: Buffer;
  /** The whole element, with its tag and length. */
  bytes: Buffer;
  rules: Rules;
};

/** PKCS#7 and PKCS#12 with indefinite lengths are nested about ten deep. */
const MAX_DEPTH = 50;
const INDEFINITE = 0x80;
const END_OF_CONTENTS = 0;
/** Lengths beyond 48 bits are not exact in JavaScript. */
const MAX_LENGTH_BYTES = 6;

/**
 * Reads the first element in these bytes; what comes after it is ignored.
 *
 * @throws {RangeError} if it is truncated, breaks the rules, is nested too deeply, or has a tag of several bytes
 */
export function readFirst(bytes: Buffer, rules: Rules = 'DER', depth = 0): Element {
  const [tag, length] = bytes;
  if (tag === undefined || length === undefined) throw new RangeError('ASN.1: truncated element');
  if (tag === END_OF_CONTENTS || (tag & 0x1f) === 0x1f) throw new RangeError('ASN.1: unsupported tag');
  if (length === INDEFINITE) return readIndefinite(bytes, rules, depth);

  const lengthBytes = length < INDEFINITE ? 0 : length - INDEFINITE;
  if (lengthBytes > MAX_LENGTH_BYTES || bytes.length < 2 + lengthBytes) {
    throw new RangeError('ASN.1: invalid length');
  }
  const start = 2 + lengthBytes;
  const size = lengthBytes === 0 ? length : bytes.readUIntBE(2, lengthBytes);
  if (rules === 'DER' && lengthBytes > 0 && size < Math.max(0x80, 256 ** (lengthBytes - 1))) {
    throw new RangeError('ASN.1: length is not encoded in the fewest bytes');
  }
  const end = start + size;
  if (end > bytes.length) throw new RangeError('ASN.1: truncated element');
  return { tag, content: bytes.subarray(start, end), bytes: bytes.subarray(0, end), rules };
}

function readIndefinite(bytes: Buffer, rules: Rules, depth: number): Element {
  if (rules === 'DER') throw new RangeError('ASN.1: indefinite length');
  if (depth > MAX_DEPTH) throw new RangeError('ASN.1: nested too deeply');
  let end = 2;
  while (bytes.readUInt16BE(end) !== END_OF_CONTENTS) {
    end += readFirst(bytes.subarray(end), rules, depth + 1).bytes.length;
  }
  const tag = bytes[0] as number;
  return { tag, content: bytes.subarray(2, end), bytes: bytes.subarray(0, end + 2), rules };
}

/**
 * Reads the element that fills these bytes.
 *
 * @throws {RangeError} as `readFirst`, and if bytes follow the element
 */
export function readElement(bytes: Buffer, rules: Rules = 'DER'): Element {
  const element = readFirst(bytes, rules);
  if (element.bytes.length < bytes.length) throw new RangeError('ASN.1: bytes after the element');
  return element;
}

/**
 * The elements in a constructed element.
 *
 * @throws {RangeError} as `readFirst`
 */
export function elementsIn({ content, rules }: Element): Element[] {
  const elements: Element[] = [];
  for (let rest = content; rest.length > 0; ) {
    const element = readFirst(rest, rules);
    elements.push(element);
    rest = rest.subarray(element.bytes.length);
  }
  return elements;
}

/** Whether an element has this tag. */
export function is(tag: number, element: Element | undefined): element is Element {
  return element?.tag === tag;
}

/**
 * An element that must have this tag.
 *
 * @throws {TypeError} if it is missing or has another tag
 */
export function as(tag: number, element: Element | undefined): Element {
  if (is(tag, element)) return element;
  throw new TypeError('ASN.1: unexpected element');
}

/**
 * The elements in a SEQUENCE or a SET.
 *
 * @throws {TypeError} as `as`
 * @throws {RangeError} as `readFirst`
 */
export function membersOf(tag: typeof SEQUENCE | typeof SET, element: Element | undefined): Element[] {
  return elementsIn(as(tag, element));
}

/** Whether an element has this context-specific tag, written `[0]` in the standards. */
export function isTagged(element: Element | undefined, number: number): element is Element {
  return is(CONTEXT_CONSTRUCTED | number, element) || is(CONTEXT_PRIMITIVE | number, element);
}

/**
 * The elements in an explicitly tagged element, or in an implicitly tagged SEQUENCE or SET.
 *
 * @throws {TypeError} as `as`
 * @throws {RangeError} as `readFirst`
 */
export function inTag(number: number, element: Element | undefined): Element[] {
  return elementsIn(as(CONTEXT_CONSTRUCTED | number, element));
}

/**
 * An INTEGER of 0 or more.
 *
 * @throws {TypeError} as `as`, and if it is negative or beyond 48 bits
 */
export function integerOf(element: Element | undefined): number {
  const { content } = as(INTEGER, element);
  if (content.length > 0 && content.length <= MAX_LENGTH_BYTES && (content[0] as number) < 0x80) {
    return content.readUIntBE(0, content.length);
  }
  throw new TypeError('ASN.1: INTEGER out of range');
}

/**
 * An OBJECT IDENTIFIER, dotted (X.690, 8.19).
 *
 * @throws {TypeError} as `as`, and if it is truncated
 */
export function oidOf(element: Element | undefined): string {
  const { content } = as(OBJECT_IDENTIFIER, element);
  if (!((content.at(-1) ?? 0x80) < 0x80)) throw new TypeError('ASN.1: truncated OBJECT IDENTIFIER');
  const numbers: bigint[] = [];
  let number = 0n;
  for (const byte of content) {
    number = number * 128n + BigInt(byte & 0x7f);
    if (byte >= 0x80) continue;
    numbers.push(number);
    number = 0n;
  }
  const [both = 0n, ...others] = numbers;
  const first = both < 80n ? both / 40n : 2n;
  return [first, both - first * 40n, ...others].join('.');
}

/**
 * The bytes of a BIT STRING.
 *
 * @throws {TypeError} as `as`, and if it does not end with a whole byte
 */
export function bitsOf(element: Element | undefined): Buffer {
  const { content } = as(BIT_STRING, element);
  if (content[0] === 0) return content.subarray(1);
  throw new TypeError('ASN.1: BIT STRING is not octet-aligned');
}

/**
 * How the strings of names are encoded (X.690, 8.23): those of RFC 5280, 4.1.2.4, without UniversalString, which
 * nothing writes, and IA5String for emailAddress.
 */
const CHARACTER_STRINGS: Record<number, (bytes: Buffer) => string> = {
  [UTF8_STRING]: (bytes) => bytes.toString('utf8'),
  [PRINTABLE_STRING]: (bytes) => bytes.toString('latin1'),
  // As every other reader decodes it, although T.61 differs.
  [TELETEX_STRING]: (bytes) => bytes.toString('latin1'),
  [IA5_STRING]: (bytes) => bytes.toString('latin1'),
  [BMP_STRING]: (bytes) => new TextDecoder('utf-16be').decode(bytes),
};

/** The text of a character string; `undefined` for another element. */
export function textOf({ tag, content }: Element): string | undefined {
  return CHARACTER_STRINGS[tag]?.(content);
}
