import type { OrderBody } from '../domain/order-body.ts';
import type { InputReader } from './input-reader.ts';
import { fieldsOf, type InputName, inputsOf } from './input-table.ts';
import type { OrderInputs } from './order-description.ts';
import { applyRules, type RuleContext } from './product-rules.ts';

/**
 * Checks the inputs against each other and against the product's rules, and builds the order's
 * body. Problems go to `reader.problems`; the body is valid only if there are none.
 */
export function buildOrder(order: OrderInputs, context: RuleContext): OrderBody {
  const ruled = applyRules(order, context);
  const body: OrderBody = {
    certificate: {
      ...optional('common_name', ruled.commonName),
      emails: order.emails,
      signature_hash: order.signatureHash,
      ...optional('organization_units', filled(order.organizationUnits)),
      ...optional('csr', order.csr),
      ...optional('common_name_indicator', ruled.indicator),
      ...optional('individual', ruled.individual),
      ...optional('profile_type', ruled.profileType),
      ...optional('usage_designation', ruled.usage),
    },
    ...optional('organization', withId(order.organizationId)),
    ...optional('container', withId(order.containerId)),
    ...optional('validity_years', order.validityYears),
    ...optional(
      'order_validity',
      order.validityDays === undefined ? undefined : { days: order.validityDays },
    ),
    ...optional('custom_expiration_date', order.customExpirationDate),
    ...optional('auto_renew', order.autoRenew),
    ...optional('renewal_of_order_id', order.renewalOfOrderId),
    skip_approval: order.skipApproval,
    ...optional('custom_fields', filled(order.customFields)),
    ...optional('payment_method', order.paymentMethod),
    ...optional('comments', order.comments),
  };
  return order.additionalParameters === undefined
    ? body
    : addParameters(body, order.additionalParameters, context.reader);
}

function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): Partial<Record<Key, Value>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, Value>);
}

function filled<Entry>(entries: Entry[]): Entry[] | undefined {
  return entries.length === 0 ? undefined : entries;
}

function withId(id: number | undefined): { id: number } | undefined {
  return id === undefined ? undefined : { id };
}

/** Fields that have an input belong there, so that no check can be bypassed. */
const FIELDS_WITH_INPUT = new Map<string, InputName>();
for (const input of inputsOf('order').reverse()) {
  for (const field of fieldsOf(input)) FIELDS_WITH_INPUT.set(field, input);
}

/** Objects of the body that have fields with and without an input; anything else in their place is refused. */
const SHARED_OBJECTS = ['certificate', 'organization', 'container'];

function addParameters(body: OrderBody, parameters: Record<string, unknown>, reader: InputReader): OrderBody {
  const merge = (target: Record<string, unknown>, additions: Record<string, unknown>, prefix: string) => {
    const merged = { ...target };
    for (const [key, value] of Object.entries(additions)) {
      // CertCentral may ignore case here.
      const path = (prefix + key).toLowerCase();
      const input = FIELDS_WITH_INPUT.get(path);
      if (input !== undefined) {
        reader.refuse(
          'additional-parameters',
          `sets ${path}, which belongs to the input ${input}. Use that input.`,
        );
      } else if (key === '__proto__') {
        reader.refuse('additional-parameters', 'must not set __proto__.');
      } else if (!SHARED_OBJECTS.includes(path)) {
        merged[key] = value;
      } else if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        reader.refuse(
          'additional-parameters',
          `has no object at ${path}. Write one, such as {"name": "value"}.`,
        );
      } else {
        const inner = (target[key] ?? {}) as Record<string, unknown>;
        merged[key] = merge(inner, value as Record<string, unknown>, `${path}.`);
      }
    }
    return merged;
  };
  return merge(body, parameters, '') as OrderBody;
}
