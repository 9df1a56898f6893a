/** The faults of a run of the fleet campaign, and the speed of its clock. */
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { RunFault } from './fleet-life.ts';

/** How much faster time passes for a step. */
const PACE = 100;

/** Lets time pass faster, for timers and clocks alike, and moves the clock with the account's. */
export const PRELOAD = `
  const timers = require('node:timers/promises');
  const plain = globalThis.setTimeout;
  const promised = timers.setTimeout;
  globalThis.setTimeout = (run, delay, ...rest) => plain(run, delay / ${PACE}, ...rest);
  timers.setTimeout = (delay, ...rest) => promised(delay / ${PACE}, ...rest);
  const elapsed = performance.now.bind(performance);
  performance.now = () => elapsed() * ${PACE};
  const Real = Date;
  const now = () => Number(process.env.CAMPAIGN_NOW ?? Real.now()) + (elapsed() - started) * ${PACE};
  let started = elapsed();
  process.on('message', () => {
    started = elapsed();
  });
  globalThis.Date = class Date extends Real {
    constructor(...parts) {
      if (parts.length === 0) super(now());
      else super(...parts);
    }
    static now() {
      return now();
    }
  };
`;

/** Lays out a fault; `met` is called with its description when it plays, or now if it only meets answers. */
export function layOutFault(
  sandbox: Sandbox,
  { post, skip, times, fault }: RunFault,
  { kill, met }: { kill: () => void; met: () => void },
): void {
  const where = post ? { method: 'POST', path: /^\/order\/certificate\/[^/]+$/ } : {};
  if (fault.kind === 'kill') {
    const run = () => {
      met();
      kill();
    };
    sandbox.play({ ...where, skip, fault: { kind: 'hook', when: fault.when, run } });
  } else if (fault.kind === 'answer-of-another') {
    const another = () => {
      met();
      // The newest is the one that the request itself has just placed.
      const others = sandbox.orders.slice(0, -1);
      return others[others.length - 1 - (fault.order % Math.min(3, others.length))]?.id ?? 4_321_001;
    };
    const played = {
      kind: 'edit' as const,
      get set() {
        return { id: another() };
      },
    };
    sandbox.play({ ...where, skip, times, fault: played });
  } else {
    sandbox.play({ ...where, skip, times, fault });
    met();
  }
}
