import type { InputReader } from './input-reader.ts';
import { type InputName, isEmail, type OrderInputs, type Remark } from './inputs.ts';
import { type Indicator, type Product, productOf } from './products.ts';

/**
 * The JSON of `POST /order/certificate/{product}`, in DigiCert's names (the seed;
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

type Context = { now: Date; reader: InputReader<InputName>; remarks: Remark[] };

/** Public S/MIME: 825 days by the CA/B Forum's S/MIME rules; DigiCert stays one day below. */
const MAX_DAYS = 824;

/**
 * Checks the inputs against each other and against the product's rules, and builds the order's
 * body. What is wrong goes to `reader.problems`; the body is of use only if there are none.
 */
export function buildOrder(order: OrderInputs, context: Context): OrderBody {
  const product = productOf(order.productId);
  const { reader } = context;
  remarkOnProduct(order.productId, product, context);
  checkValidity(order, product, context);
  if (
    product.organization === 'required' &&
    order.organizationId === undefined &&
    unreported(reader, 'organization-id')
  ) {
    reader.refuse('organization-id', `is required for ${order.productId || 'this product'}.`);
  }
  const commonName = resolveCommonName(order, product, context);
  const individual = resolveIndividual({ ...order, commonName }, product, context);
  const indicator = resolveIndicator({ ...order, commonName }, product, individual, context);
  const usage = resolveUsage(order, product, context);

  const body: OrderBody = {
    certificate: {
      ...optional('common_name', commonName),
      emails: order.emails,
      signature_hash: order.signatureHash,
      ...optional('organization_units', filled(order.organizationUnits)),
      ...optional('csr', order.csr),
      ...optional('common_name_indicator', indicator),
      ...optional('individual', individual),
      ...usage,
    },
    ...optional('organization', withId(order.organizationId)),
    ...optional('container', withId(order.containerId)),
    ...optional('validity_years', order.validityYears),
    ...optional(
      'order_validity',
      order.validityDays === undefined ? undefined : { days: order.validityDays },
    ),
    ...optional('custom_expiration_date', order.customExpirationDate),
    ...optional('auto_renew', order.autoRenew),
    ...optional('renewal_of_order_id', order.renewalOfOrderId),
    skip_approval: order.skipApproval,
    ...optional('custom_fields', filled(order.customFields)),
    ...optional('payment_method', order.paymentMethod),
    ...optional('comments', order.comments),
  };
  return order.additionalParameters === undefined
    ? body
    : addParameters(body, order.additionalParameters, reader);
}

function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): Partial<Record<Key, Value>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, Value>);
}

function filled<Entry>(entries: Entry[]): Entry[] | undefined {
  return entries.length === 0 ? undefined : entries;
}

function withId(id: number | undefined): { id: number } | undefined {
  return id === undefined ? undefined : { id };
}

/** Whether nothing has been said yet against this input, so that one mistake is reported once. */
function unreported(reader: InputReader<InputName>, input: InputName): boolean {
  return !reader.problems.some((problem) => problem.input === input);
}

function remarkOnProduct(productId: string, product: Product, { remarks }: Context): void {
  if (product.family === 'unknown' && productId !== '') {
    remarks.push({
      level: 'warning',
      text: `This action does not know the product ${productId}; only the general rules were checked.`,
    });
  }
  if (product.renamedTo !== undefined) {
    remarks.push({
      level: 'warning',
      text: `${productId} is an old name; DigiCert calls this product ${product.renamedTo} today.`,
    });
  }
  if (product.successor !== undefined) {
    remarks.push({
      level: 'notice',
      text: `For new users DigiCert recommends ${product.successor} in place of ${productId}.`,
    });
  }
}

function checkValidity(order: OrderInputs, product: Product, { now, reader }: Context): void {
  const inputs = ['validity-years', 'validity-days', 'custom-expiration-date'] as const;
  const count = inputs.filter((name) => reader.raw(name) !== undefined).length;
  if (count !== 1) {
    reader.refuse(
      'validity-years',
      `give exactly one of validity-years, validity-days and custom-expiration-date; ${count === 0 ? 'none' : count} of them given.`,
    );
  }
  if (product.publicSmime && order.validityDays !== undefined && order.validityDays > MAX_DAYS) {
    reader.refuse(
      'validity-days',
      `may be at most ${MAX_DAYS} for ${order.productId}, a public S/MIME product.`,
    );
  }
  if (order.customExpirationDate !== undefined) {
    // Whole days between dates of UTC, so that the runner's time zone does not matter.
    const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
    const days = (Date.parse(`${order.customExpirationDate}T00:00:00Z`) - today) / 86_400_000;
    if (days < 1)
      reader.refuse('custom-expiration-date', `${order.customExpirationDate} is not in the future (UTC).`);
    if (days > MAX_DAYS) {
      reader.refuse(
        'custom-expiration-date',
        `${order.customExpirationDate} is ${days} days ahead; DigiCert allows less than 825.`,
      );
    }
  }
}

