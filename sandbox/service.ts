// The CertCentral service: who may ask, which route answers.

import {
  accountDetails,
  authorizations,
  containerList,
  keyRoles,
  metadata,
  organizationAnswer,
  organizationList,
  organizationValidation,
  productDetails,
  productLimits,
  productList,
  user,
} from './account.ts';
import { type Answer, html, notFound, Refusal, refused } from './answer.ts';
import { certificateChain, certificateOwner, downloadByCertificate, downloadByOrder } from './download.ts';
import type { Ledger } from './ledger.ts';
import {
  emailValidation,
  findOrder,
  listOrders,
  orderInfo,
  ordersByReference,
  placeOrder,
  statusChanges,
} from './orders.ts';
import {
  cancelOrder,
  listRequests,
  redeemEmailToken,
  requestInfo,
  revoke,
  updateRequest,
} from './requests.ts';
import { unparsable } from './validation.ts';

export type Call = {
  method: string;
  /** After `/services/v2`, without the query. */
  path: string;
  query: URLSearchParams;
  key: string | undefined;
  accept: string | undefined;
  contentType: string | undefined;
  body: string;
};

type Handler = (
  ledger: Ledger,
  parts: string[],
  query: URLSearchParams,
  body: unknown,
) => Answer | Promise<Answer>;

/** `:` stands for one path segment. The first route that fits answers. */
const routes: [method: string, pattern: string, handler: Handler][] = [
  ['POST', '/order/certificate/:', (ledger, [product = ''], _, body) => placeOrder(ledger, product, body)],
  ['GET', '/order/certificate', (ledger, _, query) => listOrders(ledger, query)],
  ['GET', '/order/certificate/status-changes', (ledger, _, query) => statusChanges(ledger, query)],
  ['GET', '/order/certificate/:', (ledger, [id = '']) => orderInfo(ledger, id)],
  ['GET', '/order/certificate/:/email-validation', (ledger, [id = '']) => emailValidation(ledger, id)],
  ['PUT', '/order/certificate/:/status', (ledger, [id = ''], _, body) => cancelOrder(ledger, id, body)],
  [
    'PUT',
    '/order/certificate/:/revoke',
    async (ledger, [id = ''], _, body) => revoke(ledger, await findOrder(ledger, id), body),
  ],
  ['GET', '/order/alternate/:', (ledger, [id = ''], query) => ordersByReference(ledger, id, query)],
  ['GET', '/request', (ledger, _, query) => listRequests(ledger, query)],
  ['GET', '/request/:', (ledger, [id = '']) => requestInfo(ledger, id)],
  ['PUT', '/request/:/status', (ledger, [id = ''], _, body) => updateRequest(ledger, id, body)],
  ['PUT', '/email-validation/:', (ledger, [token = ''], query) => redeemEmailToken(ledger, token, query)],
  ['GET', '/certificate/download/order/:', (ledger, [id = '']) => downloadByOrder(ledger, id, 'default')],
  [
    'GET',
    '/certificate/download/order/:/format/:',
    (ledger, [id = '', format = '']) => downloadByOrder(ledger, id, format),
  ],
  [
    'GET',
    '/certificate/:/download/format/:',
    (ledger, [id = '', format = '']) => downloadByCertificate(ledger, id, format),
  ],
  [
    'GET',
    '/certificate/:/download/platform',
    (ledger, [id = '']) => downloadByCertificate(ledger, id, 'platform'),
  ],
  [
    'GET',
    '/certificate/:/download/platform/:',
    (ledger, [id = '']) => downloadByCertificate(ledger, id, 'platform'),
  ],
  ['GET', '/certificate/:/chain', (ledger, [id = '']) => certificateChain(ledger, id)],
  [
    'PUT',
    '/certificate/:/revoke',
    async (ledger, [id = ''], _, body) => revoke(ledger, await certificateOwner(ledger, id), body),
  ],
  ['GET', '/user/me', () => user()],
  ['GET', '/authorization', () => authorizations()],
  ['GET', '/account', (ledger) => accountDetails(ledger.settings.account)],
  ['GET', '/account/metadata', (ledger) => metadata(ledger.settings.account)],
  ['GET', '/product', (ledger) => productList(ledger.settings.account)],
  [
    'GET',
    '/product/:',
    (ledger, [id = ''], query) => productDetails(ledger.settings.account, id, query.get('container_id')),
  ],
  ['GET', '/container', (ledger) => containerList(ledger.settings.account)],
  [
    'GET',
    '/container/:/product-limits',
    (ledger, [id]) => productLimits(ledger.settings.account, Number(id)),
  ],
  [
    'GET',
    '/organization',
    (ledger, _, query) => organizationList(ledger.settings.account, query, ledger.settings.now()),
  ],
  ['GET', '/organization/:', (ledger, [id]) => organizationAnswer(ledger.settings.account, Number(id))],
  [
    'GET',
    '/organization/:/validation',
    (ledger, [id]) => organizationValidation(ledger.settings.account, Number(id), ledger.settings.now()),
  ],
  ['GET', '/key/api-roles', () => keyRoles()],
];

