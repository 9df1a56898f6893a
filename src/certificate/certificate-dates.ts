import type { X509Certificate } from 'node:crypto';

/** Certificates are dated by the clock of the CA; a runner's may be late. */
const CLOCK_SKEW_MS = 60 * 60 * 1000;

/** The dates of a certificate; invalid ones if they cannot be read. */
export function datesOf(certificate: X509Certificate): { notBefore: Date; notAfter: Date } {
  const { validFrom, validFromDate, validTo, validToDate } = certificate;
  return { notBefore: readable(validFrom, validFromDate), notAfter: readable(validTo, validToDate) };
}

/** If a date cannot be read, its text is none, but Node's `Date` is sometimes an arbitrary one. */
function readable(text: string, date: Date): Date {
  return Number.isNaN(Date.parse(text)) ? new Date(Number.NaN) : date;
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
