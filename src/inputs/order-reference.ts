import type { InputReader } from './input-reader.ts';

/** The name of an order: characters that are safe in a URL, and known to be stored. */
export function readReference(reader: InputReader): string | undefined {
  const reference = reader.raw('order-reference');
  if (reference === undefined || /^[A-Za-z0-9-]{1,64}$/.test(reference)) return reference;
  return reader.refuse(
    'order-reference',
    'may contain only letters (A-Z, a-z), digits and hyphens, 1 to 64 of them.',
  );
}
