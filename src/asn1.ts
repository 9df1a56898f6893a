import { type BaseBlock, Constructed, fromBER, ObjectIdentifier } from 'asn1js';

// The parser is asn1js. What is here walks what it parsed and refuses what is not where it belongs;
// the schema packages of @peculiar do the same with less code, but cost an order 14 ms of CPU and 210 KB.

/**
 * The element that these bytes hold.
 *
 * @throws {TypeError} where they hold none
 */
export function parse(der: Uint8Array): BaseBlock {
  const { offset, result } = fromBER(der);
  if (offset === -1 || result.error !== '') throw new TypeError(`ASN.1: ${result.error}`);
  return result;
}

/** Whether an element is of this kind and encoded as that kind is in DER. */
export function is<Kind extends BaseBlock>(
  kind: new () => Kind,
  element: BaseBlock | undefined,
): element is Kind {
  // Not `instanceof`: Enumerated is an Integer there, DATE a Utf8String. And asn1js goes by the
  // number of the tag, so it also makes a Sequence of one that is not constructed.
  return element?.constructor === kind && element.idBlock.isConstructed === element instanceof Constructed;
}

/**
 * An element, which has to be of this kind.
 *
 * @throws {TypeError} where it is missing or of another kind
 */
export function as<Kind extends BaseBlock>(kind: new () => Kind, element: BaseBlock | undefined): Kind {
  if (is(kind, element)) return element;
  throw new TypeError('ASN.1: another element than expected');
}

/**
 * The elements in a SEQUENCE, a SET or a tag.
 *
 * @throws {TypeError} as `as` does
 */
export function membersOf(kind: new () => Constructed, element: BaseBlock | undefined): BaseBlock[] {
  return as(kind, element).valueBlock.value;
}

/**
 * An object identifier, dotted.
 *
 * @throws {TypeError} where it is none
 */
export function oidOf(element: BaseBlock | undefined): string {
  return as(ObjectIdentifier, element).getValue();
}

/** Whether an element has this context-specific tag, written `[0]` in the standards. */
export function isTagged(element: BaseBlock | undefined, number: number): boolean {
  return element?.idBlock.tagClass === 3 && element.idBlock.tagNumber === number;
}
