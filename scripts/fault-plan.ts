/**
 * The parts of a scenario of the fault campaign, by its seed: an account and its habits, one or two legs
 * of a job, and for each attempt what changed since the last one and what goes wrong.
 */
import type { Fault, FaultRule, SandboxOptions } from '../sandbox/sandbox.ts';

/** Attempts of one job. Faults meet the first three at the most, so the last ones have to end it. */
export const MAX_ATTEMPTS = 7;
const FAULTY_ATTEMPTS = 3;
/** Keys that a CSR can be made with. */
export const CSRS = 8;

export type Kill = { signal: NodeJS.Signals; milliseconds: number; escalates: boolean };
export type PlannedFault = {
  rule: Omit<FaultRule, 'fault'>;
  fault: Fault | { kill: Kill; when: 'before' | 'after' };
};

/** A person of the account, spelled in several ways that are the same identity. */
export type Person = { id: number; spellings: { commonName: string; emails: string }[] };

/** A leg of the job's matrix: a step that runs until nothing would change any more. */
export type Leg = {
  person: Person;
  product: (typeof PRODUCTS)[number];
  /** Whose key: the recipient's, that of a CSR in the inputs, or the one in `key-file`. */
  key: 'none' | 'csr' | 'file';
  /** Whether the step waits for issuance and writes the certificate. */
  collects: boolean;
};

export type Attempt = {
  /** In a new run of the workflow, not as a re-run. Only if the reference outlives a run. */
  newRun: boolean;
  /** False: a fresh runner, so that the files of the last attempt are gone. */
  workspaceKept: boolean;
  /** The inputs and the environment that change between attempts and are no part of the identity. */
  inputs: Record<string, string>;
  spelling: number;
  repository: string;
  /** The CSR of a leg is that of this number plus its own. */
  csr: number;
  faults: PlannedFault[];
  /** A signal this long after the process was started, wherever it is then. */
  killAfterStart: Kill | undefined;
  /** The account refuses or garbles look-ups during this attempt. */
  account: SandboxOptions;
  /** False: the runner was lost, and nothing runs after it. */
  post: boolean;
  /** The actions of people on the orders before the next attempt. */
  people: 'nothing' | 'approve' | 'reject' | 'cancel';
};

export type Plan = {
  options: SandboxOptions;
  /**
   * one = one leg; matrix = two people, each with a reference of its own; twice = the same step two times at
   * once, with different keys if it has any; shared = two people by mistake with one `order-reference`.
   */
  kind: 'one' | 'matrix' | 'twice' | 'shared';
  legs: Leg[];
  /** The user's own reference; undefined = it is derived. */
  reference: string | undefined;
  /** An order of the account that the job renews, by the schedule of `renew-before-days`. */
  renewal: boolean;
  duplicateGuard: boolean;
  /** Orders of others, and older ones for the same people, are in the account already. */
  crowded: boolean;
  attempts: Attempt[];
  /** Delay of the second leg in the first attempt. */
  overlapMilliseconds: number;
};

/**
 * Whether the guard holds for re-runs of this job, as docs/exactly-once.md describes: `reference` = the account
 * stores references; `list` = it does not, or its look-up does not show them, but the list of orders and order
 * info do; `none` = neither does, the guard is off, or the same step ran twice at once.
 */
export function guardOf(scenario: Plan): 'reference' | 'list' | 'none' {
  const { options, kind, attempts, duplicateGuard } = scenario;
  const { reference, lookups } = options;
  if (!duplicateGuard) return 'none';
  if ((kind === 'twice' || kind === 'shared') && reference !== 'unique') return 'none';
  if (reference !== 'dropped' && lookups !== 'blind') return 'reference';
  // The list leads to order info, and nothing shows that it lies.
  if (attempts.some(({ faults }) => faults.some(({ fault }) => 'kind' in fault && fault.kind === 'foreign')))
    return 'none';
  return isToldByInfo(scenario) ? 'list' : 'none';
}

/** Whether order info shows the reference: in its field, or in the comment that the step writes. */
export function isToldByInfo({ options, attempts }: Plan): boolean {
  const ownComments = attempts.some(({ inputs }) => inputs.comments !== undefined);
  return (options.reference !== 'dropped' && options.echoReference !== false) || !ownComments;
}

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

export const PEOPLE: readonly [Person, Person] = [
  {
    id: 0,
    spellings: [
      { commonName: 'Ada Lovelace', emails: 'ada@example.com\nada.lovelace@example.com' },
      { commonName: 'ada lovelace', emails: 'ada.lovelace@EXAMPLE.com, ada@Example.com' },
      {
        commonName: ' Ada   Lovelace ',
        emails: 'ada.lovelace@example.com\nada@example.com',
      },
    ],
  },
  {
    id: 1,
    spellings: [
      { commonName: 'Renée Noether', emails: 'renee@example.com' },
      { commonName: 'Rene\u0301e Noether', emails: 'renee@EXAMPLE.COM' },
      { commonName: 'RENÉE NOETHER', emails: 'renee@example.com' },
    ],
  },
];

