/**
 * One scenario of the fleet campaign (`scripts/fleet-faults.ts`): an account, a list, and runs of the
 * fleet step that meet faults, are killed, and lose their results file, until one has nothing left to do.
 * Then a year passes, and all of it again for the renewals. Everything follows from the seed but the timing of
 * processes and sockets.
 *
 * What runs is the shipped bundle against the simulator over HTTP, with the shorter pauses of the fault campaign
 * (`fault-scenario.ts`), whose assumptions are made here, too.
 */

import type { ChildProcess } from 'node:child_process';
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { agents, FleetJob, type Row } from '../__tests__/fleet-step.ts';
import type { Fault, FaultRule } from '../sandbox/fault.ts';
import { type Sandbox, type SandboxOptions, type SandboxOrder, startSandbox } from '../sandbox/sandbox.ts';
import { publicKeyOf } from '../src/certificate/csr-check.ts';
import { Random } from './fault-plan.ts';

export type FleetOutcome = {
  seed: number;
  runs: number;
  kills: number;
  faultsMet: number;
  orders: number;
  violations: string[];
  story: string[];
};

/** Faults meet the first runs of a phase only, so that the others have to come to an end. */
const FAULTY_RUNS = 3;
const CLEAN_RUNS = 4;
/** Look-ups of a re-run that finds nothing, less the one that has to see the order. */
const LAG_LEFT_AT_RERUN = 2;

export async function playFleetScenario(seed: number, { dist }: { dist: string }): Promise<FleetOutcome> {
  const random = new Random(seed);
  const options: SandboxOptions = {
    referenceMissing: random.pick(['not-found', 'not-found', 'empty-list', 'generic-not-found']),
    lookups: random.pick(['open', 'open', 'open', 'open', 'blind']),
    lookupLag: random.pick([0, 0, 0, 0, 1, 2, 5]),
    approval: random.pick(['automatic', 'automatic', 'one-step']),
    answer: random.pick(['plain', 'plain', 'id-only', 'string-ids', 'null-certificate', 'odd-objects']),
    orderInfoEmails: random.pick(['smime', 'always']),
    echoCsr: random.chance(0.7),
  };
  const sandbox = await startSandbox(options);
  const play = new Play(seed, { random, sandbox, dist });
  play.outcome.story.push(JSON.stringify(options));
  try {
    await play.phase(1);
    for (const order of sandbox.orders) await sandbox.issue(order.id);
    sandbox.passDays(random.pick([345, 380]));
    await play.phase(2);
    play.checkKeys();
    return play.outcome;
  } finally {
    await sandbox.close();
    rmSync(play.job.directory, { recursive: true, force: true });
  }
}

class Play {
  readonly outcome: FleetOutcome;
  readonly job: FleetJob;
  readonly #random: Random;
  readonly #sandbox: Sandbox;
  readonly #dist: string;
  readonly #rows: Row[];
  readonly #keys: boolean;
  readonly #results: string | undefined;
  #run = 0;

  constructor(seed: number, { random, sandbox, dist }: { random: Random; sandbox: Sandbox; dist: string }) {
    this.outcome = { seed, runs: 0, kills: 0, faultsMet: 0, orders: 0, violations: [], story: [] };
    this.job = new FleetJob(sandbox);
    this.#random = random;
    this.#sandbox = sandbox;
    this.#dist = dist;
    const rows = agents(2 + random.below(4));
    // People share names more often than devices do.
    this.#rows = random.chance(0.2) ? rows.map((row) => ({ ...row, 'common-name': 'Build Agent' })) : rows;
    this.#keys = random.chance(0.4);
    this.#results = random.chance(0.7) ? random.pick(['results.csv', 'results.json']) : undefined;
  }

  /** Runs until there is nothing left to do; afterwards each row has as many orders as there were phases. */
  async phase(links: number): Promise<void> {
    const { violations } = this.outcome;
    let settled = false;
    for (let run = 0; run < FAULTY_RUNS + CLEAN_RUNS && !settled; run++) {
      const faulty = run < FAULTY_RUNS;
      const { exitCode, outputs } = await this.#step(faulty);
      settled = !faulty && exitCode === 0 && outputs['has-changes'] === 'false';
      this.#checkOrders(links);
    }
    if (!settled) violations.push(`phase ${links}: not settled after ${CLEAN_RUNS} runs without faults`);
    for (const row of this.#rows) {
      const { length } = this.#ordersOf(row);
      if (length !== links) violations.push(`phase ${links}: ${row.name} has ${length} orders`);
    }
    this.outcome.orders = this.#sandbox.orders.length;
  }

