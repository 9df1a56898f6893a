import { RequestError } from '../base/errors.ts';
import { type CertCentral, LIST_PAGE, type RetryOptions } from '../certcentral/certcentral.ts';
import { type ListedOrder, type OrderInfo, orderOf, revocationsOf } from '../certcentral/order-responses.ts';
import { DAY_MILLISECONDS, dayOf } from '../domain/dates.ts';
import { normalizedName } from '../domain/identity.ts';
import { byAge, isClosed, type Order } from '../domain/order.ts';
import { currentName, sameProduct } from '../domain/products.ts';
import { inComment } from '../domain/reference.ts';
import { conflicts, hasOtherKey, hasSameKey } from './compare.ts';
import type { OrderContext, StepContext } from './context.ts';

/** The look-up by reference names orders, and order info shows another reference for them. */
export class ContradictingLookUp extends RequestError {}

export type FoundOrder = { order: Order; info: OrderInfo };

export type IsMatch = (found: FoundOrder) => boolean | Promise<boolean>;

/** Whether an order may still lead to a certificate. */
export const isOpen: IsMatch = ({ order }) => !isClosed(order.status);

/** How many orders are read in full to find ours among them. */
const MAX_CANDIDATES = 10;

/**
 * The orders that the look-up by reference names and that order info confirms: several can have one
 * reference, since DigiCert does not keep references unique, and a response can be about someone
 * else's order. At most ten are read; open ones first, then by age.
 *
 * @param listed the orders of the look-up
 * @param isMatch whether no more need to be read after this one; that is so of an open one unless given
 * @throws {RequestError} if an order cannot be read
 * @throws {ContradictingLookUp} if none of those listed has the reference
 */
export async function ordersOf(
  context: Pick<StepContext, 'service' | 'report'>,
  reference: string,
  listed: ListedOrder[],
  { isMatch = isOpen, ...retry }: RetryOptions & { isMatch?: IsMatch } = {},
): Promise<FoundOrder[]> {
  const orders = [...listed].sort(byAge);
  const candidates = [
    ...orders.filter(({ status }) => !isClosed(status)),
    ...orders.filter(({ status }) => isClosed(status)),
  ].slice(0, MAX_CANDIDATES);
  const found: FoundOrder[] = [];
  let foreign: string | undefined;
  for (const { id, certificateId, status } of candidates) {
    const info = await context.service.orderInfo(id, retry);
    if (!hasReference(info, reference)) {
      foreign = id;
      continue;
    }
    const order = { order: { certificateId, status, ...orderOf(info), created: false }, info };
    found.push(order);
    if (await isMatch(order)) break;
  }
  if (found.length === 0 && foreign !== undefined) {
    throw new ContradictingLookUp(
      'unclear',
      `CertCentral lists order ${foreign} for the reference ${reference}, but the orders that it lists show another one. Give another order-reference.`,
    );
  }
  if (orders.length > 1) warnOfSeveral(context, orders);
  return found;
}

/** The order to use of several with one reference: the first open one, else the first closed one. */
export function liveOrder(found: FoundOrder[]): FoundOrder | undefined {
  return found.find(({ order }) => !isClosed(order.status)) ?? found[0];
}

/** An order that shows no reference may have this one: not every endpoint shows it. */
function hasReference({ alternative_order_id }: OrderInfo, reference: string): boolean {
  return !alternative_order_id || alternative_order_id === reference;
}

function warnOfSeveral({ report }: Pick<StepContext, 'report'>, orders: { id: string }[]): void {
  report.warning(
    `${orders.length} orders have this reference: ${idsOf(orders)}. Cancel the ones that you do not need in ` +
      'CertCentral.',
  );
}

/** IDs of orders for one line of a log. */
export function idsOf(orders: { id: string }[]): string {
  const shown = orders.slice(0, MAX_CANDIDATES).map(({ id }) => id);
  return `${shown.join(', ')}${orders.length > shown.length ? ` and ${orders.length - shown.length} more` : ''}`;
}

/** The order to look for in the list, and those that are known already. */
export type ListSearch = {
  reference: string;
  /** Older orders are not ours. */
  since: Date | undefined;
  /**
   * When the POST was sent that the search follows. An order since then without any reference is ours,
   * too, if all that names it is equal; without a POST of its own, the same certificate may be wanted twice.
   */
  postedAt: Date | undefined;
  /** Orders that were read and are not ours. */
  ruledOut: Set<string>;
  /** As for `ordersOf`. */
  isMatch?: IsMatch;
  retry?: RetryOptions;
};

/** Days may be counted in another time zone (docs/certcentral.md, "List of orders"). */
const DATE_ROOM_DAYS = 2;

/**
 * Looks for our orders in the list of orders, for accounts whose look-up does not show client orders
 * or whose endpoint drops the reference. The list's filters and its sorting are not relied on.
 *
 * @throws {RequestError}
 */
export async function findInList(context: OrderContext, search: ListSearch): Promise<FoundOrder[]> {
  const { isMatch = isOpen } = search;
  const found: FoundOrder[] = [];
  for (const { id } of (await candidatesOf(context, search)).slice(0, MAX_CANDIDATES)) {
    const info = await context.service.orderInfo(id, search.retry);
    if (!(await isOwn(context, info, search))) {
      search.ruledOut.add(id);
      continue;
    }
    const order = { order: { ...orderOf(info), created: false }, info };
    found.push(order);
    if (await isMatch(order)) break;
  }
  return found;
}

