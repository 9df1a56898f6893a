import { accessSync, constants, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ActionError } from '../base/errors.ts';
import { oneLine } from '../base/text.ts';
import { checkTarget } from '../files/safe-file.ts';
import type { FleetInputs } from '../list/fleet-inputs.ts';

/**
 * Finds out before anything is sent whether the directories can be written to. An apply makes them; a plan makes
 * nothing.
 *
 * @throws {ActionError} `invalid_input`
 */
export async function checkPlaces({ apply, certificates, keys }: FleetInputs): Promise<void> {
  const places = { 'certificate-directory': certificates?.directory, 'key-directory': keys?.directory };
  for (const [input, directory] of Object.entries(places)) {
    if (directory === undefined) continue;
    refuseUnlessDirectory(input, directory);
    if (!apply) continue;
    try {
      await checkTarget(join(directory, '.writable'), { overwrite: false });
    } catch (error) {
      if (!(error instanceof ActionError)) throw error;
      throw new ActionError(error.code, `${input}: ${error.message} Nothing was sent to DigiCert.`, {
        cause: error,
      });
    }
  }
}

/** The directory, or the nearest one above that exists, has to be a directory that can be written to. */
function refuseUnlessDirectory(input: string, directory: string): void {
  const refusal = (why: string) =>
    new ActionError(
      'invalid_input',
      `${input}: ${oneLine(directory, 200)} ${why}. Nothing was sent to DigiCert. Give the path of a directory that can be written to.`,
    );
  let path = resolve(directory);
  let found = statAt(path);
  for (; found === undefined && dirname(path) !== path; found = statAt(path)) path = dirname(path);
  if (found?.isDirectory() !== true) throw refusal('is not a directory');
  try {
    accessSync(path, constants.W_OK);
  } catch {
    throw refusal('cannot be written to');
  }
}

/** A path below a file leads nowhere, too. */
function statAt(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
