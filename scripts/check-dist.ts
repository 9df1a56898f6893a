/**
 * Fails unless the committed `dist/` equals a build of the sources. It builds elsewhere, so that tests may run the files
 * that are in `dist/` at the same time.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.ts';

/** The names of the files that are not in both directories with the same bytes. */
export function differingFiles(one: string, other: string): string[] {
  const [names, otherNames] = [readdirSync(one), readdirSync(other)];
  const isSame = (name: string) =>
    names.includes(name) &&
    otherNames.includes(name) &&
    readFileSync(join(one, name)).equals(readFileSync(join(other, name)));
  return [...new Set([...names, ...otherNames])].filter((name) => !isSame(name));
}

if (import.meta.main) {
  const fresh = mkdtempSync(join(tmpdir(), 'check-dist-'));
  try {
    await build(fresh);
    const stale = differingFiles(fresh, 'dist');
    const status = ['status', '--porcelain', '--untracked-files=all', '--ignored', 'dist'];
    const uncommitted = execFileSync('git', status, { encoding: 'utf8' });
    if (stale.length > 0) {
      console.error(
        `dist/ is not what the sources give: ${stale.join(', ')}. Run "npm run build" and commit it.`,
      );
      process.exitCode = 1;
    } else if (uncommitted !== '') {
      console.error(`dist/ is what the sources give, but is not committed. Commit it:\n${uncommitted}`);
      process.exitCode = 1;
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
