import * as core from '@actions/core';
import type { Order } from './order.ts';
import type { CheckResult } from './preflight.ts';

/** Everything that the step tells: log, annotations, outputs, state for the post step, summary. */
export type OutputName =
  | 'order-id'
  | 'order-url'
  | 'order-reference'
  | 'order-created'
  | 'order-status'
  | 'request-id'
  | 'request-status'
  | 'certificate-id'
  | 'organization-id'
  | 'preflight'
  | 'error-code';

/** Names of what the main step leaves for the post step. */
export const STATE = { reference: 'order-reference', start: 'order-start', open: 'order-open' } as const;

export type Report = {
  info(text: string): void;
  notice(text: string): void;
  warning(text: string): void;
  /** The reference that this step uses; set before anything is placed. */
  reference(reference: string): void;
  /** The POST is about to be sent: from here until `order` or `settled` an order may exist unseen. */
  attempt(start: Date): void;
  /** What is known of the order by now. Log first, so that its ID survives a full disk. */
  order(order: Order): void;
  /** The POST certainly placed nothing. */
  settled(): void;
  /** The results of a dry run. */
  preflight(results: CheckResult[]): void;
  /** The order as it was last reported. */
  lastOrder(): Order | undefined;
};

/** @param apiUrl where the order is placed, for the link to its page in CertCentral */
export function openReport(apiUrl: URL): Report {
  const written = new Map<OutputName, string>();
  const output = (name: OutputName, value: string | undefined) => {
    if (value === undefined || written.get(name) === value) return;
    core.setOutput(name, value);
    written.set(name, value);
  };
  let last: Order | undefined;

  return {
    info: core.info,
    notice: (text) => core.notice(text),
    warning: (text) => core.warning(text),
    reference(reference) {
      core.info(`Order reference: ${reference}`);
      output('order-reference', reference);
      core.saveState(STATE.reference, reference);
    },
    attempt(start) {
      core.saveState(STATE.start, start.toISOString());
      core.saveState(STATE.open, 'true');
    },
    order(order) {
      if (last === undefined)
        core.info(`Order ${order.id} ${order.created ? 'was placed' : 'exists already; none was placed'}.`);
      last = order;
      output('order-id', order.id);
      output('order-url', orderUrl(apiUrl, order.id));
      output('order-created', String(order.created));
      output('order-status', order.status);
      output('request-id', order.requestId);
      output('request-status', order.requestStatus);
      output('certificate-id', order.certificateId);
      output('organization-id', order.organizationId);
      core.saveState(STATE.open, 'false');
    },
    settled: () => core.saveState(STATE.open, 'false'),
    preflight(results) {
      for (const { check, result, message } of results) {
        core.info(`${check}: ${result.replaceAll('_', ' ')}. ${message}`);
      }
      const unseen = results
        .filter(({ result }) => result === 'not_allowed_to_look')
        .map(({ check }) => check);
      if (unseen.length > 0) core.warning(`The key is not allowed to look at: ${unseen.join(', ')}.`);
      output('preflight', JSON.stringify(results));
    },
    lastOrder: () => last,
  };
}

/** The order's page in CertCentral, for people. */
export function orderUrl(apiUrl: URL, orderId: string): string {
  return `${apiUrl.origin}/secure/orders/${orderId}`;
}
