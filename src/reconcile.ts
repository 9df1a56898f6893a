import { setTimeout as sleep } from 'node:timers/promises';
import * as core from '@actions/core';
import { openCertCentral } from './certcentral.ts';
import { ActionError, RequestError, withHint } from './errors.ts';
import { readInputs } from './inputs.ts';
import type { Job } from './job.ts';
import { searchOrder } from './place.ts';
import { openReport, orderUrl, STATE } from './report.ts';
import { addToSummary } from './summary.ts';

/**
 * Reports the order that the main step left open, in log and summary. Whatever it finds, the job
 * has ended already, so it warns and never fails.
 */
export async function reconcile(env: NodeJS.ProcessEnv): Promise<void> {
  const reference = core.getState(STATE.reference);
  if (reference === '') {
    return tell(
      'The order step was stopped before it knew whether its order was placed. Without the duplicate guard only a ' +
        'look into CertCentral can tell; do that before you order again.',
    );
  }
  try {
    await tell(await search(env, reference));
  } catch (error) {
    if (!(error instanceof RequestError) && !(error instanceof ActionError)) throw error;
    const what = error instanceof RequestError ? withHint(error) : error.message;
    await tell(
      `The order step was stopped before it knew whether its order was placed, and looking for the reference ` +
        `${reference} failed. ${what} Running this job again is safe, since it looks first.`,
    );
  }
}

async function search(env: NodeJS.ProcessEnv, reference: string): Promise<string> {
  const inputs = readInputs(env, new Date(), core.setSecret);
  const { apiUrl } = inputs.credentials;
  const report = openReport(apiUrl);
  const cancelled = new AbortController().signal;
  const service = openCertCentral(inputs.credentials, {
    cancelled,
    conceal: inputs.conceal,
    log: report.info,
  });
  const job: Job = {
    inputs,
    body: inputs.body,
    service,
    report,
    cancelled,
    wait: (seconds) => sleep(seconds * 1000),
  };
  try {
    const found = await searchOrder(job, reference, new Date(core.getState(STATE.start)));
    if (found === undefined) {
      return (
        `The order step was stopped before it knew whether its order was placed. No order with the reference ` +
        `${reference} shows up by now. Running this job again is safe, since it looks first.`
      );
    }
    const { id, status } = found.order;
    return (
      `The order step was stopped, but its order was placed: ${id} (${status ?? 'state unknown'}), ` +
      `${orderUrl(apiUrl, id)}. Running this job again finds it and does not order a second time.`
    );
  } finally {
    service.close();
  }
}

async function tell(text: string): Promise<void> {
  core.warning(text);
  await addToSummary(`## DigiCert client certificate\n\n${text}\n\n`);
}
