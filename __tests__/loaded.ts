// What a step loads: node's built-in modules, files with their bytes, and the packages that they come from.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { json } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';

const root = resolve(import.meta.dirname, '..');

export type Loaded = {
  /** Built-in modules that a program can import and that node had not loaded by itself. */
  builtins: string[];
  /** Those with node's internal ones. */
  builtinsInAll: number;
  /** Paths from the repository's root, in the order in which they were loaded. */
  files: string[];
  peakMiB: number;
};

/**
 * Runs a program and says what it loaded.
 *
 * @param program path of a bundle; or of a source file, which is run with the replacements of
 *   tsconfig.json, so that its files still have the names that they lose in a bundle
 */
export async function loadedBy(program: string, env: Record<string, string>): Promise<Loaded> {
  const probe = join(import.meta.dirname, 'loaded-probe.cjs');
  const child = spawn(process.execPath, ['--require', probe, resolve(program)], {
    cwd: tmpdir(),
    env,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const told = json(child.stdio[3] as Readable) as Promise<Omit<Loaded, 'builtinsInAll'>>;
  const [{ builtins, files, peakMiB }] = await Promise.all([told, once(child, 'close')]);
  return {
    builtins: builtins.filter((name) => builtinModules.includes(name) && !name.startsWith('_')).sort(),
    builtinsInAll: builtins.length,
    files,
    peakMiB,
  };
}

/** How many files of each package are among these. */
export function packagesOf(files: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  const packageOf = (file: string) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? '(src)';
  for (const name of files.map(packageOf).sort()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** JavaScript of the bundle: its mains and all chunks beside them. */
export const bundleFiles = () => globSync('dist/*.js', { cwd: root }).sort();

/** @param files paths from the repository's root */
export function sizeOf(files: string[]): { bytes: number; gzip: number } {
  const contents = files.map((file) => readFileSync(join(root, file)));
  return {
    bytes: contents.reduce((sum, content) => sum + content.length, 0),
    gzip: contents.reduce((sum, content) => sum + gzipSync(content).length, 0),
  };
}
