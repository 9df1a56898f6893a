import { expect } from 'vitest';
import type { FaultRule, Sandbox, SandboxAccount } from '../sandbox/sandbox.ts';
import { CSR, orderInputs, PERSON, steps } from './fixtures.ts';
import { runStep, type StepOptions, type StepResult } from './step.ts';

type Check = { check: string; result: string; message: string };
type DryRun = StepResult & { checks: Check[] };

/** A dry run, which never sends anything but GET, whatever it finds. */
export async function dryRun(
  sandbox: Sandbox,
  more: Record<string, string> = {},
  options: Partial<StepOptions> = {},
): Promise<DryRun> {
  const orders = sandbox.orders.length;
  const result = await runStep({ inputs: orderInputs(sandbox, { 'dry-run': 'true', ...more }), ...options });
  expect(steps(sandbox).filter((step) => !step.startsWith('GET '))).toEqual([]);
  expect(sandbox.orders).toHaveLength(orders);
  expect(result.outputs).not.toHaveProperty('order-id');
  expect(result.outputs).not.toHaveProperty('order-created');
  expect(result.state['order-open'] ?? 'false').toBe('false');
  return { ...result, checks: JSON.parse(result.outputs.preflight ?? '[]') };
}

/** `key: passed`, ... */
export function verdicts({ checks }: DryRun): string[] {
  return checks.map(({ check, result }) => `${check}: ${result}`);
}

export function messageOf({ checks }: DryRun, name: string): string | undefined {
  return checks.find(({ check }) => check === name)?.message;
}

/** An order as somebody else, or an earlier run, placed it. */
export function existing(sandbox: Sandbox, change: object = {}): number {
  const certificate = {
    common_name: PERSON.name,
    emails: [PERSON.email],
    signature_hash: 'sha256',
    csr: CSR,
  };
  return sandbox.placeOrder(
    {
      certificate,
      organization: { id: 112233 },
      validity_years: 1,
      alternative_order_id: 'ours',
      ...change,
    },
    'client_premium',
  ).id;
}

export const ALL_PASSED = [
  'key: passed',
  'product: passed',
  'signature-hash: passed',
  'validity: passed',
  'organization: passed',
  'organization-validation: passed',
  'custom-fields: passed',
  'reference: passed',
];

export function dayAhead(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

export function organization(change: Partial<SandboxAccount['organizations'][number]>) {
  return { id: 112233, name: 'Example Corp', active: true, smime: 'valid' as const, ...change };
}

export function field(change: Partial<SandboxAccount['customFields'][number]>) {
  return { id: 12, label: 'Cost', required: false, active: true, ...change };
}

export const noContainer = { 'container-id': '445566' };
export const limited = (change: object) => ({
  productLimits: [{ containerId: 445566, product: 'client_premium', ...change }],
});

/** Answers one read with this in place of the sandbox's own. */
export function answer(path: string | RegExp, body: unknown): FaultRule {
  return { path, fault: { kind: 'body', status: 200, body: JSON.stringify(body) }, times: 3 };
}

export type Setting = {
  account?: Partial<SandboxAccount>;
  inputs?: Record<string, string>;
  rules?: FaultRule[];
};
