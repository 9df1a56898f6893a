// Whole-process figures of programs, taken in turn.

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Program = {
  name: string;
  argv: [string, string, ...string[]];
  env: Record<string, string>;
  cwd: string;
  /** What the program has to end with; another code means that it did something else than what is measured. */
  exitCode: number;
  /** Called before each run, outside of the measured time. */
  before(): void;
};

export type Sample = {
  wallMs: number;
  /** User and system time of the process and of all that it started. */
  cpuMs: number;
};

export type Rounds = { rounds: number; warmUps: number };

/**
 * Bash's own `time`: it reads what the kernel counted for its children, so it needs no other
 * program, costs the measured process nothing, and counts the curl and jq of a script like the
 * threads of a node. The line goes to a descriptor of its own.
 */
const TIMER = `
exec 4>&2 2>&3
TIMEFORMAT='%3R %3U %3S'
time "$@" >/dev/null 2>&4
exit $?`;

/** @throws {Error} where the program does not end as it should, with what it wrote to standard error */
export async function timed(program: Program): Promise<Sample> {
  program.before();
  const argv = ['--noprofile', '--norc', '-c', TIMER, 'timer', ...program.argv];
  // LC_ALL: a comma as decimal separator would not be read.
  const child = spawn('bash', argv, {
    cwd: program.cwd,
    env: { ...program.env, LC_ALL: 'C' },
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
  if (code !== program.exitCode) throw new Error(`${program.name} ended with ${code}: ${said.trim()}`);
  const [real = 0, user = 0, system = 0] = line.trim().split(/\s+/).map(Number);
  return { wallMs: real * 1000, cpuMs: (user + system) * 1000 };
}

async function textOf(stream: unknown): Promise<string> {
  let text = '';
  for await (const chunk of stream as AsyncIterable<Buffer>) text += chunk.toString();
  return text;
}

const usageFile = (directory: string) => join(directory, 'usage.json');

/** Variables by which a node program tells, at its end, what it took; `usageIn` reads that from the directory. */
export function asksUsage(directory: string): Record<string, string> {
  const preload = JSON.stringify(join(import.meta.dirname, 'usage.cjs'));
  return { NODE_OPTIONS: `--require ${preload}`, USAGE_FILE: usageFile(directory) };
}

export function usageIn(directory: string): { cpuSeconds: number; peakMiB: number } {
  return JSON.parse(readFileSync(usageFile(directory), 'utf8'));
}

/**
 * Runs the programs in turn, A B C A B C, so that whatever the machine does meanwhile meets all
 * of them alike.
 *
 * @returns for each program, in the order given, its samples; equal indices are of one round
 */
export async function inTurn(programs: readonly Program[], { rounds, warmUps }: Rounds): Promise<Sample[][]> {
  const samples: Sample[][] = programs.map(() => []);
  for (let round = -warmUps; round < rounds; round++) {
    for (const [index, program] of programs.entries()) {
      const sample = await timed(program);
      if (round >= 0) samples[index]?.push(sample);
    }
  }
  return samples;
}
