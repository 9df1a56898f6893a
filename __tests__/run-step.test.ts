// `npm run step`: one action from the sources, against a sandbox.

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { orderInputs } from './fixtures.ts';
import { sandboxes } from './sandboxes.ts';

const start = sandboxes();
const run = (...words: string[]) => promisify(execFile)(process.execPath, ['scripts/step.ts', ...words]);

test('runs an action from the sources, and shows its log and outputs', async () => {
  const sandbox = await start();
  const inputs = Object.entries(orderInputs(sandbox)).map(([name, value]) => `${name}=${value}`);
  const { stdout } = await run('order', ...inputs);
  expect(stdout).toContain('Order 1234001 was placed.');
  expect(stdout).toMatch(
    /GITHUB_OUTPUT\n[\s\S]*order-id<<\S+\n1234001\n[\s\S]*GITHUB_STEP_SUMMARY\n## DigiCert/,
  );
  expect(sandbox.orders).toHaveLength(1);
});

test('has the exit code of the action, and refuses what is no action and no input', async () => {
  await expect(run('key')).rejects.toMatchObject({ code: 1, stdout: expect.stringContaining('key-file') });
  await expect(run('sign')).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('"sign" is no action'),
  });
  await expect(run('key', 'x')).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('"x" is no input'),
  });
});
