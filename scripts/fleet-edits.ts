/**
 * What people do between two runs of a fleet to the list and to the files beside it. Each edit returns what was done in words, or `undefined` if there was nothing to do it to.
 */
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Row } from '../__tests__/fleet-step.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { orderByHand } from './fleet-deeds.ts';
import type { Edit } from './fleet-life.ts';
import { isLive, ordersOf, rowIdentity, snapshot } from './fleet-truth.ts';

/** The list, the files beside it, and who may be in it. */
export type Desk = {
  sandbox: Sandbox;
  rows: Row[];
  /** The lists of all runs. */
  past: Row[][];
  /** Rows that were ever made, for new names. */
  made: number;
  renewBeforeDays: number;
  results: string | undefined;
  /** Path of a row's private key. */
  keyOf: (name: string) => string;
  /** Names, in lower case, of rows that something was done to that may make them a problem. */
  spoiled: Set<string>;
};

/** Two of them share a name, as people do. */
const PEOPLE: Row[] = [
  { 'common-name': 'Ada Lovelace', emails: 'ada@example.com' },
  { 'common-name': 'Build Agent', emails: 'agent-1@example.com' },
  { 'common-name': 'Build Agent', emails: 'agent-2@example.com' },
  { 'common-name': 'Renée Noether', emails: 'renee@example.com noether@example.com' },
  { 'common-name': 'Grace Hopper', emails: 'grace@example.com' },
  { 'common-name': 'Alan Turing', emails: 'alan@example.com' },
  { 'common-name': 'Kurt Gödel', emails: 'kurt@example.com' },
  { 'common-name': 'Edsger Dijkstra', emails: 'edsger@example.com' },
];

type Product =
  | 'client_authentication_plus'
  | 'private_client_premium'
  | 'secure_email_organization'
  | 'secure_email_mailbox';
const PRODUCTS: Product[] = [
  ...(['client_authentication_plus', 'client_authentication_plus', 'client_authentication_plus'] as const),
  ...(['private_client_premium', 'secure_email_organization', 'secure_email_mailbox'] as const),
];

/** A row for a person: of the products only some have a name of the row's own. */
function rowFor(person: Row, product: Product): Row {
  const { emails = '' } = person;
  const named = product === 'client_authentication_plus' || product === 'private_client_premium';
  return {
    'product-id': product,
    'common-name': named ? (person['common-name'] ?? '') : '',
    emails,
    'common-name-indicator': product === 'secure_email_organization' ? 'organization_name' : '',
  };
}

