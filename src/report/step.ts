import { ActionError, errorCodeOf } from '../base/errors.ts';
import { log, survivesClosedLog } from './log.ts';
import { setOutput } from './runner-files.ts';

/**
 * Runs a step to its exit code. Failed until it has succeeded: a step whose promise is lost must not
 * end green.
 */
export async function runStep(action: () => Promise<void>): Promise<void> {
  process.exitCode = 1;
  survivesClosedLog();
  log.startStep();
  try {
    await action();
    process.exitCode = 0;
  } catch (error) {
    fail(error);
  }
}

/** Writes the one message that the user reads, and sets `error-code`. */
function fail(error: unknown): void {
  log.error(error instanceof ActionError ? error.message : bug(error));
  try {
    setOutput('error-code', errorCodeOf(error));
  } catch {
    log.warning('The output error-code could not be written.');
  }
}

/**
 * An error that this action did not foresee. Its own text is not shown, since it may
 * contain the API key or people's data; name, code and places in the bundle are.
 */
function bug(error: unknown): string {
  const { name, stack } = error instanceof Error ? error : new Error();
  const code = error instanceof Error && 'code' in error ? ` ${String(error.code)}` : '';
  for (const place of stack?.match(/^ {4}at .*$/gm) ?? []) log.debug(place.trim());
  return (
    `The action failed unexpectedly (${name}${code}). If the log shows no order ID, look in CertCentral ` +
    'before you order again. This is a bug: please report it, with the log of a run with debug logging.'
  );
}
