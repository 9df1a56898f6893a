// What a person would see in CertCentral: the list of orders, and one order with buttons. No part of the
// API. Plain HTML from the server; every value is escaped; a form changes something only if it comes from a
// page of this simulator.

import { randomUUID } from 'node:crypto';
import type { Answer } from './answer.ts';
import { isOpen, type SandboxOrder, type SandboxRequest } from './order.ts';
import type { Sandbox } from './surface.ts';

export type PageRequest = {
  method: string;
  /** Without the query. */
  path: string;
  query: URLSearchParams;
  headers: Record<string, string | string[] | undefined>;
  body: string;
};

/** Only pages of this process know it, so a form on another site cannot send it. */
const token = randomUUID();

const PER_PAGE = 100;

/** The page that was asked for, or `undefined` if the path is not that of a page. */
export async function pages(sandbox: Sandbox, request: PageRequest): Promise<Answer | undefined> {
  const { method, path } = request;
  const [, id, action] = /^\/secure\/orders\/(\d{1,15})(?:\/([a-z-]+))?$/.exec(path) ?? [];
  if (path !== '/' && id === undefined) return undefined;
  // A name that is made to resolve to this machine must not read the pages either.
  if (!isLocal(request.headers.host))
    return page(403, 'Not from here', 'Open this page by its loopback address.');
  if (path === '/') return method === 'GET' ? orderList(sandbox, request.query) : notHere();
  const order = sandbox.orders.find((candidate) => candidate.id === Number(id));
  if (order === undefined) return page(404, 'No such order', `<p>There is no order ${id}.</p>`);
  if (action === undefined) return method === 'GET' ? orderPage(order) : notHere();
  return method === 'POST' ? act(sandbox, order, action, request) : notHere();
}

function isLocal(host: string | string[] | undefined): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/.test(String(host));
}

const ACTIONS: Record<string, (sandbox: Sandbox, id: number) => void | Promise<void>> = {
  approve: (sandbox, id) => sandbox.approve(id),
  reject: (sandbox, id) => sandbox.reject(id),
  'validate-emails': (sandbox, id) => sandbox.validateEmails(id),
  issue: (sandbox, id) => sandbox.issue(id),
  cancel: (sandbox, id) => sandbox.cancel(id),
  revoke: (sandbox, id) => sandbox.revoke(id),
};

async function act(
  sandbox: Sandbox,
  order: SandboxOrder,
  action: string,
  { headers, body }: PageRequest,
): Promise<Answer> {
  const run = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
  if (run === undefined) return notHere();
  const { host, origin = `http://${host}` } = headers;
  const own = origin === `http://${host}` || origin === `https://${host}`;
  if (!own || new URLSearchParams(body).get('token') !== token) {
    return page(403, 'Not from this page', '<p>Nothing was changed. Use the buttons of the order page.</p>');
  }
  if (!buttonsOf(order).some(([name]) => name === action)) {
    return page(409, 'Not possible now', `<p>Order ${order.id} is ${escaped(order.status)}.</p>`);
  }
  await run(sandbox, order.id);
  return { status: 303, headers: { location: `/secure/orders/${order.id}` }, body: '' };
}

function notHere(): Answer {
  return page(404, 'Not found', '<p>There is no such page. <a href="/">All orders</a></p>');
}

function orderList(sandbox: Sandbox, query: URLSearchParams): Answer {
  const pageNumber = Math.max(1, Number.parseInt(query.get('page') ?? '1', 10) || 1);
  const newest = sandbox.orders.toReversed();
  const shown = newest.slice((pageNumber - 1) * PER_PAGE, pageNumber * PER_PAGE);
  const rows = shown.map(
    (order) =>
      `<tr><td><a href="/secure/orders/${order.id}">${order.id}</a></td><td>${escaped(order.commonName)}</td>` +
      `<td>${escaped(order.product)}</td><td>${state(order.status)}</td><td>${day(order.placedAt)}</td></tr>`,
  );
  const more =
    newest.length > pageNumber * PER_PAGE ? `<p><a href="/?page=${pageNumber + 1}">Older orders</a></p>` : '';
  const table =
    rows.length === 0
      ? `<p>No orders yet. Give a workflow <code>api-url: ${escaped(sandbox.url)}</code> and the key that the terminal shows.</p>`
      : `<table><thead><tr><th>Order</th><th>Common name</th><th>Product</th><th>Status</th><th>Placed</th></tr></thead>` +
        `<tbody>${rows.join('')}</tbody></table>${more}`;
  return page(
    200,
    'Orders',
    `<p>${newest.length} ${newest.length === 1 ? 'order' : 'orders'}, newest first.</p>${table}`,
  );
}

