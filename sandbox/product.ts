// The product rules of the simulator. Written from the reference alone and on purpose not shared with the
// action: the two tables have to agree, and a wrong body of the action has to meet a refusal here.

export type ProductRule = {
  name: string;
  group: 'client_certificate' | 'secure_email_certificate';
  /**
   * Class of the S/MIME Baseline Requirements; null = not public S/MIME (docs/certcentral.md, "Place an
   * order").
   */
  smime: 'sponsor' | 'mailbox' | 'organization' | null;
  /** `ignored`: the name comes from the indicator or the address, a sent one is tolerated (assumed). */
  commonName: 'required' | 'refused' | 'ignored';
  /** Allowed `common_name_indicator` values; `required` unless the list is empty; `ignored` = any string. */
  indicators: string[] | 'ignored';
  organization: 'required' | 'optional';
  /**
   * Secure Email: `usage_designation` required, `profile_type` strict or multipurpose (docs/certcentral.md,
   * "Place an order").
   */
  secureEmail: boolean;
  /** Extended key usages of the issued certificate (assumed but for emailProtection on S/MIME). */
  usages: ('emailProtection' | 'clientAuth')[];
  replacement: string | null;
};

const sponsor = {
  group: 'client_certificate',
  smime: 'sponsor',
  commonName: 'required',
  // Required since 2025-07-10 (docs/certcentral.md, "Place an order").
  indicators: ['given_name_surname', 'pseudonym'],
  organization: 'required',
  secureEmail: false,
} as const satisfies Partial<ProductRule> & { indicators: readonly string[] };

function legacy(name: string, usages: ProductRule['usages'], replacement: string): ProductRule {
  return { ...sponsor, indicators: [...sponsor.indicators], name, usages, replacement };
}

const rules: Record<string, ProductRule> = {
  client_premium: legacy('Premium', ['emailProtection', 'clientAuth'], 'secure_email_sponsor'),
  client_digital_signature_plus: legacy(
    'Digital Signature Plus',
    ['emailProtection', 'clientAuth'],
    'secure_email_sponsor',
  ),
  client_email_security_plus: legacy('Email Security Plus', ['emailProtection'], 'secure_email_sponsor'),
  // Older names (docs/certcentral.md, "Place an order"). Assumed: today's rules of the product they became.
  client_premium_sha2: legacy('Premium', ['emailProtection', 'clientAuth'], 'client_premium'),
  client_digital_signature_plus_sha2: legacy(
    'Digital Signature Plus',
    ['emailProtection', 'clientAuth'],
    'client_digital_signature_plus',
  ),
  class1_smime: {
    name: 'Class 1 S/MIME Certificate',
    group: 'client_certificate',
    smime: 'mailbox',
    // docs/certcentral.md, "Place an order": common_name is not to be sent. Assumed: sending it is refused,
    // so that a test notices.
    commonName: 'refused',
    indicators: [],
    // Not established.
    organization: 'optional',
    secureEmail: false,
    usages: ['emailProtection'],
    replacement: 'secure_email_mailbox',
  },
  client_authentication_plus: {
    name: 'Authentication Plus',
    group: 'client_certificate',
    smime: null,
    commonName: 'required',
    indicators: [],
    organization: 'required',
    secureEmail: false,
    usages: ['clientAuth'],
    replacement: null,
  },
  private_client_premium: {
    name: 'Private Premium',
    group: 'client_certificate',
    smime: null,
    commonName: 'required',
    indicators: [],
    organization: 'required',
    secureEmail: false,
    usages: ['emailProtection', 'clientAuth'],
    replacement: null,
  },
  secure_email_mailbox: {
    name: 'Secure Email for Individual Mailbox',
    group: 'secure_email_certificate',
    smime: 'mailbox',
    commonName: 'ignored',
    indicators: 'ignored',
    organization: 'optional',
    secureEmail: true,
    usages: ['emailProtection'],
    replacement: null,
  },
  secure_email_sponsor: {
    name: 'Secure Email for Employee',
    group: 'secure_email_certificate',
    smime: 'sponsor',
    commonName: 'ignored',
    // The reference lists four values for sponsor and organization together. Assumed split: what the S/MIME
    // Baseline Requirements allow as common name of the class.
    indicators: ['email_address', 'given_name_surname', 'pseudonym'],
    organization: 'required',
    secureEmail: true,
    usages: ['emailProtection'],
    replacement: null,
  },
  secure_email_organization: {
    name: 'Secure Email for Organization',
    group: 'secure_email_certificate',
    smime: 'organization',
    commonName: 'ignored',
    indicators: ['email_address', 'organization_name'],
    organization: 'required',
    secureEmail: true,
    usages: ['emailProtection'],
    replacement: null,
  },
};

export const knownProducts: string[] = Object.keys(rules);

export function productRule(nameId: string): ProductRule | undefined {
  return Object.hasOwn(rules, nameId) ? rules[nameId] : undefined;
}
