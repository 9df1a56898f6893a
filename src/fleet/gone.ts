import { isClosed } from '../domain/order.ts';
import type { Account } from './account.ts';
import type { Claim } from './claim.ts';
import type { EarlierResult } from './earlier-results.ts';
import { isAlive } from './orders.ts';

/** A row of an earlier run that the list does not have any more, with an order that is still open or valid. */
export type GoneRow = EarlierResult;

/**
 * The rows that earlier results know and the list lacks: a list that was exported wrongly drops people, and their
 * certificates stay valid. A row is not gone if another row has its order now, or if the order has ended.
 */
export function goneRows(
  entries: readonly EarlierResult[],
  claims: Iterable<Claim>,
  { list, today }: Account,
): GoneRow[] {
  if (entries.length === 0) return [];
  const claimed = new Set([...claims].flatMap(({ sources }) => [...sources.keys()]));
  return entries.flatMap((entry) => {
    const item = list.items.get(entry.orderId);
    const order = item ?? { status: entry.orderStatus || undefined, validTill: entry.validTill || undefined };
    if (claimed.has(entry.orderId) || isClosed(order.status) || !isAlive(order, today)) return [];
    return [{ ...entry, orderStatus: order.status ?? '', validTill: order.validTill ?? '' }];
  });
}
