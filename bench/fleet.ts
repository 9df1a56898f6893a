// What does a fleet cost? Ten thousand rows with nothing to do, and orders with the sandbox's rate limits off and
// on. `--long` adds three thousand requests, which the limits make last for nine minutes.

import { agents, FLEET, FleetJob } from '../__tests__/fleet-step.ts';
import { documentedLimits } from '../sandbox/rate.ts';
import { type SandboxOptions, startSandbox } from '../sandbox/sandbox.ts';
import { table } from './compare.ts';

type FleetFigures = {
  what: string;
  limits: boolean;
  requests: number;
  refused: number;
  wallSeconds: number;
  /** What the documented windows allow for so many requests. */
  allowedSeconds: number;
  cpuSeconds: number;
  peakMiB: number;
};

export async function fleet({ long = false } = {}): Promise<FleetFigures[]> {
  const rows: FleetFigures[] = [];
  rows.push(await known(10_000));
  for (const limits of [false, true]) rows.push(await ordered(400, limits));
  if (long) rows.push(await lookedUp(1500));
  const columns = ['', 'limits', 'requests', '429s', 'wall s', 'allowed s', 'CPU s', 'peak MiB'];
  const cells = rows.map((row) => [
    row.what,
    row.limits ? 'on' : 'off',
    ...[row.requests, row.refused].map(String),
    row.wallSeconds.toFixed(1),
    row.limits ? row.allowedSeconds.toFixed(1) : '',
    row.cpuSeconds.toFixed(1),
    row.peakMiB.toFixed(0),
  ]);
  console.log(`\n### A fleet\n\n${table(columns, cells)}`);
  return rows;
}

/** Rows whose certificates have time left, and a results file that knows them. */
function known(count: number): Promise<FleetFigures> {
  return onStage({}, async ({ sandbox, job, run }) => {
    sandbox.seedOrders(count, { body: bodyOf, ages: [300, 10] });
    const results = { 'results-file': job.results };
    await run(count, results);
    return run(count, { ...results, what: `${count} rows, nothing to do` });
  });
}

function ordered(count: number, limits: boolean): Promise<FleetFigures> {
  return onStage(limits ? { rateLimits: documentedLimits } : {}, ({ run }) =>
    run(count, { what: `${count} orders`, limits }),
  );
}

/** Rows without a results file: a look-up and order info for each. */
function lookedUp(count: number): Promise<FleetFigures> {
  return onStage({ rateLimits: documentedLimits }, ({ sandbox, run }) => {
    sandbox.seedOrders(count, { body: bodyOf, ages: [300, 10] });
    return run(count, { what: `${count} rows, no results file`, limits: true });
  });
}

type Stage = {
  sandbox: Awaited<ReturnType<typeof startSandbox>>;
  job: FleetJob;
  run(
    count: number,
    options: { what?: string; limits?: boolean; 'results-file'?: string },
  ): Promise<FleetFigures>;
};

/** The step tells at its end what it took. */
const USAGE = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  console.log('USAGE ' + (userCPUTime + systemCPUTime) / 1e6 + ' ' + maxRSS / 1024);
});`;

async function onStage(
  options: SandboxOptions,
  scene: (stage: Stage) => Promise<FleetFigures>,
): Promise<FleetFigures> {
  const sandbox = await startSandbox(options);
  const job = new FleetJob(sandbox);
  const run: Stage['run'] = async (count, { what = '', limits = false, ...inputs }) => {
    sandbox.requests.length = 0;
    const begin = performance.now();
    const { exitCode, log } = await job.apply(agents(count), {
      with: { ...inputs, 'max-orders': String(count), 'requests-per-minute': limits ? '333' : '1000000' },
      env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(USAGE)}` },
    });
    if (exitCode !== 0) throw new Error(`${what} ended with ${exitCode}:\n${log}`);
    const [, cpu, peak] = /USAGE (\S+) (\S+)/.exec(log) ?? [];
    const { length } = sandbox.requests;
    return {
      what,
      limits,
      requests: length,
      refused: sandbox.requests.filter(({ status }) => status === 429).length,
      wallSeconds: (performance.now() - begin) / 1000,
      allowedSeconds: limits ? allowed(length) : 0,
      cpuSeconds: Number(cpu),
      peakMiB: Number(peak),
    };
  };
  try {
    return await scene({ sandbox, job, run });
  } finally {
    await sandbox.close();
  }
}

/** When the last of so many requests can be sent at the earliest, in seconds after the first. */
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
  return {
    certificate: {
      common_name: `Agent ${number}`,
      emails: [`agent-${number}@example.com`],
      signature_hash: 'sha256',
    },
    organization: { id: 112233 },
    validity_years: 1,
    alternative_order_id: `${FLEET}--agent-${number}`,
  };
}
