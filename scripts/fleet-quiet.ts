/**
 * Checks the second of two runs with nothing in between but what people had to approve: it decides as the first, it
 * orders nothing, and rows that only time and faults have met are no problem.
 */
import type { Row } from '../__tests__/fleet-step.ts';
import type { History, Ran } from './fleet-ran.ts';
import {
  isDue,
  isLive,
  isTooNew,
  looksFor,
  orderIdentity,
  ordersOf,
  placedFor,
  rowIdentity,
} from './fleet-truth.ts';

export function checkQuiet(ran: Ran, history: History): string[] {
  const { reference, lookups } = ran.life.options;
  if (reference === 'dropped' || reference === 'refused' || lookups === 'blind') return [];
  return [...checkDecisions(ran, history), ...checkUntouched(ran, history)];
}

/** In an account that shows no references, a run stops after its first order. */
function stops({ result }: Ran): boolean {
  return result.outputs['error-code'] === 'reference_conflict';
}

/** The row is decided as a moment ago, unless an order changed in between. */
function checkDecisions(ran: Ran, { earlier }: History): string[] {
  const { rows, before, after, placed, entries, life } = ran;
  if (stops(ran) || life.options.echoReference === false || earlier === undefined) return [];
  const quiet = rows.filter((row) => !hasNews(row, ran, earlier.account));
  return quiet.flatMap((row) => {
    const { name = '' } = row;
    const isOwn = ({ order }: Ran['placed'][number]) => placedFor(order)?.row === name.toLowerCase();
    // The run before can have stopped before it came to this row.
    const isNew = ({ id }: Ran['placed'][number]) => !earlier.account.some((one) => one.id === id);
    const wasOrdered = before.some((one) => isOwn(one) && isNew(one));
    const again = (earlier.isPartial && !wasOrdered ? [] : placed)
      .filter(isOwn)
      .map(({ id }) => `last: order ${id} is placed on the second of two days, with nothing in between`);
    const then = entryOf(name, earlier.entries);
    const now = entryOf(name, entries);
    // An order that lags in look-up and list is seen if the results file leads to it, which is so in one run only.
    const isHidden = [...ordersOf(row, earlier.account), ...ordersOf(row, after)].some(
      ({ hidden }) => hidden,
    );
    const isFlapping =
      !isHidden &&
      then !== undefined &&
      now !== undefined &&
      then.plan !== now.plan &&
      !CHANGES.includes(String(then.plan));
    return isFlapping
      ? [...again, `last: ${name} was ${then.plan} (${then.message}), and is ${now.plan} (${now.message})`]
      : again;
  });
}

const CHANGES = ['order', 'renew', 'revoke'];

function entryOf(name: string, entries: Ran['entries']): Record<string, unknown> | undefined {
  return entries?.find((one) => String(one.name).toLowerCase() === name.toLowerCase());
}

/**
 * Whether an order of the row or of its person has changed since the run before began: that run ended a leaver's, or
 * one was issued that waited.
 */
function hasNews(row: Row, { before }: Ran, earlier: Ran['before']): boolean {
  const own = ordersOf(row, before);
  return before.some((now) => {
    const then = earlier.find(({ id }) => id === now.id);
    return (
      (own.includes(now) || orderIdentity(now.order) === rowIdentity(row)) &&
      then !== undefined &&
      (['status', 'renewed', 'ending'] as const).some((fact) => then[fact] !== now[fact])
    );
  });
}

function checkUntouched(ran: Ran, { doubled }: History): string[] {
  const { rows, entries, spoiled, result, after, renewBeforeDays } = ran;
  // Another row names its order, or its person has one under another row's name, which is a problem of both.
  const isContested = (row: Row) =>
    doubled.has(rowIdentity(row)) ||
    doubled.has(`${row.name?.toLowerCase()}|${rowIdentity(row)}`) ||
    ordersOf(row, after).some(({ id }) =>
      rows.some((other) => other !== row && other['order-id'] === String(id)),
    ) ||
    after.some((entry) => isLive(entry) && looksFor(row, entry) && !ordersOf(row, after).includes(entry)) ||
    rows.some((other) => other !== row && rowIdentity(other) === rowIdentity(row));
  return rows.flatMap((row) => {
    const { name = '' } = row;
    // Rejected, or with a validity so little longer than renew-before-days that it is due while it is too new.
    const mayBeProblem = ordersOf(row, after).some(
      (one) => one.status === 'rejected' || (isDue(one, renewBeforeDays) && isTooNew(one)),
    );
    if (spoiled.has(name.toLowerCase()) || row.state === 'revoked' || isContested(row) || mayBeProblem)
      return [];
    const entry = entryOf(name, entries);
    if (entry?.plan === 'problem')
      return [`last: ${name} was never touched, and is a problem: ${entry.message}`];
    if (stops(ran) || ordersOf(row, after).some(isLive)) return [];
    return [`last: ${name} was never touched, and has no order (${result.outputs['error-code'] ?? 'green'})`];
  });
}
