// Every main and post of every action.yml starts its own action.

import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ACTIONS } from '../src/domain/actions.ts';
import { runStep } from './step.ts';

type ActionYml = {
  inputs: Record<string, { required?: boolean }>;
  runs: { main: string; post?: string };
};

const actions = globSync('{,*/}action.yml').map((file) => {
  const { inputs, runs } = parse(readFileSync(file, 'utf8')) as ActionYml;
  return { name: file === 'action.yml' ? 'order' : dirname(file), folder: dirname(file), inputs, runs };
});

test('each action has an action.yml, and each action.yml an action', () => {
  expect(actions.map(({ name }) => name).sort()).toEqual([...ACTIONS].sort());
});

test.each(actions)('$name: main asks for the inputs of its action.yml', async ({ folder, inputs, runs }) => {
  const required = Object.entries(inputs).flatMap(([name, input]) => (input.required ? [name] : []));
  const { exitCode, log, outputs } = await runStep({ bundle: join(folder, runs.main), inputs: {} });
  expect(exitCode, log).toBe(1);
  expect(outputs).toEqual({ 'error-code': 'invalid_input' });
  expect(required.length).toBeGreaterThan(0);
  for (const name of required) expect(log).toMatch(new RegExp(`\\b${name}: `));
});

test.each(actions.filter(({ runs }) => runs.post !== undefined))(
  '$name: post starts',
  async ({ folder, runs }) => {
    const bundle = join(folder, runs.post as string);
    const idle = await runStep({ bundle, inputs: {} });
    expect(idle).toMatchObject({ exitCode: 0, log: '' });
    const { exitCode, log } = await runStep({ bundle, inputs: {}, state: { 'order-open': 'true' } });
    expect(exitCode, log).toBe(0);
    expect(log).toContain('The order step was stopped before it knew whether its order was placed.');
  },
);
