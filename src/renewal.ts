import * as z from 'zod/mini';
import { booleanOrNone, objectOrNone, textOrNone } from './answer-fields.ts';
import { ActionError, RequestError, withHint } from './errors.ts';
import type { Job } from './job.ts';

const DAY_MILLISECONDS = 86_400_000;

const RenewedAnswer = z.object({
  is_renewed: booleanOrNone,
  certificate: objectOrNone({
    valid_till: textOrNone,
    days_remaining: z.catch(z.optional(z.int()), undefined),
  }),
});

/**
 * Whether the order of `renewal-of-order-id` is to be renewed by now.
 *
 * @returns the days that are left, and whether that is the time to order; without
 *   `renew-before-days` every time is
 * @throws {ActionError} `not_ordered` where the days left cannot be told
 */
export async function renewalDue(job: Job): Promise<{ due: boolean; daysRemaining: number }> {
  const { body, inputs, report, service } = job;
  const { renewBeforeDays } = inputs;
  const id = body.renewal_of_order_id;
  if (renewBeforeDays === undefined || id === undefined) return { due: true, daysRemaining: 0 };

  let order: z.infer<typeof RenewedAnswer>;
  try {
    order = await service.get(`/order/certificate/${id}`, RenewedAnswer);
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    throw new ActionError(
      error.failure === 'limited' ? 'rate_limited' : 'not_ordered',
      `Reading order ${id}, which is to be renewed, failed, so nothing was ordered. ${withHint(error)}`,
      { cause: error },
    );
  }
  const daysRemaining =
    daysLeft(order.certificate?.valid_till, new Date()) ?? order.certificate?.days_remaining;
  if (daysRemaining === undefined) {
    throw new ActionError(
      'not_ordered',
      `Order ${id} tells no end of its certificate, so whether to renew it is not known and nothing was ordered. ` +
        'Renew an order that is issued, or leave renew-before-days out to order now.',
    );
  }
  if (order.is_renewed === true) {
    report.warning(
      `Order ${id} was renewed already, so nothing was ordered. Set renewal-of-order-id to its renewal.`,
    );
    return { due: false, daysRemaining };
  }
  if (daysRemaining <= renewBeforeDays) return { due: true, daysRemaining };
  report.info(
    `Order ${id} has ${daysRemaining} days left, more than ${renewBeforeDays} (renew-before-days); nothing was ordered.`,
  );
  return { due: false, daysRemaining };
}

/** Whole days from today to a date `yyyy-MM-dd`, both of UTC. */
function daysLeft(validTill: string | undefined, now: Date): number | undefined {
  const end = /^\d{4}-\d{2}-\d{2}/.test(validTill ?? '')
    ? Date.parse(`${validTill?.slice(0, 10)}T00:00:00Z`)
    : Number.NaN;
  if (Number.isNaN(end)) return undefined;
  return Math.floor(
    (end - Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate())) / DAY_MILLISECONDS,
  );
}
