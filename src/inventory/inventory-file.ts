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
/** The beginning of a file of an earlier run. */
const BEGINNINGS = [HEADER, '[\n{"order-id":', '[]\n'];

/** An order, and the day that days are counted from. */
export type Listed = { order: ListedOrder; today: string };

/** @throws {ActionError} `invalid_input` before anything is sent */
export function checkInventoryFile(path: string): Promise<void> {
  return checkListFile('inventory-file', path, BEGINNINGS);
}

/**
 * Writes the orders while they are read, as CSV or JSON by the path's ending.
 *
 * @throws {ActionError} `invalid_input` if the file cannot be written, and whatever `orders` throws
 */
export function writeInventoryFile(path: string, orders: AsyncIterable<Listed>): Promise<void> {
  const texts = path.toLowerCase().endsWith('.json') ? jsonOf(orders) : csvOf(orders);
  return writeListFile(path, texts, BEGINNINGS);
}

/**
 * Finds out before anything is sent whether a list can be written. A file that is there is replaced
 * only if an earlier run wrote it.
 *
 * @param beginnings the possible first lines of such a file
 * @throws {ActionError} `invalid_input`
 */
export async function checkListFile(
  input: 'inventory-file' | 'manifest-file',
  path: string,
  beginnings: readonly string[],
): Promise<void> {
  try {
    await checkTarget(path, await optionsFor(path, beginnings));
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    throw new ActionError(error.code, `${input}: ${error.message} Nothing was sent to DigiCert.`, {
      cause: error,
    });
  }
}

/** Writes a list, and replaces only what `checkListFile` lets it replace. */
export async function writeListFile(
  path: string,
  texts: AsyncIterable<string> | Iterable<string>,
  beginnings: readonly string[],
): Promise<void> {
  await writeFileWhole(path, inPortions(texts), await optionsFor(path, beginnings));
}

/** The file has names in it, so that others on the machine need not read it. */
async function optionsFor(path: string, beginnings: readonly string[]): Promise<WriteOptions> {
  return { mode: 0o600, overwrite: await beginsWith(path, beginnings) };
}

async function beginsWith(path: string, beginnings: readonly string[]): Promise<boolean> {
  try {
    if (!(await lstat(path)).isFile()) return false;
    const longest = Math.max(...beginnings.map(({ length }) => length));
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(longest), 0, longest, 0);
      const start = buffer.toString('utf8', 0, bytesRead);
      return beginnings.some((beginning) => start.startsWith(beginning));
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

/** A list of objects, one a line; unknown values are null. */
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
async function* inPortions(texts: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  let portion = '';
  for await (const text of texts) {
    portion += text;
    if (portion.length < 65_536) continue;
    yield portion;
    portion = '';
  }
  yield portion;
}
