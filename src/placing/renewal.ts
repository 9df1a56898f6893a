import { ActionError, catchError, RequestError, requestFailed, withHint } from '../base/errors.ts';
import { count } from '../base/text.ts';
import { dayOf, daysBetween } from '../domain/dates.ts';
import { isClosed } from '../domain/order.ts';
import type { StepContext } from '../finding/context.ts';

/** Whether it is time to renew: `renewed` means that a run, perhaps this one, did it already. */
export type Renewal = { state: 'due' | 'not due' | 'renewed'; daysRemaining: number };

/**
 * Reads from the order to renew whether it is time.
 *
 * @param orderId the order of `renewal-of-order-id`
 * @param renewBeforeDays it is time when no more days than these are left
 * @throws {ActionError} `not_ordered` if the days left are unknown
 */
export async function readRenewal(
  { service, report }: StepContext,
  orderId: number,
  renewBeforeDays: number,
): Promise<Renewal> {
  const order = await catchError(RequestError, service.orderInfo(String(orderId)), (error) => {
    throw requestFailed(
      error,
      'not_ordered',
      `Reading order ${orderId}, which is to be renewed, failed, so nothing was ordered. ${withHint(error)}`,
    );
  });
  const daysRemaining =
    daysBetween(dayOf(new Date()), order.certificate?.valid_till ?? order.order_valid_till) ??
    order.certificate?.days_remaining;
  if (daysRemaining === undefined) {
    throw new ActionError(
      'not_ordered',
      `Order ${orderId} has no expiry date, so it is unknown whether it is time to renew, and nothing was ` +
        'ordered. Renew an order that is issued, or leave renew-before-days out to order now.',
    );
  }
  if (order.status !== 'expired' && isClosed(order.status)) {
    throw new ActionError(
      'not_ordered',
      `Order ${orderId} is ${order.status} and cannot be renewed, so nothing was ordered. Leave renewal-of-order-id out ` +
        'to place a new order.',
    );
  }
  if (order.is_renewed === true) {
    report.warning(`Order ${orderId} was renewed already. Set renewal-of-order-id to its renewal.`);
    return { state: 'renewed', daysRemaining };
  }
  if (daysRemaining <= renewBeforeDays) return { state: 'due', daysRemaining };
  report.info(
    `Order ${orderId} has ${count(daysRemaining, 'day')} left, more than ${renewBeforeDays} (renew-before-days); nothing was ordered.`,
  );
  return { state: 'not due', daysRemaining };
}
