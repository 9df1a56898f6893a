import type { InputReader } from './input-reader.ts';
import { readReference } from './order-reference.ts';

/** Which order a step is about. */
export type OrderChoice = { id: string } | { reference: string };

/** Reads `order-id` and `order-reference`, of which exactly one has to be given. */
export function readOrderChoice(reader: InputReader): OrderChoice | undefined {
  const { id, reference, given } = readBoth(reader);
  if (given !== 1) {
    return reader.refuse(
      'order-id',
      given === 0 ? 'Give order-id or order-reference.' : 'Set only one of order-id and order-reference.',
    );
  }
  if (id !== undefined) return { id };
  return reference === undefined ? undefined : { reference };
}

/** Reads `order-id` and `order-reference`, of which both, one or none may be given. */
export function readBoth(reader: InputReader): {
  id: string | undefined;
  reference: string | undefined;
  /** How many are given, even if they cannot be used. */
  given: number;
} {
  const id = reader.integer('order-id', { min: 1 });
  const reference = readReference(reader);
  const given = (['order-id', 'order-reference'] as const).filter((name) => reader.raw(name) !== undefined);
  return { id: id === undefined ? undefined : String(id), reference, given: given.length };
}
