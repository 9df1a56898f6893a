import type { InputReader } from './input-reader.ts';

/** The name of an order: characters that are safe in a URL, and known to be stored. */
export function readReference(reader: InputReader): string | undefined {
  const reference = reader.raw('order-reference');
  if (reference === undefined || /^[A-Za-z0-9-]{1,64}$/.test(reference)) return reference;
  return reader.refuse('order-reference', 'must be 1 to 64 letters (A-Z, a-z), digits and hyphens.');
}
