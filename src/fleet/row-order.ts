import { type OrderInfo, orderOf } from '../certcentral/order-responses.ts';
import { openRevocation } from '../changing/revocation.ts';
import { type FleetRow, identityFromComment, identityHash } from '../domain/fleet.ts';
import { referenceFromComment } from '../domain/reference.ts';
import { conflicts } from '../finding/compare.ts';
import { commentsOf } from '../finding/search.ts';
import type { RowOrder } from './plan.ts';

/** What order info says of an order. */
export function rowOrderOf(info: OrderInfo): RowOrder {
  const { status, requestId, requestStatus, certificateId } = orderOf(info);
  return {
    id: info.id,
    status,
    validTill: info.certificate?.valid_till ?? info.order_valid_till,
    isRenewed: info.is_renewed,
    renewedBy: info.renewed_order_id,
    autoRenew: info.auto_renew,
    requestId,
    requestStatus,
    certificateId,
    serialNumber: info.certificate?.serial_number,
    placed: info.date_created?.slice(0, 10),
    openRevocation: openRevocation(info),
  };
}

/** The reference of an order, in its field or in its comment. */
export function referenceIn(info: OrderInfo): string | undefined {
  if (info.alternative_order_id) return info.alternative_order_id;
  for (const comment of commentsOf(info)) {
    const reference = referenceFromComment(comment);
    if (reference !== undefined) return reference;
  }
  return undefined;
}

/** What is not the same in the identities of a row and an order: by the hash in its comment, or as far as order info tells. */
export function conflictsWith(row: FleetRow, info: OrderInfo): string[] {
  const differing = conflicts(info, row.productId, row.body);
  const hashes = commentsOf(info).flatMap((comment) => identityFromComment(comment) ?? []);
  const other = hashes.length > 0 && !hashes.includes(identityHash(row.identity));
  return differing.length === 0 && other
    ? ['parts of the identity that CertCentral does not show']
    : differing;
}
