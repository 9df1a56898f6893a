import { nearest } from '../base/nearest.ts';
import { isFleetName } from '../domain/fleet.ts';
import { INPUTS, type InputName } from '../inputs/input-table.ts';

/** The columns of a row besides those of its order. */
export const OWN_COLUMNS = ['name', 'state', 'order-id'] as const;

/** Inputs that people may look for in a list, and why they are not there. */
const NOT_IN_A_LIST = new Map<string, string>([
  [
    'devkey',
    'a list must not contain keys or passwords. Give the API key in the input devkey, from a secret.',
  ],
  ['key-file', 'a list must not contain private keys. Give key-directory, which has one for each row.'],
  ['key-type', 'it is an input of the fleet, for all rows.'],
  [
    'key-password',
    'a list must not contain keys or passwords. Give it as an input of the fleet, from a secret.',
  ],
  ['pkcs12-password', 'a list must not contain keys or passwords.'],
  ['renew-before-days', 'it is an input of the fleet, for all rows.'],
  ['renewal-of-order-id', 'fleet finds the order to renew. Give an existing order in order-id.'],
  ['order-reference', 'references are made from the names of fleet and row.'],
  ['<<', 'a list is read without merge keys. Give what rows have in common in "defaults".'],
]);

/** The inputs of the order step that a row can have: those that describe its order. */
export const ORDER_COLUMNS = (Object.keys(INPUTS) as InputName[]).filter((name) => {
  const { actions, group }: { actions: readonly string[]; group: string } = INPUTS[name];
  const describes = ['certificate', 'key', 'validity', 'renewal', 'order'].includes(group);
  return actions.includes('order') && describes && !NOT_IN_A_LIST.has(name);
});
const COLUMNS: readonly string[] = [...OWN_COLUMNS, ...ORDER_COLUMNS];

/** What the file of `inventory` shows of an order besides: read without meaning, so that such a file can become a list. */
export const INVENTORY_COLUMNS = [
  'order-status',
  'valid-till',
  'days-remaining',
  'is-renewed',
  'certificate-id',
  'serial-number',
];

/** Whether a list may have this column. */
export function isColumn(name: string): boolean {
  return COLUMNS.includes(name) || INVENTORY_COLUMNS.includes(name);
}

/**
 * What is wrong with a name of a column. What does not resemble one is not shown: in a list without
 * a header it is a person's name.
 *
 * @param values the column's values
 */
export function unknownColumn(name: string, values: readonly string[]): string {
  const why = NOT_IN_A_LIST.get(name);
  if (why !== undefined) return `${name} cannot be a column: ${why}`;
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/[\s_.-]+/g, '-');
  const near = nearest(plain, COLUMNS);
  const meant = COLUMNS.find((column) => column === plain && column !== 'name') ?? otherName(plain, values);
  if (meant === undefined && !near?.resembles) {
    return `is none of the columns that a list can have; the nearest is ${near?.word}. Check that the list has a header, or remove the column.`;
  }
  return `"${name.trim()}" is not a column. Did you mean ${meant ?? near?.word}?`;
}

/** Names of columns in other programs. */
const OTHER_NAMES: readonly [pattern: RegExp, column: string][] = [
  [/^(e-?mails?|mails?|(e-?)?mail-?address(es)?)$/, 'emails'],
  [/^(cn|full-?name|display-?name)$/, 'common-name'],
  [/^given-?name$/, 'first-name'],
  [/^(sur-?name|family-?name|sn)$/, 'last-name'],
  [/^(departments?|ou|organizational-?units?)$/, 'organization-units'],
];

function otherName(name: string, values: readonly string[]): string | undefined {
  if (name === 'name') {
    const areRowNames = values.length > 0 && values.every((value) => isFleetName(value.trim(), 32));
    return areRowNames ? 'name' : 'common-name';
  }
  return OTHER_NAMES.find(([pattern]) => pattern.test(name))?.[1];
}
