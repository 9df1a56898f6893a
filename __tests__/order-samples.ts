import type { INPUTS } from '../src/inputs/input-table.ts';
import { CSR } from './fixtures.ts';

type Inputs = typeof INPUTS;
/** The inputs that set fields of the order. */
export type FieldInput = {
  [Name in keyof Inputs]: Inputs[Name] extends { fields: readonly string[] } ? Name : never;
}[keyof Inputs];

/** A value of an input, the inputs that have to go with it, and what it puts where in the order's JSON. */
export type FieldSample = {
  value: string;
  with?: Record<string, string>;
  product?: string;
  sent: Record<string, unknown>;
};

const PERSON = { 'first-name': 'Quirina', 'last-name': 'Ozzlebright' };
const NAMED = { first_name: 'Quirina', last_name: 'Ozzlebright' };
const SECURE = 'secure_email_sponsor';

/** One for each input that sets a field: an input without a sample does not compile. */
export const FIELD_SAMPLES: Record<FieldInput, FieldSample> = {
  'common-name': {
    value: 'Quirina Ozzlebright',
    sent: { 'certificate.common_name': 'Quirina Ozzlebright' },
  },
  emails: {
    value: 'quirina@post.example.org;ozzle@post.example.org',
    sent: { 'certificate.emails': ['quirina@post.example.org', 'ozzle@post.example.org'] },
  },
  'organization-id': { value: '778899', sent: { 'organization.id': 778899 } },
  'signature-hash': { value: 'sha256', sent: { 'certificate.signature_hash': 'sha256' } },
  'organization-units': {
    value: 'Glassworks,Tidewatch',
    sent: { 'certificate.organization_units': ['Glassworks', 'Tidewatch'] },
  },
  'first-name': { value: 'Quirina', with: PERSON, sent: { 'certificate.individual': NAMED } },
  'last-name': { value: 'Ozzlebright', with: PERSON, sent: { 'certificate.individual': NAMED } },
  pseudonym: { value: 'Nightjar', sent: { 'certificate.individual': { pseudonym: 'Nightjar' } } },
  'common-name-indicator': {
    value: 'pseudonym',
    with: { pseudonym: 'Nightjar' },
    sent: { 'certificate.common_name_indicator': 'pseudonym' },
  },
  'profile-type': {
    value: 'multipurpose',
    with: PERSON,
    product: SECURE,
    sent: { 'certificate.profile_type': 'multipurpose' },
  },
  'primary-usage': {
    value: 'signing',
    with: PERSON,
    product: SECURE,
    sent: { 'certificate.usage_designation': { primary_usage: 'signing' } },
  },
  'additional-usages': {
    value: 'non_repudiation',
    with: { ...PERSON, 'primary-usage': 'signing' },
    product: SECURE,
    sent: {
      'certificate.usage_designation': { primary_usage: 'signing', additional_usages: ['non_repudiation'] },
    },
  },
  csr: { value: CSR, sent: { 'certificate.csr': CSR } },
  'csr-file': { value: 'agent.csr', with: { csr: '' }, sent: { 'certificate.csr': CSR } },
  'validity-years': { value: '2', sent: { validity_years: 2 } },
  'validity-days': { value: '77', with: { 'validity-years': '' }, sent: { 'order_validity.days': 77 } },
  'custom-expiration-date': {
    value: 'in 50 days',
    with: { 'validity-years': '' },
    sent: { custom_expiration_date: 'in 50 days' },
  },
  'auto-renew': { value: '3', sent: { auto_renew: 3 } },
  'renewal-of-order-id': { value: 'an order', sent: { renewal_of_order_id: 'an order' } },
  'skip-approval': { value: 'true', sent: { skip_approval: true } },
  'container-id': { value: '445566', sent: { 'container.id': 445566 } },
  'custom-fields': {
    value: '12=Marrowfield',
    sent: { custom_fields: [{ metadata_id: 12, value: 'Marrowfield' }] },
  },
  'payment-method': { value: 'balance', sent: { payment_method: 'balance' } },
  comments: { value: 'Pelican for the desk', sent: { comments: 'Pelican for the desk' } },
  'order-reference': { value: 'desk-7', sent: { alternative_order_id: 'desk-7' } },
};
