// Started by memory.ts: waits for an order with pauses of no time, and tells how much memory it holds.

import { openCertCentral } from '../src/certcentral/certcentral.ts';
import type { StepContext } from '../src/order/context.ts';
import { waitForOrder } from '../src/order/wait.ts';

export type MemorySample = { polls: number; heapUsed: number; rss: number };

const [url, devkey, id, polls] = process.argv.slice(2) as [string, string, string, string];
const every = Math.floor(Number(polls) / 10);
const cancelled = new AbortController().signal;
let done = 0;

function sample(): void {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  process.send?.({ polls: done, heapUsed, rss } satisfies MemorySample);
}

const service = openCertCentral(
  { devkey, apiUrl: new URL(url), requestTimeoutSeconds: 60 },
  { cancelled, redact: (text) => text, log: () => {}, warn: () => {} },
);
const session: StepContext = {
  service,
  // Each change of the order is told; nothing is kept.
  report: { info: () => {}, notice: () => {}, tellOrder: () => {} } as unknown as StepContext['report'],
  cancelled,
  now: () => performance.now(),
  async wait() {
    done += 1;
    if (done % every === 0) sample();
  },
};
const order = await waitForOrder(
  session,
  { id, created: true, requestStatus: 'approved', status: 'processing' },
  { goal: 'issuance', timeoutMinutes: 1000, onTimeout: 'fail' },
);
if (order.status !== 'issued' || done < Number(polls)) throw new Error(`${order.status} after ${done} polls`);
service.close();
process.disconnect?.();
