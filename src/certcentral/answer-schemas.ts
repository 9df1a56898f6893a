import * as z from 'zod/mini';
import {
  asList,
  type Reader,
  readBoolean,
  readDay,
  readId,
  readKind,
  readText,
  readWholeNumber,
  readWord,
} from './answer-fields.ts';

// Schemas for what an order does not ask for (see answer-fields.ts, which reads their fields).

/** A schema as what reads an answer. */
export function by<Schema extends z.ZodMiniType>(schema: Schema): Reader<z.infer<Schema>> {
  return (answer) => schema.safeParse(answer).data;
}

/** A field that a function reads: one schema, where zod would need eight for an ID, each of which costs time. */
const orNone = <Value>(read: Reader<Value>) => z.optional(z.transform(read));

export const Id = z.pipe(z.transform(readId), z.string());
export const idOrNone = orNone(readId);
export const wordOrNone = orNone(readWord);
export const kindOrNone = orNone(readKind);
export const textOrNone = orNone(readText);
export const booleanOrNone = orNone(readBoolean);
export const wholeNumberOrNone = orNone(readWholeNumber);
export const dayOrNone = orNone(readDay);
export const objectOrNone = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.catch(z.optional(z.object(shape)), undefined);
/** A list, also where a list of one is sent as its item, and a list of none as nothing, `null` or `{}`. */
export const listOf = <Item extends z.core.SomeType>(item: Item) =>
  z.pipe(z.transform(asList), z.array(item));

/** Whole numbers, some of them as strings (`allowed_lifetimes`); what is none is left out. */
export const numbers = z.transform((value) =>
  asList(value)
    .map(Number)
    .filter((number) => Number.isSafeInteger(number)),
);
