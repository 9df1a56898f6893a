// The approve action on the shipped bundle: the right request, once, and nothing else.

import { describe, expect, test } from 'vitest';
import type { Fault, FaultRule, SandboxOptions } from '../sandbox/sandbox.ts';
import { act, changes, placed } from './action-step.ts';
import { PERSON } from './fixtures.ts';
import { sandboxes } from './sandboxes.ts';

const start = sandboxes();
const SECRET = 'Zanzibar approval words';
const ORDER_INFO = /^\/order\/certificate\/\d+$/;
const UNREADABLE: FaultRule = { method: 'GET', times: 99, fault: { kind: 'html', status: 200 } };

async function waiting(options: SandboxOptions = {}) {
  const sandbox = await start({ approval: 'one-step', ...options });
  const order = placed(sandbox, { alternative_order_id: 'ours' });
  const request = order.requests[0]?.id;
  const approve = (inputs: Record<string, string>) => act('approve', sandbox, inputs, { shortPauses: true });
  return { sandbox, order, request: String(request), id: String(order.id), approve };
}

describe.concurrent('a request is decided', () => {
  test.each(['order', 'reference', 'request', 'all'])('by %s', async (by) => {
    const { sandbox, order, request, id, approve } = await waiting();
    const given: Record<string, string> = {
      ...(['order', 'all'].includes(by) ? { 'order-id': id } : {}),
      ...(['reference', 'all'].includes(by) ? { 'order-reference': 'ours' } : {}),
      ...(['request', 'all'].includes(by) ? { 'request-id': request } : {}),
    };
    const result = await approve({ ...given, comments: SECRET });
    expect(result.exitCode, result.log).toBe(0);
    expect(result.outputs).toEqual({
      'order-id': id,
      'order-url': `${sandbox.origin}/secure/orders/${id}`,
      'order-status': order.status,
      'request-id': request,
      'request-status': 'approved',
      changed: 'true',
    });
    expect(changes(sandbox)).toEqual([`PUT /request/${request}/status`]);
    expect(sandbox.requests.find(({ method }) => method === 'PUT')?.json).toEqual({
      status: 'approved',
      processor_comment: SECRET,
    });
    expect(order.requests[0]?.status).toBe('approved');
    expect(result.log + result.summary).not.toContain(SECRET);
    expect(result.log + result.summary).not.toContain(PERSON.email);
  });

  test('rejected', async () => {
    const { sandbox, order, request, approve, id } = await waiting();
    const { outputs } = await approve({ 'order-id': id, decision: 'reject' });
    expect(outputs).toMatchObject({
      'request-status': 'rejected',
      'order-status': 'rejected',
      changed: 'true',
    });
    expect(order.status).toBe('rejected');
    expect(changes(sandbox)).toEqual([`PUT /request/${request}/status`]);
  });

  test('a second run does nothing', async () => {
    const { sandbox, approve, id, request } = await waiting();
    await approve({ 'order-id': id });
    for (const inputs of [{ 'order-id': id }, { 'request-id': request }]) {
      const { outputs, exitCode, log } = await approve(inputs);
      expect(exitCode).toBe(0);
      expect(log).not.toContain('exists already');
      expect(outputs).toMatchObject({ 'request-status': 'approved', changed: 'false' });
    }
    expect(changes(sandbox)).toHaveLength(1);
    const other = await approve({ 'order-id': id, decision: 'reject' });
    expect(other.outputs).toMatchObject({ 'error-code': 'order_closed', changed: 'false' });
    expect(changes(sandbox)).toHaveLength(1);
  });

  test('two steps take two calls', async () => {
    const { approve, id, order } = await waiting({ approval: 'two-step', reviewWord: 'pending' });
    const first = await approve({ 'order-id': id });
    expect(first.outputs).toMatchObject({ 'request-status': 'pending', changed: 'true' });
    expect(first.summary).toContain('one more approval');
    const second = await approve({ 'order-id': id });
    expect(second.outputs).toMatchObject({ 'request-status': 'approved', changed: 'true' });
    expect(order.requests[0]?.status).toBe('approved');
  });
});

