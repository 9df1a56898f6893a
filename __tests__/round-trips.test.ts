// What an order waits for on a network: its round trips, and a connection that opens while modules load.

import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, connect as dial, type Socket } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOOK_UP, orderInputs, POST, steps } from './fixtures.ts';
import { workDirectory } from './openssl.ts';
import { runStep } from './step.ts';
import { certificates, HOST, portOf } from './tls.ts';
import { outcome, placed, transport } from './transport.ts';

const { closing, listen, start } = transport();
const directory = workDirectory();
const { tls, trusted } = certificates(directory);

/** A TLS record that begins a handshake message in the clear: a client sends one for each round trip. */
const HANDSHAKE = 22;

/** Passes bytes on, in both directions. */
function pass(client: Socket, port: string): void {
  const upstream = dial(Number(port), '127.0.0.1');
  client.pipe(upstream).pipe(client);
  for (const [socket, other] of [
    [client, upstream],
    [upstream, client],
  ] as [Socket, Socket][]) {
    socket.on('error', () => other.destroy());
    socket.on('close', () => other.destroy());
  }
  closing.push(() => client.destroy());
}

/** Passes bytes on, and counts the connections and the client's handshake records, each of which waits for an answer. */
async function startRelay(port: string) {
  const seen = { connections: 0, hellos: 0 };
  const server = createServer((client) => {
    seen.connections += 1;
    let buffered = Buffer.alloc(0);
    client.on('data', (chunk: Buffer) => {
      buffered = Buffer.concat([buffered, chunk]);
      while (buffered.length >= 5 && buffered.length >= 5 + buffered.readUInt16BE(3)) {
        if (buffered[0] === HANDSHAKE) seen.hellos += 1;
        buffered = buffered.subarray(5 + buffered.readUInt16BE(3));
      }
    });
    pass(client, port);
  });
  return { port: await listen(server), seen };
}

test('a guarded order takes five round trips on one connection: TCP, TLS, look-up, POST, read-back', async () => {
  const sandbox = await start({ tls });
  const { port, seen } = await startRelay(portOf(sandbox));
  const url = `https://127.0.0.1:${port}/services/v2`;
  const result = await runStep({ inputs: orderInputs({ url, key: sandbox.key }), env: trusted });
  expect(outcome(result), result.log).toEqual(placed);
  expect(seen).toEqual({ connections: 1, hellos: 1 });
  expect(steps(sandbox)).toEqual([LOOK_UP, POST, LOOK_UP]);
  expect(seen.connections + seen.hellos + sandbox.requests.length).toBe(5);
});

