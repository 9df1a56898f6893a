import type { Remark } from '../base/remark.ts';
import { dayOf, daysBetween } from '../domain/dates.ts';
import { isEmail } from '../domain/email.ts';
import { isNullWord, twoNames } from '../domain/not-a-name.ts';
import type { Individual } from '../domain/order-body.ts';
import { type Indicator, nearestProduct, type Product, productOf } from '../domain/products.ts';
import type { InputReader } from './input-reader.ts';
import type { InputName } from './input-table.ts';
import { refuseEntries } from './list-inputs.ts';
import type { OrderInputs } from './order-description.ts';

export type RuleContext = { now: Date; reader: InputReader; remarks: Remark[] };

/** Public S/MIME: 825 days by the CA/B Forum's S/MIME rules; DigiCert stays one day below. */
const MAX_DAYS = 824;

/** The result of the rules: the fields that are not sent as they were given. */
export type Ruled = {
  commonName: string | undefined;
  individual: Individual | undefined;
  indicator: Indicator | undefined;
  profileType: string | undefined;
  usage: Usage | undefined;
};
type Usage = { primary_usage: string; additional_usages?: string[] };

/**
 * Checks an order against the rules of its product and derives what the rules allow to derive.
 * Problems go to `reader.problems`, derived and left out values to `remarks`.
 */
export function applyRules(order: OrderInputs, context: RuleContext): Ruled {
  const product = productOf(order.productId);
  remarkOnProduct(order.productId, product, context);
  checkValidity(order, product, context);
  checkOrganization(order, product, context);
  const commonName = resolveCommonName(order, product, context);
  const individual = resolveIndividual({ ...order, commonName }, product, context);
  remarkOnNullWords(individual, commonName, context);
  const indicator = resolveIndicator({ ...order, commonName }, product, individual, context);
  return { commonName, individual, indicator, ...resolveUsage(order, product, context) };
}

function checkOrganization(
  { organizationId, productId }: OrderInputs,
  product: Product,
  { reader }: RuleContext,
): void {
  if (product.organization === 'optional' || organizationId !== undefined) return;
  if (unreported(reader, 'organization-id')) {
    reader.refuse(
      'organization-id',
      `is required for ${productId || 'this product'}. Give the ID from the address of the organization's page.`,
    );
  }
}

/** Whether this input has no problem yet, so that one mistake is reported once. */
function unreported(reader: InputReader, input: InputName): boolean {
  return !reader.problems.some((problem) => problem.input === input);
}

function remarkOnProduct(productId: string, product: Product, { reader, remarks }: RuleContext): void {
  if (product.family === 'unknown' && productId !== '') {
    // An order's refusal names it; a list can be planned long before its orders.
    const near = reader.source === 'cell' ? nearestProduct(productId) : undefined;
    const hint = near === undefined ? '' : ` Did you mean ${near}?`;
    remarks.push({
      level: 'warning',
      text: `This action does not know the product ${productId}; only the general rules were checked.${hint}`,
    });
  }
  if (product.renamedTo !== undefined) {
    remarks.push({
      level: 'warning',
      text: `${productId} is an old name; DigiCert calls this product ${product.renamedTo} today.`,
    });
  }
  if (product.successor !== undefined && product.renamedTo === undefined) {
    remarks.push({
      level: 'warning',
      text: `${productId} is outdated: DigiCert recommends ${product.successor} in its place.`,
    });
  }
}

function checkValidity(order: OrderInputs, product: Product, { now, reader, remarks }: RuleContext): void {
  const inputs = ['validity-years', 'validity-days', 'custom-expiration-date'] as const;
  const count = inputs.filter((name) => reader.raw(name) !== undefined).length;
  if (count !== 1) {
    reader.refuse(
      'validity-years',
      `Give exactly one of validity-years, validity-days and custom-expiration-date; ${count === 0 ? 'none of them is' : `${count} of them are`} given.`,
    );
  }
  if (product.publicSmime && order.validityDays !== undefined && order.validityDays > MAX_DAYS) {
    reader.refuse(
      'validity-days',
      `may be at most ${MAX_DAYS} for ${order.productId}, a public S/MIME product.`,
    );
  }
  const { customExpirationDate: date } = order;
  // Whole days between dates of UTC, so that the runner's time zone does not matter.
  const days = order.validityDays ?? daysBetween(dayOf(now), date) ?? 0;
  if (date !== undefined && days < 1)
    reader.refuse('custom-expiration-date', `${date} is not in the future (UTC). Give a later date.`);
  if (date !== undefined && days > MAX_DAYS && !product.validityByAccount) {
    reader.refuse(
      'custom-expiration-date',
      `${date} is ${days} days ahead; DigiCert allows less than 825. Give an earlier date.`,
    );
  } else if (product.validityByAccount && (days > MAX_DAYS || (order.validityYears ?? 0) > 2)) {
    const asked = order.validityYears === undefined ? `${days} days` : `${order.validityYears} years`;
    remarks.push({
      level: 'warning',
      text:
        `DigiCert documents at most 2 years, or ${MAX_DAYS} days, for client certificates, so it may refuse ${asked}. ` +
        'A dry run compares this with what the account allows.',
    });
  }
}

function resolveCommonName(
  order: OrderInputs,
  product: Product,
  { reader, remarks }: RuleContext,
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
        `is required for ${order.productId || 'this product'}. Give the common name of the certificate.`,
      );
    }
    return undefined;
  }
  // DigiCert blocks S/MIME orders otherwise (knowledge base AL130721174030, 2021-07-15).
  const address = commonName.toLowerCase();
  if (isEmail(commonName) && !order.emails.some((email) => email.toLowerCase() === address)) {
    reader.refuse(
      'common-name',
      'is an e-mail address that is not among emails; DigiCert blocks such orders. Add it to emails, or give a name.',
    );
  }
  return commonName;
}