export function makeEdit(
  desk: Desk,
  { kind, row: number, other: otherNumber, pick }: Edit,
): string | undefined {
  const { rows, results } = desk;
  const from = <Item>(items: readonly Item[], index: number) => items[index % items.length] as Item;
  if (kind === 'add') {
    desk.made += 1;
    const product = from(PRODUCTS, otherNumber);
    const isThere = (person: Row) =>
      rows.some((one) => rowIdentity(one) === rowIdentity(rowFor(person, product)));
    const missing = PEOPLE.filter((person) => !isThere(person));
    // The same person twice is a mistake that is made now and then, but not in the first list.
    const isFirst = desk.past.length === 0;
    const isMistake = !isFirst && pick % 6 === 0;
    const person = from(isMistake || missing.length === 0 ? PEOPLE : missing, number);
    const row = {
      name: `row-${desk.made}`,
      ...rowFor(person, product),
      ...(isFirst ? {} : from(VALIDITIES, pick)),
    };
    if (rows.some((existing) => rowIdentity(existing) === rowIdentity(row))) desk.spoiled.add(row.name);
    rows.push(row);
    return `add ${shown(row)}`;
  }
  const row = from(rows, number);
  const other = from(rows, otherNumber);
  if (row === undefined || other === undefined) return undefined;
  const { name = '' } = row;
  const spoil = (...spoiled: Row[]) => {
    for (const one of spoiled) desk.spoiled.add((one.name ?? '').toLowerCase());
  };
  const change = (changes: Row): string => {
    spoil(row);
    Object.assign(row, changes);
    return `${name}: ${shown(changes)}`;
  };
  const newName = () => {
    desk.made += 1;
    const renamed = `row-${desk.made}`;
    desk.spoiled.add(renamed);
    return renamed;
  };
  const orderOf = (one: Row): string => {
    const orders = ordersOf(one, snapshot(desk.sandbox.orders, desk.sandbox.now()));
    return String((orders.findLast(isLive) ?? orders.at(-1))?.id ?? '');
  };
  switch (kind) {
    case 'remove':
      spoil(row);
      rows.splice(rows.indexOf(row), 1);
      return `remove ${name}`;
    case 'rename':
      return change({ name: newName() });
    case 'rename-with-order':
      return change({ 'order-id': orderOf(row), name: newName() });
    case 'replace': {
      // The row is renamed, and the old one is set to revoked.
      const renamed = { ...row, 'order-id': pick % 2 === 0 ? orderOf(row) : '', name: newName() };
      Object.assign(row, { state: 'revoked' });
      spoil(row);
      rows.splice(pick % 3 === 0 ? 0 : rows.length, 0, renamed);
      return `${name}: state=revoked, and a new row ${shown(renamed)}`;
    }
    case 'move':
      rows.splice(rows.indexOf(row), 1);
      rows.splice(pick % (rows.length + 1), 0, row);
      return `move ${name}`;
    case 'swap-names':
      if (row === other) return undefined;
      spoil(row, other);
      [row.name, other.name] = [other.name ?? '', row.name ?? ''];
      return `swap the names ${row.name} and ${other.name}`;
    case 'swap-people': {
      if (row === other) return undefined;
      spoil(row, other);
      const { name: _, ...mine } = row;
      const { name: __, ...theirs } = other;
      for (const one of [row, other])
        for (const column of Object.keys(one)) if (column !== 'name') delete one[column];
      Object.assign(row, theirs);
      Object.assign(other, mine);
      return `swap the people of ${row.name} and ${other.name}`;
    }
    case 'order-id-own':
      // In the first list, of an order that was placed by hand.
      if (desk.past.length === 0) return change({ 'order-id': String(orderByHand(desk.sandbox, row).id) });
      return change({ 'order-id': orderOf(row) });
    case 'order-id-other':
      return row === other ? undefined : change({ 'order-id': orderOf(other) });
    case 'order-id-typo': {
      const orders = desk.sandbox.orders;
      return change({ 'order-id': String(pick % 2 === 0 ? 1_999_999 : (from(orders, pick)?.id ?? 1)) });
    }
    case 'order-id-none':
      return row['order-id'] ? change({ 'order-id': '' }) : undefined;
    case 'case': {
      // The same row for the same person, so it is no reason for a problem.
      const column = from(['name', 'common-name', 'emails'], pick);
      const value = row[column] ?? '';
      row[column] = value === value.toUpperCase() ? value.toLowerCase() : value.toUpperCase();
      return `${name}: ${column}=${row[column]}`;
    }
    case 'product':
      return change(rowFor(personOf(row, pick), from(PRODUCTS, otherNumber)));
    case 'address':
      return change({
        emails: pick % 2 === 0 ? `${row.emails} more-${pick}@example.com` : `new-${pick}@example.com`,
      });
    case 'validity':
      return change({ ...NO_VALIDITY, ...from(VALIDITIES, pick) });
    case 'expiration': {
      const days = from([-3, 10, 29, 31, 45, 200, 400], pick);
      const date = new Date(desk.sandbox.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
      return change({ ...NO_VALIDITY, 'custom-expiration-date': date });
    }
    case 'revoked':
      return change({ state: 'revoked' });
    case 'active':
      return row.state === 'revoked' ? change({ state: 'active' }) : undefined;
    case 'comment': {
      const text = from(['For the new laptop', `(order-reference agents--${other.name})`], pick);
      row.comments = text;
      return `${name}: comments=${text}`;
    }
    case 'auto-renew':
      return change({ 'auto-renew': from(['1', '', '3'], pick) });
    case 'restore': {
      const list = from(desk.past, pick);
      if (list === undefined) return undefined;
      for (const one of [...rows, ...list])
        if (
          !rows.some((same) => shown(same) === shown(one)) ||
          !list.some((same) => shown(same) === shown(one))
        )
          spoil(one);
      rows.splice(0, rows.length, ...structuredClone(list));
      return `restore the list of run ${(pick % desk.past.length) + 1}`;
    }
    case 'renew-before':
      desk.renewBeforeDays = from([0, 7, 14, 30, 60, 90], pick);
      return `renew-before-days: ${desk.renewBeforeDays}`;
    case 'lose-key':
      if (!existsSync(desk.keyOf(name))) return undefined;
      rmSync(desk.keyOf(name));
      spoil(row);
      return `the private key of ${name} is lost`;
    default:
      return results === undefined || !existsSync(results) ? undefined : editResults(results, kind, pick);
  }
}

const NO_VALIDITY = { 'validity-years': '', 'validity-days': '', 'custom-expiration-date': '' };
const VALIDITIES: Row[] = [
  ...Array.from({ length: 6 }, (): Row => ({})),
  { 'validity-days': '200' },
  { 'validity-days': '91' },
  { 'validity-days': '45' },
  { 'validity-days': '20' },
];

/** The person of a row by its first address; one of the pool if the address was edited. */
function personOf({ emails = '' }: Row, pick: number): Row {
  const [first = ''] = emails.toLowerCase().split(' ');
  const known = PEOPLE.find((person) => person.emails?.startsWith(first));
  return known ?? (PEOPLE[pick % PEOPLE.length] as Row);
}

function editResults(results: string, kind: Edit['kind'], pick: number): string | undefined {
  const kept = `${results}.old`;
  const text = readFileSync(results, 'utf8');
  switch (kind) {
    case 'lose-results':
      rmSync(results);
      return 'the results file is lost';
    case 'cut-results':
      writeFileSync(results, text.slice(0, pick % 500));
      return 'the results file is cut';
    case 'old-results':
      if (!existsSync(kept)) return undefined;
      copyFileSync(kept, results);
      return 'the results file of an earlier run is restored';
    default: {
      // Two order IDs change places, with all that refers to them.
      const ids = [...new Set(text.match(/\b1234\d{3}\b/g) ?? [])];
      const [one, two] = [ids[pick % ids.length], ids[(pick + 1) % ids.length]];
      if (one === undefined || two === undefined || one === two) return undefined;
      writeFileSync(results, text.replaceAll(one, '#').replaceAll(two, one).replaceAll('#', two));
      return `orders ${one} and ${two} change places in the results file`;
    }
  }
}

export function shown(row: Row): string {
  return (
    Object.entries(row)
      .filter(([, value]) => value !== '')
      .map(([column, value]) => `${column}=${value}`)
      .join(', ') || 'nothing'
  );
}
