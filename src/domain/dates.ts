export const DAY_MILLISECONDS = 86_400_000;

/** The day of a moment, yyyy-MM-dd, in UTC. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** Whole days from a day to a later one, both yyyy-MM-dd with or without a time; `undefined` without a date. */
export function daysBetween(from: string, until: string | undefined): number | undefined {
  const [start, end] = [from, until ?? ''].map((day) => Date.parse(`${day.slice(0, 10)}T00:00:00Z`));
  const days = ((end as number) - (start as number)) / DAY_MILLISECONDS;
  return Number.isNaN(days) ? undefined : days;
}
