import { CsvError, parse } from 'csv-parse/sync';
import {
  type Cells,
  emptyManifest,
  lineFinder,
  type Manifest,
  type ManifestProblem,
  type ManifestRow,
} from './manifest.ts';

type ParsedRecord = { info: { bytes: number }; record: string[] };

/**
 * Reads a list as spreadsheets write it: a header with the names of the columns, then a row for each
 * certificate. Separated by commas, semicolons or tabs; which, the header says.
 */
export function readCsv(source: string): Manifest {
  const text = source.replace(/^\uFEFF/, '');
  const manifest = emptyManifest();
  const { problems } = manifest;
  const lineOf = recordLines(text);
  let records: ParsedRecord[];
  try {
    records = parse(text, {
      delimiter: separatorOf(text),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
    }) as unknown as ParsedRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return emptyManifest(unreadable(error, lineOf));
  }
  const [head, ...body] = withLines(records, lineOf).filter(({ record }) =>
    record.some((cell) => cell.trim() !== ''),
  );
  if (head === undefined) return manifest;
  const columns = head.record.map((column) => column.trim());
  columns.forEach((column, index) => {
    const place = { line: head.line, column: index + 1 };
    if (column !== '' && !manifest.columns.has(column)) manifest.columns.set(column, place);
    if (column !== '' && columns.indexOf(column) < index) {
      problems.push({
        ...place,
        text: `names the same column as cell ${columns.indexOf(column) + 1}; give each column once.`,
      });
    }
  });
  manifest.rows = body.map((row) => rowOf(row, columns, problems));
  return manifest;
}

type LinedRecord = { line: number; record: string[] };

function rowOf({ line, record }: LinedRecord, columns: string[], problems: ManifestProblem[]): ManifestRow {
  const cells: Cells = new Map();
  if (record.length < columns.length) {
    problems.push({
      line,
      column: record.length + 1,
      text: `is missing: the row has ${record.length} cells, but the header has ${columns.length}. Add the separators or quotes that are missing.`,
    });
  }
  record.forEach((value, index) => {
    const column = columns[index];
    if (column !== undefined && column !== '') cells.set(column, { value, line });
    else if (value.trim() !== '') {
      problems.push({
        line,
        column: index + 1,
        text: 'contains a value, but the header names no column there; a value with a separator in it needs quotes.',
      });
    }
  });
  return { line, cells };
}

/** The separator that the first line has most of; names of columns hold none of them. */
function separatorOf(text: string): string {
  const header = /[^\r\n]*\S[^\r\n]*/.exec(text)?.[0] ?? '';
  const count = (separator: string) => header.split(separator).length;
  return [',', ';', '\t'].reduce((most, other) => (count(other) > count(most) ? other : most));
}

/** csv-parse counts lines in its own way, but tells where each record ends. */
function withLines(records: ParsedRecord[], lineOf: (end: number) => number): LinedRecord[] {
  return records.map(({ record }, index) => ({
    line: lineOf(index === 0 ? 0 : (records[index - 1] as ParsedRecord).info.bytes),
    record,
  }));
}

/** The line on which the record begins that follows these bytes. */
function recordLines(text: string): (bytes: number) => number {
  const find = lineFinder(text);
  const bytes = Buffer.from(text);
  // Bytes and characters are the same up to here.
  let known = { bytes: 0, characters: 0 };
  return (offset) => {
    if (offset < known.bytes) known = { bytes: 0, characters: 0 };
    const characters = known.characters + bytes.toString('utf8', known.bytes, offset).length;
    known = { bytes: offset, characters };
    const next = /[^\r\n]/.exec(text.slice(characters, characters + 10_000))?.index ?? 0;
    return find(characters + next).line;
  };
}

const UNREADABLE: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: 'opens a quote that is never closed.',
  CSV_INVALID_CLOSING_QUOTE:
    'has something after a closing quote; a quote inside of a value is written twice.',
  INVALID_OPENING_QUOTE:
    'has a quote in the middle of a value; put the whole value in quotes, and write the quote twice.',
};

function unreadable(error: CsvError, lineOf: (bytes: number) => number): ManifestProblem {
  // Where the last record ended that could be read, and the cell of the next one that cannot be.
  const { bytes, column } = error as unknown as { bytes: number; column: unknown };
  return {
    line: lineOf(bytes),
    ...(typeof column === 'number' ? { column: column + 1 } : {}),
    text: UNREADABLE[error.code] ?? `is not valid CSV (${error.code}).`,
  };
}
