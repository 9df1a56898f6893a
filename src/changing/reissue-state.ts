import { createHash } from 'node:crypto';
import { ActionError, catchError, RequestError, requestFailed, withHint } from '../base/errors.ts';
import { type OrderInfo, openReissue, orderOf } from '../certcentral/order-responses.ts';
import { type ListedReissue, listReissues } from '../certcentral/reissues.ts';
import { readCsr } from '../certificate/csr.ts';
import { publicKeyOf } from '../certificate/csr-check.ts';
import { publicKeyDer } from '../certificate/public-key.ts';
import { byAge, isClosed } from '../domain/order.ts';
import type { StepContext } from '../finding/context.ts';
import type { FoundOrder } from '../finding/search.ts';

/** Whether an order has a key: not yet, in a pending reissue, or in its certificate. */
export type ReissueState =
  | { has: 'nothing' }
  /** `formerCertificateId` is the certificate that order info shows, if it is known to be the one replaced. */
  | { has: 'pending'; formerCertificateId: string | undefined }
  /** Issued can come before the certificate's ID. */
  | { has: 'certificate'; certificateId: string | undefined };

/**
 * Looks whether the order's certificate or its pending reissue has this key. The CSR of a pending
 * reissue can be in order info, in the list of reissues, in both or in neither
 * (docs/certcentral.md, "Reissue").
 *
 * @param key DER of the SubjectPublicKeyInfo; `undefined` for a key that is not made yet
 * @throws {ActionError} `order_closed`; `not_issued`; `csr_mismatch` if a reissue for another key is
 *   pending; `unknown_outcome` if one is pending and CertCentral does not return its key;
 *   `api_refused`, `rate_limited`, `not_ordered` if it cannot be read
 */
export async function stateOfReissue(
  context: StepContext,
  { order, info }: FoundOrder,
  key: Buffer | undefined,
): Promise<ReissueState> {
  if (isClosed(order.status)) {
    throw new ActionError(
      'order_closed',
      `Order ${order.id} is ${order.status}, so it cannot be reissued; nothing was sent. Place a new order.`,
    );
  }
  const pending = order.status === 'reissue_pending' || openReissue(info) !== undefined;
  if (!pending && order.status !== 'issued') {
    throw notIssued(order.id, `${order.status ?? 'in an unknown state'} and has no certificate yet`);
  }
  if (key === undefined) {
    if (pending) throw otherKey(order.id);
    if (order.certificateId === undefined)
      throw notIssued(order.id, 'issued, but its certificate is not there yet');
    return { has: 'nothing' };
  }
  const listed = await reissuesOf(context, order.id);
  if (!pending) return issuedState(context, { info, listed, key });
  const same = await hasPendingKey(context, { info, listed, key });
  if (same === false) throw otherKey(order.id);
  if (same === undefined) {
    throw new ActionError(
      'unknown_outcome',
      `Order ${order.id} has a pending reissue, and CertCentral does not show its public key; nothing was sent. If it is yours, ` +
        'collect the certificate later; otherwise cancel the reissue in CertCentral and run the job again.',
    );
  }
  return pendingState(info, key);
}

/** Order info of a pending reissue names the certificate that is replaced, or already the new one, as its CSR shows. */
function pendingState(info: OrderInfo, key: Buffer): ReissueState {
  const shown = keyOf(info.certificate?.csr);
  const isFormer = shown !== undefined && !shown.equals(key);
  return { has: 'pending', formerCertificateId: isFormer ? orderOf(info).certificateId : undefined };
}

/** How the comment of a reissue names its key, for accounts that do not show the CSR. */
export function keyInComment(key: Buffer): string {
  return `(public-key-sha256 ${createHash('sha256').update(key).digest('hex')})`;
}

type Facts = { info: OrderInfo; listed: ListedReissue[]; key: Buffer };

