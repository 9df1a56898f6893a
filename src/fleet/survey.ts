import { RequestError, requestFailed, withHint } from '../base/errors.ts';
import type { ListedOrder, OrderInfo } from '../certcentral/order-responses.ts';
import { type FleetRow, readRowReference, rowReference } from '../domain/fleet.ts';
import { byAge, isClosed } from '../domain/order.ts';
import type { StepContext } from '../finding/context.ts';
import { commentsOf } from '../finding/search.ts';
import { predecessorOf } from './memory.ts';
import { daysLeft, isAlive, type Known, type PlanRules, type RowOrder } from './plan.ts';
import { conflictsWith, referenceIn, rowOrderOf } from './row-order.ts';
import { claimed, fits, keysOf, type OrderIndex, type SweepWish, sweep } from './sweep.ts';
import { hitsAllRows, MAX_UNCLEAR, readPatiently } from './trouble.ts';

/** The end of the reference that would be looked up next, and when it was looked up in vain. */
export type Surveyed = Known & {
  /** `undefined` where the look-up was spared, because the account has no order that could be it. */
  lookedUpAt: number | undefined;
};

export type SurveyWish = SweepWish & {
  renewBeforeDays: number;
  /** A later attempt of a workflow run: an earlier one may have placed an order just now. */
  rerun: boolean;
  progress: (done: number) => void;
};

export type Survey = {
  /** yyyy-MM-dd, by the clock of CertCentral. */
  today: string;
  known: Map<FleetRow, Surveyed>;
  /** An order of this fleet that has its reference in its comment only: the account keeps no references. */
  unguarded: string | undefined;
};

/**
 * Finds out what is there: one sweep over the account's orders, then for each row what the sweep and
 * the results file do not tell. Reads only.
 *
 * @throws {RequestError} what would hit every other row, too
 */
export async function survey(context: StepContext, wish: SurveyWish): Promise<Survey> {
  const list = await sweep(context, wish);
  const { service } = context;
  const now = new Date(Date.now() + service.clockOffsetMilliseconds());
  const rules = { today: now.toISOString().slice(0, 10), renewBeforeDays: wish.renewBeforeDays };
  const surveyor = new Surveyor(context, wish, list, rules);
  return { today: rules.today, known: await surveyor.all(), unguarded: surveyor.unguarded };
}

/** A link of a row's chain that was found, and the orders that contest its place. */
type Link = { order: RowOrder; info: OrderInfo; rivals: RowOrder[] };

/** Pauses between the look-ups of a re-run, for an order of the attempt before that does not show up yet. */
const RERUN_PAUSES_SECONDS = [2, 4, 8];
/** Of the orders with one reference so many are read. */
const MAX_LISTED = 10;
/** Of the orders that may be a second one of a row, so many are read in each run. */
const MAX_STRANGERS = 20;
/** A chain grows by one order a year or so. */
const MAX_LINKS = 50;

class Surveyor {
  unguarded: string | undefined;
  readonly #context: StepContext;
  readonly #wish: SurveyWish;
  #list: OrderIndex;
  readonly #rules: PlanRules;
  /** Orders that belong to a row, and to which. */
  readonly #owners = new Map<string, FleetRow>();
  /** Orders of the list that were read because they may belong to a row. */
  readonly #read = new Map<string, OrderInfo>();
  readonly #pauses: number[];
  /** How many orders of the list no row is known to have. */
  #unclaimed: number;

  constructor(context: StepContext, wish: SurveyWish, list: OrderIndex, rules: PlanRules) {
    this.#context = context;
    this.#wish = wish;
    this.#list = list;
    this.#rules = rules;
    this.#pauses = wish.rerun ? [...RERUN_PAUSES_SECONDS] : [];
    // A list that lacks a remembered order may lack others, too.
    const lost = [...wish.remembered.values()].some(({ orderId }) => !list.items.has(orderId));
    this.#unclaimed = lost ? Number.POSITIVE_INFINITY : list.total - claimed(wish, list).size;
  }

