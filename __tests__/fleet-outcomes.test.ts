// A row is done only if it is: orders that were answered wrongly, files that could not be written, keys that are gone.

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { agents, bodyOfAgent, FLEET, FleetJob, type FleetRun, type Row } from './fleet-step.ts';
import { sandboxes } from './sandboxes.ts';

const start = sandboxes();
const PRODUCT = 'client_authentication_plus';
const DONE = { exitCode: 0 };

const withResults = (job: FleetJob, more: Record<string, string> = {}): FleetRun => ({
  with: { 'results-file': job.results, ...more },
});
const agent = (number: number, more: Row = {}): Row => ({ ...(agents(number)[number - 1] as Row), ...more });
const outcomes = (job: FleetJob) => job.entries().map(({ outcome }) => outcome);
const idOf = (sandbox: Sandbox, index: number) => String(sandbox.orders[index]?.id);

async function issueAll(sandbox: Sandbox): Promise<void> {
  for (const { id, issuedAt } of sandbox.orders) if (issuedAt === null) await sandbox.issue(id);
}

describe('the answer to a POST is about another order', () => {
  test('the order of another row: the row has its own order, and the message names whose the answer was', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    sandbox.play({ method: 'POST', skip: 1, fault: { kind: 'edit', set: { id: 1_234_001 } } });
    expect(await job.apply(agents(3), withResults(job))).toMatchObject({
      ...DONE,
      outputs: { ordered: '3' },
    });
    expect(job.entries().map((entry) => entry['order-id'])).toEqual(
      sandbox.orders.map(({ id }) => String(id)),
    );
    expect(job.entries()[1]?.message).toContain(
      'answered with order 1234001, which is the order of the row agent-1',
    );
    expect(sandbox.orderPosts()).toHaveLength(3);
  });

  test('an order that was there before', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    sandbox.placeOrder({ ...bodyOfAgent(2), alternative_order_id: undefined }, PRODUCT);
    sandbox.cancel(sandbox.orders[0]?.id ?? 0);
    sandbox.play({ method: 'POST', skip: 1, fault: { kind: 'edit', set: { id: 1_234_001 } } });
    expect(await job.apply(agents(3), withResults(job))).toMatchObject({
      ...DONE,
      outputs: { ordered: '3' },
    });
    expect(job.entries()[1]).toMatchObject({ outcome: 'done', 'order-id': idOf(sandbox, 2) });
    expect(job.entries()[1]?.message).toContain('which was in the account before');
  });

  test('no order of its own is found: unknown, and the next run orders it', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    const answer = JSON.stringify({ id: 1_234_001, requests: [] });
    sandbox.play({ method: 'POST', skip: 1, fault: { kind: 'status', status: 201, body: answer } });
    expect(await job.apply(agents(3), withResults(job))).toMatchObject({
      exitCode: 1,
      outputs: { ordered: '2', unknown: '1', 'error-code': 'rows_failed' },
    });
    expect(job.entries()[1]).toMatchObject({
      outcome: 'unknown',
      'error-code': 'unknown_outcome',
      'order-id': '',
    });
    expect(job.entries()[1]?.message).toContain('which is the order of the row agent-1');
    expect(await job.apply(agents(3), withResults(job))).toMatchObject({
      ...DONE,
      outputs: { ordered: '1' },
    });
  });

  test('swapped answers of two rows with one name', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    const rows = agents(3, { 'common-name': 'Build Agent' });
    sandbox.play({ method: 'POST', skip: 1, fault: { kind: 'edit', set: { id: 1_234_003 } } });
    sandbox.play({ method: 'POST', skip: 1, fault: { kind: 'edit', set: { id: 1_234_002 } } });
    expect(await job.apply(rows, withResults(job))).toMatchObject(DONE);
    expect(job.entries().map((entry) => entry['order-id'])).toEqual(
      sandbox.orders.map(({ id }) => String(id)),
    );
  });

  test('an order of another system for the same person at the same time', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    sandbox.play({
      method: 'POST',
      skip: 1,
      fault: {
        kind: 'hook',
        run: () => void sandbox.placeOrder({ ...bodyOfAgent(2), alternative_order_id: 'gha-1' }, PRODUCT),
      },
    });
    expect(await job.apply(agents(2), withResults(job))).toMatchObject(DONE);
    expect(job.entries()[1]).toMatchObject({ outcome: 'done', 'order-id': idOf(sandbox, 2) });
  });
});

