import type { KeyObject } from 'node:crypto';
import { ActionError, errorCodeOf } from './base/errors.ts';
import { checkFiles, deliverCertificate, latestIssue } from './delivery/deliver.ts';
import { csrOf, ephemeralKey, existingKey, remarkOnKey, saveNewKey } from './delivery/order-key.ts';
import { waitForOrder } from './delivery/wait.ts';
import { identityOf } from './domain/identity.ts';
import { useOf } from './domain/key-type.ts';
import { isClosed, type Order } from './domain/order.ts';
import type { OrderBody } from './domain/order-body.ts';
import { productOf } from './domain/products.ts';
import { deriveReference, deriveRenewalReference, inComment } from './domain/reference.ts';
import { latestEnd } from './domain/validity.ts';
import type { WorkflowRun } from './domain/workflow-run.ts';
import { expectedCommonNames } from './finding/compare.ts';
import { type OrderContext, openContext, type StepContext } from './finding/context.ts';
import { wantsCertificate } from './inputs/delivery-inputs.ts';
import { publicFields } from './inputs/input-table.ts';
import type { Inputs } from './inputs/order.ts';
import { givenValues } from './inputs/secrets.ts';
import { workflowRun } from './inputs/workflow-run.ts';
import { findOrder } from './placing/adopt.ts';
import { dryRun } from './placing/dry-run.ts';
import { placeOrder } from './placing/place.ts';
import type { Renewal } from './placing/renewal.ts';
import { readRenewal } from './placing/renewal.ts';
import { seal } from './placing/seal.ts';
import { openReport } from './report/report.ts';

/**
 * The order action: adopt the order that has this reference or place one, wait for what the user
 * wants to wait for, and deliver the certificate.
 *
 * Modules that not every order needs are loaded late: an order without files loads no X.509.
 *
 * @throws {ActionError} with a message for the user
 */
export async function run(inputs: Inputs, env: NodeJS.ProcessEnv): Promise<void> {
  const { delivery, body } = inputs;
  const { csr } = body.certificate;
  const existing = await existingKey(inputs, csr);
  if (wantsCertificate(delivery)) {
    await checkFiles(delivery, existing, inputs.dryRun);
  }
  const report = openReport({
    action: 'order',
    apiUrl: inputs.credentials.apiUrl,
    productId: inputs.productId,
    sealing: {
      requestTimeoutSeconds: inputs.credentials.requestTimeoutSeconds,
      seal: (text) => seal(inputs.credentials.devkey, text),
    },
    withCsr: csr !== undefined || delivery.keyFile !== undefined,
  });
  for (const { level, text } of inputs.remarks) report[level](text);
  const use = useOf(inputs.productId, body.certificate);
  await remarkOnKey({ key: existing, csr }, use, report);

  const origin = workflowRun(env);
  const reference = inputs.duplicateGuard ? referenceOf(inputs, origin, report.warning) : undefined;
  if (reference !== undefined) report.useReference(reference);

  const step = openContext(inputs.credentials, report, { own: givenValues(env) });
  const keyToMake = delivery.keyFile !== undefined && existing === undefined;
  const named = completeBody(body, reference, origin);
  const context: OrderContext = {
    ...step,
    productId: inputs.productId,
    body: csr === undefined && existing !== undefined ? await withCsrOf(named, existing) : named,
    rerun: (origin?.attempt ?? 1) > 1,
    outlivesRun: inputs.orderReference !== undefined || inputs.renewBeforeDays !== undefined,
    keyToMake,
  };
  try {
    const renewal = await renewalOf(inputs, context);
    if (renewal?.state === 'not due' || (renewal?.state === 'renewed' && !context.rerun)) {
      report.reportNotDue(renewal.daysRemaining);
    } else if (inputs.dryRun) {
      const shown = keyToMake
        ? await withCsrOf(named, await ephemeralKey(inputs.keyType, use, report))
        : context.body;
      await dryRun({ ...context, body: shown }, reference, inputs.credentials.apiUrl, publicFields());
    } else {
      await fulfil(context, inputs, { reference, existing, renewal });
    }
    report.writeSummary();
  } catch (error) {
    report.writeSummary(errorCodeOf(error));
    throw error;
  } finally {
    step.service.close();
  }
}

type Facts = {
  reference: string | undefined;
  existing: KeyObject | undefined;
  renewal: Renewal | undefined;
};

