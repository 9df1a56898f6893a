import { type FleetRow, identityHash, isFleetName, readRowReference, shortHash } from '../domain/fleet.ts';

/** A line of the results file of an earlier run. It spares requests and is never the reason for a change. */
export type EarlierResult = {
  name: string;
  plan: string;
  orderId: string;
  orderStatus: string;
  validTill: string;
  requestId: string;
  requestStatus: string;
  orderReference: string;
  /** Ties all of this together; see `fingerprint`. */
  fingerprint: string;
};

/**
 * Binds order and reference to a row as it is now: a line that was edited, comes from another fleet, or is
 * about a row that has changed since, has another fingerprint.
 */
export function fingerprint(fleet: string, row: FleetRow, order: { id: string; reference: string }): string {
  return shortHash([
    'fleet',
    fleet.toLowerCase(),
    row.name.toLowerCase(),
    row.orderId,
    identityHash(row.identity),
    order.id,
    order.reference,
  ]);
}

/** The earlier results, by the names of rows in lower case. */
export type EarlierResults = {
  /** Lines that are about rows as they are now: they spare reading. */
  usable: Map<string, EarlierResult>;
  /** Every order that a line names for a row of the list: it is read before that row is ordered. */
  named: Map<string, string>;
  /** Lines of rows that the list does not have any more, with an order. */
  gone: EarlierResult[];
};

export function sortResults(
  entries: EarlierResult[],
  { fleet, rows }: { fleet: string; rows: readonly FleetRow[] },
): EarlierResults {
  const byName = new Map(rows.map((row) => [row.name.toLowerCase(), row]));
  const usable = new Map<string, EarlierResult>();
  const named = new Map<string, string>();
  const gone = new Map<string, EarlierResult>();
  const owners = new Map<string, string>();
  for (const entry of entries) {
    const name = entry.name.toLowerCase();
    const row = byName.get(name);
    const { orderId, orderReference } = entry;
    if (!/^[1-9]\d{0,15}$/.test(orderId) || !isFleetName(entry.name, 32)) continue;
    if (row === undefined) {
      if (isOfFleet(fleet, entry)) gone.set(name, entry);
      continue;
    }
    named.set(name, orderId);
    if (entry.fingerprint !== fingerprint(fleet, row, { id: orderId, reference: orderReference })) continue;
    usable.set(name, entry);
    // An order belongs to one row.
    const owner = owners.get(orderId);
    if (owner !== undefined && owner !== name) {
      usable.delete(owner);
      usable.delete(name);
    }
    owners.set(orderId, name);
  }
  return { usable, named, gone: [...gone.values()] };
}

/** A line of another fleet's file has a reference of that fleet. */
function isOfFleet(fleet: string, { name, orderReference }: EarlierResult): boolean {
  const isFleetReference = /^[A-Za-z0-9-]+--[A-Za-z0-9-]+$/.test(orderReference);
  const read = readRowReference(fleet, orderReference);
  return read === undefined ? !isFleetReference : read.name.toLowerCase() === name.toLowerCase();
}

/** The order that a line's order renewed, by its reference. */
export function renewedOrderOf(fleet: string, { orderReference }: EarlierResult): string | undefined {
  return readRowReference(fleet, orderReference)?.renewedOrderId;
}
