import { pemOf } from '../asn1/pem.ts';
import { decodeBase64, isSequence, unwrap } from '../asn1/unwrap.ts';

/** A CSR in any form that the user may have, or the problem with it. */
export type CsrText = { pem: string } | { problem: string };

const NOT_A_CSR: Record<string, string> = {
  CERTIFICATE: 'is a certificate, not a certificate signing request',
  'PUBLIC KEY': 'is a public key, not a certificate signing request',
};

/**
 * Reads a certificate signing request and returns it as well-formed PEM (RFC 7468: one block,
 * 64 columns, LF).
 *
 * Accepts PEM and DER in every form that `unwrap` knows. Looks only at the outer form; `csr-check.ts` parses it.
 */
export function readCsr(source: string | Buffer): CsrText {
  const found = unwrap(source);
  if ('pem' in found) return readPem(found.pem);
  if ('der' in found) return { pem: csrPem(found.der) };
  return {
    problem: found.form === 'base64' ? 'is base64, but of neither PEM nor DER' : 'is neither PEM nor base64',
  };
}

function readPem(text: string): CsrText {
  const blocks = [...text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/g)];
  const labels = [...text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----/g)].map((match) => match[1] as string);
  // Reported first, whatever else is in it: a private key must never leave the runner.
  if (labels.some((label) => label.endsWith('PRIVATE KEY'))) {
    return {
      problem:
        'contains a private key; keep it secret, and give the certificate signing request that was made with it',
    };
  }
  const block = blocks[0];
  if (block === undefined) return { problem: 'has a PEM header, but no matching footer' };
  if (labels.length > 1) return { problem: `contains ${labels.length} PEM blocks; give exactly one` };
  const label = block[1] as string;
  if (label !== 'CERTIFICATE REQUEST' && label !== 'NEW CERTIFICATE REQUEST') {
    return { problem: NOT_A_CSR[label] ?? 'is PEM, but not a certificate signing request' };
  }
  const der = decodeBase64(block[2] as string);
  if (der === undefined) return { problem: 'has damaged base64 between its PEM header and footer' };
  if (!isSequence(der)) return { problem: 'is truncated or damaged: its DER length does not fit' };
  return { pem: csrPem(der) };
}

function csrPem(der: Buffer): string {
  return pemOf('CERTIFICATE REQUEST', der).trimEnd();
}
