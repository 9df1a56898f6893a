/**
 * Runs a step in the process of its test, from `src/` instead of `dist/`, for `npm run mutate`: Stryker sees which test
 * runs which line, and switches a mutant on. `__tests__/step.ts` uses it if `STEPS=here`; a step that starts while
 * another one runs, and one that is sent signals, still runs the bundle.
 */
import { syncBuiltinESMExports } from 'node:module';
import { basename } from 'node:path';
import timers from 'node:timers/promises';
import type { Ended, Job } from '../__tests__/step-hosts.ts';
import { MAINS } from '../src/actions.ts';

let running = false;

/** `undefined` if the step cannot run here now. */
export function runHere({ main, env }: Job, shortPauses: boolean): Promise<Ended> | undefined {
  const name = basename(main, '.js') as keyof typeof MAINS;
  if (running) return undefined;
  running = true;
  return runAlone(name, env, shortPauses).finally(() => {
    running = false;
  });
}

async function runAlone(
  name: keyof typeof MAINS,
  env: Record<string, string>,
  shortPauses: boolean,
): Promise<Ended> {
  const outer = { env: { ...process.env }, pause: timers.setTimeout };
  const streams = [process.stdout, process.stderr];
  const writes = streams.map(({ write }) => write);
  let log = '';
  const listeners = process.eventNames().map((event) => [event, process.rawListeners(event)] as const);
  for (const variable of Object.keys(process.env)) delete process.env[variable];
  Object.assign(process.env, env);
  for (const stream of streams) {
    stream.write = (text: string | Uint8Array, ...rest: unknown[]) => {
      log += String(text);
      const done = rest.at(-1);
      if (typeof done === 'function') done();
      return true;
    };
  }
  if (shortPauses) {
    timers.setTimeout = ((delay: number, ...rest: unknown[]) =>
      (outer.pause as (...all: unknown[]) => unknown)(delay / 50, ...rest)) as typeof timers.setTimeout;
    syncBuiltinESMExports();
  }
  try {
    if (name !== 'order-post' || env['STATE_order-open'] === 'true') await MAINS[name]();
    else process.exitCode = 0;
    return { exitCode: Number(process.exitCode ?? 0), signal: null, log };
  } finally {
    process.exitCode = undefined;
    streams.forEach((stream, index) => {
      stream.write = writes[index] as typeof stream.write;
    });
    for (const variable of Object.keys(process.env)) delete process.env[variable];
    Object.assign(process.env, outer.env);
    timers.setTimeout = outer.pause;
    syncBuiltinESMExports();
    for (const event of process.eventNames()) {
      const before = listeners.find(([known]) => known === event)?.[1] ?? [];
      for (const listener of process.rawListeners(event))
        if (!before.includes(listener)) process.off(event, listener as (...all: unknown[]) => void);
    }
  }
}
