import { ActionError } from '../base/errors.ts';
import { count } from '../base/text.ts';
import { orderUrl } from '../domain/order.ts';
import type { Report } from '../report/report.ts';
import type { GoneRow } from './gone.ts';
import { changes, type RowState } from './row-state.ts';
import { planSentence, type Tally, tallyOf } from './tally.ts';

/** The rest is in the summary and in the results file. */
const MAX_LISTED = 50;

export function reportPlan(report: Report, tally: Tally): void {
  report.info(`Plan: ${planSentence(tally)}.`);
}

/**
 * Logs the problems, which are warnings if they are not annotated in the list, and in a plan the changes, each with the
 * page of its order.
 */
export function reportRows(
  report: Report,
  states: RowState[],
  { apply, annotated, apiUrl }: { apply: boolean; annotated: boolean; apiUrl: URL },
): void {
  const page = ({ order }: RowState) => (order === undefined ? '' : ` ${orderUrl(apiUrl, order.id)}`);
  const problems = states.filter(({ plan }) => plan.word === 'problem');
  for (const state of problems.slice(0, MAX_LISTED)) {
    const { row, message } = state;
    report[annotated ? 'info' : 'warning'](`${row.name} (line ${row.line}): ${message}${page(state)}`);
  }
  if (problems.length > MAX_LISTED)
    report.info(`and ${count(problems.length - MAX_LISTED, 'more row')} with problems.`);
  if (apply) return;
  for (const state of states.filter(({ plan }) => changes(plan)))
    report.info(`${state.row.name}: ${state.plan.word}. ${state.message}${page(state)}`);
}

/** Reports rows that were in the list at the last run. Nothing is revoked for that. */
export function reportGone(report: Report, gone: GoneRow[]): void {
  if (gone.length === 0) return;
  const named = gone.slice(0, MAX_LISTED).map(({ name, orderId }) => `${name} (order ${orderId})`);
  const more = gone.length > MAX_LISTED ? ` and ${gone.length - MAX_LISTED} more` : '';
  report.warning(
    `${gone.length === 1 ? '1 row of an earlier run is' : `${gone.length} rows of earlier runs are`} gone from the list, and nothing is ` +
      `revoked for that: ${named.join(', ')}${more}. Put each back into the list, with the state revoked if its certificate has to end.`,
  );
}

/** @throws {ActionError} `rows_failed` */
export function refuseFailedRows(states: RowState[], apply: boolean): void {
  const { problems, failed, unknown, ordered, renewed, revoked } = tallyOf(states, 0);
  const unplanned = states.filter(
    ({ plan, outcome }) => plan.word === 'problem' && outcome === 'failed',
  ).length;
  const counts = [
    ...(problems > 0 ? [`${problems} ${problems === 1 ? 'row has a problem' : 'rows have problems'}`] : []),
    ...(failed > unplanned
      ? [`${failed - unplanned} ${failed - unplanned === 1 ? 'row' : 'rows'} failed`]
      : []),
    ...(unknown > 0 ? [`the outcome of ${unknown} ${unknown === 1 ? 'row' : 'rows'} is unknown`] : []),
  ];
  if (counts.length === 0) return;
  const others = apply && ordered + renewed + revoked > 0 ? ' All other rows were completed.' : '';
  const text = counts.join(', ');
  throw new ActionError(
    'rows_failed',
    `${text.charAt(0).toUpperCase()}${text.slice(1)}.${others} The job summary and the results file show what is wrong with each; ` +
      'correct it and run the job again, which orders nothing twice.',
  );
}
