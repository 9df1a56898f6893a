/**
 * The fault campaign: `npm run faults -- [--scenarios 2000] [--seed N] [--only SEED] [--parallel N]`.
 *
 * Plays seeded scenarios (`fault-scenario.ts`) and prints how many orders and duplicates there were, and the
 * seed of every violation; ends with 1 if there is one. `--only` plays one scenario and prints its events.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { certificates } from '../__tests__/tls.ts';
import { type Outcome, PRELOAD, playScenario } from './fault-scenario.ts';

export type Campaign = {
  seed: number;
  scenarios: number;
  parallel: number;
  report?: (outcome: Outcome) => void;
};

export type Totals = {
  scenarios: number;
  overlapping: number;
  attempts: number;
  faultsMet: number;
  keys: number;
  orders: number;
  duplicates: number;
  unguardedDuplicates: number;
  failed: Outcome[];
};

const COUNTED = ['attempts', 'faultsMet', 'keys', 'orders', 'duplicates', 'unguardedDuplicates'] as const;

/** Plays the scenarios of the seeds from `seed` on. */
export async function playCampaign({ seed, scenarios, parallel, report }: Campaign): Promise<Totals> {
  const totals: Totals = {
    ...{ scenarios: 0, overlapping: 0, attempts: 0, faultsMet: 0, keys: 0 },
    ...{ orders: 0, duplicates: 0, unguardedDuplicates: 0, failed: [] },
  };
  // A copy, so that a build in the meantime does not change the bundle under test.
  const dist = mkdtempSync(join(tmpdir(), 'faults-'));
  cpSync('dist', dist, { recursive: true });
  writeFileSync(join(dist, 'preload.js'), PRELOAD);
  const secured = certificates(dist);
  let next = seed;
  const worker = async () => {
    while (next < seed + scenarios) {
      const outcome = await playScenario(next++, { dist, secured });
      totals.scenarios += 1;
      totals.overlapping += outcome.overlapping ? 1 : 0;
      for (const name of COUNTED) {
        totals[name] += outcome[name];
      }
      if (outcome.violations.length > 0) totals.failed.push(outcome);
      report?.(outcome);
    }
  };
  try {
    await Promise.all(Array.from({ length: parallel }, worker));
  } finally {
    rmSync(dist, { recursive: true, force: true });
  }
  return totals;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      scenarios: { type: 'string', default: '2000' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string' },
      parallel: { type: 'string', default: '6' },
    },
  });
  const only = values.only !== undefined;
  const start = performance.now();
  let shown = 0;
  const totals = await playCampaign({
    seed: Number(values.only ?? values.seed),
    scenarios: only ? 1 : Number(values.scenarios),
    parallel: Number(values.parallel),
    report({ seed, violations, events }) {
      shown += 1;
      if (shown % 500 === 0) console.log(`${shown} scenarios`);
      if (only) console.log(events.join('\n'));
      for (const violation of violations) console.log(`VIOLATION seed ${seed}: ${violation}`);
    },
  });
  const { failed, ...counts } = totals;
  const minutes = ((performance.now() - start) / 60_000).toFixed(1);
  console.log(
    `${counts.scenarios} scenarios (${counts.overlapping} with two steps at once), ${counts.attempts} attempts, ` +
      `${counts.faultsMet} faults met, ${counts.orders} orders, ${counts.duplicates} duplicates while the guard ` +
      `holds, ${counts.unguardedDuplicates} if it does not; ${counts.keys} keys kept; ${failed.length} violated, ` +
      `${minutes} min.`,
  );
  for (const { seed } of failed) console.log(`  npm run faults -- --only ${seed}`);
  if (failed.length > 0) process.exitCode = 1;
}

if (import.meta.main) await main();
