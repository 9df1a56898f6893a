import { ActionError, RequestError } from '../base/errors.ts';
import type { StepContext } from '../finding/context.ts';
import type { FleetInputs } from '../list/fleet-inputs.ts';
import { type Account, orderWithoutReference } from './account.ts';
import { confirmPlaced } from './confirm-placed.ts';
import { deliverRow } from './deliver-row.ts';
import { endRow } from './end-row.ts';
import { isFatal, MAX_UNCLEAR, RunStopped } from './failures.ts';
import { placeRow, withoutReferences } from './place-row.ts';
import type { RowState } from './row-state.ts';
import type { Run } from './run.ts';

export type ApplyOptions = {
  account: Account;
  /** The workflow run, for people who approve orders. */
  origin: string | undefined;
  /** Called before each row that changes. @throws {ActionError} if nothing more may be changed */
  beforeChange: () => void;
  /** Called after each row. */
  progress: (done: number) => Promise<void>;
};

/** At most this many orders are read back at once. */
const MAX_UNREAD = 200;

/**
 * Carries out the plan, one row after another in the order of the list.
 *
 * @throws {RunStopped} if the failure would affect every other row, too; the rest was not attempted
 */
export async function applyPlan(
  context: StepContext,
  inputs: FleetInputs,
  states: RowState[],
  options: ApplyOptions,
): Promise<void> {
  const { account, origin, beforeChange, progress } = options;
  const run: Run = {
    ...{ context, inputs, account, origin, owners: ownersIn(states) },
    ...{ confirmed: false, unread: [], unclear: 0, noticed: new Set() },
  };
  const unguarded = orderWithoutReference(account);
  const places = states.some(({ plan: { word } }) => word === 'order' || word === 'renew');
  if (places && unguarded !== undefined) throw new RunStopped(withoutReferences(unguarded));
  try {
    for (const [index, state] of states.entries()) {
      if (context.canceled.aborted) throw new RunStopped(cancelled());
      if (state.outcome === 'planned') stopOn(beforeChange);
      await handle(run, state, () => act(run, state));
      if (run.unread.length >= MAX_UNREAD) await settlePlaced(run);
      await progress(index + 1);
    }
  } finally {
    await settlePlaced(run);
  }
}

function ownersIn(states: RowState[]): Map<string, string> {
  return new Map(
    states.flatMap(({ row, claim }) =>
      [...claim.sources.keys()].map((id): [string, string] => [id, row.name]),
    ),
  );
}

function stopOn(check: () => void): void {
  try {
    check();
  } catch (error) {
    throw error instanceof ActionError ? new RunStopped(error) : error;
  }
}

async function act(run: Run, state: RowState): Promise<void> {
  const { word } = state.plan;
  if (word === 'order' || word === 'renew') await placeRow(run, state);
  if (word === 'revoke') await endRow(run, state);
  const isUnread = run.unread.includes(state);
  // The plan of a row can have become a problem.
  if (!isUnread && !['revoke', 'revoked', 'problem'].includes(state.plan.word)) await deliver(run, state);
}

async function deliver(run: Run, state: RowState): Promise<void> {
  const { certificates, keys } = run.inputs;
  if (certificates === undefined && keys === undefined) return;
  await deliverRow(run, state);
}

/** Does something for one row, and notes a failure in its state. @throws {RunStopped} */
async function handle(run: Run, state: RowState, action: () => Promise<void>): Promise<void> {
  const { context } = run;
  try {
    await action();
    if (state.outcome !== 'unchanged') run.unclear = 0;
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    if (context.canceled.aborted && isUndelivered(error) && !state.placed) throw new RunStopped(cancelled());
    state.outcome = error.code === 'unknown_outcome' ? 'unknown' : 'failed';
    state.code = error.code;
    state.message = error.message;
    context.report.warning(`${state.row.name}: ${error.message}`);
    run.unclear = state.outcome === 'unknown' ? run.unclear + 1 : 0;
    if (run.unclear >= MAX_UNCLEAR || isFatal(error)) throw new RunStopped(error);
    if (context.canceled.aborted) throw new RunStopped(cancelled());
  }
}

/** Nothing of the row reached CertCentral. */
function isUndelivered({ cause }: ActionError): boolean {
  return cause instanceof RequestError && cause.failure === 'undelivered';
}

/**
 * Reads back what was placed since the last time, together: an answer to a POST may be another request's. Until then
 * a row is `unknown`. Then writes the certificates that are there already.
 */
async function settlePlaced(run: Run): Promise<void> {
  const states = run.unread.splice(0);
  if (states.length === 0) return;
  // Nothing more is sent after a cancellation, and CertCentral has confirmed these.
  if (run.context.canceled.aborted) {
    for (const state of states) state.outcome = 'done';
    return;
  }
  await confirmPlaced(run, states);
  for (const state of states) {
    if (state.outcome === 'done') await handle(run, state, () => deliver(run, state));
  }
}

function cancelled(): ActionError {
  return new ActionError(
    'not_ordered',
    'The job was canceled. Completed rows stay completed; run the job again for the rest.',
  );
}
