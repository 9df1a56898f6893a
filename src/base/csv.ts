export type Cell = string | number | boolean | undefined;

/**
 * One line of a CSV file (RFC 4180, but for its end, a line feed). A text that a spreadsheet would
 * run as a formula gets an apostrophe before it.
 */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join(',')}\n`;
}

/**
 * What gets an apostrophe, and what has one already, so that `withoutApostrophe` returns every text as it was.
 * Some spreadsheets take the full-width forms of the signs for the signs.
 */
const FORMULA = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;

function cellText(value: Cell): string {
  if (typeof value !== 'string') return String(value ?? '');
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",;'\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The text of a cell as it was before `csvLine` wrote it. */
export function withoutApostrophe(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
