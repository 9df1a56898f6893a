import type { OutputName } from '../report/outputs.ts';
import type { RowState } from './row-state.ts';

/** Numbers of rows by output. */
export type Tally = Record<PlanCount | ApplyCount, number>;
type PlanCount = 'to-order' | 'to-renew' | 'to-revoke' | 'current' | 'waiting' | 'problems' | 'gone';
type ApplyCount = 'ordered' | 'renewed' | 'revoked' | 'failed' | 'unknown' | 'not-attempted';

/** @param gone rows of an earlier run that the list does not have any more */
export function tallyOf(states: RowState[], gone: number): Tally {
  const count = (test: (state: RowState) => boolean) => states.filter(test).length;
  const placed = (word: string) => count((state) => state.plan.word === word && state.placed);
  return {
    'to-order': count(({ plan }) => plan.word === 'order'),
    'to-renew': count(({ plan }) => plan.word === 'renew'),
    'to-revoke': count(({ plan }) => plan.word === 'revoke'),
    current: count(({ plan }) => plan.word === 'current'),
    waiting: count(({ plan }) => plan.word === 'waiting'),
    problems: count(({ plan }) => plan.word === 'problem'),
    gone,
    ordered: placed('order'),
    renewed: placed('renew'),
    revoked: count(({ plan, outcome }) => plan.word === 'revoke' && outcome === 'done'),
    failed: count(({ outcome }) => outcome === 'failed'),
    unknown: count(({ outcome }) => outcome === 'unknown'),
    'not-attempted': count(({ outcome }) => outcome === 'not_attempted'),
  };
}

/** Whether an apply would order, renew or revoke. */
export function hasChanges(tally: Tally): boolean {
  return tally['to-order'] + tally['to-renew'] + tally['to-revoke'] > 0;
}

export function setOutputs(set: (name: OutputName, value: string) => void, tally: Tally): void {
  for (const [name, number] of Object.entries(tally)) set(name as OutputName, String(number));
  set('has-changes', String(hasChanges(tally)));
}

/** The plan in one sentence without its point; numbers that are 0 are left out. */
export function planSentence(tally: Tally): string {
  return sentence(tally, [
    ['to-order', 'to order'],
    ['to-renew', 'to renew'],
    ['to-revoke', 'to revoke'],
    ['current', 'current'],
    ['waiting', 'waiting'],
    ['problems', tally.problems === 1 ? 'problem' : 'problems'],
    ['gone', 'gone from the list'],
  ]);
}

/** The result of an apply, as a further sentence. */
export function doneSentence(tally: Tally): string {
  const done = sentence(tally, [
    ['ordered', 'ordered'],
    ['renewed', 'renewed'],
    ['revoked', 'revoked'],
    ['failed', 'failed'],
    ['unknown', 'unknown'],
    ['not-attempted', 'not attempted'],
  ]);
  return ` Done: ${done}.`;
}

function sentence(tally: Tally, parts: [name: keyof Tally, words: string][]): string {
  const shown = parts.flatMap(([name, words]) => (tally[name] > 0 ? [`${tally[name]} ${words}`] : []));
  return shown.length === 0 ? 'Nothing' : shown.join(', ');
}