/** Adopts the order or places it, and delivers its certificate. */
async function fulfil(
  context: OrderContext,
  inputs: Inputs,
  { reference, existing, renewal }: Facts,
): Promise<void> {
  const found = reference === undefined ? undefined : await findOrder(context, reference);
  const { keyFile } = inputs.delivery;
  if (found !== undefined) {
    if (keyFile !== undefined) context.report.reportKey(keyFile, false);
    return handOver(context, inputs, found, existing);
  }
  // Renewed by an earlier attempt of this run, it would have been found.
  if (renewal?.state === 'renewed') return context.report.reportNotDue(renewal.daysRemaining);

  if (!context.keyToMake) {
    if (keyFile !== undefined) context.report.reportKey(keyFile, false);
    return handOver(context, inputs, await placeOrder(context, reference), existing);
  }
  // Made only now that an order will be placed, and saved before that.
  const key = await saveNewKey(inputs, useOf(inputs.productId, inputs.body.certificate), context.report);
  const keyed = { ...context, keyToMake: false, body: await withCsrOf(context.body, key) };
  await handOver(keyed, inputs, await placeOrder(keyed, reference), key);
}

async function renewalOf(inputs: Inputs, context: StepContext): Promise<Renewal | undefined> {
  const orderId = inputs.body.renewal_of_order_id;
  if (inputs.dryRun || inputs.renewBeforeDays === undefined || orderId === undefined) return undefined;
  return readRenewal(context, orderId, inputs.renewBeforeDays);
}

/** Waits as long as the user wants, and writes the certificate's files if there is one. */
async function handOver(
  context: OrderContext,
  { waiting, delivery }: Inputs,
  order: Order,
  key: KeyObject | undefined,
): Promise<void> {
  refuseRejected(order);
  let current = order;
  if (waiting.goal !== 'none') {
    current = await waitForOrder(context, order, waiting);
  }
  if (!wantsCertificate(delivery)) return;

  const { publicKeyOf } = await import(/* webpackChunkName: 'csr' */ './certificate/csr-check.ts');
  const { renewal_of_order_id, certificate } = context.body;
  const { csr } = certificate;
  const expected = {
    publicKey: csr === undefined ? undefined : publicKeyOf(csr),
    emails: certificate.emails,
    usage: productOf(context.productId).usage,
    // An order that was found may have been placed with another validity than this step asks for.
    latestEnd: latestEnd({ ...(order.validity ?? context.body), renewal_of_order_id }, latestIssue(context)),
    commonNames: expectedCommonNames(context.productId, context.body),
  };
  await deliverCertificate(context, current, delivery, {
    expected,
    key,
    required: waiting.goal === 'issuance' && waiting.onTimeout === 'fail',
  });
}

function referenceOf(inputs: Inputs, origin: WorkflowRun | undefined, warn: (text: string) => void): string {
  if (inputs.orderReference !== undefined) return inputs.orderReference;
  if (origin === undefined) {
    warn(
      'GITHUB_REPOSITORY and GITHUB_RUN_ID are not set, so this is not a workflow run: the reference names only what ' +
        'is ordered, and the same request finds the same order.',
    );
  }
  const identity = identityOf(inputs.productId, inputs.body);
  const renewedOrderId = inputs.body.renewal_of_order_id;
  return inputs.renewBeforeDays === undefined || renewedOrderId === undefined
    ? deriveReference(origin, identity)
    : deriveRenewalReference(inputs.credentials.apiUrl.host, renewedOrderId, identity);
}

/** Adds the reference and, for people, the run's URL. */
function completeBody(
  body: OrderBody,
  reference: string | undefined,
  origin: WorkflowRun | undefined,
): OrderBody {
  const named = reference === undefined ? '' : ` ${inComment(reference)}`;
  return {
    ...(origin === undefined ? {} : { comments: `Ordered by ${origin.url}${named}` }),
    ...body,
    ...(reference === undefined ? {} : { alternative_order_id: reference }),
  };
}

async function withCsrOf(body: OrderBody, key: KeyObject): Promise<OrderBody> {
  return { ...body, certificate: { ...body.certificate, csr: await csrOf(key, body.certificate) } };
}

/** A request that is refused at once is a refusal; an order that was ended later, by anyone, is closed. */
function refuseRejected(order: Order): void {
  const rejected = order.requestStatus === 'rejected';
  if (!rejected && !isClosed(order.status)) return;
  const what = rejected ? `Its request ${order.requestId ?? ''} was rejected` : `It is ${order.status}`;
  throw new ActionError(
    rejected && order.created ? 'api_refused' : 'order_closed',
    `No certificate will be issued for order ${order.id}. ${what}. Ask an administrator of the CertCentral account why, ` +
      'correct that, and place a new order with a new order-reference or in a new workflow run.',
  );
}
