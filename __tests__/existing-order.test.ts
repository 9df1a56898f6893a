// Exactly one order, on the shipped bundle: the look-up finds an order, or fails; nothing is placed on it.

import { describe, expect, test } from 'vitest';
import type { Fault } from '../sandbox/sandbox.ts';
import { CSR, LOOK_UP, PERSON, POST, steps } from './fixtures.ts';
import { existing, expectNothingOrdered, order } from './order-step.ts';
import { sandboxes, unreachable } from './sandboxes.ts';
import { newKey, signingRequest } from './signing-request.ts';
import { ATTEMPT_2 } from './step.ts';

const start = sandboxes();
const INFO = 'GET /order/certificate/1234001';

describe.concurrent('1: an order with this reference', () => {
  const ours = { with: { 'order-reference': 'ours' } };

  test.each([
    ['product', {}, 'private_client_premium'],
    ['common name', { certificate: { common_name: 'Somebody Else', emails: [PERSON.email] } }, undefined],
    ['addresses', { certificate: { common_name: PERSON.name, emails: ['other@example.org'] } }, undefined],
    ['organization', { organization: { id: 445566 } }, undefined],
  ])('that differs in %s is reference_conflict', async (field, change, product) => {
    const sandbox = await start();
    const { id } = existing(sandbox, 'ours', change, product);
    const result = await order(sandbox, ours);
    expectNothingOrdered(result, sandbox, 'reference_conflict');
    expect(result.log).toContain(`in ${field};`);
    expect(result.log).toContain(String(id));
    expect(steps(sandbox)).toEqual([LOOK_UP, INFO]);
  });

  test('that is for another organization is a conflict, even if the reference was derived', async () => {
    const sandbox = await start({ reference: 'refused' });
    const { outputs } = await order(sandbox);
    const { id } = existing(sandbox, outputs['order-reference'], { organization: { id: 445566 } });
    sandbox.requests.length = 0;
    const second = await order(sandbox);
    expectNothingOrdered(second, sandbox, 'reference_conflict');
    expect(second.log).toContain(`Order ${id}`);
  });

  test.each(['rejected', 'canceled', 'revoked', 'expired', 'denied'])(
    'that is %s is order_closed, and never replaced',
    async (status) => {
      const sandbox = await start();
      const { id } = existing(sandbox, 'ours');
      sandbox.setStatus(id, status);
      const result = await order(sandbox, ours);
      expectNothingOrdered(result, sandbox, 'order_closed');
      expect(result.outputs).toMatchObject({ 'order-id': String(id), 'order-created': 'false' });
      expect(result.log).toContain(`is ${status}`);
    },
  );

  test('whose request was rejected is order_closed', async () => {
    const sandbox = await start();
    const { id } = existing(sandbox, 'ours');
    sandbox.reject(id);
    sandbox.setStatus(id, 'pending');
    const request = sandbox.orders[0]?.requests[0];
    if (request) request.status = 'rejected';
    const result = await order(sandbox, ours);
    expect(result.outputs['error-code']).toBe('order_closed');
    expect(sandbox.orderPosts()).toHaveLength(0);
  });

  test('of several the one that is alive and was placed first is adopted', async () => {
    const sandbox = await start();
    const [first, second, third] = [1, 2, 3].map(() => existing(sandbox, 'ours').id) as [
      number,
      number,
      number,
    ];
    sandbox.cancel(first);
    const result = await order(sandbox, ours);
    expect(result.outputs).toMatchObject({ 'order-id': String(second), 'order-created': 'false' });
    expect(result.log).toMatch(new RegExp(`::warning::.*${first}, ${second}, ${third}`));
    expect(steps(sandbox)).toEqual([LOOK_UP, `GET /order/certificate/${second}`]);

    sandbox.cancel(second);
    sandbox.cancel(third);
    expect((await order(sandbox, ours)).outputs['error-code']).toBe('order_closed');
    expect(sandbox.orderPosts()).toHaveLength(0);
  });

  test('with another key is csr_mismatch; with a new CSR of the same key it is adopted', async () => {
    const sandbox = await start();
    const [key, other] = [newKey(), newKey()];
    const first = await order(sandbox, { with: { csr: signingRequest(key) } });
    const again = await order(sandbox, { ...ATTEMPT_2, with: { csr: signingRequest(key, 'again') } });
    expect(again.outputs).toMatchObject({ 'order-id': first.outputs['order-id'], 'order-created': 'false' });

    const wrong = await order(sandbox, { ...ATTEMPT_2, with: { csr: signingRequest(other) } });
    expect(wrong.outputs).toMatchObject({ 'error-code': 'csr_mismatch', 'order-id': '1234001' });
    expect(wrong.log).toContain('Order 1234001');
    expect(wrong.log).toContain('a different key');
    expect(wrong.log).toMatch(/Provide the private key .*reissue action with order-id: 1234001/);
    expect(sandbox.orderPosts()).toHaveLength(1);
  });

  test.each<[string, Fault, code: string]>([
    ['503', { kind: 'status', status: 503, headers: { 'retry-after': '60' } }, 'not_ordered'],
    ['a long rate limit', { kind: 'status', status: 429, headers: { 'retry-after': '300' } }, 'rate_limited'],
  ])('that is named, but cannot be read (%s), is named in the message only', async (_, fault, code) => {
    const sandbox = await start();
    const { id } = existing(sandbox, 'ours', { certificate: { csr: CSR } });
    sandbox.play({ path: INFO.slice(4), fault });
    const result = await order(sandbox, ours);
    expect(result.exitCode).toBe(1);
    // Order info has not said that it is ours.
    expect(result.outputs).toEqual({ 'error-code': code, 'order-reference': 'ours' });
    expect(result.log).toContain(
      `There may be an order with the reference ours (${id}), but reading it failed; this step placed nothing.`,
    );
    expect(sandbox.orderPosts()).toHaveLength(0);
  });

  test('is adopted if order info does not repeat its ID', async () => {
    const sandbox = await start();
    const { id } = existing(sandbox, 'ours');
    sandbox.play({ path: INFO.slice(4), fault: { kind: 'body', body: '{"status":"PENDING"}' } });
    const { outputs, exitCode } = await order(sandbox, ours);
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({
      'order-id': String(id),
      'order-status': 'pending',
      'order-created': 'false',
    });
  });
});

