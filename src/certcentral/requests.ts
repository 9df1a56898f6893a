import * as z from 'zod/mini';
import { catchError, RequestError } from '../base/errors.ts';
import type { OrderRequest } from '../domain/order.ts';
import { type CertCentral, LIST_PAGE, MAX_LIST_BYTES, type RetryOptions } from './certcentral.ts';
import * as field from './fields.ts';

// Requests of an order and the calls that end an order (docs/certcentral.md, "Requests", "Cancel", "Revoke").

const RequestResponse = z.object({
  id: field.id,
  type: field.kind,
  status: field.word,
  date: field.day,
  order: field.object({ id: field.id }),
});
export type RequestInfo = Omit<z.infer<typeof RequestResponse>, 'id'> & { id: string };

/** `GET /request/{id}`. The order inside of it may be stale in all but its ID. */
export async function requestInfo(
  service: CertCentral,
  requestId: string,
  retry?: RetryOptions,
): Promise<RequestInfo> {
  const info = await service.get(`/request/${requestId}`, RequestResponse, retry);
  if (info.id === requestId || (info.id === undefined && info.status !== undefined)) {
    return { ...info, id: requestId };
  }
  throw new RequestError(
    'unclear',
    `CertCentral answered with request ${info.id ?? 'without an ID'} instead of request ${requestId}.`,
  );
}

/** `PUT /request/{id}/status`: `pending` is the first of two approvals. */
export async function setRequestStatus(
  service: CertCentral,
  requestId: string,
  status: 'pending' | 'approved' | 'rejected',
  comment: string | undefined,
): Promise<void> {
  const body = { status, processor_comment: comment };
  await service.change('PUT', `/request/${requestId}/status`, body, z.unknown());
}

/**
 * `PUT /order/certificate/{id}/status`: cancels an order that is not issued, or its reissue. Accounts of
 * an older kind take the word in capitals only; a PUT that is refused has changed nothing.
 */
export async function cancelOrder(service: CertCentral, orderId: string, note: string): Promise<void> {
  const path = `/order/certificate/${orderId}/status`;
  const cancel = (status: string) => service.change('PUT', path, { status, note }, z.unknown());
  await catchError(RequestError, cancel('canceled'), (error) => {
    if (refusesWord(error)) return cancel('CANCELED');
    throw error;
  });
}

/** A refusal of the value, and not of the state of the order. */
function refusesWord({ failure, status, codes, message }: RequestError): boolean {
  const ofState = codes.some((code) => code.includes('order_status'));
  return failure === 'refused' && status === 400 && !ofState && /\bcancel+ed\b|\bstatus\b/i.test(message);
}

const RevocationResponse = z.object({ id: field.id, type: field.kind, status: field.word });
export type RevocationRequest = z.infer<typeof RevocationResponse>;

/**
 * `PUT /order/certificate/{id}/revoke`: all certificates of the order.
 *
 * @returns the request that waits for approval, or `undefined` if the order is revoked at once
 */
export function revokeOrder(
  service: CertCentral,
  orderId: string,
  { comments, skipApproval }: { comments: string; skipApproval: boolean },
): Promise<RevocationRequest | undefined> {
  const body = { comments, ...(skipApproval ? { skip_approval: true } : {}) };
  return service.change('PUT', `/order/certificate/${orderId}/revoke`, body, RevocationResponse);
}

/** More than these no account has open. */
const MAX_PAGES = 10;
const RequestListResponse = z.object({ requests: field.list(RequestResponse) });

/**
 * `GET /request`: every revocation request that waits for a decision, by its order. The order
 * inside of a request may be stale in all but its ID.
 */
export async function openRevocations(service: Pick<CertCentral, 'get'>): Promise<Map<string, OrderRequest>> {
  const open = new Map<string, OrderRequest>();
  for (let page = 0; page < MAX_PAGES; page++) {
    const query = new URLSearchParams({
      limit: String(LIST_PAGE),
      offset: String(page * LIST_PAGE),
      'filters[type]': 'revoke',
    });
    query.set('filters[status][0]', 'pending');
    query.set('filters[status][1]', 'submitted');
    const { requests } = await service.get(`/request?${query}`, RequestListResponse, {
      maxBytes: MAX_LIST_BYTES,
    });
    for (const { id, type, status, date, order } of requests) {
      if (order?.id === undefined || type !== 'revoke') continue;
      if (status === 'pending' || status === 'submitted') open.set(order.id, { id, status, date });
    }
    if (requests.length < LIST_PAGE) break;
  }
  return open;
}
