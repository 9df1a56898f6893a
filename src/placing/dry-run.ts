import { ActionError, catchError, RequestError, requestFailed, withHint } from '../base/errors.ts';
import type { OrderContext } from '../finding/context.ts';
import { preflight } from './preflight.ts';

/**
 * Does everything but placing the order: checks the account only with GETs, shows the body that
 * would have been sent, and reports to log, summary and the output `preflight`.
 *
 * @param shownFields paths in the body that are never a person's data
 * @throws {ActionError} `api_refused` if a check failed, `not_ordered` if CertCentral cannot be reached
 */
export async function dryRun(
  context: OrderContext,
  reference: string | undefined,
  apiUrl: URL,
  shownFields: readonly string[],
): Promise<void> {
  const results = await catchError(RequestError, preflight(context, reference), (error) => {
    throw requestFailed(
      error,
      'not_ordered',
      `The dry run could not be carried out; nothing was ordered. ${withHint(error)}`,
    );
  });
  const body = JSON.stringify(masked(context.body, shownFields), null, 2);
  const url = `${apiUrl.href.replace(/\/+$/, '')}/order/certificate/${context.productId}`;
  context.report.info(`Dry run: nothing is ordered. A real run would POST this to ${url}:`);
  for (const line of body.split('\n')) context.report.info(line);
  context.report.reportChecks(results, body);

  const failed = results.filter(({ result }) => result === 'failed');
  if (failed.length > 0) {
    // A product that is missing fails all checks that read it.
    const distinct = failed.filter(
      ({ message }, index) => failed.findIndex((other) => other.message === message) === index,
    );
    const lines = distinct.map(({ check, message }) => `- ${check}: ${message}`);
    throw new ActionError(
      'api_refused',
      `These checks of the dry run failed; nothing was ordered:\n${lines.join('\n')}`,
    );
  }
  context.report.info('The dry run found no problem with this order. Nothing was ordered.');
}

/** The body with every value replaced that may be people's data; all of `additional-parameters` may be. */
function masked(value: unknown, shown: readonly string[], path = ''): unknown {
  if (shown.includes(path)) return value;
  if (Array.isArray(value)) return value.map((entry) => masked(entry, shown, `${path}.*`));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        masked(inner, shown, path === '' ? key : `${path}.${key}`),
      ]),
    );
  }
  return '***';
}
