import type { Patience } from '../certcentral/certcentral.ts';
import type { ListedOrder, OrderInfo } from '../certcentral/order-answers.ts';
import { orderOf } from '../certcentral/order-answers.ts';
import { byAge, isClosed, type Order } from '../domain/order.ts';
import { sameProduct } from '../domain/products.ts';
import { inComment } from '../domain/reference.ts';
import { conflicts, hasOtherKey } from './compare.ts';
import type { OrderContext, StepContext } from './context.ts';

export type FoundOrder = { order: Order; info: OrderInfo };

/** How many orders of the list are read in full to find ours among them. */
const MAX_CANDIDATES = 10;

/**
 * Of several orders with one reference the one that is alive and was placed first; where none is
 * alive, the first. DigiCert does not keep references unique (docs, orders by alternative ID).
 *
 * @param listed what the look-up by reference gave
 * @throws {RequestError} where an order cannot be read
 */
export async function liveOrder(
  { service, report }: Pick<StepContext, 'service' | 'report'>,
  listed: ListedOrder[],
  patience?: Patience,
): Promise<FoundOrder | undefined> {
  const orders = [...listed].sort(byAge);
  if (orders.length > 1) {
    report.warning(
      `${orders.length} orders have this reference: ${orders.map(({ id }) => id).join(', ')}. The first that is ` +
        'alive is used; cancel in CertCentral what is not needed.',
    );
  }
  const candidates = [
    ...orders.filter(({ status }) => !isClosed(status)),
    ...orders.filter(({ status }) => isClosed(status)),
  ];
  let closed: FoundOrder | undefined;
  for (const { id, certificateId, status } of candidates) {
    const info = await service.orderInfo(id, patience);
    const found = { order: { certificateId, status, ...orderOf(info), created: false }, info };
    if (!isClosed(found.order.status)) return found;
    closed ??= found;
  }
  return closed;
}

/** What is looked for in the list of orders, and what need not be looked at again. */
export type ListSearch = {
  reference: string;
  /** Older orders are not ours. */
  since: Date;
  /**
   * An order without any reference is ours, too, if all that names it is equal; only right after
   * an own POST, since somebody may want the same certificate twice.
   */
  byIdentity: boolean;
  /** Orders that were read and are not ours. */
  ruledOut: Set<string>;
  patience?: Patience;
};

/**
 * Looks for our order in the list of orders, for accounts whose endpoint drops the reference. The
 * list's filters and its sorting are not relied on (field reports of both being ignored).
 *
 * @throws {RequestError}
 */
export async function findInList(context: OrderContext, search: ListSearch): Promise<FoundOrder | undefined> {
  const { since, ruledOut, patience } = search;
  const dayBefore = new Date(since.valueOf() - 86_400_000).toISOString().slice(0, 10);
  const filters = {
    product_name_id: context.productId,
    email: context.body.certificate.emails[0] as string,
    date_created: `>${dayBefore}`,
  };
  const listed = await context.service.listOrders(filters, patience);
  const candidates = listed
    .filter(({ id }) => !ruledOut.has(id))
    .filter(({ productId }) => productId === undefined || sameProduct(productId, context.productId))
    .filter(({ dateCreated }) => !(timeOf(dateCreated) < secondOf(since)))
    .sort((one, other) => byAge(other, one));
  for (const { id } of candidates.slice(0, MAX_CANDIDATES)) {
    const info = await context.service.orderInfo(id, patience);
    if (await isOwn(context, info, search)) return { order: { ...orderOf(info), created: false }, info };
    ruledOut.add(id);
  }
  return undefined;
}

/** Whether an order carries our reference, in its field or in our comment, or is ours by its identity. */
async function isOwn(
  context: OrderContext,
  info: OrderInfo,
  { reference, since, byIdentity }: ListSearch,
): Promise<boolean> {
  const comments = info.requests.flatMap((request) => (request.comments ? [request.comments] : []));
  if (info.alternative_order_id === reference) return true;
  if (info.alternative_order_id) return false;
  if (comments.some((comment) => comment.includes(inComment(reference)))) return true;

  return (
    byIdentity &&
    info.product !== undefined &&
    info.certificate?.emails !== undefined &&
    timeOf(dateOf(info)) >= secondOf(since) &&
    comments.every((comment) => comment === context.body.comments) &&
    conflicts(info, context.productId, context.body).length === 0 &&
    !(await hasOtherKey(context, info))
  );
}

/** Whether an order is older than a moment; one that does not say when it was placed is not. */
export function isOlder(info: OrderInfo, moment: Date): boolean {
  return timeOf(dateOf(info)) < secondOf(moment);
}

function dateOf(info: OrderInfo): string | undefined {
  return info.date_created ?? info.certificate?.date_created;
}

/** Milliseconds of a time of the service, or NaN; one without a zone could be any of 24 hours. */
function timeOf(text: string | undefined): number {
  return /(Z|[+-]\d{2}:?\d{2})$/.test(text ?? '') ? Date.parse(text ?? '') : Number.NaN;
}

/** The second of a moment: the service's times have no more. */
function secondOf(moment: Date): number {
  return Math.floor(moment.valueOf() / 1000) * 1000;
}

/** Says that re-runs of this job cannot find the order by its reference. */
export function warnUnguarded({ report }: Pick<StepContext, 'report'>, orderId: string): void {
  report.warning(
    `CertCentral shows no reference for order ${orderId}, so it was not stored. The duplicate guard is void for this ` +
      'account: re-runs are not protected, and a re-run of this job may order a second time.',
  );
}
