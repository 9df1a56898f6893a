// What a step loads: node's built-in modules, files with their bytes, and the packages that they come from.

import { spawn } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = resolve(import.meta.dirname, '..');

export type Loaded = {
  /** Built-in modules that a program can import and that node had not loaded by itself. */
  builtins: string[];
  /** Those with node's internal ones. */
  builtinsInAll: number;
  /** Paths from the repository's root, in the order in which they were loaded. */
  files: string[];
};

/**
 * Runs a program and says what it loaded.
 *
 * @param program path of a bundle; or of a source file, which is run with the replacements of
 *   tsconfig.json, so that its files still have the names that they lose in a bundle
 */
export async function loadedBy(program: string, env: Record<string, string>): Promise<Loaded> {
  const directory = mkdtempSync(join(tmpdir(), 'loaded-'));
  const file = join(directory, 'loaded.json');
  try {
    const child = spawn(
      process.execPath,
      ['--import', join(import.meta.dirname, 'loaded-probe.ts'), resolve(program)],
      {
        cwd: directory,
        env: { ...env, PROBE_FILE: file, PROBE_REPLACED: program.endsWith('.ts') ? replacements() : '{}' },
        stdio: 'ignore',
      },
    );
    await new Promise((settle, reject) => child.on('error', reject).on('close', settle));
    const { builtins, files }: { builtins: string[]; files: string[] } = JSON.parse(
      readFileSync(file, 'utf8'),
    );
    return {
      builtins: builtins.filter((name) => builtinModules.includes(name) && !name.startsWith('_')).sort(),
      builtinsInAll: builtins.length,
      files: files
        .map((url) => fileURLToPath(url))
        .filter((path) => path.startsWith(root) && !path.startsWith(import.meta.dirname))
        .map((path) => path.slice(root.length + 1).replaceAll('\\', '/')),
    };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** The bytes of files, as they are and with gzip. */
export function sizeOf(files: string[]): { bytes: number; gzip: number } {
  const contents = files.map((file) => readFileSync(join(root, file)));
  const sum = (sizes: number[]) => sizes.reduce((one, other) => one + other, 0);
  return {
    bytes: sum(contents.map((content) => content.length)),
    gzip: sum(contents.map((content) => gzipSync(content).length)),
  };
}

/** JavaScript of the bundle: its entries and all chunks beside them. */
export function bundleFiles(): string[] {
  return globSync('dist/*.js', { cwd: root }).sort();
}

/** How many files of each package are among these. */
export function packagesOf(files: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const file of files) {
    const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? '(src)';
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return Object.fromEntries(Object.entries(counts).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** `paths` of tsconfig.json, as the bundler applies it. */
function replacements(): string {
  const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')) as {
    compilerOptions: { paths: Record<string, [string]> };
  };
  const entries = Object.entries(compilerOptions.paths);
  return JSON.stringify(
    Object.fromEntries(entries.map(([name, [path]]) => [name, pathToFileURL(join(root, path)).href])),
  );
}
