// The look-up by reference (docs/certcentral.md, "Look-up by reference").

import { type Answer, json, notFound } from './answer.ts';
import type { SandboxUser } from './keys.ts';
import type { Ledger } from './ledger.ts';
import { certificateId, page, shaped } from './shape.ts';

/**
 * Every order with this reference that the key may see (docs/certcentral.md, "Look-up by reference");
 * compared exactly (assumed).
 */
export function ordersByReference(
  ledger: Ledger,
  reference: string,
  query: URLSearchParams,
  user: SandboxUser,
): Answer {
  const found = ledger.lookup(user, (order) => order.reference === reference);
  if (found.length === 0) {
    if (ledger.settings.referenceMissing === 'not-found') throw notFound('order');
    if (ledger.settings.referenceMissing === 'no-list') return json(200, {});
  }
  const { items, page: position } = page(query, found);
  return shaped(ledger.settings, {
    orders: items.map((order) => ({
      order_id: order.id,
      ...certificateId(ledger.settings, order.certificateId, 'certificate_id'),
      status: order.status,
    })),
    page: position,
  });
}