function resolveCommonName(
  order: OrderInputs,
  product: Product,
  { reader, remarks }: Context,
): string | undefined {
  const { commonName } = order;
  if (product.commonName === 'ignored') {
    if (commonName !== undefined) {
      remarks.push({
        level: 'warning',
        text:
          `common-name was left out of the order: for ${order.productId} DigiCert takes the first address of ` +
          'emails as the common name.',
      });
    }
    return undefined;
  }
  if (commonName === undefined) {
    if (product.commonName === 'required' && unreported(reader, 'common-name')) {
      reader.refuse(
        'common-name',
        `is required for ${order.productId || 'this product'}: the name to be secured.`,
      );
    }
    return undefined;
  }
  // DigiCert blocks S/MIME orders otherwise (knowledge base AL130721174030, 2021-07-15).
  const address = commonName.toLowerCase();
  if (isEmail(commonName) && !order.emails.some((email) => email.toLowerCase() === address)) {
    reader.refuse(
      'common-name',
      'is an e-mail address that is not among emails; DigiCert blocks such orders.',
    );
  }
  return commonName;
}

function resolveIndividual(
  order: OrderInputs,
  product: Product,
  { reader, remarks }: Context,
): Individual | undefined {
  const { firstName, lastName, pseudonym, commonName, indicator } = order;
  const names = (['first-name', 'last-name'] as const).filter((name) => reader.raw(name) !== undefined);
  if (product.individual === 'forbidden') {
    for (const name of [
      ...names,
      ...(reader.raw('pseudonym') === undefined ? [] : (['pseudonym'] as const)),
    ]) {
      reader.refuse(
        name,
        `is not a part of ${order.productId}: that certificate names no individual. Leave it empty.`,
      );
    }
    return undefined;
  }
  if (reader.raw('pseudonym') !== undefined && names.length > 0) {
    return reader.refuse(
      'pseudonym',
      `cannot go together with ${names.join(' and ')}; give one or the other.`,
    );
  }
  if (pseudonym !== undefined) return { pseudonym };
  if (firstName !== undefined && lastName !== undefined)
    return { first_name: firstName, last_name: lastName };
  if (names.length === 1) {
    const missing = names[0] === 'first-name' ? 'last-name' : 'first-name';
    return reader.refuse(missing, `is required where ${names[0]} is given.`);
  }
  if (names.length > 0 || product.individual === 'optional' || !unreported(reader, 'pseudonym'))
    return undefined;

  const words = commonName?.split(/\s+/) ?? [];
  const [first, last] = words;
  if (words.length === 2 && first !== undefined && last !== undefined && indicator !== 'pseudonym') {
    remarks.push({
      level: 'notice',
      text: 'first-name and last-name were taken from the two words of common-name.',
    });
    return { first_name: first, last_name: last };
  }
  if (commonName === undefined && product.commonName === 'required') return undefined;
  return reader.refuse(
    'first-name',
    `and last-name (or pseudonym) are required for ${order.productId}; they are taken from common-name only ` +
      'where that is exactly two words.',
  );
}

/** The indicators that go with what else is given: each stands for one way to build the common name. */
function fits(indicator: Indicator, order: OrderInputs, individual: Individual | undefined): boolean {
  const { commonName } = order;
  const addressAsName = commonName !== undefined && isEmail(commonName);
  const named = individual !== undefined && 'first_name' in individual;
  const pseudonymous = individual !== undefined && 'pseudonym' in individual;
  switch (indicator) {
    case 'given_name_surname':
      return named && !addressAsName;
    case 'pseudonym':
      return pseudonymous && !addressAsName;
    case 'email_address':
      return commonName === undefined || addressAsName;
    case 'organization_name':
      return !addressAsName;
  }
}

function resolveIndicator(
  order: OrderInputs,
  product: Product,
  individual: Individual | undefined,
  { reader }: Context,
): Indicator | undefined {
  const { productId, indicator } = order;
  const allowed = product.indicators;
  if (indicator === undefined) {
    if (!unreported(reader, 'common-name-indicator')) return undefined;
    // What a product is not known to need is only sent where the user speaks of an individual.
    if (product.family === 'unknown' && individual === undefined) return undefined;
    const candidates = allowed.filter((candidate) =>
      product.family === 'client'
        ? isOfIndividual(candidate, individual)
        : fits(candidate, order, individual),
    );
    if (product.family === 'unknown')
      return candidates.find((candidate) => isOfIndividual(candidate, individual));
    if (candidates.length < 2) return candidates[0];
    return reader.refuse(
      'common-name-indicator',
      `is required for ${productId}: ${candidates.join(' or ')}.`,
    );
  }
  if (allowed.length === 0) {
    return reader.refuse('common-name-indicator', `does not exist for ${productId}. Leave it empty.`);
  }
  if (!allowed.includes(indicator)) {
    return reader.refuse(
      'common-name-indicator',
      `${indicator} is not allowed for ${productId}. Allowed: ${allowed.join(', ')}.`,
    );
  }
  const contradicted =
    product.family === 'client'
      ? individual !== undefined && !isOfIndividual(indicator, individual)
      : !fits(indicator, order, individual) &&
        (individual !== undefined || product.individual === 'forbidden');
  if (contradicted) {
    return reader.refuse('common-name-indicator', `${indicator} does not go with ${wants(indicator)}.`);
  }
  return indicator;
}

