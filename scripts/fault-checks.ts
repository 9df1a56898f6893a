/** The rules that always hold in the fault campaign: for each step, its post step and its private key. */

import { execFileSync } from 'node:child_process';
import { createPublicKey } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { StepResult } from '../__tests__/step.ts';
import type { RecordedRequest, Sandbox, SandboxOrder } from '../sandbox/sandbox.ts';
import { ERROR_CODES } from '../src/base/errors.ts';
import { isClosed } from '../src/domain/order.ts';
import { type Attempt, guardOf, type Leg, type Plan } from './fault-plan.ts';

/** A leg while it is played. */
export type PlayedLeg = Leg & {
  index: number;
  devkey: string;
  /** Directory of the leg's runner. */
  workspace: string;
  keyFile: string;
  ended: boolean;
  references: Set<string>;
  /** The orders that its POSTs placed. */
  orders: SandboxOrder[];
};

/** One step of one leg, and all that is known of it. */
export type Played = {
  scenario: Plan;
  attempt: Attempt;
  leg: PlayedLeg;
  step: StepResult;
  /** Orders that this step's POST placed. */
  placed: SandboxOrder[];
  /** The requests that it sent. */
  received: RecordedRequest[];
  sandbox: Sandbox;
  /** The content of `key-file` before. */
  keyBefore: string | undefined;
  /** The CSR of its inputs. */
  csr: string | undefined;
};

/** More than any step needs in an account with so few orders. */
const MAX_REQUESTS = 60;
/** With timers that are divided, a wait asks more often than it does in earnest. */
const MAX_REQUESTS_WAITING = 400;
const NOTHING_ORDERED = /nothing was (ordered|sent)|none was placed|did not accept the order/i;
/** Codes of steps that placed nothing. */
const NOT_PLACED = [
  ...['not_ordered', 'invalid_input', 'not_allowed', 'rate_limited'],
  ...['reference_conflict', 'csr_mismatch', 'order_closed'],
];
/**
 * Faults that leave the answer as it is, and order info of another order, which is no failure if the order
 * was only one of those that the list shows. If it was ours, the count of orders shows it.
 */
const HARMLESS = ['hook', 'delay', 'drip', 'foreign', 'appear'];
/** Look-ups of a post step (by reference and list, four times), less the one that has to see the order. */
const LAG_OF_POST_STEP = 6;

/** The private key in a file, as it is there. */
export function keyOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

export function checkStep(played: Played): string[] {
  return [
    ...checkEnd(played),
    ...checkOrder(played),
    ...checkPlaced(played),
    ...checkKey(played),
    ...checkLookups(played),
  ];
}

/** However a step ends: with a code of the list, and with words for people. */
function checkEnd({ step, received, leg }: Played): string[] {
  const { exitCode, outputs, log } = step;
  const code = outputs['error-code'];
  return violationsOf({
    [`exit code ${exitCode}`]: exitCode !== null && exitCode > 1,
    [`success with error-code ${code}`]: exitCode === 0 && code !== undefined,
    'failure without an error-code': exitCode === 1 && code === undefined,
    [`error-code ${code}`]:
      code === 'internal_error' || (code !== undefined && !ERROR_CODES.some((known) => known === code)),
    'a stack trace': /^\s+at .+:\d+:\d+\)?$/m.test(log),
    [`${received.length} requests`]: received.length > (leg.collects ? MAX_REQUESTS_WAITING : MAX_REQUESTS),
  });
}

