/**
 * One scenario of the fault campaign (`scripts/faults.ts`): plays the plan of a seed (`fault-plan.ts`) and
 * checks the rules that always hold (`fault-checks.ts`). Everything follows from the seed but keys and
 * the timing of processes and sockets, so a seed meets the same faults again, and nearly always the same way.
 *
 * What runs is the shipped bundle, as the runner runs it (`__tests__/step.ts`), against the simulator: with
 * an even seed over TLS, on a connection that opens ahead, else over HTTP. One thing is not as shipped: a
 * preload divides the delays of the child's `setTimeout` and `timers/promises` by 50, so that half a minute of
 * look-ups takes 0.6 s and a deadline of 25 s takes 0.5 s. Clocks and sockets are the real ones.
 *
 * Two assumptions, which limit the promises of the action:
 *
 * - A request that the service has received is processed before the job is run again. (A service that
 *   places an order minutes after the connection broke cannot be survived without its help.)
 * - Look-up lag is counted in look-ups, by reference and in the list. Within an attempt it is 0 to 20, more
 *   than the recovery makes. When the job is run again at most two are left of it, since a re-run looks four
 *   times; in a new run, which looks once by reference and once in the list, at most one; none if nothing
 *   in order info shows the order's reference if it is found in the list.
 */
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { newKey, signingRequest } from '../__tests__/signing-request.ts';
import { runStep, type StepResult } from '../__tests__/step.ts';
import type { certificates } from '../__tests__/tls.ts';
import { type RecordedRequest, type Sandbox, type SandboxOrder, startSandbox } from '../sandbox/sandbox.ts';
import { checkPost, checkStep, isEnd, keyOf, type PlayedLeg } from './fault-checks.ts';
import {
  type Attempt,
  CSRS,
  guardOf,
  isToldByInfo,
  type Kill,
  type Leg,
  MAX_ATTEMPTS,
  NAMELESS,
  PEOPLE,
  type Plan,
  plan,
} from './fault-plan.ts';

export type Outcome = {
  seed: number;
  orders: number;
  /** Orders beyond the first one of a reference, while the guard holds. */
  duplicates: number;
  /** The same if it does not: allowed, and counted. */
  unguardedDuplicates: number;
  overlapping: boolean;
  attempts: number;
  faultsMet: number;
  /** Keys that were kept in a file and that an order was placed with. */
  keys: number;
  violations: string[];
  /** The events, for people. */
  events: string[];
};

/** Divides the delays of every timer of a step; a file of its own, because `--import` costs more. */
const TIME_FACTOR = 50;
export const PRELOAD = `
  const timers = require('node:timers/promises');
  const plain = globalThis.setTimeout;
  const promised = timers.setTimeout;
  globalThis.setTimeout = (run, delay, ...rest) => plain(run, delay / ${TIME_FACTOR}, ...rest);
  timers.setTimeout = (delay, ...rest) => promised(delay / ${TIME_FACTOR}, ...rest);
`;

const LAG_LEFT = { rerun: 2, newRun: 1 };

/** The key of each leg, of another user, so that the account knows which leg a request is of. */
const DEVKEYS = ['sandbox-devkey-0123456789', 'sandbox-revoking-key'] as const;

let csrs: string[] | undefined;
/** Made once: eight keys' CSRs. */
function csr(index: number): string {
  csrs ??= Array.from({ length: CSRS }, () => signingRequest(newKey()));
  return csrs[index % CSRS] as string;
}

export type ScenarioOptions = {
  /** Directory of the bundles, with the preload beside them. */
  dist: string;
  secured: ReturnType<typeof certificates>;
};

