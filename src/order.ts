import { ActionError, errorCodeOf } from './base/errors.ts';
import { isClosed, type Order } from './domain/order.ts';
import type { OrderBody } from './domain/order-body.ts';
import { productOf } from './domain/products.ts';
import { deriveReference, inComment } from './domain/reference.ts';
import { latestEnd } from './domain/validity.ts';
import type { WorkflowRun } from './domain/workflow-run.ts';
import { wantsCertificate } from './inputs/delivery-inputs.ts';
import type { Inputs } from './inputs/order.ts';
import { workflowRun } from './inputs/workflow-run.ts';
import { findOrder } from './order/adopt.ts';
import { type OrderContext, openContext, type StepContext } from './order/context.ts';
import { existingKey, type OrderKey, prepareKey } from './order/order-key.ts';
import { placeOrder, readBack } from './order/place.ts';
import type { Renewal } from './order/renewal.ts';
import { openReport } from './report/report.ts';

/**
 * The order action: adopt the order that has this reference or place one, wait for what the user
 * wants to wait for, and hand over what there is.
 *
 * What not every order needs is loaded where it is needed: an order without files loads no X.509.
 *
 * @throws {ActionError} with a message for the user
 */
export async function run(inputs: Inputs, env: NodeJS.ProcessEnv): Promise<void> {
  const { delivery, body } = inputs;
  const existing = await existingKey(inputs);
  if (wantsCertificate(delivery)) {
    const { checkFiles } = await import('./order/deliver.ts');
    await checkFiles(delivery);
  }
  const report = openReport({
    apiUrl: inputs.credentials.apiUrl,
    productId: inputs.productId,
    withCsr: body.certificate.csr !== undefined || delivery.keyFile !== undefined,
  });
  for (const { level, text } of inputs.remarks) report[level](text);

  const origin = workflowRun(env);
  const reference = inputs.duplicateGuard ? referenceOf(inputs, origin, report.warning) : undefined;
  if (reference !== undefined) report.useReference(reference);

  const step = openContext(inputs.credentials, inputs.redact, report);
  const rerun = (origin?.attempt ?? 1) > 1;
  try {
    const renewal = await renewalOf(inputs, step);
    if (renewal?.state === 'not due' || (renewal?.state === 'renewed' && !rerun)) {
      report.tellNotDue(renewal.daysRemaining);
    } else {
      const key = await prepareKey(inputs, existing);
      const context: OrderContext = {
        ...step,
        productId: inputs.productId,
        body: completeBody(body, { key, reference, origin }),
        rerun,
      };
      await perform(context, inputs, { reference, key, renewal });
    }
    report.writeSummary();
  } catch (error) {
    report.writeSummary(errorCodeOf(error));
    throw error;
  } finally {
    step.service.close();
  }
}

type Facts = { reference: string | undefined; key: OrderKey; renewal: Renewal | undefined };

async function perform(
  context: OrderContext,
  inputs: Inputs,
  { reference, key, renewal }: Facts,
): Promise<void> {
  if (inputs.dryRun) {
    const { dryRun } = await import('./order/dry-run.ts');
    return dryRun(context, reference, inputs.credentials.apiUrl);
  }
  const found = reference === undefined ? undefined : await adopt(context, reference);
  // Renewed by an earlier attempt of this run, it would have been found.
  if (found === undefined && renewal?.state === 'renewed') {
    return context.report.tellNotDue(renewal.daysRemaining);
  }
  await handOver(context, inputs, found ?? (await place(context, reference)), key);
}

async function renewalOf(inputs: Inputs, context: StepContext): Promise<Renewal | undefined> {
  const orderId = inputs.body.renewal_of_order_id;
  if (inputs.dryRun || inputs.renewBeforeDays === undefined || orderId === undefined) return undefined;
  const { readRenewal } = await import('./order/renewal.ts');
  return readRenewal(context, orderId, inputs.renewBeforeDays);
}

/** The order that has this reference, if there is one. */
async function adopt(context: OrderContext, reference: string): Promise<Order | undefined> {
  const order = await findOrder(context, reference);
  if (order !== undefined) context.report.tellOrder(order);
  return order;
}

/** Places the order, and reads it back where there is a reference to read it back by. */
async function place(context: OrderContext, reference: string | undefined): Promise<Order> {
  const placed = await placeOrder(context, reference);
  // An order that had to be looked for has been read already.
  if (reference === undefined || placed.status !== undefined) return placed;
  const order = await readBack(context, reference, placed);
  context.report.tellOrder(order);
  return order;
}

/** Waits as long as the user wants, and writes the certificate's files if there is one. */
async function handOver(
  context: OrderContext,
  { waiting, delivery }: Inputs,
  order: Order,
  { key, csr }: OrderKey,
): Promise<void> {
  refuseRejected(order);
  let current = order;
  if (waiting.goal !== 'none') {
    const { waitForOrder } = await import('./order/wait.ts');
    current = await waitForOrder(context, order, waiting);
  }
  if (!wantsCertificate(delivery)) return;

  const { deliverCertificate } = await import('./order/deliver.ts');
  const { publicKeyOf } = await import('./certificate/csr-check.ts');
  const expected = {
    publicKey: csr === undefined ? undefined : publicKeyOf(csr),
    emails: context.body.certificate.emails,
    usage: productOf(context.productId).usage,
    latestEnd: latestEnd(context.body, new Date()),
  };
  await deliverCertificate(context, current, delivery, { expected, key });
}

function referenceOf(inputs: Inputs, origin: WorkflowRun | undefined, warn: (text: string) => void): string {
  if (inputs.orderReference !== undefined) return inputs.orderReference;
  if (origin === undefined) {
    warn(
      'GITHUB_REPOSITORY and GITHUB_RUN_ID are not set, so this is no workflow run: the reference stands for the ' +
        'request alone, and the same request will find the same order.',
    );
  }
  // A scheduled renewal is one request, whichever run gets to place it.
  const asked =
    inputs.renewBeforeDays === undefined || origin === undefined ? origin : { ...origin, runId: 'renewal' };
  return deriveReference(asked, inputs.productId, inputs.body);
}

/** Adds the CSR of a key made here, and what ties the order to this run: reference and, for people, URL. */
function completeBody(
  body: OrderBody,
  {
    key,
    reference,
    origin,
  }: { key: OrderKey; reference: string | undefined; origin: WorkflowRun | undefined },
): OrderBody {
  const named = reference === undefined ? '' : ` ${inComment(reference)}`;
  return {
    ...(origin === undefined ? {} : { comments: `Ordered by ${origin.url}${named}` }),
    ...body,
    certificate: { ...body.certificate, ...(key.csr === undefined ? {} : { csr: key.csr }) },
    ...(reference === undefined ? {} : { alternative_order_id: reference }),
  };
}

/** A request that is refused at once is a refusal; an order that ended later, by whomever, is closed. */
function refuseRejected(order: Order): void {
  const rejected = order.requestStatus === 'rejected';
  if (!rejected && !isClosed(order.status)) return;
  const what = rejected ? `Its request ${order.requestId ?? ''} was rejected` : `It is ${order.status}`;
  throw new ActionError(
    rejected && order.created ? 'api_refused' : 'order_closed',
    `Order ${order.id} will bring no certificate. ${what}. Ask an administrator of the CertCentral account why, ` +
      'correct that, and order anew with a new order-reference or in a new workflow run.',
  );
}
