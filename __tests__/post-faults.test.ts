// The shipped bundle against a network that misbehaves: the POST. It is money: it is counted in every scenario.

import { createServer, type IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import type { Fault } from '../sandbox/sandbox.ts';
import { LOOK_UP, POST, steps } from './fixtures.ts';
import {
  errorOf,
  GUARD_OFF,
  limited,
  onPost,
  outcome,
  placed,
  QUICK,
  refused,
  retryAfter,
  transport,
  unknown,
} from './transport.ts';

const { listen, order } = transport();

/** Faults after which nobody knows whether there is an order; how many orders there are. */
const UNCLEAR: [name: string, fault: Fault, orders: 0 | 1, inputs?: Record<string, string>][] = [
  ...[408, 500, 502, 503, 504, 520, 599].map((status): [string, Fault, 0] => [
    `${status} before`,
    { kind: 'status', status },
    0,
  ]),
  ...[408, 500, 503].map((status): [string, Fault, 1] => [
    `${status} after`,
    { kind: 'status', status, when: 'after' },
    1,
  ]),
  ['reset before', { kind: 'reset', when: 'before' }, 0],
  ['reset after', { kind: 'reset', when: 'after' }, 1],
  ['reset in the body', { kind: 'reset', when: 'mid-body' }, 1],
  ['close before', { kind: 'close', when: 'before' }, 0],
  ['close after', { kind: 'close', when: 'after' }, 1],
  ['cut body', { kind: 'cut' }, 1],
  ['stall before', { kind: 'stall', when: 'before' }, 0, QUICK],
  ['stall after', { kind: 'stall', when: 'after' }, 1, QUICK],
  ['stall in the body', { kind: 'stall', when: 'mid-body' }, 1, QUICK],
  ['drip', { kind: 'drip', everyMilliseconds: 100 }, 1, QUICK],
  ['answer after the deadline', { kind: 'delay', milliseconds: 3000, when: 'after' }, 1, QUICK],
  ['HTML 502', { kind: 'html' }, 0],
  ['HTML 200, a captive portal', { kind: 'html', status: 200 }, 0],
  ['HTML 201 after', { kind: 'html', status: 201, when: 'after' }, 1],
  ['malformed JSON', { kind: 'malformed-json' }, 1],
  ...[
    '',
    'null',
    '[]',
    '"1234001"',
    '1234001',
    '{}',
    '{"id": 0}',
    '{"id": -1}',
    '{"id": 1.5}',
    '{"id": "12abc"}',
    '{"id": "0"}',
    '{"id": ""}',
    '{"id": null}',
    '{"id": true}',
    '{"id": [1234001]}',
    '{"id": {"id": 1234001}}',
    '{"id": 9007199254740993}',
    '{"id": 1e300}',
    '{"id": "../../account"}',
    '{"order_id": 1234001}',
    '[{"id": 1234001}]',
    '{"errors": [{"code": "x", "message": "y"}]}',
  ].map((body): [string, Fault, 1] => [`201 with ${body || 'nothing'}`, { kind: 'body', body }, 1]),
  ['204', { kind: 'status', status: 204, body: '', when: 'after' }, 1],
];

describe.concurrent('the POST, if the outcome is unclear: sent once, never again', () => {
  // First, because it waits the longest.
  test('with the guard: not found in half a minute; the advice is that a re-run of this job is safe', async () => {
    const { result, sandbox, milliseconds } = await order([onPost({ kind: 'close', when: 'before' })]);
    expect(outcome(result), result.log).toEqual(unknown);
    expect([sandbox.orderPosts().length, sandbox.orders.length]).toEqual([1, 0]);
    expect(errorOf(result)).toContain('Re-running this job is safe');
    expect(errorOf(result)).toContain(result.outputs['order-reference']);
    expect(milliseconds).toBeGreaterThan(20_000);
  });

  test.each(UNCLEAR)('%s', async (_name, fault, orders, more = {}) => {
    // Were the POST repeated, the second one would be answered normally.
    const { result, sandbox } = await order([onPost(fault)], { ...GUARD_OFF, ...more });
    expect(outcome(result), result.log).toEqual(unknown);
    expect(steps(sandbox)).toEqual([POST]);
    expect(sandbox.orders).toHaveLength(orders);
    const error = errorOf(result);
    expect(error).toContain('Placing the order ended without a clear answer: an order may exist.');
    expect(error).toContain('a blind re-run may pay twice');
    expect(error).toContain('look for the order in CertCentral');
    expect(result.state['order-open']).toBe('true');
    expect(result.summary).toContain('| Failed | `unknown_outcome`, see the log |');
    expect(result.log).not.toMatch(/again in \d+ s|Try \d/);
  });

  test('the message describes the response', async () => {
    const timeout = await order([onPost({ kind: 'stall', when: 'after' })], { ...GUARD_OFF, ...QUICK });
    expect(errorOf(timeout.result)).toContain('No complete response within 1 s (request-timeout-seconds).');
    const drip = await order([onPost({ kind: 'drip' })], { ...GUARD_OFF, ...QUICK });
    expect(errorOf(drip.result)).toContain('No complete response within 1 s (request-timeout-seconds).');
    const reset = await order([onPost({ kind: 'reset', when: 'after' })], GUARD_OFF);
    expect(errorOf(reset.result)).toContain(
      'The connection broke before the response was complete (ECONNRESET).',
    );
    const html = await order([onPost({ kind: 'html', status: 200 })], GUARD_OFF);
    expect(errorOf(html.result)).toContain('CertCentral answered 200 with HTML instead of JSON.');
    const server = await order([onPost({ kind: 'status', status: 503 })], GUARD_OFF);
    expect(errorOf(server.result)).toContain(
      'CertCentral answered 503: service_unavailable: Service unavailable.',
    );
  });

  test.each([200, 404, 502])('a huge page with %i is not read whole', async (status) => {
    const fault: Fault = { kind: 'huge', status, bytes: Number.POSITIVE_INFINITY };
    const { result, sandbox } = await order([onPost(fault)], GUARD_OFF);
    expect(outcome(result), result.log).toEqual(unknown);
    expect(steps(sandbox)).toEqual([POST]);
    // The client takes 1 MiB; the rest is what the kernel's buffers hold.
    expect(sandbox.hugeBytesSent).toBeLessThan(20_000_000);
    expect(result.log).toContain('more than 1 MiB, which was not read');
  });

  test('a huge page of 5 MB ends like that, too', async () => {
    const { result } = await order([onPost({ kind: 'huge' })], GUARD_OFF);
    expect(outcome(result)).toEqual(unknown);
    expect(result.written.length).toBeLessThan(5000);
  });

  test('with the guard: looked for by the reference, found, adopted', async () => {
    const { result, sandbox } = await order([onPost({ kind: 'reset', when: 'after' })]);
    expect(outcome(result), result.log).toEqual(placed);
    expect(sandbox.orderPosts()).toHaveLength(1);
    expect(sandbox.orders).toHaveLength(1);
    expect(result.outputs['order-created']).toBe('true');
  });
});

describe.concurrent('the POST, if it certainly placed nothing', () => {
  test.each([400, 401, 402, 403, 404, 405, 406, 409, 410, 413, 415, 422, 451, 499])(
    '%i: refused, sent once',
    async (status) => {
      const { result, sandbox } = await order([onPost({ kind: 'status', status })], GUARD_OFF);
      expect(outcome(result), result.log).toEqual(refused);
      // What follows explains the refusal, by reading alone.
      const [first, ...others] = steps(sandbox);
      expect(first).toBe(POST);
      expect(others.filter((step) => !step.startsWith('GET '))).toEqual([]);
      expect(result.state['order-open']).toBe('false');
    },
  );

  test.each([301, 302, 303, 307, 308])(
    'a redirect with %i is not followed; the key stays',
    async (status) => {
      const received: IncomingMessage[] = [];
      let connections = 0;
      const other = createServer((request, response) => {
        received.push(request);
        response.end('{"id": 1}');
      });
      other.on('connection', () => {
        connections += 1;
      });
      const port = await listen(other);
      const location = `http://127.0.0.1:${port}/services/v2/order/certificate/client_premium`;
      const { result, sandbox } = await order([onPost({ kind: 'redirect', location, status })], GUARD_OFF);
      expect(outcome(result), result.log).toEqual(unknown);
      expect(errorOf(result)).toContain(
        'Redirects are not followed, because the API key would go with them. Check api-url.',
      );
      expect([received, connections]).toEqual([[], 0]);
      expect(sandbox.orderPosts()).toHaveLength(1);
      expect(result.log).not.toContain(location);
    },
  );

  test('429 once, Retry-After 0: sent again', async () => {
    const { result, sandbox } = await order([onPost(retryAfter('0'))]);
    expect(outcome(result), result.log).toEqual(placed);
    expect(steps(sandbox)).toEqual([LOOK_UP, POST, POST, LOOK_UP]);
    expect([sandbox.orders.length, sandbox.connections]).toEqual([1, 1]);
    expect(result.log).toContain('CertCentral answered 429: too many requests with this API key.');
  });

  test('429 with Retry-After 1: waited for', async () => {
    const { result, sandbox, milliseconds } = await order([onPost(retryAfter('1'))], GUARD_OFF);
    expect(outcome(result), result.log).toEqual(placed);
    expect(steps(sandbox)).toEqual([POST, POST]);
    expect(milliseconds).toBeGreaterThan(1000);
    expect(result.log).toContain('was not processed and is sent again in 1 s.');
  });

  test('429 with a date in Retry-After', async () => {
    const date = new Date(Date.now() + 2000).toUTCString();
    const { result, sandbox } = await order([onPost(retryAfter(date))], GUARD_OFF);
    expect(outcome(result), result.log).toEqual(placed);
    expect(steps(sandbox)).toEqual([POST, POST]);
  });

  test.each([undefined, 'soon'])('429 with Retry-After %s: a pause of its own', async (header) => {
    const fault: Fault = header === undefined ? { kind: 'status', status: 429 } : retryAfter(header);
    const { result, sandbox, milliseconds } = await order([onPost(fault)], GUARD_OFF);
    expect(outcome(result), result.log).toEqual(placed);
    expect(steps(sandbox)).toEqual([POST, POST]);
    expect(milliseconds).toBeGreaterThan(3000);
  });

  test('429 three times, then an order', async () => {
    const { result, sandbox } = await order([onPost(retryAfter('0'), 3)], GUARD_OFF);
    expect(outcome(result), result.log).toEqual(placed);
    expect([sandbox.orderPosts().length, sandbox.orders.length]).toEqual([4, 1]);
  });

  test('429 forever: abandoned after four minutes', async () => {
    const rules = [onPost({ kind: 'status', status: 429 }, Number.POSITIVE_INFINITY)];
    const { result, sandbox } = await order(rules, GUARD_OFF, { shortPauses: true });
    expect(outcome(result), result.log).toEqual(limited);
    expect(sandbox.orders).toEqual([]);
    expect(errorOf(result)).toMatch(
      /nothing was ordered.*429: request_limit_exceeded.*Run fewer jobs at once/,
    );
    const waited = [...result.log.matchAll(/sent again in (\d+) s\./g)].map(([, seconds]) => Number(seconds));
    expect(waited.length).toBeGreaterThan(5);
    expect(Math.abs(waited.reduce((sum, seconds) => sum + seconds, 0) - 240)).toBeLessThan(10);
    expect(sandbox.orderPosts()).toHaveLength(waited.length + 1);
  });

  test('429 for two minutes: bridged', async () => {
    const rules = [onPost(retryAfter('120'))];
    const { result, sandbox } = await order(rules, GUARD_OFF, { shortPauses: true });
    expect(outcome(result), result.log).toEqual(placed);
    expect(steps(sandbox)).toEqual([POST, POST]);
  });

  test('429 in HTML can come from anybody: not sent again', async () => {
    const rules = [onPost({ kind: 'html', status: 429, when: 'after' })];
    const { result, sandbox } = await order(rules, GUARD_OFF);
    expect(outcome(result), result.log).toEqual(unknown);
    expect([sandbox.orderPosts().length, sandbox.orders.length]).toEqual([1, 1]);
  });

  test.each(['241', '86400', '99999999999999999999', 'Fri, 31 Dec 2099 23:59:59 GMT'])(
    '429 with Retry-After %s: given up at once',
    async (seconds) => {
      const { result, sandbox } = await order([onPost(retryAfter(seconds))], GUARD_OFF);
      expect(outcome(result), result.log).toEqual(limited);
      expect(steps(sandbox)).toEqual([POST]);
      expect(result.log).not.toContain('sent again in');
    },
  );

  test('429, then an unclear answer: not sent a third time', async () => {
    const { result, sandbox } = await order(
      [onPost(retryAfter('0')), onPost({ kind: 'reset', when: 'after' })],
      GUARD_OFF,
    );
    expect(outcome(result), result.log).toEqual(unknown);
    expect([sandbox.orderPosts().length, sandbox.orders.length]).toEqual([2, 1]);
  });
});
