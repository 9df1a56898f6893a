import { INPUTS, type InputName } from '../inputs/input-table.ts';

/** What a fleet needs to know of a row besides its order. */
export const OWN_COLUMNS = ['name', 'state', 'order-id'] as const;

/** Inputs that people may look for in a list, and why they are not there. */
const NOT_IN_A_LIST = new Map<string, string>([
  ['devkey', 'a list must not contain keys and passwords. Give the key in the input devkey, from a secret.'],
  ['key-file', 'a list must not contain keys. Give key-directory, where each row has its key.'],
  ['key-type', 'it is an input of the fleet, for all rows.'],
  [
    'key-password',
    'a list must not contain keys and passwords. Give it as an input of the fleet, from a secret.',
  ],
  ['pkcs12-password', 'a list must not contain keys and passwords.'],
  ['renew-before-days', 'it is an input of the fleet, for all rows.'],
  ['renewal-of-order-id', 'the fleet knows what it renews. Give an order that is there already in order-id.'],
  ['order-reference', 'references are made of the names of fleet and row.'],
  ['<<', 'a list is read without merge keys. Give what rows have in common in "defaults".'],
]);

/** The inputs of the order step that a row can have: those that describe its order. */
const ORDER_COLUMNS = (Object.keys(INPUTS) as InputName[]).filter((name) => {
  const { actions, group }: { actions: readonly string[]; group: string } = INPUTS[name];
  const describes = ['certificate', 'key', 'validity', 'renewal', 'order'].includes(group);
  return actions.includes('order') && describes && !NOT_IN_A_LIST.has(name);
});
const COLUMNS: readonly string[] = [...OWN_COLUMNS, ...ORDER_COLUMNS];

export function isColumn(name: string): boolean {
  return COLUMNS.includes(name);
}

/**
 * What is wrong with a name of a column. What does not resemble one is not shown: in a list without
 * a header it is a person's name.
 */
export function unknownColumn(name: string): string {
  const why = NOT_IN_A_LIST.get(name);
  if (why !== undefined) return `${name} cannot be a column: ${why}`;
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  const [nearest = '', distance = 0] =
    COLUMNS.map((column): [string, number] => [column, changesBetween(plain, column)]).sort(
      ([, one], [, other]) => one - other,
    )[0] ?? [];
  const resembles = distance <= Math.max(2, nearest.length / 3);
  return resembles
    ? `"${name.trim()}" is not a column. Did you mean ${nearest}?`
    : `is none of the columns that a list can have; the nearest is ${nearest}. Check that the list has a header, or remove the column.`;
}

/** How many letters have to be put in, taken out or replaced (Levenshtein). */
function changesBetween(one: string, other: string): number {
  if (one.length > 100) return one.length;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const replaced = (row[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[other.length] as number;
}
