// The clock of the simulator, which can be set, and its effects: certificates expire, and orders with
// `auto_renew` renew themselves (docs/certcentral.md, "Renewal").

import { at } from './json.ts';
import type { Ledger } from './ledger.ts';
import { place } from './life.ts';
import { endOf } from './naming.ts';
import type { Settings } from './options.ts';
import type { SandboxOrder } from './order.ts';

const day = 86_400_000;

/** From now on it is `moment`, and time goes on. A clock that is set back revives nothing. */
export function setClock(settings: Settings, moment: Date): void {
  const ahead = moment.getTime() - Date.now();
  settings.now = () => new Date(Date.now() + ahead);
}

/** Called before each answer; looks at the orders only when something is due. */
export function advance(ledger: Ledger): void {
  const now = ledger.now().getTime();
  while (now >= ledger.nextEvent) {
    let next = Number.POSITIVE_INFINITY;
    // A renewal that is placed during this round is checked in the next one.
    for (const order of [...ledger.orders]) {
      for (let due = nextEvent(order); due <= now; due = nextEvent(order)) bringAbout(ledger, order);
      next = Math.min(next, nextEvent(order));
    }
    const later = ledger.orders.at(-1);
    ledger.nextEvent = later ? Math.min(next, nextEvent(later)) : next;
  }
}

/** When time changes the order, in milliseconds. */
function nextEvent(order: SandboxOrder): number {
  if (order.status !== 'issued') return Number.POSITIVE_INFINITY;
  const end = endOf(order).getTime();
  return renewsItself(order) ? end - 30 * day : end;
}

/** Not if a card pays. */
function renewsItself({ body, renewed }: SandboxOrder): boolean {
  const byCard = body.payment_method === 'card' || body.payment_method === 'profile';
  return Number(body.auto_renew) > 0 && !renewed && !byCard;
}

function bringAbout(ledger: Ledger, order: SandboxOrder): void {
  if (!renewsItself(order)) {
    ledger.changeStatus(order, 'expired');
    return;
  }
  // Assumed: the renewal is like the order, CSR included, but has no reference.
  const { alternative_order_id: _, ...body } = order.body;
  const renewal = { ...body, renewal_of_order_id: order.id, auto_renew: Number(at(body, 'auto_renew')) - 1 };
  place(ledger, { product: order.product, body: renewal, placedBy: 'ui', user: order.user });
}
