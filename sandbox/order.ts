// What the simulator keeps of an order.

import type { IssuedCertificate } from './authority.ts';
import type { JsonObject } from './json.ts';

export type SandboxRequest = {
  id: number;
  type: 'new_request' | 'revoke';
  status: string;
  date: Date;
  comments: string | null;
  processorComment: string | null;
};

export type SandboxOrder = {
  id: number;
  requestId: number;
  /** Null until the request is approved; with `certificateIdLate` until issued and read once. */
  certificateId: number | null;
  status: string;
  requestStatus: string;
  /** What the account kept as `alternative_order_id`. */
  reference: string | null;
  product: string;
  /** The body as it was sent. */
  body: JsonObject;
  placedAt: Date;
  placedBy: 'api' | 'ui';
  commonName: string;
  emails: { address: string; validated: boolean }[];
  /** Token of `PUT /email-validation/{token}`. */
  emailToken: string;
  organizationId: number | null;
  containerId: number | null;
  csr: string | null;
  /** Paths of sent fields that the reference does not know. */
  unknownFields: string[];
  requests: SandboxRequest[];
  /** Reads of order info. */
  reads: number;
  /** Reads of order info since the approval. */
  readsSinceApproval: number;
  /** So many look-ups do not see the order yet. */
  hiddenLookups: number;
  /**
   * False = belongs to a user whose orders this key may not view (docs/certcentral.md, "Look-up by
   * reference").
   */
  visible: boolean;
  renewed: boolean;
  /** Set by hand: does not move on by itself. */
  held: boolean;
  statusChangedAt: Date;
  issuedAt: Date | null;
  /** Made when first asked for. */
  certificate: Promise<IssuedCertificate> | null;
};
