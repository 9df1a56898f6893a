import { DAY_MILLISECONDS } from './dates.ts';
import type { OrderBody } from './order-body.ts';

/** Certificates end with a day, in some time zone. */
const TOLERANCE_DAYS = 2;
/** CAs round a number of days or years up, as they do for other certificates: to whole months at the most. */
const ROUNDING_DAYS = 33;

/** How long an order was asked to last: in one of these ways. */
export type Validity = Pick<OrderBody, 'validity_years' | 'order_validity' | 'custom_expiration_date'>;

/**
 * The last moment at which a certificate of this order may end. A renewal may bring the days that
 * were left of the old certificate along, so nothing is known there.
 *
 * @param issued when it is issued at the latest
 */
export function latestEnd(
  body: Validity & { renewal_of_order_id?: number | undefined },
  issued: Date,
): Date | undefined {
  if (body.renewal_of_order_id !== undefined) return undefined;
  if (body.custom_expiration_date !== undefined) {
    return plusDays(new Date(`${body.custom_expiration_date}T00:00:00Z`), 1 + TOLERANCE_DAYS);
  }
  const days = lengthDays(body);
  return days === undefined ? undefined : plusDays(issued, days + ROUNDING_DAYS);
}

/** Whether validities that may be given in years or in days are of different lengths, whatever was rounded. */
export function isOtherLength(one: Validity, other: Validity): boolean {
  const [days, otherDays] = [lengthDays(one), lengthDays(other)];
  return days !== undefined && otherDays !== undefined && Math.abs(days - otherDays) > ROUNDING_DAYS;
}

function lengthDays({ order_validity, validity_years }: Validity): number | undefined {
  return order_validity?.days ?? (validity_years === undefined ? undefined : validity_years * 365.25);
}

/** The end that CertCentral states for a certificate (`valid_till`, yyyy-MM-dd), with the same tolerance. */
export function statedEnd(validTill: string | undefined): Date | undefined {
  const time = Date.parse(`${validTill?.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : plusDays(new Date(time), 1 + TOLERANCE_DAYS);
}

function plusDays(date: Date, days: number): Date {
  return new Date(date.valueOf() + days * DAY_MILLISECONDS);
}
