// Requests of the simulator, and which key may do what with them (docs/certcentral.md, "Requests",
// "Connection and keys").

import { expect, test } from 'vitest';
import { call, codes, first, path, withCsr } from './sandbox-calls.ts';
import { sandboxes } from './sandboxes.ts';

const start = sandboxes();

const [ordering, approving, revoking, limited] = [
  'sandbox-ordering-key',
  'sandbox-approving-key',
  'sandbox-revoking-key',
  'sandbox-limited-key',
];
const approved = { status: 'approved', processor_comment: 'fine' };

test('ordering, approving and revoking are in different hands', async () => {
  const sandbox = await start({ approval: 'one-step' });
  const update = (key: string, id: number) => call(sandbox, 'PUT', `/request/${id}/status`, approved, key);
  const ordered = await call(sandbox, 'POST', path, { ...withCsr, skip_approval: true }, ordering);
  expect(ordered.json).toMatchObject({ requests: [{ id: 5678001, status: 'pending' }] });
  const denied = await update(ordering, 5678001);
  expect([denied.status, ...codes(denied)]).toEqual([403, expect.stringContaining('missing_permission')]);
  expect((await update(approving, 5678001)).status).toBe(204);
  expect((await call(sandbox, 'GET', '/request/5678001', undefined, ordering)).json).toMatchObject({
    type: 'new_request',
    status: 'approved',
    date_processed: expect.any(String),
    requester: { id: 5512, first_name: 'Ordering' },
    processor: { id: 5513 },
    processor_comment: 'fine',
    order: { id: 1234001, status: 'issued', certificate: { common_name: 'Alice Example' } },
  });
  const revoke = '/order/certificate/1234001/revoke';
  for (const key of [ordering, approving]) {
    const asked = await call(sandbox, 'PUT', revoke, { skip_approval: true }, key);
    expect([asked.status, asked.json]).toMatchObject([201, { status: 'pending' }]);
  }
  const wrong = await update(approving, 5678002);
  expect([wrong.status, ...codes(wrong)]).toEqual([403, expect.stringContaining('invalid_approver')]);
  expect((await update(revoking, 5678002)).status).toBe(204);
  expect(first(sandbox.orders).status).toBe('revoked');
  expect((await update('sandbox-view-only-key', 5678003)).status).toBe(403);
});

test('a user may be kept from approving own requests, and from skipping the approval', async () => {
  const sandbox = await start({ approval: 'one-step', ownApproval: 'refused', unentitledSkip: 'refused' });
  await call(sandbox, 'POST', path, withCsr, approving);
  const own = await call(sandbox, 'PUT', '/request/5678001/status', approved, approving);
  expect([own.status, ...codes(own)]).toEqual([
    403,
    expect.stringContaining('access_denied|invalid_approver'),
  ]);
  expect((await call(sandbox, 'PUT', '/request/5678001/status', approved, revoking)).status).toBe(204);
  const skipping = await call(sandbox, 'POST', path, { ...withCsr, skip_approval: true }, ordering);
  expect([skipping.status, ...codes(skipping)]).toEqual([403, expect.stringContaining('missing_permission')]);
  expect(sandbox.orders).toHaveLength(1);
});

test('two steps lead from submitted over pending to approved', async () => {
  const sandbox = await start({ approval: 'two-step' });
  const step = async (id: number, status: string) => {
    const reply = await call(sandbox, 'PUT', `/request/${id}/status`, { status });
    return [reply.status, sandbox.orders[id - 5678001]?.requestStatus];
  };
  await call(sandbox, 'POST', path, withCsr);
  expect(await step(5678001, 'pending')).toEqual([204, 'pending']);
  expect(await step(5678001, 'pending')).toEqual([400, 'pending']);
  expect(await step(5678001, 'approved')).toEqual([204, 'approved']);
  expect(await step(5678001, 'approved')).toEqual([400, 'approved']);
  expect(await step(5678001, 'rejected')).toEqual([400, 'approved']);
  await call(sandbox, 'POST', path, withCsr);
  expect(await step(5678002, 'approved')).toEqual([204, 'pending']);
  expect(await step(5678002, 'rejected')).toEqual([204, 'rejected']);
  sandbox.configure({ reviewWord: 'pending' });
  await call(sandbox, 'POST', path, withCsr);
  expect(await step(5678003, 'approved')).toEqual([400, 'submitted']);
  expect(await step(5678003, 'submitted')).toEqual([400, 'submitted']);
  expect(await step(5678003, 'pending')).toEqual([204, 'pending']);
});

test('the list of requests filters and pages, and its orders may be stale', async () => {
  const sandbox = await start({ approval: 'one-step' });
  for (let count = 0; count < 3; count += 1) await call(sandbox, 'POST', path, withCsr);
  sandbox.approve(1234001);
  const list = async (query: string) =>
    (await call(sandbox, 'GET', `/request?${query}`)).json as {
      requests: { id: number; order: object }[];
      page: object;
    };
  const ids = async (query: string) => (await list(query)).requests.map(({ id }) => id - 5678000);
  expect(await ids('')).toEqual([1, 2, 3]);
  expect(await ids('filters[status]=pending')).toEqual([2, 3]);
  expect(await ids('filters[status][0]=pending&filters[status][1]=approved')).toEqual([1, 2, 3]);
  expect(await ids('filters[type]=reissue')).toEqual([]);
  expect(await ids('limit=1&offset=1')).toEqual([2]);
  expect((await list('limit=1')).page).toEqual({ total: 3, limit: 1, offset: 0 });
  sandbox.configure({ requestOrders: 'stale' });
  expect(first((await list('')).requests).order).toMatchObject({ status: 'needs_approval' });
});

test('a limited user sees own orders only, and keys reach no further than their restriction', async () => {
  const sandbox = await start();
  await call(sandbox, 'POST', path, { ...withCsr, alternative_order_id: 'a' });
  await call(sandbox, 'POST', path, { ...withCsr, alternative_order_id: 'a' }, limited);
  const seen = async (key: string) =>
    (await call(sandbox, 'GET', '/order/alternate/a', undefined, key)).json as { page: object };
  expect((await seen(limited)).page).toMatchObject({ total: 1 });
  expect((await seen(ordering)).page).toMatchObject({ total: 2 });
  const status = async (where: string, key: string) =>
    (await call(sandbox, 'GET', where, undefined, key)).status;
  expect(await status('/order/certificate/1234001', limited)).toBe(404);
  expect(await status('/order/certificate/1234002', limited)).toBe(200);
  expect(await status('/request/5678001', limited)).toBe(404);
  expect(await status('/organization', 'sandbox-organizations-key')).toBe(200);
  expect(await status('/product', 'sandbox-organizations-key')).toBe(403);
  expect(await status('/user/me', 'sandbox-users-key')).toBe(200);
  expect(await status('/order/certificate', 'sandbox-users-key')).toBe(403);
  const finance = { id: 1, firstName: 'F', lastName: 'R', email: 'f@example.com', role: 'finance' } as const;
  sandbox.configure({ keys: [{ key: 'mine', restriction: 0, user: finance }] });
  expect((await call(sandbox, 'POST', path, withCsr, 'mine')).status).toBe(403);
  expect((await call(sandbox, 'GET', '/user/me', undefined, 'mine')).json).toMatchObject({
    access_roles: [{ id: 3 }],
  });
  expect(await status('/order/certificate', ordering)).toBe(403);
});
