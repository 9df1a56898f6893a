// The fields of an order's body and their types (docs/certcentral.md, "Place an order").

import { isObject } from './json.ts';

export type Kind = 'string' | 'integer' | 'boolean' | 'object' | 'strings' | 'array';

export const orderFields: Record<string, Kind> = {
  certificate: 'object',
  'certificate.common_name': 'string',
  'certificate.emails': 'strings',
  'certificate.signature_hash': 'string',
  'certificate.organization_units': 'strings',
  'certificate.csr': 'string',
  'certificate.common_name_indicator': 'string',
  'certificate.individual': 'object',
  'certificate.individual.first_name': 'string',
  'certificate.individual.last_name': 'string',
  'certificate.individual.pseudonym': 'string',
  'certificate.ca_cert_id': 'string',
  'certificate.profile_type': 'string',
  'certificate.usage_designation': 'object',
  'certificate.usage_designation.primary_usage': 'string',
  'certificate.usage_designation.additional_usages': 'strings',
  organization: 'object',
  'organization.id': 'integer',
  organization_contact: 'object',
  'organization_contact.first_name': 'string',
  'organization_contact.last_name': 'string',
  'organization_contact.email': 'string',
  'organization_contact.job_title': 'string',
  'organization_contact.telephone': 'string',
  'organization_contact.telephone_extension': 'string',
  container: 'object',
  'container.id': 'integer',
  validity_years: 'integer',
  order_validity: 'object',
  'order_validity.years': 'integer',
  'order_validity.days': 'integer',
  'order_validity.custom_expiration_date': 'string',
  validity_days: 'integer',
  custom_expiration_date: 'string',
  auto_renew: 'integer',
  renewal_of_order_id: 'integer',
  skip_approval: 'boolean',
  custom_fields: 'array',
  payment_method: 'string',
  comments: 'string',
  additional_emails: 'strings',
  locale: 'string',
  disable_renewal_notifications: 'boolean',
  user_assignments: 'array',
  dcv_method: 'string',
  alternative_order_id: 'string',
  subject: 'object',
  'subject.include_pseudonym': 'boolean',
  'subject.include_email': 'boolean',
  'subject.include_given_name_surname': 'boolean',
};

export function fits(kind: Kind, value: unknown): boolean {
  switch (kind) {
    case 'string':
      return typeof value === 'string' && value.trim() !== '';
    case 'integer':
      return Number.isSafeInteger(value) && (value as number) >= 0;
    case 'boolean':
      return typeof value === 'boolean';
    case 'object':
      return isObject(value);
    case 'array':
      return Array.isArray(value);
    case 'strings':
      return Array.isArray(value) && value.every((item) => typeof item === 'string' && item.trim() !== '');
  }
}
