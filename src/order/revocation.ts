import { ActionError, RequestError, requestFailed, withHint } from '../base/errors.ts';
import { type OrderInfo, orderOf } from '../certcentral/order-answers.ts';
import { cancelOrder, revokeOrder, setRequestStatus } from '../certcentral/requests.ts';
import { isClosed, type Order } from '../domain/order.ts';
import type { StepContext } from './context.ts';
import type { FoundOrder } from './search.ts';

/** What was done to end an order: the values of the output `action-taken`. */
export type ActionTaken = 'rejected' | 'canceled' | 'revoked' | 'revocation_requested' | 'none';

export type Ending = {
  actionTaken: ActionTaken;
  changed: boolean;
  /** The order as it was read last. */
  order: Order;
  /** The request that was decided, or that somebody has to approve. */
  request: { id: string | undefined; status: string | undefined } | undefined;
};

export type EndingWish = { comments: string; skipApproval: boolean };

/** What an order's state asks for. */
export type Way = 'reject' | 'cancel' | 'revoke' | 'cancel the reissue, then revoke' | 'nothing';

/**
 * How an order in this state is ended (docs/certcentral.md, "Cancel", "Revoke").
 *
 * @throws {ActionError} `api_refused` for a state in which CertCentral takes none of these
 */
export function wayToEnd({ order, info }: FoundOrder): Way {
  const { status } = order;
  if (isClosed(status)) return 'nothing';
  switch (status) {
    case 'needs_approval':
      return 'reject';
    case 'pending':
    case 'waiting_pickup':
      return 'cancel';
    case 'issued':
      return openRevocation(info) === undefined ? 'revoke' : 'nothing';
    case 'reissue_pending':
      return 'cancel the reissue, then revoke';
    default:
      throw new ActionError(
        'api_refused',
        `Order ${order.id} is ${status ?? 'in an unknown state'}, in which it can be neither canceled nor revoked; nothing ` +
          'was sent. Wait until it is issued, or ask DigiCert.',
      );
  }
}

/** The request to revoke that somebody still has to decide. */
export function openRevocation({
  requests,
}: OrderInfo): { id: string | undefined; status: string } | undefined {
  for (const { id, type, status } of requests) {
    if (type === 'revoke' && (status === 'pending' || status === 'submitted')) return { id, status };
  }
  return undefined;
}

/**
 * Ends an order, in the way that its state asks for. Each change is sent once; after an unclear answer
 * the order is read again.
 *
 * @throws {ActionError} `api_refused`, `rate_limited`, `not_ordered` where nothing (more) was changed;
 *   `unknown_outcome`
 */
export async function endOrder(context: StepContext, found: FoundOrder, wish: EndingWish): Promise<Ending> {
  const way = wayToEnd(found);
  switch (way) {
    case 'nothing':
      return { actionTaken: 'none', changed: false, order: found.order, request: openRevocation(found.info) };
    case 'reject':
      return reject(context, found, wish);
    case 'cancel':
      return cancel(context, found, wish);
    case 'revoke':
      return revoke(context, found, wish);
    case 'cancel the reissue, then revoke':
      return revoke(context, await cancelReissue(context, found, wish), wish);
  }
}

async function reject(context: StepContext, found: FoundOrder, { comments }: EndingWish): Promise<Ending> {
  const request = found.info.requests.find(
    ({ type, status }) =>
      (type === undefined || type === 'new_request') && (status === 'pending' || status === 'submitted'),
  );
  const id = request?.id;
  if (id === undefined) {
    throw new ActionError(
      'api_refused',
      `Order ${found.order.id} waits for approval, but CertCentral shows no open request of it; nothing was sent. Reject ` +
        'the request in CertCentral.',
    );
  }
  const after = await change(context, found, {
    send: () => setRequestStatus(context.service, id, 'rejected', comments),
    isDone: (info) => isClosed(info.status) || requestOf(info, id) === 'rejected',
    what: `Rejecting request ${id}`,
  });
  return {
    actionTaken: 'rejected',
    changed: true,
    order: after.order,
    request: { id, status: requestOf(after.info, id) ?? 'rejected' },
  };
}

