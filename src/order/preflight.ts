import { ActionError, RequestError, withHint } from '../base/errors.ts';
import { printable } from '../base/redaction.ts';
import {
  type AccountProduct,
  type CustomField,
  readCustomFields,
  readOrganization,
  readProduct,
  readProductLimits,
  readProducts,
  readRenewable,
  readUser,
  readValidations,
  type Validation,
} from '../certcentral/account.ts';
import type { CheckName, CheckResult } from '../domain/check.ts';
import { isEmail } from '../domain/email.ts';
import { isClosed } from '../domain/order.ts';
import type { OrderBody } from '../domain/order-body.ts';
import { productOf, sameProduct } from '../domain/products.ts';
import { findOrder } from './adopt.ts';
import type { OrderContext } from './context.ts';

/** A check that found something against the order. */
class Unfit extends Error {}

type Check = {
  name: CheckName;
  look: (context: OrderContext) => Promise<string>;
  /** Without an answer to this one, nothing can be said at all. */
  essential?: boolean;
};

/**
 * Checks, with GETs alone, whether CertCentral would take the order: key, product, hash, validity,
 * organization, custom fields, the order to renew, and what the reference would find.
 *
 * @throws {RequestError} `undelivered` where CertCentral cannot be reached, `limited` after a 429,
 *   `unclear` where not even the key could be checked
 */
export async function preflight(
  context: OrderContext,
  reference: string | undefined,
): Promise<CheckResult[]> {
  const key = await runCheck(context, { name: 'key', look: checkKey, essential: true });
  const others = [...accountChecks(context.productId, context.body), ...referenceChecks(reference)];
  if (key.result === 'failed') {
    const message = 'Not looked at, because the key does not work.';
    return [
      key,
      ...others.map(({ name }) => ({ check: name, result: 'not_allowed_to_look' as const, message })),
    ];
  }
  const results = [key];
  for (const check of others) results.push(await runCheck(context, check));
  return results;
}

/**
 * After a refused order: what the checks that can explain this refusal find.
 *
 * @param codes DigiCert's error codes
 * @returns one sentence for each check that failed
 */
export async function explainRefusal(context: OrderContext, codes: readonly string[]): Promise<string[]> {
  const relevant = accountChecks(context.productId, context.body).filter(({ name }) => explains(name, codes));
  const findings = new Set<string>();
  for (const { look } of relevant) {
    try {
      await look(context);
    } catch (error) {
      if (error instanceof Unfit) findings.add(error.message);
      else if (!(error instanceof RequestError)) throw error;
      // What the key may not read explains nothing; a service that fails is not asked on.
      else if (error.failure !== 'refused') break;
    }
  }
  return [...findings];
}

function explains(check: CheckName, codes: readonly string[]): boolean {
  const code = codes.join(' ');
  if (/access_denied|not_found\|route|insufficient_subscription|csr_|request_limit/.test(code)) return false;
  if (/product/.test(code)) return check === 'product';
  if (/custom_field/.test(code)) return check === 'custom-fields';
  if (/renew/.test(code)) return check === 'renewal';
  if (/validity/.test(code)) return check === 'product' || check === 'validity';
  if (/organization/.test(code)) return check === 'organization' || check === 'organization-validation';
  return true;
}

function accountChecks(productId: string, body: OrderBody): Check[] {
  const checks: Check[] = [
    { name: 'product', look: checkProduct },
    { name: 'signature-hash', look: checkHash },
    { name: 'validity', look: checkValidity },
  ];
  if (body.organization?.id !== undefined) {
    checks.push({ name: 'organization', look: checkOrganization });
    if (productOf(productId).publicSmime)
      checks.push({ name: 'organization-validation', look: checkValidation });
  }
  checks.push({ name: 'custom-fields', look: checkCustomFields });
  if (body.renewal_of_order_id !== undefined) checks.push({ name: 'renewal', look: checkRenewal });
  return checks;
}

function referenceChecks(reference: string | undefined): Check[] {
  return reference === undefined
    ? []
    : [{ name: 'reference', look: (context) => checkReference(context, reference) }];
}

async function runCheck(
  context: OrderContext,
  { name, look, essential = false }: Check,
): Promise<CheckResult> {
  try {
    return { check: name, result: 'passed', message: await look(context) };
  } catch (error) {
    if (error instanceof Unfit) return { check: name, result: 'failed', message: error.message };
    if (!(error instanceof RequestError)) throw error;
    if (['undelivered', 'limited'].includes(error.failure) || (essential && error.failure === 'unclear'))
      throw error;
    const forbidden =
      error.status === 403 && !error.codes.includes('access_denied|access_denied_invalid_key');
    return forbidden && !error.foreign
      ? { check: name, result: 'not_allowed_to_look', message: 'The key may not read this.' }
      : { check: name, result: 'failed', message: withHint(error) };
  }
}

