/**
 * A random life of a fleet, as data: the account and its habits, the first list, and runs over two years with what
 * people do before each of them and what goes wrong in it. Numbers are drawn without knowing what they will meet, so
 * that a part can be left out and the rest still means something (`shrink` in `fleet-shrink.ts`).
 */
import type { Fault, SandboxOptions } from '../sandbox/sandbox.ts';
import { Random } from './fault-plan.ts';

/** An edit of the list or of the files beside it. Its numbers are explained in `fleet-edits.ts`. */
export type Edit = { kind: (typeof EDITS)[number]; row: number; other: number; pick: number };

/** The actions of people on an order in CertCentral. */
export type Deed = { kind: (typeof DEEDS)[number]; order: number };

export type RunFault = {
  /** Meets only orders. */
  post: boolean;
  skip: number;
  times: number;
  fault: Fault | { kind: 'kill'; when: 'before' | 'after' } | { kind: 'answer-of-another'; order: number };
};

export type Run = {
  /** Days since the run before. */
  days: number;
  /** False: since the run before, no one has approved an order or picked up a certificate. */
  handled: boolean;
  deeds: Deed[];
  edits: Edit[];
  apply: boolean;
  /** A later attempt of a workflow run. */
  rerun: boolean;
  /** Another run at the same moment, because `concurrency` is not set. */
  beside: 'none' | 'same-list' | 'list-before';
  faults: RunFault[];
  /** Habits of the account during this run. */
  account: SandboxOptions;
};

export type Life = {
  seed: number;
  options: SandboxOptions;
  results: 'results.csv' | 'results.json' | undefined;
  keys: boolean;
  certificates: boolean;
  samePerson: boolean;
  renewBeforeDays: number;
  skipApproval: boolean;
  /** Makes the first list. */
  first: Edit[];
  runs: Run[];
};

export const LIFE_DAYS = 730;

export const EDITS = [
  ...['add', 'remove', 'rename', 'rename-with-order', 'replace', 'move', 'swap-names', 'swap-people'],
  ...['order-id-own', 'order-id-other', 'order-id-typo', 'order-id-none', 'case', 'product', 'address'],
  ...['validity', 'expiration', 'revoked', 'active', 'comment', 'auto-renew', 'restore', 'renew-before'],
  ...['lose-results', 'cut-results', 'old-results', 'mix-results', 'lose-key'],
] as const;

/** How often each edit is made. */
const WEIGHTS: Partial<Record<Edit['kind'], number>> = {
  add: 5,
  remove: 3,
  rename: 2,
  revoked: 4,
  active: 2,
  'order-id-own': 2,
  restore: 2,
  validity: 2,
  'lose-results': 2,
};
const WEIGHTED = EDITS.flatMap((kind) => Array<Edit['kind']>(WEIGHTS[kind] ?? 1).fill(kind));

export const DEEDS = ['reject', 'cancel', 'revoke', 'approve', 'renew-by-hand', 'order-by-hand'] as const;

export function lifeOf(seed: number): Life {
  const random = new Random(seed);
  const keys = random.chance(0.25);
  const life: Life = {
    seed,
    options: accountOf(random),
    results: random.chance(0.7) ? random.pick(['results.csv', 'results.csv', 'results.json']) : undefined,
    keys,
    certificates: keys && random.chance(0.4),
    samePerson: random.chance(0.15),
    renewBeforeDays: random.pick([30, 30, 30, 14, 60, 0]),
    skipApproval: random.chance(0.7),
    first: Array.from({ length: 2 + random.below(4) }, () => edit(random, 'add')),
    runs: [],
  };
  // A row whose order was placed by hand, before there was a fleet.
  if (random.chance(0.25)) life.first.push(edit(random, 'order-id-own'));
  for (let days = 0; days < LIFE_DAYS; ) {
    const run = runOf(random, life.runs.length);
    life.runs.push(run);
    days += run.days;
  }
  return life;
}

function accountOf(random: Random): SandboxOptions {
  return {
    reference: random.pick([...Array(12).fill('stored'), 'unique', 'dropped', 'dropped', 'refused']),
    lookups: random.pick(['open', 'open', 'open', 'blind']),
    referenceMissing: random.pick(['not-found', 'not-found', 'empty-list', 'generic-not-found']),
    lookupLag: random.pick([0, 0, 0, 0, 1, 2, 5, 1000]),
    lagOf: random.pick(['look-up-and-list', 'look-up', 'list']),
    infoLag: random.pick([0, 0, 0, 0, 0, 1]),
    approval: random.pick(['automatic', 'automatic', 'one-step', 'two-step']),
    answer: random.pick(['plain', 'plain', 'id-only', 'string-ids', 'null-certificate', 'odd-objects']),
    lookupAnswer: random.pick(['plain', 'plain', 'string-ids', 'odd-objects']),
    listFilters: random.pick(['honoured', 'ignored']),
    orderInfoEmails: random.pick(['smime', 'always']),
    echoReference: random.chance(0.85),
    echoCsr: random.chance(0.7),
  };
}

function runOf(random: Random, number: number): Run {
  const days = random.pick([0, 0, 1, 7, 20, 30, 60, 90, 120, 200, 300]);
  const faulty = random.chance(0.35);
  return {
    days: number === 0 ? 0 : days,
    handled: random.chance(0.85),
    deeds: random.chance(0.25) ? [{ kind: random.pick(DEEDS), order: random.below(1000) }] : [],
    edits: Array.from({ length: random.pick([0, 0, 1, 1, 1, 2, 3]) }, () => edit(random)),
    apply: random.chance(0.9),
    rerun: random.chance(0.15),
    beside: random.pick([...Array(14).fill('none'), 'same-list', 'list-before']),
    faults: faulty ? Array.from({ length: 1 + random.below(2) }, () => faultOf(random)) : [],
    account: random.chance(0.05) ? { answer: 'rejected' } : {},
  };
}

function edit(random: Random, kind = random.pick(WEIGHTED)): Edit {
  return { kind, row: random.below(1000), other: random.below(1000), pick: random.below(1000) };
}

function faultOf(random: Random): RunFault {
  const post = random.chance(0.5);
  const when = random.pick(['before', 'after'] as const);
  const body = random.pick(['before', 'after', 'mid-body'] as const);
  const fault = random.pick<RunFault['fault']>([
    { kind: 'status', status: random.pick([500, 502, 503, 504]), when },
    { kind: 'status', status: 429, headers: { 'retry-after': random.pick(['1', '1', '10', '3600']) } },
    { kind: 'reset', when: body },
    { kind: 'close', when },
    { kind: 'cut' },
    { kind: 'stall', when },
    { kind: 'delay', milliseconds: 700, when },
    { kind: 'html', status: random.pick([403, 404, 502]), when },
    { kind: 'malformed-json' },
    { kind: 'redirect', location: 'https://example.com/', when },
    { kind: 'unasked' },
    { kind: 'kill', when },
    { kind: 'kill', when },
    { kind: 'answer-of-another', order: random.below(1000) },
    { kind: 'answer-of-another', order: random.below(1000) },
  ]);
  return {
    post: post || fault.kind === 'answer-of-another',
    skip: random.below(post ? 3 : 14),
    times: random.pick([1, 1, 1, 2, 8]),
    fault,
  };
}
