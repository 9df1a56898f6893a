// Keys, routes and records of the simulator.

import { Agent, request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { call, codes, path, premium } from './sandbox-calls.ts';
import { sandboxes } from './sandboxes.ts';

const start = sandboxes();

describe('who may ask what', () => {
  test('a wrong or missing key is 403 with the recorded body and headers', async () => {
    const sandbox = await start();
    const reply = await call(sandbox, 'GET', '/user/me', undefined, 'wrong');
    expect(reply.status).toBe(403);
    expect(reply.json).toEqual({
      errors: [
        {
          code: 'access_denied|access_denied_invalid_key',
          message: 'Access denied due to access_denied_invalid_key.',
        },
      ],
    });
    expect(reply.headers.get('server')).toBe('nginx');
    expect(reply.headers.get('x-cdn')).toBe('Imperva');
    expect(reply.headers.getSetCookie().length).toBeGreaterThan(1);
    expect((await fetch(`${sandbox.url}/user/me`)).status).toBe(403);
    sandbox.configure({ errors: 'object' });
    expect((await call(sandbox, 'GET', '/user/me', undefined, 'wrong')).json).toMatchObject({
      errors: { code: 'access_denied|access_denied_invalid_key' },
    });
  });

  test('a key of role Orders sees orders alone, one of role View only reads alone', async () => {
    const sandbox = await start();
    const orders = 'sandbox-orders-only-key';
    const view = 'sandbox-view-only-key';
    for (const forbidden of ['/user/me', '/organization', '/product/client_premium', '/account/metadata']) {
      const reply = await call(sandbox, 'GET', forbidden, undefined, orders);
      expect([forbidden, reply.status, ...codes(reply)]).toEqual([
        forbidden,
        403,
        'access_denied|missing_permission: You do not have permission to perform this action.',
      ]);
    }
    expect((await call(sandbox, 'GET', '/order/certificate', undefined, orders)).status).toBe(200);
    expect((await call(sandbox, 'POST', path, premium, orders)).status).toBe(201);
    expect((await call(sandbox, 'POST', path, premium, view)).status).toBe(403);
    expect((await call(sandbox, 'GET', '/user/me', undefined, view)).status).toBe(200);
  });

  test('wrong routes, bases, bodies and content types', async () => {
    const sandbox = await start();
    expect(codes(await call(sandbox, 'GET', '/nothing')).join()).toContain('not_found|route');
    expect(codes(await call(sandbox, 'DELETE', '/order/certificate/1')).join()).toContain('not_found|route');
    expect(codes(await call(sandbox, 'GET', '/order/alternate/%ff')).join()).toContain('not_found|route');
    expect(codes(await call(sandbox, 'POST', path, '{')).join()).toContain('bad_request_format');
    expect(codes(await call(sandbox, 'POST', path, '[]')).join()).toContain('bad_request_format');
    const typed = await fetch(sandbox.url + path, {
      method: 'POST',
      headers: { 'X-DC-DEVKEY': sandbox.key, 'Content-Type': 'text/plain' },
      body: JSON.stringify(premium),
    });
    expect(typed.status).toBe(400);
    const accept = { 'X-DC-DEVKEY': sandbox.key, Accept: 'text/html' };
    expect((await fetch(`${sandbox.url}/user/me`, { headers: accept })).status).toBe(406);
    const outside = await fetch(`${sandbox.origin}/v2/user/me`);
    expect([outside.status, outside.headers.get('content-type')]).toEqual([404, 'text/html']);
    expect(sandbox.orders).toEqual([]);
  });

  test('requests are recorded with connection, key and body', async () => {
    const sandbox = await start();
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const send = (method: string, where: string, body = '') =>
      new Promise((resolve, reject) => {
        const headers = { 'X-DC-DEVKEY': sandbox.key, 'Content-Type': 'application/json' };
        const sent = request(sandbox.url + where, { method, agent, headers }, (response) => {
          response.resume().on('end', resolve);
        });
        sent.on('error', reject).end(body);
      });
    await send('GET', '/order/alternate/a%20b?limit=2');
    await send('POST', path, JSON.stringify(premium));
    agent.destroy();
    expect(sandbox.requests).toMatchObject([
      { method: 'GET', path: '/order/alternate/a%20b?limit=2', key: sandbox.key, body: '', json: undefined },
      { method: 'POST', path, json: premium, headers: { 'content-type': 'application/json' } },
    ]);
    expect(sandbox.requests.map(({ connection }) => connection)).toEqual([1, 1]);
    expect(sandbox.connections).toBe(1);
    expect(sandbox.orderPosts()).toHaveLength(1);
  });
});
