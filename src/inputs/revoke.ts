import { ActionError } from '../base/errors.ts';
import type { Credentials } from '../domain/credentials.ts';
import { readCredentials } from './credential-inputs.ts';
import { inputReader, reportProblems } from './input-reader.ts';
import { type OrderChoice, readOrderChoice } from './order-choice.ts';

/** The inputs of the revoke action. */
export type RevokeInputs = {
  credentials: Credentials;
  order: OrderChoice;
  comments: string;
  skipApproval: boolean;
  dryRun: boolean;
};

/**
 * @throws {ActionError} `invalid_input`, with every problem in one message
 */
export function readInputs(env: NodeJS.ProcessEnv): RevokeInputs {
  const reader = inputReader(env);
  const credentials = readCredentials(reader);
  const order = readOrderChoice(reader);
  const comments = reader.text('comments', { multiline: true });
  if (comments === undefined && !reader.problems.some(({ input }) => input === 'comments')) {
    reader.refuse(
      'comments',
      'is required. Give the reason for the revocation, which is kept with the request.',
    );
  }
  const skipApproval = reader.boolean('skip-approval') ?? false;
  const dryRun = reader.boolean('dry-run') ?? false;
  if (
    credentials === undefined ||
    order === undefined ||
    comments === undefined ||
    reader.problems.length > 0
  ) {
    throw new ActionError('invalid_input', reportProblems(reader.problems));
  }
  return { credentials, order, comments, skipApproval, dryRun };
}
