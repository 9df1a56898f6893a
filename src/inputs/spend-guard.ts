import { ActionError } from '../base/errors.ts';
import { isMailDomain } from '../domain/email.ts';
import { asciiDomain } from '../domain/names.ts';
import type { OrderBody } from '../domain/order-body.ts';
import type { InputReader, Problem } from './input-reader.ts';
import type { OrderInputs } from './order-description.ts';

/** The limits that the owner of a reusable workflow sets for its callers; an empty list is no limit. */
export type Limits = { products: string[]; organizationIds: string[]; emailDomains: string[] };

export function readLimits(reader: InputReader): Limits {
  const products = reader.list('allowed-products');
  for (const id of products) {
    if (!/^[a-z0-9_]+$/.test(id))
      reader.refuse(
        'allowed-products',
        `${reader.quote(id)} is not a product ID, such as client_authentication_plus.`,
      );
  }
  const organizationIds = reader.list('allowed-organization-ids');
  for (const id of organizationIds) {
    if (!/^[1-9]\d*$/.test(id))
      reader.refuse(
        'allowed-organization-ids',
        `${reader.quote(id)} is not an organization ID, which is a number.`,
      );
  }
  const emailDomains = reader.list('allowed-email-domains');
  for (const domain of emailDomains) {
    if (!isMailDomain(domain))
      reader.refuse('allowed-email-domains', `${reader.quote(domain)} is not a domain, such as example.com.`);
  }
  return { products, organizationIds, emailDomains };
}

/**
 * Checks the body that will be sent, from any input.
 *
 * @throws {ActionError} `not_allowed`
 */
export function checkLimits(limits: Limits, order: OrderInputs, body: OrderBody): void {
  const refusals = refusalsOf(limits, order, body);
  if (refusals.length === 0) return;
  throw notAllowed(
    'this order',
    refusals.map(({ input, text }) => `- ${input}: ${text}`),
  );
}

/** The parts of an order outside the limits. */
export function refusalsOf(
  { products, organizationIds, emailDomains }: Limits,
  order: OrderInputs,
  body: OrderBody,
): Problem[] {
  const refusals: Problem[] = [];
  if (products.length > 0 && !products.includes(order.productId)) {
    const text = `${order.productId} is not one of allowed-products: ${products.join(', ')}.`;
    refusals.push({ input: 'product-id', text });
  }
  const organizationId = body.organization?.id;
  if (organizationIds.length > 0 && !organizationIds.includes(String(organizationId))) {
    const given = organizationId === undefined ? 'none is given; it' : `${organizationId}`;
    const text = `${given} is not one of allowed-organization-ids: ${organizationIds.join(', ')}.`;
    refusals.push({ input: 'organization-id', text });
  }
  const domains = new Set(emailDomains.map(asciiDomain));
  order.emails.forEach((email, index) => {
    if (domains.size > 0 && !domains.has(asciiDomain(email.slice(email.lastIndexOf('@') + 1)))) {
      const place = `address ${index + 1} of ${order.emails.length}`;
      const text = `${place} is in none of allowed-email-domains: ${emailDomains.join(', ')}.`;
      refusals.push({ input: 'emails', text });
    }
  });
  return refusals;
}

/** @param lines the refusals, with their inputs */
export function notAllowed(what: string, lines: string[]): ActionError {
  return new ActionError(
    'not_allowed',
    `The owner of this workflow does not allow ${what}, so nothing was sent to DigiCert:\n${lines.join('\n')}\n` +
      'Order something that is allowed, or ask the owner to extend the list.',
  );
}
