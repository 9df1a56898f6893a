/**
 * Fails unless the committed `dist/` is what the sources give. It builds elsewhere, so that tests may run what is
 * in `dist/` at the same time. Chunks that are missing are seen, and chunks that nothing loads any more.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.ts';

const fresh = mkdtempSync(join(tmpdir(), 'check-dist-'));
try {
  await build(fresh);
  const files = new Set([fresh, 'dist'].flatMap((directory) => readdirSync(directory)));
  const content = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
  const stale = [...files].filter((file) => content(join(fresh, file)) !== content(join('dist', file)));
  const uncommitted = execFileSync('git', ['status', '--porcelain', '--untracked-files=all', 'dist'], {
    encoding: 'utf8',
  });
  if (stale.length > 0) {
    console.error(`dist/ is not what the sources give. Run "npm run build" and commit: ${stale.join(', ')}`);
    process.exitCode = 1;
  } else if (uncommitted !== '') {
    console.error(`dist/ is what the sources give, but not committed. Commit it:\n${uncommitted}`);
    process.exitCode = 1;
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