  async #step(faulty: boolean) {
    const random = this.#random;
    const { story } = this.outcome;
    this.#run += 1;
    this.outcome.runs += 1;
    const results = this.#results === undefined ? undefined : this.job.path(this.#results);
    if (results !== undefined && existsSync(results) && random.chance(0.3)) {
      const lost = random.chance(0.5);
      story.push(lost ? 'the results file is lost' : 'the results file is cut');
      if (lost) rmSync(results);
      else writeFileSync(results, readFileSync(results).subarray(0, random.below(400)));
    }
    const before = results !== undefined && existsSync(results) ? readFileSync(results, 'utf8') : undefined;
    for (const order of this.#sandbox.orders)
      order.hiddenLookups = Math.min(order.hiddenLookups, LAG_LEFT_AT_RERUN);
    let child: ChildProcess | undefined;
    const kill = () => {
      this.outcome.kills += 1;
      child?.kill('SIGKILL');
    };
    this.#sandbox.clearFaults();
    let killAfter: number | undefined;
    let kills = false;
    if (faulty) {
      for (let count = random.below(3); count > 0; count--) {
        const rule = this.#fault(kill);
        kills ||= rule.fault.kind === 'hook';
        this.#sandbox.play(rule);
      }
      if (random.chance(0.2)) killAfter = 100 + random.below(500);
      kills ||= killAfter !== undefined;
    }
    const list = random.chance(0.3) ? this.#rows.toReversed() : this.#rows;
    const timer: { current?: NodeJS.Timeout } = {};
    const started = (running: ChildProcess) => {
      child = running;
      if (killAfter !== undefined) timer.current = setTimeout(kill, killAfter);
    };
    const result = await this.job.apply(list, {
      with: {
        ...(results === undefined ? {} : { 'results-file': results }),
        ...(this.#keys ? { 'key-directory': this.job.path('keys') } : {}),
        'request-timeout-seconds': '25',
      },
      env: {
        GITHUB_RUN_ATTEMPT: String(this.#run),
        NODE_COMPILE_CACHE: `${this.#dist}/cache`,
      },
      bundle: `${this.#dist}/fleet.js`,
      preload: `${this.#dist}/preload.js`,
      ...(kills ? { started } : {}),
    });
    clearTimeout(timer.current);
    const { exitCode, signal, outputs, log } = result;
    story.push(
      `run ${this.#run}: ${signal ?? exitCode} ${JSON.stringify(outputs)}`,
      log.replace(/^/gm, '    '),
    );
    this.#checkResults(results, { before, ended: outputs['results-file'] !== undefined });
    if (log.includes('This is a bug')) this.outcome.violations.push(`run ${this.#run}: an internal error`);
    return result;
  }

  #fault(kill: () => void): FaultRule {
    const random = this.#random;
    const when = random.pick(['before', 'after'] as const);
    const fault = random.pick<Fault>([
      { kind: 'status', status: random.pick([500, 502, 503, 504]), when },
      { kind: 'status', status: 429, headers: { 'retry-after': '1' } },
      { kind: 'reset', when: random.pick(['before', 'after', 'mid-body'] as const) },
      { kind: 'close', when },
      { kind: 'cut' },
      { kind: 'stall', when },
      { kind: 'html', status: random.pick([403, 404, 502]), when },
      { kind: 'malformed-json' },
      { kind: 'redirect', location: 'https://example.com/', when },
      { kind: 'unasked' },
      { kind: 'hook', run: kill, when },
      { kind: 'hook', run: kill, when },
      { kind: 'hook', run: kill, when },
    ]);
    const met = () => {
      this.outcome.faultsMet += 1;
    };
    this.outcome.story.push(`fault: ${JSON.stringify(fault)}`);
    const counted: Fault =
      fault.kind === 'hook'
        ? {
            ...fault,
            run() {
              met();
              kill();
            },
          }
        : fault;
    if (fault.kind !== 'hook') met();
    const rule = random.chance(0.5)
      ? { method: 'POST', skip: random.below(this.#rows.length) }
      : { skip: random.below(4 * this.#rows.length) };
    return { ...rule, times: random.pick([1, 1, 1, 2, 8]), fault: counted };
  }

  #ordersOf(row: Row): SandboxOrder[] {
    const [address] = (row.emails ?? '').split(' ');
    return this.#sandbox.orders.filter(({ emails }) => emails.some((email) => email.address === address));
  }

  /** At most one order for each reference, and never more than one a link. */
  #checkOrders(links: number): void {
    const seen = new Map<string, number>();
    for (const { reference } of this.#sandbox.orders)
      seen.set(reference ?? '', (seen.get(reference ?? '') ?? 0) + 1);
    for (const [reference, count] of seen) {
      if (count > 1) this.outcome.violations.push(`run ${this.#run}: ${count} orders for ${reference}`);
    }
    for (const row of this.#rows) {
      const { length } = this.#ordersOf(row);
      if (length > links)
        this.outcome.violations.push(`run ${this.#run}: ${row.name} has ${length} orders in phase ${links}`);
    }
  }

  /** A row that says `done` has its order. */
  #checkResults(
    file: string | undefined,
    { before, ended }: { before: string | undefined; ended: boolean },
  ): void {
    if (file === undefined || !existsSync(file) || readFileSync(file, 'utf8') === before) return;
    let entries: Record<string, unknown>[];
    try {
      entries = file.endsWith('.json') ? JSON.parse(readFileSync(file, 'utf8')) : this.job.entries(file);
    } catch {
      // What was cut stays cut where the run was killed before it wrote its own.
      if (ended) this.outcome.violations.push(`run ${this.#run}: the results file cannot be read`);
      return;
    }
    for (const entry of entries) {
      if (entry.outcome !== 'done') continue;
      const row = this.#rows.find(({ name }) => name === entry.name);
      const own = row !== undefined && this.#ordersOf(row).some(({ id }) => String(id) === entry['order-id']);
      if (!own) this.outcome.violations.push(`run ${this.#run}: ${entry.name} says done without its order`);
    }
  }

  /** The key of every order that has one is on the disk. */
  checkKeys(): void {
    if (!this.#keys) return;
    for (const row of this.#rows) {
      const file = this.job.path(`keys/${row.name}.key`);
      const key = existsSync(file)
        ? createPublicKey(createPrivateKey(readFileSync(file))).export({ type: 'spki', format: 'der' })
        : undefined;
      for (const { id, csr } of this.#ordersOf(row)) {
        const ordered = csr === null ? undefined : publicKeyOf(csr);
        if (ordered === undefined || key === undefined || !ordered.equals(key))
          this.outcome.violations.push(`order ${id} of ${row.name}: its key is lost`);
      }
    }
  }
}
