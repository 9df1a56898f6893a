// Many orders at once, for tests of lists and fleets. Their certificates are made on demand.

import { isObject, type JsonObject } from './json.ts';
import type { Ledger } from './ledger.ts';
import { issueNow, place } from './life.ts';
import type { SandboxOrder } from './order.ts';

export type Seed = {
  product?: string;
  /** `{n}` in a text becomes the number of the order: 1, 2, ... */
  body?: object | ((number: number) => object);
  /** Days since the first and since the last order was placed and issued, the others evenly between. */
  ages?: [first: number, last: number];
  /** Any word but `issued` leaves the order as it is placed, with that status. */
  status?: string;
};

const anybody = {
  certificate: {
    common_name: 'Person {n}',
    emails: ['person-{n}@example.com'],
    signature_hash: 'sha256',
  },
  organization: { id: 112233 },
  validity_years: 1,
};

export function seedOrders(ledger: Ledger, count: number, seed: Seed = {}): SandboxOrder[] {
  const { product = 'client_authentication_plus', body = anybody, ages = [0, 0], status = 'issued' } = seed;
  const now = ledger.now().getTime();
  const template = typeof body === 'function' ? null : JSON.stringify(body);
  const orders: SandboxOrder[] = [];
  for (let number = 1; number <= count; number += 1) {
    const own: unknown =
      typeof body === 'function'
        ? body(number)
        : JSON.parse((template ?? '').replaceAll('{n}', String(number)));
    const share = count > 1 ? (number - 1) / (count - 1) : 0;
    const moment = new Date(now - (ages[0] + (ages[1] - ages[0]) * share) * 86_400_000);
    orders.push(seedOrder(ledger, { product, body: isObject(own) ? own : {}, status, moment }));
  }
  // Some may be due already.
  ledger.nextEvent = Number.NEGATIVE_INFINITY;
  return orders;
}

type Sown = { product: string; body: JsonObject; status: string; moment: Date };

function seedOrder(ledger: Ledger, { product, body, status, moment }: Sown): SandboxOrder {
  const order = place(ledger, { product, body, placedBy: 'ui' });
  if (status === 'issued') {
    issueNow(ledger, order);
    order.issuedAt = moment;
  } else {
    order.status = status;
    order.held = true;
  }
  order.placedAt = moment;
  order.statusChangedAt = moment;
  for (const request of order.requests) request.date = moment;
  return order;
}
