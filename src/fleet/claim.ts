import type { OrderInfo } from '../certcentral/order-responses.ts';
import { type FleetRow, identityHash, isSameName, readRowReference, rowReference } from '../domain/fleet.ts';
import { commentsOf } from '../finding/search.ts';
import { type Account, type Failure, rowNamedBy } from './account.ts';
import { type Chain, chainOf } from './chain.ts';
import { contestedRows } from './contested.ts';
import { keysOf } from './list-orders.ts';
import { conflictsWith, type FleetOrder, isAlive, signatureOf } from './orders.ts';
import { type OwnOrders, ordersOf, type Source } from './own-orders.ts';

/** The orders of one row. */
export type Claim = Chain & {
  sources: Map<string, Source>;
  /** What differs between the identities of the row and of the orders that would change. */
  conflicts: string[];
  /** An order that may be the row's, but nothing proves it. */
  possibleMatch: string | undefined;
  /** Live orders of a leaver's chain that only a link connects with the row. */
  unproven: FleetOrder[];
  /** Why nothing can be planned for the row. */
  problem: Failure | undefined;
};

export type ClaimOptions = {
  rows: readonly FleetRow[];
  account: Account;
  /** Orders that the results file names, by rows' names in lower case. */
  named: ReadonlyMap<string, string>;
  /** Orders that the results file names for rows that are gone from the list. */
  gone?: readonly { orderId: string }[];
  allowSamePerson: boolean;
};

/** Decides for all rows whose order is which. An order belongs to one row at most. */
export function claimOrders({
  rows,
  account,
  named,
  gone = [],
  allowSamePerson,
}: ClaimOptions): Map<FleetRow, Claim> {
  const claimed = new Map(rows.map((row) => [row, ordersOf(row, account)]));
  const contested = contestedRows(claimed, account);
  const taken = new Set([...claimed.values()].flatMap((own) => [...own.keys()]));
  const byName = new Map(rows.map((row) => [row.name.toLowerCase(), row]));
  const goneIds = gone.map(({ orderId }) => orderId);
  return new Map(
    [...claimed].map(([row, own]): [FleetRow, Claim] => {
      const { chain, duplicates } = chainOf(
        [...own.values()].map(({ order }) => order),
        account,
      );
      const namedId = named.get(row.name.toLowerCase());
      const others = othersFor(row, {
        account,
        own,
        moreIds: namedId === undefined ? goneIds : [...goneIds, namedId],
      });
      const problem =
        contested.get(row) ??
        account.unreadable.get(row) ??
        missingOrder(row, account) ??
        contradiction(row, own, account) ??
        (allowSamePerson ? undefined : samePerson(row, chain, { others, account, byName }));
      return [
        row,
        {
          chain,
          duplicates,
          sources: new Map([...own].map(([id, { source }]) => [id, source])),
          conflicts: conflictsOf(row, { chain, duplicates, own }),
          possibleMatch: others.find(
            (order) => !taken.has(order.id) && isPossibleMatch(row, order, account, named),
          )?.id,
          unproven: unprovenOf(row, own, account),
          problem,
        },
      ];
    }),
  );
}

/**
 * The problem of the current order; for a leaver, that of every order that would be ended. A renewal that only a link connects with the
 * row may show less of its identity than the order that it renews, which is compared as well.
 */
function conflictsOf(row: FleetRow, { chain, duplicates, own }: Chain & { own: OwnOrders }): string[] {
  const proven = chain.findLastIndex(({ id }) => own.get(id)?.source !== 'link');
  const orders = row.state === 'revoked' ? [...chain, ...duplicates] : chain.slice(Math.max(proven, 0));
  const conflicts = orders.flatMap(({ info }) => (info === undefined ? [] : conflictsWith(row, info)));
  return [...new Set(conflicts)];
}

