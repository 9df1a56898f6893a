import { csvLine } from '../base/csv.ts';
import { RequestError } from '../base/errors.ts';
import { count } from '../base/text.ts';
import type { CertCentral } from '../certcentral/certcentral.ts';
import type { ListedOrder, OrderInfo } from '../certcentral/order-responses.ts';
import type { RateWindow } from '../certcentral/rate-window.ts';
import { openProgress } from '../report/progress.ts';
import type { Report } from '../report/report.ts';
import { type ExportedRow, FLEET_COLUMNS, missingIn, rowOf, samenessOf } from './fleet-rows.ts';
import { checkListFile, writeListFile } from './inventory-file.ts';

const HEADER = csvLine(FLEET_COLUMNS);
const YAML_HEAD = '# Made by inventory: a list for fleet.\n';
/** The beginning of a file of an earlier run. */
const BEGINNINGS = [HEADER, YAML_HEAD, '[\n{"name":', '[]\n'];

/** @throws {ActionError} `invalid_input` before anything is sent */
export function checkFleetList(path: string): Promise<void> {
  return checkListFile('manifest-file', path, BEGINNINGS);
}

/** Whether and how many orders are read one by one, for fields that the list of orders does not show. */
export type Reads = { allowed: boolean; max: number };

/** The parameters of reading orders. */
export type Reading = {
  service: CertCentral;
  report: Report;
  /** Milliseconds of a clock that never goes back. */
  now: () => number;
  rate: RateWindow | undefined;
};

/**
 * Writes the orders as a list for `fleet`. Unknown values stay empty, and are named.
 *
 * @throws {ActionError} `invalid_input` if the file cannot be written
 */
export async function writeFleetList(
  path: string,
  orders: readonly ListedOrder[],
  { reads, ...reading }: Reading & { reads: Reads },
): Promise<void> {
  const { report } = reading;
  const details = reads.allowed
    ? await report.group('Read the orders', () => readDetails(orders.slice(0, reads.max), reading))
    : new Map<string, OrderInfo>();
  const taken = new Set<string>();
  const rows = orders.map((order) => rowOf(order, details.get(order.id), taken));
  await writeListFile(path, textsOf(path, rows), BEGINNINGS);
  report.info(`A list for fleet with ${count(rows.length, 'row')} was written to ${path}.`);
  if (reads.allowed && orders.length > reads.max) {
    report.warning(
      `${count(orders.length - reads.max, 'order')} of ${orders.length} were not read: max-reads allows ${reads.max}. Raise it to fill their rows.`,
    );
  }
  reportMissing(rows, reads, report);
  reportSame(rows, report);
}

/** Order info of each order. One that cannot be read leaves its row as the list of orders fills it. */
async function readDetails(
  orders: readonly ListedOrder[],
  { service, report, now, rate }: Reading,
): Promise<Map<string, OrderInfo>> {
  const progress = openProgress('Reading', orders.length, {
    ...{ info: report.info, now, unit: 'orders' },
    ...(rate === undefined ? {} : { rate }),
  });
  const details = new Map<string, OrderInfo>();
  const unread: string[] = [];
  for (const [index, { id }] of orders.entries()) {
    try {
      details.set(id, await service.orderInfo(id));
      progress(index + 1);
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      unread.push(id);
      if (error.failure !== 'limited') continue;
      unread.push(...orders.slice(index + 1).map((order) => order.id));
      break;
    }
  }
  if (unread.length > 0) {
    report.warning(
      `Order info of ${ordersNamed(unread)} could not be read. Run the step again to fill these rows.`,
    );
  }
  return details;
}

/** Which columns are empty in which rows; the rows by their orders, since their names are made of people's. */
function reportMissing(rows: readonly ExportedRow[], { allowed }: Reads, report: Report): void {
  const missing = new Map<string, string[]>();
  for (const row of rows) {
    for (const column of missingIn(row)) {
      missing.set(column, [...(missing.get(column) ?? []), String(row['order-id'])]);
    }
  }
  for (const [column, ids] of missing) {
    const hint = allowed
      ? 'CertCentral does not show it; fill it in.'
      : 'Set read-orders to true, or fill it in.';
    report.warning(`manifest-file: ${column} is empty for ${ordersNamed(ids)}. ${hint}`);
  }
}

/** Which rows are for the same certificate, by their orders; of each such certificate one row is enough. */
function reportSame(rows: readonly ExportedRow[], report: Report): void {
  const same = Map.groupBy(
    rows.filter((row) => row.emails !== undefined),
    samenessOf,
  );
  const repeated = [...same.values()].flatMap((group) => group.slice(1));
  if (repeated.length === 0) return;
  const ids = repeated.map((row) => String(row['order-id']));
  report.warning(
    `manifest-file: ${count(ids.length, 'row')} ${ids.length === 1 ? 'is' : 'are'} for the same certificate as a row before: the same product, name, addresses and ` +
      `organization (${ordersNamed(ids)}). Remove them, or set allow-same-person to true in fleet.`,
  );
}

function ordersNamed(ids: readonly string[]): string {
  const shown = ids.slice(0, 10).join(', ');
  const rest = ids.length > 10 ? ` and ${ids.length - 10} more` : '';
  return `${ids.length === 1 ? 'order' : 'orders'} ${shown}${rest}`;
}

function* textsOf(path: string, rows: readonly ExportedRow[]): Generator<string> {
  if (path.toLowerCase().endsWith('.csv')) {
    yield HEADER;
    for (const row of rows) {
      yield csvLine(FLEET_COLUMNS.map((column) => [row[column] ?? ''].flat().join(';')));
    }
    return;
  }
  if (path.toLowerCase().endsWith('.json')) {
    for (const [index, row] of rows.entries()) yield `${index === 0 ? '[\n' : ',\n'}${JSON.stringify(row)}`;
    yield rows.length === 0 ? '[]\n' : '\n]\n';
    return;
  }
  // A text in JSON is the same in YAML.
  yield YAML_HEAD;
  yield rows.length === 0 ? 'certificates: []\n' : 'certificates:\n';
  for (const row of rows) {
    const lines = Object.entries(row).map(([column, value]) => `${column}: ${JSON.stringify(value)}`);
    yield `  - ${lines.join('\n    ')}\n`;
  }
}
