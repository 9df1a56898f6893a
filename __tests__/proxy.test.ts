// The shipped bundle against a network that misbehaves: a CONNECT proxy.

import { createServer, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import type { Fault, FaultRule } from '../sandbox/sandbox.ts';
import { LOOK_UP, orderInputs, POST, steps } from './fixtures.ts';
import { workDirectory } from './openssl.ts';
import { runStep } from './step.ts';
import { certificates, HOST, portOf } from './tls.ts';
import {
  closedPort,
  errorOf,
  GUARD_OFF,
  notOrdered,
  onPost,
  outcome,
  placed,
  QUICK,
  retryAfter,
  transport,
  unknown,
} from './transport.ts';

const { closing, listen, order, start } = transport();
const { tls, trusted } = certificates(workDirectory());

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

test('host:port without http:// names a proxy, too', async () => {
  const proxy = await startProxy();
  const { result, sandbox } = await orderByProxy({ url: proxy.url.replace('http://', '') });
  expect(outcome(result), result.log).toEqual(placed);
  expect([proxy.tunnels(), sandbox.connections]).toEqual([1, 1]);
});

test.each([
  'http://',
  'http://proxy:port',
  'socks5://127.0.0.1:1080',
  '://',
  'http://user:s3cr%zz@127.0.0.1:1',
  ' ',
])('https_proxy %j is no proxy: invalid_input, nothing is sent past it', async (url) => {
  const { result, sandbox } = await orderByProxy({ url });
  expect(outcome(result), result.log).toEqual({ exitCode: 1, code: 'invalid_input', id: undefined });
  expect(errorOf(result)).toMatch(
    /^::error::https_proxy is not the URL of an HTTP proxy .* Nothing was sent\./,
  );
  expect(result.written).not.toContain('s3cr');
  expect([sandbox.requests, sandbox.connections]).toEqual([[], 0]);
});

describe.concurrent('a CONNECT proxy with credentials', () => {
  test.each([
    ['a backslash', 'http://CORP\\user:s3cret@127.0.0.1:1'],
    ['quotation marks', '"http://127.0.0.1:1"'],
    ['quotation marks', "'http://127.0.0.1:1'"],
  ])('https_proxy with %s is refused with the reason', async (what, url) => {
    const { result, sandbox } = await orderByProxy({ url });
    expect(outcome(result), result.log).toEqual({ exitCode: 1, code: 'invalid_input', id: undefined });
    expect(errorOf(result)).toContain(
      `https_proxy contains ${what}, so it is not the URL of an HTTP proxy (its value is not shown, since it can hold ` +
        'a password). Nothing was sent.',
    );
    expect(result.log).not.toContain('s3cret');
    expect(sandbox.requests).toEqual([]);
  });

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

  test('wrong credentials (407): not_ordered, and they are not reported', async () => {
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
    const { result, sandbox } = await orderByProxy(proxy, { ...GUARD_OFF, ...QUICK });
    expect(outcome(result), result.log).toEqual(notOrdered);
    expect(errorOf(result)).toContain('No complete response within 1 s');
    expect([proxy.connects.length, sandbox.requests]).toEqual([1, []]);
  });

  test('a proxy that does not listen', async () => {
    const { result, sandbox } = await orderByProxy(
      { url: `http://127.0.0.1:${await closedPort()}` },
      GUARD_OFF,
    );
    expect(outcome(result), result.log).toEqual(notOrdered);
    expect(errorOf(result)).toContain('https_proxy');
    expect(sandbox.requests).toEqual([]);
  });

  test('an unknown CA behind the proxy: nothing is sent, also with NODE_TLS_REJECT_UNAUTHORIZED=0', async () => {
    const proxy = await startProxy();
    const env = { NODE_EXTRA_CA_CERTS: '', NODE_TLS_REJECT_UNAUTHORIZED: '0' };
    const { result, sandbox } = await orderByProxy(proxy, GUARD_OFF, { env });
    expect(outcome(result), result.log).toEqual(notOrdered);
    expect([proxy.tunnels(), sandbox.requests]).toEqual([1, []]);
    expect(result.log).toContain('NODE_TLS_REJECT_UNAUTHORIZED=0 is set and has no effect');
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
