import { ActionError } from '../base/errors.ts';
import type { Remark } from '../base/remark.ts';
import type { Credentials } from '../domain/credentials.ts';
import type { Waiting } from '../domain/waiting.ts';
import { readCredentials } from './credential-inputs.ts';
import { type Delivery, readDelivery, readWaiting, wantsCertificate } from './delivery-inputs.ts';
import { inputReader, reportProblems } from './input-reader.ts';
import { type OrderChoice, readOrderChoice } from './order-choice.ts';

/** The inputs of the collect action. */
export type CollectInputs = {
  credentials: Credentials;
  order: OrderChoice;
  waiting: Waiting;
  delivery: Delivery;
  remarks: Remark[];
};

/**
 * Reads and checks all inputs of the collect action.
 *
 * @throws {ActionError} `invalid_input`, with every problem in one message
 */
export function readInputs(env: NodeJS.ProcessEnv): CollectInputs {
  const reader = inputReader(env);
  const credentials = readCredentials(reader);
  const order = readOrderChoice(reader);
  const remarks: Remark[] = [];
  const delivery = readDelivery(reader, { env, remarks });
  // Who asks for a file needs it in the next step.
  const waiting = readWaiting(reader, { onTimeout: wantsCertificate(delivery) ? 'fail' : 'succeed' });
  if (credentials === undefined || order === undefined || reader.problems.length > 0) {
    throw new ActionError('invalid_input', reportProblems(reader.problems));
  }
  return { credentials, order, waiting, delivery, remarks };
}
