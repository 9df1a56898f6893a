import type { CertCentral } from '../certcentral/certcentral.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { OrderBody } from '../inputs/order-body.ts';
import type { Report } from '../report/report.ts';

/** What every part of a step needs: the service, somewhere to tell, and a way to wait. */
export type Session = {
  service: CertCentral;
  report: Report;
  /** Fires when the job is cancelled. */
  cancelled: AbortSignal;
  /**
   * Waits; replaced in tests.
   *
   * @throws {RequestError} `undelivered` when the job is cancelled
   */
  wait: (seconds: number) => Promise<void>;
  /** Milliseconds of a clock that never goes back; replaced in tests. */
  now: () => number;
};

/** One order step. */
export type Job = Session & {
  inputs: Inputs;
  /** What is sent: the inputs' body, with what names the run. */
  body: OrderBody;
  /** A later attempt of a workflow run: an earlier one may have placed the order just now. */
  rerun: boolean;
};
