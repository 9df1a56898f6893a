// What people and administrators do with an order: approve, reject, cancel, revoke (docs/certcentral.md,
// "Requests", "Cancel", "Revoke").

import { timestamp } from './account.ts';
import { type Answer, empty, json, notFound, Refusal } from './answer.ts';
import { at, text } from './json.ts';
import type { Ledger } from './ledger.ts';
import type { SandboxOrder, SandboxRequest } from './order.ts';
import { findOrder } from './orders.ts';

const requester = { id: 5511, first_name: 'Sandbox', last_name: 'Robot', email: 'robot@example.com' };

function requestBody(order: SandboxOrder, request: SandboxRequest) {
  return {
    id: request.id,
    date: timestamp(request.date),
    type: request.type,
    status: request.status,
    requester,
    order: { id: order.id, status: order.status, product: { name_id: order.product } },
    ...(request.comments === null ? {} : { comments: request.comments }),
    ...(request.processorComment === null ? {} : { processor_comment: request.processorComment }),
  };
}

function everyRequest(ledger: Ledger) {
  return ledger.orders
    .filter((order) => order.visible)
    .flatMap((order) => order.requests.map((request) => ({ order, request })));
}

export function listRequests(ledger: Ledger, query: URLSearchParams): Answer {
  const type = query.get('filters[type]');
  const status = query.get('filters[status]');
  const found = everyRequest(ledger).filter(
    ({ request }) => (!type || request.type === type) && (!status || request.status === status),
  );
  return json(200, {
    requests: found.map(({ order, request }) => requestBody(order, request)),
    page: { total: found.length, limit: 1000, offset: 0 },
  });
}

function findRequest(ledger: Ledger, id: string) {
  const found = everyRequest(ledger).find(({ request }) => String(request.id) === id);
  if (!found) throw notFound('request');
  return found;
}

export function requestInfo(ledger: Ledger, id: string): Answer {
  const { order, request } = findRequest(ledger, id);
  return json(200, requestBody(order, request));
}

export function updateRequest(ledger: Ledger, id: string, body: unknown): Answer {
  const { order, request } = findRequest(ledger, id);
  const status = at(body, 'status');
  if (status !== 'approved' && status !== 'rejected') {
    throw new Refusal(400, {
      code: 'invalid_parameter',
      message: 'The parameter status must be approved or rejected.',
    });
  }
  request.processorComment = text(at(body, 'processor_comment'));
  if (request.type === 'revoke') {
    request.status = status;
    if (status === 'approved') ledger.setStatus(order, 'revoked');
  } else if (status === 'approved') {
    ledger.approve(order);
  } else {
    ledger.reject(order);
  }
  return empty();
}

/**
 * docs/certcentral.md, "Cancel": old pages want capitals; a note is required; only before the certificate is
 * there.
 */
export async function cancelOrder(ledger: Ledger, name: string, body: unknown): Promise<Answer> {
  const order = await findOrder(ledger, name);
  if (at(body, 'status') !== 'canceled' && at(body, 'status') !== 'CANCELED') {
    throw new Refusal(400, { code: 'invalid_parameter', message: 'The parameter status must be canceled.' });
  }
  if (!text(at(body, 'note'))) {
    throw new Refusal(400, { code: 'missing_parameter', message: 'The parameter note is required.' });
  }
  if (order.status !== 'pending' && order.status !== 'waiting_pickup') {
    // The code is assumed.
    throw new Refusal(400, { code: 'invalid_order_status', message: 'The order cannot be canceled.' });
  }
  ledger.cancel(order);
  return empty();
}

/** docs/certcentral.md, "Revoke": 201 with the request, or 204 when approval is skipped. */
export function revoke(ledger: Ledger, order: SandboxOrder, body: unknown): Answer {
  if (order.status === 'revoked') {
    throw new Refusal(400, { code: 'order_already_revoked', message: 'The order has been revoked already.' });
  }
  if (order.status !== 'issued') {
    throw new Refusal(400, { code: 'invalid_order_status', message: 'There is no certificate to revoke.' });
  }
  const skipApproval = at(body, 'skip_approval') === true;
  const comments = text(at(body, 'comments'));
  const request = ledger.revoke(order, comments, skipApproval);
  if (skipApproval) return empty();
  const { id, date, type, status } = request;
  return json(201, { id, date: timestamp(date), type, status, requester, comments });
}

/** docs/certcentral.md, "Address validation": 204; the token is mailed to the address. */
export function redeemEmailToken(ledger: Ledger, token: string, query: URLSearchParams): Answer {
  const order = ledger.orders.find((candidate) => candidate.emailToken === token);
  if (!order) throw notFound('order');
  ledger.validateEmails(order, query.get('email') ?? undefined);
  return empty();
}
