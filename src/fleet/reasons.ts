// The sentences of a plan: the reason for the word of each row, and what to do about a problem.

import type { FleetRow } from '../domain/fleet.ts';
import { daysLeft, type FleetOrder } from './orders.ts';

export const nothing = 'There is no order of this row.';

export function possibleMatch(id: string): string {
  return (
    `Order ${id} has no reference of this fleet, and nothing that CertCentral shows of it differs from this row, so it may be the ` +
    `order of this row. Adopt it with order-id: ${id} in the row that it belongs to, or cancel it in CertCentral.`
  );
}

export function possibleRenewal({ id }: FleetOrder, until: string, match: string): string {
  return (
    `Order ${id} ${until}. Order ${match} has no reference of this fleet, and nothing that CertCentral shows of it differs from this row, ` +
    `so it may be the renewal. Adopt it with order-id: ${match} in this row, or cancel it in CertCentral.`
  );
}

export function duplicates(orders: FleetOrder[]): string {
  const ids = [...new Set(orders.map(({ id }) => id))];
  return `This row has ${ids.length} open orders: ${ids.join(', ')}. Cancel or revoke those that are not needed in CertCentral.`;
}

export function conflict({ id }: FleetOrder, conflicts: string[]): string {
  return (
    `Order ${id} does not match this row: ${conflicts.join(', ')} differ. Correct the row, or give it a new ` +
    'name to have a new certificate ordered.'
  );
}

export function closed({ name }: FleetRow, { id, status }: FleetOrder): string {
  return (
    `Order ${id} is ${status} and is never ordered again automatically. Give the row ${name} a new name to order again, or set its ` +
    'state to revoked.'
  );
}

export function datePassed(date: string): string {
  return `The custom-expiration-date ${date} is not in the future, so nothing can be ordered with it. Give a later date, or another validity.`;
}

export function endsNoLater({ id, validTill }: FleetOrder, date: string): string {
  return (
    `Order ${id} is valid until ${validTill}, and its renewal would end no later, with the custom-expiration-date ${date}. Give a later ` +
    'date, or set the state to revoked if the certificate is not needed any longer.'
  );
}

export function dueAtOnce({ id }: FleetOrder, date: string, renewBeforeDays: number): string {
  return (
    `The renewal of order ${id} would be due on the day it is placed: its custom-expiration-date ${date} is within renew-before-days ` +
    `(${renewBeforeDays}). Give a later date, or lower renew-before-days.`
  );
}

export function tooNew({ id, placed, validTill }: FleetOrder, age: number): string {
  return (
    `Order ${id} was placed on ${placed} (${age} ${age === 1 ? 'day' : 'days'} ago) and ends on ${validTill}: it is too new to be renewed, so ` +
    'nothing was ordered. Give the row a longer validity, or lower renew-before-days.'
  );
}

export function noEnd({ id }: FleetOrder): string {
  return `Order ${id} is issued, but CertCentral has not reported its expiry date yet.`;
}

/** The end of a sentence that begins with the order. */
export function until({ validTill }: FleetOrder, expired: boolean): string {
  if (!expired) return `is valid until ${validTill}`;
  return validTill === undefined ? 'expired' : `expired on ${validTill}`;
}

export function renewedOutside({ id, renewedBy }: FleetOrder, validity: string): string {
  const renewal = renewedBy === undefined ? 'another order' : `order ${renewedBy}`;
  const advice = `Adopt the renewal with order-id${renewedBy === undefined ? '' : `: ${renewedBy}`} in this row.`;
  return `Order ${id} ${validity} and was renewed by ${renewal} outside of this fleet. ${advice}`;
}

export function renewedByLink({ id, validTill }: FleetOrder, renewal: FleetOrder): string {
  return `Order ${id} is valid until ${validTill}, and was renewed by order ${renewal.id}, which is ${renewal.status}.`;
}

export function renewsItself({ id }: FleetOrder, validity: string): string {
  return `Order ${id} ${validity}, and CertCentral renews it automatically (auto-renew).`;
}

export function unproven({ id }: FleetOrder): string {
  return (
    `Order ${id} is open or valid and is linked to this row only by a renewal, so it is not revoked automatically, and neither ` +
    `are the others. Give order-id: ${id} in this row if the order is this row's, or revoke it in CertCentral.`
  );
}

export function toEnd(ends: FleetOrder[]): string {
  return `${ends.map(({ id, status }) => `Order ${id} is ${status}`).join('; ')}.`;
}

export function cannotEnd({ id, status }: FleetOrder): string {
  return (
    `Order ${id} is ${status ?? 'in an unknown state'}, so it can be neither canceled nor revoked. DigiCert ` +
    'has to act.'
  );
}

export function ended(last: FleetOrder | undefined, today: string): string {
  return last === undefined ? nothing : `Order ${last.id} is ${stateOf(last, today)}.`;
}

function stateOf({ status, validTill }: FleetOrder, today: string): string {
  const days = daysLeft(validTill, today);
  return status === 'issued' && days !== undefined && days < 0 ? 'expired' : (status ?? 'closed');
}

export function waitsForRevocation({ id, openRevocation }: FleetOrder): string {
  const request = openRevocation?.id === undefined ? 'the request' : `request ${openRevocation.id}`;
  const since =
    openRevocation?.date === undefined ? 'waits' : `has been waiting since ${openRevocation.date}`;
  return `Order ${id} is to be revoked and ${since} for an Administrator of the CertCentral account to decide ${request}.`;
}

/** Who has to do something before there is a certificate, and since when that is so. */
export function waits({ id, status, placed, requestId, requestStatus }: FleetOrder): string {
  const since = placed === undefined ? 'waits' : `has been waiting since ${placed}`;
  const request =
    requestId === undefined
      ? ''
      : ` (request ${requestId}${requestStatus === undefined ? '' : `, ${requestStatus}`})`;
  switch (status) {
    case 'needs_approval':
      return `Order ${id} ${since} for an Administrator of the CertCentral account to approve it${request}.`;
    case 'waiting_pickup':
      return `Order ${id} ${since} for its recipient, who got an e-mail from DigiCert to create the private key and pick up the certificate.`;
    case 'needs_csr':
      return `Order ${id} ${since} for a CSR.`;
    case 'reissue_pending':
      return `Order ${id} has a pending reissue, which waits for approval or validation.`;
    case 'pending':
    case 'processing':
      return `Order ${id} ${since} for DigiCert to validate addresses or organization.`;
    default:
      return `Order ${id} is ${status ?? 'in an unknown state'}${placed === undefined ? '' : ` since ${placed}`}; DigiCert has to act.`;
  }
}
