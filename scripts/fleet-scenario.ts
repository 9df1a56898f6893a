/**
 * Plays a life of a fleet (`fleet-life.ts`): the shipped bundle, run after run, as a runner runs it, against the
 * simulator over HTTP. After each run the account is compared with the list (`fleet-checks.ts`).
 *
 * A run finds the modules of the one before loaded, which saves half of its time. The runner's clock is not the real one:
 * it is set to the account's, and goes a hundred times faster, timers included, so that four minutes take 2.4 s.
 *
 * Assumptions, which limit the promises of the action:
 *
 * - A request that the service has received is processed before the next run. (A service that places an order minutes
 *   after the connection broke cannot be survived without its help.)
 * - Before the next run, an order can be seen in the look-up and in the list, unless the results file names it: then
 *   order info shows it, and look-up and list may lag on. (For a row that was renamed or is for
 *   another person now, it names none.)
 */
import { copyFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { FleetJob, type Row } from '../__tests__/fleet-step.ts';
import type { StepResult } from '../__tests__/step.ts';
import type { Sandbox, SandboxOrder } from '../sandbox/sandbox.ts';
import { startSandbox } from '../sandbox/sandbox.ts';
import { checkOutcome, checkRun } from './fleet-checks.ts';
import { doDeed } from './fleet-deeds.ts';
import { type Desk, makeEdit } from './fleet-edits.ts';
import type { Life, Run } from './fleet-life.ts';
import type { History, Ran } from './fleet-ran.ts';
import { layOutFault } from './fleet-trouble.ts';
import { orderIdentity, placedFor, rowIdentity, snapshot } from './fleet-truth.ts';

export type Outcome = {
  seed: number;
  runs: number;
  kills: number;
  faultsMet: number;
  edits: number;
  orders: number;
  requests: number;
  /** Of different rules, the first of each. */
  violations: string[];
  events: string[];
};

/** Two runs at once have keys of two users, so that the account knows which run an order is of. */
const KEYS = ['sandbox-devkey-0123456789', 'sandbox-revoking-key'] as const;
const SECOND_USER = 'Revoking';
/** A step that takes so much longer than its longest wait hangs. */
const HANGS_MILLISECONDS = 30_000;

export async function playLife(life: Life, { dist }: { dist: string }): Promise<Outcome> {
  const outcome: Outcome = {
    ...{ seed: life.seed, runs: 0, kills: 0, faultsMet: 0, edits: 0, orders: 0, requests: 0 },
    ...{ violations: [], events: [] },
  };
  let answered = 0;
  const waiting: (() => void)[] = [];
  const sandbox = await startSandbox({
    ...life.options,
    log(line) {
      outcome.events.push(`    ${line}`);
      if (line.startsWith('the sandbox itself failed')) outcome.violations.push(`harness: ${line}`);
      answered += 1;
      if (answered >= sandbox.requests.length) for (const go of waiting.splice(0)) go();
    },
  });
  const settled = async () => {
    if (answered < sandbox.requests.length) await new Promise<void>((go) => waiting.push(go));
  };
  const play = new Play(life, { sandbox, dist, outcome, settled });
  try {
    await play.all();
  } finally {
    await sandbox.close();
    rmSync(play.job.directory, { recursive: true, force: true });
  }
  outcome.orders = sandbox.orders.filter(({ placedBy }) => placedBy === 'api').length;
  outcome.requests = sandbox.requests.length;
  return outcome;
}

type Stage = { sandbox: Sandbox; dist: string; outcome: Outcome; settled: () => Promise<void> };

class Play {
  readonly job: FleetJob;
  readonly #life: Life;
  readonly #stage: Stage;
  readonly #desk: Desk;
  readonly #history: History;
  readonly #start = Date.now();
  #number = 0;

  constructor(life: Life, stage: Stage) {
    this.#life = life;
    this.#stage = stage;
    this.job = new FleetJob(stage.sandbox);
    this.#desk = {
      sandbox: stage.sandbox,
      rows: [],
      past: [],
      made: 0,
      renewBeforeDays: life.renewBeforeDays,
      results: life.results === undefined ? undefined : this.job.path(life.results),
      keyOf: (name) => this.job.path(`keys/${name}.key`),
      spoiled: new Set(),
    };
    this.#history = { doubled: new Map(), lostKeys: false, earlier: undefined };
  }

  async all(): Promise<void> {
    const { outcome } = this.#stage;
    outcome.events.push(JSON.stringify({ ...this.#life, first: undefined, runs: undefined }));
    for (const edit of this.#life.first) this.#record(makeEdit(this.#desk, edit));
    for (const run of this.#life.runs) {
      await this.#play(run);
      if (outcome.violations.length > 0) return;
    }
    const quiet: Run = { ...QUIET, days: 1 };
    await this.#play(quiet);
    await this.#play({ ...quiet, days: 0 }, true);
  }

  #record(text: string | undefined): void {
    if (text === undefined) return;
    this.#stage.outcome.edits += 1;
    this.#stage.outcome.events.push(`- ${text}`);
  }

  async #play(run: Run, last = false): Promise<void> {
    const { sandbox, outcome } = this.#stage;
    const desk = this.#desk;
    sandbox.clearFaults();
    if (run.days > 0) {
      sandbox.passDays(run.days);
      outcome.events.push(
        `- ${run.days} days pass${run.handled ? '' : ', in which nothing is approved or picked up'}`,
      );
    }
    if (run.handled) for (const order of sandbox.orders) await handle(sandbox, order);
    for (const deed of run.deeds) this.#record(await doDeed(desk, deed));
    const before = structuredClone(desk.past.at(-1) ?? desk.rows);
    const { renewBeforeDays } = desk;
    for (const edit of run.edits) {
      this.#record(makeEdit(desk, edit));
      if (edit.kind === 'lose-key') this.#history.lostKeys = true;
    }
    if (desk.rows.length === 0) return;
    this.#catchUp(run.edits.some(({ kind }) => kind === 'cut-results'));
    sandbox.configure({ answer: this.#life.options.answer ?? 'plain', ...run.account });
    const list = structuredClone(desk.rows);
    const lists = run.beside === 'none' ? [list] : [list, run.beside === 'same-list' ? list : before];
    const { results } = desk;

    const all = snapshot(sandbox.orders, sandbox.now());
    const from = sandbox.requests.length;
    const ran = await Promise.all(lists.map((rows, index) => this.#step(run, rows, index)));
    await this.#stage.settled();
    const after = snapshot(sandbox.orders, sandbox.now());
    const together = ran.map((result, index): Ran => {
      const isOwn = ({ user }: SandboxOrder) => (user.firstName === SECOND_USER) === (index === 1);
      return {
        ...{ life: this.#life, rows: lists[index] as Row[], apply: run.apply, result, last },
        ...{ before: all, after, beside: lists.length > 1, renewBeforeDays: desk.renewBeforeDays },
        clean: run.faults.length === 0 && run.account.answer === undefined,
        placed: after.filter(
          ({ id, order }) => order.placedBy === 'api' && isOwn(order) && !all.some((one) => one.id === id),
        ),
        received: sandbox.requests.slice(from).filter(({ key }) => key === KEYS[index]),
        entries:
          lists.length > 1 || result.outputs['results-file'] === undefined ? undefined : this.#entries(),
        job: this.job,
        spoiled: desk.spoiled,
      };
    });
    for (const one of together) this.#note(checkRun(one, this.#history));
    this.#note(checkOutcome(together, this.#history));
    this.#history.earlier = {
      account: all,
      entries: together[0]?.entries,
      isPartial: together[0]?.result.outputs['not-attempted'] !== '0',
    };
    if (results !== undefined && existsSync(results) && !existsSync(`${results}.old`))
      copyFileSync(results, `${results}.old`);
    const [first] = together;
    // An edit that was refused before anything was sent is taken back.
    if (first?.result.outputs['error-code'] === 'invalid_input' && first.received.length === 0) {
      outcome.events.push('- the list is set back to the one before');
      desk.rows.splice(0, desk.rows.length, ...before);
      desk.renewBeforeDays = renewBeforeDays;
      return;
    }
    desk.past.push(list);
  }

  #note(violations: string[]): void {
    const { outcome } = this.#stage;
    outcome.violations.push(...violations.map((text) => `run ${this.#number}: ${text}`));
  }

  /** Nothing is hidden any more, unless the results file names it for a row of the list. A damaged one names nothing. */
  #catchUp(isDamaged: boolean): void {
    const { results, rows } = this.#desk;
    const lines =
      results !== undefined && existsSync(results) && !isDamaged
        ? readFileSync(results, 'utf8').split('\n')
        : [];
    for (const order of this.#stage.sandbox.orders) {
      const row = placedFor(order)?.row;
      const reference = String(order.body.alternative_order_id);
      const isNamed =
        rows.some((one) => one.name?.toLowerCase() === row && rowIdentity(one) === orderIdentity(order)) &&
        lines.some((line) =>
          [order.id, reference].every((text) => line.split(/[,"]/).includes(String(text))),
        );
      if (!isNamed) order.hiddenLookups = 0;
      order.reads = Math.max(order.reads, this.#life.options.infoLag ?? 0);
    }
  }

  async #step(run: Run, rows: Row[], index: number): Promise<StepResult> {
    const { sandbox, outcome, dist } = this.#stage;
    const { results, keys, certificates, samePerson, skipApproval } = this.#life;
    this.#number += index === 0 ? 1 : 0;
    outcome.runs += 1;
    let end = () => {};
    const kill = () => {
      outcome.kills += 1;
      end();
    };
    if (index === 0) {
      for (const planned of run.faults) {
        outcome.events.push(`- fault ahead: ${JSON.stringify(planned)}`);
        const met = () => {
          outcome.faultsMet += 1;
          outcome.events.push(`    fault: ${JSON.stringify(planned.fault)}`);
        };
        layOutFault(sandbox, planned, { kill, met });
      }
    }
    const step = this.job.run(rows, {
      file: index === 0 ? 'list.csv' : 'list-2.csv',
      apply: run.apply,
      with: {
        devkey: KEYS[index] as string,
        defaults: `organization-id: 112233\nvalidity-years: 1${skipApproval ? '\nskip-approval: true' : ''}`,
        'renew-before-days': String(this.#desk.renewBeforeDays),
        'max-revocations': '1000',
        'request-timeout-seconds': '50',
        ...(results === undefined ? {} : { 'results-file': this.job.path(results) }),
        ...(keys ? { 'key-directory': this.job.path('keys') } : {}),
        ...(certificates ? { 'certificate-directory': this.job.path('certificates') } : {}),
        ...(samePerson ? { 'allow-same-person': 'true' } : {}),
      },
      env: {
        GITHUB_RUN_ATTEMPT: run.rerun ? '2' : '1',
        NODE_COMPILE_CACHE: `${dist}/cache`,
        CAMPAIGN_NOW: String(sandbox.now().getTime()),
      },
      bundle: `${dist}/fleet.js`,
      preload: `${dist}/preload.cjs`,
      keepModules: true,
      killable(kill) {
        end = kill;
      },
    });
    let alarm: NodeJS.Timeout | undefined;
    const hangs = new Promise<StepResult>((resolve) => {
      alarm = setTimeout(() => {
        end();
        resolve({ ...NO_RESULT, log: 'it hangs' });
      }, HANGS_MILLISECONDS);
    });
    const result = await Promise.race([step, hangs]);
    clearTimeout(alarm);
    const { exitCode, signal, outputs, log } = result;
    const words = run.apply ? 'apply' : 'plan';
    outcome.events.push(
      `run ${this.#number}${index === 0 ? '' : ' beside'} (${words}, day ${Math.round((sandbox.now().getTime() - this.#start) / 86_400_000)}): ${signal ?? exitCode} ${JSON.stringify(outputs)}`,
      log.replace(/^/gm, '    '),
    );
    return result;
  }

  /** The entries that a run has written. */
  #entries(): Record<string, unknown>[] | undefined {
    const { results } = this.#desk;
    if (results === undefined) return undefined;
    return results.endsWith('.json') ? JSON.parse(readFileSync(results, 'utf8')) : this.job.entries(results);
  }
}

const NO_RESULT: StepResult = {
  exitCode: null,
  signal: null,
  log: '',
  outputs: {},
  state: {},
  summary: '',
  written: '',
};

const QUIET: Run = {
  ...{ days: 0, handled: true, deeds: [], edits: [], apply: true, rerun: false, beside: 'none', faults: [] },
  account: {},
};

/** The actions of approvers and recipients: approve requests, revocations too, and pick up. */
async function handle(sandbox: Sandbox, order: SandboxOrder): Promise<void> {
  for (let step = 0; step < 2; step++) sandbox.approve(order.id);
  if (['pending', 'waiting_pickup'].includes(order.status)) await sandbox.issue(order.id);
}
