import type { KeyObject } from 'node:crypto';
import { ActionError, errorCodeOf, RequestError, withHint } from './base/errors.ts';
import { type OrderInfo, orderOf } from './certcentral/order-responses.ts';
import { isIssued } from './domain/order.ts';
import { productOf } from './domain/products.ts';
import { statedEnd } from './domain/validity.ts';
import { toldCommonNames } from './finding/compare.ts';
import { openContext, type StepContext } from './finding/context.ts';
import { type FoundOrder, liveOrder, ordersOf } from './finding/search.ts';
import type { CollectInputs } from './inputs/collect.ts';
import { wantsCertificate } from './inputs/delivery-inputs.ts';
import { openReport } from './report/report.ts';

/**
 * The collect action: read an order that exists, wait for it if asked, and write its certificate
 * if there is one. It places, approves and cancels nothing.
 *
 * @throws {ActionError} with a message for the user
 */
export async function run(inputs: CollectInputs): Promise<void> {
  const key = await keyOf(inputs);
  if (wantsCertificate(inputs.delivery)) {
    const { checkFiles } = await import('./delivery/deliver.ts');
    await checkFiles(inputs.delivery, key);
  }
  const report = openReport({
    action: 'collect',
    redact: inputs.redact,
    apiUrl: inputs.credentials.apiUrl,
    withCsr: true,
  });
  const context = openContext(inputs.credentials, inputs.redact, report);
  try {
    const { order, info } = await readOrder(context, inputs.order);
    report.reportOrder(order);
    await handOver(context, inputs, { order, info, key });
    report.writeSummary();
  } catch (error) {
    report.writeSummary(errorCodeOf(error));
    throw error;
  } finally {
    context.service.close();
  }
}

async function readOrder(context: StepContext, asked: CollectInputs['order']): Promise<FoundOrder> {
  try {
    if ('id' in asked) {
      const info = await context.service.orderInfo(asked.id);
      return { order: { ...orderOf(info), created: false }, info };
    }
    context.report.useReference(asked.reference);
    const listed = await context.service.ordersByReference(asked.reference);
    const found = liveOrder(await ordersOf(context, asked.reference, listed));
    if (found !== undefined) return found;
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    throw unreadable(error, asked);
  }
  throw new ActionError(
    'not_issued',
    `No order has the reference ${asked.reference}, or the key may not see it. Check order-reference, and whether the ` +
      'order step placed an order. In some accounts the look-up by reference does not show client certificate orders: ' +
      'use order-id there.',
  );
}

function unreadable(error: RequestError, asked: CollectInputs['order']): ActionError {
  if ('id' in asked && error.codes.some((code) => /^not_found(\|order)?$/.test(code))) {
    const text = `CertCentral knows no order ${asked.id}, or the key may not see it. Check order-id, devkey and api-url.`;
    return new ActionError('api_refused', text, { cause: error });
  }
  const codes = { limited: 'rate_limited', refused: 'api_refused' } as const;
  const final = error.failure === 'refused';
  return new ActionError(
    error.failure === 'limited' || final ? codes[error.failure] : 'not_issued',
    `Reading the order failed. ${withHint(error)} Nothing was changed${final ? '.' : '; run the job again.'}`,
    { cause: error },
  );
}

async function handOver(
  context: StepContext,
  inputs: CollectInputs,
  { order, info, key }: FoundOrder & { key: KeyObject | undefined },
): Promise<void> {
  // Without a goal this only refuses an order that is closed.
  const { waitForOrder } = await import('./delivery/wait.ts');
  const current = await waitForOrder(context, order, inputs.waiting);
  if (!wantsCertificate(inputs.delivery)) return;

  const { deliverCertificate } = await import('./delivery/deliver.ts');
  const { readCsr } = await import('./certificate/csr.ts');
  const { publicKeyOf } = await import('./certificate/csr-check.ts');
  // What was read before the wait does not know the certificate yet.
  const { certificate } = isIssued(order) || !isIssued(current) ? info : await infoOf(context, info);
  const csr = readCsr(certificate?.csr ?? '');
  const product = productOf(info.product?.name_id ?? '');
  const expected = {
    publicKey: 'pem' in csr ? publicKeyOf(csr.pem) : undefined,
    emails: certificate?.emails ?? [],
    usage: product.usage,
    latestEnd: statedEnd(certificate?.valid_till),
    commonNames: product.family === 'unknown' ? undefined : toldCommonNames(certificate),
    serialNumber: certificate?.serial_number,
    thumbprint: certificate?.thumbprint,
  };
  await deliverCertificate(context, current, inputs.delivery, {
    expected,
    key,
    required: inputs.waiting.onTimeout === 'fail',
  });
}

/** Order info as it is now, or as it was where it cannot be read: the certificate itself is checked anyway. */
async function infoOf({ service }: StepContext, before: OrderInfo): Promise<OrderInfo> {
  try {
    return await service.orderInfo(before.id, { tries: 1 });
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    return before;
  }
}

async function keyOf({ delivery: { keyFile, keyPassword } }: CollectInputs) {
  if (keyFile === undefined) return undefined;
  const { loadKey } = await import('./certificate/key.ts');
  const key = await loadKey(keyFile, keyPassword);
  if (key !== undefined) return key;
  throw new ActionError(
    'invalid_input',
    'key-file: does not exist. Give the path of the key that the order was made with.',
  );
}
