import type { StepContext } from '../finding/context.ts';
import type { FleetInputs } from '../list/fleet-inputs.ts';
import type { GoneRow } from './gone.ts';
import { writeResults } from './results.ts';
import type { RowState } from './row-state.ts';

/** The share of a run's time that goes into writing: ten thousand rows take a moment. */
const RECORD_SHARE = 1 / 20;

export type RunRecord = {
  /** Writes the results file, if there is one. */
  write(): Promise<void>;
  /** Likewise, but only if the last time was long enough ago. */
  writeSometimes(): Promise<void>;
};

/** The results file of a run. */
export function openRecord(
  { now }: StepContext,
  { fleet, keys, credentials, resultsFile }: FleetInputs,
  facts: { states: RowState[]; gone: GoneRow[]; today: string },
): RunRecord {
  let next = now();
  const write = async () => {
    if (resultsFile === undefined) return;
    const begin = now();
    await writeResults(resultsFile, facts, {
      ...{ fleet, keys, today: facts.today },
      apiUrl: credentials.apiUrl,
    });
    next = now() + (now() - begin) / RECORD_SHARE;
  };
  return {
    write,
    writeSometimes: async () => {
      if (now() >= next) await write();
    },
  };
}
