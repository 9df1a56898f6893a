// The order endpoints: placing, order info, look-ups and status changes (docs/certcentral.md, "Place an
// order", "Order info").

import { organizationOf, productSummary, timestamp } from './account.ts';
import { type Answer, json, notFound, Refusal } from './answer.ts';
import { authority } from './authority.ts';
import { at, isObject, list } from './json.ts';
import type { Ledger } from './ledger.ts';
import { certificateOrder } from './naming.ts';
import type { SandboxOrder } from './order.ts';
import { validateOrder } from './validation.ts';

export async function placeOrder(ledger: Ledger, product: string, body: unknown): Promise<Answer> {
  const { settings } = ledger;
  const { unknownFields } = await validateOrder(product, body, {
    account: settings.account,
    now: settings.now(),
    reference: settings.reference,
    usedSlots: ledger.orders.filter(({ status }) => !['rejected', 'canceled'].includes(status)).length,
    renewal: (orderId) => {
      const order = ledger.find(orderId);
      if (!order?.visible) return 'unknown';
      if (order.renewed) return 'renewed';
      return order.status === 'issued' || order.status === 'expired' ? 'renewable' : 'not-issued';
    },
  });
  const order = ledger.place(product, isObject(body) ? body : {}, 'api', unknownFields);
  return json(201, await placedBody(ledger, order));
}

async function placedBody(ledger: Ledger, order: SandboxOrder): Promise<unknown> {
  const plain = {
    id: order.id,
    requests: [{ id: order.requestId, status: order.requestStatus }],
    ...(order.certificateId === null ? {} : { certificate_id: order.certificateId }),
  };
  switch (ledger.settings.answer) {
    case 'id-only':
      return { id: order.id };
    case 'string-ids':
      return stringIds(plain);
    case 'null-certificate':
      return { ...plain, certificate_id: null };
    case 'zero-certificate':
      return { ...plain, certificate_id: 0 };
    case 'odd-objects':
      return { ...plain, organization: [], certificate_chain: [] };
    case 'with-organization':
      return { ...plain, organization: { id: order.organizationId ?? 112244 } };
    case 'with-chain':
      return order.status === 'issued' ? { ...plain, certificate_chain: await chain(ledger, order) } : plain;
    default:
      return plain;
  }
}

async function chain(ledger: Ledger, order: SandboxOrder) {
  const { pem } = await ledger.certificate(order);
  return [
    { subject_common_name: certificateOrder(order, ledger.settings).names.commonName, pem },
    ...(await authorityChain()),
  ];
}

/** Intermediate and root, as `/certificate/{id}/chain` names them; that the root is among them is assumed. */
export async function authorityChain() {
  const { intermediatePem, rootPem } = await authority();
  return [
    { subject_common_name: 'Sandbox Client CA 1', pem: intermediatePem },
    { subject_common_name: 'Sandbox Root CA', pem: rootPem },
  ];
}

/** docs/certcentral.md, "Loose types": ids as digit strings, at any depth. */
function stringIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stringIds);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      /(^|_)id$/.test(name) && typeof item === 'number' ? String(item) : stringIds(item),
    ]),
  );
}

/** The id member as the look-ups show it; without a certificate it is left out. */
function certificateId(ledger: Ledger, order: SandboxOrder, name: string): Record<string, number | null> {
  if (ledger.settings.lookupAnswer === 'null-certificate') return { [name]: null };
  if (ledger.settings.lookupAnswer === 'zero-certificate') return { [name]: 0 };
  return order.certificateId === null ? {} : { [name]: order.certificateId };
}

function shaped(ledger: Ledger, value: unknown): Answer {
  return json(200, ledger.settings.lookupAnswer === 'string-ids' ? stringIds(value) : value);
}

/** By order id, thumbprint or serial number (docs/certcentral.md, "Order info"). */
export async function findOrder(ledger: Ledger, name: string): Promise<SandboxOrder> {
  if (/^\d{1,15}$/.test(name)) {
    const order = ledger.find(Number(name));
    if (order?.visible) return order;
  }
  for (const order of ledger.orders) {
    if (!order.visible || order.certificate === null) continue;
    const { thumbprint, serialNumber } = await order.certificate;
    if ([thumbprint, serialNumber].includes(name.toUpperCase())) return order;
  }
  throw notFound('order');
}

export async function orderInfo(ledger: Ledger, name: string): Promise<Answer> {
  const order = await findOrder(ledger, name);
  ledger.read(order);
  const answer = shaped(ledger, await orderBody(ledger, order));
  ledger.wasRead(order);
  return answer;
}

