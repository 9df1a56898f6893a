import { ActionError, catchError, RequestError, unlessRefused, withHint } from '../base/errors.ts';
import { oneLine } from '../base/text.ts';
import {
  type AccountProduct,
  type CustomField,
  readCustomFields,
  readOrganization,
  readProduct,
  readProductLimits,
  readProducts,
  readRoles,
  readUser,
  readValidations,
} from '../certcentral/account.ts';
import { type CertCentral, QUICK_LOOK } from '../certcentral/certcentral.ts';
import { FirstOrderPage } from '../certcentral/order-responses.ts';
import type { CheckName, CheckResult } from '../domain/check.ts';
import { dayOf, daysBetween } from '../domain/dates.ts';
import { isEmail } from '../domain/email.ts';
import { isClosed } from '../domain/order.ts';
import { productOf, sameProduct } from '../domain/products.ts';
import type { OrderContext } from '../finding/context.ts';
import { lookForOrder } from './adopt.ts';

/** The result of one account check; a check that cannot look throws a `RequestError`. */
type Verdict = Pick<CheckResult, 'result' | 'message'>;

const passed = (message: string): Verdict => ({ result: 'passed', message });
const failed = (message: string): Verdict => ({ result: 'failed', message });

/** One look into the account, which answers one check or several. */
type Look = {
  names: readonly CheckName[];
  /** The verdict of each check, in the order of `names`. */
  read: (context: OrderContext) => Promise<Verdict[]>;
};

/**
 * Checks, only with GETs, whether CertCentral would take the order: key, product, hash, validity,
 * organization, custom fields, the order to renew, and what the reference would find.
 *
 * @throws {RequestError} `undelivered` if CertCentral cannot be reached, `limited` after a 429,
 *   `unclear` if not even the key could be checked
 */
export async function preflight(
  context: OrderContext,
  reference: string | undefined,
): Promise<CheckResult[]> {
  const [key] = await take(context, KEY, ['unclear']);
  const looks = [...accountLooks(context), ...(reference === undefined ? [] : [lookAtReference(reference)])];
  if (key?.result === 'failed') {
    const verdict: Verdict = {
      result: 'not_allowed_to_look',
      message: 'Not checked, because the key does not work.',
    };
    return [key, ...looks.flatMap(({ names }) => names.map((check) => ({ check, ...verdict })))];
  }
  const results = key === undefined ? [] : [key];
  for (const look of looks) results.push(...(await take(context, look)));
  return results;
}

const EXPLAINING = { ...QUICK_LOOK, timeoutSeconds: 10 };

/**
 * After a refused order: what the checks that can explain this refusal find.
 *
 * @param codes DigiCert's error codes
 * @returns one sentence for each check that failed
 */
