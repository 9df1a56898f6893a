import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** Runs the machine's OpenSSL and returns what it wrote; throws with its message where it fails. */
export function openssl(
  args: string,
  input?: string | Buffer,
  output: 'stdout' | 'stderr' = 'stdout',
): Buffer {
  const result = spawnSync('openssl', args.split(' '), { input });
  if (result.error && 'code' in result.error && result.error.code === 'ENOENT')
    throw new Error('The tests need the program openssl. Install OpenSSL 3.');
  if (result.status !== 0) throw new Error(`openssl ${args}: ${result.error ?? result.stderr}`);
  return result[output];
}

/** A directory of the calling test file, removed after its tests. */
export function workDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'certificate-tests-'));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}
