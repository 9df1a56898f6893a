import { ActionError, catchError, RequestError } from '../base/errors.ts';
import { QUICK_LOOK } from '../certcentral/certcentral.ts';
import { isOpenRequest, type OrderInfo, revocationsOf } from '../certcentral/order-responses.ts';
import {
  cancelOrder,
  type RevocationRequest,
  requestInfo,
  revokeOrder,
  setRequestStatus,
} from '../certcentral/requests.ts';
import type { OrderRequest } from '../domain/order.ts';
import { isClosed, type Order } from '../domain/order.ts';
import type { StepContext } from '../finding/context.ts';
import type { FoundOrder } from '../finding/search.ts';
import { readOrder } from '../finding/which-order.ts';
import { type Outcome, sendChange, unknownOutcome } from './change.ts';

/** How an order was ended: the values of the output `action-taken`. */
export type ActionTaken = 'rejected' | 'canceled' | 'revoked' | 'revocation_requested' | 'none';

export type Ending = {
  actionTaken: ActionTaken;
  changed: boolean;
  /** The order as it was read last. */
  order: Order;
  /** The request that was rejected, or the revocation that waits for approval. */
  request: OrderRequest | undefined;
};

export type EndOptions = {
  comments: string;
  skipApproval: boolean;
  /** Called as soon as something was changed, since a later change can fail. */
  onChange?: () => void;
};

/** The way to end an order, by its state. */
export type Way = 'reject' | 'cancel' | 'revoke' | 'cancel the reissue, then revoke' | 'nothing';

/**
 * How an order in this state is ended (docs/certcentral.md, "Cancel", "Revoke").
 *
 * @throws {ActionError} `api_refused` for a state in which CertCentral takes none of these
 */
export function wayToEnd({ order, info }: FoundOrder): Way {
  const way = wayOf({ ...info, status: order.status });
  if (way !== undefined) return way;
  throw new ActionError(
    'api_refused',
    `Order ${order.id} is ${order.status ?? 'in an unknown state'}, so it can be neither canceled nor revoked; nothing ` +
      'was sent. Wait until it is issued, or ask DigiCert.',
  );
}

function wayOf(info: Pick<OrderInfo, 'status' | 'requests'>): Way | undefined {
  if (isClosed(info.status) || revocationsOf(info).length > 0) return 'nothing';
  switch (info.status) {
    case 'needs_approval':
      return 'reject';
    case 'pending':
    case 'waiting_pickup':
      return 'cancel';
    case 'issued':
      return 'revoke';
    case 'reissue_pending':
      return 'cancel the reissue, then revoke';
    default:
      return undefined;
  }
}

/** The revocation of an order that still waits for a decision. */
export function openRevocation(info: OrderInfo): OrderRequest | undefined {
  return revocationsOf(info)[0];
}

/**
 * Ends an order, in the way that its state asks for. Each change is sent once. A state that changes
 * in the meantime asks for another way: an order that is issued while it is being canceled is revoked.
 *
 * @throws {ActionError} `api_refused`, `rate_limited`, `not_ordered` if nothing more was changed than
 *   `onChange` was called for; `unknown_outcome`
 */
export async function endOrder(
  context: StepContext,
  found: FoundOrder,
  options: EndOptions,
): Promise<Ending> {
  const tried = new Set<Way>();
  let ending: Ending = { actionTaken: 'none', changed: false, order: found.order, request: undefined };
  let current = found;
  for (;;) {
    const way = wayToEnd(current);
    if (way === 'nothing') return { ...ending, request: openRevocation(current.info) };
    if (tried.has(way)) throw unknownOutcome(`Ending order ${found.order.id}`);
    tried.add(way);
    const done = await take(context, { way, found: current, tried }, options);
    const changed = ending.changed || done.changed;
    if (done.changed) options.onChange?.();
    ending = { ...ending, ...done.taken, changed, order: done.found.order };
    current = done.found;
    if (done.taken !== undefined) return ending;
  }
}

type Step = { way: Way; found: FoundOrder; tried: ReadonlySet<Way> };

type Done = {
  found: FoundOrder;
  changed: boolean;
  /** How the order was ended; without it, its state has to be read again. */
  taken?: { actionTaken: ActionTaken; request: OrderRequest | undefined };
};

function take(context: StepContext, step: Step, options: EndOptions): Promise<Done> {
  switch (step.way) {
    case 'reject':
      return reject(context, step, options);
    case 'cancel':
      return cancel(context, step, options);
    case 'cancel the reissue, then revoke':
      return cancelReissue(context, step, options);
    default:
      return revoke(context, step, options);
  }
}

async function reject(context: StepContext, step: Step, { comments }: EndOptions): Promise<Done> {
  const { order, info } = step.found;
  const id = info.requests.find(
    ({ type, status }) => (type === undefined || type === 'new_request') && isOpenRequest({ status }),
  )?.id;
  if (id === undefined) {
    throw new ActionError(
      'api_refused',
      `Order ${order.id} waits for approval, but CertCentral shows no open request of it; nothing was sent. Reject ` +
        'the request in CertCentral.',
    );
  }
  const isDone = (after: OrderInfo) => isClosed(after.status) || requestOf(after, id) === 'rejected';
  const outcome = await send(context, step, {
    what: `Rejecting request ${id}`,
    send: () => setRequestStatus(context.service, id, 'rejected', comments),
    isDone,
  });
  return doneBy(step, outcome, isDone, { actionTaken: 'rejected', request: { id, status: 'rejected' } });
}

