// The shipped bundle against a network that misbehaves: the look-up before the POST and the read-back after it.

import { describe, expect, test } from 'vitest';
import type { Fault } from '../sandbox/sandbox.ts';
import { LOOK_UP, POST, steps } from './fixtures.ts';
import {
  errorOf,
  limited,
  notOrdered,
  onLookUp,
  onReadBack,
  outcome,
  placed,
  QUICK,
  retryAfter,
  transport,
} from './transport.ts';

const { order } = transport();

describe.concurrent('a look-up that fails: nothing is ordered on it', () => {
  const faults: [string, Fault, Record<string, string>?][] = [
    ...[400, 401, 403, 408, 500, 502, 503].map((status): [string, Fault] => [
      String(status),
      { kind: 'status', status },
    ]),
    ['404 of a wrong path', { kind: 'status', status: 404, body: '{"errors":[{"code":"not_found|route"}]}' }],
    ['404 with HTML', { kind: 'html', status: 404 }],
    ['200 with HTML', { kind: 'html', status: 200 }],
    ['200 with nothing', { kind: 'body', body: '', status: 200 }],
    ['200 with a list of what is no order', { kind: 'body', status: 200, body: '{"orders":[{"id":"x"}]}' }],
    ['200 with text for a list', { kind: 'body', status: 200, body: '{"orders":"none"}' }],
    ['reset', { kind: 'reset', when: 'before' }],
    ['reset in the body', { kind: 'reset', when: 'mid-body' }],
    ['close', { kind: 'close', when: 'before' }],
    ['cut body', { kind: 'cut' }],
    ['stall', { kind: 'stall', when: 'before' }, QUICK],
    ['stall in the body', { kind: 'stall', when: 'mid-body' }, QUICK],
    ['drip', { kind: 'drip', everyMilliseconds: 100 }, QUICK],
    ['malformed JSON', { kind: 'malformed-json' }],
    ['huge', { kind: 'huge', status: 200, bytes: Number.POSITIVE_INFINITY }],
    ['redirect', { kind: 'redirect', location: 'http://127.0.0.1:9/' }],
  ];

  test.each(faults)('%s', async (_name, fault, more = {}) => {
    const { result, sandbox } = await order([onLookUp(fault, Number.POSITIVE_INFINITY)], more, {
      options: { referenceMissing: 'empty-list' },
    });
    expect(outcome(result), result.log).toEqual(notOrdered);
    expect(sandbox.orderPosts()).toEqual([]);
    expect(sandbox.orders).toEqual([]);
    expect(errorOf(result)).toMatch(
      /^::error::Looking for an earlier order with the reference gha-\w+ failed, so nothing was ordered\. /,
    );
    expect(result.state['order-open']).not.toBe('true');
  });

  test('429 forever', async () => {
    const rules = [onLookUp({ kind: 'status', status: 429 }, Number.POSITIVE_INFINITY)];
    const { result, sandbox } = await order(rules, {}, { shortPauses: true });
    expect(outcome(result), result.log).toEqual(limited);
    expect(new Set(steps(sandbox))).toEqual(new Set([LOOK_UP]));
  });

  test('429 once', async () => {
    const { result, sandbox } = await order([onLookUp(retryAfter('0'))]);
    expect(outcome(result), result.log).toEqual(placed);
    expect(steps(sandbox)).toEqual([LOOK_UP, LOOK_UP, POST, LOOK_UP]);
  });
});

describe.concurrent('a read-back that fails: costs a warning, never the order', () => {
  test.each<[string, Fault, Record<string, string>?]>([
    ...[400, 403, 500, 503].map((status): [string, Fault] => [String(status), { kind: 'status', status }]),
    ['HTML', { kind: 'html', status: 200 }],
    ['reset', { kind: 'reset', when: 'before' }],
    ['reset in the body', { kind: 'reset', when: 'mid-body' }],
    ['close', { kind: 'close', when: 'before' }],
    ['cut body', { kind: 'cut' }],
    ['stall', { kind: 'stall', when: 'before' }, QUICK],
    ['drip', { kind: 'drip' }, QUICK],
    ['malformed JSON', { kind: 'malformed-json' }],
    ['429 for long', retryAfter('9999')],
    ['redirect', { kind: 'redirect', location: 'http://127.0.0.1:9/' }],
    ['huge', { kind: 'huge', bytes: Number.POSITIVE_INFINITY }],
  ])('%s', async (_name, fault, more = {}) => {
    const { result, sandbox } = await order([onReadBack(fault, Number.POSITIVE_INFINITY)], more);
    expect(outcome(result), result.log).toEqual(placed);
    expect([sandbox.orderPosts().length, sandbox.orders.length]).toEqual([1, 1]);
    expect(result.log).toMatch(/^::warning::Order 1234001 was placed, but reading it back failed/m);
    expect(result.outputs).toMatchObject({ 'request-status': 'approved', 'certificate-id': '9012001' });
  });
});
