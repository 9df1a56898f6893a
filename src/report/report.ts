import { ActionError, type ErrorCode } from '../base/errors.ts';
import { count } from '../base/text.ts';
import type { Action } from '../domain/actions.ts';
import type { CertificateFacts } from '../domain/certificate.ts';
import type { CheckResult } from '../domain/check.ts';
import { type Order, orderUrl } from '../domain/order.ts';
import type { OrderBody } from '../domain/order-body.ts';
import { log, shown } from './log.ts';
import { type OutputName, type Outputs, openOutputs } from './outputs.ts';
import { addToSummary, saveState } from './runner-files.ts';
import { nextStep, renderChecks, renderSummary, type SummaryFacts } from './summary.ts';

/** The names of the state that the main step saves for the post step. */
export const STATE = {
  reference: 'order-reference',
  request: 'order-request',
  open: 'order-open',
} as const;

/** The state by which the post step looks for an order. */
export type SavedRequest = {
  reference: string;
  /** When the POST was about to be sent, by the service's clock. */
  start: string;
  apiUrl: string;
  requestTimeoutSeconds: number;
  productId: string;
  body: OrderBody;
};

/** How the main step saves its request. */
export type Sealing = {
  requestTimeoutSeconds: number;
  /** Makes a text unreadable without the API key: debug logging shows state. */
  seal(text: string): string;
};

/** Everything that a step reports: log, annotations, outputs, state for the post step, job summary. */
export type Report = {
  info(text: string): void;
  /** Runs a phase whose lines the log folds under a title. */
  group<Result>(title: string, phase: () => Promise<Result>): Promise<Result>;
  notice(text: string): void;
  warning(text: string): void;
  /** Sets an output that no other method sets. */
  set(name: OutputName, value: string | undefined): void;
  /** Adds a row of the action's own to the summary's table. */
  addRow(name: string, text: string): void;
  /** The next step, if it is not what the order's own state requires. */
  setNextStep(text: string): void;
  /** The reference that this step uses; set before anything is placed. */
  useReference(reference: string): void;
  /** The POST is about to be sent: from here until `reportOrder` or `closeAttempt` an order may exist unseen. */
  openAttempt(start: Date, request: Pick<SavedRequest, 'productId' | 'body'>): void;
  /** The POST certainly placed nothing. */
  closeAttempt(): void;
  /** Reports the known facts of the order. Log first, so that its ID survives a full disk. */
  reportOrder(order: Order): void;
  /** The private key of the order is in this file. */
  reportKey(file: string, created: boolean): void;
  /** Nothing is placed, because the order to renew has this number of days left. */
  reportNotDue(daysRemaining: number): void;
  /** The certificate, checked and written. */
  reportCertificate(certificate: CertificateFacts & { file: string | undefined }): void;
  /** A PKCS#12 file was written. */
  reportPkcs12(file: string): void;
  /** The results of a dry run, with the body it would have sent (masked). */
  reportChecks(results: CheckResult[], body: string): void;
  /** Writes the job summary, once, when the step ends. */
  writeSummary(errorCode?: ErrorCode): void;
};

export type ReportSubject = {
  action: Action;
  /** The API that the order is placed at, for the link to its page in CertCentral. */
  apiUrl: URL;
  productId?: string;
  /** For an action that has a post step. */
  sealing?: Sealing;
  /** The order has a CSR, so that its recipient makes no key. */
  withCsr: boolean;
  /** Heading of the summary; `DigiCert client certificate` unless given. */
  title?: string;
};

/** The facts that a step has reported so far, for its summary. */
type Reported = {
  rows: [name: string, text: string][];
  order?: Order;
  certificate?: CertificateFacts;
  checks?: string;
  daysLeft?: number;
  next?: string;
};

