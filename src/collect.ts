import type { KeyObject } from 'node:crypto';
import { ActionError, catchError, errorCodeOf, RequestError } from './base/errors.ts';
import { type OrderInfo, openReissue } from './certcentral/order-responses.ts';
import { checkFiles, deliverCertificate } from './delivery/deliver.ts';
import { openValidations } from './delivery/pending.ts';
import { waitForOrder } from './delivery/wait.ts';
import { isIssued } from './domain/order.ts';
import { productOf } from './domain/products.ts';
import { statedEnd } from './domain/validity.ts';
import { reportedCommonNames } from './finding/compare.ts';
import { openContext, type StepContext } from './finding/context.ts';
import { type FoundOrder, isOpen, liveOrder, warnOfRevocation } from './finding/search.ts';
import { noneHas, readChosen } from './finding/which-order.ts';
import type { CollectInputs } from './inputs/collect.ts';
import { wantsCertificate } from './inputs/delivery-inputs.ts';
import { givenValues } from './inputs/secrets.ts';
import { openReport } from './report/report.ts';

/**
 * The collect action: read an order that exists, wait for it if asked, and write its certificate
 * if there is one. It places, approves and cancels nothing.
 *
 * @throws {ActionError} with a message for the user
 */
export async function run(inputs: CollectInputs, env: NodeJS.ProcessEnv): Promise<void> {
  const key = await keyOf(inputs);
  if (wantsCertificate(inputs.delivery)) {
    await checkFiles(inputs.delivery, key);
  }
  const report = openReport({
    action: 'collect',
    apiUrl: inputs.credentials.apiUrl,
    withCsr: true,
  });
  for (const { level, text } of inputs.remarks) report[level](text);
  const context = openContext(inputs.credentials, report, { own: givenValues(env) });
  try {
    const { order, info } = await readChosenOrder(context, inputs.order);
    report.reportOrder(order);
    warnOfRevocation(context, info);
    await handOver(context, inputs, { order, info, key });
    report.writeSummary();
  } catch (error) {
    report.writeSummary(errorCodeOf(error));
    throw error;
  } finally {
    context.service.close();
  }
}

async function readChosenOrder(context: StepContext, choice: CollectInputs['order']): Promise<FoundOrder> {
  if ('reference' in choice) context.report.useReference(choice.reference);
  const found = liveOrder(await readChosen(context, choice, { isMatch: isOpen, fallback: 'not_issued' }));
  if (found === undefined) throw noneHas('not_issued', choice);
  return found;
}

async function handOver(
  context: StepContext,
  inputs: CollectInputs,
  { order, info, key }: FoundOrder & { key: KeyObject | undefined },
): Promise<void> {
  // Without a goal this only refuses an order that is closed.
  const current = await waitForOrder(context, order, inputs.waiting);
  if (current.status === 'pending') {
    const open = await openValidations(context, current.id);
    if (open !== undefined) context.report.addRow('Not validated yet', open);
  }
  if (!wantsCertificate(inputs.delivery)) return;

  // The order that was read before the wait has no certificate yet.
  const { certificate } = isIssued(order) || !isIssued(current) ? info : await infoOf(context, info);
  const { readCsr } = await import(/* webpackChunkName: 'csr' */ './certificate/csr.ts');
  const { publicKeyOf } = await import(/* webpackChunkName: 'csr' */ './certificate/csr-check.ts');
  const csr = readCsr(certificate?.csr ?? '');
  const product = productOf(info.product?.name_id ?? '');
  const expected = {
    publicKey: 'pem' in csr ? publicKeyOf(csr.pem) : undefined,
    emails: certificate?.emails ?? [],
    usage: product.usage,
    latestEnd: statedEnd(certificate?.valid_till),
    commonNames: product.family === 'unknown' ? undefined : reportedCommonNames(certificate),
    serialNumber: certificate?.serial_number,
    thumbprint: certificate?.thumbprint,
    reissueId: openReissue(info)?.id,
  };
  await deliverCertificate(context, current, inputs.delivery, {
    expected,
    key,
    required: inputs.waiting.onTimeout === 'fail',
  });
}

/** Order info as it is now, or as it was if it cannot be read: the certificate itself is checked anyway. */
function infoOf({ service }: StepContext, before: OrderInfo): Promise<OrderInfo> {
  return catchError(RequestError, service.orderInfo(before.id, { tries: 1 }), () => before);
}

async function keyOf({ delivery: { keyFile, keyPassword } }: CollectInputs) {
  if (keyFile === undefined) return undefined;
  const { loadKey } = await import(/* webpackChunkName: 'files' */ './certificate/key.ts');
  const key = await loadKey(keyFile, keyPassword);
  if (key !== undefined) return key;
  throw new ActionError(
    'invalid_input',
    'key-file: does not exist. Give the path of the private key that the order was made with.',
  );
}
