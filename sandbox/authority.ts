// The certification authority of the simulator: root, intermediate and real X.509 v3 client certificates.
// Made once per process, at first use; the fault campaign starts thousands of simulators that never need it.

import { createHash, createPublicKey, randomBytes, webcrypto } from 'node:crypto';
import { domainToASCII } from 'node:url';
import type * as X509 from '@peculiar/x509';

export type IssuedCertificate = {
  pem: string;
  serialNumber: string;
  /** SHA-1 in capitals, as CertCentral shows it. */
  thumbprint: string;
  notBefore: Date;
  notAfter: Date;
};

export type CertificateNames = {
  commonName: string;
  organization: string | null;
  firstName: string | null;
  lastName: string | null;
  pseudonym: string | null;
  emails: string[];
};

export type CertificateUse = 'emailProtection' | 'clientAuth' | 'codeSigning';
export type KeyUse = 'signing' | 'key_management' | 'dual_use';

export type CertificateOrder = {
  names: CertificateNames;
  uses: CertificateUse[];
  keyUse: KeyUse;
  nonRepudiation: boolean;
  notBefore: Date;
  notAfter: Date;
};

const ecdsa = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

let library: Promise<typeof X509> | undefined;

async function x509(): Promise<typeof X509> {
  // @peculiar/x509 loads tsyringe, which demands the reflect-metadata polyfill but only ever reads
  // constructor parameters from it, and these classes have none.
  const reflect = Reflect as Partial<
    Record<'getMetadata' | 'getOwnMetadata' | 'hasOwnMetadata' | 'defineMetadata', unknown>
  >;
  reflect.getMetadata ??= () => undefined;
  reflect.getOwnMetadata ??= () => undefined;
  reflect.hasOwnMetadata ??= () => false;
  reflect.defineMetadata ??= () => undefined;
  library ??= import('@peculiar/x509');
  return library;
}

export type SigningRequest = {
  /** SubjectPublicKeyInfo, DER. */
  publicKey: ArrayBuffer;
  kind: 'rsa' | 'ec' | 'other';
  size: number;
  curve: string | null;
};

/**
 * Newlines may be missing: such requests work in the field (docs/certcentral.md, "Loose types"). Null = not a
 * valid request.
 */
export async function readSigningRequest(pem: string): Promise<SigningRequest | null> {
  const block =
    /-----BEGIN (NEW )?CERTIFICATE REQUEST-----([\s\S]+?)-----END \1?CERTIFICATE REQUEST-----/.exec(pem);
  if (!block?.[2]) return null;
  const { Pkcs10CertificateRequest } = await x509();
  try {
    const request = new Pkcs10CertificateRequest(Buffer.from(block[2].replace(/\s+/g, ''), 'base64'));
    if (!(await request.verify())) return null;
    const publicKey = request.publicKey.rawData;
    const key = createPublicKey({ key: Buffer.from(publicKey), format: 'der', type: 'spki' });
    const kind =
      key.asymmetricKeyType === 'rsa' || key.asymmetricKeyType === 'ec' ? key.asymmetricKeyType : 'other';
    return {
      publicKey,
      kind,
      size: key.asymmetricKeyDetails?.modulusLength ?? 0,
      curve: key.asymmetricKeyDetails?.namedCurve ?? null,
    };
  } catch {
    return null;
  }
}

/** The key that a recipient without a CSR makes in the browser; only the recipient has the private part. */
export async function browserKey(): Promise<ArrayBuffer> {
  const pair = await webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ]);
  return webcrypto.subtle.exportKey('spki', pair.publicKey);
}

export class Authority {
  readonly root: X509.X509Certificate;
  readonly intermediate: X509.X509Certificate;
  readonly #library: typeof X509;
  readonly #key: webcrypto.CryptoKey;

  constructor(
    library: typeof X509,
    root: X509.X509Certificate,
    intermediate: X509.X509Certificate,
    key: webcrypto.CryptoKey,
  ) {
    this.#library = library;
    this.root = root;
    this.intermediate = intermediate;
    this.#key = key;
  }

