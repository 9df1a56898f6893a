import { ActionError } from '../base/errors.ts';

/** The error for a download that cannot be read. */
export function unreadable(problem: string): ActionError {
  return new ActionError(
    'certificate_mismatch',
    `Reading the certificate failed: the download ${problem}. Nothing was written. The order is not affected; ` +
      'run the job again, and if that does not help, look at the order in CertCentral.',
  );
}

/** The error for a certificate that is not the one of the order. */
export function mismatch(problem: string): ActionError {
  return new ActionError(
    'certificate_mismatch',
    `Checking the certificate failed: the download ${problem}. Nothing was written. The order is not affected; look ` +
      'at it in CertCentral before this certificate is used.',
  );
}
