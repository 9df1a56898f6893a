import { ActionError, catchError, RequestError } from '../base/errors.ts';
import { QUICK_LOOK } from '../certcentral/certcentral.ts';
import { type OrderInfo, openReissue, orderOf } from '../certcentral/order-responses.ts';
import { type ReissueBody, reissueOrder } from '../certcentral/reissues.ts';
import type { Order } from '../domain/order.ts';
import { productOf } from '../domain/products.ts';
import type { StepContext } from '../finding/context.ts';
import type { FoundOrder } from '../finding/search.ts';
import { sendChange } from './change.ts';
import { stateOfReissue } from './reissue-state.ts';

/** The known facts of a reissue. */
export type Reissue = {
  /** The certificate that is replaced: while order info names it, the new one is not there. */
  formerCertificateId: string | undefined;
  requestId?: string | undefined;
  /** From the response, until order info shows the request. */
  requestStatus?: string | undefined;
  /** The ID of the new certificate. */
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
 * The body of a reissue, from the order: the names and addresses of the certificate stay, and
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

/** The order as it was read after the reissue was requested, and the reissue, if the order shows it. */
type State = { info: OrderInfo; reissue: Reissue | undefined };

/**
 * Requests the reissue, once. After an unclear response the order is read again: a pending reissue, a
 * new request or the new key shows that the reissue was requested.
 *
 * @param key the new one; DER of the SubjectPublicKeyInfo
 * @throws {ActionError} `api_refused`, `rate_limited`, `not_ordered` if nothing was changed;
 *   `csr_mismatch` if another reissue came first; `unknown_outcome`
 */
export async function sendReissue(
  context: StepContext,
  { order, info }: FoundOrder,
  { body, key }: { body: ReissueBody; key: Buffer },
): Promise<{ reissue: Reissue; info: OrderInfo | undefined }> {
  const former: Reissue = { formerCertificateId: order.certificateId };
  let answered: Reissue | undefined;
  const { state } = await sendChange<State>(context, {
    what: `Reissuing order ${order.id}`,
    send: async () => {
      const response = await reissueOrder(context.service, order.id, body);
      if (response?.id !== order.id) {
        throw new RequestError('unclear', `CertCentral's response is not about order ${order.id}.`);
      }
      const [request] = response.requests;
      answered = {
        ...former,
        requestId: request?.id,
        requestStatus: request?.status,
        certificateId: response.certificate_id,
      };
    },
    read: async () => {
      const again = await context.service.orderInfo(order.id, QUICK_LOOK);
      const reissue = answered ?? (await foundReissue(context, { before: info, again, former, key }));
      return { info: again, reissue };
    },
    isSettled: ({ reissue }) => reissue !== undefined,
    refusalIsFinal: true,
  });
  return { reissue: state?.reissue ?? answered ?? former, info: state?.info };
}

type Looks = { before: OrderInfo; again: OrderInfo; former: Reissue; key: Buffer };

/** The reissue that was requested without a clear response, if the order shows it. */
async function foundReissue(
  context: StepContext,
  { before, again, former, key }: Looks,
): Promise<Reissue | undefined> {
  const known = new Set(before.requests.map(({ id }) => id));
  const request = again.requests.find(({ id, type }) => type === 'reissue' && !known.has(id));
  const reissue = { ...former, requestId: request?.id };
  const found = { order: { ...orderOf(again), created: false }, info: again };
  const state = await catchError(ActionError, stateOfReissue(context, found, key), (error) => error);
  if (!(state instanceof ActionError)) {
    if (state.has === 'certificate')
      return { ...reissue, certificateId: state.certificateId, isIssued: true };
    return state.has === 'pending' ? reissue : undefined;
  }
  if (state.code === 'csr_mismatch') throw state;
  // CertCentral does not return the key: no reissue was pending before, and one is now.
  if (state.code === 'unknown_outcome') return reissue;
  context.report.info(state.message);
  return undefined;
}
