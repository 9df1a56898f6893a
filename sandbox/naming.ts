// What the certificate of an order says: names, usages and dates.

import { organizationOf } from './account.ts';
import type { CertificateOrder, CertificateUse, KeyUse } from './authority.ts';
import { at, list, text } from './json.ts';
import type { Settings } from './options.ts';
import type { SandboxOrder } from './order.ts';
import { productRule } from './product.ts';
import { validityDays } from './validation.ts';

export function certificateOrder(
  order: SandboxOrder,
  { account, now }: Settings,
): CertificateOrder & { organizationValidated: boolean } {
  const rule = productRule(order.product);
  const sent = (path: string) => at(order.body, `certificate.${path}`);
  const additional = list(sent('usage_designation.additional_usages'));
  const emails = order.emails.map((email) => email.address);
  const organization = organizationOf(account, order.organizationId)?.name ?? null;

  const names = {
    commonName: order.commonName,
    organization: rule?.smime === 'mailbox' ? null : organization,
    firstName: text(sent('individual.first_name')),
    lastName: text(sent('individual.last_name')),
    pseudonym: text(sent('individual.pseudonym')),
    emails,
  };
  if (rule?.secureEmail) {
    // docs/certcentral.md, "Place an order": the common name comes from the indicator; a mailbox has its
    // address.
    const person = [names.firstName, names.lastName].filter(Boolean).join(' ');
    const sources: Record<string, string | null> = {
      given_name_surname: person,
      pseudonym: names.pseudonym,
      organization_name: organization,
    };
    const indicator = rule.smime === 'mailbox' ? 'email_address' : String(sent('common_name_indicator'));
    names.commonName = sources[indicator] || emails[0] || order.commonName;
  }

  const uses: CertificateUse[] = [...(rule?.usages ?? ['emailProtection', 'clientAuth'])] as CertificateUse[];
  if (additional.includes('client_auth') && !uses.includes('clientAuth')) uses.push('clientAuth');
  const keyUse = text(sent('usage_designation.primary_usage')) as KeyUse | null;
  const notBefore = order.issuedAt ?? now();
  return {
    names,
    uses,
    keyUse: keyUse ?? (rule?.smime ? 'dual_use' : 'signing'),
    nonRepudiation: additional.includes('non_repudiation'),
    notBefore,
    notAfter: expiry(order, notBefore),
    organizationValidated: rule?.smime === 'sponsor' || rule?.smime === 'organization',
  };
}

/**
 * Validity starts at issuance (docs/certcentral.md, "Place an order"); the last day counts to its end, in UTC
 * (assumed).
 */
function expiry(order: SandboxOrder, start: Date): Date {
  const days = validityDays(order.body, start) ?? 365;
  const end = new Date(start.getTime() + days * 86_400_000);
  end.setUTCHours(23, 59, 59, 0);
  return end;
}
