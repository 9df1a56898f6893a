import { appendFileSync } from 'node:fs';
import * as core from '@actions/core';
import type { ErrorCode } from '../base/errors.ts';
import { BEYOND_ASCII, unicodePattern } from '../base/unicode.ts';
import type { CertificateFacts } from '../domain/certificate.ts';
import type { CheckResult } from '../domain/check.ts';
import { isClosed, type Order } from '../domain/order.ts';

/** What a step has told by the time it ends. */
export type SummaryFacts = {
  title: string;
  /** The action can have placed the order, and its certificate is what the user waits for. */
  placing: boolean;
  /** Rows of the action's own. */
  rows: [name: string, markdown: string][];
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
    : 'The first address gets an e-mail from DigiCert; its owner makes key and certificate in a browser.';
  if (order.requestStatus === 'rejected') return 'Nothing follows: the request was rejected in CertCentral.';
  if (isClosed(order.status)) return `Nothing follows: the order is ${order.status}.`;
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
 * The job summary in Markdown: what was ordered, its state, a link, who acts next. Holds no names,
 * no addresses and no CSR.
 */
export function renderSummary(facts: SummaryFacts): string {
  const { order, certificate, errorCode } = facts;
  const rows: [string, string | undefined][] = [
    ['Product', facts.productId && `\`${facts.productId}\``],
    ['Order', order && `[${order.id}](${facts.orderUrl})`],
    [
      'Placed by this step',
      order && facts.placing ? (order.created ? 'yes' : 'no, it existed already') : undefined,
    ],
    ['Request', order?.requestId],
    ['Request status', order?.requestStatus && words(order.requestStatus)],
    ['Order status', order?.status && words(order.status)],
    ['Certificate', order && facts.placing ? (order.certificateId ?? 'none yet') : undefined],
    ['Valid', certificate && `${certificate.notBefore.slice(0, 10)} to ${certificate.notAfter.slice(0, 10)}`],
    ['Serial number', certificate && `\`${certificate.serialNumber}\``],
    ['Thumbprint (SHA-256)', certificate && `\`${certificate.thumbprint}\``],
    ['Issuer', certificate && words(certificate.issuer)],
    ['Reference', facts.reference && `\`${facts.reference}\``],
    ...facts.rows,
    ['Failed', errorCode && `\`${errorCode}\`, see the log`],
    ['Next', errorCode === undefined ? facts.nextStep : undefined],
  ];
  const lines = rows.flatMap(([name, value]) => (value ? [`| ${name} | ${value} |`] : []));
  return `## ${facts.title}\n\n| | |\n|---|---|\n${lines.join('\n')}\n\n`;
}

/** The results of a dry run in Markdown, with the body that a real run would have sent (masked). */
export function renderChecks(results: CheckResult[], body: string): string {
  const rows = results.map(
    ({ check, result, message }) => `| ${check} | ${result.replaceAll('_', ' ')} | ${escaped(message)} |`,
  );
  return [
    '## DigiCert client certificate: dry run',
    '',
    'Nothing was ordered.',
    '',
    '| Check | Result | |',
    '|---|---|---|',
    ...rows,
    '',
    '```json',
    body,
    '```',
    '',
    '',
  ].join('\n');
}

/** A text as a cell of a table in Markdown. */
export function escaped(text: string): string {
  return text.replace(/[|<>[\]`\\]/g, (character) => `&#${character.charCodeAt(0)};`).replace(/\s+/g, ' ');
}

const NO_WORD = unicodePattern(String.raw`[^\p{L}\p{N}_ .,()-]`, 'gu');

/** Words of the service, so that they cannot be Markdown or HTML. */
function words(text: string): string {
  return text.replace(BEYOND_ASCII.test(text) ? NO_WORD() : /[^\w .,()-]/g, ' ');
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
