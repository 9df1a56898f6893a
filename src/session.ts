import { onCancellation, pause } from './cancellation.ts';
import { openCertCentral } from './certcentral/certcentral.ts';
import type { Credentials } from './inputs/credentials.ts';
import type { Session } from './job.ts';
import type { Conceal } from './report/privacy.ts';
import type { Report } from './report/report.ts';

/** Opens what a step shares. Nothing is sent yet; `session.service.close()` ends it. */
export function openSession(credentials: Credentials, conceal: Conceal, report: Report): Session {
  const cancelled = onCancellation();
  return {
    service: openCertCentral(credentials, { cancelled, conceal, log: report.info }),
    report,
    cancelled,
    wait: (seconds) => pause(seconds, cancelled),
    now: () => performance.now(),
  };
}
