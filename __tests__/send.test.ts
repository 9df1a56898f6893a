// One request and its response, in process, so that `npm run mutate` can judge the tests: canceled, given up, cut, or
// too long.

import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import dns from 'node:dns';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Fault, startSandbox } from '../sandbox/sandbox.ts';
import { openConnection } from '../src/certcentral/connection.ts';
import { preconnect } from '../src/certcentral/preconnect.ts';

const closing: (() => unknown)[] = [];
afterEach(() => {
  vi.restoreAllMocks();
  for (const close of closing.splice(0)) close();
});

function connectionTo(url: URL, canceled: AbortSignal, timeoutSeconds: number) {
  const connection = openConnection(url, { canceled, timeoutSeconds, log: () => {}, warn: () => {} });
  closing.push(connection.close);
  return connection;
}

test('canceled before its connection is there, a POST ends at once: it was not sent', async () => {
  const server = createServer((socket) => closing.push(() => socket.destroy()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  const url = new URL(`https://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const cancellation = new AbortController();
  const { send } = connectionTo(url, cancellation.signal, 600);

  const sent = send({ method: 'POST', url, headers: {}, body: '{}' }).catch((error: unknown) => error);
  await once(server, 'connection');
  cancellation.abort();
  const turns = async () => {
    for (let turn = 0; turn < 100; turn++) await new Promise((resolve) => setImmediate(resolve));
    return 'still waiting';
  };
  expect(await Promise.race([sent, turns()])).toMatchObject({ failure: 'undelivered' });
});

test('a connection that was abandoned while it opens does not outlive the step', async () => {
  const sockets: Socket[] = [];
  const made = (message: unknown) => sockets.push((message as { socket: Socket }).socket);
  subscribe('net.client.socket', made);
  closing.push(() => unsubscribe('net.client.socket', made));
  // A name that is never looked up.
  vi.spyOn(dns, 'lookup').mockImplementation((() => {}) as unknown as typeof dns.lookup);
  const url = new URL('https://certcentral.example');
  const endUnused = await preconnect(url);
  const { send, close } = connectionTo(url, new AbortController().signal, 0.01);

  for (let request = 0; request < 2; request++) {
    await expect(send({ method: 'GET', url, headers: {} })).rejects.toMatchObject({ failure: 'undelivered' });
  }
  close();
  endUnused();
  expect(sockets.map(({ destroyed }) => destroyed)).toEqual([true, true]);
});

test('canceled while its private key was made, a POST is not sent', async () => {
  const sandbox = await startSandbox();
  closing.push(sandbox.close);
  const url = new URL(`${sandbox.url}/order/certificate/client_premium`);
  const { send } = connectionTo(url, AbortSignal.abort(), 5);
  await expect(send({ method: 'POST', url, headers: {}, body: '{}' })).rejects.toMatchObject({
    failure: 'undelivered',
    message: 'The job was canceled.',
  });
  expect([sandbox.connections, sandbox.requests]).toEqual([0, []]);
});

test('a proxy is not bypassed: nothing connects before the first request', async () => {
  vi.stubEnv('https_proxy', 'http://127.0.0.1:1');
  const sockets: unknown[] = [];
  const made = (message: unknown) => sockets.push(message);
  subscribe('net.client.socket', made);
  closing.push(() => unsubscribe('net.client.socket', made), vi.unstubAllEnvs);
  const endUnused = await preconnect(new URL('https://certcentral.example'));
  endUnused();
  expect(sockets).toEqual([]);
  vi.stubEnv('https_proxy', '');
  vi.spyOn(dns, 'lookup').mockImplementation((() => {}) as unknown as typeof dns.lookup);
  (await preconnect(new URL('https://certcentral.example')))();
  expect(sockets).toHaveLength(1);
});

describe('the response', () => {
  /** Sends a request that the sandbox answers as given. */
  async function sendTo(fault: Fault, method: 'GET' | 'POST' = 'GET', maxBytes?: number) {
    const sandbox = await startSandbox();
    closing.push(sandbox.close);
    sandbox.play({ path: /./, fault });
    const { send } = connectionTo(new URL(sandbox.url), new AbortController().signal, 30);
    const url = new URL(`${sandbox.url}/user/me`);
    return send({
      method,
      url,
      headers: {},
      ...(method === 'GET' ? {} : { body: '{"ü":1}' }),
      maxBytes,
    }).catch((error: unknown) => error);
  }
  const says = (body: string): Fault => ({ kind: 'status', status: 400, body });

  test.each<[string, Fault, number | undefined, object]>([
    ['is read whole', says('{"ü":1}'), undefined, { status: 400, body: '{"ü":1}', truncated: false }],
    ['may have the longest length', says('12345'), 5, { body: '12345', truncated: false }],
    ['is read no further than that', says('123456'), 5, { status: 400, truncated: true }],
    ['is read up to 1 MiB', says('x'.repeat(1024 * 1024)), undefined, { truncated: false }],
    ['is read no further', says('x'.repeat(1024 * 1024 + 1)), undefined, { truncated: true }],
  ])('%s', async (_, fault, maxBytes, response) => {
    expect(await sendTo(fault, 'GET', maxBytes)).toMatchObject(response);
  });

  test.each<[Fault, RegExp]>([
    [{ kind: 'cut' }, /^GET 127\.0\.0\.1:\d+: The connection broke before the response was complete/],
    [{ kind: 'reset', when: 'before' }, /before the response was complete \(ECONNRESET\)\.$/],
    [{ kind: 'reset', when: 'mid-body' }, /before the response was complete/],
    [{ kind: 'close', when: 'before' }, /before the response was complete/],
  ])('of %j may be that of a request that was processed', async (fault, message) => {
    expect(await sendTo(fault)).toMatchObject({
      failure: 'unclear',
      message: expect.stringMatching(message) as string,
    });
  });

  test('answers the whole body of the request, in bytes', async () => {
    const sandbox = await startSandbox();
    closing.push(sandbox.close);
    const { send } = connectionTo(new URL(sandbox.url), new AbortController().signal, 30);
    await send({ method: 'POST', url: new URL(`${sandbox.url}/user/me`), headers: {}, body: '{"ü":1}' });
    expect(sandbox.requests[0]?.json).toEqual({ ü: 1 });
  });
});

describe('a job that is canceled while its request is answered', () => {
  async function canceledDuring(method: 'GET' | 'POST') {
    const sandbox = await startSandbox();
    closing.push(sandbox.close);
    const cancellation = new AbortController();
    const { send } = connectionTo(new URL(sandbox.url), cancellation.signal, 30);
    const answered = Promise.withResolvers<void>();
    const run = async () => {
      cancellation.abort();
      await answered.promise;
    };
    sandbox.play({ path: /./, fault: { kind: 'hook', run } });
    const body = method === 'GET' ? {} : { body: '{}' };
    const sent = send({ method, url: new URL(`${sandbox.url}/user/me`), headers: {}, ...body }).catch(
      (error: unknown) => error,
    );
    return { sent, answer: answered.resolve };
  }

  test('does not wait for that of a GET', async () => {
    const { sent, answer } = await canceledDuring('GET');
    expect(await sent).toMatchObject({ message: expect.stringContaining('The job was canceled.') as string });
    answer();
  });

  test('waits for that of a POST', async () => {
    const { sent, answer } = await canceledDuring('POST');
    setTimeout(answer, 50);
    expect(await sent).toMatchObject({ status: expect.any(Number) as number });
  });
});

test.each([
  ['ENOTFOUND', 'The name certcentral.example could not be resolved (ENOTFOUND). Check api-url.'],
  ['CERT_HAS_EXPIRED', 'No TLS connection to certcentral.example (CERT_HAS_EXPIRED).'],
  ['ECONNABORTED', 'No connection to certcentral.example (ECONNABORTED).'],
  [undefined, 'No connection to certcentral.example (connection closed).'],
])('what %s means', async (code, message) => {
  vi.spyOn(dns, 'lookup').mockImplementation(((_: string, __: object, done: (error: Error) => void) =>
    process.nextTick(done, Object.assign(new Error('x'), { code }))) as unknown as typeof dns.lookup);
  const url = new URL('http://certcentral.example');
  const { send } = connectionTo(url, new AbortController().signal, 30);
  await expect(send({ method: 'GET', url, headers: {}, tries: 1 })).rejects.toMatchObject({
    failure: 'undelivered',
    message: expect.stringContaining(message) as string,
  });
});
