// The control surface over HTTP, for people and workflow runs that cannot call the functions. It is no part
// of CertCentral, needs no key and does not count among the recorded requests.

import { type Answer, json } from './answer.ts';
import type { FaultRule } from './fault.ts';
import { at } from './json.ts';
import { optionsFrom } from './options.ts';
import type { Seed } from './seed.ts';
import type { Sandbox } from './surface.ts';

const actions = ['approve', 'issue', 'reject', 'cancel', 'validate-emails', 'hide', 'show', 'lag'];

export async function control(sandbox: Sandbox, method: string, path: string, body: string): Promise<Answer> {
  if (method === 'GET' && path === '/sandbox/requests') return json(200, sandbox.requests);
  if (method === 'GET' && path === '/sandbox/orders') return json(200, sandbox.orders.map(withoutPromise));
  if (method === 'POST' && path === '/sandbox/faults') {
    const rule = faultRule(body);
    if (rule === null)
      return json(400, { error: 'not a fault rule: {"path":"/order","fault":{"kind":"..."}}' });
    sandbox.play(rule);
    return json(200, { playing: rule });
  }
  if (method === 'DELETE' && path === '/sandbox/faults') {
    sandbox.clearFaults();
    return json(200, {});
  }
  if (method === 'POST' && path === '/sandbox/options') {
    const options = optionsFrom(body);
    if (options === null) return json(400, { error: 'not options: {"approval":"one-step"}' });
    sandbox.configure(options);
    return json(200, options);
  }
  if (path === '/sandbox/clock' && (method === 'GET' || method === 'POST')) {
    const moment = method === 'POST' ? momentOf(body, sandbox.now()) : sandbox.now();
    if (moment === null)
      return json(400, { error: 'not a time: {"now":"2027-01-31T08:00:00Z"} or {"days":7}' });
    if (method === 'POST') sandbox.setClock(moment);
    return json(200, { now: moment.toISOString() });
  }
  if (method === 'POST' && path === '/sandbox/seed') {
    const seed = parsed(body);
    const count = at(seed, 'count');
    if (typeof count !== 'number' || count > 100_000)
      return json(400, { error: 'not a seed: {"count":100}' });
    const orders = sandbox.seedOrders(count, seed as Seed);
    return json(200, { first: orders[0]?.id, last: orders.at(-1)?.id });
  }
  const [, id, action] = /^\/sandbox\/orders\/(\d+)\/([a-z-]+)$/.exec(path) ?? [];
  if (method !== 'POST' || !action || !actions.includes(action))
    return json(404, { error: 'no such control' });
  const order = sandbox.orders.find((candidate) => candidate.id === Number(id));
  if (!order) return json(404, { error: 'no such order' });
  if (action === 'approve') sandbox.approve(order.id);
  if (action === 'reject') sandbox.reject(order.id);
  if (action === 'cancel') sandbox.cancel(order.id);
  if (action === 'validate-emails') sandbox.validateEmails(order.id);
  if (action === 'hide' || action === 'show') order.visible = action === 'show';
  if (action === 'lag') {
    order.hiddenLookups = Number(at(parsed(body), 'lookups') ?? 0);
    order.hiddenUntil = new Date(sandbox.now().getTime() + Number(at(parsed(body), 'seconds') ?? 0) * 1000);
  }
  if (action === 'issue') await sandbox.issue(order.id);
  return json(200, withoutPromise(order));
}

/** Without keys that point back, and without values that JSON does not have. */
function withoutPromise({ certificate: _, requests, ...order }: Sandbox['orders'][number]) {
  return { ...order, requests: requests.map(({ certificate, ...request }) => request) };
}

const kinds = new Set([
  ...['status', 'reset', 'close', 'cut', 'stall', 'drip', 'delay', 'redirect', 'html', 'huge', 'body'],
  ...['malformed-json', 'edit', 'foreign', 'unasked', 'appear', 'disappear'],
]);

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** `{"now": "..."}`, or `{"days": 7}` from `now` on. */
function momentOf(body: string, now: Date): Date | null {
  const move = parsed(body);
  const days = at(move, 'days');
  const time =
    typeof days === 'number' ? now.getTime() + days * 86_400_000 : Date.parse(String(at(move, 'now')));
  return Number.isNaN(time) ? null : new Date(time);
}

/** From JSON; a path is a string here and a hook has no words. */
export function faultRule(text: string): FaultRule | null {
  try {
    const rule = JSON.parse(text) as FaultRule;
    const sound = kinds.has(rule.fault.kind) && (rule.path === undefined || typeof rule.path === 'string');
    return sound ? rule : null;
  } catch {
    return null;
  }
}
