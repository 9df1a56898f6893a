import { existsSync, statSync } from 'node:fs';
import { ActionError } from './base/errors.ts';
import { csrOf, existingKey } from './delivery/order-key.ts';
import type { OrderBody } from './domain/order-body.ts';
import { type OrderContext, openContext } from './finding/context.ts';
import { type Inputs, readInputs } from './inputs/order.ts';
import { givenValues } from './inputs/secrets.ts';
import { recover } from './placing/recover.ts';
import { log } from './report/log.ts';
import { escaped } from './report/markdown.ts';
import { openReport, orderUrl, STATE } from './report/report.ts';
import { addToSummary, readState } from './report/runner-files.ts';

/** The job is over and people wait: half as long as the main step looks. */
const LOOK_UP_PAUSES_SECONDS = [0, 2, 4, 8];

/**
 * The post step of the order action, where the main step was stopped between its POST and the
 * answer: looks whether there is an order and reports it in log and summary. It places nothing.
 * Whatever it finds, the job has ended already, so it warns and never fails.
 */
export async function run(env: NodeJS.ProcessEnv): Promise<void> {
  const reference = readState(STATE.reference);
  if (reference === '') {
    return showResult(
      'The order step was stopped before it knew whether its order was placed. Without the duplicate guard only a ' +
        'look into CertCentral can tell; do that before you order again.',
    );
  }
  try {
    showResult(await search(env, reference));
  } catch (error) {
    // Inputs that were good for the main step can be gone by now.
    if (!(error instanceof ActionError)) throw error;
    showResult(`The order step was stopped before it knew whether its order was placed. ${error.message}`);
  }
}

async function search(env: NodeJS.ProcessEnv, reference: string): Promise<string> {
  const start = new Date(readState(STATE.start));
  const inputs = await readInputsNow(env, start);
  const { apiUrl } = inputs.credentials;
  const report = openReport({ action: 'order', apiUrl, withCsr: false });
  const context: OrderContext = {
    ...openContext(inputs.credentials, report, { own: givenValues(env) }),
    productId: inputs.productId,
    outlivesRun: false,
    keyToMake: false,
    body: await bodyWithKey(inputs),
    rerun: false,
  };
  const withKey = ['csr', 'csr-file', 'key-file'].some((name) => env[`INPUT_${name.toUpperCase()}`]?.trim());
  const unknownKey = withKey && context.body.certificate.csr === undefined;
  try {
    const order = await recover(context, reference, {
      start,
      pausesSeconds: LOOK_UP_PAUSES_SECONDS,
    });
    if (order === undefined) {
      return (
        `The order step was stopped before it knew whether its order was placed. No order with the reference ` +
        `${reference} was found. Running this job again is safe, since it looks first.`
      );
    }
    return (
      `The order step was stopped, but its order was placed: ${order.id} (${order.status ?? 'state unknown'}), ` +
      `${orderUrl(apiUrl, order.id)}. Running this job again looks for it first.` +
      (unknownKey
        ? ' Whether it has the key of this step is not known: its file cannot be read any more.'
        : '')
    );
  } finally {
    context.service.close();
  }
}

/** A csr-file can be gone by now; what the order is known by are its reference and identity. */
async function readInputsNow(env: NodeJS.ProcessEnv, start: Date): Promise<Inputs> {
  try {
    return await readInputs(env, start);
  } catch (error) {
    const path = env['INPUT_CSR-FILE']?.trim() ?? '';
    // A pipe or a device was never the CSR of this step.
    const isNone = existsSync(path) && !statSync(path).isFile();
    if (!(error instanceof ActionError) || isNone) throw error;
    return readInputs({ ...env, 'INPUT_CSR-FILE': '' }, start);
  }
}

/** The body with a CSR of the key that the main step made, so that another's order is not taken for ours. */
async function bodyWithKey(inputs: Inputs): Promise<OrderBody> {
  const key = await existingKey(inputs, inputs.body.certificate.csr).catch((error: unknown) => {
    if (!(error instanceof ActionError)) throw error;
    return undefined;
  });
  const { certificate } = inputs.body;
  if (key === undefined || certificate.csr !== undefined) return inputs.body;
  return { ...inputs.body, certificate: { ...certificate, csr: await csrOf(key, certificate) } };
}

function showResult(text: string): void {
  log.warning(text);
  addToSummary(`## DigiCert client certificate\n\n${escaped(text)}\n\n`);
}
