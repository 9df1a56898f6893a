import { pause } from '../base/cancellation.ts';
import { RequestError } from '../base/errors.ts';
import { duration } from '../base/text.ts';

/** DigiCert's limit is 1000 requests in three minutes for each key; this leaves one of them free. */
const REQUESTS_PER_MINUTE = 333;
const LONGEST_WINDOW_MILLISECONDS = 180_000;
/** The longest pauses after a 429, at a time and in all: a runner that sleeps is paid for, too. */
const LONGEST_HOLD_SECONDS = 240;
const ALL_HOLDS_SECONDS = 900;

/** A shorter pause is no news. */
const LOGGED_MILLISECONDS = 5000;
/** A short while is faster than the average of three minutes by this factor. */
const BURST = 3.6;

type Span = { milliseconds: number; requests: number };

/** Keeps the requests of a step below DigiCert's limits (docs/certcentral.md, "Rate limits"). */
export type RateWindow = {
  /**
   * Sends a request when it is its turn. Turns are taken in the order of the calls.
   *
   * @throws what `send` throws, and {RequestError} `undelivered` if the job is canceled before; `limited` once
   *   CertCentral has asked for a longer pause than `hold` keeps: nothing more is sent
   */
  pace<Result>(
    send: () => Promise<Result>,
    canceled: AbortSignal,
    log?: (line: string) => void,
  ): Promise<Result>;
  /**
   * Lets no request be sent for this time, because a 429 was received all the same: others use the API key, too. A pause
   * of more than four minutes, or of more than fifteen in all, is not kept: it ends the run.
   */
  hold(seconds: number): void;
  /** How long the next pause may be. */
  secondsLeft(): number;
  /** How many requests were sent. */
  sent(): number;
  /** How long this number of further requests takes at least. */
  secondsFor(requests: number): number;
};

export type Clock = {
  /** Milliseconds of a clock that never goes back. */
  now: () => number;
  wait: typeof pause;
};

/**
 * Sliding windows: at most three times `perMinute` requests in any three minutes, and 0.3 times
 * `perMinute` in any five seconds. A request counts from the moment it is sent until its answer is
 * as old as the window, so that however long it travels, DigiCert never counts more.
 *
 * @param perMinute requests with this API key; fewer if other jobs use it, too
 */
export function rateWindow(
  perMinute = REQUESTS_PER_MINUTE,
  clock: Clock = { now: () => performance.now(), wait: pause },
): RateWindow {
  const windows: [Span, Span] = [
    { milliseconds: LONGEST_WINDOW_MILLISECONDS, requests: Math.max(1, Math.floor(3 * perMinute)) },
    { milliseconds: 5000, requests: Math.max(1, Math.floor(0.3 * perMinute)) },
  ];
  const sent: { answeredAt: number }[] = [];
  let heldUntil = Number.NEGATIVE_INFINITY;
  let heldSeconds = 0;
  let isOver = false;
  let total = 0;
  let queue: Promise<unknown> = Promise.resolve();

  /** Milliseconds until one more request fits into every window. */
  function untilFree(): number {
    const now = clock.now();
    while ((sent[0]?.answeredAt ?? now) <= now - LONGEST_WINDOW_MILLISECONDS) sent.shift();
    // Nearly always, if a test has raised the limit: what follows would take its time there.
    if (windows.every(({ requests }) => sent.length < requests)) return heldUntil - now;
    // One that still travels counts as answered now: it leaves the window no sooner.
    const answers = sent.map(({ answeredAt }) => Math.min(answeredAt, now)).sort((one, other) => one - other);
    const free = windows.map(({ milliseconds, requests }) => {
      const leaving = answers.at(-requests);
      return leaving === undefined ? now : leaving + milliseconds;
    });
    return Math.max(heldUntil, ...free) - now;
  }

  async function turn(canceled: AbortSignal, log?: (line: string) => void): Promise<{ answeredAt: number }> {
    let isLogged = false;
    for (let left = untilFree(); left > 0; left = untilFree()) {
      if (left >= LOGGED_MILLISECONDS && !isLogged && heldUntil < clock.now() + left) {
        isLogged = true;
        const limit = `${windows[0]?.requests} requests in 3 minutes`;
        log?.(`Pausing for ${duration(left / 1000)}, to stay below the limit of ${limit}.`);
      }
      await clock.wait(left / 1000, canceled);
    }
    total += 1;
    const entry = { answeredAt: Number.POSITIVE_INFINITY };
    sent.push(entry);
    return entry;
  }

  return {
    async pace(send, canceled, log) {
      if (isOver) throw tooLong();
      const mine = queue.then(() => turn(canceled, log));
      queue = mine.catch(() => {});
      const entry = await mine;
      try {
        return await send();
      } finally {
        entry.answeredAt = clock.now();
      }
    },
    hold(seconds) {
      if (seconds > secondsLeft()) {
        isOver = true;
        return;
      }
      const until = clock.now() + seconds * 1000;
      heldSeconds += Math.max(0, until - Math.max(heldUntil, clock.now())) / 1000;
      heldUntil = Math.max(heldUntil, until);
    },
    secondsLeft,
    sent: () => total,
    secondsFor(requests) {
      const [{ requests: most }] = windows;
      const now = clock.now();
      const recent = sent.filter(({ answeredAt }) => answeredAt > now - LONGEST_WINDOW_MILLISECONDS).length;
      const late = Math.max(0, requests - Math.max(0, most - recent));
      return Math.max(requests / (perMinute / 60) / BURST, late / (perMinute / 60));
    },
  };

  function secondsLeft(): number {
    return Math.min(LONGEST_HOLD_SECONDS, ALL_HOLDS_SECONDS - heldSeconds);
  }
}

function tooLong(): RequestError {
  return new RequestError(
    'limited',
    'CertCentral answered 429 and asked for a longer pause than a run waits: at most 4 minutes at a time, and 15 minutes in all.',
  );
}
