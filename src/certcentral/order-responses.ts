import type { Order } from '../domain/order.ts';
import {
  fields,
  ifThere,
  isObject,
  listOf,
  type Reader,
  readBoolean,
  readDay,
  readDigitsOrText,
  readId,
  readKind,
  readText,
  readWholeNumber,
  readWord,
} from './answer-fields.ts';

export type PlacedOrder = Found<typeof readPlacedOrder>;
export type ListedOrder = Found<typeof readListedOrder>;
/** Order info; its ID is the one that was asked for. */
export type OrderInfo = Omit<Found<typeof readOrderInfo>, 'id'> & { id: string };

type Found<Read extends Reader<unknown>> = NonNullable<ReturnType<Read>>;

const requestList = listOf(
  fields({ id: readId, type: readKind, status: readWord, date: readDay, comments: readText }),
);
/** None where they cannot be read. */
const requests = (value: unknown) => requestList(value) ?? [];
const texts = (value: unknown) => (Array.isArray(value) ? listOf(readText)(value) : undefined);
const withId = fields({ id: readId });
const validity = fields({ years: readWholeNumber, days: readWholeNumber, custom_expiration_date: readText });

const placedOrder = fields({ id: readId, requests, certificate_id: readId, organization: withId });

/** The answer to a POST that placed an order. */
export function readPlacedOrder(answer: unknown) {
  const order = placedOrder(answer);
  return order?.id === undefined ? undefined : { ...order, id: order.id };
}

const listedOrder = fields({
  id: readId,
  order_id: readId,
  certificate_id: readId,
  certificate: fields({ id: readId, common_name: readText }),
  product: fields({ name_id: readText }),
  status: readWord,
  date_created: readText,
});

/** In a look-up by reference the field is `order_id`, in the list of orders it is `id`. */
function readListedOrder(value: unknown) {
  const item = listedOrder(value);
  const id = item?.order_id ?? item?.id;
  if (item === undefined || id === undefined || !hasReadableIds(value as object)) return undefined;
  return {
    id,
    certificateId: item.certificate_id ?? item.certificate?.id,
    status: item.status,
    dateCreated: item.date_created,
    productId: item.product?.name_id,
    commonName: item.certificate?.common_name,
  };
}

/** An ID that is there and cannot be read could be another one than that in the other field. */
function hasReadableIds(item: { id?: unknown; order_id?: unknown }): boolean {
  return [item.id, item.order_id].every((id) => id === undefined || readId(id) !== undefined);
}

/**
 * A page of orders. "None" can be an empty list or a missing one; an object with other things instead is
 * no answer to the question.
 */
export function readOrderPage(answer: unknown) {
  if (!isObject(answer) || 'errors' in answer) return undefined;
  if (!('orders' in answer) && Object.keys(answer).some((key) => key !== 'page')) return undefined;
  const orders = listOf(readListedOrder)(answer.orders);
  return orders && { orders, total: isObject(answer.page) ? answer.page.total : undefined };
}

/** The first page: an empty list whose `page.total` is anything but none is no answer, either. */
export function readOrderList(answer: unknown) {
  const page = readOrderPage(answer);
  return page && (page.orders.length > 0 || isNone(page.total)) ? page : undefined;
}

const isNone = (total: unknown) => total === undefined || total === null || total === 0 || total === '0';

const orderInfo = fields({
  id: readDigitsOrText,
  certificate_id: readId,
  status: readWord,
  alternative_order_id: readDigitsOrText,
  date_created: readText,
  certificate: fields({
    id: readId,
    common_name: readText,
    emails: texts,
    csr: readText,
    serial_number: readText,
    thumbprint: readText,
    valid_till: readText,
    days_remaining: readWholeNumber,
    date_created: readText,
    organization: withId,
    organization_units: texts,
    signature_hash: readText,
    common_name_indicator: readWord,
    individual: fields({ first_name: readText, last_name: readText, pseudonym: readText }),
    profile_type: readWord,
    usage_designation: fields({ primary_usage: readWord, additional_usages: texts }),
    cert_validity: validity,
  }),
  product: fields({ name_id: readText }),
  organization: withId,
  container: withId,
  validity_years: readWholeNumber,
  order_validity: validity,
  custom_expiration_date: readText,
  auto_renew: readWholeNumber,
  payment_method: readWord,
  custom_fields: ifThere(listOf(fields({ metadata_id: readId, value: readDigitsOrText }))),
  order_valid_till: readText,
  is_renewed: readBoolean,
  renewed_order_id: readId,
  requests,
});

/** Something with an ID or a status: anything else is not about an order. */
export function readOrderInfo(answer: unknown) {
  const info = orderInfo(answer);
  return info?.id === undefined && info?.status === undefined ? undefined : info;
}

const emails = listOf(fields({ status: readWord }));

/** The statuses of the addresses of an order. */
export function readEmailStatuses(answer: unknown): string[] | undefined {
  return isObject(answer) ? emails(answer.emails)?.map(({ status }) => status ?? 'unknown') : undefined;
}

/** What order info tells about an order; fields that it does not give are absent. */
export function orderOf(info: OrderInfo): Omit<Order, 'created'> {
  // Later requests of an order can be of another kind: a rejected revocation closes nothing.
  const request = info.requests.find(({ type }) => type === undefined || type === 'new_request');
  const certificateId = info.certificate?.id ?? info.certificate_id;
  return {
    id: info.id,
    ...(request?.id === undefined ? {} : { requestId: request.id }),
    ...(request?.status === undefined ? {} : { requestStatus: request.status }),
    ...(info.status === undefined ? {} : { status: info.status }),
    ...(certificateId === undefined ? {} : { certificateId }),
  };
}
