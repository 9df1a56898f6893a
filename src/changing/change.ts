import { ActionError, catchError, RequestError, requestFailed, withHint } from '../base/errors.ts';
import type { StepContext } from '../finding/context.ts';

/** One change, and how to read whether it was made. */
export type Change<State> = {
  /** The change, as the beginning of a sentence: `Canceling order 5`. */
  what: string;
  /** Sends it, once. */
  send: () => Promise<unknown>;
  /** @throws {RequestError} */
  read: () => Promise<State>;
  /** Whether the state shows that it was done, by anyone, or that it cannot be done any more. */
  isSettled: (state: State) => boolean;
  /** No one else can have made it first, so that nothing is read after a refusal. */
  refusalIsFinal?: true;
};

export type Outcome<State> = {
  /** The state afterwards; `undefined` if CertCentral accepted the change and the state could not be read. */
  state: State | undefined;
  /** CertCentral refused the change, because the state had changed in the meantime. */
  refused: boolean;
};

/** Pauses before the looks that follow an unclear answer. */
const LOOK_PAUSES_SECONDS = [0.5, 2, 5];

/**
 * Sends a change, once, and reads the state afterwards: a response can get lost, belong to another request,
 * or be a refusal because someone else made the change first.
 *
 * @throws {ActionError} `api_refused`, `rate_limited`, `not_ordered`: it was not done; `unknown_outcome`
 */
export async function sendChange<State>(
  context: StepContext,
  change: Change<State>,
): Promise<Outcome<State>> {
  const { what, isSettled } = change;
  const sent = await catchError(RequestError, change.send(), (error) => error);
  const unclear = sent instanceof RequestError ? sent : undefined;
  if (unclear !== undefined) {
    if (unclear.failure !== 'unclear') return afterRefusal(context, change, unclear);
    context.report.info(`${unclear.message} Reading its state again.`);
  }
  // The first look at a change that was taken goes over the same connection, and usually is the last.
  let state = unclear === undefined ? await look(context, change) : undefined;
  if (state === undefined || !isSettled(state)) {
    // A response on the old connection may belong to another request.
    context.service.reconnect();
    state = (await lookUntilSettled(context, change)) ?? state;
  }
  if (state !== undefined && isSettled(state)) return { state, refused: false };
  if (state === undefined && unclear === undefined) {
    context.report.warning(`CertCentral accepted the change, but its result could not be read.`);
    return { state, refused: false };
  }
  throw unknownOutcome(what, unclear);
}

/** @throws {ActionError} `unknown_outcome` */
export function unknownOutcome(what: string, error?: RequestError): ActionError {
  const why =
    error === undefined ? 'CertCentral accepted it, but does not show it as done.' : withHint(error);
  return new ActionError(
    'unknown_outcome',
    `${what} ended without a clear answer. ${why} Run the job again: it reads the state first.`,
    { cause: error },
  );
}

async function afterRefusal<State>(
  context: StepContext,
  change: Change<State>,
  error: RequestError,
): Promise<Outcome<State>> {
  const reads = error.failure === 'refused' && !change.refusalIsFinal;
  const state = reads ? await look(context, change) : undefined;
  if (state !== undefined && change.isSettled(state)) {
    context.report.info(`${error.message} Someone else made the change first.`);
    return { state, refused: true };
  }
  throw requestFailed(
    error,
    error.failure === 'refused' ? 'api_refused' : 'not_ordered',
    `${change.what} failed; it was not done. ${withHint(error)}`,
  );
}

async function lookUntilSettled<State>(
  context: StepContext,
  change: Change<State>,
): Promise<State | undefined> {
  let state: State | undefined;
  for (const pause of LOOK_PAUSES_SECONDS) {
    state = (await look(context, change, pause)) ?? state;
    if (context.canceled.aborted || (state !== undefined && change.isSettled(state))) break;
  }
  return state;
}

async function look<State>(
  context: StepContext,
  { what, read }: Change<State>,
  pause = 0,
): Promise<State | undefined> {
  const reading = pause === 0 ? read() : context.wait(pause).then(read);
  return catchError(RequestError, reading, (error) => {
    context.report.info(`${what}: reading its state failed. ${error.message}`);
    return undefined;
  });
}
