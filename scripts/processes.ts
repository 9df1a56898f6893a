/** `npm run processes`: the tests whose steps run in hosts, with a process of its own for each step, as on a runner. */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** Test files that start steps, by themselves or through a helper that does. */
const helpers = globSync('__tests__/*.ts').map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const starting = new Set(['step.ts']);
for (let found = 0; found < starting.size; ) {
  found = starting.size;
  for (const { file, text } of helpers) {
    if ([...starting].some((name) => text.includes(`from './${name}'`))) starting.add(basename(file));
  }
}
/** They play hundreds of steps, or lists of ten thousand rows: ten minutes in processes, and nothing new there. */
const LONG = ['faults', 'life-faults', 'lists', 'fleet-claims', 'fleet-run', 'fleet-scale', 'fleet-years'];
const isLong = (name: string) =>
  LONG.includes(basename(name, '.test.ts')) || /^fleet-(lives|faults)/.test(name);
const tests = [...starting].filter((name) => name.endsWith('.test.ts') && !isLong(name));
const env = { ...process.env, STEPS: 'processes' };
const { status } = spawnSync(`npx vitest run ${tests.map((name) => `__tests__/${name}`).join(' ')}`, {
  env,
  shell: true,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