  static async create(): Promise<Authority> {
    const library = await x509();
    const { BasicConstraintsExtension, KeyUsagesExtension, KeyUsageFlags, X509CertificateGenerator } =
      library;
    const rootKeys = await webcrypto.subtle.generateKey(ecdsa, false, ['sign', 'verify']);
    const keys = await webcrypto.subtle.generateKey(ecdsa, false, ['sign', 'verify']);
    const caUsage = new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true);
    const life = { notBefore: new Date('2015-01-01T00:00:00Z'), notAfter: new Date('2049-12-31T23:59:59Z') };
    const root = await X509CertificateGenerator.createSelfSigned({
      serialNumber: serial(),
      name: 'CN=Sandbox Root CA, O=Not DigiCert, C=US',
      keys: rootKeys,
      signingAlgorithm: ecdsa,
      ...life,
      extensions: [
        new BasicConstraintsExtension(true, undefined, true),
        caUsage,
        await library.SubjectKeyIdentifierExtension.create(rootKeys.publicKey),
      ],
    });
    const intermediate = await X509CertificateGenerator.create({
      serialNumber: serial(),
      subject: 'CN=Sandbox Client CA 1, O=Not DigiCert, C=US',
      issuer: root.subjectName,
      publicKey: keys.publicKey,
      signingKey: rootKeys.privateKey,
      signingAlgorithm: ecdsa,
      ...life,
      extensions: [
        new BasicConstraintsExtension(true, 0, true),
        caUsage,
        await library.SubjectKeyIdentifierExtension.create(keys.publicKey),
        await library.AuthorityKeyIdentifierExtension.create(root, false),
      ],
    });
    return new Authority(library, root, intermediate, keys.privateKey);
  }

  async issue(
    publicKey: ArrayBuffer,
    order: CertificateOrder,
    serialNumber: string = serial(),
  ): Promise<IssuedCertificate> {
    const library = this.#library;
    const { ExtendedKeyUsage, KeyUsageFlags } = library;
    let flags = 0;
    if (order.keyUse !== 'key_management') flags |= KeyUsageFlags.digitalSignature;
    if (order.keyUse !== 'signing') flags |= KeyUsageFlags.keyEncipherment;
    if (order.nonRepudiation) flags |= KeyUsageFlags.nonRepudiation;
    const key = new library.PublicKey(publicKey);
    const certificate = await library.X509CertificateGenerator.create({
      serialNumber,
      subject: new library.Name(subject(order.names)),
      issuer: this.intermediate.subjectName,
      publicKey: key,
      signingKey: this.#key,
      signingAlgorithm: ecdsa,
      notBefore: order.notBefore,
      notAfter: order.notAfter,
      extensions: [
        new library.BasicConstraintsExtension(false, undefined, true),
        new library.KeyUsagesExtension(flags, true),
        new library.ExtendedKeyUsageExtension(order.uses.map((use) => ExtendedKeyUsage[use])),
        new library.Extension('2.5.29.17', false, alternativeNames(order.names.emails)),
        await library.SubjectKeyIdentifierExtension.create(key),
        await library.AuthorityKeyIdentifierExtension.create(this.intermediate, false),
      ],
    });
    return {
      pem: armour('CERTIFICATE', certificate.rawData),
      serialNumber: certificate.serialNumber.toUpperCase(),
      thumbprint: createHash('sha1').update(Buffer.from(certificate.rawData)).digest('hex').toUpperCase(),
      notBefore: certificate.notBefore,
      notAfter: certificate.notAfter,
    };
  }

  publicKeyOf(pem: string): ArrayBuffer {
    return new this.#library.X509Certificate(pem).publicKey.rawData;
  }

  get rootPem(): string {
    return armour('CERTIFICATE', this.root.rawData);
  }

  get intermediatePem(): string {
    return armour('CERTIFICATE', this.intermediate.rawData);
  }

  /** Certificates only, as PEM-armoured PKCS#7 (docs/certcentral.md, "Download"). */
  pkcs7(pems: string[]): string {
    const certificates = pems.map((pem) => new this.#library.X509Certificate(pem));
    return armour('PKCS7', new this.#library.X509Certificates(certificates).export('raw'));
  }
}

let shared: Promise<Authority> | undefined;

export function authority(): Promise<Authority> {
  shared ??= Authority.create();
  return shared;
}

let other: Promise<Authority> | undefined;

/** Same names, other keys: its signatures do not verify against the chain of `authority()`. */
export function impostor(): Promise<Authority> {
  other ??= Authority.create();
  return other;
}

/** PEM with CRLF, as CertCentral sends it (docs/certcentral.md, "Loose types"). */
function armour(label: string, der: ArrayBuffer): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\r\n');
}

function serial(): string {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return bytes.toString('hex');
}

function subject(names: CertificateNames): Record<string, { utf8String: string }[]>[] {
  const parts: [string, string | null][] = [
    ['O', names.organization],
    ['G', names.firstName],
    ['SN', names.lastName],
    ['2.5.4.65', names.pseudonym],
    ['CN', names.commonName],
  ];
  return parts.flatMap(([type, value]) => (value ? [{ [type]: [{ utf8String: value }] }] : []));
}

function der(tag: number, ...contents: Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  const length =
    content.length < 0x80
      ? [content.length]
      : content.length < 0x100
        ? [0x81, content.length]
        : [0x82, content.length >> 8, content.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

/**
 * rfc822Name for ASCII addresses, with the domain in its A-label form; SmtpUTF8Mailbox (RFC 9598) for a local
 * part that is not ASCII, which rfc822Name cannot hold.
 */
function alternativeNames(emails: string[]): Buffer {
  const names = emails.map((email) => {
    const at = email.lastIndexOf('@');
    const local = email.slice(0, at);
    const address = `${local}@${domainToASCII(email.slice(at + 1)) || email.slice(at + 1)}`;
    if (/^\p{ASCII}*$/u.test(local)) return der(0x81, Buffer.from(address, 'ascii'));
    const smtpUtf8Mailbox = Buffer.from('06082b06010505070809', 'hex');
    return der(0xa0, smtpUtf8Mailbox, der(0xa0, der(0x0c, Buffer.from(address, 'utf8'))));
  });
  return der(0x30, ...names);
}
