// The content of an order's certificate: names, usages and dates.

import { organizationOf } from './account.ts';
import type { CertificateOrder, CertificateUse, KeyUse } from './authority.ts';
import { at, list, text } from './json.ts';
import type { Settings } from './options.ts';
import type { SandboxCertificate, SandboxOrder } from './order.ts';
import { productRule } from './product.ts';
import { validityDays } from './validity.ts';

export function certificateOrder(
  order: SandboxOrder,
  { account, now }: Settings,
  certificate: SandboxCertificate = order,
): CertificateOrder & { organizationValidated: boolean } {
  const rule = productRule(order.product);
  const sent = (path: string) => at(certificate.content, path);
  const additional = list(sent('usage_designation.additional_usages'));
  const emails = certificate.emails.map((email) => email.address);
  const organization = organizationOf(account, order.organizationId)?.name ?? null;

  const names = {
    commonName: certificate.commonName,
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
    names.commonName = sources[indicator] || emails[0] || certificate.commonName;
  }

  const uses: CertificateUse[] = [...(rule?.usages ?? ['emailProtection', 'clientAuth'])] as CertificateUse[];
  if (additional.includes('client_auth') && !uses.includes('clientAuth')) uses.push('clientAuth');
  const keyUse = text(sent('usage_designation.primary_usage')) as KeyUse | null;
  const notBefore = certificate.issuedAt ?? now();
  return {
    names,
    uses,
    keyUse: keyUse ?? (rule?.smime ? 'dual_use' : 'signing'),
    nonRepudiation: additional.includes('non_repudiation'),
    notBefore,
    notAfter: endOf(order, certificate, notBefore),
    organizationValidated: rule?.smime === 'sponsor' || rule?.smime === 'organization',
  };
}

/** The addresses of a body, validated as the account has it. */
export function mailboxes(sent: unknown[], settings: Settings): SandboxCertificate['emails'] {
  return sent.map((address) => ({
    address: String(address),
    validated: settings.emailValidation === 'validated',
  }));
}

/**
 * Validity starts at issuance (docs/certcentral.md, "Place an order"); the last day counts to its end, in UTC
 * (assumed). A reissue keeps the end of the order, but lasts no longer than 824 days if it is public S/MIME
 * (docs/certcentral.md, "Reissue").
 */
export function endOf(
  order: SandboxOrder,
  { endsAt, issuedAt }: SandboxCertificate = order,
  start: Date = issuedAt ?? new Date(),
): Date {
  const longest = start.getTime() + 824 * 86_400_000;
  if (endsAt !== null) {
    const cut = productRule(order.product)?.smime != null && endsAt.getTime() > longest;
    return cut ? endOfDay(longest) : endsAt;
  }
  return endOfDay(start.getTime() + (validityDays(order.body, start) ?? 365) * 86_400_000);
}

function endOfDay(time: number): Date {
  const end = new Date(time);
  end.setUTCHours(23, 59, 59, 0);
  return end;
}
