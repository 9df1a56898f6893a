import { ActionError, catchError, RequestError } from '../base/errors.ts';
import { QUICK_LOOK } from '../certcentral/certcentral.ts';
import type { OrderInfo } from '../certcentral/order-responses.ts';
import { isClosed, type Order } from '../domain/order.ts';
import { hasSameKey } from '../finding/compare.ts';
import type { OrderContext } from '../finding/context.ts';
import {
  type FoundOrder,
  findInList,
  isOlder,
  liveOrder,
  ordersOf,
  warnUnguarded,
} from '../finding/search.ts';
import { refusalOf } from './adopt.ts';

const LOOK = { ...QUICK_LOOK, timeoutSeconds: 10 };
/** Whatever the single look-ups take, the search as a whole ends. */
const LIMIT_MILLISECONDS = 60_000;

export type Search = {
  /** When the POST was sent, by the service's clock. */
  start: Date;
  /** Pauses before the look-ups. */
  pausesSeconds: readonly number[];
  /** The POST was refused, because an order has this reference already: that one is looked for. */
  nothingPlaced?: boolean;
};

/**
 * Looks for the order that an unclear POST may have placed, several times: by its reference, then
 * in the list of orders. Only an order with this step's identity and key is taken, however new it is.
 *
 * @returns the order, `created` unless it is older than the POST; `undefined` if none was found
 * @throws {ActionError} `reference_conflict`, `csr_mismatch` if only orders that may not be
 *   this step's have this reference; `order_closed` if nothing was placed and the order is closed
 */
export async function recover(
  context: OrderContext,
  reference: string,
  { start, pausesSeconds, nothingPlaced = false }: Search,
): Promise<Order | undefined> {
  const ruledOut = new Set<string>();
  const end = context.now() + LIMIT_MILLISECONDS;
  const postedAt = nothingPlaced ? undefined : start;
  let refusal: ActionError | undefined;
  for (const pause of pausesSeconds) {
    if (context.now() > end) break;
    const search = findAfter(context, pause, { reference, postedAt, ruledOut });
    const candidates = await catchError(RequestError, search, (error) => {
      context.report.info(`Looking for the order: ${error.message}`);
      return [];
    });
    for (const found of candidates) {
      const created = !nothingPlaced && !isOlder(found.info, start);
      // An old order that is closed does not show whether the new one exists.
      if (!nothingPlaced && !created && isClosed(found.order.status)) continue;
      refusal = await whyNotOurs(context, found, { reference, created, nothingPlaced });
      if (refusal === undefined) return { ...found.order, created };
    }
    if (context.canceled.aborted) break;
  }
  if (refusal !== undefined) throw refusal;
  return undefined;
}

/** Why an order cannot be this step's. An order that this POST placed is ours, in any state. */
async function whyNotOurs(
  context: OrderContext,
  found: FoundOrder,
  { reference, created, nothingPlaced }: { reference: string; created: boolean; nothingPlaced: boolean },
): Promise<ActionError | undefined> {
  const consequence = nothingPlaced
    ? 'nothing was ordered'
    : 'it is unknown whether this step placed another one';
  const open = created ? { ...found, order: { ...found.order, status: undefined } } : found;
  const refusal = await refusalOf(context, open, { reference, consequence });
  if (refusal !== undefined || !(await hasUnknownKey(context, found.info))) return refusal;
  return new ActionError(
    'csr_mismatch',
    `Order ${found.order.id} may be this step's, but CertCentral does not return its CSR, so its key ` +
      `could not be compared with this step's; ${consequence}. Compare the CSR of that order in CertCentral with yours.`,
  );
}

/** A run at the same time can have placed it, with another key. */
async function hasUnknownKey(context: OrderContext, info: OrderInfo): Promise<boolean> {
  return context.body.certificate.csr !== undefined && (await hasSameKey(context, info)) === undefined;
}

type Found = { reference: string; postedAt: Date | undefined; ruledOut: Set<string> };

/** The orders with this reference, or the one of the list that can only be ours; older ones without `postedAt`. */
async function findAfter(
  context: OrderContext,
  pauseSeconds: number,
  { reference, postedAt, ruledOut }: Found,
): Promise<FoundOrder[]> {
  await context.wait(pauseSeconds);
  const looking = findByReference(context, reference);
  const byReference = await catchError(RequestError, looking, (error) => error);
  if (!(byReference instanceof RequestError) && byReference.length > 0) return byReference;
  const search = { reference, since: postedAt, postedAt, ruledOut, retry: LOOK };
  const found = liveOrder(await findInList(context, search));
  if (found === undefined && byReference instanceof RequestError) throw byReference;
  if (found === undefined) return [];
  if (found.info.alternative_order_id === reference) return [found];
  warnUnguarded(context, found.order.id);
  return [{ ...found, order: { ...found.order, unguarded: true } }];
}

async function findByReference(context: OrderContext, reference: string): Promise<FoundOrder[]> {
  const listed = await context.service.ordersByReference(reference, LOOK);
  return ordersOf(context, reference, listed, { ...LOOK, isMatch: () => false });
}
