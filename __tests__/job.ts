import { afterEach } from 'vitest';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { openPeople } from '../src/base/redaction.ts';
import { openCertCentral } from '../src/certcentral/certcentral.ts';
import type { Order } from '../src/domain/order.ts';
import type { OrderContext } from '../src/finding/context.ts';
import { readInputs } from '../src/inputs/order.ts';
import type { Report } from '../src/report/report.ts';
import { environment, orderInputs } from './fixtures.ts';

/** A job in this process, with what it told and waited for. */
export type TestJob = OrderContext & {
  told: { info: string[]; warnings: string[]; orders: Order[]; attempts: Date[]; settled: number };
  waits: number[];
  cancel: () => void;
};

/** Makes jobs whose connections are closed after each test. */
export function jobs(): (...args: Parameters<typeof startJob>) => Promise<TestJob> {
  const open: TestJob[] = [];
  afterEach(() => {
    for (const job of open.splice(0)) job.service.close();
  });
  return async (...args) => {
    const job = await startJob(...args);
    open.push(job);
    return job;
  };
}

/** The error that a promise is rejected with; undefined where it is fulfilled. */
export async function refusalOf(
  promise: Promise<unknown>,
): Promise<{ code: string; message: string; cause: unknown }> {
  return (await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )) as { code: string; message: string; cause: unknown };
}

/** A job with real inputs and the real client, whose waits take no time. */
async function startJob(
  sandbox: Pick<Sandbox, 'url' | 'key'>,
  more: Record<string, string> = {},
  change: Partial<OrderContext> = {},
): Promise<TestJob> {
  const inputs = await readInputs(environment(orderInputs(sandbox, more)), new Date());
  const told: TestJob['told'] = { info: [], warnings: [], orders: [], attempts: [], settled: 0 };
  const report: Partial<Report> = {
    info: (text) => void told.info.push(text),
    notice: () => {},
    warning: (text) => void told.warnings.push(text),
    openAttempt: (start) => void told.attempts.push(start),
    reportOrder: (order) => void told.orders.push(order),
    closeAttempt: () => {
      told.settled += 1;
    },
  };
  const waits: number[] = [];
  const controller = new AbortController();
  const canceled = controller.signal;
  return {
    apiUrl: inputs.credentials.apiUrl,
    productId: inputs.productId,
    body: { ...inputs.body, alternative_order_id: inputs.orderReference ?? 'ours' },
    service: openCertCentral(inputs.credentials, {
      canceled,
      people: openPeople([]),
      log: () => {},
      warn: () => {},
      wait: async () => {},
    }),
    report: report as Report,
    rerun: false,
    outlivesRun: inputs.orderReference !== undefined,
    keyToMake: false,
    canceled,
    wait: async (seconds) => void waits.push(seconds),
    now: () => performance.now(),
    ...change,
    told,
    waits,
    cancel: () => controller.abort(),
  };
}
