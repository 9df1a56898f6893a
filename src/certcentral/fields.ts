import * as z from 'zod/mini';

// Schemas of the fields of responses. CertCentral is loose about types (docs/certcentral.md, "Loose types"):
// IDs arrive as digit strings, booleans as "1", "none" as null, 0 or a missing field, an empty object as [].
// A field that cannot be read is `undefined`, as a missing one is: an order must not depend on it.

/** One schema for a field that a function reads, since zod would need eight for an ID. */
const readBy = <Value>(read: (value: unknown) => Value | undefined) => z.optional(z.transform(read));

function readId(value: unknown): string | undefined {
  const isId =
    (typeof value === 'number' || (typeof value === 'string' && /^[1-9]\d*$/.test(value))) &&
    Number.isSafeInteger(Number(value)) &&
    Number(value) > 0;
  return isId ? String(value) : undefined;
}

/** A positive whole number or its digits, below 2^53; a string. */
export const id = readBy(readId);
/** The same; without it the response cannot be used. */
export const requiredId = z.pipe(z.transform(readId), z.string());

/** A status: one word, as DigiCert writes them. Anything else is no status, and is not shown. */
export const word = readBy((value) =>
  typeof value === 'string' && /^[A-Za-z][A-Za-z_-]{0,39}$/.test(value) ? value.toLowerCase() : undefined,
);

/** A word that can arrive with spaces instead of underscores, as `new request` does. */
export const kind = readBy((value) =>
  typeof value === 'string' && /^[A-Za-z][A-Za-z _-]{0,39}$/.test(value)
    ? value.toLowerCase().replaceAll(' ', '_')
    : undefined,
);

export const text = readBy((value) => (typeof value === 'string' ? value : undefined));

/** A text that can arrive as a number if it consists of digits. */
export const digitsOrText = readBy((value) => {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value : undefined;
});

/** `true`, `1`, `"1"`, `"true"` and their opposites. */
export const boolean = readBy((value) => {
  if (value === true || value === 1 || value === '1' || value === 'true') return true;
  return value === false || value === 0 || value === '0' || value === 'false' ? false : undefined;
});

/** A whole number of any sign, or its digits. */
export const wholeNumber = readBy((value) => {
  if (typeof value === 'string') return /^-?\d{1,15}$/.test(value) ? Number(value) : undefined;
  return Number.isSafeInteger(value) ? (value as number) : undefined;
});

/** The day of a date or time, yyyy-MM-dd. */
export const day = readBy((value) => {
  const date = typeof value === 'string' ? /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(value)?.[0] : undefined;
  return date === undefined || Number.isNaN(Date.parse(date)) ? undefined : date;
});

/** Texts in a list; `undefined` if one of them is no text. */
export const texts = z.catch(z.optional(z.array(z.string())), undefined);

/** An object with these fields; others do not matter. */
export const object = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.catch(z.optional(z.object(shape)), undefined);

/** The items of a list; a list of one can arrive as its item, and a list of none as nothing, `null` or `{}`. */
export function asList(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  const isEmpty =
    value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0);
  return isEmpty ? [] : [value];
}

/** A list, in any of the forms of `asList`, each of whose items can be read. */
export const list = <Item extends z.core.SomeType>(item: Item) => z.pipe(z.transform(asList), z.array(item));

/** Whole numbers, some of them as strings (`allowed_lifetimes`); anything else is left out. */
export const numbers = z.transform((value) =>
  asList(value)
    .map(Number)
    .filter((number) => Number.isSafeInteger(number)),
);
