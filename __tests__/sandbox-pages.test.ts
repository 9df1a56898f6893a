// The pages of the simulator: what a person sees and clicks, and what a foreign page cannot do.

import { X509Certificate } from 'node:crypto';
import { expect, test } from 'vitest';
import type { SandboxOptions } from '../sandbox/options.ts';
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

async function placed(name = PERSON.name, options: SandboxOptions = {}) {
  const sandbox = await start({ approval: 'one-step', ...options });
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

test('each action answers with what happened, once', async () => {
  const { sandbox, url } = await placed(PERSON.name, { emailValidation: 'unvalidated' });
  const click = async (action: string) => {
    await see(`${url}/${action}`, form(tokenIn((await see(url)).text), { origin: sandbox.origin }));
    const shown = () =>
      see(url).then(({ text }) => /<p class="outcome" role="status">(.*?)<\/p>/.exec(text)?.[1]);
    const outcome = await shown();
    expect(await shown()).toBeUndefined();
    return outcome;
  };
  expect(await click('validate-emails')).toBe('1 address is validated. The order is still needs approval.');
  expect(await click('approve')).toMatch(/^Request \d+ is approved\. The order is now [a-z ]+\.$/);
  expect(await click('issue')).toMatch(/^Certificate \d+ is issued\. The order is now issued\.$/);
  expect(await click('revoke')).toBe('All certificates of the order are revoked. The order is now revoked.');
});

test('a second approval, a rejection and a click that is too late', async () => {
  const { sandbox, url } = await placed();
  const token = tokenIn((await see(url)).text);
  await see(`${url}/reject`, form(token, { origin: sandbox.origin }));
  expect((await see(url)).text).toMatch(/>Request \d+ is rejected\. The order is now rejected\.</);
  const late = await see(`${url}/approve`, form(token, { origin: sandbox.origin }));
  expect(late.status).toBe(409);
  expect(late.text).toContain('Nothing was changed: order 1234001 is rejected.');
  expect(sandbox.orders[0]?.status).toBe('rejected');

  const two = await start({ approval: 'two-step' });
  two.placeOrder({ certificate: { common_name: 'x', emails: [] } }, 'client_premium');
  const page = `${two.origin}/secure/orders/1234001`;
  await see(`${page}/approve`, form(token, { origin: two.origin }));
  expect((await see(page)).text).toContain('One approval was given; another is needed.');
});

test('an issued order has dates, serial number and a download of its chain', async () => {
  const { sandbox, id, url } = await placed();
  expect((await see(url)).text).toContain('<dt>Certificate</dt><dd>none yet</dd>');
  expect((await see(`${url}/certificate.pem`)).status).toBe(404);
  await sandbox.issue(id);
  const { text } = await see(url);
  const { headers, text: pem } = await see(
    sandbox.origin + (/href="(\/[^"]+)" download/.exec(text)?.[1] ?? ''),
  );
  expect(headers.get('content-disposition')).toBe(`attachment; filename="order-${id}.pem"`);
  const [leaf, intermediate, ...rest] =
    pem.match(/-----BEGIN [^-]+-----[^-]+-----END [^-]+-----/g)?.map((block) => new X509Certificate(block)) ??
    [];
  expect(leaf && intermediate && leaf.checkIssued(intermediate)).toBe(true);
  expect(rest).toEqual([]);
  const day = (date = new Date()) => date.toISOString().slice(0, 10);
  expect(text).toContain(`<dt>Valid</dt><dd>${day(leaf?.validFromDate)} to ${day(leaf?.validToDate)}</dd>`);
  expect(text).toContain(`<dt>Serial number</dt><dd><code>${leaf?.serialNumber}</code></dd>`);
  expect(sandbox.requests).toHaveLength(0);
});

test('buttons come first, and each cell of a table has its label', async () => {
  const { sandbox, url } = await placed();
  const { text } = await see(url);
  expect(text.indexOf('<button')).toBeLessThan(text.indexOf('<dl>'));
  expect(text.match(/<td data-label="(Request|Type|Status|Comment)">/g)).toHaveLength(4);
  expect((await see(`${sandbox.origin}/`)).text.match(/<td data-label="\w[\w ]+">/g)).toHaveLength(5);
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
