import type * as z from 'zod/mini';
import { catchError, type Failure, RequestError } from '../base/errors.ts';
import { type People, withoutSecrets } from '../base/redaction.ts';
import { oneLine } from '../base/text.ts';
import type { Credentials } from '../domain/credentials.ts';
import { orderUrl } from '../domain/order.ts';
import type { OrderBody } from '../domain/order-body.ts';
import { meaningOf } from './codes.ts';
import {
  type ConnectionOptions,
  type HttpResponse,
  openConnection,
  type RetryOptions,
  retryAfterSeconds,
} from './connection.ts';
import { hintFor } from './hints.ts';
import {
  EmailStatuses,
  FirstOrderPage,
  type ListedOrder,
  type OrderInfo,
  OrderInfoResponse,
  OrderPage,
  PlacedOrder,
} from './order-responses.ts';
import { namesIn } from './persons.ts';
import { codesOf, errorsIn, isNotYet, isOwnError, parseJson } from './service-error.ts';
import { USER_AGENT } from './version.ts';

/** The endpoints of the CertCentral Services API v2 that this action uses. */
export type CertCentral = {
  /** `POST /order/certificate/{product}`. Any 2xx with a usable ID means that the order exists. */
  placeOrder(productId: string, body: OrderBody): Promise<PlacedOrder>;
  /**
   * `GET /order/alternate/{reference}`: every order with this reference that the key may see. None is
   * only what CertCentral reports as none; everything else is an error (docs/certcentral.md, "Look-up by
   * reference"). The caller checks the listed orders in order info.
   */
  ordersByReference(reference: string, retry?: RetryOptions): Promise<ListedOrder[]>;
  /** `GET /order/certificate/{id}`. */
  orderInfo(orderId: string, retry?: RetryOptions): Promise<OrderInfo>;
  /**
   * `GET /order/certificate`, newest first, at most 1000. `filters` are without `filters[...]` around
   * the name; CertCentral has ignored filters and sorting.
   */
  listOrders(
    filters: Record<string, string>,
    page?: RetryOptions & { offset?: number },
  ): Promise<ListedOrder[]>;
  /** `GET /order/certificate/{id}/email-validation`: `validated` or `unvalidated` for each address. */
  emailValidation(orderId: string, retry?: RetryOptions): Promise<string[]>;
  /**
   * `GET /certificate/{id}/download/format/pem_all`; if that is refused, not found or empty, `p7b` by the certificate,
   * then by the order (docs/certcentral.md, "Download"). PEM of leaf, intermediates and root, unchecked, cut at 1 MiB.
   */
  download(orderId: string, certificateId: string): Promise<string>;
  /** Any other `GET`. */
  get<Schema extends z.ZodMiniType>(
    path: string,
    schema: Schema,
    retry?: RetryOptions,
  ): Promise<z.infer<Schema>>;
  /**
   * Any other `POST` or `PUT`, sent once if it may have been processed.
   *
   * @returns `undefined` if the body of the response is empty, as after 204
   */
  change<Schema extends z.ZodMiniType>(
    method: 'POST' | 'PUT',
    path: string,
    body: object,
    schema: Schema,
  ): Promise<z.infer<Schema> | undefined>;
  /** A text of the service as a message may quote it: one line, without secrets and people. */
  quote(text: string): string;
  /** How far the service's clock is ahead of this machine's, by the last response; 0 if the response has no date. */
  clockOffsetMilliseconds(): number;
  /** The order's page in CertCentral, for people. */
  orderPage(orderId: string): string;
  /** Goes on over a connection that nothing was sent on yet: a response on the old one may be another request's. */
  reconnect(): void;
  close(): void;
};

export { QUICK_LOOK, type RetryOptions, UNAVAILABLE, UNAVAILABLE_SECONDS } from './connection.ts';

/** The most orders or requests that one response lists. */
export const LIST_PAGE = 1000;
/** An order or request takes about a kilobyte there, more with custom fields. */
export const MAX_LIST_BYTES = 16 * 1024 * 1024;

export type CertCentralOptions = Omit<ConnectionOptions, 'timeoutSeconds'> & { people: People };

/** Longer texts of the service are cut. */
const MAX_QUOTED = 300;

