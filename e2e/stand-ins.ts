// Actions of others cannot be fetched on a machine without GitHub. The few that our workflows need
// are played by small programs of our own, by the same names; act is told to take those.

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ACTION } from './repositories.ts';

/** act does nothing for a checkout of the workflow's own repository: the files are there already. */
const BUILT_IN = 'actions/checkout';

/** `owner/name@ref` of every foreign action in a workflow file, and the directory that stands in for it. */
export function standIns(workflow: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, uses = ''] of readFileSync(workflow, 'utf8').matchAll(/\buses:\s*["']?([^\s"'#]+)/g)) {
    const [name = '', ref] = uses.split('@');
    if (ref === undefined || name === ACTION || name.startsWith(`${ACTION}/`) || name === BUILT_IN) continue;
    const directory = resolve('e2e/stand-ins', name);
    if (!existsSync(directory)) {
      throw new Error(
        `${workflow} uses ${uses}, which cannot be fetched here and has no stand-in in e2e/stand-ins.`,
      );
    }
    found[uses] = directory;
  }
  return found;
}
