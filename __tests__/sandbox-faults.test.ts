// Faults of the simulator on the wire, with and without TLS.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { request as httpsRequest } from 'node:https';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Fault, Sandbox } from '../sandbox/sandbox.ts';
import { call, codes, directory, path, premium } from './sandbox-calls.ts';
import { sandboxes } from './sandboxes.ts';

const start = sandboxes();

describe('faults', () => {
  const outcome = async (sandbox: Sandbox) => {
    try {
      const reply = await call(sandbox, 'POST', path, premium);
      return `${reply.status}${reply.json === undefined ? ' not JSON' : ''}`;
    } catch (error) {
      const { cause } = error as { cause?: { code?: string } };
      return cause?.code ?? (error as Error).message;
    }
  };

  test.each<[fault: Fault, outcome: string, orders: number]>([
    [{ kind: 'status', status: 429 }, '429', 0],
    [{ kind: 'status', status: 500 }, '500', 0],
    [{ kind: 'status', status: 503, when: 'after', body: 'down' }, '503 not JSON', 1],
    [{ kind: 'reset', when: 'before' }, 'ECONNRESET', 0],
    [{ kind: 'reset', when: 'after' }, 'ECONNRESET', 1],
    [{ kind: 'reset', when: 'mid-body' }, 'ECONNRESET', 1],
    [{ kind: 'close', when: 'before' }, 'UND_ERR_SOCKET', 0],
    [{ kind: 'close', when: 'after' }, 'UND_ERR_SOCKET', 1],
    [{ kind: 'cut' }, 'UND_ERR_SOCKET', 1],
    [{ kind: 'drip', everyMilliseconds: 1 }, '201', 1],
    [{ kind: 'delay', milliseconds: 20 }, '201', 1],
    [{ kind: 'delay', milliseconds: 20, when: 'after' }, '201', 1],
    [{ kind: 'redirect', location: 'http://127.0.0.1:1/' }, '302 not JSON', 0],
    [{ kind: 'html' }, '502 not JSON', 0],
    [{ kind: 'html', status: 200, when: 'after' }, '200 not JSON', 1],
    [{ kind: 'huge' }, '502 not JSON', 0],
    [{ kind: 'huge', status: 200, bytes: 100_000, when: 'after' }, '200 not JSON', 1],
    [{ kind: 'malformed-json' }, '201 not JSON', 1],
    [{ kind: 'body', body: '{"id":"x"}' }, '201', 1],
    [{ kind: 'body', body: 'OK', status: 200, contentType: 'text/plain' }, '200 not JSON', 1],
    [{ kind: 'hook', run: () => {} }, '201', 1],
  ])('%j gives %s and %i orders', async (fault, expected, orders) => {
    const sandbox = await start();
    sandbox.play({ method: 'POST', path: '/order', fault });
    expect(await outcome(sandbox)).toBe(expected);
    expect(sandbox.orders).toHaveLength(orders);
    expect(sandbox.orderPosts()).toHaveLength(1);
    expect(await outcome(sandbox)).toBe('201');
  });

  test.each<['before' | 'after' | 'mid-body', number]>([
    ['before', 0],
    ['after', 1],
    ['mid-body', 1],
  ])('a stall %s lasts until the simulator is closed', async (when, orders) => {
    const sandbox = await start();
    sandbox.play({ fault: { kind: 'stall', when } });
    const answer = outcome(sandbox);
    expect(await Promise.race([answer, new Promise((resolve) => setTimeout(resolve, 50, 'silence'))])).toBe(
      'silence',
    );
    await expect.poll(() => sandbox.orders.length, { timeout: 20_000 }).toBe(orders);
    await sandbox.close();
    expect(await answer).toBe('UND_ERR_SOCKET');
  });

  test('a rule skips, counts, picks by path, and hooks see the order', async () => {
    const sandbox = await start();
    const seen: number[] = [];
    sandbox.play({ path: /alternate\/x\?/g, times: Number.POSITIVE_INFINITY, fault: { kind: 'html' } });
    sandbox.play({ method: 'post', skip: 1, times: 2, fault: { kind: 'status', status: 418 } });
    sandbox.play({
      method: 'POST',
      fault: { kind: 'hook', when: 'after', run: () => void seen.push(sandbox.orders.length) },
    });
    expect(await outcome(sandbox)).toBe('201');
    expect(await outcome(sandbox)).toBe('418');
    expect(await outcome(sandbox)).toBe('418');
    expect(await outcome(sandbox)).toBe('201');
    expect(seen).toEqual([1]);
    expect((await call(sandbox, 'GET', '/order/alternate/x')).status).toBe(404);
    expect((await call(sandbox, 'GET', '/order/alternate/x?limit=1')).status).toBe(502);
    expect((await call(sandbox, 'GET', '/order/alternate/x?limit=1')).status).toBe(502);
    sandbox.clearFaults();
    expect((await call(sandbox, 'GET', '/order/alternate/x?limit=1')).status).toBe(404);
  });

  test('Retry-After and hugeBytesSent', async () => {
    const sandbox = await start();
    sandbox.play({ fault: { kind: 'status', status: 429, headers: { 'retry-after': '3' } } });
    const limited = await call(sandbox, 'GET', '/user/me');
    expect(limited.headers.get('retry-after')).toBe('3');
    expect(codes(limited)).toEqual([
      'request_limit_exceeded: Service unavailable, please limit request volume',
    ]);
    sandbox.play({ fault: { kind: 'huge', bytes: Number.POSITIVE_INFINITY } });
    const gone = new AbortController();
    const response = await fetch(`${sandbox.url}/user/me`, { signal: gone.signal });
    await response.body?.getReader().read();
    gone.abort();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const sent = sandbox.hugeBytesSent;
    expect(sent).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(sandbox.hugeBytesSent).toBe(sent);
  });
});

describe('TLS', () => {
  const tls = (() => {
    const [key, cert] = [join(directory, 'tls.key'), join(directory, 'tls.pem')];
    execFileSync('openssl', [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'],
      ...['-keyout', key, '-out', cert, '-days', '2', '-subj', '/CN=localhost'],
      ...['-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'],
    ]);
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  })();

  const get = (sandbox: Sandbox): Promise<string> =>
    new Promise((resolve) => {
      const headers = { 'X-DC-DEVKEY': sandbox.key };
      const sent = httpsRequest(
        `${sandbox.url}/user/me`,
        { ca: tls.cert, headers, agent: false },
        (response) => {
          response.on('error', (error) => resolve(`body: ${error.message}`));
          response.on('end', () => resolve(String(response.statusCode)));
          response.resume();
        },
      );
      sent.on('error', (error) => resolve((error as NodeJS.ErrnoException).code ?? error.message));
      sent.end();
    });

  test('serves https, and resets and cuts there too', async () => {
    const sandbox = await start({ tls });
    expect(sandbox.url).toMatch(/^https:/);
    expect(await get(sandbox)).toBe('200');
    sandbox.play({ fault: { kind: 'reset', when: 'before' } });
    expect(await get(sandbox)).toBe('ECONNRESET');
    sandbox.play({ fault: { kind: 'cut' } });
    expect(await get(sandbox)).toContain('body:');
    expect(sandbox.requests.map(({ connection }) => connection)).toEqual([1, 2, 3]);
  });
});
