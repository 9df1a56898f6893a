// Vitest's global setup: the tests start the files in dist/, so these are built first if a source is newer.

import { globSync, mkdtempSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { build } from '../scripts/build.ts';
import { differingFiles } from '../scripts/check-dist.ts';

const changedAt = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Directories are among them, which change when a file is deleted. */
const sources = () => [
  ...globSync(['src/**', '{,*/}action.yml', 'scripts/{build,licenses,sbom}.ts']),
  ...['tsconfig.json', 'package-lock.json'],
];

/** @throws if the sources do not build */
export async function setup(): Promise<void> {
  if (Math.max(...sources().map(changedAt)) <= changedAt('dist/index.js')) return;
  const fresh = mkdtempSync('.dist-');
  try {
    await build(fresh).catch((error: Error) => {
      throw new Error(
        `The sources are newer than dist/ and do not build. Run "npm run build".\n${error.message}`,
      );
    });
    // A clone writes its files in any order. What is the same stays, so that no one sees dist/ missing.
    if (changedAt('dist') > 0 && differingFiles(fresh, 'dist').length === 0) {
      utimesSync('dist/index.js', new Date(), new Date());
    } else {
      rmSync('dist', { recursive: true, force: true });
      renameSync(fresh, 'dist');
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
