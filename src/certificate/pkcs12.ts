import { createHash, createHmac, hash, type KeyObject, randomBytes, type X509Certificate } from 'node:crypto';
import { ContentInfo, EncryptedContent, EncryptedContentInfo } from '@peculiar/asn1-cms';
import {
  AuthenticatedSafe,
  CertBag,
  id_certBag,
  id_pkcs8ShroudedKeyBag,
  id_x509Certificate,
  MacData,
  PFX,
  PKCS8ShroudedKeyBag,
  PKCS12Attribute,
  SafeBag,
  SafeContents,
} from '@peculiar/asn1-pfx';
import { EncryptedData as EncryptedKey } from '@peculiar/asn1-pkcs8';
import { DigestInfo, sha256 } from '@peculiar/asn1-rsa';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import { OctetString as BerOctetString, fromBER, Integer, Sequence } from 'asn1js';
import { encryptPbes2 } from './pbes2.ts';

const DATA = '1.2.840.113549.1.7.1';
const ENCRYPTED_DATA = '1.2.840.113549.1.7.6';
const LOCAL_KEY_ID = '1.2.840.113549.1.9.21';

/**
 * For the key, the certificates and the MAC each. More would be better, but .NET and Windows
 * refuse files with more than 600,000 altogether (KB5025823).
 */
const ITERATIONS = 100_000;

/**
 * Makes a PKCS#12 file (RFC 7292) with AES-256-CBC, PBKDF2-HMAC-SHA-256 and a SHA-256 MAC: what
 * OpenSSL 3 itself makes, and what OpenSSL 3, Windows, macOS and Thunderbird import.
 *
 * @param chain leaf first; key and leaf are marked as belonging together
 */
export async function makePkcs12({
  key,
  chain,
  password,
}: {
  key: KeyObject;
  chain: X509Certificate[];
  password: string;
}): Promise<Buffer> {
  const [leaf] = chain;
  if (!leaf?.checkPrivateKey(key)) throw new TypeError('The first certificate has another key.');
  const attributes = attributesOf(leaf);
  const certificates = chain.map(
    (certificate) =>
      new SafeBag({
        bagId: id_certBag,
        bagValue: AsnConvert.serialize(
          new CertBag({ certId: id_x509Certificate, certValue: octets(certificate.raw) }),
        ),
        ...(certificate === leaf ? { bagAttributes: attributes } : {}),
      }),
  );
  const shrouded = await encryptPbes2(key.export({ type: 'pkcs8', format: 'der' }), password, ITERATIONS);
  const keyBag = new SafeBag({
    bagId: id_pkcs8ShroudedKeyBag,
    bagValue: AsnConvert.serialize(
      new PKCS8ShroudedKeyBag({
        encryptionAlgorithm: shrouded.algorithm,
        encryptedData: new EncryptedKey(shrouded.encrypted),
      }),
    ),
    bagAttributes: attributes,
  });
  const safe = Buffer.from(
    AsnConvert.serialize(
      new AuthenticatedSafe([
        await encryptedContent(new SafeContents(certificates), password),
        dataContent(Buffer.from(AsnConvert.serialize(new SafeContents([keyBag])))),
      ]),
    ),
  );
  return Buffer.from(
    AsnConvert.serialize(new PFX({ authSafe: dataContent(safe), macData: macOf(safe, password) })),
  );
}

function attributesOf(leaf: X509Certificate): PKCS12Attribute[] {
  // Any bytes would do; the SHA-1 of the certificate is what OpenSSL and NSS take.
  const localKeyId = octets(createHash('sha1').update(leaf.raw).digest());
  return [attribute(LOCAL_KEY_ID, localKeyId)];
}

function attribute(attrId: string, value: ArrayBuffer): PKCS12Attribute {
  // The constructor of 2.11.1 does not take over what it is given.
  return Object.assign(new PKCS12Attribute(), { attrId, attrValues: [value] });
}

function dataContent(data: Buffer): ContentInfo {
  return new ContentInfo({ contentType: DATA, content: octets(data) });
}

async function encryptedContent(contents: SafeContents, password: string): Promise<ContentInfo> {
  const plain = Buffer.from(AsnConvert.serialize(contents));
  const { algorithm, encrypted } = await encryptPbes2(plain, password, ITERATIONS);
  const info = new EncryptedContentInfo({
    contentType: DATA,
    contentEncryptionAlgorithm: algorithm,
    encryptedContent: new EncryptedContent({ value: new OctetString(encrypted) }),
  });
  // EncryptedData (RFC 5652, 8), which the library has no class for.
  const encryptedData = new Sequence({
    value: [new Integer({ value: 0 }), fromBER(AsnConvert.serialize(info)).result],
  });
  return new ContentInfo({ contentType: ENCRYPTED_DATA, content: encryptedData.toBER() });
}

function macOf(safe: Buffer, password: string): MacData {
  const salt = randomBytes(16);
  const mac = createHmac('sha256', macKey(password, salt)).update(safe).digest();
  return new MacData({
    mac: new DigestInfo({ digestAlgorithm: sha256, digest: new OctetString(mac) }),
    macSalt: new OctetString(salt),
    iterations: ITERATIONS,
  });
}

/**
 * PKCS#12's own derivation of a MAC key (RFC 7292, appendix B.2), which neither node:crypto nor
 * WebCrypto has. A key as long as one SHA-256 takes a single round of it, so step 6 falls away.
 */
function macKey(password: string, salt: Buffer): Buffer {
  const blockBytes = 64;
  const purpose = Buffer.alloc(blockBytes, 3);
  // BMPString with a final NUL, big endian.
  const secret = Buffer.from(`${password}\0`, 'utf16le').swap16();
  const filled = (bytes: Buffer) => Buffer.alloc(Math.ceil(bytes.length / blockBytes) * blockBytes, bytes);
  let derived = Buffer.concat([purpose, filled(salt), filled(secret)]);
  for (let round = 0; round < ITERATIONS; round++) derived = hash('sha256', derived, 'buffer');
  return derived;
}

function octets(bytes: Buffer): ArrayBuffer {
  return new BerOctetString({ valueHex: bytes }).toBER();
}