export async function answer(ledger: Ledger, call: Call | null): Promise<Answer> {
  // Assumed: outside of the API's base path the web server answers with a page.
  if (call === null) return html(404, '404 Not Found');
  try {
    authorize(ledger, call);
    const { handler, parts } = route(call);
    const writes = call.method === 'POST' || call.method === 'PUT';
    return await handler(ledger, parts, call.query, writes ? parse(call) : undefined);
  } catch (error) {
    if (error instanceof Refusal) return refused(error, ledger.settings.errors);
    throw error;
  }
}

function authorize({ settings }: Ledger, call: Call): void {
  const { key, method, path } = call;
  if (key === undefined || ![settings.key, settings.ordersOnlyKey, settings.viewOnlyKey].includes(key)) {
    // Recorded on the wire (docs/certcentral.md, "Errors"); that a missing key is answered alike is assumed.
    throw new Refusal(403, {
      code: 'access_denied|access_denied_invalid_key',
      message: 'Access denied due to access_denied_invalid_key.',
    });
  }
  // The restriction roles of a key, 100 and 102 (docs/certcentral.md, "Connection and keys").
  const beyondOrders = key === settings.ordersOnlyKey && !/^\/(order|request|certificate)(\/|$)/.test(path);
  const beyondView = key === settings.viewOnlyKey && method !== 'GET';
  if (beyondOrders || beyondView) {
    throw new Refusal(403, {
      code: 'access_denied|missing_permission',
      message: 'You do not have permission to perform this action.',
    });
  }
  const json = path.includes('/download/') || (call.accept ?? '*/*').match(/\*\/\*|application\/(json|\*)/);
  if (!json)
    throw new Refusal(406, { code: 'not_acceptable', message: 'The Accept header is not supported.' });
}

function route({ method, path }: Call): { handler: Handler; parts: string[] } {
  const segments = path.split('/');
  for (const [verb, pattern, handler] of routes) {
    const expected = pattern.split('/');
    if (verb !== method || expected.length !== segments.length) continue;
    if (!expected.every((segment, index) => segment === ':' || segment === segments[index])) continue;
    const raw = segments.filter((_, index) => expected[index] === ':');
    try {
      return { handler, parts: raw.map(decodeURIComponent) };
    } catch {
      break;
    }
  }
  throw notFound('route');
}

function parse({ contentType, body }: Call): unknown {
  // The service also takes XML (docs/certcentral.md, "Errors"); the simulator does not.
  if (!/^application\/json\s*(;|$)/i.test(contentType ?? '')) throw unparsable();
  try {
    return JSON.parse(body);
  } catch {
    throw unparsable();
  }
}
