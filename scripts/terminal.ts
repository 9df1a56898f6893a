/** A step's log and summary as a runner and GitHub show them, in plain text for a terminal. */
import { stripVTControlCharacters, styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** With colours only on a terminal. */
function styled(style: Style, text: string): string {
  return styleText(style, text, { stream: process.stdout });
}

const LEVELS: Record<string, Style> = { notice: 'cyan', warning: 'yellow', error: 'red' };

/** A line of a step's log as a run's page shows it; `undefined` for a command that it does not show. */
export function logLine(line: string): string | undefined {
  const [, command, text] = /^::([a-z-]+)[^:]*::(.*)$/.exec(line) ?? [];
  if (command === undefined || text === undefined) return line;
  const style = LEVELS[command];
  if (style === undefined) return undefined;
  const unescaped = text.replaceAll('%0D', '').replaceAll('%0A', '\n').replaceAll('%25', '%');
  return styled(style, `${command[0]?.toUpperCase()}${command.slice(1)}: ${unescaped}`);
}

/** Markdown as job summaries have it (headings, tables, links, code) as text with aligned columns. */
export function markdownText(markdown: string): string {
  const lines: string[] = [];
  let table: string[][] = [];
  const flush = () => {
    lines.push(...tableLines(table));
    table = [];
  };
  for (const line of markdown.trim().split('\n')) {
    if (line.startsWith('|')) {
      table.push(cellsOf(line));
      continue;
    }
    flush();
    if (line.startsWith('```')) continue;
    const [, title] = /^#+ (.*)$/.exec(line) ?? [];
    lines.push(title === undefined ? inline(line) : styled('bold', inline(title)));
  }
  flush();
  return lines.join('\n');
}

function cellsOf(line: string): string[] {
  return line
    .replace(/^\||\|\s*$/g, '')
    .split('|')
    .map((cell) => inline(cell.trim()));
}

function tableLines(table: string[][]): string[] {
  const [head = [], rule, ...rows] = table;
  if (rule === undefined) return table.map((cells) => cells.join('  '));
  const titled = head.some((cell) => cell !== '');
  const shown = titled ? [head, ...rows] : rows;
  const widths = head.map((_, column) => Math.max(0, ...shown.map((cells) => widthOf(cells[column]))));
  const lineOf = (cells: string[]) =>
    cells
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(cell))))
      .join('  ')
      .trimEnd();
  const lines = rows.map((cells) =>
    titled ? lineOf(cells) : lineOf(cells).replace(cells[0] ?? '', (name) => styled('dim', name)),
  );
  return titled
    ? [styled('bold', lineOf(head)), widths.map((width) => '─'.repeat(width)).join('  '), ...lines]
    : lines;
}

function widthOf(text = ''): number {
  return [...stripVTControlCharacters(text)].length;
}

/** Links with their addresses, and nothing of the marks. */
function inline(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\(([^)]*)\)/g, '$1 ($2)')
    .replace(/`([^`]*)`/g, '$1')
    .replace(/\*\*([^*]*)\*\*/g, '$1')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}
