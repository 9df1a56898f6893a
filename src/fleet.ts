import { setFlagsFromString } from 'node:v8';
import {
  ActionError,
  catchError,
  errorCodeOf,
  RequestError,
  requestFailed,
  withHint,
} from './base/errors.ts';
import { rateWindow } from './certcentral/rate-window.ts';
import { openContext, type StepContext } from './finding/context.ts';
import { applyPlan } from './fleet/apply.ts';
import { trusted } from './fleet/memory.ts';
import { planRow } from './fleet/plan.ts';
import { openProgress } from './fleet/progress.ts';
import { readResults, writeResults } from './fleet/results.ts';
import { type RowState, stateOfRow } from './fleet/rows.ts';
import { renderFleet } from './fleet/summary.ts';
import { type Survey, survey } from './fleet/survey.ts';
import { setOutputs, type Tally, tallyOf } from './fleet/tally.ts';
import { RunStopped } from './fleet/trouble.ts';
import { workflowRun } from './inputs/workflow-run.ts';
import type { FleetInputs } from './list/fleet-inputs.ts';
import { openReport } from './report/report.ts';
import { addToSummary } from './report/summary.ts';

/**
 * The fleet action: compare a list of certificates with what the account has, say what is to be
 * ordered, renewed and revoked, and do it if asked.
 *
 * @throws {ActionError} with a message for the user
 */
export async function run(inputs: FleetInputs, env: NodeJS.ProcessEnv): Promise<void> {
  // A young generation that stays small: ten thousand rows of JSON take 190 MiB then, otherwise up to 260, in the same time.
  setFlagsFromString('--semi-space-growth-factor=1');
  const { credentials, fleet, resultsFile } = inputs;
  const earlier = resultsFile === undefined ? { entries: [] } : await readResults(resultsFile);
  const { redact } = inputs;
  const report = openReport({ action: 'fleet', apiUrl: credentials.apiUrl, withCsr: true, redact });
  for (const { level, text } of inputs.remarks) report[level](text);
  if (earlier.remark !== undefined) report.warning(earlier.remark);

  const origin = workflowRun(env);
  const context = openContext(credentials, redact, report, rateWindow(inputs.requestsPerMinute));
  try {
    const found = await surveyAll(context, inputs, {
      entries: earlier.entries,
      rerun: (origin?.attempt ?? 1) > 1,
    });
    const states = planAll(inputs, found);
    const record = openRecord(context, inputs, { states, today: found.today });
    await record.all();
    let failure: unknown;
    try {
      checkPlan(context, inputs, tallyOf(states));
      if (inputs.apply) {
        const progress = openProgress('Applying', states.length, { info: report.info, now: context.now });
        await applyPlan(context, inputs, states, {
          today: found.today,
          origin: origin?.url,
          unguarded: found.unguarded,
          async progress(done) {
            progress(done);
            await record.soon();
          },
        });
      }
      refuseTroubled(tallyOf(states));
    } catch (error) {
      leaveRest(states);
      failure = error instanceof RunStopped ? stopped(error, states) : error;
    }
    await finish(context, inputs, { states, failure, record });
    if (failure !== undefined) throw failure;
    report.info(
      `Fleet ${fleet}: ${inputs.apply ? 'everything was done' : 'nothing was changed, this is the plan'}.`,
    );
  } finally {
    context.service.close();
  }
}

async function surveyAll(
  context: StepContext,
  inputs: FleetInputs,
  { entries, rerun }: { entries: Parameters<typeof trusted>[0]; rerun: boolean },
): Promise<Survey> {
  const { fleet, rows, renewBeforeDays } = inputs;
  const surveying = survey(context, {
    fleet,
    rows,
    renewBeforeDays,
    rerun,
    remembered: trusted(entries, inputs),
    progress: openProgress('Reading', rows.length, { info: context.report.info, now: context.now }),
  });
  return catchError(RequestError, surveying, (error) => {
    const failure = requestFailed(
      error,
      'not_ordered',
      `Reading the orders of the account failed; nothing was changed. ${withHint(error)} Solve that, then run the step again.`,
    );
    addToSummary(`## Fleet ${fleet}\n\nFailed: \`${failure.code}\`, see the log. Nothing was changed.\n\n`);
    throw failure;
  });
}

