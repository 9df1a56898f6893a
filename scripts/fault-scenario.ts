/**
 * One scenario of the fault campaign (`scripts/faults.ts`): an account, a job that orders, the one or two
 * faults that it meets, and what must hold whatever happens. Everything follows from the seed but the
 * timing of processes and sockets, so a seed meets the same faults again, and nearly always the same way.
 *
 * What runs is the shipped bundle, as the runner runs it (`__tests__/step.ts`), against the simulator
 * over HTTP. One thing is not as shipped: a preload divides the delays of the child's `setTimeout` and
 * `timers/promises` by 50, so that half a minute of look-ups takes 0.6 s and a deadline of 25 s takes 0.5 s.
 * Clocks and sockets are the real ones.
 *
 * Two assumptions, which are limits of what the action can promise:
 *
 * - A request that the service has received is processed before the job is run again. (A service that
 *   places an order minutes after the connection broke cannot be survived without its help.)
 * - Look-up lag is counted in look-ups. Within an attempt it is 0 to 20, more than the recovery makes. When
 *   the job is run again at most two look-ups are left of it: a re-run looks three times, over 6 s.
 */

import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { newKey, signingRequest } from '../__tests__/signing-request.ts';
import { runStep, type StepResult } from '../__tests__/step.ts';
import type { Fault, FaultRule } from '../sandbox/fault.ts';
import {
  type RecordedRequest,
  type Sandbox,
  type SandboxOptions,
  type SandboxOrder,
  startSandbox,
} from '../sandbox/sandbox.ts';

export type Outcome = {
  seed: number;
  orders: number;
  /** Orders beyond the first one of a reference, where the reference is stored and no runs overlapped. */
  duplicates: number;
  /** The same where the guard is void or two runs overlapped: allowed, and counted. */
  unguardedDuplicates: number;
  overlapping: boolean;
  attempts: number;
  faultsMet: number;
  violations: string[];
  /** What happened, for people. */
  story: string[];
};

const TIME_FACTOR = 50;
const PRELOAD = `data:text/javascript,${encodeURIComponent(`
  import timers from 'node:timers/promises';
  import { syncBuiltinESMExports } from 'node:module';
  const { setTimeout: plain } = globalThis;
  const { setTimeout: promised } = timers;
  globalThis.setTimeout = (run, delay, ...rest) => plain(run, delay / ${TIME_FACTOR}, ...rest);
  timers.setTimeout = (delay, ...rest) => promised(delay / ${TIME_FACTOR}, ...rest);
  syncBuiltinESMExports();
`)}`;

/** Attempts of one job. Faults meet the first three at the most, so the last ones have to succeed. */
const MAX_ATTEMPTS = 7;
const FAULTY_ATTEMPTS = 3;
/** Look-ups of a re-run that finds nothing, less the one that has to see the order. */
const LAG_LEFT_AT_RERUN = 2;
/** Look-ups of a post step (by reference and list, four times), less the one that has to see the order. */
const LAG_OF_POST_STEP = 6;

/** mulberry32: small, fast, and the same everywhere. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let value = this.#state;
    value = Math.imul(value ^ (value >>> 15), value | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }
}

type Kill = { signal: NodeJS.Signals; milliseconds: number; escalates: boolean };
type PlannedFault = {
  rule: Omit<FaultRule, 'fault'>;
  fault: Fault | { kill: Kill; when: 'before' | 'after' };
};
type Attempt = {
  faults: PlannedFault[];
  /** A signal so long after the process was started, wherever it is then. */
  killAfterStart: Kill | undefined;
  csr: number | undefined;
  /** False: the runner was lost, and nothing runs after it. */
  post: boolean;
  /** What people do to the order before the next attempt. */
  people: 'nothing' | 'approve' | 'reject' | 'cancel';
};
type Plan = {
  options: SandboxOptions;
  inputs: Record<string, string>;
  attempts: Attempt[];
  overlapping: boolean;
  /** Delay of the second of two overlapping runs. */
  overlapMilliseconds: number;
};

