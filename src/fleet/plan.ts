import type { ErrorCode } from '../base/errors.ts';
import type { OrderRequest } from '../certcentral/requests.ts';
import type { FleetRow } from '../domain/fleet.ts';
import { isClosed } from '../domain/order.ts';

/** What is to be done about a row. */
export type PlanWord = 'order' | 'renew' | 'current' | 'waiting' | 'revoke' | 'revoked' | 'problem';

/** An order of a row, as far as the plan asks. */
export type RowOrder = {
  id: string;
  status: string | undefined;
  /** Last day of the certificate, yyyy-MM-dd. */
  validTill: string | undefined;
  isRenewed: boolean | undefined;
  /** CertCentral's own link to the renewal. */
  renewedBy?: string | undefined;
  /** How often CertCentral renews it by itself; `undefined` where it was not read. */
  autoRenew?: number | undefined;
  requestId?: string | undefined;
  requestStatus?: string | undefined;
  certificateId?: string | undefined;
  serialNumber?: string | undefined;
  /** yyyy-MM-dd. */
  placed?: string | undefined;
  /** A request to revoke it that somebody has to decide. */
  openRevocation?: OrderRequest | undefined;
  /** Its reference, as far as it is known. */
  reference?: string | undefined;
  /** The account shows the reference in the comment only. */
  unguarded?: boolean | undefined;
};

/** What is known of the orders of one row. */
export type Known = {
  /** From the oldest to the newest; the newest is the current one. Older ones may be left out. */
  chain: RowOrder[];
  /** Open orders beside the current one, with its reference or instead of it. */
  rivals: RowOrder[];
  /** Of the manifest and the current order, what is not the same in their identities. */
  conflicts: string[];
  /** An order that may be this row's, but says nothing that proves it. */
  lookalike?: string | undefined;
  /** Why nothing can be said of the row. */
  unreadable?: { code: ErrorCode; text: string } | undefined;
};

export type Plan = {
  word: PlanWord;
  /** For people: why. A whole sentence without people's data; empty where there is nothing to say. */
  reason: string;
  code?: ErrorCode;
  /** The order that is renewed, and whether the renewal says so: only while its certificate is valid. */
  renews?: { id: string; link: boolean };
  /** The orders to revoke. */
  ends?: RowOrder[];
};

export type PlanRules = {
  /** yyyy-MM-dd. */
  today: string;
  renewBeforeDays: number;
};

const DAY_MILLISECONDS = 86_400_000;
/** The states in which an order can be ended. */
const CAN_END = ['needs_approval', 'pending', 'waiting_pickup', 'issued', 'reissue_pending'];

/** Says what is to be done about a row, from what is known of it and nothing else. */
export function planRow(row: FleetRow, known: Known, rules: PlanRules): Plan {
  if (known.unreadable !== undefined) {
    return { word: 'problem', code: known.unreadable.code, reason: known.unreadable.text };
  }
  return row.state === 'revoked' ? planEnd(known, rules) : planActive(row, known, rules);
}

function planEnd({ chain, rivals, conflicts }: Known, { today }: PlanRules): Plan {
  const alive = [...rivals, ...chain].filter((order) => isAlive(order, today));
  const [first] = alive;
  if (first === undefined) {
    const last = chain.at(-1);
    return {
      word: 'revoked',
      reason:
        last === undefined
          ? 'There is no order of this row.'
          : `Order ${last.id} is ${stateOf(last, today)}.`,
    };
  }
  if (conflicts.length > 0) return conflict(chain.at(-1) ?? first, conflicts);
  const ends = alive.filter(
    (order) => order.openRevocation === undefined && CAN_END.includes(order.status ?? ''),
  );
  if (ends.length > 0)
    return {
      word: 'revoke',
      ends,
      reason: `${ends.map(({ id, status }) => `Order ${id} is ${status}`).join('; ')}.`,
    };
  return first.openRevocation === undefined
    ? {
        word: 'waiting',
        reason: `Order ${first.id} is ${first.status ?? 'in an unknown state'}, in which it can be neither canceled nor revoked. DigiCert has to act.`,
      }
    : waitsForRevocation(first);
}

function planActive(row: FleetRow, known: Known, { today, renewBeforeDays }: PlanRules): Plan {
  const { chain, rivals, conflicts, lookalike } = known;
  const current = chain.at(-1);
  if (rivals.length > 0) {
    const ids = [...new Set([...(current === undefined ? [] : [current]), ...rivals].map(({ id }) => id))];
    return {
      word: 'problem',
      code: 'reference_conflict',
      reason: `This row has ${ids.length} open orders: ${ids.join(', ')}. Cancel or revoke those that are not needed in CertCentral.`,
    };
  }
  if (current === undefined) {
    if (lookalike === undefined) return { word: 'order', reason: 'There is no order of this row.' };
    return {
      word: 'problem',
      code: 'reference_conflict',
      reason:
        `Order ${lookalike} has no reference, and nothing in it differs from this row, so it may be the order of this row. Adopt it ` +
        `with order-id: ${lookalike} in the row that it belongs to, or cancel it in CertCentral.`,
    };
  }
  if (conflicts.length > 0) return conflict(current, conflicts);
  if (current.openRevocation !== undefined) return waitsForRevocation(current);
  if (current.status !== 'issued' && current.status !== 'expired') {
    return isClosed(current.status) ? closed(row, current) : { word: 'waiting', reason: whoActs(current) };
  }
  return planIssued(current, { lookalike, today, renewBeforeDays });
}

