import { type FleetRow, isSameName } from '../domain/fleet.ts';
import { type Account, type Failure, rowNamedBy } from './account.ts';
import type { OwnOrders } from './own-orders.ts';

/** Rows whose orders another row claims, too, or whose `order-id` names the order of another row. */
export function contestedRows(
  claimed: Map<FleetRow, OwnOrders>,
  { fleet, orders }: Account,
): Map<FleetRow, Failure> {
  const byName = new Map([...claimed.keys()].map((row) => [row.name.toLowerCase(), row]));
  const problems = new Map<FleetRow, Failure>();
  const refuse = (row: FleetRow, text: string) => {
    if (!problems.has(row)) problems.set(row, { code: 'reference_conflict', text });
  };
  const owners = new Map<string, FleetRow>();
  for (const [row, own] of claimed) {
    for (const id of own.keys()) {
      const owner = owners.get(id);
      owners.set(id, row);
      if (owner === undefined) continue;
      for (const each of [owner, row]) refuse(each, claimedTwice(id, owner, row));
    }
    const linked = [...own.values()].flatMap(({ order }) => order.renewedBy ?? []);
    for (const id of [...(row.orderId === undefined ? [] : [row.orderId]), ...linked]) {
      const order = orders.get(id);
      const name = order && rowNamedBy(fleet, order);
      if (name === undefined || isSameName(name, row.name)) continue;
      const other = byName.get(name.toLowerCase());
      refuse(row, ofOtherRow(id, { row, name, isListed: other !== undefined }));
      if (other !== undefined) refuse(other, claimedTwice(id, other, row));
    }
  }
  return problems;
}

function claimedTwice(id: string, one: FleetRow, other: FleetRow): string {
  return (
    `Order ${id} belongs to two rows, ${one.name} (line ${one.line}) and ${other.name} (line ${other.line}), so nothing is done ` +
    'for either. Correct order-id, or remove the row that is not needed.'
  );
}

function ofOtherRow(id: string, { row, name, isListed }: { row: FleetRow; name: string; isListed: boolean }) {
  const which = id === row.orderId ? 'of the column order-id' : 'which renews an order of this row,';
  const advice = isListed
    ? 'Correct order-id; an order belongs to one row.'
    : `Keep the name ${name} for this row: the names of rows never change.`;
  return `Order ${id} ${which} has the reference of the row ${name}, and not of ${row.name}. ${advice}`;
}
