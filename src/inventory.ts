import {
  type ActionError,
  catchError,
  errorCodeOf,
  RequestError,
  requestFailed,
  withHint,
} from './base/errors.ts';
import { count } from './base/text.ts';
import { readAllOrders } from './certcentral/order-list.ts';
import type { ListedOrder } from './certcentral/order-responses.ts';
import { rateWindow } from './certcentral/rate-window.ts';
import { orderUrl } from './domain/order.ts';
import { openContext, type StepContext } from './finding/context.ts';
import type { InventoryInputs } from './inputs/inventory.ts';
import { givenValues } from './inputs/secrets.ts';
import { openCounter, type Tally } from './inventory/expiry.ts';
import { isKept } from './inventory/fleet-rows.ts';
import type { Listed } from './inventory/inventory-file.ts';
import { MAX_ORDERS, timelineOf } from './report/chart.ts';
import { code, link, table } from './report/markdown.ts';
import { openReport, type Report } from './report/report.ts';
import { addToSummary } from './report/runner-files.ts';

/** GitHub refuses a matrix with more. */
const MAX_MATRIX_JOBS = 256;

/**
 * The inventory action: read the list of orders, count them and those that expire, and write it
 * to a file if asked. It changes nothing.
 *
 * @throws {ActionError} with a message for the user
 */
export async function run(inputs: InventoryInputs, env: NodeJS.ProcessEnv): Promise<void> {
  const { credentials, expiresWithinDays, inventoryFile, manifestFile } = inputs;
  const { apiUrl } = credentials;
  const file =
    inventoryFile === undefined
      ? undefined
      : await import(/* webpackChunkName: 'files' */ './inventory/inventory-file.ts');
  if (inventoryFile !== undefined) await file?.checkInventoryFile(inventoryFile);
  const fleetList =
    manifestFile === undefined
      ? undefined
      : await import(/* webpackChunkName: 'files' */ './inventory/fleet-list.ts');
  if (manifestFile !== undefined) await fleetList?.checkFleetList(manifestFile);

  const title = 'Client certificates';
  const report = openReport({ action: 'inventory', apiUrl, withCsr: true, title });
  const rate = inputs.reads.allowed ? rateWindow() : undefined;
  const context = openContext(credentials, report, {
    own: givenValues(env),
    ...(rate === undefined ? {} : { rate }),
  });
  const counter = openCounter(expiresWithinDays);
  let dates = '';
  const kept: ListedOrder[] = [];
  /** Reported before the file is complete, so that a full disk costs no numbers. */
  async function* counted(): AsyncGenerator<Listed, void, void> {
    for await (const listed of readOrders(context, inputs)) {
      counter.add(listed.order, listed.today);
      if (fleetList !== undefined && isKept(listed.order, listed.today)) kept.push(listed.order);
      yield listed;
    }
    const tally = counter.result();
    reportTally(report, tally, expiresWithinDays);
    dates = tally.chart + expiryTable(tally, apiUrl);
  }
  try {
    const orders = counted();
    if (file === undefined || inventoryFile === undefined) while (!(await orders.next()).done);
    else {
      await file.writeInventoryFile(inventoryFile, orders);
      report.set('inventory-file', inventoryFile);
      report.info(`The list was written to ${inventoryFile}.`);
    }
    if (fleetList !== undefined && manifestFile !== undefined) {
      await fleetList.writeFleetList(manifestFile, kept, {
        ...{ service: context.service, report, now: context.now, rate },
        reads: inputs.reads,
      });
      report.set('manifest-file', manifestFile);
    }
    report.writeSummary();
  } catch (error) {
    report.writeSummary(errorCodeOf(error));
    throw error;
  } finally {
    addToSummary(dates);
    context.service.close();
  }
}

async function* readOrders(
  { service, wait, report }: StepContext,
  inputs: InventoryInputs,
): AsyncGenerator<Listed, void, void> {
  const orders = readAllOrders(service, inputs, { wait, log: report.info });
  let today: string | undefined;
  for (;;) {
    const { value: order } = await catchError(RequestError, orders.next(), (error) => {
      throw readingFailed(error);
    });
    if (order === undefined) return;
    // By the clock of CertCentral, which is known from its first response on.
    today ??= new Date(Date.now() + service.clockOffsetMilliseconds()).toISOString().slice(0, 10);
    yield { order, today };
  }
}

function readingFailed(error: RequestError): ActionError {
  return requestFailed(
    error,
    'not_ordered',
    `Reading the list of orders failed; nothing was changed. ${withHint(error)} Correct that, then run the job again.`,
  );
}

function reportTally(report: Report, tally: Tally, withinDays: number): void {
  const { count: orders, issued, pending, expiring, nextExpiry } = tally;
  report.set('count', String(orders));
  report.set('issued-count', String(issued));
  report.set('expiring-count', String(expiring.length));
  report.set('pending-count', String(pending));
  report.set('next-expiry', nextExpiry);
  report.set('expiring-order-ids', JSON.stringify(expiring.slice(0, MAX_MATRIX_JOBS).map(({ id }) => id)));

  report.addRow('Orders', String(orders));
  report.addRow('Issued', String(issued));
  report.addRow(`Expire within ${count(withinDays, 'day')}`, String(expiring.length));
  report.addRow('Pending', String(pending));
  if (nextExpiry !== undefined) report.addRow('Next expiry', nextExpiry);
  report.info(
    `${count(orders, 'order')}: ${issued} issued, of which ${expiring.length} will expire within ${count(withinDays, 'day')}, and ${pending} pending.`,
  );
  if (orders === 0) {
    report.notice(
      'No order matches. Check the filters, and whether the user of the API key may see all orders: Limited Users see only ' +
        'their own.',
    );
  }
}

/** A timeline and a table of the next to end in Markdown; in the table are more, if more expire. Empty if nothing ends. */
function expiryTable({ expiring, next }: Tally, apiUrl: URL): string {
  if (next.length === 0) return '';
  const ending = next.slice(0, Math.max(expiring.length, MAX_ORDERS));
  const rows = ending.map(({ id, productId, validTill, daysLeft }) => {
    return [
      link(id, orderUrl(apiUrl, id)),
      productId === undefined ? '' : code(productId),
      validTill,
      String(daysLeft),
    ];
  });
  const more = expiring.length - rows.length;
  return [
    '### The next to end',
    '',
    timelineOf(next) + table(['Order', 'Product', 'Ends', 'Days'], rows),
    '',
    ...(more > 0 ? [`${more} more expire later; \`inventory-file\` lists them all.`, ''] : []),
    '',
  ].join('\n');
}
