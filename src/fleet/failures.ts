import { ActionError, RequestError } from '../base/errors.ts';
import { knowsNoReferences } from '../certcentral/hints.ts';
import type { StepContext } from '../finding/context.ts';

/**
 * Failures that end the run, because they would affect every other row. Completed rows stay completed.
 */
export class RunStopped extends Error {
  readonly failure: ActionError;
  constructor(failure: ActionError) {
    super(failure.message);
    this.failure = failure;
  }
}

/** After this number of unclear responses in a row, the service is considered down. */
export const MAX_UNCLEAR = 3;

/** Whether a failure is about the key, the account or the connection, and not about one row. */
export function isFatal(error: unknown): boolean {
  const cause = error instanceof ActionError ? error.cause : error;
  if (!(cause instanceof RequestError)) return false;
  const { failure, status, codes, foreign, message } = cause;
  if (failure === 'limited' || failure === 'undelivered') return true;
  if (failure !== 'refused') return false;
  const denied = codes.some((code) => code.startsWith('access_denied') || code === 'not_found|route');
  const unpaid = codes.some((code) => /insufficient|balance|funds|credit|payment/.test(code));
  return status === 401 || denied || unpaid || foreign || knowsNoReferences(message);
}

/** Pauses before a read is tried again that brought no clear answer: reading twice costs nothing. */
const PAUSES_SECONDS = [0.5, 1.5, 4];

/** @throws {RequestError} what the last try brought */
export async function readPatiently<Result>(
  { wait, report, canceled }: Pick<StepContext, 'wait' | 'report' | 'canceled'>,
  read: () => Promise<Result>,
): Promise<Result> {
  for (const pause of PAUSES_SECONDS) {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof RequestError) || error.failure !== 'unclear' || canceled.aborted) throw error;
      report.info(`${error.message} Reading again in ${pause} s.`);
      await wait(pause);
    }
  }
  return read();
}