function plan(seed: number): Plan {
  const random = new Random(seed);
  const reference = random.pick([
    'stored',
    'stored',
    'stored',
    'stored',
    'stored',
    'dropped',
    'refused',
  ] as const);
  const overlapping = random.chance(0.12);
  const csr = overlapping || random.chance(0.5) ? random.below(3) : undefined;
  const options: SandboxOptions = {
    reference: reference === 'refused' && random.chance(0.5) ? 'stored' : reference,
    referenceMissing: random.pick(['not-found', 'empty-list', 'no-list']),
    lookupLag: random.pick([0, 0, 0, 1, 2, 3, 5, 8, 20]),
    approval: random.pick(['automatic', 'one-step', 'two-step']),
    approvedAfter: random.pick([null, 1]),
    answer: random.pick([
      ...(['plain', 'plain', 'id-only', 'string-ids', 'null-certificate', 'zero-certificate'] as const),
      ...(['odd-objects', 'with-organization', 'with-chain', 'rejected'] as const),
    ]),
    lookupAnswer: random.pick([
      'plain',
      'plain',
      'string-ids',
      'null-certificate',
      'zero-certificate',
      'odd-objects',
    ]),
    listFilters: random.pick(['honoured', 'ignored']),
    errors: random.pick(['array', 'object']),
    issuance: random.pick(['immediate', 'never', { polls: 1 }]),
    certificateIdLate: random.chance(0.2),
    echoReference: random.chance(0.85),
    echoCsr: random.chance(0.85),
  };
  const product = random.pick([PREMIUM, PREMIUM, MAILBOX]);
  const inputs = {
    ...product,
    ...(random.chance(0.25) ? { 'order-reference': `job-${random.below(1e9)}` } : {}),
  };

  const attempts = Array.from({ length: MAX_ATTEMPTS }, (): Attempt => {
    const freshKey = csr !== undefined && random.chance(0.2);
    return {
      faults: [],
      killAfterStart: undefined,
      csr: freshKey ? random.below(CSRS) : csr,
      post: random.chance(0.85),
      people: random.chance(0.06) ? random.pick(['approve', 'reject', 'cancel']) : 'nothing',
    };
  });
  const count = random.chance(0.5) ? 1 : 2;
  for (let number = 0; number < count; number++) {
    const attempt = attempts[number === 0 || random.chance(0.6) ? 0 : 1 + random.below(FAULTY_ATTEMPTS - 1)];
    if (attempt === undefined) continue;
    if (random.chance(0.08)) attempt.killAfterStart = { ...kill(random), milliseconds: random.below(350) };
    else attempt.faults.push(plannedFault(random));
  }
  return { options, inputs, attempts, overlapping, overlapMilliseconds: random.below(60) };
}

const PREMIUM = {
  'product-id': 'client_premium',
  'common-name': 'Ada Lovelace',
  emails: 'ada@example.com',
  'organization-id': '112233',
  'validity-years': '1',
};
const MAILBOX = {
  'product-id': 'secure_email_mailbox',
  emails: 'ada@example.com\nada.lovelace@example.com',
  'validity-years': '1',
};

function kill(random: Random): Kill {
  return {
    signal: random.pick(['SIGKILL', 'SIGKILL', 'SIGTERM', 'SIGINT']),
    milliseconds: random.chance(0.4) ? 0 : random.below(60),
    escalates: random.chance(0.5),
  };
}

function plannedFault(random: Random): PlannedFault {
  const skip = random.below(3);
  const rule = random.pick([
    ...Array(6).fill({ method: 'POST' }),
    ...Array(3).fill({ method: 'GET', path: '/order/alternate/', skip }),
    { method: 'GET', path: '/order/certificate?', skip },
    { method: 'GET', path: '/order/certificate/', skip },
    ...Array(3).fill({ skip: random.below(7) }),
  ]) as Omit<FaultRule, 'fault'>;
  const times = random.pick([1, 1, 1, 2, 4]);
  const when = random.pick(['before', 'after', 'after'] as const);
  if (random.chance(0.35)) return { rule, fault: { kill: kill(random), when } };
  const body = random.pick(['before', 'after', 'mid-body'] as const);
  const fault = random.pick<Fault>([
    { kind: 'status', status: random.pick([500, 502, 503, 504, 408, 520]), when },
    { kind: 'status', status: random.pick([500, 503, 408]), body: '', when },
    // Whatever is processed was accepted: a 4xx comes without an order.
    { kind: 'status', status: random.pick([400, 401, 403, 409]) },
    {
      kind: 'status',
      status: 404,
      body: '{"errors":[{"code":"not_found|route","message":"No such route."}]}',
    },
    { kind: 'status', status: 404, body: '' },
    { kind: 'status', status: 429, headers: { 'retry-after': random.pick(['0', '1', '7', '100', '400']) } },
    { kind: 'status', status: 429 },
    { kind: 'reset', when: body },
    { kind: 'reset', when: body },
    { kind: 'close', when },
    { kind: 'cut' },
    { kind: 'stall', when: body },
    { kind: 'drip', everyMilliseconds: random.pick([0, 20]) },
    { kind: 'delay', milliseconds: random.pick([20, 100, 700]), when },
    { kind: 'redirect', location: 'https://example.com/', status: random.pick([301, 302, 307, 308]) },
    { kind: 'html', status: random.pick([500, 502, 503]), when },
    { kind: 'html', status: random.pick([403, 404]) },
    { kind: 'huge', bytes: 3_000_000, when },
    { kind: 'malformed-json' },
    {
      kind: 'body',
      body: random.pick(['', 'null', '{"id":0}', '<html></html>', '{"orders":[{}]}']),
      contentType: 'text/plain',
    },
  ]);
  return { rule: { ...rule, times }, fault };
}

