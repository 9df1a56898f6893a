// Placing an order (docs/certcentral.md, "Place an order").

import { validateOrder } from './allowance.ts';
import { type Answer, json } from './answer.ts';
import { authority } from './authority.ts';
import { at, isObject, list } from './json.ts';
import { checkMayAsk, roleIds, type SandboxUser } from './keys.ts';
import type { Ledger } from './ledger.ts';
import { place } from './life.ts';
import { certificateOrder } from './naming.ts';
import type { SandboxOrder } from './order.ts';
import { refuseByCaa } from './pending.ts';
import { stringIds } from './shape.ts';

export async function placeOrder(
  ledger: Ledger,
  product: string,
  body: unknown,
  user: SandboxUser,
): Promise<Answer> {
  checkMayAsk(user);
  const { settings } = ledger;
  const { unknownFields } = await validateOrder(product, body, {
    account: settings.account,
    now: settings.now(),
    reference: settings.reference,
    referenceInUse: (reference) =>
      reference !== undefined && ledger.orders.some((order) => order.reference === reference),
    role: roleIds[user.role],
    usedSlots: ledger.orders.filter(({ status }) => !['rejected', 'canceled'].includes(status)).length,
    renewal: (orderId) => {
      const order = ledger.find(orderId);
      if (!order || !ledger.mayView(user, order)) return 'unknown';
      if (order.renewed) return 'renewed';
      return order.status === 'issued' || order.status === 'expired' ? 'renewable' : 'not-issued';
    },
  });
  const sent = isObject(body) ? list(at(body, 'certificate.emails')) : [];
  refuseByCaa(
    settings,
    product,
    sent.filter((email) => typeof email === 'string'),
  );
  const order = place(ledger, {
    product,
    body: isObject(body) ? body : {},
    placedBy: 'api',
    user,
    unknownFields,
  });
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