describe.concurrent('nothing is decided', () => {
  test.each<[string, (ids: { id: string; request: string }) => Record<string, string>, string]>([
    [
      'of a request of another order',
      ({ request }) => ({ 'request-id': request, 'order-id': '1234002' }),
      'reference_conflict',
    ],
    [
      'of an order with another reference',
      () => ({ 'order-id': '1234002', 'order-reference': 'ours' }),
      'reference_conflict',
    ],
    ['of a reference that nobody has', () => ({ 'order-reference': 'theirs' }), 'reference_conflict'],
    ['of an order that is not there', () => ({ 'order-id': '42' }), 'api_refused'],
    ['of a request that is not there', () => ({ 'request-id': '42' }), 'api_refused'],
  ])('%s', async (_, inputs, code) => {
    const { sandbox, id, request, approve } = await waiting();
    placed(sandbox, { alternative_order_id: 'other' });
    const { outputs, exitCode } = await approve(inputs({ id, request }));
    expect(exitCode).toBe(1);
    expect(outputs['error-code']).toBe(code);
    expect(outputs.changed).toBe('false');
    expect(changes(sandbox)).toEqual([]);
  });

  test('of two open orders with one reference; both IDs are named', async () => {
    const { sandbox, id, approve } = await waiting();
    const other = placed(sandbox, { alternative_order_id: 'ours' });
    const { outputs, log } = await approve({ 'order-reference': 'ours' });
    expect(outputs['error-code']).toBe('reference_conflict');
    expect(log).toMatch(new RegExp(`::error::.*${id}.*${other.id}.*order-id`));
    expect(changes(sandbox)).toEqual([]);
  });

  test('with inputs that cannot be used, all at once', async () => {
    const { sandbox, approve } = await waiting();
    const { outputs, log } = await approve({ 'order-id': 'x', decision: 'maybe' });
    expect(outputs['error-code']).toBe('invalid_input');
    expect(log).toContain('order-id:');
    expect(log).toContain('decision:');
    expect((await approve({})).outputs['error-code']).toBe('invalid_input');
    expect(sandbox.requests).toEqual([]);
  });

  test.each(['sandbox-ordering-key', 'wrong-key'])('with the key %s', async (devkey) => {
    const { order, approve, id } = await waiting();
    const { outputs } = await approve({ 'order-id': id, devkey });
    expect(outputs['error-code']).toBe('api_refused');
    expect(outputs.changed).toBe('false');
    expect(order.requests[0]?.status).toBe('pending');
  });

  test('of the own request, if the account does not allow it', async () => {
    const { approve, id } = await waiting({ ownApproval: 'refused' });
    const { outputs, log } = await approve({ 'order-id': id });
    if (outputs['error-code'] === undefined) return;
    expect(log).toContain('the user made it');
  });
});

describe.concurrent('what was read is reported, even if the step then fails', () => {
  test('the request, and the order that it names', async () => {
    const { sandbox, request, id, approve } = await waiting();
    sandbox.play({
      method: 'GET',
      path: /^\/order/,
      fault: { kind: 'status', status: 503, headers: { 'retry-after': '60' } },
    });
    const { outputs } = await approve({ 'request-id': request });
    expect(outputs).toMatchObject({
      'error-code': 'not_ordered',
      'request-id': request,
      'request-status': 'pending',
      'order-id': id,
    });
  });

  test('of a request and an order that do not belong together', async () => {
    const { sandbox, request, approve } = await waiting();
    const other = String(placed(sandbox).id);
    const { outputs } = await approve({ 'request-id': request, 'order-id': other });
    expect(outputs).toMatchObject({
      'error-code': 'reference_conflict',
      'request-id': request,
      'request-status': 'pending',
      'order-id': other,
    });
  });

  test.each(['on_hold', null])(
    'a request in a state that nobody knows (%s) is api_refused',
    async (status) => {
      const { sandbox, request, approve } = await waiting();
      sandbox.play({ method: 'GET', path: /^\/request/, fault: { kind: 'edit', set: { status } } });
      const { outputs } = await approve({ 'request-id': request });
      expect(outputs).toMatchObject({ 'error-code': 'api_refused', 'request-id': request, changed: 'false' });
      expect(changes(sandbox)).toEqual([]);
    },
  );

  test('the request of an order that is closed', async () => {
    for (const [type, status, code] of [
      ['new_request', 'expired', 'order_closed'],
      ['revoke', 'expired', undefined],
      ['revoke', 'revoked', 'order_closed'],
    ]) {
      const { sandbox, request, id, approve } = await waiting();
      sandbox.play({ method: 'GET', path: /^\/request/, times: 1, fault: { kind: 'edit', set: { type } } });
      sandbox.play({ method: 'GET', path: ORDER_INFO, times: 1, fault: { kind: 'edit', set: { status } } });
      const { outputs, log } = await approve({ 'request-id': request });
      expect([type, status, outputs['error-code']]).toEqual([type, status, code]);
      expect(changes(sandbox)).toHaveLength(code === undefined ? 1 : 0);
      if (code !== undefined)
        expect(log).toContain(`Request ${request} belongs to order ${id}, which is ${status},`);
    }
  });

  test('the order with several open requests', async () => {
    const { sandbox, id, approve } = await waiting();
    const requests = ['new_request', 'reissue'].map((type, at) => ({ id: 7 + at, type, status: 'pending' }));
    sandbox.play({ method: 'GET', fault: { kind: 'edit', set: { requests } } });
    const { outputs, log } = await approve({ 'order-id': id });
    expect(outputs).toMatchObject({ 'error-code': 'reference_conflict', 'order-id': id, changed: 'false' });
    expect(outputs).not.toHaveProperty('request-id');
    expect(log).toContain('7, 8');
  });
});

test('the only request of an order that needs approval need not say its type', async () => {
  const { sandbox, id, request, approve } = await waiting();
  const requests = [{ id: request, status: 'pending' }];
  sandbox.play({ method: 'GET', fault: { kind: 'edit', set: { requests } } });
  expect((await approve({ 'order-id': id })).outputs).toMatchObject({
    changed: 'true',
    'request-id': request,
  });
});

