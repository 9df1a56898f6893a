// What does a fleet cost? Ten thousand rows with nothing to do, and orders with the sandbox's rate limits off and
// on. `--long` adds three thousand requests, which the limits make last for nine minutes.

import { agents, FLEET, FleetJob } from '../__tests__/fleet-step.ts';
import { documentedLimits } from '../sandbox/rate.ts';
import { startSandbox } from '../sandbox/sandbox.ts';
import { table } from './compare.ts';
import { asksUsage, usageIn } from './measure.ts';

type Case = {
  what: string;
  count: number;
  limits?: boolean;
  /** The orders of all rows are there, with certificates that have time left. */
  placed?: boolean;
  /** A results file of an earlier run, which knows them. */
  results?: boolean;
};

const CASES: Case[] = [
  { what: '10,000 rows, nothing to do', count: 10_000, placed: true, results: true },
  { what: '400 orders', count: 400 },
  { what: '400 orders', count: 400, limits: true },
];
/** A look-up and order info for each row. */
const LONG: Case = { what: '1,500 rows, no results file', count: 1500, limits: true, placed: true };

export async function fleet({ long = false } = {}) {
  const figures = [];
  for (const one of [...CASES, ...(long ? [LONG] : [])]) figures.push(await measured(one));
  const rows = figures.map((row) => [
    row.what,
    row.limits ? 'on' : 'off',
    ...[row.requests, row.refused].map(String),
    row.wallSeconds.toFixed(1),
    row.limits ? row.allowedSeconds.toFixed(1) : '',
    row.cpuSeconds.toFixed(1),
    row.peakMiB.toFixed(0),
  ]);
  const columns = ['', 'limits', 'requests', '429s', 'wall s', 'allowed s', 'CPU s', 'peak MiB'];
  console.log(`\n### A fleet\n\n${table(columns, rows)}`);
  return figures;
}

async function measured({ what, count, limits = false, placed = false, results = false }: Case) {
  const sandbox = await startSandbox(limits ? { rateLimits: documentedLimits } : {});
  try {
    const job = new FleetJob(sandbox);
    if (placed) sandbox.seedOrders(count, { body: bodyOf, ages: [300, 10] });
    const inputs = {
      ...(results ? { 'results-file': job.results } : {}),
      'max-orders': String(count),
      'requests-per-minute': limits ? '333' : '1000000',
    };
    const apply = async () => {
      const { exitCode, log } = await job.apply(agents(count), {
        with: inputs,
        env: asksUsage(job.directory),
      });
      if (exitCode !== 0) throw new Error(`${what} ended with ${exitCode}:\n${log}`);
    };
    if (results) await apply();
    sandbox.requests.length = 0;
    const begin = performance.now();
    await apply();
    const requests = sandbox.requests.length;
    return {
      ...{ what, limits, requests },
      refused: sandbox.requests.filter(({ status }) => status === 429).length,
      wallSeconds: (performance.now() - begin) / 1000,
      allowedSeconds: limits ? allowed(requests) : 0,
      ...usageIn(job.directory),
    };
  } finally {
    await sandbox.close();
  }
}

/** When the last of so many requests can be sent at the earliest by the documented windows, in seconds after the first. */
function allowed(requests: number): number {
  const moments: number[] = [];
  for (let index = 0; index < requests; index++) {
    const free = documentedLimits.map(
      (limit) => (moments.at(-limit.requests) ?? -limit.seconds) + limit.seconds,
    );
    moments.push(Math.max(0, ...free));
  }
  return moments.at(-1) ?? 0;
}

function bodyOf(number: number) {
  const emails = [`agent-${number}@example.com`];
  return {
    certificate: { common_name: `Agent ${number}`, emails, signature_hash: 'sha256' },
    organization: { id: 112233 },
    validity_years: 1,
    alternative_order_id: `${FLEET}--agent-${number}`,
  };
}
