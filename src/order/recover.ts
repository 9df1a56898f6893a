import { ActionError, RequestError } from '../base/errors.ts';
import { isClosed, type Order } from '../domain/order.ts';
import { refuseUnadoptable } from './adopt.ts';
import type { OrderContext } from './context.ts';
import { type FoundOrder, findInList, isOlder, ordersOf, warnUnguarded } from './search.ts';

/** A service that is in trouble is not waited for long, and not asked again at once. */
const PATIENCE = { tries: 1, timeoutSeconds: 10 };
/** Whatever the single look-ups take, the search as a whole ends. */
const LIMIT_MILLISECONDS = 60_000;

/**
 * Looks for the order that an unclear POST may have placed, several times: by its reference, then
 * in the list of orders. Only an order with this step's identity and key is taken, however new it is.
 *
 * @param start when the POST was sent, by the service's clock
 * @param pausesSeconds pauses before the look-ups
 * @returns the order, `created` unless it is older than the POST; `undefined` where none was found
 * @throws {ActionError} `reference_conflict`, `csr_mismatch` where only orders of somebody else have
 *   this reference
 */
export async function recover(
  context: OrderContext,
  reference: string,
  start: Date,
  pausesSeconds: readonly number[],
): Promise<Order | undefined> {
  const ruledOut = new Set<string>();
  const end = context.now() + LIMIT_MILLISECONDS;
  let refusal: ActionError | undefined;
  for (const pause of pausesSeconds) {
    if (context.now() > end) break;
    try {
      await context.wait(pause);
      for (const found of await findAll(context, reference, start, ruledOut)) {
        const created = !isOlder(found.info, start);
        // An old order that is closed says nothing about the one that was just asked for.
        if (!created && isClosed(found.order.status)) continue;
        refusal = await refusalOf(context, found, { reference, created });
        if (refusal === undefined) return { ...found.order, created };
      }
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      context.report.info(`Looking for the order: ${error.message}`);
      if (context.cancelled.aborted) break;
    }
  }
  if (refusal !== undefined) throw refusal;
  return undefined;
}

/** Why an order cannot be this step's. What this POST placed is ours, whatever became of it. */
async function refusalOf(
  context: OrderContext,
  found: FoundOrder,
  { reference, created }: { reference: string; created: boolean },
): Promise<ActionError | undefined> {
  const consequence = 'whether this step placed another one is not known';
  const open = created ? { ...found, order: { ...found.order, status: undefined } } : found;
  try {
    await refuseUnadoptable(context, open, { reference, consequence });
    return undefined;
  } catch (error) {
    if (error instanceof ActionError) return error;
    throw error;
  }
}

/** The orders with this reference, or the one of the list that can only be ours. */
async function findAll(
  context: OrderContext,
  reference: string,
  start: Date,
  ruledOut: Set<string>,
): Promise<FoundOrder[]> {
  const byReference = await findByReference(context, reference).catch((error: unknown) => {
    if (!(error instanceof RequestError)) throw error;
    return error;
  });
  if (!(byReference instanceof RequestError) && byReference.length > 0) return byReference;
  const search = { reference, since: start, byIdentity: true, ruledOut, patience: PATIENCE };
  const found = await findInList(context, search);
  if (found === undefined && byReference instanceof RequestError) throw byReference;
  if (found === undefined) return [];
  if (found.info.alternative_order_id === reference) return [found];
  warnUnguarded(context, found.order.id);
  return [{ ...found, order: { ...found.order, unguarded: true } }];
}

async function findByReference(context: OrderContext, reference: string): Promise<FoundOrder[]> {
  const listed = await context.service.ordersByReference(reference, PATIENCE);
  return ordersOf(context, reference, listed, { ...PATIENCE, all: true });
}
