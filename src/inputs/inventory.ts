import { ActionError } from '../base/errors.ts';
import type { Credentials } from '../domain/credentials.ts';
import { PRODUCTS } from '../domain/products.ts';
import { isSameFile } from '../files/same-file.ts';
import { readCredentials } from './credential-inputs.ts';
import { type InputReader, inputReader, reportProblems } from './input-reader.ts';
import { readOrganizationId } from './organization-input.ts';

/** The inputs of the inventory action. */
export type InventoryInputs = {
  credentials: Credentials;
  expiresWithinDays: number;
  productIds: readonly string[];
  organizationId: string | undefined;
  containerId: string | undefined;
  /** Ends in `.csv` or `.json`. */
  inventoryFile: string | undefined;
  /** Ends in `.csv`, `.yml`, `.yaml` or `.json`. */
  manifestFile: string | undefined;
  /** Whether and how many orders may be read one by one for `manifestFile`. */
  reads: { allowed: boolean; max: number };
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
  const manifestFile = readManifestFile(reader, inventoryFile);
  const reads = {
    allowed: reader.boolean('read-orders') ?? false,
    max: reader.integer('max-reads', { min: 0, max: 50_000 }) ?? 1000,
  };
  if (credentials === undefined || reader.problems.length > 0) {
    throw new ActionError('invalid_input', reportProblems(reader.problems));
  }
  return {
    credentials,
    expiresWithinDays,
    productIds,
    organizationId,
    containerId,
    inventoryFile,
    manifestFile,
    reads,
  };
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
  return reader.refuse('inventory-file', 'must end in .csv or .json, which decides its format.');
}

function readManifestFile(reader: InputReader, inventoryFile: string | undefined): string | undefined {
  const path = reader.path('manifest-file');
  if (path === undefined) return undefined;
  if (!/\.(csv|ya?ml|json)$/i.test(path)) {
    return reader.refuse(
      'manifest-file',
      'must end in .csv, .yml, .yaml or .json, which decides its format.',
    );
  }
  return inventoryFile !== undefined && isSameFile(path, inventoryFile)
    ? reader.refuse('manifest-file', 'is the same file as inventory-file; give each file its own path.')
    : path;
}
