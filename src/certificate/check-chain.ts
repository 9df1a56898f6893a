import type { X509Certificate } from 'node:crypto';
import { normalizedName } from '../domain/identity.ts';
import { normalizedAddress } from '../domain/names.ts';
import { datesOf, isExpired, isTooEarly, isValidAt } from './certificate-dates.ts';
import { addressesIn, namesOf } from './certificate-names.ts';
import { type Chain, hasKey } from './chain.ts';
import { mismatch } from './mismatch.ts';
import { commonNamesOf } from './subject.ts';

/** The expected properties of the certificate; those that the order does not show are left out. */
export type ExpectedLeaf = {
  /** The key of the CSR, as `publicKeyOf` gives it. */
  publicKey?: Buffer | undefined;
  /** The addresses that the certificate must contain; it may contain more. */
  emails: string[];
  /** Names of which it has to have one; any name if they are unknown. */
  commonNames?: string[] | undefined;
  /** As CertCentral returns them: hexadecimal, of any length and case. */
  serialNumber?: string | undefined;
  /** SHA-1 or SHA-256. */
  thumbprint?: string | undefined;
  /** It may end earlier, never later. */
  latestEnd?: Date | undefined;
  /** The required usage; `any` is one of the two. */
  usage: 'email' | 'client-auth' | 'any';
};

const USAGES = { email: '1.3.6.1.5.5.7.3.4', 'client-auth': '1.3.6.1.5.5.7.3.2' };
const ANY_USAGE = '2.5.29.37.0';

/**
 * Checks that the leaf is what was ordered: its key, dates, addresses, common name and usage.
 * Never quotes a name or an address: logs may be public.
 *
 * @throws {ActionError} `certificate_mismatch`, naming everything that does not fit
 */
export function checkLeaf(leaf: X509Certificate, expected: ExpectedLeaf, now: Date): void {
  const names = namesOf(leaf);
  const differences: string[] = [];
  if (expected.publicKey !== undefined && !hasKey(leaf, expected.publicKey)) {
    differences.push('its public key does not match the CSR');
  }
  const { notBefore, notAfter } = datesOf(leaf);
  if (isExpired(leaf, now)) differences.push(`it expired at ${notAfter.toISOString()}`);
  if (expected.latestEnd !== undefined && notAfter > expected.latestEnd) {
    differences.push(`it expires at ${notAfter.toISOString()}, later than ordered`);
  }
  if (isTooEarly(leaf, now)) {
    differences.push(`it is not valid before ${notBefore.toISOString()}`);
  }

  const held = addressesIn(names);
  const missing = expected.emails.filter((email) => !held.includes(normalizedAddress(email))).length;
  if (missing > 0) {
    differences.push(`${missing} of the ${expected.emails.length} ordered e-mail addresses are not in it`);
  }
  const { commonNames } = expected;
  const named = commonNamesOf(names.subject).map(normalizedName);
  if (commonNames !== undefined && !commonNames.map(normalizedName).some((name) => named.includes(name))) {
    differences.push('its common name is not the one of the order');
  }
  if (expected.serialNumber !== undefined && digits(expected.serialNumber) !== digits(leaf.serialNumber)) {
    differences.push('its serial number is not the one that CertCentral names');
  }
  const { thumbprint } = expected;
  const prints = [leaf.fingerprint, leaf.fingerprint256].map(digits);
  if (thumbprint !== undefined && thumbprint !== '' && !prints.includes(digits(thumbprint))) {
    differences.push('its thumbprint is not the one that CertCentral names');
  }

  const usages = expected.usage === 'any' ? Object.values(USAGES) : [USAGES[expected.usage]];
  // Without the extension a certificate may be used for everything (RFC 5280, 4.2.1.12).
  const allowed: string[] | undefined = leaf.keyUsage;
  if (allowed !== undefined && ![...usages, ANY_USAGE].some((usage) => allowed.includes(usage))) {
    const wanted = {
      email: 'e-mail',
      'client-auth': 'client authentication',
      any: 'e-mail or client authentication',
    };
    differences.push(`it may not be used for ${wanted[expected.usage]}`);
  }
  if (differences.length > 0) throw mismatch(`does not match the order: ${differences.join('; ')}`);
}

/** Hexadecimal digits in one form: without separators and leading zeros. */
function digits(text: string): string {
  return text
    .replace(/[^0-9a-f]/gi, '')
    .replace(/^0+/, '')
    .toUpperCase();
}

/**
 * Checks that the issuers are valid now: no program trusts a certificate whose intermediate has expired.
 *
 * @throws {ActionError} `certificate_mismatch`
 */
export function checkIssuers({ intermediates, root }: Chain, now: Date): void {
  const expired = [...intermediates, ...(root === undefined ? [] : [root])].find(
    (issuer) => !isValidAt(issuer, now),
  );
  if (expired === undefined) return;
  throw mismatch(`has an issuer that is valid only from ${expired.validFrom} to ${expired.validTo}`);
}
