import { type FleetRow, identityHash, readRowReference, shortHash } from '../domain/fleet.ts';

/** What an earlier run has written of a row into the results file. It spares requests and is never trusted with money. */
export type Remembered = {
  name: string;
  plan: string;
  orderId: string;
  orderStatus: string;
  requestId: string;
  requestStatus: string;
  orderReference: string;
  /** Ties all of this together; see `proofOf`. */
  proof: string;
};

/**
 * Says that order and reference belong to this row as it is now: an entry that was edited, comes from
 * another fleet, or is about a row that has changed since, has another proof.
 */
export function proofOf(fleet: string, row: FleetRow, order: { id: string; reference: string }): string {
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

/** What is remembered of the rows as they are now, by their names in lower case. */
export function trusted(
  entries: Remembered[],
  { fleet, rows }: { fleet: string; rows: FleetRow[] },
): Map<string, Remembered> {
  const byName = new Map(rows.map((row) => [row.name.toLowerCase(), row]));
  const usable = new Map<string, Remembered>();
  const owners = new Map<string, string>();
  for (const entry of entries) {
    const name = entry.name.toLowerCase();
    const row = byName.get(name);
    const { orderId, orderReference, proof } = entry;
    if (row === undefined || !/^[1-9]\d{0,15}$/.test(orderId)) continue;
    if (proof !== proofOf(fleet, row, { id: orderId, reference: orderReference })) continue;
    usable.set(name, entry);
    // An order belongs to one row.
    const owner = owners.get(orderId);
    if (owner !== undefined && owner !== name) {
      usable.delete(owner);
      usable.delete(name);
    }
    owners.set(orderId, name);
  }
  return usable;
}

/** The order that a remembered one renewed, as its reference tells. */
export function predecessorOf(fleet: string, { orderReference }: Remembered): string | undefined {
  return readRowReference(fleet, orderReference)?.renewedOrderId;
}
