// One order as a person would see it in CertCentral: first the buttons, then the facts.

import type { IssuedCertificate } from './authority.ts';
import { day, escaped, moment, state, table } from './html.ts';
import { isOpen, type SandboxOrder } from './order.ts';

export type OrderAction = 'approve' | 'reject' | 'validate-emails' | 'issue' | 'cancel' | 'revoke';

const LABELS: Record<OrderAction, string> = {
  approve: 'Approve request',
  reject: 'Reject request',
  'validate-emails': 'Validate addresses',
  issue: 'Issue certificate',
  cancel: 'Cancel',
  revoke: 'Revoke',
};

/** The actions that a person can take on the order in this state. */
export function actionsOf(order: SandboxOrder): OrderAction[] {
  const actions: OrderAction[] = [];
  if (order.requests.some(isOpen)) actions.push('approve', 'reject');
  if (order.emails.some(({ validated }) => !validated)) actions.push('validate-emails');
  if (['pending', 'processing', 'waiting_pickup', 'needs_csr', 'reissue_pending'].includes(order.status)) {
    actions.push('issue');
  }
  if (['pending', 'waiting_pickup', 'reissue_pending'].includes(order.status)) actions.push('cancel');
  if (order.status === 'issued') actions.push('revoke');
  return actions;
}

/** The part of an order that an action can change. */
export type OrderState = {
  status: string;
  open: number[];
  unvalidated: number;
  certificateId: number | null;
};

export function stateOf({ status, requests, emails, certificateId }: SandboxOrder): OrderState {
  return {
    status,
    open: requests.filter(isOpen).map(({ id }) => id),
    unvalidated: emails.filter(({ validated }) => !validated).length,
    certificateId,
  };
}

/** The results of the actions, as sentences. */
export function outcomeOf(action: OrderAction, before: OrderState, after: OrderState): string {
  const decided = before.open.filter((id) => !after.open.includes(id));
  const validated = before.unvalidated - after.unvalidated;
  const done: Record<OrderAction, string> = {
    approve:
      decided.length > 0
        ? `Request ${decided.join(', ')} is approved.`
        : 'One approval was given; another is needed.',
    reject: `Request ${decided.join(', ')} is rejected.`,
    'validate-emails': `${validated} ${validated === 1 ? 'address is' : 'addresses are'} validated.`,
    issue:
      after.certificateId === null
        ? 'The certificate is issued.'
        : `Certificate ${after.certificateId} is issued.`,
    cancel: 'Canceled.',
    revoke: 'All certificates of the order are revoked.',
  };
  const adverb = after.status === before.status ? 'still' : 'now';
  return `${done[action]} The order is ${adverb} ${after.status.replaceAll('_', ' ')}.`;
}

/**
 * @param certificate the current one, if it is issued
 * @param outcome of the action that was done just now
 */
export function orderContent(
  order: SandboxOrder,
  certificate: IssuedCertificate | undefined,
  { token, outcome }: { token: string; outcome: string | undefined },
): string {
  const facts: [string, string][] = [
    ['Status', state(order.status)],
    ...certificateFacts(order, certificate),
    ['Product', escaped(order.product)],
    ['Common name', escaped(order.commonName)],
    ['Reference', order.reference === null ? 'none' : `<code>${escaped(order.reference)}</code>`],
    ['Organization', String(order.organizationId ?? 'none')],
    ['Container', String(order.containerId ?? 'none')],
    ['Placed', moment(order.placedAt)],
    [
      'Private key',
      order.csr === null ? 'made by the recipient in a browser' : 'of the sender; the order has a CSR',
    ],
  ];
  const addresses = order.emails.map(
    ({ address, validated }) =>
      `<li>${escaped(address)}: ${validated ? 'validated' : 'not validated yet'}</li>`,
  );
  const requests = order.requests.map(({ id, type, status, comments }) => [
    String(id),
    escaped(type.replaceAll('_', ' ')),
    state(status),
    escaped(comments ?? ''),
  ]);
  return [
    '<p><a href="/">All orders</a></p>',
    outcome === undefined ? '' : `<p class="outcome" role="status">${escaped(outcome)}</p>`,
    forms(order, token),
    `<dl>${facts.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join('')}</dl>`,
    `<h2>Addresses</h2><ul>${addresses.join('') || '<li>none</li>'}</ul>`,
    `<h2>Requests</h2>${table(['Request', 'Type', 'Status', 'Comment'], requests)}`,
  ].join('');
}

function certificateFacts(
  order: SandboxOrder,
  certificate: IssuedCertificate | undefined,
): [string, string][] {
  if (certificate === undefined || order.issuedAt === null) return [['Certificate', 'none yet']];
  const { serialNumber, thumbprint, notBefore, notAfter } = certificate;
  return [
    [
      'Certificate',
      `${order.certificateId ?? ''} <a href="/secure/orders/${order.id}/certificate.pem" download>Download (PEM)</a>`,
    ],
    ['Issued', moment(order.issuedAt)],
    ['Valid', `${day(notBefore)} to ${day(notAfter)}`],
    ['Serial number', `<code>${serialNumber}</code>`],
    ['Thumbprint', `<code>${thumbprint}</code>`],
  ];
}

function forms(order: SandboxOrder, token: string): string {
  const buttons = actionsOf(order).map(
    (action) =>
      `<form method="post" action="/secure/orders/${order.id}/${action}">` +
      `<input type="hidden" name="token" value="${token}"><button>${LABELS[action]}</button></form>`,
  );
  return buttons.length === 0
    ? '<p>There is nothing to do: this order is closed.</p>'
    : `<div class="buttons">${buttons.join('')}</div>`;
}