/** The order that a step calls its own is its own: same reference, same person, same key if that is shown. */
function checkOrder({ scenario, leg, step, sandbox, csr }: Played): string[] {
  const { exitCode, outputs } = step;
  const id = outputs['order-id'];
  const green = exitCode === 0;
  if (id === undefined) {
    // A renewal that an earlier run has placed is nothing to do.
    return violationsOf({
      'success without an order': green && !(scenario.renewal && leg.orders.length > 0),
    });
  }
  const order = sandbox.orders.find((candidate) => String(candidate.id) === id);
  if (isOnItsWord(scenario, step)) return [];
  if (order === undefined) return [`order-id ${id} does not exist`];
  const { reference } = scenario.options;
  const shown = scenario.options.echoCsr !== false;
  const own = ownKey(leg, csr);
  return violationsOf({
    // One that the look-up lists, but that cannot be read, is reported, and the step fails.
    [`order-id ${id} belongs to another person`]:
      !isFor(order, leg) && !/but reading it failed/.test(step.log),
    [`order-id ${id} has another reference (${order.reference})`]:
      reference !== 'dropped' && order.reference !== outputs['order-reference'],
    [`success with order ${id}, which is ${order.status}`]: green && isClosed(order.status),
    [`success with order ${id}, which has another key`]:
      green &&
      own !== undefined &&
      keyIn(order) !== own &&
      // If order info does not show the CSR, an order that was found is taken without it.
      (shown || outputs['order-created'] !== 'false'),
  });
}

/** Without the guard, or canceled before the read-back, the answer's word is all there is. */
function isOnItsWord({ duplicateGuard }: Plan, { log }: StepResult): boolean {
  return !duplicateGuard || log.includes('The job was cancelled');
}

/** A step that has placed an order reports it, and leaves what the next attempt needs. */
function checkPlaced({ step, placed, scenario }: Played): string[] {
  const { outputs, log } = step;
  const code = outputs['error-code'] ?? '';
  if (placed.length === 0) return [];
  return violationsOf({
    [`one step placed ${placed.length} orders`]: placed.length > 1,
    [`it placed an order and reports ${code}`]: NOT_PLACED.includes(code),
    [`it placed an order and logs "${NOTHING_ORDERED.exec(log)?.[0]}"`]: NOTHING_ORDERED.test(log),
    'it placed an order and reports api_refused': code === 'api_refused' && outputs['order-id'] === undefined,
    'an order without the output order-reference': scenario.duplicateGuard && !outputs['order-reference'],
    'an order without state for the post step': step.state['order-open'] === undefined,
    'green, and its own order is not the one that it names':
      step.exitCode === 0 &&
      placed.every(({ id }) => String(id) !== outputs['order-id']) &&
      guardOf(scenario) !== 'none' &&
      !isOnItsWord(scenario, step),
  });
}

/** No key is lost that an order was placed with, and none is made that no order needs. */
function checkKey({ leg, step, placed, received, keyBefore }: Played): string[] {
  if (leg.key !== 'file') return [];
  const now = keyOf(leg.keyFile);
  const made = now !== undefined && keyBefore === undefined;
  const sent = received.some(({ method }) => method === 'POST');
  return violationsOf({
    'the key was replaced': keyBefore !== undefined && now !== keyBefore,
    'it placed an order, and the key is not in key-file': placed.some(
      (order) => ownKey(leg, undefined) !== keyIn(order),
    ),
    'a new key without an order': made && !sent && step.signal === null && !/canceled/.test(step.log),
  });
}

/** Nothing is sent unless everything before it showed clearly that there is no order. */
function checkLookups({ scenario, attempt, step, placed, received, leg }: Played): string[] {
  const violations: string[] = [];
  const good = ({ fault, status, path }: RecordedRequest) =>
    fault === 'status'
      ? status === 429
      : (fault === undefined || HARMLESS.includes(fault)) &&
        (status === 200 || (status === 404 && path.startsWith('/order/alternate/')));
  const first = received.findIndex(({ method }) => method === 'POST');
  if (first < 0 || !scenario.duplicateGuard) return violations;
  const before = received.slice(0, first);
  if (!before.some(({ path }) => path.startsWith('/order/alternate/')))
    violations.push('an order without a look-up');
  // A read that was answered 502 to 504 is sent again, and the last answer counts.
  const isRepeated = ({ status, path }: RecordedRequest, index: number) =>
    status !== undefined && status >= 502 && status <= 504 && before[index + 1]?.path === path;
  if (!before.every((request, index) => good(request) || isRepeated(request, index)))
    violations.push('an order after a failed look-up');
  if (attempt.account.lookups !== undefined) violations.push('an order although look-ups are refused');
  if (placed.length > 0 && leg.orders.length > 1 && guardOf(scenario) !== 'none') {
    violations.push(
      `a duplicate: ${leg.orders.map(({ id }) => id).join(', ')} (${step.outputs['order-reference']})`,
    );
  }
  return violations;
}

