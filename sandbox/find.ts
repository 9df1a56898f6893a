// Finds an order or a certificate by the ID in a path.

import { notFound } from './answer.ts';
import type { SandboxUser } from './keys.ts';
import type { Ledger } from './ledger.ts';
import { certificatesOf, type SandboxCertificate, type SandboxOrder } from './order.ts';

/** By order id, or thumbprint or serial number of the current certificate (docs/certcentral.md, "Order info"). */
export async function findOrder(ledger: Ledger, name: string, user: SandboxUser): Promise<SandboxOrder> {
  if (/^\d{1,15}$/.test(name)) {
    const order = ledger.find(Number(name));
    if (order && ledger.mayView(user, order)) return order;
  }
  if (/^[0-9a-f]{32,}$/i.test(name)) {
    for (const order of ledger.orders) {
      if (!ledger.mayView(user, order) || order.issuedAt === null) continue;
      if (ledger.serialNumber(order) === name.toUpperCase()) return order;
      if (order.certificate === null) continue;
      const { thumbprint, serialNumber } = await order.certificate;
      if ([thumbprint, serialNumber].includes(name.toUpperCase())) return order;
    }
  }
  throw notFound('order');
}

export type FoundCertificate = { order: SandboxOrder; certificate: SandboxCertificate };

/** By certificate id or serial number, replaced certificates and those under way too. */
export function findCertificate(ledger: Ledger, name: string, user: SandboxUser): FoundCertificate {
  const serial = /^[0-9a-f]{32,}$/i.test(name) ? name.toUpperCase() : null;
  for (const order of ledger.orders) {
    if (!ledger.mayView(user, order)) continue;
    for (const certificate of certificatesOf(order)) {
      if (String(certificate.certificateId) === name) return { order, certificate };
      if (serial !== null && certificate.issuedAt !== null && ledger.serialNumber(certificate) === serial)
        return { order, certificate };
    }
  }
  throw notFound('certificate');
}