async function orderBody(ledger: Ledger, order: SandboxOrder) {
  const { settings } = ledger;
  const odd = settings.lookupAnswer === 'odd-objects';
  const container = settings.account.containers.find(({ id }) => id === order.containerId);
  const root = settings.account.containers[0];
  const sent = (path: string) => at(order.body, path);
  const renewedOrder = sent('renewal_of_order_id');
  return {
    id: order.id,
    certificate: await certificateBody(ledger, order),
    status: order.status,
    is_renewal: renewedOrder !== undefined,
    is_renewed: order.renewed,
    ...(renewedOrder === undefined ? {} : { renewed_order_id: renewedOrder }),
    date_created: timestamp(order.placedAt),
    // docs/certcentral.md, "Loose types": an empty object may come as an array.
    organization: organizationSummary(ledger, order) ?? (odd ? [] : undefined),
    organization_contact: sent('organization_contact') ?? (odd ? [] : undefined),
    container: odd && !container ? [] : { id: (container ?? root)?.id, name: (container ?? root)?.name },
    product: productSummary(order.product),
    user: { id: 5511, first_name: 'Sandbox', last_name: 'Robot', email: 'robot@example.com' },
    requests: order.requests.map((request) => ({
      id: request.id,
      date: timestamp(request.date),
      type: request.type,
      status: request.status,
      ...(request.comments === null ? {} : { comments: request.comments }),
    })),
    receipt_id: order.id + 7_000_000,
    price: 0,
    currency: 'USD',
    payment_method: sent('payment_method') ?? 'balance',
    auto_renew: sent('auto_renew') ?? 0,
    // docs/certcentral.md, "Loose types": booleans as strings.
    disable_renewal_notifications: odd ? '0' : (sent('disable_renewal_notifications') ?? false),
    allow_duplicates: false,
    has_pending_request: order.requests.some(({ status }) => status === 'pending' || status === 'submitted'),
    custom_fields: sent('custom_fields') ?? [],
    notes: [],
    api_key: { name: 'sandbox', key_type: 'permanent_api_key' },
    ...(settings.echoReference && order.reference !== null ? { alternative_order_id: order.reference } : {}),
  };
}

function organizationSummary(ledger: Ledger, order: SandboxOrder) {
  const organization = organizationOf(ledger.settings.account, order.organizationId);
  return organization && { id: organization.id, name: organization.name, display_name: organization.name };
}

async function certificateBody(ledger: Ledger, order: SandboxOrder) {
  const { settings } = ledger;
  const sent = (path: string) => at(order.body, path);
  const expiration = sent('custom_expiration_date');
  const validity =
    sent('order_validity') ??
    (expiration === undefined
      ? { years: sent('validity_years') ?? 1 }
      : { custom_expiration_date: expiration });
  return {
    ...certificateId(ledger, order, 'id'),
    common_name: certificateOrder(order, settings).names.commonName,
    emails: order.emails.map((email) => email.address),
    date_created: timestamp(order.placedAt),
    ...(order.csr !== null && settings.echoCsr ? { csr: order.csr } : {}),
    ...(order.organizationId === null ? {} : { organization: { id: order.organizationId } }),
    organization_units: sent('certificate.organization_units') ?? [],
    signature_hash: sent('certificate.signature_hash') ?? 'sha256',
    cert_validity: validity,
    // Dates and serial number are missing before issuance (docs/certcentral.md, "Order info").
    ...(await issuedBody(ledger, order)),
  };
}

