import { pemOf } from '../asn1/pem.ts';
import { is, readElement } from '../asn1/reader.ts';
import { SEQUENCE } from '../asn1/tags.ts';

/** A CSR as the user may have it, or what is wrong with it. */
export type CsrText = { pem: string } | { problem: string };

const NOT_A_CSR: Record<string, string> = {
  CERTIFICATE: 'is a certificate, not a certificate signing request',
  'PUBLIC KEY': 'is a public key, not a certificate signing request',
};

/**
 * Reads a certificate signing request and gives it back as well-formed PEM (RFC 7468: one block,
 * 64 columns, LF).
 *
 * Accepts PEM, also with `\n` written out or the line ends lost, as secrets often contain it, base64
 * of PEM or DER, and the bytes of a file in any of these forms (also UTF-16 with a byte order
 * mark, as PowerShell's `>` writes). Looks only at the outer form; `csr-check.ts` parses it.
 */
export function readCsr(source: string | Buffer): CsrText {
  if (typeof source !== 'string' && isDer(source)) return { pem: csrPem(source) };
  const text = (typeof source === 'string' ? source : decodeText(source)).replace(/\\r|\\n/g, '\n').trim();
  if (text.includes('-----BEGIN')) return readPem(text);

  const decoded = decodeBase64(text);
  if (decoded === undefined) return { problem: 'is neither PEM nor base64' };
  if (isDer(decoded)) return { pem: csrPem(decoded) };
  const inner = decoded.toString('utf8');
  return inner.includes('-----BEGIN') ? readPem(inner) : { problem: 'is base64, but of neither PEM nor DER' };
}

function readPem(text: string): CsrText {
  const blocks = [...text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/g)];
  const labels = [...text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----/g)].map((match) => match[1] as string);
  // Said first and whatever else is there: a private key must never leave the runner.
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
  if (!isDer(der)) return { problem: 'is truncated or damaged: its DER length does not fit' };
  return { pem: csrPem(der) };
}

function decodeText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.subarray(2).toString('utf16le');
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}

function decodeBase64(text: string): Buffer | undefined {
  const compact = text.replace(/\s+/g, '');
  if (compact === '' || !/^[A-Za-z0-9+/]+={0,2}$/.test(compact) || compact.length % 4 !== 0) return undefined;
  return Buffer.from(compact, 'base64');
}

/** One SEQUENCE that fills the bytes exactly. */
function isDer(bytes: Buffer): boolean {
  try {
    return is(SEQUENCE, readElement(bytes, 'BER'));
  } catch {
    return false;
  }
}

function csrPem(der: Buffer): string {
  return pemOf('CERTIFICATE REQUEST', der).trimEnd();
}
