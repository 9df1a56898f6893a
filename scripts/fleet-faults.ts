/**
 * The fleet campaign: `npm run fleet-faults -- [--lives 1000] [--seed N] [--only SEED] [--parallel N]`.
 *
 * Plays random lives of fleets (`fleet-life.ts`, `fleet-scenario.ts`) and checks after each run what must hold
 * (`fleet-checks.ts`). Prints how many runs, edits, kills, faults and orders there were. A violation is printed as a
 * short list of edits that repeats it, and the campaign ends with 1. `--only` plays one life and prints all of it.
 */
import { fork } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lifeOf } from './fleet-life.ts';
import { type Outcome, playLife } from './fleet-scenario.ts';
import { ruleOf, shrink } from './fleet-shrink.ts';
import { PRELOAD } from './fleet-trouble.ts';

export type FleetCampaign = {
  seed: number;
  lives: number;
  parallel: number;
  /** Directory of the bundle. */
  dist?: string;
  report?: (outcome: Outcome) => void;
};

/** The number of violations of one rule that are made short, in each process. */
const MAX_SHRUNK = 2;

const COUNTED = ['runs', 'kills', 'faultsMet', 'edits', 'orders', 'requests'] as const;

/** Plays the lives of the seeds from `seed` on, in as many processes as asked for. */
export async function playFleetCampaign({
  seed,
  lives,
  parallel,
  dist: built = 'dist',
  report,
}: FleetCampaign) {
  const totals = {
    ...{ lives: 0, runs: 0, kills: 0, faultsMet: 0, edits: 0, orders: 0, requests: 0 },
    failed: [] as Outcome[],
  };
  // A copy, so that a build in the meantime does not change the bundle under test.
  const dist = mkdtempSync(join(tmpdir(), 'fleet-faults-'));
  cpSync(built, dist, { recursive: true });
  writeFileSync(join(dist, 'preload.cjs'), PRELOAD);
  let next = seed;
  const worker = () =>
    new Promise<void>((resolve, reject) => {
      const child = fork(import.meta.filename, ['--worker', dist], { stdio: 'inherit' });
      const give = () => (next < seed + lives ? child.send(next++) : child.disconnect());
      child.on('message', (outcome: Outcome) => {
        totals.lives += 1;
        for (const name of COUNTED) totals[name] += outcome[name];
        if (outcome.violations.length > 0) totals.failed.push(outcome);
        report?.(outcome);
        give();
      });
      child.on('error', reject);
      child.on('exit', (code) =>
        code === 0 ? resolve() : reject(new Error(`A worker ended with ${code}.`)),
      );
      give();
    });
  try {
    await Promise.all(Array.from({ length: parallel }, worker));
  } finally {
    // A step that is ending may still write its compile cache.
    rmSync(dist, { recursive: true, force: true, maxRetries: 10 });
  }
  return totals;
}

/** A process that plays the lives whose seeds it is sent. */
function work(dist: string): void {
  const shrunk = new Map<string, number>();
  process.on('message', async (seed: number) => {
    const outcome = await playLife(lifeOf(seed), { dist });
    const rule = ruleOf(outcome.violations[0] ?? '');
    const times = shrunk.get(rule) ?? 0;
    shrunk.set(rule, times + 1);
    outcome.events =
      outcome.violations.length > 0 && times < MAX_SHRUNK
        ? await shrink(lifeOf(seed), outcome, (life) => playLife(life, { dist }))
        : [];
    process.send?.(outcome);
  });
  process.on('disconnect', () => process.exit(0));
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      lives: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string' },
      parallel: { type: 'string', default: '3' },
      dist: { type: 'string', default: 'dist' },
      worker: { type: 'string' },
    },
  });
  if (values.worker !== undefined) return work(values.worker);
  if (values.only !== undefined) return playOne(Number(values.only), values.dist);
  const start = performance.now();
  let reported = 0;
  const { failed, ...counts } = await playFleetCampaign({
    seed: Number(values.seed),
    lives: Number(values.lives),
    parallel: Number(values.parallel),
    dist: values.dist,
    report({ seed, violations, events }) {
      reported += 1;
      if (reported % 250 === 0) console.log(`${reported} lives`);
      if (violations.length === 0) return;
      console.log(
        `\nVIOLATION, seed ${seed}:\n  ${violations.join('\n  ')}\nRepeated by:\n${events.join('\n')}`,
      );
    },
  });
  const minutes = ((performance.now() - start) / 60_000).toFixed(1);
  console.log(
    `${counts.lives} lives, ${counts.runs} runs, ${counts.edits} edits, ${counts.kills} kills, ${counts.faultsMet} faults met, ` +
      `${counts.orders} orders, ${counts.requests} requests; ${failed.length} violated, ${minutes} min.`,
  );
  for (const { seed } of failed) console.log(`  npm run fleet-faults -- --only ${seed}`);
  if (failed.length > 0) process.exitCode = 1;
}

async function playOne(seed: number, built: string): Promise<void> {
  const dist = mkdtempSync(join(tmpdir(), 'fleet-faults-'));
  cpSync(built, dist, { recursive: true });
  writeFileSync(join(dist, 'preload.cjs'), PRELOAD);
  try {
    const { events, violations } = await playLife(lifeOf(seed), { dist });
    console.log(events.join('\n'));
    for (const violation of violations) console.log(`VIOLATION seed ${seed}: ${violation}`);
    if (violations.length > 0) process.exitCode = 1;
  } finally {
    rmSync(dist, { recursive: true, force: true });
  }
}

if (import.meta.main) await main();
