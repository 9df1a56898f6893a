import { normalized, normalizedAddress } from './names.ts';
import type { OrderBody } from './order-body.ts';
import { currentName } from './products.ts';

/**
 * Who and what an order is for, in one form for every spelling. Two requests with the same identity
 * in one step of a run are one order, however they differ otherwise (comment, dates, payment, CSR).
 */
export type Identity = {
  /** The product by today's name. */
  product: string;
  commonName: string | undefined;
  /** First and last name, or the pseudonym. */
  individual: string | undefined;
  /** Sorted, each once. */
  addresses: string[];
  organizationId: string | undefined;
  /** Secure Email only. */
  profile: string | undefined;
  /** Secure Email only: the primary usage, and the additional ones sorted. */
  usage: string | undefined;
};

export function identityOf(productId: string, body: OrderBody): Identity {
  const { common_name, individual, emails, profile_type, usage_designation } = body.certificate;
  return {
    product: currentName(productId),
    commonName: common_name === undefined ? undefined : normalizedName(common_name),
    individual: individual === undefined ? undefined : nameOf(individual),
    addresses: addressesOf(emails),
    organizationId: body.organization === undefined ? undefined : String(body.organization.id),
    profile: profile_type,
    usage:
      usage_designation &&
      usageOf(usage_designation.primary_usage, usage_designation.additional_usages ?? []),
  };
}

/** Addresses as a set: normalized, sorted, each once. */
export function addressesOf(emails: readonly string[]): string[] {
  return [...new Set(emails.map(normalizedAddress))].sort();
}

/** A name in one form for every spelling: normalized, with single spaces. */
export function normalizedName(name: string): string {
  return normalized(name).replace(/\s+/g, ' ');
}

/** A usage designation as one text. */
export function usageOf(primary: string, additional: readonly string[]): string {
  return [primary, ...[...new Set(additional)].sort()].join(' ');
}

function nameOf(individual: NonNullable<OrderBody['certificate']['individual']>): string {
  return 'pseudonym' in individual
    ? `pseudonym ${normalizedName(individual.pseudonym)}`
    : `name ${normalizedName(individual.first_name)}, ${normalizedName(individual.last_name)}`;
}
