import { ActionError, RequestError, withHint } from '../base/errors.ts';
import { orderOf } from '../certcentral/order-answers.ts';
import { isClosed, type Order } from '../domain/order.ts';
import type { OrderContext } from './context.ts';
import { warnUnguarded } from './search.ts';

/** Pauses before the look-ups that follow an unclear answer: half a minute in all. */
const LOOK_UP_PAUSES_SECONDS = [0.5, 1.5, 3, 6, 9, 10];

/**
 * Places the order: one POST, which is never repeated where it may have been processed. Where the
 * answer leaves that open and there is a reference, the order is looked for instead.
 *
 * @param reference the order's reference, or `undefined` without the duplicate guard
 * @throws {ActionError} `not_ordered`, `api_refused`, `rate_limited`: certainly nothing was placed;
 *   `unknown_outcome`: an order may exist; `reference_conflict`, `csr_mismatch` as `recover` says
 */
export async function placeOrder(context: OrderContext, reference: string | undefined): Promise<Order> {
  const { service, report } = context;
  const start = new Date(Date.now() + service.clockOffsetMilliseconds());
  report.openAttempt(start);
  try {
    const placed = await service.placeOrder(context.productId, context.body);
    const request = placed.requests[0];
    const order: Order = {
      id: placed.id,
      created: true,
      requestId: request?.id,
      requestStatus: request?.status,
      certificateId: placed.certificate_id,
      organizationId: placed.organization?.id,
    };
    report.tellOrder(order);
    return order;
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    if (error.failure !== 'unclear') {
      report.closeAttempt();
      const findings = await explain(context, error);
      throw refusedOrder(error, findings);
    }
    if (reference === undefined) throw unknownOutcome(error, context);
    report.info(`${error.message} An order may have been placed; looking for it.`);
    const { recover } = await import('./recover.ts');
    const order = await recover(context, reference, start, LOOK_UP_PAUSES_SECONDS);
    if (order === undefined) throw unknownOutcome(error, context, reference);
    report.tellOrder(order);
    return order;
  }
}

/** Runs the checks of a dry run that can explain a refusal of CertCentral's own. */
async function explain(context: OrderContext, error: RequestError): Promise<string[]> {
  // What the hint says already needs no requests.
  const known = error.message.includes('alternative_order_id');
  if (error.failure !== 'refused' || error.foreign || known || context.cancelled.aborted) return [];
  const { explainRefusal } = await import('./preflight.ts');
  return explainRefusal(context, error.codes);
}

function refusedOrder(error: RequestError, findings: string[]): ActionError {
  const message = [withHint(error), ...findings].join(' ');
  switch (error.failure) {
    case 'limited':
      return new ActionError('rate_limited', `Placing the order failed, nothing was ordered. ${message}`, {
        cause: error,
      });
    case 'undelivered':
      return new ActionError(
        'not_ordered',
        `Placing the order failed before anything was sent, so nothing was ordered. ${message} Running the job ` +
          'again is safe.',
        { cause: error },
      );
    default:
      return new ActionError('api_refused', `DigiCert did not take the order. ${message}`, { cause: error });
  }
}

function unknownOutcome(error: RequestError, context: OrderContext, reference?: string): ActionError {
  const advice =
    reference === undefined
      ? 'Without the duplicate guard a blind re-run may pay twice: first look for the order in CertCentral, under ' +
        `Certificates, Orders (product ${context.productId}, today).`
      : `It was not found by its reference ${reference}, but may still show up. Running this job again is safe, ` +
        'since it looks for that reference first. A new workflow run would not find it and may pay twice.';
  return new ActionError(
    'unknown_outcome',
    `Placing the order ended without a clear answer: an order may exist. ${withHint(error)} ${advice}`,
    { cause: error },
  );
}

/**
 * Reads a placed order back with the look-up that will protect the next attempt: it shows whether
 * the reference was stored, the order's state, and a second order of a run that raced with this
 * one. A failure here costs a warning, never the order.
 */
export async function readBack(context: OrderContext, reference: string, order: Order): Promise<Order> {
  if (context.cancelled.aborted) return order;
  try {
    const listed = await context.service.ordersByReference(reference);
    const own = listed.find(({ id }) => id === order.id);
    const others = listed
      .filter(({ id, status }) => id !== order.id && !isClosed(status))
      .map(({ id }) => id);
    if (others.length > 0) {
      context.report.warning(
        `Another run ordered the same at the same time: ${others.join(', ')} beside ${order.id}. Cancel what is ` +
          'not needed in CertCentral (order page, Cancel order), and set "concurrency:" in the workflow.',
      );
    }
    if (own !== undefined) {
      return { ...order, status: own.status, certificateId: order.certificateId ?? own.certificateId };
    }
    const info = await context.service.orderInfo(order.id);
    if (info.alternative_order_id !== reference) warnUnguarded(context, order.id);
    return { ...order, ...orderOf(info), certificateId: order.certificateId ?? info.certificate?.id };
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    context.report.warning(
      `Order ${order.id} was placed, but reading it back failed, so its state is not known. ${withHint(error)}`,
    );
    return order;
  }
}
