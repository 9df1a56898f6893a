import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';
import { afterAll, expect } from 'vitest';
import type { Fault, FaultRule, Sandbox, SandboxOptions } from '../sandbox/sandbox.ts';
import { orderInputs } from './fixtures.ts';
import { sandboxes } from './sandboxes.ts';
import { runStep, type StepResult } from './step.ts';

type Scenario = { result: StepResult; sandbox: Sandbox; milliseconds: number };

/**
 * Orders of the calling test file over a network that misbehaves. Each test has servers of its own, so that they
 * may run side by side; `closing` ends what the tests leave open.
 */
export function transport() {
  const start = sandboxes();
  const closing: (() => unknown)[] = [];
  afterAll(() => Promise.all(closing.map((close) => close())));

  async function listen(server: Server | ReturnType<typeof createServer>): Promise<number> {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closing.push(() => server.close());
    return (server.address() as AddressInfo).port;
  }

  /** One order with the rules that play; the timeout is short unless a test says otherwise. */
  async function order(
    rules: FaultRule[],
    more: Record<string, string> = {},
    {
      options,
      ...step
    }: { options?: SandboxOptions; env?: Record<string, string>; shortPauses?: boolean } = {},
  ): Promise<Scenario> {
    const sandbox = await start(options);
    for (const rule of rules) sandbox.play(rule);
    const began = performance.now();
    const inputs = orderInputs(sandbox, { 'request-timeout-seconds': '20', ...more });
    const result = await runStep({ inputs, ...step });
    return { result, sandbox, milliseconds: performance.now() - began };
  }

  return { start, closing, listen, order };
}

/** A port that nobody listens on: a client's end of a connection, so that no other test gets it, either. */
export async function closedPort(): Promise<number> {
  const server = createServer((socket) => socket.unref()).unref();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1');
  await once(client, 'connect');
  client.unref();
  return client.localPort as number;
}

export const GUARD_OFF = { 'duplicate-guard': 'false' };
export const QUICK = { 'request-timeout-seconds': '1' };

export function onPost(fault: Fault, times = 1): FaultRule {
  return { method: 'POST', times, fault };
}

export function onLookUp(fault: Fault, times = 1): FaultRule {
  return { method: 'GET', path: '/order/alternate', times, fault };
}

export function onReadBack(fault: Fault, times = 1): FaultRule {
  return { method: 'GET', path: '/order/alternate', skip: 1, times, fault };
}

export function errorOf({ log }: StepResult): string {
  const errors = log.split('\n').filter((line) => line.startsWith('::error'));
  expect(errors, log).toHaveLength(1);
  return errors[0] as string;
}

export function outcome({ exitCode, outputs }: StepResult) {
  return { exitCode, code: outputs['error-code'], id: outputs['order-id'] };
}

export const unknown = { exitCode: 1, code: 'unknown_outcome', id: undefined };
export const refused = { exitCode: 1, code: 'api_refused', id: undefined };
export const notOrdered = { exitCode: 1, code: 'not_ordered', id: undefined };
export const limited = { exitCode: 1, code: 'rate_limited', id: undefined };
export const placed = { exitCode: 0, code: undefined, id: '1234001' };

export const retryAfter = (seconds: string): Fault => ({
  kind: 'status',
  status: 429,
  headers: { 'retry-after': seconds },
});