describe.concurrent('2: a look-up that fails orders nothing', () => {
  const faults: [string, Fault][] = [
    ['a reset', { kind: 'reset', when: 'before' }],
    ['a cut answer', { kind: 'cut' }],
    ['500', { kind: 'status', status: 500 }],
    ['503', { kind: 'status', status: 503, headers: { 'retry-after': '60' } }],
    ['408', { kind: 'status', status: 408 }],
    ['400', { kind: 'status', status: 400 }],
    ['401', { kind: 'status', status: 401 }],
    ['403', { kind: 'status', status: 403 }],
    ['403 in HTML', { kind: 'html', status: 403 }],
    ['404 in HTML', { kind: 'html', status: 404 }],
    ['404 in text', { kind: 'status', status: 404, body: 'Not Found' }],
    // A bare 404 can be anybody's on the way.
    ['404 without a body', { kind: 'status', status: 404, body: '' }],
    ['404 of another service', { kind: 'status', status: 404, body: '{"message":"no Route matched"}' }],
    ['404 with an empty object', { kind: 'status', status: 404, body: '{}' }],
    ['404 with a text as error', { kind: 'status', status: 404, body: '{"errors":["No order found."]}' }],
    [
      '404 of a path that does not exist',
      { kind: 'status', status: 404, body: '{"errors":[{"code":"not_found|route","message":"Not found."}]}' },
    ],
    ['a redirect', { kind: 'redirect', location: 'https://example.com/' }],
    ['an empty 200', { kind: 'body', status: 200, body: '' }],
    ['200 in HTML', { kind: 'html', status: 200 }],
    ['200 with errors', { kind: 'body', status: 200, body: '{"errors":[{"code":"x","message":"y"}]}' }],
    ['200 with errors beside a list', { kind: 'body', status: 200, body: '{"errors":["x"],"orders":[]}' }],
    ['an order without an ID', { kind: 'body', status: 200, body: '{"orders":[{"status":"issued"}]}' }],
  ];

  test.each(faults)('%s', async (_, fault) => {
    const sandbox = await start();
    sandbox.play({ path: '/order/alternate/', fault });
    expectNothingOrdered(await order(sandbox), sandbox, 'not_ordered');
    expect(steps(sandbox)).toEqual([LOOK_UP]);
  });

  test.each([
    ['an error code', '{"errors":[{"code":"not_found|order","message":"x"}]}', [LOOK_UP, POST, LOOK_UP]],
    [
      'the generic code',
      '{"code":"not_found","message":"No order found."}',
      [LOOK_UP, expect.stringMatching(/^GET \/order\/certificate\?limit=1$/), POST, LOOK_UP],
    ],
  ])('but a 404 with %s is "none"', async (_, body, requests) => {
    const sandbox = await start();
    sandbox.play({ path: '/order/alternate/', fault: { kind: 'status', status: 404, body } });
    expect((await order(sandbox)).outputs).toMatchObject({ 'order-id': '1234001', 'order-created': 'true' });
    expect(steps(sandbox)).toEqual(requests);
  });

  test.each<[string, Fault]>([
    ['another code', { kind: 'status', status: 404, body: '{"errors":[{"code":"not_found|route"}]}' }],
    [
      'two codes',
      { kind: 'status', status: 404, body: '{"errors":[{"code":"not_found|order"},{"code":"x"}]}' },
    ],
    ['orders counted, but not listed', { kind: 'body', body: '{"orders":[],"page":{"total":1}}' }],
    ['orders counted as text', { kind: 'body', body: '{"page":{"total":"2"}}' }],
  ])('and %s is not', async (_, fault) => {
    const sandbox = await start();
    sandbox.play({ path: '/order/alternate/', fault });
    expectNothingOrdered(await order(sandbox), sandbox, 'not_ordered');
  });

  test('and the generic code is not, if the list of orders does not answer', async () => {
    const sandbox = await start();
    const body = '{"errors":[{"code":"not_found","message":"x"}]}';
    sandbox.play({ path: '/order/alternate/', fault: { kind: 'status', status: 404, body } });
    sandbox.play({ path: '/order/certificate?', fault: { kind: 'status', status: 404, body } });
    expectNothingOrdered(await order(sandbox), sandbox, 'not_ordered');
  });

  test.each([401, 403])('a key that is denied with %i is api_refused', async (status) => {
    const sandbox = await start();
    const body = '{"errors":[{"code":"access_denied|missing_permission","message":"x"}]}';
    sandbox.play({ path: '/order/alternate/', fault: { kind: 'status', status, body } });
    expectNothingOrdered(await order(sandbox), sandbox, 'api_refused');
  });

  test('and so is an empty list with other things beside it', async () => {
    const sandbox = await start();
    const body = '{"orders":[],"meta":{"total":0},"request_id":"7"}';
    sandbox.play({ path: '/order/alternate/', fault: { kind: 'body', status: 200, body } });
    expect((await order(sandbox)).outputs['order-created']).toBe('true');
  });

  test('a timeout', async () => {
    const sandbox = await start();
    sandbox.play({ path: '/order/alternate/', fault: { kind: 'stall', when: 'before' } });
    const result = await order(sandbox, { with: { 'request-timeout-seconds': '1' } });
    expectNothingOrdered(result, sandbox, 'not_ordered');
  });

  test('a long rate limit', async () => {
    const sandbox = await start();
    const fault: Fault = { kind: 'status', status: 429, headers: { 'retry-after': '300' } };
    sandbox.play({ path: '/order/alternate/', fault });
    expectNothingOrdered(await order(sandbox), sandbox, 'rate_limited');
  });

  test('no server listens', async () => {
    const sandbox = unreachable(await start());
    expectNothingOrdered(await order(sandbox, { shortPauses: true }), sandbox, 'not_ordered');
  });
});

test('an order that is found and has an open request to revoke it reports it', async () => {
  const sandbox = await start();
  const certificate = {
    common_name: PERSON.name,
    emails: [PERSON.email],
    signature_hash: 'sha256',
    csr: CSR,
  };
  const { id } = existing(sandbox, 'ours', { certificate });
  const headers = { 'x-dc-devkey': sandbox.key, 'content-type': 'application/json' };
  sandbox.configure({ approval: 'one-step' });
  const answer = await fetch(`${sandbox.url}/order/certificate/${id}/revoke`, {
    method: 'PUT',
    headers,
    body: JSON.stringify({ comments: 'Lost.' }),
  });
  const { id: request } = (await answer.json()) as { id: number };
  const { exitCode, log } = await order(sandbox, { with: { 'order-reference': 'ours' } });
  expect(exitCode, log).toBe(0);
  expect(log).toContain(
    `::warning::Order ${id} waits for the approval of request ${request} to revoke it. Reject that request in CertCentral ` +
      'if the certificate is still needed.',
  );
});
