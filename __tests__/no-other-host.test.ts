// A step talks to no host but that of api-url, starts no program, and leaves the token of the job alone. The hosts of
// steps see to the first two in every test; here they are seen to notice.

import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { account, everyAction } from './every-action.ts';
import { orderInputs } from './fixtures.ts';
import { unless } from './needs.ts';
import { workDirectory } from './openssl.ts';
import { sandboxes } from './sandboxes.ts';
import { runStep } from './step.ts';

const start = sandboxes();
const directory = workDirectory();

test.each(everyAction(directory))('%s does not use GITHUB_TOKEN', async (action, inputsOf) => {
  const sandbox = await account(start, action);
  const token = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';
  const { exitCode, log, written, outputs } = await runStep({
    bundle: `dist/${action}.js`,
    inputs: { devkey: sandbox.key, 'api-url': sandbox.url, ...inputsOf(sandbox) },
    state:
      action === 'order-post'
        ? { 'order-open': 'true', 'order-reference': 'ours', 'order-start': new Date().toISOString() }
        : {},
    env: { GITHUB_TOKEN: token, ACTIONS_RUNTIME_TOKEN: token, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token },
    shortPauses: true,
  });
  expect(exitCode, log).toBe(0);
  expect(sandbox.requests.length > 0).toBe(action !== 'key');
  expect(JSON.stringify([sandbox.requests, outputs, written])).not.toContain(token);
});

/** Runs an order whose first request does something besides. */
async function orderThat(code: string) {
  const preload = join(directory, `preload-${code.length}.cjs`);
  writeFileSync(
    preload,
    `const http = require('node:http');
    const { request } = http;
    http.request = (...args) => { http.request = request; try { ${code} } catch {} return request(...args); };`,
  );
  return runStep({ inputs: orderInputs(await start()), preload });
}

const HOSTED = unless(process.env.STEPS === 'processes', 'only hosts of steps see their sockets');

test('a step that connects to another host fails its test', HOSTED, async () => {
  const server = createServer((socket) => socket.end()).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const connect = `require('node:net').connect(${port}, '127.0.0.1').on('error', () => {})`;
  await expect(orderThat(connect)).rejects.toThrow(`The step connects to 127.0.0.1, port ${port}.`);
  const byName = `require('node:net').connect(${port}, 'other.invalid').on('error', () => {})`;
  await expect(orderThat(byName)).rejects.toThrow('The step looks up other.invalid');
});

test('a step that starts a program fails its test', HOSTED, async () => {
  await expect(orderThat(`require('node:child_process').spawnSync('id')`)).rejects.toThrow(
    'The step starts id.',
  );
});
