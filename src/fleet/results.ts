import { type Cell, csvLine } from '../base/csv.ts';
import { ActionError } from '../base/errors.ts';
import { checkTarget, readRegularFile, writeFileWhole } from '../files/safe-file.ts';
import { orderUrl } from '../report/report.ts';
import { proofOf, type Remembered } from './memory.ts';
import { daysLeft } from './plan.ts';
import type { RowState } from './rows.ts';

/** What the entries of the results file are made with. */
export type ResultsFacts = { fleet: string; apiUrl: URL; today: string };

/** The columns of the results file. It has no names, no addresses and no CSRs in it. */
const COLUMNS: Record<string, (state: RowState, facts: ResultsFacts) => Cell> = {
  name: ({ row }) => row.name,
  line: ({ row }) => row.line,
  plan: ({ plan }) => plan.word,
  outcome: ({ outcome }) => outcome,
  'order-id': ({ order }) => order?.id,
  'order-url': ({ order }, { apiUrl }) => order && orderUrl(apiUrl, order.id),
  'order-status': ({ order }) => order?.status,
  'request-id': ({ order }) => order?.requestId,
  'request-status': ({ order }) => order?.requestStatus,
  'certificate-id': ({ order }) => order?.certificateId,
  'not-after': ({ order }) => order?.validTill,
  'days-remaining': ({ order }, { today }) => daysLeft(order?.validTill, today),
  'order-reference': ({ order }) => order?.reference,
  'error-code': ({ code }) => code,
  message: ({ message }) => message,
  identity: (state, { fleet }) =>
    state.order &&
    provable(state) &&
    proofOf(fleet, state.row, { id: state.order.id, reference: state.order.reference ?? '' }),
};
const NAMES = Object.keys(COLUMNS);

/** A row whose order is in doubt is looked up again, and so is one that shows what the account does not keep. */
function provable({ known, order }: RowState): true | undefined {
  const certain =
    known.conflicts.length === 0 &&
    known.rivals.length === 0 &&
    known.unreadable === undefined &&
    order?.unguarded !== true;
  return certain || undefined;
}

/** Ten thousand entries have a few megabytes. */
const MAX_BYTES = 32 * 1024 * 1024;

/**
 * Reads what an earlier run has left. A file that is cut or cannot be understood tells nothing; one
 * that is something else is refused, because it would be replaced.
 *
 * @returns the entries, and a remark where they cannot be used
 * @throws {ActionError} `invalid_input` where the file cannot be read, replaced or written
 */
export async function readResults(path: string): Promise<{ entries: Remembered[]; remark?: string }> {
  try {
    const bytes = await readRegularFile(path, MAX_BYTES);
    await checkTarget(path, {
      overwrite: bytes === undefined || (bytes !== 'too large' && isResults(path, bytes)),
    });
    if (bytes === undefined || bytes === 'too large' || bytes.length === 0) return { entries: [] };
    const entries = await parseEntries(path, bytes.toString('utf8'));
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
  if (lines.length === 0) return NAMES.join(',').startsWith(header);
  return NAMES.slice(0, 4).every((name) => header.split(',').includes(name));
}

function isJson(path: string): boolean {
  return path.toLowerCase().endsWith('.json');
}

/** `undefined` where the text cannot be understood. */
async function parseEntries(path: string, source: string): Promise<Remembered[] | undefined> {
  const text = source.replace(/^\uFEFF/, '');
  try {
    const records: unknown = isJson(path) ? JSON.parse(text) : await parseCsv(text);
    return Array.isArray(records) ? records.map(remembered) : undefined;
  } catch {
    // Whatever is wrong with it, it is not needed.
    return undefined;
  }
}

async function parseCsv(text: string): Promise<unknown> {
  const { parse } = await import('csv-parse/sync');
  const delimiter = /^[^\r\n]*;/.test(text) ? ';' : ',';
  return parse(text, { columns: true, delimiter, relax_column_count: true, skip_empty_lines: true });
}

function remembered(record: unknown): Remembered {
  const cells = typeof record === 'object' && record !== null ? (record as Record<string, unknown>) : {};
  const text = (name: string) => {
    const value = Object.hasOwn(cells, name) ? cells[name] : undefined;
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  };
  return {
    name: text('name'),
    plan: text('plan'),
    orderId: text('order-id'),
    orderStatus: text('order-status'),
    requestId: /^\d{1,16}$/.test(text('request-id')) ? text('request-id') : '',
    requestStatus: /^[a-z_]{1,40}$/.test(text('request-status')) ? text('request-status') : '',
    orderReference: text('order-reference'),
    proof: text('identity'),
  };
}

/**
 * Writes an entry a row, as CSV with a header or as a JSON list by the path's ending, whole or not
 * at all.
 *
 * @throws {ActionError} `invalid_input` where the file cannot be written
 */
export async function writeResults(path: string, states: RowState[], facts: ResultsFacts): Promise<void> {
  const cellsOf = (state: RowState) => Object.values(COLUMNS).map((cell) => cell(state, facts));
  const texts = isJson(path)
    ? states.map((state, index) => {
        const entry = Object.fromEntries(cellsOf(state).map((cell, column) => [NAMES[column], cell ?? null]));
        return `${index === 0 ? '[\n' : ',\n'}${JSON.stringify(entry)}`;
      })
    : [csvLine(NAMES), ...states.map((state) => csvLine(cellsOf(state)))];
  if (isJson(path)) texts.push('\n]\n');
  await writeFileWhole(path, Buffer.from(texts.join('')), { overwrite: true });
}
