import { elementsIn, firstElement } from '../asn1/ber.ts';
import { integer, oid, sequence, setOf, tagged } from '../asn1/der.ts';

const SIGNED_DATA = oid('1.2.840.113549.1.7.2');
const DATA = oid('1.2.840.113549.1.7.1');

/**
 * The certificates in a PKCS#7 SignedData (RFC 5652, 3 and 5.1), byte by byte as they came; `undefined`
 * for anything else.
 *
 * @throws {RangeError} where it is truncated or damaged
 */
export function certificatesInPkcs7(bytes: Buffer): Buffer[] | undefined {
  const [type, content] = elementsIn(firstElement(bytes).content);
  if (type === undefined || content === undefined || !type.whole.equals(SIGNED_DATA)) return undefined;
  const signedData = elementsIn(firstElement(content.content).content);
  const certificates = signedData.find(({ tag }) => tag === CERTIFICATES);
  return certificates === undefined ? [] : elementsIn(certificates.content).map(({ whole }) => whole);
}

/** SignedData that is signed by nobody: how certificates travel in PKCS#7 (RFC 5652, 5.1 and 5.2). */
export function pkcs7Of(certificates: Buffer[]): Buffer {
  const signedData = sequence(integer(1), setOf(), sequence(DATA), tagged(0, ...certificates), setOf());
  return sequence(SIGNED_DATA, tagged(0, signedData));
}

/** `[0] IMPLICIT` of a SET. */
const CERTIFICATES = 0xa0;
