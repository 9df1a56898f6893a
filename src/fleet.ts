import { setFlagsFromString } from 'node:v8';
import {
  ActionError,
  catchError,
  errorCodeOf,
  RequestError,
  requestFailed,
  withHint,
} from './base/errors.ts';
import { type RateWindow, rateWindow } from './certcentral/rate-window.ts';
import { peopleOf } from './domain/order-body.ts';
import { openContext, type StepContext } from './finding/context.ts';
import type { Account } from './fleet/account.ts';
import { annotateRows, listInWorkspace } from './fleet/annotations.ts';
import { applyPlan } from './fleet/apply.ts';
import { checkPlan, overCaps } from './fleet/check.ts';
import { checkPlaces } from './fleet/check-places.ts';
import { claimOrders } from './fleet/claim.ts';
import { dayOf } from './fleet/day.ts';
import { type EarlierResults, sortResults } from './fleet/earlier-results.ts';
import { RunStopped } from './fleet/failures.ts';
import { type GoneRow, goneRows } from './fleet/gone.ts';
import { reportInvalidList } from './fleet/invalid-list.ts';
import { MEANINGS } from './fleet/meanings.ts';
import { planRow } from './fleet/plan.ts';
import { publish } from './fleet/publish.ts';
import { readResults } from './fleet/read-results.ts';
import { openRecord, type RunRecord } from './fleet/record.ts';
import { refresh } from './fleet/refresh.ts';
import { refuseFailedRows, reportGone, reportPlan, reportRows } from './fleet/report-rows.ts';
import { changes, type RowState, stateOfRow } from './fleet/row-state.ts';
import { renderFleet } from './fleet/summary.ts';
import { hasChanges, setOutputs, tallyOf } from './fleet/tally.ts';
import { workflowRun } from './inputs/workflow-run.ts';
import { type FleetInputs, readInputs as readFleetInputs } from './list/fleet-inputs.ts';
import { InvalidList } from './list/invalid-list.ts';
import { openProgress } from './report/progress.ts';
import { openReport } from './report/report.ts';

/**
 * The fleet action: compares a list of certificates with the account, plans orders, renewals and
 * revoked, checks the whole plan, and applies it if asked.
 *
 * @throws {ActionError} with a message for the user
 */
export async function run(inputs: FleetInputs, env: NodeJS.ProcessEnv): Promise<void> {
  // A young generation that stays small: ten thousand rows of JSON take 190 MiB then, otherwise up to 260, in the same time.
  setFlagsFromString('--semi-space-growth-factor=1');
  const reached = { apply: false, summary: false };
  try {
    await compare(inputs, env, reached);
  } catch (error) {
    if (!reached.summary) await publishFailure(error, inputs, { env, mayHaveChanged: reached.apply });
    throw error;
  }
}

/** Which parts of a run have begun. */
type Reached = { apply: boolean; summary: boolean };

/** Without a plan, the summary has the reason. */
async function publishFailure(
  error: unknown,
  { fleet, comment }: FleetInputs,
  { env, mayHaveChanged }: { env: NodeJS.ProcessEnv; mayHaveChanged: boolean },
): Promise<void> {
  const errorCode = errorCodeOf(error);
  const changed = mayHaveChanged ? '' : ' Nothing was changed.';
  await publish(
    `## Fleet ${fleet}\n\nFailed: \`${errorCode}\`, ${MEANINGS[errorCode]}. See the log.${changed}\n\n`,
    { fleet, comment, env },
  );
}

async function compare(inputs: FleetInputs, env: NodeJS.ProcessEnv, reached: Reached): Promise<void> {
  const { credentials, resultsFile } = inputs;
  await checkPlaces(inputs);
  const earlier = resultsFile === undefined ? { entries: [] } : await readResults(resultsFile);
  const report = openReport({ action: 'fleet', apiUrl: credentials.apiUrl, withCsr: true });
  for (const { level, text } of inputs.remarks) report[level](text);
  if (earlier.remark !== undefined) report.warning(earlier.remark);

  const origin = workflowRun(env);
  const rate = rateWindow(inputs.requestsPerMinute);
  const context = openContext(credentials, report, {
    own: [],
    people: inputs.rows.flatMap(({ body }) => peopleOf(body)),
    rate,
  });
  try {
    const results = sortResults(earlier.entries, inputs);
    const account = await refreshAccount(context, inputs, {
      ...{ results, rate },
      rerun: (origin?.attempt ?? 1) > 1,
    });
    const planned = plan(inputs, account, results);
    const record = openRecord(context, inputs, { ...planned, today: account.today });
    await record.write();
    let failure: unknown;
    try {
      checkWhole(context, inputs, planned, account);
      reached.apply = inputs.apply;
      if (inputs.apply) await apply(context, inputs, planned, { account, origin: origin?.url, record, rate });
      refuseFailedRows(planned.states, inputs.apply);
    } catch (error) {
      if (inputs.apply) leaveRest(planned.states);
      failure = error instanceof RunStopped ? stopped(error, planned.states) : error;
    }
    await finish(context, inputs, { ...planned, today: account.today, failure, record, env, reached });
    if (failure !== undefined) throw failure;
    report.info(
      `Fleet ${inputs.fleet}: ${inputs.apply ? 'everything was done' : 'nothing was changed, this is the plan'}.`,
    );
  } finally {
    context.service.close();
  }
}

