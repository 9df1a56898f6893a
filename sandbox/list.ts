// The list of orders (docs/certcentral.md, "List of orders").

import { organizationSummary, productSummary, timestamp } from './account.ts';
import type { Answer } from './answer.ts';
import { filtersOf, passes } from './filter.ts';
import { customFields, validityOf } from './info.ts';
import { at } from './json.ts';
import type { SandboxUser } from './keys.ts';
import type { Ledger } from './ledger.ts';
import { certificateOrder, endOf } from './naming.ts';
import type { SandboxOrder } from './order.ts';
import { certificateId, day, page, shaped } from './shape.ts';

/** `alternative_order_id` is neither a filter nor a member of an item, nor are addresses. */
export async function listOrders(ledger: Ledger, query: URLSearchParams, user: SandboxUser): Promise<Answer> {
  let found = ledger.lookup(user, { lags: ledger.settings.lagOf !== 'look-up' });
  if (ledger.settings.listFilters === 'honoured') {
    for (const [name, values] of filtersOf(query)) {
      const kept: SandboxOrder[] = [];
      for (const order of found) if (await passes(ledger, order, name, values)) kept.push(order);
      found = kept;
    }
  }
  const { items, page: position } = page(query, sorted(found, query.get('sort') ?? '-date_created'));
  const total = position.total - (ledger.settings.listTotal === 'one-less' && position.total > 0 ? 1 : 0);
  return shaped(ledger.settings, {
    orders: await Promise.all(items.map((order) => listItem(ledger, order))),
    page: { ...position, total },
  });
}

async function listItem(ledger: Ledger, order: SandboxOrder) {
  const { settings } = ledger;
  const { account } = settings;
  const container = account.containers.find(({ id }) => id === order.containerId) ?? account.containers[0];
  const fields = customFields(ledger, order);
  return {
    id: order.id,
    certificate: {
      ...certificateId(settings, order.certificateId, 'id'),
      common_name: certificateOrder(order, settings).names.commonName,
      dns_names: [],
      signature_hash: 'sha256',
      cert_validity: validityOf(order),
      ...(await issuedItem(ledger, order)),
    },
    status: order.status,
    is_renewed: order.renewed,
    date_created: timestamp(order.placedAt),
    ...(order.organizationId === null
      ? {}
      : { organization: organizationSummary(account, order.organizationId) }),
    validity_years: at(order.body, 'validity_years'),
    order_validity: at(order.body, 'order_validity'),
    ...(order.issuedAt === null ? {} : { order_valid_till: day(endOf(order)) }),
    disable_renewal_notifications: at(order.body, 'disable_renewal_notifications') ?? false,
    container: container && { id: container.id, name: container.name, is_active: container.active },
    product: productSummary(order.product),
    product_name_id: order.product,
    has_duplicates: false,
    duplicates_count: 0,
    has_reissues: order.reissues.length > 0,
    reissues_count: order.reissues.length,
    ...(fields.length > 0 ? { custom_fields: fields } : {}),
    price: 0,
  };
}

/** Only once issued. Nothing is signed for it: the list of ten thousand orders has to be cheap. */
async function issuedItem(ledger: Ledger, order: SandboxOrder) {
  if (order.issuedAt === null) return {};
  const { notBefore, notAfter, serialNumber } =
    order.certificate === null
      ? { notBefore: order.issuedAt, notAfter: endOf(order), serialNumber: ledger.serialNumber(order) }
      : await order.certificate;
  return {
    serial_number: serialNumber,
    valid_from: day(notBefore),
    valid_till: day(notAfter),
    days_remaining: Math.floor((notAfter.getTime() - ledger.now().getTime()) / 86_400_000),
  };
}

function sorted(orders: SandboxOrder[], sort: string): SandboxOrder[] {
  const value = (order: SandboxOrder, name: string): number | string => {
    if (name === 'date_created') return order.placedAt.getTime();
    if (name === 'common_name') return order.commonName;
    if (name === 'status') return order.status;
    if (name === 'product_name') return productSummary(order.product).name;
    if (name === 'validity_years') return Number(at(order.body, 'validity_years') ?? 0);
    if (name === 'valid_till') return order.issuedAt === null ? 0 : endOf(order).getTime();
    return order.id;
  };
  const keys = sort
    .split(',')
    .map((key) => ({ name: key.replace(/^-/, ''), sign: key.startsWith('-') ? -1 : 1 }));
  if (keys[0]?.name === 'order_id' && keys[0].sign === 1) return orders;
  return [...orders].sort((one, two) => {
    for (const { name, sign } of keys) {
      const [a, b] = [value(one, name), value(two, name)];
      if (a !== b) return a < b ? -sign : sign;
    }
    return one.id - two.id;
  });
}
