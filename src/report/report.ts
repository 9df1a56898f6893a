import { appendFileSync } from 'node:fs';
import * as core from '@actions/core';
import type { ErrorCode } from '../base/errors.ts';
import type { CertificateFacts } from '../domain/certificate.ts';
import type { CheckResult } from '../domain/check.ts';
import type { Order } from '../domain/order.ts';
import { nextStep, renderChecks, renderSummary } from './summary.ts';

/** The outputs of the actions, as in action.yml. */
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
  | 'certificate-file'
  | 'serial-number'
  | 'thumbprint'
  | 'not-before'
  | 'not-after'
  | 'issuer'
  | 'days-remaining'
  | 'preflight'
  | 'error-code';

/** Names of what the main step leaves for the post step. */
export const STATE = { reference: 'order-reference', start: 'order-start', open: 'order-open' } as const;

/** Everything that a step tells: log, annotations, outputs, state for the post step, job summary. */
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
  /** Nothing is placed, because the order to renew has so many days left. */
  notDue(daysRemaining: number): void;
  /** The certificate, checked and written. */
  certificate(certificate: CertificateFacts & { file: string | undefined }): void;
  /** The results of a dry run, with the body it would have sent (masked). */
  preflight(results: CheckResult[], body: string): void;
  /** Writes the job summary, once, when the step ends. */
  summary(errorCode?: ErrorCode): void;
};

export type ReportSubject = {
  /** Where the order is placed, for the link to its page in CertCentral. */
  apiUrl: URL;
  productId?: string;
  /** The order has a CSR, so that its recipient makes no key. */
  withCsr: boolean;
};

export function openReport({ apiUrl, productId, withCsr }: ReportSubject): Report {
  const written = new Map<OutputName, string>();
  const output = (name: OutputName, value: string | undefined) => {
    if (value === undefined || written.get(name) === value) return;
    core.setOutput(name, value);
    written.set(name, value);
  };
  let order: Order | undefined;
  let certificate: CertificateFacts | undefined;
  let checks: string | undefined;
  let daysLeft: number | undefined;

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
    order(known) {
      if (order === undefined)
        core.info(`Order ${known.id} ${known.created ? 'was placed' : 'exists already'}.`);
      order = known;
      output('order-id', known.id);
      output('order-url', orderUrl(apiUrl, known.id));
      output('order-created', String(known.created));
      output('order-status', known.status);
      output('request-id', known.requestId);
      output('request-status', known.requestStatus);
      output('certificate-id', known.certificateId);
      output('organization-id', known.organizationId);
      core.saveState(STATE.open, 'false');
    },
    settled: () => core.saveState(STATE.open, 'false'),
    notDue(daysRemaining) {
      daysLeft = daysRemaining;
      output('order-created', 'false');
      output('days-remaining', String(daysRemaining));
    },
    certificate({ file, ...facts }) {
      certificate = facts;
      output('certificate-file', file);
      output('serial-number', facts.serialNumber);
      output('thumbprint', facts.thumbprint);
      output('not-before', facts.notBefore);
      output('not-after', facts.notAfter);
      output('issuer', facts.issuer);
      output('days-remaining', String(facts.daysRemaining));
      core.info(
        `Certificate ${facts.serialNumber}, valid from ${facts.notBefore} to ${facts.notAfter}, was checked.`,
      );
      if (file !== undefined) core.info(`It was written to ${file}.`);
    },
    preflight(results, body) {
      for (const { check, result, message } of results) {
        core.info(`${check}: ${result.replaceAll('_', ' ')}. ${message}`);
      }
      const unseen = results
        .filter(({ result }) => result === 'not_allowed_to_look')
        .map(({ check }) => check);
      if (unseen.length > 0) core.warning(`The key is not allowed to look at: ${unseen.join(', ')}.`);
      output('preflight', JSON.stringify(results));
      checks = renderChecks(results, body);
    },
    summary(errorCode) {
      const facts = {
        productId,
        reference: written.get('order-reference'),
        order,
        orderUrl: order && orderUrl(apiUrl, order.id),
        certificate,
        nextStep:
          daysLeft === undefined
            ? order && nextStep(order, withCsr)
            : `Nothing: the order to renew has ${daysLeft} days left, so none was placed.`,
        errorCode,
      };
      if (errorCode === undefined && facts.nextStep !== undefined) core.info(facts.nextStep);
      addToSummary(checks ?? renderSummary(facts));
    },
  };
}

/** The order's page in CertCentral, for people. */
export function orderUrl(apiUrl: URL, orderId: string): string {
  return `${apiUrl.origin}/secure/orders/${orderId}`;
}

/** A runner without summaries, or a full disk, costs no order. */
export function addToSummary(markdown: string): void {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  try {
    // Not through core.summary, whose promises take a step a millisecond.
    appendFileSync(file, markdown);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    core.warning(`The job summary could not be written (${code}).`);
  }
}
