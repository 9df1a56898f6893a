import { errorCodeOf } from './base/errors.ts';
import { type Ending, endOrder, openRevocation, type Way, wayToEnd } from './changing/revocation.ts';
import type { Order } from './domain/order.ts';
import { openContext } from './finding/context.ts';
import { chosenOrder } from './finding/which-order.ts';
import type { RevokeInputs } from './inputs/revoke.ts';
import { givenValues } from './inputs/secrets.ts';
import { openReport, type Report } from './report/report.ts';

/**
 * The revoke action: read the order, and reject, cancel or revoke it, whichever its state asks for.
 *
 * @throws {ActionError} with a message for the user
 */
export async function run(inputs: RevokeInputs, env: NodeJS.ProcessEnv): Promise<void> {
  const report = openReport({
    action: 'revoke',
    apiUrl: inputs.credentials.apiUrl,
    withCsr: true,
    title: 'Revoke a client certificate',
  });
  const context = openContext(inputs.credentials, report, { own: givenValues(env) });
  let changed = false;
  try {
    const found = await chosenOrder(context, inputs.order);
    const open = openRevocation(found.info);
    reportOrder(report, found.order, open);
    if (inputs.dryRun) reportPlan(report, found.order.id, wayToEnd(found));
    else {
      const onChange = () => {
        changed = true;
      };
      reportEnding(report, await endOrder(context, found, { ...inputs, onChange }), inputs.skipApproval);
    }
    report.writeSummary();
  } catch (error) {
    const code = errorCodeOf(error);
    // After an unclear response it is unknown, and the outputs stay empty.
    if (changed || code !== 'unknown_outcome') report.set('changed', String(changed));
    if (code !== 'unknown_outcome') report.set('action-taken', 'none');
    report.writeSummary(code);
    throw error;
  } finally {
    context.service.close();
  }
}

/** The request is the one that was rejected or has to be approved, and not what the order began with. */
function reportOrder(report: Report, order: Order, request: Ending['request']): void {
  report.reportOrder({ ...order, requestId: request?.id, requestStatus: request?.status });
}

const PLANS: Record<Way, string> = {
  reject: 'reject its request',
  cancel: 'cancel it',
  revoke: 'revoke its certificates',
  'cancel the reissue, then revoke': 'cancel its reissue, then revoke its certificates',
  nothing: 'do nothing, because the order is closed or its revocation waits for approval',
};

const IRREVERSIBLE = 'Revoking cannot be undone.';

function reportPlan(report: Report, orderId: string, way: Way): void {
  report.set('action-taken', 'none');
  report.set('changed', 'false');
  report.info(`Dry run: nothing is changed. A real run on order ${orderId} would ${PLANS[way]}.`);
  report.addRow('Dry run', `a real run would ${PLANS[way]}`);
  if (way === 'revoke' || way === 'cancel the reissue, then revoke') report.addRow('Note', IRREVERSIBLE);
  report.setNextStep('Nothing: this was a dry run.');
}

function reportEnding(report: Report, ending: Ending, skipApproval: boolean): void {
  const { actionTaken, changed, order, request } = ending;
  reportOrder(report, order, request);
  report.set('action-taken', actionTaken);
  report.set('changed', String(changed));
  report.info(`Order ${order.id}: ${DONE[actionTaken]}`);
  report.addRow('Done', DONE[actionTaken]);
  if (actionTaken === 'revocation_requested' && skipApproval) {
    report.notice('CertCentral did not skip the approval: the user of the API key is not an Administrator.');
  }
  if (actionTaken === 'revoked' || actionTaken === 'revocation_requested') {
    report.addRow('Note', IRREVERSIBLE);
  }
  report.setNextStep(nextOf(ending));
}

function nextOf({ actionTaken, order, request }: Ending): string {
  if (actionTaken === 'revocation_requested' || (actionTaken === 'none' && request !== undefined)) {
    const which = request?.id === undefined ? 'the revocation' : `request ${request.id}`;
    return request?.status === 'submitted'
      ? `Two approvals are open: people of the CertCentral account have to review and approve ${which}.`
      : `An Administrator of the CertCentral account has to approve ${which}.`;
  }
  return `Nothing: order ${order.id} is closed.`;
}

const DONE: Record<Ending['actionTaken'], string> = {
  rejected: 'its request was rejected.',
  canceled: 'it was canceled.',
  revoked: 'its certificates were revoked.',
  revocation_requested: 'the revocation was requested, and waits for approval.',
  none: 'nothing had to be done.',
};
