import { ActionError, RequestError, requestFailed, withHint } from '../base/errors.ts';
import type { StepContext } from '../finding/context.ts';

/** One change of something that can be read, and what reading it says about the change. */
export type Change<State> = {
  /** What is done, as the beginning of a sentence: `Canceling order 5`. */
  what: string;
  /** Sends it, once. */
  send: () => Promise<void>;
  /** @throws {RequestError} */
  read: () => Promise<State>;
  /** Whether what was read shows that it was done, by whomever, or that it cannot be done any more. */
  isSettled: (state: State) => boolean;
};

export type Outcome<State> = {
  /** What was read afterwards; `undefined` where CertCentral took the change and nothing could be read. */
  state: State | undefined;
  /** CertCentral refused the change, because what it is about had changed meanwhile. */
  refused: boolean;
};

/** Pauses before the looks that follow an unclear answer. */
const LOOK_PAUSES_SECONDS = [0.5, 2, 5];

/**
 * Sends a change, once, and reads what became of it: an answer can get lost, be another request's, or
 * say no because somebody else was faster.
 *
 * @throws {ActionError} `api_refused`, `rate_limited`, `not_ordered`: it was not done; `unknown_outcome`
 */
export async function sendChange<State>(
  context: StepContext,
  change: Change<State>,
): Promise<Outcome<State>> {
  const { what, isSettled } = change;
  let unclear: RequestError | undefined;
  try {
    await change.send();
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    if (error.failure !== 'unclear') return afterRefusal(context, change, error);
    context.report.info(`${error.message} Reading its state again.`);
    unclear = error;
  }
  // The first look at a change that was taken goes over the same connection, and usually is the last.
  let state = unclear === undefined ? await look(context, change) : undefined;
  if (state === undefined || !isSettled(state)) {
    // What comes through the old connection may be the answer to another request.
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
    `${what} ended without a clear answer. ${why} Run this step again: it reads the state first.`,
    { cause: error },
  );
}

async function afterRefusal<State>(
  context: StepContext,
  change: Change<State>,
  error: RequestError,
): Promise<Outcome<State>> {
  const state = error.failure === 'refused' ? await look(context, change) : undefined;
  if (state !== undefined && change.isSettled(state)) {
    context.report.info(`${error.message} Meanwhile, somebody else was faster.`);
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
    if (context.cancelled.aborted || (state !== undefined && change.isSettled(state))) break;
  }
  return state;
}

async function look<State>(
  context: StepContext,
  { what, read }: Change<State>,
  pause = 0,
): Promise<State | undefined> {
  try {
    if (pause > 0) await context.wait(pause);
    return await read();
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    context.report.info(`${what}: reading its state failed. ${error.message}`);
    return undefined;
  }
}