/** Plays the scenario of a seed to its end and checks the rules. */
export async function playScenario(seed: number, { dist, secured }: ScenarioOptions): Promise<Outcome> {
  const { tls, trusted } = seed % 2 === 0 ? secured : {};
  const scenario = plan(seed);
  const violations: string[] = [];
  const events: string[] = [describePlan(scenario)];
  const directory = mkdtempSync(join(tmpdir(), 'scenario-'));
  let done = 0;
  const waiting: (() => void)[] = [];
  const sandbox = await startSandbox({
    ...scenario.options,
    ...(tls === undefined ? {} : { tls }),
    log(line) {
      events.push(`  ${line}`);
      if (line.startsWith('the sandbox itself failed')) violations.push(`harness: ${line}`);
      done += 1;
      if (done < sandbox.requests.length) return;
      for (const go of waiting.splice(0)) go();
    },
  });
  /** Every request that was received has been processed; two legs can wait for this at once. */
  const settled = async () => {
    if (done < sandbox.requests.length) await new Promise<void>((go) => waiting.push(go));
  };
  const legs = scenario.legs.map((leg, index): PlayedLeg => {
    const workspace = join(directory, String(index));
    return {
      ...leg,
      ...{ index, devkey: DEVKEYS[index] as string, workspace, keyFile: `${workspace}.key`, ended: false },
      ...{ references: new Set<string>(), orders: [] },
    };
  });
  let faultsMet = 0;
  let played = 0;
  let run = 4711;
  let attemptOfRun = 0;
  try {
    if (scenario.crowded) crowd(sandbox);
    const renewed = scenario.renewal ? await orderToRenew(sandbox) : undefined;
    for (const attempt of scenario.attempts) {
      played += 1;
      if (attempt.newRun) run += 1;
      attemptOfRun = attempt.newRun ? 1 : attemptOfRun + 1;
      if (!attempt.workspaceKept) for (const { keyFile } of legs) rmSync(keyFile, { force: true });
      const { lookups = 'open', referenceMissing = 'not-found' } = scenario.options;
      sandbox.configure({ lookups, referenceMissing, ...attempt.account });

      const active = legs.filter(({ ended }) => !ended);
      const firstRequest = sandbox.requests.length;
      const together = played === 1 || scenario.kind === 'matrix';
      const playLeg = async (leg: PlayedLeg) => {
        const first = sandbox.requests.length;
        const options = {
          preload: `${dist}/preload.js`,
          inputs: inputsOf(scenario, attempt, leg, { sandbox, renewed }),
          env: {
            ...trusted,
            NODE_COMPILE_CACHE: `${dist}/cache`,
            GITHUB_REPOSITORY: attempt.repository,
            GITHUB_REPOSITORY_ID: '815',
            GITHUB_JOB: 'order',
            GITHUB_ACTION: 'order',
            GITHUB_RUN_ID: String(run),
            GITHUB_RUN_ATTEMPT: String(attemptOfRun),
          },
        };
        const keyBefore = keyOf(leg.keyFile);
        const started = leg === active[0] ? prepare(sandbox, attempt, () => (faultsMet += 1)) : undefined;
        const step = await runStep({ bundle: `${dist}/order.js`, ...options, started });
        await settled();
        const placed = ordersOf(sandbox, leg).filter((order) => !leg.orders.includes(order));
        leg.orders.push(...placed);
        events.push(
          `attempt ${played}, leg ${leg.index}: ${summaryOf(step)}; ${placed.length} placed`,
          step.log.replaceAll(/^/gm, '    '),
        );
        const received = requestsOf(sandbox, leg, first);
        const csr = leg.key === 'csr' ? options.inputs.csr : undefined;
        const facts = { scenario, attempt, leg, step, placed, received, sandbox, keyBefore, csr };
        const found = checkStep(facts);

        if (attempt.post && step.state['order-open'] === 'true') {
          const posts = sandbox.orderPosts().length;
          const from = sandbox.requests.length;
          const hidden = Math.max(0, ...placed.map((order) => order.hiddenLookups));
          const post = await runStep({ bundle: `${dist}/order-post.js`, ...options, state: step.state });
          await settled();
          events.push(
            `post ${played}, leg ${leg.index}: ${summaryOf(post)}`,
            post.log.replaceAll(/^/gm, '    '),
          );
          found.push(...checkPost(facts, post, { hidden, received: requestsOf(sandbox, leg, from) }));
          if (requestsOf(sandbox, leg, from).some(({ method }) => method === 'POST')) {
            found.push(`post: it sent an order (${posts} before)`);
          }
        }
        violations.push(...found.map((text) => `attempt ${played}, leg ${leg.index}: ${text}`));
        if (step.outputs['order-reference']) leg.references.add(step.outputs['order-reference']);
        leg.ended = isEnd(facts);
      };
      if (together) {
        await Promise.all(
          active.map(async (leg, index) => {
            if (index > 0) await sleep(scenario.overlapMilliseconds);
            await playLeg(leg);
          }),
        );
      } else for (const leg of active) await playLeg(leg);
      faultsMet += sandbox.requests
        .slice(firstRequest)
        .filter(({ fault }) => fault !== undefined && fault !== 'hook').length;
      sandbox.clearFaults();

      if (legs.every(({ ended }) => ended)) break;
      const next = scenario.attempts[played]?.newRun ? 'newRun' : 'rerun';
      const left = next === 'newRun' && !isToldByInfo(scenario) ? 0 : LAG_LEFT[next];
      for (const order of sandbox.orders) {
        order.hiddenLookups = Math.min(order.hiddenLookups, left);
        order.hiddenUntil = null;
      }
      if (attempt.people !== 'nothing') for (const leg of legs) changeByPeople(sandbox, leg, attempt.people);
    }
    for (const { index, ended, references } of legs) {
      if (!ended) violations.push(`leg ${index} did not end within ${MAX_ATTEMPTS} attempts`);
      if (references.size > 1) {
        const outlives = scenario.reference !== undefined || scenario.renewal;
        violations.push(
          `leg ${index}: several references${outlives ? ' of its own' : ''}: ${[...references].join(', ')}`,
        );
      }
    }
  } finally {
    await sandbox.close();
    rmSync(directory, { recursive: true, force: true });
  }

  const guard = guardOf(scenario);
  const counts = countOf(scenario, legs);
  if (guard !== 'none' && counts.extra > 0)
    violations.push(`${counts.extra} orders too many (guard by ${guard})`);
  // Each of two steps at once can order before it sees the other's order; after that none orders again.
  if (guard === 'none' && scenario.duplicateGuard && guardOf({ ...scenario, kind: 'one' }) !== 'none') {
    if (counts.extra > 1) violations.push(`${counts.extra} orders too many by two steps at once`);
  }
  return {
    seed,
    orders: counts.orders,
    duplicates: guard === 'none' ? 0 : counts.extra,
    unguardedDuplicates: guard === 'none' ? counts.extra : 0,
    overlapping: legs.length > 1,
    attempts: played,
    faultsMet,
    keys: legs.filter(({ key, orders }) => key === 'file' && orders.length > 0).length,
    violations,
    events,
  };
}

