import type { ErrorCode } from '../base/errors.ts';
import type { ListedOrder } from '../certcentral/order-responses.ts';
import { type FleetRow, readRowReference } from '../domain/fleet.ts';
import { keysOfOrder, type OrderIndex } from './list-orders.ts';
import { type FleetOrder, isAlive } from './orders.ts';

/** Everything that was read of the account, and nothing that follows from it. */
export type Account = {
  fleet: string;
  /** yyyy-MM-dd. */
  today: string;
  list: OrderIndex;
  /** Orders that were read in order info, by ID. */
  orders: Map<string, FleetOrder>;
  /** The orders above by the row that their reference names, in lower case. */
  byRow: Map<string, FleetOrder[]>;
  /** The IDs of the orders above by the keys of `keysOf`: the list may not show all of them yet. */
  byKey: Map<string, Set<string>>;
  /** Orders that do not exist, or that the API key may not see. */
  missing: Set<string>;
  /** Look-ups by reference in lower case, also those that were spared. */
  lookUps: Map<string, LookUp>;
  /** The reference whose look-up lists an order, by the order's ID. */
  listedBy: Map<string, string>;
  /** Rows for which the results file and the list are enough, with their orders from the oldest to the newest. */
  settled: Map<FleetRow, FleetOrder[]>;
  /** Rows whose orders could not be read. */
  unreadable: Map<FleetRow, Failure>;
};

export type LookUp = {
  listed: ListedOrder[];
  /** By the clock of the run; `undefined` if it was spared, because the account has no order that it could list. */
  at: number | undefined;
};

/** Why nothing can be planned for a row. */
export type Failure = { code: ErrorCode; text: string };

export function emptyAccount(facts: Pick<Account, 'fleet' | 'today' | 'list'>): Account {
  return {
    ...facts,
    orders: new Map(),
    byRow: new Map(),
    byKey: new Map(),
    missing: new Set(),
    lookUps: new Map(),
    listedBy: new Map(),
    settled: new Map(),
    unreadable: new Map(),
  };
}

/** The row of this fleet that an order's reference names. */
export function rowNamedBy(fleet: string, { reference }: FleetOrder): string | undefined {
  return reference === undefined ? undefined : readRowReference(fleet, reference)?.name;
}

/**
 * Adds an order that was read in order info. If order info shows no reference, the look-up that lists the order
 * shows which it has.
 */
export function addOrder(account: Account, read: FleetOrder): void {
  const reference = read.reference ?? account.listedBy.get(read.id);
  const order = { ...read, reference };
  account.orders.set(order.id, order);
  for (const key of keysOfOrder(shownBy(order))) {
    account.byKey.set(key, (account.byKey.get(key) ?? new Set()).add(order.id));
  }
  const name = rowNamedBy(account.fleet, order)?.toLowerCase();
  if (name === undefined) return;
  const others = (account.byRow.get(name) ?? []).filter(({ id }) => id !== order.id);
  account.byRow.set(name, [...others, order]);
}

function shownBy({ info }: FleetOrder) {
  return {
    productId: info?.product?.name_id,
    commonName: info?.certificate?.common_name,
    organizationId: info?.organization?.id ?? info?.certificate?.organization?.id,
  };
}

export function addLookUp(account: Account, reference: string, lookUp: LookUp): void {
  account.lookUps.set(reference.toLowerCase(), lookUp);
  for (const { id } of lookUp.listed) {
    account.listedBy.set(id, reference);
    const order = account.orders.get(id);
    if (order !== undefined && order.reference === undefined) addOrder(account, order);
  }
}

/**
 * An order of this fleet that shows its reference in its comment only and that no look-up lists: the account
 * keeps no references. CertCentral's own renewals copy the comment of the order that they renew.
 */
export function orderWithoutReference({ fleet, orders, lookUps, today }: Account): string | undefined {
  const linked = new Set([...orders.values()].map(({ renewedBy }) => renewedBy));
  for (const order of orders.values()) {
    const { id, reference, onlyInComment } = order;
    if (!onlyInComment || reference === undefined || linked.has(id)) continue;
    if (rowNamedBy(fleet, order) === undefined || !isAlive(order, today)) continue;
    const listed = lookUps.get(reference.toLowerCase())?.listed;
    if (listed?.length === 0) return id;
  }
  return undefined;
}
