import { RequestError, withHint } from '../base/errors.ts';
import type { ListedOrder } from '../certcentral/order-responses.ts';
import { isSameName } from '../domain/fleet.ts';
import { isClosed } from '../domain/order.ts';
import { foreignAnswer, placedMessage, rejectedAtOnce, wasThere } from './answers.ts';
import { isFatal, readPatiently } from './failures.ts';
import { keysOf, nameKey } from './list-orders.ts';
import { orderOfInfo } from './orders.ts';
import type { RowState } from './row-state.ts';
import type { Run } from './run.ts';

/** An order takes about a kilobyte, more with custom fields. */
const MAX_LIST_BYTES = 16 * 1024 * 1024;
const DAY_MILLISECONDS = 86_400_000;

/**
 * Confirms the orders that were placed: together in the list of the newest orders, if it leaves no doubt, and
 * otherwise one by one by their own references. A row whose order is confirmed is `done`; the others stay
 * `unknown` for the next run.
 */
export async function confirmPlaced(run: Run, states: RowState[]): Promise<void> {
  const listed = await newestOrders(run);
  const isPlain = plainOrders(run, states, listed);
  let isOver = false;
  for (const state of states) {
    const item = state.order && listed.get(state.order.id);
    if (state.order !== undefined && item !== undefined && isPlain(state)) {
      const { status, certificateId } = item;
      state.order = {
        ...state.order,
        status: status ?? state.order.status,
        certificateId: certificateId ?? state.order.certificateId,
      };
      settle(run, state);
    } else if (isOver) remainUnknown(run, state);
    else isOver = await confirmOne(run, state);
  }
}

async function newestOrders({ context }: Run): Promise<Map<string, ListedOrder>> {
  const { service, report } = context;
  // Days may be counted in another time zone.
  const since = new Date(Date.now() + service.clockOffsetMilliseconds() - 2 * DAY_MILLISECONDS);
  try {
    const orders = await readPatiently(context, () =>
      service.listOrders(
        { date_created: `>${since.toISOString().slice(0, 10)}` },
        { maxBytes: MAX_LIST_BYTES },
      ),
    );
    return new Map(orders.map((order) => [order.id, order]));
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    report.info(`The list of the newest orders could not be read. ${withHint(error)}`);
    return new Map();
  }
}

/**
 * Which orders need no reading: the list shows the order under the row's product and name; it was not in the account
 * before, no other row has it, and no other new order and no other row of this run has that product and name. The
 * look-up just before the POST listed no order with its reference, so it can be no other request's.
 */
function plainOrders(
  run: Run,
  states: RowState[],
  listed: Map<string, ListedOrder>,
): (state: RowState) => boolean {
  const orders = new Map<string, number>();
  for (const { id, productId, commonName } of listed.values()) {
    if (productId === undefined || commonName === undefined || wasThere(run, id)) continue;
    const key = nameKey(productId, commonName);
    orders.set(key, (orders.get(key) ?? 0) + 1);
  }
  const rows = new Map<string, number>();
  const answers = new Map<string, number>();
  for (const { row, order } of states) {
    for (const key of keysOf(row)) rows.set(key, (rows.get(key) ?? 0) + 1);
    if (order !== undefined) answers.set(order.id, (answers.get(order.id) ?? 0) + 1);
  }
  return ({ row, order }) => {
    const item = order && listed.get(order.id);
    if (item?.productId === undefined || item.commonName === undefined) return false;
    const key = nameKey(item.productId, item.commonName);
    return (
      keysOf(row).includes(key) &&
      orders.get(key) === 1 &&
      rows.get(key) === 1 &&
      answers.get(item.id) === 1 &&
      !run.owners.has(item.id) &&
      !wasThere(run, item.id)
    );
  };
}

/**
 * Confirms one order by its own reference: in order info of the order that the answer named, or in the look-up.
 *
 * @returns whether reading the others is of no use
 */
async function confirmOne(run: Run, state: RowState): Promise<boolean> {
  const { context } = run;
  const { order } = state;
  if (order?.reference === undefined) return false;
  const { reference } = order;
  try {
    const isForeign = foreignAnswer(run, state, order.id) !== undefined;
    if (!isForeign && (await isConfirmedBy(run, state, order.id, reference))) return false;
    const listed = await readPatiently(context, () => context.service.ordersByReference(reference));
    for (const { id } of listed)
      if (id !== order.id && (await isConfirmedBy(run, state, id, reference))) return false;
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    context.report.info(`${state.row.name}: ${withHint(error)}`);
    remainUnknown(run, state);
    return isFatal(error) || context.canceled.aborted;
  }
  remainUnknown(run, state);
  return false;
}

/** Reads an order, and takes it for the row's if it has the reference. */
async function isConfirmedBy(run: Run, state: RowState, id: string, reference: string): Promise<boolean> {
  const { context } = run;
  const info = await readPatiently(context, () => context.service.orderInfo(id)).catch((error: unknown) => {
    if (error instanceof RequestError && error.status === 404) return undefined;
    throw error;
  });
  const read = info && orderOfInfo(info);
  if (read?.reference === undefined || !isSameName(read.reference, reference)) return false;
  const answered = state.order?.id;
  state.order = { ...read, reference };
  if (answered !== undefined && answered !== id) {
    const why =
      foreignAnswer(run, state, answered) ??
      `CertCentral answered with order ${answered}, which is not the order of this row.`;
    state.message = `${placedMessage(state, id)} ${why}`;
    context.report.info(`${state.row.name}: ${state.message}`);
  }
  settle(run, state);
  return true;
}

function settle({ owners, context }: Run, state: RowState): void {
  if (state.order !== undefined) owners.set(state.order.id, state.row.name);
  if (!isClosed(state.order?.status)) {
    state.outcome = 'done';
    return;
  }
  const { code, message } = rejectedAtOnce(state);
  Object.assign(state, { outcome: 'failed', placed: false, code, message });
  context.report.warning(`${state.row.name}: ${message}`);
}

function remainUnknown(run: Run, state: RowState): void {
  const { order, plan, claim } = state;
  const answer =
    order === undefined
      ? ''
      : (foreignAnswer(run, state, order.id) ??
        `CertCentral answered with order ${order.id}, but nothing confirms that it is the order of this row.`);
  state.code = 'unknown_outcome';
  state.message = `${answer} The next run looks for the reference ${order?.reference} first.`;
  state.order = plan.renews === undefined ? undefined : claim.chain.at(-1);
  state.placed = false;
  run.context.report.warning(`${state.row.name}: ${state.message}`);
}
