import {
  ActionError,
  catchError,
  errorCodeOf,
  RequestError,
  requestFailed,
  withHint,
} from './base/errors.ts';
import { type RequestInfo, requestInfo } from './certcentral/requests.ts';
import { type DecidableRequest, decide, requestToDecide } from './changing/approval.ts';
import { openContext, type StepContext } from './finding/context.ts';
import type { FoundOrder } from './finding/search.ts';
import { chosenOrder, refuseOtherReference } from './finding/which-order.ts';
import type { ApproveInputs } from './inputs/approve.ts';
import { givenValues } from './inputs/secrets.ts';
import { openReport } from './report/report.ts';

/**
 * The approve action: find the request, check that everything that was given belongs to it, and
 * approve or reject it, once.
 *
 * @throws {ActionError} with a message for the user
 */
export async function run(inputs: ApproveInputs, env: NodeJS.ProcessEnv): Promise<void> {
  const { decision, comment } = inputs;
  const report = openReport({
    action: 'approve',
    apiUrl: inputs.credentials.apiUrl,
    withCsr: true,
    title: decision === 'approve' ? 'Approve a certificate request' : 'Reject a certificate request',
  });
  const context = openContext(inputs.credentials, report, { own: givenValues(env) });
  try {
    const asked = await findRequest(context, inputs);
    const { request } = asked;
    reportRequest(context, asked);
    const { status, changed, found } = await decide(context, asked, { decision, comment });
    report.set('changed', String(changed));
    reportRequest(context, { request: { ...request, status }, found });
    report.info(
      changed
        ? `Request ${request.id} is now ${status}.`
        : `Request ${request.id} is ${status} already; this step did not change it.`,
    );
    if (status === 'pending') {
      report.addRow('Open', `one more approval of request ${request.id}`);
      report.notice(`Request ${request.id} needs one more approval, by another reviewer.`);
    }
    report.writeSummary();
  } catch (error) {
    const code = errorCodeOf(error);
    // After an unclear response it is unknown, and the output stays empty.
    if (code !== 'unknown_outcome') report.set('changed', 'false');
    report.writeSummary(code);
    throw error;
  } finally {
    context.service.close();
  }
}

type Asked = { request: DecidableRequest; found: FoundOrder | undefined };

/** The request of the inputs, which have to agree. Each fact is reported as soon as it is read. */
async function findRequest(
  context: StepContext,
  { requestId, orderId, reference }: ApproveInputs,
): Promise<Asked> {
  if (requestId === undefined) {
    const found = await findOrder(context, { orderId, reference });
    return { request: requestToDecide(found), found };
  }
  const request = await readRequest(context, requestId);
  reportRequest(context, { request, found: undefined });
  const owner = request.order?.id;
  if (orderId === undefined && reference === undefined) {
    if (owner === undefined) return { request, found: undefined };
    context.report.reportOrder({ id: owner, created: false });
    return { request, found: await findOrder(context, { orderId: owner, reference }) };
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
  const choice = orderId === undefined ? { reference: reference as string } : { id: orderId };
  const found = await chosenOrder(context, choice);
  context.report.reportOrder({ ...found.order, requestId: undefined, requestStatus: undefined });
  if (orderId !== undefined && reference !== undefined) await refuseOtherReference(context, found, reference);
  return found;
}

async function readRequest(context: StepContext, requestId: string): Promise<RequestInfo> {
  return catchError(RequestError, requestInfo(context.service, requestId), (error) => {
    throw requestFailed(
      error,
      error.status === 404 ? 'api_refused' : 'not_ordered',
      `Reading request ${requestId} failed; nothing was decided. ${withHint(error)} Check request-id, and whether the API key ` +
        'may see the request.',
    );
  });
}

/** The outputs of an order are those of the request that is decided, which may not be its first. */
function reportRequest({ report }: StepContext, { request, found }: Asked): void {
  report.set('request-id', request.id);
  report.set('request-status', request.status);
  if (found === undefined) return;
  report.reportOrder({ ...found.order, requestId: request.id, requestStatus: request.status });
}
