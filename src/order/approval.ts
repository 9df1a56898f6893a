import { ActionError, RequestError, requestFailed, withHint } from '../base/errors.ts';
import { type RequestInfo, requestInfo, setRequestStatus } from '../certcentral/requests.ts';
import { byAge } from '../domain/order.ts';
import type { StepContext } from './context.ts';
import { type FoundOrder, listOf } from './search.ts';

export type Decision = 'approve' | 'reject';

const WANTED = { approve: 'approved', reject: 'rejected' } as const;

/** Pauses before the looks that follow an unclear answer. */
const LOOK_PAUSES_SECONDS = [0.5, 2, 5];
const PATIENCE = { tries: 1, timeoutSeconds: 15 };

/**
 * The request of an order that waits for a decision: the open one of a new order or a reissue, or,
 * where none is open, the newest that was decided. A revocation is decided by its request ID only.
 *
 * @throws {ActionError} `reference_conflict` where there is none, or several are open
 */
export function requestToDecide({ order, info }: FoundOrder): { id: string; status: string | undefined } {
  const requests = info.requests.flatMap(({ id, type, status }) =>
    id !== undefined && (type === undefined || type === 'new_request' || type === 'reissue')
      ? [{ id, status }]
      : [],
  );
  const open = requests.filter(({ status }) => isOpen(status));
  const [first] = open;
  if (open.length > 1) {
    throw new ActionError(
      'reference_conflict',
      `Order ${order.id} has several open requests: ${listOf(open)}; nothing was decided. Name one with request-id.`,
    );
  }
  const newest = first ?? requests.toSorted((one, other) => byAge(other, one))[0];
  if (newest !== undefined) return newest;
  throw new ActionError(
    'reference_conflict',
    `Order ${order.id} has no request of a new order or a reissue; nothing was decided. To decide about a revocation, ` +
      'give its request-id.',
  );
}

/**
 * Approves or rejects a request, or does nothing where it is that already. Of two approvals one call
 * does one.
 *
 * @returns the request's status afterwards, and whether this step changed it
 * @throws {ActionError} `order_closed` where it ended otherwise, `api_refused`, `rate_limited`,
 *   `not_ordered`: nothing was decided; `unknown_outcome`
 */
export async function decide(
  context: StepContext,
  request: { id: string; status?: string | undefined },
  { decision, comment }: { decision: Decision; comment: string | undefined },
): Promise<{ status: string; changed: boolean }> {
  const wanted = WANTED[decision];
  if (request.status === wanted) return { status: wanted, changed: false };
  if (!isOpen(request.status)) {
    throw new ActionError(
      'order_closed',
      `Request ${request.id} is ${request.status ?? 'in an unknown state'} and can no longer be ${wanted}; nothing was ` +
        'changed. Look at the order in CertCentral.',
    );
  }
  const first = decision === 'approve' && request.status === 'submitted';
  const next = first ? 'pending' : wanted;
  try {
    await setRequestStatus(context.service, request.id, next, comment);
    return { status: next, changed: true };
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    if (error.failure !== 'unclear') {
      throw requestFailed(
        error,
        error.failure === 'refused' ? 'api_refused' : 'not_ordered',
        `Request ${request.id} could not be ${wanted}; nothing was changed. ${withHint(error)}`,
      );
    }
    return settleUnclear(context, request, { error, next, wanted });
  }
}

/** Reads the request again until it shows what the unclear answer did not tell. */
async function settleUnclear(
  context: StepContext,
  request: { id: string; status?: string | undefined },
  { error, next, wanted }: { error: RequestError; next: string; wanted: string },
): Promise<{ status: string; changed: boolean }> {
  context.report.info(`${error.message} Reading the request again.`);
  for (const pause of LOOK_PAUSES_SECONDS) {
    const info = await readAgain(context, request.id, pause);
    if (info?.status === next || info?.status === wanted) return { status: info.status, changed: true };
    if (context.cancelled.aborted) break;
  }
  throw new ActionError(
    'unknown_outcome',
    `Deciding about request ${request.id} ended without a clear answer. ${withHint(error)} Running this step again is ` +
      'safe: it reads the request first.',
    { cause: error },
  );
}

async function readAgain(
  context: StepContext,
  requestId: string,
  pause: number,
): Promise<RequestInfo | undefined> {
  try {
    await context.wait(pause);
    return await requestInfo(context.service, requestId, PATIENCE);
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    context.report.info(`Reading request ${requestId}: ${error.message}`);
    return undefined;
  }
}

function isOpen(status: string | undefined): boolean {
  return status === 'pending' || status === 'submitted';
}
