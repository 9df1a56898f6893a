import { ActionError } from '../base/errors.ts';
import type { Credentials } from '../domain/credentials.ts';
import { readCredentials } from './credential-inputs.ts';
import { inputReader, reportProblems } from './input-reader.ts';
import { readBoth } from './order-choice.ts';

/** The inputs of the approve action. */
export type ApproveInputs = {
  credentials: Credentials;
  /** At least one of the three; those that are given have to belong together. */
  requestId: string | undefined;
  orderId: string | undefined;
  reference: string | undefined;
  decision: 'approve' | 'reject';
  comment: string | undefined;
};

/**
 * @throws {ActionError} `invalid_input`, with every problem in one message
 */
export function readInputs(env: NodeJS.ProcessEnv): ApproveInputs {
  const reader = inputReader(env);
  const credentials = readCredentials(reader);
  const requestId = reader.integer('request-id', { min: 1 });
  const { id, reference, given } = readBoth(reader);
  if (given === 0 && reader.raw('request-id') === undefined) {
    reader.refuse('request-id', 'Give request-id, order-id or order-reference.');
  }
  const decision = reader.oneOf('decision', ['approve', 'reject']) ?? 'approve';
  const comment = reader.text('comments', { multiline: true });
  if (credentials === undefined || reader.problems.length > 0) {
    throw new ActionError('invalid_input', reportProblems(reader.problems));
  }
  return {
    credentials,
    requestId: requestId === undefined ? undefined : String(requestId),
    orderId: id,
    reference,
    decision,
    comment,
  };
}
