import { appendFileSync, existsSync } from 'node:fs';
import * as core from '@actions/core';
import { ActionError, type ErrorCode, errorCodeOf } from '../base/errors.ts';
import type { Redact } from '../base/redaction.ts';

/** Hooks an action gets before it can fail: masking and redaction. */
export type Step = {
  /** Registers a secret with the runner's log filter. */
  mask(secret: string): void;
  /** From here on paths in messages are redacted. */
  redactWith(redact: Redact): void;
};

/**
 * Runs a step to its exit code. Failed until it has succeeded: a step whose promise is lost must not
 * end green.
 */
export async function runStep(action: (step: Step) => Promise<void>): Promise<void> {
  process.exitCode = 1;
  let redact: Redact = (text) => text;
  const redactWith = (given: Redact) => {
    redact = given;
  };
  try {
    await action({ mask: core.setSecret, redactWith });
    process.exitCode = 0;
  } catch (error) {
    fail(error, redact);
  }
}

/** Writes the one message that the user reads, and sets `error-code`. */
function fail(error: unknown, redact: Redact): void {
  core.setFailed(error instanceof ActionError ? messageOf(error, redact) : bug(error));
  try {
    setErrorCode(errorCodeOf(error));
  } catch {
    core.warning('The output error-code could not be written.');
  }
}

/** A code needs no delimiter that nobody can guess, for which `core.setOutput` would load `crypto`. */
function setErrorCode(code: ErrorCode): void {
  const file = process.env.GITHUB_OUTPUT;
  if (file && existsSync(file)) appendFileSync(file, `error-code<<END\n${code}\nEND\n`);
  else core.setOutput('error-code', code);
}

function messageOf({ message, shownPath }: ActionError, redact: Redact): string {
  return shownPath === undefined ? message : message.replaceAll(shownPath, () => redact(shownPath));
}

/**
 * An error that this action did not foresee. Its own text is not shown, since nobody can say
 * whether it contains the key or people's data; name, code and places in the bundle are.
 */
function bug(error: unknown): string {
  const { name, stack } = error instanceof Error ? error : new Error();
  const code = error instanceof Error && 'code' in error ? ` ${String(error.code)}` : '';
  for (const place of stack?.match(/^ {4}at .*$/gm) ?? []) core.debug(place.trim());
  return (
    `The action failed unexpectedly (${name}${code}). If the log shows no order ID, look in CertCentral ` +
    'before you order again. This is a bug: please report it, with the log of a run with debug logging.'
  );
}