describe.concurrent('a fault on the PUT', () => {
  test.each<[string, Fault]>([
    ['reset after', { kind: 'reset', when: 'after' }],
    ['close after', { kind: 'close', when: 'after' }],
    ['HTML after', { kind: 'html', status: 403, when: 'after' }],
    ['503 after', { kind: 'status', status: 503, when: 'after' }],
    ['a redirect after', { kind: 'status', status: 302, body: '', when: 'after' }],
  ])('%s: read again, and found', async (_, fault) => {
    const { sandbox, approve, id } = await waiting();
    sandbox.play({ method: 'PUT', fault });
    const { outputs, exitCode, log } = await approve({ 'order-id': id });
    expect(exitCode, log).toBe(0);
    expect(outputs).toMatchObject({ 'request-status': 'approved', changed: 'true' });
    expect(changes(sandbox)).toHaveLength(1);
  });

  test.each<[string, Fault]>([
    ['reset before', { kind: 'reset', when: 'before' }],
    ['503 before', { kind: 'status', status: 503 }],
  ])('%s: unknown_outcome, and the next run settles it', async (_, fault) => {
    const { sandbox, approve, id } = await waiting();
    sandbox.play({ method: 'PUT', fault });
    const first = await approve({ 'order-id': id });
    expect(first.outputs['error-code']).toBe('unknown_outcome');
    expect(changes(sandbox)).toHaveLength(1);
    const second = await approve({ 'order-id': id });
    expect(second.outputs).toMatchObject({ 'request-status': 'approved', changed: 'true' });
  });

  test('order info is behind: the request itself shows it', async () => {
    const { sandbox, request, approve, id } = await waiting();
    const requests = [{ id: request, type: 'new_request', status: 'pending' }];
    sandbox.play({ method: 'GET', path: /^\/order/, times: 9, fault: { kind: 'edit', set: { requests } } });
    const { outputs } = await approve({ 'order-id': id });
    expect(outputs).toMatchObject({ 'request-status': 'approved', changed: 'true' });
    expect(outputs).not.toHaveProperty('error-code');
    expect(changes(sandbox)).toHaveLength(1);
  });

  test('neither order info nor the request can be read afterwards: accepted, with a warning', async () => {
    const { sandbox, approve, id } = await waiting();
    sandbox.play({
      method: 'PUT',
      fault: { kind: 'hook', when: 'after', run: () => sandbox.play(UNREADABLE) },
    });
    const { outputs, log, exitCode } = await approve({ 'order-id': id });
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ 'request-status': 'approved', changed: 'true' });
    expect(log).toContain('CertCentral accepted the change, but its result could not be read.');
  });

  test('a request that someone else rejected in the meantime is order_closed', async () => {
    const { sandbox, approve, order, request } = await waiting();
    sandbox.play({
      method: 'PUT',
      fault: { kind: 'hook', when: 'before', run: () => sandbox.reject(order.id) },
    });
    const { outputs, log } = await approve({ 'request-id': request });
    expect(outputs).toMatchObject({ 'error-code': 'order_closed', changed: 'false' });
    expect(log).toContain(`Request ${request} is rejected and can no longer be approved`);
  });

  test('a refusal is a refusal', async () => {
    for (const [decision, what] of [
      ['approve', 'Approving'],
      ['reject', 'Rejecting'],
    ] as const) {
      const { sandbox, approve, id, request } = await waiting();
      sandbox.play({ method: 'PUT', fault: { kind: 'status', status: 400 } });
      const { outputs, log } = await approve({ 'order-id': id, decision });
      expect(outputs['error-code']).toBe('api_refused');
      expect(log).toContain(`${what} request ${request} failed; it was not done.`);
    }
  });

  test.each<[string, Fault]>([
    ['another order', { kind: 'foreign', what: 'order' }],
    ['503', { kind: 'status', status: 503 }],
    ['HTML', { kind: 'html', status: 200 }],
  ])('reading brings %s: nothing is sent', async (_, fault) => {
    const { sandbox, approve, id } = await waiting();
    sandbox.play({ method: 'GET', times: Number.POSITIVE_INFINITY, fault });
    const { outputs } = await approve({ 'order-id': id });
    expect(outputs['error-code']).toBe('not_ordered');
    expect(changes(sandbox)).toEqual([]);
  });
});

test.each([
  ['of an unknown type', [{ id: 5678001, status: 'pending' }]],
  ['to revoke', [{ id: 5678001, type: 'revoke', status: 'pending' }]],
  ['of a type that this action does not know', [{ id: 5678001, type: 'duplicate', status: 'pending' }]],
])('a request %s of an issued order is not decided by its order', async (_, requests) => {
  const { sandbox, order, id, approve } = await waiting();
  await sandbox.issue(order.id);
  sandbox.play({ path: ORDER_INFO, times: 9, fault: { kind: 'edit', set: { requests } } });
  const { outputs, log } = await approve({ 'order-id': id });
  expect(outputs).toMatchObject({ 'error-code': 'reference_conflict', changed: 'false' });
  expect(log).toContain(`Order ${id} has no open request of a new order or a reissue; nothing was decided.`);
  expect(changes(sandbox)).toEqual([]);
});
