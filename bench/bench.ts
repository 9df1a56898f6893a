// `npm run bench`: what a step costs, against bare node and against the bash step that people write today.
//
//   npm run bench -- [--quick] [--json <file>]
//
// No network; bash, curl, jq and openssl have to be there. BENCHMARKS.md tells how to read it.

import { subscribe } from 'node:diagnostics_channel';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { BUNDLE, type Commands, commands, plainBundle } from './commands.ts';
import { loadedBy, packagesOf } from './loaded.ts';
import { machine } from './machine.ts';
import { type Command, inTurn, peakMiB, type Sample } from './measure.ts';
import { buildPlainBundle } from './plain-bundle.ts';
import { bundleFiles, type Size, sizeOf } from './sizes.ts';
import { difference, paired, ratio, type Summary, summary } from './statistics.ts';
import { spread, table } from './table.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'string', default: 'reports/bench.json' },
  },
});
const ROUNDS = options.quick ? { rounds: 7, warmUps: 1 } : { rounds: 31, warmUps: 3 };
const MEMORY_RUNS = options.quick ? 3 : 7;

type Row = {
  name: string;
  wallMs: Summary;
  cpuMs: Summary;
  peakMiB: number | undefined;
  /** Against the first row. */
  moreWallMs: Summary;
  moreCpuMs: Summary;
  wallRatio: Summary;
};

const workspace = await openWorkspace();
try {
  const results = await measure(workspace);
  mkdirSync(dirname(options.json), { recursive: true });
  writeFileSync(options.json, `${JSON.stringify(results, null, 2)}\n`);
  console.log(`\nAs JSON: ${options.json}`);
} finally {
  await workspace.close();
}

async function measure(workspace: Workspace) {
  const { bare, failing, order, orderWithoutCsr, dryRun, bashThree, bashThreeOneCa, bashOne } =
    commands(workspace);
  const about = machine();
  console.log(`${about.model}, ${about.cores} cores, ${about.memoryGiB} GiB, ${about.system}`);
  console.log(`node ${about.node}, ${about.tools}; load ${about.load}`);
  console.log(
    `Medians (quartiles) of ${ROUNDS.rounds} rounds in turn; "more" and "ratio" are paired, round by round.`,
  );

  const plain = plainBundle(bare, buildPlainBundle(workspace.directory));
  const wire = watchWire();
  return {
    date: new Date().toISOString(),
    machine: about,
    ...ROUNDS,
    failing: await compare('1. A step that fails on its inputs', [bare, plain, failing]),
    order: await compare('2. One complete order over TLS: the bash step that people write, and this action', [
      bashThree,
      bashThreeOneCa,
      bashOne,
      order,
      orderWithoutCsr,
    ]),
    dryRun: await compare('3. A dry run', [bare, dryRun]),
    wire: await firstBytes(bare, [order, orderWithoutCsr], wire),
    traffic: await traffic(workspace, { order, dryRun, bashThree, bashOne }),
    size: sizes(await whatIsLoaded({ bare, failing, order, orderWithoutCsr, dryRun })),
  };
}

/** All commands in turn; the first is what the others are held against. */
async function compare(title: string, all: Command[]): Promise<Row[]> {
  const samples = await inTurn(all, ROUNDS);
  const of = (index: number, field: 'wallMs' | 'cpuMs') =>
    (samples[index] as Sample[]).map((sample) => sample[field]);
  const rows: Row[] = [];
  for (const [index, command] of all.entries()) {
    const [wall, cpu] = [of(index, 'wallMs'), of(index, 'cpuMs')];
    rows.push({
      name: command.name,
      wallMs: summary(wall),
      cpuMs: summary(cpu),
      peakMiB: await largestPeak(command),
      moreWallMs: paired(wall, of(0, 'wallMs'), difference),
      moreCpuMs: paired(cpu, of(0, 'cpuMs'), difference),
      wallRatio: paired(wall, of(0, 'wallMs'), ratio),
    });
  }
  show(
    title,
    ['', 'wall ms', 'CPU ms', 'more wall', 'more CPU', 'wall ratio', 'peak MiB'],
    rows.map((row, index) => [
      row.name,
      spread(row.wallMs),
      spread(row.cpuMs),
      ...(index === 0
        ? ['', '', '']
        : [spread(row.moreWallMs), spread(row.moreCpuMs), spread(row.wallRatio, 2)]),
      row.peakMiB?.toFixed(0) ?? 'not known',
    ]),
  );
  return rows;
}

/** The largest of several runs: under load a look may come too late and see too little, never too much. */
async function largestPeak(command: Command): Promise<number | undefined> {
  let largest: number | undefined;
  for (let run = 0; run < MEMORY_RUNS; run++) {
    const peak = await peakMiB(command);
    if (peak !== undefined) largest = Math.max(largest ?? 0, peak);
  }
  return largest;
}

