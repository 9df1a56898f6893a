import type { Indicator } from './products.ts';

/**
 * The JSON of `POST /order/certificate/{product}`, in DigiCert's names (docs/certcentral.md, "Place an order";
 * dev.digicert.com, order client certificate and order Secure Email certificate, 2025).
 */
export type OrderBody = {
  certificate: {
    common_name?: string;
    emails: string[];
    signature_hash: string;
    organization_units?: string[];
    csr?: string;
    common_name_indicator?: Indicator;
    individual?: Individual;
    profile_type?: string;
    usage_designation?: { primary_usage: string; additional_usages?: string[] };
  };
  organization?: { id: number };
  container?: { id: number };
  validity_years?: number;
  order_validity?: { days: number };
  custom_expiration_date?: string;
  auto_renew?: number;
  renewal_of_order_id?: number;
  skip_approval: boolean;
  custom_fields?: { metadata_id: number; value: string }[];
  payment_method?: string;
  comments?: string;
  alternative_order_id?: string;
};

export type Individual = { first_name: string; last_name: string } | { pseudonym: string };

/** The names and addresses of whom an order is for, as they are sent. */
export function peopleOf({ certificate }: OrderBody): string[] {
  const { common_name = '', individual, emails } = certificate;
  return [common_name, ...(individual === undefined ? [] : Object.values<string>(individual)), ...emails];
}
