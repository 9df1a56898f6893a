// Nothing expands `~` and variables in `with:`, so a path with one of them is refused, with what to write instead.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ACTIONS } from '../src/domain/actions.ts';
import { inputsOf } from '../src/inputs/input-table.ts';
import { pathProblem } from '../src/inputs/path-problem.ts';
import { act } from './action-step.ts';
import { agents, FleetJob } from './fleet-step.ts';
import { workDirectory } from './openssl.ts';
import { sandboxes } from './sandboxes.ts';

const start = sandboxes();
const TEMP = `$\{{ runner.temp }}`;

describe('a path that only a shell would expand', () => {
  test.each([
    ['~/agent.key', `begins with ~, which only a shell expands. Write ${TEMP}/agent.key.`],
    ['~', `begins with ~, which only a shell expands. Write ${TEMP}.`],
    ['~ada/agent.key', `begins with ~ada, which only a shell expands. Write ${TEMP}/agent.key.`],
    ['$RUNNER_TEMP/agent.key', `contains $RUNNER_TEMP, which only a shell expands. Write ${TEMP}/agent.key.`],
    [
      '$' + '{RUNNER_TEMP}/agent.key',
      `contains $\{RUNNER_TEMP}, which only a shell expands. Write ${TEMP}/agent.key.`,
    ],
    ['%TEMP%\\agent.key', `contains %TEMP%, which only a shell expands. Write ${TEMP}/agent.key.`],
    ['$env:TEMP\\agent.key', `contains $env:TEMP, which only a shell expands. Write ${TEMP}/agent.key.`],
    [
      '$' + '{env:RUNNER_TEMP}\\a\\b.key',
      `contains $\{env:RUNNER_TEMP}, which only a shell expands. Write ${TEMP}/a/b.key.`,
    ],
    [
      '$GITHUB_WORKSPACE/out/agent.key',
      'contains $GITHUB_WORKSPACE, which only a shell expands. Write out/agent.key.',
    ],
    [
      '%GITHUB_WORKSPACE%\\agent.key',
      'contains %GITHUB_WORKSPACE%, which only a shell expands. Write agent.key.',
    ],
    ['keys/$AGENT.key', `contains $AGENT, which only a shell expands. Write keys/$\{{ env.AGENT }}.key.`],
    ['"agent.key"', 'is in quotes, which would become a part of the name. Write agent.key.'],
    [
      "'$RUNNER_TEMP/agent.key'",
      `is in quotes, which would become a part of the name. Write ${TEMP}/agent.key.`,
    ],
    ['"agent.key', 'begins or ends with a quote, which would become a part of the name. Write agent.key.'],
    [
      '\u201cagent.key\u201d',
      'begins or ends with a quote, which would become a part of the name. Write agent.key.',
    ],
    [
      'https://example.org/agent.key',
      'is a URL, not a path. Write a path relative to the workspace, or the whole path.',
    ],
    [
      '{{ runner.temp }}/agent.key',
      `contains {{ runner.temp }}, which is no expression that GitHub expands. Write ${TEMP}/agent.key.`,
    ],
    [
      '$' + '{runner.temp}/agent.key',
      `contains $\{runner.temp}, which is no expression that GitHub expands. Write ${TEMP}/agent.key.`,
    ],
    [
      'runner.temp/agent.key',
      `contains runner.temp, which is no expression that GitHub expands. Write ${TEMP}/agent.key.`,
    ],
    [
      '$(env.OUT)/agent.key',
      `contains $(env.OUT), which is no expression that GitHub expands. Write $\{{ env.OUT }}/agent.key.`,
    ],
    [
      '{{github.workspace}}/agent.key',
      'contains {{github.workspace}}, which is no expression that GitHub expands. Write agent.key.',
    ],
    ['!TEMP!\\agent.key', `contains !TEMP!, which only a shell expands. Write ${TEMP}/agent.key.`],
    ['~+/agent.key', `begins with ~+, which only a shell expands. Write ${TEMP}/agent.key.`],
    ['file:///tmp/agent.key', 'is a URL, not a path. Write /tmp/agent.key.'],
    [
      '$(pwd)/agent.key',
      'contains a command, which only a shell runs. Write a path relative to the workspace, or the whole path.',
    ],
    [
      `${TEMP}/agent.key`,
      `contains $\{{, which GitHub expands only in a workflow. Write a path relative to the workspace, or the whole path.`,
    ],
  ])('%s', (path, reported) => {
    expect(pathProblem(path, 'step')).toBe(reported);
    const inList = reported.replace(/Write .*/, 'Write a path relative to the workspace, or the whole path.');
    expect(pathProblem(path, 'cell')).toBe(inList);
  });

  test.each([
    'agent.key',
    'a~b.key',
    'env.d/agent.key',
    'runner.temporary/agent.key',
    'wow!cool!.key',
    'C:\\Users\\RUNNER~1\\agent.key',
    '\\\\server\\share$\\agent.key',
    '100%.key',
    'a%20b.key',
    "o'brien.key",
    '/tmp/a "b".key',
  ])('%s is a path as it is', (path) => {
    expect(pathProblem(path, 'step')).toBeUndefined();
  });
});

const paths = ACTIONS.flatMap((action) =>
  inputsOf(action)
    .filter((name) => /(-file|-directory|^manifest)$/.test(name))
    .map((name) => [action, name] as const),
);

test('every action with files is looked at', () => {
  expect(new Set(paths.map(([action]) => action))).toEqual(
    new Set(['order', 'collect', 'key', 'reissue', 'inventory', 'fleet']),
  );
});

test.each(paths)('%s refuses %s before anything is sent', async (action, name) => {
  const sandbox = await start();
  const directory = workDirectory();
  const { outputs, log } = await act(action, sandbox, { [name]: '~/agent.key' });
  expect(outputs['error-code']).toBe('invalid_input');
  const lines = log.split(/\n|%0A/).filter((line) => line.startsWith(`- ${name}: `));
  expect(lines).toEqual([`- ${name}: begins with ~, which only a shell expands. Write ${TEMP}/agent.key.`]);
  expect(sandbox.connections).toBe(0);
  expect(existsSync(join(directory, '~'))).toBe(false);
});

test('a column with a path', async () => {
  const sandbox = await start();
  const job = new FleetJob(sandbox);
  const { log } = await job.run([...agents(1, { 'csr-file': '$' + '{RUNNER_TEMP}/agent.csr' })]);
  expect(log).toContain(
    '- manifest: line 2, column csr-file: contains $' +
      '{RUNNER_TEMP}, which only a shell expands. Write a path relative to the workspace, or the whole path.',
  );
});
