// Which request is decided, and what a decision is believed to have done, in process, so that `npm run mutate` can
// judge the tests.

import { describe, expect, test } from 'vitest';
import type { SandboxOptions } from '../sandbox/sandbox.ts';
import { type DecidableRequest, type Decision, decide, requestToDecide } from '../src/changing/approval.ts';
import type { FoundOrder } from '../src/finding/search.ts';
import { readOrder } from '../src/finding/which-order.ts';
import { placed } from './action-step.ts';
import { jobs, refusalOf, type TestJob } from './job.ts';
import { sandboxes } from './sandboxes.ts';

const start = sandboxes();
const jobFor = jobs();

type Request = { id?: string; type?: string; status?: string };

const found = (requests: Request[], status: string): FoundOrder =>
  ({
    order: { id: '7', created: false, status },
    info: { id: '7', status, requests },
  }) as unknown as FoundOrder;

describe('requestToDecide', () => {
  const open = { status: 'pending' };
  const done = { status: 'approved' };
  const order = { type: 'new_request' };
  const reissue = { type: 'reissue' };
  const revocation = { type: 'revoke' };

  test.each<[string, Request[], string, string]>([
    ['the open one of a new order', [{ id: '9', ...order, ...open }], 'needs_approval', '9'],
    ['the first of two approvals', [{ id: '9', ...order, status: 'submitted' }], 'needs_approval', '9'],
    ['the open one of a reissue', [{ id: '9', ...reissue, ...open }], 'reissue_pending', '9'],
    [
      'the open one before a newer one',
      [
        { id: '9', ...order, ...open },
        { id: '10', ...reissue, ...done },
      ],
      'issued',
      '9',
    ],
    [
      'the open one beside a revocation',
      [
        { id: '8', ...revocation, ...open },
        { id: '9', ...reissue, ...open },
      ],
      'issued',
      '9',
    ],
    [
      'the newest that was decided',
      [
        { id: '9', ...order, ...done },
        { id: '10', ...reissue, ...done },
      ],
      'issued',
      '10',
    ],
    [
      'the newest, listed first',
      [
        { id: '10', ...reissue, ...done },
        { id: '9', ...order, ...done },
      ],
      'issued',
      '10',
    ],
    [
      'the one beside a revocation that was decided',
      [
        { id: '9', ...order, ...done },
        { id: '10', ...revocation, ...done },
      ],
      'issued',
      '9',
    ],
    ['one without a type, of an order that needs approval', [{ id: '9', ...open }], 'needs_approval', '9'],
    [
      'one beside another that has no ID',
      [
        { ...order, ...open },
        { id: '9', ...order, ...open },
      ],
      'needs_approval',
      '9',
    ],
  ])('is %s', (_, requests, status, id) => {
    expect(requestToDecide(found(requests, status)).id).toBe(id);
  });

  const none = 'Order 7 has no open request of a new order or a reissue; nothing was decided.';
  const other = 'To decide about its other open request, such as a revocation, give request-id';
  test.each<[string, Request[], string, string]>([
    ['without requests', [], 'issued', `${none} Give the request-id of the request to decide about.`],
    [
      'with one that has no ID',
      [{ ...order, ...open }],
      'needs_approval',
      `${none} Give the request-id of the request to decide about.`,
    ],
    ['with an open revocation', [{ id: '9', ...revocation, ...open }], 'issued', `${none} ${other}: 9.`],
    [
      'with an open one that has no ID beside one that was decided',
      [
        { id: '8', ...order, ...done },
        { ...reissue, ...open },
      ],
      'issued',
      `${none} Give the request-id of the request to decide about.`,
    ],
    [
      'with a revocation that was rejected',
      [{ id: '9', ...revocation, status: 'rejected' }],
      'issued',
      `${none} Give the request-id of the request to decide about.`,
    ],
    [
      'with an open revocation beside one that was decided',
      [
        { id: '8', ...order, ...done },
        { id: '9', ...revocation, ...open },
      ],
      'issued',
      `${none} ${other}: 9.`,
    ],
    [
      'with one that has no type, once it is issued',
      [{ id: '9', ...open }],
      'issued',
      `${none} ${other}: 9.`,
    ],
    [
      'with one of an unknown type',
      [{ id: '9', type: 'duplicate', ...open }],
      'needs_approval',
      `${none} ${other}: 9.`,
    ],
    [
      'with several',
      [
        { id: '8', ...order, ...open },
        { id: '9', ...reissue, ...open },
      ],
      'issued',
      'Order 7 has several open requests: 8, 9; nothing was decided. Name one with request-id.',
    ],
  ])('is not known of an order %s', (_, requests, status, message) => {
    expect(() => requestToDecide(found(requests, status))).toThrow(
      expect.objectContaining({ code: 'reference_conflict', message }),
    );
  });
});