function resolveIndividual(
  order: OrderInputs,
  product: Product,
  { reader, remarks }: RuleContext,
): Individual | undefined {
  const { firstName, lastName, pseudonym, commonName, indicator } = order;
  const given = (['first-name', 'last-name'] as const).filter((name) => reader.raw(name) !== undefined);
  if (product.individual === 'forbidden') {
    for (const name of [
      ...given,
      ...(reader.raw('pseudonym') === undefined ? [] : (['pseudonym'] as const)),
    ]) {
      reader.refuse(
        name,
        `is not a part of ${order.productId}: that certificate names no person. Leave it empty.`,
      );
    }
    return undefined;
  }
  if (reader.raw('pseudonym') !== undefined && given.length > 0) {
    return reader.refuse(
      'pseudonym',
      `cannot go together with ${given.join(' and ')}; give one or the other.`,
    );
  }
  if (pseudonym !== undefined) return { pseudonym };
  if (firstName !== undefined && lastName !== undefined)
    return { first_name: firstName, last_name: lastName };
  if (given.length === 1) {
    const missing = given[0] === 'first-name' ? 'last-name' : 'first-name';
    return reader.refuse(missing, `is required if ${given[0]} is given. Give both, or neither.`);
  }
  if (given.length > 0 || product.individual === 'optional' || !unreported(reader, 'pseudonym'))
    return undefined;

  const names = commonName === undefined ? undefined : twoNames(commonName);
  if (names !== undefined && indicator !== 'pseudonym') {
    remarks.push({
      level: 'notice',
      text: 'first-name and last-name were taken from the two words of common-name.',
    });
    return { first_name: names[0], last_name: names[1] };
  }
  // Without a usable common name it is still unknown whether these are missing.
  if (commonName === undefined && (product.commonName === 'required' || !unreported(reader, 'common-name')))
    return undefined;
  return reader.refuse(
    'first-name',
    `and last-name (or pseudonym) are required for ${order.productId}. They are taken from common-name only ` +
      'if it is two words of letters, with hyphens and apostrophes only inside them.',
  );
}

/** Names that are real, but more often what a program wrote for a missing value. */
function remarkOnNullWords(
  individual: Individual | undefined,
  commonName: string | undefined,
  { remarks }: RuleContext,
): void {
  const named: [input: string, name: string][] =
    individual === undefined
      ? (twoNames(commonName ?? '') ?? []).map((name) => ['a part of common-name', name])
      : Object.entries(individual).map(([field, name]) => [field.replace('_', '-'), name]);
  for (const [input, name] of named) {
    if (!isNullWord(name)) continue;
    remarks.push({
      level: 'warning',
      text: `${input} is a word that programs write for a missing value: null, none, nan, n/a or na. Check that it is the person's name.`,
    });
  }
}

/** The indicators that go with what else is given: each names one way to build the common name. */
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
  { reader }: RuleContext,
): Indicator | undefined {
  const { productId, indicator } = order;
  const allowed = product.indicators;
  if (indicator === undefined) {
    if (!unreported(reader, 'common-name-indicator')) return undefined;
    // An unknown product gets these fields only if the user names an individual.
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
    return reader.refuse('common-name-indicator', `${indicator} does not fit ${wants(indicator)}.`);
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
      return 'the rest: it needs first-name and last-name, and a common-name that is not an e-mail address';
    case 'pseudonym':
      return 'the rest: it needs pseudonym, and a common-name that is not an e-mail address';
    case 'email_address':
      return 'a common-name that is not an e-mail address';
    case 'organization_name':
      return 'a common-name that is an e-mail address';
  }
}

/** Profile and usage, only for Secure Email. Always sent: DigiCert's page contradicts itself about the default. */
function resolveUsage(
  order: OrderInputs,
  product: Product,
  { reader }: RuleContext,
): Pick<Ruled, 'profileType' | 'usage'> {
  const { productId, profileType, primaryUsage, additionalUsages } = order;
  if (product.family === 'client') {
    for (const name of ['profile-type', 'primary-usage', 'additional-usages'] as const) {
      if (reader.raw(name) !== undefined) {
        reader.refuse(
          name,
          `exists only for the Secure Email products, not for ${productId}. Leave it empty.`,
        );
      }
    }
    return { profileType: undefined, usage: undefined };
  }
  const secureEmail = product.family === 'secure-email';
  const profile = profileType ?? (secureEmail ? 'strict' : undefined);
  const primary = primaryUsage ?? (secureEmail ? 'dual_use' : undefined);
  refuseEntries(reader, 'additional-usages', additionalUsages, (usage, index) => {
    if (!/^[a-z][a-z_]*$/.test(usage)) {
      return `entry ${index + 1} is not a usage such as non_repudiation or client_auth.`;
    }
    return profile === 'strict' && usage !== 'non_repudiation'
      ? `${usage} needs profile-type: multipurpose; strict allows only non_repudiation.`
      : undefined;
  });
  if (additionalUsages.length > 0 && primary === undefined && unreported(reader, 'primary-usage')) {
    reader.refuse('primary-usage', 'is required if additional-usages is given.');
  }
  if (primary === undefined) return { profileType: profile, usage: undefined };
  const additional = additionalUsages.length === 0 ? {} : { additional_usages: additionalUsages };
  return { profileType: profile, usage: { primary_usage: primary, ...additional } };
}
