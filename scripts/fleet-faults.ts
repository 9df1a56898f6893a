/**
 * The fleet campaign: `npm run fleet-faults -- [--scenarios 2000] [--seed N] [--only SEED] [--parallel N]`.
 *
 * Plays seeded scenarios (`fleet-scenario.ts`) and prints how many runs, kills, faults and orders there were, and
 * the seed of every violation; ends with 1 if there is one. `--only` plays one scenario and tells its story.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PRELOAD } from './fault-scenario.ts';
import { type FleetOutcome, playFleetScenario } from './fleet-scenario.ts';

export type FleetCampaign = {
  seed: number;
  scenarios: number;
  parallel: number;
  tell?: (outcome: FleetOutcome) => void;
};

/** Plays the scenarios of the seeds from `seed` on. */
export async function playFleetCampaign({ seed, scenarios, parallel, tell }: FleetCampaign) {
  const totals = { scenarios: 0, runs: 0, kills: 0, faultsMet: 0, orders: 0, failed: [] as FleetOutcome[] };
  // A copy, so that a build in the meantime does not change what is tested.
  const dist = mkdtempSync(join(tmpdir(), 'fleet-faults-'));
  cpSync('dist', dist, { recursive: true });
  writeFileSync(join(dist, 'preload.js'), PRELOAD);
  let next = seed;
  const worker = async () => {
    while (next < seed + scenarios) {
      const outcome = await playFleetScenario(next++, { dist });
      totals.scenarios += 1;
      for (const name of ['runs', 'kills', 'faultsMet', 'orders'] as const) totals[name] += outcome[name];
      if (outcome.violations.length > 0) totals.failed.push(outcome);
      tell?.(outcome);
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
      parallel: { type: 'string', default: '4' },
    },
  });
  const only = values.only !== undefined;
  const start = performance.now();
  const { failed, ...counts } = await playFleetCampaign({
    seed: Number(values.only ?? values.seed),
    scenarios: only ? 1 : Number(values.scenarios),
    parallel: Number(values.parallel),
    tell({ seed, violations, story }) {
      if (only) console.log(story.join('\n'));
      for (const violation of violations) console.log(`VIOLATION seed ${seed}: ${violation}`);
    },
  });
  const minutes = ((performance.now() - start) / 60_000).toFixed(1);
  console.log(
    `${counts.scenarios} scenarios, ${counts.runs} runs, ${counts.kills} kills, ${counts.faultsMet} faults met, ` +
      `${counts.orders} orders; ${failed.length} violated, ${minutes} min.`,
  );
  for (const { seed } of failed) console.log(`  npm run fleet-faults -- --only ${seed}`);
  if (failed.length > 0) process.exitCode = 1;
}

if (import.meta.main) await main();
