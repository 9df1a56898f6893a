import { generateKeyPair, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { pemOf } from '../asn1/pem.ts';
import { ActionError } from '../base/errors.ts';
import type { KeyType } from '../domain/certificate.ts';
import { readRegularFile, writeFileWhole } from '../files/safe-file.ts';
import { encryptedKey } from './pbes2.ts';
import { readKey } from './read-key.ts';

/** The iterations that OWASP recommends for PBKDF2-HMAC-SHA-256 (2023): the file may be kept as an artifact others can download. */
const ITERATIONS = 600_000;

/** A key in PEM has at most 4 KB. */
const MAX_KEY_BYTES = 64 * 1024;

const makePair = promisify(generateKeyPair);

/** Makes a private key. */
export async function makeKey(type: KeyType): Promise<KeyObject> {
  const pair = type.startsWith('ec-')
    ? await makePair('ec', { namedCurve: type === 'ec-p256' ? 'prime256v1' : 'secp384r1' })
    : await makePair('rsa', { modulusLength: Number(type.slice('rsa-'.length)) });
  return pair.privateKey;
}

/** The private key as PKCS#8 in PEM, encrypted (PBES2, AES-256) if a password is given. */
export async function keyPem(key: KeyObject, password: string | undefined): Promise<string> {
  if (password === undefined) return key.export({ type: 'pkcs8', format: 'pem' }).toString();
  const plain = key.export({ type: 'pkcs8', format: 'der' });
  return pemOf('ENCRYPTED PRIVATE KEY', await encryptedKey(plain, password, ITERATIONS));
}

/**
 * The key of this job: the one in the file, if an earlier attempt or the user left one there, otherwise a new
 * one. A new one is on the disk (mode 0600) and was read back and opened before this returns, so that no order
 * is placed for a key that is lost.
 *
 * @throws {ActionError} `invalid_input` if the file contains something else, or cannot be read or written
 */
export async function keepKey(
  file: string,
  type: KeyType,
  password: string | undefined,
): Promise<{ key: KeyObject; made: boolean }> {
  const existing = await loadKey(file, password);
  if (existing !== undefined) return { key: existing, made: false };
  const key = await makeKey(type);
  const pem = await keyPem(key, password);
  await writeFileWhole(file, Buffer.from(pem), { mode: 0o600, overwrite: false });
  await checkSaved(file, password, key);
  return { key, made: true };
}

async function checkSaved(file: string, password: string | undefined, key: KeyObject): Promise<void> {
  const saved = await loadKey(file, password).catch((error: unknown) => {
    if (!(error instanceof ActionError)) throw error;
    return undefined;
  });
  if (saved?.equals(key)) return;
  throw refusal(
    'key-file: the new private key was saved, but could not be read back and opened, so it was not used. Check the ' +
      'disk of the runner, and give another path.',
  );
}

/**
 * The key in a file, or `undefined` if there is no file.
 *
 * @throws {ActionError} `invalid_input` if the file contains something else, or cannot be read
 */
export async function loadKey(file: string, password: string | undefined): Promise<KeyObject | undefined> {
  const existing = await readRegularFile(file, MAX_KEY_BYTES);
  if (existing === 'too large') {
    throw refusal('key-file: is larger than any private key (64 KiB). Give another path.');
  }
  return existing === undefined ? undefined : readKey(existing, password);
}

function refusal(message: string): ActionError {
  return new ActionError('invalid_input', message);
}