/** Opens the one connection that all requests of a step share; nothing is sent yet. */
export function openCertCentral(
  { devkey, apiUrl, requestTimeoutSeconds }: Credentials,
  { people, ...options }: CertCentralOptions,
): CertCentral {
  const connection = openConnection(apiUrl, { ...options, timeoutSeconds: requestTimeoutSeconds });
  if (!isKnownHost(apiUrl)) options.warn(unknownHost(apiUrl));
  let offset = 0;

  const base = apiUrl.href.replace(/\/+$/, '');

  const quote = (text: string) => oneLine(people.hideIn(withoutSecrets(text)), MAX_QUOTED);
  /** The content of a 2xx response, whose people a later message of the service may name. */
  function decode<Schema extends z.ZodMiniType>(response: HttpResponse, schema: Schema): z.infer<Schema> {
    const json = parseJson(response);
    if (json !== undefined) for (const name of namesIn(json)) people.add(name);
    return parse(response, { json, schema, apiUrl });
  }

  async function send(request: ApiRequest): Promise<HttpResponse> {
    const { method = 'GET', path, body, accept = 'application/json', ...retry } = request;
    const response = await connection.send({
      method,
      url: new URL(base + path),
      headers: {
        'X-DC-DEVKEY': devkey,
        Accept: accept,
        'User-Agent': USER_AGENT,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...retry,
    });
    const date = Date.parse(response.headers.date ?? '');
    if (!Number.isNaN(date)) offset = date - Date.now();
    return response;
  }
  /** @throws {RequestError} if the response is no success */
  function accepted(response: HttpResponse, { method, body }: Omit<ApiRequest, 'path'> = {}): HttpResponse {
    if (response.status >= 200 && response.status < 300) return response;
    const { payment_method }: Partial<OrderBody> = body ?? {};
    throw refusal(response, {
      changes: (method ?? 'GET') !== 'GET',
      paymentMethod: payment_method,
      apiUrl,
      quote,
    });
  }
  const sendAccepted = async (request: ApiRequest) => accepted(await send(request), request);
  const get: CertCentral['get'] = async (path, schema, retry) => {
    const response = await sendAccepted({ path, ...retry });
    return decode(response, schema);
  };

  async function file(path: string): Promise<string> {
    const response = await send({ path, accept: '*/*' });
    // It arrives with different statuses, so a success is looked at, too.
    if (isNotYet(response))
      throw refusal(response, { changes: false, paymentMethod: undefined, apiUrl, quote });
    return accepted(response).body;
  }

  return {
    get,
    async change(method, path, body, schema) {
      const response = await sendAccepted({ method, path, body });
      return response.body.trim() === '' ? undefined : decode(response, schema);
    },
    async placeOrder(productId, body) {
      const response = await sendAccepted({ method: 'POST', path: `/order/certificate/${productId}`, body });
      return decode(response, PlacedOrder);
    },
    async ordersByReference(reference, retry) {
      const response = await send({ path: `/order/alternate/${reference}`, ...retry });
      if (!isNoMatch(response)) return decode(accepted(response), FirstOrderPage).orders;
      if (!codesOf(errorsIn(response)).includes('not_found|order')) {
        // The generic code is also returned for wrong URLs: only an API that lists orders means "no order" by it.
        const limits = { maxBytes: MAX_LIST_BYTES, ...retry };
        await get('/order/certificate?limit=1', FirstOrderPage, limits);
      }
      return [];
    },
    async orderInfo(orderId, retry) {
      const info = await get(`/order/certificate/${orderId}`, OrderInfoResponse, retry);
      if ((info.id ?? orderId) === orderId) return { ...info, id: orderId };
      throw new RequestError('unclear', `CertCentral's response is about another order than ${orderId}.`);
    },
    async listOrders(filters, { offset = 0, ...retry } = {}) {
      const query = new URLSearchParams({ sort: '-date_created', limit: String(LIST_PAGE) });
      if (offset > 0) query.set('offset', String(offset));
      for (const [name, value] of Object.entries(filters)) query.set(`filters[${name}]`, value);
      const limits = { maxBytes: MAX_LIST_BYTES, ...retry };
      const schema = offset > 0 ? OrderPage : FirstOrderPage;
      return (await get(`/order/certificate?${query}`, schema, limits)).orders;
    },
    emailValidation(orderId, retry) {
      const path = `/order/certificate/${orderId}/email-validation`;
      return get(path, EmailStatuses, retry);
    },
    async download(orderId, certificateId) {
      const paths = [
        `/certificate/${certificateId}/download/format/pem_all`,
        `/certificate/${certificateId}/download/format/p7b`,
        `/certificate/download/order/${orderId}/format/p7b`,
      ];
      let refusal: RequestError | undefined;
      for (const path of paths) {
        const content = await catchError(RequestError, file(path), (error) => {
          if (error.failure !== 'refused' || error.meaning === 'not ready') throw error;
          refusal ??= error;
          return '';
        });
        if (content.trim() !== '') return content;
      }
      if (refusal !== undefined) throw refusal;
      return '';
    },
    quote,
    clockOffsetMilliseconds: () => offset,
    orderPage: (orderId) => orderUrl(apiUrl, orderId),
    reconnect: () => connection.renew(),
    close: () => connection.close(),
  };
}

/** DigiCert's hosts, and this machine. */
function isKnownHost({ hostname }: URL): boolean {
  return /^(.+\.)?digicert\.(com|eu)$|^localhost$|^127(\.\d+){3}$|^\[::1\]$/.test(hostname);
}

const unknownHost = ({ host }: URL) =>
  `The API key is sent to ${host}, which is not a host of DigiCert's. Check api-url: it is ` +
  'https://www.digicert.com/services/v2, or https://certcentral.digicert.eu/services/v2 for accounts in the EU.';

type ApiRequest = RetryOptions & {
  method?: 'GET' | 'POST' | 'PUT';
  path: string;
  body?: object;
  accept?: string;
};

/** A body that does not fit the schema is an error. */
function parse<Schema extends z.ZodMiniType>(
  response: HttpResponse,
  { json, schema, apiUrl }: { json: object | undefined; schema: Schema; apiUrl: URL },
): z.infer<Schema> {
  const parsed = json === undefined ? undefined : schema.safeParse(json);
  if (parsed?.success) return parsed.data;
  const { status } = response;
  const what = json === undefined ? describeBody(response) : 'JSON without the fields that were expected';
  throw new RequestError('unclear', `CertCentral answered ${status} with ${what}.`, {
    status,
    foreign: json === undefined,
    hint: json === undefined ? hintFor({ status, codes: [], foreign: true, apiUrl }) : undefined,
  });
}

type RefusalOptions = {
  /** The request can have changed something, unless DigiCert's own JSON excludes it. */
  changes: boolean;
  paymentMethod: string | undefined;
  apiUrl: URL;
  quote: (text: string) => string;
};

function refusal(
  response: HttpResponse,
  { changes, paymentMethod, apiUrl, quote }: RefusalOptions,
): RequestError {
  const { status } = response;
  const errors = errorsIn(response);
  const codes = codesOf(errors);
  const messages = errors
    .slice(0, 10)
    .map(({ code, message }) => [...(code ? [quote(code)] : []), ...(message ? [quote(message)] : [])])
    .filter((parts) => parts.length > 0)
    .map((parts) => parts.join(': '));
  const what = messages.length > 0 ? messages.join('; ') : describeBody(response);
  const foreign = parseJson(response) === undefined && response.body.trim() !== '';
  const own = isOwnError(response);
  const failure = changes && !own ? 'unclear' : failureOf(status);
  return new RequestError(failure, `CertCentral answered ${status}: ${what.replace(/\.?$/, '.')}`, {
    status,
    codes,
    meaning: meaningOf(codes),
    foreign,
    retryAfterSeconds: retryAfterSeconds(response),
    hint: hintFor({
      status,
      codes: status === 429 ? [...codes, 'request_limit_exceeded'] : codes,
      messages: errors.map(({ message }) => message ?? '').join(' '),
      body: response.body.slice(0, 10_000),
      foreign,
      apiUrl,
      paymentMethod,
    }),
  });
}

/** Whether the request was processed, by the status. */
function failureOf(status: number): Failure {
  if (status === 429) return 'limited';
  return status === 408 || status < 300 || status >= 500 ? 'unclear' : 'refused';
}

/** Describes a body without an error. Its text is not shown: it may contain anything. */
function describeBody(response: HttpResponse): string {
  const { body, headers, truncated } = response;
  if (truncated) return 'more than 1 MiB, which was not read';
  if (body.trim() === '') return 'an empty body';
  if (parseJson(response) !== undefined) return 'JSON that names no error';
  const type = headers['content-type'] ?? '';
  return type.includes('html') || /^\s*</.test(body) ? 'HTML instead of JSON' : 'something that is not JSON';
}

/**
 * "No order with this reference": a 404 with DigiCert's code for it, or its generic one. A bare 404
 * can be from any server in between, and an order placed on it could be a second one.
 */
function isNoMatch(response: HttpResponse): boolean {
  if (response.status !== 404) return false;
  const codes = codesOf(errorsIn(response));
  return codes.length > 0 && codes.every((code) => code === 'not_found|order' || code === 'not_found');
}
