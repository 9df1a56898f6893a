// Most tests run their steps in hosts (`step-hosts.ts`); what they see there is what a process of its own shows.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { placed } from './action-step.ts';
import { orderInputs, steps } from './fixtures.ts';
import { agents, FleetJob } from './fleet-step.ts';
import { needs } from './needs.ts';
import { workDirectory } from './openssl.ts';
import { sandboxes } from './sandboxes.ts';
import { newKey, signingRequest } from './signing-request.ts';
import { runStep, type StepOptions } from './step.ts';

const start = sandboxes();
const directory = workDirectory();
const KEY_FILE = join(directory, 'key.pem');
const CSR = signingRequest(newKey());
const ORDER = { 'order-id': '1234001' };
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
    .replaceAll(/-----BEGIN.*?-----END/g, 'PEM');
}

const SUCCESS: [action: string, inputs: (sandbox: Sandbox) => Record<string, string>][] = [
  ['order', (sandbox) => orderInputs(sandbox, { 'order-reference': 'another' })],
  ['order-post', orderInputs],
  ['collect', () => ORDER],
  ['approve', () => ORDER],
  ['revoke', () => ({ ...ORDER, comments: 'Left' })],
  ['reissue', () => ({ ...ORDER, csr: CSR })],
  ['inventory', () => ({})],
  ['fleet', (sandbox) => new FleetJob(sandbox).inputs(agents(2), { apply: true })],
  ['key', () => ({ 'key-file': KEY_FILE, 'common-name': 'Ada Lovelace' })],
];

/** An order in the state that the action is made for. */
async function account(action: string): Promise<Sandbox> {
  const sandbox = await start({ approval: action === 'approve' ? 'one-step' : 'automatic' });
  const { id } = placed(sandbox, { alternative_order_id: 'ours' });
  if (action === 'reissue' || action === 'collect') await sandbox.issue(id);
  sandbox.requests.length = 0;
  return sandbox;
}

describe.each(SUCCESS)('%s', (action, inputsOf) => {
  const bundle = `dist/${action}.js`;

  test('done: as in a process of its own', async () => {
    // Makes what the others find.
    if (action === 'key') await runStep({ inputs: { 'key-file': KEY_FILE }, bundle });
    const runs = [OWN, {}, {}].map(async (how) => {
      const sandbox = await account(action);
      const inputs = { devkey: sandbox.key, 'api-url': sandbox.url, ...inputsOf(sandbox) };
      return seen(bundle, inputs, sandbox, how);
    });
    const [own, ...hosted] = await Promise.all(runs);
    expect(own).toContain('"exitCode":0');
    expect(hosted).toEqual([own, own]);
  });

  test('failed: as in a process of its own', async () => {
    const sandbox = await account(action);
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
