// The endpoints that the simulator has.

import type { Answer } from './answer.ts';
import { cancelOrder } from './cancel.ts';
import { statusChanges } from './changes.ts';
import { certificateChain, downloadByCertificate, downloadByOrder } from './download.ts';
import { orderInfo } from './info.ts';
import type { SandboxUser } from './keys.ts';
import type { Ledger } from './ledger.ts';
import { listOrders } from './list.ts';
import { ordersByReference } from './lookup.ts';
import { emailValidation, redeemEmailToken } from './mailbox.ts';
import { orderValidation } from './pending.ts';
import { placeOrder } from './place.ts';
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
  userDetails,
} from './preflight.ts';
import { listReissues, reissueOrder } from './reissue.ts';
import { listRequests, requestInfo, updateRequest } from './requests.ts';
import { revokeCertificate, revokeOrder } from './revoke.ts';

export type Ask = {
  ledger: Ledger;
  /** The first segment of the path that a `:` of the pattern names, or ''. */
  name: string;
  /** The second one, or ''. */
  detail: string;
  query: URLSearchParams;
  /** Undefined for a GET and for an empty body. */
  body: unknown;
  user: SandboxUser;
};

export type Handler = (ask: Ask) => Answer | Promise<Answer>;

/** `:` stands for one path segment. The first route that fits answers. */
export const routes: [method: string, pattern: string, handler: Handler][] = [
  ['GET', '/order/certificate', (ask) => listOrders(ask.ledger, ask.query, ask.user)],
  ['POST', '/order/certificate/:', (ask) => placeOrder(ask.ledger, ask.name, ask.body, ask.user)],
  ['GET', '/order/certificate/status-changes', (ask) => statusChanges(ask.ledger, ask.query, ask.user)],
  ['GET', '/order/certificate/:', (ask) => orderInfo(ask.ledger, ask.name, ask.query, ask.user)],
  ['GET', '/order/certificate/:/validation', (ask) => orderValidation(ask.ledger, ask.name, ask.user)],
  ['GET', '/order/certificate/:/email-validation', (ask) => emailValidation(ask.ledger, ask.name, ask.user)],
  ['PUT', '/order/certificate/:/status', (ask) => cancelOrder(ask.ledger, ask.name, ask.body, ask.user)],
  ['PUT', '/order/certificate/:/revoke', (ask) => revokeOrder(ask.ledger, ask.name, ask.body, ask.user)],
  ['POST', '/order/certificate/:/reissue', (ask) => reissueOrder(ask.ledger, ask.name, ask.body, ask.user)],
  ['GET', '/order/certificate/:/reissue', (ask) => listReissues(ask.ledger, ask.name, ask.user)],
  ['GET', '/order/alternate/:', (ask) => ordersByReference(ask.ledger, ask.name, ask.query, ask.user)],
  ['GET', '/request', (ask) => listRequests(ask.ledger, ask.query, ask.user)],
  ['GET', '/request/:', (ask) => requestInfo(ask.ledger, ask.name, ask.user)],
  ['PUT', '/request/:/status', (ask) => updateRequest(ask.ledger, ask.name, ask.body, ask.user)],
  ['PUT', '/email-validation/:', (ask) => redeemEmailToken(ask.ledger, ask.name, ask.query)],
  ['GET', '/certificate/download/order/:', (ask) => byOrder(ask, 'default')],
  ['GET', '/certificate/download/order/:/format/:', (ask) => byOrder(ask, ask.detail)],
  ['GET', '/certificate/:/download/format/:', (ask) => byCertificate(ask, ask.detail)],
  ['GET', '/certificate/:/download/platform', (ask) => byCertificate(ask, 'platform')],
  ['GET', '/certificate/:/download/platform/:', (ask) => byCertificate(ask, 'platform')],
  ['GET', '/certificate/:/chain', (ask) => certificateChain(ask.ledger, ask.name, ask.user)],
  ['PUT', '/certificate/:/revoke', (ask) => revokeCertificate(ask.ledger, ask.name, ask.body, ask.user)],
  ['GET', '/user/me', (ask) => userDetails(account(ask), ask.user)],
  ['GET', '/authorization', (ask) => authorizations(ask.user)],
  ['GET', '/account', (ask) => accountDetails(account(ask))],
  ['GET', '/account/metadata', (ask) => metadata(account(ask))],
  ['GET', '/product', (ask) => productList(account(ask))],
  ['GET', '/product/:', (ask) => productDetails(account(ask), ask.name, ask.query.get('container_id'))],
  ['GET', '/container', (ask) => containerList(account(ask))],
  ['GET', '/container/:/product-limits', (ask) => productLimits(account(ask), Number(ask.name))],
  ['GET', '/organization', (ask) => organizationList(account(ask), ask.query, ask.ledger.now())],
  ['GET', '/organization/:', (ask) => organizationAnswer(account(ask), Number(ask.name))],
  [
    'GET',
    '/organization/:/validation',
    (ask) => organizationValidation(account(ask), Number(ask.name), ask.ledger.now()),
  ],
  ['GET', '/key/api-roles', () => keyRoles()],
];

function account({ ledger }: Ask) {
  return ledger.settings.account;
}

function byOrder({ ledger, name, user }: Ask, format: string) {
  return downloadByOrder(ledger, name, format, user);
}

function byCertificate({ ledger, name, user }: Ask, format: string) {
  return downloadByCertificate(ledger, name, format, user);
}
