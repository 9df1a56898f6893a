/** A table in Markdown, whose columns are in line in a terminal, too. Names and bars begin at the left. */
export function table(columns: string[], rows: (string | number)[][]): string {
  const lines = [columns, ...rows].map((cells) => cells.map(String));
  const widths = columns.map((_, at) => Math.max(3, ...lines.map((cells) => cells[at]?.length ?? 0)));
  const isLeft = columns.map((_, at) => at === 0 || /^[█-▏]/.test(lines[1]?.[at] ?? ''));
  const rule = widths.map((width, at) => (isLeft[at] ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  const pad = (cell: string, at: number) =>
    isLeft[at] ? cell.padEnd(widths[at] as number) : cell.padStart(widths[at] as number);
  lines.splice(1, 0, rule);
  return lines.map((cells) => `| ${cells.map(pad).join(' | ')} |`).join('\n');
}

/** @param share of the longest bar, which has twenty characters */
export function bar(share: number): string {
  const eighths = Math.max(1, Math.round(share * 8 * 20));
  return '█'.repeat(eighths / 8) + (['', ...'▏▎▍▌▋▊▉'][eighths % 8] as string);
}
