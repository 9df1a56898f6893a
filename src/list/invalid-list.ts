import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { ActionError, type ErrorCode } from '../base/errors.ts';
import type { Problem } from '../inputs/input-reader.ts';
import { endOfCell } from './csv-records.ts';
import type { Manifest, Place } from './manifest.ts';
import type { ManifestProblem } from './problems.ts';
import { separatorIn } from './read-csv.ts';

/** A problem with the place in the list at which it is. */
export type PlacedProblem = { line: number; column: number | undefined; text: string };

/** Inputs or a list that cannot be used. */
export class InvalidList extends ActionError {
  readonly fleet: string;
  readonly path: string | undefined;
  /** The pull request gets a comment, with this token. */
  readonly comment: { token: string | undefined } | undefined;
  /** Every problem that is listed, as lines of a message. */
  readonly problems: readonly Problem[];
  /** Those of the list. */
  readonly placed: readonly PlacedProblem[];

  constructor(
    { code, message }: { code: ErrorCode; message: string },
    facts: Pick<InvalidList, 'fleet' | 'path' | 'comment' | 'problems' | 'placed'>,
  ) {
    super(code, message);
    this.fleet = facts.fleet;
    this.path = facts.path;
    this.comment = facts.comment;
    this.problems = facts.problems;
    this.placed = facts.placed;
  }
}

/** Where the problems of a list are in its file. A problem of the whole list is at its first line. */
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

/**
 * Finds the place of a cell of the record that begins in a line, if the list is a text; cells can have line breaks. Looks only at the lines
 * before it, since a list that is refused can have millions of them.
 */
function cellFinder(path: string): ((line: number, cell: number) => Place | undefined) | undefined {
  const bytes = readFileSync(path);
  if (!isUtf8(bytes)) return undefined;
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  const comma = separatorIn(text).charCodeAt(0);
  return (line, cell) => {
    const start = startOfLine(text, line);
    if (start === undefined) return undefined;
    let at = start;
    for (let number = 1; number < cell; number++) {
      const end = endOfCell(text, at, comma);
      // A cell that is missing is at the end of the record.
      at = end < 0 ? at : text.charCodeAt(end) === comma ? end + 1 : end;
    }
    const before = text.slice(start, at).split(/\r\n|\n|\r/);
    return { line: line + before.length - 1, column: (before.at(-1) ?? '').length + 1 };
  };
}

function startOfLine(text: string, line: number): number | undefined {
  let at = 0;
  for (let number = 1; number < line; number++) {
    const lineFeed = text.indexOf('\n', at);
    const carriageReturn = text.slice(at, lineFeed < 0 ? undefined : lineFeed).indexOf('\r');
    if (carriageReturn >= 0 && at + carriageReturn + 1 !== lineFeed) at += carriageReturn + 1;
    else if (lineFeed < 0) return undefined;
    else at = lineFeed + 1;
  }
  return at;
}
