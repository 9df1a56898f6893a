// nektos/act in host mode: a real workflow engine, without containers and without a network.

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { ACT_VERSION } from '../scripts/tool-versions.ts';

const TIMEOUT = 180_000;
/** act skips a job without a word of failure when it does not know the label; `runAct` refuses that. */
const PLATFORMS = ['ubuntu-latest', 'windows-latest', 'macos-latest', 'self-hosted'];

/** What one run of the engine left behind. */
export type ActRun = {
  exitCode: number | null;
  log: string;
  /** The values that steps printed as `E2E name=value`, by `name`; a name printed twice keeps every value. */
  printed: Map<string, string[]>;
};

export type ActOptions = {
  /** The repository that the workflow runs in. */
  repository: string;
  event: string;
  workflow: string;
  /** What GitHub reports of the event, beside its inputs. */
  payload?: object;
  /** Inputs of workflow_dispatch. */
  inputs?: Record<string, string>;
  secrets?: Record<string, string>;
  variables?: Record<string, string>;
  env?: Record<string, string>;
  /** `owner/name@ref` and the directory that stands for it. */
  actions: Record<string, string>;
  /** Programs that the steps find before those of the machine. */
  programs: string;
};

/** The engine's path, or why there is none and how to get it. */
export function findAct(): { path: string } | { missing: string } {
  const name = process.platform === 'win32' ? 'act.exe' : 'act';
  const places = [resolve('.tools', 'bin'), ...(process.env.PATH ?? '').split(delimiter)];
  const path = places
    .filter((place) => place !== '')
    .map((place) => join(place, name))
    .find((file) => existsSync(file));
  const install = `Install it with "npm run tools" (needs Go), or: go install github.com/nektos/act@v${ACT_VERSION}`;
  if (path === undefined) return { missing: `The end-to-end tests need nektos/act. ${install}` };
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  // A build by "go install" has no version of its own in it, only the word "dev" or nothing.
  return /\bact\b/.test(stdout ?? '') ? { path } : { missing: `${path} is not nektos/act. ${install}` };
}

export async function runAct(act: string, home: string, options: ActOptions): Promise<ActRun> {
  const pairs = (flag: string, values: Record<string, string> = {}) =>
    Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
  const args = [
    options.event,
    ...['--workflows', options.workflow],
    ...(options.payload === undefined ? [] : ['--eventpath', payloadFile(home, options.payload)]),
    ...PLATFORMS.flatMap((label) => ['--platform', `${label}=-self-hosted`]),
    ...['--container-daemon-socket', '-', '--no-cache-server', '--pull=false', '--strict=false'],
    ...pairs('--local-repository', options.actions),
    ...pairs('--input', options.inputs),
    ...pairs('--secret', options.secrets),
    ...pairs('--var', options.variables),
    ...pairs('--env', options.env),
  ];
  // Nothing of the caller's environment gets in; act hands its own on to every step. The first
  // `node` of the PATH runs the action, as the runner's node24 would.
  const env = {
    HOME: home,
    USERPROFILE: home,
    XDG_CACHE_HOME: join(home, '.cache'),
    XDG_CONFIG_HOME: join(home, '.config'),
    PATH: [options.programs, dirname(process.execPath), process.env.PATH].join(delimiter),
  };
  const child = spawn(act, args, { cwd: options.repository, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    log += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    log += text;
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), TIMEOUT);
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => clearTimeout(timer));

  if (/Skipping unsupported platform/.test(log)) throw new Error(`act left a job out:\n${log}`);
  const printed = new Map<string, string[]>();
  for (const [, name = '', value = ''] of log.matchAll(/\| E2E ([\w-]+)=(.*)$/gm)) {
    printed.set(name, [...(printed.get(name) ?? []), value.trimEnd()]);
  }
  return { exitCode, log, printed };
}

function payloadFile(directory: string, payload: object): string {
  const path = join(directory, 'event.json');
  writeFileSync(path, JSON.stringify(payload));
  return path;
}
