// Cancelling an order or its reissue (docs/certcentral.md, "Cancel").

import { type Answer, empty, Refusal } from './answer.ts';
import { findOrder } from './find.ts';
import { isObject } from './json.ts';
import { checkMayAsk, type SandboxUser } from './keys.ts';
import type { Ledger } from './ledger.ts';
import { cancel } from './life.ts';
import { Findings, unparsable } from './validation.ts';

/** An order that waits for approval is ended by rejecting its request, an issued one by revoking. */
export async function cancelOrder(
  ledger: Ledger,
  name: string,
  body: unknown,
  user: SandboxUser,
): Promise<Answer> {
  checkMayAsk(user);
  const order = await findOrder(ledger, name, user);
  if (!isObject(body)) throw unparsable();
  const findings = new Findings(body, { status: 'string', note: 'string', send_emails: 'boolean' });
  findings.types();
  findings.require('status');
  findings.oneOf('status', [ledger.settings.cancelWord]);
  findings.require('note');
  findings.check();
  if (!['pending', 'waiting_pickup', 'reissue_pending'].includes(order.status)) {
    // The code is assumed.
    throw new Refusal(400, { code: 'invalid_order_status', message: 'The order cannot be canceled.' });
  }
  cancel(ledger, order, String(body.note));
  return empty();
}
