// The interface of a started simulator for the process that started it.

import type { IssuedCertificate } from './authority.ts';
import type { FaultRule } from './fault.ts';
import type { SandboxOptions } from './options.ts';
import type { SandboxOrder } from './order.ts';
import type { Seed } from './seed.ts';

export type RecordedRequest = {
  method: string;
  /** After /services/v2, with the query. */
  path: string;
  headers: Record<string, string | string[] | undefined>;
  body: string;
  /** Undefined when the body is not JSON. */
  json: unknown;
  /** Which TCP connection it came through: 1, 2, ... */
  connection: number;
  key: string | undefined;
  /** The status of the response, once it was sent. */
  status: number | undefined;
  /** The kind of the fault that met it. */
  fault: string | undefined;
};

export type Sandbox = {
  /** The `api-url`. */
  url: string;
  origin: string;
  key: string;
  /** Every request that was received whole, faulted or not. */
  requests: RecordedRequest[];
  orders: SandboxOrder[];
  readonly connections: number;
  /** Bytes of `huge` answers that the network took. */
  readonly hugeBytesSent: number;
  /** The requests that cost money. */
  orderPosts(): RecordedRequest[];
  play(rule: FaultRule): void;
  clearFaults(): void;
  /** As if a person had ordered in the UI: not validated, a reference is always kept, no look-up lag. */
  placeOrder(body: object, product: string): SandboxOrder;
  /** Sets any word; the order then stays there until it is approved or issued by hand. */
  setStatus(orderId: number, status: string): void;
  /** One step; an order with two needs it twice. */
  approve(orderId: number): void;
  reject(orderId: number): void;
  cancel(orderId: number): void;
  /** At once, with all of its certificates. */
  revoke(orderId: number): void;
  validateEmails(orderId: number): void;
  /** Issues the order in any state; without a CSR as if the recipient had picked it up. */
  issue(orderId: number): Promise<void>;
  /** The current certificate of an order, if it is issued, with its intermediate as `chain`. */
  certificate(orderId: number): Promise<(IssuedCertificate & { chain: string }) | undefined>;
  configure(options: Partial<SandboxOptions>): void;
  /** Many orders at once, by default issued; cheap, their certificates are made when asked for. */
  seedOrders(count: number, seed?: Seed): SandboxOrder[];
  /** The clock of the account. */
  now(): Date;
  /** From now on it is `moment`, and time goes on. */
  setClock(moment: Date): void;
  /** Moves the clock ahead by this many days. */
  passDays(days: number): void;
  /** Destroys every connection. */
  close(): Promise<void>;
};
