// Why an order is pending: its validation and the CAA records of its mail domains (docs/certcentral.md, "Why an
// order is pending", "CAA of mail domains"). That client orders show it usefully is assumed.

import { organizationOf } from './account.ts';
import { type Answer, json, Refusal } from './answer.ts';
import { findOrder } from './find.ts';
import type { SandboxUser } from './keys.ts';
import type { Ledger } from './ledger.ts';
import type { Settings } from './options.ts';
import { pendingReissue, type SandboxOrder } from './order.ts';
import { productRule } from './product.ts';

/** The domains of the addresses, each once. */
function mailDomains(order: SandboxOrder): string[] {
  const { emails } = pendingReissue(order) ?? order;
  return [...new Set(emails.map(({ address }) => address.slice(address.lastIndexOf('@') + 1)))];
}

export async function orderValidation(ledger: Ledger, name: string, user: SandboxUser): Promise<Answer> {
  const order = await findOrder(ledger, name, user);
  const organization = organizationOf(ledger.settings.account, order.organizationId);
  const isMail = productRule(order.product)?.smime !== null;
  const isDone = order.status === 'issued';
  return json(200, {
    order_status: order.status,
    order_id: String(order.id),
    organization_id: String(order.organizationId ?? ''),
    organization_validations:
      organization === undefined || !isMail
        ? []
        : [{ type: 'smime', status: organization.smime === 'valid' || isDone ? 'active' : 'pending' }],
    dns_name_validations: (isMail ? mailDomains(order) : []).map((domain, index) => ({
      domain_id: String(index + 1),
      name_scope: domain,
      status: ledger.settings.caa === 'allowed' || isDone ? 'active' : 'pending',
      method: 'dns-txt-token',
      dns_names: [domain],
    })),
  });
}

/** Texts of order info with `include_caa_status`, for a pending S/MIME order. */
export function caaStatus({ caa }: Settings, order: SandboxOrder): { caa_status_message?: object } {
  if (order.status !== 'pending' || productRule(order.product)?.smime === null) return {};
  const texts = {
    allowed: 'The CAA check passed.',
    pending: 'The CAA check was not called yet.',
    failed: 'The CAA check failed: the records do not permit DigiCert to issue.',
  };
  const text = texts[caa === 'refused' || caa === 'missing' ? 'failed' : caa];
  return {
    caa_status_message: Object.fromEntries(mailDomains(order).map((domain) => [domain, text])),
  };
}

export function waitsForCaa({ caa }: Settings, order: SandboxOrder): boolean {
  return caa !== 'allowed' && productRule(order.product)?.smime !== null;
}

/** An order whose mail domains do not let DigiCert issue, refused at the POST. */
export function refuseByCaa({ caa }: Settings, product: string, emails: readonly string[]): void {
  if ((caa !== 'refused' && caa !== 'missing') || productRule(product)?.smime === null) return;
  const domain = (emails[0] ?? '').split('@').at(-1) ?? '';
  const code = caa === 'refused' ? 'caa_check_failed' : 'caa_not_found';
  throw new Refusal(400, {
    code: `${code}|${domain}`,
    message: 'The CAA records of the domain have to be corrected.',
  });
}