/** The inputs of a job that may carry a CSR; eight keys, made once. */
const CSRS = 8;
let csrs: string[] | undefined;

function csr(index: number): string {
  csrs ??= Array.from({ length: CSRS }, () => signingRequest(newKey()));
  return csrs[index] as string;
}

/** One request as the simulator logged it, when it was done with it. */
type Exchange = { method: string; path: string; answer: string; fault: string | undefined };

export type ScenarioOptions = {
  /** Directory of the bundles. */
  dist: string;
};

/** Plays the scenario of a seed to its end and checks what must hold. */
export async function playScenario(seed: number, { dist }: ScenarioOptions): Promise<Outcome> {
  const { options, inputs, attempts, overlapping, overlapMilliseconds } = plan(seed);
  const violations: string[] = [];
  const story: string[] = [`options ${JSON.stringify(options)}`];
  for (const [index, { faults, killAfterStart }] of attempts.entries()) {
    const planned = [...faults, ...(killAfterStart === undefined ? [] : [killAfterStart])];
    for (const fault of planned) story.push(`planned for attempt ${index + 1}: ${JSON.stringify(fault)}`);
  }
  const exchanges: Exchange[] = [];
  let idle: (() => void) | undefined;
  const sandbox = await startSandbox({
    ...options,
    log(line) {
      story.push(`  ${line}`);
      const [, method = '', path = '', answer = '', fault] =
        /^(\S+) (\S+) -> (\d+|no answer)(?: \[(\S+)(?: \S+)?\])? \d+ ms$/.exec(line) ?? [];
      if (method === '') violations.push(`harness: not understood: ${line}`);
      exchanges.push({ method, path, answer, fault });
      if (exchanges.length === sandbox.requests.length) idle?.();
    },
  });
  /** Every request that was received has been processed. */
  const settled = async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    idle = resolve;
    if (exchanges.length < sandbox.requests.length) await promise;
    idle = undefined;
  };

  let faultsMet = 0;
  let played = 0;
  let ended = false;
  const references = new Set<string>();
  try {
    for (const [index, attempt] of attempts.entries()) {
      played = index + 1;
      const both = overlapping && index === 0;
      const firstExchange = exchanges.length;
      const firstOrder = sandbox.orders.length;
      const children: ChildProcess[] = [];
      const steps = await Promise.all(
        [attempt, ...(both ? [attempt] : [])].map(async (_, run) => {
          if (run === 1) await sleep(overlapMilliseconds);
          const key = attempt.csr === undefined ? undefined : (attempt.csr + run) % CSRS;
          const step = runStep({
            bundle: `${dist}/order.js`,
            ...environment(sandbox, inputs, key, index),
            started(child) {
              children.push(child);
              if (run === 0) prepare(sandbox, attempt, child, () => (faultsMet += 1));
            },
          });
          return { step: await step, key };
        }),
      );
      await settled();
      faultsMet += exchanges
        .slice(firstExchange)
        .filter(({ fault }) => fault !== undefined && fault !== 'hook').length;

      const placed = sandbox.orders.slice(firstOrder);
      for (const { step, key } of steps) {
        story.push(
          `attempt ${played}: ${tell(step)}; ${placed.length} placed`,
          step.log.replaceAll(/^/gm, '    '),
        );
        const own = both ? placed.filter((order) => sameCsr(order, key)) : placed;
        const during = exchanges.slice(firstExchange);
        const received = sandbox.requests.slice(firstExchange);
        violations.push(
          ...checkStep({ step, own, during, received, both, sandbox }).map(
            (text) => `attempt ${played}: ${text}`,
          ),
        );
        if (step.outputs['order-reference']) references.add(step.outputs['order-reference']);
      }

      for (const { step, key } of steps) {
        // Nothing open: the post step ends without a request (exactly-once.test.ts), so it costs no start here.
        if (!attempt.post || step.state['order-open'] !== 'true') continue;
        const before = { exchanges: exchanges.length, posts: sandbox.orderPosts().length };
        const hidden = Math.max(0, ...placed.map((order) => order.hiddenLookups));
        const post = await runStep({
          bundle: `${dist}/order-post.js`,
          ...environment(sandbox, inputs, key, index),
          state: step.state,
        });
        await settled();
        const during = exchanges.slice(before.exchanges);
        story.push(`post ${played}: ${tell(post)}`, post.log.replaceAll(/^/gm, '    '));
        if (post.exitCode !== 0)
          violations.push(`post ${played}: ended with ${post.exitCode ?? post.signal}`);
        if (sandbox.orderPosts().length > before.posts) violations.push(`post ${played}: it sent an order`);
        const own = both ? placed.filter((order) => sameCsr(order, key)) : placed;
        const named = own.some(({ id }) => post.log.includes(`${id}`) && post.summary.includes(`${id}`));
        const undisturbed = during.every(({ fault }) => fault === undefined) && hidden <= LAG_OF_POST_STEP;
        if (own.length > 0 && options.reference === 'stored' && undisturbed && !both && !named) {
          violations.push(`post ${played}: it does not name the order`);
        }
      }
      sandbox.clearFaults();

      ended = steps.every(({ step }) => isEnd(step, options));
      if (ended) break;
      for (const order of sandbox.orders)
        order.hiddenLookups = Math.min(order.hiddenLookups, LAG_LEFT_AT_RERUN);
      changeByPeople(sandbox, attempt);
    }
    if (!ended) violations.push(`the job did not end within ${MAX_ATTEMPTS} attempts`);
    if (references.size > 1) violations.push(`several references: ${[...references].join(', ')}`);
  } finally {
    await sandbox.close();
  }

  const orders = sandbox.orders.length;
  const guarded = options.reference === 'stored' && !overlapping;
  const extra = Math.max(0, orders - 1);
  if (guarded && extra > 0) violations.push(`${orders} orders with one reference`);
  if (options.reference === 'stored' && overlapping && orders > 2) {
    violations.push(`${orders} orders with one reference by two overlapping runs`);
  }
  return {
    seed,
    orders,
    duplicates: guarded ? extra : 0,
    unguardedDuplicates: guarded ? 0 : extra,
    overlapping,
    attempts: played,
    faultsMet,
    violations,
    story,
  };
}

