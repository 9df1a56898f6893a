import { readRowReference } from '../domain/fleet.ts';
import { byAge } from '../domain/order.ts';
import { type FleetOrder, isAlive } from './orders.ts';

export type Chain = {
  /** From the oldest order to the newest, which is the current one. */
  chain: FleetOrder[];
  /** Live orders that are not in the chain. */
  duplicates: FleetOrder[];
};

/**
 * Orders a row's orders by what renews what. The current order is one that nothing renews: a live one if there is
 * one, else the one placed last.
 */
export function chainOf(orders: FleetOrder[], { fleet, today }: { fleet: string; today: string }): Chain {
  const byId = new Map(orders.map((order) => [order.id, order]));
  const before = new Map<string, FleetOrder>();
  for (const order of orders) {
    const renewal = order.renewedBy === undefined ? undefined : byId.get(order.renewedBy);
    if (renewal !== undefined && renewal !== order) before.set(renewal.id, order);
  }
  for (const order of orders) {
    const renewed =
      order.reference === undefined ? undefined : readRowReference(fleet, order.reference)?.renewedOrderId;
    const earlier = renewed === undefined ? undefined : byId.get(renewed);
    if (earlier !== undefined && earlier !== order) before.set(order.id, earlier);
  }
  const renewed = new Set([...before.values()].map(({ id }) => id));
  const last = orders.filter(({ id }) => !renewed.has(id));
  const [current] = (last.length > 0 ? last : orders).toSorted(
    (one, other) => Number(isAlive(other, today)) - Number(isAlive(one, today)) || byAge(other, one),
  );
  const chain: FleetOrder[] = [];
  for (let link = current; link !== undefined && !chain.includes(link); link = before.get(link.id))
    chain.unshift(link);
  return { chain, duplicates: orders.filter((order) => !chain.includes(order) && isAlive(order, today)) };
}

/** The valid order that an open one at the end of a chain renews. */
export function validBefore(chain: readonly FleetOrder[], today: string): FleetOrder | undefined {
  const before = chain.at(-2);
  return before?.status === 'issued' && isAlive(before, today) ? before : undefined;
}