async function issuedBody(ledger: Ledger, order: SandboxOrder) {
  if (order.issuedAt === null) return {};
  const { notAfter, notBefore, serialNumber, thumbprint } = await ledger.certificate(order);
  return {
    thumbprint,
    serial_number: serialNumber,
    date_issued: timestamp(order.issuedAt),
    valid_from: day(notBefore),
    valid_till: day(notAfter),
    days_remaining: Math.floor((notAfter.getTime() - ledger.settings.now().getTime()) / 86_400_000),
    ca_cert: { id: 'SANDBOXCLIENTCA1', name: 'Sandbox Client CA 1' },
  };
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function page<T>(query: URLSearchParams, items: T[]) {
  const number = (name: string, fallback: number) => {
    const value = query.get(name);
    return value !== null && /^\d{1,9}$/.test(value) ? Number(value) : fallback;
  };
  const offset = number('offset', 0);
  const limit = Math.min(number('limit', 1000), 1000);
  return { items: items.slice(offset, offset + limit), page: { total: items.length, limit, offset } };
}

/**
 * Every order with this reference that the key may see (docs/certcentral.md, "Look-up by reference");
 * compared exactly (assumed).
 */
export function ordersByReference(ledger: Ledger, reference: string, query: URLSearchParams): Answer {
  const found = ledger.lookup().filter((order) => order.reference === reference);
  if (found.length === 0) {
    if (ledger.settings.referenceMissing === 'not-found') throw notFound('order');
    if (ledger.settings.referenceMissing === 'no-list') return json(200, {});
  }
  const { items, page: position } = page(query, found);
  return shaped(ledger, {
    orders: items.map((order) => ({
      order_id: order.id,
      ...certificateId(ledger, order, 'certificate_id'),
      status: order.status,
    })),
    page: position,
  });
}

/**
 * docs/certcentral.md, "List of orders"; `alternative_order_id` is neither a filter nor a member of an item.
 */
export async function listOrders(ledger: Ledger, query: URLSearchParams): Promise<Answer> {
  const filters = [...query].flatMap(([name, value]) => {
    const match = /^filters\[(\w+)\](\[\d*\])?$/.exec(name);
    return match?.[1] ? [{ name: match[1], value }] : [];
  });
  let found = ledger.lookup();
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
  return shaped(ledger, {
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
      ...certificateId(ledger, order, 'id'),
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
    ...(order.organizationId === null ? {} : { organization: organizationSummary(ledger, order) }),
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

/** `a...b`, `>a`, `<b`. Assumed: a bare date is its first moment, and the time zone is the given one. */
export function inRange(filter: string, at: Date, zone: string): boolean {
  const range = filter.split('...');
  if (range.length === 2) {
    return at.getTime() >= moment(range[0] ?? '', zone) && at.getTime() <= moment(range[1] ?? '', zone);
  }
  if (filter.startsWith('>')) return at.getTime() > moment(filter.slice(1), zone);
  if (filter.startsWith('<')) return at.getTime() < moment(filter.slice(1), zone);
  return day(at) === filter;
}

function moment(text: string, zone: string): number {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?))?(Z|[+-]\d{2}:\d{2})?$/.exec(
    text.trim(),
  );
  const at = parts ? Date.parse(`${parts[1]}T${parts[2] ?? '00:00:00'}${parts[3] ?? zone}`) : Number.NaN;
  if (Number.isNaN(at)) {
    throw new Refusal(400, {
      code: 'invalid_parameter',
      message: `The date ${text.slice(0, 40)} is not valid.`,
    });
  }
  return at;
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

/**
 * docs/certcentral.md, "List of orders": at most seven days back, dates in MDT, `{}` when nothing changed.
 */
export function statusChanges(ledger: Ledger, query: URLSearchParams): Answer {
  const now = ledger.settings.now();
  const minutes = query.get('minutes');
  const seconds = query.get('seconds');
  const range = query.get('filters[status_last_updated]');
  const week = 7 * 86_400_000;
  const length = minutes !== null ? Number(minutes) * 60_000 : Number(seconds ?? Number.NaN) * 1000;
  let since = (_: Date): boolean => false;
  if (range !== null) {
    const [from, to] = range.split('...');
    if (moment(to ?? '', '-06:00') - moment(from ?? '', '-06:00') > week) throw tooLong();
    since = (at) => inRange(range, at, '-06:00');
  } else {
    if (Number.isNaN(length)) {
      throw new Refusal(400, { code: 'missing_parameter', message: 'The parameter minutes is required.' });
    }
    if (length > week) throw tooLong();
    since = (at) => at.getTime() >= now.getTime() - length;
  }
  const changed = ledger.orders.filter((order) => order.visible && since(order.statusChangedAt));
  if (changed.length === 0) return json(200, {});
  return shaped(ledger, {
    orders: changed.map((order) => ({
      order_id: order.id,
      ...certificateId(ledger, order, 'certificate_id'),
      status: order.status,
    })),
  });
}

function tooLong(): Refusal {
  return new Refusal(400, { code: 'time_frame_too_long', message: 'The time frame is longer than 7 days.' });
}

/** docs/certcentral.md, "Address validation". */
export async function emailValidation(ledger: Ledger, name: string): Promise<Answer> {
  const order = await findOrder(ledger, name);
  return json(200, {
    delivery_options: ['api', 'browser'],
    emails: order.emails.map((email) => ({
      email: email.address,
      status: email.validated ? 'validated' : 'unvalidated',
      date_emailed: day(order.placedAt),
    })),
  });
}
