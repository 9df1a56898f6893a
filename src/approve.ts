import { ActionError, errorCodeOf, RequestError, requestFailed, withHint } from './base/errors.ts';
import { orderOf } from './certcentral/order-answers.ts';
import { type RequestInfo, requestInfo } from './certcentral/requests.ts';
import type { ApproveInputs } from './inputs/approve.ts';
import { decide, requestToDecide } from './order/approval.ts';
import { openContext, type StepContext } from './order/context.ts';
import type { FoundOrder } from './order/search.ts';
import { chosenOrder } from './order/which-order.ts';
import { openReport } from './report/report.ts';

/**
 * The approve action: find the request, check that everything that was given belongs to it, and
 * approve or reject it, once.
 *
 * @throws {ActionError} with a message for the user
 */
export async function run(inputs: ApproveInputs): Promise<void> {
  const { decision, comment } = inputs;
  const report = openReport({
    action: 'approve',
    apiUrl: inputs.credentials.apiUrl,
    withCsr: true,
    title: decision === 'approve' ? 'Approve a certificate request' : 'Reject a certificate request',
  });
  const context = openContext(inputs.credentials, inputs.redact, report);
  report.set('changed', 'false');
  try {
    const { request, found } = await findRequest(context, inputs);
    report.set('request-id', request.id);
    report.set('request-status', request.status);
    if (found !== undefined) tellOrder(context, found, request);
    const { status, changed } = await decide(context, request, { decision, comment });
    report.set('changed', String(changed));
    report.set('request-status', status);
    report.info(
      changed
        ? `Request ${request.id} is now ${status}.`
        : `Request ${request.id} was ${status} already; nothing was sent.`,
    );
    if (status === 'pending') {
      report.addRow('Open', `one more approval of request ${request.id}`);
      report.notice(`Request ${request.id} needs one more approval, by another reviewer.`);
    }
    if (changed && found !== undefined) await tellAgain(context, found, { ...request, status });
    report.writeSummary();
  } catch (error) {
    report.writeSummary(errorCodeOf(error));
    throw error;
  } finally {
    context.service.close();
  }
}

type Request = { id: string; status?: string | undefined };

/** The request that is meant; what else was given has to belong to it. */
async function findRequest(
  context: StepContext,
  { requestId, orderId, reference }: ApproveInputs,
): Promise<{ request: Request; found: FoundOrder | undefined }> {
  if (requestId === undefined) {
    const found = await findOrder(context, { orderId, reference });
    return { request: requestToDecide(found), found };
  }
  const request = await readRequest(context, requestId);
  const owner = request.order?.id;
  if (orderId === undefined && reference === undefined) {
    const found = owner === undefined ? undefined : await chosenOrder(context, { id: owner });
    return { request, found };
  }
  const found = await findOrder(context, { orderId, reference });
  const listed = found.info.requests.some(({ id }) => id === requestId);
  if (owner === undefined ? !listed : owner !== found.order.id) {
    throw new ActionError(
      'reference_conflict',
      `Request ${requestId} does not belong to order ${found.order.id}; nothing was decided. Give the request-id and the ` +
        'order that one ordering step reported.',
    );
  }
  return { request, found };
}

async function findOrder(
  context: StepContext,
  { orderId, reference }: { orderId: string | undefined; reference: string | undefined },
): Promise<FoundOrder> {
  if (reference === undefined) return chosenOrder(context, { id: orderId as string });
  const found = await chosenOrder(context, { reference });
  if (orderId === undefined || orderId === found.order.id) return found;
  throw new ActionError(
    'reference_conflict',
    `Order ${orderId} does not have the reference ${reference}, which belongs to order ${found.order.id}; nothing was ` +
      'decided. Give the order-id and the order-reference that one ordering step reported.',
  );
}

async function readRequest(context: StepContext, requestId: string): Promise<RequestInfo> {
  try {
    return await requestInfo(context.service, requestId);
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    throw requestFailed(
      error,
      error.status === 404 ? 'api_refused' : 'not_ordered',
      `Reading request ${requestId} failed; nothing was decided. ${withHint(error)} Check request-id, and whether the key ` +
        'may see the request.',
    );
  }
}

/** The outputs of an order are those of the request that is decided, which may not be its first. */
function tellOrder({ report }: StepContext, { order }: FoundOrder, request: Request): void {
  report.tellOrder({ ...order, requestId: request.id, requestStatus: request.status });
}

/** What became of the order. Failing to read it does not undo the decision. */
async function tellAgain(context: StepContext, { order }: FoundOrder, request: Request): Promise<void> {
  try {
    const info = await context.service.orderInfo(order.id, { tries: 1 });
    tellOrder(context, { order: { ...order, ...orderOf(info) }, info }, request);
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    context.report.warning(
      `The decision was made, but the order could not be read again. ${withHint(error)}`,
    );
  }
}
