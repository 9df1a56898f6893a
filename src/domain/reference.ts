import { createHash } from 'node:crypto';
import type { OrderBody } from './order-body.ts';
import type { WorkflowRun } from './workflow-run.ts';

/**
 * The order's own name (`alternative_order_id`): the same for every attempt of one workflow run
 * and one request, different for another run or another request.
 *
 * The CSR is left out: a re-run often makes a new key, and must not order again because of it.
 */
export function deriveReference(run: WorkflowRun | undefined, productId: string, body: OrderBody): string {
  const { csr: _csr, ...certificate } = body.certificate;
  const identity = [
    run?.serverUrl ?? '',
    run?.repository ?? '',
    run?.runId ?? '',
    productId,
    { ...body, certificate },
  ];
  return `gha-${createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 40)}`;
}

/** How a comment to the approver names the reference, and how an order is known by its comment. */
export function inComment(reference: string): string {
  return `(order-reference ${reference})`;
}
