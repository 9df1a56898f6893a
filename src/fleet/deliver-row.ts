import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ActionError } from '../base/errors.ts';
import { existingKey } from '../delivery/order-key.ts';
import type { CertificateFormat } from '../domain/certificate.ts';
import { isClosed } from '../domain/order.ts';
import { deliverTo } from './certificate-file.ts';
import { validBefore } from './chain.ts';
import { type FleetOrder, wasIssued } from './orders.ts';
import { keyFileOf, keyFileToPlace } from './row-key.ts';
import type { RowState } from './row-state.ts';
import { type Run, rowReport } from './run.ts';

/**
 * Writes the certificate of an issued order, unless it is there already, and looks whether the private key of an
 * order of this run is still there. While a renewal waits, the certificate is that of the valid order that it renews.
 *
 * @throws {ActionError} `csr_mismatch` if it is not, and what `deliverTo` throws
 */
export async function deliverRow(run: Run, state: RowState): Promise<void> {
  const { certificates, keys } = run.inputs;
  const { row, claim, plan, placed } = state;
  const before = validOrderBefore(run, state);
  const order = before ?? state.order;
  if (order === undefined) return;
  const keyFile = placed
    ? keyFileToPlace(run.inputs, row, plan.renews?.id)
    : keyFileOf(run.inputs, row, order);
  if (placed && keyFile !== undefined && !existsSync(keyFile)) {
    throw new ActionError(
      'csr_mismatch',
      `Order ${order.id} was placed, but its private key is not in key-directory any more: another process removed it. ` +
        `If the private key is lost, use the reissue action with order-id: ${order.id}, which replaces it without a second order.`,
    );
  }
  if (certificates === undefined) return;
  if (placed ? !mayBeIssued(run, state) : order.status !== 'issued') return;
  // What is reported about another order than the row's current one is only logged.
  const report = rowReport(run, before === undefined ? state : { ...state, order });
  const readKey = async () => {
    const options = { delivery: { keyFile, keyPassword: keys?.password }, keyType: undefined };
    const key = await existingKey(options, undefined);
    if (key === undefined && keyFile !== undefined) {
      report.warning(
        `The private key of order ${order.id} is not in key-directory, so the certificate is written without a check against it.`,
      );
    }
    return key;
  };
  await deliverTo(
    { ...run.context, report },
    {
      file: join(certificates.directory, `${row.name}.${ENDINGS[certificates.format]}`),
      format: certificates.format,
      row,
      order,
      // The CSR of the list is that of the renewal, and can be another one.
      csr: before === undefined ? row.body.certificate.csr : undefined,
      renews: placed ? plan.renews?.id : claim.chain.at(before === undefined ? -2 : -3)?.id,
      key: readKey,
      // Right after the order the certificate may take a moment.
      required: !placed,
    },
  );
}

/** The valid order before the current one, if that has no certificate yet. */
function validOrderBefore(
  { account }: Run,
  { order, claim: { chain }, placed }: RowState,
): FleetOrder | undefined {
  const isOpen = order !== undefined && !wasIssued(order) && !isClosed(order.status);
  return !placed && isOpen && chain.at(-1)?.id === order.id ? validBefore(chain, account.today) : undefined;
}

/** Whether an order that was just placed can have a certificate already: with a CSR, and no approval to wait for. */
function mayBeIssued({ inputs: { keys } }: Run, { row, order }: RowState): boolean {
  const withCsr = keys !== undefined || row.body.certificate.csr !== undefined;
  return withCsr && (order?.requestStatus === undefined || order.requestStatus === 'approved');
}

const ENDINGS: Record<CertificateFormat, string> = {
  pem: 'pem',
  'pem-leaf': 'pem',
  'pem-chain': 'pem',
  p7b: 'p7b',
  der: 'der',
};
