/**
 * The rules that hold after each run of a fleet, seen from the account (`fleet-truth.ts`) and not from the step.
 *
 * 1. No identity has two live orders that this fleet placed. An order that a live one renews does not count.
 *    Exceptions: with `allow-same-person` it is no row that has two (two devices of one person); two runs at once,
 *    without `concurrency`, can each place one, since no request both looks and orders.
 * 2. No order is paid for without need: its row is in the list, active and for this person, and when the run began it
 *    had no order that was open, or valid and not due; what was ordered once for it is not ordered again. A renewal
 *    renews an order of the row that is due, was not renewed yet, and is not new itself.
 * 3. Nothing is ended that an active row has: placed for it, or named by its `order-id`, for any person. And what is
 *    ended is a leaver's.
 * 4. A green run means that the word of each row in the plan is true: an active row has an order, a leaver none that is left
 *    open, but for a revocation that waits for an Administrator.
 * 5. A run ends by itself, with a known error code, and with a bounded number of requests; a plan changes nothing.
 *
 * A row that only time and faults have met is never a problem in the end: a fleet that refuses everything breaks no
 * other rule.
 */
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Row } from '../__tests__/fleet-step.ts';
import { ERROR_CODES } from '../src/base/errors.ts';
import { publicKeyOf } from '../src/certificate/csr-check.ts';
import { checkEnded, checkNeed } from './fleet-paid.ts';
import { checkQuiet } from './fleet-quiet.ts';
import { type History, type Ran, violationsOf } from './fleet-ran.ts';
import {
  ends,
  isDue,
  isFor,
  isLive,
  orderIdentity,
  ordersOf,
  placedFor,
  renewedBy,
  rowIdentity,
  type Snapshot,
} from './fleet-truth.ts';

/** Requests of a run for nothing, and for each row and each order of the account. */
const MAX_REQUESTS = { base: 80, each: 14 };

export function checkRun(ran: Ran, history: History): string[] {
  return [
    ...checkEnd(ran),
    ...checkNeed(ran),
    ...checkEnded(ran),
    ...(ran.result.exitCode === 0 ? checkGreen(ran) : []),
    ...checkKeys(ran, history),
    ...(ran.last ? checkQuiet(ran, history) : []),
  ];
}

/** The account after one run, or after two at once. */
export function checkOutcome(together: Ran[], { doubled }: History): string[] {
  const [first] = together;
  if (first === undefined) return [];
  const { after, life } = first;
  const keyOf = ({ order }: Snapshot) =>
    (life.samePerson ? `${placedFor(order)?.row}|` : '') + orderIdentity(order);
  if (together.length > 1) {
    const counts = Map.groupBy(
      together.flatMap(({ placed }) => placed),
      keyOf,
    );
    for (const [key, { length }] of counts)
      if (length > 1) doubled.set(key, (doubled.get(key) ?? 0) + length - 1);
  }
  const own = after.filter(({ order }) => placedFor(order) !== undefined);
  return [...Map.groupBy(ends(own, after), keyOf)].flatMap(([key, live]) =>
    live.length > 1 + (doubled.get(key) ?? 0)
      ? [
          `two live orders: ${live.map(({ id, order }) => `${id} (${order.body.alternative_order_id})`).join(', ')} for ${key}`,
        ]
      : [],
  );
}

function checkEnd({ result, received, rows, before, placed, apply, beside, life }: Ran): string[] {
  const { exitCode, signal, outputs, log } = result;
  const code = outputs['error-code'];
  const changes = received.filter(({ method }) => method !== 'GET');
  const limit = MAX_REQUESTS.base + MAX_REQUESTS.each * (rows.length + before.length);
  const count = (name: string) => Number(outputs[name] ?? 0);
  const reported = count('ordered') + count('renewed');
  const perhaps = count('unknown') + count('failed');
  return violationsOf({
    'hang: it did not end': log === 'it hangs',
    [`end: exit code ${exitCode}`]: signal === null && log !== 'it hangs' && exitCode !== 0 && exitCode !== 1,
    [`end: error-code ${code}`]:
      code === 'internal_error' || (code !== undefined && !ERROR_CODES.some((known) => known === code)),
    'end: red without an error-code': exitCode === 1 && code === undefined,
    'end: green with an error-code': exitCode === 0 && code !== undefined,
    'end: a stack trace': /^\s+at .+:\d+:\d+\)?$/m.test(log),
    [`requests: ${received.length}, and ${limit} are allowed`]: received.length > limit,
    'plan: it changes something': !apply && changes.length > 0,
    [`counts: changes, although it ended with ${code}`]:
      (code === 'invalid_input' || code === 'not_allowed') && changes.length > 0,
    [`counts: ${placed.length} orders were placed, and ${reported} are reported`]:
      signal === null &&
      exitCode !== null &&
      !beside &&
      (reported > placed.length || reported + perhaps < placed.length) &&
      // Without references an order cannot be confirmed.
      life.options.reference !== 'dropped',
  });
}