  async all(): Promise<Map<FleetRow, Surveyed>> {
    const { rows, progress } = this.#wish;
    const known = new Map<FleetRow, Surveyed>();
    let unclear = 0;
    const each = async (row: FleetRow, find: () => Promise<Surveyed>) => {
      try {
        known.set(row, await find());
        unclear = 0;
      } catch (error) {
        if (!(error instanceof RequestError)) throw error;
        unclear = error.failure === 'unclear' ? unclear + 1 : 0;
        if (hitsAllRows(error) || unclear >= MAX_UNCLEAR || this.#context.cancelled.aborted) throw error;
        known.set(row, { ...NOTHING, unreadable: unreadable(error) });
      }
    };
    for (const [index, row] of rows.entries()) {
      await each(row, () => this.#byReference(row));
      progress(index + 1);
    }
    // Now that every row has what is certainly its own, what is left can be looked at.
    const lacking = [...known].filter(([row, found]) => this.#mayLackOrder(row, found));
    // An order of the attempt before may have come into the list since.
    if (this.#wish.rerun && lacking.length > 0) this.#list = await sweep(this.#context, this.#wish);
    for (const [row, found] of lacking) await each(row, () => this.#byName(row, found));
    for (const { id } of this.#strangers(known)) await this.#addRival(known, id);
    return known;
  }

  /**
   * Open orders for the product and the name of a row that no row is known to have. Where rows were not
   * looked up, because the results file knows them, one can be a second order of a row: the newest are read.
   */
  #strangers(known: Map<FleetRow, Surveyed>): ListedOrder[] {
    if (this.#wish.remembered.size === 0) return [];
    const chained = new Set([...known.values()].flatMap(({ chain }) => chain.map(({ id }) => id)));
    const strangers = [...this.#list.byName.values()].flat().flatMap((id) => {
      const item = this.#list.items.get(id);
      const isOpen = item !== undefined && item.isRenewed !== true && isAlive(item, this.#rules.today);
      return isOpen && !this.#owners.has(id) && !chained.has(id) ? [item] : [];
    });
    return strangers.sort((one, other) => byAge(other, one)).slice(0, MAX_STRANGERS);
  }

  /** Adds an order to the row that its reference names. What cannot be read leaves the rows as they are known. */
  async #addRival(known: Map<FleetRow, Surveyed>, id: string): Promise<void> {
    try {
      const info = this.#read.get(id) ?? (await this.#info(id));
      const reference = referenceIn(info);
      const named = reference === undefined ? undefined : readRowReference(this.#wish.fleet, reference);
      for (const [row, found] of known) {
        if (row.name.toLowerCase() !== named?.name.toLowerCase() || found.unreadable !== undefined) continue;
        const order = { ...rowOrderOf(info), reference };
        if (!found.rivals.some((rival) => rival.id === id))
          known.set(row, { ...found, rivals: [...found.rivals, order] });
      }
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      if (hitsAllRows(error) || this.#context.cancelled.aborted) throw error;
    }
  }

  /** What the results file knows, the manifest says, or the look-up finds. */
  async #byReference(row: FleetRow): Promise<Surveyed> {
    const remembered = await this.#remembered(row);
    if (remembered !== undefined) return this.#grow(row, remembered);
    if (row.orderId !== undefined) return this.#adopted(row, row.orderId);
    const reference = rowReference(this.#wish.fleet, row.name);
    const first = await this.#lookUp(row, reference);
    if (first === undefined)
      return { ...NOTHING, lookedUpAt: this.#sparesLookUp() ? undefined : this.#context.now() };
    return this.#grow(row, this.#start(row, first));
  }

  #start(row: FleetRow, { order, info, rivals }: Link): Surveyed {
    return { ...NOTHING, chain: [order], rivals, conflicts: conflictsWith(row, info) };
  }

  /** The order that the manifest names; beside it there may be one of the row's own, from before. */
  async #adopted(row: FleetRow, orderId: string): Promise<Surveyed> {
    let info: OrderInfo;
    try {
      info = await this.#info(orderId);
    } catch (error) {
      if (!(error instanceof RequestError) || error.status !== 404 || hitsAllRows(error)) throw error;
      const text = `Order ${orderId} of the column order-id does not exist, or the key may not see it. Correct the row.`;
      return { ...NOTHING, unreadable: { code: 'api_refused', text } };
    }
    const owner = this.#owners.get(orderId);
    if (owner !== undefined && owner !== row) {
      const text = `Order ${orderId} of the column order-id is the order of the row ${owner.name}. Correct the row.`;
      return { ...NOTHING, unreadable: { code: 'reference_conflict', text } };
    }
    const found = this.#start(row, { order: this.#own(row, info), info, rivals: [] });
    const grown = await this.#grow(row, found);
    const own = await this.#lookUp(row, rowReference(this.#wish.fleet, row.name));
    if (own === undefined || grown.chain.some(({ id }) => id === own.order.id)) return grown;
    const isRival = isAlive(own.order, this.#rules.today) && own.order.isRenewed !== true;
    return isRival ? { ...grown, rivals: [...grown.rivals, own.order, ...own.rivals] } : grown;
  }

  /** The row's orders as the results file remembers them and the list shows them now. */
  async #remembered(row: FleetRow): Promise<Surveyed | undefined> {
    const { fleet, remembered } = this.#wish;
    const entry = remembered.get(row.name.toLowerCase());
    const item = entry && this.#list.items.get(entry.orderId);
    if (entry === undefined || item === undefined || !fits(row, item)) return undefined;
    const order: RowOrder = { ...this.#orderOfItem(item), reference: entry.orderReference || undefined };
    // Just placed by the run before, it had no status yet.
    const isSame = entry.orderStatus === '' || entry.orderStatus === order.status;
    if (isSame) {
      order.requestId = entry.requestId || undefined;
      order.requestStatus = entry.requestStatus || undefined;
    }
    // What changes, or has changed, is read; so is what will be renewed.
    const { status } = order;
    const isSettled = status === 'issued' || (row.state === 'revoked' && isClosed(status));
    if ((!isSettled && !isSame) || (row.state === 'active' && this.#maySucceed(row, order))) {
      const info = await this.#info(order.id);
      if (!this.#isOwn(row, info)) {
        this.#unclaimed += 1;
        return undefined;
      }
      return this.#start(row, { order: this.#own(row, info), info, rivals: [] });
    }
    this.#owners.set(order.id, row);
    const before = predecessorOf(fleet, entry);
    const earlier = before === undefined ? undefined : this.#list.items.get(before);
    const chain = [
      ...(earlier !== undefined && fits(row, earlier) ? [this.#orderOfItem(earlier)] : []),
      order,
    ];
    return { ...NOTHING, chain };
  }

  /** Follows the chain of renewals to its end. */
  async #grow(row: FleetRow, found: Surveyed): Promise<Surveyed> {
    let grown = found;
    for (let links = 0; links < MAX_LINKS; links++) {
      const last = grown.chain.at(-1);
      if (last === undefined || !this.#maySucceed(row, last)) break;
      const next =
        (await this.#renewedByItself(row, last)) ??
        (await this.#lookUp(row, rowReference(this.#wish.fleet, row.name, last.id)));
      if (next === undefined) return { ...grown, lookedUpAt: this.#inVain() };
      if (grown.chain.some(({ id }) => id === next.order.id)) break;
      grown = {
        ...grown,
        chain: [...grown.chain, next.order],
        rivals: next.rivals,
        conflicts: conflictsWith(row, next.info),
      };
    }
    return grown;
  }

  /** Whether there can be a renewal of an order of this fleet. */
  #maySucceed(row: FleetRow, { status, isRenewed, validTill, id }: RowOrder): boolean {
    if (status === 'issued' || status === 'expired') {
      // An order of a leaver that has expired was looked at when the row was found to be gone.
      const settled = this.#wish.remembered.get(row.name.toLowerCase());
      if (row.state === 'revoked' && settled?.plan === 'revoked' && settled.orderId === id) return false;
      const days = daysLeft(validTill, this.#rules.today);
      return (
        status === 'expired' ||
        isRenewed === true ||
        (days !== undefined && days <= this.#rules.renewBeforeDays)
      );
    }
    return isClosed(status) && isRenewed !== false;
  }

  /** The renewal that CertCentral has placed by itself. */
  async #renewedByItself(row: FleetRow, { autoRenew = 0, renewedBy }: RowOrder): Promise<Link | undefined> {
    if (autoRenew <= 0 || renewedBy === undefined) return undefined;
    const info = await this.#info(renewedBy);
    if (conflictsWith(row, info).length > 0) return undefined;
    return { order: this.#own(row, info), info, rivals: [] };
  }

  /** The list says that the account has no order but those that rows have already. */
  #sparesLookUp(): boolean {
    return this.#unclaimed <= 0 && !this.#wish.rerun;
  }

  /** When a look-up was made in vain. */
  #inVain(): number | undefined {
    return this.#sparesLookUp() ? undefined : this.#context.now();
  }

  /** The order with a reference: the open one, or else the one placed last. */
  async #lookUp(row: FleetRow, reference: string): Promise<Link | undefined> {
    const { service, wait } = this.#context;
    if (this.#sparesLookUp()) return undefined;
    const look = () => readPatiently(this.#context, () => service.ordersByReference(reference));
    let listed = await look();
    while (listed.length === 0 && this.#pauses.length > 0) {
      await wait(this.#pauses.shift() ?? 0);
      listed = await look();
    }
    if (listed.length === 0) return undefined;
    const byState = listed.toSorted(
      (one, other) => Number(isClosed(one.status)) - Number(isClosed(other.status)) || byAge(other, one),
    );
    const own: Link[] = [];
    for (const { id, status } of byState.slice(0, MAX_LISTED)) {
      if (own.length > 0 && isClosed(status)) break;
      const info = await this.#info(id);
      const shown = info.alternative_order_id;
      if (!shown || shown === reference)
        own.push({ order: { ...rowOrderOf(info), reference }, info, rivals: [] });
    }
    const alive = own.filter(({ order }) => isAlive(order, this.#rules.today));
    const [link] = alive.length > 0 ? alive : own;
    if (link === undefined) {
      throw new RequestError(
        'unclear',
        `CertCentral lists order ${byState[0]?.id} for the reference ${reference}, but the order shows another one.`,
      );
    }
    this.#owners.set(link.order.id, row);
    return { ...link, rivals: alive.slice(1).map(({ order }) => order) };
  }

  /** Whether the row would be ordered or renewed, so that the rest of the list has to be looked at first. */
  #mayLackOrder(row: FleetRow, { chain, unreadable, rivals }: Surveyed): boolean {
    if (unreadable !== undefined || rivals.length > 0) return false;
    const last = chain.at(-1);
    return last === undefined || (row.state === 'active' && this.#maySucceed(row, last));
  }

  /**
   * Looks for orders of this row among those of the list that no row has: in accounts that do not show
   * client orders by their reference, or keep none.
   */
  async #byName(row: FleetRow, found: Surveyed): Promise<Surveyed> {
    const after = found.chain.at(-1);
    const own = new Map<string, Link>();
    let lookalike: string | undefined;
    for (const id of keysOf(row).flatMap((key) => this.#list.byName.get(key) ?? [])) {
      if (this.#owners.has(id) || (after !== undefined && byAge({ id }, after) < 0)) continue;
      const info = this.#read.get(id) ?? (await this.#info(id));
      this.#read.set(id, info);
      const reference = referenceIn(info);
      const named = reference === undefined ? undefined : readRowReference(this.#wish.fleet, reference);
      const order = { ...rowOrderOf(info), reference, unguarded: !info.alternative_order_id };
      if (named?.name.toLowerCase() === row.name.toLowerCase()) {
        const other = own.get(named.renewedOrderId ?? '');
        if (other === undefined || !isAlive(other.order, this.#rules.today)) {
          own.set(named.renewedOrderId ?? '', { order, info, rivals: [] });
        } else if (isAlive(order, this.#rules.today)) other.rivals.push(order);
      } else if (reference === undefined && this.#looksLike(row, info)) lookalike = id;
    }
    let surveyed = found;
    for (let next = own.get(after?.id ?? ''); next !== undefined; next = own.get(next.order.id)) {
      if (surveyed.chain.some(({ id }) => id === next?.order.id)) break;
      this.#owners.set(next.order.id, row);
      if (next.order.unguarded) this.unguarded ??= next.order.id;
      surveyed = {
        ...surveyed,
        chain: [...surveyed.chain, next.order],
        rivals: next.rivals,
        conflicts: conflictsWith(row, next.info),
      };
    }
    return { ...surveyed, lookalike };
  }

  /** An open order that names nobody and differs in nothing that order info tells: it may be of a run that was killed. */
  #looksLike(row: FleetRow, info: OrderInfo): boolean {
    return (
      isAlive(rowOrderOf(info), this.#rules.today) &&
      commentsOf(info).length === 0 &&
      info.product !== undefined &&
      conflictsWith(row, info).length === 0
    );
  }

  #isOwn(row: FleetRow, info: OrderInfo): boolean {
    const reference = referenceIn(info);
    const named = reference === undefined ? undefined : readRowReference(this.#wish.fleet, reference);
    return info.id === row.orderId || named?.name.toLowerCase() === row.name.toLowerCase();
  }

  #own(row: FleetRow, info: OrderInfo): RowOrder {
    this.#owners.set(info.id, row);
    return { ...rowOrderOf(info), reference: referenceIn(info) };
  }

  #orderOfItem({
    id,
    status,
    validTill,
    isRenewed,
    certificateId,
    serialNumber,
    placed,
  }: ListedOrder): RowOrder {
    const openRevocation = this.#list.revocations.get(id);
    return { id, status, validTill, isRenewed, certificateId, serialNumber, placed, openRevocation };
  }

  #info(orderId: string): Promise<OrderInfo> {
    return readPatiently(this.#context, () => this.#context.service.orderInfo(orderId));
  }
}

const NOTHING: Surveyed = { chain: [], rivals: [], conflicts: [], lookedUpAt: undefined };

function unreadable(error: RequestError): Known['unreadable'] {
  const { code, message } = requestFailed(
    error,
    'not_ordered',
    `Looking for the order of this row failed. ${withHint(error)}`,
  );
  return { code, text: message };
}
