// Answers of the simulator that mislead a careless client: look-ups that contradict or hide, order info of
// somebody else, answers that were lost or never asked for.

import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import type { Fault, Sandbox, SandboxOptions } from '../sandbox/sandbox.ts';
import { call, codes, first, minimal, path, premium, withCsr } from './sandbox-calls.ts';
import { sandboxes } from './sandboxes.ts';

const start = sandboxes();
const body = { ...premium, alternative_order_id: 'gha-1' };

const lookUp = (sandbox: Sandbox, reference = 'gha-1') =>
  call(sandbox, 'GET', `/order/alternate/${reference}`);
const info = (sandbox: Sandbox) => call(sandbox, 'GET', '/order/certificate/1234001');

describe('look-ups by reference', () => {
  test('a look-up without a match contradicts itself, or returns the code of wrong addresses', async () => {
    const sandbox = await start({ referenceMissing: 'contradiction' });
    expect((await lookUp(sandbox)).json).toEqual({ orders: [], page: { total: 1, limit: 1000, offset: 0 } });
    sandbox.configure({ referenceMissing: 'generic-not-found' });
    const reply = await lookUp(sandbox);
    expect([reply.status, ...codes(reply)]).toEqual([
      404,
      'not_found: The specified resource was not found.',
    ]);
  });

  test.each<[lookups: NonNullable<SandboxOptions['lookups']>, status: number, text: string]>([
    ['blind', 404, 'not_found|order'],
    ['denied', 403, 'access_denied|missing_permission'],
    ['unauthorized', 401, 'access_denied'],
    ['page', 403, '<html>'],
  ])('an account whose look-ups are %s', async (lookups, status, text) => {
    const sandbox = await start({ lookups });
    await call(sandbox, 'POST', path, body);
    const reply = await lookUp(sandbox);
    expect(reply.status).toBe(status);
    expect(reply.text).toContain(text);
    expect((await info(sandbox)).json).toMatchObject({ alternative_order_id: 'gha-1' });
    expect((await call(sandbox, 'GET', '/order/certificate')).json).toMatchObject({ page: { total: 1 } });
  });

  test('each order lags as long as it is set to, in look-ups or in seconds', async () => {
    const sandbox = await start({ lookupLag: [0, 2], lagOf: 'look-up' });
    await call(sandbox, 'POST', path, body);
    await call(sandbox, 'POST', path, body);
    const total = async () => ((await lookUp(sandbox)).json as { page: { total: number } }).page.total;
    expect((await call(sandbox, 'GET', '/order/certificate')).json).toMatchObject({ page: { total: 2 } });
    expect([await total(), await total(), await total()]).toEqual([1, 1, 2]);

    sandbox.configure({ lookupLag: 0, lookupLagSeconds: 60, lagOf: 'look-up-and-list' });
    await call(sandbox, 'POST', path, body);
    expect((await call(sandbox, 'GET', '/order/certificate/1234003')).status).toBe(200);
    expect((await call(sandbox, 'GET', '/order/certificate')).json).toMatchObject({ page: { total: 2 } });
    expect(await total()).toBe(2);
    sandbox.passDays(61 / 86_400);
    expect(await total()).toBe(3);

    const control = (action: string, wish = '') =>
      fetch(`${sandbox.origin}/sandbox/orders/1234001/${action}`, { method: 'POST', body: wish });
    await control('lag', '{"lookups":1}');
    expect([await total(), await total()]).toEqual([2, 3]);
    await control('lag', '{"seconds":60}');
    expect(await total()).toBe(2);
    await control('lag', '{}');
    await control('hide');
    expect([await total(), (await info(sandbox)).status]).toEqual([2, 404]);
    await control('show');
    expect([await total(), (await info(sandbox)).status]).toEqual([3, 200]);
  });
});

test('a reference may be unknown as a field, or taken', async () => {
  const sandbox = await start({ reference: 'unknown-field' });
  const unknown = await call(sandbox, 'POST', path, body);
  expect([unknown.status, ...codes(unknown)]).toEqual([
    400,
    'unknown_field: The field alternative_order_id is unknown.',
  ]);
  expect((await call(sandbox, 'POST', path, premium)).status).toBe(201);
  sandbox.configure({ reference: 'unique' });
  expect((await call(sandbox, 'POST', path, body)).status).toBe(201);
  const taken = await call(sandbox, 'POST', path, body);
  expect([taken.status, ...codes(taken)]).toEqual([
    400,
    'alternative_order_id_in_use: The value of alternative_order_id is in use by another order.',
  ]);
  expect((await call(sandbox, 'POST', path, { ...premium, alternative_order_id: 'GHA-1' })).status).toBe(201);
  expect(sandbox.orders).toHaveLength(3);
});