describe('an order that another run placed after the plan', () => {
  const placedBetween = (sandbox: Sandbox, then: (id: number) => void = () => {}) =>
    sandbox.play({
      method: 'POST',
      fault: {
        kind: 'hook',
        run: () => {
          then(sandbox.placeOrder(bodyOfAgent(2), PRODUCT).id);
        },
      },
    });

  test('is the row’s', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    placedBetween(sandbox);
    expect(await job.apply(agents(2), withResults(job))).toMatchObject({
      ...DONE,
      outputs: { ordered: '1' },
    });
    expect(outcomes(job)).toEqual(['done', 'unchanged']);
    expect(sandbox.orderPosts()).toHaveLength(1);
  });

  test('and that was rejected by then is a problem', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    placedBetween(sandbox, (id) => sandbox.setStatus(id, 'rejected'));
    expect(await job.apply(agents(2), withResults(job))).toMatchObject({
      exitCode: 1,
      outputs: { ordered: '1', problems: '1', 'error-code': 'rows_failed' },
    });
    expect(job.entries()[1]).toMatchObject({ plan: 'problem', 'error-code': 'order_closed' });
    expect(sandbox.orderPosts()).toHaveLength(1);
  });
});

test('an order of this run that is rejected by the time it is read back is a failure', async () => {
  const sandbox = await start();
  const job = new FleetJob(sandbox);
  sandbox.play({
    method: 'POST',
    skip: 2,
    fault: { kind: 'hook', run: () => sandbox.setStatus(sandbox.orders[1]?.id ?? 0, 'rejected') },
  });
  expect(await job.apply(agents(3), withResults(job))).toMatchObject({
    exitCode: 1,
    outputs: { ordered: '2', failed: '1', 'error-code': 'rows_failed' },
  });
  expect(outcomes(job)).toEqual(['done', 'failed', 'done']);
});

describe('files', () => {
  const places = (job: FleetJob, more: Record<string, string> = {}) =>
    withResults(job, {
      'key-directory': job.path('keys'),
      'certificate-directory': job.path('certificates'),
      ...more,
    });

  test('a certificate that fails its check, in any row: failed, and ordered counts it', async () => {
    const sandbox = await start({ downloads: 'wrong-key' });
    const job = new FleetJob(sandbox);
    const rows = agents(3, { 'skip-approval': 'true' });
    expect(await job.apply(rows, places(job))).toMatchObject({
      exitCode: 1,
      outputs: { ordered: '3', failed: '3', unknown: '0', 'error-code': 'rows_failed' },
    });
    expect(job.entries().map((entry) => [entry.outcome, entry['error-code']])).toEqual(
      Array(3).fill(['failed', 'certificate_mismatch']),
    );
    sandbox.configure({ downloads: 'plain' });
    expect(await job.apply(rows, places(job))).toMatchObject({
      ...DONE,
      outputs: { current: '3', ordered: '0' },
    });
    expect(existsSync(job.path('certificates/agent-3.pem'))).toBe(true);
    expect(sandbox.orders).toHaveLength(3);
  });

  test('a certificate that cannot be downloaded, or not be written', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    const rows = agents(3, { 'skip-approval': 'true' });
    sandbox.play({
      path: /download/,
      skip: 1,
      times: 9,
      fault: { kind: 'status', status: 403, body: '{"errors":[{"code":"forbidden","message":"No."}]}' },
    });
    const result = await job.apply(rows, places(job));
    expect(result).toMatchObject({ exitCode: 1, outputs: { ordered: '3', failed: '2' } });
    expect(result.log).not.toContain('everything was done');
    sandbox.clearFaults();
    writeFileSync(job.path('certificates/agent-2.pem'), 'something else');
    expect(await job.apply(rows, places(job))).toMatchObject({
      exitCode: 1,
      outputs: { failed: '1', current: '3' },
    });
    expect(outcomes(job)).toEqual(['unchanged', 'failed', 'unchanged']);
    expect(readFileSync(job.path('certificates/agent-2.pem'), 'utf8')).toBe('something else');
  });

  test('a key that is gone: failed for an order of this run, a warning for an older one', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    sandbox.play({
      method: 'POST',
      skip: 1,
      fault: { kind: 'hook', run: () => rmSync(job.path('keys/agent-2.key')) },
    });
    expect(await job.apply(agents(3), places(job))).toMatchObject({
      exitCode: 1,
      outputs: { ordered: '3', failed: '1', 'error-code': 'rows_failed' },
    });
    expect(job.entries()[1]).toMatchObject({ outcome: 'failed', 'error-code': 'csr_mismatch' });
    await issueAll(sandbox);
    const later = await job.apply(agents(3), places(job));
    expect(later).toMatchObject({ ...DONE, outputs: { current: '3' } });
    expect(later.log).toMatch(/::warning::agent-2: The private key of order \d+ is not in key-directory/);
    expect(existsSync(job.path('certificates/agent-2.pem'))).toBe(true);
  });

  test.each(['certificate-directory', 'key-directory'])(
    '%s that is a file is refused before anything is sent',
    async (input) => {
      const sandbox = await start();
      const job = new FleetJob(sandbox);
      writeFileSync(job.path('file'), '');
      for (const path of ['file', 'file/below']) {
        for (const apply of [true, false]) {
          const { outputs, log } = await job.run(agents(2), { apply, with: { [input]: job.path(path) } });
          expect([outputs['error-code'], log.includes(`${input}: `)]).toEqual(['invalid_input', true]);
        }
      }
      expect(sandbox.requests).toHaveLength(0);
    },
  );
});

