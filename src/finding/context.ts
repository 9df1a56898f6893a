import { onCancellation, pause } from '../base/cancellation.ts';
import { openPeople } from '../base/redaction.ts';
import { type CertCentral, openCertCentral } from '../certcentral/certcentral.ts';
import type { RateWindow } from '../certcentral/rate-window.ts';
import type { Credentials } from '../domain/credentials.ts';
import type { OrderBody } from '../domain/order-body.ts';
import { log } from '../report/log.ts';
import type { Report } from '../report/report.ts';

/** The context of every part of a step: API client, reporter, clock and sleep. */
export type StepContext = {
  /** The base URL of the service. */
  apiUrl: URL;
  service: CertCentral;
  report: Report;
  /** Fires when the job is canceled. */
  canceled: AbortSignal;
  /**
   * Waits; replaced in tests.
   *
   * @throws {RequestError} `undelivered` when the job is canceled
   */
  wait: (seconds: number) => Promise<void>;
  /** Milliseconds of a clock that never goes back; replaced in tests. */
  now: () => number;
};

/** The context for placing or adopting one order. */
export type OrderContext = StepContext & {
  productId: string;
  /** The body to send: that of the inputs, with the CSR of a new private key and the reference to the run. */
  body: OrderBody;
  /** A later attempt of a workflow run: an earlier one may have placed the order just now. */
  rerun: boolean;
  /** The reference is the user's own or a renewal's: any earlier run may have placed the order. */
  outlivesRun: boolean;
  /** A key will be made when the order is placed, so no order that is there already can have it. */
  keyToMake: boolean;
};

export type ContextOptions = {
  /** The values that the user gave to this step (`givenValues`): messages may show them. */
  own: readonly string[];
  /** Whom no message may name otherwise, besides people whom only CertCentral names. */
  people?: Iterable<string>;
  /** Keeps a step that sends many requests to DigiCert's limits. */
  rate?: RateWindow;
};

/** Opens the context of a step. Nothing is sent yet; `context.service.close()` ends it. */
export function openContext(
  credentials: Credentials,
  report: Report,
  { own, people = [], rate }: ContextOptions,
): StepContext {
  const canceled = onCancellation();
  const hidden = openPeople(own);
  for (const name of people) hidden.add(name);
  return {
    apiUrl: credentials.apiUrl,
    service: openCertCentral(credentials, {
      canceled,
      people: hidden,
      log: report.info,
      warn: report.warning,
      debug: process.env.RUNNER_DEBUG === '1' ? log.debug : undefined,
      ...(rate === undefined ? {} : { rate }),
    }),
    report,
    canceled,
    wait: (seconds) => pause(seconds, canceled),
    now: () => performance.now(),
  };
}
