// Most tests run their steps in hosts (`step-hosts.ts`); what they see there is what a process of its own shows.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { account, everyAction } from './every-action.ts';
import { orderInputs, steps } from './fixtures.ts';
import { needs } from './needs.ts';
import { workDirectory } from './openssl.ts';
import { sandboxes } from './sandboxes.ts';
import { runStep, type StepOptions } from './step.ts';

const start = sandboxes();
const directory = workDirectory();
const KEY_FILE = join(directory, 'key.pem');
/** A step that is sent signals has a process of its own. */
const OWN: Partial<StepOptions> = { started: () => {} };

/** What a step shows, without what differs from run to run: ports, times and signatures. */
async function seen(
  bundle: string,
  inputs: Record<string, string>,
  sandbox: Sandbox,
  how: Partial<StepOptions>,
) {
  const state = { 'order-open': 'true', 'order-reference': 'ours', 'order-start': new Date().toISOString() };
  const options = {
    inputs,
    bundle,
    shortPauses: true,
    ...(bundle.includes('post') ? { state } : {}),
    ...how,
  };
  const { written: _, ...result } = await runStep(options);
  const text = JSON.stringify({ ...result, requests: steps(sandbox), orders: sandbox.orders.length });
  return text
    .replaceAll(sandbox.origin, 'SANDBOX')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME')
    .replaceAll(/"order-(seal|request)":"[^"]+"/g, 'SEALED')
    .replaceAll(/-----BEGIN.*?-----END/g, 'PEM');
}

describe.each(everyAction(directory))('%s', (action, inputsOf) => {
  const bundle = `dist/${action}.js`;

  test('done: as in a process of its own', async () => {
    // Makes what the others find.
    if (action === 'key') await runStep({ inputs: { 'key-file': KEY_FILE }, bundle });
    const runs = [OWN, {}, {}].map(async (how) => {
      const sandbox = await account(start, action);
      const inputs = { devkey: sandbox.key, 'api-url': sandbox.url, ...inputsOf(sandbox) };
      return seen(bundle, inputs, sandbox, how);
    });
    const [own, ...hosted] = await Promise.all(runs);
    expect(own).toContain('"exitCode":0');
    expect(hosted).toEqual([own, own]);
  });

  test('failed: as in a process of its own', async () => {
    const sandbox = await account(start, action);
    const inputs = { devkey: '', 'api-url': sandbox.url };
    const own = await seen(bundle, inputs, sandbox, OWN);
    if (action !== 'order-post') expect(own).toContain('"exitCode":1');
    expect(await seen(bundle, inputs, sandbox, {})).toBe(own);
  });
});

test('a step that is killed takes only its host with it', needs('signals'), async () => {
  const preload = join(directory, 'kill.cjs');
  writeFileSync(preload, `require('node:http').request = () => process.kill(process.pid, 'SIGKILL');`);
  const sandbox = await start();
  for (const attempt of ['1', '2']) {
    const options = { inputs: orderInputs(sandbox), preload, env: { GITHUB_RUN_ATTEMPT: attempt } };
    const result = await runStep(options);
    expect([result.exitCode, result.signal]).toEqual([null, 'SIGKILL']);
    expect(result.log).toContain('Order reference: ');
  }
});
