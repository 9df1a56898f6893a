// Order info (docs/certcentral.md, "Order info").

import { organizationSummary, productSummary, timestamp, userSummary } from './account.ts';
import { type Answer, notFound } from './answer.ts';
import { findOrder } from './find.ts';
import { at, list } from './json.ts';
import type { SandboxUser } from './keys.ts';
import type { Ledger } from './ledger.ts';
import { read, wasRead } from './life.ts';
import { certificateOrder, endOf } from './naming.ts';
import type { Settings } from './options.ts';
import { isOpen, pendingReissue, type SandboxCertificate, type SandboxOrder } from './order.ts';
import { caaStatus } from './pending.ts';
import { productRule } from './product.ts';
import { certificateId, day, shaped } from './shape.ts';

export async function orderInfo(
  ledger: Ledger,
  name: string,
  query: URLSearchParams,
  user: SandboxUser,
): Promise<Answer> {
  const order = await findOrder(ledger, name, user);
  if (order.placedBy === 'api' && order.reads < ledger.settings.infoLag) {
    order.reads += 1;
    throw notFound('order');
  }
  read(ledger, order);
  const caa = query.get('include_caa_status') === 'true' ? caaStatus(ledger.settings, order) : {};
  const answer = shaped(ledger.settings, { ...(await orderBody(ledger, order)), ...caa });
  wasRead(ledger, order);
  return answer;
}

async function orderBody(ledger: Ledger, order: SandboxOrder) {
  const { settings } = ledger;
  const odd = settings.lookupAnswer === 'odd-objects';
  const container = settings.account.containers.find(({ id }) => id === order.containerId);
  const root = settings.account.containers[0];
  const sent = (path: string) => at(order.body, path);
  return {
    id: order.id,
    certificate: await certificateBody(ledger, order),
    status: order.status,
    is_renewal: sent('renewal_of_order_id') !== undefined,
    is_renewed: order.renewed,
    ...(order.renewedBy === null ? {} : { renewed_order_id: order.renewedBy }),
    date_created: timestamp(order.placedAt),
    ...(order.issuedAt === null ? {} : { order_valid_till: day(endOf(order)) }),
    // docs/certcentral.md, "Loose types": an empty object may come as an array.
    organization: organizationSummary(settings.account, order.organizationId) ?? (odd ? [] : undefined),
    organization_contact: sent('organization_contact') ?? (odd ? [] : undefined),
    container: odd && !container ? [] : { id: (container ?? root)?.id, name: (container ?? root)?.name },
    product: productSummary(order.product),
    user: userSummary(order.user),
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
    has_pending_request: order.requests.some(isOpen),
    custom_fields: customFields(ledger, order),
    additional_emails: sent('additional_emails') ?? [],
    user_assignments: sent('user_assignments') ?? [],
    notes: [],
    api_key: { name: 'sandbox', key_type: 'permanent_api_key' },
    ...(settings.echoReference && order.reference !== null ? { alternative_order_id: order.reference } : {}),
  };
}

/** As order info and list show them. */
export function customFields({ settings }: Ledger, order: SandboxOrder) {
  return list(at(order.body, 'custom_fields')).map((sent) => ({
    metadata_id: at(sent, 'metadata_id'),
    label: settings.account.customFields.find(({ id }) => id === at(sent, 'metadata_id'))?.label,
    value: at(sent, 'value'),
  }));
}

async function certificateBody(ledger: Ledger, order: SandboxOrder) {
  const { settings } = ledger;
  const current = (order.staleReads > 0 ? order.replaced.at(-1) : undefined) ?? order;
  const content = (path: string) => at(current.content, path);
  const csr = shownCsr(ledger, order, current);
  return {
    ...certificateId(settings, current.certificateId, 'id'),
    ...statusOf(order, current),
    common_name: certificateOrder(order, settings, current).names.commonName,
    ...shownEmails(settings, order, current),
    date_created: timestamp(order.placedAt),
    ...(csr === null ? {} : { csr }),
    ...(order.organizationId === null ? {} : { organization: { id: order.organizationId } }),
    organization_units: content('organization_units') ?? [],
    signature_hash: content('signature_hash') ?? 'sha256',
    // Empty for client certificates, but there: clients of others rely on it.
    server_platform: { id: -1, name: 'OTHER', install_url: '', csr_url: '' },
    cert_validity: validityOf(order),
    // Dates and serial number are missing before issuance (docs/certcentral.md, "Order info").
    ...(await issuedBody(ledger, order, current)),
  };
}

/** S/MIME orders have addresses there, other client orders have not (docs/certcentral.md, "Order info"). */
function shownEmails(
  { orderInfoEmails }: Settings,
  { product }: SandboxOrder,
  { emails }: SandboxCertificate,
): { emails?: string[] } {
  if (orderInfoEmails === 'smime' && productRule(product)?.smime === null) return {};
  return { emails: emails.map(({ address }) => address) };
}

/** Absent for the certificate that was ordered first (docs/certcentral.md, "Reissue"). */
function statusOf(order: SandboxOrder, certificate: SandboxCertificate): { status?: string } {
  if (certificate.revoked) return { status: 'revoked' };
  return certificate.askedBy === order.requestId ? {} : { status: 'issued' };
}

/** That of a reissue that is under way is seen here, in the list of reissues, in both or in neither. */
function shownCsr({ settings }: Ledger, order: SandboxOrder, current: SandboxCertificate): string | null {
  if (!settings.echoCsr) return null;
  const seen = settings.pendingReissueCsr === 'everywhere' || settings.pendingReissueCsr === 'order-info';
  return (seen ? pendingReissue(order)?.csr : undefined) ?? current.csr;
}

/** `{years}`, `{days}` or `{custom_expiration_date}`, as it was asked for. */
export function validityOf({ body }: SandboxOrder): unknown {
  if (body.custom_expiration_date !== undefined)
    return { custom_expiration_date: body.custom_expiration_date };
  if (body.validity_days !== undefined) return { days: body.validity_days };
  return body.order_validity ?? { years: body.validity_years ?? 1 };
}

async function issuedBody(ledger: Ledger, order: SandboxOrder, certificate: SandboxCertificate) {
  if (certificate.issuedAt === null) return {};
  const { notAfter, notBefore, serialNumber, thumbprint } = await ledger.certificate(order, certificate);
  return {
    thumbprint,
    serial_number: serialNumber,
    date_issued: timestamp(certificate.issuedAt),
    valid_from: day(notBefore),
    valid_till: day(notAfter),
    days_remaining: Math.floor((notAfter.getTime() - ledger.now().getTime()) / 86_400_000),
    ca_cert: { id: 'SANDBOXCLIENTCA1', name: 'Sandbox Client CA 1' },
  };
}
