import { count } from '../base/text.ts';
import type { FleetRow } from '../domain/fleet.ts';
import type { Claim } from './claim.ts';
import { daysLeft, isAlive } from './orders.ts';
import type { Plan } from './plan.ts';

/** One row of a whole plan. */
export type PlannedRow = { row: FleetRow; claim: Claim; plan: Plan };

export type CheckRules = {
  /** yyyy-MM-dd. */
  today: string;
  renewBeforeDays: number;
};

/** A rule that a plan breaks, and the rows that break it. */
export type Violation = { rule: string; rows: string[] };

/**
 * Looks at the whole plan before anything is changed. Each of these rules follows from how rows are planned, so a
 * plan that breaks one is a bug of this action.
 */
export function checkPlan(plan: readonly PlannedRow[], rules: CheckRules): Violation[] {
  return [
    ...touchedTwice(plan),
    ...endedOfActive(plan),
    ...renewedWithoutNeed(plan, rules),
    ...orderedTwice(plan),
    ...endedWithoutProof(plan),
  ];
}

/** No order is touched for two rows. */
function touchedTwice(plan: readonly PlannedRow[]): Violation[] {
  const touching = new Map<string, string>();
  return plan.flatMap(({ row, plan: { renews, ends = [] } }) =>
    [...new Set([...(renews === undefined ? [] : [renews.id]), ...ends.map(({ id }) => id)])].flatMap(
      (id) => {
        const other = touching.get(id);
        touching.set(id, row.name);
        return other === undefined
          ? []
          : [{ rule: `order ${id} would be changed for two rows`, rows: [other, row.name] }];
      },
    ),
  );
}

/** No order that an active row has is ended. */
function endedOfActive(plan: readonly PlannedRow[]): Violation[] {
  const active = new Map<string, string>();
  for (const { row, claim } of plan) {
    if (row.state === 'active') for (const { id } of ordersOf(claim)) active.set(id, row.name);
  }
  return plan.flatMap(({ row, plan: { ends = [] } }) =>
    ends.flatMap(({ id }) => {
      const owner = active.get(id);
      if (owner !== undefined)
        return [{ rule: `order ${id} of an active row would be ended`, rows: [owner, row.name] }];
      return row.state === 'active'
        ? [{ rule: 'an order of an active row would be ended', rows: [row.name] }]
        : [];
    }),
  );
}

/** Nothing is renewed that is not due, is renewed already, or has an open order beside it. */
function renewedWithoutNeed(
  plan: readonly PlannedRow[],
  { today, renewBeforeDays }: CheckRules,
): Violation[] {
  return plan.flatMap(({ row, claim, plan: { renews } }) => {
    if (renews === undefined) return [];
    const order = claim.chain.at(-1);
    const broken = (rule: string): Violation[] => [{ rule, rows: [row.name] }];
    if (order?.id !== renews.id)
      return broken(`order ${renews.id}, which is not the current one, would be renewed`);
    const days = daysLeft(order.validTill, today) ?? Number.POSITIVE_INFINITY;
    const isDue = order.status === 'expired' || days <= renewBeforeDays;
    if (!isDue) return broken(`order ${order.id} would be renewed, but is not due`);
    if (order.isRenewed === true) return broken(`order ${order.id} would be renewed a second time`);
    return claim.duplicates.some((other) => isAlive(other, today))
      ? broken(`order ${order.id} would be renewed beside an open order`)
      : [];
  });
}

/** At most one order for a row: its name is in the plan once, and a first order only if the row has no live one. */
function orderedTwice(plan: readonly PlannedRow[]): Violation[] {
  const ordering = new Set<string>();
  return plan.flatMap(({ row, claim, plan: { word, renews } }) => {
    if (word !== 'order' && word !== 'renew') return [];
    const name = row.name.toLowerCase();
    const violations: Violation[] = [];
    if (ordering.has(name)) violations.push({ rule: 'a row would be ordered twice', rows: [row.name] });
    ordering.add(name);
    if (row.state !== 'active')
      violations.push({ rule: 'a row that is to be revoked would be ordered', rows: [row.name] });
    if (word === 'order' && ordersOf(claim).length > 0)
      violations.push({ rule: 'a row that has an order would be ordered', rows: [row.name] });
    if ((word === 'renew') !== (renews !== undefined))
      violations.push({ rule: 'a renewal would not name what it renews', rows: [row.name] });
    return violations;
  });
}

/** Only what is the row's by its own reference, or by `order-id`, is ended. */
function endedWithoutProof(plan: readonly PlannedRow[]): Violation[] {
  return plan.flatMap(({ row, claim, plan: { ends = [] } }) =>
    ends.flatMap(({ id }) => {
      const source = claim.sources.get(id);
      return source === 'reference' || source === 'order-id'
        ? []
        : [{ rule: `order ${id} would be ended, but nothing proves that it is the row's`, rows: [row.name] }];
    }),
  );
}

function ordersOf({ chain, duplicates }: Claim) {
  return [...chain, ...duplicates];
}

export type Caps = { maxOrders: number; maxRevocations: number };

/** By how much a plan exceeds what one run may change, in sentences. */
export function overCaps(plan: readonly { plan: Plan }[], { maxOrders, maxRevocations }: Caps): string[] {
  const planned = (...words: Plan['word'][]) =>
    plan.filter(({ plan: { word } }) => words.includes(word)).length;
  const orders = planned('order', 'renew');
  const revocations = planned('revoke');
  return [
    ...(orders > maxOrders
      ? [
          `The plan places ${count(orders, 'order')}, and max-orders allows ${maxOrders}: ${orders - maxOrders} too many.`,
        ]
      : []),
    ...(revocations > maxRevocations
      ? [
          `The plan revokes ${count(revocations, 'row')}, and max-revocations allows ${maxRevocations}: ${revocations - maxRevocations} too many.`,
        ]
      : []),
  ];
}
