// The list of orders (docs/certcentral.md, "List of orders").

import { organizationSummary, productSummary, timestamp } from './account.ts';
import type { Answer } from './answer.ts';
import { at, list } from './json.ts';
import type { SandboxUser } from './keys.ts';
import type { Ledger } from './ledger.ts';
import { certificateOrder } from './naming.ts';
import type { SandboxOrder } from './order.ts';
import { inRange } from './range.ts';
import { certificateId, day, page, shaped } from './shape.ts';

/**
 * docs/certcentral.md, "List of orders"; `alternative_order_id` is neither a filter nor a member of an item.
 */
export async function listOrders(ledger: Ledger, query: URLSearchParams, user: SandboxUser): Promise<Answer> {
  const filters = [...query].flatMap(([name, value]) => {
    const match = /^filters\[(\w+)\](\[\d*\])?$/.exec(name);
    return match?.[1] ? [{ name: match[1], value }] : [];
  });
  let found = ledger.lookup(user);
  if (ledger.settings.listFilters === 'honoured') {
    const names = new Set(filters.map(({ name }) => name));
    for (const name of names) {
      const values = filters.filter((filter) => filter.name === name).map(({ value }) => value);
      const kept: SandboxOrder[] = [];
      for (const order of found) if (await passes(ledger, order, name, values)) kept.push(order);
      found = kept;
    }
  }
  const { items, page: position } = page(query, sorted(found, query.get('sort') ?? '-date_created'));
  return shaped(ledger.settings, {
    orders: await Promise.all(items.map((order) => listItem(ledger, order))),
    page: position,
  });
}

async function listItem(ledger: Ledger, order: SandboxOrder) {
  const issued = order.issuedAt === null ? null : await ledger.certificate(order);
  const container = ledger.settings.account.containers.find(({ id }) => id === order.containerId);
  return {
    id: order.id,
    certificate: {
      ...certificateId(ledger.settings, order.certificateId, 'id'),
      common_name: certificateOrder(order, ledger.settings).names.commonName,
      signature_hash: 'sha256',
      ...(issued
        ? {
            valid_till: day(issued.notAfter),
            days_remaining: Math.floor(
              (issued.notAfter.getTime() - ledger.settings.now().getTime()) / 86_400_000,
            ),
            serial_number: issued.serialNumber,
          }
        : {}),
    },
    status: order.status,
    is_renewed: order.renewed,
    date_created: timestamp(order.placedAt),
    ...(order.organizationId === null
      ? {}
      : { organization: organizationSummary(ledger.settings.account, order.organizationId) }),
    validity_years: at(order.body, 'validity_years'),
    order_validity: at(order.body, 'order_validity'),
    disable_renewal_notifications: false,
    container: container ? { id: container.id, name: container.name } : undefined,
    product: productSummary(order.product),
    product_name_id: order.product,
    has_duplicates: false,
    duplicates_count: 0,
    price: 0,
  };
}

/** A filter that the simulator does not know lets everything pass (assumed). */
async function passes(ledger: Ledger, order: SandboxOrder, name: string, values: string[]): Promise<boolean> {
  const among = (...own: unknown[]) => own.some((value) => values.includes(String(value)));
  const emails = order.emails.map((email) => email.address);
  const commonName = certificateOrder(order, ledger.settings).names.commonName;
  switch (name) {
    case 'id':
      return among(order.id);
    case 'status':
      return values.some((value) => statusGroup(value).includes(order.status));
    case 'organization_id':
      return among(order.organizationId);
    case 'product_name_id':
      return among(order.product);
    case 'container_id':
      return among(order.containerId ?? ledger.settings.account.containers[0]?.id);
    case 'common_name':
      return among(commonName);
    case 'email':
      return among(...emails);
    case 'certificate_id':
      return among(order.certificateId);
    case 'is_renewed':
      return among(order.renewed ? 1 : 0);
    case 'metadata_id':
      return list(at(order.body, 'custom_fields')).some((field) => among(at(field, 'metadata_id')));
    case 'search':
      return values.some((value) => {
        const wanted = value.replace(/^%/, '');
        const matches = (own: string) =>
          value.startsWith('%') ? own.includes(wanted) : own.startsWith(wanted);
        return [commonName, ...emails].some(matches);
      });
    case 'date_created':
      return values.some((value) => inRange(value, order.placedAt, '+00:00'));
    case 'valid_till': {
      if (order.issuedAt === null) return false;
      const { notAfter } = await ledger.certificate(order);
      return values.some((value) => inRange(value, notAfter, '+00:00'));
    }
    case 'serial_number':
      return order.certificate !== null && among((await order.certificate).serialNumber);
    default:
      return true;
  }
}

/** `issued` includes expired orders (5.2). Assumed: `pending` stands for every stage before the pickup. */
function statusGroup(status: string): string[] {
  if (status === 'issued') return ['issued', 'expired'];
  if (status === 'pending') return ['pending', 'processing', 'needs_approval', 'needs_csr'];
  return [status];
}

function sorted(orders: SandboxOrder[], sort: string): SandboxOrder[] {
  const value = (order: SandboxOrder, name: string): number | string => {
    if (name === 'date_created') return order.placedAt.getTime();
    if (name === 'common_name') return order.commonName;
    if (name === 'status') return order.status;
    return order.id;
  };
  const keys = sort
    .split(',')
    .map((key) => ({ name: key.replace(/^-/, ''), sign: key.startsWith('-') ? -1 : 1 }));
  return [...orders].sort((one, two) => {
    for (const { name, sign } of keys) {
      const [a, b] = [value(one, name), value(two, name)];
      if (a !== b) return a < b ? -sign : sign;
    }
    return one.id - two.id;
  });
}
