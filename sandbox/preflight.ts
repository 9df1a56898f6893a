// The read-only endpoints that show the rights of an API key and its account (docs/certcentral.md, "Account and
// products"). Bodies keep to the documented shapes; fields that no source shows are left out.

import {
  organizationOf,
  type SandboxAccount,
  type SandboxOrganization,
  timestamp,
  userSummary,
} from './account.ts';
import { type Answer, json, notFound } from './answer.ts';
import { mayApprove, roleIds, type SandboxUser } from './keys.ts';
import { productRule } from './product.ts';

const roleNames: Record<SandboxUser['role'], string> = {
  administrator: 'Administrator',
  limited: 'Limited User',
  finance: 'Finance Manager',
  manager: 'Manager',
  standard: 'Standard User',
};

export function userDetails(account: SandboxAccount, user: SandboxUser): Answer {
  return json(200, {
    ...userSummary(user),
    username: `${user.firstName}-${user.lastName}`.toLowerCase(),
    account_id: account.id,
    type: 'standard',
    access_roles: [{ id: roleIds[user.role], name: roleNames[user.role] }],
  });
}

export function authorizations(user: SandboxUser): Answer {
  const permissions = {
    place_order: user.role !== 'finance',
    view_order: true,
    approve_request: mayApprove(user, 'new_request'),
    view_organization: true,
    view_product: true,
  };
  return json(200, {
    authorizations: Object.entries(permissions).map(([permission, authorized]) => ({
      permission,
      authorized,
    })),
  });
}

export function accountDetails(account: SandboxAccount): Answer {
  return json(200, {
    id: account.id,
    primary_organization_id: account.organizations[0]?.id,
    root_container_id: account.containers[0]?.id,
  });
}

function product(account: SandboxAccount, nameId: string) {
  const rule = productRule(nameId);
  return {
    group_name: rule?.group ?? 'client_certificate',
    name_id: nameId,
    name: rule?.name ?? nameId,
    type: rule?.group ?? 'client_certificate',
    allowed_container_ids: account.productContainers[nameId] ?? account.containers.map(({ id }) => id),
    allowed_validity_years: [1, 2],
    allowed_order_validity_years: [1, 2],
    signature_hash_types: {
      allowed_hash_types: [{ id: 'sha256', name: 'SHA-256' }],
      default_hash_type_id: 'sha256',
    },
    csr_required: false,
    allowed_ca_certs: [],
    ...(rule?.replacement ? { replacement_product_name_id: rule.replacement } : {}),
  };
}

export function productList(account: SandboxAccount): Answer {
  return json(200, { products: account.products.map((nameId) => product(account, nameId)) });
}

export function productDetails(account: SandboxAccount, nameId: string, containerId: string | null): Answer {
  const details = account.products.includes(nameId) ? product(account, nameId) : undefined;
  if (!details) throw notFound('product');
  if (containerId !== null && !details.allowed_container_ids.includes(Number(containerId))) {
    throw notFound('product');
  }
  return json(200, {
    ...details,
    custom_expiration_date_allowed: true,
    allow_auto_renew: true,
    duplicates_allowed: false,
    server_platforms: [],
    license_agreement: 'Certificate services agreement.',
  });
}

export function productLimits(account: SandboxAccount, containerId: number): Answer {
  const limits = account.productLimits.filter((limit) => limit.containerId === containerId);
  return json(200, {
    is_limited: limits.length > 0,
    product_limits: limits.map((limit) => ({
      container_id: limit.containerId,
      role_id: limit.role ?? 0,
      product_name_id: limit.product,
      allowed_hashes: limit.hashes ?? ['sha256'],
      allowed_intermediates: [],
      allowed_lifetimes: (limit.lifetimes ?? [1, 2]).map(String),
      allowed_order_lifetimes: (limit.lifetimes ?? [1, 2]).map(String),
      allow_auto_renew: true,
    })),
  });
}

function validations(organization: SandboxOrganization, now: Date) {
  if (organization.smime === 'none') return [];
  const end = new Date(now.getTime() + (organization.smime === 'expired' ? -1 : 300) * 86_400_000);
  return [
    {
      type: 'smime',
      name: 'SMIME',
      description: 'SMIME Organization Validation',
      status: { valid: 'active', expired: 'expired', pending: 'pending' }[organization.smime],
      ...(organization.smime === 'pending' ? {} : { validated_until: timestamp(end) }),
    },
  ];
}

function organizationDetails(organization: SandboxOrganization) {
  return {
    id: organization.id,
    status: organization.status ?? (organization.active ? 'active' : 'inactive'),
    name: organization.name,
    display_name: organization.name,
    is_active: organization.active,
    country: 'us',
  };
}

export function organizationList(account: SandboxAccount, query: URLSearchParams, now: Date): Answer {
  const search = query.get('filters[search]')?.replace(/^%/, '').toLowerCase();
  const status = query.get('filters[status]');
  const found = account.organizations
    .filter((organization) => !search || organization.name.toLowerCase().includes(search))
    .filter((organization) => !status || organizationDetails(organization).status === status);
  return json(200, {
    organizations: found.map((organization) => ({
      ...organizationDetails(organization),
      ...(query.has('include_validation') ? { validations: validations(organization, now) } : {}),
    })),
    page: { total: found.length, limit: 1000, offset: 0 },
  });
}

export function organizationAnswer(account: SandboxAccount, id: number): Answer {
  const organization = organizationOf(account, id);
  if (!organization) throw notFound('organization');
  return json(200, organizationDetails(organization));
}

export function organizationValidation(account: SandboxAccount, id: number, now: Date): Answer {
  const organization = organizationOf(account, id);
  if (!organization) throw notFound('organization');
  return json(200, { validations: validations(organization, now) });
}

export function containerList(account: SandboxAccount): Answer {
  const root = account.containers[0]?.id;
  return json(200, {
    containers: account.containers.map((container, index) => ({
      id: container.id,
      public_id: `container-${container.id}`,
      name: container.name,
      parent_id: index === 0 ? 0 : root,
      template_id: 1,
      ekey: '',
      is_active: container.active,
      allowed_domain_names: [],
    })),
  });
}

/** `{}` when the account has no custom fields (docs/certcentral.md, "Account and products"). */
export function metadata(account: SandboxAccount): Answer {
  if (account.customFields.length === 0) return json(200, {});
  return json(200, {
    metadata: account.customFields.map((field) => ({
      id: field.id,
      label: field.label,
      is_required: field.required,
      is_active: field.active,
      ...(field.type ? { data_type: field.type } : {}),
    })),
  });
}

/** The restriction roles of a key (docs/certcentral.md, "Connection and keys"). */
export function keyRoles(): Answer {
  return json(200, {
    api_roles: [
      { id: 100, name: 'Orders' },
      { id: 101, name: 'Orders, Domains, Organizations' },
      { id: 102, name: 'View Only' },
      { id: 103, name: 'User Management' },
    ],
  });
}
