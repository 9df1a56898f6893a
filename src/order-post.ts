import { ActionError, catchError } from './base/errors.ts';
import type { Order } from './domain/order.ts';
import { orderUrl } from './domain/order.ts';
import { type OrderContext, openContext } from './finding/context.ts';
import { readInputs } from './inputs/order.ts';
import { givenValues } from './inputs/secrets.ts';
import { recover } from './placing/recover.ts';
import { unseal } from './placing/seal.ts';
import { log } from './report/log.ts';
import { escaped, link } from './report/markdown.ts';
import { openReport, type SavedRequest, STATE } from './report/report.ts';
import { addToSummary, readState } from './report/runner-files.ts';

/** The job is over and people wait: half as long as the main step looks. */
const LOOK_UP_PAUSES_SECONDS = [0, 2, 4, 8];

const STOPPED = 'The order step was stopped before it knew whether its order was placed';

/**
 * The post step of the order action, if the main step was stopped between its POST and the
 * answer: looks whether there is an order and reports it in log and summary. It places nothing.
 * Whatever it finds, the job has ended already, so it warns and never fails.
 *
 * It uses what the main step saved: in a nested composite action, the inputs of a post step can be those of another
 * step, or none. Only the API key is not saved, and has to be among the inputs still.
 */
export async function run(env: NodeJS.ProcessEnv): Promise<void> {
  const reference = readState(STATE.reference);
  if (reference === '') {
    return showResult(
      `${STOPPED}. Without the duplicate guard, look for the order in CertCentral before you order again.`,
    );
  }
  const devkey = env.INPUT_DEVKEY?.trim() ?? '';
  const isSaved = readState(STATE.request) !== '';
  const saved = isSaved
    ? savedRequest(devkey)
    : await catchError(ActionError, requestOfInputs(env, reference), (error) => error);
  if (saved instanceof ActionError) {
    const [, ...problems] = saved.message.split('\n');
    return showResult([`${STOPPED}, and its inputs do not suffice to look it up:`, ...problems].join('\n'));
  }
  if (saved === undefined) {
    return showResult(
      `${STOPPED}, and could not look it up: its post step has no API key that fits what it saved. Look in CertCentral for an ` +
        `order with the reference ${reference}, or re-run this job: it looks for that order first. Do not order in a ` +
        'new run before that.',
    );
  }
  const apiUrl = new URL(saved.apiUrl);
  const found = await catchError(ActionError, search(env, { saved, devkey }), (error) => error);
  if (found instanceof ActionError) return showResult(`${STOPPED}. ${found.message}`);
  if (found === undefined) {
    return showResult(
      `${STOPPED}. No order with the reference ${saved.reference} was found. Re-running this job is safe, since it looks first.`,
    );
  }
  const url = orderUrl(apiUrl, found.id);
  showResult(
    `The order step was stopped, but its order was placed: ${found.id} (${found.status ?? 'state unknown'}), ${url}. ` +
      'A re-run of this job looks for it first.',
    link(`Order ${found.id}`, url),
  );
}

/** A request that was too long to be saved. */
async function requestOfInputs(env: NodeJS.ProcessEnv, reference: string): Promise<SavedRequest | undefined> {
  if (!env.INPUT_DEVKEY) return undefined;
  const now = new Date();
  const { credentials, productId, body } = await readInputs(env, now);
  const { requestTimeoutSeconds, apiUrl } = credentials;
  return { reference, start: now.toISOString(), apiUrl: apiUrl.href, requestTimeoutSeconds, productId, body };
}

/** The state that the main step saved with this API key; `undefined` if anything about it was changed. */
function savedRequest(devkey: string): SavedRequest | undefined {
  const text = devkey === '' ? undefined : unseal(devkey, readState(STATE.request));
  return text === undefined ? undefined : (JSON.parse(text) as SavedRequest);
}

async function search(
  env: NodeJS.ProcessEnv,
  { saved, devkey }: { saved: SavedRequest; devkey: string },
): Promise<Order | undefined> {
  const { productId, body, requestTimeoutSeconds, reference } = saved;
  const apiUrl = new URL(saved.apiUrl);
  const report = openReport({ action: 'order', apiUrl, withCsr: false });
  const credentials = { devkey, apiUrl, requestTimeoutSeconds };
  const context: OrderContext = {
    ...openContext(credentials, report, { own: givenValues(env) }),
    productId,
    outlivesRun: false,
    keyToMake: false,
    body,
    rerun: false,
  };
  const start = new Date(saved.start);
  try {
    return await recover(context, reference, { start, pausesSeconds: LOOK_UP_PAUSES_SECONDS });
  } finally {
    context.service.close();
  }
}

function showResult(text: string, page?: string): void {
  log.warning(text);
  const more = page === undefined ? '' : `${page}\n\n`;
  addToSummary(`## DigiCert client certificate\n\n${escaped(text)}\n\n${more}`);
}