function orderPage(order: SandboxOrder): Answer {
  const facts: [string, string][] = [
    ['Status', state(order.status)],
    ['Product', escaped(order.product)],
    ['Common name', escaped(order.commonName)],
    ['Reference', order.reference === null ? 'none' : `<code>${escaped(order.reference)}</code>`],
    ['Organization', String(order.organizationId ?? 'none')],
    ['Container', String(order.containerId ?? 'none')],
    ['Placed', moment(order.placedAt)],
    ['Key', order.csr === null ? 'made by the recipient in a browser' : 'from a CSR'],
    ['Certificate', order.certificateId === null ? 'none yet' : String(order.certificateId)],
    ['Issued', order.issuedAt === null ? 'not yet' : moment(order.issuedAt)],
  ];
  const addresses = order.emails.map(
    ({ address, validated }) =>
      `<li>${escaped(address)}: ${validated ? 'validated' : 'not validated yet'}</li>`,
  );
  return page(
    200,
    `Order ${order.id}`,
    `<p><a href="/">All orders</a></p><dl>${facts.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join('')}</dl>` +
      `<h2>Addresses</h2><ul>${addresses.join('') || '<li>none</li>'}</ul>` +
      `<h2>Requests</h2><table><thead><tr><th>Request</th><th>Type</th><th>Status</th><th>Comment</th></tr></thead>` +
      `<tbody>${order.requests.map(requestRow).join('')}</tbody></table>` +
      `<h2>What to do</h2>${forms(order)}`,
  );
}

function requestRow({ id, type, status, comments }: SandboxRequest): string {
  return `<tr><td>${id}</td><td>${escaped(type)}</td><td>${state(status)}</td><td>${escaped(comments ?? '')}</td></tr>`;
}

/** What a person could do with the order in this state. */
function buttonsOf(order: SandboxOrder): [action: string, label: string][] {
  const buttons: [string, string][] = [];
  if (order.requests.some(isOpen)) buttons.push(['approve', 'Approve request'], ['reject', 'Reject request']);
  if (order.emails.some(({ validated }) => !validated))
    buttons.push(['validate-emails', 'Validate addresses']);
  if (['pending', 'processing', 'waiting_pickup', 'needs_csr', 'reissue_pending'].includes(order.status)) {
    buttons.push(['issue', 'Issue certificate']);
  }
  if (['pending', 'waiting_pickup', 'reissue_pending'].includes(order.status))
    buttons.push(['cancel', 'Cancel']);
  if (order.status === 'issued') buttons.push(['revoke', 'Revoke']);
  return buttons;
}

function forms(order: SandboxOrder): string {
  const buttons = buttonsOf(order).map(
    ([action, label]) =>
      `<form method="post" action="/secure/orders/${order.id}/${action}">` +
      `<input type="hidden" name="token" value="${token}"><button>${label}</button></form>`,
  );
  return buttons.length === 0
    ? '<p>Nothing: this order is closed.</p>'
    : `<div class="buttons">${buttons.join('')}</div>`;
}

const STYLE = `
:root{color-scheme:light dark;--line:#8884;--soft:#8881}
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere}
header{border-bottom:1px solid var(--line);margin-bottom:1rem}header p{margin:.2rem 0;opacity:.75}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.4rem .6rem;border-bottom:1px solid var(--line);overflow-wrap:normal}td:last-child{overflow-wrap:anywhere}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}dt{opacity:.75}dd{margin:0;overflow-wrap:anywhere}
.state{background:var(--soft);border:1px solid var(--line);border-radius:1rem;padding:.05rem .6rem;white-space:nowrap}
.buttons{display:flex;flex-wrap:wrap;gap:.5rem}button{font:inherit;padding:.5rem .9rem}
@media(max-width:34rem){table,tbody,tr,td{display:block}thead{display:none}tr{border-bottom:2px solid var(--line);padding:.4rem 0}td{border:0;padding:.1rem 0;overflow-wrap:anywhere}dl{grid-template-columns:1fr}dt{margin-top:.4rem}}
`;

function page(status: number, title: string, content: string): Answer {
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
      'referrer-policy': 'same-origin',
    },
    body:
      '<!doctype html><html lang="en"><head><meta charset="utf-8">' +
      `<meta name="viewport" content="width=device-width,initial-scale=1"><title>${title} - CertCentral sandbox</title>` +
      `<style>${STYLE}</style></head><body><header><p>CertCentral sandbox: no account, no money</p></header>` +
      `<main><h1>${title}</h1>${content}</main></body></html>\n`,
  };
}

function state(text: string): string {
  return `<span class="state">${escaped(text.replaceAll('_', ' '))}</span>`;
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function moment(date: Date): string {
  return `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
