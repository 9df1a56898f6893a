import { type KeyObject, sign } from 'node:crypto';
import { COMMON_NAME, SMTP_UTF8_MAILBOX, SUBJECT_ALTERNATIVE_NAME } from '../asn1/oids.ts';
import {
  algorithm,
  bitString,
  integer,
  nullValue,
  octetString,
  oid,
  sequence,
  setOf,
  tagged,
  taggedBytes,
  utf8String,
} from '../asn1/writer.ts';
import type { KeyType } from '../domain/certificate.ts';
import { asciiDomain } from '../domain/names.ts';
import { readCsr } from './csr.ts';
import { EXTENSION_REQUEST } from './csr-check.ts';
import { keyName, typeOf } from './key-type.ts';
import { publicKeyDer } from './public-key.ts';

type CsrSignature = { hash: string; algorithm: Buffer };
const RSA_SHA256: CsrSignature = {
  hash: 'sha256',
  algorithm: algorithm('1.2.840.113549.1.1.11', nullValue()),
};

/** How the CSR of each kind of key is signed (RFC 4055, 5; RFC 5758, 3.2). */
const CSR_SIGNATURES: Record<KeyType, CsrSignature> = {
  'ec-p256': { hash: 'sha256', algorithm: algorithm('1.2.840.10045.4.3.2') },
  'ec-p384': { hash: 'sha384', algorithm: algorithm('1.2.840.10045.4.3.3') },
  'rsa-2048': RSA_SHA256,
  'rsa-3072': RSA_SHA256,
  'rsa-4096': RSA_SHA256,
};

/**
 * Makes a certificate signing request (PKCS#10).
 *
 * @param key of an allowed type
 * @returns PEM, in the form of `readCsr`
 */
export async function makeCsr(
  key: KeyObject,
  { commonName, emails }: { commonName: string | undefined; emails: string[] },
): Promise<string> {
  const type = typeOf(key);
  if (type === undefined) throw new TypeError(`A CSR for a key of the kind ${keyName(key)} was asked for.`);
  const signature = CSR_SIGNATURES[type];
  // CertificationRequestInfo (RFC 2986, 4.1); its attributes are an implicitly tagged SET.
  const info = sequence(
    integer(0),
    nameOf(commonName),
    publicKeyDer(key),
    tagged(0, ...(emails.length > 0 ? [extensionRequest(emails)] : [])),
  );
  const signed = sequence(info, signature.algorithm, bitString(sign(signature.hash, info, key)));
  const csr = readCsr(signed);
  if ('problem' in csr) throw new TypeError(`The CSR that was made ${csr.problem}.`);
  return csr.pem;
}

/** A subject (Name, RFC 5280, 4.1.2.4) with only a common name, or with nothing. */
function nameOf(commonName: string | undefined): Buffer {
  if (commonName === undefined) return sequence();
  return sequence(setOf(sequence(oid(COMMON_NAME), utf8String(commonName))));
}

/** The attribute that asks for a subjectAltName of these addresses (RFC 2985, 5.4.2). */
function extensionRequest(emails: string[]): Buffer {
  const names = octetString(sequence(...emails.map(generalName)));
  const extension = sequence(oid(SUBJECT_ALTERNATIVE_NAME), names);
  return sequence(oid(EXTENSION_REQUEST), setOf(sequence(extension)));
}

/** An address as GeneralName (RFC 5280, 4.2.1.6): rfc822Name, or SmtpUTF8Mailbox beyond ASCII (RFC 9598, 3). */
function generalName(email: string): Buffer {
  const address = asciiDomain(email);
  if (/^\p{ASCII}*$/u.test(address)) return taggedBytes(1, Buffer.from(address));
  return tagged(0, oid(SMTP_UTF8_MAILBOX), tagged(0, utf8String(address)));
}