/** The state of an order without a pending reissue, though order info may be behind the list. */
async function issuedState(context: StepContext, facts: Facts): Promise<ReissueState> {
  const { info, listed, key } = facts;
  const current = info.certificate?.id ?? info.certificate_id;
  const own = listed.filter(({ csr }) => keyOf(csr)?.equals(key));
  if (own.some(({ status }) => status === 'pending')) return pendingState(info, key);
  const newest = own
    .flatMap(({ id, status }) => (status === 'issued' && id !== undefined ? [{ id }] : []))
    .sort(byAge)
    .at(-1);
  // An older one was replaced.
  if (newest !== undefined && (current === undefined || byAge(newest, { id: current }) >= 0)) {
    return { has: 'certificate', certificateId: newest.id };
  }
  const shown = keyOf(info.certificate?.csr);
  if (current === undefined) {
    if (shown?.equals(key)) return { has: 'certificate', certificateId: undefined };
    throw notIssued(info.id, 'issued, but its certificate is not there yet');
  }
  const rejected = own.some(({ status }) => status === 'rejected');
  // The CSR may be that of a rejected reissue, or missing: then the certificate itself decides.
  const same =
    shown !== undefined && !(shown.equals(key) && rejected)
      ? shown.equals(key)
      : ((await certificateHas(context, info, key)) ?? shown?.equals(key));
  if (same === undefined) {
    throw new ActionError(
      'not_ordered',
      `Neither the CSR nor the certificate of order ${info.id} can be read, so it is unknown whether it has this key ` +
        'already; nothing was sent. Run the job again later.',
    );
  }
  return same ? { has: 'certificate', certificateId: current } : { has: 'nothing' };
}

/** Whether the pending reissue is for this key; `undefined` if CertCentral does not show it. */
async function hasPendingKey(context: StepContext, facts: Facts): Promise<boolean | undefined> {
  const { info, listed, key } = facts;
  const listedKey = listed
    .filter(({ status }) => status === 'pending')
    .map(({ csr }) => keyOf(csr))
    .find((found) => found !== undefined);
  if (listedKey !== undefined) return listedKey.equals(key);
  const shown = keyOf(info.certificate?.csr);
  if (shown?.equals(key)) return true;
  // Order info may still show the CSR of the certificate that is replaced.
  if (shown !== undefined && (await certificateHas(context, info, shown)) === false) return false;
  const comment = openReissue(info)?.comments ?? info.requests.findLast(isReissue)?.comments;
  return comment?.includes('(public-key-sha256 ') ? comment.includes(keyInComment(key)) : undefined;
}

function isReissue({ type }: { type?: string | undefined }): boolean {
  return type === 'reissue';
}

/** Whether the certificate that order info names has this key; `undefined` if it cannot be read. */
async function certificateHas(
  context: StepContext,
  info: OrderInfo,
  key: Buffer,
): Promise<boolean | undefined> {
  const certificateId = info.certificate?.id ?? info.certificate_id;
  if (certificateId === undefined) return undefined;
  const unreadable = ({ message }: Error) => {
    context.report.info(`The certificate of order ${info.id} cannot be read. ${message}`);
    return undefined;
  };
  const download = context.service.download(info.id, certificateId);
  const text = await catchError(RequestError, download, unreadable);
  if (text === undefined) return undefined;
  const hasKey = import(/* webpackChunkName: 'files' */ '../certificate/certificate.ts').then(
    ({ readCertificates }) =>
      readCertificates(text).some(({ publicKey }) => publicKeyDer(publicKey).equals(key)),
  );
  return catchError(ActionError, hasKey, unreadable);
}

/** Not every API key may read the list; order info has most of it. */
function reissuesOf({ service, report }: StepContext, orderId: string): Promise<ListedReissue[]> {
  return catchError(RequestError, listReissues(service, orderId), (error) => {
    if (error.failure === 'refused') {
      report.info(`The reissues of order ${orderId} cannot be listed. ${error.message}`);
      return [];
    }
    throw requestFailed(
      error,
      'not_ordered',
      `Reading the reissues of order ${orderId} failed; nothing was sent. ${withHint(error)} Correct that, then run the job again.`,
    );
  });
}

function keyOf(csr: string | undefined): Buffer | undefined {
  const read = readCsr(csr ?? '');
  return 'pem' in read ? publicKeyOf(read.pem) : undefined;
}

function otherKey(orderId: string): ActionError {
  return new ActionError(
    'csr_mismatch',
    `Order ${orderId} has a pending reissue for another private key; nothing was sent. Give the private key of that reissue, or ` +
      'cancel it in CertCentral and run the job again.',
  );
}

function notIssued(orderId: string, why: string): ActionError {
  return new ActionError(
    'not_issued',
    `Order ${orderId} is ${why}, so it cannot be reissued; nothing was sent. Run the job again when it is issued.`,
  );
}
