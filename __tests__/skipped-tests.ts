// A reporter: lists the tests that were skipped, by reason, and fails the run if one has no reason or if they are more
// than the system lets expect. So a condition does not spread unseen.

import type { Reporter, TestCase, TestModule, Vitest } from 'vitest/node';
import { PLATFORM } from './platform.ts';

/** How many tests may be skipped: what the system lacks, and Chromium, an old Node and a user that is not root. */
const MAX_SKIPPED: Partial<Record<NodeJS.Platform, number>> = { linux: 12, darwin: 20, win32: 55 };

export function skippedIn(modules: readonly TestModule[]): Map<string, TestCase[]> {
  const byReason = new Map<string, TestCase[]>();
  for (const module of modules) {
    for (const test of module.children.allTests('skipped')) {
      const reason = test.meta().reason ?? '';
      byReason.set(reason, [...(byReason.get(reason) ?? []), test]);
    }
  }
  return byReason;
}

export default class SkippedTests implements Reporter {
  private isFiltered = false;

  onInit(vitest: Vitest): void {
    this.isFiltered = vitest.config.testNamePattern !== undefined;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    // What `-t` leaves out counts as skipped.
    if (this.isFiltered) return;
    const byReason = skippedIn(modules);
    for (const [reason, tests] of byReason) console.log(`${tests.length} skipped: ${reason || 'no reason'}`);
    const count = [...byReason.values()].flat().length;
    const max = MAX_SKIPPED[PLATFORM] ?? 0;
    const unexplained = byReason.get('')?.map((test) => test.fullName) ?? [];
    if (count > max) console.error(`${count} tests were skipped on ${PLATFORM}, and at most ${max} may be.`);
    if (unexplained.length > 0) console.error(`Skipped without a reason: ${unexplained.join(', ')}.`);
    if (count > max || unexplained.length > 0) process.exitCode = 1;
  }
}
