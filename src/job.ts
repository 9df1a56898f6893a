import type { CertCentral } from './certcentral.ts';
import type { Inputs } from './inputs.ts';
import type { OrderBody } from './order-body.ts';
import type { Report } from './report.ts';

/** What the parts of one order step share. */
export type Job = {
  inputs: Inputs;
  /** What is sent: the inputs' body, with what names the run. */
  body: OrderBody;
  service: CertCentral;
  report: Report;
  /** A later attempt of a workflow run: an earlier one may have placed the order just now. */
  rerun: boolean;
  /** Fires when the job is cancelled. */
  cancelled: AbortSignal;
  /** Waits, or throws when the job is cancelled; replaced in tests. */
  wait: (seconds: number) => Promise<void>;
};
