import { conflicts, type FoundOrder, hasOtherKey, liveOrder, orderOf } from './adopt.ts';
import type { OrderInfo } from './certcentral.ts';
import { ActionError, RequestError, withHint } from './errors.ts';
import type { Job } from './job.ts';
import { isClosed, type Order } from './order.ts';
import { inComment } from './reference.ts';

/** Pauses before the look-ups that follow an unclear answer: half a minute in all. */
const LOOK_UP_PAUSES_SECONDS = [0.5, 1.5, 3, 6, 9, 10];
/** How many orders of the list are read in full to find ours among them. */
const MAX_CANDIDATES = 10;

/**
 * Places the order: one POST, which is never repeated where it may have been processed. Where the
 * answer leaves that open and there is a reference, the order is looked for instead.
 *
 * @param reference the order's reference, or `undefined` without the duplicate guard
 * @throws {ActionError} `not_ordered`, `api_refused`, `rate_limited`: certainly nothing was placed;
 *   `unknown_outcome`: an order may exist
 */
export async function placeOrder(job: Job, reference: string | undefined): Promise<Order> {
  const { service, report } = job;
  const start = new Date(Date.now() + service.clockOffsetMilliseconds());
  report.attempt(start);
  try {
    const placed = await service.placeOrder(job.inputs.productId, job.body);
    const request = placed.requests[0];
    const order: Order = {
      id: placed.id,
      created: true,
      requestId: request?.id,
      requestStatus: request?.status,
      certificateId: placed.certificate_id,
      organizationId: placed.organization?.id,
    };
    report.order(order);
    return order;
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    if (error.failure !== 'unclear') {
      report.settled();
      const findings = await explain(job, error);
      throw refusedOrder(error, findings);
    }
    if (reference === undefined) throw unknownOutcome(error, job);
    report.info(`${error.message} An order may have been placed; looking for it.`);
    const order = await recover(job, reference, start, LOOK_UP_PAUSES_SECONDS);
    if (order === undefined) throw unknownOutcome(error, job, reference);
    report.order(order);
    return order;
  }
}