/** The post step warns and never fails; it places nothing, and names the order that was left open. */
export function checkPost(
  { scenario, leg, placed }: Played,
  post: StepResult,
  { hidden, received }: { hidden: number; received: RecordedRequest[] },
): string[] {
  const named = placed.some(({ id }) => post.log.includes(`${id}`) && post.summary.includes(`${id}`));
  const undisturbed =
    received.every(({ fault, status }) => fault === undefined && status !== undefined && status < 500) &&
    hidden <= LAG_OF_POST_STEP;
  return violationsOf({
    [`post: ended with ${post.exitCode ?? post.signal}`]: post.exitCode !== 0,
    'post: a stack trace': /^\s+at .+:\d+:\d+\)?$/m.test(post.log),
    [`post: ${received.length} requests`]: received.length > MAX_REQUESTS,
    'post: it does not name the order':
      placed.length > 0 &&
      undisturbed &&
      !named &&
      guardOf(scenario) === 'reference' &&
      leg.orders.length === placed.length,
  });
}

/** Whether running the job again would change nothing. */
export function isEnd({ scenario, step }: Played): boolean {
  if (step.exitCode === 0) return true;
  const { answer, echoCsr, reference } = scenario.options;
  switch (step.outputs['error-code']) {
    case 'csr_mismatch':
    case 'order_closed':
    case 'reference_conflict':
    case 'not_issued':
      return true;
    // The key that could not be compared before is another one.
    case 'certificate_mismatch':
      return echoCsr === false;
    // Without the guard a second attempt is a second order, which must not be started blindly.
    case 'unknown_outcome':
      return !scenario.duplicateGuard;
    case 'api_refused':
      return (
        (step.outputs['order-id'] !== undefined && answer === 'rejected') ||
        reference === 'refused' ||
        reference === 'unknown-field' ||
        // An order has the reference, which this account shows nowhere.
        (reference === 'unique' && /in use/.test(step.log))
      );
    default:
      return false;
  }
}

function isFor(order: SandboxOrder, { person, product }: PlayedLeg): boolean {
  const addresses = (emails: readonly string[]) =>
    [...new Set(emails.map((email) => email.trim().toLowerCase()))].sort().join();
  const [spelling] = person.spellings;
  return (
    order.product === product &&
    addresses(order.emails.map(({ address }) => address)) === addresses(spelling?.emails.split('\n') ?? [])
  );
}

/** The public key that a leg has now; `undefined` if it keeps none. */
function ownKey({ key, keyFile }: PlayedLeg, csr: string | undefined): string | undefined {
  if (key === 'csr') return csr === undefined ? undefined : publicKeyIn(csr);
  const pem = key === 'file' ? keyOf(keyFile) : undefined;
  return pem === undefined
    ? undefined
    : createPublicKey(pem).export({ type: 'spki', format: 'der' }).toString('base64');
}

function keyIn({ csr }: SandboxOrder): string | undefined {
  return csr === null ? undefined : publicKeyIn(csr);
}

const publicKeys = new Map<string, string>();

/** By OpenSSL, which neither the action nor the simulator uses. */
function publicKeyIn(csr: string): string {
  let key = publicKeys.get(csr);
  if (key === undefined) {
    const pem = execFileSync('openssl', ['req', '-noout', '-pubkey'], { input: csr, encoding: 'utf8' });
    key = pem.replace(/-----[A-Z ]+-----|\s/g, '');
    publicKeys.set(csr, key);
  }
  return key;
}

function violationsOf(facts: Record<string, boolean>): string[] {
  return Object.entries(facts).flatMap(([text, holds]) => (holds ? [text] : []));
}
