// CertCentral is loose about types (docs/certcentral.md, "Loose types"): IDs come as digit strings,
// booleans as "1", "none" as null, 0 or a missing field, an empty object as []. What an order does
// not hang on is read as "not known" where it cannot be understood.
//
// What every order reads is read by these functions only: zod and its schemas would take an order a tenth of
// its processor time. What other actions ask for besides is read by schemas (answer-schemas.ts).

/** What a value of an answer says; `undefined` where it is missing or cannot be understood. */
export type Reader<Value> = (value: unknown) => Value | undefined;

/** A positive whole number or its digits, below 2^53; read as a string. */
export function readId(value: unknown): string | undefined {
  const isId =
    (typeof value === 'number' || (typeof value === 'string' && /^[1-9]\d*$/.test(value))) &&
    Number.isSafeInteger(Number(value)) &&
    Number(value) > 0;
  return isId ? String(value) : undefined;
}

/** A status: one word, as DigiCert writes them. Anything else is no status, and is not shown to anybody. */
export function readWord(value: unknown): string | undefined {
  return typeof value === 'string' && /^[A-Za-z][A-Za-z_-]{0,39}$/.test(value)
    ? value.toLowerCase()
    : undefined;
}

/** A word that can come with spaces in place of its underscores, as `new request` does. */
export function readKind(value: unknown): string | undefined {
  return typeof value === 'string' && /^[A-Za-z][A-Za-z _-]{0,39}$/.test(value)
    ? value.toLowerCase().replaceAll(' ', '_')
    : undefined;
}

export function readText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A text that can be sent as a number where it is made of digits. */
export function readDigitsOrText(value: unknown): string | undefined {
  return typeof value === 'number' ? String(value) : readText(value);
}

/** `true`, `1`, `"1"`, `"true"` and their opposites. */
export function readBoolean(value: unknown): boolean | undefined {
  if (value === true || value === 1 || value === '1' || value === 'true') return true;
  return value === false || value === 0 || value === '0' || value === 'false' ? false : undefined;
}

/** A whole number of any sign, or its digits. */
export function readWholeNumber(value: unknown): number | undefined {
  if (typeof value === 'string') return /^-?\d{1,15}$/.test(value) ? Number(value) : undefined;
  return Number.isSafeInteger(value) ? (value as number) : undefined;
}

/** The day of a date or time, yyyy-MM-dd. */
export function readDay(value: unknown): string | undefined {
  const day = typeof value === 'string' ? /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(value)?.[0] : undefined;
  return day === undefined || Number.isNaN(Date.parse(day)) ? undefined : day;
}

/** The items of a list; a list of one can be sent as its item, and a list of none as nothing, `null` or `{}`. */
export function asList(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  const isEmpty =
    value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0);
  return isEmpty ? [] : [value];
}

/** A list, in any of the forms of `asList`, each of whose items can be read. */
export function listOf<Item>(read: Reader<Item>): Reader<Item[]> {
  return (value) => {
    const items = asList(value).map(read);
    return items.includes(undefined) ? undefined : (items as Item[]);
  };
}

/** Reads a value that is there; one that is not is not an empty list, either. */
export function ifThere<Value>(read: Reader<Value>): Reader<Value> {
  return (value) => (value === undefined ? undefined : read(value));
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What an object says in these fields. Others do not matter. */
export function fields<Shape extends Record<string, Reader<unknown>>>(shape: Shape): Reader<Fields<Shape>> {
  const readers = Object.entries(shape);
  return (value) => {
    if (!isObject(value)) return undefined;
    const found = readers.map(([name, read]) => [name, read(value[name])]);
    return Object.fromEntries(found.filter(([, field]) => field !== undefined));
  };
}

type Fields<Shape extends Record<string, Reader<unknown>>> = {
  -readonly [Name in keyof Shape as undefined extends ReturnType<Shape[Name]> ? Name : never]?: ReturnType<
    Shape[Name]
  >;
} & {
  -readonly [Name in keyof Shape as undefined extends ReturnType<Shape[Name]> ? never : Name]: ReturnType<
    Shape[Name]
  >;
};
