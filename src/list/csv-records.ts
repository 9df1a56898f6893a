/** A record of a CSV file that is not blank: the line on which it begins, from 1, and its cells. */
export type CsvRecord = { line: number; cells: string[] };

/** Why a CSV file cannot be read from here on. `column` is the number of a cell, from 1. */
export class CsvProblem extends Error {
  readonly line: number;
  readonly column: number;
  constructor(line: number, column: number, message: string) {
    super(message);
    this.line = line;
    this.column = column;
  }
}

/** Cells beyond these belong to no column; the first of them that is not empty is kept, to be reported. */
const MAX_CELLS = 200;
const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;

/**
 * Reads a CSV file (RFC 4180, with any line ends), one record after another, without those that are blank:
 * spreadsheets write a million of them. Reads character codes, since patterns take ten times as long for these.
 *
 * @param separator one character
 * @param begin where the first record begins
 * @throws {CsvProblem} if quotes are wrong
 */
export function* csvRecords(text: string, separator: string, begin: number): Generator<CsvRecord> {
  const comma = separator.charCodeAt(0);
  let line = 1 + countLines(text, 0, begin);
  let at = begin;
  for (;;) {
    const start = endOfBlank(text, at, comma);
    line += countLines(text, at, start);
    at = start;
    if (at === text.length) return;
    const first = line;
    const cells: string[] = [];
    for (let column = 1; ; column++) {
      const quoted = text.charCodeAt(at) === QUOTE;
      const end = endOfCell(text, at, comma);
      if (end < 0)
        throw new CsvProblem(first, column, 'opens a quote that is never closed. Add the closing quote.');
      const next = text.charCodeAt(end);
      if (end < text.length && next !== comma && next !== LF && next !== CR) {
        throw new CsvProblem(first, column, quoted ? AFTER_QUOTE : QUOTE_INSIDE);
      }
      if (column <= MAX_CELLS || cells.length === MAX_CELLS) {
        const cell = quoted ? unquoted(text.slice(at + 1, end - 1)) : text.slice(at, end);
        if (column <= MAX_CELLS || cell.trim() !== '') cells.push(cell);
      }
      if (quoted) line += countLines(text, at, end);
      at = end;
      if (next !== comma) break;
      at += 1;
    }
    if (cells.some((cell) => cell.trim() !== '')) yield { line: first, cells };
  }
}

const AFTER_QUOTE = 'has something after a closing quote; a quote inside of a value is written twice.';
const QUOTE_INSIDE =
  'has a quote in the middle of a value; put the whole value in quotes, and write the quote twice.';

/** Where the first record begins that has more than separators and blanks. */
function endOfBlank(text: string, begin: number, comma: number): number {
  let record = begin;
  for (let at = begin; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LF || code === CR) record = at + 1;
    else if (code !== comma && code !== 0x20 && code !== 0x09) return record;
  }
  return text.length;
}

/** Where the cell ends that begins here; below 0 if it opens a quote that is never closed. Add the closing quote. */
export function endOfCell(text: string, begin: number, comma: number): number {
  return text.charCodeAt(begin) === QUOTE ? endOfQuoted(text, begin) : endOfPlain(text, begin, comma);
}

function endOfPlain(text: string, begin: number, comma: number): number {
  for (let at = begin; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === comma || code === LF || code === CR || code === QUOTE) return at;
  }
  return text.length;
}

/** The place after the closing quote; -1 if there is none. */
function endOfQuoted(text: string, begin: number): number {
  for (let at = begin + 1; at < text.length; at++) {
    if (text.charCodeAt(at) !== QUOTE) continue;
    if (text.charCodeAt(at + 1) !== QUOTE) return at + 1;
    at += 1;
  }
  return -1;
}

function unquoted(text: string): string {
  // A text much longer than any cell is refused at once.
  return text.length > 100_000 ? text : text.replaceAll('""', '"');
}

/** A CR before an LF is counted with it. */
function countLines(text: string, begin: number, end: number): number {
  let lines = 0;
  for (let at = begin; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) lines += 1;
  }
  return lines;
}