function countOf({ kind, reference }: Plan, legs: PlayedLeg[]): { orders: number; extra: number } {
  const orders = legs.reduce((sum, leg) => sum + leg.orders.length, 0);
  const single = kind === 'twice' || (kind === 'shared' && reference !== undefined);
  const extra = single
    ? Math.max(0, orders - 1)
    : legs.reduce((sum, leg) => sum + Math.max(0, leg.orders.length - 1), 0);
  return { orders, extra };
}

/** The orders of the leg's API key. */
function ordersOf({ orders }: Sandbox, { index }: PlayedLeg): SandboxOrder[] {
  const isSecond = ({ user }: SandboxOrder) => user.firstName === 'Revoking';
  return orders.filter((order) => order.placedBy === 'api' && isSecond(order) === (index === 1));
}

function requestsOf({ requests }: Sandbox, { devkey }: PlayedLeg, first: number): RecordedRequest[] {
  return requests.slice(first).filter(({ key }) => key === devkey);
}

function inputsOf(
  scenario: Plan,
  attempt: Attempt,
  leg: PlayedLeg,
  { sandbox, renewed }: { sandbox: Sandbox; renewed: number | undefined },
): Record<string, string> {
  const { commonName, emails } = leg.person.spellings[attempt.spelling] as Leg['person']['spellings'][0];
  const mailbox = NAMELESS.includes(leg.product);
  return {
    devkey: leg.devkey,
    'api-url': sandbox.url,
    'request-timeout-seconds': '25',
    'product-id': leg.product,
    emails,
    ...(mailbox ? {} : { 'common-name': commonName, 'organization-id': '112233' }),
    ...(scenario.reference === undefined ? {} : { 'order-reference': scenario.reference }),
    ...(scenario.duplicateGuard ? {} : { 'duplicate-guard': 'false' }),
    ...(renewed === undefined ? {} : { 'renewal-of-order-id': String(renewed), 'renew-before-days': '800' }),
    ...(leg.key === 'csr' ? { csr: csr(attempt.csr + leg.index) } : {}),
    ...(leg.key === 'file' ? { 'key-file': leg.keyFile } : {}),
    ...(leg.collects && leg.key !== 'none'
      ? {
          'wait-for': 'issuance',
          'wait-timeout-minutes': '0.01',
          'certificate-file': `${leg.workspace}.pem`,
          overwrite: 'true',
        }
      : {}),
    ...attempt.inputs,
  };
}

