import type { InputReader } from './input-reader.ts';
import type { InputName } from './input-table.ts';

/** More than these in one input are one mistake. */
const MAX_REFUSED = 10;

/** Refuses the first entries for which `problemOf` returns a problem. */
export function refuseEntries(
  reader: InputReader,
  input: InputName,
  entries: readonly string[],
  problemOf: (entry: string, index: number) => string | undefined,
): void {
  let refused = 0;
  for (const [index, entry] of entries.entries()) {
    const problem = problemOf(entry, index);
    if (problem === undefined) continue;
    reader.refuse(input, problem);
    refused += 1;
    if (refused === MAX_REFUSED) return;
  }
}

/** An entry as a message names it: its text can be a person's. */
export function entryPlace(noun: string, index: number, count: number): string {
  return count === 1 ? `the ${noun}` : `${noun} ${index + 1} of ${count}`;
}
