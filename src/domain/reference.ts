import { createHash } from 'node:crypto';
import type { Identity } from './identity.ts';
import type { WorkflowRun } from './workflow-run.ts';

/**
 * The order's own name (`alternative_order_id`): the same for every attempt of one step of a
 * workflow run and one identity, whatever else of the request changes between the attempts.
 *
 * The repository is known by its ID, which a renaming does not change.
 */
export function deriveReference(run: WorkflowRun | undefined, identity: Identity): string {
  const step =
    run === undefined
      ? []
      : [
          run.serverUrl.toLowerCase(),
          run.repositoryId ?? run.repository.toLowerCase(),
          run.runId,
          run.job,
          run.step,
        ];
  return referenceOf('run', ...step, identity);
}

/**
 * The name of a scheduled renewal: the same for whichever run of whichever repository gets to place it.
 *
 * @param apiHost where the renewed order is
 */
export function deriveRenewalReference(apiHost: string, renewedOrderId: number, identity: Identity): string {
  return referenceOf('renewal', apiHost, renewedOrderId, identity);
}

function referenceOf(...facts: unknown[]): string {
  // `undefined` in a list is `null` in JSON, so that each fact keeps its place.
  const text = JSON.stringify(facts, (_, value: unknown) => value ?? null);
  return `gha-${createHash('sha256').update(text).digest('hex').slice(0, 40)}`;
}

/** How a comment to the approver names the reference, and how an order is known by its comment. */
export function inComment(reference: string): string {
  return `(order-reference ${reference})`;
}

/** The reference in a comment, if it names one. */
export function referenceFromComment(comment: string): string | undefined {
  return /\(order-reference ([A-Za-z0-9-]{1,64})\)/.exec(comment)?.[1];
}
