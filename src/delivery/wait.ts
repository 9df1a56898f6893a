import { ActionError, catchError, RequestError, withHint } from '../base/errors.ts';
import { duration } from '../base/text.ts';
import { type OrderInfo, orderOf } from '../certcentral/order-responses.ts';
import { isClosed, isIssued, type Order, stateOf } from '../domain/order.ts';
import type { Goal, Waiting } from '../domain/waiting.ts';
import type { StepContext } from '../finding/context.ts';
import { type PendingOrder, pendingReporter } from './pending.ts';

const FIRST_PAUSE_SECONDS = 3;
const GROWTH = 1.5;
/** With pauses of 48 to 60 s and few looks at why it is pending: at most 100 requests an hour. */
const LONGEST_PAUSE_SECONDS = 60;
const PROGRESS_EVERY_SECONDS = 120;
const REASON_EVERY_SECONDS = 600;
/** A new order may not show up at once; an order that stays invisible will not come. */
const MAX_REFUSALS = 3;
/** A look that begins in time may end a little later. */
const SHORTEST_LOOK_SECONDS = 3;

/** Extracts the order from order info. */
type ReadOrder = (info: OrderInfo) => Omit<Order, 'created'>;

/**
 * Waits until the order is approved or issued, a bounded time. Transient errors do not end the
 * wait; a state that is final and bad does, at once.
 *
 * @param read extracts the order; a certificate other than the expected one does not count
 * @returns the order as it is in the end, reached or not
 * @throws {ActionError} `order_closed`; `not_issued` on a timeout with `onTimeout: 'fail'`;
 *   `api_refused` if CertCentral keeps refusing to show the order
 */
export async function waitForOrder(
  context: StepContext,
  placed: Order,
  waiting: Waiting,
  read: ReadOrder = orderOf,
): Promise<Order> {
  const { goal, timeoutMinutes } = waiting;
  let order = placed;
  if (isSettled(order, goal)) return refuseClosed(context, order);

  const started = context.now();
  const elapsed = () => (context.now() - started) / 1000;
  const limit = timeoutMinutes * 60;
  context.report.info(
    `Waiting up to ${duration(limit)} for ${goal} of order ${order.id} (${stateOf(order)}): ${context.service.orderPage(order.id)}`,
  );
  const reportProgress = progressReporter(context, limit, elapsed);
  let refusals = 0;
  let pause = FIRST_PAUSE_SECONDS;
  let demanded = 0;
  let productId: string | undefined;
  while (!isSettled(order, goal)) {
    const remaining = limit - elapsed();
    if (remaining <= 0) return giveUp(context, order, waiting);
    // Jitter, so that the jobs of a matrix do not ask at one moment.
    const next = Math.max(demanded, pause * (0.8 + Math.random() / 5));
    // Asked to stay away for longer than there is time: one more request would be one too many.
    const options = { quiet: demanded > remaining, end: () => limit - elapsed(), read };
    const look = lookAfter(context, order, Math.min(next, remaining), options);
    const answer = await catchError(RequestError, look, (error) => error);
    if (answer === undefined || context.canceled.aborted) return giveUp(context, order, waiting);
    if (answer instanceof RequestError) {
      if (answer.failure === 'refused') refusals++;
      if (refusals > MAX_REFUSALS) throw invisible(order, answer);
      demanded = answer.retryAfterSeconds ?? 0;
    } else {
      refusals = 0;
      demanded = 0;
      reportChange(context, order, answer.order);
      ({ order, productId } = answer);
    }
    pause = Math.min(pause * GROWTH, LONGEST_PAUSE_SECONDS);
    const shown = !(answer instanceof RequestError);
    if (!isSettled(order, goal)) await reportProgress({ ...order, productId }, shown);
  }
  return refuseClosed(context, order);
}

/**
 * The order after a pause; `undefined` if it was not asked for.
 *
 * @param quiet only wait
 * @param end seconds until the wait is over; the request takes hardly longer
 * @throws {RequestError}
 */
