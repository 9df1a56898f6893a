import { ActionError, RequestError, requestFailed, withHint } from '../base/errors.ts';
import type { RetryOptions } from '../certcentral/certcentral.ts';
import { orderOf } from '../certcentral/order-responses.ts';
import { byAge, isClosed } from '../domain/order.ts';
import type { OrderChoice } from '../inputs/order-choice.ts';
import type { StepContext } from './context.ts';
import { type FoundOrder, idsOf, ordersOf } from './search.ts';

/**
 * The order that a step is about, read in order info.
 *
 * @throws {ActionError} `reference_conflict` where a reference has no order or several that are open;
 *   `api_refused`, `rate_limited`, `not_ordered` where the order cannot be read: nothing was changed
 */
export async function chosenOrder(context: StepContext, choice: OrderChoice): Promise<FoundOrder> {
  try {
    return 'id' in choice
      ? await readOrder(context, choice.id)
      : await orderByReference(context, choice.reference);
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    if ('id' in choice && isMissing(error)) {
      throw new ActionError(
        'api_refused',
        `Order ${choice.id} does not exist, or the key may not see it; nothing was changed. Check order-id, and ` +
          'whether the key belongs to the right account and division.',
        { cause: error },
      );
    }
    throw readingFailed(error, choice);
  }
}

/** An order by its ID, which the order's page in CertCentral shows. @throws {RequestError} */
export async function readOrder(
  { service }: Pick<StepContext, 'service'>,
  id: string,
  retry?: RetryOptions,
): Promise<FoundOrder> {
  const info = await service.orderInfo(id, retry);
  return { order: { ...orderOf(info), created: false }, info };
}

/**
 * Refuses an order that does not have a reference. Where order info does not show references, the
 * look-up has to list the order.
 *
 * @throws {ActionError} `reference_conflict`; `api_refused`, `rate_limited`, `not_ordered`
 */
export async function refuseOtherReference(
  { service }: StepContext,
  { order, info }: FoundOrder,
  reference: string,
): Promise<void> {
  if (info.alternative_order_id === reference) return;
  try {
    const listed = info.alternative_order_id ? [] : await service.ordersByReference(reference);
    if (listed.some(({ id }) => id === order.id)) return;
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    throw readingFailed(error, { reference });
  }
  throw new ActionError(
    'reference_conflict',
    `Order ${order.id} does not have the reference ${reference}; nothing was changed. Give the order-id and the ` +
      'order-reference that one ordering step reported.',
  );
}

/** The service says that there is no such order; a path that does not exist is another matter. */
function isMissing({ status, codes }: RequestError): boolean {
  return status === 404 && codes.some((code) => code === 'not_found' || code === 'not_found|order');
}

function readingFailed(error: RequestError, choice: OrderChoice): ActionError {
  const which = 'id' in choice ? `order ${choice.id}` : `the order with the reference ${choice.reference}`;
  return requestFailed(
    error,
    'not_ordered',
    `Reading ${which} failed; nothing was changed. ${withHint(error)} Solve that, then run the step again.`,
  );
}

async function orderByReference(context: StepContext, reference: string): Promise<FoundOrder> {
  const listed = await context.service.ordersByReference(reference);
  const found = await ordersOf(context, reference, listed, { isEnough: () => false });
  const open = found.filter(({ order }) => !isClosed(order.status));
  const [only] = open;
  if (only !== undefined && open.length === 1) return only;
  if (open.length > 1) {
    throw new ActionError(
      'reference_conflict',
      `${open.length} open orders have the reference ${reference}: ${idsOf(open.map(({ order }) => order))}; nothing ` +
        'was changed. Name the one that you mean with order-id.',
    );
  }
  const [newest] = found.toSorted((one, other) => byAge(other.order, one.order));
  if (newest !== undefined) return newest;
  throw new ActionError(
    'reference_conflict',
    `No order has the reference ${reference}, or the key may not see it; nothing was changed. Check order-reference. ` +
      'In some accounts the look-up by reference does not show client certificate orders: use order-id there.',
  );
}
