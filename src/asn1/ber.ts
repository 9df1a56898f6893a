/** An element in BER: its tag (one byte), what is in it, and all of its bytes. */
export type BerElement = { tag: number; content: Buffer; whole: Buffer };

/** PKCS#7 with certificates is nested four deep, the certificates in it some ten. */
const MAX_DEPTH = 50;

/**
 * The first element in these bytes (X.690, 8.1). Unlike DER, which asn1.ts reads, BER knows elements of
 * an indefinite length, which end with a mark; tools that write PKCS#7 piece by piece use them.
 *
 * @throws {RangeError} where it is cut, nested too deeply, or has a tag of several bytes
 */
export function firstElement(bytes: Buffer, depth = 0): BerElement {
  const [tag, length] = bytes;
  if (tag === undefined || length === undefined || (tag & 0x1f) === 0x1f || depth > MAX_DEPTH) {
    throw new RangeError('BER: no element that can be read');
  }
  if (length === INDEFINITE) {
    let end = 2;
    while (bytes.readUInt16BE(end) !== END_OF_CONTENTS) {
      end += firstElement(bytes.subarray(end), depth + 1).whole.length;
    }
    return { tag, content: bytes.subarray(2, end), whole: bytes.subarray(0, end + 2) };
  }
  const lengthBytes = length < INDEFINITE ? 0 : length - INDEFINITE;
  const start = 2 + lengthBytes;
  const end = start + (lengthBytes === 0 ? length : bytes.readUIntBE(2, lengthBytes));
  if (end > bytes.length) throw new RangeError('BER: an element is cut');
  return { tag, content: bytes.subarray(start, end), whole: bytes.subarray(0, end) };
}

/**
 * The elements that fill these bytes.
 *
 * @throws {RangeError} as `firstElement`
 */
export function elementsIn(bytes: Buffer): BerElement[] {
  const elements: BerElement[] = [];
  for (let rest = bytes; rest.length > 0; ) {
    const element = firstElement(rest);
    elements.push(element);
    rest = rest.subarray(element.whole.length);
  }
  return elements;
}

const INDEFINITE = 0x80;
const END_OF_CONTENTS = 0;
