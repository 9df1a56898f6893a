import { withoutApostrophe } from '../base/csv.ts';
import { CsvProblem, type CsvRecord, csvRecords } from './csv-records.ts';
import { MAX_CELL, MAX_COLUMNS, MAX_ROWS, TOO_LONG, TOO_MANY_COLUMNS, TOO_MANY_ROWS } from './limits.ts';
import { type Cells, emptyManifest, type Manifest, type ManifestRow } from './manifest.ts';
import type { ProblemList } from './problems.ts';

/**
 * Reads a list as spreadsheets write it: a header with the names of the columns, then a row for each
 * certificate. Separated by commas, semicolons or tabs, as the header or a first line `sep=;` shows.
 */
export function readCsv(source: string): Manifest {
  const text = source.replace(/^\uFEFF/, '');
  const { begin, separator } = readPreamble(text);
  const manifest = emptyManifest();
  try {
    const records = csvRecords(text, separator ?? separatorOf(text.slice(begin)), begin);
    const head = records.next();
    if (head.done) return manifest;
    const columns = readHeader(head.value, manifest);
    if (columns.length > MAX_COLUMNS) return emptyManifest({ line: head.value.line, text: TOO_MANY_COLUMNS });
    for (const record of records) {
      if (manifest.rows.length === MAX_ROWS) return emptyManifest({ line: record.line, text: TOO_MANY_ROWS });
      manifest.rows.push(rowOf(record, columns, manifest.problems));
    }
    return manifest;
  } catch (error) {
    if (!(error instanceof CsvProblem)) throw error;
    const { line, column, message } = error;
    return emptyManifest({ line, column, text: message });
  }
}

/** The character that separates the cells of a list. */
export function separatorIn(text: string): string {
  const { begin, separator } = readPreamble(text);
  return separator ?? separatorOf(text.slice(begin));
}

/** The separators at the end are of programs that give each line as many cells as the longest has. */
const PREAMBLE = /^\s*(?:("?)sep=(\\t|[^\w"\r\n])\1[,;\t ]*|"?#TYPE\b[^\r\n]*)(?:\r\n|\n|\r|$)/i;

/** Lines that Excel (`sep=;`) and PowerShell (`#TYPE ...`) put before the header. */
function readPreamble(text: string): { begin: number; separator: string | undefined } {
  let begin = 0;
  let separator: string | undefined;
  for (;;) {
    const [line, , named] = PREAMBLE.exec(text.slice(begin, begin + 1000)) ?? [];
    if (line === undefined) return { begin, separator };
    begin += line.length;
    separator = named === '\\t' ? '\t' : (named ?? separator);
  }
}

/** The separator that the first line has most of; names of columns hold none of them. */
function separatorOf(text: string): string {
  const header = /[^\r\n]*\S[^\r\n]*/.exec(text)?.[0] ?? '';
  const count = (separator: string) => header.split(separator).length;
  return [',', ';', '\t'].reduce((most, other) => (count(other) > count(most) ? other : most));
}

/** The names of the columns, without the empty ones at the end. */
function readHeader({ line, cells }: CsvRecord, manifest: Manifest): string[] {
  const names = cells.map((cell) => withoutApostrophe(cell).trim());
  const columns = names.slice(0, 1 + names.findLastIndex((name) => name !== ''));
  if (columns.length > MAX_COLUMNS) return columns;
  columns.forEach((name, index) => {
    const place = { line, column: index + 1 };
    if (name === '') return;
    const first = manifest.columns.get(name);
    if (first === undefined) manifest.columns.set(name, place);
    else {
      manifest.problems.add({
        ...place,
        text: `names the same column as cell ${first.column}; give each column once.`,
      });
    }
  });
  return columns;
}

function rowOf({ line, cells: record }: CsvRecord, columns: string[], problems: ProblemList): ManifestRow {
  const cells: Cells = new Map();
  let beyond = false;
  record.forEach((text, index) => {
    const value = withoutApostrophe(text);
    const column = columns[index] ?? '';
    if (value.trim() === '') return;
    if (value.length > MAX_CELL) problems.add({ line, column: index + 1, text: TOO_LONG });
    else if (column !== '') cells.set(column, { value, line });
    else if (!beyond) {
      beyond = true;
      problems.add({
        line,
        column: index + 1,
        text: 'contains a value, but the header names no column there; a value with a separator in it needs quotes.',
      });
    }
  });
  return record.length < columns.length ? { line, cells, endsAfter: record.length } : { line, cells };
}
