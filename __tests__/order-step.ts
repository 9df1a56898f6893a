import { expect } from 'vitest';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { orderInputs, PERSON } from './fixtures.ts';
import { runStep, type StepOptions, type StepResult } from './step.ts';

export type Order = Partial<StepOptions> & { with?: Record<string, string> };

export function order(sandbox: Sandbox, { with: more, ...options }: Order = {}): Promise<StepResult> {
  return runStep({ inputs: orderInputs(sandbox, more), ...options });
}

export function post(sandbox: Sandbox, state: Record<string, string>, more?: Record<string, string>) {
  return runStep({
    inputs: orderInputs(sandbox, more),
    bundle: 'dist/order-post.js',
    state,
    shortPauses: true,
  });
}

/** The order as somebody else, or an earlier run, placed it. */
export function existing(
  sandbox: Sandbox,
  reference: string | undefined,
  change: object = {},
  product?: string,
) {
  const certificate = { common_name: PERSON.name, emails: [PERSON.email], signature_hash: 'sha256' };
  return sandbox.placeOrder(
    {
      certificate,
      organization: { id: 112233 },
      validity_years: 1,
      ...(reference === undefined ? {} : { alternative_order_id: reference }),
      ...change,
    },
    product ?? 'client_premium',
  );
}

/** A step that failed safe: the code, no order, no POST, and a message that says so. */
export function expectNothingOrdered(result: StepResult, sandbox: Sandbox, code: string): void {
  expect(result.outputs['error-code']).toBe(code);
  expect(result.exitCode).toBe(1);
  expect(result.log).toMatch(/nothing was ordered/i);
  expect(sandbox.orderPosts()).toHaveLength(0);
}
