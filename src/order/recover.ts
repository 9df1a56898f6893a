import { RequestError } from '../base/errors.ts';
import { isClosed, type Order } from '../domain/order.ts';
import { refuseUnadoptable } from './adopt.ts';
import type { Job } from './context.ts';
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
  job: Job,
  reference: string,
  start: Date,
  pausesSeconds: readonly number[],
): Promise<Order | undefined> {
  const ruledOut = new Set<string>();
  const end = job.now() + LIMIT_MILLISECONDS;
  for (const pause of pausesSeconds) {
    if (job.now() > end) break;
    try {
      await job.wait(pause);
      const found = await search(job, reference, start, ruledOut);
      if (found === undefined) continue;
      const created = !isOlder(found.info, start);
      // An old order that is closed says nothing about the one that was just asked for.
      if (!created && isClosed(found.order.status)) continue;
      const consequence = 'whether this step placed another one is not known';
      if (!created) await refuseUnadoptable(job, found, { reference, consequence });
      return { ...found.order, created };
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      job.report.info(`Looking for the order: ${error.message}`);
      if (job.cancelled.aborted) break;
    }
  }
  return undefined;
}

async function search(
  job: Job,
  reference: string,
  start: Date,
  ruledOut: Set<string>,
): Promise<FoundOrder | undefined> {
  const byReference = await job.service.ordersByReference(reference, PATIENCE).catch((error: unknown) => {
    if (!(error instanceof RequestError)) throw error;
    return error;
  });
  if (!(byReference instanceof RequestError) && byReference.length > 0) {
    return liveOrder(job, byReference, PATIENCE);
  }
  const search = { reference, since: start, byIdentity: true, ruledOut, patience: PATIENCE };
  const found = await findInList(job, search);
  if (found !== undefined && found.info.alternative_order_id !== reference)
    warnUnguarded(job, found.order.id);
  if (found === undefined && byReference instanceof RequestError) throw byReference;
  return found;
}
