// The CertCentral account behind the API keys: its products, and the organizations it may order for.

import type { SandboxUser } from './keys.ts';
import { knownProducts, productRule } from './product.ts';

export type SandboxOrganization = {
  id: number;
  name: string;
  active: boolean;
  /** The word that answers show; default `active` or `inactive`, older ones have `approved`. */
  status?: string;
  /** The `smime` validation, valid for 825 days (docs/certcentral.md, "Place an order"). */
  smime: 'valid' | 'expired' | 'pending' | 'none';
};

export type SandboxContainer = { id: number; name: string; active: boolean };

export type SandboxCustomField = {
  id: number;
  label: string;
  required: boolean;
  active: boolean;
  /** Absent in the answers of some accounts (docs/certcentral.md, "Account and products"). */
  type?: 'text' | 'int' | 'email_address' | 'email_list';
};

export type SandboxProductLimit = {
  containerId: number;
  /** The id of the access role that it binds; absent or 0 = all users. */
  role?: number;
  product: string;
  hashes?: string[];
  /** Whole years; sent as strings (docs/certcentral.md, "Account and products", "Loose types"). */
  lifetimes?: number[];
};

export type SandboxAccount = {
  id: number;
  /** `name_id`s that the account may order; ids that the simulator does not know follow the general rules. */
  products: string[];
  /** Containers in which a product may be ordered; not listed = every one. */
  productContainers: Record<string, number[]>;
  organizations: SandboxOrganization[];
  /** The first one is the root container. */
  containers: SandboxContainer[];
  customFields: SandboxCustomField[];
  productLimits: SandboxProductLimit[];
  /** Free slots of the subscription; null = the account pays by balance. */
  subscriptionSlots: number | null;
  /** A card for `payment_method: "profile"` (docs/certcentral.md, "Errors"). */
  cardOnFile: boolean;
};

export function defaultAccount(): SandboxAccount {
  return {
    id: 778899,
    products: [...knownProducts],
    productContainers: {},
    organizations: [{ id: 112233, name: 'Example Corp', active: true, smime: 'valid' }],
    containers: [
      { id: 445500, name: 'Example Corp', active: true },
      { id: 445566, name: 'Automation', active: true },
    ],
    customFields: [],
    productLimits: [],
    subscriptionSlots: null,
    cardOnFile: false,
  };
}

export function organizationOf(account: SandboxAccount, id: unknown): SandboxOrganization | undefined {
  return account.organizations.find((organization) => organization.id === id);
}

/** Product names and groups as order info and list show them (docs/certcentral.md, "Order info"). */
export function productSummary(nameId: string) {
  const rule = productRule(nameId);
  const label = rule?.smime === 'mailbox' ? 'SMIME Mailbox Validation' : 'SMIME Organization Validation';
  return {
    name_id: nameId,
    name: rule?.name ?? nameId,
    type: rule?.group ?? 'client_certificate',
    ...(rule?.smime
      ? { validation_type: 'smime', validation_name: label, validation_description: label }
      : {}),
  };
}

export function organizationSummary(account: SandboxAccount, organizationId: number | null) {
  const organization = organizationOf(account, organizationId);
  return organization && { id: organization.id, name: organization.name, display_name: organization.name };
}

export function userSummary({ id, firstName, lastName, email }: SandboxUser) {
  return { id, first_name: firstName, last_name: lastName, email };
}

/** `2026-11-23T15:00:00+00:00` */
export function timestamp(date: Date): string {
  return `${date.toISOString().slice(0, 19)}+00:00`;
}
