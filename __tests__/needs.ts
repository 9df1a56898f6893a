// What a test needs and some systems lack. Such a test is skipped there, with the reason in the report; the number of
// skipped tests is limited, see skipped-tests.ts. `TEST_PLATFORM=win32` skips what would be skipped on Windows.

import { statSync } from 'node:fs';
import { expect } from 'vitest';
import { PLATFORM } from './platform.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** Why the test is skipped. */
    reason?: string;
  }
}

const NEEDS = {
  signals: { lackedBy: ['win32'], reason: 'Windows sends no signals: it ends the process' },
  devices: { lackedBy: ['win32'], reason: 'Windows has no pipes and devices below /dev' },
  permissions: { lackedBy: ['win32'], reason: 'the mode of a file keeps no one out on Windows' },
  'Unix errors': { lackedBy: ['win32'], reason: 'Windows reports ENOENT for a path below a file' },
  bash: { lackedBy: ['win32'], reason: 'Windows has no limit for the size of files' },
  '/dev/full': { lackedBy: ['win32', 'darwin'], reason: 'only Linux has /dev/full' },
  '/proc': { lackedBy: ['win32', 'darwin'], reason: 'only Linux has /proc' },
} satisfies Record<string, { lackedBy: NodeJS.Platform[]; reason: string }>;

/** Options of a test, or of a group, that needs this. */
export function needs(what: keyof typeof NEEDS): ReturnType<typeof unless> {
  const { lackedBy, reason } = NEEDS[what];
  return unless((lackedBy as NodeJS.Platform[]).includes(PLATFORM), reason);
}

/** Options of a test that is skipped in this case. */
export function unless(isLacking: boolean, reason: string): { skip?: true; meta?: { reason: string } } {
  return isLacking ? { skip: true, meta: { reason } } : {};
}

/** The mode of a file; on Windows a file has none. */
export function expectMode(path: string, mode: number): void {
  if (PLATFORM !== 'win32') expect(statSync(path).mode & 0o777, path).toBe(mode);
}

export const IS_ROOT = 'root may write and read everything';
