/** The limits of a list: more is not a list of certificates, and reading it would take minutes. */
export const MAX_BYTES = 32 * 1024 * 1024;
export const MAX_ROWS = 50_000;
export const MAX_COLUMNS = 100;
/** In characters. */
export const MAX_CELL = 10_000;
/** In YAML; aliases of aliases can make gigabytes of a few lines. */
export const MAX_ALIASES = 100;
/** CSRs that are checked while a list is read, at 1 ms for a P-384; those of the other rows before their orders. */
export const MAX_CSRS = 2000;

export const TOO_MANY_ROWS = 'has more than 50,000 rows. Divide it into several fleets.';
export const TOO_MANY_COLUMNS = 'has more than 100 columns. Remove those that no list of certificates has.';
export const TOO_LONG = 'has more than 10,000 characters, which no value of a certificate has.';
