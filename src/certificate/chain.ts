import { createPublicKey, type X509Certificate } from 'node:crypto';
import { isValidAt } from './certificate-dates.ts';
import { mismatch } from './mismatch.ts';

/** The certificates that belong together, of those that CertCentral sent. */
export type Chain = {
  leaf: X509Certificate;
  /** From the issuer of the leaf upwards; none if CertCentral sent only the leaf. */
  intermediates: X509Certificate[];
  /** The self-signed end; absent if it was not sent. */
  root: X509Certificate | undefined;
  /** How many of the certificates sent belong to no part of this chain. */
  unrelated: number;
};

/**
 * Finds the leaf, by its basicConstraints and, if it is known, by its key, and orders the
 * certificates from it upwards; each is a CA certificate that signed the one before. What does
 * not belong to the chain is left out. Whether the chain is complete is for the caller to judge.
 *
 * @param publicKey of the CSR, as `publicKeyOf` returns it
 * @param dates an issuer can be there twice, an expired one and its successor: the first chain is taken whose issuers
 *   are all valid at the first of these dates for which there is one, otherwise the first chain
 * @throws {ActionError} `certificate_mismatch` if there is no such leaf, it is its own issuer, or a certificate names
 *   an issuer that did not sign it
 */
export function assembleChain(
  certificates: X509Certificate[],
  publicKey?: Buffer,
  dates: readonly Date[] = [],
): Chain {
  const leaf = findLeaf(certificates, publicKey);
  if (isSelfSigned(leaf)) throw ownIssuer();
  const rules = [...dates.map((date) => (issuer: X509Certificate) => isValidAt(issuer, date)), () => true];
  const issuers = rules
    .values()
    .map((accepts) => findIssuers(certificates, leaf, accepts))
    .find(isFound);
  if (issuers === undefined) {
    throw mismatch('has a broken chain: a certificate was not signed by the issuer that it names');
  }
  if (issuers.length === 0 && leaf.issuer !== undefined && leaf.subject === leaf.issuer) throw ownIssuer();
  const end = issuers.at(-1);
  const root = end !== undefined && isSelfSigned(end) ? end : undefined;
  return {
    leaf,
    intermediates: issuers.filter((issuer) => issuer !== root),
    root,
    unrelated: certificates.length - 1 - issuers.length,
  };
}

function isFound<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}

function ownIssuer() {
  return mismatch('is its own issuer, so that no CA issued it');
}

function findLeaf(certificates: X509Certificate[], publicKey: Buffer | undefined): X509Certificate {
  const leaves = certificates.filter(({ ca }) => !ca);
  if (leaves.length === 0)
    throw mismatch('contains only CA certificates, not the certificate that was ordered');
  const fitting = publicKey === undefined ? leaves : leaves.filter((leaf) => hasKey(leaf, publicKey));
  const [leaf] = fitting;
  if (leaf === undefined)
    throw mismatch('has another public key than the CSR, so it belongs to another request');
  if (fitting.length > 1) {
    throw mismatch(
      `contains ${fitting.length} different certificates for users, and it is unclear which one was ordered`,
    );
  }
  return leaf;
}

/** The issuers from a certificate upwards, none of which breaks the rule; `undefined` if there is no such chain. */
function findIssuers(
  certificates: X509Certificate[],
  leaf: X509Certificate,
  accepts: (issuer: X509Certificate) => boolean,
): X509Certificate[] | undefined {
  const rejected = new Set<X509Certificate>();
  const upwards = (path: X509Certificate[]): X509Certificate[] | undefined => {
    const current = path.at(-1) as X509Certificate;
    if (isSelfSigned(current)) return path;
    const named = certificates.filter((other) => other !== current && other.subject === current.issuer);
    const issuers = named.filter((issuer) => hasSigned(issuer, current));
    // Nothing more was sent, or CAs signed each other.
    if (named.length === 0 || (issuers.length > 0 && issuers.every((issuer) => path.includes(issuer))))
      return path;
    for (const issuer of issuers) {
      if (path.includes(issuer) || rejected.has(issuer) || !accepts(issuer)) continue;
      const found = upwards([...path, issuer]);
      if (found !== undefined) return found;
      rejected.add(issuer);
    }
    return undefined;
  };
  return upwards([leaf])?.slice(1);
}

function hasSigned(issuer: X509Certificate, certificate: X509Certificate): boolean {
  return issuer.ca && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
}

function isSelfSigned(certificate: X509Certificate): boolean {
  return certificate.subject === certificate.issuer && certificate.verify(certificate.publicKey);
}

/** Compares the keys, not their bytes: the same key can be written in more than one way. */
export function hasKey(certificate: X509Certificate, publicKey: Buffer): boolean {
  return certificate.publicKey.equals(createPublicKey({ key: publicKey, format: 'der', type: 'spki' }));
}
