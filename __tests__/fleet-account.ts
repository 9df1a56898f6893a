// An account of a fleet and its list, for tests of what is decided from them without any request.

import { type FleetRow, identityHash, signature } from '../src/domain/fleet.ts';
import { identityOf } from '../src/domain/identity.ts';
import { type Account, addOrder, emptyAccount } from '../src/fleet/account.ts';
import { type FleetOrder, orderOfInfo } from '../src/fleet/orders.ts';

export const FLEET = 'agents';
export const TODAY = '2027-06-15';
const PRODUCT = 'client_authentication_plus';

/** An active row of a person: `One` is `Agent One`, one@example.com. */
export function rowOf(name: string, person: string, more: Partial<FleetRow> = {}): FleetRow {
  const body = {
    certificate: {
      common_name: `Agent ${person}`,
      emails: [`${person.toLowerCase()}@example.com`],
      signature_hash: 'sha256',
    },
    validity_years: 1,
    skip_approval: false,
  };
  return {
    ...{ name, line: name.charCodeAt(0) - 95, state: 'active', orderId: undefined },
    ...{ productId: PRODUCT, body },
    identity: identityOf(PRODUCT, body),
    ...more,
  };
}

/** An order as order info shows it. */
export type Sketch = {
  id: string;
  person: string;
  status?: string;
  validTill?: string;
  placed?: string;
  isRenewed?: boolean;
  renewedBy?: string | undefined;
  /** The row that its reference names, and the order that it renews by its reference. */
  name?: string | undefined;
  renews?: string | undefined;
  /** Its comment has the signature of a fleet, with the hash of the identity. */
  signed?: boolean;
  comments?: string;
};

export function orderOf({
  id,
  person,
  status = 'issued',
  validTill = '2028-01-01',
  ...order
}: Sketch): FleetOrder {
  const { placed = '2026-06-15', isRenewed = false, renewedBy, name, renews, signed = false } = order;
  const reference =
    name === undefined ? undefined : `${FLEET}--${name}${renews === undefined ? '' : `--${renews}`}`;
  const comments =
    reference !== undefined && signed
      ? `By a run ${signature(reference, identityHash(rowOf('a', person).identity))}`
      : order.comments;
  return orderOfInfo({
    ...{ id, status, date_created: placed, is_renewed: isRenewed, renewed_order_id: renewedBy },
    alternative_order_id: reference,
    product: { name_id: PRODUCT },
    certificate: { common_name: `Agent ${person}`, valid_till: validTill },
    requests: [{ id: '1', type: 'new_request', status: 'approved', comments }],
  } as unknown as Parameters<typeof orderOfInfo>[0]);
}

/** An account of which the list and order info of these orders were read. */
export function accountOf(sketches: readonly Sketch[]): Account {
  const byKey = new Map<string, string[]>();
  for (const { id, person } of sketches) {
    const key = `${PRODUCT} agent ${person.toLowerCase()}`;
    byKey.set(key, [...(byKey.get(key) ?? []), id]);
  }
  const list = { items: new Map(), byKey, ids: new Set<number>(), revocations: new Map() };
  const account = emptyAccount({ fleet: FLEET, today: TODAY, list });
  for (const sketch of sketches) addOrder(account, orderOf(sketch));
  return account;
}
