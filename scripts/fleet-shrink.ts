/** Makes a life that violates a rule as short as it can be made by leaving out one part after another. */
import type { Life, Run } from './fleet-life.ts';
import type { Outcome } from './fleet-scenario.ts';

/** The most lives that are played for it. */
const MAX_TRIES = 100;

/** Which rule a violation is of, so that a shorter life does not pass off another one as the same. */
export function ruleOf(violation: string): string {
  return violation.replace(/^run \d+: /, '').replace(/:.*/s, '');
}

/** Returns the events of the shortest life found, without the requests and logs of all but its last run. */
export async function shrink(
  life: Life,
  outcome: Outcome,
  play: (life: Life) => Promise<Outcome>,
): Promise<string[]> {
  const rules = new Set(outcome.violations.map(ruleOf));
  let best = { life, outcome };
  let tries = 0;
  const isShorter = async (shorter: Life): Promise<boolean> => {
    if (tries >= MAX_TRIES) return false;
    tries += 1;
    const played = await play(shorter);
    const repeats = played.violations.some((violation) => rules.has(ruleOf(violation)));
    if (repeats) best = { life: shorter, outcome: played };
    return repeats;
  };
  // Events after the violation are not needed.
  await isShorter({ ...life, runs: life.runs.slice(0, outcome.runs) });
  for (let changed = true; changed && tries < MAX_TRIES; ) {
    changed = false;
    for (let index = best.life.runs.length - 1; index >= 0; index--)
      changed = (await isShorter({ ...best.life, runs: best.life.runs.toSpliced(index, 1) })) || changed;
    for (let index = best.life.first.length - 1; index > 0; index--)
      changed = (await isShorter({ ...best.life, first: best.life.first.toSpliced(index, 1) })) || changed;
    for (let index = best.life.runs.length - 1; index >= 0; index--)
      for (const simpler of simplerRuns(best.life.runs[index]))
        changed = (await isShorter({ ...best.life, runs: best.life.runs.with(index, simpler) })) || changed;
    for (const name of Object.keys(best.life.options) as (keyof Life['options'])[]) {
      const { [name]: _, ...options } = best.life.options;
      changed = (await isShorter({ ...best.life, options })) || changed;
    }
  }
  return shortEvents(best.outcome.events);
}

/** The same run with one part less, one at a time. */
function* simplerRuns(run: Run | undefined): Generator<Run> {
  if (run === undefined) return;
  for (const part of ['edits', 'deeds', 'faults'] as const)
    for (let index = run[part].length - 1; index >= 0; index--)
      yield { ...run, [part]: (run[part] as unknown[]).toSpliced(index, 1) };
  if (run.beside !== 'none') yield { ...run, beside: 'none' };
  if (run.rerun) yield { ...run, rerun: false };
  if (!run.handled) yield { ...run, handled: true };
  if (Object.keys(run.account).length > 0) yield { ...run, account: {} };
}

/** The lines of all edits and runs, and everything of the last run. */
function shortEvents(events: string[]): string[] {
  const last = events.findLastIndex((line) => line.startsWith('run '));
  const start = events.slice(0, last).findLastIndex((line) => !line.startsWith('    ')) + 1;
  return events.filter((line, index) => index >= start || !line.startsWith('    '));
}
