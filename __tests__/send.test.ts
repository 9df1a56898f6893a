// One request on a connection that is not there yet: canceled, or given up.

import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import dns from 'node:dns';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { startSandbox } from '../sandbox/sandbox.ts';
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
