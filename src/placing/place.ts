import { ActionError, catchError, RequestError, requestFailed, withHint } from '../base/errors.ts';
import type { PlacedOrder } from '../certcentral/order-responses.ts';
import type { Order } from '../domain/order.ts';
import { missingProduct } from '../domain/products.ts';
import type { OrderContext } from '../finding/context.ts';
import { confirmOrder } from './confirm.ts';
import { recover } from './recover.ts';

/** Options of a run that places many orders. */
export type PlaceOptions = {
  /** Read the order back. */
  confirm?: boolean;
  /** Ask why an order was refused. */
  explain?: boolean;
  /** Called with the order that the answer names, which may be another request's. */
  onAnswer?: (orderId: string) => void;
};

/**
 * Pauses before the look-ups that follow an unclear answer: half a minute in all. None is of five or six
 * seconds, after which many servers close a connection, just when the next request goes out.
 */
const LOOK_UP_PAUSES_SECONDS = [0.5, 1.5, 3, 7, 8, 10];

/**
 * Places the order: one POST, which is never repeated if it may have been processed. The order
 * that the answer names is confirmed; if the response leaves open what happened, or names another
 * order, the order is looked for.
 *
 * @param reference the order's reference, or `undefined` without the duplicate guard
 * @throws {ActionError} `not_ordered`, `api_refused`, `rate_limited`: certainly nothing was placed;
 *   `unknown_outcome`: an order may exist; `reference_conflict`, `csr_mismatch`, `order_closed`:
 *   CertCentral refused the POST, because an order that cannot be taken has its reference
 */
export async function placeOrder(
  context: OrderContext,
  reference: string | undefined,
  { confirm = true, explain: explains = true, onAnswer }: PlaceOptions = {},
): Promise<Order> {
  const { service, report } = context;
  const start = new Date(Date.now() + service.clockOffsetMilliseconds());
  report.openAttempt(start, context);
  const post = service.placeOrder(context.productId, context.body);
  const placed = await catchError(RequestError, post, (error) => error);
  if (placed instanceof RequestError) {
    if (placed.failure === 'unclear') return lookForOwn(context, { error: placed, reference, start });
    if (reference !== undefined && isInUse(placed)) {
      return lookForOwn(context, { error: placed, reference, start, refused: true });
    }
    report.closeAttempt();
    throw refusedOrder(context, placed, explains ? await explain(context, placed) : []);
  }
  const order = orderOfAnswer(placed);
  onAnswer?.(order.id);
  if (reference === undefined || !confirm) {
    report.reportOrder(order);
    return order;
  }
  report.info(`CertCentral answered with order ${order.id}.`);
  const confirmed = await confirmOrder(context, reference, order, start);
  if (confirmed !== undefined) {
    report.reportOrder(confirmed);
    return confirmed;
  }
  const error = new RequestError(
    'unclear',
    `CertCentral answered with order ${order.id}, but nothing confirms that it is the order of this step.`,
  );
  return lookForOwn(context, { error, reference, start });
}

function orderOfAnswer(placed: PlacedOrder): Order {
  const [request] = placed.requests;
  return {
    id: placed.id,
    created: true,
    requestId: request?.id,
    requestStatus: request?.status,
    certificateId: placed.certificate_id,
    organizationId: placed.organization?.id,
  };
}

type Unclear = {
  error: RequestError;
  reference: string | undefined;
  start: Date;
  /** CertCentral refused this POST, because an order has its reference already. */
  refused?: boolean;
};

/** @throws {ActionError} `unknown_outcome` if no order is found, `api_refused` if none was placed */
async function lookForOwn(
  context: OrderContext,
  { error, reference, start, refused = false }: Unclear,
): Promise<Order> {
  const { report, service } = context;
  if (reference === undefined) throw unknownOutcome(error, context);
  report.info(`${error.message} ${refused ? 'Looking' : 'An order may have been placed; looking'} for it.`);
  // The response may belong to another request on the same connection, and ours may still arrive.
  service.reconnect();
  const search = { start, pausesSeconds: LOOK_UP_PAUSES_SECONDS, nothingPlaced: refused };
  const found = await recover(context, reference, search).catch((thrown: unknown) => {
    // Another order with this reference proves nothing about one that this POST may have placed.
    if (thrown instanceof ActionError && !refused) return thrown;
    if (thrown instanceof ActionError) report.closeAttempt();
    throw thrown;
  });
  if (found === undefined && refused) {
    report.closeAttempt();
    throw refusedOrder(context, error, [
      `No order with the reference ${reference} can be seen with this API key.`,
    ]);
  }
  if (found === undefined || found instanceof ActionError) {
    throw unknownOutcome(error, context, reference, found);
  }
  report.reportOrder(found);
  return found;
}

/** Another order has this reference: no such refusal by DigiCert is known, but the order may be this step's. */
function isInUse({ failure, message }: RequestError): boolean {
  // Codes join their words with underscores and bars.
  const words = message.replace(/[_|]/g, ' ');
  return (
    failure === 'refused' &&
    message.includes('alternative_order_id') &&
    /\b(in use|used|exists?|duplicate|unique|taken|already)\b/i.test(words)
  );
}

/** Runs the checks of a dry run that can explain a refusal of CertCentral's own. */
async function explain(context: OrderContext, error: RequestError): Promise<string[]> {
  // If the hint names the cause, no requests are needed.
  const known = error.message.includes('alternative_order_id');
  if (error.failure !== 'refused' || error.foreign || known || context.canceled.aborted) return [];
  const { explainRefusal } = await import(/* webpackChunkName: 'order' */ './explain-refusal.ts');
  return explainRefusal(context, error.codes);
}

function refusedOrder({ productId }: OrderContext, error: RequestError, findings: string[]): ActionError {
  // The general hint would repeat the one about this product.
  const parts =
    error.meaning === 'no product'
      ? [error.message, ...(findings.length > 0 ? findings : [missingProduct(productId)])]
      : [withHint(error), ...findings];
  const message = parts.join(' ');
  switch (error.failure) {
    case 'limited':
      return new ActionError('rate_limited', `Placing the order failed; nothing was ordered. ${message}`, {
        cause: error,
      });
    case 'undelivered':
      return requestFailed(
        error,
        'not_ordered',
        `Placing the order failed before anything was sent, so nothing was ordered. ${message} You can safely run ` +
          'the job again.',
      );
    default:
      return new ActionError('api_refused', `DigiCert did not accept the order. ${message}`, {
        cause: error,
      });
  }
}

/** @param foreign why the order that has the reference is not this step's, if there is one */
function unknownOutcome(
  error: RequestError,
  context: OrderContext,
  reference?: string,
  foreign?: ActionError,
): ActionError {
  const advice =
    reference === undefined
      ? 'Without the duplicate guard a blind re-run may pay twice: first look for the order in CertCentral, under ' +
        `Certificates, Orders (product ${context.productId}, today).`
      : `${foreign?.message ?? `It was not found by its reference ${reference}, but may still show up.`} Re-running this job is safe, ` +
        `since it looks for that reference first.${context.outlivesRun ? '' : ' A new workflow run would not find it and may pay twice.'}`;
  return new ActionError(
    'unknown_outcome',
    `Placing the order ended without a clear answer: an order may exist. ${withHint(error)} ${advice}`,
    { cause: error },
  );
}
