// Sentences about orders that were placed, and about answers that name another order.

import { ActionError } from '../base/errors.ts';
import { isSameName } from '../domain/fleet.ts';
import type { RowState } from './row-state.ts';
import type { Run } from './run.ts';

export function placedMessage({ plan: { renews } }: RowState, orderId: string): string {
  return `Order ${orderId} was placed${renews === undefined ? '' : `, the renewal of order ${renews.id}`}.`;
}

/** An order of this run that has ended before anything came of it. */
export function rejectedAtOnce({ message }: RowState): ActionError {
  return new ActionError(
    'api_refused',
    `${message} It was rejected at once, and is never ordered again automatically. Ask an Administrator of the CertCentral ` +
      'account why, and give the row a new name to order again.',
  );
}

/** Whether an order was in the account when it was read. */
export function wasThere({ account: { list } }: Run, orderId: string): boolean {
  return list.ids.has(Number(orderId));
}

/** Whose order an answer named, if that is known, in a sentence. */
export function foreignAnswer(run: Run, { row }: RowState, orderId: string): string | undefined {
  const owner = run.owners.get(orderId);
  if (owner !== undefined && !isSameName(owner, row.name))
    return `CertCentral answered with order ${orderId}, which is the order of the row ${owner}.`;
  if (wasThere(run, orderId))
    return `CertCentral answered with order ${orderId}, which was in the account before.`;
  return undefined;
}
