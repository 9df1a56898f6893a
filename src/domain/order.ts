import type { OrderInfo } from '../certcentral/certcentral.ts';

/** An order at CertCentral, as far as this step knows it. IDs are strings of digits. */
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

/** What order info tells about an order; fields that it does not give are absent. */
export function orderOf(info: OrderInfo): Omit<Order, 'created'> {
  // Later requests of an order can be of another kind: a rejected revocation closes nothing.
  const request = info.requests.find(({ type }) => type === undefined || type === 'new_request');
  const certificateId = info.certificate?.id ?? info.certificate_id;
  return {
    id: info.id,
    ...(request?.id === undefined ? {} : { requestId: request.id }),
    ...(request?.status === undefined ? {} : { requestStatus: request.status }),
    ...(info.status === undefined ? {} : { status: info.status }),
    ...(certificateId === undefined ? {} : { certificateId }),
  };
}