/** Live orders before and after those of a leaver that nothing but a link connects with the row. */
function unprovenOf({ state }: FleetRow, own: OwnOrders, { fleet, orders, today }: Account): FleetOrder[] {
  if (state === 'active') return [];
  const found = new Map<string, FleetOrder>();
  for (const { order, source } of own.values()) {
    if (source === 'link') found.set(order.id, order);
    const before =
      order.reference === undefined ? undefined : readRowReference(fleet, order.reference)?.renewedOrderId;
    for (const id of [before, order.renewedBy]) {
      const related = id === undefined || own.has(id) ? undefined : orders.get(id);
      if (related !== undefined) found.set(related.id, related);
    }
  }
  return [...found.values()].filter((order) => isAlive(order, today));
}

function missingOrder({ orderId }: FleetRow, { missing }: Account): Failure | undefined {
  if (orderId === undefined || !missing.has(orderId)) return undefined;
  const text = `Order ${orderId} of the column order-id does not exist, or the API key may not see it. Correct the row.`;
  return { code: 'api_refused', text };
}

/** A look-up lists orders, and order info shows that none of them has the reference. */
function contradiction(row: FleetRow, own: OwnOrders, { fleet, lookUps }: Account): Failure | undefined {
  const references = [
    rowReference(fleet, row.name),
    ...[...own.keys()].map((id) => rowReference(fleet, row.name, id)),
  ];
  for (const reference of references) {
    const listed = lookUps.get(reference.toLowerCase())?.listed ?? [];
    const [first] = listed;
    if (first === undefined || listed.some(({ id }) => own.has(id))) continue;
    const text = `CertCentral lists order ${first.id} for the reference ${reference}, but the order shows another one. Look at the order in CertCentral.`;
    return { code: 'not_ordered', text };
  }
  return undefined;
}

/** Live orders that were read because the row might have them, and that it does not have. */
function othersFor(
  row: FleetRow,
  { account, own, moreIds }: { account: Account; own: OwnOrders; moreIds: string[] },
): FleetOrder[] {
  if (row.state !== 'active' || account.settled.has(row)) return [];
  const { orders, byKey, today } = account;
  const ids = new Set([...keysOf(row).flatMap((key) => [...(byKey.get(key) ?? [])]), ...moreIds]);
  return [...ids].flatMap((id) => {
    const order = own.has(id) ? undefined : orders.get(id);
    return order !== undefined && isAlive(order, today) ? [order] : [];
  });
}

type PersonFacts = { others: FleetOrder[]; account: Account; byName: ReadonlyMap<string, FleetRow> };

/** A row without a live order, whose person has one under the name of another row of this fleet. */
function samePerson(
  row: FleetRow,
  chain: FleetOrder[],
  { others, account: { fleet, today }, byName }: PersonFacts,
): Failure | undefined {
  if (chain.some((order) => isAlive(order, today))) return undefined;
  for (const order of others) {
    const name = rowNamedBy(fleet, order);
    if (name === undefined || isSameName(name, row.name) || order.info === undefined) continue;
    const other = byName.get(name.toLowerCase());
    if (conflictsWith(row, order.info).length > 0 || isOfOther(row, order.info, other)) continue;
    const text =
      `Order ${order.id} of the row ${name} is for the same certificate as this row, so nothing was ordered. ` +
      (other === undefined
        ? `If this row was ${name} before, give it that name again: the names of rows never change. `
        : `The row ${name} (line ${other.line}) has that order. `) +
      'For a second certificate of one person, set allow-same-person to true.';
    return { code: 'reference_conflict', text };
  }
  return undefined;
}

/** Order info does not show everything: without the hash of the identity the list decides, if it has the other row. */
function isOfOther(row: FleetRow, info: OrderInfo, other: FleetRow | undefined): boolean {
  if (other === undefined || signatureOf(info) !== undefined) return false;
  return identityHash(other.identity) !== identityHash(row.identity);
}

/** An unclaimed order that differs from the row in nothing that order info shows: a killed run or an earlier list left it. */
function isPossibleMatch(
  row: FleetRow,
  order: FleetOrder,
  { fleet }: Account,
  named: ClaimOptions['named'],
): boolean {
  const { id, info, reference } = order;
  if (info?.product === undefined || rowNamedBy(fleet, order) !== undefined) return false;
  if (conflictsWith(row, info).length > 0) return false;
  const isNamed = named.get(row.name.toLowerCase()) === id;
  return isNamed || (reference === undefined && commentsOf(info).length === 0);
}
