// How an order is ended, and what is believed to have ended it, in process, so that `npm run mutate` can judge the
// tests.

import { describe, expect, test } from 'vitest';
import type { Fault, Sandbox, SandboxOptions } from '../sandbox/sandbox.ts';
import { endOrder, openRevocation, wayToEnd } from '../src/changing/revocation.ts';
import type { FoundOrder } from '../src/finding/search.ts';
import { readOrder } from '../src/finding/which-order.ts';
import { placed } from './action-step.ts';
import { PERSON } from './fixtures.ts';
import { jobs, refusalOf } from './job.ts';
import { sandboxes } from './sandboxes.ts';

const start = sandboxes();
const jobFor = jobs();
const ORDER = '/order/certificate/1234001';
const REVOCATION = { id: '9', type: 'revoke', status: 'pending' };

const found = (status: string | undefined, requests: object[] = []): FoundOrder =>
  ({
    order: { id: '7', created: false, status },
    info: { id: '7', status, requests },
  }) as unknown as FoundOrder;

describe('wayToEnd', () => {
  test.each<[string, object[], string]>([
    ['needs_approval', [], 'reject'],
    ['pending', [], 'cancel'],
    ['waiting_pickup', [], 'cancel'],
    ['issued', [], 'revoke'],
    ['issued', [REVOCATION], 'nothing'],
    ['issued', [{ ...REVOCATION, status: 'submitted' }], 'nothing'],
    ['issued', [{ ...REVOCATION, status: 'rejected' }], 'revoke'],
    ['issued', [{ ...REVOCATION, type: 'reissue' }], 'revoke'],
    ['reissue_pending', [], 'cancel the reissue, then revoke'],
    ['reissue_pending', [REVOCATION], 'nothing'],
    ['revoked', [], 'nothing'],
    ['canceled', [], 'nothing'],
  ])('of %s with %j', (status, requests, way) => {
    expect(wayToEnd(found(status, requests))).toBe(way);
  });

  test.each([
    ['processing', 'processing'],
    [undefined, 'in an unknown state'],
  ])('is not known of %s', (status, text) => {
    expect(() => wayToEnd(found(status))).toThrow(
      expect.objectContaining({
        code: 'api_refused',
        message: expect.stringContaining(
          `Order 7 is ${text}, so it can be neither canceled nor revoked`,
        ) as string,
      }),
    );
  });
});

test('openRevocation is the first that waits', () => {
  const requests = [{ ...REVOCATION, id: '8', status: 'rejected' }, REVOCATION, { ...REVOCATION, id: '10' }];
  expect(openRevocation(found('issued', requests).info)?.id).toBe('9');
  expect(openRevocation(found('revoked', requests).info)).toBeUndefined();
});

