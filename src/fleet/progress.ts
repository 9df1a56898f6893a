/** A line about every so many rows, or after so much time. */
const ROWS = 100;
const MILLISECONDS = 10_000;

/**
 * Tells how far a long run is, and how long it will take at this pace.
 *
 * @returns a function to call after each row with the number of rows done
 */
export function openProgress(
  what: string,
  total: number,
  { info, now }: { info: (text: string) => void; now: () => number },
): (done: number) => void {
  let start: { at: number; done: number } | undefined;
  let told = { at: now(), done: 0 };
  return (done) => {
    const at = now();
    // What comes before the first row does not tell how long the others take.
    start ??= { at, done: done - 1 };
    if (done >= total || (done - told.done < ROWS && at - told.at < MILLISECONDS)) return;
    // Rows that need no request tell nothing about the time that the others take.
    if (at - told.at < 1000) return;
    told = { at, done };
    info(
      `${what}: ${done} of ${total} rows, about ${duration(((at - start.at) / (done - start.done)) * (total - done))} left.`,
    );
  };
}

function duration(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