/** Runs the checks of a dry run that can explain a refusal of CertCentral's own. */
async function explain(job: Job, error: RequestError): Promise<string[]> {
  if (error.failure !== 'refused' || error.foreign || job.cancelled.aborted) return [];
  const { explainRefusal } = await import('./preflight.ts');
  return explainRefusal(job, error.codes);
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

function unknownOutcome(error: RequestError, job: Job, reference?: string): ActionError {
  const advice =
    reference === undefined
      ? 'Without the duplicate guard a blind re-run may pay twice: first look for the order in CertCentral, under ' +
        `Certificates, Orders (product ${job.inputs.productId}, today).`
      : `It was not found by its reference ${reference}, but may still show up. Running this job again is safe, ` +
        'since it looks for that reference first. A new workflow run would not find it and may pay twice.';
  return new ActionError(
    'unknown_outcome',
    `Placing the order ended without a clear answer: an order may exist. ${withHint(error)} ${advice}`,
    { cause: error },
  );
}

/**
 * Looks for the order that an unclear POST may have placed, several times.
 *
 * @param start when the POST was sent, by the service's clock
 * @param pausesSeconds pauses before the look-ups
 */
export async function recover(
  job: Job,
  reference: string,
  start: Date,
  pausesSeconds: readonly number[],
): Promise<Order | undefined> {
  for (const pause of pausesSeconds) {
    try {
      await job.wait(pause);
      const found = await searchOrder(job, reference, start);
      if (found !== undefined) return { ...found.order, created: true };
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      job.report.info(`Looking for the order: ${error.message}`);
      if (job.cancelled.aborted) return undefined;
    }
  }
  return undefined;
}

/**
 * Looks once for an order that this job placed: by its reference, then in the list of orders, for
 * accounts whose endpoint drops the reference.
 */
async function searchOrder(job: Job, reference: string, start: Date): Promise<FoundOrder | undefined> {
  const byReference = await job.service.ordersByReference(reference).catch((error: unknown) => {
    if (!(error instanceof RequestError)) throw error;
    return error;
  });
  if (!(byReference instanceof RequestError) && byReference.length > 0) return liveOrder(job, byReference);

  const yesterday = new Date(start.valueOf() - 86_400_000).toISOString().slice(0, 10);
  const listed = await job.service.listOrders({
    product_name_id: job.inputs.productId,
    email: job.body.certificate.emails[0] as string,
    date_created: `>${yesterday}`,
  });
  const candidates = listed.filter(({ dateCreated }) => !(timeOf(dateCreated) < secondOf(start)));
  for (const { id } of candidates.slice(0, MAX_CANDIDATES)) {
    const info = await job.service.orderInfo(id);
    if (!(await isOwn(job, info, reference, start))) continue;
    if (info.alternative_order_id !== reference) warnUnguarded(job, id);
    return { order: { ...orderOf(info), created: false }, info };
  }
  if (byReference instanceof RequestError) throw byReference;
  return undefined;
}

/**
 * Whether an order is the one of this job's POST: it carries our reference, in its field or in
 * our comment; or it carries none, everything that names it is equal and it is not older.
 */
async function isOwn(job: Job, info: OrderInfo, reference: string, start: Date): Promise<boolean> {
  const comments = info.requests.flatMap((request) => (request.comments ? [request.comments] : []));
  if (info.alternative_order_id === reference) return true;
  if (info.alternative_order_id) return false;
  if (comments.some((comment) => comment.includes(inComment(reference)))) return true;

  const { certificate } = info;
  const created = info.date_created ?? certificate?.date_created;
  const identified = info.product !== undefined && certificate?.emails !== undefined;
  return (
    identified &&
    timeOf(created) >= secondOf(start) &&
    comments.every((comment) => comment === job.body.comments) &&
    conflicts(info, job.inputs.productId, job.body).length === 0 &&
    !(await hasOtherKey(job, info))
  );
}

/** Milliseconds of a time of the service, or NaN; one without a zone could be any of 24 hours. */
function timeOf(text: string | undefined): number {
  return /(Z|[+-]\d{2}:?\d{2})$/.test(text ?? '') ? Date.parse(text ?? '') : Number.NaN;
}

/** The second of a moment: the service's times have no more. */
function secondOf(moment: Date): number {
  return Math.floor(moment.valueOf() / 1000) * 1000;
}

/**
 * Reads a placed order back with the look-up that will protect the next attempt: it shows whether
 * the reference was stored, the order's state, and a second order of a run that raced with this
 * one. A failure here costs a warning, never the order.
 */
export async function readBack(job: Job, reference: string, order: Order): Promise<Order> {
  if (job.cancelled.aborted) return order;
  try {
    const listed = await job.service.ordersByReference(reference);
    const own = listed.find(({ id }) => id === order.id);
    const others = listed
      .filter(({ id, status }) => id !== order.id && !isClosed(status))
      .map(({ id }) => id);
    if (others.length > 0) {
      job.report.warning(
        `Another run ordered the same at the same time: ${others.join(', ')} beside ${order.id}. Cancel what is ` +
          'not needed in CertCentral (order page, Cancel order), and set "concurrency:" in the workflow.',
      );
    }
    if (own !== undefined) {
      return { ...order, status: own.status, certificateId: order.certificateId ?? own.certificateId };
    }
    const info = await job.service.orderInfo(order.id);
    if (info.alternative_order_id !== reference) warnUnguarded(job, order.id);
    return { ...order, ...orderOf(info), certificateId: order.certificateId ?? info.certificate?.id };
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    job.report.warning(
      `Order ${order.id} was placed, but reading it back failed, so its state is not known. ${withHint(error)}`,
    );
    return order;
  }
}

function warnUnguarded(job: Job, orderId: string): void {
  job.report.warning(
    `CertCentral shows no reference for order ${orderId}, so it was not stored. The duplicate guard is void for this account: ` +
      're-runs are not protected, and a re-run of this job may order a second time.',
  );
}
