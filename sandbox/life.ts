// The way of an order: placed, approved, issued, reissued, revoked (docs/certcentral.md, "Place an order",
// "Requests", "Reissue", "Revoke", "Cancel", "Address validation").

import { randomUUID } from 'node:crypto';
import { organizationOf } from './account.ts';
import { at, isObject, type JsonObject, list, text } from './json.ts';
import { firstUser, mayApprove, missingPermission, type SandboxUser } from './keys.ts';
import type { Ledger } from './ledger.ts';
import { certificateOrder, endOf, mailboxes } from './naming.ts';
import {
  isOpen,
  pendingReissue,
  type SandboxCertificate,
  type SandboxOrder,
  type SandboxReissue,
  type SandboxRequest,
} from './order.ts';
import { waitsForCaa } from './pending.ts';

const closed = ['rejected', 'canceled', 'revoked', 'expired', 'denied'];

export type Placing = {
  product: string;
  body: JsonObject;
  placedBy: 'api' | 'ui';
  user?: SandboxUser;
  unknownFields?: string[];
};

export function place(
  ledger: Ledger,
  { product, body, placedBy, user, unknownFields }: Placing,
): SandboxOrder {
  const { settings } = ledger;
  const now = ledger.now();
  const owner = user ?? firstUser;
  const skips = at(body, 'skip_approval') === true && skipsApproval(ledger, owner, 'new_request');
  const content = at(body, 'certificate');
  const emails = mailboxes(list(at(body, 'certificate.emails')), settings);
  const keepsReference =
    placedBy === 'ui' || settings.reference === 'stored' || settings.reference === 'unique';
  const comments = text(at(body, 'comments'));
  const order: SandboxOrder = {
    id: ledger.nextOrderId(),
    requestId: 0,
    certificateId: null,
    askedBy: 0,
    status: 'needs_approval',
    requestStatus: 'pending',
    reference: keepsReference ? text(at(body, 'alternative_order_id')) : null,
    product,
    body,
    content: isObject(content) ? content : {},
    placedAt: now,
    placedBy,
    user: owner,
    commonName: text(at(body, 'certificate.common_name')) ?? emails[0]?.address ?? '',
    emails,
    emailToken: randomUUID().replaceAll('-', ''),
    organizationId: idOf(at(body, 'organization.id')),
    containerId: idOf(at(body, 'container.id')),
    csr: text(at(body, 'certificate.csr')),
    unknownFields: unknownFields ?? [],
    requests: [],
    reissues: [],
    replaced: [],
    staleReads: 0,
    reads: 0,
    readsSinceApproval: 0,
    hiddenLookups: placedBy === 'api' ? ownLag(settings.lookupLag, ledger) : 0,
    hiddenUntil: null,
    visible: true,
    renewed: false,
    renewedBy: null,
    held: false,
    statusChangedAt: now,
    issuedAt: null,
    endsAt: null,
    revoked: false,
    certificate: null,
  };
  const hiddenSeconds = placedBy === 'api' ? ownLag(settings.lookupLagSeconds, ledger) : 0;
  if (hiddenSeconds > 0) order.hiddenUntil = new Date(now.getTime() + hiddenSeconds * 1000);
  const request = ledger.addRequest(order, 'new_request', { user: order.user, comments, status: 'pending' });
  order.requestId = request.id;
  order.askedBy = request.id;
  ledger.orders.push(order);
  const renewed = ledger.find(at(body, 'renewal_of_order_id'));
  if (renewed) Object.assign(renewed, { renewed: true, renewedBy: order.id });

  if (placedBy === 'api' && settings.answer === 'rejected') rejectRequest(ledger, order, request);
  else if (settings.approval === 'automatic' || skips) approveRequest(ledger, order, request);
  else if (settings.approval === 'two-step') setRequestStatus(order, request, 'submitted');
  return order;
}

/** Each order takes the next lag of a list; after the last one, the first again. */
function ownLag(lag: number | number[], { orders }: Ledger): number {
  return typeof lag === 'number' ? lag : (lag[orders.length % lag.length] ?? 0);
}

/** Whether the user may; if not, the account ignores the option or refuses it (not established). */
export function skipsApproval(ledger: Ledger, user: SandboxUser, type: SandboxRequest['type']): boolean {
  if (mayApprove(user, type)) return true;
  if (ledger.settings.unentitledSkip === 'refused') throw missingPermission();
  return false;
}

