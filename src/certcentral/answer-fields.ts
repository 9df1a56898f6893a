import * as z from 'zod/mini';

// CertCentral is loose about types (docs/certcentral.md, "Loose types"): IDs come as digit strings,
// booleans as "1", "none" as null, 0 or a missing field, an empty object as []. What an order does
// not hang on is read as "not known" where it cannot be understood.

/** A field that a function reads: one schema, where zod would need eight for an ID, each of which costs time. */
const orNone = <Value>(read: (value: unknown) => Value | undefined) => z.optional(z.transform(read));

function readId(value: unknown): string | undefined {
  const isId =
    (typeof value === 'number' || (typeof value === 'string' && /^[1-9]\d*$/.test(value))) &&
    Number.isSafeInteger(Number(value)) &&
    Number(value) > 0;
  return isId ? String(value) : undefined;
}

/** A positive whole number or its digits, below 2^53; read as a string. */
export const Id = z.pipe(z.transform(readId), z.string());
export const idOrNone = orNone(readId);
/** A status: one word, as DigiCert writes them. Anything else is no status, and is not shown to anybody. */
export const wordOrNone = orNone((value) =>
  typeof value === 'string' && /^[A-Za-z][A-Za-z_-]{0,39}$/.test(value) ? value.toLowerCase() : undefined,
);
/** A word that can come with spaces in place of its underscores, as `new request` does. */
export const kindOrNone = orNone((value) =>
  typeof value === 'string' && /^[A-Za-z][A-Za-z _-]{0,39}$/.test(value)
    ? value.toLowerCase().replaceAll(' ', '_')
    : undefined,
);
export const textOrNone = orNone((value) => (typeof value === 'string' ? value : undefined));
/** A text that can be sent as a number where it is made of digits. */
export const digitsOrTextOrNone = orNone((value) => {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value : undefined;
});
export const objectOrNone = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.catch(z.optional(z.object(shape)), undefined);
/** A list, also where a list of one is sent as its item, and a list of none as nothing, `null` or `{}`. */
export const listOf = <Item extends z.core.SomeType>(item: Item) =>
  z.pipe(z.transform(asList), z.array(item));

function asList(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return isEmpty(value) ? [] : [value];
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0)
  );
}

/** `true`, `1`, `"1"`, `"true"` and their opposites. */
export const booleanOrNone = orNone((value) => {
  if (value === true || value === 1 || value === '1' || value === 'true') return true;
  return value === false || value === 0 || value === '0' || value === 'false' ? false : undefined;
});

/** Whole numbers, some of them as strings (`allowed_lifetimes`); what is none is left out. */
export const numbers = z.transform((value) =>
  asList(value)
    .map(Number)
    .filter((number) => Number.isSafeInteger(number)),
);

/** A whole number of any sign, or its digits. */
export const wholeNumberOrNone = orNone((value) => {
  if (typeof value === 'string') return /^-?\d{1,15}$/.test(value) ? Number(value) : undefined;
  return Number.isSafeInteger(value) ? (value as number) : undefined;
});

/** The day of a date or time, yyyy-MM-dd. */
export const dayOrNone = orNone((value) => {
  const day = typeof value === 'string' ? /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(value)?.[0] : undefined;
  return day === undefined || Number.isNaN(Date.parse(day)) ? undefined : day;
});
