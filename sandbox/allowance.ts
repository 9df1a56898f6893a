// Whether the account takes an order. The codes `organization_not_active` and `invalid_container` are assumed.

import { organizationOf, type SandboxAccount } from './account.ts';
import { Refusal } from './answer.ts';
import { orderFields } from './fields.ts';
import { at, isObject, list } from './json.ts';
import type { Settings } from './options.ts';
import { productRule } from './product.ts';
import { Findings, unparsable } from './validation.ts';
import { validityDays } from './validity.ts';

export type RenewalState = 'unknown' | 'renewable' | 'renewed' | 'not-issued';

export type Circumstances = {
  account: SandboxAccount;
  now: Date;
  reference: Settings['reference'];
  referenceInUse: (reference: unknown) => boolean;
  /** The role of the user behind the key, as `role_id` shows it. */
  role: number;
  usedSlots: number;
  renewal: (orderId: number) => RenewalState;
};

/** Throws a Refusal that lists every finding, or gives the paths of the unknown fields. */
export async function validateOrder(
  product: string,
  body: unknown,
  circumstances: Circumstances,
): Promise<{ unknownFields: string[] }> {
  if (!circumstances.account.products.includes(product)) {
    // Assumed: `not_found` means "missing or not visible to you" (docs/certcentral.md, "Errors"); the code of
    // a product that is not enabled is not established.
    throw new Refusal(404, { code: 'not_found|product', message: 'The specified product was not found.' });
  }
  if (!isObject(body)) throw unparsable();
  const findings = new Findings(body, orderFields);
  findings.types();
  findings.rules(product, productRule(product));
  findings.validity(productRule(product), circumstances.now);
  await findings.signingRequest();
  findings.check();
  checkAccount(product, findings, circumstances);
  return { unknownFields: findings.unknownFields };
}

/** The checks of the account, for a well-formed body. */
function checkAccount(product: string, findings: Findings, circumstances: Circumstances): void {
  const { account, reference, referenceInUse, renewal, usedSlots } = circumstances;
  if (findings.get('payment_method') === 'profile' && !account.cardOnFile) throw unparsable();
  if (reference === 'refused' && findings.get('alternative_order_id') !== undefined) {
    throw new Refusal(400, {
      code: 'invalid_parameter',
      message: 'The parameter alternative_order_id is not allowed for this product.',
    });
  }

  // These two codes and messages are assumed.
  if (reference === 'unknown-field' && findings.get('alternative_order_id') !== undefined) {
    throw new Refusal(400, {
      code: 'unknown_field',
      message: 'The field alternative_order_id is unknown.',
    });
  }
  if (reference === 'unique' && referenceInUse(findings.get('alternative_order_id'))) {
    throw new Refusal(400, {
      code: 'alternative_order_id_in_use',
      message: 'The value of alternative_order_id is in use by another order.',
    });
  }

  const organizationId = findings.get('organization.id');
  if (organizationId !== undefined) {
    const organization = organizationOf(account, organizationId);
    // Assumed: the code of an unknown organization is not established.
    if (!organization) {
      throw new Refusal(404, {
        code: 'not_found|organization',
        message: 'The specified organization was not found.',
      });
    }
    if (!organization.active) {
      throw new Refusal(400, { code: 'organization_not_active', message: 'The organization is not active.' });
    }
  }

  const containerId = findings.get('container.id');
  const containerIds = account.containers.filter(({ active }) => active).map(({ id }) => id);
  const allowed = account.productContainers[product] ?? containerIds;
  if (containerId !== undefined && !allowed.includes(containerId as number)) {
    throw new Refusal(400, {
      code: 'invalid_container',
      message: 'The container is not allowed for this order.',
    });
  }
  checkLimits(product, findings, circumstances, containerId ?? containerIds[0]);
  checkCustomFields(account, findings.get('custom_fields'));

  const renewalOf = findings.get('renewal_of_order_id');
  if (typeof renewalOf === 'number') {
    const state = renewal(renewalOf);
    if (state === 'unknown') {
      throw new Refusal(404, { code: 'not_found|order', message: 'The specified order was not found.' });
    }
    if (state === 'renewed') {
      throw new Refusal(400, {
        code: 'order_renewed_already',
        message: 'The order has been renewed already.',
      });
    }
    if (state === 'not-issued') {
      throw new Refusal(400, {
        code: 'order_not_eligible_for_renewal',
        message: 'The order cannot be renewed.',
      });
    }
  }
  // The HTTP status of this code was never recorded (docs/certcentral.md, "Errors").
  if (account.subscriptionSlots !== null && usedSlots >= account.subscriptionSlots) {
    throw new Refusal(400, {
      code: 'insufficient_subscription',
      message: 'There are no subscription slots left for this order.',
    });
  }
}

function checkLimits(
  product: string,
  findings: Findings,
  { account, now, role }: Circumstances,
  container: unknown,
): void {
  // Limits are per container and role, role 0 means all users; the widest that applies counts (assumed).
  const limits = account.productLimits.filter(
    (limit) =>
      limit.product === product && limit.containerId === container && [0, role].includes(limit.role ?? 0),
  );
  if (limits.length === 0) return;
  const days = validityDays(findings.body, now) ?? 0;
  if (limits.every(({ lifetimes }) => lifetimes && days > Math.max(...lifetimes) * 365)) {
    throw new Refusal(400, {
      code: 'cert_validity_exceeds_order_validity',
      message: 'The validity is not allowed for this container.',
    });
  }
  const hash = String(findings.get('certificate.signature_hash'));
  if (limits.every(({ hashes }) => hashes && !hashes.includes(hash))) {
    throw new Refusal(400, { code: 'invalid_parameter', message: 'The signature hash is not allowed.' });
  }
}

function checkCustomFields(account: SandboxAccount, sent: unknown): void {
  const refuse = (message: string) => new Refusal(400, { code: 'invalid_custom_field_value', message });
  const values = new Map<number, string>();
  for (const item of list(sent)) {
    const id = at(item, 'metadata_id');
    const value = at(item, 'value');
    if (typeof id !== 'number' || !Number.isSafeInteger(id) || typeof value !== 'string') {
      throw new Refusal(400, {
        code: 'invalid_parameter',
        message: 'The parameter custom_fields must hold {metadata_id: integer, value: string}.',
      });
    }
    values.set(id, value);
  }
  for (const id of values.keys()) {
    if (!account.customFields.some((field) => field.id === id && field.active)) {
      throw refuse(`There is no custom field ${id}.`);
    }
  }
  for (const field of account.customFields.filter(({ active }) => active)) {
    const value = values.get(field.id);
    if (value === undefined || value === '') {
      if (field.required) throw refuse(`The custom field ${field.label} is required.`);
      continue;
    }
    const email = /^[^\s@,;]+@[^\s@,;]+$/;
    const right = {
      text: () => true,
      int: () => /^-?\d+$/.test(value),
      email_address: () => email.test(value),
      email_list: () => value.split(/[,;]\s*/).every((address) => email.test(address)),
    }[field.type ?? 'text'];
    if (!right())
      throw refuse(`The value of the custom field ${field.label} is not of the type ${field.type}.`);
  }
}
