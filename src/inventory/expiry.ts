import type { ListedOrder } from '../certcentral/order-responses.ts';
import { daysBetween } from '../domain/dates.ts';
import { byAge } from '../domain/order.ts';

const PENDING = ['pending', 'processing', 'needs_approval', 'waiting_pickup', 'needs_csr', 'reissue_pending'];

/** An order whose certificate ends soon. */
export type Expiring = { id: string; productId: string | undefined; validTill: string; daysLeft: number };

/** What a list of orders comes to. */
export type Tally = {
  /** Orders, closed ones included. */
  count: number;
  issued: number;
  pending: number;
  /** Soonest first. */
  expiring: Expiring[];
  /** The soonest end of those that expire, or else of those that are issued; yyyy-MM-dd. */
  nextExpiry: string | undefined;
};

/** Counts orders as they come, and keeps those that expire. */
export type Counter = { add(order: ListedOrder, today: string): void; result(): Tally };

/** @param withinDays today is day 0 */
export function openCounter(withinDays: number): Counter {
  const tally = { count: 0, issued: 0, pending: 0 };
  const expiring: Expiring[] = [];
  let soonest: string | undefined;
  return {
    add(order, today) {
      tally.count += 1;
      if (PENDING.includes(order.status ?? '')) tally.pending += 1;
      if (order.status !== 'issued') return;
      tally.issued += 1;
      const { id, productId, validTill } = order;
      const days = daysLeft(order, today);
      // DigiCert says `issued` of certificates that have expired, too.
      if (validTill === undefined || days === undefined || days < 0) return;
      if (soonest === undefined || validTill < soonest) soonest = validTill;
      if (days <= withinDays && order.isRenewed !== true) {
        expiring.push({ id, productId, validTill, daysLeft: days });
      }
    },
    result() {
      const sorted = expiring.toSorted((one, other) => one.daysLeft - other.daysLeft || byAge(one, other));
      return { ...tally, expiring: sorted, nextExpiry: sorted[0]?.validTill ?? soonest };
    },
  };
}

/** Whole days from one day to the last day of the certificate; negative once it has expired. */
export function daysLeft({ validTill }: ListedOrder, today: string): number | undefined {
  return daysBetween(today, validTill);
}