describe('decide', () => {
  async function waiting(options: SandboxOptions = {}) {
    const sandbox = await start({ approval: 'one-step', ...options });
    const { id } = placed(sandbox);
    const job = await jobFor(sandbox);
    const order = await readOrder(job, String(id));
    sandbox.requests.length = 0;
    const done = () => sandbox.requests.map(({ method, path }) => `${method} ${path.split('/')[1]}`);
    return { sandbox, id, job, order, request: requestToDecide(order), done };
  }
  const reject = (
    job: TestJob,
    request: DecidableRequest,
    order?: FoundOrder,
    decision: Decision = 'reject',
  ) => decide(job, { request, found: order }, { decision, comment: undefined });

  test('reads order info once, which also shows the request', async () => {
    const { job, order, request, done } = await waiting();
    const decided = await reject(job, request, order);
    expect(decided).toMatchObject({ status: 'rejected', changed: true });
    expect(decided.found?.order.status).toBe('rejected');
    expect(done()).toEqual(['PUT request', 'GET order']);
  });

  test.each<[string, object[]]>([
    ['still shows it as it was', [{ id: 5678001, type: 'new_request', status: 'pending' }]],
    ['does not list it', []],
    ['lists another one', [{ id: 5678002, type: 'new_request', status: 'approved' }]],
  ])('reads the request itself if order info %s', async (_, requests) => {
    const { sandbox, job, order, request, done } = await waiting();
    sandbox.play({ path: '/order/', times: 9, fault: { kind: 'edit', set: { requests } } });
    expect(await reject(job, request, order)).toMatchObject({ status: 'rejected', changed: true });
    expect(done()).toEqual(['PUT request', 'GET order', 'GET request']);
  });

  test('reads the request alone if its order is unknown', async () => {
    const { job, request, done } = await waiting();
    expect(await reject(job, request)).toEqual({ status: 'rejected', changed: true, found: undefined });
    expect(done()).toEqual(['PUT request', 'GET request']);
  });

  test('is done if CertCentral took it and nothing can be read', async () => {
    const { sandbox, job, order, request } = await waiting({ approval: 'two-step', reviewWord: 'pending' });
    sandbox.play({ method: 'GET', times: 99, fault: { kind: 'status', status: 500 } });
    expect(await reject(job, request, order, 'approve')).toEqual({
      status: 'pending',
      changed: true,
      found: order,
    });
  });

  test('gives the first of two approvals, and another person the second in the meantime', async () => {
    const { sandbox, id, job, order, request } = await waiting({ approval: 'two-step' });
    expect(request.status).toBe('submitted');
    sandbox.play({ method: 'PUT', fault: { kind: 'hook', when: 'after', run: () => sandbox.approve(id) } });
    expect(await reject(job, request, order, 'approve')).toMatchObject({ status: 'approved', changed: true });
  });

  test('rejects a request of two approvals at once', async () => {
    const { sandbox, job, order, request } = await waiting({ approval: 'two-step' });
    expect(await reject(job, request, order)).toMatchObject({ status: 'rejected', changed: true });
    expect(sandbox.requests[0]?.json).toEqual({ status: 'rejected' });
  });

  test('names what it could not do', async () => {
    const { sandbox, job, order, request } = await waiting();
    sandbox.play({ method: 'PUT', fault: { kind: 'reset', when: 'before' } });
    const refusal = await refusalOf(reject(job, request, order, 'approve'));
    expect(refusal.message).toMatch(/^Approving request \d+ ended without a clear answer\./);
  });

  test('is order_closed if another person rejected it in the meantime', async () => {
    const { sandbox, id, job, order, request } = await waiting();
    sandbox.play({ method: 'PUT', fault: { kind: 'hook', run: () => sandbox.reject(id) } });
    const refusal = await refusalOf(reject(job, request, order, 'approve'));
    expect(refusal.code).toBe('order_closed');
    expect(refusal.message).toBe(
      `Request ${request.id} is rejected and can no longer be approved; nothing was changed. Look at the order in CertCentral.`,
    );
  });

  test('believes no state of the request that it does not know', async () => {
    const { sandbox, job, order, request, done } = await waiting();
    sandbox.play({ path: '/', times: 9, fault: { kind: 'edit', set: { status: 'on_hold', requests: [] } } });
    const refusal = await refusalOf(reject(job, request, order));
    expect(refusal.code).toBe('unknown_outcome');
    expect(refusal.message).toMatch(/^Rejecting request \d+ ended without a clear answer\./);
    expect(done().filter((one) => one.startsWith('PUT'))).toHaveLength(1);
  });

  test.each<[string, Partial<DecidableRequest>, string, string, string]>([
    [
      'a new order',
      { type: 'new_request' },
      'expired',
      'order_closed',
      'Request 9 belongs to order 7, which is expired, and can no longer be approved',
    ],
    [
      'a revocation',
      { type: 'revoke' },
      'revoked',
      'order_closed',
      'Request 9 belongs to order 7, which is revoked, and can no longer be approved',
    ],
    [
      'a rejected one',
      { status: 'rejected' },
      'issued',
      'order_closed',
      'Request 9 is rejected and can no longer be approved',
    ],
    [
      'one without a status, of a closed order',
      { status: undefined },
      'canceled',
      'order_closed',
      'Request 9 is in an unknown state and can no longer be approved',
    ],
    [
      'one without a status',
      { status: undefined },
      'issued',
      'api_refused',
      'Request 9 is in an unknown state, so this step cannot decide about it',
    ],
    [
      'one in an unknown state',
      { status: 'on_hold' },
      'issued',
      'api_refused',
      'Request 9 is on_hold, so this step cannot decide about it',
    ],
  ])('sends nothing about %s', async (_, change, status, code, message) => {
    const sandbox = await start();
    const request = { id: '9', type: 'new_request', status: 'pending', ...change };
    const refusal = await refusalOf(reject(await jobFor(sandbox), request, found([], status), 'approve'));
    expect(refusal.code).toBe(code);
    expect(refusal.message).toContain(message);
    expect(sandbox.requests).toEqual([]);
  });

  test('still decides about the revocation of an order that has expired', async () => {
    const sandbox = await start();
    const request = { id: '9', type: 'revoke', status: 'pending' };
    await refusalOf(reject(await jobFor(sandbox), request, found([], 'expired'), 'approve'));
    expect(sandbox.requests[0]).toMatchObject({ method: 'PUT', path: '/request/9/status' });
  });
});
