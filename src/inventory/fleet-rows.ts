import type { ListedOrder, OrderInfo } from '../certcentral/order-responses.ts';
import { isEmail } from '../domain/email.ts';
import { twoNames } from '../domain/not-a-name.ts';
import { productOf } from '../domain/products.ts';
import { rowNameOf } from '../domain/row-names.ts';
import { daysLeft } from './expiry.ts';

/** The columns of a list for `fleet`, in their order. */
export const FLEET_COLUMNS = [
  'name',
  'product-id',
  'common-name',
  'emails',
  'first-name',
  'last-name',
  'pseudonym',
  'common-name-indicator',
  'profile-type',
  'primary-usage',
  'additional-usages',
  'organization-id',
  'validity-years',
  'validity-days',
  'order-id',
] as const;
type Column = (typeof FLEET_COLUMNS)[number];

/** A row of the list. Emails and usages can be several; unknown values are missing. */
export type ExportedRow = Partial<Record<Column, string | string[]>>;

/** Public S/MIME certificates last no longer; older orders may have. */
const MAX_DAYS = 824;

/** Whether the certificate of an order is one to keep: issued, not expired and not renewed. */
export function isKept(order: ListedOrder, today: string): boolean {
  const days = daysLeft(order, today);
  return order.status === 'issued' && order.isRenewed !== true && days !== undefined && days >= 0;
}

/**
 * An order as a row, filled from the list of orders and from order info, if that was read.
 *
 * @param taken the names of the rows before
 */
export function rowOf(order: ListedOrder, info: OrderInfo | undefined, taken: Set<string>): ExportedRow {
  const { certificate } = info ?? {};
  const commonName = certificate?.common_name ?? order.commonName;
  const productId = info?.product?.name_id ?? order.productId;
  const product = productOf(productId ?? '');
  const { individual } = certificate ?? {};
  const usage = certificate?.usage_designation;
  const indicator = certificate?.common_name_indicator;
  const address = commonName !== undefined && isEmail(commonName) ? [commonName] : undefined;
  return {
    name: rowNameOf(commonName ?? '', `order-${order.id}`, taken),
    ...given('product-id', productId),
    ...given('common-name', product.commonName === 'ignored' ? undefined : commonName),
    ...given('emails', certificate?.emails ?? address),
    ...(product.individual === 'forbidden'
      ? {}
      : {
          ...given('first-name', individual?.first_name),
          ...given('last-name', individual?.last_name),
          ...given('pseudonym', individual?.pseudonym),
        }),
    ...given(
      'common-name-indicator',
      product.indicators.some((allowed) => allowed === indicator) ? indicator : undefined,
    ),
    ...(product.family === 'client'
      ? {}
      : {
          ...given('profile-type', certificate?.profile_type),
          ...given('primary-usage', usage?.primary_usage),
          ...given('additional-usages', usage?.additional_usages),
        }),
    ...given(
      'organization-id',
      info?.organization?.id ?? certificate?.organization?.id ?? order.organizationId,
    ),
    ...validityOf(order, info, product.publicSmime),
    'order-id': order.id,
  };
}

function given(column: Column, value: string | readonly string[] | undefined): ExportedRow {
  return value === undefined || value.length === 0
    ? {}
    : { [column]: typeof value === 'string' ? value : [...value] };
}

/** As it was ordered, or else as long as the certificate lasts from the day of the order. */
function validityOf(
  { placed, validTill }: ListedOrder,
  info: OrderInfo | undefined,
  capped: boolean,
): ExportedRow {
  const ordered = info?.order_validity ?? info?.certificate?.cert_validity;
  const years = ordered?.years ?? info?.validity_years;
  if (years === 1 || years === 2) return { 'validity-years': String(years) };
  const lasts =
    placed === undefined || validTill === undefined
      ? undefined
      : Math.round((Date.parse(validTill) - Date.parse(placed)) / 86_400_000);
  const days = ordered?.days ?? (years === undefined ? lasts : years * 365);
  if (days === undefined || days < 1) return {};
  return { 'validity-days': String(capped ? Math.min(days, MAX_DAYS) : days) };
}

/** The columns that this row needs in a fleet's list and that are empty. */
export function missingIn(row: ExportedRow): string[] {
  const product = productOf(String(row['product-id'] ?? ''));
  const commonName = typeof row['common-name'] === 'string' ? row['common-name'] : '';
  const isNamed =
    product.individual !== 'required' ||
    row.pseudonym !== undefined ||
    row['first-name'] !== undefined ||
    twoNames(commonName) !== undefined;
  return [
    ...(row['product-id'] === undefined ? ['product-id'] : []),
    ...(product.commonName === 'required' && commonName === '' ? ['common-name'] : []),
    ...(row.emails === undefined ? ['emails'] : []),
    ...(isNamed ? [] : ['first-name', 'last-name']),
    ...(product.organization === 'required' && row['organization-id'] === undefined
      ? ['organization-id']
      : []),
    ...(row['validity-years'] === undefined && row['validity-days'] === undefined ? ['validity-days'] : []),
  ];
}

/** What makes two rows a request for the same certificate, which a list takes only with `allow-same-person`. */
export function samenessOf(row: ExportedRow): string {
  const { name, 'order-id': order, 'validity-years': years, 'validity-days': days, ...identity } = row;
  const emails = [identity.emails ?? []].flat().map((address) => address.toLowerCase());
  return JSON.stringify(Object.entries({ ...identity, emails: emails.toSorted() })).toLowerCase();
}
