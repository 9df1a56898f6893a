// The data of an order, its requests and its certificates.

import type { IssuedCertificate } from './authority.ts';
import type { JsonObject } from './json.ts';
import type { SandboxUser } from './keys.ts';

export type SandboxRequest = {
  id: number;
  type: 'new_request' | 'reissue' | 'revoke';
  status: string;
  date: Date;
  comments: string | null;
  processorComment: string | null;
  requester: SandboxUser;
  processor: SandboxUser | null;
  processedAt: Date | null;
  /** The status of the order when the request was made. */
  orderStatus: string;
  /** The one certificate that a `revoke` is about; null = all of the order. */
  certificate: SandboxCertificate | null;
};

export type SandboxCertificate = {
  /** Null until the request is approved; with `certificateIdLate` until issued and read once. */
  certificateId: number | null;
  /** The request that asked for it. */
  askedBy: number;
  /** The member `certificate` of the bodies that asked for it. */
  content: JsonObject;
  commonName: string;
  emails: { address: string; validated: boolean }[];
  csr: string | null;
  issuedAt: Date | null;
  /** The end of the order, which a reissue keeps; null = counted from the issuance. */
  endsAt: Date | null;
  revoked: boolean;
  /** Made when first asked for. */
  certificate: Promise<IssuedCertificate> | null;
};

export type SandboxReissue = SandboxCertificate & {
  status: 'pending' | 'issued' | 'rejected';
  date: Date;
  /** Paths of sent fields that the documentation does not know. */
  unknownFields: string[];
};

/** An order has the members of its current certificate itself. */
export type SandboxOrder = SandboxCertificate & {
  id: number;
  /** The ID of the request for the order. */
  requestId: number;
  status: string;
  requestStatus: string;
  /** The `alternative_order_id` that the account stored. */
  reference: string | null;
  product: string;
  /** The body as it was sent. */
  body: JsonObject;
  placedAt: Date;
  placedBy: 'api' | 'ui';
  user: SandboxUser;
  /** Token of `PUT /email-validation/{token}`. */
  emailToken: string;
  organizationId: number | null;
  containerId: number | null;
  /** Paths of sent fields that the documentation does not know. */
  unknownFields: string[];
  requests: SandboxRequest[];
  /** Oldest first. */
  reissues: SandboxReissue[];
  /** Certificates that a reissue replaced, oldest first; they can still be downloaded by their ids. */
  replaced: SandboxCertificate[];
  /** Number of reads of order info that still show the replaced certificate. */
  staleReads: number;
  /** Reads of order info. */
  reads: number;
  /** Reads of order info since the last approval. */
  readsSinceApproval: number;
  /** Number of look-ups that do not see the order yet. */
  hiddenLookups: number;
  /** Nor do any before this moment of the account's clock. */
  hiddenUntil: Date | null;
  /** False = belongs to a user whose orders no key may view (docs/certcentral.md, "Look-up by reference"). */
  visible: boolean;
  renewed: boolean;
  /** The order that renewed it. */
  renewedBy: number | null;
  /** Set by hand: does not move on by itself. */
  held: boolean;
  statusChangedAt: Date;
};

export function isOpen(request: SandboxRequest): boolean {
  return request.status === 'pending' || request.status === 'submitted';
}

/** The reissue that is under way. */
export function pendingReissue(order: SandboxOrder): SandboxReissue | undefined {
  return order.reissues.find((reissue) => reissue.status === 'pending');
}

/** Every certificate that was issued or is under way, the current one first. */
export function certificatesOf(order: SandboxOrder): SandboxCertificate[] {
  const pending = pendingReissue(order);
  return [order, ...(pending ? [pending] : []), ...order.replaced];
}
