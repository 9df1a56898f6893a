import * as z from 'zod/mini';

// CertCentral is loose about types (certcentral-api.md, 1.5 and 14): IDs come as digit strings,
// booleans as "1", "none" as null, 0 or a missing field, an empty object as []. What an order does
// not hang on is read as "not known" where it cannot be understood.

const DigitString = z.string().check(
  z.regex(/^[1-9]\d*$/),
  z.refine((text) => Number.isSafeInteger(Number(text))),
);
/** A positive whole number or its digits, below 2^53; read as a string. */
export const Id = z.pipe(z.union([z.int().check(z.positive()), DigitString]), z.transform(String));
export const idOrNone = z.catch(z.optional(Id), undefined);
/** A status: one word, as DigiCert writes them. Anything else is no status, and is not shown to anybody. */
export const wordOrNone = z.catch(
  z.optional(
    z.pipe(
      z.string().check(z.regex(/^[A-Za-z][A-Za-z_-]{0,39}$/)),
      z.transform((word) => word.toLowerCase()),
    ),
  ),
  undefined,
);
export const textOrNone = z.catch(z.optional(z.string()), undefined);
export const objectOrNone = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.catch(z.optional(z.object(shape)), undefined);
/** A list, also where a list of one is sent as its item, and a list of none as nothing, `null` or `{}`. */
export const listOf = <Item extends z.core.SomeType>(item: Item) =>
  z.pipe(
    z.transform((value) => (Array.isArray(value) ? value : isEmpty(value) ? [] : [value])),
    z.array(item),
  );

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0)
  );
}

/** `true`, `1`, `"1"`, `"true"` and their opposites. */
export const booleanOrNone = z.catch(
  z.optional(
    z.pipe(
      z.union([z.boolean(), z.literal([0, 1, '0', '1', 'true', 'false'])]),
      z.transform((value) => [true, 1, '1', 'true'].includes(value)),
    ),
  ),
  undefined,
);

/** Whole numbers, some of them as strings (`allowed_lifetimes`); what is none is left out. */
export const numbers = z.pipe(
  z.catch(listOf(z.unknown()), []),
  z.transform((values) => values.map(Number).filter((value) => Number.isSafeInteger(value))),
);

/** A whole number of any sign, or its digits. */
export const wholeNumberOrNone = z.catch(
  z.optional(z.pipe(z.union([z.int(), z.string().check(z.regex(/^-?\d{1,15}$/))]), z.transform(Number))),
  undefined,
);
