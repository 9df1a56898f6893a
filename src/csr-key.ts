import 'reflect-metadata';
import { Pkcs10CertificateRequest } from '@peculiar/x509';

/** The public key of a CSR (DER of its SubjectPublicKeyInfo), or `undefined` where it cannot be parsed. */
export function publicKeyOf(csrPem: string): Buffer | undefined {
  try {
    return Buffer.from(new Pkcs10CertificateRequest(csrPem).publicKey.rawData);
  } catch {
    return undefined;
  }
}
