import { createHash } from 'node:crypto';
import type { Identity } from './identity.ts';
import type { OrderBody } from './order-body.ts';

/** A row of a fleet's list: one certificate that is to be there, or to be gone. */
export type FleetRow = {
  /** The row's own name; the same row whatever its case. */
  name: string;
  /** The row's line in the list. */
  line: number;
  /** The character in the line, if many rows can be in one line. */
  character?: number | undefined;
  state: 'active' | 'revoked';
  /** An order placed before, that this row is for. */
  orderId: string | undefined;
  productId: string;
  /** What would be ordered, but for what names the order (`comments`, `alternative_order_id`). */
  body: OrderBody;
  identity: Identity;
};

/** Whether two names of rows are the same name: case does not matter. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The name of a fleet, and that of a row: letters, digits, single hyphens inside. */
export function isFleetName(text: string, max: number): boolean {
  return text.length <= max && /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(text);
}

/**
 * The reference of a row's first order, or of the renewal of an order. Neither of the names can hold
 * two hyphens in a row, so that a reference can be read in one way only.
 */
export function rowReference(fleet: string, name: string, renewedOrderId?: string): string {
  return renewedOrderId === undefined ? `${fleet}--${name}` : `${fleet}--${name}--${renewedOrderId}`;
}

/** Which row and which link of its chain a reference names; `undefined` if it is not of this fleet. */
export function readRowReference(
  fleet: string,
  reference: string,
): { name: string; renewedOrderId: string | undefined } | undefined {
  const parts = reference.split('--');
  const [first = '', name = '', renewedOrderId] = parts;
  const fits =
    first.toLowerCase() === fleet.toLowerCase() &&
    isFleetName(name, 32) &&
    (parts.length === 2 || (parts.length === 3 && /^[1-9]\d*$/.test(renewedOrderId ?? '')));
  return fits ? { name, renewedOrderId } : undefined;
}

/**
 * A short hash of who and what a row is for. It goes into the comment of its order, since order info
 * does not show all of it for every product.
 */
export function identityHash(identity: Identity): string {
  const { product, commonName, individual, addresses, organizationId, profile, usage } = identity;
  return shortHash([product, commonName, individual, addresses, organizationId, profile, usage]);
}

/** 64 bits in hexadecimal. */
export function shortHash(facts: unknown[]): string {
  const text = JSON.stringify(facts, (_, value: unknown) => value ?? null);
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** How a fleet signs the comment of an order: at its end, after any text of the user's. */
export function signature(reference: string, identity: string): string {
  return `(order-reference ${reference}) (identity ${identity})`;
}

/**
 * The reference and the identity hash with which a fleet signed a comment. The signature is the end of the
 * comment, so that the same words inside of a user's text do not count.
 */
export function readSignature(comment: string): { reference: string; identity: string } | undefined {
  const [, reference, identity] =
    /\(order-reference ([A-Za-z0-9-]{1,80})\) \(identity ([0-9a-f]{16})\)\s*$/.exec(comment) ?? [];
  return reference === undefined || identity === undefined ? undefined : { reference, identity };
}
