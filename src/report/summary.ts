import type { ErrorCode } from '../base/errors.ts';
import type { CertificateFacts } from '../domain/certificate.ts';
import type { CheckResult } from '../domain/check.ts';
import { isClosed, type Order } from '../domain/order.ts';
import { code, codeBlock, escaped, link, table } from './markdown.ts';

/** The facts that a step has reported when it ends. */
export type SummaryFacts = {
  title: string;
  /** The action can have placed the order, and the user waits for its certificate. */
  placing: boolean;
  /** Rows of the action's own. */
  rows: [name: string, text: string][];
  productId: string | undefined;
  reference: string | undefined;
  order: Order | undefined;
  orderUrl: string | undefined;
  certificate: CertificateFacts | undefined;
  nextStep: string | undefined;
  errorCode: ErrorCode | undefined;
};

/** Who has to do something before there is a certificate, in one sentence. */
export function nextStep(order: Order, withCsr: boolean): string {
  const request = order.requestId === undefined ? 'the request' : `request ${order.requestId}`;
  const afterwards = withCsr
    ? 'DigiCert validates the addresses (each may get an e-mail) and then issues the certificate.'
    : 'The first address gets an e-mail from DigiCert; its owner creates private key and certificate in a browser.';
  if (order.requestStatus === 'rejected')
    return 'No further action: the request was rejected in CertCentral.';
  if (isClosed(order.status)) return `No further action: the order is ${order.status}.`;
  if (order.status === 'issued') return 'The certificate is issued.';
  if (order.requestStatus === 'submitted') {
    return `Two approvals are open: people of the CertCentral account have to review and approve ${request}. Then: ${afterwards}`;
  }
  if (order.requestStatus === 'pending' || order.status === 'needs_approval') {
    return `An administrator of the CertCentral account has to approve ${request}. Then: ${afterwards}`;
  }
  return afterwards;
}

/**
 * The job summary in Markdown: what was ordered, its state, a link, who acts next. Contains no names,
 * no addresses and no CSR.
 */
export function renderSummary(facts: SummaryFacts): string {
  const { order, certificate, errorCode } = facts;
  const text = (value: string | undefined) => value && escaped(value);
  const rows: [string, string | undefined][] = [
    ['Product', facts.productId && code(facts.productId)],
    ['Order', order && facts.orderUrl && link(order.id, facts.orderUrl)],
    [
      'Placed by this step',
      order && facts.placing ? (order.created ? 'yes' : 'no, it existed already') : undefined,
    ],
    ['Request', text(order?.requestId)],
    ['Request status', text(order?.requestStatus)],
    ['Order status', text(order?.status)],
    ['Certificate', order && facts.placing ? (text(order.certificateId) ?? 'none yet') : undefined],
    ['Valid', certificate && `${dayOf(certificate.notBefore)} to ${dayOf(certificate.notAfter)}`],
    ['Serial number', certificate && code(certificate.serialNumber)],
    ['Thumbprint (SHA-256)', certificate && code(certificate.thumbprint)],
    ['Issuer', text(certificate?.issuer)],
    ['Reference', facts.reference && code(facts.reference)],
    ...facts.rows.map(([name, value]): [string, string] => [escaped(name), escaped(value)]),
    ['Failed', errorCode && `${code(errorCode)}, see the log`],
    ['Next', errorCode === undefined ? text(facts.nextStep) : undefined],
  ];
  const cells = rows.flatMap(([name, value]) => (value ? [[name, value]] : []));
  return `## ${facts.title}\n\n${table(['', ''], cells)}\n\n`;
}

function dayOf(moment: string | undefined): string {
  return moment?.slice(0, 10) ?? 'unknown';
}

/** The results of a dry run in Markdown, with the body that a real run would have sent (masked). */
export function renderChecks(results: CheckResult[], body: string): string {
  const rows = results.map(({ check, result, message }) => [
    check,
    result.replaceAll('_', ' '),
    escaped(message),
  ]);
  return [
    '## DigiCert client certificate: dry run',
    '',
    'Nothing was ordered.',
    '',
    table(['Check', 'Result', ''], rows),
    '',
    codeBlock(body, 'json'),
    '',
    '',
  ].join('\n');
}