function environment(
  sandbox: Sandbox,
  inputs: Record<string, string>,
  key: number | undefined,
  index: number,
) {
  return {
    inputs: {
      devkey: sandbox.key,
      'api-url': sandbox.url,
      'request-timeout-seconds': '25',
      ...inputs,
      ...(key === undefined ? {} : { csr: csr(key) }),
    },
    env: { NODE_OPTIONS: `--import ${PRELOAD}`, GITHUB_RUN_ATTEMPT: String(index + 1) },
  };
}

/** Lays out the faults of an attempt; signals go to `child`. */
function prepare(sandbox: Sandbox, attempt: Attempt, child: ChildProcess, met: () => void): void {
  const strike = ({ signal, milliseconds, escalates }: Kill) => {
    const send = (name: NodeJS.Signals) => {
      if (child.exitCode === null && child.signalCode === null) child.kill(name);
    };
    const at = (delay: number, run: () => void) => {
      if (delay === 0) run();
      else setTimeout(run, delay).unref();
    };
    at(milliseconds, () => {
      met();
      send(signal);
    });
    // What a runner does after a cancellation: SIGTERM after 7.5 s, SIGKILL 2.5 s later.
    if (signal !== 'SIGINT' || !escalates) return;
    at(milliseconds + 7500 / TIME_FACTOR, () => send('SIGTERM'));
    at(milliseconds + 10_000 / TIME_FACTOR, () => send('SIGKILL'));
  };
  if (attempt.killAfterStart !== undefined) strike(attempt.killAfterStart);
  for (const { rule, fault } of attempt.faults) {
    if (!('kill' in fault)) sandbox.play({ ...rule, fault });
    else sandbox.play({ ...rule, fault: { kind: 'hook', when: fault.when, run: () => strike(fault.kill) } });
  }
}

