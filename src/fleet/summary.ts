import type { ErrorCode } from '../base/errors.ts';
import { escaped, link, table } from '../report/markdown.ts';
import { orderUrl } from '../report/report.ts';
import type { GoneRow } from './gone.ts';
import type { RowState } from './row-state.ts';
import type { Tally } from './tally.ts';

/** More rows nobody reads. */
const MAX_ROWS = 200;

/**
 * The job summary in Markdown: the numbers, then the rows that change, wait or fail. It has nothing of
 * a row in it but its name.
 */
export function renderFleet(
  { states, gone }: { states: RowState[]; gone: GoneRow[] },
  {
    fleet,
    apply,
    tally,
    apiUrl,
    errorCode,
  }: { fleet: string; apply: boolean; tally: Tally; apiUrl: URL; errorCode: ErrorCode | undefined },
): string {
  const planned: [string, number][] = [
    ['To order', tally['to-order']],
    ['To renew', tally['to-renew']],
    ['To revoke', tally['to-revoke']],
    ['Current', tally.current],
    ['Waiting', tally.waiting],
    ['Problems', tally.problems],
    ...(gone.length === 0 ? [] : [['Gone from the list', gone.length] as [string, number]]),
  ];
  const done: [string, number][] = [
    ['Ordered', tally.ordered],
    ['Renewed', tally.renewed],
    ['Revoked', tally.revoked],
    ['Failed', tally.failed],
    ['Unknown', tally.unknown],
    ['Not attempted', tally['not-attempted']],
  ];
  const counts = apply ? [...planned, ...done] : planned;
  const shown = states.filter(isWorthTelling);
  const rows = shown.slice(0, MAX_ROWS).map(({ row, plan, outcome, order, message }) => {
    const page = order === undefined ? '' : link(order.id, orderUrl(apiUrl, order.id));
    return [row.name, String(row.line), plan.word, outcome.replace('_', ' '), page, escaped(message)];
  });
  return [
    `## Fleet ${fleet}: ${apply ? 'what was done' : 'the plan'}`,
    '',
    table(
      ['', 'Rows'],
      [
        ...counts.map(([name, number]) => [name, String(number)]),
        ...(errorCode === undefined ? [] : [['Failed', `\`${errorCode}\`, see the log`]]),
      ],
    ),
    '',
    ...(rows.length === 0 ? [] : [table(['Row', 'Line', 'Plan', 'Outcome', 'Order', ''], rows), '']),
    ...goneLines(gone, apiUrl),
    ...(shown.length > rows.length ? [`And ${shown.length - rows.length} more rows.`, ''] : []),
    '',
  ].join('\n');
}

function goneLines(gone: GoneRow[], apiUrl: URL): string[] {
  if (gone.length === 0) return [];
  const rows = gone
    .slice(0, MAX_ROWS)
    .map(({ name, orderId }) => [name, link(orderId, orderUrl(apiUrl, orderId))]);
  return ['Gone from the list, and not revoked:', '', table(['Row', 'Order'], rows), ''];
}

function isWorthTelling({ plan, outcome, message }: RowState): boolean {
  if (outcome !== 'unchanged' || plan.word === 'waiting' || plan.word === 'problem') return true;
  return plan.word === 'current' && message !== '';
}
