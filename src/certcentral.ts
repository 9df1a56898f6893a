import * as z from 'zod/mini';
import { Id, idOrNone, listOf, objectOrNone, rawTextOrNone, textOrNone } from './answer-fields.ts';
import type { Credentials } from './credentials.ts';
import { RequestError } from './errors.ts';
import { hintFor } from './hints.ts';
import { type Answer, type Connection, type ConnectionOptions, openConnection } from './http.ts';
import type { OrderBody } from './order-body.ts';
import { type Conceal, printable } from './privacy.ts';
import { USER_AGENT } from './version.ts';

/** The endpoints of the CertCentral Services API v2 that this action uses. */
export type CertCentral = {
  /** `POST /order/certificate/{product}`. Any 2xx with a usable ID means that the order exists. */
  placeOrder(productId: string, body: OrderBody): Promise<PlacedOrder>;
  /** `GET /order/alternate/{reference}`: every order with this reference that the key may see. */
  ordersByReference(reference: string): Promise<ListedOrder[]>;
  /** `GET /order/certificate/{id}`. */
  orderInfo(orderId: string): Promise<OrderInfo>;
  /** `GET /order/certificate`, newest first. `filters` are without `filters[...]` around the name. */
  listOrders(filters: Record<string, string>): Promise<ListedOrder[]>;
  /** Any other `GET`, read by a schema of the caller's. */
  get<Schema extends z.ZodMiniType>(path: string, schema: Schema): Promise<z.infer<Schema>>;
  /** How far the service's clock is ahead of this machine's, by the last answer; 0 if it does not say. */
  clockOffsetMilliseconds(): number;
  close(): void;
};

export type PlacedOrder = z.infer<typeof PlacedOrderAnswer>;
export type ListedOrder = z.infer<typeof ListedOrderAnswer>;
export type OrderInfo = z.infer<typeof OrderInfoAnswer>;

const RequestItem = z.object({ id: idOrNone, status: textOrNone, comments: rawTextOrNone });
const requests = z.catch(listOf(RequestItem), []);

const PlacedOrderAnswer = z.object({
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
    certificate: objectOrNone({ id: idOrNone, common_name: rawTextOrNone }),
    status: textOrNone,
    date_created: rawTextOrNone,
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
    };
  }),
);
/** "None" can be an empty list or a missing one; any other object without the list is no answer to the question. */
const OrderListAnswer = z
  .looseObject({ orders: listOf(ListedOrderAnswer) })
  .check(z.refine((answer) => Object.keys(answer).every((key) => key === 'orders' || key === 'page')));

const OrderInfoAnswer = z.object({
  id: Id,
  status: textOrNone,
  alternative_order_id: rawTextOrNone,
  date_created: rawTextOrNone,
  certificate: objectOrNone({
    id: idOrNone,
    common_name: rawTextOrNone,
    emails: z.catch(z.optional(z.array(z.string())), undefined),
    csr: rawTextOrNone,
    date_created: rawTextOrNone,
    organization: objectOrNone({ id: idOrNone }),
  }),
  product: objectOrNone({ name_id: rawTextOrNone }),
  organization: objectOrNone({ id: idOrNone }),
  requests,
});

const ErrorAnswer = z.object({
  errors: listOf(z.object({ code: rawTextOrNone, message: rawTextOrNone })),
});

export type CertCentralOptions = Omit<ConnectionOptions, 'timeoutSeconds'> & { conceal: Conceal };

/** Opens the one connection that all requests of a step share; nothing is sent yet. */
export function openCertCentral(
  { devkey, apiUrl, requestTimeoutSeconds }: Credentials,
  { conceal, ...options }: CertCentralOptions,
): CertCentral {
  const connection = openConnection(apiUrl, { ...options, timeoutSeconds: requestTimeoutSeconds });
  let offset = 0;
  const call: Call = async (method, path, schema, body) => {
    const answer = await send(connection, apiUrl, devkey, method, path, body);
    const date = Date.parse(answer.headers.date ?? '');
    if (!Number.isNaN(date)) offset = date - Date.now();
    return read(answer, { method, path, schema, body, conceal });
  };

  return {
    placeOrder: (productId, body) => call('POST', `/order/certificate/${productId}`, PlacedOrderAnswer, body),
    async ordersByReference(reference) {
      try {
        return (await call('GET', `/order/alternate/${reference}`, OrderListAnswer)).orders;
      } catch (error) {
        if (isNoMatch(error)) return [];
        throw error;
      }
    },
    orderInfo: (orderId) => call('GET', `/order/certificate/${orderId}`, OrderInfoAnswer),
    async listOrders(filters) {
      const query = new URLSearchParams({ sort: '-date_created', limit: '50' });
      for (const [name, value] of Object.entries(filters)) query.set(`filters[${name}]`, value);
      return (await call('GET', `/order/certificate?${query}`, OrderListAnswer)).orders;
    },
    get: (path, schema) => call('GET', path, schema),
    clockOffsetMilliseconds: () => offset,
    close: () => connection.close(),
  };
}

