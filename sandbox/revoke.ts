// Revoking an order or one of its certificates (docs/certcentral.md, "Revoke").

import { timestamp, userSummary } from './account.ts';
import { type Answer, empty, json, Refusal } from './answer.ts';
import { type FoundCertificate, findCertificate, findOrder } from './find.ts';
import { isObject, text } from './json.ts';
import { checkMayAsk, type SandboxUser } from './keys.ts';
import type { Ledger } from './ledger.ts';
import { revokeNow, skipsApproval } from './life.ts';
import { pendingReissue, type SandboxCertificate, type SandboxOrder } from './order.ts';
import { Findings, unparsable } from './validation.ts';

export async function revokeOrder(
  ledger: Ledger,
  name: string,
  body: unknown,
  user: SandboxUser,
): Promise<Answer> {
  return revoke(ledger, { order: await findOrder(ledger, name, user), certificate: null }, body, user);
}

/** The order stays active, unless the account is set otherwise. */
export function revokeCertificate(ledger: Ledger, name: string, body: unknown, user: SandboxUser): Answer {
  const { order, certificate }: FoundCertificate = findCertificate(ledger, name, user);
  return revoke(ledger, { order, certificate }, body, user);
}

/** 201 with the request; 204 without a body, and without a trace of the comment, when approval is skipped. */
function revoke(
  ledger: Ledger,
  { order, certificate }: { order: SandboxOrder; certificate: SandboxCertificate | null },
  body: unknown = {},
  user: SandboxUser,
): Answer {
  checkMayAsk(user);
  if (!isObject(body)) throw unparsable();
  // `comments` is in every example, `comment` in the tables of the same pages.
  const findings = new Findings(body, { comments: 'string', comment: 'string', skip_approval: 'boolean' });
  findings.types();
  findings.check();
  if (order.status === 'revoked' || (certificate ?? order).revoked) {
    throw new Refusal(400, { code: 'order_already_revoked', message: 'The order has been revoked already.' });
  }
  // The codes of these two are assumed.
  if (pendingReissue(order) || order.status === 'reissue_pending') {
    throw new Refusal(400, {
      code: 'reissue_pending',
      message: 'A certificate with a pending reissue cannot be revoked.',
    });
  }
  if (order.status !== 'issued' && order.status !== 'expired') {
    throw new Refusal(400, { code: 'invalid_order_status', message: 'There is no certificate to revoke.' });
  }
  if (body.skip_approval === true && skipsApproval(ledger, user, 'revoke')) {
    revokeNow(ledger, order, certificate);
    return empty();
  }
  const comments = text(body.comments) ?? text(body.comment);
  const status = ledger.settings.approval === 'two-step' ? 'submitted' : 'pending';
  const request = ledger.addRequest(order, 'revoke', { user, comments, status });
  request.certificate = certificate;
  return json(201, {
    id: request.id,
    date: timestamp(request.date),
    type: request.type,
    status: request.status,
    requester: userSummary(user),
    ...(comments === null ? {} : { comments }),
  });
}