export function openReport(subject: ReportSubject): Report {
  const outputs = openOutputs(subject.action);
  const reported: Reported = { rows: [] };
  return {
    info: log.info,
    group: log.group,
    notice: log.notice,
    warning: log.warning,
    set: outputs.set,
    addRow: (name, text) => void reported.rows.push([name, text]),
    setNextStep(text) {
      reported.next = text;
    },
    useReference(reference) {
      log.info(`Order reference: ${reference}`);
      outputs.set('order-reference', reference);
      saveState(STATE.reference, reference);
    },
    openAttempt(start, request) {
      if (saveRequest(subject, outputs.get('order-reference'), { ...request, start })) return;
      throw new ActionError(
        'not_ordered',
        'GITHUB_STATE could not be written, so a step that is stopped could not look for its order afterwards; nothing ' +
          'was ordered. Check that the disk of the runner is not full, and run the job again.',
      );
    },
    closeAttempt: () => void saveState(STATE.open, 'false'),
    reportOrder(order) {
      // That an order exists is news only if one was to be placed.
      if (reported.order === undefined && subject.action === 'order')
        log.info(`Order ${order.id} ${order.created ? 'was placed' : 'exists already'}.`);
      if (reported.order?.id !== order.id)
        log.info(`Page of the order: ${orderUrl(subject.apiUrl, order.id)}`);
      reported.order = order;
      // If it cannot be saved, the post step looks for an order that is known: a request, no harm.
      saveState(STATE.open, 'false');
      setOrderOutputs(outputs, order, orderUrl(subject.apiUrl, order.id));
    },
    reportKey(file, created) {
      log.info(created ? 'A new private key was created and saved.' : 'The existing private key is used.');
      outputs.set('key-file', file);
      outputs.set('key-created', String(created));
    },
    reportNotDue(daysRemaining) {
      reported.daysLeft = daysRemaining;
      outputs.set('order-created', 'false');
      outputs.set('days-remaining', String(daysRemaining));
    },
    reportCertificate({ file, ...facts }) {
      reported.certificate = facts;
      setCertificateOutputs(outputs, facts, file);
      log.info(
        `Certificate ${facts.serialNumber}, valid from ${facts.notBefore ?? 'unknown'} to ${facts.notAfter ?? 'unknown'}, was checked.`,
      );
      if (file !== undefined) log.info(`It was written to ${file}.`);
    },
    reportPkcs12(file) {
      outputs.set('pkcs12-file', file);
      reported.rows.push(['PKCS#12', file]);
      log.info(`Private key and certificates were written to ${file} as PKCS#12.`);
    },
    reportChecks(results, body) {
      logChecks(results);
      const cleaned = results.map((result) => ({ ...result, message: shown(result.message) }));
      outputs.set('preflight', JSON.stringify(cleaned));
      reported.checks = renderChecks(results, body);
    },
    writeSummary(errorCode) {
      const next = nextStepOf(reported, subject.withCsr);
      if (errorCode === undefined && next !== undefined) log.info(next);
      addToSummary(
        reported.checks ?? renderSummary(factsOf(reported, subject, { outputs, next, errorCode })),
      );
    },
  };
}

const MAX_STATE = 100_000;

/** Returns whether the post step can look for the order. Nothing in `additional-parameters` is needed for that. */
function saveRequest(
  { apiUrl, sealing }: ReportSubject,
  reference: string | undefined,
  { start, productId, body }: Pick<SavedRequest, 'productId' | 'body'> & { start: Date },
): boolean {
  if (sealing !== undefined && reference !== undefined) {
    const { requestTimeoutSeconds } = sealing;
    const { certificate, organization, comments, skip_approval } = body;
    const saved: SavedRequest = {
      ...{ reference, start: start.toISOString(), apiUrl: apiUrl.href, requestTimeoutSeconds, productId },
      body: {
        ...{ certificate, skip_approval },
        ...(organization === undefined ? {} : { organization }),
        ...(comments === undefined ? {} : { comments }),
      },
    };
    const text = sealing.seal(JSON.stringify(saved));
    // The post step gets it as a variable, and Linux starts no program with a longer one.
    if (text.length < MAX_STATE && !saveState(STATE.request, text)) return false;
  }
  return saveState(STATE.open, 'true');
}

function factsOf(
  { rows, order, certificate }: Reported,
  { title = 'DigiCert client certificate', productId, apiUrl }: ReportSubject,
  {
    outputs,
    next,
    errorCode,
  }: { outputs: Outputs; next: string | undefined; errorCode: ErrorCode | undefined },
): SummaryFacts {
  return {
    placing: outputs.has('order-created'),
    ...{ title, rows, productId, order, certificate, errorCode },
    reference: outputs.get('order-reference'),
    orderUrl: order && orderUrl(apiUrl, order.id),
    nextStep: next,
  };
}

function setOrderOutputs({ set }: Outputs, order: Order, url: string): void {
  set('order-id', order.id);
  set('order-url', url);
  set('order-created', String(order.created));
  set('order-status', order.status);
  set('request-id', order.requestId);
  set('request-status', order.requestStatus);
  set('certificate-id', order.certificateId);
  set('organization-id', order.organizationId);
}

function setCertificateOutputs({ set }: Outputs, facts: CertificateFacts, file: string | undefined): void {
  set('certificate-file', file);
  set('serial-number', facts.serialNumber);
  set('thumbprint', facts.thumbprint);
  set('not-before', facts.notBefore);
  set('not-after', facts.notAfter);
  set('issuer', facts.issuer);
  set('days-remaining', facts.daysRemaining?.toString());
}

function logChecks(results: CheckResult[]): void {
  for (const { check, result, message } of results) {
    log.info(`${check}: ${result.replaceAll('_', ' ')}. ${message}`);
  }
  const unseen = results.filter(({ result }) => result === 'not_allowed_to_look').map(({ check }) => check);
  if (unseen.length > 0) log.warning(`The API key is not allowed to read: ${unseen.join(', ')}.`);
}

function nextStepOf({ order, daysLeft, next }: Reported, withCsr: boolean): string | undefined {
  if (next !== undefined) return next;
  return daysLeft === undefined
    ? order && nextStep(order, withCsr)
    : `No further action: the order to renew has ${count(daysLeft, 'day')} left, so none was placed.`;
}
