// Whole-process figures of commands, taken in turn.

import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export type Command = {
  name: string;
  argv: [string, ...string[]];
  env: Record<string, string>;
  cwd: string;
  /** What the command has to end with; another code means that it did something else than what is measured. */
  exitCode: number;
  /** Called before each run, outside of the measured time. */
  before?: () => void;
};

export type Sample = {
  /** When the process was started, in milliseconds since 1970. */
  startedAt: number;
  wallMs: number;
  /** User and system time of the process and of all that it started. */
  cpuMs: number;
};

/**
 * Bash's own `time`: it reads what the kernel counted for its children, so it needs no other
 * program, costs the measured process nothing, and counts the curl and jq of a script like the
 * threads of a node. The line goes to a descriptor of its own.
 */
const TIMER = `
exec 4>&2 2>&3
TIMEFORMAT='%3R %3U %3S'
printf '%s ' "$EPOCHREALTIME" >&3
time "$@" >/dev/null 2>&4
exit $?`;

/** @throws {Error} where the command does not end as it should, with what it wrote to standard error */
export async function timed(command: Command): Promise<Sample> {
  command.before?.();
  const argv = ['--noprofile', '--norc', '-c', TIMER, 'timer', ...command.argv];
  // LC_ALL: a comma as decimal separator would not be read.
  const child = spawn('bash', argv, {
    cwd: command.cwd,
    env: { ...command.env, LC_ALL: 'C' },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const [said, line, code] = await Promise.all([
    textOf(child.stdio[2]),
    textOf(child.stdio[3]),
    new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    }),
  ]);
  if (code !== command.exitCode) throw new Error(`${command.name} ended with ${code}: ${said.trim()}`);
  const [started, real, user, system] = line.trim().split(/\s+/).map(Number) as [
    number,
    number,
    number,
    number,
  ];
  return { startedAt: started * 1000, wallMs: real * 1000, cpuMs: (user + system) * 1000 };
}

async function textOf(stream: unknown): Promise<string> {
  let text = '';
  for await (const chunk of stream as AsyncIterable<Buffer>) text += chunk.toString();
  return text;
}

/**
 * Runs the commands in turn, A B C A B C, so that whatever the machine does meanwhile meets all
 * of them alike.
 *
 * @returns for each command, in the order given, its samples; equal indices are of one round
 */
export async function inTurn(
  commands: readonly Command[],
  { rounds, warmUps, observe }: { rounds: number; warmUps: number; observe?: Observer },
): Promise<Sample[][]> {
  const samples: Sample[][] = commands.map(() => []);
  for (let round = -warmUps; round < rounds; round++) {
    for (const [index, command] of commands.entries()) {
      const sample = await timed(command);
      if (round < 0) continue;
      samples[index]?.push(sample);
      observe?.(index, sample);
    }
  }
  return samples;
}

/** Called after each counted run, with the index of its command. */
export type Observer = (index: number, sample: Sample) => void;

/**
 * The largest resident size of one process among the command and all that it starts, in MiB.
 *
 * Linux keeps the peak (`VmHWM`) while a process lives, so reading it again and again misses
 * little more than the last moment. Not in the same runs as the times, which the reading disturbs.
 *
 * @returns `undefined` where there is no /proc
 */
export async function peakMiB(command: Command): Promise<number | undefined> {
  if (process.platform !== 'linux') return undefined;
  command.before?.();
  const [program, ...rest] = command.argv;
  const child = spawn(program, rest, { cwd: command.cwd, env: command.env, stdio: 'ignore' });
  const ended = new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve());
  });
  let peak = 0;
  let running = true;
  ended.finally(() => {
    running = false;
  });
  while (running) {
    for (const pid of treeOf(child.pid as number)) peak = Math.max(peak, peakOf(pid));
    await new Promise((resolve) => setImmediate(resolve));
  }
  await ended;
  return peak / 1024;
}

function treeOf(pid: number): number[] {
  try {
    return [
      pid,
      ...readdirSync(`/proc/${pid}/task`)
        .flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' '))
        .filter((child) => child !== '')
        .flatMap((child) => treeOf(Number(child))),
    ];
  } catch {
    return []; // It ended meanwhile.
  }
}

/** In KiB. */
function peakOf(pid: number): number {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
