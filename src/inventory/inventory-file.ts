import { lstat, open } from 'node:fs/promises';
import { type Cell, csvLine } from '../base/csv.ts';
import { ActionError } from '../base/errors.ts';
import type { ListedOrder } from '../certcentral/order-responses.ts';
import { checkTarget, type WriteOptions, writeFileWhole } from '../files/safe-file.ts';
import { daysLeft } from './expiry.ts';

/** The columns of the file, and where they come from. */
const COLUMNS: Record<string, (order: ListedOrder, today: string) => Cell> = {
  'order-id': ({ id }) => id,
  'product-id': ({ productId }) => productId,
  'common-name': ({ commonName }) => commonName,
  'order-status': ({ status }) => status,
  'valid-till': ({ validTill }) => validTill,
  'days-remaining': daysLeft,
  'is-renewed': ({ isRenewed }) => isRenewed,
  'organization-id': ({ organizationId }) => organizationId,
  'container-id': ({ containerId }) => containerId,
  'certificate-id': ({ certificateId }) => certificateId,
  'serial-number': ({ serialNumber }) => serialNumber,
};
const HEADER = csvLine(Object.keys(COLUMNS));
/** What a file of an earlier run begins with. */
const BEGINNINGS = [HEADER, '[\n{"order-id":', '[]\n'];

/** An order, and the day that days are counted from. */
export type Listed = { order: ListedOrder; today: string };

/**
 * Finds out before anything is sent whether the file can be written. One that is there is replaced
 * only if it is an inventory.
 *
 * @throws {ActionError} `invalid_input`
 */
export async function checkInventoryFile(path: string): Promise<void> {
  try {
    await checkTarget(path, await optionsFor(path));
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    throw new ActionError(error.code, `inventory-file: ${error.message} Nothing was sent to DigiCert.`, {
      cause: error,
    });
  }
}

/**
 * Writes the orders while they are read, as CSV or JSON by the path's ending.
 *
 * @throws {ActionError} `invalid_input` if the file cannot be written, and whatever `orders` throws
 */
export async function writeInventoryFile(path: string, orders: AsyncIterable<Listed>): Promise<void> {
  const texts = path.toLowerCase().endsWith('.json') ? jsonOf(orders) : csvOf(orders);
  await writeFileWhole(path, inPortions(texts), await optionsFor(path));
}

/** The file has names in it, so that others on the machine need not read it. */
async function optionsFor(path: string): Promise<WriteOptions> {
  return { mode: 0o600, overwrite: await isInventory(path) };
}

async function isInventory(path: string): Promise<boolean> {
  try {
    if (!(await lstat(path)).isFile()) return false;
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(HEADER.length), 0, HEADER.length, 0);
      const start = buffer.toString('utf8', 0, bytesRead);
      return BEGINNINGS.some((beginning) => start.startsWith(beginning));
    } finally {
      await file.close();
    }
  } catch {
    return false;
  }
}

async function* csvOf(orders: AsyncIterable<Listed>): AsyncGenerator<string> {
  yield HEADER;
  for await (const { order, today } of orders) {
    yield csvLine(Object.values(COLUMNS).map((cell) => cell(order, today)));
  }
}

/** A list of objects, one a line; what is not known is null. */
async function* jsonOf(orders: AsyncIterable<Listed>): AsyncGenerator<string> {
  let before = '[\n';
  for await (const { order, today } of orders) {
    const cells = Object.entries(COLUMNS).map(([name, cell]) => [name, cell(order, today) ?? null]);
    yield before + JSON.stringify(Object.fromEntries(cells));
    before = ',\n';
  }
  yield before === ',\n' ? '\n]\n' : '[]\n';
}

/** Fewer and larger writes. */
async function* inPortions(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let portion = '';
  for await (const text of texts) {
    portion += text;
    if (portion.length < 65_536) continue;
    yield portion;
    portion = '';
  }
  yield portion;
}
