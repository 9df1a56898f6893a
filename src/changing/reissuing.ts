import { ActionError, RequestError, requestFailed, withHint } from '../base/errors.ts';
import { QUICK_LOOK } from '../certcentral/certcentral.ts';
import { type OrderInfo, orderOf } from '../certcentral/order-responses.ts';
import { type ReissueBody, reissueOrder } from '../certcentral/reissues.ts';
import type { Order } from '../domain/order.ts';
import { productOf } from '../domain/products.ts';
import type { StepContext } from '../finding/context.ts';
import type { FoundOrder } from '../finding/search.ts';
import { openReissue, stateOfReissue } from './reissue-state.ts';

/** A reissue of an order, as far as it is known by now. */
export type Reissue = {
  /** The certificate that is replaced: while order info names it, the new one is not there. */
  formerCertificateId: string | undefined;
  requestId?: string | undefined;
  /** What the answer said, until order info shows the request. */
  requestStatus?: string | undefined;
  /** Of the new certificate. */
  certificateId?: string | undefined;
  /** The list of reissues shows that certificate as issued, whatever order info shows. */
  isIssued?: boolean;
};

/** An order seen from its reissue: its request is that of the reissue, its certificate the new one. */
export function orderWithReissue(info: OrderInfo, reissue: Reissue): Omit<Order, 'created'> {
  const { certificateId: shown, status } = orderOf(info);
  const requests = info.requests.filter(({ type }) => type === 'reissue');
  const request =
    reissue.requestId === undefined ? requests.at(-1) : requests.find(({ id }) => id === reissue.requestId);
  const isBehind = request === undefined && shown === reissue.formerCertificateId;
  return {
    id: info.id,
    status,
    requestId: request?.id ?? reissue.requestId,
    requestStatus: isBehind ? reissue.requestStatus : request?.status,
    certificateId: newCertificateId(info, shown, reissue),
  };
}

/**
 * An issued order has the new certificate as soon as it names another one than before. Until then, and
 * while the reissue is pending, the new one's ID is at most what the reissue was answered with.
 */
function newCertificateId(
  info: OrderInfo,
  shown: string | undefined,
  { formerCertificateId, certificateId, isIssued }: Reissue,
): string | undefined {
  if (info.status === 'issued' && openReissue(info) === undefined && !isIssued) {
    return shown === formerCertificateId ? undefined : shown;
  }
  return formerCertificateId === undefined || shown === formerCertificateId ? certificateId : shown;
}

/**
 * What a reissue says, from what the order has: the names and addresses of the certificate stay, and
 * the key is new. What client products need is not established, so what order info has is sent again
 * (docs/certcentral.md, "Reissue").
 */
export function reissueBody(
  info: OrderInfo,
  csr: string,
  { comments, skipApproval }: { comments: string; skipApproval: boolean },
): ReissueBody {
  const { certificate } = info;
  const product = productOf(info.product?.name_id ?? '');
  const { first_name, last_name, pseudonym } = certificate?.individual ?? {};
  const individual = pseudonym
    ? { pseudonym }
    : first_name && last_name
      ? { first_name, last_name }
      : undefined;
  const usage = certificate?.usage_designation;
  const body: ReissueBody = {
    certificate: {
      ...(certificate?.common_name && product.commonName !== 'ignored'
        ? { common_name: certificate.common_name }
        : {}),
      ...(certificate?.emails?.length ? { emails: certificate.emails } : {}),
      ...(certificate?.common_name_indicator && product.indicators.length > 0
        ? { common_name_indicator: certificate.common_name_indicator }
        : {}),
      ...(individual && product.individual !== 'forbidden' ? { individual } : {}),
      signature_hash: 'sha256',
      csr,
    },
    ...(skipApproval ? { skip_approval: true } : {}),
    comments,
  };
  if (product.family !== 'secure-email') return body;
  if (certificate?.profile_type) body.certificate.profile_type = certificate.profile_type;
  if (usage?.primary_usage) {
    body.certificate.usage_designation = {
      primary_usage: usage.primary_usage,
      ...(usage.additional_usages?.length ? { additional_usages: usage.additional_usages } : {}),
    };
  }
  return body;
}

