// How far long work is: lines at growing distance, with the rate and the time left; phases in groups; requests in debug logs.

import { expect, test } from 'vitest';
import { type RateWindow, rateWindow } from '../src/certcentral/rate-window.ts';
import { openProgress } from '../src/report/progress.ts';
import { act, placed } from './action-step.ts';
import { orderInputs } from './fixtures.ts';
import { agents, FleetJob } from './fleet-step.ts';
import { order } from './order-step.ts';
import { sandboxes } from './sandboxes.ts';

const start = sandboxes();

/** A run of rows that need one request each, at DigiCert's limits, on a clock of its own. */
async function run(rows: number): Promise<{ at: number; line: string }[]> {
  let now = 0;
  const lines: { at: number; line: string }[] = [];
  const info = (line: string) => void lines.push({ at: now / 1000, line });
  const wait = async (seconds: number) => {
    now += seconds * 1000;
  };
  const rate: RateWindow = rateWindow(333, { now: () => now, wait });
  const progress = openProgress('Reading', rows, { info, now: () => now, rate });
  const send = async () => {
    now += 40;
  };
  for (let done = 1; done <= rows; done++) {
    await rate.pace(send, new AbortController().signal, info);
    progress(done);
  }
  lines.push({ at: now / 1000, line: 'end' });
  return lines;
}

test('the time left comes from the limits, and a pause for them is a line of its own', async () => {
  const lines = await run(5000);
  const end = lines.at(-1)?.at ?? 0;
  const counted = lines.filter(({ line }) => line.startsWith('Reading: '));
  for (const { at, line } of counted) {
    const [, done, left, unit] =
      /^Reading: (\d+) of 5000 rows, about ([\d.]+) (s|min|h) left \([\d.]+ rows\/s\)\.$/.exec(line) ?? [];
    expect(Number(done), line).toBeGreaterThan(0);
    const seconds = Number(left) * { s: 1, min: 60, h: 3600 }[unit as 's' | 'min' | 'h'];
    expect(Math.abs(at + seconds - end), `${at} s: ${line}`).toBeLessThan(0.35 * end);
  }
  const pauses = lines.filter(({ line }) =>
    /^Pausing for [\d.]+ (s|min), to stay below the limit of 999 /.test(line),
  );
  expect(pauses.length).toBeGreaterThanOrEqual(4);
  expect(pauses.length).toBeLessThanOrEqual(6);
});

test('ten thousand rows have a few lines, at growing distance', async () => {
  const lines = (await run(10_000)).filter(({ line }) => line.startsWith('Reading: '));
  expect(lines.length).toBeGreaterThanOrEqual(5);
  expect(lines.length).toBeLessThanOrEqual(15);
  const gaps = lines.slice(1).map(({ at }, index) => at - (lines[index]?.at ?? 0));
  expect(Math.max(...gaps)).toBeLessThanOrEqual(500);
  expect(gaps[2] as number).toBeGreaterThan(gaps[0] as number);
});

test('short runs have none', async () => {
  expect((await run(50)).map(({ line }) => line)).toEqual(['end']);
});

/** The lines of a log at the top level, and the number of those in each group. */
function normalized(log: string): { lines: string[]; groups: Record<string, number> } {
  const lines: string[] = [];
  const groups: Record<string, number> = {};
  let open: string | undefined;
  for (const line of log.trimEnd().split('\n')) {
    const [, title] = /^::group::(.*)$/.exec(line) ?? [];
    if (title !== undefined) {
      expect(open).toBeUndefined();
      open = title;
      groups[open] = 0;
    } else if (line === '::endgroup::') open = undefined;
    else if (open === undefined) lines.push(line);
    else groups[open] = (groups[open] ?? 0) + 1;
  }
  expect(open).toBeUndefined();
  return { lines, groups };
}

test.each([false, true])('a fleet folds its phases; apply: %s', async (apply) => {
  const sandbox = await start();
  const job = new FleetJob(sandbox);
  const { log, exitCode } = await job.run(agents(30), { apply });
  expect(exitCode, log).toBe(0);
  const { lines, groups } = normalized(log);
  expect(Object.keys(groups)).toEqual(['Read the account', ...(apply ? ['Apply the plan'] : []), 'Rows']);
  expect(groups[apply ? 'Apply the plan' : 'Rows']).toBeGreaterThanOrEqual(30);
  expect(lines.length, lines.join('\n')).toBeLessThanOrEqual(10);
});

test('a group ends before the error that ended its phase', async () => {
  const sandbox = await start();
  sandbox.play({ times: 99, fault: { kind: 'status', status: 403 } });
  const { log } = await new FleetJob(sandbox).run(agents(1));
  expect(normalized(log).lines.at(-1)).toMatch(/^::error::/);
});

