import { nearest } from '../base/nearest.ts';

/** How the common name of the certificate is built (`certificate.common_name_indicator`). */
export type Indicator = 'given_name_surname' | 'pseudonym' | 'email_address' | 'organization_name';
export const INDICATORS: readonly Indicator[] = [
  'given_name_surname',
  'pseudonym',
  'email_address',
  'organization_name',
];

/**
 * The fields that DigiCert requires, allows, ignores and forbids for one product. Validation, the order's
 * body and the README's table all read this; a rule changes here and nowhere else.
 */
export type Product = {
  /** DigiCert's display name. */
  name: string;
  /** `ignored`: DigiCert takes the first address instead, so it is left out with a warning. */
  commonName: 'required' | 'optional' | 'ignored';
  organization: 'required' | 'optional';
  /** The person on the certificate: first and last name, or a pseudonym. */
  individual: 'required' | 'optional' | 'forbidden';
  /** Allowed indicators; none means that the field does not exist for the product. */
  indicators: readonly Indicator[];
  /** `secure-email`: has `profile_type` and `usage_designation`. */
  family: 'secure-email' | 'client' | 'unknown';
  /** Public S/MIME certificates are capped at 824 days. */
  publicSmime: boolean;
  /** The account decides how long certificates last: the evidence goes beyond two years. */
  validityByAccount?: true;
  /** The least usage of the certificate; `any` if unknown. */
  usage: 'email' | 'client-auth' | 'any';
  /** Today's name of a product that was renamed. */
  renamedTo?: string;
  /** The product that DigiCert points new users to. */
  successor?: string;
};

/**
 * Public S/MIME, sponsor-validated. Since 2025-07-10 the indicator and the individual are
 * required (dev.digicert.com, order client certificate, 2025).
 */
const SPONSOR_VALIDATED = {
  commonName: 'required',
  organization: 'required',
  individual: 'required',
  indicators: ['given_name_surname', 'pseudonym'],
  family: 'client',
  publicSmime: true,
  usage: 'email',
  successor: 'secure_email_sponsor',
} as const;

/** Known products (docs/certcentral.md, "Products and fields"; the order pages of dev.digicert.com of 2023 and 2025). */
export const PRODUCTS: Readonly<Record<string, Product>> = {
  client_premium: { name: 'Premium', ...SPONSOR_VALIDATED },
  client_digital_signature_plus: { name: 'Digital Signature Plus', ...SPONSOR_VALIDATED },
  client_email_security_plus: { name: 'Email Security Plus', ...SPONSOR_VALIDATED },
  client_authentication_plus: {
    name: 'Authentication Plus',
    commonName: 'required',
    organization: 'required',
    individual: 'forbidden',
    indicators: [],
    family: 'client',
    publicSmime: false,
    validityByAccount: true,
    usage: 'client-auth',
  },
  class1_smime: {
    name: 'Class 1 S/MIME',
    commonName: 'ignored',
    organization: 'optional',
    individual: 'forbidden',
    indicators: [],
    family: 'client',
    publicSmime: true,
    usage: 'email',
    successor: 'secure_email_mailbox',
  },
  secure_email_mailbox: {
    name: 'Secure Email for Individual Mailbox',
    commonName: 'ignored',
    organization: 'optional',
    individual: 'forbidden',
    indicators: ['email_address'],
    family: 'secure-email',
    publicSmime: true,
    usage: 'email',
  },
  secure_email_sponsor: {
    name: 'Secure Email for Employee',
    commonName: 'optional',
    organization: 'required',
    individual: 'required',
    indicators: ['given_name_surname', 'pseudonym', 'email_address'],
    family: 'secure-email',
    publicSmime: true,
    usage: 'email',
  },
  secure_email_organization: {
    name: 'Secure Email for Organization',
    commonName: 'optional',
    organization: 'required',
    individual: 'forbidden',
    indicators: ['organization_name', 'email_address'],
    family: 'secure-email',
    publicSmime: true,
    usage: 'email',
  },
  private_client_premium: {
    name: 'Private Premium',
    commonName: 'required',
    organization: 'required',
    individual: 'forbidden',
    indicators: [],
    family: 'client',
    publicSmime: false,
    usage: 'any',
  },
  client_premium_sha2: { name: 'Premium (old name)', ...SPONSOR_VALIDATED, renamedTo: 'client_premium' },
  client_digital_signature_plus_sha2: {
    name: 'Digital Signature Plus (old name)',
    ...SPONSOR_VALIDATED,
    renamedTo: 'client_digital_signature_plus',
  },
};

/** An account can have products that this table does not know; only the general rules apply there. */
const UNKNOWN_PRODUCT: Product = {
  name: 'unknown product',
  commonName: 'required',
  organization: 'required',
  individual: 'optional',
  indicators: INDICATORS,
  family: 'unknown',
  publicSmime: false,
  validityByAccount: true,
  usage: 'any',
};

/** The rules for a product ID; an unknown ID gets the general ones (`family: 'unknown'`). */
export function productOf(productId: string): Product {
  return Object.hasOwn(PRODUCTS, productId) ? (PRODUCTS[productId] as Product) : UNKNOWN_PRODUCT;
}

/** A product ID by today's name, if the product was renamed. */
export function currentName(productId: string): string {
  return productOf(productId).renamedTo ?? productId;
}

/** Whether two product IDs mean one product, a renamed one included. */
export function sameProduct(one: string, other: string): boolean {
  return currentName(one) === currentName(other);
}

/** The sentence for a product that the account lacks, with the one that was meant if the ID is mistyped. */
export function missingProduct(productId: string): string {
  const near = nearestProduct(productId);
  const advice = near === undefined ? 'The account manager at DigiCert enables it.' : `Did you mean ${near}?`;
  return `The account does not have the product ${productId}. ${advice}`;
}

/** The known product that a mistyped ID most likely means. */
export function nearestProduct(productId: string): string | undefined {
  if (productOf(productId).family !== 'unknown') return undefined;
  const current = Object.keys(PRODUCTS).filter((id) => PRODUCTS[id]?.renamedTo === undefined);
  const near = nearest(productId, current);
  return near?.resembles ? near.word : undefined;
}
