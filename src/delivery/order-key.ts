import { createPublicKey, type KeyObject } from 'node:crypto';
import { ActionError, catchError } from '../base/errors.ts';
import { publicKeyDer } from '../certificate/public-key.ts';
import type { KeyType } from '../domain/certificate.ts';
import { type CertificateUse, keyTypeFor, remarkOnKeyType } from '../domain/key-type.ts';
import type { Delivery } from '../inputs/delivery-inputs.ts';
import type { Report } from '../report/report.ts';

/** The options by which the private key of an order is created or read. */
export type KeyOptions = {
  delivery: Pick<Delivery, 'keyFile' | 'keyPassword'>;
  /** `undefined` if it was not given: a key that is there may be of any kind, a new one is of the type that suits the certificate. */
  keyType: KeyType | undefined;
  /** Nothing is made, not even the directory of a key. */
  dryRun?: boolean;
};

/**
 * The key that is in `key-file` already. Nothing is made here, so that a file that cannot be used is
 * refused before anything is sent.
 *
 * @param csr the CSR that was given, whose key it has to be
 * @throws {ActionError} `invalid_input` if the file has no usable key, a key of another kind than
 *   was asked for, or not the key of the CSR
 */
export async function existingKey(
  { delivery: { keyFile, keyPassword }, keyType, dryRun }: KeyOptions,
  csr: string | undefined,
): Promise<KeyObject | undefined> {
  if (keyFile === undefined) return undefined;
  const { loadKey } = await import(/* webpackChunkName: 'files' */ '../certificate/key.ts');
  const { typeOf } = await import(/* webpackChunkName: 'files' */ '../certificate/key-type.ts');
  const key = await loadKey(keyFile, keyPassword);
  if (key !== undefined && keyType !== undefined && typeOf(key) !== keyType) {
    throw new ActionError(
      'invalid_input',
      `key-type: is ${keyType}, but the private key in key-file is ${typeOf(key)}, so nothing was sent to DigiCert. Leave key-type ` +
        'empty to use that key, or give another key-file.',
    );
  }
  if (csr === undefined) {
    if (key === undefined) await checkPlace(keyFile, dryRun);
    return key;
  }
  const { publicKeyOf } = await import(/* webpackChunkName: 'csr' */ '../certificate/csr-check.ts');
  if (key !== undefined && publicKeyOf(csr)?.equals(publicKeyDer(key))) return key;
  throw new ActionError(
    'invalid_input',
    `key-file: ${key === undefined ? 'does not exist' : 'contains another private key than the one of the CSR'}, so nothing was sent to ` +
      'DigiCert. Give the path of the private key of that CSR, or leave csr and csr-file empty to have both created.',
  );
}

/** Whether a key can be saved there is found out before anything is sent, and not when an order is due. */
async function checkPlace(keyFile: string, dryRun: boolean | undefined): Promise<void> {
  const { checkTarget } = await import(/* webpackChunkName: 'files' */ '../files/safe-file.ts');
  const check = checkTarget(keyFile, { mode: 0o600, overwrite: false }, dryRun);
  await catchError(ActionError, check, (cause) => {
    throw new ActionError(cause.code, `key-file: ${cause.message} Nothing was sent to DigiCert.`, { cause });
  });
}

/**
 * A new key in `key-file`, which is on the disk before this returns, and is set in the outputs.
 *
 * @param use what the key is for, which decides its type unless that was given
 * @throws {ActionError} `invalid_input` if it cannot be saved
 */
export async function saveNewKey(
  { delivery: { keyFile, keyPassword }, keyType }: KeyOptions,
  use: CertificateUse,
  report: Report,
): Promise<KeyObject> {
  const { keepKey } = await import(/* webpackChunkName: 'files' */ '../certificate/key.ts');
  const file = keyFile as string;
  const { key, made } = await keepKey(file, newKeyType(keyType, use, report), keyPassword);
  report.reportKey(file, made);
  if (made && keyPassword === undefined) {
    report.notice(
      'The private key is saved without a password, because key-password is empty. An unset secret is empty, too.',
    );
  }
  return key;
}

/** A CSR made with this key, for the names of an order. */
export async function csrOf(
  key: KeyObject,
  { common_name, emails }: { common_name?: string; emails: string[] },
): Promise<string> {
  const { makeCsr } = await import(/* webpackChunkName: 'files' */ '../certificate/make-csr.ts');
  return makeCsr(key, { commonName: common_name, emails });
}

/** The key that a dry run shows in its CSR; it is kept nowhere. */
export async function ephemeralKey(
  keyType: KeyType | undefined,
  use: CertificateUse,
  report: Report,
): Promise<KeyObject> {
  const { makeKey } = await import(/* webpackChunkName: 'files' */ '../certificate/key.ts');
  return makeKey(newKeyType(keyType, use, report));
}

function newKeyType(given: KeyType | undefined, use: CertificateUse, report: Report): KeyType {
  const remark = remarkOnKeyType(given, use);
  if (remark !== undefined) report.notice(remark);
  return given ?? keyTypeFor(use);
}

/** Notes that an existing key, or the key of a CSR, does not suit the certificate. */
export async function remarkOnKey(
  { key, csr }: { key: KeyObject | undefined; csr: string | undefined },
  use: CertificateUse,
  report: Report,
): Promise<void> {
  if (key === undefined && csr === undefined) return;
  const { typeOf } = await import(/* webpackChunkName: 'csr' */ '../certificate/key-type.ts');
  const { publicKeyOf } = await import(/* webpackChunkName: 'csr' */ '../certificate/csr-check.ts');
  const der = csr === undefined ? undefined : publicKeyOf(csr);
  const used = key ?? (der && createPublicKey({ key: der, format: 'der', type: 'spki' }));
  const remark = used && remarkOnKeyType(typeOf(used), use);
  if (remark !== undefined) report.notice(remark);
}
