import { type FleetRow, isSameName, readRowReference } from '../domain/fleet.ts';
import { isClosed } from '../domain/order.ts';
import type { Account } from './account.ts';
import { type EarlierResult, type EarlierResults, renewedOrderOf } from './earlier-results.ts';
import { canBe } from './list-orders.ts';
import { daysLeft, type FleetOrder, isAlive, orderOfItem } from './orders.ts';

export type SettleOptions = {
  rows: readonly FleetRow[];
  results: EarlierResults;
  renewBeforeDays: number;
};

/**
 * Settles the rows that need no change and no reading: the results file names their orders, and the list shows
 * them in a state in which nothing is to be done.
 */
export function settle(account: Account, { rows, results, renewBeforeDays }: SettleOptions): void {
  for (const row of rows) {
    const entry = results.usable.get(row.name.toLowerCase());
    const order = entry && knownOrder(account, row, entry);
    if (entry === undefined || order === undefined) continue;
    if (needsReading(row, { entry, order, today: account.today, renewBeforeDays })) continue;
    const before = renewedOrderOf(account.fleet, entry);
    const earlier = before === undefined ? undefined : account.list.items.get(before);
    const chain = earlier !== undefined && canBe(row, earlier) ? [orderOfItem(earlier, new Map())] : [];
    account.settled.set(row, [...chain, order]);
  }
}

/** The order of a line, if the line marks it as the row's by its own reference or by `order-id`. */
function knownOrder(account: Account, row: FleetRow, entry: EarlierResult): FleetOrder | undefined {
  const item = account.list.items.get(entry.orderId);
  const named = readRowReference(account.fleet, entry.orderReference)?.name;
  const isOwn = entry.orderId === row.orderId || (named !== undefined && isSameName(named, row.name));
  if (item === undefined || !canBe(row, item) || !isOwn) return undefined;
  const order = orderOfItem(item, account.list.revocations);
  // Just placed by the run before, it had no status yet.
  const isSame = entry.orderStatus === '' || entry.orderStatus === order.status;
  return {
    ...order,
    reference: entry.orderReference || undefined,
    ...(isSame
      ? { requestId: entry.requestId || undefined, requestStatus: entry.requestStatus || undefined }
      : {}),
  };
}

type Facts = { entry: EarlierResult; order: FleetOrder; today: string; renewBeforeDays: number };

function needsReading({ state }: FleetRow, { entry, order, today, renewBeforeDays }: Facts): boolean {
  const { status, isRenewed, validTill } = order;
  // Everything of a leaver was ended, or had expired, when the row was found to be revoked.
  if (state === 'revoked') return entry.plan !== 'revoked' || isAlive(order, today);
  // It is renewed.
  if (status === 'expired') return true;
  const isSame = entry.orderStatus === '' || entry.orderStatus === status;
  if (isClosed(status)) return isRenewed !== false || !isSame;
  if (status !== 'issued') return !isSame;
  const days = daysLeft(validTill, today);
  return isRenewed === true || (days !== undefined && days <= renewBeforeDays);
}
