// `npm run bench:memory`: does a step that waits keep its memory? Ten thousand looks at an order, without the
// pauses between them (an hour has some 70), by a process of its own against the simulator in this one.

import { fork } from 'node:child_process';
import { join } from 'node:path';
import { orderInputs, PERSON } from '../__tests__/fixtures.ts';
import { startSandbox } from '../sandbox/sandbox.ts';
import { table } from './compare.ts';
import type { MemorySample } from './polls.ts';

const POLLS = 10_000;
/** A leak of one answer per poll would be some 10 MiB. */
const ALLOWED_GROWTH_MIB = 2;

const sandbox = await startSandbox({ issuance: { polls: POLLS } });
// What the simulator records is of no use here, and would be in the way of nothing but this process.
const forgetting = setInterval(() => sandbox.requests.splice(0), 100);
const { id } = sandbox.placeOrder(
  {
    certificate: { common_name: PERSON.name, emails: [PERSON.email], csr: orderInputs(sandbox).csr },
    organization: { id: 112233 },
  },
  'client_premium',
);
sandbox.approve(id);

const samples: MemorySample[] = [];
const child = fork(
  join(import.meta.dirname, 'polls.ts'),
  [sandbox.url, sandbox.key, String(id), String(POLLS)],
  { execArgv: ['--expose-gc'] },
);
child.on('message', (sample) => samples.push(sample as MemorySample));
const code = await new Promise((resolve) => child.on('close', resolve));
clearInterval(forgetting);
await sandbox.close();
if (code !== 0) throw new Error(`The waiting process ended with ${code}.`);

const mebibytes = (bytes: number) => (bytes / 2 ** 20).toFixed(1);
const rows = samples.map(({ polls, heapUsed, rss }) => [String(polls), mebibytes(heapUsed), mebibytes(rss)]);
console.log(table(['polls', 'heap in use, MiB', 'resident, MiB'], rows));

const [first, last] = [samples[0], samples.at(-1)] as [MemorySample, MemorySample];
const growth = (last.heapUsed - first.heapUsed) / 2 ** 20;
console.log(`\nThe heap grew by ${growth.toFixed(2)} MiB from poll ${first.polls} to poll ${last.polls}.`);
if (growth > ALLOWED_GROWTH_MIB) process.exitCode = 1;
