import { appendFileSync, closeSync, constants, fstatSync, openSync } from 'node:fs';
import * as core from '@actions/core';
import { ActionError } from '../base/errors.ts';

/**
 * Finds out, before anything is sent, whether the runner's files for outputs and state can be
 * written. Outside of a workflow there are none.
 *
 * @throws {ActionError} `invalid_input`
 */
export function checkRunnerFiles(env: NodeJS.ProcessEnv): void {
  for (const name of ['GITHUB_OUTPUT', 'GITHUB_STATE']) {
    const path = env[name];
    const problem = path ? problemOf(path) : 'is not set';
    if (problem === undefined || (!path && env.GITHUB_ACTIONS !== 'true')) continue;
    throw new ActionError(
      'invalid_input',
      `${name} ${problem}, so what this step does would be lost to later steps; nothing was sent to DigiCert. The runner ` +
        'gives each step this file: check that no earlier step removes it or changes the variable, and that the ' +
        'disk is not full.',
    );
  }
}

function problemOf(path: string): string | undefined {
  try {
    // Without O_CREAT: the runner made the file. Without blocking: a pipe that nobody reads would.
    const file = openSync(path, constants.O_WRONLY | constants.O_APPEND | (constants.O_NONBLOCK ?? 0));
    const regular = fstatSync(file).isFile();
    closeSync(file);
    // Whether a device takes anything shows only when it is written to; the runner skips empty lines.
    if (!regular) appendFileSync(path, '\n');
    return undefined;
  } catch (error) {
    return `names a file that cannot be written (${reasonOf(error)})`;
  }
}

/** The system's code of an error with a file. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  // The toolkit's own error for a file that is not there.
  return /missing file/i.test(String(error)) ? 'ENOENT' : 'unknown error';
}

/** Keeps a value for the post step; says whether that worked. */
export function saveState(name: string, value: string): boolean {
  try {
    core.saveState(name, value);
    return true;
  } catch {
    return false;
  }
}
