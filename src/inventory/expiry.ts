import type { ListedOrder } from '../certcentral/order-responses.ts';
import { daysBetween } from '../domain/dates.ts';
import { byAge } from '../domain/order.ts';
import { countEnds } from '../report/chart.ts';

const PENDING = ['pending', 'processing', 'needs_approval', 'waiting_pickup', 'needs_csr', 'reissue_pending'];

/** Longer tables hide their first rows. */
const MAX_NEXT = 50;

/** An order whose certificate ends. */
export type Expiring = { id: string; productId: string | undefined; validTill: string; daysLeft: number };

/** The counts of a list of orders. */
export type Tally = {
  /** Orders, closed ones included. */
  count: number;
  issued: number;
  pending: number;
  /** Soonest first. */
  expiring: Expiring[];
  /** The next to end, soonest first, whether they count as expiring or not. */
  next: Expiring[];
  /** The soonest end of those that expire, or else of those that are issued; yyyy-MM-dd. */
  nextExpiry: string | undefined;
  /** A chart of the ends in the next twelve months, in Markdown; of no certificate that was renewed. */
  chart: string;
};

/** Counts orders as they come, and keeps those that expire. */
export type Counter = { add(order: ListedOrder, today: string): void; result(): Tally };

/** @param withinDays today is day 0 */
export function openCounter(withinDays: number): Counter {
  const tally = { count: 0, issued: 0, pending: 0 };
  const expiring: Expiring[] = [];
  const next: Expiring[] = [];
  const ends = countEnds();
  let soonest: string | undefined;
  let lastDay: string | undefined;
  return {
    add(order, today) {
      lastDay = today;
      tally.count += 1;
      if (PENDING.includes(order.status ?? '')) tally.pending += 1;
      if (order.status !== 'issued') return;
      tally.issued += 1;
      const { id, productId, validTill } = order;
      const days = daysLeft(order, today);
      // DigiCert shows expired certificates as `issued`, too.
      if (validTill === undefined || days === undefined || days < 0) return;
      if (soonest === undefined || validTill < soonest) soonest = validTill;
      if (order.isRenewed === true) return;
      ends.add(validTill);
      const ending = { id, productId, validTill, daysLeft: days };
      if (days <= withinDays) expiring.push(ending);
      next.push(ending);
      // An account can have very many, and only the first are shown.
      if (next.length > 100 * MAX_NEXT) next.sort(bySoonest).splice(MAX_NEXT);
    },
    result() {
      const sorted = expiring.toSorted(bySoonest);
      const chart = lastDay === undefined ? '' : ends.chart(lastDay);
      return {
        ...{ ...tally, expiring: sorted, next: next.toSorted(bySoonest).slice(0, MAX_NEXT) },
        ...{ nextExpiry: sorted[0]?.validTill ?? soonest, chart },
      };
    },
  };
}

function bySoonest(one: Expiring, other: Expiring): number {
  return one.daysLeft - other.daysLeft || byAge(one, other);
}

/** Whole days from one day to the last day of the certificate; negative once it has expired. */
export function daysLeft({ validTill }: ListedOrder, today: string): number | undefined {
  return daysBetween(today, validTill);
}
