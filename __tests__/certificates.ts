import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import { authority, type CertificateOrder } from '../sandbox/authority.ts';

export const DAY = 24 * 60 * 60 * 1000;

/** Has the sandbox's CA issue a certificate for a key; valid today, for e-mail and client authentication. */
export async function issue(
  key: KeyObject,
  { emails = ['ada@example.org'], commonName = 'Ada Lovelace', ...order }: IssueOptions = {},
  issuer = authority(),
): Promise<X509Certificate> {
  const names = {
    commonName,
    emails,
    organization: 'Example',
    firstName: null,
    lastName: null,
    pseudonym: null,
  };
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' });
  const { pem } = await (await issuer).issue(new Uint8Array(publicKey).buffer, {
    names,
    uses: ['emailProtection', 'clientAuth'],
    keyUse: 'dual_use',
    nonRepudiation: false,
    notBefore: new Date(Date.now() - DAY),
    notAfter: new Date(Date.now() + 90 * DAY),
    ...order,
  });
  return new X509Certificate(pem);
}

type IssueOptions = Partial<Omit<CertificateOrder, 'names'>> & { emails?: string[]; commonName?: string };
