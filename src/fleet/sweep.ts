import { RequestError, withHint } from '../base/errors.ts';
import { readAllOrders } from '../certcentral/order-list.ts';
import type { ListedOrder } from '../certcentral/order-responses.ts';
import { type OrderRequest, openRevocations } from '../certcentral/requests.ts';
import type { FleetRow } from '../domain/fleet.ts';
import { foldedName } from '../domain/identity.ts';
import { currentName } from '../domain/products.ts';
import { possibleCommonNames } from '../finding/compare.ts';
import type { StepContext } from '../finding/context.ts';
import { predecessorOf, type Remembered } from './memory.ts';
import { hitsAllRows, readPatiently } from './trouble.ts';

export type SweepWish = {
  fleet: string;
  rows: FleetRow[];
  remembered: Map<string, Remembered>;
};

/** What is kept of the list of orders: what may belong to a row. */
export type OrderIndex = {
  items: Map<string, ListedOrder>;
  /** IDs of orders by product and common name. */
  byName: Map<string, string[]>;
  /** How many orders the account has in all. */
  total: number;
  revocations: Map<string, OrderRequest>;
};

/**
 * Reads the account's list of orders, once, and keeps what may belong to a row. A list that is empty is read
 * again: it spares look-ups, so a wrong one would hide orders.
 *
 * @throws {RequestError} what would hit every other row, too
 */
export async function sweep(context: StepContext, wish: SweepWish): Promise<OrderIndex> {
  const index = await sweepOnce(context, wish);
  return index.total > 0 ? index : sweepOnce(context, wish);
}

async function sweepOnce(context: StepContext, { fleet, rows, remembered }: SweepWish): Promise<OrderIndex> {
  const { service, wait, report } = context;
  const wantedIds = new Set<string>();
  const wantedNames = new Set<string>();
  for (const row of rows) {
    for (const key of keysOf(row)) wantedNames.add(key);
    if (row.orderId !== undefined) wantedIds.add(row.orderId);
    const entry = remembered.get(row.name.toLowerCase());
    const before = entry && predecessorOf(fleet, entry);
    if (entry !== undefined) wantedIds.add(entry.orderId);
    if (before !== undefined) wantedIds.add(before);
  }
  const index: OrderIndex = { items: new Map(), byName: new Map(), total: 0, revocations: new Map() };
  for await (const item of readAllOrders(service, {}, { wait, log: report.info })) {
    index.total += 1;
    const key = keyOf(item.productId ?? '', item.commonName ?? '');
    const named = wantedNames.has(key);
    if (!named && !wantedIds.has(item.id)) continue;
    index.items.set(item.id, item);
    if (!named) continue;
    const ids = index.byName.get(key);
    if (ids === undefined) index.byName.set(key, [item.id]);
    else ids.push(item.id);
  }
  if (remembered.size > 0) index.revocations = await revocations(context);
  return index;
}

/** The list of orders does not tell of requests to revoke. A key that may not read requests sees none. */
async function revocations(context: StepContext): Promise<OrderIndex['revocations']> {
  try {
    return await readPatiently(context, () => openRevocations(context.service));
  } catch (error) {
    if (!(error instanceof RequestError) || hitsAllRows(error)) throw error;
    context.report.warning(`Open requests to revoke could not be read. ${withHint(error)}`);
    return new Map();
  }
}

/** Product and name in one text, for every name under which the list can show a row's order. */
export function keysOf({ productId, body }: FleetRow): string[] {
  const { common_name, emails } = body.certificate;
  const names = [
    ...possibleCommonNames(body.certificate),
    ...(common_name === undefined ? emails.map(foldedName) : []),
  ];
  return [...new Set(names.filter((name) => name !== ''))].map((name) => keyOf(productId, name));
}

export function keyOf(productId: string, name: string): string {
  return `${currentName(productId)} ${foldedName(name)}`;
}

/** The orders that rows are remembered to have, or name themselves. */
export function claimed({ fleet, rows, remembered }: SweepWish, { items }: OrderIndex): Set<string> {
  const ids = new Set<string>();
  for (const row of rows) {
    const entry = remembered.get(row.name.toLowerCase());
    for (const id of [row.orderId, entry?.orderId, entry && predecessorOf(fleet, entry)]) {
      const item = id === undefined ? undefined : items.get(id);
      if (item !== undefined && fits(row, item)) ids.add(item.id);
    }
  }
  return ids;
}

/** Whether an order of the list can be a row's, as far as the list tells. */
export function fits(row: FleetRow, { productId, commonName }: ListedOrder): boolean {
  const keys = keysOf(row);
  return (
    productId === undefined ||
    commonName === undefined ||
    keys.length === 0 ||
    keys.includes(keyOf(productId, commonName))
  );
}
