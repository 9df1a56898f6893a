import { ActionError } from '../base/errors.ts';
import type { Remark } from '../base/remark.ts';
import { KEY_TYPES, type KeyType } from '../domain/certificate.ts';
import type { Credentials } from '../domain/credentials.ts';
import type { Waiting } from '../domain/waiting.ts';
import { readCredentials } from './credential-inputs.ts';
import { type Delivery, readDelivery, readWaiting } from './delivery-inputs.ts';
import { inputReader, reportProblems } from './input-reader.ts';
import { type OrderChoice, readOrderChoice } from './order-choice.ts';
import { readCsrInputs } from './order-description.ts';

/** The inputs of the reissue action. */
export type ReissueInputs = {
  credentials: Credentials;
  order: OrderChoice;
  /** PEM; without it the CSR is made with the key of `delivery.keyFile`. */
  csr: string | undefined;
  keyType: KeyType | undefined;
  comments: string | undefined;
  skipApproval: boolean;
  dryRun: boolean;
  waiting: Waiting;
  delivery: Delivery;
  remarks: Remark[];
};

/**
 * @throws {ActionError} `invalid_input`, with every problem in one message
 */
export async function readInputs(env: NodeJS.ProcessEnv): Promise<ReissueInputs> {
  const reader = inputReader(env);
  const credentials = readCredentials(reader);
  const order = readOrderChoice(reader);
  const csr = await readCsrInputs(reader);
  const keyType = reader.oneOf('key-type', KEY_TYPES);
  const comments = reader.text('comments', { multiline: true });
  const skipApproval = reader.boolean('skip-approval') ?? false;
  const dryRun = reader.boolean('dry-run') ?? false;
  const waiting = readWaiting(reader, { goals: ['none', 'issuance'] });
  const remarks: Remark[] = [];
  const delivery = readDelivery(reader, { env, remarks });
  if (reader.raw('csr') === undefined && reader.raw('csr-file') === undefined) {
    if (reader.raw('key-file') === undefined) {
      reader.refuse('key-file', 'Give one of csr, csr-file or key-file.');
    }
  } else if (csr !== undefined) {
    const { checkCsr } = await import(/* webpackChunkName: 'csr' */ '../certificate/csr-check.ts');
    const { problems } = await checkCsr(csr, { commonName: undefined, emails: [] });
    for (const problem of problems)
      reader.refuse(reader.raw('csr') === undefined ? 'csr-file' : 'csr', problem);
  }
  if (credentials === undefined || order === undefined || reader.problems.length > 0) {
    throw new ActionError('invalid_input', reportProblems(reader.problems));
  }
  return {
    credentials,
    order,
    csr,
    keyType,
    comments,
    skipApproval,
    dryRun,
    waiting,
    delivery,
    remarks,
  };
}
