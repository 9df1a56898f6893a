// The orders of the simulated account and their way from placed to issued (docs/certcentral.md, "Place an
// order", "Address validation").

import { randomUUID } from 'node:crypto';
import { organizationOf } from './account.ts';
import { authority, browserKey, type IssuedCertificate, readSigningRequest } from './authority.ts';
import { at, type JsonObject, list, text } from './json.ts';
import { certificateOrder } from './naming.ts';
import type { Settings } from './options.ts';
import type { SandboxOrder, SandboxRequest } from './order.ts';

const closed = ['rejected', 'canceled', 'revoked', 'expired', 'denied'];

export class Ledger {
  readonly orders: SandboxOrder[] = [];
  readonly settings: Settings;
  // Three different numbers (docs/certcentral.md, "Loose types"), far apart so that a mix-up is noticed.
  #orderId = 1_234_000;
  #requestId = 5_678_000;
  #certificateId = 9_012_000;

  constructor(settings: Settings) {
    this.settings = settings;
  }

  place(product: string, body: JsonObject, placedBy: 'api' | 'ui', unknownFields: string[]): SandboxOrder {
    const { settings } = this;
    const now = settings.now();
    const sentEmails = list(at(body, 'certificate.emails')).map(String);
    const keepsReference = placedBy === 'ui' || settings.reference === 'stored';
    const requestId = ++this.#requestId;
    const order: SandboxOrder = {
      id: ++this.#orderId,
      requestId,
      certificateId: null,
      status: 'needs_approval',
      requestStatus: 'pending',
      reference: keepsReference ? text(at(body, 'alternative_order_id')) : null,
      product,
      body,
      placedAt: now,
      placedBy,
      commonName: text(at(body, 'certificate.common_name')) ?? sentEmails[0] ?? '',
      emails: sentEmails.map((address) => ({ address, validated: settings.emailValidation === 'validated' })),
      emailToken: randomUUID().replaceAll('-', ''),
      organizationId: idOf(at(body, 'organization.id')),
      containerId: idOf(at(body, 'container.id')),
      csr: text(at(body, 'certificate.csr')),
      unknownFields,
      requests: [
        {
          id: requestId,
          type: 'new_request',
          status: 'pending',
          date: now,
          comments: text(at(body, 'comments')),
          processorComment: null,
        },
      ],
      reads: 0,
      readsSinceApproval: 0,
      hiddenLookups: placedBy === 'api' ? settings.lookupLag : 0,
      visible: true,
      renewed: false,
      held: false,
      statusChangedAt: now,
      issuedAt: null,
      certificate: null,
    };
    this.orders.push(order);
    const renewed = this.find(at(body, 'renewal_of_order_id'));
    if (renewed) renewed.renewed = true;

    if (placedBy === 'api' && settings.answer === 'rejected') this.reject(order);
    else if (settings.approval === 'automatic' || at(body, 'skip_approval') === true) this.approve(order);
    else if (settings.approval === 'two-step') this.#setRequestStatus(order, 'submitted');
    return order;
  }

  find(orderId: unknown): SandboxOrder | undefined {
    return this.orders.find((order) => order.id === orderId);
  }

  /** Every order that this look-up may see; counts the lag down. */
  lookup(): SandboxOrder[] {
    const seen = this.orders.filter((order) => order.visible && order.hiddenLookups <= 0);
    for (const order of this.orders) if (order.hiddenLookups > 0) order.hiddenLookups -= 1;
    return seen;
  }

  /** What time brings: called before order info answers. */
  read(order: SandboxOrder): void {
    const { approvedAfter } = this.settings;
    const waiting = order.requestStatus === 'pending' || order.requestStatus === 'submitted';
    if (waiting && !order.held && approvedAfter !== null && order.reads >= approvedAfter) {
      this.approve(order);
      if (order.status === 'needs_approval') this.approve(order);
    } else {
      this.#settle(order);
    }
    order.reads += 1;
    if (order.requestStatus === 'approved') order.readsSinceApproval += 1;
  }

  /** Called after order info has answered: the late certificate id is there from now on. */
  wasRead(order: SandboxOrder): void {
    if (order.status === 'issued') order.certificateId ??= ++this.#certificateId;
  }

