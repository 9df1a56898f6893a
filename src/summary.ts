import * as core from '@actions/core';
import type { ErrorCode } from './errors.ts';
import type { Job } from './job.ts';
import type { Order } from './order.ts';
import { orderUrl } from './report.ts';

/** Who has to do something before there is a certificate, in one sentence. */
export function nextStep(order: Order, withCsr: boolean): string {
  switch (order.requestStatus) {
    case 'submitted':
      return `Two approvals are open: people of the CertCentral account have to review and approve request ${order.requestId ?? ''}.`;
    case 'pending':
      return `An administrator of the CertCentral account has to approve request ${order.requestId ?? ''}.`;
    case 'rejected':
      return 'Nothing follows: the request was rejected in CertCentral.';
  }
  if (order.status === 'issued') return 'The certificate is issued.';
  if (order.status === 'needs_approval')
    return 'An administrator of the CertCentral account has to approve the order.';
  return withCsr
    ? 'DigiCert validates the addresses (each may get an e-mail) and then issues the certificate.'
    : 'The first address gets an e-mail from DigiCert; its owner makes key and certificate in a browser.';
}

/**
 * Writes the job summary: what was ordered, its state, a link, who acts next. Holds no names, no
 * addresses and no CSR. A runner without summaries, or a full disk, costs no order.
 */
export async function writeSummary(
  job: Job,
  reference: string | undefined,
  errorCode?: ErrorCode,
): Promise<void> {
  const { inputs } = job;
  const order = job.report.lastOrder();
  const rows: [string, string | undefined][] = [
    ['Product', `\`${inputs.productId}\``],
    ['Order', order && `[${order.id}](${orderUrl(inputs.credentials.apiUrl, order.id)})`],
    ['Placed by this step', order && (order.created ? 'yes' : 'no, it existed already')],
    ['Request', order?.requestId],
    ['Request status', order?.requestStatus && cell(order.requestStatus)],
    ['Order status', order?.status && cell(order.status)],
    ['Certificate', order && (order.certificateId ?? 'none yet')],
    ['Reference', reference && `\`${reference}\``],
    ['Failed', errorCode && `\`${errorCode}\`, see the log`],
    ['Next', order && nextStep(order, inputs.body.certificate.csr !== undefined)],
  ];
  const lines = rows.flatMap(([name, value]) => (value ? [`| ${name} | ${value} |`] : []));
  await addToSummary(`## DigiCert client certificate\n\n| | |\n|---|---|\n${lines.join('\n')}\n\n`);
}

export async function addToSummary(markdown: string): Promise<void> {
  if (!process.env.GITHUB_STEP_SUMMARY) return;
  try {
    await core.summary.addRaw(markdown).write();
  } catch (error) {
    core.warning(
      `The job summary could not be written (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}).`,
    );
  }
}

/** Words of the service, so that they cannot be Markdown or HTML. */
function cell(text: string): string {
  return text.replace(/[^\w .-]/g, ' ');
}
