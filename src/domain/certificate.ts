/** The values of the input `certificate-format`. */
export const CERTIFICATE_FORMATS = ['pem', 'pem-leaf', 'pem-chain', 'p7b', 'der'] as const;
export type CertificateFormat = (typeof CERTIFICATE_FORMATS)[number];

/** The values of the input `key-type`. */
export const KEY_TYPES = ['ec-p256', 'ec-p384', 'rsa-2048', 'rsa-3072', 'rsa-4096'] as const;
export type KeyType = (typeof KEY_TYPES)[number];

/** The values of the input `pkcs12-encryption`. */
export const PKCS12_ENCRYPTIONS = ['modern', 'legacy'] as const;
export type Pkcs12Encryption = (typeof PKCS12_ENCRYPTIONS)[number];

/** The outputs of a certificate. */
export type CertificateFacts = {
  /** Hexadecimal, in capitals. */
  serialNumber: string;
  /** SHA-256 of the certificate, hexadecimal, in capitals. */
  thumbprint: string;
  /** ISO 8601, UTC; `undefined` if the certificate has no date that can be read. */
  notBefore: string | undefined;
  notAfter: string | undefined;
  /** The issuer's common name, or its whole name if it has none. */
  issuer: string;
  /** Whole days until `notAfter`; negative afterwards. */
  daysRemaining: number | undefined;
};