describe('the connection', () => {
  const preload = join(directory, 'order-of-events.mjs');
  writeFileSync(
    preload,
    `import { appendFileSync } from 'node:fs';
    import { registerHooks } from 'node:module';
    import { subscribe } from 'node:diagnostics_channel';
    const tell = (event) => appendFileSync(process.env.EVENTS, event + '\\n');
    subscribe('net.client.socket', () => tell('connects'));
    registerHooks({
      load(url, context, next) {
        if (url.startsWith('file:')) tell(url);
        return next(url, context);
      },
    });`,
  );

  /** Which of the bundle's files with this text were loaded before the step connected, and after. */
  async function loadedAround(text: RegExp, inputs: Record<string, string>, number: number) {
    const events = join(directory, `events-${number}`);
    const sandbox = await start({ tls });
    const env = { ...trusted, NODE_OPTIONS: `--import=${preload}`, EVENTS: events };
    const result = await runStep({ inputs: orderInputs(sandbox, inputs), env });
    expect(outcome(result), result.log).toEqual(placed);
    const lines = readFileSync(events, 'utf8').trim().split('\n');
    const connects = lines.indexOf('connects');
    const has = (line: string) => line.startsWith('file:') && text.test(readFileSync(new URL(line), 'utf8'));
    return { before: lines.slice(0, connects).filter(has), after: lines.slice(connects).filter(has), lines };
  }

  test('opens before the modules that it takes to read an answer are loaded', async () => {
    const { before, after, lines } = await loadedAround(/X-DC-DEVKEY/, {}, 1);
    expect([before.length, after.length]).toEqual([0, 1]);
    expect(lines.filter((line) => line === 'connects')).toHaveLength(1);
  });

  test('opens later if files are to be checked first', async () => {
    const { before, after } = await loadedAround(/X-DC-DEVKEY/, { csr: '', 'key-file': 'made.key' }, 2);
    expect([before.length, after.length]).toEqual([1, 0]);
  });

  test('goes to a host by its name, at the address that answers', async () => {
    const sandbox = await start({ tls });
    const names = join(directory, 'two-addresses.mjs');
    const addresses = "[{ address: '::1', family: 6 }, { address: '127.0.0.1', family: 4 }]";
    writeFileSync(
      names,
      `import dns from 'node:dns'; dns.lookup = (...args) => args.at(-1)(null, ${addresses});`,
    );
    const env = { ...trusted, NODE_OPTIONS: `--import=${names}` };
    const url = sandbox.url.replace('127.0.0.1', HOST);
    const result = await runStep({ inputs: orderInputs({ url, key: sandbox.key }), env });
    expect(outcome(result), result.log).toEqual(placed);
    expect([steps(sandbox), sandbox.connections]).toEqual([[LOOK_UP, POST, LOOK_UP], 1]);
  });

  test('ends with a step that fails before its first request', async () => {
    const mute = createServer((client) => closing.push(() => client.destroy()));
    const url = `https://127.0.0.1:${await listen(mute)}/services/v2`;
    const gone = join(directory, 'gone.mjs');
    writeFileSync(
      gone,
      `import { rmSync } from 'node:fs';
      import { subscribe } from 'node:diagnostics_channel';
      subscribe('net.client.socket', () => rmSync(process.env.GITHUB_OUTPUT));`,
    );
    const output = join(directory, 'output-for-a-while');
    writeFileSync(output, '');
    const env = { ...trusted, NODE_OPTIONS: `--import=${gone}`, GITHUB_OUTPUT: output };
    const { exitCode, log } = await runStep({ inputs: orderInputs({ url, key: 'key' }), env });
    expect(exitCode, log).toBe(1);
    expect(log).toContain('GITHUB_OUTPUT');
  }, 20_000);

  test('is made again if the host reset the TLS handshake', async () => {
    const sandbox = await start({ tls });
    let connections = 0;
    const server = createServer((client) => {
      connections += 1;
      if (connections > 1) pass(client, portOf(sandbox));
      else client.once('data', () => client.resetAndDestroy());
    });
    const url = `https://127.0.0.1:${await listen(server)}/services/v2`;
    const inputs = orderInputs({ url, key: sandbox.key });
    const result = await runStep({ inputs, env: trusted, shortPauses: true });
    expect(outcome(result), result.log).toEqual(placed);
    expect(result.log).toMatch(/No connection to .* \(ECONNRESET\)\. Try 2 of 4/);
    expect([steps(sandbox), connections]).toEqual([[LOOK_UP, POST, LOOK_UP], 2]);
  });

  test('is made again if the host ended it before it was used', async () => {
    const sandbox = await start({ tls });
    const ended = join(directory, 'ended');
    let connections = 0;
    const server = createServer((client) => {
      connections += 1;
      if (connections > 1) return pass(client, portOf(sandbox));
      client.once('close', () => writeFileSync(ended, ''));
      return client.destroy();
    });
    const waiting = join(directory, 'waiting.mjs');
    writeFileSync(
      waiting,
      `import { existsSync } from 'node:fs';
      import { registerHooks } from 'node:module';
      registerHooks({
        load(url, context, next) {
          const loaded = next(url, context);
          // What sends requests waits until the connection is over, which has to be under way by now.
          const waits = /X-DC-DEVKEY/.test(loaded.source);
          for (let tries = 0; waits && !existsSync(process.env.ENDED); tries++) {
            if (tries === 2000) throw new Error('Nothing connected.');
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
          }
          return loaded;
        },
      });`,
    );
    const env = { ...trusted, NODE_OPTIONS: `--import=${waiting}`, ENDED: ended };
    const url = `https://127.0.0.1:${await listen(server)}/services/v2`;
    const result = await runStep({ inputs: orderInputs({ url, key: sandbox.key }), env });
    expect(outcome(result), result.log).toEqual(placed);
    expect([steps(sandbox), connections]).toEqual([[LOOK_UP, POST, LOOK_UP], 2]);
  });
});
