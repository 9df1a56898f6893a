// What does a fleet cost? Ten thousand rows with nothing to do, and orders with the sandbox's rate limits off and
// on. `--long` adds three thousand requests, which the limits make last for nine minutes.

import { agents, bodyOfAgent, FleetJob, MEASURED, usageOf } from '../__tests__/fleet-step.ts';
import { documentedLimits, startSandbox } from '../sandbox/sandbox.ts';
import { table } from './table.ts';

type Case = {
  what: string;
  rows: number;
  limits: boolean;
  /** The rows have certificates with time left. */
  ordered?: boolean;
  /** A run before has written a results file. */
  known?: boolean;
};

const CASES: Case[] = [
  { what: '10,000 rows, nothing to do', rows: 10_000, limits: false, ordered: true, known: true },
  { what: '400 orders', rows: 400, limits: false },
  { what: '400 orders', rows: 400, limits: true },
];
/** A look-up and order info for each row. */
const LONG: Case = { what: '1,500 rows, no results file', rows: 1500, limits: true, ordered: true };

export async function fleet(long: boolean) {
  const figures = [];
  for (const each of [...CASES, ...(long ? [LONG] : [])]) figures.push(await measure(each));
  const columns = ['', 'limits', 'requests', '429s', 'wall s', 'allowed s', 'CPU s', 'peak MiB'];
  const cells = figures.map((row) => [
    row.what,
    row.limits ? 'on' : 'off',
    row.requests,
    row.refused,
    row.wallSeconds.toFixed(1),
    row.limits ? row.allowedSeconds.toFixed(1) : '',
    row.cpuSeconds.toFixed(1),
    row.peakMiB.toFixed(0),
  ]);
  console.log(`\n### A fleet\n\n${table(columns, cells)}`);
  return figures;
}

async function measure({ what, rows, limits, ordered = false, known = false }: Case) {
  const sandbox = await startSandbox(limits ? { rateLimits: documentedLimits } : {});
  try {
    if (ordered) sandbox.seedOrders(rows, { body: bodyOfAgent, ages: [300, 10] });
    const job = new FleetJob(sandbox);
    const inputs = {
      'max-orders': String(rows),
      'requests-per-minute': limits ? '333' : '1000000',
      ...(known ? { 'results-file': job.results } : {}),
    };
    const run = () => job.apply(agents(rows), { with: inputs, ...MEASURED });
    if (known) await run();
    sandbox.requests.length = 0;
    const begin = performance.now();
    const { exitCode, log } = await run();
    if (exitCode !== 0) throw new Error(`${what} ended with ${exitCode}:\n${log}`);
    const requests = sandbox.requests.length;
    return {
      what,
      limits,
      requests,
      refused: sandbox.requests.filter(({ status }) => status === 429).length,
      wallSeconds: (performance.now() - begin) / 1000,
      allowedSeconds: limits ? secondsAllowed(requests) : 0,
      ...usageOf(log),
    };
  } finally {
    await sandbox.close();
  }
}

/** When the documented windows, the longest first, let in the last of so many requests: seconds after the first. */
function secondsAllowed(requests: number): number {
  let seconds = 0;
  let others = requests - 1;
  for (const limit of documentedLimits) {
    seconds += Math.floor(others / limit.requests) * limit.seconds;
    others %= limit.requests;
  }
  return seconds;
}
