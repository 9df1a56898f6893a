import { ActionError } from '../base/errors.ts';
import type { Remark } from '../base/remark.ts';
import { KEY_TYPES, type KeyType } from '../domain/certificate.ts';
import type { Credentials } from '../domain/credentials.ts';
import type { OrderBody } from '../domain/order-body.ts';
import type { Waiting } from '../domain/waiting.ts';
import { buildOrder } from './build-order.ts';
import { readCredentials } from './credential-inputs.ts';
import { type Delivery, readDelivery, readWaiting, wantsCertificate } from './delivery-inputs.ts';
import { inputReader, reportProblems } from './input-reader.ts';
import { checkOwnCsr, readOrder } from './order-description.ts';
import { readReference } from './order-reference.ts';
import { checkLimits, readLimits } from './spend-guard.ts';

/** The inputs of the order step: checked, complete, and not changed afterwards. */
export type Inputs = {
  credentials: Credentials;
  productId: string;
  /** The JSON that will be sent, without the fields that name the run (`comments`, `alternative_order_id`). */
  body: OrderBody;
  orderReference: string | undefined;
  duplicateGuard: boolean;
  /** Check everything, place nothing. */
  dryRun: boolean;
  waiting: Waiting;
  delivery: Delivery;
  /** The kind of private key to create if key-file is given and no CSR; an existing one has to be of it. */
  keyType: KeyType | undefined;
  /** Place nothing while the order to renew has more days left than this. */
  renewBeforeDays: number | undefined;
  /** Values that were derived or left out, for one line each in the log. */
  remarks: Remark[];
};

/**
 * Reads and checks all inputs of the order step, one by one and together.
 *
 * @param env the step's environment; inputs are its `INPUT_<NAME>` variables
 * @param now today, for the checks of dates
 * @throws {ActionError} `invalid_input` or `not_allowed`, with every problem in one message
 */
export async function readInputs(env: NodeJS.ProcessEnv, now: Date): Promise<Inputs> {
  const reader = inputReader(env);
  const credentials = readCredentials(reader);
  const order = await readOrder(reader, reader.raw('devkey'));
  const orderReference = readReference(reader);
  const duplicateGuard = reader.boolean('duplicate-guard') ?? true;
  if (orderReference !== undefined && !duplicateGuard) {
    reader.refuse('order-reference', 'has no effect with duplicate-guard: false. Remove one of the two.');
  }
  const dryRun = reader.boolean('dry-run') ?? false;
  const remarks: Remark[] = [];
  const body = buildOrder(order, { now, reader, remarks });
  const limits = readLimits(reader);
  const delivery = readDelivery(reader, { env, remarks });
  // The next step needs the file that was waited for.
  const needsFile = reader.raw('wait-for') === 'issuance' && wantsCertificate(delivery);
  const waiting = readWaiting(reader, { onTimeout: needsFile ? 'fail' : 'succeed' });
  const keyType = reader.oneOf('key-type', KEY_TYPES);
  const renewBeforeDays = reader.integer('renew-before-days', { min: 0, max: 3650 });
  if (renewBeforeDays !== undefined && order.renewalOfOrderId === undefined) {
    reader.refuse('renew-before-days', 'needs renewal-of-order-id: the order whose days are counted.');
  }
  await checkOwnCsr(order, reader, remarks);

  if (credentials === undefined || reader.problems.length > 0) {
    throw new ActionError('invalid_input', reportProblems(reader.problems));
  }
  checkLimits(limits, order, body);
  return {
    credentials,
    productId: order.productId,
    body,
    orderReference,
    duplicateGuard,
    dryRun,
    waiting,
    delivery,
    keyType,
    renewBeforeDays,
    remarks,
  };
}
