import { catchError, RequestError } from '../base/errors.ts';
import { PRODUCTS, sameProduct } from '../domain/products.ts';
import {
  type CertCentral,
  LIST_PAGE,
  MAX_LIST_BYTES,
  UNAVAILABLE,
  UNAVAILABLE_SECONDS,
} from './certcentral.ts';
import { type ListedOrder, OrderPage } from './order-responses.ts';

const MAX_TRIES = 4;
/** A longer `Retry-After` ends the step: a runner that sleeps is paid for, too. */
const MAX_RETRY_AFTER_SECONDS = 120;
/** A list that is not in the same order twice cannot be read page by page. */
const MAX_STEPS_BACK = 20;

/** The filters; those that are not given do not matter. */
export type OrderFilters = {
  /** Former and present names of a product are one. */
  productIds?: readonly string[];
  organizationId?: string | undefined;
  containerId?: string | undefined;
};

/**
 * Reads `GET /order/certificate` page by page, sorted by ID: each order that fits the filters
 * once, and none left out, also if orders are added or removed while it is read. The list has no snapshot,
 * so a page begins, if that takes no further request, with the last order of the one before.
 * Filters are applied here again (docs/certcentral.md, "List of orders").
 *
 * Keeps one page and the IDs in memory. 10,000 orders are ten requests: that nothing follows a last
 * page which is full is taken from `page.total`, if this is exactly what was read.
 *
 * @throws {RequestError} if a page cannot be read in four tries, or the pages make no list
 */
export async function* readAllOrders(
  service: Pick<CertCentral, 'get'>,
  filters: OrderFilters,
  pauses: Pauses,
): AsyncGenerator<ListedOrder, void, void> {
  const fits = filter(filters);
  const seen = new Set<number>();
  let offset = 0;
  let end = 0;
  let total: number | undefined;
  let stepsBack = 0;
  for (;;) {
    const path = `/order/certificate?${query(filters, offset)}`;
    const { orders, page } = await readPage(service, path, { ...pauses, more: end < (total ?? 0) });
    const shrunk = (total ?? 0) > (page?.total ?? Number.POSITIVE_INFINITY);
    if (offset > 0 && (offset < end || shrunk) && !follows(orders[0], seen)) {
      // Orders have gone from the pages before, so that others moved up behind our back.
      stepsBack += 1;
      if (stepsBack > MAX_STEPS_BACK) throw noList('arrives in a different order at each request');
      offset = Math.max(0, Math.min(offset, end) - 10 ** Math.min(stepsBack, 4));
      continue;
    }
    total = page?.total;
    if (orders.length === 0 && end === 0 && (total ?? 0) > 0) {
      throw noList(`is empty, but its page.total is ${total}`);
    }
    const before = seen.size;
    for (const order of orders) {
      const number = Number(order.id);
      if (seen.has(number)) continue;
      seen.add(number);
      if (fits(order)) yield order;
    }
    end = offset + orders.length;
    const full = page?.limit !== undefined && page.limit > 0 ? Math.min(page.limit, LIST_PAGE) : LIST_PAGE;
    if (orders.length < full || end === total) return;
    if (seen.size === before) throw noList('ends after its first pages, before its total');
    // No overlap if it would fill the last page or make one more.
    const rest = total === undefined || total < end ? 1 : (total - end) % full;
    offset = rest === 0 || rest === full - 1 ? end : end - 1;
  }
}

/** How to wait between two tries, and where to log. */
export type Pauses = {
  wait: (seconds: number) => Promise<void>;
  log: (line: string) => void;
  /** The connection waits after a 429 and counts all waits of the run, so that a page that is still refused is not tried again. */
  connectionWaits?: boolean;
};

async function readPage(
  service: Pick<CertCentral, 'get'>,
  path: string,
  { wait, log, more, connectionWaits = false }: Pauses & { more: boolean },
): Promise<OrderPage> {
  for (let attempt = 1; ; attempt++) {
    const tries = connectionWaits ? undefined : 1;
    const request = service.get(path, OrderPage, { tries, maxBytes: MAX_LIST_BYTES });
    let result = await catchError(RequestError, request, (error) => error);
    if (!(result instanceof RequestError)) {
      if (!more || result.orders.length > 0 || result.page?.total !== undefined) return result;
      result = noList('is empty although the page before showed that it goes on');
    }
    if (result.failure === 'refused' || attempt === MAX_TRIES) throw result;
    if (connectionWaits && result.failure === 'limited') throw result;
    const usual = result.failure === 'limited' ? 3 * 2 ** (attempt - 1) : 2 ** (attempt - 1);
    const seconds = result.retryAfterSeconds ?? usual;
    const most = UNAVAILABLE.includes(result.status ?? 0) ? UNAVAILABLE_SECONDS : MAX_RETRY_AFTER_SECONDS;
    if (seconds > most) throw result;
    log(`${result.message} Try ${attempt + 1} of ${MAX_TRIES} in ${Math.ceil(seconds)} s.`);
    await wait(seconds);
  }
}

function follows(first: ListedOrder | undefined, seen: ReadonlySet<number>): boolean {
  return first !== undefined && seen.has(Number(first.id));
}

function query({ productIds = [], organizationId, containerId }: OrderFilters, offset: number): string {
  const search = new URLSearchParams({ limit: String(LIST_PAGE), offset: String(offset), sort: 'order_id' });
  const alsoCalled = Object.keys(PRODUCTS).filter((name) => productIds.some((id) => sameProduct(id, name)));
  const names = [...new Set([...productIds, ...alsoCalled])];
  for (const [index, name] of names.entries()) {
    search.set(names.length === 1 ? 'filters[product_name_id]' : `filters[product_name_id][${index}]`, name);
  }
  if (organizationId !== undefined) search.set('filters[organization_id]', organizationId);
  if (containerId !== undefined) search.set('filters[container_id]', containerId);
  return search.toString();
}

function filter({ productIds, organizationId, containerId }: OrderFilters) {
  return (order: ListedOrder): boolean =>
    (productIds === undefined || productIds.some((id) => sameProduct(id, order.productId ?? ''))) &&
    (organizationId === undefined || order.organizationId === organizationId) &&
    // Every order is in a container, so one that shows none is left to the service.
    (containerId === undefined || order.containerId === undefined || order.containerId === containerId);
}

function noList(what: string): RequestError {
  return new RequestError('unclear', `CertCentral's list of orders ${what}.`);
}
