/** The actions of people in CertCentral between two runs of a fleet. */
import type { Row } from '../__tests__/fleet-step.ts';
import type { Sandbox, SandboxOrder } from '../sandbox/sandbox.ts';
import type { Deed } from './fleet-life.ts';
import { isLive, orderIdentity, ordersOf, rowIdentity, snapshot } from './fleet-truth.ts';

/** An order for a row's person as people place it in CertCentral, issued at once. */
export function orderByHand(sandbox: Sandbox, row: Row, more: object = {}): SandboxOrder {
  const product = row['product-id'] ?? '';
  const secure = product.startsWith('secure_email');
  return sandbox.placeOrder(
    {
      certificate: {
        ...(row['common-name'] ? { common_name: row['common-name'] } : {}),
        emails: (row.emails ?? '').split(' '),
        signature_hash: 'sha256',
        ...(secure ? { usage_designation: { primary_usage: 'dual_use' }, profile_type: 'strict' } : {}),
        ...(row['common-name-indicator'] ? { common_name_indicator: row['common-name-indicator'] } : {}),
      },
      organization: { id: 112233 },
      validity_years: 1,
      ...more,
    },
    product,
  );
}

/** The list and the account, and the names of rows, in lower case, that a deed may make a problem. */
type Affected = { sandbox: Sandbox; rows: Row[]; spoiled: Set<string> };

/** Returns the action in words, or `undefined` if no order allowed it. */
export async function doDeed(affected: Affected, { kind, order: number }: Deed): Promise<string | undefined> {
  const { sandbox, rows, spoiled } = affected;
  const live = snapshot(sandbox.orders, sandbox.now()).filter(isLive);
  if (kind === 'order-by-hand') {
    const row = rows[number % rows.length];
    if (row === undefined) return undefined;
    spoiled.add((row.name ?? '').toLowerCase());
    const { id } = orderByHand(sandbox, row);
    if (number % 3 > 0) await sandbox.issue(id);
    return `order ${id} is placed by hand for ${row.name}`;
  }
  const issued = kind === 'revoke' || kind === 'renew-by-hand';
  const fitting = live.filter(
    ({ status, order }) => (status === 'issued') === issued && (kind !== 'renew-by-hand' || !order.renewed),
  );
  const found = fitting[number % fitting.length];
  if (found === undefined) return undefined;
  const { order } = found;
  for (const row of rows)
    if (ordersOf(row, [found]).length > 0 || rowIdentity(row) === orderIdentity(order))
      spoiled.add((row.name ?? '').toLowerCase());
  if (kind === 'approve') sandbox.approve(order.id);
  else if (kind === 'reject') sandbox.reject(order.id);
  else if (kind === 'cancel') sandbox.cancel(order.id);
  else if (kind === 'revoke') sandbox.revoke(order.id);
  else {
    const { alternative_order_id: _, comments: __, ...body } = order.body;
    const renewal = sandbox.placeOrder({ ...body, renewal_of_order_id: order.id }, order.product);
    if (number % 3 > 0) await sandbox.issue(renewal.id);
    return `order ${order.id} is renewed by hand by order ${renewal.id}`;
  }
  return `${kind} order ${order.id}`;
}
