// The pages of the simulator: what a person sees and clicks, and what a foreign page cannot do.

import { expect, test } from 'vitest';
import { PERSON } from './fixtures.ts';
import { sandboxes } from './sandboxes.ts';

const start = sandboxes();

async function see(url: string, init?: RequestInit) {
  const response = await fetch(url, { redirect: 'manual', ...init });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

function tokenIn(text: string): string {
  return /name="token" value="([^"]+)"/.exec(text)?.[1] ?? '';
}

async function placed(name = PERSON.name) {
  const sandbox = await start({ approval: 'one-step' });
  const certificate = { common_name: name, emails: [PERSON.email] };
  const { id } = sandbox.placeOrder({ certificate, organization: { id: 112233 } }, 'client_premium');
  return { sandbox, id, url: `${sandbox.origin}/secure/orders/${id}` };
}

const form = (token: string, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  body: new URLSearchParams({ token }),
  headers,
});

test('the list has every order, with a link to its page', async () => {
  const { sandbox, id } = await placed();
  const { status, text, headers } = await see(`${sandbox.origin}/`);
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(text).toContain(`<a href="/secure/orders/${id}">${id}</a>`);
  expect(text).not.toContain('<script');
  expect(sandbox.requests).toHaveLength(0);
});

test('a person approves, issues and revokes', async () => {
  const { sandbox, id, url } = await placed();
  const click = async (action: string) => {
    const token = tokenIn((await see(url)).text);
    const { status, headers } = await see(`${url}/${action}`, form(token, { origin: sandbox.origin }));
    expect([status, headers.get('location')]).toEqual([303, `/secure/orders/${id}`]);
  };
  expect((await see(url)).text).toContain('Approve request');
  await click('approve');
  expect(sandbox.orders[0]?.status).not.toBe('needs_approval');
  await click('issue');
  expect((await see(url)).text).toContain('issued');
  await click('revoke');
  expect(sandbox.orders[0]?.status).toBe('revoked');
  const { text } = await see(url);
  expect(text).toContain('this order is closed');
  expect(text).not.toContain('<form');
});

test('every value is escaped', async () => {
  const { sandbox, url } = await placed('<img src=x onerror=alert(1)>&"\'');
  for (const page of [url, `${sandbox.origin}/`]) {
    const { text } = await see(page);
    expect(text).not.toContain('<img');
    expect(text).toContain('&#60;img src=x onerror=alert(1)&#62;&#38;&#34;&#39;');
  }
});

test.each<[string, (token: string, origin: string) => RequestInit]>([
  ['without the token', (_, origin) => form('', { origin })],
  ['with a guessed token', (_, origin) => form('guessed', { origin })],
  ['from another site', (token) => form(token, { origin: 'https://evil.example' })],
  ['from a page without an origin', (token) => form(token, { origin: 'null' })],
])('a form %s changes nothing', async (_, request) => {
  const { sandbox, url } = await placed();
  const token = tokenIn((await see(url)).text);
  const before = sandbox.orders[0]?.status;
  expect((await see(`${url}/approve`, request(token, sandbox.origin))).status).toBe(403);
  expect(sandbox.orders[0]?.status).toBe(before);
});

test('what is not there: a page, an order, an action, an action at the wrong time', async () => {
  const { sandbox, url } = await placed();
  const token = tokenIn((await see(url)).text);
  expect((await see(`${sandbox.origin}/secure/orders/1`)).status).toBe(404);
  expect((await see(`${url}/approve`)).status).toBe(404);
  expect((await see(`${url}/constructor`, form(token))).status).toBe(404);
  expect((await see(`${url}/revoke`, form(token))).status).toBe(409);
});
