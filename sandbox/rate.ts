// The rate limits of a key: sliding windows (docs/certcentral.md, "Rate limits").

export type RateLimit = { requests: number; seconds: number };

/** Per key, at the same time. */
export const documentedLimits: RateLimit[] = [
  { requests: 1000, seconds: 180 },
  { requests: 100, seconds: 5 },
];

/** The moments of the requests that were let in, by key. One that is turned away does not count (assumed). */
export class RateWindows {
  readonly #moments = new Map<string, number[]>();

  /** `now` in milliseconds, from a clock that only goes forward. */
  letIn(key: string, limits: RateLimit[], now: number): boolean {
    const moments = this.#moments.get(key) ?? [];
    for (const { requests, seconds } of limits) {
      const oldest = moments[moments.length - requests];
      if (requests <= moments.length && oldest !== undefined && oldest > now - seconds * 1000) return false;
    }
    moments.push(now);
    const longest = Math.max(0, ...limits.map(({ requests }) => requests));
    if (moments.length > 2 * longest + 100) moments.splice(0, moments.length - longest);
    this.#moments.set(key, moments);
    return true;
  }
}