test('the page of the order is in the log as soon as the order is known', async () => {
  const sandbox = await start();
  const page = `${new URL(sandbox.url).origin}/secure/orders/`;
  const { log } = await order(sandbox);
  expect(log).toContain(`Order 1234001 was placed.\nPage of the order: ${page}1234001\n`);
  const { id } = placed(sandbox);
  const steps: [string, Record<string, string>][] = [
    ['collect', {}],
    ['revoke', { comments: 'Left' }],
  ];
  for (const [action, inputs] of steps) {
    const result = await act(action, sandbox, { 'order-id': String(id), ...inputs });
    expect(result.log.split(`Page of the order: ${page}${id}\n`)).toHaveLength(2);
  }
});

test('the page of each order of a fleet is in the log as soon as the order is known', async () => {
  const sandbox = await start();
  const job = new FleetJob(sandbox);
  const page = (id: number) => `${new URL(sandbox.url).origin}/secure/orders/${id}`;
  const { log } = await job.apply(agents(3), { env: { RUNNER_DEBUG: '1' } });
  const lines = log.split('\n').map((line) => line.replace(/ \d+ ms$/, ''));
  const posts = lines.flatMap((line, index) => (line.startsWith('::debug::POST ') ? [index + 1] : []));
  const [first, ...others] = sandbox.orders.map(
    ({ id }, index) => `agent-${index + 1}: Page of order ${id}: ${page(id)}`,
  );
  // The first order of a run is read back before it counts as the row's.
  expect(lines).toContain(first);
  expect(posts.slice(1).map((index) => lines[index])).toEqual(others);
});

test('each line of a fleet about an order has the link to its page', async () => {
  const sandbox = await start();
  const job = new FleetJob(sandbox);
  await job.apply(agents(3));
  const [first, second, third] = sandbox.orders.map(({ id }) => id) as [number, number, number];
  const page = (id: number) => `${new URL(sandbox.url).origin}/secure/orders/${id}`;
  await sandbox.issue(first);
  await sandbox.reject(third);
  sandbox.passDays(350);
  const rows = agents(3).map((row, index) => (index === 1 ? { ...row, state: 'revoked' } : row));
  const limits = { with: { 'max-revocations': '1' } };
  const plan = await job.run(rows, limits);
  expect(plan.log).toMatch(new RegExp(`^agent-1: renew\\. .* ${page(first)}$`, 'm'));
  expect(plan.log).toMatch(new RegExp(`^agent-2: revoke\\. .* ${page(second)}$`, 'm'));
  expect(plan.log).toMatch(new RegExp(`agent-3 \\(line 4\\): .* ${page(third)}$`, 'm'));
  const { log } = await job.apply(rows, limits);
  expect(log).toMatch(new RegExp(`^agent-2: Order ${second}: it was canceled\\. ${page(second)}$`, 'm'));
});

test('each line of a wait has the link to the page', async () => {
  const sandbox = await start({ issuance: 'never' });
  const inputs = orderInputs(sandbox, { 'wait-for': 'issuance', 'wait-timeout-minutes': '0.01' });
  const { log } = await order(sandbox, { with: inputs, shortPauses: true });
  const lines = log.split('\n').filter((line) => /^Waiting |^Still |->|was not issued/.test(line));
  expect(lines.length).toBeGreaterThanOrEqual(2);
  for (const line of lines) expect(line).toMatch(/http:\/\/127\.0\.0\.1:\d+\/secure\/orders\/1234001$/);
});

test('with debug logging each request has a line: method, path without values, status, milliseconds', async () => {
  const sandbox = await start();
  const { log } = await order(sandbox, { env: { RUNNER_DEBUG: '1' } });
  const lines = log.split('\n').filter((line) => /^::debug::(GET|POST|PUT) /.test(line));
  expect(lines).toHaveLength(sandbox.requests.length);
  for (const line of lines)
    expect(line).toMatch(/^::debug::(GET|POST) \/services\/v2\/order\/[\w/-]+ \d{3} \d+ ms$/);
  expect(lines[1]).toMatch(/POST \/services\/v2\/order\/certificate\/client_premium 201 /);
  const inventory = await act(
    'inventory',
    sandbox,
    { 'container-id': '445566' },
    { env: { RUNNER_DEBUG: '1' } },
  );
  expect(inventory.log).toMatch(/^::debug::GET \/services\/v2\/order\/certificate\?[^=\d]+ 200 \d+ ms$/m);
  expect(inventory.log).not.toMatch(/445566|=/);
  const quiet = await act('inventory', sandbox, {});
  expect(quiet.log).not.toContain('::debug::');
});

test('a request without an answer has a line, too', async () => {
  const sandbox = await start();
  sandbox.play({ method: 'POST', fault: { kind: 'reset', when: 'before' } });
  const { log } = await order(sandbox, { env: { RUNNER_DEBUG: '1' }, shortPauses: true });
  expect(log).toMatch(/^::debug::POST \/services\/v2\/order\/certificate\/client_premium unclear \d+ ms$/m);
});
