// The orders of the simulated account, their numbers and their certificates.

import { createHash, randomBytes } from 'node:crypto';
import { authority, browserKey, type IssuedCertificate, readSigningRequest } from './authority.ts';
import type { SandboxUser } from './keys.ts';
import { certificateOrder } from './naming.ts';
import type { Settings } from './options.ts';
import type { SandboxCertificate, SandboxOrder, SandboxRequest } from './order.ts';
import { RateWindows } from './rate.ts';

export class Ledger {
  readonly orders: SandboxOrder[] = [];
  readonly settings: Settings;
  /** When time changes the next order, in milliseconds; see clock.ts. */
  nextEvent = Number.POSITIVE_INFINITY;
  // Three different numbers (docs/certcentral.md, "Loose types"), far apart so that a mix-up is noticed.
  #orderId = 1_234_000;
  #requestId = 5_678_000;
  #certificateId = 9_012_000;
  readonly windows = new RateWindows();
  readonly #salt = randomBytes(16);

  constructor(settings: Settings) {
    this.settings = settings;
  }

  now(): Date {
    return this.settings.now();
  }

  nextOrderId(): number {
    return ++this.#orderId;
  }

  nextRequestId(): number {
    return ++this.#requestId;
  }

  nextCertificateId(): number {
    return ++this.#certificateId;
  }

  /** Ids grow along the list, also after a test has removed orders from it. */
  find(orderId: unknown): SandboxOrder | undefined {
    if (typeof orderId !== 'number') return undefined;
    let [low, high] = [0, this.orders.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const order = this.orders[middle];
      if (order === undefined || order.id === orderId) return order;
      if (order.id < orderId) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }

  /** Limited users see their own orders only (docs/certcentral.md, "Connection and keys"). */
  mayView(user: SandboxUser, order: SandboxOrder): boolean {
    return order.visible && (user.role !== 'limited' || order.user.id === user.id);
  }

  /** Every order that this look-up may see and that it is about; counts the lag down. */
  lookup(
    user: SandboxUser,
    { about = () => true, lags = true }: { about?: (order: SandboxOrder) => boolean; lags?: boolean } = {},
  ): SandboxOrder[] {
    const now = this.now().getTime();
    const seen: SandboxOrder[] = [];
    for (const order of this.orders) {
      if (lags && order.hiddenLookups > 0) order.hiddenLookups -= 1;
      else if (lags && order.hiddenUntil !== null && now < order.hiddenUntil.getTime()) continue;
      else if (about(order) && this.mayView(user, order)) seen.push(order);
    }
    return seen;
  }

  addRequest(
    order: SandboxOrder,
    type: SandboxRequest['type'],
    { user, comments, status }: { user: SandboxUser; comments: string | null; status: string },
  ): SandboxRequest {
    const request: SandboxRequest = {
      id: this.nextRequestId(),
      type,
      status,
      date: this.now(),
      comments,
      processorComment: null,
      requester: user,
      processor: null,
      processedAt: null,
      orderStatus: order.status,
      certificate: null,
    };
    order.requests.push(request);
    return request;
  }

  changeStatus(order: SandboxOrder, status: string): void {
    if (order.status === status) return;
    order.status = status;
    order.statusChangedAt = this.now();
  }

  /** The signed certificate; made when first asked for. */
  certificate(order: SandboxOrder, certificate: SandboxCertificate = order): Promise<IssuedCertificate> {
    certificate.certificate ??= this.#sign(order, certificate);
    return certificate.certificate;
  }

  /** Known before the certificate is signed, in capitals. */
  serialNumber(certificate: SandboxCertificate): string {
    const bytes = createHash('sha256').update(this.#salt).update(String(certificate.askedBy)).digest();
    bytes.writeUInt8((bytes.readUInt8(0) & 0x7f) | 0x40, 0);
    return bytes.subarray(0, 16).toString('hex').toUpperCase();
  }

  async #sign(order: SandboxOrder, certificate: SandboxCertificate): Promise<IssuedCertificate> {
    const request = certificate.csr === null ? null : await readSigningRequest(certificate.csr);
    // DigiCert uses the public key of the CSR and nothing else (docs/certcentral.md, "Place an order").
    const publicKey = request?.publicKey ?? (await browserKey());
    const content = certificateOrder(order, this.settings, certificate);
    return (await authority()).issue(publicKey, content, this.serialNumber(certificate));
  }
}
