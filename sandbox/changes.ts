// Status changes of orders (docs/certcentral.md, "List of orders").

import { type Answer, json, Refusal } from './answer.ts';
import type { SandboxUser } from './keys.ts';
import type { Ledger } from './ledger.ts';
import { inRange, moment } from './range.ts';
import { certificateId, shaped } from './shape.ts';

/**
 * docs/certcentral.md, "List of orders": at most seven days back, dates in MDT, `{}` when nothing changed.
 */
export function statusChanges(ledger: Ledger, query: URLSearchParams, user: SandboxUser): Answer {
  const now = ledger.settings.now();
  const minutes = query.get('minutes');
  const seconds = query.get('seconds');
  const range = query.get('filters[status_last_updated]');
  const week = 7 * 86_400_000;
  const length = minutes !== null ? Number(minutes) * 60_000 : Number(seconds ?? Number.NaN) * 1000;
  let since = (_: Date): boolean => false;
  if (range !== null) {
    const [from, to] = range.split('...');
    if (moment(to ?? '', '-06:00') - moment(from ?? '', '-06:00') > week) throw tooLong();
    since = (at) => inRange(range, at, '-06:00');
  } else {
    if (Number.isNaN(length)) {
      throw new Refusal(400, { code: 'missing_parameter', message: 'The parameter minutes is required.' });
    }
    if (length > week) throw tooLong();
    since = (at) => at.getTime() >= now.getTime() - length;
  }
  const changed = ledger.orders.filter(
    (order) => ledger.mayView(user, order) && since(order.statusChangedAt),
  );
  if (changed.length === 0) return json(200, {});
  return shaped(ledger.settings, {
    orders: changed.map((order) => ({
      order_id: order.id,
      ...certificateId(ledger.settings, order.certificateId, 'certificate_id'),
      status: order.status,
    })),
  });
}

function tooLong(): Refusal {
  return new Refusal(400, { code: 'time_frame_too_long', message: 'The time frame is longer than 7 days.' });
}
