import { catchError, RequestError, withHint } from '../base/errors.ts';
import { QUICK_LOOK } from '../certcentral/certcentral.ts';
import { type ListedOrder, type OrderInfo, orderOf } from '../certcentral/order-responses.ts';
import { isClosed, type Order } from '../domain/order.ts';
import { inComment } from '../domain/reference.ts';
import { conflicts, hasOtherKey } from '../finding/compare.ts';
import type { OrderContext } from '../finding/context.ts';
import { commentsOf, idsOf, isOlder, isOursByIdentity, warnUnguarded } from '../finding/search.ts';

/**
 * Confirms that the order which a POST's answer names is this step's, with the look-up that will
 * protect the next attempt: it also shows the order's state, and a second order of a run that raced
 * with this one. If the look-up does not list the order, or lists others as well, order info has to
 * show that it is ours.
 *
 * @param start when the POST was sent, by the service's clock
 * @returns the order with its state, or as it is if the job was canceled; `undefined` if it is another's, or
 *   nothing can be read of it
 */
export async function confirmOrder(
  context: OrderContext,
  reference: string,
  order: Order,
  start: Date,
): Promise<Order | undefined> {
  if (context.canceled.aborted) return withoutReadBack(context, order);
  const listed = await listedOrders(context, reference, order.id);
  const own = listed?.find(({ id }) => id === order.id);
  if (listed === undefined || own === undefined) {
    return confirmByInfo(context, reference, order, { start, lookedUp: listed !== undefined });
  }
  // Two people with one reference, and responses that were swapped.
  const others = listed.filter(({ id }) => id !== order.id);
  if (others.length > 0 && !(await isOurs(context, order.id))) return undefined;
  const open = others.filter(({ status }) => !isClosed(status));
  if (open.length > 0) {
    context.report.warning(
      `Another run placed the same order at the same time: ${idsOf(open)}, beside ${order.id}. Cancel the one that ` +
        'you do not need in CertCentral (order page, Cancel order), and set "concurrency:" in the workflow.',
    );
  }
  return {
    ...order,
    status: own.status,
    certificateId: order.certificateId ?? own.certificateId,
    ...(open.length === 0 ? {} : { duplicates: open.map(({ id }) => id) }),
  };
}

/** After a cancellation the answer's word has to do: a runner gives a step only seconds. */
function withoutReadBack({ report }: OrderContext, order: Order): Order {
  report.warning(`Order ${order.id} was placed, but not read back. The job was canceled.`);
  return order;
}

/** The result of the look-up; `undefined` if it fails, since order info can confirm the order as well. */
async function listedOrders(
  { service, report }: OrderContext,
  reference: string,
  orderId: string,
): Promise<ListedOrder[] | undefined> {
  return catchError(RequestError, service.ordersByReference(reference, QUICK_LOOK), (error) => {
    report.warning(`Order ${orderId} was placed, but reading it back failed. ${withHint(error)}`);
    // The response may be the one to the POST, and the one before another request's.
    service.reconnect();
    return undefined;
  });
}

async function confirmByInfo(
  context: OrderContext,
  reference: string,
  order: Order,
  { start, lookedUp }: { start: Date; lookedUp: boolean },
): Promise<Order | undefined> {
  const info = await catchError(RequestError, context.service.orderInfo(order.id, QUICK_LOOK), (error) => {
    if (!context.canceled.aborted) {
      context.report.info(`Reading order ${order.id} failed. ${withHint(error)}`);
    }
    return undefined;
  });
  if (info === undefined) {
    return context.canceled.aborted ? withoutReadBack(context, order) : undefined;
  }
  const shown = info.alternative_order_id === reference;
  const named = commentsOf(info).some((comment) => comment.includes(inComment(reference)));
  const ours =
    shown || (named && !info.alternative_order_id)
      ? await hasOurIdentity(context, info)
      : !info.alternative_order_id &&
        !isOlder(info, start) &&
        (await isOursByIdentity(context, info, { answered: true }));
  if (!ours) return undefined;
  if (shown && lookedUp) {
    context.report.warning(
      `CertCentral's look-up does not show order ${order.id} by its reference, although the order has it. ` +
        'Re-runs can find it only in the list of orders.',
    );
  } else if (!shown) warnUnguarded(context, order.id);
  return {
    ...order,
    ...orderOf(info),
    ...(shown ? {} : { unguarded: true }),
    certificateId: order.certificateId ?? info.certificate?.id,
  };
}

/** Whether an order that the look-up lists beside others is this step's; one that cannot be read is. */
async function isOurs(context: OrderContext, orderId: string): Promise<boolean> {
  const reading = context.service.orderInfo(orderId, QUICK_LOOK);
  const info = await catchError(RequestError, reading, () => undefined);
  return info === undefined || hasOurIdentity(context, info);
}

async function hasOurIdentity(context: OrderContext, info: OrderInfo): Promise<boolean> {
  const differences = conflicts(info, context.productId, context.body);
  return differences.length === 0 && !(await hasOtherKey(context, info));
}
