/** The facts about a run that was played, for its checks. */
import type { FleetJob, Row } from '../__tests__/fleet-step.ts';
import type { StepResult } from '../__tests__/step.ts';
import type { RecordedRequest } from '../sandbox/sandbox.ts';
import type { Life } from './fleet-life.ts';
import type { Snapshot } from './fleet-truth.ts';

/** A run, and the account before and after it. */
export type Ran = {
  life: Life;
  rows: Row[];
  apply: boolean;
  renewBeforeDays: number;
  result: StepResult;
  before: Snapshot[];
  after: Snapshot[];
  /** Orders that this run placed. */
  placed: Snapshot[];
  received: RecordedRequest[];
  /** The size of the results file, if this run has written it to its end. */
  entries: Record<string, unknown>[] | undefined;
  /** Another run went on at the same moment. */
  beside: boolean;
  /** No fault was laid out for it. */
  clean: boolean;
  /** The last run of a life, after one on the day before with nothing to disturb it. */
  last: boolean;
  spoiled: Set<string>;
  job: FleetJob;
};

export type History = {
  /** By identity, how many orders too many two runs at once have placed. */
  doubled: Map<string, number>;
  lostKeys: boolean;
  /** The run before: the account when it began, what it wrote, and whether it left rows that it did not attempt. */
  earlier: { account: Snapshot[]; entries: Ran['entries']; isPartial: boolean } | undefined;
};

/** The texts of the facts that hold. */
export function violationsOf(facts: Record<string, boolean>): string[] {
  return Object.entries(facts).flatMap(([text, holds]) => (holds ? [text] : []));
}
