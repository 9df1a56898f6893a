import { createPublicKey, type KeyObject } from 'node:crypto';
import { ActionError } from '../base/errors.ts';
import type { Inputs } from '../inputs/order.ts';

/** The private key that the step keeps, if it keeps one, and the CSR that is ordered with, if any. */
export type OrderKey = { key: KeyObject | undefined; csr: string | undefined };

/**
 * The key that is in `key-file` already. Nothing is made here, so that a file that cannot be used
 * is refused before anything is sent.
 *
 * @throws {ActionError} `invalid_input` where the file holds no usable key, or not the key of the CSR
 */
export async function existingKey({ body, delivery }: Inputs): Promise<KeyObject | undefined> {
  const { keyFile, keyPassword } = delivery;
  if (keyFile === undefined) return undefined;
  const { loadKey } = await import('../certificate/key.ts');
  const key = await loadKey(keyFile, keyPassword);

  const { csr } = body.certificate;
  if (csr === undefined) return key;
  const { publicKeyOf } = await import('../certificate/csr-check.ts');
  if (key !== undefined && publicKeyOf(csr)?.equals(publicPart(key))) return key;
  throw new ActionError(
    'invalid_input',
    `key-file: ${key === undefined ? 'does not exist' : 'holds another key than the CSR'}, so nothing was sent to ` +
      'DigiCert. With a CSR it must hold the key of that CSR; without one, a key and a CSR are made.',
  );
}

/**
 * With `key-file` and no CSR: the key there, or a new one that is on the disk before this returns,
 * and a CSR made with it. Otherwise what there is.
 *
 * @param existing as `existingKey` gave it
 */
export async function prepareKey(
  { body, delivery, keyType, dryRun }: Inputs,
  existing: KeyObject | undefined,
): Promise<OrderKey> {
  const { csr, common_name, emails } = body.certificate;
  const { keyFile, keyPassword } = delivery;
  if (keyFile === undefined || csr !== undefined) return { key: existing, csr };

  const { keepKey, makeCsr, makeKey } = await import('../certificate/key.ts');
  // A dry run leaves no key behind that nobody asked for.
  const key =
    existing ?? (dryRun ? await makeKey(keyType) : (await keepKey(keyFile, keyType, keyPassword)).key);
  return { key, csr: await makeCsr(key, { commonName: common_name, emails }) };
}

function publicPart(key: KeyObject): Buffer {
  return createPublicKey(key).export({ type: 'spki', format: 'der' });
}
