import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type FleetRow, readRowReference } from '../domain/fleet.ts';
import type { FleetInputs } from '../list/fleet-inputs.ts';
import type { FleetOrder } from './orders.ts';

type Keys = Pick<FleetInputs, 'fleet' | 'keys'>;

/**
 * Where the private key of an order that is placed now is kept; `undefined` if the row has a CSR, or its recipient makes
 * the key. With `new-key-at-renewal` a renewal has a key of its own.
 */
export function keyFileToPlace(
  { keys }: Keys,
  row: FleetRow,
  renewedId: string | undefined,
): string | undefined {
  if (keys === undefined || row.body.certificate.csr !== undefined) return undefined;
  return join(keys.directory, nameOf(row, keys.newAtRenewal ? renewedId : undefined));
}

/** Where the private key of an existing order is: that of the renewal, if there is one, and otherwise that of the row. */
export function keyFileOf({ fleet, keys }: Keys, row: FleetRow, order: FleetOrder): string | undefined {
  if (keys === undefined || row.body.certificate.csr !== undefined) return undefined;
  const renewedId =
    order.reference === undefined ? undefined : readRowReference(fleet, order.reference)?.renewedOrderId;
  const ofRenewal = join(keys.directory, nameOf(row, renewedId));
  return existsSync(ofRenewal) ? ofRenewal : join(keys.directory, nameOf(row, undefined));
}

function nameOf({ name }: FleetRow, renewedId: string | undefined): string {
  return renewedId === undefined ? `${name}.key` : `${name}--${renewedId}.key`;
}
