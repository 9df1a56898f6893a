import { RequestError, requestFailed, withHint } from '../base/errors.ts';
import type { FleetRow } from '../domain/fleet.ts';
import { byAge } from '../domain/order.ts';
import type { StepContext } from '../finding/context.ts';
import { type Account, addLookUp, addOrder, emptyAccount, type Failure } from './account.ts';
import { dayOf } from './day.ts';
import { type EarlierResults, renewedOrderOf } from './earlier-results.ts';
import { isFatal, MAX_UNCLEAR, readPatiently } from './failures.ts';
import { listOrders, type OrderIndex } from './list-orders.ts';
import { nextRead, type Read, type ReadRules } from './next-read.ts';
import { isAlive, orderOfInfo } from './orders.ts';
import { ordersOf } from './own-orders.ts';
import { settle } from './settle.ts';

export type RefreshOptions = {
  fleet: string;
  rows: readonly FleetRow[];
  results: EarlierResults;
  renewBeforeDays: number;
  apiUrl: URL;
  /** A later attempt of a workflow run: an earlier one may have placed an order just now. */
  rerun: boolean;
  progress: (done: number) => void;
};

/** Pauses between the look-ups of a re-run, for an order of the attempt before that does not show up yet. */
const RERUN_PAUSES_SECONDS = [2, 4, 8];
/** How many of the orders that may be a second one of a row are read in each run, the newest first. */
const MAX_UNCLAIMED = 20;

/**
 * Reads what is in the account: the list of orders once, then for each row what list and results file do not
 * show. Changes nothing.
 *
 * @throws {RequestError} which would hit every other row, too
 * @throws {ActionError} `not_ordered` if the clocks of runner and CertCentral differ
 */
export async function refresh(context: StepContext, options: RefreshOptions): Promise<Account> {
  const { fleet, rows, rerun, progress } = options;
  const list = await listOrders(context, listOptions(options));
  const today = dayOf(context, options.apiUrl);
  const account = emptyAccount({ fleet, today, list });
  settle(account, options);
  const run: Run = {
    context,
    account,
    options,
    pauses: rerun ? [...RERUN_PAUSES_SECONDS] : [],
    sparesLookUps: !rerun && !hasUnclaimed(account, options),
    unclear: 0,
  };
  for (const [index, row] of rows.entries()) {
    await readRow(run, row, options);
    progress(index + 1);
  }
  // Every row has what is certainly its own, so that the rest of the list can be looked at.
  const owned = ownedIn(account, rows);
  const lacking = rows.filter((row) => nextRead(row, account, { ...options, owned }) !== undefined);
  // An order of the attempt before may have come into the list since.
  if (rerun && lacksOrder(account, rows)) account.list = await listOrders(context, listOptions(options));
  for (const row of rerun ? rows : lacking) await readRow(run, row, { ...options, owned });
  if (lacksOrder(account, rows)) await readGone(run);
  await readUnclaimed(run, rows);
  dayOf(context, options.apiUrl);
  return account;
}

type Run = {
  context: StepContext;
  account: Account;
  options: RefreshOptions;
  pauses: number[];
  sparesLookUps: boolean;
  /** Responses in a row that cannot be understood. */
  unclear: number;
};

function listOptions({ fleet, rows, results }: RefreshOptions) {
  const known = [...results.usable.values()];
  const wantedIds = new Set([
    ...rows.flatMap(({ orderId }) => orderId ?? []),
    ...results.named.values(),
    ...results.gone.map(({ orderId }) => orderId),
    ...known.flatMap((entry) => renewedOrderOf(fleet, entry) ?? []),
  ]);
  return { rows, wantedIds, withRevocations: known.length > 0 };
}

/** Whether the account can have an order that no row is known to have. A list that lacks a known order may lack others. */
function hasUnclaimed({ list, settled }: Account, { rows, results, fleet }: RefreshOptions): boolean {
  const known = new Set<string>();
  for (const row of rows) {
    const entry = results.usable.get(row.name.toLowerCase());
    if (entry !== undefined && !list.items.has(entry.orderId)) return true;
    const ids = [
      row.orderId,
      entry?.orderId,
      entry && renewedOrderOf(fleet, entry),
      ...(settled.get(row)?.map(({ id }) => id) ?? []),
    ];
    for (const id of ids) if (id !== undefined && list.ids.has(Number(id))) known.add(id);
  }
  return known.size < list.ids.size;
}

