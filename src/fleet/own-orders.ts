import type { FleetRow } from '../domain/fleet.ts';
import { type Account, rowNamedBy } from './account.ts';
import { conflictsWith, type FleetOrder } from './orders.ts';

/** The reasons why an order is a row's. Only the first two allow it to be ended. */
export type Source = 'reference' | 'order-id' | 'link' | 'results';
export type Claimed = { order: FleetOrder; source: Source };

export type OwnOrders = Map<string, Claimed>;

/**
 * The orders that a row has if no other row is looked at: by the order's own reference, by the
 * row's `order-id`, by CertCentral's link from an order that the row has, and by the results file for rows that
 * need no change. An order whose reference names another row is not taken.
 */
export function ordersOf(row: FleetRow, account: Account): OwnOrders {
  const { fleet, orders, byRow, settled } = account;
  const claimed: OwnOrders = new Map();
  const add = (order: FleetOrder, source: Source) => {
    if (!claimed.has(order.id)) claimed.set(order.id, { order, source });
  };
  for (const order of byRow.get(row.name.toLowerCase()) ?? []) add(order, 'reference');
  const named = row.orderId === undefined ? undefined : orders.get(row.orderId);
  if (named !== undefined && rowNamedBy(fleet, named) === undefined) add(named, 'order-id');
  for (const order of settled.get(row) ?? []) add(order, 'results');
  // Orders that are added here are visited, too.
  for (const { order } of claimed.values()) {
    const renewal = order.renewedBy === undefined ? undefined : orders.get(order.renewedBy);
    if (renewal?.info === undefined || rowNamedBy(fleet, renewal) !== undefined) continue;
    if (conflictsWith(row, renewal.info).length === 0) add(renewal, 'link');
  }
  return claimed;
}