describe('order info of someone else', () => {
  test.each<['order' | 'reference' | 'case', object]>([
    ['order', { id: 1234002, alternative_order_id: 'gha-1' }],
    ['reference', { id: 1234001, alternative_order_id: 'another-order' }],
    ['case', { id: 1234001, alternative_order_id: 'GHA-1' }],
  ])('another %s', async (what, members) => {
    const sandbox = await start();
    await call(sandbox, 'POST', path, body);
    sandbox.play({ path: '/order/certificate/', fault: { kind: 'foreign', what } });
    expect((await info(sandbox)).json).toMatchObject(members);
    expect((await info(sandbox)).json).toMatchObject({ id: 1234001, alternative_order_id: 'gha-1' });
  });

  test('any member of any answer', async () => {
    const sandbox = await start();
    await call(sandbox, 'POST', path, body);
    const set = { 'orders.0.status': 'odd', 'page.total': 7, 'nowhere.at': 1 };
    sandbox.play({ path: '/order/alternate', fault: { kind: 'edit', set } });
    expect((await lookUp(sandbox)).json).toEqual({
      orders: [expect.objectContaining({ order_id: 1234001, status: 'odd' })],
      page: { total: 7, limit: 1000, offset: 0 },
    });
    sandbox.configure({ lookups: 'page' });
    sandbox.play({ path: '/order/alternate', fault: { kind: 'edit', set } });
    expect((await lookUp(sandbox)).text).toContain('<html>');
  });
});

describe('answers to the POST', () => {
  test.each<[fault: Fault, status: number, title: string]>([
    [{ kind: 'html', status: 403, when: 'after' }, 403, '403 Forbidden'],
    [{ kind: 'html', status: 409, when: 'after' }, 409, '409 Conflict'],
    [{ kind: 'html', status: 413, when: 'after' }, 413, '413 Payload Too Large'],
    [{ kind: 'html', status: 451, when: 'after' }, 451, '451 Unavailable For Legal Reasons'],
    [{ kind: 'html', status: 499, when: 'after' }, 499, '499 Client Closed Request'],
    [{ kind: 'redirect', location: 'https://example.com/', when: 'after' }, 302, 'Moved'],
    [{ kind: 'redirect', location: '/', status: 307, when: 'after' }, 307, 'Moved'],
  ])('%j comes though the order was placed', async (fault, status, title) => {
    const sandbox = await start();
    sandbox.play({ method: 'POST', fault });
    const reply = await call(sandbox, 'POST', path, body);
    expect([reply.status, reply.json]).toEqual([status, undefined]);
    expect(reply.text).toContain(title);
    expect(sandbox.orders).toHaveLength(1);
  });

  test('one that is unsolicited waits on the connection', async () => {
    const sandbox = await start();
    sandbox.play({ path: '/order/alternate', fault: { kind: 'unasked', milliseconds: 0 } });
    const { port } = new URL(sandbox.origin);
    const socket = connect(Number(port), '127.0.0.1');
    await once(socket, 'connect');
    socket.write(
      `GET /services/v2/order/alternate/a HTTP/1.1\r\nhost: x\r\nX-DC-DEVKEY: ${sandbox.key}\r\n\r\n`,
    );
    let received = '';
    for await (const chunk of socket) {
      received += chunk;
      if (received.includes('4321001')) break;
    }
    socket.destroy();
    expect(received).toMatch(
      /^HTTP\/1\.1 404 [\s\S]*\r\n\r\n.*\}HTTP\/1\.1 201 Created\r\n[\s\S]*"id":4321001/,
    );
    expect(sandbox.orders).toEqual([]);
  });
});

test('an unasked answer may come before the real one', async () => {
  const sandbox = await start();
  sandbox.play({ method: 'POST', fault: { kind: 'unasked', when: 'before' } });
  expect((await call(sandbox, 'POST', path, body)).json).toMatchObject({ id: 4321001 });
  expect(sandbox.orders).toMatchObject([{ id: 1234001 }]);
});