type Arrival = { method: string; at: number };

/** Notes when requests arrive at the simulator, which runs in this process. */
function watchWire(): Arrival[] {
  const arrivals: Arrival[] = [];
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: { method: string } };
    arrivals.push({ method: request.method, at: performance.timeOrigin + performance.now() });
  });
  return arrivals;
}

/** From the start of the process to the moment at which the simulator has read the head of a request. */
async function firstBytes(bare: Command, steps: Command[], wire: Arrival[]) {
  const all = [bare, ...steps].map((command) => ({
    ...command,
    before: () => {
      command.before?.();
      wire.length = 0;
    },
  }));
  const arrived = all.map(() => ({ look: [] as number[], order: [] as number[] }));
  const observe = (index: number, { startedAt }: Sample) => {
    for (const [kind, method] of [
      ['look', 'GET'],
      ['order', 'POST'],
    ] as const) {
      const first = wire.find((arrival) => arrival.method === method);
      if (first !== undefined) arrived[index]?.[kind].push(first.at - startedAt);
    }
  };
  const samples = await inTurn(all, { ...ROUNDS, observe });
  const bareMs = (samples[0] as Sample[]).map(({ wallMs }) => wallMs);
  const rows = steps.map((command, index) => {
    const { look, order } = arrived[index + 1] as { look: number[]; order: number[] };
    return {
      name: command.name,
      moreMsToFirstRequest: paired(look, bareMs, difference),
      moreMsToOrder: paired(order, bareMs, difference),
    };
  });
  show(
    '4. The order with its guard: from the start of the process to the first byte on the wire, less a whole node -e 0',
    ['', 'look-up, ms', 'order (POST), ms'],
    rows.map((row) => [row.name, spread(row.moreMsToFirstRequest), spread(row.moreMsToOrder)]),
  );
  return rows;
}

/** Requests and connections of one run each. */
async function traffic({ sandbox }: Workspace, all: Record<string, Command>) {
  const rows = [];
  for (const command of Object.values(all)) {
    const before = { requests: sandbox.requests.length, connections: sandbox.connections };
    await inTurn([command], { rounds: 1, warmUps: 0 });
    rows.push({
      name: command.name,
      requests: sandbox.requests.length - before.requests,
      connections: sandbox.connections - before.connections,
    });
  }
  show(
    '   Requests and TLS connections of one run',
    ['', 'requests', 'connections'],
    rows.map((row) => [row.name, String(row.requests), String(row.connections)]),
  );
  return rows;
}

type Runs = Pick<Commands, 'bare' | 'failing' | 'order' | 'orderWithoutCsr' | 'dryRun'>;

/** What each run loads: chunks and built-ins as shipped, packages and files from the source. */
async function whatIsLoaded({ bare: _, ...runs }: Runs) {
  const rows = [];
  for (const command of Object.values(runs)) {
    command.before?.();
    const shipped = await loadedBy(BUNDLE, command.env);
    command.before?.();
    const { files } = await loadedBy('bench/start-order.ts', command.env);
    rows.push({ ...shipped, name: command.name, modules: files.length, packages: packagesOf(files) });
  }
  show(
    '5. Modules that a run evaluates (source files; built-ins beyond those of bare node)',
    ['', 'modules', 'of packages', 'built-ins', 'with internal ones'],
    rows.map(({ name, modules, packages, builtins, builtinsInAll }) => [
      name,
      String(modules),
      String(modules - (packages['(src)'] ?? 0)),
      String(builtins.length),
      String(builtinsInAll),
    ]),
  );
  for (const { name, packages, builtins } of rows) {
    const counted = Object.entries(packages).map(([packageName, count]) => `${packageName} ${count}`);
    console.log(`\n${name}: ${counted.join(', ')}; built-ins ${builtins.join(', ')}`);
  }
  return rows;
}

function sizes(runs: { name: string; files: string[] }[]): {
  bundle: Size[];
  loaded: Size[];
  runs: typeof runs;
} {
  const bundle = [
    sizeOf('dist: entry', ['dist/index.js']),
    ...bundleFiles('dist')
      .filter((file) => file !== 'dist/index.js')
      .map((file) => sizeOf(`dist: ${file.slice('dist/'.length)}`, [file])),
    sizeOf('dist in all', bundleFiles('dist')),
  ];
  const loaded = runs.map(({ name, files }) => sizeOf(`loaded by: ${name}`, files));
  show(
    '   Bytes of JavaScript',
    ['', 'files', 'KB', 'gzip KB'],
    [...bundle, ...loaded].map(({ name, files, bytes, gzip }) => [
      name,
      String(files),
      (bytes / 1000).toFixed(0),
      (gzip / 1000).toFixed(0),
    ]),
  );
  return { bundle, loaded, runs };
}

function show(title: string, header: string[], rows: string[][]): void {
  console.log(`\n${title}\n\n${table(header, rows)}`);
}
