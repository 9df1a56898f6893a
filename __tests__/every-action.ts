// A step of each action that succeeds, in an account that is made for it.

import { join } from 'node:path';
import type { Sandbox, SandboxOptions } from '../sandbox/sandbox.ts';
import { placed } from './action-step.ts';
import { orderInputs } from './fixtures.ts';
import { agents, FleetJob } from './fleet-step.ts';
import { newKey, signingRequest } from './signing-request.ts';

const CSR = signingRequest(newKey());
const ORDER = { 'order-id': '1234001' };

/** @param directory where the key action keeps its key */
export function everyAction(
  directory: string,
): [action: string, inputs: (sandbox: Sandbox) => Record<string, string>][] {
  return [
    ['order', (sandbox) => orderInputs(sandbox, { 'order-reference': 'another' })],
    ['order-post', orderInputs],
    ['collect', () => ORDER],
    ['approve', () => ORDER],
    ['revoke', () => ({ ...ORDER, comments: 'Left' })],
    ['reissue', () => ({ ...ORDER, csr: CSR })],
    ['inventory', () => ({})],
    ['fleet', (sandbox) => new FleetJob(sandbox).inputs(agents(2), { apply: true })],
    ['key', () => ({ 'key-file': join(directory, 'key.pem'), 'common-name': 'Ada Lovelace' })],
  ];
}

/** An order in the state that the action is made for. */
export async function account(
  start: (options: SandboxOptions) => Promise<Sandbox>,
  action: string,
): Promise<Sandbox> {
  const sandbox = await start({ approval: action === 'approve' ? 'one-step' : 'automatic' });
  const { id } = placed(sandbox, { alternative_order_id: 'ours' });
  if (action === 'reissue' || action === 'collect') await sandbox.issue(id);
  sandbox.requests.length = 0;
  return sandbox;
}