describe('endOrder', () => {
  /** Ends an order in this state; what was sent, and how often something was changed. */
  async function end(
    state: 'needs_approval' | 'pending' | 'issued' | 'reissue_pending',
    play: (sandbox: Sandbox) => void = () => {},
    { skipApproval = false, ...options }: SandboxOptions & { skipApproval?: boolean } = {},
  ) {
    const sandbox = await start({ approval: 'one-step', issuance: 'never', ...options });
    const { id } = placed(sandbox);
    if (state !== 'needs_approval') sandbox.approve(id);
    if (state === 'issued' || state === 'reissue_pending') await sandbox.issue(id);
    if (state === 'reissue_pending') await ask(sandbox, 'reissue');
    const job = await jobFor(sandbox);
    const before = await readOrder(job, String(id));
    sandbox.requests.length = 0;
    play(sandbox);
    let changes = 0;
    const onChange = () => void changes++;
    const ending = endOrder(job, before, { comments: 'why', skipApproval, onChange });
    const error = await refusalOf(ending);
    const done = sandbox.requests.map(({ method, path }) => `${method} ${path.replace(ORDER, '')}`.trim());
    const result = error instanceof Error ? {} : await ending;
    return {
      ...result,
      code: error?.code,
      message: error?.message,
      changes,
      done: done.join(),
      status: sandbox.orders[0]?.status,
    };
  }

  async function ask(sandbox: Sandbox, what: 'revoke' | 'reissue'): Promise<void> {
    const content = { certificate: { common_name: PERSON.name, signature_hash: 'sha256' } };
    await fetch(`${sandbox.url}${ORDER}/${what}`, {
      method: what === 'revoke' ? 'PUT' : 'POST',
      headers: { 'X-DC-DEVKEY': sandbox.key, 'content-type': 'application/json' },
      body: JSON.stringify(what === 'revoke' ? { comments: 'by hand' } : content),
    });
  }
  const unreadable = (sandbox: Sandbox) =>
    sandbox.play({ method: 'GET', times: 99, fault: { kind: 'status', status: 500 } });
  const answer = (body: object): Fault => ({
    kind: 'status',
    status: 201,
    body: JSON.stringify(body),
    when: 'after',
  });
  const taken = (actionTaken: string, request: object | undefined) => ({
    actionTaken,
    changed: true,
    changes: 1,
    request,
  });

  test.each<['needs_approval' | 'pending' | 'issued', object, string]>([
    [
      'needs_approval',
      taken('rejected', { id: '5678001', status: 'rejected' }),
      'PUT /request/5678001/status,GET',
    ],
    ['pending', taken('canceled', undefined), 'PUT /status,GET'],
    ['issued', taken('revocation_requested', { id: '5678002', status: 'pending' }), 'PUT /revoke,GET'],
  ])('%s: with one request, and one look at it', async (state, ending, done) => {
    expect(await end(state)).toMatchObject({ ...ending, done });
  });

  test('issued, the approval skipped', async () => {
    const result = await end('issued', undefined, { skipApproval: true });
    expect(result).toMatchObject({ ...taken('revoked', undefined), order: { status: 'revoked' } });
  });

  test('a pending reissue is canceled first', async () => {
    const result = await end('reissue_pending', undefined, { skipApproval: true });
    expect(result).toMatchObject({
      actionTaken: 'revoked',
      changed: true,
      changes: 2,
      order: { status: 'revoked' },
    });
    expect(result.done).toBe('PUT /status,GET,PUT /revoke,GET');
  });

  test.each<['needs_approval' | 'pending' | 'issued', object]>([
    ['needs_approval', { actionTaken: 'rejected', request: { id: '5678001', status: 'rejected' } }],
    ['pending', { actionTaken: 'canceled', request: undefined }],
    ['issued', { actionTaken: 'revocation_requested', request: { id: '5678002', status: 'pending' } }],
  ])('%s: what was taken is done, although it cannot be read', async (state, ending) => {
    const result = await end(state, (sandbox) => {
      const revocation = { id: 5678002, type: 'revoke', status: 'pending' };
      if (state === 'issued') sandbox.play({ method: 'PUT', fault: answer(revocation) });
      unreadable(sandbox);
    });
    expect(result).toMatchObject({ ...ending, changed: true, changes: 1, order: { id: '1234001' } });
  });

  test('a 204 that cannot be read is a revocation', async () => {
    const result = await end('issued', unreadable, { skipApproval: true });
    expect(result).toMatchObject(taken('revoked', undefined));
  });

  test.each<[string, object]>([
    ['without an ID', { type: 'revoke', status: 'pending' }],
    ['of another type', { id: 5678002, type: 'reissue', status: 'pending' }],
    ['that was decided', { id: 5678002, type: 'revoke', status: 'rejected' }],
  ])('a request %s that cannot be read is no revocation', async (_, body) => {
    const result = await end('issued', (sandbox) => {
      sandbox.play({ method: 'PUT', fault: answer(body) });
      unreadable(sandbox);
    });
    expect(result).toMatchObject({ code: 'unknown_outcome', changes: 0 });
  });

  test('whether an order can be revoked is unknown if the canceled reissue cannot be read', async () => {
    const result = await end('reissue_pending', unreadable);
    expect(result).toMatchObject({ code: 'unknown_outcome', changes: 0, status: 'issued' });
    expect(result.message).toContain('Canceling the reissue of order 1234001 ended without a clear answer.');
    expect(result.done).not.toContain('/revoke');
  });

  const requests = (...list: object[]): Fault => ({ kind: 'edit', set: { requests: list } });

  test('order info that is behind, but shows the request as rejected', async () => {
    const result = await end('needs_approval', (sandbox) => {
      const set = {
        status: 'needs_approval',
        requests: [{ id: 5678001, type: 'new_request', status: 'rejected' }],
      };
      sandbox.play({ path: ORDER, times: 9, fault: { kind: 'edit', set } });
    });
    expect(result).toMatchObject({ ...taken('rejected', { id: '5678001', status: 'rejected' }) });
    expect(result.done).toBe('PUT /request/5678001/status,GET');
  });

  test.each<[string, string | undefined, string, boolean]>([
    ['an open one', 'new_request', 'submitted', true],
    ['one without a type', undefined, 'pending', true],
    ['one that was decided', 'new_request', 'approved', false],
    ['one of a reissue', 'reissue', 'pending', false],
  ])('is rejected by %s', async (_, type, status, sends) => {
    const sandbox = await start();
    const order = found('needs_approval', [{ id: '5', type, status }]);
    const error = await refusalOf(
      endOrder(await jobFor(sandbox), order, { comments: 'why', skipApproval: false }),
    );
    expect(error.code).toBe('api_refused');
    expect(error.message.includes('CertCentral shows no open request of it; nothing was sent.')).toBe(!sends);
    expect(sandbox.requests[0]?.path).toBe(sends ? '/request/5/status' : undefined);
  });

  test('of two open revocations, the one that was answered', async () => {
    const result = await end('issued', (sandbox) => {
      sandbox.play({ method: 'PUT', fault: answer({ id: 5678003, type: 'revoke', status: 'pending' }) });
      const open = [5678002, 5678003].map((id) => ({ id, type: 'revoke', status: 'pending' }));
      sandbox.play({ path: ORDER, times: 9, fault: requests(...open) });
    });
    expect(result).toMatchObject(taken('revocation_requested', { id: '5678003', status: 'pending' }));
  });

  test('the revocation that order info shows, if the answer was another one', async () => {
    const result = await end('issued', (sandbox) =>
      sandbox.play({ method: 'PUT', fault: answer({ id: 77, type: 'revoke', status: 'pending' }) }),
    );
    expect(result).toMatchObject(taken('revocation_requested', { id: '5678002', status: 'pending' }));
  });

  test('the revocation that the answer names, if order info lists none', async () => {
    const result = await end('issued', (sandbox) =>
      sandbox.play({
        path: /\/\d+$/,
        times: 9,
        method: 'GET',
        fault: { kind: 'edit', set: { requests: [] } },
      }),
    );
    expect(result).toMatchObject(taken('revocation_requested', { id: '5678002', status: 'pending' }));
    expect(result.done).toBe('PUT /revoke,GET,GET /request/5678002');
  });

  test.each<[string, 'needs_approval' | 'pending' | 'issued', (sandbox: Sandbox) => unknown]>([
    ['rejected', 'needs_approval', (sandbox) => sandbox.reject(1234001)],
    ['canceled', 'pending', (sandbox) => sandbox.cancel(1234001)],
  ])('%s by someone else first: nothing was done', async (_, state, run) => {
    const result = await end(state, (sandbox) =>
      sandbox.play({ method: 'PUT', fault: { kind: 'hook', run: () => void run(sandbox) } }),
    );
    expect(result).toMatchObject({ actionTaken: 'none', changed: false, changes: 0, request: undefined });
    expect(result.done.match(/PUT/g)).toHaveLength(1);
  });

  test('revoked before: nothing was done, and its order may stay issued', async () => {
    const refused = {
      kind: 'status',
      status: 400,
      body: '{"errors":[{"code":"order_is_revoked","message":"x"}]}',
    };
    const result = await end('issued', (sandbox) => sandbox.play({ method: 'PUT', fault: refused as Fault }));
    expect(result).toMatchObject({
      actionTaken: 'none',
      changed: false,
      changes: 0,
      order: { status: 'issued' },
    });
    expect(result.done).toBe('PUT /revoke,GET');
  });

  test('asked to be revoked by someone else first: that request is named', async () => {
    const refused = { kind: 'status', status: 400, body: '{"errors":[{"code":"x","message":"No."}]}' };
    const result = await end('issued', (sandbox) => {
      sandbox.play({ method: 'PUT', fault: refused as Fault });
      sandbox.play({
        path: ORDER,
        method: 'GET',
        fault: requests({ id: 44, type: 'revoke', status: 'pending' }),
      });
    });
    expect(result).toMatchObject({ actionTaken: 'none', changed: false, request: { id: '44' } });
  });

  test('issued while it is canceled: revoked', async () => {
    const result = await end('pending', (sandbox) =>
      sandbox.play({ method: 'PUT', fault: { kind: 'hook', run: () => sandbox.issue(1234001) } }),
    );
    expect(result).toMatchObject(taken('revocation_requested', { id: '5678002' }));
    expect(result.done).toBe('PUT /status,GET,PUT /revoke,GET');
  });

  test('an order that has ended: nothing is sent', async () => {
    const sandbox = await start();
    const order = found('revoked', [REVOCATION]);
    const ending = await endOrder(await jobFor(sandbox), order, { comments: 'why', skipApproval: false });
    expect(ending).toMatchObject({ actionTaken: 'none', changed: false, request: undefined });
    expect(sandbox.requests).toEqual([]);
  });

  test('without a call after the change', async () => {
    const sandbox = await start({ approval: 'one-step' });
    const { id } = placed(sandbox);
    const job = await jobFor(sandbox);
    const order = await readOrder(job, String(id));
    expect(await endOrder(job, order, { comments: 'why', skipApproval: false })).toMatchObject({
      actionTaken: 'rejected',
    });
  });

  test('revoked before, and it cannot be read: nothing was done', async () => {
    const body = '{"errors":[{"code":"order_is_revoked","message":"x"}]}';
    const result = await end('issued', (sandbox) => {
      sandbox.play({ method: 'PUT', fault: { kind: 'status', status: 400, body } });
      unreadable(sandbox);
    });
    expect(result).toMatchObject({ actionTaken: 'none', changed: false, changes: 0 });
  });

  test('a 204, although a revocation waits: that one is named', async () => {
    const result = await end('issued', (sandbox) =>
      sandbox.play({ method: 'PUT', fault: { kind: 'status', status: 204, body: '', when: 'after' } }),
    );
    expect(result).toMatchObject(taken('revocation_requested', { id: '5678002', status: 'pending' }));
  });

  test.each([
    ['another order', { id: 55, type: 'revoke', status: 'pending', order: { id: 1234002 } }],
    ['no order', { id: 55, type: 'revoke', status: 'pending' }],
    ['another type', { id: 55, type: 'reissue', status: 'pending', order: { id: 1234001 } }],
  ])('a request of %s in the answer is not believed', async (_, request) => {
    const result = await end('issued', (sandbox) => {
      sandbox.play({
        method: 'PUT',
        fault: {
          kind: 'status',
          status: 201,
          body: JSON.stringify({ id: 55, type: 'revoke', status: 'pending' }),
        },
      });
      const fault: Fault = { kind: 'status', status: 200, body: JSON.stringify(request) };
      sandbox.play({ path: '/request/55', times: 9, fault });
    });
    expect(result).toMatchObject({ code: 'unknown_outcome', changes: 0 });
  });

  const shows = (set: object): Fault => ({ kind: 'edit', set: set as Record<string, unknown> });
  test.each<[string, 'needs_approval' | 'pending', object]>([
    ['a state that nobody knows', 'pending', { status: 'processing' }],
    ['no request', 'needs_approval', { status: 'needs_approval', requests: [] }],
    [
      'another request that was rejected',
      'needs_approval',
      {
        status: 'needs_approval',
        requests: [
          { id: 55, type: 'new_request', status: 'rejected' },
          { id: 5678001, type: 'new_request', status: 'pending' },
        ],
      },
    ],
  ])('order info that shows %s afterwards shows no end', async (_, state, set) => {
    const result = await end(state, (sandbox) =>
      sandbox.play({ path: ORDER, method: 'GET', times: 9, fault: shows(set) }),
    );
    expect(result).toMatchObject({ code: 'unknown_outcome', changes: 0 });
    expect(result.done.match(/PUT/g)).toHaveLength(1);
  });

  test('a cancellation that was lost, of an order that is issued since: it is revoked', async () => {
    const result = await end('pending', (sandbox) => {
      sandbox.play({ path: /\/status$/, method: 'PUT', fault: { kind: 'reset', when: 'before' } });
      sandbox.play({
        path: ORDER,
        method: 'GET',
        fault: { kind: 'hook', run: () => sandbox.issue(1234001) },
      });
    });
    expect(result).toMatchObject(taken('revocation_requested', { id: '5678002' }));
    expect(result.done).toBe('PUT /status,GET,PUT /revoke,GET');
  });

  test('a change that is not done, and leaves the state as it was, is sent once', async () => {
    const lost: Fault = { kind: 'reset', when: 'before' };
    for (const state of ['needs_approval', 'pending', 'issued', 'reissue_pending'] as const) {
      const result = await end(state, (sandbox) => sandbox.play({ method: 'PUT', fault: lost }));
      expect(result).toMatchObject({ code: 'unknown_outcome', changes: 0 });
      expect(result.done.match(/PUT/g)).toHaveLength(1);
    }
  });
});
