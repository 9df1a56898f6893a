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
const tests = [...starting].filter((name) => name.endsWith('.test.ts')).map((name) => `__tests__/${name}`);
const env = { ...process.env, STEPS: 'processes' };
const { status } = spawnSync(`npx vitest run ${tests.join(' ')}`, { env, shell: true, stdio: 'inherit' });
process.exitCode = status ?? 1;
