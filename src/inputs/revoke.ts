import { ActionError } from '../base/errors.ts';
import { type Redact, redactor } from '../base/redaction.ts';
import type { Credentials } from '../domain/credentials.ts';
import { readCredentials } from './credential-inputs.ts';
import { inputReader, reportProblems } from './input-reader.ts';
import { type OrderChoice, readOrderChoice } from './order-choice.ts';
import { privateValues } from './private-values.ts';

/** What the revoke action was asked to do. */
export type RevokeInputs = {
  credentials: Credentials;
  order: OrderChoice;
  comments: string;
  skipApproval: boolean;
  dryRun: boolean;
  redact: Redact;
};

/**
 * @param mask registers the key with the runner's log filter
 * @throws {ActionError} `invalid_input`, with every problem in one message
 */
export function readInputs(env: NodeJS.ProcessEnv, _now: Date, mask: (secret: string) => void): RevokeInputs {
  const redact = redactor(privateValues(env, 'revoke'));
  const reader = inputReader(env, redact);
  const credentials = readCredentials(reader, mask);
  const order = readOrderChoice(reader);
  const comments = reader.text('comments', { multiline: true });
  if (comments === undefined && !reader.problems.some(({ input }) => input === 'comments')) {
    reader.refuse('comments', 'is required: the reason, which is kept with the request.');
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
  return { credentials, order, comments, skipApproval, dryRun, redact };
}