/** Two for people; two that have no common name; one whose common name DigiCert makes. */
const PRODUCTS = [
  ...(['client_premium', 'client_premium', 'client_authentication_plus'] as const),
  ...(['secure_email_mailbox', 'class1_smime', 'secure_email_organization'] as const),
] as const;
export const NAMELESS: readonly string[] = ['secure_email_mailbox', 'class1_smime'];

export function plan(seed: number): Plan {
  const random = new Random(seed);
  const kind = random.chance(0.7) ? 'one' : random.pick(['matrix', 'twice', 'twice', 'shared'] as const);
  const duplicateGuard = kind !== 'one' || !random.chance(0.03);
  const renewal = kind === 'one' && duplicateGuard && random.chance(0.1);
  const own = kind === 'shared' || (kind !== 'matrix' && duplicateGuard && !renewal && random.chance(0.35));
  const options = account(random);
  const product = renewal ? 'client_premium' : random.pick(PRODUCTS);
  const key = random.pick(['none', 'csr', 'csr', 'file', 'file'] as const);
  const collects = random.chance(0.2);
  const people = kind === 'one' || kind === 'twice' ? [PEOPLE[0]] : PEOPLE;
  const legs = (kind === 'twice' ? [PEOPLE[0], PEOPLE[0]] : people).map(
    (person): Leg => ({ person, product, key, collects }),
  );
  const ownComments = random.chance(0.3);
  const attempts = Array.from({ length: MAX_ATTEMPTS }, (_, index) =>
    attempt(random, {
      newRun: index > 0 && (own || renewal) && random.chance(0.4),
      ownComments,
      lost: random.chance(0.15),
    }),
  );
  const count = random.chance(0.5) ? 1 : 2;
  for (let number = 0; number < count; number++) {
    const faulty = attempts[number === 0 || random.chance(0.6) ? 0 : 1 + random.below(FAULTY_ATTEMPTS - 1)];
    if (faulty === undefined) continue;
    if (random.chance(0.08)) faulty.killAfterStart = { ...kill(random), milliseconds: random.below(250) };
    else faulty.faults.push(plannedFault(random));
  }
  return {
    options,
    kind,
    legs,
    reference: own ? `job-${random.below(1e9)}` : undefined,
    renewal,
    duplicateGuard,
    crowded: random.chance(0.3),
    attempts,
    overlapMilliseconds: random.below(60),
  };
}

function account(random: Random): SandboxOptions {
  const lag = () => random.pick([0, 0, 0, 1, 2, 3, 5, 8, 20]);
  return {
    reference: random.pick([
      ...Array(14).fill('stored'),
      ...(['unique', 'unique', 'dropped', 'dropped', 'refused', 'unknown-field'] as const),
    ]),
    lookups: random.chance(0.1) ? 'blind' : 'open',
    referenceMissing: random.pick(['not-found', 'generic-not-found', 'empty-list', 'no-list']),
    lookupLag: random.chance(0.4) ? [lag(), lag()] : lag(),
    lookupLagSeconds: random.chance(0.1) ? [0, random.pick([0.05, 0.2])] : 0,
    lagOf: random.pick(['look-up', 'look-up-and-list']),
    approval: random.pick(['automatic', 'one-step', 'two-step']),
    approvedAfter: random.pick([null, 1]),
    answer: random.pick([
      ...(['plain', 'plain', 'id-only', 'string-ids', 'null-certificate', 'zero-certificate'] as const),
      ...(['odd-objects', 'with-organization', 'with-chain', 'rejected'] as const),
    ]),
    lookupAnswer: random.pick([
      ...(['plain', 'plain', 'string-ids'] as const),
      ...(['null-certificate', 'zero-certificate', 'odd-objects'] as const),
    ]),
    listFilters: random.pick(['honoured', 'ignored']),
    errors: random.pick(['array', 'object']),
    issuance: random.pick(['immediate', 'never', { polls: 1 }]),
    certificateIdLate: random.chance(0.2),
    echoReference: random.chance(0.85),
    echoCsr: random.chance(0.85),
    orderInfoEmails: random.pick(['smime', 'always']),
  };
}

