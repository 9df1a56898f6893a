import {
  Set as Asn1Set,
  type BaseBlock,
  BitString,
  Constructed,
  fromBER,
  Integer,
  Null,
  ObjectIdentifier,
  OctetString,
  Primitive,
  Sequence,
  Utf8String,
} from 'asn1js';

// What is written here in ASN.1: requests, encrypted keys, PKCS#7 and PKCS#12. Each function is named after its type in
// X.680; asn1js does the encoding. asn1.ts reads.

/** A value of ASN.1 that is to be written. */
export type Value = BaseBlock;

export const sequence = (...value: Value[]): Value => new Sequence({ value });
/** Of one member at most, or of members in the order that DER asks for (X.690, 11.6). */
export const setOf = (...value: Value[]): Value => new Asn1Set({ value });
export const oid = (value: string): Value => new ObjectIdentifier({ value });
export const integer = (value: number): Value => new Integer({ value });
export const nothing = (): Value => new Null();
export const utf8String = (value: string): Value => new Utf8String({ value });
export const octetString = (bytes: Uint8Array): Value => new OctetString({ valueHex: bytes });
/** A BIT STRING of whole bytes. */
export const bitString = (bytes: Uint8Array): Value => new BitString({ valueHex: bytes });

/** `[number] EXPLICIT`, and also `[number] IMPLICIT` of a SEQUENCE or SET with these members. */
export const tagged = (number: number, ...value: Value[]): Value =>
  new Constructed({ idBlock: { tagClass: CONTEXT_SPECIFIC, tagNumber: number }, value });

/** `[number] IMPLICIT` of a string with these bytes. */
export const taggedBytes = (number: number, bytes: Uint8Array): Value =>
  new Primitive({ idBlock: { tagClass: CONTEXT_SPECIFIC, tagNumber: number }, valueHex: bytes });

/** A value that is encoded already. */
export const encoded = (der: Uint8Array): Value => fromBER(der).result;

/** An AlgorithmIdentifier (RFC 5280, 4.1.1.2). */
export const algorithm = (identifier: string, parameters?: Value): Value =>
  sequence(oid(identifier), ...(parameters === undefined ? [] : [parameters]));

/** The DER of a value. */
export function derOf(value: Value): Buffer {
  return Buffer.from(value.toBER());
}

/** DER as PEM: 64 columns, LF, one at the end too (RFC 7468). */
export function pemOf(label: string, der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

const CONTEXT_SPECIFIC = 3;
