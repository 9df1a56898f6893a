import { catchError, RequestError } from '../base/errors.ts';
import { QUICK_LOOK, type RetryOptions } from '../certcentral/certcentral.ts';
import { readCaaStatus, readOpenValidations } from '../certcentral/order-validation.ts';
import { productOf } from '../domain/products.ts';
import type { StepContext } from '../finding/context.ts';

/** A pending order, and its product if order info shows it. */
export type PendingOrder = { id: string; productId: string | undefined };

/** CAA records and validations change rarely, but a check that was not called yet may fail within the wait. */
const CHECKS_EVERY_MILLISECONDS = 15 * 60_000;

/**
 * Reports why an order is pending: addresses without a confirmation, the CAA check of the mail domains, open
 * validations. The last two are asked for less often, and shown if they have changed. An endpoint that the API key may
 * not read is left out.
 */
export function pendingReporter(
  context: StepContext,
): (order: PendingOrder, timeoutSeconds: number) => Promise<void> {
  const { service, report, now } = context;
  let checkedAt = Number.NEGATIVE_INFINITY;
  const shown = new Set<string>();
  const refused = new Set<string>();

  async function linesOf(name: string, read: () => Promise<string[]>): Promise<string[]> {
    if (refused.has(name)) return [];
    return catchError(RequestError, read(), (error) => {
      if (error.failure === 'refused') refused.add(name);
      return [];
    });
  }

  return async ({ id, productId }, timeoutSeconds) => {
    const retry = { tries: 1, timeoutSeconds };
    const addresses = await linesOf('addresses', () => openAddresses(context, id, retry));
    const page = service.orderPage(id);
    for (const line of addresses) report.info(`${line} ${page}`);
    if (now() - checkedAt < CHECKS_EVERY_MILLISECONDS) return;
    checkedAt = now();
    const caa = productOf(productId ?? '').publicSmime
      ? await linesOf('caa', async () => {
          const messages = await readCaaStatus(service, id, retry);
          return messages.map(
            ([domain, message]) => `CAA check of ${service.quote(domain)}: ${service.quote(message)}`,
          );
        })
      : [];
    const validations = await linesOf('validation', async () => {
      const open = await readOpenValidations(service, id, retry);
      return open.length === 0
        ? []
        : [`DigiCert has not finished its validation: ${service.quote(open.join('; '))}.`];
    });
    for (const line of [...caa, ...validations].filter((line) => !shown.has(line))) {
      shown.add(line);
      report.info(`${line} ${page}`);
    }
  };
}

/** The open validations of a pending order, if the API key may read them. */
export async function openValidations(
  { service }: StepContext,
  orderId: string,
): Promise<string | undefined> {
  const reading = readOpenValidations(service, orderId, QUICK_LOOK);
  const open = await catchError(RequestError, reading, () => []);
  return open.length === 0 ? undefined : service.quote(open.join('; '));
}

/** How many addresses still have to confirm the validation mail. */
async function openAddresses(
  { service }: StepContext,
  orderId: string,
  retry: RetryOptions,
): Promise<string[]> {
  const statuses = await service.emailValidation(orderId, retry);
  const open = statuses.filter((status) => status !== 'validated').length;
  return open === 0
    ? []
    : [`${open} of ${statuses.length} addresses have not confirmed the mail from DigiCert yet.`];
}
