import { type BaseBlock, Constructed, fromBER, ObjectIdentifier } from 'asn1js';
import { derOf, encoded, integer, oid, sequence, setOf, tagged } from './der.ts';

const SIGNED_DATA = '1.2.840.113549.1.7.2';
const DATA = '1.2.840.113549.1.7.1';

/**
 * The certificates in a PKCS#7 SignedData (RFC 5652, 5.1), byte by byte as they came; `undefined` for
 * anything else. Read with asn1js, since PKCS#7 may be in BER, with lengths that are not known beforehand.
 */
export function certificatesInPkcs7(bytes: Buffer): Buffer[] | undefined {
  const [type, content] = membersOf(fromBER(bytes).result);
  if (!(type instanceof ObjectIdentifier) || type.getValue() !== SIGNED_DATA) return undefined;
  const certificates = membersOf(membersOf(content)[0]).find(
    ({ idBlock }) => idBlock.tagClass === 3 && idBlock.tagNumber === 0,
  );
  return membersOf(certificates).map((certificate) => Buffer.from(certificate.valueBeforeDecodeView));
}

/** SignedData that is signed by nobody: how certificates travel in PKCS#7 (RFC 5652, 5.1 and 5.2). */
export function pkcs7Of(certificates: Buffer[]): Buffer {
  const signedData = sequence(
    integer(1),
    setOf(),
    sequence(oid(DATA)),
    tagged(0, ...certificates.map(encoded)),
    setOf(),
  );
  return derOf(sequence(oid(SIGNED_DATA), tagged(0, signedData)));
}

function membersOf(block: BaseBlock | undefined): BaseBlock[] {
  return block instanceof Constructed ? block.valueBlock.value : [];
}