/** The listed orders that can be ours: those with our common name first, the newest first. */
async function candidatesOf(
  { service, productId, body }: OrderContext,
  { since, ruledOut, retry }: ListSearch,
): Promise<ListedOrder[]> {
  const { emails, common_name } = body.certificate;
  const listed = await listAll(
    service,
    {
      // A renamed product is listed under either name.
      ...(currentName(productId) === productId ? { product_name_id: productId } : {}),
      email: emails[0] as string,
      ...(since === undefined ? {} : { date_created: `>${dayBefore(since)}` }),
    },
    retry,
  );
  const name = common_name && normalizedName(common_name);
  const isNamed = ({ commonName }: ListedOrder) =>
    commonName !== undefined && normalizedName(commonName) === name;
  return listed
    .filter(({ id }) => !ruledOut.has(id))
    .filter((order) => order.productId === undefined || sameProduct(order.productId, productId))
    .filter(({ dateCreated }) => since === undefined || !(timeOf(dateCreated) < secondOf(since)))
    .sort((one, other) => Number(isNamed(other)) - Number(isNamed(one)) || byAge(other, one));
}

/** Pages that are read of a list whose filters are not honoured, in a large account. */
const MAX_PAGES = 10;

/** @throws {RequestError} if the list is longer than what is read of it: an order that is missing there may exist */
async function listAll(
  service: CertCentral,
  filters: Record<string, string>,
  retry: RetryOptions | undefined,
): Promise<ListedOrder[]> {
  const listed: ListedOrder[] = [];
  for (let page = 0; page < MAX_PAGES; page++) {
    const orders = await service.listOrders(filters, { ...retry, offset: page * LIST_PAGE });
    listed.push(...orders);
    if (orders.length < LIST_PAGE) return listed;
  }
  throw new RequestError(
    'unclear',
    `CertCentral lists more than ${MAX_PAGES * LIST_PAGE} orders for this product and address, so it is unknown ` +
      'whether the order is among them.',
  );
}

function dayBefore(moment: Date): string {
  return dayOf(new Date(moment.valueOf() - DATE_ROOM_DAYS * DAY_MILLISECONDS));
}

/** Whether an order carries our reference, in its field or in our comment, or is ours by its identity. */
async function isOwn(
  context: OrderContext,
  info: OrderInfo,
  { reference, postedAt }: ListSearch,
): Promise<boolean> {
  const named = info.alternative_order_id
    ? info.alternative_order_id === reference
    : commentsOf(info).some((comment) => comment.includes(inComment(reference)));
  // Right after an own POST, an order with another key is that of a run at the same time: ours may be behind it.
  if (named) return postedAt === undefined || !(await hasOtherKey(context, info));
  if (info.alternative_order_id) return false;
  return (
    postedAt !== undefined &&
    timeOf(dateOf(info)) >= secondOf(postedAt) &&
    (await isOursByIdentity(context, info))
  );
}

/**
 * Whether an order can only be this step's, although it shows no reference: nothing of the identity is
 * different, and it has the same key, or, if its key is not reported, shows our addresses and our comment.
 * An order for the same person that was placed by hand has neither. Order info of client certificates
 * does not show addresses; there the common name is enough of an order that the answer to our POST names.
 */
export async function isOursByIdentity(
  context: OrderContext,
  info: OrderInfo,
  { answered = false } = {},
): Promise<boolean> {
  const { productId, body } = context;
  if (info.product === undefined || conflicts(info, productId, body).length > 0) return false;
  if (!commentsOf(info).every((comment) => comment === body.comments)) return false;
  const sameKey = await hasSameKey(context, info);
  const commented = body.comments === undefined || commentsOf(info).length > 0;
  const { emails, common_name } = info.certificate ?? {};
  return sameKey ?? (commented && (emails !== undefined || (answered && common_name !== undefined)));
}

/** Warns that a found order is about to be revoked. */
export function warnOfRevocation({ report }: Pick<StepContext, 'report'>, info: OrderInfo): void {
  const [request] = revocationsOf(info);
  if (request === undefined) return;
  const which = request.id === undefined ? 'a request' : `request ${request.id}`;
  report.warning(
    `Order ${info.id} waits for the approval of ${which} to revoke it. Reject that request in CertCentral if the ` +
      'certificate is still needed.',
  );
}

/** The comments to the approvers of an order. */
export function commentsOf(info: OrderInfo): string[] {
  return info.requests.flatMap((request) => (request.comments ? [request.comments] : []));
}

/** Whether an order is older than a moment; one without a date is not. */
export function isOlder(info: OrderInfo, moment: Date): boolean {
  return timeOf(dateOf(info)) < secondOf(moment);
}

function dateOf(info: OrderInfo): string | undefined {
  return info.date_created ?? info.certificate?.date_created;
}

/** Milliseconds of a time of the service, or NaN; one without a zone could be any of 24 hours. */
function timeOf(text: string | undefined): number {
  return text !== undefined && /(Z|[+-]\d{2}:?\d{2})$/.test(text) ? Date.parse(text) : Number.NaN;
}

/** The second of a moment: the service's times have no more. */
function secondOf(moment: Date): number {
  return Math.floor(moment.valueOf() / 1000) * 1000;
}

/** Warns that re-runs of this job cannot find the order by its reference. */
export function warnUnguarded({ report }: Pick<StepContext, 'report'>, orderId: string): void {
  report.warning(
    `CertCentral did not store the reference of order ${orderId}. In this account the duplicate guard can find an ` +
      'order only by its comment in the list of orders, so a re-run is protected less well.',
  );
}
