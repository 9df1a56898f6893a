import type { OrderInfo } from '../certcentral/order-responses.ts';
import { addressesOf, identityOf, normalizedName, usageOf } from '../domain/identity.ts';
import type { OrderBody } from '../domain/order-body.ts';
import { productOf, sameProduct } from '../domain/products.ts';
import { referenceFromComment } from '../domain/reference.ts';
import { isOtherLength, type Validity } from '../domain/validity.ts';
import type { OrderContext } from './context.ts';

/**
 * Names what differs between the identity of an order and that of a request. What order info does
 * not show does not count as different.
 */
export function conflicts(info: OrderInfo, productId: string, body: OrderBody): string[] {
  const identity = identityOf(productId, body);
  const { certificate } = info;
  const organizationId = info.organization?.id ?? certificate?.organization?.id;
  const usage = certificate?.usage_designation;
  return different({
    product: info.product?.name_id && !sameProduct(info.product.name_id, productId),
    'common name':
      certificate?.common_name !== undefined &&
      identity.commonName !== undefined &&
      body.certificate.common_name_indicator !== 'organization_name' &&
      !possibleCommonNames(body.certificate).includes(normalizedName(certificate.common_name)),
    individual: certificate?.individual && hasOtherIndividual(certificate.individual, body),
    addresses: certificate?.emails && addressesOf(certificate.emails).join() !== identity.addresses.join(),
    organization: organizationId && identity.organizationId && organizationId !== identity.organizationId,
    profile: certificate?.profile_type && identity.profile && certificate.profile_type !== identity.profile,
    usage:
      usage?.primary_usage &&
      identity.usage &&
      usageOf(usage.primary_usage, usage.additional_usages ?? []) !== identity.usage,
  });
}

/**
 * Names what differs between an order and a request outside of the identity, if order
 * info shows it: the order is the same one, but the user should know.
 */
export function otherDifferences(info: OrderInfo, body: OrderBody): string[] {
  const { certificate } = info;
  const reported = validityOf(info);
  // The comment that is made here names the run, so the reference in it is what counts.
  const meaningOf = (comment: string) => referenceFromComment(comment) ?? comment;
  const comments = info.requests.flatMap((request) => request.comments ?? []).map(meaningOf);
  const units = body.certificate.organization_units;
  return different({
    comments:
      comments.length > 0 && body.comments !== undefined && !comments.includes(meaningOf(body.comments)),
    'validity-years':
      body.validity_years !== undefined &&
      (reported.validity_years === undefined
        ? isOtherLength(reported, body)
        : reported.validity_years !== body.validity_years),
    'validity-days':
      body.order_validity !== undefined &&
      (reported.order_validity === undefined
        ? isOtherLength(reported, body)
        : reported.order_validity.days !== body.order_validity.days),
    'custom-expiration-date':
      reported.custom_expiration_date !== undefined &&
      body.custom_expiration_date !== undefined &&
      reported.custom_expiration_date !== body.custom_expiration_date,
    'auto-renew': info.auto_renew !== undefined && info.auto_renew !== (body.auto_renew ?? 0),
    'container-id':
      info.container?.id !== undefined &&
      body.container !== undefined &&
      info.container.id !== String(body.container.id),
    'payment-method':
      info.payment_method !== undefined &&
      body.payment_method !== undefined &&
      info.payment_method !== body.payment_method,
    'custom-fields': info.custom_fields !== undefined && hasOtherFields(info.custom_fields, body),
    'organization-units':
      certificate?.organization_units !== undefined &&
      units !== undefined &&
      certificate.organization_units.join('\n') !== units.join('\n'),
  });
}

/** The validity that an order was placed with, if order info shows it. */
export function validityOf({ certificate, ...info }: OrderInfo): Validity {
  const years = info.order_validity?.years ?? certificate?.cert_validity?.years ?? info.validity_years;
  const days = info.order_validity?.days ?? certificate?.cert_validity?.days;
  const date = certificate?.cert_validity?.custom_expiration_date ?? info.custom_expiration_date;
  return {
    ...(years === undefined ? {} : { validity_years: years }),
    ...(days === undefined ? {} : { order_validity: { days } }),
    ...(date === undefined ? {} : { custom_expiration_date: date.slice(0, 10) }),
  };
}

