import { ActionError } from '../base/errors.ts';
import { type Conceal, concealer, privateValues } from '../base/redaction.ts';
import { readReference } from '../domain/reference.ts';
import type { Waiting } from '../order/wait.ts';
import { type CredentialInput, type Credentials, readCredentials } from './credentials.ts';
import { type Delivery, type DeliveryInput, readDelivery, readWaiting } from './delivery-inputs.ts';
import { type InputReader, inputReader, reportProblems } from './input-reader.ts';

export type CollectInput = CredentialInput | DeliveryInput | 'order-id' | 'order-reference';

/** What the collect action was asked to do. */
export type CollectInputs = {
  credentials: Credentials;
  /** Exactly one of the two. */
  order: { id: string } | { reference: string };
  waiting: Waiting;
  delivery: Delivery;
  conceal: Conceal;
};

/**
 * Reads and checks all inputs of the collect action.
 *
 * @param mask registers the key with the runner's log filter
 * @throws {ActionError} `invalid_input`, with every problem in one message
 */
export function readCollectInputs(env: NodeJS.ProcessEnv, mask: (secret: string) => void): CollectInputs {
  const conceal = concealer(privateValues(env));
  const reader = inputReader<CollectInput>(env, conceal);
  const credentials = readCredentials(reader, mask);
  const order = readOrder(reader);
  const waiting = readWaiting(reader);
  const delivery = readDelivery(reader, mask);
  if (credentials === undefined || order === undefined || reader.problems.length > 0) {
    throw new ActionError('invalid_input', reportProblems(reader.problems));
  }
  return { credentials, order, waiting, delivery, conceal };
}

function readOrder(reader: InputReader<CollectInput>): CollectInputs['order'] | undefined {
  const id = reader.integer('order-id', { min: 1 });
  const reference = readReference(reader);
  const given = (['order-id', 'order-reference'] as const).filter((name) => reader.raw(name) !== undefined);
  if (given.length !== 1) {
    return reader.refuse(
      'order-id',
      `give exactly one of order-id and order-reference; ${given.length === 0 ? 'none is' : 'both are'} given.`,
    );
  }
  if (id !== undefined) return { id: String(id) };
  return reference === undefined ? undefined : { reference };
}
