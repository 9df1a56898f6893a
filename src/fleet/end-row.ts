import { ActionError, RequestError, requestFailed, withHint } from '../base/errors.ts';
import type { OrderInfo } from '../certcentral/order-responses.ts';
import { endOrder } from '../changing/revocation.ts';
import { isSameName } from '../domain/fleet.ts';
import { rowNamedBy } from './account.ts';
import { isFatal, readPatiently } from './failures.ts';
import { conflictsWith, type FleetOrder, isAlive, orderOfInfo } from './orders.ts';
import type { RowState } from './row-state.ts';
import { orderFacts, type Run, rowReport } from './run.ts';

/** Ends every order of a leaver that is open or valid, as the revoke action does. A failure of one does not keep the others. */
export async function endRow(run: Run, state: RowState): Promise<void> {
  const messages: string[] = [];
  let failure: ActionError | undefined;
  let changed = false;
  for (const order of state.plan.ends ?? []) {
    try {
      const message = await endOne(run, state, order);
      if (message === undefined) continue;
      changed = true;
      messages.push(message);
      run.context.report.info(`${state.row.name}: ${message} ${run.context.service.orderPage(order.id)}`);
    } catch (error) {
      if (!(error instanceof ActionError)) throw error;
      failure ??= error;
      if (isFatal(error) || run.context.canceled.aborted) break;
    }
  }
  if (failure !== undefined) {
    throw new ActionError(failure.code, [...messages, failure.message].join(' '), { cause: failure.cause });
  }
  state.outcome = changed ? 'done' : 'unchanged';
  if (messages.length > 0) state.message = messages.join(' ');
}

/** @returns the action that was taken; `undefined` if none was needed */
async function endOne(run: Run, state: RowState, { id }: FleetOrder): Promise<string | undefined> {
  const { context, inputs, origin, account } = run;
  const { row } = state;
  const info = await readToEnd(run, id);
  refuseUnproven(run, state, info);
  const order = orderOfInfo(info);
  if (!isAlive(order, account.today)) return undefined;
  const by = origin === undefined ? '' : `, by ${origin}`;
  const ending = await endOrder(
    { ...context, report: rowReport(run, state) },
    { order: { ...orderFacts(order), created: false }, info },
    {
      comments: `Fleet ${inputs.fleet}, row ${row.name}: its state is revoked${by}`,
      skipApproval: row.body.skip_approval,
    },
  );
  const { request } = ending;
  if (state.order?.id === id) {
    const asked = request === undefined ? {} : { requestId: request.id, requestStatus: request.status };
    state.order = { ...order, ...orderFacts(ending.order), ...asked, reference: state.order.reference };
  }
  return ending.changed ? `Order ${id}: ${TAKEN[ending.actionTaken]}` : undefined;
}

/**
 * An order is ended only if it is the row's by its own reference, or if the row's `order-id` names it, and if nothing
 * of its identity differs.
 */
function refuseUnproven({ account }: Run, { row }: RowState, info: OrderInfo): void {
  const order = orderOfInfo(info);
  const listedBy = account.listedBy.get(info.id);
  const reference = order.reference ?? listedBy;
  const name = rowNamedBy(account.fleet, { ...order, reference });
  const isNamed = name === undefined ? info.id === row.orderId : isSameName(name, row.name);
  const differing = isNamed ? conflictsWith(row, info) : [];
  if (isNamed && differing.length === 0) return;
  const why = isNamed
    ? `does not match this row: ${differing.join(', ')} differ`
    : 'has not the reference of this row, and order-id does not name it';
  throw new ActionError(
    'reference_conflict',
    `Order ${info.id} ${why}, so it was not revoked. Correct the row, or revoke the order in CertCentral.`,
  );
}

const TAKEN = {
  rejected: 'its request was rejected.',
  canceled: 'it was canceled.',
  revoked: 'its certificates were revoked.',
  revocation_requested:
    'its revocation was requested, and an Administrator of the CertCentral account has to approve it.',
  none: 'nothing had to be done.',
};

async function readToEnd({ context }: Run, id: string): Promise<OrderInfo> {
  try {
    return await readPatiently(context, () => context.service.orderInfo(id));
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    throw requestFailed(
      error,
      'not_ordered',
      `Reading order ${id} failed, so it was not revoked. ${withHint(error)}`,
    );
  }
}
