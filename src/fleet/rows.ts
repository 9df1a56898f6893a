import type { ErrorCode } from '../base/errors.ts';
import type { FleetRow } from '../domain/fleet.ts';
import type { Plan, RowOrder } from './plan.ts';
import type { Surveyed } from './survey.ts';

/** What became of a row in this run. */
export type Outcome = 'planned' | 'done' | 'unchanged' | 'failed' | 'unknown' | 'not_attempted';

/** A row with its plan and what was done about it. */
export type RowState = {
  row: FleetRow;
  known: Surveyed;
  plan: Plan;
  outcome: Outcome;
  /** The row's current order. */
  order: RowOrder | undefined;
  /** How an order was ended, for the row of a leaver. */
  ended: boolean;
  code: ErrorCode | undefined;
  message: string;
};

export function stateOfRow(row: FleetRow, known: Surveyed, plan: Plan): RowState {
  const changes = ['order', 'renew', 'revoke'].includes(plan.word);
  return {
    row,
    known,
    plan,
    outcome: changes ? 'planned' : known.unreadable === undefined ? 'unchanged' : 'failed',
    order: known.chain.at(-1),
    ended: false,
    code: plan.code,
    message: plan.reason,
  };
}