function planAll({ rows, renewBeforeDays }: FleetInputs, { known, today }: Survey): RowState[] {
  return rows.flatMap((row) => {
    const surveyed = known.get(row);
    return surveyed === undefined
      ? []
      : [stateOfRow(row, surveyed, planRow(row, surveyed, { today, renewBeforeDays }))];
  });
}

/**
 * Compares the whole plan with the limits, before anything is done.
 *
 * @throws {ActionError} `not_allowed`, in an apply
 */
function checkPlan(
  { report }: StepContext,
  { apply, maxOrders, maxRevocations }: FleetInputs,
  tally: Tally,
): void {
  const orders = tally['to-order'] + tally['to-renew'];
  const lines = [
    ...(orders > maxOrders ? [`- ${orders} orders and renewals, but max-orders is ${maxOrders}.`] : []),
    ...(tally['to-revoke'] > maxRevocations
      ? [`- ${tally['to-revoke']} rows to revoke, but max-revocations is ${maxRevocations}.`]
      : []),
  ];
  report.info(
    `Plan: ${tally['to-order']} to order, ${tally['to-renew']} to renew, ${tally['to-revoke']} to revoke, ${tally.current} current, ` +
      `${tally.waiting} waiting, ${tally.problems} with problems.`,
  );
  if (lines.length === 0) return;
  const text = `The plan has more changes than are allowed:\n${lines.join('\n')}\nCheck the list; if all of it is meant, raise the limit.`;
  if (apply) throw new ActionError('not_allowed', `${text} Nothing was changed.`);
  report.warning(`${text} An apply will change nothing.`);
}

/** @throws {ActionError} `rows_failed` */
function refuseTroubled({ problems, failed, unknown }: Tally): void {
  if (problems + failed + unknown === 0) return;
  const counts = [`${problems} with problems`, `${failed} failed`, `${unknown} with an unknown outcome`];
  throw new ActionError(
    'rows_failed',
    `Some rows need attention: ${counts.join(', ')}. Everything else was done. The job summary and the results file say what is ` +
      'wrong with each; correct it and run the step again, which orders nothing twice.',
  );
}

function leaveRest(states: RowState[]): void {
  for (const state of states) if (state.outcome === 'planned') state.outcome = 'not_attempted';
}

function stopped({ failure }: RunStopped, states: RowState[]): ActionError {
  const left = states.filter(({ outcome }) => outcome === 'not_attempted').length;
  return new ActionError(
    failure.code,
    `${failure.message} The run stopped there; ${left} rows were not attempted. Solve that, then run the step again.`,
    { cause: failure },
  );
}

/** Of the time of a run, so little goes into writing: ten thousand rows take a moment. */
const RECORD_SHARE = 1 / 20;

type RowRecord = {
  /** Writes the results file, if there is one. */
  all(): Promise<void>;
  /** Likewise, but only where the last time was long enough ago. */
  soon(): Promise<void>;
};

function openRecord(
  { now }: StepContext,
  { fleet, credentials, resultsFile }: FleetInputs,
  { states, today }: { states: RowState[]; today: string },
): RowRecord {
  let next = now();
  const all = async () => {
    if (resultsFile === undefined) return;
    const begin = now();
    await writeResults(resultsFile, states, { fleet, apiUrl: credentials.apiUrl, today });
    next = now() + (now() - begin) / RECORD_SHARE;
  };
  return {
    all,
    soon: async () => {
      if (now() >= next) await all();
    },
  };
}

async function finish(
  { report }: StepContext,
  { fleet, apply, credentials: { apiUrl }, resultsFile }: FleetInputs,
  { states, failure, record }: { states: RowState[]; failure: unknown; record: RowRecord },
): Promise<void> {
  const tally = tallyOf(states);
  setOutputs(report.set, tally);
  for (const { row, plan, message } of states) {
    if (plan.word === 'problem') report.warning(`${row.name} (line ${row.line}): ${message}`);
    else if (!apply && ['order', 'renew', 'revoke'].includes(plan.word))
      report.info(`${row.name}: ${plan.word}. ${message}`);
  }
  const errorCode = failure === undefined ? undefined : errorCodeOf(failure);
  addToSummary(renderFleet(states, { fleet, apply, tally, apiUrl, errorCode }));
  try {
    await record.all();
    report.set('results-file', resultsFile);
  } catch (error) {
    if (failure === undefined) throw error;
    report.warning(`results-file: ${error instanceof ActionError ? error.message : 'could not be written.'}`);
  }
}
