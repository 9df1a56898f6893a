// Does a step that waits keep its memory? It looks ten thousand times at an order, without the pauses between them
// (an hour has some 70).

import { CSR, PERSON } from '../__tests__/fixtures.ts';
import { runStep } from '../__tests__/step.ts';
import { startSandbox } from '../sandbox/sandbox.ts';
import { table } from './table.ts';

const LOOKS = 10_000;
/** A leak of one answer per look would be some 10 MiB. */
const ALLOWED_GROWTH_MIB = 2;

/** Preloaded: instead of a pause, from time to time, how much memory the step holds. */
const INSTEAD_OF_PAUSES = `
import timers from 'node:timers/promises';
let looks = 0;
timers.setTimeout = async () => {
  looks += 1;
  if (looks % ${LOOKS / 10} > 0) return;
  gc();
  const { heapUsed, rss } = process.memoryUsage();
  console.log('MEMORY ' + JSON.stringify({ looks, heapUsed, rss }));
};`;

type Sample = { looks: number; heapUsed: number; rss: number };

export async function memory() {
  const sandbox = await startSandbox({ issuance: { polls: LOOKS } });
  const { url, key } = sandbox;
  const certificate = { common_name: PERSON.name, emails: [PERSON.email], csr: CSR };
  const { id } = sandbox.placeOrder({ certificate, organization: { id: 112233 } }, 'client_premium');
  sandbox.approve(id);
  const { exitCode, log } = await runStep({
    bundle: 'dist/collect.js',
    inputs: { devkey: key, 'api-url': url, 'order-id': String(id), 'wait-for': 'issuance' },
    env: {
      NODE_OPTIONS: `--expose-gc --import=data:text/javascript,${encodeURIComponent(INSTEAD_OF_PAUSES)}`,
    },
  });
  await sandbox.close();
  const samples = [...log.matchAll(/^MEMORY (.*)/gm)].map(([, json]) => JSON.parse(json as string) as Sample);
  const [first, last] = [samples[0], samples.at(-1)];
  // The looks at why the order is pending count as well, so that the last sample can be missing.
  if (exitCode !== 0 || !first || !last || samples.length < 9)
    throw new Error(`The waiting step ended with ${exitCode}:\n${log}`);

  const mebibytes = (bytes: number) => (bytes / 2 ** 20).toFixed(1);
  const rows = samples.map(({ looks, heapUsed, rss }) => [looks, mebibytes(heapUsed), mebibytes(rss)]);
  const columns = ['looks', 'heap in use, MiB', 'resident, MiB'];
  console.log(`\n### A step that waits\n\n${table(columns, rows)}`);
  const growth = (last.heapUsed - first.heapUsed) / 2 ** 20;
  console.log(`\nThe heap grew by ${growth.toFixed(2)} MiB from look ${first.looks} to look ${last.looks}.`);
  if (growth > ALLOWED_GROWTH_MIB) process.exitCode = 1;
  return { samples, growthMiB: growth };
}
