import type { ErrorCode } from '../base/errors.ts';
import { count } from '../base/text.ts';
import { orderUrl } from '../domain/order.ts';
import { countEnds } from '../report/chart.ts';
import { code, escaped, link, table } from '../report/markdown.ts';
import type { GoneRow } from './gone.ts';
import { MEANINGS } from './meanings.ts';
import type { RowState } from './row-state.ts';
import { doneSentence, planSentence, type Tally } from './tally.ts';

/** Longer tables are not read. */
const MAX_ROWS = 200;

export type SummaryFacts = {
  fleet: string;
  apply: boolean;
  tally: Tally;
  apiUrl: URL;
  /** By how much the plan exceeds what one run may change, in sentences. */
  overCaps: string[];
  today: string;
  errorCode: ErrorCode | undefined;
};

/**
 * The job summary in Markdown: the plan, its problems, the rows that change by what happens to them,
 * and those that wait or are current, folded. People are in it by the names of their rows only.
 */
export function renderFleet(
  { states, gone }: { states: RowState[]; gone: GoneRow[] },
  { fleet, apply, tally, apiUrl, overCaps, errorCode, today }: SummaryFacts,
): string {
  const is = (...words: string[]) => states.filter(({ plan }) => words.includes(plan.word));
  const ended = (outcome: string) =>
    states.filter((state) => state.outcome === outcome && state.plan.word !== 'problem');
  const changing = (word: string) =>
    is(word).filter(({ outcome }) => !['failed', 'unknown', 'not_attempted'].includes(outcome));
  const verb = apply ? { order: 'Ordered', renew: 'Renewed', revoke: 'Revoked' } : TO_DO;
  const orders = tally['to-order'] + tally['to-renew'];
  const blocks = [
    `## Fleet ${fleet}`,
    `${planSentence(tally)}.${apply ? doneSentence(tally) : ''}`,
    ...(orders === 0 || apply ? [] : [`Applying this plan costs ${count(orders, 'order')}.`]),
    ...(errorCode === undefined ? [] : [`Failed: ${code(errorCode)}, ${MEANINGS[errorCode]}. See the log.`]),
    ...overCaps.map((sentence) => `**Over the limit:** ${sentence}`),
    ...section('Problems', is('problem'), (rows) => problemTable(rows, apiUrl)),
    ...section('Failed', ended('failed'), (rows) => problemTable(rows, apiUrl)),
    ...section('Unknown: an order may exist, and the next run settles it', ended('unknown'), (rows) =>
      problemTable(rows, apiUrl),
    ),
    ...section('Not attempted', ended('not_attempted'), (rows) => changeTable(rows, apiUrl)),
    ...section(verb.order, changing('order'), (rows) => changeTable(rows, apiUrl)),
    ...section(verb.renew, changing('renew'), (rows) => changeTable(rows, apiUrl)),
    ...section(verb.revoke, changing('revoke'), (rows) => changeTable(rows, apiUrl)),
    ...goneSection(gone, apiUrl),
    ...normalized('waiting', is('waiting'), apiUrl),
    ...normalized('current', is('current'), apiUrl),
    ...normalized('revoked', is('revoked'), apiUrl),
  ];
  return `${blocks.join('\n\n')}\n\n${chartOf(states, today)}`;
}

/** When the certificates of the list end. */
function chartOf(states: RowState[], today: string): string {
  const ends = countEnds();
  for (const { order } of states) {
    const validTill = order?.status === 'issued' ? order.validTill : undefined;
    // DigiCert shows expired certificates as `issued`, too.
    if (validTill !== undefined && validTill.slice(0, 10) >= today) ends.add(validTill);
  }
  return ends.chart(today);
}

const TO_DO = { order: 'To order', renew: 'To renew', revoke: 'To revoke' };

function section(title: string, rows: RowState[], render: (rows: RowState[]) => string): string[] {
  if (rows.length === 0) return [];
  const more = rows.length - MAX_ROWS;
  return [
    `### ${title} (${count(rows.length, 'row')})`,
    render(rows.slice(0, MAX_ROWS)),
    ...(more > 0 ? [`And ${count(more, 'more row')}.`] : []),
  ];
}

function problemTable(rows: RowState[], apiUrl: URL): string {
  return table(
    ['Row', 'Line', 'Order', 'Code', 'Meaning', 'What is wrong'],
    rows.map(({ row, order, code: errorCode, message }) => [
      row.name,
      String(row.line),
      orderLink(order?.id, apiUrl),
      errorCode === undefined ? '' : code(errorCode),
      errorCode === undefined ? '' : MEANINGS[errorCode],
      escaped(message),
    ]),
  );
}

function changeTable(rows: RowState[], apiUrl: URL): string {
  return table(
    ['Row', 'Line', 'Product', 'Validity', 'Order', 'Why'],
    rows.map(({ row, order, message, plan }) => [
      row.name,
      String(row.line),
      code(row.productId),
      plan.word === 'revoke' ? '' : validityOf(row),
      orderLink(order?.id, apiUrl),
      escaped(message),
    ]),
  );
}

function validityOf({ body }: RowState['row']): string {
  const { validity_years: years, order_validity: days, custom_expiration_date: date } = body;
  if (date !== undefined) return `until ${date}`;
  return days === undefined ? count(years ?? 1, 'year') : count(days.days, 'day');
}

function normalized(what: string, rows: RowState[], apiUrl: URL): string[] {
  if (rows.length === 0) return [];
  const cells = rows
    .slice(0, MAX_ROWS)
    .map(({ row, order, message }) => [
      row.name,
      orderLink(order?.id, apiUrl),
      escaped(order?.validTill ?? ''),
      escaped(message),
    ]);
  const more = rows.length - cells.length;
  return [
    `<details><summary>${count(rows.length, 'row')} ${what}</summary>`,
    table(['Row', 'Order', 'Valid until', ''], cells),
    ...(more > 0 ? [`And ${count(more, 'more row')}.`] : []),
    '</details>',
  ];
}

function goneSection(gone: GoneRow[], apiUrl: URL): string[] {
  if (gone.length === 0) return [];
  const rows = gone.slice(0, MAX_ROWS).map(({ name, orderId }) => [name, orderLink(orderId, apiUrl)]);
  return [
    `### Gone from the list (${count(gone.length, 'row')})`,
    'Nothing is revoked for that. Put a row back into the list, with the state `revoked` if its certificate has to end.',
    table(['Row', 'Order'], rows),
  ];
}

function orderLink(orderId: string | undefined, apiUrl: URL): string {
  return orderId === undefined ? '' : link(orderId, orderUrl(apiUrl, orderId));
}
