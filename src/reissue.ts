import type { KeyObject } from 'node:crypto';
import { errorCodeOf } from './base/errors.ts';
import { type OrderInfo, openReissue, orderOf } from './certcentral/order-responses.ts';
import { publicKeyOf } from './certificate/csr-check.ts';
import { publicKeyDer } from './certificate/public-key.ts';
import { keyInComment, stateOfReissue } from './changing/reissue-state.ts';
import { orderWithReissue, type Reissue, reissueBody, sendReissue } from './changing/reissuing.ts';
import { checkFiles, deliverCertificate } from './delivery/deliver.ts';
import { csrOf, existingKey, remarkOnKey, saveNewKey } from './delivery/order-key.ts';
import { waitForOrder } from './delivery/wait.ts';
import { useOf } from './domain/key-type.ts';
import { isIssued, type Order } from './domain/order.ts';
import { productOf } from './domain/products.ts';
import { statedEnd } from './domain/validity.ts';
import { openContext, type StepContext } from './finding/context.ts';
import type { FoundOrder } from './finding/search.ts';
import { chosenOrder } from './finding/which-order.ts';
import { wantsCertificate } from './inputs/delivery-inputs.ts';
import type { ReissueInputs } from './inputs/reissue.ts';
import { givenValues } from './inputs/secrets.ts';
import { workflowRun } from './inputs/workflow-run.ts';
import { openReport } from './report/report.ts';
import { nextStep } from './report/summary.ts';

/**
 * The reissue action: read the order, ask for a certificate with the new key unless the order or its
 * pending reissue has that key already, wait if asked, and hand over the new certificate.
 *
 * @throws {ActionError} with a message for the user
 */
export async function run(inputs: ReissueInputs, env: NodeJS.ProcessEnv): Promise<void> {
  const { delivery } = inputs;
  const existing = await existingKey(inputs, inputs.csr);
  if (wantsCertificate(delivery)) {
    await checkFiles(delivery, existing, inputs.dryRun);
  }
  const report = openReport({
    action: 'reissue',
    apiUrl: inputs.credentials.apiUrl,
    withCsr: true,
    title: 'Reissue a client certificate',
  });
  for (const { level, text } of inputs.remarks) report[level](text);
  const context = openContext(inputs.credentials, report, { own: givenValues(env) });
  const progress: Progress = { changed: false };
  try {
    if ('reference' in inputs.order) report.useReference(inputs.order.reference);
    const found = await chosenOrder(context, inputs.order);
    const { certificateId: formerCertificateId } = found.order;
    report.reportOrder({ ...orderWithReissue(found.info, { formerCertificateId }), created: false });
    await renewKey(context, inputs, { found, existing, url: workflowRun(env)?.url, progress });
    report.writeSummary();
  } catch (error) {
    const code = errorCodeOf(error);
    const isUnclear = code === 'unknown_outcome' || code === 'internal_error';
    const changed = progress.changed ?? (isUnclear ? undefined : false);
    if (changed !== undefined) report.set('changed', String(changed));
    report.writeSummary(code);
    throw error;
  } finally {
    context.service.close();
  }
}

/** Whether this step requested a reissue; `undefined` while it is unknown. */
type Progress = { changed: boolean | undefined };

type Facts = {
  found: FoundOrder;
  existing: KeyObject | undefined;
  url: string | undefined;
  progress: Progress;
};

/** Requests a certificate with the key unless the order has one, and delivers it. */
async function renewKey(context: StepContext, inputs: ReissueInputs, facts: Facts): Promise<void> {
  const { found, existing } = facts;
  const { order, info } = found;
  const { report } = context;
  const { keyFile } = inputs.delivery;
  const given = inputs.csr === undefined ? existing && publicKeyDer(existing) : publicKeyOf(inputs.csr);
  if (keyFile !== undefined && existing !== undefined) report.reportKey(keyFile, false);
  await remarkOnKey(
    { key: existing, csr: inputs.csr },
    useOf(info.product?.name_id, info.certificate),
    report,
  );
  const keys = { publicKey: given, key: existing };

  const state = await stateOfReissue(context, found, given);
  if (inputs.dryRun) {
    report.set('changed', 'false');
    return reportPlan(context, order.id, state.has);
  }
  if (state.has === 'certificate') {
    reportDone(context, false, `order ${order.id} has a certificate with this private key already.`);
    return handOver(context, inputs, { info, ...reissued(info, state.certificateId), keys });
  }
  if (state.has === 'pending') {
    reportDone(context, false, `a reissue of order ${order.id} for this private key is pending already.`);
    const { formerCertificateId } = state;
    const reissue = { formerCertificateId, requestId: openReissue(info)?.id };
    return handOver(context, inputs, { info, reissue, current: orderWithReissue(info, reissue), keys });
  }
  await requestReissue(context, inputs, facts, given);
}

