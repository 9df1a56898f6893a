import { ActionError } from '../base/errors.ts';
import type { Remark } from '../base/remark.ts';
import { KEY_TYPES, type KeyType } from '../domain/certificate.ts';
import { isSameFile } from '../files/same-file.ts';
import { remarksOnPlaces } from './delivery-inputs.ts';
import { inputReader, reportProblems } from './input-reader.ts';
import { readCommonName } from './name-inputs.ts';
import { readPassword } from './passwords.ts';

/** The inputs of the key action. */
export type KeyInputs = {
  keyFile: string;
  /** `undefined` if it was not given: a key of any kind that is there is used again. */
  keyType: KeyType | undefined;
  keyPassword: string | undefined;
  commonName: string | undefined;
  csrFile: string | undefined;
  remarks: Remark[];
};

/**
 * @throws {ActionError} `invalid_input`, with every problem in one message
 */
export function readInputs(env: NodeJS.ProcessEnv): KeyInputs {
  const reader = inputReader(env);
  const keyPassword = readPassword(reader, 'key-password');
  const keyFile = reader.path('key-file');
  if (reader.raw('key-file') === undefined) {
    reader.refuse(
      'key-file',
      'is required. Give the path to save the private key to, best under RUNNER_TEMP.',
    );
  }
  const csrFile = reader.path('csr-file');
  if (keyFile !== undefined && csrFile !== undefined && isSameFile(keyFile, csrFile)) {
    reader.refuse('csr-file', 'is the same file as key-file; give each file its own path.');
  }
  const keyType = reader.oneOf('key-type', KEY_TYPES);
  const commonName = readCommonName(reader);
  if (keyFile === undefined || reader.problems.length > 0) {
    throw new ActionError('invalid_input', reportProblems(reader.problems));
  }
  return {
    keyFile,
    keyType,
    keyPassword,
    commonName,
    csrFile,
    remarks: remarksOnPlaces(env, { 'key-file': keyFile }),
  };
}