type Call = <Schema extends z.ZodMiniType>(
  method: 'GET' | 'POST',
  path: string,
  schema: Schema,
  body?: OrderBody,
) => Promise<z.infer<Schema>>;

function send(
  connection: Connection,
  apiUrl: URL,
  devkey: string,
  method: 'GET' | 'POST',
  path: string,
  body: OrderBody | undefined,
): Promise<Answer> {
  const headers: Record<string, string> = {
    'X-DC-DEVKEY': devkey,
    Accept: 'application/json',
    'User-Agent': USER_AGENT,
  };
  const url = new URL(apiUrl.href + path);
  if (body === undefined) return connection.send({ method, url, headers });
  headers['Content-Type'] = 'application/json';
  return connection.send({ method, url, headers, body: JSON.stringify(body) });
}

type Reading<Schema extends z.ZodMiniType> = {
  method: string;
  path: string;
  schema: Schema;
  body: OrderBody | undefined;
  conceal: Conceal;
};

/** Checks an answer against its schema. Whatever cannot be understood is an error. */
function read<Schema extends z.ZodMiniType>(answer: Answer, reading: Reading<Schema>): z.infer<Schema> {
  const { status } = answer;
  const json = parseJson(answer);
  if (status >= 200 && status < 300) {
    const parsed = json === undefined ? undefined : reading.schema.safeParse(json);
    if (parsed?.success) return parsed.data;
    const what = json === undefined ? describeBody(answer) : 'JSON without the fields that were expected';
    throw new RequestError('unclear', `CertCentral answered ${status} with ${what}.`, {
      status,
      hint: json === undefined ? hintFor({ status, codes: [], foreign: true }) : undefined,
    });
  }
  throw refusal(answer, json, reading);
}

function refusal(
  answer: Answer,
  json: unknown,
  { body, conceal }: Pick<Reading<z.ZodMiniType>, 'body' | 'conceal'>,
): RequestError {
  const { status } = answer;
  const errors = ErrorAnswer.safeParse(json).data?.errors ?? [];
  const codes = errors.flatMap(({ code }) => (code === undefined ? [] : [code]));
  const said = errors
    .map(({ code, message }) => [code, message].filter((part) => part !== undefined && part !== ''))
    .filter((parts) => parts.length > 0)
    .map((parts) => printable(conceal(parts.join(': '))))
    .slice(0, 10);
  const what = said.length > 0 ? said.join('; ') : describeBody(answer);
  const foreign = json === undefined && answer.body.trim() !== '';
  const failure =
    status === 429 ? 'limited' : status === 408 || status < 300 || status >= 500 ? 'unclear' : 'refused';
  return new RequestError(failure, `CertCentral answered ${status}: ${what.replace(/\.?$/, '.')}`, {
    status,
    codes,
    foreign,
    hint: hintFor({
      status,
      codes: status === 429 ? [...codes, 'request_limit_exceeded'] : codes,
      foreign,
      paymentMethod: body?.payment_method,
    }),
  });
}

function parseJson({ body, truncated }: Answer): unknown {
  if (truncated) return undefined;
  try {
    const json: unknown = JSON.parse(body);
    if (Array.isArray(json) && json.length === 0) return {};
    return typeof json === 'object' && json !== null ? json : undefined;
  } catch {
    return undefined;
  }
}

/** What a body is that was no JSON. Its text is not shown: it may hold anything. */
function describeBody({ body, headers, truncated }: Answer): string {
  if (truncated) return 'more than 1 MiB, which was not read';
  if (body.trim() === '') return 'an empty body';
  const type = headers['content-type'] ?? '';
  return type.includes('html') || /^\s*</.test(body) ? 'HTML instead of JSON' : 'something that is not JSON';
}

/** "No order with this reference": a 404 of CertCentral's, but not that of a path that does not exist. */
function isNoMatch(error: unknown): boolean {
  return (
    error instanceof RequestError &&
    error.status === 404 &&
    !error.foreign &&
    !error.codes.includes('not_found|route')
  );
}
