// The pages that a person would see in CertCentral: the list of orders, and one order with buttons. No part of the
// API. A form changes something only if it comes from a page of this simulator.

import { randomUUID } from 'node:crypto';
import type { Answer } from './answer.ts';
import { day, escaped, page, state, table } from './html.ts';
import type { SandboxOrder } from './order.ts';
import { actionsOf, type OrderAction, orderContent, outcomeOf, stateOf } from './order-page.ts';
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

/** The result of the last action on an order, until its page has shown it. */
const outcomes = new WeakMap<SandboxOrder, string>();

const PER_PAGE = 100;

/** The page that was asked for, or `undefined` if the path is not that of a page. */
export async function pages(sandbox: Sandbox, request: PageRequest): Promise<Answer | undefined> {
  const { method, path } = request;
  const [, id, part] = /^\/secure\/orders\/(\d{1,15})(?:\/([a-z.-]+))?$/.exec(path) ?? [];
  if (path !== '/' && id === undefined) return undefined;
  // A name that is made to resolve to this machine must not read the pages either.
  if (!isLocal(request.headers.host))
    return page(403, 'Not from here', 'Open this page by its loopback address.');
  if (path === '/') return method === 'GET' ? orderList(sandbox, request.query) : notHere();
  const order = sandbox.orders.find((candidate) => candidate.id === Number(id));
  if (order === undefined) return page(404, 'No such order', `<p>There is no order ${id}.</p>`);
  if (method === 'POST') return part === undefined ? notHere() : act(sandbox, order, part, request);
  if (method !== 'GET') return notHere();
  if (part === 'certificate.pem') return download(sandbox, order);
  return part === undefined ? orderPage(sandbox, order) : notHere();
}

function isLocal(host: string | string[] | undefined): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/.test(String(host));
}

const CHANGES: Record<OrderAction, (sandbox: Sandbox, id: number) => void | Promise<void>> = {
  approve: (sandbox, id) => sandbox.approve(id),
  reject: (sandbox, id) => sandbox.reject(id),
  'validate-emails': (sandbox, id) => sandbox.validateEmails(id),
  issue: (sandbox, id) => sandbox.issue(id),
  cancel: (sandbox, id) => sandbox.cancel(id),
  revoke: (sandbox, id) => sandbox.revoke(id),
};

const isAction = (name: string): name is OrderAction => Object.hasOwn(CHANGES, name);

async function act(
  sandbox: Sandbox,
  order: SandboxOrder,
  action: string,
  { headers, body }: PageRequest,
): Promise<Answer> {
  if (!isAction(action)) return notHere();
  const { host, origin = `http://${host}` } = headers;
  const own = origin === `http://${host}` || origin === `https://${host}`;
  if (!own || new URLSearchParams(body).get('token') !== token) {
    return page(403, 'Not from this page', '<p>Nothing was changed. Use the buttons of the order page.</p>');
  }
  const back = `<p><a href="/secure/orders/${order.id}">Order ${order.id}</a></p>`;
  const before = stateOf(order);
  if (!actionsOf(order).includes(action)) {
    const text = `Nothing was changed: order ${order.id} is ${escaped(before.status.replaceAll('_', ' '))}.`;
    return page(409, 'Not possible now', `<p>${text}</p>${back}`);
  }
  await CHANGES[action](sandbox, order.id);
  outcomes.set(order, outcomeOf(action, before, stateOf(order)));
  return { status: 303, headers: { location: `/secure/orders/${order.id}` }, body: '' };
}

function notHere(): Answer {
  return page(404, 'Not found', '<p>There is no such page. <a href="/">All orders</a></p>');
}

function orderList(sandbox: Sandbox, query: URLSearchParams): Answer {
  const pageNumber = Math.max(1, Number.parseInt(query.get('page') ?? '1', 10) || 1);
  const newest = sandbox.orders.toReversed();
  const shown = newest.slice((pageNumber - 1) * PER_PAGE, pageNumber * PER_PAGE);
  const rows = shown.map((order) => [
    `<a href="/secure/orders/${order.id}">${order.id}</a>`,
    escaped(order.commonName),
    escaped(order.product),
    state(order.status),
    day(order.placedAt),
  ]);
  const more =
    newest.length > pageNumber * PER_PAGE ? `<p><a href="/?page=${pageNumber + 1}">Older orders</a></p>` : '';
  const list =
    rows.length === 0
      ? `<p>No orders yet. Give a workflow <code>api-url: ${escaped(sandbox.url)}</code> and the key that the terminal shows.</p>`
      : table(['Order', 'Common name', 'Product', 'Status', 'Placed'], rows) + more;
  return page(
    200,
    'Orders',
    `<p>${newest.length} ${newest.length === 1 ? 'order' : 'orders'}, newest first.</p>${list}`,
  );
}

async function orderPage(sandbox: Sandbox, order: SandboxOrder): Promise<Answer> {
  const outcome = outcomes.get(order);
  outcomes.delete(order);
  const certificate = await sandbox.certificate(order.id);
  return page(200, `Order ${order.id}`, orderContent(order, certificate, { token, outcome }));
}

/** The current certificate with its intermediate. */
async function download(sandbox: Sandbox, order: SandboxOrder): Promise<Answer> {
  const certificate = await sandbox.certificate(order.id);
  if (certificate === undefined) {
    return page(404, 'No certificate', `<p>Order ${order.id} has no certificate yet.</p>`);
  }
  return {
    status: 200,
    headers: {
      'content-type': 'application/x-pem-file',
      'content-disposition': `attachment; filename="order-${order.id}.pem"`,
      'cache-control': 'no-store',
    },
    body: certificate.chain,
  };
}
