import { readFileSync } from 'node:fs';
import { ActionError, type ErrorCode } from '../base/errors.ts';
import type { Problem } from '../inputs/input-reader.ts';
import { lineFinder, type Manifest, type Place } from './manifest.ts';
import type { ManifestProblem } from './problems.ts';
import { separatorIn } from './read-csv.ts';

/** A problem with the place in the list at which it is. */
export type PlacedProblem = { line: number; column: number | undefined; text: string };

/** Inputs or a list that cannot be used. */
export class InvalidList extends ActionError {
  readonly fleet: string;
  readonly path: string | undefined;
  /** Every problem that is listed, as lines of a message. */
  readonly problems: readonly Problem[];
  /** Those of the list. */
  readonly placed: readonly PlacedProblem[];

  constructor(
    { code, message }: { code: ErrorCode; message: string },
    facts: Pick<InvalidList, 'fleet' | 'path' | 'problems' | 'placed'>,
  ) {
    super(code, message);
    this.fleet = facts.fleet;
    this.path = facts.path;
    this.problems = facts.problems;
    this.placed = facts.placed;
  }
}

/** Where the problems of a list are in its file. What is wrong with the whole list is at its first line. */
export function placesOf(
  path: string,
  problems: readonly ManifestProblem[],
  manifest: Manifest | undefined,
): PlacedProblem[] {
  const cellPlace = /\.csv$/i.test(path) ? cellFinder(path) : undefined;
  return problems.flatMap(({ line = 1, column, character, ofDefaults, text }) => {
    if (ofDefaults) return [];
    const named = typeof column === 'string' ? column : undefined;
    const shown = named === undefined ? text : `${named} ${text}`;
    const number = named === undefined ? column : manifest?.columns.get(named)?.column;
    const place = cellPlace?.(line, typeof number === 'number' ? number : 1);
    const start = character ?? (typeof column === 'number' && cellPlace === undefined ? column : undefined);
    return [{ line: place?.line ?? line, column: place?.column ?? start, text: shown }];
  });
}

/** Finds the place of a cell of the record that begins in a line; cells can have line breaks. */
function cellFinder(path: string): (line: number, cell: number) => Place | undefined {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const separator = separatorIn(text);
  const placeAt = lineFinder(text);
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)];
  return (line, cell) => {
    let at = starts[line - 1];
    for (let number = 1; at !== undefined && number < cell; number++) {
      const end = endOfCell(text, at);
      at = text.startsWith(separator, end) ? end + 1 : undefined;
    }
    return at === undefined ? undefined : placeAt(at);
  };

  function endOfCell(source: string, begin: number): number {
    const pattern = source[begin] === '"' ? /"(?:[^"]|"")*"/y : new RegExp(`[^\\r\\n${separator}]*`, 'y');
    pattern.lastIndex = begin;
    return begin + (pattern.exec(source)?.[0].length ?? 0);
  }
}