async function lookAfter(
  context: StepContext,
  order: Order,
  pauseSeconds: number,
  { quiet, end, read }: { quiet: boolean; end: () => number; read: ReadOrder },
): Promise<{ order: Order; productId: string | undefined } | undefined> {
  await context.wait(pauseSeconds);
  if (quiet) return undefined;
  const timeoutSeconds = Math.max(end(), SHORTEST_LOOK_SECONDS);
  const info = await context.service.orderInfo(order.id, { tries: 1, timeoutSeconds });
  // If order info shows no request, the request of the POST is outdated.
  return {
    order: { ...order, requestStatus: undefined, ...read(info) },
    productId: info.product?.name_id,
  };
}

function reportChange({ report, service }: StepContext, before: Order, order: Order): void {
  if (stateOf(order) === stateOf(before)) return;
  report.info(`Order ${order.id}: ${stateOf(before)} -> ${stateOf(order)}. ${service.orderPage(order.id)}`);
  report.reportOrder(order);
}

/** Logs progress every two minutes, and at first sight and every ten minutes why the order is pending. */
function progressReporter(
  context: StepContext,
  limit: number,
  elapsed: () => number,
): (order: Order & PendingOrder, shown: boolean) => Promise<void> {
  const reportPending = pendingReporter(context);
  let logged = 0;
  let asked = Number.NEGATIVE_INFINITY;
  return async (order, shown) => {
    const now = elapsed();
    if (now - logged >= PROGRESS_EVERY_SECONDS) {
      logged = now;
      const left = duration(Math.max(limit - now, 0));
      context.report.info(
        `Still ${stateOf(order)} after ${duration(now)}; ${left} remain. ${context.service.orderPage(order.id)}`,
      );
    }
    if (shown && order.status === 'pending' && now - asked >= REASON_EVERY_SECONDS) {
      asked = now;
      await reportPending(order, Math.max(limit - elapsed(), SHORTEST_LOOK_SECONDS));
    }
  };
}

function isSettled(order: Order, goal: Goal): boolean {
  return hasReached(order, goal) || isOver(order);
}

function hasReached(order: Order, goal: Goal): boolean {
  if (goal === 'none') return true;
  if (isIssued(order)) return true;
  if (goal === 'issuance') return false;
  if (order.requestStatus === 'approved') return true;
  // `pending` is at DigiCert, but orders whose request is open have it, too.
  const beyond = ['processing', 'waiting_pickup', 'needs_csr', 'reissue_pending', 'issued'];
  if (order.requestStatus === undefined) beyond.push('pending');
  return beyond.includes(order.status ?? '');
}

function isOver(order: Order): boolean {
  return isClosed(order.status) || order.requestStatus === 'rejected';
}

function refuseClosed(context: StepContext, order: Order): Order {
  context.report.reportOrder(order);
  if (!isOver(order)) return order;
  throw new ActionError(
    'order_closed',
    `No certificate will be issued for order ${order.id}: it is ${stateOf(order)}. Ask an administrator of the ` +
      'CertCentral account why. To place a new order, give a new order-reference or start a new workflow run.',
  );
}

function giveUp(context: StepContext, order: Order, { goal, timeoutMinutes, onTimeout }: Waiting): Order {
  context.report.reportOrder(order);
  const what = goal === 'approval' ? 'approved' : 'issued';
  const why = context.canceled.aborted
    ? `was not ${what} before the job was canceled`
    : `was not ${what} within ${duration(timeoutMinutes * 60)}`;
  const text =
    `Order ${order.id} ${why}; it is ${stateOf(order)} and remains open. Collect it later with the collect action and ` +
    `order-id: ${order.id}; do not order again. ${context.service.orderPage(order.id)}`;
  if (onTimeout === 'fail') throw new ActionError('not_issued', text);
  context.report.notice(text);
  return order;
}

function invisible(order: Order, error: RequestError): ActionError {
  return new ActionError(
    'api_refused',
    `Order ${order.id} was placed, but CertCentral does not show it. ${withHint(error)} Collect it later with the collect ` +
      `action and order-id: ${order.id}; do not order again.`,
    { cause: error },
  );
}
