import { ActionError } from '../base/errors.ts';
import { QUICK_LOOK } from '../certcentral/certcentral.ts';
import { isOpenRequest } from '../certcentral/order-responses.ts';
import { requestInfo, setRequestStatus } from '../certcentral/requests.ts';
import type { OrderRequest } from '../domain/order.ts';
import { byAge, isClosed } from '../domain/order.ts';
import type { StepContext } from '../finding/context.ts';
import { type FoundOrder, idsOf } from '../finding/search.ts';
import { readOrder } from '../finding/which-order.ts';
import { sendChange } from './change.ts';

export type Decision = 'approve' | 'reject';

/** A request that waits for a decision, or was decided. */
export type DecidableRequest = OrderRequest & { id: string };

export type Decided = {
  /** The request's status now. */
  status: string;
  /** This step changed it. */
  changed: boolean;
  /** The order as it was read last. */
  found: FoundOrder | undefined;
};

const WANTED = { approve: 'approved', reject: 'rejected' } as const;

/**
 * The request of an order that waits for a decision: the open one of a new order or a reissue, or, if
 * no request is open at all, the newest that was decided. A revocation is decided by its request ID only.
 *
 * @throws {ActionError} `reference_conflict` if there is none, or several are open
 */
export function requestToDecide({ order, info }: FoundOrder): DecidableRequest {
  const requests = info.requests.flatMap(({ id, type, status }) =>
    id === undefined ? [] : [{ id, type, status }],
  );
  const ofOrders = requests.filter(
    ({ type }) =>
      type === 'new_request' ||
      type === 'reissue' ||
      // Nothing else can be open of an order that waits for its first approval.
      (type === undefined && order.status === 'needs_approval'),
  );
  const open = ofOrders.filter(isOpenRequest);
  const [first] = open;
  if (open.length > 1) {
    throw new ActionError(
      'reference_conflict',
      `Order ${order.id} has several open requests: ${idsOf(open)}; nothing was decided. Name one with request-id.`,
    );
  }
  // An open request whose ID cannot be read counts as well: what was decided before it is not the answer.
  const unreadable = info.requests.some((request) => request.id === undefined && isOpenRequest(request));
  const others = requests.filter(isOpenRequest);
  const newest = first ?? ofOrders.toSorted((one, other) => byAge(other, one))[0];
  if (newest !== undefined && (newest === first || (others.length === 0 && !unreadable))) return newest;
  throw new ActionError(
    'reference_conflict',
    `Order ${order.id} has no open request of a new order or a reissue; nothing was decided. ` +
      (others.length > 0
        ? `To decide about its other open request, such as a revocation, give request-id: ${idsOf(others)}.`
        : 'Give the request-id of the request to decide about.'),
  );
}

/**
 * Approves or rejects a request, or does nothing if it already has that status. If two approvals are
 * required, one call gives one.
 *
 * @param found the order of the request, if it is known
 * @throws {ActionError} `order_closed` if it ended otherwise; `api_refused`, `rate_limited`,
 *   `not_ordered`: nothing was decided; `unknown_outcome`
 */
export async function decide(
  context: StepContext,
  { request, found }: { request: DecidableRequest; found: FoundOrder | undefined },
  { decision, comment }: { decision: Decision; comment: string | undefined },
): Promise<Decided> {
  const wanted = WANTED[decision];
  if (request.status === wanted) return { status: wanted, changed: false, found };
  refuseEnded(request, found, wanted);
  const next = decision === 'approve' && request.status === 'submitted' ? 'pending' : wanted;
  const { state, refused } = await sendChange(context, {
    what: `${decision === 'approve' ? 'Approving' : 'Rejecting'} request ${request.id}`,
    send: () => setRequestStatus(context.service, request.id, next, comment),
    read: () => readAgain(context, request, found),
    isSettled: (state) => state.status === next || isEnded(state),
  });
  if (state === undefined) return { status: next, changed: true, found };
  if (state.status !== wanted) refuseEnded(state, undefined, wanted);
  return { status: state.status ?? next, changed: !refused, found: state.found };
}

/** @throws {ActionError} `order_closed`; `api_refused` for an unknown state */
function refuseEnded(request: DecidableRequest, found: FoundOrder | undefined, wanted: string): void {
  const orderStatus = found?.order.status;
  // The certificates of an order that has expired can still be revoked.
  const closed = isClosed(orderStatus) && !(request.type === 'revoke' && orderStatus === 'expired');
  if (isOpenRequest(request) && !closed) return;
  if (!closed && !isEnded(request)) {
    throw new ActionError(
      'api_refused',
      `Request ${request.id} is ${request.status ?? 'in an unknown state'}, so this step cannot decide about it; ` +
        'nothing was changed. Look at the request in CertCentral.',
    );
  }
  const state = isOpenRequest(request)
    ? `belongs to order ${found?.order.id}, which is ${orderStatus},`
    : `is ${request.status ?? 'in an unknown state'}`;
  throw new ActionError(
    'order_closed',
    `Request ${request.id} ${state} and can no longer be ${wanted}; nothing was changed. Look at the order in CertCentral.`,
  );
}

/**
 * In order info, since the order is wanted as well; the request itself if order info does not list it,
 * or still shows it as it was.
 */
async function readAgain(
  context: StepContext,
  { id, type, status: before }: DecidableRequest,
  found: FoundOrder | undefined,
): Promise<DecidableRequest & { found: FoundOrder | undefined }> {
  const order = found && (await readOrder(context, found.order.id, QUICK_LOOK));
  const listed = order?.info.requests.find((request) => request.id === id)?.status;
  const isOld = listed === undefined || listed === before;
  const status = isOld ? (await requestInfo(context.service, id, QUICK_LOOK)).status : listed;
  return { id, type, status, found: order };
}

function isEnded({ status }: DecidableRequest): boolean {
  return status === 'approved' || isClosed(status);
}
