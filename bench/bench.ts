// `npm run bench`: what a step costs. Each question has a page of its own; BENCHMARKS.md tells how to read the answers.
//
//   npm run bench -- [--quick] [--long] [--only <question>] [--delay <ms>] [--against <dist directory>] [--json <file>]
//
// Needs bash, curl, jq and openssl; uses no network but loopback.

import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { against } from './against.ts';
import { curl } from './curl.ts';
import { fleet } from './fleet.ts';
import { memory } from './memory.ts';
import { network } from './network.ts';
import { openPrograms } from './programs.ts';
import { size } from './size.ts';
import { start } from './start.ts';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    long: { type: 'boolean', default: false },
    only: { type: 'string' },
    delay: { type: 'string', default: '40' },
    against: { type: 'string' },
    json: { type: 'string', default: 'reports/bench.json' },
  },
});
const { only, against: other } = options;
const rounds = options.quick ? { rounds: 7, warmUps: 1 } : { rounds: 31, warmUps: 3 };

function machine(): string {
  const version = (program: string) =>
    execFileSync(program, ['--version'], { encoding: 'utf8' }).split(/\n| \(/, 1)[0];
  const processor = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores`;
  const system = `${Math.round(totalmem() / 2 ** 30)} GiB, ${type()} ${release()}`;
  const tools = ['bash', 'curl', 'jq'].map(version).join(', ');
  const load = loadavg().map((value) => value.toFixed(1));
  return `${processor}, ${system}; node ${process.versions.node}, ${tools}; load ${load.join(' ')}`;
}

const programs = await openPrograms();
try {
  const questions: Record<string, () => unknown> = {
    start: () => start(programs, rounds),
    curl: () => curl(programs, rounds),
    network: () => network(programs, Number(options.delay), rounds),
    size: () => size(programs),
    memory,
    fleet: () => fleet(options.long),
    ...(other === undefined ? {} : { against: () => against(programs, other, rounds) }),
  };
  const about = { date: new Date().toISOString(), machine: machine(), ...rounds };
  console.log(`${about.machine}\n\nMedians (quartiles) of ${rounds.rounds} rounds in turn.`);
  const answers: Record<string, unknown> = {};
  for (const [name, ask] of Object.entries(questions)) {
    if (only === undefined || only === name) answers[name] = await ask();
  }
  mkdirSync(dirname(options.json), { recursive: true });
  writeFileSync(options.json, `${JSON.stringify({ ...about, answers }, null, 2)}\n`);
} finally {
  await programs.close();
}