/** Pauses before the looks that follow an unclear answer. */
const LOOK_PAUSES_SECONDS = [0.5, 2, 5];

/**
 * Asks for the reissue, once. After an unclear answer the order is read again: a pending reissue, a
 * new request or the new key shows that it was asked for.
 *
 * @param key the new one; DER of the SubjectPublicKeyInfo
 * @throws {ActionError} `api_refused`, `rate_limited`, `not_ordered` where nothing was changed;
 *   `csr_mismatch` where somebody else's reissue came first; `unknown_outcome`
 */
export async function sendReissue(
  context: StepContext,
  found: FoundOrder,
  { body, key }: { body: ReissueBody; key: Buffer },
): Promise<{ reissue: Reissue; info: OrderInfo | undefined }> {
  const { order, info } = found;
  const former: Reissue = { formerCertificateId: order.certificateId };
  let unclear: RequestError;
  try {
    const answer = await reissueOrder(context.service, order.id, body);
    if (answer?.id === order.id) {
      const reissue = {
        ...former,
        requestId: answer.requests[0]?.id,
        requestStatus: answer.requests[0]?.status,
        certificateId: answer.certificate_id,
      };
      return { reissue, info: await readAgain(context, order.id, 0) };
    }
    unclear = new RequestError('unclear', `CertCentral did not answer about order ${order.id}.`);
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    if (error.failure !== 'unclear') {
      throw requestFailed(
        error,
        error.failure === 'refused' ? 'api_refused' : 'not_ordered',
        `Reissuing order ${order.id} failed; nothing was changed. ${withHint(error)}`,
      );
    }
    unclear = error;
  }
  context.report.info(`${unclear.message} Reading the order again.`);
  // The answer may still come, and must not be taken for that of another request.
  context.service.reconnect();
  for (const pause of LOOK_PAUSES_SECONDS) {
    const again = await readAgain(context, order.id, pause);
    const reissue = again && (await foundReissue(context, { before: info, again, former, key }));
    if (reissue !== undefined) return { reissue, info: again };
    if (context.cancelled.aborted) break;
  }
  throw new ActionError(
    'unknown_outcome',
    `Reissuing order ${order.id} ended without a clear answer, and the order does not show it. ${withHint(unclear)} ` +
      'Running this step again with the same key is safe: it reads the order first.',
    { cause: unclear },
  );
}

type Looks = { before: OrderInfo; again: OrderInfo; former: Reissue; key: Buffer };

/** The reissue that was asked for without a clear answer, where the order shows it. */
async function foundReissue(
  context: StepContext,
  { before, again, former, key }: Looks,
): Promise<Reissue | undefined> {
  const known = new Set(before.requests.map(({ id }) => id));
  const request = again.requests.find(({ id, type }) => type === 'reissue' && !known.has(id));
  const reissue = { ...former, requestId: request?.id };
  try {
    const found = { order: { ...orderOf(again), created: false }, info: again };
    const state = await stateOfReissue(context, found, key);
    if (state.has === 'certificate')
      return { ...reissue, certificateId: state.certificateId, isIssued: true };
    return state.has === 'pending' ? reissue : undefined;
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    if (error.code === 'csr_mismatch') throw error;
    // CertCentral does not tell the key: it was not pending before, and it is now.
    if (error.code === 'unknown_outcome') return reissue;
    context.report.info(error.message);
    return undefined;
  }
}

async function readAgain(
  { service, report, wait }: StepContext,
  orderId: string,
  pause: number,
): Promise<OrderInfo | undefined> {
  try {
    if (pause > 0) await wait(pause);
    return await service.orderInfo(orderId, QUICK_LOOK);
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    report.info(`Reading order ${orderId}: ${error.message}`);
    return undefined;
  }
}
