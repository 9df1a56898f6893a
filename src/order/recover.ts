import { RequestError } from '../base/errors.ts';
import { isClosed, type Order } from '../domain/order.ts';
import { refuseUnadoptable } from './adopt.ts';
import type { OrderContext } from './context.ts';
import { type FoundOrder, findInList, isOlder, liveOrder, warnUnguarded } from './search.ts';

/** A service that is in trouble is not waited for long, and not asked again at once. */
const PATIENCE = { tries: 1, timeoutSeconds: 10 };
/** Whatever the single look-ups take, the search as a whole ends. */
const LIMIT_MILLISECONDS = 60_000;

/**
 * Looks for the order that an unclear POST may have placed, several times: by its reference, then
 * in the list of orders.
 *
 * @param start when the POST was sent, by the service's clock
 * @param pausesSeconds pauses before the look-ups
 * @returns the order, `created` unless it is older than the POST; `undefined` where none was found
 * @throws {ActionError} `reference_conflict`, `csr_mismatch` where the order with this reference
 *   is another one
 */
export async function recover(
  context: OrderContext,
  reference: string,
  start: Date,
  pausesSeconds: readonly number[],
): Promise<Order | undefined> {
  const ruledOut = new Set<string>();
  const end = context.now() + LIMIT_MILLISECONDS;
  for (const pause of pausesSeconds) {
    if (context.now() > end) break;
    try {
      await context.wait(pause);
      const found = await search(context, reference, start, ruledOut);
      if (found === undefined) continue;
      const created = !isOlder(found.info, start);
      // An old order that is closed says nothing about the one that was just asked for.
      if (!created && isClosed(found.order.status)) continue;
      const consequence = 'whether this step placed another one is not known';
      if (!created) await refuseUnadoptable(context, found, { reference, consequence });
      return { ...found.order, created };
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      context.report.info(`Looking for the order: ${error.message}`);
      if (context.cancelled.aborted) break;
    }
  }
  return undefined;
}

async function search(
  context: OrderContext,
  reference: string,
  start: Date,
  ruledOut: Set<string>,
): Promise<FoundOrder | undefined> {
  const byReference = await context.service.ordersByReference(reference, PATIENCE).catch((error: unknown) => {
    if (!(error instanceof RequestError)) throw error;
    return error;
  });
  if (!(byReference instanceof RequestError) && byReference.length > 0) {
    return liveOrder(context, byReference, PATIENCE);
  }
  const search = { reference, since: start, byIdentity: true, ruledOut, patience: PATIENCE };
  const found = await findInList(context, search);
  if (found !== undefined && found.info.alternative_order_id !== reference)
    warnUnguarded(context, found.order.id);
  if (found === undefined && byReference instanceof RequestError) throw byReference;
  return found;
}
