import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Ended, type Job, runInHost } from './step-hosts.ts';

/** What a step left behind, as the runner and the user see it. */
export type StepResult = {
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  /** Standard output and standard error together. */
  log: string;
  outputs: Record<string, string>;
  state: Record<string, string>;
  summary: string;
  /** Everything the process wrote, the mask command for the key left out. */
  written: string;
};

export type StepOptions = {
  /** Inputs by name, as in a workflow's `with:`. */
  inputs: Record<string, string>;
  env?: Record<string, string>;
  /** State of the main step, for a post step. */
  state?: Record<string, string>;
  /** Path of the bundle, from the repository's root. */
  bundle?: string;
  /** The step's pauses between two requests take a fiftieth of their time (`short-pauses.cjs`). */
  shortPauses?: boolean;
  /** A CommonJS file that is loaded before the step, and may be loaded once for several steps. */
  preload?: string;
  /** Called with the running process, to send it signals. */
  started?: ((child: ChildProcess) => void) | undefined;
  /** The step uses the modules that the step before has loaded, if it runs in a host. */
  keepModules?: boolean;
  /** Called when the step runs, with a function that kills its process, the host if it has one. */
  killable?: (kill: () => void) => void;
};

/** Spares each step a tenth of its processor time: node compiles the bundle once for all of them. */
const COMPILE_CACHE = resolve(import.meta.dirname, '../node_modules/.cache/steps');
/** For `npm run mutate`: steps run in the process of their test. */
const STEPS_HERE = process.env.STEPS === 'here';
const SHORT_PAUSES = resolve(import.meta.dirname, 'short-pauses.cjs');

/** The environment of a workflow run; a re-run differs in `GITHUB_RUN_ATTEMPT` alone. */
export const RUN = {
  GITHUB_ACTIONS: 'true',
  GITHUB_SERVER_URL: 'https://github.example',
  GITHUB_REPOSITORY: 'octo-org/pki',
  GITHUB_RUN_ID: '4711',
  GITHUB_RUN_ATTEMPT: '1',
};

/** The environment of the second attempt of a job. */
export const ATTEMPT_2 = { env: { GITHUB_RUN_ATTEMPT: '2' } };

/** Runs a bundle as a runner does: inputs and files by environment variables. */
export async function runStep(options: StepOptions): Promise<StepResult> {
  const directory = mkdtempSync(join(tmpdir(), 'step-'));
  const files = {
    GITHUB_OUTPUT: join(directory, 'output'),
    GITHUB_STATE: join(directory, 'state'),
    GITHUB_STEP_SUMMARY: join(directory, 'summary'),
  };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const env: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    RUNNER_TEMP: directory,
    NODE_COMPILE_CACHE: COMPILE_CACHE,
    ...RUN,
    ...files,
    ...Object.fromEntries(
      Object.entries(options.inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...Object.fromEntries(
      Object.entries(options.state ?? {}).map(([name, value]) => [`STATE_${name}`, value]),
    ),
    ...options.env,
  };
  try {
    const preload = options.shortPauses ? SHORT_PAUSES : options.preload;
    const { keepModules = false } = options;
    const job = { main: resolve(options.bundle ?? 'dist/order.js'), env, directory, keepModules };
    const here = STEPS_HERE && (preload === undefined || options.shortPauses) && !needsProcess(options);
    const { exitCode, signal, log } =
      (here
        ? await (await import('../mutation/step-here.ts')).runHere(job, options.shortPauses ?? false)
        : undefined) ??
      (needsProcess(options)
        ? await runInProcess(job, preload, options.started)
        : await runInHost(job, preload, options.killable));
    const read = (path: string) => readFileSync(path, 'utf8');
    const outputs = parseFile(read(files.GITHUB_OUTPUT));
    const [, said] = /Failed(?: \||:) `(\w+)`/.exec(read(files.GITHUB_STEP_SUMMARY)) ?? [];
    const code = outputs['error-code'] ?? said;
    if (said !== undefined && signal === null && said !== code) {
      throw new Error(`The summary says ${said}, the output error-code ${code}.`);
    }
    const key = options.inputs.devkey ?? '';
    const withoutMask = key === '' ? log : log.replaceAll(`::add-mask::${key}`, '');
    return {
      exitCode,
      signal,
      log,
      outputs,
      state: parseFile(read(files.GITHUB_STATE)),
      summary: read(files.GITHUB_STEP_SUMMARY),
      written: withoutMask + Object.values(files).map(read).join('\n'),
    };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/**
 * Most steps run in a host, which is faster. A process of its own is for those that are sent signals, and for variables
 * that node reads when it starts. `STEPS=processes` gives one to every step.
 */
function needsProcess({ started, env = {} }: StepOptions): boolean {
  const ofNode = Object.keys(env).some((name) => /^NODE_(?!COMPILE_CACHE)/.test(name));
  return started !== undefined || ofNode || process.env.STEPS === 'processes';
}

function runInProcess(
  { main, env, directory }: Job,
  preload: string | undefined,
  started: StepOptions['started'],
): Promise<Ended> {
  const first = preload === undefined ? [] : ['--require', preload];
  const child = spawn(process.execPath, [...first, main], { env, cwd: directory });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text;
    });
  }
  started?.(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode, signal) => resolve({ exitCode, signal, log }));
  });
}

/** Parses a file of `NAME<<DELIMITER` blocks, as the runner does; a later block wins. */
function parseFile(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    const [, name, delimiter] = /^(.+?)<<(.+)$/.exec(lines[index] as string) ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, index + 1);
    values[name] = lines.slice(index + 1, end).join('\n');
    index = end;
  }
  return values;
}
