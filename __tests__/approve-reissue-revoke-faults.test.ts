// Faults of the sandbox on each request of approve and revoke, on the shipped bundle: nothing is
// done twice, nothing is green that was not done, and the next run ends what this one left open.

import { describe, expect, test } from 'vitest';
import type { Fault, Sandbox } from '../sandbox/sandbox.ts';
import { act, placed } from './action-step.ts';
import { PERSON } from './fixtures.ts';
import { sandboxes } from './sandboxes.ts';
import type { StepResult } from './step.ts';

const start = sandboxes();

/** Before the request is processed. */
const BEFORE: Fault[] = [
  // Answers that sound well, of something else on the way.
  { kind: 'status', status: 200, body: '{}' },
  { kind: 'status', status: 201, body: '{"id":1234001,"requests":[{"id":5678001,"status":"pending"}]}' },
  { kind: 'status', status: 204, body: '' },
  { kind: 'reset', when: 'before' },
  { kind: 'status', status: 503 },
  { kind: 'html', status: 403 },
  { kind: 'status', status: 429, headers: { 'retry-after': '0' } },
];
/** After it. */
const AFTER: Fault[] = [
  { kind: 'close', when: 'after' },
  { kind: 'stall', when: 'after' },
  { kind: 'cut' },
  { kind: 'malformed-json' },
  { kind: 'html', status: 200, when: 'after' },
  { kind: 'status', status: 500, when: 'after' },
  { kind: 'redirect', location: 'https://elsewhere.example/', when: 'after' },
  { kind: 'body', body: '{}', status: 200 },
  { kind: 'body', body: '{"id":1234001,"status":"pending"}', status: 201 },
  { kind: 'unasked' },
  { kind: 'unasked', when: 'before' },
];

/** On requests that only read. */
const READING: Fault[] = [
  { kind: 'status', status: 503 },
  { kind: 'html', status: 200 },
  { kind: 'body', body: '{}', status: 200 },
  { kind: 'unasked', when: 'before' },
];

/** Of seconds that are real ones: enough for an answer on a busy machine. */
const TIMEOUT = { 'request-timeout-seconds': '3' };

type Scene = {
  name: string;
  /** Requests of a run without faults. */
  requests: number;
  /** Those of them that change something. */
  changes: number;
  make: () => Promise<Sandbox>;
  run: (sandbox: Sandbox) => Promise<StepResult>;
  isDone: (sandbox: Sandbox) => boolean;
};

const approving: Scene = {
  name: 'approve',
  requests: 4,
  changes: 1,
  make: async () => {
    const sandbox = await start({ approval: 'one-step', issuance: 'never' });
    placed(sandbox);
    return sandbox;
  },
  run: (sandbox) =>
    act(
      'approve',
      sandbox,
      { 'order-id': '1234001', 'request-id': '5678001', ...TIMEOUT },
      { shortPauses: true },
    ),
  isDone: ({ orders }) => orders[0]?.requests[0]?.status === 'approved',
};

const revoking = (state: string, requests = 3, changes = 1): Scene => ({
  name: `revoke in ${state}`,
  requests,
  changes,
  make: async () => {
    const sandbox = await start({ approval: 'one-step' });
    const { id } = placed(sandbox);
    if (state === 'pending') sandbox.approve(id);
    if (state === 'issued' || state === 'reissue_pending') await sandbox.issue(id);
    if (state === 'reissue_pending') {
      await fetch(`${sandbox.url}/order/certificate/${id}/reissue`, {
        method: 'POST',
        headers: { 'X-DC-DEVKEY': sandbox.key, 'content-type': 'application/json' },
        body: JSON.stringify({ certificate: { common_name: PERSON.name, signature_hash: 'sha256' } }),
      });
    }
    if (state !== sandbox.orders[0]?.status) sandbox.setStatus(id, state);
    sandbox.requests.length = 0;
    return sandbox;
  },
  run: (sandbox) =>
    act(
      'revoke',
      sandbox,
      { 'order-id': '1234001', comments: 'Zanzibar left', ...TIMEOUT },
      { shortPauses: true },
    ),
  isDone: ({ orders: [order] }) =>
    ['rejected', 'canceled'].includes(order?.status ?? '') ||
    order?.requests.filter(({ type, status }) => type === 'revoke' && status === 'pending').length === 1,
});

const scenes = [
  approving,
  revoking('needs_approval'),
  revoking('pending'),
  revoking('issued'),
  revoking('reissue_pending', 5, 2),
];

const puts = ({ requests }: Sandbox) => requests.filter(({ method }) => method === 'PUT').length;

describe.each(scenes)('$name', ({ requests, changes, make, run, isDone }) => {
  test('without a fault', async () => {
    const sandbox = await make();
    expect((await run(sandbox)).exitCode).toBe(0);
    expect(sandbox.requests).toHaveLength(requests);
    expect(puts(sandbox)).toBe(changes);
    expect(new Set(sandbox.requests.map(({ connection }) => connection)).size).toBe(1);
    expect(isDone(sandbox)).toBe(true);
  });

  const faults = [
    ...[...BEFORE, ...AFTER].flatMap((fault) =>
      Array.from({ length: changes }, (_, skip) => ({ method: 'PUT', skip, fault })),
    ),
    ...READING.flatMap((fault) =>
      Array.from({ length: requests - changes }, (_, skip) => ({ method: 'GET', skip, fault })),
    ),
  ].map((rule) => [JSON.stringify(rule.fault), `${rule.method} ${rule.skip + 1}`, rule] as const);
  test.concurrent.each(faults)('%s at %s', async (_, __, rule) => {
    const { method, skip, fault } = rule;
    const sandbox = await make();
    sandbox.play({ ...rule, times: fault.kind === 'status' && fault.status === 429 ? 4 : 1 });
    const first = await run(sandbox);
    const said = `${first.log}\n${JSON.stringify(first.outputs)}`;
    expect(sandbox.requests.filter((request) => request.method === method).length, said).toBeGreaterThan(
      skip,
    );
    if (first.exitCode === 0) {
      expect(isDone(sandbox), said).toBe(true);
      expect(first.outputs).not.toHaveProperty('error-code');
    } else {
      expect(['not_ordered', 'unknown_outcome', 'api_refused', 'rate_limited'], said).toContain(
        first.outputs['error-code'],
      );
    }
    if (isDone(sandbox)) {
      expect(['not_ordered', 'api_refused', 'rate_limited'], said).not.toContain(first.outputs['error-code']);
    }
    expect(said).not.toContain('internal_error');
    const sent = puts(sandbox);
    const done = isDone(sandbox);
    sandbox.clearFaults();
    const second = await run(sandbox);
    expect(second.exitCode, `${said}\n${second.log}`).toBe(0);
    expect(isDone(sandbox), second.log).toBe(true);
    expect(second.outputs.changed, second.log).toBe(done ? 'false' : 'true');
    if (done) expect(puts(sandbox)).toBe(sent);
  });
});
