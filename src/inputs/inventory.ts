import { ActionError } from '../base/errors.ts';
import type { Credentials } from '../domain/credentials.ts';
import { PRODUCTS } from '../domain/products.ts';
import { readCredentials } from './credential-inputs.ts';
import { type InputReader, inputReader, reportProblems } from './input-reader.ts';
import { readOrganizationId } from './organization-input.ts';

/** What the inventory action was asked to do. */
export type InventoryInputs = {
  credentials: Credentials;
  expiresWithinDays: number;
  productIds: readonly string[];
  organizationId: string | undefined;
  containerId: string | undefined;
  /** Ends in `.csv` or `.json`. */
  inventoryFile: string | undefined;
};

/**
 * @throws {ActionError} `invalid_input`, with every problem in one message
 */
export function readInputs(env: NodeJS.ProcessEnv): InventoryInputs {
  const reader = inputReader(env);
  const credentials = readCredentials(reader);
  const expiresWithinDays = reader.integer('expires-within-days', { min: 0, max: 3650 }) ?? 30;
  const productIds = readProductIds(reader);
  const organizationId = readOrganizationId(reader)?.toString();
  const containerId = reader.integer('container-id', { min: 1 })?.toString();
  const inventoryFile = readInventoryFile(reader);
  if (credentials === undefined || reader.problems.length > 0) {
    throw new ActionError('invalid_input', reportProblems(reader.problems));
  }
  return { credentials, expiresWithinDays, productIds, organizationId, containerId, inventoryFile };
}

function readProductIds(reader: InputReader): readonly string[] {
  const given = reader.list('product-ids');
  for (const id of given) {
    if (!/^[a-z0-9_]+$/.test(id)) {
      reader.refuse(
        'product-ids',
        `${reader.quote(id)} is not a product ID, such as client_authentication_plus.`,
      );
    }
  }
  return given.length > 0 ? [...new Set(given)] : Object.keys(PRODUCTS);
}

function readInventoryFile(reader: InputReader): string | undefined {
  const path = reader.path('inventory-file');
  if (path === undefined || /\.(csv|json)$/i.test(path)) return path;
  return reader.refuse('inventory-file', 'ends in neither .csv nor .json; the ending decides the format.');
}
