import * as z from 'zod/mini';
import type { Order } from '../domain/order.ts';
import {
  booleanOrNone,
  dayOrNone,
  digitsOrTextOrNone,
  Id,
  idOrNone,
  kindOrNone,
  listOf,
  objectOrNone,
  textOrNone,
  wholeNumberOrNone,
  wordOrNone,
} from './answer-fields.ts';

export type PlacedOrder = z.infer<typeof PlacedOrderAnswer>;
export type ListedOrder = z.infer<typeof ListedOrderAnswer>;
/** Order info; its ID is the one that was asked for. */
export type OrderInfo = Omit<z.infer<typeof OrderInfoAnswer>, 'id'> & { id: string };

const RequestItem = z.object({
  id: idOrNone,
  type: kindOrNone,
  status: wordOrNone,
  date: dayOrNone,
  comments: textOrNone,
});
const requests = z.catch(listOf(RequestItem), []);
const textsOrNone = z.catch(z.optional(z.array(z.string())), undefined);
const validityOrNone = objectOrNone({
  years: wholeNumberOrNone,
  days: wholeNumberOrNone,
  custom_expiration_date: textOrNone,
});

export const PlacedOrderAnswer = z.object({
  id: Id,
  requests,
  certificate_id: idOrNone,
  organization: objectOrNone({ id: idOrNone }),
});

/** In a look-up by reference the field is `order_id`, in the list of orders it is `id`. */
const ListedOrderAnswer = z.pipe(
  z.object({
    id: z.optional(Id),
    order_id: z.optional(Id),
    certificate_id: idOrNone,
    certificate: objectOrNone({ id: idOrNone, common_name: textOrNone }),
    product: objectOrNone({ name_id: textOrNone }),
    status: wordOrNone,
    date_created: textOrNone,
  }),
  z.transform((item, context) => {
    const id = item.order_id ?? item.id;
    if (id === undefined) {
      context.issues.push({ code: 'custom', message: 'no order ID', input: item });
      return z.NEVER;
    }
    return {
      id,
      certificateId: item.certificate_id ?? item.certificate?.id,
      status: item.status,
      dateCreated: item.date_created,
      productId: item.product?.name_id,
      commonName: item.certificate?.common_name,
    };
  }),
);
const isNone = (total: unknown) => total === undefined || total === null || total === 0 || total === '0';

/**
 * A page of orders. "None" can be an empty list or a missing one; an object with other things instead is
 * no answer to the question.
 */
export const OrderPageAnswer = z.pipe(
  z
    .looseObject({})
    .check(
      z.refine(
        (answer) =>
          !('errors' in answer) && ('orders' in answer || Object.keys(answer).every((key) => key === 'page')),
      ),
    ),
  z.object({ orders: listOf(ListedOrderAnswer), page: objectOrNone({ total: z.unknown() }) }),
);

/** The first page: an empty list whose `page.total` is anything but none is no answer, either. */
export const OrderListAnswer = OrderPageAnswer.check(
  z.refine(({ orders, page }) => orders.length > 0 || isNone(page?.total)),
);

export const OrderInfoAnswer = z
  .object({
    id: digitsOrTextOrNone,
    certificate_id: idOrNone,
    status: wordOrNone,
    alternative_order_id: digitsOrTextOrNone,
    date_created: textOrNone,
    certificate: objectOrNone({
      id: idOrNone,
      common_name: textOrNone,
      emails: textsOrNone,
      csr: textOrNone,
      serial_number: textOrNone,
      thumbprint: textOrNone,
      valid_till: textOrNone,
      days_remaining: wholeNumberOrNone,
      date_created: textOrNone,
      organization: objectOrNone({ id: idOrNone }),
      organization_units: textsOrNone,
      signature_hash: textOrNone,
      common_name_indicator: wordOrNone,
      individual: objectOrNone({ first_name: textOrNone, last_name: textOrNone, pseudonym: textOrNone }),
      profile_type: wordOrNone,
      usage_designation: objectOrNone({ primary_usage: wordOrNone, additional_usages: textsOrNone }),
      cert_validity: validityOrNone,
    }),
    product: objectOrNone({ name_id: textOrNone }),
    organization: objectOrNone({ id: idOrNone }),
    container: objectOrNone({ id: idOrNone }),
    validity_years: wholeNumberOrNone,
    order_validity: validityOrNone,
    custom_expiration_date: textOrNone,
    auto_renew: wholeNumberOrNone,
    payment_method: wordOrNone,
    custom_fields: z.catch(
      z.optional(listOf(z.object({ metadata_id: idOrNone, value: digitsOrTextOrNone }))),
      undefined,
    ),
    order_valid_till: textOrNone,
    is_renewed: booleanOrNone,
    renewed_order_id: idOrNone,
    requests,
  })
  .check(z.refine(({ id, status }) => id !== undefined || status !== undefined));

export const EmailValidationAnswer = z.object({ emails: listOf(z.object({ status: wordOrNone })) });

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
