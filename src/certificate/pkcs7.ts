import { elementsIn, is, readFirst } from '../asn1/reader.ts';
import { CONTEXT_CONSTRUCTED } from '../asn1/tags.ts';
import { integer, oid, sequence, setOf, tagged } from '../asn1/writer.ts';

const SIGNED_DATA = oid('1.2.840.113549.1.7.2');
const DATA = oid('1.2.840.113549.1.7.1');

/**
 * The certificates in a PKCS#7 SignedData (RFC 5652, 3 and 5.1), byte by byte as they came; `undefined`
 * for anything else.
 *
 * @throws {RangeError} if it is truncated or damaged
 */
export function certificatesInPkcs7(bytes: Buffer): Buffer[] | undefined {
  const [type, content] = elementsIn(readFirst(bytes, 'BER'));
  if (type === undefined || content === undefined || !type.bytes.equals(SIGNED_DATA)) return undefined;
  const signedData = elementsIn(readFirst(content.content, 'BER'));
  const certificates = signedData.find((element) => is(CERTIFICATES, element));
  return certificates === undefined ? [] : elementsIn(certificates).map((certificate) => certificate.bytes);
}

/** SignedData without a signature: how certificates travel in PKCS#7 (RFC 5652, 5.1 and 5.2). */
export function pkcs7Of(certificates: Buffer[]): Buffer {
  const signedData = sequence(integer(1), setOf(), sequence(DATA), tagged(0, ...certificates), setOf());
  return sequence(SIGNED_DATA, tagged(0, signedData));
}

/** `[0] IMPLICIT` of a SET. */
const CERTIFICATES = CONTEXT_CONSTRUCTED | 0;
