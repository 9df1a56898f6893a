import { setTimeout as sleep } from 'node:timers/promises';
import { RequestError } from './errors.ts';

/**
 * Fires when the runner cancels the job. It sends SIGINT, 7.5 s later SIGTERM (Ctrl+C and
 * Ctrl+Break on Windows), and 2.5 s later it kills; so the step has a few seconds to write down
 * the order that it is about to place.
 */
export function onCancellation(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const)
    process.on(signal, () => controller.abort());
  return controller.signal;
}

/** A timer holds no more, and fires at once if it is given more. */
const LONGEST_MILLISECONDS = 2 ** 31 - 1;

/**
 * Waits between two requests.
 *
 * @throws {RequestError} `undelivered` when the job is canceled: the next request is not sent
 */
export async function pause(seconds: number, canceled: AbortSignal): Promise<void> {
  try {
    await sleep(Math.min(seconds * 1000, LONGEST_MILLISECONDS), undefined, { signal: canceled });
  } catch (cause) {
    throw new RequestError('undelivered', 'The job was canceled.', { cause });
  }
}
