// How a simulator is set up.

import { defaultAccount, type SandboxAccount } from './account.ts';
import { isObject } from './json.ts';
import { dutyKeys, firstUser, type SandboxKey } from './keys.ts';
import type { RateLimit } from './rate.ts';

/** How downloads misbehave. */
export type DownloadMode =
  | 'plain'
  | 'duplicated' // every PEM block twice, as seen in the field
  | 'reordered' // root first, leaf last
  | 'no-root' // the root is missing even if the format promises it
  | 'leaf-only'
  | 'wrong-key'
  | 'wrong-emails'
  | 'wrong-usage' // neither e-mail nor client authentication of the order
  | 'expired'
  | 'not-yet-valid'
  | 'foreign-chain' // the issuer's names fit, its signature does not
  | 'other-order' // the certificate of the first issued order (KEYFACTOR 2.1.2)
  | 'former' // the certificate that the last reissue replaced
  | 'truncated' // cut inside a PEM block, though the HTTP answer is complete
  | 'html'
  | 'empty'
  | 'huge'; // 20 MB

/** A format that is served, refused (400), not found (404) or served without a byte. */
export type FormatMode = 'served' | 'refused' | 'not-found' | 'empty';

export type SandboxOptions = {
  /** The DEVKEY that is accepted. */
  key?: string;
  /**
   * A key with the restriction role "Orders": everything but orders, requests and certificates is refused.
   */
  ordersOnlyKey?: string;
  /** A key with the restriction role "View only": GET only. */
  viewOnlyKey?: string;
  /** Further keys, each with its user; in place of `dutyKeys`. */
  keys?: SandboxKey[];
  port?: number;
  host?: string;
  /** Serve https. */
  tls?: { key: string; cert: string };
  /** The approvals that the account requires; `skip_approval: true` makes it automatic. */
  approval?: 'automatic' | 'one-step' | 'two-step';
  /** Reads of order info after which a waiting request approves itself; null = a person has to. */
  approvedAfter?: number | null;
  /**
   * The handling of `alternative_order_id` (not established; docs/certcentral.md, "Look-up by reference"):
   * refused = 400 always, unknown-field = 400 that calls the field unknown, unique = 400 if another order
   * has this value.
   */
  reference?: 'stored' | 'dropped' | 'refused' | 'unknown-field' | 'unique';
  /**
   * The answer to a look-up by reference without a match (not established; docs/certcentral.md, "Look-up by
   * reference").
   */
  referenceMissing?: 'not-found' | 'generic-not-found' | 'empty-list' | 'no-list' | 'contradiction';
  /**
   * The look-up by reference answers; shows no order, as if it knew no client orders; or is refused in the
   * words of the service (403, 401) or by a page of a firewall.
   */
  lookups?: 'open' | 'blind' | 'denied' | 'unauthorized' | 'page';
  /** Number of look-ups (by reference, list) after an order that do not see it yet; a list = one order after the other. */
  lookupLag?: number | number[];
  /** The same, in seconds of the account's clock. */
  lookupLagSeconds?: number | number[];
  /** Which of the two lags. */
  lagOf?: 'look-up-and-list' | 'look-up' | 'list';
  /** The first reads of order info after an order do not find it yet. */
  infoLag?: number;
  /** Shape of the 201 body (docs/certcentral.md, "Place an order", "Loose types"). */
  answer?:
    | 'plain'
    | 'id-only'
    | 'string-ids'
    | 'null-certificate'
    | 'zero-certificate'
    | 'odd-objects'
    | 'rejected'
    | 'with-organization'
    | 'with-chain';
  /** Shape of order info and the look-ups. */
  lookupAnswer?: 'plain' | 'string-ids' | 'null-certificate' | 'zero-certificate' | 'odd-objects';
  /**
   * `filters[...]` of the list are honoured, or ignored as in old reports (docs/certcentral.md, "List of
   * orders").
   */
  listFilters?: 'honoured' | 'ignored';
  /** `errors` as the documented array, or as one object (docs/certcentral.md, "Errors"). */
  errors?: 'array' | 'object';
  /** How an approved order is issued; polls = the number of reads of order info that do not show it as issued yet. */
  issuance?: 'immediate' | 'never' | { polls: number };
  /** The first read of order info with the status `issued` has no `certificate.id` yet, nor has the 201. */
  certificateIdLate?: boolean;
  /** Unvalidated addresses hold up the immediate issuance until `validateEmails`. */
  emailValidation?: 'validated' | 'unvalidated';
  /** Order info shows `alternative_order_id`. */
  echoReference?: boolean;
  /** For which orders order info shows `certificate.emails` (docs/certcentral.md, "Order info"). */
  orderInfoEmails?: 'smime' | 'always';
  /** Order info shows `certificate.csr`. */
  echoCsr?: boolean;
  /** Whether users may approve their own requests. */
  ownApproval?: 'allowed' | 'refused';
  /** The handling of `skip_approval: true` of a user who may not approve (not established). */
  unentitledSkip?: 'ignored' | 'refused';
  /** The word of the first of two approval steps: `approved` too, or `pending` only. */
  reviewWord?: 'any' | 'pending';
  /** The order inside of a request may be as old as the request (docs/certcentral.md, "Requests"). */
  requestOrders?: 'current' | 'stale';
  /** The handling of a second reissue (docs/certcentral.md, "Reissue"); refused = 400. */
  secondReissue?: 'replaces' | 'refused';
  /** The fields of the person in a reissue; as-ordered = the fields of an order of the product. */
  reissueFields?: 'signature-hash' | 'as-ordered';
  /** Where the CSR of a reissue that is under way is shown (not established). */
  pendingReissueCsr?: 'everywhere' | 'order-info' | 'reissue-list' | 'nowhere';
  /** primary = the list of reissues shows copies of the current certificate. */
  reissueList?: 'plain' | 'primary';
  /** Number of reads of order info after a reissue that still show the replaced certificate. */
  reissueLag?: number;
  /** The word that cancels; accounts of the old kind want capitals (docs/certcentral.md, "Cancel"). */
  cancelWord?: 'canceled' | 'CANCELED';
  /** Whether revoking the one certificate of an order closes it (docs/certcentral.md, "Revoke"). */
  singleRevocation?: 'keeps-order' | 'closes-order';
  /** Sliding windows per key; `documentedLimits` are those of the service. */
  rateLimits?: RateLimit[];
  /** Seconds in the header `Retry-After` of a 429; null = no header, as documented. */
  retryAfter?: number | null;
  /** The `page.total` of the list (docs/certcentral.md, "List of orders"). */
  listTotal?: 'exact' | 'one-less';
  /** The HTTP status of `cert_unavailable_processing`, which was never recorded. */
  unavailableStatus?: number;
  /** Misbehaving downloads. */
  downloads?: DownloadMode;
  /** The response to a download of `pem_all`: no public client asks for it for client certificates. */
  pemAll?: FormatMode;
  /** The response to a download of `p7b` by the certificate's ID. */
  p7b?: FormatMode;
  /**
   * The CAA records of the mail domains (docs/certcentral.md, "CAA of mail domains"): pending, failed = an S/MIME order
   * stays pending; refused, missing = its POST is refused. Which of both the service does is not documented.
   */
  caa?: 'allowed' | 'pending' | 'failed' | 'refused' | 'missing';
  account?: Partial<SandboxAccount>;
  now?: () => Date;
  /** Receives one line for each request. */
  log?: (line: string) => void;
};

