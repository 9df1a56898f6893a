// The look-up by reference (docs/certcentral.md, "Look-up by reference").

import { type Answer, generallyNotFound, html, json, notFound, Refusal } from './answer.ts';
import { missingPermission, type SandboxUser } from './keys.ts';
import type { Ledger } from './ledger.ts';
import type { SandboxOrder } from './order.ts';
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
  const { lookups, referenceMissing, lagOf } = ledger.settings;
  if (lookups === 'page') return html(403, '403 Forbidden');
  if (lookups === 'denied') throw missingPermission();
  if (lookups === 'unauthorized') {
    throw new Refusal(401, { code: 'access_denied', message: 'Access denied.' });
  }
  const about = (order: SandboxOrder) => order.reference === reference && lookups !== 'blind';
  const found = ledger.lookup(user, { about, lags: lagOf !== 'list' });
  const { items, page: position } = page(query, found);
  if (found.length === 0) {
    if (referenceMissing === 'not-found') throw notFound('order');
    if (referenceMissing === 'generic-not-found') throw generallyNotFound();
    if (referenceMissing === 'no-list') return json(200, {});
    if (referenceMissing === 'contradiction')
      return json(200, { orders: [], page: { ...position, total: 1 } });
  }
  return shaped(ledger.settings, {
    orders: items.map((order) => ({
      order_id: order.id,
      ...certificateId(ledger.settings, order.certificateId, 'certificate_id'),
      status: order.status,
    })),
    page: position,
  });
}
