// Medians and spreads: figures that a single slow run cannot tilt.

export type Summary = { median: number; lower: number; upper: number };

/** Median and quartiles. */
export function summary(values: readonly number[]): Summary {
  const sorted = [...values].sort((one, other) => one - other);
  return { median: quantile(sorted, 0.5), lower: quantile(sorted, 0.25), upper: quantile(sorted, 0.75) };
}

/** Round by round, so that what slowed down a whole round cancels out. */
export function paired(
  values: readonly number[],
  base: readonly number[],
  relate: (value: number, base: number) => number,
): Summary {
  return summary(values.map((value, index) => relate(value, base[index] as number)));
}

export const ratio = (value: number, base: number): number => value / base;
export const difference = (value: number, base: number): number => value - base;

/** Linear between the two nearest values. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] as number;
  const high = sorted[Math.ceil(place)] as number;
  return low + (high - low) * (place - Math.floor(place));
}