function planIssued(
  current: RowOrder,
  { lookalike, today, renewBeforeDays }: PlanRules & Pick<Known, 'lookalike'>,
): Plan {
  const { id, validTill, renewedBy } = current;
  const days = daysLeft(validTill, today) ?? (current.status === 'expired' ? -1 : undefined);
  if (days === undefined)
    return {
      word: 'waiting',
      reason: `Order ${id} is issued, but CertCentral does not tell yet until when.`,
    };
  const expired = days < 0 || current.status === 'expired';
  const until = expired
    ? `expired${validTill === undefined ? '' : ` on ${validTill}`}`
    : `is valid until ${validTill}`;
  if (current.isRenewed === true) {
    const renewal = renewedBy === undefined ? 'another order' : `order ${renewedBy}`;
    const advice = `Adopt the renewal with order-id${renewedBy === undefined ? '' : `: ${renewedBy}`} in this row.`;
    const reason = `Order ${id} ${until} and was renewed by ${renewal} outside of this fleet. ${advice}`;
    return expired ? { word: 'problem', code: 'reference_conflict', reason } : { word: 'current', reason };
  }
  if (days > renewBeforeDays && !expired) return { word: 'current', reason: '' };
  if ((current.autoRenew ?? 0) > 0) {
    return {
      word: 'waiting',
      reason: `Order ${id} ${until}, and CertCentral renews it automatically (auto-renew).`,
    };
  }
  if (lookalike !== undefined) {
    return {
      word: 'problem',
      code: 'reference_conflict',
      reason:
        `Order ${id} ${until}. Order ${lookalike} has no reference, and nothing in it differs from this row, so it may be the ` +
        `renewal. Adopt it with order-id: ${lookalike} in this row, or cancel it in CertCentral.`,
    };
  }
  return { word: 'renew', reason: `Order ${id} ${until}.`, renews: { id, link: !expired } };
}

function conflict({ id }: RowOrder, conflicts: string[]): Plan {
  return {
    word: 'problem',
    code: 'reference_conflict',
    reason:
      `Order ${id} does not match this row: ${conflicts.join(', ')} differ. Correct the row, or give it a new ` +
      'name to have a new certificate ordered.',
  };
}

function closed({ name }: FleetRow, { id, status }: RowOrder): Plan {
  return {
    word: 'problem',
    code: 'order_closed',
    reason: `Order ${id} is ${status} and is never ordered again automatically. Give the row ${name} a new name to order again, or set its state to revoked.`,
  };
}

function waitsForRevocation({ id, openRevocation }: RowOrder): Plan {
  const request = openRevocation?.id === undefined ? 'the request' : `request ${openRevocation.id}`;
  const waits =
    openRevocation?.date === undefined ? 'waits' : `has been waiting since ${openRevocation.date}`;
  return {
    word: 'waiting',
    reason: `Order ${id} is to be revoked and ${waits} for an Administrator of the CertCentral account to decide ${request}.`,
  };
}

/** Who has to do something before there is a certificate, and since when that is so. */
function whoActs({ id, status, placed, requestId, requestStatus }: RowOrder): string {
  const waits = placed === undefined ? 'waits' : `has been waiting since ${placed}`;
  const request =
    requestId === undefined
      ? ''
      : ` (request ${requestId}${requestStatus === undefined ? '' : `, ${requestStatus}`})`;
  switch (status) {
    case 'needs_approval':
      return `Order ${id} ${waits} for an Administrator of the CertCentral account to approve it${request}.`;
    case 'waiting_pickup':
      return `Order ${id} ${waits} for its recipient, who got an e-mail from DigiCert to make the key and pick up the certificate.`;
    case 'needs_csr':
      return `Order ${id} ${waits} for a CSR.`;
    case 'reissue_pending':
      return `Order ${id} has a reissue under way, which waits for approval or validation.`;
    case 'pending':
    case 'processing':
      return `Order ${id} ${waits} for DigiCert to validate addresses or organization.`;
    default:
      return `Order ${id} is ${status ?? 'in an unknown state'}${placed === undefined ? '' : ` since ${placed}`}; DigiCert has to act.`;
  }
}

function stateOf({ status, validTill }: RowOrder, today: string): string {
  const days = daysLeft(validTill, today);
  return status === 'issued' && days !== undefined && days < 0 ? 'expired' : (status ?? 'closed');
}

/** Whether an order has a certificate that is good for something, or may still get one. */
export function isAlive(
  { status, validTill }: Pick<RowOrder, 'status' | 'validTill'>,
  today: string,
): boolean {
  return !isClosed(status) && !(status === 'issued' && (daysLeft(validTill, today) ?? 0) < 0);
}

/** Whole days from one date to another, both yyyy-MM-dd. */
export function daysLeft(validTill: string | undefined, today: string): number | undefined {
  const end = /^\d{4}-\d{2}-\d{2}/.test(validTill ?? '')
    ? Date.parse(`${validTill?.slice(0, 10)}T00:00:00Z`)
    : Number.NaN;
  return Number.isNaN(end)
    ? undefined
    : Math.round((end - Date.parse(`${today}T00:00:00Z`)) / DAY_MILLISECONDS);
}