function attempt(
  random: Random,
  { newRun, ownComments, lost }: { newRun: boolean; ownComments: boolean; lost: boolean },
): Attempt {
  const inputs: Record<string, string> = random.pick([
    { 'validity-years': '1' },
    { 'validity-years': '1' },
    { 'validity-days': String(300 + random.below(60)) },
    {
      'custom-expiration-date': new Date(Date.now() + (200 + random.below(90)) * 86_400_000)
        .toISOString()
        .slice(0, 10),
    },
  ]);
  if (random.chance(0.3)) inputs['payment-method'] = random.pick(['balance', 'card', 'profile']);
  if (random.chance(0.1)) inputs['auto-renew'] = '1';
  if (ownComments) inputs.comments = `Attempt ${random.below(1e6)}`;
  return {
    newRun,
    workspaceKept: !lost,
    inputs,
    spelling: random.pick([0, 0, 1, 2]),
    repository: random.chance(0.15) ? 'octo-org/renamed' : 'octo-org/pki',
    csr: random.chance(0.15) ? 2 + random.below(CSRS - 2) : 0,
    faults: [],
    killAfterStart: undefined,
    account: random.chance(0.04) ? lookupTrouble(random) : {},
    post: random.chance(0.85),
    people: random.chance(0.06) ? random.pick(['approve', 'reject', 'cancel']) : 'nothing',
  };
}

function lookupTrouble(random: Random): SandboxOptions {
  return random.pick<SandboxOptions>([
    { lookups: 'denied' },
    { lookups: 'unauthorized' },
    { lookups: 'page' },
    { lookups: 'blind', referenceMissing: 'contradiction' },
  ]);
}

function kill(random: Random): Kill {
  return {
    signal: random.pick(['SIGKILL', 'SIGKILL', 'SIGTERM', 'SIGINT']),
    milliseconds: random.chance(0.4) ? 0 : random.below(60),
    escalates: random.chance(0.5),
  };
}

function plannedFault(random: Random): PlannedFault {
  const skip = random.below(3);
  const post = { method: 'POST' };
  const rule = random.pick<Omit<FaultRule, 'fault'>>([
    ...Array(6).fill(post),
    ...Array(3).fill({ method: 'GET', path: '/order/alternate/', skip }),
    { method: 'GET', path: '/order/certificate?', skip },
    { method: 'GET', path: '/order/certificate/', skip },
    ...Array(3).fill({ skip: random.below(7) }),
  ]);
  const times = random.pick([1, 1, 1, 2, 4]);
  const when = random.pick(['before', 'after', 'after'] as const);
  if (random.chance(0.3)) return { rule, fault: { kill: kill(random), when } };
  if (rule === post && random.chance(0.3)) return { rule, fault: misleading(random) };
  if (rule.path === '/order/alternate/' && random.chance(0.15)) return { rule, fault: byHand(random) };
  if (rule.path === '/order/certificate/' && random.chance(0.5)) {
    return { rule, fault: { kind: 'foreign', what: random.pick(['order', 'reference', 'case']) } };
  }
  return { rule: { ...rule, times }, fault: broken(random, when) };
}

/** Answers to the POST that are none of DigiCert's, or none of this request. */
function misleading(random: Random): Fault {
  const id = 1_234_000 + random.below(6);
  return random.pick<Fault>([
    { kind: 'html', status: random.pick([403, 404, 409, 413, 429, 451, 499]), when: 'after' },
    {
      kind: 'status',
      status: random.pick([400, 403, 409, 422]),
      body: random.pick(['{"message":"Blocked."}', '{"errors":[{"code":1020,"message":"Blocked."}]}']),
      when: random.pick(['before', 'after']),
    },
    {
      kind: 'redirect',
      location: 'https://example.com/',
      status: random.pick([301, 302, 303, 307, 308]),
      when: 'after',
    },
    {
      kind: 'unasked',
      body: JSON.stringify({ id, requests: [{ id: 5_678_000, status: 'approved' }] }),
      when: random.pick(['before', 'after']),
    },
    { kind: 'edit', set: { id } },
  ]);
}

/** A person orders for the same person in the UI, just now, and with a key of the recipient's. */
function byHand(random: Random): Fault {
  const product = random.pick(PRODUCTS);
  const mailbox = NAMELESS.includes(product);
  const emails = ['ada@example.com', 'ada.lovelace@example.com'];
  return {
    kind: 'appear',
    product,
    body: {
      certificate: { ...(mailbox ? {} : { common_name: 'Ada Lovelace' }), emails, signature_hash: 'sha256' },
      ...(mailbox ? {} : { organization: { id: 112233 } }),
      validity_years: 1,
    },
  };
}

function broken(random: Random, when: 'before' | 'after'): Fault {
  const body = random.pick(['before', 'after', 'mid-body'] as const);
  return random.pick<Fault>([
    { kind: 'status', status: random.pick([500, 502, 503, 504, 408, 520]), when },
    { kind: 'status', status: random.pick([500, 503, 408]), body: '', when },
    // In DigiCert's own JSON, so nothing is placed.
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
}