function isOfIndividual(indicator: Indicator, individual: Individual | undefined): boolean {
  if (individual === undefined) return false;
  return indicator === ('pseudonym' in individual ? 'pseudonym' : 'given_name_surname');
}

function wants(indicator: Indicator): string {
  switch (indicator) {
    case 'given_name_surname':
      return 'the rest: it needs first-name and last-name, and a common-name that is no e-mail address';
    case 'pseudonym':
      return 'the rest: it needs pseudonym, and a common-name that is no e-mail address';
    case 'email_address':
      return 'a common-name that is not an e-mail address';
    case 'organization_name':
      return 'a common-name that is an e-mail address';
  }
}

type Usage = Pick<OrderBody['certificate'], 'profile_type' | 'usage_designation'>;

/** Profile and usage, Secure Email alone. Always sent: DigiCert's page contradicts itself about the default. */
function resolveUsage(order: OrderInputs, product: Product, { reader }: Context): Usage {
  const { productId, profileType, primaryUsage, additionalUsages } = order;
  if (product.family === 'client') {
    for (const name of ['profile-type', 'primary-usage', 'additional-usages'] as const) {
      if (reader.raw(name) !== undefined) {
        reader.refuse(
          name,
          `exists for the Secure Email products alone, not for ${productId}. Leave it empty.`,
        );
      }
    }
    return {};
  }
  const secureEmail = product.family === 'secure-email';
  const profile = profileType ?? (secureEmail ? 'strict' : undefined);
  const primary = primaryUsage ?? (secureEmail ? 'dual_use' : undefined);
  additionalUsages.forEach((usage, index) => {
    if (!/^[a-z][a-z_]*$/.test(usage)) {
      reader.refuse(
        'additional-usages',
        `entry ${index + 1} is not a usage such as non_repudiation or client_auth.`,
      );
    } else if (profile === 'strict' && usage !== 'non_repudiation') {
      reader.refuse(
        'additional-usages',
        `${usage} needs profile-type: multipurpose; strict allows non_repudiation alone.`,
      );
    }
  });
  if (additionalUsages.length > 0 && primary === undefined && unreported(reader, 'primary-usage')) {
    reader.refuse('primary-usage', 'is required where additional-usages are given.');
  }
  return {
    ...optional('profile_type', profile),
    ...optional(
      'usage_designation',
      primary === undefined
        ? undefined
        : { primary_usage: primary, ...optional('additional_usages', filled(additionalUsages)) },
    ),
  };
}

/** Fields that have an input, which is where they belong: so no check can be passed by. */
const FIELDS_WITH_INPUT: Record<string, InputName | 'product-id'> = {
  'certificate.common_name': 'common-name',
  'certificate.emails': 'emails',
  'certificate.signature_hash': 'signature-hash',
  'certificate.organization_units': 'organization-units',
  'certificate.csr': 'csr',
  'certificate.common_name_indicator': 'common-name-indicator',
  'certificate.individual': 'first-name',
  'certificate.profile_type': 'profile-type',
  'certificate.usage_designation': 'primary-usage',
  'organization.id': 'organization-id',
  'container.id': 'container-id',
  validity_years: 'validity-years',
  validity_days: 'validity-days',
  order_validity: 'validity-days',
  custom_expiration_date: 'custom-expiration-date',
  auto_renew: 'auto-renew',
  renewal_of_order_id: 'renewal-of-order-id',
  skip_approval: 'skip-approval',
  custom_fields: 'custom-fields',
  payment_method: 'payment-method',
  comments: 'comments',
  alternative_order_id: 'order-reference',
};

/** Objects of the body that hold fields with and without an input; anything else in their place is refused. */
const SHARED_OBJECTS = ['certificate', 'organization', 'container'];

function addParameters(
  body: OrderBody,
  parameters: Record<string, unknown>,
  reader: InputReader<InputName>,
): OrderBody {
  const merge = (target: Record<string, unknown>, additions: Record<string, unknown>, prefix: string) => {
    const merged = { ...target };
    for (const [key, value] of Object.entries(additions)) {
      const path = prefix + key;
      const input = FIELDS_WITH_INPUT[path];
      if (input !== undefined) {
        reader.refuse(
          'additional-parameters',
          `must not set ${path}; that is what the input ${input} is for.`,
        );
      } else if (key === '__proto__') {
        reader.refuse('additional-parameters', 'must not set __proto__.');
      } else if (!SHARED_OBJECTS.includes(path)) {
        merged[key] = value;
      } else if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        reader.refuse('additional-parameters', `must give an object for ${path}.`);
      } else {
        const inner = (target[key] ?? {}) as Record<string, unknown>;
        merged[key] = merge(inner, value as Record<string, unknown>, `${path}.`);
      }
    }
    return merged;
  };
  return merge(body, parameters, '') as OrderBody;
}
