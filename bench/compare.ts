// Programs in turn, their figures as a table: medians and quartiles, which a single slow run cannot tilt.

import { inTurn, type Program, type Rounds, type Sample } from './measure.ts';

export type { Rounds } from './measure.ts';

export type Summary = { median: number; lower: number; upper: number };

/** What the first program is for the others: "more" and "ratio" are paired round by round, then their median. */
export async function compare(title: string, programs: readonly Program[], rounds: Rounds) {
  const samples = await inTurn(programs, rounds);
  const of = (program: Program) => samples[programs.indexOf(program)] as Sample[];
  const paired = (program: Program, base: Program, relate: (one: Sample, other: Sample) => number) =>
    summary(of(program).map((sample, round) => relate(sample, of(base)[round] as Sample)));
  const more = (program: Program, base: Program) =>
    paired(program, base, (one, other) => one.cpuMs - other.cpuMs);
  const ratio = (program: Program, base: Program) =>
    paired(program, base, (one, other) => one.wallMs / other.wallMs);

  const base = programs[0] as Program;
  const rows = programs.map((program) => ({
    name: program.name,
    wallMs: summary(of(program).map(({ wallMs }) => wallMs)),
    cpuMs: summary(of(program).map(({ cpuMs }) => cpuMs)),
    moreWallMs: paired(program, base, (one, other) => one.wallMs - other.wallMs),
    moreCpuMs: more(program, base),
    wallRatio: ratio(program, base),
  }));
  const longest = Math.max(...rows.map(({ wallMs }) => wallMs.median));
  const cells = rows.map((row, index) => [
    row.name,
    bar(row.wallMs.median / longest),
    spread(row.wallMs),
    spread(row.cpuMs),
    ...(index === 0
      ? ['', '', '']
      : [spread(row.moreWallMs), spread(row.moreCpuMs), spread(row.wallRatio, 2)]),
  ]);
  const columns = ['', 'wall', 'wall ms', 'CPU ms', 'more wall ms', 'more CPU ms', 'wall ratio'];
  console.log(`\n### ${title}\n\n${table(columns, cells)}\n`);
  return { title, rows, more, ratio };
}

/** Says whether a median keeps to its limit. */
export function goal(what: string, { median }: Summary, limit: number) {
  const kept = median <= limit;
  console.log(`- ${kept ? 'kept' : '**missed**'}: ${what}: ${Number(median.toFixed(2))}, at most ${limit}`);
  return { what, median, limit, kept };
}

/** A table in Markdown, whose columns are in line in a terminal, too. */
export function table(columns: string[], rows: string[][]): string {
  const widths = columns.map((name, at) =>
    Math.max(3, name.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (cells: string[]) =>
    `| ${cells.map((cell, at) => pad(cell, at, widths[at] as number)).join(' | ')} |`;
  const rule = widths.map((width, at) => '-'.repeat(width - 1) + (at < 2 ? '-' : ':'));
  return [line(columns), line(rule), ...rows.map(line)].join('\n');
}

const pad = (cell: string, at: number, width: number) =>
  at === 0 || /^[█-▏]/.test(cell) ? cell.padEnd(width) : cell.padStart(width);

function bar(share: number): string {
  const eighths = Math.max(1, Math.round(share * 8 * 20));
  return '█'.repeat(eighths / 8) + (['', ...'▏▎▍▌▋▊▉'][eighths % 8] as string);
}

/** `52 (50 to 55)`: median and quartiles. */
function spread({ median, lower, upper }: Summary, digits = 0): string {
  return `${median.toFixed(digits)} (${lower.toFixed(digits)} to ${upper.toFixed(digits)})`;
}

function summary(values: readonly number[]): Summary {
  const sorted = values.toSorted((one, other) => one - other);
  /** Linear between the two nearest values. */
  const quantile = (share: number) => {
    const place = (sorted.length - 1) * share;
    const [low, high] = [sorted[Math.floor(place)] as number, sorted[Math.ceil(place)] as number];
    return low + (high - low) * (place % 1);
  };
  return { median: quantile(0.5), lower: quantile(0.25), upper: quantile(0.75) };
}