async function checkKey({ service }: OrderContext): Promise<string> {
  try {
    await readUser(service);
    return 'The key works.';
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    // CertCentral knows the key, or it would say access_denied_invalid_key.
    if (error.codes.includes('access_denied|missing_permission')) return 'The key works, and is restricted.';
    if (error.status !== 404) throw error;
    // What every key that may order can read.
    await service.listOrders({});
    return 'The key works.';
  }
}

/** The product as the account has it; read once for the checks that need it. */
const products = new WeakMap<OrderContext, Promise<AccountProduct>>();

function accountProduct(context: OrderContext): Promise<AccountProduct> {
  const known = products.get(context);
  if (known !== undefined) return known;
  const reading = readAccountProduct(context);
  products.set(context, reading);
  return reading;
}

async function readAccountProduct({ service, productId, body }: OrderContext): Promise<AccountProduct> {
  const listed = (await readProducts(service)).find(({ name_id }) => sameProduct(name_id ?? '', productId));
  if (listed === undefined) {
    throw new Unfit(
      `The account does not have the product ${productId}. The account manager at DigiCert enables it.`,
    );
  }
  const containerId = body.container?.id;
  try {
    return { ...listed, ...(await readProduct(service, listed.name_id ?? productId, containerId)) };
  } catch (error) {
    if (!(error instanceof RequestError) || error.failure !== 'refused') throw error;
    if (containerId !== undefined && error.codes.includes('not_found|product')) {
      throw new Unfit(`The product ${productId} cannot be ordered in container ${containerId}.`);
    }
    // The list says enough to go on with.
    return listed;
  }
}

async function checkProduct(context: OrderContext): Promise<string> {
  const { productId } = context;
  const product = await accountProduct(context);
  const containerId = context.body.container?.id;
  const containers = product.allowed_container_ids;
  if (containerId !== undefined && containers.length > 0 && !containers.includes(containerId)) {
    throw new Unfit(`The product ${productId} cannot be ordered in container ${containerId}.`);
  }
  if (product.csr_required === true && context.body.certificate.csr === undefined) {
    throw new Unfit(`The account requires a CSR for ${productId}. Give csr or csr-file.`);
  }
  const limit = await containerLimit(context);
  if (limit === 'not allowed') throw new Unfit(`Container ${containerId} may not order ${productId}.`);
  return `The account has ${productId}${containerId === undefined ? '' : ` in container ${containerId}`}.`;
}

type Limit = { hashes: string[]; lifetimes: number[] };

/** What the container's limits say about the product; where they cannot be read, nothing. */
async function containerLimit({
  service,
  productId,
  body,
}: OrderContext): Promise<Limit | 'not allowed' | undefined> {
  const containerId = body.container?.id;
  if (containerId === undefined) return undefined;
  try {
    const { is_limited, product_limits } = await readProductLimits(service, containerId);
    if (is_limited !== true) return undefined;
    const limit = product_limits.find(({ product_name_id }) => sameProduct(product_name_id ?? '', productId));
    if (limit === undefined) return 'not allowed';
    return { hashes: limit.allowed_hashes, lifetimes: limit.allowed_lifetimes };
  } catch (error) {
    if (error instanceof RequestError && error.failure === 'refused') return undefined;
    throw error;
  }
}

async function checkHash(context: OrderContext): Promise<string> {
  const hash = context.body.certificate.signature_hash;
  const allowed = (await accountProduct(context)).signature_hash_types?.allowed_hash_types.flatMap(
    ({ id }) => id ?? [],
  );
  const limit = await containerLimit(context);
  const limited = limit !== undefined && limit !== 'not allowed' ? limit.hashes : [];
  for (const hashes of [allowed ?? [], limited]) {
    if (hashes.length > 0 && !hashes.includes(hash)) {
      throw new Unfit(`The account allows ${printable(hashes.join(', '))} for this product, not ${hash}.`);
    }
  }
  return `${hash} is allowed.`;
}

async function checkValidity(context: OrderContext): Promise<string> {
  const { body } = context;
  const product = await accountProduct(context);
  if (body.custom_expiration_date !== undefined) {
    if (product.custom_expiration_date_allowed === false) {
      throw new Unfit(
        'The account does not allow custom-expiration-date for this product; use validity-years.',
      );
    }
    return 'A custom expiration date is allowed.';
  }
  const limit = await containerLimit(context);
  const limited = limit !== undefined && limit !== 'not allowed' ? limit.lifetimes : [];
  for (const years of [product.allowed_validity_years, limited]) {
    if (years.length === 0) continue;
    const wanted = body.validity_years;
    const days = body.order_validity?.days ?? 0;
    if ((wanted !== undefined && !years.includes(wanted)) || days > 366 * Math.max(...years)) {
      const asked = wanted === undefined ? `${days} days` : `${wanted} years`;
      throw new Unfit(`The account allows ${years.join(' or ')} years for this product, not ${asked}.`);
    }
  }
  return 'The validity is allowed.';
}

