import { rmSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { documentedLimits, type Sandbox } from '../sandbox/sandbox.ts';
import { fingerprint } from '../src/fleet/earlier-results.ts';
import { readInputs } from '../src/list/fleet-inputs.ts';
import { environment } from './fixtures.ts';
import {
  agents,
  bodyOfAgent,
  csvOf,
  FLEET,
  FleetJob,
  type FleetRun,
  MEASURED,
  type Row,
  usageOf,
} from './fleet-step.ts';
import { sandboxes } from './sandboxes.ts';

const start = sandboxes();

/** The number of the sandbox's first order. */
const FIRST_ORDER = 1_234_001;

/** The results of a list as a run before has written them, and only what the next one reads of them. */
async function resultsOf(job: FleetJob, sandbox: Sandbox, rows: Row[]): Promise<string> {
  const inputs = environment(job.inputs(rows));
  const read = await readInputs(inputs, sandbox.now());
  const entries = read.rows.map((row, index) => {
    const order = { id: String(FIRST_ORDER + index), reference: `${FLEET}--${row.name}` };
    return {
      ...{ name: row.name, line: String(row.line), plan: 'current', outcome: 'unchanged' },
      ...{ 'order-id': order.id, 'order-status': 'issued', 'order-reference': order.reference },
      identity: fingerprint(FLEET, row, order),
    };
  });
  return csvOf(entries);
}

describe('ten thousand rows with nothing to do', () => {
  let sandbox: Sandbox;
  let job: FleetJob;
  let options: FleetRun;
  let results: string;
  const rows = agents(10_000);
  beforeAll(async () => {
    sandbox = await start();
    job = new FleetJob(sandbox);
    options = { with: { 'results-file': job.results }, ...MEASURED };
    sandbox.seedOrders(10_000, { body: bodyOfAgent, ages: [300, 10] });
    results = await resultsOf(job, sandbox, rows);
  });

  test('without a results file: two more requests a row, of a thousand', async () => {
    const first = await job.run(rows.slice(0, 1000), options);
    expect(first.outputs).toMatchObject({ current: '1000' });
    expect(sandbox.requests.length).toBeLessThanOrEqual(2015);
    expect(first.log).toMatch(/Reading: \d+ of 1000 rows, about [\d.]+ (s|min) left \([\d.]+ rows\/s\)\./);
  });

  test.each([
    ['list.csv', rows],
    ['list.json', JSON.stringify(rows)],
    ['list.yml', rows.map((row) => `- ${JSON.stringify(row)}\n`).join('')],
  ])('%s: few requests, little time, little memory', async (file, list) => {
    writeFileSync(job.results, results);
    sandbox.requests.length = 0;
    const { exitCode, outputs, log } = await job.apply(list, { ...options, file });
    expect([exitCode, outputs.current, outputs['has-changes']]).toEqual([0, '10000', 'false']);
    expect(sandbox.requests.length).toBeLessThanOrEqual(15);
    const { cpuSeconds, peakMiB } = usageOf(log);
    console.log(
      `${file}: ${sandbox.requests.length} requests, ${cpuSeconds.toFixed(1)} s CPU, ${Math.round(peakMiB)} MiB`,
    );
    expect(cpuSeconds).toBeLessThan(10);
    expect(peakMiB).toBeLessThan(250);
  });

  test('the results that these runs began with are what a run writes', async () => {
    const few = rows.slice(0, 9);
    rmSync(job.results);
    await job.run(few, options);
    const columns = ['name', 'plan', 'outcome', 'order-id', 'order-status', 'order-reference', 'identity'];
    const shown = (entries: Row[]) => entries.map((entry) => columns.map((column) => entry[column]));
    const written = shown(job.entries());
    writeFileSync(job.results, await resultsOf(job, sandbox, few));
    expect(shown(job.entries())).toEqual(written);
  });
});

describe('rate limits', () => {
  test('ninety orders in five seconds are the limit, and no request meets it', async () => {
    const sandbox = await start({ rateLimits: documentedLimits });
    const job = new FleetJob(sandbox);
    const { exitCode, outputs } = await job.apply(agents(100), { with: { 'requests-per-minute': '333' } });
    expect([exitCode, outputs.ordered]).toEqual([0, '100']);
    expect(sandbox.requests.filter(({ status }) => status === 429)).toHaveLength(0);
    // A list, a hundred times look-up and POST, three that read back: three windows of five seconds.
    expect(sandbox.requests).toHaveLength(204);
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
