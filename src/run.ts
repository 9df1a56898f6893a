import * as core from '@actions/core';
import { onCancellation, pause } from './cancellation.ts';
import { ActionError, errorCodeOf } from './errors.ts';
import { type Inputs, readInputs } from './inputs.ts';
import type { Job } from './job.ts';
import { isClosed, type Order } from './order.ts';
import type { OrderBody } from './order-body.ts';
import { deriveReference } from './reference.ts';
import { openReport } from './report.ts';
import { nextStep, writeSummary } from './summary.ts';
import { type WorkflowRun, workflowRun } from './workflow-run.ts';

/**
 * The order step: read the inputs, find the order with this reference or place one, and tell what
 * there is now.
 *
 * @throws {ActionError} with a message for the user
 */
export async function run(env: NodeJS.ProcessEnv): Promise<void> {
  const inputs = readInputs(env, new Date(), core.setSecret);
  const report = openReport(inputs.credentials.apiUrl);
  for (const { level, text } of inputs.remarks) report[level](text);

  const origin = workflowRun(env);
  const reference = inputs.duplicateGuard ? referenceOf(inputs, origin, report.warning) : undefined;
  if (reference !== undefined) report.reference(reference);

  // Loaded only now: a step that fails on its inputs needs neither TLS nor schemas.
  const { openCertCentral } = await import('./certcentral.ts');
  const cancelled = onCancellation();
  const job: Job = {
    inputs,
    body: nameRun(inputs.body, reference, origin),
    service: openCertCentral(inputs.credentials, { cancelled, conceal: inputs.conceal, log: report.info }),
    report,
    rerun: (origin?.attempt ?? 1) > 1,
    cancelled,
    wait: (seconds) => pause(seconds, cancelled),
  };
  try {
    if (inputs.dryRun) {
      const { dryRun } = await import('./dry-run.ts');
      await dryRun(job, reference);
      return;
    }
    const order = await findOrPlace(job, reference);
    refuseRejected(order);
    report.info(nextStep(order, inputs.body.certificate.csr !== undefined));
    await writeSummary(job, reference);
  } catch (error) {
    if (!inputs.dryRun) await writeSummary(job, reference, errorCodeOf(error));
    throw error;
  } finally {
    job.service.close();
  }
}

async function findOrPlace(job: Job, reference: string | undefined): Promise<Order> {
  const { placeOrder, readBack } = await import('./place.ts');
  if (reference === undefined) return placeOrder(job, undefined);

  const { findOrder } = await import('./adopt.ts');
  const found = await findOrder(job, reference);
  if (found !== undefined) {
    job.report.order(found);
    return found;
  }
  const order = await readBack(job, reference, await placeOrder(job, reference));
  job.report.order(order);
  return order;
}

function referenceOf(inputs: Inputs, origin: WorkflowRun | undefined, warn: (text: string) => void): string {
  if (inputs.orderReference !== undefined) return inputs.orderReference;
  if (origin === undefined) {
    warn(
      'GITHUB_REPOSITORY and GITHUB_RUN_ID are not set, so this is no workflow run: the reference stands for the ' +
        'request alone, and the same request will find the same order.',
    );
  }
  return deriveReference(origin, inputs.productId, inputs.body);
}

/** Adds what ties the order to this run: its reference, and for people the run's URL. */
function nameRun(body: OrderBody, reference: string | undefined, origin: WorkflowRun | undefined): OrderBody {
  const named = reference === undefined ? '' : ` (order-reference ${reference})`;
  return {
    ...(origin === undefined ? {} : { comments: `Ordered by ${origin.url}${named}` }),
    ...body,
    ...(reference === undefined ? {} : { alternative_order_id: reference }),
  };
}

function refuseRejected(order: Order): void {
  const rejected = order.requestStatus === 'rejected';
  if (!rejected && !isClosed(order.status)) return;
  const what = rejected ? `Its request ${order.requestId ?? ''} was rejected` : `It is ${order.status}`;
  throw new ActionError(
    order.created ? 'api_refused' : 'order_closed',
    `Order ${order.id} will bring no certificate. ${what}. Ask an administrator of the CertCentral account why, ` +
      'correct that, and order anew with a new order-reference or in a new workflow run.',
  );
}