function checkGreen({
  rows,
  before,
  after,
  placed,
  entries,
  apply,
  renewBeforeDays,
  result,
  job,
  life,
  beside,
}: Ran): string[] {
  const violations: string[] = [];
  for (const row of rows) {
    const { name = '' } = row;
    const orders = ordersOf(row, after);
    const live = orders.filter(isLive);
    const entry = entries?.find((one) => String(one.name).toLowerCase() === name.toLowerCase());
    const word = entry?.plan;
    if (entries !== undefined && entry === undefined)
      violations.push(`green: ${name} is not in the results file`);
    if (word === 'problem' || ['failed', 'unknown', 'not_attempted'].includes(String(entry?.outcome)))
      violations.push(`green: ${name} is ${word}, ${entry?.outcome}`);
    const id = entry?.['order-id'];
    if (
      id &&
      !orders.some((one) => String(one.id) === String(id)) &&
      !isLastOfLeaver(row, String(id), { orders, all: after })
    )
      violations.push(`green: ${name} reports order ${id}, which is not its own`);
    // If two runs have two lists, one can change what the other one has just read.
    if (!apply || beside) continue;
    if (row.state === 'revoked') {
      const left = live.filter((one) => !one.ending && isTraceable(row, one));
      if (left.length > 0)
        violations.push(
          `green: ${name} is a leaver (${word}) with ${left.map((one) => `order ${one.id}, ${one.status}`).join('; ')}`,
        );
      continue;
    }
    if (live.length === 0) violations.push(`green: ${name} (${word}) has no certificate and no open order`);
    const issued = live.filter(({ status }) => status === 'issued');
    const isAsOrdered = (one: Snapshot) => isFor(row, one, after);
    if (live.length > 0 && !live.some(isAsOrdered))
      violations.push(`green: ${name} (${word}) has no order for its person`);
    if (word === 'current' && !issued.some((one) => !isDue(one, renewBeforeDays) || one.renewed))
      violations.push(`green: ${name} is current, and nothing of it is valid and not due`);
    if (
      (word === 'order' || word === 'renew') &&
      entry?.outcome === 'done' &&
      !beside &&
      !placed.some((one) => String(one.id) === String(id))
    )
      violations.push(`green: ${name} is done with order ${id}, which this run did not place`);
    // While a renewal waits, that is the certificate of the valid order.
    const wasIssued = issued.some(({ id }) => before.some((one) => one.id === id && one.status === 'issued'));
    const hasOne = word === 'current' || (word === 'waiting' && wasIssued);
    if (life.certificates && hasOne && !existsSync(job.path(`certificates/${name}.pem`)))
      violations.push(`green: ${name} is ${word}, and its certificate was not written`);
  }
  if (apply && result.outputs['has-changes'] === 'false' && placed.length > 0)
    violations.push('green: it ordered without changes in the plan');
  return violations;
}

/** A leaver without a live order may report the order that it names, and those by hand that renewed its order. */
function isLastOfLeaver(
  row: Row,
  id: string,
  { orders, all }: { orders: Snapshot[]; all: Snapshot[] },
): boolean {
  const find = (wanted: number | undefined) => all.find((one) => one.id === wanted);
  let reported = find(Number(id));
  while (reported !== undefined && !orders.includes(reported)) reported = find(renewedBy(reported.order));
  const isKnown = row['order-id'] === id || reported !== undefined;
  return row.state === 'revoked' && isKnown && !orders.some(isLive);
}

/**
 * References are looked up exactly. An order whose row has its name in another case is found by product and name, and if
 * these were edited, too, nothing connects them.
 */
function isTraceable(row: Row, { order }: Snapshot): boolean {
  const reference = String(order.body.alternative_order_id);
  return reference.includes(`--${row.name}`) || orderIdentity(order) === rowIdentity(row);
}

/** The private key of every order that was placed with one is on the disk. */
function checkKeys({ placed, job }: Ran, { lostKeys }: History): string[] {
  const directory = job.path('keys');
  const withCsr = placed.filter(({ order }) => order.csr !== null);
  if (lostKeys || withCsr.length === 0) return [];
  const keys = (existsSync(directory) ? readdirSync(directory) : [])
    .filter((file) => file.endsWith('.key'))
    .map((file) =>
      createPublicKey(createPrivateKey(readFileSync(`${directory}/${file}`))).export({
        type: 'spki',
        format: 'der',
      }),
    );
  return withCsr.flatMap(({ id, order }) => {
    const ordered = publicKeyOf(order.csr ?? '');
    return ordered !== undefined && keys.some((key) => ordered.equals(key))
      ? []
      : [`keys: that of order ${id} is lost`];
  });
}
