import type { ErrorCode } from '../base/errors.ts';
import type { FleetRow } from '../domain/fleet.ts';
import { isClosed } from '../domain/order.ts';
import { validBefore } from './chain.ts';
import type { Claim } from './claim.ts';
import { daysLeft, type FleetOrder, isAlive } from './orders.ts';
import * as reasons from './reasons.ts';

/** The planned action for a row. */
export type PlanWord = 'order' | 'renew' | 'current' | 'waiting' | 'revoke' | 'revoked' | 'problem';

export type Plan = {
  word: PlanWord;
  /** The reason, as a whole sentence without people's data; empty if there is none. */
  reason: string;
  code?: ErrorCode;
  /** The order that is renewed, and whether the renewal names it: only while its certificate is valid. */
  renews?: { id: string; link: boolean };
  /** The orders to revoke. */
  ends?: FleetOrder[];
};

export type PlanRules = {
  /** yyyy-MM-dd. */
  today: string;
  renewBeforeDays: number;
};

/** The states in which an order can be ended. */
const CAN_END = ['needs_approval', 'pending', 'waiting_pickup', 'issued', 'reissue_pending'];

/** Plans a row from its orders alone. */
export function planRow(row: FleetRow, claim: Claim, rules: PlanRules): Plan {
  if (claim.problem !== undefined) return problem(claim.problem.code, claim.problem.text);
  return row.state === 'revoked' ? planEnd(claim, rules) : planActive(row, claim, rules);
}

function problem(code: ErrorCode, reason: string): Plan {
  return { word: 'problem', code, reason };
}

/** Every order of a leaver that is open or valid ends. */
function planEnd({ chain, duplicates, conflicts, unproven }: Claim, { today }: PlanRules): Plan {
  const [stray] = unproven;
  if (stray !== undefined) return problem('reference_conflict', reasons.unproven(stray));
  const alive = [...duplicates, ...chain].filter((order) => isAlive(order, today));
  const [first] = alive;
  if (first === undefined) return { word: 'revoked', reason: reasons.ended(chain.at(-1), today) };
  if (conflicts.length > 0) return problem('reference_conflict', reasons.conflict(first, conflicts));
  const ends = alive.filter(
    (order) => order.openRevocation === undefined && CAN_END.includes(order.status ?? ''),
  );
  if (ends.length > 0) return { word: 'revoke', ends, reason: reasons.toEnd(ends) };
  const reason =
    first.openRevocation === undefined ? reasons.cannotEnd(first) : reasons.waitsForRevocation(first);
  return { word: 'waiting', reason };
}

function planActive(row: FleetRow, claim: Claim, rules: PlanRules): Plan {
  const { chain, duplicates, conflicts, possibleMatch } = claim;
  const current = chain.at(-1);
  if (duplicates.length > 0) {
    return problem('reference_conflict', reasons.duplicates([...chain.slice(-1), ...duplicates]));
  }
  if (current === undefined) {
    if (possibleMatch !== undefined)
      return problem('reference_conflict', reasons.possibleMatch(possibleMatch));
    return dateProblem(row, rules) ?? { word: 'order', reason: reasons.nothing };
  }
  if (conflicts.length > 0) return problem('reference_conflict', reasons.conflict(current, conflicts));
  if (current.openRevocation !== undefined)
    return { word: 'waiting', reason: reasons.waitsForRevocation(current) };
  if (current.status === 'issued' || current.status === 'expired')
    return planIssued(row, current, { ...rules, possibleMatch });
  if (isClosed(current.status)) return problem('order_closed', reasons.closed(row, current));
  const valid = claim.sources.get(current.id) === 'link' ? validBefore(chain, rules.today) : undefined;
  if (valid !== undefined) return { word: 'current', reason: reasons.renewedByLink(valid, current) };
  return { word: 'waiting', reason: reasons.waits(current) };
}

type IssuedFacts = PlanRules & Pick<Claim, 'possibleMatch'>;

function planIssued(row: FleetRow, current: FleetOrder, facts: IssuedFacts): Plan {
  const { today, renewBeforeDays, possibleMatch } = facts;
  const { id, validTill, autoRenew = 0 } = current;
  const days = daysLeft(validTill, today) ?? (current.status === 'expired' ? 0 : undefined);
  if (days === undefined) return { word: 'waiting', reason: reasons.noEnd(current) };
  const expired = days < 0 || current.status === 'expired';
  const until = reasons.until(current, expired);
  if (current.isRenewed === true) {
    const reason = reasons.renewedOutside(current, until);
    return expired ? problem('reference_conflict', reason) : { word: 'current', reason };
  }
  if (days > renewBeforeDays && !expired) return { word: 'current', reason: '' };
  if (autoRenew > 0) return { word: 'waiting', reason: reasons.renewsItself(current, until) };
  if (possibleMatch !== undefined)
    return problem('reference_conflict', reasons.possibleRenewal(current, until, possibleMatch));
  return (
    dateProblem(row, facts) ??
    uselessRenewal(row, current, facts) ?? {
      word: 'renew',
      reason: `Order ${id} ${until}.`,
      renews: { id, link: !expired },
    }
  );
}

/** A date that has passed is what every list has in time, and matters only to what is ordered with it. */
function dateProblem({ body }: FleetRow, { today }: PlanRules): Plan | undefined {
  const date = body.custom_expiration_date;
  return date === undefined || date > today ? undefined : problem('invalid_input', reasons.datePassed(date));
}

/** At most this much of an order's time counts when it is too new to be renewed. */
const LONGEST_QUARTER_DAYS = 30;

/** A renewal that would not last, or that is one of a series without an end, is not paid for. */
function uselessRenewal(
  { body }: FleetRow,
  order: FleetOrder,
  { today, renewBeforeDays }: PlanRules,
): Plan | undefined {
  const { placed, validTill } = order;
  const date = body.custom_expiration_date;
  if (date !== undefined) {
    if (date <= (validTill ?? '')) return problem('renewal_useless', reasons.endsNoLater(order, date));
    if ((daysLeft(date, today) ?? 0) <= renewBeforeDays)
      return problem('renewal_useless', reasons.dueAtOnce(order, date, renewBeforeDays));
  }
  if (placed === undefined) return undefined;
  const age = daysLeft(today, placed) ?? 0;
  const validity = daysLeft(validTill, placed) ?? 0;
  return age < Math.min(validity / 4, LONGEST_QUARTER_DAYS)
    ? problem('renewal_useless', reasons.tooNew(order, age))
    : undefined;
}