async function refreshAccount(
  context: StepContext,
  inputs: FleetInputs,
  { results, rerun, rate }: { results: EarlierResults; rerun: boolean; rate: RateWindow },
): Promise<Account> {
  const { fleet, rows, renewBeforeDays, credentials } = inputs;
  const { apiUrl } = credentials;
  const progress = openProgress('Reading', rows.length, {
    info: context.report.info,
    now: context.now,
    rate,
  });
  const options = { fleet, rows, renewBeforeDays, rerun, results, apiUrl, progress };
  return catchError(
    RequestError,
    context.report.group('Read the account', () => refresh(context, options)),
    (error) => {
      throw requestFailed(
        error,
        'not_ordered',
        `Reading the orders of the account failed; nothing was changed. ${withHint(error)} Correct that, then run the job again.`,
      );
    },
  );
}

type Planned = { states: RowState[]; gone: GoneRow[] };

function plan(
  { rows, renewBeforeDays, allowSamePerson }: FleetInputs,
  account: Account,
  { named, gone }: EarlierResults,
): Planned {
  const claims = claimOrders({ rows, account, named, gone, allowSamePerson });
  const rules = { today: account.today, renewBeforeDays };
  return {
    states: [...claims].map(([row, claim]) => stateOfRow(row, claim, planRow(row, claim, rules))),
    gone: goneRows(gone, claims.values(), account),
  };
}

/**
 * Looks at the whole plan before anything is changed.
 *
 * @throws {ActionError} `not_allowed` in an apply over a cap; `internal_error` for a plan that must not be
 */
function checkWhole(
  { report }: StepContext,
  { apply, renewBeforeDays, warnsOverLimit, ...caps }: FleetInputs,
  { states, gone }: Planned,
  { today }: Account,
): void {
  reportPlan(report, tallyOf(states, gone.length));
  const violations = checkPlan(states, { today, renewBeforeDays });
  if (violations.length > 0) {
    const lines = violations.slice(0, 50).map(({ rule, rows }) => `- ${rows.join(', ')}: ${rule}.`);
    throw new ActionError(
      'internal_error',
      `The plan breaks a rule that no plan may break, so nothing was changed:\n${lines.join('\n')}\nThis is a bug of this action: please ` +
        'report it. Until it is fixed, take these rows out of the list to have the others done.',
    );
  }
  const over = overCaps(states, caps);
  if (over.length === 0) return;
  const text = `The plan has more changes than are allowed. ${over.join(' ')} Check the list; if it is right, raise the limit.`;
  if (apply || !warnsOverLimit) throw new ActionError('not_allowed', `${text} Nothing was changed.`);
  report.warning(`${text} An apply will change nothing.`);
}

async function apply(
  context: StepContext,
  inputs: FleetInputs,
  { states }: Planned,
  {
    account,
    origin,
    record,
    rate,
  }: { account: Account; origin: string | undefined; record: RunRecord; rate: RateWindow },
): Promise<void> {
  const progress = openProgress('Applying', states.length, {
    info: context.report.info,
    now: context.now,
    rate,
  });
  const options = {
    ...{ account, origin },
    beforeChange: () => void dayOf(context, inputs.credentials.apiUrl),
    async progress(done: number) {
      progress(done);
      await record.writeSometimes();
    },
  };
  await context.report.group('Apply the plan', () => applyPlan(context, inputs, states, options));
}

function leaveRest(states: RowState[]): void {
  for (const state of states) if (state.outcome === 'planned') state.outcome = 'not_attempted';
}

function stopped({ failure }: RunStopped, states: RowState[]): ActionError {
  const left = states.filter(({ plan, outcome }) => changes(plan) && outcome === 'not_attempted').length;
  return new ActionError(
    failure.code,
    `${failure.message} The run stopped there; ${left} ${left === 1 ? 'row was' : 'rows were'} not attempted. Correct that, then run the job again.`,
    { cause: failure },
  );
}

async function finish(
  { report, canceled }: StepContext,
  { fleet, apply, credentials: { apiUrl }, resultsFile, manifestPath, comment, ...caps }: FleetInputs,
  {
    states,
    gone,
    today,
    failure,
    record,
    env,
    reached,
  }: Planned & {
    today: string;
    failure: unknown;
    record: RunRecord;
    env: NodeJS.ProcessEnv;
    reached: Reached;
  },
): Promise<void> {
  const tally = tallyOf(states, gone.length);
  setOutputs(report.set, tally);
  annotateRows(states, { path: manifestPath, apply, env });
  const annotated = listInWorkspace(manifestPath, env) !== undefined;
  await report.group('Rows', async () => reportRows(report, states, { apply, annotated, apiUrl }));
  reportGone(report, gone);
  const errorCode = failure === undefined ? undefined : errorCodeOf(failure);
  const summary = renderFleet(
    { states, gone },
    { fleet, apply, tally, apiUrl, errorCode, overCaps: overCaps(states, caps), today },
  );
  reached.summary = true;
  await publish(summary, { fleet, comment, env, canceled }, failure !== undefined || hasChanges(tally));
  try {
    await record.write();
    report.set('results-file', resultsFile);
  } catch (error) {
    if (failure === undefined) throw error;
    report.warning(`results-file: ${error instanceof ActionError ? error.message : 'could not be written.'}`);
  }
}

/** Reads the inputs and the list. Problems are in the summary, and at the lines of the list. */
export async function readInputs(env: NodeJS.ProcessEnv, now: Date): Promise<FleetInputs> {
  return catchError(InvalidList, readFleetInputs(env, now), async (error) => {
    await reportInvalidList(error, env);
    throw error;
  });
}
