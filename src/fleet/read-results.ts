import { ActionError } from '../base/errors.ts';
import { checkTarget, readRegularFile } from '../files/safe-file.ts';
import { csvRecords } from '../list/csv-records.ts';
import type { EarlierResult } from './earlier-results.ts';
import { isJson, RESULT_COLUMNS } from './results.ts';

/** Ten thousand lines have a few megabytes. */
const MAX_BYTES = 32 * 1024 * 1024;

/**
 * Reads the results file of an earlier run. A file that is cut or cannot be understood has no lines; one that is
 * something else is refused, because it would be replaced.
 *
 * @returns the lines, and a remark if they cannot be used
 * @throws {ActionError} `invalid_input` if the file cannot be read, replaced or written
 */
export async function readResults(path: string): Promise<{ entries: EarlierResult[]; remark?: string }> {
  try {
    const bytes = await readRegularFile(path, MAX_BYTES);
    await checkTarget(path, {
      overwrite: bytes === undefined || (bytes !== 'too large' && isResults(path, bytes)),
    });
    if (bytes === undefined || bytes === 'too large' || bytes.length === 0) return { entries: [] };
    const entries = parseEntries(path, bytes.toString('utf8'));
    if (entries !== undefined) return { entries };
    return { entries: [], remark: 'The results file is damaged and was not used; every row is looked up.' };
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    throw new ActionError(error.code, `results-file: ${error.message} Nothing was sent to DigiCert.`, {
      cause: error,
    });
  }
}

/** Whether a file is, or began as, the results of an earlier run, also after a spreadsheet has saved it. */
function isResults(path: string, bytes: Buffer): boolean {
  const start = bytes.toString('utf8', 0, 400).replace(/^\uFEFF/, '');
  // A list of certificates has names, too, but neither plan nor outcome.
  if (isJson(path)) {
    const compact = start.replace(/\s+/g, '');
    const [, name = ''] = /^\[\{"name":"([\w-]*)/.exec(compact) ?? [];
    const own = `[{"name":"${name}","line":`;
    return compact === '[]' || compact.startsWith(own) || own.startsWith(compact);
  }
  const [first = '', ...lines] = start.split(/\r?\n|\r/);
  const header = first.replaceAll('"', '').replaceAll(';', ',');
  if (lines.length === 0) return RESULT_COLUMNS.join(',').startsWith(header);
  return RESULT_COLUMNS.slice(0, 4).every((name) => header.split(',').includes(name));
}

/** `undefined` if the text cannot be understood. */
function parseEntries(path: string, source: string): EarlierResult[] | undefined {
  const text = source.replace(/^\uFEFF/, '');
  try {
    const records: unknown = isJson(path) ? JSON.parse(text) : parseCsv(text);
    return Array.isArray(records) ? records.map(entryOf) : undefined;
  } catch {
    // Whatever is wrong with it, it is not needed.
    return undefined;
  }
}

function parseCsv(text: string): Record<string, string | undefined>[] {
  const separator = /^[^\r\n]*;/.test(text) ? ';' : ',';
  const [header, ...records] = csvRecords(text, separator, 0);
  const columns = header?.cells ?? [];
  return records.map(({ cells }) => Object.fromEntries(columns.map((name, index) => [name, cells[index]])));
}

function entryOf(record: unknown): EarlierResult {
  const cells = typeof record === 'object' && record !== null ? (record as Record<string, unknown>) : {};
  const text = (name: string, form = /^/) => {
    const value = Object.hasOwn(cells, name) ? cells[name] : undefined;
    const cell = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
    return form.test(cell) ? cell : '';
  };
  return {
    name: text('name'),
    plan: text('plan'),
    orderId: text('order-id'),
    orderStatus: text('order-status', /^[a-z_]{1,40}$/),
    validTill: text('not-after', /^\d{4}-\d{2}-\d{2}$/),
    requestId: text('request-id', /^\d{1,16}$/),
    requestStatus: text('request-status', /^[a-z_]{1,40}$/),
    orderReference: text('order-reference'),
    fingerprint: text('identity', /^[0-9a-f]{16}$/),
  };
}