async function checkOrganization({ service, body }: OrderContext): Promise<string> {
  const id = body.organization?.id as number;
  try {
    const { status, is_active } = await readOrganization(service, id);
    if (is_active === false || (status !== undefined && status !== 'active')) {
      throw new Unfit(`Organization ${id} is ${status === 'active' ? 'inactive' : (status ?? 'inactive')}.`);
    }
    return `Organization ${id} exists and is active.`;
  } catch (error) {
    throw notFoundAs(
      error,
      `Organization ${id} does not exist, or the key may not see it. Check organization-id.`,
    );
  }
}

async function checkValidation({ service, body }: OrderContext): Promise<string> {
  const id = body.organization?.id as number;
  let validations: Validation[];
  try {
    validations = await readValidations(service, id);
  } catch (error) {
    throw notFoundAs(
      error,
      `Organization ${id} does not exist, or the key may not see it. Check organization-id.`,
    );
  }
  const smime = validations.filter(({ type }) => type === 'smime');
  const valid = smime.some(
    ({ status, validated_until }) =>
      status === 'active' && !(validated_until !== undefined && Date.parse(validated_until) < Date.now()),
  );
  if (!valid) {
    const state =
      smime[0] === undefined ? 'has no S/MIME validation' : 'has no S/MIME validation that is valid now';
    throw new Unfit(`Organization ${id} ${state}. Submit it for validation in CertCentral (Organizations).`);
  }
  return `Organization ${id} is validated for S/MIME.`;
}

async function checkCustomFields({ service, body }: OrderContext): Promise<string> {
  const fields = (await readCustomFields(service)).filter(({ is_active }) => is_active !== false);
  const given = body.custom_fields ?? [];
  const complaints = [
    ...fields
      .filter(
        ({ id, is_required }) => is_required === true && !given.some((one) => String(one.metadata_id) === id),
      )
      .map(({ id }) => `field ${id} is required and not given`),
    ...given.flatMap(({ metadata_id, value }) => {
      const field = fields.find(({ id }) => id === String(metadata_id));
      if (field === undefined) return [`field ${metadata_id} does not exist or is not active`];
      return hasType(value, field)
        ? []
        : [`the value of field ${metadata_id} is not of its type ${field.data_type}`];
    }),
  ];
  if (complaints.length > 0) throw new Unfit(`In custom-fields ${complaints.join('; ')}.`);
  return fields.length === 0 ? 'The account has no custom fields.' : 'The custom fields fit.';
}

function hasType(value: string, { data_type }: CustomField): boolean {
  switch (data_type) {
    case 'int':
      return /^-?\d+$/.test(value);
    case 'email_address':
      return isEmail(value);
    case 'email_list':
      return value.split(/[,;\s]+/).every(isEmail);
    default:
      return true;
  }
}

async function checkRenewal({ service, body }: OrderContext): Promise<string> {
  const id = body.renewal_of_order_id as number;
  try {
    const { status, is_renewed } = await readRenewable(service, id);
    if (is_renewed === true) throw new Unfit(`Order ${id} was renewed already.`);
    if (status !== 'expired' && isClosed(status))
      throw new Unfit(`Order ${id} is ${status} and cannot be renewed.`);
    if (status !== undefined && !['issued', 'expired'].includes(status)) {
      throw new Unfit(`Order ${id} is ${status}; only an issued order can be renewed.`);
    }
    return `Order ${id} exists and can be renewed.`;
  } catch (error) {
    throw notFoundAs(
      error,
      `Order ${id} does not exist, or the key may not see it. Check renewal-of-order-id.`,
    );
  }
}

async function checkReference(context: OrderContext, reference: string): Promise<string> {
  try {
    // Nothing is adopted here, so nothing goes to the outputs.
    const order = await findOrder(
      { ...context, rerun: false, report: { ...context.report, tellOrder: () => {} } },
      reference,
    );
    return order === undefined
      ? `No order has the reference ${reference}; a real run would place one.`
      : `Order ${order.id} has the reference ${reference}; a real run would adopt it and place nothing.`;
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    if (error.cause instanceof RequestError) throw error.cause;
    throw new Unfit(error.message);
  }
}

function notFoundAs(error: unknown, message: string): unknown {
  const missing =
    error instanceof RequestError && error.status === 404 && !error.codes.includes('not_found|route');
  return missing ? new Unfit(message) : error;
}
