import { RequestError, withHint } from '../base/errors.ts';
import { readAllOrders } from '../certcentral/order-list.ts';
import type { ListedOrder } from '../certcentral/order-responses.ts';
import { openRevocations } from '../certcentral/requests.ts';
import type { FleetRow } from '../domain/fleet.ts';
import { normalizedName } from '../domain/identity.ts';
import type { OrderRequest } from '../domain/order.ts';
import { currentName } from '../domain/products.ts';
import { possibleCommonNames } from '../finding/compare.ts';
import type { StepContext } from '../finding/context.ts';
import { isFatal, readPatiently } from './failures.ts';

/** The account's list of orders, reduced to what may belong to a row. */
export type OrderIndex = {
  items: Map<string, ListedOrder>;
  /** IDs of orders by the keys of `keysOf`. */
  byKey: Map<string, string[]>;
  /** Every order of the list. */
  ids: ReadonlySet<number>;
  /** Open requests to revoke, by order; read only if results of an earlier run may spare reading the orders. */
  revocations: Map<string, OrderRequest>;
};

export type ListOptions = {
  rows: readonly FleetRow[];
  /** Orders to keep whatever their names. */
  wantedIds: ReadonlySet<string>;
  withRevocations: boolean;
};

/**
 * Reads the account's list of orders once. A list that is empty is read again: it spares look-ups, so a wrong
 * one would hide orders.
 *
 * @throws {RequestError} which would hit every other row, too
 */
export async function listOrders(context: StepContext, options: ListOptions): Promise<OrderIndex> {
  const index = await listOnce(context, options);
  return index.ids.size > 0 ? index : listOnce(context, options);
}

async function listOnce(
  context: StepContext,
  { rows, wantedIds, withRevocations }: ListOptions,
): Promise<OrderIndex> {
  const { service, wait, report } = context;
  const wantedKeys = new Set(rows.flatMap(keysOf));
  // The order of a leaver can be under an earlier name or address.
  const keepsAll = rows.some(({ state }) => state === 'revoked');
  const ids = new Set<number>();
  const items: OrderIndex['items'] = new Map();
  const byKey: OrderIndex['byKey'] = new Map();
  // The connection waits after a 429, so that the limits of the run count these waits, too.
  const pauses = { wait, log: report.info, connectionWaits: true };
  for await (const item of readAllOrders(service, {}, pauses)) {
    ids.add(Number(item.id));
    const keys = keysOfOrder(item).filter((key) => wantedKeys.has(key));
    if (keys.length === 0 && !keepsAll && !wantedIds.has(item.id)) continue;
    items.set(item.id, item);
    for (const key of keys) {
      const sameKey = byKey.get(key);
      if (sameKey === undefined) byKey.set(key, [item.id]);
      else sameKey.push(item.id);
    }
  }
  return { items, byKey, ids, revocations: withRevocations ? await revocations(context) : new Map() };
}

/** The list of orders does not show requests to revoke. An API key that may not read requests sees none. */
async function revocations(context: StepContext): Promise<OrderIndex['revocations']> {
  try {
    return await readPatiently(context, () => openRevocations(context.service));
  } catch (error) {
    if (!(error instanceof RequestError) || isFatal(error)) throw error;
    context.report.warning(`Open requests to revoke could not be read. ${withHint(error)}`);
    return new Map();
  }
}

/**
 * Everything by which the list can show a row's order: product and common name, or product and organization if
 * the certificate has the organization's name, which a row does not know.
 */
export function keysOf({ productId, body }: FleetRow): string[] {
  const { common_name, common_name_indicator, emails } = body.certificate;
  const byAddress = common_name === undefined || common_name_indicator === 'email_address';
  const names = [...possibleCommonNames(body.certificate), ...(byAddress ? emails.map(normalizedName) : [])];
  const keys = names.filter((name) => name !== '').map((name) => nameKey(productId, name));
  const organization = common_name_indicator === 'organization_name' ? body.organization?.id : undefined;
  return [
    ...new Set([...keys, ...(organization === undefined ? [] : [organizationKey(productId, organization)])]),
  ];
}

/** The keys of an order, as the list or order info shows it. */
export function keysOfOrder({
  productId = '',
  commonName,
  organizationId,
}: Pick<ListedOrder, 'productId' | 'commonName' | 'organizationId'>): string[] {
  return [
    ...(commonName === undefined ? [] : [nameKey(productId, commonName)]),
    ...(organizationId === undefined ? [] : [organizationKey(productId, organizationId)]),
  ];
}

export function nameKey(productId: string, name: string): string {
  return `${currentName(productId)} ${normalizedName(name)}`;
}

function organizationKey(productId: string, organizationId: string | number): string {
  return `${currentName(productId)} organization ${organizationId}`;
}

/** Whether an order of the list can be a row's, if the list shows enough to decide. */
export function canBe(row: FleetRow, item: ListedOrder): boolean {
  const keys = keysOf(row);
  const { productId, commonName } = item;
  if (productId === undefined || commonName === undefined || keys.length === 0) return true;
  return keysOfOrder(item).some((key) => keys.includes(key));
}
