// Programs in turn, their figures as a table: medians and quartiles, which a single slow run cannot tilt.

import { inTurn, type Program, type Rounds, type Sample } from './measure.ts';
import { bar, table } from './table.ts';

type Summary = { median: number; lower: number; upper: number };

/** A program's figures against another's: paired round by round, then their median. */
type Paired = (program: Program, base: Program) => Summary;

/**
 * Measures the programs and tells how they do. In the table, each is related to the first one.
 *
 * @param goalsOf what the figures have to keep to
 */
export async function compare(
  title: string,
  programs: [Program, ...Program[]],
  rounds: Rounds,
  goalsOf: (figures: { moreCpuMs: Paired; wallRatio: Paired }) => ReturnType<typeof goal>[],
) {
  const samples = await inTurn(programs, rounds);
  const of = (program: Program) => samples.get(program) as Sample[];
  const paired =
    (relate: (one: Sample, other: Sample) => number): Paired =>
    (program, base) =>
      summary(of(program).map((sample, round) => relate(sample, of(base)[round] as Sample)));
  const moreWallMs = paired((one, other) => one.wallMs - other.wallMs);
  const moreCpuMs = paired((one, other) => one.cpuMs - other.cpuMs);
  const wallRatio = paired((one, other) => one.wallMs / other.wallMs);

  const rows = programs.map((program) => ({
    name: program.name,
    wallMs: summary(of(program).map(({ wallMs }) => wallMs)),
    cpuMs: summary(of(program).map(({ cpuMs }) => cpuMs)),
    moreWallMs: moreWallMs(program, programs[0]),
    moreCpuMs: moreCpuMs(program, programs[0]),
    wallRatio: wallRatio(program, programs[0]),
  }));
  const longest = Math.max(...rows.map(({ wallMs }) => wallMs.median));
  const cells = rows.map((row, index) => {
    const own = [row.name, bar(row.wallMs.median / longest), spread(row.wallMs), spread(row.cpuMs)];
    const related = [spread(row.moreWallMs), spread(row.moreCpuMs), spread(row.wallRatio, 2)];
    return [...own, ...(index === 0 ? ['', '', ''] : related)];
  });
  const columns = ['', 'wall', 'wall ms', 'CPU ms', 'more wall ms', 'more CPU ms', 'wall ratio'];
  console.log(`\n### ${title}\n\n${table(columns, cells)}\n`);
  return { title, rows, goals: goalsOf({ moreCpuMs, wallRatio }) };
}

/** Says whether a median keeps to its limit. */
export function goal(what: string, { median }: Summary, limit: number) {
  const kept = median <= limit;
  console.log(`- ${kept ? 'kept' : '**missed**'}: ${what}: ${Number(median.toFixed(2))}, at most ${limit}`);
  return { what, median, limit, kept };
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
