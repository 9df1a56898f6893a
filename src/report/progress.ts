import { duration } from '../base/text.ts';

/** The first line comes after this number of rows or this time; each further one after twice as much as the one before. */
const FIRST_ROWS = 100;
const FIRST_MILLISECONDS = 10_000;
const LONGEST_MILLISECONDS = 300_000;

/** The limit of a run's requests. */
type Rate = { sent(): number; secondsFor(requests: number): number };

/**
 * Logs how far a long run is, at which rate, and how long it will take: at this pace, and at the pace that the limits
 * of CertCentral allow.
 *
 * @returns a function to call after each of them with the number of those done
 */
export function openProgress(
  what: string,
  total: number,
  {
    info,
    now,
    rate,
    unit = 'rows',
  }: { info: (text: string) => void; now: () => number; rate?: Rate; unit?: string },
): (done: number) => void {
  let start: { at: number; done: number; sent: number } | undefined;
  let logged = { at: now(), done: 0 };
  let rows = FIRST_ROWS;
  let milliseconds = FIRST_MILLISECONDS;
  return (done) => {
    const at = now();
    // What comes before the first row does not show how long the others take.
    start ??= { at, done: done - 1, sent: rate?.sent() ?? 0 };
    if (done >= total || (done - logged.done < rows && at - logged.at < milliseconds)) return;
    // Rows that need no request show nothing about the time that the others take.
    if (at - logged.at < 1000) return;
    logged = { at, done };
    rows *= 2;
    milliseconds = Math.min(milliseconds * 2, LONGEST_MILLISECONDS);
    const counted = done - start.done;
    const seconds = Math.max((at - start.at) / 1000, 0.001);
    const requests = rate === undefined ? 0 : ((rate.sent() - start.sent) / counted) * (total - done);
    const left = Math.max((seconds / counted) * (total - done), rate?.secondsFor(requests) ?? 0, 1);
    info(
      `${what}: ${done} of ${total} ${unit}, about ${duration(left)} left (${(counted / seconds).toPrecision(2)} ${unit}/s).`,
    );
  };
}
