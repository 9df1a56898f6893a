import { ActionError, RequestError, requestFailed, withHint } from '../base/errors.ts';
import type { ListedOrder } from '../certcentral/order-answers.ts';
import { isClosed, type Order } from '../domain/order.ts';
import { conflicts, hasOtherKey, otherDifferences } from './compare.ts';
import type { OrderContext } from './context.ts';
import { ContradictingLookUp, type FoundOrder, findInList, listOf, liveOrder, ordersOf } from './search.ts';

/**
 * Looks for the order that has this step's reference, before anything is placed, and reports it.
 *
 * @returns the order to go on with, or `undefined` where the service says that there is none
 * @throws {ActionError} `not_ordered`, `api_refused`, `rate_limited` where the look-up fails, because
 *   "not known" is not "none"; `order_closed`, `reference_conflict`, `csr_mismatch` where the order
 *   there cannot be taken
 */
export async function findOrder(context: OrderContext, reference: string): Promise<Order | undefined> {
  const { report } = context;
  const found = await lookForOrder(context, reference);
  if (found === undefined) return undefined;
  try {
    await refuseUnadoptable(context, found, { reference, consequence: 'nothing was ordered' });
  } catch (error) {
    // Its ID is what people need; an order for somebody else is not reported as this step's.
    if (error instanceof ActionError && error.code !== 'reference_conflict') report.tellOrder(found.order);
    throw error;
  }
  const differences = otherDifferences(found.info, context.body);
  if (differences.length > 0) {
    report.warning(
      `Order ${found.order.id} exists already and is used, but it differs from this request in ` +
        `${differences.join(', ')}. Change that in CertCentral, or give a new order-reference to place a new order.`,
    );
  }
  report.tellOrder(found.order);
  return found.order;
}

/**
 * The order that has the reference, whatever its state. Reads only.
 *
 * @throws {ActionError} as `findOrder` does for a look-up that fails
 */
export async function lookForOrder(
  context: OrderContext,
  reference: string,
): Promise<FoundOrder | undefined> {
  let listed: ListedOrder[] = [];
  try {
    listed = await lookUp(context, reference);
    const found = liveOrder(await ordersOf(context, reference, listed));
    return found ?? (await lookIntoList(context, reference));
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    const [known] = error instanceof ContradictingLookUp ? [] : listed;
    if (known !== undefined) {
      const { id, status, certificateId } = known;
      context.report.tellOrder({ id, status, certificateId, created: false });
    }
    throw lookUpFailed(error, reference, known === undefined ? [] : listed);
  }
}

/**
 * Refuses an order that has the reference, but is closed or is not what this step asks for.
 *
 * @param consequence what that means for this step's own order
 * @throws {ActionError} `order_closed`, `reference_conflict`, `csr_mismatch`
 */
export async function refuseUnadoptable(
  context: OrderContext,
  { order, info }: FoundOrder,
  { reference, consequence }: { reference: string; consequence: string },
): Promise<void> {
  const which = `Order ${order.id} already has the reference ${reference}`;
  const differences = conflicts(info, context.productId, context.body);
  if (differences.length > 0) {
    throw new ActionError(
      'reference_conflict',
      `${which}, but differs from this request in ${differences.join(', ')}; ${consequence}. Give each request an ` +
        'order-reference of its own.',
    );
  }
  if (isClosed(order.status)) {
    throw new ActionError(
      'order_closed',
      `${which} and is ${order.status}; ${consequence}. A closed order is never replaced automatically. To place a ` +
        'new order, give a new order-reference or start a new workflow run.',
    );
  }
  if (context.keyToMake || (await hasOtherKey(context, info))) {
    const why = context.keyToMake
      ? 'but its key is not in key-file, where there is no file'
      : 'but its CSR has a different key from the one given now';
    throw new ActionError(
      'csr_mismatch',
      `${which}, ${why}; ${consequence}. Bring the key of the first attempt. If that key is lost, use the reissue ` +
        `action with order-id: ${order.id}, which replaces the key without a second order.`,
    );
  }
}

function lookUpFailed(error: RequestError, reference: string, listed: ListedOrder[]): ActionError {
  const what =
    listed.length === 0
      ? `Looking for an earlier order with the reference ${reference} failed, so nothing was ordered.`
      : `There is an order with the reference ${reference} (${listOf(listed)}), but reading it failed; this step ` +
        'placed nothing.';
  return requestFailed(
    error,
    'not_ordered',
    `${what} ${withHint(error)} Run the job again when that is solved.`,
  );
}

/** Pauses between the look-ups of a re-run, for an order of an earlier attempt that does not show up yet. */
const RERUN_PAUSES_SECONDS = [2, 4, 8];

async function lookUp(context: OrderContext, reference: string): Promise<ListedOrder[]> {
  let listed = await context.service.ordersByReference(reference);
  for (const pause of context.rerun ? RERUN_PAUSES_SECONDS : []) {
    if (listed.length > 0) break;
    await context.wait(pause);
    listed = await context.service.ordersByReference(reference);
  }
  return listed;
}

/** GitHub lets a run be re-run for 30 days. */
const RERUN_DAYS = 31;

/**
 * The order in the list of orders, where an earlier attempt or run can have placed it: an account's
 * look-up may not show client orders, show them late, or not know their references, which our
 * comment names, too.
 */
async function lookIntoList(context: OrderContext, reference: string): Promise<FoundOrder | undefined> {
  if (!context.rerun && !context.outlivesRun) return undefined;
  const since = context.outlivesRun ? undefined : new Date(Date.now() - RERUN_DAYS * 86_400_000);
  return findInList(context, {
    reference,
    ...(since === undefined ? {} : { since }),
    byIdentity: false,
    ruledOut: new Set(),
  });
}