async function cancel(context: StepContext, step: Step, { comments }: EndOptions): Promise<Done> {
  const { id } = step.found.order;
  const isDone = ({ status }: OrderInfo) => isClosed(status);
  const outcome = await send(context, step, {
    what: `Canceling order ${id}`,
    send: () => cancelOrder(context.service, id, comments),
    isDone,
  });
  return doneBy(step, outcome, isDone, { actionTaken: 'canceled', request: undefined });
}

/** An order with a pending reissue cannot be revoked; without it, it is issued. */
async function cancelReissue(context: StepContext, step: Step, { comments }: EndOptions): Promise<Done> {
  const { id } = step.found.order;
  const what = `Canceling the reissue of order ${id}`;
  const { state, refused } = await send(context, step, {
    what,
    send: () => cancelOrder(context.service, id, comments),
    isDone: ({ status }) => isClosed(status),
  });
  // It is unknown whether the order can be revoked now.
  if (state === undefined) throw unknownOutcome(what);
  return { found: state, changed: !refused };
}

async function revoke(
  context: StepContext,
  step: Step,
  { comments, skipApproval }: EndOptions,
): Promise<Done> {
  const { id } = step.found.order;
  const what = `Revoking order ${id}`;
  const isDone = (info: OrderInfo) => wayOf(info) === 'nothing';
  const answered: { request?: RevocationRequest | undefined; already?: boolean } = {};
  const { state, refused } = await sendChange(context, {
    what,
    send: async () => {
      const request = revokeOrder(context.service, id, { comments, skipApproval });
      answered.request = await catchError(RequestError, request, (error) => {
        answered.already = error.meaning === 'revoked';
        if (answered.already) return undefined;
        throw error;
      });
    },
    read: async () => {
      const found = await readOrder(context, id, QUICK_LOOK);
      return isDone(found.info) ? found : withRequest(context, found, answered.request);
    },
    // An order whose only certificate was revoked before may stay issued.
    isSettled: ({ info }) => answered.already === true || isDone(info),
  });
  const found = state ?? step.found;
  if (answered.already || refused) {
    return { found, changed: false, taken: { actionTaken: 'none', request: openRevocation(found.info) } };
  }
  const { request } = answered;
  if (state === undefined) {
    // A 204 has no body; any other response has to be a request to revoke.
    if (request !== undefined && !isRevocation(request)) throw unknownOutcome(what);
    return { found, changed: true, taken: asTaken(request) };
  }
  const open = revocationsOf(state.info);
  const own = open.find((one) => one.id === request?.id) ?? open[0];
  return { found, changed: true, taken: asTaken(isClosed(state.order.status) ? undefined : own) };
}

function asTaken(request: RevocationRequest | undefined): NonNullable<Done['taken']> {
  if (request === undefined) return { actionTaken: 'revoked', request };
  return { actionTaken: 'revocation_requested', request: { id: request.id, status: request.status } };
}

/**
 * The order with the request to revoke that an answer named, if the request itself shows that it is
 * one, and of this order: not every account's order info is known to list them.
 */
async function withRequest(
  context: StepContext,
  found: FoundOrder,
  answer: RevocationRequest | undefined,
): Promise<FoundOrder> {
  const id = answer?.id;
  if (id === undefined) return found;
  const request = await requestInfo(context.service, id, QUICK_LOOK);
  if (request.type !== 'revoke' || request.order?.id !== found.order.id) return found;
  const item = { id, type: request.type, status: request.status, date: request.date, comments: undefined };
  return { ...found, info: { ...found.info, requests: [...found.info.requests, item] } };
}

function isRevocation({ id, type, status }: RevocationRequest): boolean {
  return id !== undefined && type === 'revoke' && isOpenRequest({ status });
}

type Sending = {
  what: string;
  send: () => Promise<void>;
  isDone: (info: OrderInfo) => boolean;
};

/** Sends a change; it is settled if it is done, or if the order's new state asks for another way. */
function send(
  context: StepContext,
  { found, tried }: Step,
  { isDone, ...sending }: Sending,
): Promise<Outcome<FoundOrder>> {
  return sendChange(context, {
    ...sending,
    read: () => readOrder(context, found.order.id, QUICK_LOOK),
    isSettled: ({ info }) => {
      const way = wayOf(info);
      return isDone(info) || (way !== undefined && !tried.has(way));
    },
  });
}

/** A change that was refused and is done nevertheless was made by someone else. */
function doneBy(
  { found }: Step,
  { state, refused }: Outcome<FoundOrder>,
  isDone: (info: OrderInfo) => boolean,
  taken: NonNullable<Done['taken']>,
): Done {
  if (refused) return { found: state ?? found, changed: false };
  if (state !== undefined && !isDone(state.info)) return { found: state, changed: false };
  return { found: state ?? found, changed: true, taken };
}

function requestOf({ requests }: OrderInfo, requestId: string): string | undefined {
  return requests.find(({ id }) => id === requestId)?.status;
}