  setStatus(order: SandboxOrder, status: string): void {
    if (status === 'issued') {
      this.#issue(order);
      return;
    }
    if (status === 'rejected') this.#setRequestStatus(order, 'rejected');
    order.held = true;
    this.#change(order, status);
  }

  /** The first step of two leads from `submitted` to `pending`. */
  approve(order: SandboxOrder): void {
    if (order.requestStatus === 'submitted') {
      this.#setRequestStatus(order, 'pending');
      return;
    }
    if (closed.includes(order.status) || order.requestStatus === 'approved') return;
    this.#setRequestStatus(order, 'approved');
    order.held = false;
    this.#change(order, 'pending');
    // docs/certcentral.md, "Place an order": the certificate id comes with the approval, long before the
    // certificate.
    if (!this.settings.certificateIdLate) order.certificateId = ++this.#certificateId;
    this.#settle(order);
  }

  reject(order: SandboxOrder): void {
    this.#setRequestStatus(order, 'rejected');
    this.#change(order, 'rejected');
  }

  cancel(order: SandboxOrder): void {
    this.#change(order, 'canceled');
  }

  revoke(order: SandboxOrder, comments: string | null, approved: boolean): SandboxRequest {
    const request: SandboxRequest = {
      id: ++this.#requestId,
      type: 'revoke',
      status: approved ? 'approved' : 'pending',
      date: this.settings.now(),
      comments,
      processorComment: null,
    };
    order.requests.push(request);
    if (approved) this.#change(order, 'revoked');
    return request;
  }

  validateEmails(order: SandboxOrder, address?: string): void {
    for (const email of order.emails)
      if (address === undefined || email.address === address) email.validated = true;
    this.#settle(order);
  }

  /** Issues whatever stands in the way; an order without a CSR is picked up by its recipient. */
  async issue(order: SandboxOrder): Promise<IssuedCertificate> {
    while (order.requestStatus === 'submitted' || order.requestStatus === 'pending') this.approve(order);
    this.#issue(order);
    return this.certificate(order);
  }

  certificate(order: SandboxOrder): Promise<IssuedCertificate> {
    order.certificate ??= this.#sign(order);
    return order.certificate;
  }

  #settle(order: SandboxOrder): void {
    const { issuance, account } = this.settings;
    if (order.held || order.requestStatus !== 'approved' || order.status !== 'pending') return;
    // Sponsor and organization products wait for a valid `smime` validation (docs/certcentral.md, "Address
    // validation").
    const organization = organizationOf(account, order.organizationId);
    const wantsValidation = certificateOrder(order, this.settings).organizationValidated;
    if (wantsValidation && organization?.smime !== 'valid') return;
    if (issuance === 'never') return;
    if (issuance === 'immediate') {
      if (order.emails.some((email) => !email.validated)) return;
    } else if (order.readsSinceApproval < issuance.polls) {
      return;
    }
    // Without a CSR the recipient has to generate the certificate; assumed: that is `waiting_pickup`.
    if (order.csr === null) this.#change(order, 'waiting_pickup');
    else this.#issue(order);
  }

  #issue(order: SandboxOrder): void {
    for (const email of order.emails) email.validated = true;
    this.#setRequestStatus(order, 'approved');
    if (!this.settings.certificateIdLate) order.certificateId ??= ++this.#certificateId;
    order.issuedAt ??= this.settings.now();
    this.#change(order, 'issued');
  }

  async #sign(order: SandboxOrder): Promise<IssuedCertificate> {
    const request = order.csr === null ? null : await readSigningRequest(order.csr);
    // DigiCert uses the public key of the CSR and nothing else (docs/certcentral.md, "Place an order").
    const publicKey = request?.publicKey ?? (await browserKey());
    return (await authority()).issue(publicKey, certificateOrder(order, this.settings));
  }

  #setRequestStatus(order: SandboxOrder, status: string): void {
    order.requestStatus = status;
    const request = order.requests[0];
    if (request) request.status = status;
  }

  #change(order: SandboxOrder, status: string): void {
    if (order.status === status) return;
    order.status = status;
    order.statusChangedAt = this.settings.now();
  }
}

function idOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
