import { ActionError, RequestError, withHint } from '../base/errors.ts';
import type { ListedOrder } from '../certcentral/order-answers.ts';
import { isClosed, type Order } from '../domain/order.ts';
import { conflicts, hasOtherKey } from './compare.ts';
import type { OrderContext } from './context.ts';
import { type FoundOrder, findInList, liveOrder } from './search.ts';

/**
 * Looks for the order that carries this job's reference, before anything is placed.
 *
 * @returns the order to go on with, or `undefined` where the service says that there is none
 * @throws {ActionError} `not_ordered` where the look-up fails, because "not known" is not "none";
 *   `order_closed`, `reference_conflict`, `csr_mismatch` where the order there cannot be taken
 */
export async function findOrder(context: OrderContext, reference: string): Promise<Order | undefined> {
  let listed: ListedOrder[] = [];
  let found: FoundOrder | undefined;
  try {
    listed = await lookUp(context, reference);
    found = await liveOrder(context, listed);
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    throw lookUpFailed(context, error, reference, listed);
  }
  if (found === undefined && context.rerun) found = await findOfEarlierAttempt(context, reference);
  if (found === undefined) return undefined;
  await refuseUnadoptable(context, found, { reference, consequence: 'nothing was ordered' });
  return found.order;
}

/**
 * Refuses an order that has the reference, but is closed or is not what this job asks for.
 *
 * @param consequence what that means for this step's own order
 * @throws {ActionError} `order_closed`, `reference_conflict`, `csr_mismatch`
 */
export async function refuseUnadoptable(
  context: OrderContext,
  { order, info }: FoundOrder,
  { reference, consequence }: { reference: string; consequence: string },
): Promise<void> {
  const { productId, body, report } = context;
  const which = `Order ${order.id} already has the reference ${reference}`;
  if (isClosed(order.status)) {
    report.tellOrder(order);
    throw new ActionError(
      'order_closed',
      `${which} and is ${order.status}; ${consequence}. A closed order is never replaced without being asked: to ` +
        'order anew, give a new order-reference or start a new workflow run.',
    );
  }
  const differences = conflicts(info, productId, body);
  if (differences.length > 0) {
    throw new ActionError(
      'reference_conflict',
      `${which}, but differs from this request in ${differences.join(', ')}; ${consequence}. Give each request an ` +
        'order-reference of its own.',
    );
  }
  if (await hasOtherKey(context, info)) {
    report.tellOrder(order);
    throw new ActionError(
      'csr_mismatch',
      `${which}, but its CSR has another key than the one given now; ${consequence}. Bring the key of the first ` +
        'attempt, or cancel or reissue that order, or order a second time on purpose with a new order-reference.',
    );
  }
}

/** An order that was listed is told, even though it cannot be read: its ID is what people need. */
function lookUpFailed(
  context: OrderContext,
  error: RequestError,
  reference: string,
  listed: ListedOrder[],
): ActionError {
  const code = error.failure === 'limited' ? 'rate_limited' : 'not_ordered';
  const [known] = listed;
  if (known === undefined) {
    return new ActionError(
      code,
      `Looking for an earlier order with the reference ${reference} failed, so nothing was ordered. ` +
        `${withHint(error)} Run the job again when that is solved.`,
      { cause: error },
    );
  }
  const { id, status, certificateId } = known;
  context.report.tellOrder({ id, status, certificateId, created: false });
  return new ActionError(
    code,
    `There is an order with the reference ${reference} (${listed.map((order) => order.id).join(', ')}), but reading ` +
      `it failed; this step placed nothing. ${withHint(error)} Run the job again when that is solved.`,
    { cause: error },
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
 * The order of an earlier attempt in an account that does not store references: our comment names
 * it. An addition to the look-up, which has said "none": where the list cannot be read, that stands.
 */
async function findOfEarlierAttempt(
  context: OrderContext,
  reference: string,
): Promise<FoundOrder | undefined> {
  const since = new Date(Date.now() - RERUN_DAYS * 86_400_000);
  try {
    return await findInList(context, { reference, since, byIdentity: false, ruledOut: new Set() });
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    context.report.info(`Looking for an order of an earlier attempt in the list of orders: ${error.message}`);
    return undefined;
  }
}
