/**
 * The orders of the account, seen without the step: which order was placed for which row, for whom, and whether it counts.
 * Written from the rules and on purpose not shared with the action.
 */
import type { Row } from '../__tests__/fleet-step.ts';
import { at } from '../sandbox/json.ts';
import { endOf } from '../sandbox/naming.ts';
import type { SandboxOrder } from '../sandbox/sandbox.ts';

const DAY = 86_400_000;
const CLOSED = ['rejected', 'canceled', 'revoked', 'expired', 'denied'];

/** An order as it was at one moment, since a run changes the orders themselves. */
export type Snapshot = {
  id: number;
  order: SandboxOrder;
  status: string;
  /** Whole days until the last day of its certificate; `undefined` before it is issued. */
  daysLeft: number | undefined;
  /** Whole days since it was placed. */
  age: number;
  /** By CertCentral's own link. */
  renewed: boolean;
  /** An Administrator has to decide about its revocation. */
  ending: boolean;
  /** Look-up and list do not show it yet. */
  hidden: boolean;
};

export function snapshot(orders: SandboxOrder[], now: Date): Snapshot[] {
  return orders.map((order) => ({
    id: order.id,
    order,
    status: order.status,
    daysLeft: order.issuedAt === null ? undefined : daysBetween(now, endOf(order)),
    age: daysBetween(order.placedAt, now),
    renewed: order.renewed,
    hidden: order.hiddenLookups > 0,
    ending: order.requests.some(
      ({ type, status }) => type === 'revoke' && ['submitted', 'pending'].includes(status),
    ),
  }));
}

function daysBetween(from: Date, to: Date): number {
  return Math.floor(to.getTime() / DAY) - Math.floor(from.getTime() / DAY);
}

/** Which row, and which renewal of it, an order was placed for, whether or not the account has kept that. */
export function placedFor({
  body,
  placedBy,
}: SandboxOrder): { row: string; renews: number | undefined } | undefined {
  const [, row, , renews] =
    /^agents--([a-z0-9]+(-[a-z0-9]+)*)(?:--(\d+))?$/i.exec(String(at(body, 'alternative_order_id') ?? '')) ??
    [];
  return row === undefined || placedBy === 'ui'
    ? undefined
    : { row: row.toLowerCase(), renews: renews === undefined ? undefined : Number(renews) };
}

/** The order that an order renews, by CertCentral's link or by its own reference. */
export function renewedBy(order: SandboxOrder): number | undefined {
  const linked = at(order.body, 'renewal_of_order_id');
  return typeof linked === 'number' ? linked : placedFor(order)?.renews;
}

/** Who and what an order is for, in one form for every spelling. */
export function orderIdentity({ product, body, emails }: SandboxOrder): string {
  const read = (path: string) => String(at(body, path) ?? '');
  return identity(
    product,
    read('certificate.common_name'),
    read('organization.id'),
    emails.map(({ address }) => address),
  );
}

/** Who and what a row is for, likewise. */
export function rowIdentity(row: Row): string {
  return identity(
    row['product-id'] ?? '',
    row['common-name'] ?? '',
    row['organization-id'] || '112233',
    (row.emails ?? '').split(/\s+/),
  );
}

function identity(product: string, name: string, organization: string, emails: string[]): string {
  const plain = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
  return [product, plain(name), organization, [...new Set(emails.map(plain))].sort().join()].join('|');
}

/** Open, or with a certificate that is valid. */
export function isLive({ status, daysLeft }: Snapshot): boolean {
  return !CLOSED.includes(status) && (daysLeft === undefined || daysLeft >= 0);
}

export function isDue({ status, daysLeft }: Snapshot, renewBeforeDays: number): boolean {
  return status === 'expired' || (daysLeft !== undefined && daysLeft <= renewBeforeDays);
}

/** Placed less than a quarter of its validity ago, of which at most 30 days count: such an order is never renewed. */
export function isTooNew({ age, daysLeft }: Snapshot): boolean {
  return age < Math.floor(Math.min(30, (age + Math.max(0, daysLeft ?? 0)) / 4));
}

/** For these, order info need not show the addresses. */
const WITHOUT_ADDRESSES = ['client_authentication_plus', 'private_client_premium'];

/**
 * Whether an order is for the person of a row. One that was placed by hand has no hash of the addresses in its comment,
 * so if order info does not show them, no one can see that they differ; unless it renews one of the row that has the
 * hash.
 */
export function isFor(row: Row, entry: Snapshot, all: Snapshot[]): boolean {
  if (orderIdentity(entry.order) === rowIdentity(row)) return true;
  const renewed = all.find(({ id }) => id === renewedBy(entry.order));
  const target = renewed && placedFor(renewed.order)?.row;
  const isOfOther = target !== undefined && target !== row.name?.toLowerCase();
  return looksFor(row, entry) && (renewed === undefined || isOfOther || isFor(row, renewed, all));
}

/** The same without what it renews: the order that was renewed may be of a row that is gone. */
export function looksFor(row: Row, { order }: Snapshot): boolean {
  if (orderIdentity(order) === rowIdentity(row)) return true;
  if (order.placedBy === 'api' || !WITHOUT_ADDRESSES.includes(order.product)) return false;
  const withoutAddresses = (identity: string) => identity.slice(0, identity.lastIndexOf('|'));
  return withoutAddresses(orderIdentity(order)) === withoutAddresses(rowIdentity(row));
}

/**
 * The orders of a row: those that were placed for it, the one that it names if that is for its person and of no other
 * row, and what renews one of these without being placed for another row.
 */
export function ordersOf(row: Row, all: Snapshot[]): Snapshot[] {
  const name = (row.name ?? '').toLowerCase();
  const own = (entry: Snapshot) => placedFor(entry.order)?.row === name;
  const adoptable = (entry: Snapshot) => placedFor(entry.order) === undefined && isFor(row, entry, all);
  const found = all.filter(
    (entry) => own(entry) || (String(entry.id) === row['order-id'] && adoptable(entry)),
  );
  for (const entry of all) {
    const renewed = renewedBy(entry.order);
    if (!found.includes(entry) && adoptable(entry) && found.some(({ id }) => id === renewed))
      found.push(entry);
  }
  return found;
}

/** Live orders that nothing live renews. */
export function ends(orders: Snapshot[], all: Snapshot[]): Snapshot[] {
  return orders.filter(
    (entry) => isLive(entry) && !all.some((other) => isLive(other) && renewedBy(other.order) === entry.id),
  );
}
