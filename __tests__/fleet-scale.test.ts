import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { endOf } from '../sandbox/naming.ts';
import { documentedLimits } from '../sandbox/sandbox.ts';
import { playFleetCampaign } from '../scripts/fleet-faults.ts';
import { agents, FleetJob, type Row } from './fleet-step.ts';
import { sandboxes } from './sandboxes.ts';

const start = sandboxes();

/** Tells processor time and memory of the step at its end. */
const usage = join(mkdtempSync(join(tmpdir(), 'usage-')), 'usage.cjs');
writeFileSync(
  usage,
  `process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    console.log('USAGE ' + JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, mebibytes: maxRSS / 1024 }));
  });`,
);
const MEASURED = { env: { NODE_OPTIONS: `--require=${usage}` } };
const usageOf = (log: string) =>
  JSON.parse(/USAGE (.*)/.exec(log)?.[1] ?? '{}') as { cpu: number; mebibytes: number };

/** What agent number `number` has ordered. */
const bodyOf = (number: number) => ({
  certificate: {
    common_name: `Agent ${number}`,
    emails: [`agent-${number}@example.com`],
    signature_hash: 'sha256',
  },
  organization: { id: 112233 },
  validity_years: 1,
  alternative_order_id: `agents--agent-${number}`,
});

test('ten thousand rows with nothing to do: few requests, little time, little memory', {
  timeout: 400_000,
}, async () => {
  const sandbox = await start();
  const job = new FleetJob(sandbox);
  sandbox.seedOrders(10_000, { body: bodyOf, ages: [300, 10] });
  const rows = agents(10_000);
  const options = { with: { 'results-file': job.results }, ...MEASURED };
  const first = await job.run(rows, options);
  expect(first.outputs).toMatchObject({ current: '10000' });
  expect(sandbox.requests.length).toBeLessThanOrEqual(20_015);
  expect(first.log).toMatch(/Reading: \d+ of 10000 rows, about \d+ (s|min) left\./);
  const forms = {
    'list.csv': rows,
    'list.json': JSON.stringify(rows),
    'list.yml': rows.map((row) => `- ${JSON.stringify(row)}\n`).join(''),
  };
  for (const [file, list] of Object.entries(forms)) {
    sandbox.requests.length = 0;
    const { exitCode, outputs, log } = await job.apply(list, { ...options, file });
    expect([exitCode, outputs.current, outputs['has-changes']]).toEqual([0, '10000', 'false']);
    expect(sandbox.requests.length).toBeLessThanOrEqual(15);
    const { cpu, mebibytes } = usageOf(log);
    console.log(
      `${file}: ${sandbox.requests.length} requests, ${cpu.toFixed(1)} s CPU, ${Math.round(mebibytes)} MiB`,
    );
    expect(cpu).toBeLessThan(10);
    expect(mebibytes).toBeLessThan(250);
  }
});

describe('rate limits', () => {
  test('ninety orders in five seconds are the limit, and no request meets it', {
    timeout: 120_000,
  }, async () => {
    const sandbox = await start({ rateLimits: documentedLimits });
    const job = new FleetJob(sandbox);
    const begin = performance.now();
    const { exitCode, outputs } = await job.apply(agents(100), { with: { 'requests-per-minute': '333' } });
    const seconds = (performance.now() - begin) / 1000;
    expect([exitCode, outputs.ordered]).toEqual([0, '100']);
    expect(sandbox.requests.filter(({ status }) => status === 429)).toHaveLength(0);
    // A list, a hundred times look-up and POST, two that read back: three windows of five seconds.
    expect(sandbox.requests).toHaveLength(203);
    expect(seconds).toBeLessThan(1.25 * 15);
  });

  test('a 429 holds everything, and nothing is lost', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    for (const skip of [2, 6]) {
      sandbox.play({ skip, fault: { kind: 'status', status: 429, headers: { 'retry-after': '1' } } });
    }
    expect(await job.apply(agents(4))).toMatchObject({ exitCode: 0, outputs: { ordered: '4' } });
    expect(sandbox.orders).toHaveLength(4);
  });
});

test('two years of weekly runs: each row has a certificate on every day, and pays once a year', {
  timeout: 300_000,
}, async () => {
  const sandbox = await start();
  const job = new FleetJob(sandbox);
  const rows = agents(2);
  const ordersOf = ({ emails }: Row) =>
    sandbox.orders.filter((order) => order.emails.some(({ address }) => address === emails));
  for (let day = 0; day < 735; day++) {
    if (day % 7 === 0) {
      const { exitCode, log } = await job.apply(rows, { with: { 'results-file': job.results } });
      expect([day, exitCode, exitCode === 0 ? '' : log]).toEqual([day, 0, '']);
    }
    sandbox.passDays(1);
    // The recipients make their keys three days after each order.
    if (day % 7 === 2)
      for (const { id, issuedAt } of sandbox.orders) if (issuedAt === null) await sandbox.issue(id);
    if (day < 2) continue;
    for (const row of rows) {
      const ends = ordersOf(row).flatMap((order) =>
        order.status === 'issued' && order.issuedAt !== null ? [endOf(order)] : [],
      );
      expect([day, ends.some((end) => end > sandbox.now())]).toEqual([day, true]);
    }
  }
  for (const row of rows) {
    const placed = ordersOf(row).map(({ placedAt }) => placedAt.getTime() / 86_400_000);
    // The first order, and one for each year, at most 30 days and a week before it ends.
    expect(placed).toHaveLength(3);
    placed.slice(1).forEach((at, index) => {
      expect(at - (placed[index] ?? 0)).toBeGreaterThan(365 - 37);
    });
  }
});

test('killed at random and run again until done', { timeout: 300_000 }, async () => {
  const { failed, ...totals } = await playFleetCampaign({ seed: 1, scenarios: 40, parallel: 4 });
  expect(failed.map(({ seed, violations }) => ({ seed, violations }))).toEqual([]);
  expect(totals.kills).toBeGreaterThan(10);
});