export type Settings = Required<Omit<SandboxOptions, 'tls' | 'account'>> & { account: SandboxAccount };

export function defaultSettings(account: SandboxAccount): Settings {
  return {
    key: 'sandbox-devkey-0123456789',
    ordersOnlyKey: 'sandbox-orders-only-key',
    viewOnlyKey: 'sandbox-view-only-key',
    keys: dutyKeys,
    port: 0,
    host: '127.0.0.1',
    approval: 'automatic',
    approvedAfter: null,
    reference: 'stored',
    referenceMissing: 'not-found',
    lookups: 'open',
    lookupLag: 0,
    lookupLagSeconds: 0,
    lagOf: 'look-up-and-list',
    infoLag: 0,
    answer: 'plain',
    lookupAnswer: 'plain',
    listFilters: 'honoured',
    errors: 'array',
    issuance: 'immediate',
    certificateIdLate: false,
    emailValidation: 'validated',
    echoReference: true,
    orderInfoEmails: 'smime',
    echoCsr: true,
    ownApproval: 'allowed',
    unentitledSkip: 'ignored',
    reviewWord: 'any',
    requestOrders: 'current',
    secondReissue: 'replaces',
    reissueFields: 'signature-hash',
    pendingReissueCsr: 'everywhere',
    reissueList: 'plain',
    reissueLag: 0,
    cancelWord: 'canceled',
    singleRevocation: 'keeps-order',
    rateLimits: [],
    retryAfter: null,
    listTotal: 'exact',
    unavailableStatus: 400,
    downloads: 'plain',
    pemAll: 'served',
    p7b: 'served',
    caa: 'allowed',
    account,
    now: () => new Date(),
    log: () => {},
  };
}

export function changeSettings(settings: Settings, options: SandboxOptions): void {
  const { account, tls: _, ...rest } = options;
  for (const [name, value] of Object.entries(rest)) {
    if (value !== undefined) Object.assign(settings, { [name]: value });
  }
  if (account) settings.account = { ...settings.account, ...account };
}

/** From JSON, for other processes; null = it is no object, or it has a member that is no option or no data. */
export function optionsFrom(text: string): SandboxOptions | null {
  const known = new Set(Object.keys(defaultSettings(defaultAccount())).concat('tls'));
  for (const name of ['now', 'log']) known.delete(name);
  try {
    const options: unknown = JSON.parse(text);
    return isObject(options) && Object.keys(options).every((name) => known.has(name)) ? options : null;
  } catch {
    return null;
  }
}

/** The key that a request shows; undefined = the account has no such key. */
export function keyOf(settings: Settings, key: string | undefined): SandboxKey | undefined {
  const ofFirstUser = (text: string, restriction: SandboxKey['restriction']) => ({
    key: text,
    restriction,
    user: firstUser,
  });
  return [
    ofFirstUser(settings.key, 0),
    ofFirstUser(settings.ordersOnlyKey, 100),
    ofFirstUser(settings.viewOnlyKey, 102),
    ...settings.keys,
  ].find((known) => known.key === key);
}
