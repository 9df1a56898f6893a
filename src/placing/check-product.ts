import { catchError, RequestError, unlessRefused } from '../base/errors.ts';
import { count, oneLine } from '../base/text.ts';
import {
  type AccountProduct,
  readProduct,
  readProductLimits,
  readProducts,
  readRoles,
} from '../certcentral/account.ts';
import { dayOf, daysBetween } from '../domain/dates.ts';
import { missingProduct, sameProduct } from '../domain/products.ts';
import type { OrderContext } from '../finding/context.ts';
import { failed, type Look, passed, type Verdict } from './look.ts';

export const PRODUCT: Look = {
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
    return failed(missingProduct(productId));
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
      // The list is enough to continue.
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

/** The allowed values; an empty list is no limit. */
type Limit = { hashes: string[]; lifetimes: number[] };

/**
 * The container's limits for the product, for the user of the key; nothing if they
 * cannot be read, or if the user's role is unknown. (docs/certcentral.md, "Account and products")
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
          ? count(wanted, 'year')
          : `${count(days, 'day')}${date === undefined ? '' : ` (until ${date})`}`;
      const last = Math.max(...years);
      const others = years.filter((year) => year !== last);
      const allowed = `${others.length === 0 ? '' : `${others.join(', ')} or `}${count(last, 'year')}`;
      return failed(`The account allows ${allowed} for this product, not ${asked}.`);
    }
  }
  return passed(date === undefined ? 'The validity is allowed.' : 'A custom expiration date is allowed.');
}

/** The most days of a validity of this number of years; a date can be 824 days ahead if two years are allowed. */
function mostDays(years: number): number {
  return years === 2 ? 824 : 366 * years;
}
