import type { X509Certificate } from 'node:crypto';

/** Certificates are dated by the clock of the CA; a runner's may be late. */
const CLOCK_SKEW_MS = 60 * 60 * 1000;

/**
 * The dates of a certificate; invalid ones if they cannot be read. For those the texts have no date, but Node's own
 * `validToDate` sometimes has an arbitrary one.
 */
export function datesOf({ validFrom, validTo }: X509Certificate): { notBefore: Date; notAfter: Date } {
  return { notBefore: new Date(validFrom), notAfter: new Date(validTo) };
}

export function isExpired(certificate: X509Certificate, now: Date): boolean {
  return datesOf(certificate).notAfter < now;
}

export function isTooEarly(certificate: X509Certificate, now: Date): boolean {
  return datesOf(certificate).notBefore.getTime() > now.getTime() + CLOCK_SKEW_MS;
}

/** Whether a certificate is valid at a time; a date that cannot be read forbids nothing. */
export function isValidAt(certificate: X509Certificate, now: Date): boolean {
  return !isExpired(certificate, now) && !isTooEarly(certificate, now);
}

/** A date of a certificate as outputs have it; `undefined` if it cannot be read. */
export function isoOf(date: Date): string | undefined {
  return Number.isNaN(date.valueOf()) ? undefined : date.toISOString();
}

export type Clocks = { runner: Date; service: Date };

/**
 * Why certificates count as invalid only because two clocks differ, as the end of a sentence about them; `undefined`
 * if the runner's clock finds them valid, or the service's does not either.
 */
export function clockDifference(
  certificates: readonly X509Certificate[],
  { runner, service }: Clocks,
): string | undefined {
  const allValid = (now: Date) => certificates.every((certificate) => isValidAt(certificate, now));
  if (allValid(runner) || !allValid(service)) return undefined;
  return (
    `is not valid by the clock of this runner (${runner.toISOString()}), but is by the clock of CertCentral ` +
    `(${service.toISOString()})`
  );
}
