import type { Action } from '../domain/actions.ts';

/** The actions that speak to CertCentral. */
const ONLINE = ['order', 'collect', 'approve', 'reissue', 'revoke', 'inventory', 'fleet'] as const;

/**
 * Every input of every action, once: what group of the documents it belongs to, whether people's
 * data or a secret can be in it, which actions have it, and which fields of the order it sets.
 *
 * Names of inputs in code, what is kept out of logs, what `additional-parameters` must not set and
 * the tables in docs/ derive from this. Descriptions and defaults are in the `action.yml`s, which
 * tests compare with it.
 */
export const INPUTS = {
  devkey: { group: 'connection', privacy: 'secret', actions: ONLINE },
  'api-url': { group: 'connection', privacy: 'public', actions: ONLINE },
  'request-timeout-seconds': { group: 'connection', privacy: 'public', actions: ONLINE },

  'product-id': { group: 'certificate', privacy: 'public', actions: ['order'] },
  'common-name': {
    group: 'certificate',
    privacy: 'personal',
    actions: ['order', 'key'],
    fields: ['certificate.common_name'],
  },
  emails: {
    group: 'certificate',
    list: 'addresses',
    privacy: 'personal',
    actions: ['order'],
    fields: ['certificate.emails'],
  },
  'organization-id': {
    group: 'certificate',
    privacy: 'public',
    actions: ['order', 'inventory'],
    fields: ['organization.id'],
  },
  'signature-hash': {
    group: 'certificate',
    privacy: 'public',
    actions: ['order'],
    fields: ['certificate.signature_hash'],
  },
  'organization-units': {
    group: 'certificate',
    list: 'departments',
    privacy: 'personal',
    actions: ['order'],
    fields: ['certificate.organization_units'],
  },
  'first-name': {
    group: 'certificate',
    privacy: 'personal',
    actions: ['order'],
    fields: ['certificate.individual'],
  },
  'last-name': {
    group: 'certificate',
    privacy: 'personal',
    actions: ['order'],
    fields: ['certificate.individual'],
  },
  pseudonym: {
    group: 'certificate',
    privacy: 'personal',
    actions: ['order'],
    fields: ['certificate.individual'],
  },
  'common-name-indicator': {
    group: 'certificate',
    privacy: 'public',
    actions: ['order'],
    fields: ['certificate.common_name_indicator'],
  },
  'profile-type': {
    group: 'certificate',
    privacy: 'public',
    actions: ['order'],
    fields: ['certificate.profile_type'],
  },
  'primary-usage': {
    group: 'certificate',
    privacy: 'public',
    actions: ['order'],
    fields: ['certificate.usage_designation'],
  },
  'additional-usages': {
    group: 'certificate',
    list: 'words',
    privacy: 'public',
    actions: ['order'],
    fields: ['certificate.usage_designation'],
  },

  csr: { group: 'key', privacy: 'personal', actions: ['order', 'reissue'], fields: ['certificate.csr'] },
  'csr-file': {
    group: 'key',
    privacy: 'public',
    actions: ['order', 'key', 'reissue'],
    fields: ['certificate.csr'],
  },
  'key-file': { group: 'key', privacy: 'public', actions: ['order', 'collect', 'key', 'reissue'] },
  'key-type': { group: 'key', privacy: 'public', actions: ['order', 'key', 'reissue', 'fleet'] },
  'key-password': {
    group: 'key',
    privacy: 'secret',
    actions: ['order', 'collect', 'key', 'reissue', 'fleet'],
  },

  'validity-years': {
    group: 'validity',
    privacy: 'public',
    actions: ['order'],
    fields: ['validity_years'],
  },
  'validity-days': {
    group: 'validity',
    privacy: 'public',
    actions: ['order'],
    fields: ['order_validity', 'validity_days'],
  },
  'custom-expiration-date': {
    group: 'validity',
    privacy: 'public',
    actions: ['order'],
    fields: ['custom_expiration_date'],
  },

  'auto-renew': { group: 'renewal', privacy: 'public', actions: ['order'], fields: ['auto_renew'] },
  'renewal-of-order-id': {
    group: 'renewal',
    privacy: 'public',
    actions: ['order'],
    fields: ['renewal_of_order_id'],
  },
  'renew-before-days': { group: 'renewal', privacy: 'public', actions: ['order', 'fleet'] },

  'order-id': { group: 'order', privacy: 'public', actions: ['collect', 'approve', 'reissue', 'revoke'] },
  'request-id': { group: 'order', privacy: 'public', actions: ['approve'] },
  decision: { group: 'order', privacy: 'public', actions: ['approve'] },
  'skip-approval': {
    group: 'order',
    privacy: 'public',
    actions: ['order', 'reissue', 'revoke'],
    fields: ['skip_approval'],
  },
  'container-id': {
    group: 'order',
    privacy: 'public',
    actions: ['order', 'inventory'],
    fields: ['container.id'],
  },
  'custom-fields': {
    group: 'order',
    list: 'lines',
    privacy: 'personal',
    actions: ['order'],
    fields: ['custom_fields'],
    shownFields: ['custom_fields.*.metadata_id'],
  },
  'payment-method': { group: 'order', privacy: 'public', actions: ['order'], fields: ['payment_method'] },
  comments: {
    group: 'order',
    privacy: 'personal',
    actions: ['order', 'approve', 'reissue', 'revoke'],
    fields: ['comments'],
  },
  'additional-parameters': { group: 'order', privacy: 'personal', actions: ['order'] },

  'order-reference': {
    group: 'safety',
    privacy: 'public',
    actions: ['order', 'collect', 'approve', 'reissue', 'revoke'],
    fields: ['alternative_order_id'],
  },
  'duplicate-guard': { group: 'safety', privacy: 'public', actions: ['order'] },
  'dry-run': { group: 'safety', privacy: 'public', actions: ['order', 'reissue', 'revoke'] },
  'allowed-products': { group: 'safety', list: 'words', privacy: 'public', actions: ['order', 'fleet'] },
  'allowed-organization-ids': {
    group: 'safety',
    list: 'words',
    privacy: 'public',
    actions: ['order', 'fleet'],
  },
  'allowed-email-domains': { group: 'safety', list: 'words', privacy: 'public', actions: ['order', 'fleet'] },

  'wait-for': { group: 'waiting', privacy: 'public', actions: ['order', 'collect', 'reissue'] },
  'wait-timeout-minutes': { group: 'waiting', privacy: 'public', actions: ['order', 'collect', 'reissue'] },
  'on-timeout': { group: 'waiting', privacy: 'public', actions: ['order', 'collect', 'reissue'] },

  'certificate-file': { group: 'delivery', privacy: 'public', actions: ['order', 'collect', 'reissue'] },
  'certificate-format': {
    group: 'delivery',
    privacy: 'public',
    actions: ['order', 'collect', 'reissue', 'fleet'],
  },
  overwrite: { group: 'delivery', privacy: 'public', actions: ['order', 'collect', 'reissue'] },
  'pkcs12-file': { group: 'delivery', privacy: 'public', actions: ['order', 'collect', 'reissue'] },
  'pkcs12-password': { group: 'delivery', privacy: 'secret', actions: ['order', 'collect', 'reissue'] },
  'pkcs12-encryption': { group: 'delivery', privacy: 'public', actions: ['order', 'collect', 'reissue'] },
  'pkcs12-name': { group: 'delivery', privacy: 'personal', actions: ['order', 'collect', 'reissue'] },

  'expires-within-days': { group: 'inventory', privacy: 'public', actions: ['inventory'] },
  'product-ids': { group: 'inventory', list: 'words', privacy: 'public', actions: ['inventory'] },
  'inventory-file': { group: 'inventory', privacy: 'public', actions: ['inventory'] },
  'manifest-file': { group: 'inventory', privacy: 'public', actions: ['inventory'] },
  'read-orders': { group: 'inventory', privacy: 'public', actions: ['inventory'] },
  'max-reads': { group: 'inventory', privacy: 'public', actions: ['inventory'] },

  fleet: { group: 'fleet', privacy: 'public', actions: ['fleet'] },
  manifest: { group: 'fleet', privacy: 'public', actions: ['fleet'] },
  defaults: { group: 'fleet', privacy: 'personal', actions: ['fleet'] },
  apply: { group: 'fleet', privacy: 'public', actions: ['fleet'] },
  'allow-same-person': { group: 'fleet', privacy: 'public', actions: ['fleet'] },
  'max-orders': { group: 'fleet', privacy: 'public', actions: ['fleet'] },
  'plan-over-limit': { group: 'fleet', privacy: 'public', actions: ['fleet'] },
  'max-revocations': { group: 'fleet', privacy: 'public', actions: ['fleet'] },
  'results-file': { group: 'fleet', privacy: 'public', actions: ['fleet'] },
  'certificate-directory': { group: 'fleet', privacy: 'public', actions: ['fleet'] },
  'key-directory': { group: 'fleet', privacy: 'public', actions: ['fleet'] },
  comment: { group: 'fleet', privacy: 'public', actions: ['fleet'] },
  'github-token': { group: 'fleet', privacy: 'secret', actions: ['fleet'] },
  'new-key-at-renewal': { group: 'fleet', privacy: 'public', actions: ['fleet'] },
  'requests-per-minute': { group: 'fleet', privacy: 'public', actions: ['fleet'] },
} as const satisfies Record<string, InputFacts>;

