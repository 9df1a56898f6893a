// Actions of others cannot be fetched on a machine without GitHub. The few that our workflows need
// are played by small programs of our own, by the same names; act is told to take those. So are the
// command-line programs that need a service of somebody else.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PUBLIC_NAME } from '../scripts/public-name.ts';

/** act does nothing for a checkout of the workflow's own repository: the files are there already. */
const BUILT_IN = 'actions/checkout';

/** `owner/name@ref` of every foreign action in a workflow file, and the directory that stands in for it. */
export function standIns(workflow: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, uses = ''] of readFileSync(workflow, 'utf8').matchAll(/\buses:\s*["']?([^\s"'#]+)/g)) {
    const [name = '', ref] = uses.split('@');
    if (ref === undefined || name === PUBLIC_NAME || name.startsWith(`${PUBLIC_NAME}/`) || name === BUILT_IN)
      continue;
    if (!existsSync(join('e2e/stand-ins', name))) {
      throw new Error(
        `${workflow} uses ${uses}, which cannot be fetched here and has no stand-in in e2e/stand-ins.`,
      );
    }
    // act fetches a repository, and looks for the action in it.
    const repository = name.split('/').slice(0, 2).join('/');
    found[`${repository}@${ref}`] = resolve('e2e/stand-ins', repository);
  }
  return found;
}

/** Makes a directory of programs for the PATH, which stand-ins/commands.ts plays. */
export function layOutPrograms(directory: string): string {
  mkdirSync(directory);
  const commands = resolve('e2e/stand-ins/commands.ts');
  for (const name of ['gh', 'aws', 'az', 'kubectl']) {
    const text = `#!/bin/sh\nexec '${process.execPath}' '${commands}' ${name} "$@"\n`;
    writeFileSync(join(directory, name), text, { mode: 0o755 });
  }
  return directory;
}