/** The effects of time, applied before order info responds. */
export function read(ledger: Ledger, order: SandboxOrder): void {
  const { approvedAfter } = ledger.settings;
  const [request] = order.requests;
  const waiting = request !== undefined && isOpen(request) && !order.held;
  if (waiting && approvedAfter !== null && order.reads >= approvedAfter) {
    approveRequest(ledger, order, request);
    if (isOpen(request)) approveRequest(ledger, order, request);
  } else {
    settle(ledger, order);
  }
  order.reads += 1;
  if (order.requestStatus === 'approved') order.readsSinceApproval += 1;
}

/** Called after order info has answered: the late certificate id is there from now on. */
export function wasRead(ledger: Ledger, order: SandboxOrder): void {
  if (order.issuedAt !== null) order.certificateId ??= ledger.nextCertificateId();
  if (order.staleReads > 0) order.staleReads -= 1;
}

/** One step for the open request of the order: the first of two leads from `submitted` to `pending`. */
export function approve(ledger: Ledger, order: SandboxOrder): void {
  const request = order.requests.find(isOpen);
  if (request) approveRequest(ledger, order, request);
}

export function approveRequest(
  ledger: Ledger,
  order: SandboxOrder,
  request: SandboxRequest,
  processor: SandboxUser = firstUser,
): void {
  if (request.status === 'submitted') {
    setRequestStatus(order, request, 'pending');
    return;
  }
  if (closed.includes(order.status) || request.status !== 'pending') return;
  setRequestStatus(order, request, 'approved');
  processed(ledger, request, processor);
  if (request.type === 'revoke') {
    revokeNow(ledger, order, request.certificate);
    return;
  }
  order.held = false;
  order.readsSinceApproval = 0;
  const asked = request.type === 'reissue' ? pendingReissue(order) : order;
  if (request.type === 'new_request') ledger.changeStatus(order, 'pending');
  // docs/certcentral.md, "Place an order": the certificate ID exists from the approval on, long before the
  // certificate.
  if (asked && !ledger.settings.certificateIdLate) asked.certificateId = ledger.nextCertificateId();
  settle(ledger, order);
}

export function reject(ledger: Ledger, order: SandboxOrder): void {
  const request = order.requests.find(isOpen) ?? order.requests[0];
  if (request) rejectRequest(ledger, order, request);
}

/** A rejected order is closed, a rejected reissue gives the order back, a rejected revocation changes nothing. */
export function rejectRequest(
  ledger: Ledger,
  order: SandboxOrder,
  request: SandboxRequest,
  processor: SandboxUser = firstUser,
): void {
  setRequestStatus(order, request, 'rejected');
  processed(ledger, request, processor);
  if (request.type === 'new_request') ledger.changeStatus(order, 'rejected');
  if (request.type === 'reissue') endReissue(ledger, order);
}

/** A reissue that is under way is canceled in place of the order. */
export function cancel(ledger: Ledger, order: SandboxOrder, note: string | null = null): void {
  const reissue = pendingReissue(order);
  if (!reissue) {
    ledger.changeStatus(order, 'canceled');
    return;
  }
  const request = order.requests.find(({ id }) => id === reissue.askedBy);
  if (request && isOpen(request)) {
    request.processorComment = note;
    rejectRequest(ledger, order, request);
  } else {
    endReissue(ledger, order);
  }
}

function endReissue(ledger: Ledger, order: SandboxOrder): void {
  const reissue = pendingReissue(order);
  if (reissue) reissue.status = 'rejected';
  ledger.changeStatus(order, 'issued');
}

export type ReissueOptions = {
  content: JsonObject;
  comments: string | null;
  skips: boolean;
  user: SandboxUser;
  unknownFields: string[];
};

/** A second reissue replaces the one that is under way, which is rejected. */
export function reissue(ledger: Ledger, order: SandboxOrder, options: ReissueOptions): SandboxReissue {
  const { settings } = ledger;
  const earlier = pendingReissue(order);
  if (earlier) cancel(ledger, order);
  const { content, user, comments } = options;
  const request = ledger.addRequest(order, 'reissue', { user, comments, status: 'pending' });
  const sent = list(content.emails);
  const reissue: SandboxReissue = {
    certificateId: null,
    askedBy: request.id,
    content: { ...order.content, ...content },
    commonName: text(content.common_name) ?? order.commonName,
    emails: mailboxes(sent.length > 0 ? sent : order.emails.map(({ address }) => address), settings),
    csr: text(content.csr),
    issuedAt: null,
    endsAt: certificateOrder(order, settings).notAfter,
    revoked: false,
    certificate: null,
    status: 'pending',
    date: ledger.now(),
    unknownFields: options.unknownFields,
  };
  order.reissues.push(reissue);
  ledger.changeStatus(order, 'reissue_pending');
  if (settings.approval === 'automatic' || options.skips) approveRequest(ledger, order, request);
  else if (settings.approval === 'two-step') setRequestStatus(order, request, 'submitted');
  return reissue;
}