/** The reissue that made this certificate, if order info shows it. */
function reissued(info: OrderInfo, certificateId: string | undefined) {
  const made = info.requests.findLast(({ type, status }) => type === 'reissue' && status === 'approved');
  const reissue = { formerCertificateId: undefined, requestId: made?.id, certificateId };
  const seen = made === undefined ? orderOf(info) : orderWithReissue(info, reissue);
  return { reissue, current: { ...seen, status: 'issued', certificateId } };
}

/** Requests the reissue, and delivers its certificate. */
async function requestReissue(
  context: StepContext,
  inputs: ReissueInputs,
  { found, existing, url, progress }: Facts,
  given: Buffer | undefined,
): Promise<void> {
  const { order, info } = found;
  const { report } = context;
  // Made only now that it will be used, and saved before that.
  const key =
    inputs.csr === undefined
      ? (existing ?? (await saveNewKey(inputs, useOf(info.product?.name_id, info.certificate), report)))
      : existing;
  const publicKey = given ?? publicKeyDer(key as KeyObject);
  const { common_name, emails = [] } = info.certificate ?? {};
  const csr =
    inputs.csr ?? (await csrOf(key as KeyObject, { ...(common_name ? { common_name } : {}), emails }));
  const ours = url === undefined ? keyInComment(publicKey) : `Reissued by ${url} ${keyInComment(publicKey)}`;
  const { skipApproval, comments = ours } = inputs;
  progress.changed = undefined;
  const sent = await sendReissue(context, found, {
    body: reissueBody(info, csr, { comments, skipApproval }),
    key: publicKey,
  });
  progress.changed = true;
  reportDone(context, true, `a reissue of order ${order.id} was requested.`);
  const { reissue } = sent;
  report.set('certificate-id', reissue.certificateId);
  const current =
    sent.info === undefined
      ? {
          id: order.id,
          requestId: reissue.requestId,
          requestStatus: reissue.requestStatus,
          certificateId: reissue.certificateId,
        }
      : orderWithReissue(sent.info, reissue);
  await handOver(context, inputs, { info, reissue, current, keys: { publicKey, key } });
}

type Reissued = {
  /** As it was before, for what does not change. */
  info: OrderInfo;
  reissue: Reissue;
  current: Omit<Order, 'created'>;
  keys: { publicKey: Buffer | undefined; key: KeyObject | undefined };
};

/** Waits as long as the user wants, and writes the new certificate's files if it is there. */
async function handOver(
  context: StepContext,
  { waiting, delivery }: ReissueInputs,
  { info, reissue, current, keys }: Reissued,
): Promise<void> {
  const order = await waitForOrder(context, { ...current, created: false }, waiting, (read) =>
    orderWithReissue(read, reissue),
  );
  if (!isIssued(order) && order.status === 'issued') {
    // The order is issued, but its new certificate is not.
    context.report.setNextStep(nextStep({ ...order, status: undefined }, true));
  }
  if (!wantsCertificate(delivery)) return;
  if (!isIssued(order)) {
    context.report.notice(
      `The new certificate of order ${order.id} is not there yet, so no file was written. Collect it later with the ` +
        `collect action and order-id: ${order.id}.`,
    );
    return;
  }
  const { certificate } = info;
  const expected = {
    publicKey: keys.publicKey,
    emails: certificate?.emails ?? [],
    usage: productOf(info.product?.name_id ?? '').usage,
    latestEnd: statedEnd(info.order_valid_till ?? certificate?.valid_till),
    commonNames: certificate?.common_name === undefined ? undefined : [certificate.common_name],
  };
  await deliverCertificate(context, order, delivery, { expected, key: keys.key });
}

function reportDone({ report }: StepContext, changed: boolean, what: string): void {
  report.set('changed', String(changed));
  report.info(changed ? `Done: ${what}` : `Nothing was sent: ${what}`);
  report.addRow('Done', changed ? what : `nothing; ${what}`);
}

const PLANS = {
  nothing: 'request a certificate with the new private key',
  pending: 'send nothing, because a reissue for this private key is pending already',
  certificate: 'send nothing, because the certificate has this private key already',
};

function reportPlan({ report }: StepContext, orderId: string, has: keyof typeof PLANS): void {
  report.info(`Dry run: nothing is changed. A real run on order ${orderId} would ${PLANS[has]}.`);
  report.addRow('Dry run', `a real run would ${PLANS[has]}`);
}
