import * as z from 'zod/mini';
import { isClosed, type Order, type OrderRequest } from '../domain/order.ts';
import * as field from './fields.ts';

// Responses about orders: one that was placed, the list of orders and the look-up, order info.

const Request = z.object({
  id: field.id,
  type: field.kind,
  status: field.word,
  date: field.day,
  comments: field.text,
});
/** None if they cannot be read. */
const Requests = z.catch(field.list(Request), []);
const withId = field.object({ id: field.id });

/** A POST that placed an order. */
export const PlacedOrder = z.object({
  id: field.requiredId,
  requests: Requests,
  certificate_id: field.id,
  organization: withId,
});
export type PlacedOrder = z.infer<typeof PlacedOrder>;

/**
 * An item of the list of orders (its ID is `id`) or of a look-up by reference (`order_id`). An ID that is there
 * and cannot be read could be a different one from that in the other field.
 */
const ListedOrder = z.pipe(
  z
    .object({
      id: z.optional(field.requiredId),
      order_id: z.optional(field.requiredId),
      certificate_id: field.id,
      status: field.word,
      is_renewed: field.boolean,
      date_created: field.text,
      product: field.object({ name_id: field.text }),
      product_name_id: field.text,
      organization: withId,
      container: withId,
      certificate: field.object({
        id: field.id,
        common_name: field.text,
        serial_number: field.text,
        valid_till: field.day,
      }),
    })
    .check(z.refine(({ id, order_id }) => (order_id ?? id) !== undefined)),
  z.transform(({ certificate, ...item }) => ({
    id: (item.order_id ?? item.id) as string,
    /** One word of DigiCert's, in lower case; `issued` also after the certificate has expired. */
    status: item.status,
    productId: item.product?.name_id ?? item.product_name_id,
    commonName: certificate?.common_name,
    organizationId: item.organization?.id,
    containerId: item.container?.id,
    certificateId: item.certificate_id ?? certificate?.id,
    serialNumber: certificate?.serial_number,
    /** Last day of the certificate, yyyy-MM-dd; only once issued. */
    validTill: certificate?.valid_till,
    isRenewed: item.is_renewed,
    /** yyyy-MM-dd. */
    placed: field.day.parse(item.date_created),
    /** The same with the time, if CertCentral shows it. */
    dateCreated: item.date_created,
  })),
);
export type ListedOrder = z.infer<typeof ListedOrder>;

/**
 * A page of orders. "None" can be an empty list or a missing one; an object with other things instead is
 * no list.
 */
export const OrderPage = z.pipe(
  z
    .looseObject({})
    .check(
      z.refine(
        (response) =>
          !('errors' in response) &&
          ('orders' in response || Object.keys(response).every((key) => key === 'page')),
      ),
    ),
  z.object({
    orders: field.list(ListedOrder),
    page: field.object({ total: field.wholeNumber, limit: field.wholeNumber }),
  }),
);
export type OrderPage = z.infer<typeof OrderPage>;

/** The first page: an empty list whose `page.total` is anything but none is no list, either. */
export const FirstOrderPage = z.pipe(
  z.looseObject({}).check(
    z.refine(({ orders, page }) => {
      const total = typeof page === 'object' && page !== null && 'total' in page ? page.total : undefined;
      return field.asList(orders).length > 0 || [undefined, null, 0, '0'].includes(total as number);
    }),
  ),
  OrderPage,
);

const Validity = field.object({
  years: field.wholeNumber,
  days: field.wholeNumber,
  custom_expiration_date: field.text,
});
const Individual = field.object({ first_name: field.text, last_name: field.text, pseudonym: field.text });
const CustomField = z.object({ metadata_id: field.id, value: field.digitsOrText });

/** Order info: a response without an ID and a status is not about an order. */
export const OrderInfoResponse = z
  .object({
    id: field.digitsOrText,
    certificate_id: field.id,
    status: field.word,
    alternative_order_id: field.digitsOrText,
    date_created: field.text,
    certificate: field.object({
      id: field.id,
      common_name: field.text,
      emails: field.texts,
      csr: field.text,
      serial_number: field.text,
      thumbprint: field.text,
      valid_till: field.text,
      days_remaining: field.wholeNumber,
      date_created: field.text,
      organization: withId,
      organization_units: field.texts,
      signature_hash: field.text,
      common_name_indicator: field.word,
      individual: Individual,
      profile_type: field.word,
      usage_designation: field.object({ primary_usage: field.word, additional_usages: field.texts }),
      cert_validity: Validity,
    }),
    product: field.object({ name_id: field.text }),
    organization: withId,
    container: withId,
    validity_years: field.wholeNumber,
    order_validity: Validity,
    custom_expiration_date: field.text,
    auto_renew: field.wholeNumber,
    payment_method: field.word,
    // Missing ones are unknown, and not none.
    custom_fields: z.catch(z.optional(field.list(CustomField)), undefined),
    order_valid_till: field.text,
    is_renewed: field.boolean,
    renewed_order_id: field.id,
    requests: Requests,
  })
  .check(z.refine(({ id, status }) => id !== undefined || status !== undefined));

/** Order info; its ID is the one that was asked for. */
export type OrderInfo = Omit<z.infer<typeof OrderInfoResponse>, 'id'> & { id: string };

/** The statuses of the addresses of an order. */
export const EmailStatuses = z.pipe(
  z.object({ emails: field.list(z.object({ status: field.word })) }),
  z.transform(({ emails }) => emails.map(({ status }) => status ?? 'unknown')),
);

/** The requests to revoke an order that no approver has decided yet; none of an order that is closed. */
export function revocationsOf({ status, requests }: Pick<OrderInfo, 'status' | 'requests'>): OrderRequest[] {
  if (isClosed(status)) return [];
  return requests.flatMap((request) =>
    request.type === 'revoke' && isOpenRequest(request)
      ? [{ id: request.id, status: request.status, date: request.date }]
      : [],
  );
}

/** Whether an approver still has to decide about a request. */
export function isOpenRequest({ status }: { status?: string | undefined }): boolean {
  return status === 'pending' || status === 'submitted';
}

/** The order in order info; fields that it does not have are absent. */
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

/** The reissue request that still waits for a decision. */
export function openReissue({ requests }: OrderInfo): OrderInfo['requests'][number] | undefined {
  return requests.find(
    ({ type, status }) => type === 'reissue' && (status === 'pending' || status === 'submitted'),
  );
}
