// The bytes of the bundle, and of what a run loads of it.

import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

export type Size = { name: string; files: number; bytes: number; gzip: number };

/** @param files paths from the repository's root */
export function sizeOf(name: string, files: string[]): Size {
  const contents = files.map((file) => readFileSync(resolve(import.meta.dirname, '..', file)));
  return {
    name,
    files: files.length,
    bytes: contents.reduce((sum, content) => sum + content.length, 0),
    gzip: contents.reduce((sum, content) => sum + gzipSync(content).length, 0),
  };
}

/** JavaScript of one bundle: its entry and all chunks beside it. */
export function bundleFiles(directory: string): string[] {
  return globSync(`${directory}/*.js`, { cwd: resolve(import.meta.dirname, '..') }).sort();
}