describe('nearer to the documentation', () => {
  test('order info has addresses of S/MIME orders only', async () => {
    const sandbox = await start();
    for (const [product, shown] of [
      ['client_premium', true],
      ['secure_email_mailbox', true],
      ['client_authentication_plus', false],
      ['private_client_premium', false],
    ] as const) {
      const { json } = await call(sandbox, 'POST', `/order/certificate/${product}`, minimal[product]);
      const id = (json as { id: number }).id;
      const read = async () => (await call(sandbox, 'GET', `/order/certificate/${id}`)).json;
      const has = ((await read()) as { certificate: object }).certificate;
      expect([product, 'emails' in has]).toEqual([product, shown]);
      sandbox.configure({ orderInfoEmails: 'always' });
      expect(await read()).toMatchObject({ certificate: { emails: ['alice@example.com'] } });
      sandbox.configure({ orderInfoEmails: 'smime' });
    }
  });

  test('order info has the members that clients rely on', async () => {
    const sandbox = await start();
    await call(sandbox, 'POST', path, { ...withCsr, additional_emails: ['team@example.com'] });
    expect((await info(sandbox)).json).toMatchObject({
      certificate: { server_platform: { id: -1, name: 'OTHER' }, ca_cert: { name: expect.any(String) } },
      order_valid_till: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      additional_emails: ['team@example.com'],
      user_assignments: [],
    });
  });

  test('product limits are per container and role, and the widest counts', async () => {
    const limit = { containerId: 445566, product: 'client_premium' };
    const sandbox = await start({
      account: {
        productLimits: [
          { ...limit, lifetimes: [1] },
          { ...limit, lifetimes: [1, 2], role: 1 },
        ],
      },
    });
    const limits = await call(sandbox, 'GET', '/container/445566/product-limits');
    expect(limits.json).toMatchObject({
      product_limits: [
        { container_id: 445566, role_id: 0, allowed_lifetimes: ['1'] },
        { container_id: 445566, role_id: 1, allowed_lifetimes: ['1', '2'] },
      ],
    });
    const twoYears = { ...premium, container: { id: 445566 }, validity_years: 2 };
    expect((await call(sandbox, 'POST', path, twoYears)).status).toBe(201);
    expect((await call(sandbox, 'POST', path, twoYears, 'sandbox-ordering-key')).status).toBe(400);
    sandbox.configure({ account: { productLimits: [{ ...limit, lifetimes: [1], role: 4 }] } });
    expect((await call(sandbox, 'POST', path, twoYears, 'sandbox-ordering-key')).status).toBe(201);
    expect((await call(sandbox, 'POST', path, twoYears, 'sandbox-approving-key')).status).toBe(400);
  });

  test('an active organization may be called approved, and an early download any status', async () => {
    const organization = { id: 112233, name: 'Example Corp', active: true, smime: 'valid' } as const;
    const sandbox = await start({
      account: { organizations: [{ ...organization, status: 'approved' }] },
      unavailableStatus: 404,
    });
    expect((await call(sandbox, 'GET', '/organization/112233')).json).toMatchObject({
      status: 'approved',
      is_active: true,
    });
    await call(sandbox, 'POST', path, premium);
    const early = await call(sandbox, 'GET', '/certificate/9012001/download/format/pem_all');
    expect([early.status, ...codes(early)]).toEqual([
      404,
      expect.stringContaining('cert_unavailable_processing'),
    ]);
  });
});

test('options are set from another process, unless they are none', async () => {
  const sandbox = await start();
  const set = async (text: string) =>
    (await fetch(`${sandbox.origin}/sandbox/options`, { method: 'POST', body: text })).status;
  expect(await set('{"approval":"one-step","lookupLag":[1,2]}')).toBe(200);
  await call(sandbox, 'POST', path, premium);
  expect(first(sandbox.orders)).toMatchObject({ status: 'needs_approval', hiddenLookups: 1 });
  for (const wrong of ['{"aproval":"one-step"}', '[]', 'x', '{"now":1}', '{"log":"x"}'])
    expect([wrong, await set(wrong)]).toEqual([wrong, 400]);
});
