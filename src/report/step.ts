import * as core from '@actions/core';
import { ActionError, errorCodeOf } from '../base/errors.ts';

/**
 * Runs a step to its exit code. Failed until it has succeeded: a step whose promise is lost must not
 * end green.
 *
 * @param story gets a function that registers a secret with the runner's log filter
 */
export async function runStep(story: (mask: (secret: string) => void) => Promise<void>): Promise<void> {
  process.exitCode = 1;
  try {
    await story(core.setSecret);
    process.exitCode = 0;
  } catch (error) {
    fail(error);
  }
}

/** Sets `error-code` and writes the one message that the user reads. */
function fail(error: unknown): void {
  core.setFailed(error instanceof ActionError ? error.message : bug(error));
  core.setOutput('error-code', errorCodeOf(error));
}

/**
 * An error that this action did not foresee. Its own text is not shown, since nobody can say
 * whether it holds the key or people's data; name, code and places in the bundle are.
 */
function bug(error: unknown): string {
  const { name, stack } = error instanceof Error ? error : new Error();
  const code = error instanceof Error && 'code' in error ? ` ${String(error.code)}` : '';
  for (const place of stack?.match(/^ {4}at .*$/gm) ?? []) core.debug(place.trim());
  return (
    `The action failed in a way it does not know (${name}${code}). If the log shows no order ID, look in CertCentral ` +
    'before you order again. This is a bug: please report it, with the log of a run with debug logging.'
  );
}
