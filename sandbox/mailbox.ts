// The validation of the addresses of an order (docs/certcentral.md, "Address validation").

import { type Answer, empty, json, notFound } from './answer.ts';
import { findOrder } from './find.ts';
import type { SandboxUser } from './keys.ts';
import type { Ledger } from './ledger.ts';
import { validateEmails } from './life.ts';
import { pendingReissue } from './order.ts';
import { day } from './shape.ts';

export async function emailValidation(ledger: Ledger, name: string, user: SandboxUser): Promise<Answer> {
  const order = await findOrder(ledger, name, user);
  const { emails } = pendingReissue(order) ?? order;
  return json(200, {
    delivery_options: ['api', 'browser'],
    emails: emails.map((email) => ({
      email: email.address,
      status: email.validated ? 'validated' : 'unvalidated',
      date_emailed: day(order.placedAt),
    })),
  });
}

/** The token is mailed to the address. */
export function redeemEmailToken(ledger: Ledger, token: string, query: URLSearchParams): Answer {
  const order = ledger.orders.find((candidate) => candidate.emailToken === token);
  if (!order) throw notFound('order');
  validateEmails(ledger, order, query.get('email') ?? undefined);
  return empty();
}
