// The shipped bundle against a network that misbehaves: no connection, and the URL that is connected to.

import type { Socket } from 'node:net';
import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { LOOK_UP, orderInputs, POST, steps } from './fixtures.ts';
import { runStep } from './step.ts';
import {
  closedPort,
  errorOf,
  GUARD_OFF,
  notOrdered,
  outcome,
  placed,
  QUICK,
  transport,
} from './transport.ts';

const { closing, listen, start } = transport();

describe.concurrent('no connection', () => {
  test('refused by the host: tried again, then not_ordered', async () => {
    const sandbox = { url: `http://127.0.0.1:${await closedPort()}/services/v2`, key: 'key' };
    const result = await runStep({ inputs: orderInputs(sandbox, GUARD_OFF) });
    expect(outcome(result), result.log).toEqual(notOrdered);
    expect(errorOf(result)).toMatch(
      /failed before anything was sent, so nothing was ordered\..*ECONNREFUSED/,
    );
    expect(result.log).toContain('Try 4 of 4');
    expect(result.state['order-open']).toBe('false');
  });

  test('a host that starts late is reached, with one POST', async () => {
    const earlier = await start();
    const port = Number(new URL(earlier.url).port);
    await earlier.close();
    const inputs = orderInputs({
      url: `http://127.0.0.1:${port}/services/v2`,
      key: 'sandbox-devkey-0123456789',
    });
    let waiting = () => {};
    const refusedOnce = new Promise<void>((resolve) => {
      waiting = resolve;
    });
    const running = runStep({
      inputs,
      started: (child) => child.stdout?.on('data', (chunk) => String(chunk).includes('Try 2') && waiting()),
    });
    await refusedOnce;
    const sandbox = await start({ port });
    const result = await running;
    expect(outcome(result), result.log).toEqual(placed);
    expect(steps(sandbox)).toEqual([LOOK_UP, POST, LOOK_UP]);
  });

  test('a name that does not exist', async () => {
    const sandbox = { url: 'https://certcentral.invalid/services/v2', key: 'key' };
    for (const guard of ['true', 'false']) {
      const result = await runStep({ inputs: orderInputs(sandbox, { 'duplicate-guard': guard }) });
      expect(outcome(result), result.log).toEqual(notOrdered);
      expect(errorOf(result)).toMatch(
        /The name certcentral\.invalid could not be resolved \((ENOTFOUND|EAI_AGAIN)\)/,
      );
    }
  });
});

test.each(['', '/', '/services/v2/', '/services/v2//'])(
  'api-url with the path %j: no double slash',
  async (path) => {
    const sandbox = await start();
    await runStep({ inputs: orderInputs(sandbox, { 'api-url': sandbox.origin + path }) });
    expect(sandbox.requests[0]?.path).toMatch(/^\/order\/alternate\/gha-\w+$/);
  },
);

test('a mute host: the deadline ends a connection without TLS, not_ordered', async () => {
  const sockets: Socket[] = [];
  const port = await listen(createServer((socket) => sockets.push(socket.on('error', () => {}))));
  closing.push(() => {
    for (const socket of sockets) socket.destroy();
  });
  const sandbox = { url: `https://127.0.0.1:${port}/services/v2`, key: 'key' };
  const result = await runStep({ inputs: orderInputs(sandbox, { ...GUARD_OFF, ...QUICK }) });
  expect(outcome(result), result.log).toEqual(notOrdered);
  expect(errorOf(result)).toContain('No complete response within 1 s');
});