test('a date that has passed is a problem of its row, if that would be ordered or renewed', async () => {
  const sandbox = await start();
  const job = new FleetJob(sandbox);
  await job.apply([agent(1)], withResults(job));
  await issueAll(sandbox);
  const rows = [
    agent(1, { 'custom-expiration-date': '2020-01-01' }),
    agent(2, { 'custom-expiration-date': '2020-01-01' }),
    agent(3),
  ];
  const result = await job.apply(rows, withResults(job));
  expect(result).toMatchObject({
    exitCode: 1,
    outputs: { current: '1', problems: '1', ordered: '1', 'error-code': 'rows_failed' },
  });
  expect(job.entries()[1]).toMatchObject({ plan: 'problem', 'error-code': 'invalid_input' });
  expect(result.log).toContain('1 row has a problem. All other rows were completed.');
  sandbox.passDays(350);
  expect((await job.run(rows.slice(0, 1), withResults(job))).outputs).toMatchObject({
    problems: '1',
    'to-renew': '0',
  });
});

test('the remaining rows are called completed only if something was done', async () => {
  const sandbox = await start();
  const job = new FleetJob(sandbox);
  const rows = [agent(1, { 'order-id': '4711' }), agent(2)];
  const plan = await job.run(rows, withResults(job));
  expect(plan.log).toContain('1 row has a problem.');
  expect(plan.log).not.toContain('Everything else');
  expect((await job.apply(rows.slice(0, 1))).log).not.toContain('Everything else');
});

test('problems that every row has are reported once, and at most fifty are listed', async () => {
  const sandbox = await start();
  const job = new FleetJob(sandbox);
  const without = await job.run(agents(60).map(({ name = '', emails = '' }) => ({ name, emails })));
  expect(without.log.match(/common-name is required/g)).toHaveLength(1);
  const wrong = await job.run(
    agents(60).map((row, index) => ({ ...row, emails: index < 55 ? 'x' : (row.emails ?? '') })),
  );
  expect(wrong.log.match(/column emails/g)).toHaveLength(50);
  expect(wrong.log).toContain('and 5 more problems');
  // In a plan, too.
  const rows = agents(60).map((row, index) => ({ ...row, 'order-id': String(4711 + index) }));
  const { log } = await job.run(rows, { with: { 'requests-per-minute': '1000000' } });
  expect(log.match(/^(::warning::|Warning: )agent-/gm)).toHaveLength(50);
  expect(log.match(/^::warning::/gm)).toHaveLength(10);
  expect(log).toContain('and 10 more rows with problems');
  expect(FLEET).toBe('agents');
});
