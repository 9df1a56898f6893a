import type { ListedOrder } from '../certcentral/order-responses.ts';
import { type FleetRow, readRowReference, rowReference } from '../domain/fleet.ts';
import { byAge, isClosed } from '../domain/order.ts';
import type { Account } from './account.ts';
import { chainOf } from './chain.ts';
import type { EarlierResults } from './earlier-results.ts';
import { keysOf } from './list-orders.ts';
import { daysLeft, type FleetOrder, wasIssued } from './orders.ts';
import { type OwnOrders, ordersOf } from './own-orders.ts';

/** One request: order info of an order, or the look-up of a reference. */
export type Read = { orderId: string } | { reference: string };

export type ReadRules = {
  results: EarlierResults;
  renewBeforeDays: number;
  /**
   * Orders that rows have, once every row was looked at: from then on orders of the list that no row has are
   * read for rows that lack one.
   */
  owned?: ReadonlySet<string>;
};

/** At most this many orders with one reference are read. */
const MAX_LISTED = 10;

/** The next read that a row's orders need; `undefined` if nothing is missing. */
export function nextRead(row: FleetRow, account: Account, rules: ReadRules): Read | undefined {
  if (account.settled.has(row)) return undefined;
  const isUnread = (id: string) => !account.orders.has(id) && !account.missing.has(id);
  const known = rules.results.usable.get(row.name.toLowerCase())?.orderId;
  for (const id of [known, row.orderId]) if (id !== undefined && isUnread(id)) return { orderId: id };
  const own = ordersOf(row, account);
  const isLeaver = row.state === 'revoked';
  const isKnown = known !== undefined && own.has(known);
  return (
    (isKnown && !isLeaver
      ? undefined
      : nextByReference(account, rowReference(account.fleet, row.name), own)) ??
    nextInChain(row, { account, own, rules }) ??
    (rules.owned === undefined ? undefined : nextCandidate(row, { account, own, rules }))
  );
}

/** The look-up of a reference, then the orders that it lists: open ones, and closed ones until one is the row's. */
function nextByReference(account: Account, reference: string, own: OwnOrders): Read | undefined {
  const lookUp = account.lookUps.get(reference.toLowerCase());
  if (lookUp === undefined) return { reference };
  for (const { id, status } of mostLikelyFirst(lookUp.listed)) {
    if (account.orders.has(id) || account.missing.has(id)) continue;
    if (isClosed(status) && lookUp.listed.some((listed) => own.has(listed.id))) continue;
    return { orderId: id };
  }
  return undefined;
}

function mostLikelyFirst(listed: ListedOrder[]): ListedOrder[] {
  return listed
    .toSorted(
      (one, other) => Number(isClosed(one.status)) - Number(isClosed(other.status)) || byAge(other, one),
    )
    .slice(0, MAX_LISTED);
}

type Facts = { account: Account; own: OwnOrders; rules: ReadRules };

/**
 * Renewals of the current order, or the order that it renews while it has no certificate; of a leaver both of every
 * order.
 */
function nextInChain(row: FleetRow, { account, own, rules }: Facts): Read | undefined {
  const { fleet } = account;
  const orders = [...own.values()].map(({ order }) => order);
  const isLeaver = row.state === 'revoked';
  for (const order of isLeaver ? orders : chainOf(orders, account).chain.slice(-1)) {
    const hasNone = !wasIssued(order) && !isClosed(order.status);
    const before =
      (isLeaver || hasNone) && order.reference !== undefined
        ? readRowReference(fleet, order.reference)?.renewedOrderId
        : undefined;
    const renewal = mayBeRenewed(row, order, { account, rules }) ? order.renewedBy : undefined;
    for (const id of [before, renewal]) {
      if (id !== undefined && !account.orders.has(id) && !account.missing.has(id)) return { orderId: id };
    }
    if (!mayBeRenewed(row, order, { account, rules })) continue;
    const next = nextByReference(account, rowReference(fleet, row.name, order.id), own);
    if (next !== undefined) return next;
  }
  return undefined;
}

/** Whether there can be a renewal of an order. For a leaver it matters however long the order is valid. */
function mayBeRenewed(
  row: FleetRow,
  order: FleetOrder,
  { account, rules }: Pick<Facts, 'account' | 'rules'>,
): boolean {
  const { status, isRenewed, validTill } = order;
  if (row.state === 'revoked') return isRenewed === true || wasIssued(order);
  if (status !== 'issued' && status !== 'expired') return isClosed(status) && isRenewed !== false;
  const days = daysLeft(validTill, account.today);
  return status === 'expired' || isRenewed === true || (days !== undefined && days <= rules.renewBeforeDays);
}

/**
 * Orders of the list that no row has, if this row lacks one or has to lose all: in accounts whose look-up does not
 * show client orders, and for references whose ID the row does not name any more. At last the order that the
 * results file names.
 */
function nextCandidate(row: FleetRow, { account, own, rules }: Facts): Read | undefined {
  const { chain } = chainOf(
    [...own.values()].map(({ order }) => order),
    account,
  );
  const current = chain.at(-1);
  const isLeaver = row.state === 'revoked';
  if (!isLeaver && current !== undefined && !mayBeRenewed(row, current, { account, rules })) return undefined;
  const isUnread = (id: string) => !account.orders.has(id) && !account.missing.has(id);
  for (const id of keysOf(row).flatMap((key) => account.list.byKey.get(key) ?? [])) {
    const item = account.list.items.get(id);
    if (!isUnread(id) || rules.owned?.has(id) || item === undefined) continue;
    // An ended order of a leaver can lead to its renewal.
    if (isLeaver || current === undefined || byAge({ id }, current) > 0) return { orderId: id };
  }
  const named = rules.results.named.get(row.name.toLowerCase());
  return named !== undefined && isUnread(named) ? { orderId: named } : undefined;
}
