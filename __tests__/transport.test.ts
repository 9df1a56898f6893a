// The shipped bundle against a network that misbehaves. The POST is money: it is counted in every scenario.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo, connect, createServer as createTcpServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  type Fault,
  type FaultRule,
  type Sandbox,
  type SandboxOptions,
  startSandbox,
} from '../sandbox/sandbox.ts';
import { orderInputs, steps } from './fixtures.ts';
import { runStep, type StepResult } from './step.ts';

// Each test has its own servers, so that they may run side by side; most of them wait.
const closing: (() => unknown)[] = [];
const directory = mkdtempSync(join(tmpdir(), 'transport-test-'));
afterAll(async () => {
  await Promise.all(closing.map((close) => close()));
  rmSync(directory, { recursive: true, force: true });
});

async function start(options?: SandboxOptions): Promise<Sandbox> {
  const sandbox = await startSandbox(options);
  closing.push(() => sandbox.close());
  return sandbox;
}

async function listen(server: Server | ReturnType<typeof createTcpServer>): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  return (server.address() as AddressInfo).port;
}

/** A port that nobody listens on. */
async function closedPort(): Promise<number> {
  const server = createTcpServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

type Scenario = { result: StepResult; sandbox: Sandbox; milliseconds: number };

/** One order with the rules that play; the timeout is short unless a test says otherwise. */
async function order(
  rules: FaultRule[],
  more: Record<string, string> = {},
  { options, env }: { options?: SandboxOptions; env?: Record<string, string> } = {},
): Promise<Scenario> {
  const sandbox = await start(options);
  for (const rule of rules) sandbox.play(rule);
  const began = performance.now();
  const inputs = orderInputs(sandbox, { 'request-timeout-seconds': '20', ...more });
  const result = await runStep({ inputs, ...(env ? { env } : {}) });
  return { result, sandbox, milliseconds: performance.now() - began };
}

const GUARD_OFF = { 'duplicate-guard': 'false' };
const QUICK = { 'request-timeout-seconds': '1' };
const LOOK_UP = 'GET /order/alternate';
const POST = 'POST /order/certificate/client_premium';
const SUCCESS = 0;

function onPost(fault: Fault, times = 1): FaultRule {
  return { method: 'POST', times, fault };
}

function onLookUp(fault: Fault, times = 1): FaultRule {
  return { method: 'GET', path: '/order/alternate', times, fault };
}

function onReadBack(fault: Fault, times = 1): FaultRule {
  return { method: 'GET', path: '/order/alternate', skip: 1, times, fault };
}

function errorOf({ log }: StepResult): string {
  const errors = log.split('\n').filter((line) => line.startsWith('::error'));
  expect(errors, log).toHaveLength(1);
  return errors[0] as string;
}

function outcome({ exitCode, outputs }: StepResult) {
  return { exitCode, code: outputs['error-code'], id: outputs['order-id'] };
}

const unknown = { exitCode: 1, code: 'unknown_outcome', id: undefined };
const refused = { exitCode: 1, code: 'api_refused', id: undefined };
const notOrdered = { exitCode: 1, code: 'not_ordered', id: undefined };
const limited = { exitCode: 1, code: 'rate_limited', id: undefined };
const placed = { exitCode: SUCCESS, code: undefined, id: '1234001' };

const retryAfter = (seconds: string): Fault => ({
  kind: 'status',
  status: 429,
  headers: { 'retry-after': seconds },
});

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

describe.concurrent('the POST, where the outcome is unclear: sent once, never again', () => {
  // First, because it waits the longest.
  test('with the guard: not found in half a minute; the advice is that a re-run of this job is safe', async () => {
    const { result, sandbox, milliseconds } = await order([onPost({ kind: 'close', when: 'before' })]);
    expect(outcome(result), result.log).toEqual(unknown);
    expect([sandbox.orderPosts().length, sandbox.orders.length]).toEqual([1, 0]);
    expect(errorOf(result)).toContain('Running this job again is safe');
    expect(errorOf(result)).toContain(result.outputs['order-reference']);
    expect(milliseconds).toBeGreaterThan(20_000);
    expect(milliseconds).toBeLessThan(50_000);
  }, 90_000);

  test.each(UNCLEAR)('%s', async (_name, fault, orders, more = {}) => {
    // Were the POST repeated, the second one would be answered normally.
    const { result, sandbox, milliseconds } = await order([onPost(fault)], { ...GUARD_OFF, ...more });
    expect(outcome(result), result.log).toEqual(unknown);
    expect(steps(sandbox)).toEqual([POST]);
    expect(sandbox.orders).toHaveLength(orders);
    const error = errorOf(result);
    expect(error).toContain('Placing the order ended without a clear answer: an order may exist.');
    expect(error).toContain('a blind re-run may pay twice');
    expect(error).toContain('look for the order in CertCentral');
    expect(result.state['order-open']).toBe('true');
    expect(result.summary).toContain('| Failed | `unknown_outcome`, see the log |');
    expect(milliseconds).toBeLessThan(15_000);
  });

  test('what came back is in the message', async () => {
    const timeout = await order([onPost({ kind: 'stall', when: 'after' })], { ...GUARD_OFF, ...QUICK });
    expect(errorOf(timeout.result)).toContain('No complete answer within 1 s (request-timeout-seconds).');
    const drip = await order([onPost({ kind: 'drip' })], { ...GUARD_OFF, ...QUICK });
    expect(errorOf(drip.result)).toContain('No complete answer within 1 s (request-timeout-seconds).');
    const reset = await order([onPost({ kind: 'reset', when: 'after' })], GUARD_OFF);
    expect(errorOf(reset.result)).toContain(
      'The connection broke before the answer was complete (ECONNRESET).',
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
    const { result, sandbox, milliseconds } = await order([onPost(fault)], GUARD_OFF);
    expect(outcome(result), result.log).toEqual(status === 404 ? refused : unknown);
    expect(steps(sandbox)).toEqual([POST]);
    // The client takes 1 MiB; the rest is what the kernel's buffers hold.
    expect(sandbox.hugeBytesSent).toBeLessThan(20_000_000);
    expect(milliseconds).toBeLessThan(10_000);
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

describe.concurrent('the POST, where it certainly placed nothing', () => {
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
      expect(outcome(result), result.log).toEqual(refused);
      expect(errorOf(result)).toContain(
        'Redirects are not followed, because the key would go with them. Check api-url.',
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
    expect(result.log).toContain('CertCentral answered 429 (rate limit). Try 2 of 4 in 0 s.');
  });

  test('429 with Retry-After 1: waited for', async () => {
    const { result, sandbox, milliseconds } = await order([onPost(retryAfter('1'))], GUARD_OFF);
    expect(outcome(result), result.log).toEqual(placed);
    expect(steps(sandbox)).toEqual([POST, POST]);
    expect(milliseconds).toBeGreaterThan(1000);
    expect(result.log).toContain('Try 2 of 4 in 1 s.');
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

  test('429 for ever: exactly four tries, no pause after the last', async () => {
    const { result, sandbox } = await order([onPost(retryAfter('0'), Number.POSITIVE_INFINITY)], GUARD_OFF);
    expect(outcome(result), result.log).toEqual(limited);
    expect(steps(sandbox)).toEqual([POST, POST, POST, POST]);
    expect(sandbox.orders).toEqual([]);
    expect(errorOf(result)).toMatch(
      /nothing was ordered.*429: request_limit_exceeded.*Run fewer jobs at once/,
    );
    expect(result.log).not.toContain('Try 5');
  });

  test.each(['121', '86400', '99999999999999999999', 'Fri, 31 Dec 2099 23:59:59 GMT'])(
    '429 with Retry-After %s: given up at once',
    async (seconds) => {
      const { result, sandbox, milliseconds } = await order([onPost(retryAfter(seconds))], GUARD_OFF);
      expect(outcome(result), result.log).toEqual(limited);
      expect(steps(sandbox)).toEqual([POST]);
      expect(milliseconds).toBeLessThan(8000);
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

  test('429 for ever', async () => {
    const { result, sandbox } = await order([onLookUp(retryAfter('0'), Number.POSITIVE_INFINITY)]);
    expect(outcome(result), result.log).toEqual(limited);
    expect(steps(sandbox)).toEqual([LOOK_UP, LOOK_UP, LOOK_UP, LOOK_UP]);
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
    const port = await closedPort();
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

// ---- TLS and proxies --------------------------------------------------------------------------------------

const HOST = 'certcentral.example';

/** A CA, and by it a certificate for 127.0.0.1 and for a name that only the proxy can resolve. */
function certificates() {
  const path = (name: string) => join(directory, name);
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: directory, stdio: 'pipe' });
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  openssl(
    'req',
    '-x509',
    ...key,
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
    '-days',
    '2',
    '-subj',
    '/CN=Test CA',
  );
  openssl('req', ...key, '-keyout', 'server.key', '-out', 'server.csr', '-subj', `/CN=${HOST}`);
  writeFileSync(path('san'), `subjectAltName=DNS:${HOST},IP:127.0.0.1\n`);
  openssl(
    ...['x509', '-req', '-in', 'server.csr', '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial'],
    ...['-out', 'server.pem', '-days', '2', '-extfile', 'san'],
  );
  const tls = {
    key: readFileSync(path('server.key'), 'utf8'),
    cert: readFileSync(path('server.pem'), 'utf8'),
  };
  return { tls, trusted: { NODE_EXTRA_CA_CERTS: path('ca.pem') } };
}

const { tls, trusted } = certificates();

function portOf(sandbox: Sandbox): string {
  return new URL(sandbox.url).port;
}

describe.concurrent('TLS', () => {
  test('an unknown CA: nothing is sent, not_ordered, the message names NODE_EXTRA_CA_CERTS', async () => {
    for (const more of [{}, GUARD_OFF]) {
      const { result, sandbox } = await order([], more, { options: { tls } });
      expect(outcome(result), result.log).toEqual(notOrdered);
      expect(errorOf(result)).toContain('NODE_EXTRA_CA_CERTS');
      expect(sandbox.requests).toEqual([]);
    }
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

  test('plain HTTP where TLS is expected', async () => {
    const sandbox = await start();
    const url = sandbox.url.replace('http:', 'https:');
    const result = await runStep({ inputs: orderInputs({ url, key: sandbox.key }, GUARD_OFF), env: trusted });
    expect(outcome(result), result.log).toEqual(notOrdered);
    expect(sandbox.requests).toEqual([]);
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

const CREDENTIALS = 'runner:s3cr%40t:word';
const AUTHORIZATION = `Basic ${Buffer.from('runner:s3cr@t:word').toString('base64')}`;

type Proxy = { url: string; port: number; connects: string[]; plain: string[]; tunnels: () => number };

/** A CONNECT proxy with credentials; it resolves HOST, which nobody else can, to this machine. */
async function startProxy(answer: 'tunnel' | 'hang' | '502' | 'close' = 'tunnel'): Promise<Proxy> {
  const connects: string[] = [];
  const plain: string[] = [];
  const open = new Set<Socket>();
  let tunnels = 0;
  const server = createServer((request, response) => {
    plain.push(`${request.method} ${request.url}`);
    response.writeHead(405).end();
  });
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => open.delete(socket));
  });
  const refusal = {
    hang: undefined,
    close: '',
    '502': 'HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n',
    tunnel:
      'HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n',
  }[answer];
  server.on('connect', (request: IncomingMessage, client: Socket) => {
    connects.push(request.url ?? '');
    const [host, port] = (request.url ?? '').split(':');
    const welcome = request.headers['proxy-authorization'] === AUTHORIZATION && host === HOST;
    if (answer !== 'tunnel' || !welcome) {
      if (refusal !== undefined) client.end(refusal);
      return;
    }
    const upstream = connect(Number(port), '127.0.0.1', () => {
      tunnels += 1;
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    upstream.on('close', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });
  const port = await listen(server);
  closing.push(() => {
    for (const socket of open) socket.destroy();
  });
  return { url: `http://${CREDENTIALS}@127.0.0.1:${port}`, port, connects, plain, tunnels: () => tunnels };
}

/** One order through a proxy, to the TLS sandbox by the name that only the proxy knows. */
async function orderByProxy(
  proxy: { url: string },
  more: Record<string, string> = {},
  { rules = [], env = {} }: { rules?: FaultRule[]; env?: Record<string, string> } = {},
) {
  const sandbox = await start({ tls });
  for (const rule of rules) sandbox.play(rule);
  const url = `https://${HOST}:${portOf(sandbox)}/services/v2`;
  const inputs = orderInputs({ url, key: sandbox.key }, { 'request-timeout-seconds': '10', ...more });
  const result = await runStep({
    inputs,
    env: { https_proxy: proxy.url, ...trusted, ...env },
    started: (child) => closing.push(() => child.kill('SIGKILL')),
  });
  return { result, sandbox };
}

describe.concurrent('a CONNECT proxy with credentials', () => {
  test.each(['https_proxy', 'HTTPS_PROXY'])('%s: the whole order through one tunnel', async (variable) => {
    const proxy = await startProxy();
    const { result, sandbox } = await orderByProxy({ url: '' }, {}, { env: { [variable]: proxy.url } });
    expect(outcome(result), result.log).toEqual(placed);
    expect(steps(sandbox)).toEqual([LOOK_UP, POST, LOOK_UP]);
    expect(sandbox.orderPosts()).toHaveLength(1);
    expect([proxy.connects, proxy.tunnels(), proxy.plain]).toEqual([[`${HOST}:${portOf(sandbox)}`], 1, []]);
    expect(sandbox.connections).toBe(1);
    expect(sandbox.requests.map(({ headers }) => headers['proxy-authorization'])).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(sandbox.requests[0]?.headers.host).toBe(`${HOST}:${portOf(sandbox)}`);
    expect(result.written).not.toMatch(/s3cr/);
  });

  test('without the guard: the POST is the first request of the tunnel', async () => {
    const proxy = await startProxy();
    const { result, sandbox } = await orderByProxy(proxy, GUARD_OFF);
    expect(outcome(result), result.log).toEqual(placed);
    expect([steps(sandbox), proxy.tunnels()]).toEqual([[POST], 1]);
  });

  test.each<[string, Fault, Record<string, string>?]>([
    ['reset after', { kind: 'reset', when: 'after' }],
    ['close after', { kind: 'close', when: 'after' }],
    ['cut', { kind: 'cut' }],
    ['503 after', { kind: 'status', status: 503, when: 'after' }],
    ['stall after', { kind: 'stall', when: 'after' }, QUICK],
    ['drip', { kind: 'drip' }, QUICK],
  ])(
    'the POST is the first request of the tunnel, %s: unclear, sent once',
    async (_name, fault, more = {}) => {
      const proxy = await startProxy();
      const { result, sandbox } = await orderByProxy(
        proxy,
        { ...GUARD_OFF, ...more },
        { rules: [onPost(fault)] },
      );
      expect(outcome(result), result.log).toEqual(unknown);
      expect([sandbox.orderPosts().length, sandbox.orders.length]).toEqual([1, 1]);
    },
  );

  test('429 is tried again through the same tunnel', async () => {
    const proxy = await startProxy();
    const { result, sandbox } = await orderByProxy(proxy, GUARD_OFF, { rules: [onPost(retryAfter('0'))] });
    expect(outcome(result), result.log).toEqual(placed);
    expect([steps(sandbox), proxy.tunnels()]).toEqual([[POST, POST], 1]);
  });

  test('wrong credentials (407): not_ordered, and they are not told', async () => {
    const proxy = await startProxy();
    const url = proxy.url.replace(CREDENTIALS, 'runner:wr0ng');
    const { result, sandbox } = await orderByProxy({ url }, GUARD_OFF);
    expect(outcome(result), result.log).toEqual(notOrdered);
    expect([proxy.tunnels(), sandbox.requests]).toEqual([0, []]);
    expect(errorOf(result)).toContain('https_proxy');
    expect(result.written).not.toContain('wr0ng');
  });

  test.each(['502', 'close'] as const)('a proxy that answers CONNECT with %s', async (answer) => {
    const proxy = await startProxy(answer);
    const { result, sandbox } = await orderByProxy(proxy, GUARD_OFF);
    expect(outcome(result), result.log).toEqual(notOrdered);
    expect(sandbox.requests).toEqual([]);
  });

  test('a proxy that hangs: the deadline ends the step, not_ordered', async () => {
    const proxy = await startProxy('hang');
    const began = performance.now();
    const { result, sandbox } = await orderByProxy(proxy, { ...GUARD_OFF, ...QUICK });
    expect(outcome(result), result.log).toEqual(notOrdered);
    expect(errorOf(result)).toContain('No complete answer within 1 s');
    expect([proxy.connects.length, sandbox.requests]).toEqual([1, []]);
    expect(performance.now() - began).toBeLessThan(8000);
  }, 15_000);

  test('a proxy that does not listen', async () => {
    const { result, sandbox } = await orderByProxy(
      { url: `http://127.0.0.1:${await closedPort()}` },
      GUARD_OFF,
    );
    expect(outcome(result), result.log).toEqual(notOrdered);
    expect(errorOf(result)).toContain('https_proxy');
    expect(sandbox.requests).toEqual([]);
  });

  test('an unknown CA behind the proxy: nothing is sent', async () => {
    const proxy = await startProxy();
    const { result, sandbox } = await orderByProxy(proxy, GUARD_OFF, { env: { NODE_EXTRA_CA_CERTS: '' } });
    expect(outcome(result), result.log).toEqual(notOrdered);
    expect([proxy.tunnels(), sandbox.requests]).toEqual([1, []]);
    expect(errorOf(result)).toContain('NODE_EXTRA_CA_CERTS');
  });

  test.each(['no_proxy', 'NO_PROXY'])('%s: the proxy is left alone', async (variable) => {
    const proxy = await startProxy();
    const { result, sandbox } = await orderByProxy(proxy, GUARD_OFF, { env: { [variable]: HOST } });
    // Without the proxy nobody can resolve the name.
    expect(outcome(result), result.log).toEqual(notOrdered);
    expect(errorOf(result)).toContain(`The name ${HOST}:${portOf(sandbox)} could not be resolved`);
    expect([proxy.connects, sandbox.requests]).toEqual([[], []]);
  });

  test('a loopback host needs no no_proxy', async () => {
    const proxy = await startProxy();
    const { result, sandbox } = await order(
      [],
      {},
      {
        options: { tls },
        env: { ...trusted, https_proxy: proxy.url, http_proxy: proxy.url },
      },
    );
    expect(outcome(result), result.log).toEqual(placed);
    expect([proxy.connects, proxy.plain, sandbox.connections]).toEqual([[], [], 1]);
  });

  test('http_proxy alone does not matter for https', async () => {
    const proxy = await startProxy();
    const { result } = await orderByProxy({ url: '' }, GUARD_OFF, { env: { http_proxy: proxy.url } });
    expect(outcome(result), result.log).toEqual(notOrdered);
    expect([proxy.connects, proxy.plain]).toEqual([[], []]);
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
  const port = await listen(createTcpServer((socket) => sockets.push(socket.on('error', () => {}))));
  closing.push(() => {
    for (const socket of sockets) socket.destroy();
  });
  const sandbox = { url: `https://127.0.0.1:${port}/services/v2`, key: 'key' };
  const result = await runStep({ inputs: orderInputs(sandbox, { ...GUARD_OFF, ...QUICK }) });
  expect(outcome(result), result.log).toEqual(notOrdered);
  expect(errorOf(result)).toContain('No complete answer within 1 s');
});