function changeByPeople(sandbox: Sandbox, { people }: Attempt): void {
  const order = sandbox.orders[0];
  if (order === undefined || people === 'nothing' || order.status === 'issued') return;
  sandbox[people](order.id);
}

function sameCsr(order: SandboxOrder, key: number | undefined): boolean {
  const compact = (text: string) => text.replaceAll(/\s/g, '');
  return key !== undefined && order.csr !== null && compact(order.csr) === compact(csr(key));
}

/** Whether running the job again would change nothing. */
function isEnd(step: StepResult, { answer, reference }: SandboxOptions): boolean {
  if (step.exitCode === 0) return true;
  switch (step.outputs['error-code']) {
    case 'csr_mismatch':
    case 'order_closed':
      return true;
    case 'api_refused':
      return (step.outputs['order-id'] !== undefined && answer === 'rejected') || reference === 'refused';
    default:
      return false;
  }
}

const NOTHING_ORDERED = /nothing was (ordered|sent)|none was placed|did not take the order/i;
/** Codes that say: this step placed nothing. */
const NOT_PLACED = [
  ...['not_ordered', 'invalid_input', 'not_allowed', 'rate_limited'],
  ...['reference_conflict', 'csr_mismatch', 'order_closed'],
];
/** Faults that leave the answer as it is. */
const HARMLESS = ['hook', 'delay', 'drip'];

type Checked = {
  step: StepResult;
  /** Orders that this step's POST placed. */
  own: SandboxOrder[];
  during: Exchange[];
  received: RecordedRequest[];
  /** Two runs shared `during`. */
  both: boolean;
  sandbox: Sandbox;
};

function checkStep({ step, own, during, received, both, sandbox }: Checked): string[] {
  const violations: string[] = [];
  const { outputs, log } = step;
  const code = outputs['error-code'];
  const id = outputs['order-id'];
  const exists = sandbox.orders.some((order) => String(order.id) === id);

  if (step.exitCode === 0 && !exists) violations.push(`success, but its order ${id} does not exist`);
  if (step.exitCode === 0 && code !== undefined) violations.push(`success with error-code ${code}`);
  if (id !== undefined && !exists) violations.push(`order-id ${id} does not exist`);
  if (step.exitCode !== null && step.exitCode > 1) violations.push(`exit code ${step.exitCode}`);
  if (step.exitCode === 1 && code === undefined) violations.push('failure without an error-code');
  if (code === 'internal_error') violations.push('internal_error');
  if (own.length > 1) violations.push(`one step placed ${own.length} orders`);

  if (own.length > 0) {
    if (NOT_PLACED.includes(code ?? '')) violations.push(`it placed an order and says ${code}`);
    if (NOTHING_ORDERED.test(log))
      violations.push(`it placed an order and says "${NOTHING_ORDERED.exec(log)?.[0]}"`);
    if (code === 'api_refused' && id === undefined)
      violations.push('it placed an order and says api_refused');
    if (!outputs['order-reference']) violations.push('an order without the output order-reference');
    if (step.state['order-open'] === undefined) violations.push('an order without state for the post step');
  }
  if (both) return violations;

  // An order that a look-up of this step has shown must be named by a step that says it ordered nothing.
  if (own.length === 0 && NOTHING_ORDERED.test(log)) {
    const shown = during.some(({ method, path, fault, answer }) => {
      const byId = /^\/order\/certificate\/\d+$/.test(path);
      return method === 'GET' && byId && (answer !== '404' || fault !== undefined);
    });
    const named = sandbox.orders.some((order) => log.includes(String(order.id)));
    if (shown && !named)
      violations.push('it found an order, says that nothing was ordered, and does not name it');
  }
  // By reception: the log of a dripped answer can come after that of the next request.
  const isLookup = ({ path }: { path: string }) => path.startsWith('/order/alternate/');
  const lookups = during.filter(isLookup);
  const good = ({ answer, fault }: Exchange) =>
    fault === undefined || HARMLESS.includes(fault) || (fault === 'status' && answer === '429');
  received.forEach(({ method }, index) => {
    if (method !== 'POST') return;
    const before = received.slice(0, index).filter(isLookup).length;
    if (before === 0) violations.push('an order without a look-up');
    if (!lookups.slice(0, before).every(good)) violations.push('an order after a failed look-up');
  });
  return violations;
}

function tell({ exitCode, signal, outputs, state }: StepResult): string {
  return `${signal ?? `exit ${exitCode}`} ${JSON.stringify(outputs)} open ${state['order-open'] ?? '-'}`;
}
