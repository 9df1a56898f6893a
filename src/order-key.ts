import { createPublicKey, type KeyObject } from 'node:crypto';
import { ActionError } from './errors.ts';
import type { Inputs } from './inputs.ts';

/** The private key that the step keeps, if it keeps one, and the CSR that is ordered with, if any. */
export type OrderKey = { key: KeyObject | undefined; csr: string | undefined };

/**
 * With `key-file` and no CSR: the key in that file, or a new one that is on the disk before this
 * returns, and a CSR made with it. With `key-file` and a CSR: the key in that file, which must be
 * the CSR's. Without `key-file`: the CSR as it was given.
 *
 * @throws {ActionError} `invalid_input` where the file holds no such key
 */
export async function prepareKey({ body, delivery, keyType, dryRun }: Inputs): Promise<OrderKey> {
  const { csr, common_name, emails } = body.certificate;
  const { keyFile, keyPassword } = delivery;
  if (keyFile === undefined) return { key: undefined, csr };

  const { keepKey, loadKey, makeCsr, makeKey } = await import('./key.ts');
  const existing = await loadKey(keyFile, keyPassword);
  if (csr !== undefined) {
    const { publicKeyOf } = await import('./csr-check.ts');
    if (existing === undefined || !publicKeyOf(csr)?.equals(publicPart(existing))) {
      throw new ActionError(
        'invalid_input',
        `key-file: ${existing === undefined ? 'does not exist' : 'holds another key than the CSR'}, so nothing was ` +
          'sent to DigiCert. With a CSR it must hold the key of that CSR; without one, a key and a CSR are made.',
      );
    }
    return { key: existing, csr };
  }
  // A dry run leaves no key behind that nobody asked for.
  const key =
    existing ?? (dryRun ? await makeKey(keyType) : (await keepKey(keyFile, keyType, keyPassword)).key);
  return { key, csr: await makeCsr(key, { commonName: common_name, emails }) };
}

function publicPart(key: KeyObject): Buffer {
  return createPublicKey(key).export({ type: 'spki', format: 'der' });
}