async function cancel(context: StepContext, found: FoundOrder, { comments }: EndingWish): Promise<Ending> {
  const after = await change(context, found, {
    send: () => cancelOrder(context.service, found.order.id, comments),
    isDone: ({ status }) => isClosed(status),
    what: `Canceling order ${found.order.id}`,
  });
  return { actionTaken: 'canceled', changed: true, order: after.order, request: undefined };
}

/** An order with a pending reissue cannot be revoked; without it, it is issued. */
async function cancelReissue(
  context: StepContext,
  found: FoundOrder,
  { comments }: EndingWish,
): Promise<FoundOrder> {
  const after = await change(context, found, {
    send: () => cancelOrder(context.service, found.order.id, comments),
    isDone: ({ status }) => status !== undefined && status !== 'reissue_pending',
    what: `Canceling the reissue of order ${found.order.id}`,
  });
  if (after.order.status === 'issued') return after;
  throw new ActionError(
    'api_refused',
    `The reissue of order ${found.order.id} was canceled, but the order is ${after.order.status ?? 'in an unknown state'} ` +
      'and was not revoked. Run this step again when it is issued.',
  );
}

async function revoke(
  context: StepContext,
  found: FoundOrder,
  { comments, skipApproval }: EndingWish,
): Promise<Ending> {
  const { id } = found.order;
  let asked: { id?: string | undefined; status?: string | undefined } | undefined;
  let already = false;
  const after = await change(context, found, {
    send: async () => {
      try {
        asked = await revokeOrder(context.service, id, { comments, skipApproval });
      } catch (error) {
        already = error instanceof RequestError && error.codes.some((code) => REVOKED_CODES.includes(code));
        if (!already) throw error;
      }
    },
    isDone: (info) => info.status === 'revoked' || openRevocation(info) !== undefined,
    what: `Revoking order ${id}`,
  });
  const open = openRevocation(after.info);
  const request = open ?? (asked?.id === undefined ? undefined : { id: asked.id, status: asked.status });
  if (already) return { actionTaken: 'none', changed: false, order: after.order, request: open };
  const waits =
    after.order.status !== 'revoked' && (open ?? asked) !== undefined && request?.status !== 'approved';
  return {
    actionTaken: waits ? 'revocation_requested' : 'revoked',
    changed: true,
    order: after.order,
    request,
  };
}

const REVOKED_CODES = ['order_already_revoked', 'order_is_revoked'];

type Change = {
  send: () => Promise<void>;
  /** Whether order info shows that it was done. */
  isDone: (info: OrderInfo) => boolean;
  what: string;
};

/** Pauses before the looks that follow an unclear answer. */
const LOOK_PAUSES_SECONDS = [0.5, 2, 5];
const PATIENCE = { tries: 1, timeoutSeconds: 15 };

/** Sends one change, once, and reads the order afterwards. */
async function change(
  context: StepContext,
  { order, info }: FoundOrder,
  { send, isDone, what }: Change,
): Promise<FoundOrder> {
  try {
    await send();
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    if (error.failure !== 'unclear') {
      throw requestFailed(
        error,
        error.failure === 'refused' ? 'api_refused' : 'not_ordered',
        `${what} failed; nothing was changed. ${withHint(error)}`,
      );
    }
    context.report.info(`${error.message} Reading the order again.`);
    for (const pause of LOOK_PAUSES_SECONDS) {
      const again = await readAgain(context, order, pause);
      if (again !== undefined && isDone(again.info)) return again;
      if (context.cancelled.aborted) break;
    }
    throw new ActionError(
      'unknown_outcome',
      `${what} ended without a clear answer. ${withHint(error)} Running this step again is safe: it reads the order first.`,
      { cause: error },
    );
  }
  return (await readAgain(context, order, 0)) ?? { order: { ...order, status: undefined }, info };
}

async function readAgain(context: StepContext, order: Order, pause: number): Promise<FoundOrder | undefined> {
  try {
    if (pause > 0) await context.wait(pause);
    const info = await context.service.orderInfo(order.id, PATIENCE);
    return { order: { ...orderOf(info), created: false }, info };
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    context.report.info(`Reading order ${order.id}: ${error.message}`);
    return undefined;
  }
}

function requestOf({ requests }: OrderInfo, requestId: string): string | undefined {
  return requests.find(({ id }) => id === requestId)?.status;
}
