// Requests, and who approves or rejects them (docs/certcentral.md, "Requests").

import { organizationSummary, productSummary, timestamp, userSummary } from './account.ts';
import { type Answer, empty, json, notFound, Refusal } from './answer.ts';
import { at, isObject, list } from './json.ts';
import { mayApprove, missingPermission, type SandboxUser } from './keys.ts';
import type { Ledger } from './ledger.ts';
import { approveRequest, rejectRequest } from './life.ts';
import { isOpen, type SandboxOrder, type SandboxRequest } from './order.ts';
import { page } from './shape.ts';
import { Findings, unparsable } from './validation.ts';

type Asked = { order: SandboxOrder; request: SandboxRequest };

function requestItem({ settings }: Ledger, { order, request }: Asked) {
  const container = settings.account.containers.find(({ id }) => id === order.containerId);
  return {
    id: request.id,
    date: timestamp(request.date),
    type: request.type,
    status: request.status,
    requester: userSummary(request.requester),
    ...(request.processor ? { processor: userSummary(request.processor) } : {}),
    order: {
      id: order.id,
      status: settings.requestOrders === 'stale' ? request.orderStatus : order.status,
      certificate: { common_name: order.commonName },
      organization: organizationSummary(settings.account, order.organizationId),
      container: container && { id: container.id, name: container.name },
      product: productSummary(order.product),
    },
  };
}

/** The fields that info of one request adds to an item of the list. */
function requestBody(ledger: Ledger, { order, request }: Asked) {
  return {
    ...requestItem(ledger, { order, request }),
    ...(request.processedAt ? { date_processed: timestamp(request.processedAt) } : {}),
    ...(request.comments === null ? {} : { comments: request.comments }),
    ...(request.processorComment === null ? {} : { processor_comment: request.processorComment }),
  };
}

function everyRequest(ledger: Ledger, user: SandboxUser): Asked[] {
  return ledger.orders
    .filter((order) => ledger.mayView(user, order))
    .flatMap((order) => order.requests.map((request) => ({ order, request })));
}

export function listRequests(ledger: Ledger, query: URLSearchParams, user: SandboxUser): Answer {
  const wanted = (name: string, own: unknown) => {
    const values = [...query].flatMap(([key, value]) =>
      key === `filters[${name}]` || key.startsWith(`filters[${name}][`) ? [value] : [],
    );
    return values.length === 0 || values.includes(String(own));
  };
  const field = (order: SandboxOrder, name: string) =>
    list(at(order.body, 'custom_fields')).map((sent) => at(sent, name));
  const found = everyRequest(ledger, user).filter(
    ({ order, request }) =>
      wanted('type', request.type) &&
      wanted('status', request.status) &&
      wanted('container_id', order.containerId) &&
      (!query.has('filters[metadata_id]') ||
        field(order, 'metadata_id').some((id) => wanted('metadata_id', id))) &&
      (!query.has('filters[metadata_value]') ||
        field(order, 'value').some((value) => wanted('metadata_value', value))),
  );
  const { items, page: position } = page(query, found);
  return json(200, { requests: items.map((asked) => requestItem(ledger, asked)), page: position });
}

function findRequest(ledger: Ledger, id: string, user: SandboxUser): Asked {
  for (const order of ledger.orders) {
    const request = order.requests.find((candidate) => String(candidate.id) === id);
    if (request && ledger.mayView(user, order)) return { order, request };
  }
  throw notFound('request');
}

export function requestInfo(ledger: Ledger, id: string, user: SandboxUser): Answer {
  return json(200, requestBody(ledger, findRequest(ledger, id, user)));
}

/** Two steps lead from `submitted` over `pending` to `approved`; one call does one of them. */
export function updateRequest(ledger: Ledger, id: string, body: unknown, user: SandboxUser): Answer {
  const asked = findRequest(ledger, id, user);
  const { order, request } = asked;
  if (!isObject(body)) throw unparsable();
  const findings = new Findings(body, { status: 'string', processor_comment: 'string' });
  findings.types();
  findings.require('status');
  findings.oneOf('status', ['submitted', 'pending', 'approved', 'rejected']);
  findings.check();
  checkApprover(ledger, request, user);
  const status = String(body.status);
  const first = request.status === 'submitted';
  const word = ledger.settings.reviewWord === 'pending' && first ? 'pending' : 'approved';
  const allowed = status === 'rejected' || status === word || (status === 'pending' && first);
  // The code of a request that has been processed already is assumed.
  if (!isOpen(request) || !allowed) {
    throw new Refusal(400, {
      code: 'invalid_request_status',
      message: `A request that is ${request.status} cannot become ${status}.`,
    });
  }
  if (typeof body.processor_comment === 'string') request.processorComment = body.processor_comment;
  if (status === 'rejected') rejectRequest(ledger, order, request, user);
  else approveRequest(ledger, order, request, user);
  return empty();
}

/** That a manager may not approve revocations is documented, its error code is assumed. */
function checkApprover({ settings }: Ledger, request: SandboxRequest, user: SandboxUser): void {
  if (!mayApprove(user, 'new_request')) throw missingPermission();
  const own = settings.ownApproval === 'refused' && request.requester.id === user.id;
  if (own || !mayApprove(user, request.type)) {
    throw new Refusal(403, {
      code: 'access_denied|invalid_approver',
      message: 'You are not a valid approver of this request.',
    });
  }
}
