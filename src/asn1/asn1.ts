import { ASN1Obj } from '@sigstore/core';

// What is read in ASN.1: names, addresses and keys of requests and certificates. The parser is sigstore's: small, only
// for DER, without dependencies (npm itself contains it). What is here refuses what is not where it belongs. der.ts
// writes; ber.ts reads PKCS#7.

/** An element: its tag, its content, and the elements in it. */
export type Element = ASN1Obj;

/** Numbers of universal tags (X.680, 8.6). */
export const INTEGER = 2;
const BIT_STRING = 3;
export const OCTET_STRING = 4;
export const UTF8_STRING = 12;
export const SEQUENCE = 16;
export const SET = 17;

/**
 * The element that these bytes hold.
 *
 * @throws where they hold none, or more, or are not DER
 */
export function parse(der: Uint8Array): Element {
  return ASN1Obj.parseBuffer(Buffer.from(der));
}

/** Whether an element has this universal tag and is encoded as it is in DER. */
export function is(tag: number, element: Element | undefined): element is Element {
  if (element === undefined || !element.tag.isUniversal() || element.tag.number !== tag) return false;
  return element.tag.constructed === (tag === SEQUENCE || tag === SET);
}

/**
 * An element, which has to have this universal tag.
 *
 * @throws {TypeError} where it is missing or another
 */
export function as(tag: number, element: Element | undefined): Element {
  if (is(tag, element)) return element;
  throw new TypeError('ASN.1: another element than expected');
}

/**
 * The elements in a SEQUENCE or a SET.
 *
 * @throws {TypeError} as `as` does
 */
export function membersOf(tag: typeof SEQUENCE | typeof SET, element: Element | undefined): Element[] {
  return as(tag, element).subs;
}

/**
 * An object identifier, dotted.
 *
 * @throws where it is none
 */
export function oidOf(element: Element | undefined): string {
  // The parser itself would read one whose last part is not finished as if it were not there.
  if (element === undefined || !((element.value.at(-1) ?? 0x80) < 0x80)) {
    throw new TypeError('ASN.1: no whole object identifier');
  }
  return element.toOID();
}

/**
 * The bytes of a BIT STRING.
 *
 * @throws {TypeError} as `as` does, and where it does not end with a whole byte
 */
export function bitsOf(element: Element | undefined): Buffer {
  const { value } = as(BIT_STRING, element);
  if (value[0] === 0) return value.subarray(1);
  throw new TypeError('ASN.1: bits that are no bytes');
}

/** Whether an element has this context-specific tag, written `[0]` in the standards. */
export function isTagged(element: Element | undefined, number: number): element is Element {
  return element?.tag.isContextSpecific(number) ?? false;
}

/**
 * The elements in one that is tagged explicitly, or in an implicitly tagged SEQUENCE or SET.
 *
 * @throws {TypeError} where its tag is another, or it contains no elements
 */
export function inTag(number: number, element: Element | undefined): Element[] {
  if (isTagged(element, number) && element.tag.constructed) return element.subs;
  throw new TypeError('ASN.1: another element than expected');
}

/**
 * How the strings of names are encoded (X.690, 8.23): those of RFC 5280, 4.1.2.4, without
 * UniversalString, which nobody writes, and IA5String for emailAddress.
 */
const CHARACTER_STRINGS: Record<number, (bytes: Buffer) => string> = {
  [UTF8_STRING]: (bytes) => bytes.toString('utf8'),
  19: (bytes) => bytes.toString('latin1'), // PrintableString
  20: (bytes) => bytes.toString('latin1'), // TeletexString, as everybody reads it
  22: (bytes) => bytes.toString('latin1'), // IA5String
  30: (bytes) => new TextDecoder('utf-16be').decode(bytes), // BMPString
};

/** The text of a character string; `undefined` for another element. */
export function textOf(element: Element): string | undefined {
  return is(element.tag.number, element) ? CHARACTER_STRINGS[element.tag.number]?.(element.value) : undefined;
}