function different(facts: Record<string, unknown>): string[] {
  return Object.entries(facts).flatMap(([name, differs]) => (differs ? [name] : []));
}

type ReportedFields = NonNullable<OrderInfo['custom_fields']>;

function hasOtherFields(fields: ReportedFields, { custom_fields }: OrderBody): boolean {
  const reported = new Map(fields.map(({ metadata_id, value }) => [metadata_id, value]));
  return (
    custom_fields?.some(({ metadata_id, value }) => reported.get(String(metadata_id)) !== value) === true
  );
}

type ReportedIndividual = NonNullable<NonNullable<OrderInfo['certificate']>['individual']>;

/** Compares the reported person with the requested one; a part that is not reported is not different. */
function hasOtherIndividual(
  reported: ReportedIndividual,
  { certificate: { individual } }: OrderBody,
): boolean {
  if (individual === undefined) return false;
  const asked = new Map(Object.entries(individual).map(([part, name]) => [part, normalizedName(name)]));
  return Object.entries(reported).some(
    ([part, name]) => name !== undefined && name !== '' && normalizedName(name) !== asked.get(part),
  );
}

/** DigiCert builds the common name from the individual or an address if the indicator demands it. */
export function possibleCommonNames({ common_name, individual, emails }: OrderBody['certificate']): string[] {
  const names = common_name === undefined ? [] : [common_name];
  if (individual !== undefined) {
    names.push(
      'pseudonym' in individual ? individual.pseudonym : `${individual.first_name} ${individual.last_name}`,
    );
  }
  return [...names, ...(common_name?.includes('@') ? emails : [])].map(normalizedName);
}

/**
 * The names of which the certificate has to have one; `undefined` if the request does not show them,
 * because DigiCert takes the organization's name or the first address, or because it is unknown how it
 * builds the name for this product: a certificate that was paid for must not be refused for that.
 */
export function expectedCommonNames(productId: string, { certificate }: OrderBody): string[] | undefined {
  const { common_name, common_name_indicator } = certificate;
  if (productOf(productId).family === 'unknown') return undefined;
  if (common_name_indicator === 'organization_name' || common_name_indicator === 'email_address')
    return undefined;
  return common_name === undefined ? undefined : possibleCommonNames(certificate);
}

/**
 * The names of an existing order that order info shows: its common name may be the one that was
 * asked for, while the certificate has the person's name or an address.
 */
export function reportedCommonNames(certificate: OrderInfo['certificate']): string[] | undefined {
  const { common_name, common_name_indicator, individual, emails = [] } = certificate ?? {};
  if (common_name === undefined || common_name_indicator === 'organization_name') return undefined;
  const { first_name, last_name, pseudonym } = individual ?? {};
  const person = [first_name, last_name].filter((name) => name !== undefined).join(' ');
  return [common_name, person, pseudonym ?? '', ...emails].filter((name) => name !== '');
}

/** Whether the order was placed with a CSR that has another public key than this step's. */
export async function hasOtherKey(context: OrderContext, info: OrderInfo): Promise<boolean> {
  const same = await hasSameKey(context, info);
  return same === false;
}

/** Whether the keys of the order and of this step are the same; `undefined` if either is unknown. */
export async function hasSameKey(context: OrderContext, info: OrderInfo): Promise<boolean | undefined> {
  const own = context.body.certificate.csr;
  const reported = info.certificate?.csr;
  if (own === undefined || reported === undefined) return undefined;
  const { readCsr } = await import(/* webpackChunkName: 'csr' */ '../certificate/csr.ts');
  const theirs = readCsr(reported);
  if ('problem' in theirs) return undefined;
  if (theirs.pem === own) return true;
  const { publicKeyOf } = await import(/* webpackChunkName: 'csr' */ '../certificate/csr-check.ts');
  const ownKey = publicKeyOf(own);
  const theirKey = publicKeyOf(theirs.pem);
  if (ownKey === undefined || theirKey === undefined) {
    context.report.warning(`The CSR of order ${info.id} cannot be compared with the one given now.`);
    return undefined;
  }
  return ownKey.equals(theirKey);
}
