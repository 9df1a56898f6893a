import { ActionError, catchError, RequestError, requestFailed, withHint } from '../base/errors.ts';
import type { ListedOrder } from '../certcentral/order-responses.ts';
import { DAY_MILLISECONDS } from '../domain/dates.ts';
import { isClosed, type Order } from '../domain/order.ts';
import { conflicts, hasOtherKey, hasSameKey, otherDifferences, validityOf } from '../finding/compare.ts';
import type { OrderContext } from '../finding/context.ts';
import {
  ContradictingLookUp,
  type FoundOrder,
  findInList,
  type IsMatch,
  idsOf,
  ordersOf,
  warnOfRevocation,
} from '../finding/search.ts';

/**
 * Looks for the order that has this step's reference, before anything is placed, and reports it.
 *
 * @returns the order to go on with, or `undefined` if the service reports none
 * @throws {ActionError} `not_ordered`, `api_refused`, `rate_limited` if the look-up fails, because
 *   "not known" is not "none"; `order_closed`, `reference_conflict`, `csr_mismatch` if the order
 *   there cannot be taken
 */
export async function findOrder(context: OrderContext, reference: string): Promise<Order | undefined> {
  const { report } = context;
  const { taken: found, refused } = await lookForOrder(context, reference);
  if (found === undefined) {
    if (refused === undefined) return undefined;
    // Its ID is what people need; an order for another person is not reported as this step's.
    if (refused.error.code !== 'reference_conflict') report.reportOrder(refused.order);
    throw refused.error;
  }
  const differences = otherDifferences(found.info, context.body);
  if (differences.length > 0) {
    report.warning(
      `Order ${found.order.id} exists already and is used, but it differs from this request in ` +
        `${differences.join(', ')}. Change that in CertCentral if it matters.`,
    );
  }
  warnOfRevocation(context, found.info);
  const { csr } = context.body.certificate;
  if (csr !== undefined && (await hasSameKey(context, found.info)) === undefined) {
    report.info(
      `CertCentral does not return the CSR of order ${found.order.id}, so its key could not be compared with this step's.`,
    );
  }
  const validity = validityOf(found.info);
  const order = Object.keys(validity).length === 0 ? found.order : { ...found.order, validity };
  report.reportOrder(order);
  return order;
}

type LookedFor = {
  taken?: FoundOrder;
  /** The most informative refusal. */
  refused?: { order: Order; error: ActionError };
};

/**
 * The first order with the reference that can be taken. Concurrent runs find their own orders,
 * because key or identity differs. Reads only.
 *
 * @throws {ActionError} as `findOrder` does for a look-up that fails
 */
export async function lookForOrder(context: OrderContext, reference: string): Promise<LookedFor> {
  const result: LookedFor = {};
  const isMatch = async (found: FoundOrder) => {
    const error = await refusalOf(context, found, { reference, consequence: 'nothing was ordered' });
    if (error === undefined) result.taken ??= found;
    else if (result.refused === undefined || result.refused.error.code === 'reference_conflict') {
      result.refused = { order: found.order, error };
    }
    return error === undefined;
  };
  const listed = await catchError(RequestError, lookUp(context, reference), (error) => {
    throw lookUpFailed(error, reference, []);
  });
  await catchError(RequestError, readListed(context, reference, { listed, isMatch }), (error) => {
    throw lookUpFailed(error, reference, error instanceof ContradictingLookUp ? [] : listed);
  });
  return result;
}

async function readListed(
  context: OrderContext,
  reference: string,
  { listed, isMatch }: { listed: ListedOrder[]; isMatch: IsMatch },
): Promise<void> {
  const found = await ordersOf(context, reference, listed, { isMatch });
  if (found.length === 0) await lookIntoList(context, reference, isMatch);
}

/**
 * Why an order that has the reference cannot be taken: it is closed or is not what this step asks for.
 *
 * @param consequence what that means for this step's own order
 * @returns `order_closed`, `reference_conflict` or `csr_mismatch`; `undefined` if it can be taken
 */
export async function refusalOf(
  context: OrderContext,
  { order, info }: FoundOrder,
  { reference, consequence }: { reference: string; consequence: string },
): Promise<ActionError | undefined> {
  const which = `Order ${order.id} already has the reference ${reference}`;
  const differences = conflicts(info, context.productId, context.body);
  if (differences.length > 0) {
    return new ActionError(
      'reference_conflict',
      `${which}, but differs from this request in ${differences.join(', ')}; ${consequence}. Give each request an ` +
        'order-reference of its own.',
    );
  }
  if (isClosed(order.status)) {
    return new ActionError(
      'order_closed',
      `${which} and is ${order.status}; ${consequence}. A closed order is never replaced automatically. To place a ` +
        'new order, give a new order-reference or start a new workflow run.',
    );
  }
  if (context.keyToMake || (await hasOtherKey(context, info))) {
    const why = context.keyToMake
      ? 'but key-file does not exist, so this step does not have its key'
      : 'but its CSR has a different key from the one given now';
    return new ActionError(
      'csr_mismatch',
      `${which}, ${why}; ${consequence}. Provide the private key of the first attempt. If it is lost, use the reissue ` +
        `action with order-id: ${order.id}, which replaces it without a second order.`,
    );
  }
  return undefined;
}

function lookUpFailed(error: RequestError, reference: string, listed: ListedOrder[]): ActionError {
  const what =
    listed.length === 0
      ? `Looking for an earlier order with the reference ${reference} failed, so nothing was ordered.`
      : `There may be an order with the reference ${reference} (${idsOf(listed)}), but reading it failed; this step ` +
        'placed nothing.';
  return requestFailed(error, 'not_ordered', `${what} ${withHint(error)} Correct that, then re-run the job.`);
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
 * The order in the list of orders, if an earlier attempt or run can have placed it: an account's
 * look-up may not show client orders, show them late, or not know their references, which our
 * comment names, too.
 */
async function lookIntoList(context: OrderContext, reference: string, isMatch: IsMatch): Promise<void> {
  if (!context.rerun && !context.outlivesRun) return;
  const since = context.outlivesRun ? undefined : new Date(Date.now() - RERUN_DAYS * DAY_MILLISECONDS);
  await findInList(context, { reference, isMatch, since, postedAt: undefined, ruledOut: new Set() });
}
