import { errorCodeOf } from './base/errors.ts';
import type { RevokeInputs } from './inputs/revoke.ts';
import { openContext } from './order/context.ts';
import { type Ending, endOrder, type Way, wayToEnd } from './order/revocation.ts';
import { chosenOrder } from './order/which-order.ts';
import { openReport, type Report } from './report/report.ts';

/**
 * The revoke action: read the order, and reject, cancel or revoke it, whichever its state asks for.
 *
 * @throws {ActionError} with a message for the user
 */
export async function run(inputs: RevokeInputs): Promise<void> {
  const report = openReport({
    action: 'revoke',
    apiUrl: inputs.credentials.apiUrl,
    withCsr: true,
    title: 'Revoke a client certificate',
  });
  const context = openContext(inputs.credentials, inputs.redact, report);
  report.set('action-taken', 'none');
  report.set('changed', 'false');
  try {
    const found = await chosenOrder(context, inputs.order);
    report.tellOrder(found.order);
    if (inputs.dryRun) tellPlan(report, found.order.id, wayToEnd(found));
    else tellEnding(report, await endOrder(context, found, inputs));
    report.writeSummary();
  } catch (error) {
    report.writeSummary(errorCodeOf(error));
    throw error;
  } finally {
    context.service.close();
  }
}

const PLANS: Record<Way, string> = {
  reject: 'reject its request',
  cancel: 'cancel it',
  revoke: 'revoke its certificates',
  'cancel the reissue, then revoke': 'cancel its reissue, then revoke its certificates',
  nothing: 'do nothing, because the order is closed or its revocation waits for approval',
};

function tellPlan(report: Report, orderId: string, way: Way): void {
  report.info(`Dry run: nothing is changed. A real run on order ${orderId} would ${PLANS[way]}.`);
  report.addRow('Dry run', `a real run would ${PLANS[way]}`);
}

function tellEnding(report: Report, { actionTaken, changed, order, request }: Ending): void {
  report.tellOrder({
    ...order,
    ...(request === undefined ? {} : { requestId: request.id, requestStatus: request.status }),
  });
  report.set('action-taken', actionTaken);
  report.set('changed', String(changed));
  const said = SAID[actionTaken];
  report.info(`Order ${order.id}: ${said}`);
  report.addRow('Done', said);
  if (actionTaken === 'revocation_requested' || (actionTaken === 'none' && request !== undefined)) {
    report.addRow('Approval', `an Administrator of the account has to approve request ${request?.id ?? ''}`);
  }
  if (actionTaken === 'revoked' || actionTaken === 'revocation_requested') {
    report.addRow('Note', 'revoking cannot be undone');
  }
}

const SAID: Record<Ending['actionTaken'], string> = {
  rejected: 'its request was rejected.',
  canceled: 'it was canceled.',
  revoked: 'its certificates were revoked.',
  revocation_requested: 'the revocation was requested, and somebody has to approve it.',
  none: 'nothing had to be done.',
};
