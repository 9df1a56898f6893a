// `npm run bench`: what a step costs. Each question has a page of its own; BENCHMARKS.md tells how to read the answers.
//
//   npm run bench -- [--quick] [--long] [--only <question>] [--delay <ms>] [--against <dist directory>] [--json <file>]
//
// Needs bash, curl, jq and openssl; uses no network but loopback.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { against } from './against.ts';
import { curl } from './curl.ts';
import { fleet } from './fleet.ts';
import { machine } from './machine.ts';
import { network } from './network.ts';
import { openPrograms } from './programs.ts';
import { size } from './size.ts';
import { start } from './start.ts';
import { openWorkspace } from './workspace.ts';

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
const rounds = options.quick ? { rounds: 7, warmUps: 1 } : { rounds: 31, warmUps: 3 };
const { against: other } = options;

const workspace = await openWorkspace();
try {
  const programs = openPrograms(workspace);
  const questions = {
    start: () => start(programs, rounds),
    curl: () => curl(programs, workspace, rounds),
    network: () => network(programs, workspace, { ...rounds, delay: Number(options.delay) }),
    size: () => size(programs),
    fleet: () => fleet(options),
    ...(other === undefined ? {} : { against: () => against(programs, other, rounds) }),
  };
  const about = machine();
  console.log(`${about.machine}\n\nMedians (quartiles) of ${rounds.rounds} rounds in turn.`);
  const answers: Record<string, unknown> = {};
  for (const [name, ask] of Object.entries(questions)) {
    if (options.only === undefined || options.only === name) answers[name] = await ask();
  }
  mkdirSync(dirname(options.json), { recursive: true });
  writeFileSync(
    options.json,
    `${JSON.stringify({ date: new Date().toISOString(), ...about, ...rounds, answers }, null, 2)}\n`,
  );
} finally {
  await workspace.close();
}
