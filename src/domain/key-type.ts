import type { KeyType } from './certificate.ts';
import { currentName, productOf } from './products.ts';

/** The facts that decide which keys suit a certificate: its product, and for Secure Email its usage. */
export type CertificateUse = {
  productId: string;
  /** `usage_designation.primary_usage`; `undefined` counts as `dual_use`, which is the default. */
  primaryUsage: string | undefined;
};

/** The use of an order's certificate, as it is requested or as order info has it. */
export function useOf(
  productId: string | undefined,
  certificate: { usage_designation?: { primary_usage?: string | undefined } | undefined } | undefined,
): CertificateUse {
  return { productId: productId ?? '', primaryUsage: certificate?.usage_designation?.primary_usage };
}

/** Products whose certificates encrypt mail, besides Secure Email. */
const ENCRYPTING = ['client_premium', 'client_email_security_plus', 'class1_smime'];

/** The type of a key that is made for a certificate: mail programs that encrypt need RSA. */
export function keyTypeFor(use: CertificateUse): KeyType {
  return encryptsMail(use) ? 'rsa-2048' : 'ec-p256';
}

/** Why a key does not suit a certificate, for a notice; `undefined` if it does. */
export function remarkOnKeyType(type: KeyType | undefined, use: CertificateUse): string | undefined {
  if (type === undefined || !type.startsWith('ec-') || !encryptsMail(use)) return undefined;
  return (
    `The private key is ${type}, but certificates of ${use.productId} encrypt mail, and Outlook and other mail programs cannot ` +
    'read mail that is encrypted to an EC key. Use an RSA key (rsa-2048) unless all of your programs can.'
  );
}

function encryptsMail({ productId, primaryUsage }: CertificateUse): boolean {
  return productOf(productId).family === 'secure-email'
    ? primaryUsage !== 'signing'
    : ENCRYPTING.includes(currentName(productId));
}
