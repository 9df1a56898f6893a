// Whole-process figures of programs, taken in turn.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

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
time "$@" >/dev/null 2>&4`;

/** @throws {Error} where the program does not end as it should, with what it wrote to standard error */
async function timed({ name, argv, env, cwd, exitCode }: Program): Promise<Sample> {
  const child = spawn('bash', ['--noprofile', '--norc', '-c', TIMER, 'timer', ...argv], {
    cwd,
    // A comma as decimal separator would not be read.
    env: { ...env, LC_ALL: 'C' },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const [said, line] = child.stdio.slice(2) as [Readable, Readable];
  const [error, times, [code]] = await Promise.all([text(said), text(line), once(child, 'close')]);
  if (code !== exitCode) throw new Error(`${name} ended with ${code}: ${error.trim()}`);
  const [real = 0, user = 0, system = 0] = times.trim().split(' ').map(Number);
  return { wallMs: real * 1000, cpuMs: (user + system) * 1000 };
}

/**
 * Runs the programs in turn, A B C A B C, so that whatever the machine does meanwhile meets all
 * of them alike.
 *
 * @returns the samples of each program; equal indices are of one round
 */
export async function inTurn(programs: readonly Program[], { rounds, warmUps }: Rounds) {
  const samples = new Map(programs.map((program) => [program, [] as Sample[]]));
  for (let round = -warmUps; round < rounds; round++) {
    for (const [program, its] of samples) {
      program.before();
      const sample = await timed(program);
      if (round >= 0) its.push(sample);
    }
  }
  return samples;
}
