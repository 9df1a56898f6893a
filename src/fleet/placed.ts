import { RequestError, withHint } from '../base/errors.ts';
import type { ListedOrder } from '../certcentral/order-responses.ts';
import type { StepContext } from '../finding/context.ts';
import { referenceIn, rowOrderOf } from './row-order.ts';
import type { RowState } from './rows.ts';
import { keyOf, keysOf } from './sweep.ts';
import { readPatiently } from './trouble.ts';

/** An order takes about a kilobyte, more with custom fields. */
const MAX_LIST_BYTES = 16 * 1024 * 1024;
const DAY_MILLISECONDS = 86_400_000;

/**
 * Finds the orders that were placed in the list of the newest orders, and those that are not there by
 * themselves. A row whose order is seen is `done`; the others stay `unknown` for the next run.
 */
export async function confirmOrders(context: StepContext, states: RowState[]): Promise<void> {
  const listed = await newestOrders(context);
  for (const state of states) {
    const item = state.order && listed.get(state.order.id);
    if (state.order !== undefined && item !== undefined && isOf(state, item)) {
      const { status, certificateId } = item;
      state.order = {
        ...state.order,
        status: status ?? state.order.status,
        certificateId: certificateId ?? state.order.certificateId,
      };
      state.outcome = 'done';
    } else await confirmOne(context, state);
  }
}

async function newestOrders(context: StepContext): Promise<Map<string, ListedOrder>> {
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

function isOf({ row }: RowState, { productId, commonName }: ListedOrder): boolean {
  const keys = keysOf(row);
  if (productId === undefined || commonName === undefined) return false;
  return keys.length === 0 || keys.includes(keyOf(productId, commonName));
}

/** By order info, or where that is another's, by the look-up. */
async function confirmOne(context: StepContext, state: RowState): Promise<void> {
  const { row, order, plan } = state;
  if (order?.reference === undefined) return;
  const { reference } = order;
  const ids = async () => [
    order.id,
    ...(await readPatiently(context, () => context.service.ordersByReference(reference))).map(({ id }) => id),
  ];
  try {
    for (const id of new Set(await ids())) {
      const info = await readPatiently(context, () => context.service.orderInfo(id)).catch(
        (error: unknown) => {
          if (error instanceof RequestError && error.status === 404) return undefined;
          throw error;
        },
      );
      if (info === undefined || referenceIn(info) !== reference) continue;
      state.order = { ...rowOrderOf(info), reference };
      state.outcome = 'done';
      if (id !== order.id) {
        state.message = `Order ${id} was placed.`;
        context.report.info(
          `${row.name}: ${state.message} The answer with order ${order.id} was to something else.`,
        );
      }
      return;
    }
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    context.report.info(`${row.name}: ${withHint(error)}`);
  }
  state.code = 'unknown_outcome';
  state.message =
    `CertCentral answered with order ${order.id}, but nothing confirms that it is the order of this row. The next run looks ` +
    `for the reference ${reference} first.`;
  state.order = plan.renews === undefined ? undefined : state.known.chain.at(-1);
  context.report.warning(`${row.name}: ${state.message}`);
}