type InputFacts = {
  /** The section of docs/inputs.md. */
  group:
    | 'connection'
    | 'certificate'
    | 'key'
    | 'validity'
    | 'renewal'
    | 'order'
    | 'safety'
    | 'waiting'
    | 'delivery'
    | 'inventory'
    | 'fleet';
  privacy: Privacy;
  actions: readonly Action[];
  /** It can have several entries, separated by the rules of this kind. */
  list?: ListKind;
  /** Paths in the order's JSON that are this input's to set. */
  fields?: readonly string[];
  /** Parts of these fields that are no personal data although the input can be. */
  shownFields?: readonly string[];
};

/**
 * Who may see a value:
 *
 * - `public`: it is never a person's data
 * - `personal`: it can be a person's data. A dry run masks it, and a fleet's list is never quoted
 * - `secret`: it is masked before anything else, and written nowhere
 */
export type Privacy = 'public' | 'personal' | 'secret';

/** The kinds of inputs with several entries. */
export type ListKind = 'addresses' | 'departments' | 'words' | 'lines';

export type InputName = keyof typeof INPUTS;

/** The names of one action's inputs, in the order of the table. */
export function inputsOf(action: Action): InputName[] {
  const entries = Object.entries(INPUTS) as [InputName, InputFacts][];
  return entries.filter(([, { actions }]) => actions.includes(action)).map(([name]) => name);
}

/** The paths in the order's JSON that an input sets. */
export function fieldsOf(input: InputName): readonly string[] {
  const { fields = [] }: InputFacts = INPUTS[input];
  return fields;
}

/** The paths in the order's JSON that are never a person's data, with all that is in them. */
export function publicFields(): string[] {
  const entries = Object.values(INPUTS) as InputFacts[];
  const personal = new Set(
    entries.flatMap(({ privacy, fields = [] }) => (privacy === 'public' ? [] : fields)),
  );
  const fields = entries.flatMap((input) => [...(input.fields ?? []), ...(input.shownFields ?? [])]);
  return [...new Set(fields)].filter((field) => !personal.has(field));
}

/** How the entries of a list input are separated. */
export function listKindOf(input: string): ListKind | undefined {
  const facts: InputFacts | undefined = Object.hasOwn(INPUTS, input) ? INPUTS[input as InputName] : undefined;
  return facts?.list;
}
