import type { ErrorCode } from '../base/errors.ts';
import type { FleetRow } from '../domain/fleet.ts';
import type { Claim } from './claim.ts';
import type { FleetOrder } from './orders.ts';
import type { Plan } from './plan.ts';

/** The outcome of a row in this run. */
export type Outcome = 'planned' | 'done' | 'unchanged' | 'failed' | 'unknown' | 'not_attempted';

/** A row with its plan and what was done about it. */
export type RowState = {
  row: FleetRow;
  claim: Claim;
  plan: Plan;
  outcome: Outcome;
  /** The row's current order. */
  order: FleetOrder | undefined;
  /** This run placed the order, whatever became of its files. */
  placed: boolean;
  code: ErrorCode | undefined;
  message: string;
};

export function stateOfRow(row: FleetRow, claim: Claim, plan: Plan): RowState {
  const unreadable = claim.problem !== undefined && claim.problem.code !== 'reference_conflict';
  return {
    row,
    claim,
    plan,
    outcome: changes(plan) ? 'planned' : unreadable ? 'failed' : 'unchanged',
    order: claim.chain.at(-1),
    placed: false,
    code: plan.code,
    message: plan.reason,
  };
}

/** Whether an apply does something about a row. */
export function changes({ word }: Plan): boolean {
  return word === 'order' || word === 'renew' || word === 'revoke';
}