/** Orders that look like this job's and are not: of other people, older, without or with other references. */
function crowd(sandbox: Sandbox): void {
  for (const [index, { spellings }] of [...PEOPLE, ...PEOPLE].entries()) {
    const { commonName, emails } = spellings[0] as Leg['person']['spellings'][0];
    for (const product of ['client_premium', 'secure_email_mailbox', 'secure_email_organization']) {
      const nameless = NAMELESS.includes(product);
      const order = sandbox.placeOrder(
        {
          certificate: {
            ...(nameless ? {} : { common_name: commonName }),
            emails: emails.split('\n'),
            signature_hash: 'sha256',
            ...(index % 2 === 0 ? {} : { csr: csr(CSRS - 1) }),
          },
          ...(nameless ? {} : { organization: { id: 112233 } }),
          validity_years: 1,
          ...(index < 2 ? {} : { alternative_order_id: `another-job-${index}` }),
        },
        product,
      );
      order.placedAt.setTime(order.placedAt.valueOf() - 3 * 86_400_000);
    }
  }
}

async function orderToRenew(sandbox: Sandbox): Promise<number> {
  const { id } = sandbox.placeOrder(
    {
      certificate: {
        common_name: 'Ada Lovelace',
        emails: ['ada@example.com'],
        csr: csr(CSRS - 2),
        signature_hash: 'sha256',
      },
      organization: { id: 112233 },
      validity_years: 1,
    },
    'client_premium',
  );
  await sandbox.issue(id);
  return id;
}

/** Lays out the faults of an attempt; signals among them go to the process that was started. */
function prepare(
  sandbox: Sandbox,
  { killAfterStart, faults }: Attempt,
  met: () => void,
): ((child: ChildProcess) => void) | undefined {
  let child: ChildProcess | undefined;
  const strike = ({ signal, milliseconds, escalates }: Kill) => {
    const send = (name: NodeJS.Signals) => {
      if (child?.exitCode === null && child.signalCode === null) child.kill(name);
    };
    const at = (delay: number, run: () => void) => {
      if (delay === 0) run();
      else setTimeout(run, delay).unref();
    };
    at(milliseconds, () => {
      met();
      send(signal);
    });
    // As a runner after a cancellation: SIGTERM after 7.5 s, SIGKILL 2.5 s later.
    if (signal !== 'SIGINT' || !escalates) return;
    at(milliseconds + 7500 / TIME_FACTOR, () => send('SIGTERM'));
    at(milliseconds + 10_000 / TIME_FACTOR, () => send('SIGKILL'));
  };
  for (const { rule, fault } of faults) {
    if (!('kill' in fault)) sandbox.play({ ...rule, fault });
    else sandbox.play({ ...rule, fault: { kind: 'hook', when: fault.when, run: () => strike(fault.kill) } });
  }
  if (killAfterStart === undefined && !faults.some(({ fault }) => 'kill' in fault)) return;
  return (started) => {
    child = started;
    if (killAfterStart !== undefined) strike(killAfterStart);
  };
}

function changeByPeople(sandbox: Sandbox, leg: PlayedLeg, change: 'approve' | 'reject' | 'cancel'): void {
  const [order] = leg.orders;
  if (order === undefined || order.status === 'issued') return;
  sandbox[change](order.id);
}

function describePlan({ options, attempts, ...rest }: Plan): string {
  const lines = [`options ${JSON.stringify(options)}`, `plan ${JSON.stringify(rest)}`];
  for (const [index, { faults, killAfterStart, ...changes }] of attempts.entries()) {
    lines.push(`attempt ${index + 1}: ${JSON.stringify(changes)}`);
    for (const fault of [...faults, ...(killAfterStart === undefined ? [] : [killAfterStart])])
      lines.push(`planned for attempt ${index + 1}: ${JSON.stringify(fault)}`);
  }
  return lines.join('\n');
}

function summaryOf({ exitCode, signal, outputs, state }: StepResult): string {
  return `${signal ?? `exit ${exitCode}`} ${JSON.stringify(outputs)} open ${state['order-open'] ?? '-'}`;
}
