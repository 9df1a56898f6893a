/** Checks the changes of a run: no order without need (rule 2 of `fleet-checks.ts`), no needed order ended (3). */
import type { Row } from '../__tests__/fleet-step.ts';
import type { SandboxOrder } from '../sandbox/sandbox.ts';
import { type Ran, violationsOf } from './fleet-ran.ts';
import {
  isDue,
  isLive,
  isTooNew,
  orderIdentity,
  ordersOf,
  placedFor,
  rowIdentity,
  type Snapshot,
} from './fleet-truth.ts';

export function checkNeed({ placed, rows, before, renewBeforeDays }: Ran): string[] {
  const violations: string[] = [];
  for (const [index, { id, order }] of placed.entries()) {
    const target = placedFor(order);
    const row = rows.find(({ name = '' }) => name.toLowerCase() === target?.row);
    const label = `need: order ${id} (${order.body.alternative_order_id})`;
    if (target === undefined || row === undefined) {
      violations.push(`${label} is for no row of the list`);
      continue;
    }
    if (row.state === 'revoked') violations.push(`${label} is for a leaver`);
    if (rowIdentity(row) !== orderIdentity(order))
      violations.push(`${label} is for ${orderIdentity(order)}, and its row for ${rowIdentity(row)}`);
    if (placed.slice(0, index).some((one) => placedFor(one.order)?.row === target.row))
      violations.push(`${label} is the second one of its row in this run`);
    const has = ordersOf(row, before).filter(
      (entry) =>
        orderIdentity(entry.order) === rowIdentity(row) &&
        isLive(entry) &&
        !isDue(entry, renewBeforeDays) &&
        !entry.ending,
    );
    const twin = before.find(
      (entry) => isSameReference(entry, order) && orderIdentity(entry.order) === rowIdentity(row),
    );
    if (twin !== undefined)
      violations.push(`${label} was ordered before, as order ${twin.id}, which is ${twin.status}`);
    if (has.length > 0)
      violations.push(
        `${label} was not needed: its row has ${has.map((one) => `order ${one.id}, ${one.status}`).join('; ')}`,
      );
    if (target.renews !== undefined)
      violations.push(...checkRenewal(target.renews, { label, row, before, renewBeforeDays }));
  }
  return violations;
}

function checkRenewal(
  renews: number,
  {
    label,
    row,
    before,
    renewBeforeDays,
  }: { label: string; row: Row } & Pick<Ran, 'before' | 'renewBeforeDays'>,
): string[] {
  const renewed = before.find(({ id }) => id === renews);
  if (renewed === undefined) return [`${label} renews an order that does not exist`];
  const { status, daysLeft, age } = renewed;
  return violationsOf({
    [`${label} renews an order of another row`]: !ordersOf(row, before).includes(renewed),
    [`${label} renews an order that is not due: ${status}, ${daysLeft} days left`]: !isDue(
      renewed,
      renewBeforeDays,
    ),
    [`${label} renews an order that is ${status}`]: status !== 'issued' && status !== 'expired',
    [`${label} renews an order that was renewed`]: renewed.renewed,
    [`${label} renews an order that is ${age} days old`]: status === 'issued' && isTooNew(renewed),
  });
}

function isSameReference({ order }: Snapshot, { body }: SandboxOrder): boolean {
  const lower = (reference: unknown) => String(reference ?? '').toLowerCase();
  return (
    placedFor(order) !== undefined &&
    lower(order.body.alternative_order_id) === lower(body.alternative_order_id)
  );
}

/** Every request to revoke, cancel or reject is for an order of a leaver, and of no active row. */
export function checkEnded({ received, rows, after: all }: Ran): string[] {
  return received.flatMap(({ method, path, json }) => {
    if (method !== 'PUT') return [];
    const [, orderId] = /^\/order\/certificate\/(\d+)\/(?:revoke|status)/.exec(path) ?? [];
    const [, requestId] = /^\/request\/(\d+)\/status/.exec(path) ?? [];
    const ended = all.find(
      ({ id, order }) =>
        String(id) === orderId || order.requests.some((request) => String(request.id) === requestId),
    );
    const label = `ended: ${path}`;
    if (ended === undefined) return [`${label} is no order of the account`];
    if (requestId !== undefined && (json as { status?: string })?.status === 'approved')
      return [`${label} is approved`];
    const owns = (row: Row) => ordersOf(row, all).includes(ended);
    const active = rows.find(
      (row) => row.state !== 'revoked' && (owns(row) || row['order-id'] === String(ended.id)),
    );
    const leaver = rows.find((row) => row.state === 'revoked' && owns(row));
    return [
      ...(active === undefined ? [] : [`${label} is an order of the active row ${active.name}`]),
      ...(leaver === undefined
        ? [`${label} is an order of no leaver (${ended.order.body.alternative_order_id})`]
        : []),
    ];
  });
}
