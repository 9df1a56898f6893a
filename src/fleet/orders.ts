import { type ListedOrder, type OrderInfo, orderOf } from '../certcentral/order-responses.ts';
import { openRevocation } from '../changing/revocation.ts';
import { type FleetRow, identityHash, readSignature } from '../domain/fleet.ts';
import type { OrderRequest } from '../domain/order.ts';
import { isClosed } from '../domain/order.ts';
import { conflicts } from '../finding/compare.ts';

/** An order that can be a row's, from the list of orders or from order info. */
export type FleetOrder = {
  id: string;
  status: string | undefined;
  /** Last day of the certificate, yyyy-MM-dd. */
  validTill: string | undefined;
  isRenewed: boolean | undefined;
  /** CertCentral's own link to the renewal. */
  renewedBy?: string | undefined;
  /** How many more times CertCentral renews it automatically; `undefined` if it was not read. */
  autoRenew?: number | undefined;
  requestId?: string | undefined;
  requestStatus?: string | undefined;
  certificateId?: string | undefined;
  serialNumber?: string | undefined;
  /** yyyy-MM-dd. */
  placed?: string | undefined;
  /** A request to revoke it that an Administrator has not decided yet. */
  openRevocation?: OrderRequest | undefined;
  /** Its own reference: its field, or a fleet's signature in its comment. */
  reference?: string | undefined;
  /** Order info shows the reference in the comment only. */
  onlyInComment?: boolean | undefined;
  /** Order info, if it was read: who and what the order is for. */
  info?: OrderInfo | undefined;
};

/** An order as order info shows it. Its CSR is left out: a fleet keeps thousands of orders in memory. */
export function orderOfInfo(info: OrderInfo): FleetOrder {
  const { status, requestId, requestStatus, certificateId } = orderOf(info);
  const signed = signatureOf(info)?.reference;
  const { certificate } = info;
  return {
    id: info.id,
    status,
    validTill: (certificate?.valid_till ?? info.order_valid_till)?.slice(0, 10),
    isRenewed: info.is_renewed,
    renewedBy: info.renewed_order_id,
    autoRenew: info.auto_renew,
    requestId,
    requestStatus,
    certificateId,
    serialNumber: certificate?.serial_number,
    placed: (info.date_created ?? certificate?.date_created)?.slice(0, 10),
    openRevocation: openRevocation(info),
    reference: info.alternative_order_id || signed,
    onlyInComment: !info.alternative_order_id && signed !== undefined,
    info: certificate === undefined ? info : { ...info, certificate: { ...certificate, csr: undefined } },
  };
}

/** An order as the list of orders shows it. */
export function orderOfItem(item: ListedOrder, revocations: Map<string, OrderRequest>): FleetOrder {
  const { id, status, validTill, isRenewed, certificateId, serialNumber, placed } = item;
  return {
    ...{ id, status, validTill, isRenewed, certificateId, serialNumber, placed },
    openRevocation: isClosed(status) ? undefined : revocations.get(id),
  };
}

/** A fleet's signature in the comment that the order was placed with. Later requests have comments of others. */
export function signatureOf({ requests }: OrderInfo): ReturnType<typeof readSignature> {
  for (const { type, comments } of requests) {
    const signature =
      comments === undefined || (type !== undefined && type !== 'new_request')
        ? undefined
        : readSignature(comments);
    if (signature !== undefined) return signature;
  }
  return undefined;
}

/**
 * What differs between the identities of a row and an order: the fields that order info shows, and the hash
 * in the order's comment, which covers those that it does not show.
 */
export function conflictsWith(row: FleetRow, info: OrderInfo): string[] {
  const differing = conflicts(info, row.productId, row.body);
  const hash = signatureOf(info)?.identity;
  const other = hash !== undefined && hash !== identityHash(row.identity);
  return differing.length === 0 && other
    ? ['addresses or other data that CertCentral does not show']
    : differing;
}

/** Whether an order has a certificate that is valid, or may still get one. */
export function isAlive(
  { status, validTill }: Pick<FleetOrder, 'status' | 'validTill'>,
  today: string,
): boolean {
  return !isClosed(status) && !(status === 'issued' && (daysLeft(validTill, today) ?? 0) < 0);
}

/** Whether an order has a certificate, or had one. */
export function wasIssued({ status }: Pick<FleetOrder, 'status'>): boolean {
  return ['issued', 'reissue_pending', 'expired', 'revoked'].includes(status ?? '');
}

const DAY_MILLISECONDS = 86_400_000;

/** Whole days from a day to the last day of a certificate, both yyyy-MM-dd. */
export function daysLeft(validTill: string | undefined, today: string): number | undefined {
  const end = /^\d{4}-\d{2}-\d{2}/.test(validTill ?? '')
    ? Date.parse(`${validTill?.slice(0, 10)}T00:00:00Z`)
    : Number.NaN;
  return Number.isNaN(end)
    ? undefined
    : Math.round((end - Date.parse(`${today}T00:00:00Z`)) / DAY_MILLISECONDS);
}