/** Reads until nothing is missing of a row. A failure that is about this row only is noted. */
async function readRow(run: Run, row: FleetRow, rules: ReadRules): Promise<void> {
  const { account, context } = run;
  try {
    while (!account.unreadable.has(row)) {
      const next = nextRead(row, account, rules);
      if (next === undefined) return;
      await read(run, next);
    }
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    run.unclear = error.failure === 'unclear' ? run.unclear + 1 : 0;
    if (isFatal(error) || run.unclear >= MAX_UNCLEAR || context.canceled.aborted) throw error;
    account.unreadable.set(row, unreadable(error));
  }
}

async function read(run: Run, next: Read): Promise<void> {
  if ('reference' in next) await lookUp(run, next.reference);
  else await readOrderInfo(run, next.orderId);
  run.unclear = 0;
}

async function readOrderInfo({ context, account }: Run, id: string): Promise<void> {
  try {
    addOrder(account, orderOfInfo(await readPatiently(context, () => context.service.orderInfo(id))));
  } catch (error) {
    if (!(error instanceof RequestError) || error.status !== 404 || isFatal(error)) throw error;
    account.missing.add(id);
  }
}

async function lookUp({ context, account, sparesLookUps, pauses }: Run, reference: string): Promise<void> {
  const { service, wait, now } = context;
  if (sparesLookUps) return addLookUp(account, reference, { listed: [], at: undefined });
  const look = () => readPatiently(context, () => service.ordersByReference(reference));
  let listed = await look();
  while (listed.length === 0 && pauses.length > 0) {
    await wait(pauses.shift() ?? 0);
    listed = await look();
  }
  addLookUp(account, reference, { listed, at: now() });
}

function ownedIn(account: Account, rows: readonly FleetRow[]): Set<string> {
  return new Set(rows.flatMap((row) => [...ordersOf(row, account).keys()]));
}

function lacksOrder(account: Account, rows: readonly FleetRow[]): boolean {
  const isLacking = (row: FleetRow) =>
    ![...ordersOf(row, account).values()].some(({ order }) => isAlive(order, account.today));
  return rows.some((row) => row.state === 'active' && isLacking(row));
}

/** How many orders of rows that are gone from the list are read, if the list of orders does not show them yet. */
const MAX_GONE = 50;

/** A row that was renamed is a row that is gone and a new one, and the order of the first may not be listed yet. */
async function readGone(run: Run): Promise<void> {
  const { account, options } = run;
  const hidden = options.results.gone.filter(({ orderId }) => !account.list.items.has(orderId));
  for (const { orderId } of hidden.slice(0, MAX_GONE)) await readOrderInfo(run, orderId);
}

/**
 * Reads live orders that no row is known to have: those with the name of a row, since one can be a second order of a
 * row, of which no more was read than it needed; and any, if a leaver is to lose its orders. In an account whose
 * look-up shows no client orders, it can have one under an earlier product, name or address.
 */
async function readUnclaimed(run: Run, rows: readonly FleetRow[]): Promise<void> {
  const { account, context } = run;
  const { list, settled } = account;
  const owned = ownedIn(account, rows);
  const hasLeaver = rows.some((row) => row.state === 'revoked' && !settled.has(row));
  const ids = new Set(hasLeaver ? list.items.keys() : [...list.byKey.values()].flat());
  const unclaimed = [...ids]
    .filter((id) => !owned.has(id) && !account.orders.has(id))
    // Of an active row, an order that was renewed is no second one.
    .filter((id) => isAliveInList(list, id, account.today) && (hasLeaver || !list.items.get(id)?.isRenewed))
    .sort((one, other) => byAge({ id: other }, { id: one }));
  for (const id of unclaimed.slice(0, MAX_UNCLAIMED)) {
    try {
      await readOrderInfo(run, id);
    } catch (error) {
      if (!(error instanceof RequestError) || isFatal(error) || context.canceled.aborted) throw error;
    }
  }
}

function isAliveInList({ items }: OrderIndex, id: string, today: string): boolean {
  const item = items.get(id);
  return item !== undefined && isAlive(item, today);
}

function unreadable(error: RequestError): Failure {
  const { code, message } = requestFailed(
    error,
    'not_ordered',
    `Looking for the order of this row failed. ${withHint(error)}`,
  );
  return { code, text: message };
}