export function revokeNow(ledger: Ledger, order: SandboxOrder, certificate: SandboxCertificate | null): void {
  if (certificate) certificate.revoked = true;
  const whole =
    certificate === null || (ledger.settings.singleRevocation === 'closes-order' && certificate === order);
  if (!whole) return;
  for (const each of [order, ...order.replaced]) each.revoked = true;
  ledger.changeStatus(order, 'revoked');
}

export function validateEmails(ledger: Ledger, order: SandboxOrder, address?: string): void {
  for (const { emails } of [order, ...order.reissues])
    for (const email of emails)
      if (address === undefined || email.address === address) email.validated = true;
  settle(ledger, order);
}

/** Sets any word; the order then stays there until it is approved or issued by hand. */
export function setStatus(ledger: Ledger, order: SandboxOrder, status: string): void {
  if (status === 'issued') {
    issueNow(ledger, order);
    return;
  }
  const [request] = order.requests;
  if (status === 'rejected' && request) setRequestStatus(order, request, 'rejected');
  order.held = true;
  ledger.changeStatus(order, status);
}

/** Issues the order in any state; an order without a CSR is picked up by its recipient. */
export async function issue(ledger: Ledger, order: SandboxOrder): Promise<void> {
  for (const request of order.requests.filter(({ type }) => type !== 'revoke')) {
    if (request.status === 'submitted') approveRequest(ledger, order, request);
    if (request.status === 'pending') approveRequest(ledger, order, request);
  }
  issueNow(ledger, order);
  await ledger.certificate(order);
}

function settle(ledger: Ledger, order: SandboxOrder): void {
  const { issuance, account } = ledger.settings;
  const reissue = pendingReissue(order);
  const asked = reissue ?? order;
  const request = order.requests.find(({ id }) => id === asked.askedBy);
  const wanted = reissue ? 'reissue_pending' : 'pending';
  if (order.held || request?.status !== 'approved' || order.status !== wanted) return;
  // Sponsor and organization products wait for a valid `smime` validation (docs/certcentral.md, "Address
  // validation").
  const organization = organizationOf(account, order.organizationId);
  const wantsValidation = certificateOrder(order, ledger.settings).organizationValidated;
  if (wantsValidation && organization?.smime !== 'valid') return;
  if (issuance === 'never' || waitsForCaa(ledger.settings, order)) return;
  if (issuance === 'immediate') {
    if (asked.emails.some((email) => !email.validated)) return;
  } else if (order.readsSinceApproval < issuance.polls) {
    return;
  }
  // Without a CSR the recipient has to generate the certificate; assumed: that is `waiting_pickup`.
  if (asked.csr !== null) issueNow(ledger, order);
  else if (!reissue) ledger.changeStatus(order, 'waiting_pickup');
}

export function issueNow(ledger: Ledger, order: SandboxOrder): void {
  const reissue = pendingReissue(order);
  if (reissue) {
    order.replaced.push(onlyCertificate(order));
    reissue.status = 'issued';
    Object.assign(order, onlyCertificate(reissue));
    order.staleReads = ledger.settings.reissueLag;
  }
  for (const email of order.emails) email.validated = true;
  const request = order.requests.find(({ id }) => id === order.askedBy);
  if (request && request.status !== 'approved') {
    setRequestStatus(order, request, 'approved');
    processed(ledger, request, firstUser);
  }
  if (!ledger.settings.certificateIdLate) order.certificateId ??= ledger.nextCertificateId();
  order.issuedAt ??= ledger.now();
  ledger.changeStatus(order, 'issued');
  // Orders with `auto_renew` renew themselves this many days before.
  ledger.nextEvent = Math.min(ledger.nextEvent, endOf(order).getTime() - 30 * 86_400_000);
}

function onlyCertificate(from: SandboxCertificate): SandboxCertificate {
  const { certificateId, askedBy, content, commonName, emails, csr, issuedAt, endsAt, revoked, certificate } =
    from;
  return { certificateId, askedBy, content, commonName, emails, csr, issuedAt, endsAt, revoked, certificate };
}

function setRequestStatus(order: SandboxOrder, request: SandboxRequest, status: string): void {
  request.status = status;
  if (request.type === 'new_request') order.requestStatus = status;
}

function processed(ledger: Ledger, request: SandboxRequest, processor: SandboxUser): void {
  request.processor = processor;
  request.processedAt = ledger.now();
}

function idOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
