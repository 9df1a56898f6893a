import type { Validity } from './validity.ts';

/** The known facts about an order at CertCentral. IDs are strings of digits. */
export type Order = {
  id: string;
  /** This step placed it; otherwise it was found. */
  created: boolean;
  requestId?: string | undefined;
  /** `pending`, `submitted`, `approved` or `rejected`. */
  requestStatus?: string | undefined;
  /** State of the order itself, in DigiCert's words; unknown words are passed on. */
  status?: string | undefined;
  certificateId?: string | undefined;
  /** An organization that was created with the order. */
  organizationId?: string | undefined;
  /** The validity it was ordered with, if it was found and CertCentral returns it. */
  validity?: Validity;
  /** It was read, and shows no reference: nothing protects the next attempt but its comment. */
  unguarded?: boolean;
  /** Open orders with the same reference: another run placed one at the same time. */
  duplicates?: string[];
};

/** A request of an order that an approver decides about; `date` is the day on which it was made, yyyy-MM-dd. */
export type OrderRequest = {
  id: string | undefined;
  type?: string | undefined;
  status?: string | undefined;
  date?: string | undefined;
};

const CLOSED = ['rejected', 'canceled', 'cancelled', 'revoked', 'expired', 'denied'];

/** Whether nothing will come of an order with this status any more. Unknown words are not final. */
export function isClosed(status: string | undefined): boolean {
  return status !== undefined && CLOSED.includes(status.toLowerCase());
}

/** Orders by ID and so by age: DigiCert numbers them in sequence. */
export function byAge(one: { id: string }, other: { id: string }): number {
  return one.id.length - other.id.length || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
}

/** Issued means both: `issued` can come before the certificate's ID, and the ID before `issued`. */
export function isIssued(order: Order): boolean {
  return order.status === 'issued' && order.certificateId !== undefined;
}

/** DigiCert's words: the order's status, and the request's if approval is open. */
export function stateOf({ status, requestStatus }: Pick<Order, 'status' | 'requestStatus'>): string {
  if (requestStatus === undefined || requestStatus === 'approved')
    return status ?? requestStatus ?? 'not known yet';
  return status === undefined ? `request ${requestStatus}` : `${status}, request ${requestStatus}`;
}

/** The order's page in CertCentral, for people. */
export function orderUrl(apiUrl: URL, orderId: string): string {
  return `${apiUrl.origin}/secure/orders/${orderId}`;
}
