import { ActionError, RequestError, requestFailed, withHint } from '../base/errors.ts';
import { orderOf } from '../certcentral/order-answers.ts';
import { byAge, isClosed } from '../domain/order.ts';
import type { OrderChoice } from '../inputs/order-choice.ts';
import type { StepContext } from './context.ts';
import { type FoundOrder, listOf, ordersOf } from './search.ts';

/**
 * The order that a step is about, read in order info.
 *
 * @throws {ActionError} `reference_conflict` where a reference has no order or several that are open;
 *   `api_refused`, `rate_limited`, `not_ordered` where the order cannot be read: nothing was changed
 */
export async function chosenOrder(context: StepContext, choice: OrderChoice): Promise<FoundOrder> {
  try {
    return 'id' in choice
      ? await orderById(context, choice.id)
      : await orderByReference(context, choice.reference);
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    const unknown = 'id' in choice && error.status === 404 && error.codes.includes('not_found|order');
    if (unknown) {
      throw new ActionError(
        'api_refused',
        `Order ${choice.id} does not exist, or the key may not see it; nothing was changed. Check order-id, and ` +
          'whether the key belongs to the right account and division.',
        { cause: error },
      );
    }
    const which = 'id' in choice ? `order ${choice.id}` : `the order with the reference ${choice.reference}`;
    throw requestFailed(
      error,
      'not_ordered',
      `Reading ${which} failed; nothing was changed. ${withHint(error)} Run the step again when that is solved.`,
    );
  }
}

async function orderById({ service }: StepContext, id: string): Promise<FoundOrder> {
  const info = await service.orderInfo(id);
  return { order: { ...orderOf(info), created: false }, info };
}

async function orderByReference(context: StepContext, reference: string): Promise<FoundOrder> {
  const listed = await context.service.ordersByReference(reference);
  const found = await ordersOf(context, reference, listed, { all: true });
  const open = found.filter(({ order }) => !isClosed(order.status));
  const [only] = open;
  if (only !== undefined && open.length === 1) return only;
  if (open.length > 1) {
    throw new ActionError(
      'reference_conflict',
      `${open.length} open orders have the reference ${reference}: ${listOf(open.map(({ order }) => order))}; nothing ` +
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