export async function explainRefusal(context: OrderContext, codes: readonly string[]): Promise<string[]> {
  const findings = new Set<string>();
  const { service } = context;
  const quick: OrderContext = {
    ...context,
    service: {
      ...service,
      get: (path, schema) => service.get(path, schema, EXPLAINING),
      orderInfo: (orderId) => service.orderInfo(orderId, EXPLAINING),
    },
  };
  for (const { names, read } of accountLooks(context)) {
    if (!names.some((name) => explains(name, codes))) continue;
    const verdicts = await catchError(RequestError, read(quick), (error) => error);
    if (verdicts instanceof RequestError) {
      // What the key may not read explains nothing; a service that fails is not asked on.
      if (verdicts.failure !== 'refused') break;
      continue;
    }
    verdicts.forEach(({ result, message }, index) => {
      if (result === 'failed' && explains(names[index] as CheckName, codes)) findings.add(message);
    });
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

function accountLooks({ productId, body }: OrderContext): Look[] {
  const organization = body.organization?.id;
  const looks = [PRODUCT];
  if (organization !== undefined) {
    looks.push(one('organization', ({ service }) => checkOrganization(service, organization)));
    if (productOf(productId).publicSmime) {
      looks.push(one('organization-validation', ({ service }) => checkValidation(service, organization)));
    }
  }
  looks.push(one('custom-fields', checkCustomFields));
  const renewed = body.renewal_of_order_id;
  if (renewed !== undefined) looks.push(one('renewal', ({ service }) => checkRenewal(service, renewed)));
  return looks;
}

function one(name: CheckName, read: (context: OrderContext) => Promise<Verdict>): Look {
  return { names: [name], read: async (context) => [await read(context)] };
}

/**
 * Looks, and turns a refusal to show something into a verdict.
 *
 * @param fatal further failures after which nothing can be said at all
 */
async function take(
  context: OrderContext,
  { names, read }: Look,
  fatal: readonly RequestError['failure'][] = [],
): Promise<CheckResult[]> {
  const verdicts = await catchError(RequestError, read(context), (error) => {
    if (['undelivered', 'limited', ...fatal].includes(error.failure)) throw error;
    return names.map(() => unread(error));
  });
  return names.map((check, index) => ({ check, ...(verdicts[index] as Verdict) }));
}

function unread(error: RequestError): Verdict {
  const forbidden = error.status === 403 && error.meaning !== 'wrong key';
  return forbidden && !error.foreign
    ? { result: 'not_allowed_to_look', message: 'The key may not read this.' }
    : failed(withHint(error));
}

const KEY = one('key', ({ service }) => {
  const works = passed('The key works.');
  const user = readUser(service).then(() => works);
  return catchError(RequestError, user, async (error) => {
    // CertCentral knows the key, or it would say access_denied_invalid_key.
    if (error.meaning === 'no permission') {
      return passed('The key works, and is restricted.');
    }
    if (error.status !== 404) throw error;
    // What every key that may order can read.
    await service.get('/order/certificate?limit=1', FirstOrderPage);
    return works;
  });
});

const PRODUCT: Look = {
  names: ['product', 'signature-hash', 'validity'],
  async read(context) {
    const product = await accountProduct(context);
    if ('result' in product) return [product, product, product];
    const limit = await containerLimit(context);
    const limited = typeof limit === 'object' ? limit : { hashes: [], lifetimes: [] };
    return [
      checkProduct(context, product, limit === 'not allowed'),
      checkHash(context, product, limited.hashes),
      checkValidity(context, product, limited.lifetimes),
    ];
  },
};

/** The product as the account has it. */
async function accountProduct({ service, productId, body }: OrderContext): Promise<AccountProduct | Verdict> {
  const listed = (await readProducts(service)).find(({ name_id }) => sameProduct(name_id ?? '', productId));
  if (listed === undefined) {
    return failed(
      `The account does not have the product ${productId}. The account manager at DigiCert enables it.`,
    );
  }
  const containerId = body.container?.id;
  const reading = readProduct(service, listed.name_id ?? productId, containerId);
  return catchError(
    RequestError,
    reading.then((product) => ({ ...listed, ...product })),
    (error) => {
      if (error.failure !== 'refused') throw error;
      if (containerId !== undefined && error.meaning === 'no product') {
        return failed(`The product ${productId} cannot be ordered in container ${containerId}.`);
      }
      // The list says enough to go on with.
      return listed;
    },
  );
}

function checkProduct(
  { productId, body }: OrderContext,
  product: AccountProduct,
  excluded: boolean,
): Verdict {
  const containerId = body.container?.id;
  const containers = product.allowed_container_ids;
  if (containerId !== undefined && containers.length > 0 && !containers.includes(containerId)) {
    return failed(`The product ${productId} cannot be ordered in container ${containerId}.`);
  }
  if (product.csr_required === true && body.certificate.csr === undefined) {
    return failed(`The account requires a CSR for ${productId}. Give csr or csr-file.`);
  }
  if (excluded) return failed(`Container ${containerId} may not order ${productId}.`);
  return passed(
    `The account has ${productId}${containerId === undefined ? '' : ` in container ${containerId}`}.`,
  );
}

/** What is allowed; an empty list is no limit. */
type Limit = { hashes: string[]; lifetimes: number[] };

/**
 * What the container's limits say about the product, for the user of the key; nothing if they
 * cannot be read, or if the user's role is not known. (docs/certcentral.md, "Account and products")
 */
async function containerLimit({
  service,
  productId,
  body,
}: OrderContext): Promise<Limit | 'not allowed' | undefined> {
  const containerId = body.container?.id;
  if (containerId === undefined) return undefined;
  const found = await unlessRefused(readProductLimits(service, containerId));
  if (found?.is_limited !== true) return undefined;
  const limits = found.product_limits.filter(
    ({ product_name_id, container_id }) =>
      sameProduct(product_name_id ?? '', productId) &&
      (container_id === undefined || container_id === String(containerId)),
  );
  if (limits.length === 0) return 'not allowed';
  const roles = limits.every(({ role_id }) => isAllUsers(role_id)) ? [] : await readRoles(service);
  const own = limits.filter(({ role_id }) => isAllUsers(role_id) || roles?.includes(String(role_id)));
  if (roles === undefined || own.length === 0) return undefined;
  return {
    hashes: widest(own.map(({ allowed_hashes }) => allowed_hashes)),
    lifetimes: widest(own.map(({ allowed_lifetimes }) => allowed_lifetimes)),
  };
}

/** Role 0 means all users. */
function isAllUsers(roleId: number | undefined): boolean {
  return roleId === undefined || roleId === 0;
}

/** All that one of several lists allows. */
function widest<Value>(lists: Value[][]): Value[] {
  return lists.some((list) => list.length === 0) ? [] : [...new Set(lists.flat())];
}

function checkHash({ body }: OrderContext, product: AccountProduct, limited: string[]): Verdict {
  const hash = body.certificate.signature_hash;
  const allowed = product.signature_hash_types?.allowed_hash_types.flatMap(({ id }) => id ?? []);
  for (const hashes of [allowed ?? [], limited]) {
    if (hashes.length > 0 && !hashes.includes(hash)) {
      return failed(`The account allows ${oneLine(hashes.join(', '))} for this product, not ${hash}.`);
    }
  }
  return passed(`${hash} is allowed.`);
}

function checkValidity({ body, service }: OrderContext, product: AccountProduct, limited: number[]): Verdict {
  const { validity_years: wanted, order_validity, custom_expiration_date: date } = body;
  if (date !== undefined && product.custom_expiration_date_allowed === false) {
    return failed('The account does not allow custom-expiration-date for this product; use validity-years.');
  }
  const today = dayOf(new Date(Date.now() + service.clockOffsetMilliseconds()));
  const days = order_validity?.days ?? daysBetween(today, date) ?? 0;
  for (const years of [product.allowed_validity_years, limited]) {
    if (years.length === 0) continue;
    if ((wanted !== undefined && !years.includes(wanted)) || days > mostDays(Math.max(...years))) {
      const asked =
        wanted !== undefined
          ? `${wanted} years`
          : `${days} days${date === undefined ? '' : ` (until ${date})`}`;
      return failed(`The account allows ${years.join(' or ')} years for this product, not ${asked}.`);
    }
  }
  return passed(date === undefined ? 'The validity is allowed.' : 'A custom expiration date is allowed.');
}

/** The most days of a validity of this number of years; a date can be 824 days ahead if two years are allowed. */
function mostDays(years: number): number {
  return years === 2 ? 824 : 366 * years;
}

function checkOrganization(service: CertCentral, id: number): Promise<Verdict> {
  const verdict = readOrganization(service, id).then(({ status, is_active }) => {
    // Older accounts call a healthy organization "approved".
    const active = is_active ?? [undefined, 'active', 'approved'].includes(status);
    if (active) return passed(`Organization ${id} exists and is active.`);
    const known = status === undefined || ['active', 'approved'].includes(status) ? 'inactive' : status;
    return failed(`Organization ${id} is ${known}.`);
  });
  return orMissing(verdict, missingOrganization(id));
}

function checkValidation(service: CertCentral, id: number): Promise<Verdict> {
  const verdict = readValidations(service, id).then((validations) => {
    const smime = validations.filter(({ type }) => type === 'smime');
    const valid = smime.some(
      ({ status, validated_until }) =>
        status === 'active' && !(validated_until !== undefined && Date.parse(validated_until) < Date.now()),
    );
    if (valid) return passed(`Organization ${id} is validated for S/MIME.`);
    const state =
      smime[0] === undefined ? 'has no S/MIME validation' : 'has no S/MIME validation that is valid now';
    return failed(`Organization ${id} ${state}. Submit it for validation in CertCentral (Organizations).`);
  });
  return orMissing(verdict, missingOrganization(id));
}

function missingOrganization(id: number): string {
  return `Organization ${id} does not exist, or the key may not see it. Check organization-id.`;
}

async function checkCustomFields({ service, body }: OrderContext): Promise<Verdict> {
  const fields = (await readCustomFields(service)).filter(({ is_active }) => is_active !== false);
  const given = body.custom_fields ?? [];
  const complaints = [
    ...fields
      .filter(
        ({ id, is_required }) =>
          is_required === true && !given.some(({ metadata_id }) => String(metadata_id) === id),
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
  if (complaints.length > 0) return failed(`In custom-fields ${complaints.join('; ')}.`);
  return passed(fields.length === 0 ? 'The account has no custom fields.' : 'The custom fields fit.');
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

function checkRenewal(service: CertCentral, id: number): Promise<Verdict> {
  const verdict = service.orderInfo(String(id)).then(({ status, is_renewed }) => {
    if (is_renewed === true) return failed(`Order ${id} was renewed already.`);
    if (status !== 'expired' && isClosed(status)) {
      return failed(`Order ${id} is ${status} and cannot be renewed.`);
    }
    if (status !== undefined && !['issued', 'expired'].includes(status)) {
      return failed(`Order ${id} is ${status}; only an issued order can be renewed.`);
    }
    return passed(`Order ${id} exists and can be renewed.`);
  });
  return orMissing(
    verdict,
    `Order ${id} does not exist, or the key may not see it. Check renewal-of-order-id.`,
  );
}

function lookAtReference(reference: string): Look {
  return one('reference', async (context) => {
    const looking = lookForOrder({ ...context, rerun: false }, reference);
    const result = await catchError(ActionError, looking, ({ cause }) => {
      if (!(cause instanceof RequestError) || cause.failure !== 'refused') throw cause;
      return failed(
        `CertCentral refused the look-up, so the order would be refused, too. ${withHint(cause)}`,
      );
    });
    if ('message' in result) return result;
    const { taken, refused } = result;
    if (taken !== undefined) {
      return passed(
        `Order ${taken.order.id} has the reference ${reference}; a real run would adopt it and place nothing.`,
      );
    }
    return refused === undefined
      ? passed(`No order has the reference ${reference}; a real run would place one.`)
      : failed(refused.error.message);
  });
}

/** The verdict, or a failed one if CertCentral reports that the organization or order does not exist. */
function orMissing(verdict: Promise<Verdict>, message: string): Promise<Verdict> {
  return catchError(RequestError, verdict, (error) => {
    const isMissing = error.status === 404 && !error.foreign && error.meaning !== 'no path';
    if (isMissing) return failed(message);
    throw error;
  });
}
