// The shipped bundle against a network that misbehaves: TLS.

import { describe, expect, test } from 'vitest';
import type { Fault } from '../sandbox/sandbox.ts';
import { LOOK_UP, orderInputs, POST, steps } from './fixtures.ts';
import { workDirectory } from './openssl.ts';
import { runStep } from './step.ts';
import { certificates } from './tls.ts';
import {
  errorOf,
  GUARD_OFF,
  notOrdered,
  onPost,
  outcome,
  placed,
  QUICK,
  transport,
  unknown,
} from './transport.ts';

const { order, start } = transport();
const { tls, trusted } = certificates(workDirectory());

describe.concurrent('TLS', () => {
  test('an unknown CA: nothing is sent, not_ordered, the message names NODE_EXTRA_CA_CERTS', async () => {
    for (const more of [{}, GUARD_OFF]) {
      const { result, sandbox } = await order([], more, { options: { tls } });
      expect(outcome(result), result.log).toEqual(notOrdered);
      expect(errorOf(result)).toContain('NODE_EXTRA_CA_CERTS');
      expect(sandbox.requests).toEqual([]);
    }
  });

  test('NODE_TLS_REJECT_UNAUTHORIZED=0 does not switch verification off, and a warning names it', async () => {
    const env = { NODE_TLS_REJECT_UNAUTHORIZED: '0' };
    const { result, sandbox } = await order([], GUARD_OFF, { options: { tls }, env });
    expect(outcome(result), result.log).toEqual(notOrdered);
    expect(sandbox.requests).toEqual([]);
    expect(result.log).toMatch(/::warning::NODE_TLS_REJECT_UNAUTHORIZED=0 is set and has no effect/);
    const known = await order([], GUARD_OFF, { options: { tls }, env: { ...env, ...trusted } });
    expect(outcome(known.result), known.result.log).toEqual(placed);
  });

  test('with NODE_EXTRA_CA_CERTS: a usual order over one connection', async () => {
    const { result, sandbox } = await order([], {}, { options: { tls }, env: trusted });
    expect(outcome(result), result.log).toEqual(placed);
    expect([steps(sandbox), sandbox.connections]).toEqual([[LOOK_UP, POST, LOOK_UP], 1]);
  });

  test('a certificate of another host', async () => {
    const sandbox = await start({ tls });
    const url = sandbox.url.replace('127.0.0.1', 'localhost');
    const result = await runStep({ inputs: orderInputs({ url, key: sandbox.key }, GUARD_OFF), env: trusted });
    expect(outcome(result), result.log).toEqual(notOrdered);
    expect(sandbox.requests).toEqual([]);
  });

  test('plain HTTP instead of TLS', async () => {
    const sandbox = await start();
    const url = sandbox.url.replace('http:', 'https:');
    const result = await runStep({ inputs: orderInputs({ url, key: sandbox.key }, GUARD_OFF), env: trusted });
    expect(outcome(result), result.log).toEqual(notOrdered);
    expect(sandbox.requests).toEqual([]);
  });

  test('NODE_TLS_REJECT_UNAUTHORIZED=0 has no effect, and a warning names it', async () => {
    const env = { NODE_TLS_REJECT_UNAUTHORIZED: '0' };
    const distrusted = await order([], {}, { options: { tls }, env });
    expect(outcome(distrusted.result), distrusted.result.log).toEqual(notOrdered);
    expect(distrusted.sandbox.requests).toEqual([]);
    const ordered = await order([], {}, { options: { tls }, env: { ...env, ...trusted } });
    expect(outcome(ordered.result), ordered.result.log).toEqual(placed);
    for (const { log } of [distrusted.result, ordered.result]) {
      expect(log.match(/^::warning::NODE_TLS_REJECT_UNAUTHORIZED=0 is set and has no effect/gm)).toHaveLength(
        1,
      );
    }
  });

  test.each<[string, Fault, Record<string, string>?]>([
    ['reset after', { kind: 'reset', when: 'after' }],
    ['close after', { kind: 'close', when: 'after' }],
    ['cut', { kind: 'cut' }],
    ['stall after', { kind: 'stall', when: 'after' }, QUICK],
  ])('the POST is the first request, %s: unclear, sent once', async (_name, fault, more = {}) => {
    const { result, sandbox } = await order(
      [onPost(fault)],
      { ...GUARD_OFF, ...more },
      { options: { tls }, env: trusted },
    );
    expect(outcome(result), result.log).toEqual(unknown);
    expect([sandbox.orderPosts().length, sandbox.orders.length]).toEqual([1, 1]);
  });
});
