// A fleet neither hangs nor believes any clock.

import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterAll, describe, expect, test } from 'vitest';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { pemOf } from '../src/asn1/pem.ts';
import { CSR } from './fixtures.ts';
import { agents, bodyOfAgent, FleetJob, type FleetRun, type Row } from './fleet-step.ts';
import { workDirectory } from './openssl.ts';
import { sandboxes } from './sandboxes.ts';
import { certificates, HOST, portOf } from './tls.ts';

const start = sandboxes();
const DONE = { exitCode: 0 };
const outcomes = (job: FleetJob) => job.entries().map(({ outcome }) => outcome);

describe('429s', () => {
  const limited = (retryAfter: string) =>
    ({ kind: 'status', status: 429, headers: { 'retry-after': retryAfter } }) as const;
  const options = (job: FleetJob): FleetRun => ({ with: { 'results-file': job.results }, shortPauses: true });

  test.each([
    ['an hour', '3600'],
    ['a date in 2099', 'Fri, 01 Jan 2099 00:00:00 GMT'],
    ['five minutes', '300'],
  ])('Retry-After of %s after the first order ends the run', async (_, retryAfter) => {
    for (const skip of [0, 1]) {
      const sandbox = await start();
      const job = new FleetJob(sandbox);
      // The look-up after the first order, or the next request.
      sandbox.play({ path: '/order/alternate', skip: 1 + skip, times: 9, fault: limited(retryAfter) });
      const result = await job.apply(agents(4), options(job));
      expect(result).toMatchObject({ exitCode: 1, outputs: { 'error-code': 'rate_limited' } });
      expect(outcomes(job).slice(2)).toEqual(['not_attempted', 'not_attempted']);
      expect(sandbox.requests.filter(({ status }) => status === 429)).toHaveLength(1);
      expect(sandbox.orderPosts()).toHaveLength(1);
      sandbox.clearFaults();
      expect(await job.apply(agents(4), options(job))).toMatchObject({ ...DONE, outputs: { ordered: '3' } });
      expect(sandbox.orders).toHaveLength(4);
    }
  });

  test('a short one is waited for, in the list of orders, too', async () => {
    for (const path of ['/order/certificate?', '/order/alternate']) {
      const sandbox = await start();
      const job = new FleetJob(sandbox);
      sandbox.play({ path, times: 2, fault: limited('1') });
      expect(await job.run(agents(2), options(job))).toMatchObject(DONE);
    }
  });
});

describe('clocks', () => {
  const { tls, trusted } = certificates(workDirectory());
  const open = new Set<Socket>();
  const proxy = createServer().on('connect', (request, client: Socket) => {
    const upstream = connect(Number(request.url?.split(':')[1]), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    for (const socket of [client, upstream]) open.add(socket.on('error', () => {}));
    upstream.on('close', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });
  afterAll(() => {
    for (const socket of open) socket.destroy();
    proxy.close();
  });

  /** A fleet step that reaches the sandbox by a name that is no loopback host. */
  async function byName(sandbox: Sandbox, job: FleetJob, rows: Row[], { with: more, ...run }: FleetRun = {}) {
    if (!proxy.listening) await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const { port } = proxy.address() as AddressInfo;
    return job.run(rows, {
      ...run,
      with: {
        'results-file': job.results,
        'api-url': `https://${HOST}:${portOf(sandbox)}/services/v2`,
        ...more,
      },
      env: { https_proxy: `http://127.0.0.1:${port}`, ...trusted },
    });
  }

  test('a service whose clock is a year ahead, or in 2099, changes nothing', async () => {
    const sandbox = await start({ tls });
    const job = new FleetJob(sandbox);
    expect(await byName(sandbox, job, agents(2), { apply: true })).toMatchObject({
      ...DONE,
      outputs: { ordered: '2' },
    });
    for (const { id } of sandbox.orders) await sandbox.issue(id);
    const rows = [...agents(1, { state: 'revoked' }), ...agents(2).slice(1)];
    for (const moment of [new Date(Date.now() + 366 * 86_400_000), new Date('2099-01-01T00:00:00Z')]) {
      sandbox.configure({ now: () => moment });
      for (const apply of [false, true]) {
        sandbox.requests.length = 0;
        const result = await byName(sandbox, job, rows, { apply, with: { 'max-revocations': '1' } });
        expect(result.outputs['error-code']).toBe('not_ordered');
        expect(result.log).toContain(moment.toISOString().slice(0, 10));
        expect(result.log).toContain(new Date().toISOString().slice(0, 10));
        expect(sandbox.requests.every(({ method }) => method === 'GET')).toBe(true);
      }
    }
    expect(sandbox.orders).toHaveLength(2);
  });

  test('hours do not matter', async () => {
    const sandbox = await start({ tls });
    const job = new FleetJob(sandbox);
    sandbox.configure({ now: () => new Date(Date.now() + 23 * 3_600_000) });
    expect(await byName(sandbox, job, agents(1), { apply: true })).toMatchObject({
      ...DONE,
      outputs: { ordered: '1' },
    });
  });

  test('one answer in between that is dated wrongly stops the run', async () => {
    const sandbox = await start({ tls });
    const job = new FleetJob(sandbox);
    let ahead = 0;
    sandbox.configure({ now: () => new Date(Date.now() + ahead) });
    sandbox.play({
      method: 'POST',
      fault: {
        kind: 'hook',
        when: 'after',
        run: () => {
          ahead = 400 * 86_400_000;
        },
      },
    });
    const result = await byName(sandbox, job, agents(3), { apply: true });
    expect(result).toMatchObject({
      exitCode: 1,
      outputs: { ordered: '1', 'not-attempted': '2', 'error-code': 'not_ordered' },
    });
  });
});

test('of a list with thousands of CSRs, those beyond the first 2,000 are checked before their orders', async () => {
  const sandbox = await start();
  const job = new FleetJob(sandbox);
  sandbox.seedOrders(2000, { body: bodyOfAgent });
  const file = (name: string, csr: string) => {
    writeFileSync(job.path(name), csr);
    return job.path(name);
  };
  const good = file('good.csr', CSR);
  const damaged = file('damaged.csr', withOtherSignature(CSR));
  const rows = agents(2002, { 'csr-file': good });
  const last = rows.map((row, index) => (index === 2000 ? { ...row, 'csr-file': damaged } : row));
  const options = { with: { 'results-file': job.results } };
  expect(await job.apply(last, options)).toMatchObject({
    exitCode: 1,
    outputs: { 'error-code': 'rows_failed', current: '2000', ordered: '1', failed: '1' },
  });
  expect(sandbox.orderPosts()).toHaveLength(1);
  expect(job.entries()[2000]).toMatchObject({ outcome: 'failed', 'error-code': 'invalid_input' });
  expect(job.entries()[2000]?.message).toMatch(
    /^The CSR is damaged, .* Nothing was ordered for this row; give it another CSR\.$/,
  );

  const first = rows.map((row, index) => (index === 1999 ? { ...row, 'csr-file': damaged } : row));
  expect(await job.apply(first, options)).toMatchObject({
    exitCode: 1,
    outputs: { 'error-code': 'invalid_input' },
  });
});

/** The same CSR with a bit of its signature, which is at its end, turned. */
function withOtherSignature(csr: string): string {
  const der = Buffer.from(csr.replace(/-----[^-]+-----/g, ''), 'base64');
  der[der.length - 1] = (der.at(-1) ?? 0) ^ 1;
  return pemOf('CERTIFICATE REQUEST', der);
}
