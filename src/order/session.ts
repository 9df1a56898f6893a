import { onCancellation, pause } from '../base/cancellation.ts';
import type { Conceal } from '../base/redaction.ts';
import { openCertCentral } from '../certcentral/certcentral.ts';
import type { Credentials } from '../inputs/credentials.ts';
import type { Report } from '../report/report.ts';
import type { Session } from './context.ts';

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
