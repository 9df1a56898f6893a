import { ActionError } from '../base/errors.ts';
import { isLoopback } from '../domain/credentials.ts';
import type { StepContext } from '../finding/context.ts';

const DAY_MILLISECONDS = 86_400_000;

/**
 * Today, yyyy-MM-dd, by the runner's clock: what is due must not depend on the header of a response. On a loopback
 * host the service's clock counts, so that a sandbox can play years.
 *
 * @throws {ActionError} `not_ordered` if the clocks differ by more than a day
 */
export function dayOf({ service }: Pick<StepContext, 'service'>, apiUrl: URL): string {
  const offset = service.clockOffsetMilliseconds();
  const now = Date.now();
  if (isLoopback(apiUrl)) return dayAt(now + offset);
  if (Math.abs(offset) <= DAY_MILLISECONDS) return dayAt(now);
  throw new ActionError(
    'not_ordered',
    `The clocks differ: the runner has ${momentAt(now)}, and CertCentral answers with ${momentAt(now + offset)}. Certificates would be ` +
      "renewed or kept by a wrong date, so nothing was changed. Correct the runner's clock, or check api-url and any proxy in between.",
  );
}

function dayAt(milliseconds: number): string {
  return momentAt(milliseconds).slice(0, 10);
}

function momentAt(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
