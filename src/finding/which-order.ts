import {
  ActionError,
  catchError,
  type ErrorCode,
  RequestError,
  requestFailed,
  withHint,
} from '../base/errors.ts';
import type { RetryOptions } from '../certcentral/certcentral.ts';
import { orderOf } from '../certcentral/order-responses.ts';
import { byAge, isClosed } from '../domain/order.ts';
import type { OrderChoice } from '../inputs/order-choice.ts';
import type { StepContext } from './context.ts';
import { type FoundOrder, type IsMatch, idsOf, ordersOf } from './search.ts';

/**
 * The order that a step is about, read in order info.
 *
 * @throws {ActionError} `reference_conflict` if a reference has no order or several that are open;
 *   `api_refused`, `rate_limited`, `not_ordered` if the order cannot be read: nothing was changed
 */
export async function chosenOrder(context: StepContext, choice: OrderChoice): Promise<FoundOrder> {
  const found = await readChosen(context, choice, { fallback: 'not_ordered' });
  const open = found.filter(({ order }) => !isClosed(order.status));
  if ('reference' in choice && open.length > 1) {
    throw new ActionError(
      'reference_conflict',
      `${open.length} open orders have the reference ${choice.reference}: ${idsOf(open.map(({ order }) => order))}; nothing ` +
        'was changed. Name the one that you mean with order-id.',
    );
  }
  const chosen = open[0] ?? found.toSorted((one, other) => byAge(other.order, one.order))[0];
  if (chosen !== undefined) return chosen;
  throw noneHas('reference_conflict', choice);
}

/**
 * The orders that a choice names, read in order info: one with an ID, any number with a reference.
 *
 * @param isMatch whether no more need to be read after this one; all are read unless given
 * @param fallback the code if reading fails and CertCentral neither limited nor refused it
 */
export async function readChosen(
  context: StepContext,
  choice: OrderChoice,
  { isMatch = () => false, fallback }: { isMatch?: IsMatch; fallback: 'not_ordered' | 'not_issued' },
): Promise<FoundOrder[]> {
  const reading =
    'id' in choice
      ? readOrder(context, choice.id).then((found) => [found])
      : context.service
          .ordersByReference(choice.reference)
          .then((listed) => ordersOf(context, choice.reference, listed, { isMatch }));
  return catchError(RequestError, reading, (error) => {
    if ('id' in choice && isMissing(error)) {
      throw new ActionError(
        'api_refused',
        `CertCentral has no order ${choice.id}, or the API key may not see it. Check order-id, devkey and api-url. Nothing ` +
          'was changed.',
        { cause: error },
      );
    }
    throw readingFailed(error, choice, fallback);
  });
}

/** No order has the reference of a choice. */
export function noneHas(code: 'reference_conflict' | 'not_issued', choice: OrderChoice): ActionError {
  const { reference = '' } = 'reference' in choice ? choice : {};
  return new ActionError(
    code,
    `No order has the reference ${reference}, or the API key may not see it; nothing was changed. Check order-reference. ` +
      'In some accounts the look-up by reference does not show client certificate orders: use order-id there.',
  );
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
  if (!info.alternative_order_id) {
    const listed = await catchError(RequestError, service.ordersByReference(reference), (error) => {
      throw readingFailed(error, { reference }, 'not_ordered');
    });
    if (listed.some(({ id }) => id === order.id)) return;
  }
  throw new ActionError(
    'reference_conflict',
    `Order ${order.id} does not have the reference ${reference}; nothing was changed. Give the order-id and the ` +
      'order-reference that one ordering step reported.',
  );
}

/** The service reports that there is no such order; a path that does not exist is another matter. */
function isMissing({ status, meaning }: RequestError): boolean {
  return status === 404 && (meaning === 'no order' || meaning === 'not found');
}

function readingFailed(error: RequestError, choice: OrderChoice, fallback: ErrorCode): ActionError {
  const which = 'id' in choice ? `order ${choice.id}` : `the order with the reference ${choice.reference}`;
  const next = error.failure === 'refused' ? '.' : '; run the job again.';
  return requestFailed(
    error,
    fallback,
    `Reading ${which} failed. ${withHint(error)} Nothing was changed${next}`,
  );
}
