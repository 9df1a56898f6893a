import { type ManifestProblem, ProblemList } from './problems.ts';

/** A fleet's list as it was written: its form was checked, its content was not. */
export type Manifest = {
  defaults: Cells;
  rows: ManifestRow[];
  /** Each name of a column, and its first place. */
  columns: Map<string, Place>;
  problems: ProblemList;
};

/** A place in the list, from 1: in CSV the line and the cell, in YAML and JSON the line and the character. */
export type Place = { line: number; column: number };

/** The values of one certificate's row. `character` is where it begins in its line, in YAML and JSON only. */
export type ManifestRow = {
  line: number;
  character?: number;
  cells: Cells;
  /** In CSV, how many cells the row has if it ends before the header does. */
  endsAfter?: number;
};
/** By column; an empty text is "not given". */
export type Cells = Map<string, Cell>;
/** A list is a text with one entry a line. */
export type Cell = { value: string; line: number; character?: number };

/** A list without rows, with its problem. */
export function emptyManifest(...problems: ManifestProblem[]): Manifest {
  const list = new ProblemList();
  for (const problem of problems) list.add(problem);
  return { defaults: new Map(), rows: [], columns: new Map(), problems: list };
}

/** Finds the line and the column (both from 1) of a place in a text. */
export function lineFinder(text: string): (offset: number) => Place {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  };
}
