// Throw-away repositories: the action as a caller would fetch it, and a caller of our own making.

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PUBLIC_NAME } from '../scripts/public-name.ts';

export const REUSABLE_WORKFLOW = '.github/workflows/order-client-certificate.yml';

/** What a caller gets by `uses:`, and nothing else of this repository: no sources, no node_modules. */
const SHIPPED = ['action.yml', 'dist', ...globSync('*/action.yml'), REUSABLE_WORKFLOW];

/**
 * Two things that GitHub knows and act 0.2.89 does not, and what the copy says instead.
 * `uses: $/.` is "this repository at this commit"; act takes workflow and action from the same
 * directory, so it is the same commit here too. `queue` decides which waiting run is canceled,
 * and act has no runs that wait.
 */
const UNKNOWN_TO_ACT = [
  { pattern: /uses: \$\/\.$/gm, instead: `uses: ${PUBLIC_NAME}@v1` },
  { pattern: /^ {2}queue: max\n/gm, instead: '' },
];

export function layOutAction(directory: string): string {
  for (const path of SHIPPED) {
    if (existsSync(path)) cpSync(path, join(directory, path), { recursive: true });
  }
  const workflow = join(directory, REUSABLE_WORKFLOW);
  let text = readFileSync(workflow, 'utf8');
  for (const { pattern, instead } of UNKNOWN_TO_ACT) {
    if (text.match(pattern)?.length !== 1) throw new Error(`${REUSABLE_WORKFLOW} has not one ${pattern}.`);
    text = text.replace(pattern, instead);
  }
  writeFileSync(workflow, text);
  return commit(directory);
}

export function layOutCaller(directory: string, files: Record<string, string>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  return commit(directory);
}

/** act reads ref and commit from git. */
function commit(directory: string): string {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=e2e', '-c', 'user.email=e2e@example.org', ...args], {
      cwd: directory,
      stdio: 'pipe',
    });
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '--all', '--force');
  git('commit', '--quiet', '--no-gpg-sign', '--message', 'e2e');
  return directory;
}
