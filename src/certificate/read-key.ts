import { createPrivateKey, type KeyObject } from 'node:crypto';
import { pemOf } from '../asn1/pem.ts';
import { decodeBase64, type Unwrapped, unwrap } from '../asn1/unwrap.ts';
import { ActionError } from '../base/errors.ts';
import { isEncryptedKey, privateKeyIn } from '../files/private-key-file.ts';
import { reasonAgainst } from './key-type.ts';

/** A private key as it is in a file, before its password is used. */
type StoredKey = {
  encrypted: boolean;
  /** As messages name it. */
  form: string;
  /** @throws if the password is wrong or the key is damaged */
  open(password: string | undefined): KeyObject;
};

/**
 * Reads a private key: PKCS#8, PKCS#1 or SEC 1, encrypted or not, in each form that `unwrap` knows.
 *
 * @throws {ActionError} `invalid_input` if it is none, is not of a type that DigiCert takes, or
 *   password and encryption do not go together: with a password the file must be encrypted
 */
export function readKey(source: string | Buffer, password: string | undefined): KeyObject {
  const unwrapped = unwrap(source);
  const stored =
    'pem' in unwrapped ? keyInPem(unwrapped) : 'der' in unwrapped ? keyInDer(unwrapped) : undefined;
  if (stored === undefined) throw refusal(`key-file: ${otherContent(Buffer.from(source), unwrapped)}`);
  const { encrypted, form } = stored;
  if (encrypted && password === undefined) {
    throw refusal(
      'key-password: is empty, but the private key in key-file is encrypted. Give its password from a secret.',
    );
  }
  if (!encrypted && password !== undefined) {
    throw refusal(
      'key-password: is given, but the private key in key-file is not encrypted. Encrypt it (openssl pkey -aes256), or ' +
        'leave key-password out.',
    );
  }
  const key = opened(stored, password);
  if (key === undefined) {
    throw refusal(
      encrypted
        ? `key-password: does not open the private key in key-file (${form}), or the file is damaged.`
        : `key-file: contains a private key that is damaged or of an unknown kind (${form}). ${KEEP}`,
    );
  }
  const reason = reasonAgainst(key);
  if (reason !== undefined) throw refusal(`key-file: contains ${reason}`);
  return key;
}

/** A file that cannot be read now may still be the only key of an order that was paid for. */
const KEEP = 'Keep this file, since an order may have been placed with its private key.';

function opened({ open }: StoredKey, password: string | undefined): KeyObject | undefined {
  try {
    return open(password);
  } catch {
    // OpenSSL's error is less precise than the caller's.
    return undefined;
  }
}

/** The first private key in a PEM text; rebuilt, since OpenSSL reads no PEM whose line breaks were lost. */
function keyInPem({ pem, form }: { pem: string; form: string }): StoredKey | undefined {
  const [, label, text = ''] = KEY_BLOCK.exec(pem) ?? [];
  if (label === undefined || label === 'OPENSSH PRIVATE KEY') return undefined;
  const [headers = '', cipher] = PROC_TYPE.exec(text) ?? [];
  const der = decodeBase64(text.slice(headers.length));
  const rebuilt = der === undefined ? '' : pemOf(label, der);
  const key =
    cipher === undefined ? rebuilt : rebuilt.replace('\n', `\nProc-Type: 4,ENCRYPTED\n${cipher}\n\n`);
  return {
    encrypted: label === 'ENCRYPTED PRIVATE KEY' || cipher !== undefined,
    form: `${form}, ${label}`,
    open: (password) => createPrivateKey({ key, format: 'pem', ...passphrase(password) }),
  };
}

const KEY_BLOCK = /-----BEGIN ((?:[A-Z0-9]+ )*PRIVATE KEY)-----([\s\S]*?)-----END \1-----/;

/** The headers of PEM that OpenSSL encrypted before PKCS#8 (RFC 1421, 4.6.1); the vector has one block of the cipher. */
const PROC_TYPE =
  /^\s*Proc-Type:\s*4,ENCRYPTED\s*(DEK-Info:\s*(?:DES[\w-]*,[0-9A-Fa-f]{16}|(?!DES)[\w-]+,[0-9A-Fa-f]{32}))/;

function keyInDer({ der, form }: { der: Buffer; form: string }): StoredKey | undefined {
  if (isEncryptedKey(der)) {
    const open = (password: string | undefined) =>
      createPrivateKey({ key: der, format: 'der', type: 'pkcs8', ...passphrase(password) });
    return { encrypted: true, form, open };
  }
  for (const type of ['pkcs8', 'pkcs1', 'sec1'] as const) {
    try {
      const key = createPrivateKey({ key: der, format: 'der', type });
      return { encrypted: false, form, open: () => key };
    } catch {}
  }
  return undefined;
}

function passphrase(password: string | undefined): { passphrase?: string } {
  return password === undefined ? {} : { passphrase: password };
}

/** Describes the content of a file without a readable key, and the next step. */
function otherContent(bytes: Buffer, found: Unwrapped): string {
  const other = privateKeyIn(bytes);
  if ('pem' in found && /BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.test(found.pem) && !KEY_BLOCK.test(found.pem)) {
    return `contains a private key that is truncated (${found.form} without its END line). ${KEEP}`;
  }
  if (other !== undefined) {
    return `contains ${other}, which this action cannot read. Convert it to PEM (PKCS#8) in another file. ${KEEP}`;
  }
  const [, label] = ('pem' in found && /-----BEGIN ([A-Z0-9 ]{1,40})-----/.exec(found.pem)) || [];
  const content = label === undefined ? found.form : `${found.form}, ${label}`;
  return `contains no private key (the file has: ${content}). Give the path of a private key, or one without a file.`;
}

function refusal(message: string): ActionError {
  return new ActionError('invalid_input', message);
}
