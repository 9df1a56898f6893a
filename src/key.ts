import { createHash, type KeyObject } from 'node:crypto';
import { ActionError } from './base/errors.ts';
import { readCsr } from './certificate/csr.ts';
import { keepKey } from './certificate/key.ts';
import { typeOf } from './certificate/key-type.ts';
import { makeCsr } from './certificate/make-csr.ts';
import { publicKeyDer } from './certificate/public-key.ts';
import { checkTarget, writeFileWhole } from './files/safe-file.ts';
import type { KeyInputs } from './inputs/key.ts';
import { log } from './report/log.ts';
import { code, table } from './report/markdown.ts';
import { openOutputs } from './report/outputs.ts';
import { addToSummary } from './report/runner-files.ts';

/**
 * The key action: the key in the file, or a new one that is saved there, and a CSR made with it. No
 * request leaves the runner.
 *
 * @throws {ActionError} with a message for the user
 */
export async function run(inputs: KeyInputs): Promise<void> {
  const { keyFile, keyPassword, csrFile, commonName } = inputs;
  const outputs = openOutputs('key');
  for (const { text } of inputs.remarks) log.warning(text);
  if (csrFile !== undefined) await checkTarget(csrFile, { overwrite: false, replaceable: isCsrFile });

  const { key, made } = await keepKey(keyFile, inputs.keyType ?? 'ec-p256', keyPassword);
  outputs.set('key-file', keyFile);
  outputs.set('key-created', String(made));
  refuseOtherType(key, inputs);
  log.info(made ? 'A new private key was created and saved.' : 'The existing private key is used again.');
  if (made && keyPassword === undefined) {
    log.notice('The private key is saved without a password, because key-password is empty.');
  }

  const csr = await makeCsr(key, { commonName, emails: [] });
  const fingerprint = createHash('sha256').update(publicKeyDer(key)).digest('hex');
  outputs.set('csr', csr);
  outputs.set('public-key-sha256', fingerprint);
  if (csrFile !== undefined) {
    await writeFileWhole(csrFile, Buffer.from(`${csr}\n`), { overwrite: false, replaceable: isCsrFile });
    outputs.set('csr-file', csrFile);
  }
  const rows = [
    ['Key', made ? 'created by this step' : 'existed already'],
    ['Kind', code(String(typeOf(key)))],
    ['Public key (SHA-256)', code(fingerprint)],
  ];
  addToSummary(`## Private key for a client certificate

${table(['', ''], rows)}

`);
}

function refuseOtherType(key: KeyObject, { keyType }: KeyInputs): void {
  if (keyType === undefined || typeOf(key) === keyType) return;
  throw new ActionError(
    'invalid_input',
    `key-type: is ${keyType}, but the private key in key-file is ${typeOf(key)}. Leave key-type empty to use that key, or give ` +
      'another key-file.',
  );
}

/** A file that contains a CSR and no private key: replacing it loses nothing. */
function isCsrFile(existing: Buffer): boolean {
  return 'pem' in readCsr(existing);
}
