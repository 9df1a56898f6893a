// The fleet over years, on the shipped bundle and the sandbox's clock.

import { expect, test } from 'vitest';
import { agents, FleetJob } from './fleet-step.ts';
import { sandboxes } from './sandboxes.ts';

const start = sandboxes();

test('two years of weekly runs: each row has a certificate on every day, and pays once a year', async () => {
  const sandbox = await start();
  const job = new FleetJob(sandbox);
  const rows = agents(2);
  const day = (text: string) => text.slice(0, 10);
  for (let week = 0; week < 105; week++) {
    const { exitCode, log } = await job.apply(rows, { with: { 'results-file': job.results } });
    expect([week, exitCode, exitCode === 0 ? '' : log]).toEqual([week, 0, '']);
    // The recipients make their keys a few days after each order.
    sandbox.passDays(3);
    for (const order of sandbox.orders) if (order.issuedAt === null) await sandbox.issue(order.id);
    if (week > 0) {
      const today = day(sandbox.now().toISOString());
      for (const { emails } of rows) {
        const own = sandbox.orders.filter((order) => order.emails.some(({ address }) => address === emails));
        expect([week, own.some(({ status }) => status === 'issued')]).toEqual([week, true]);
        expect(
          own.filter(({ placedAt }) => day(placedAt.toISOString()) === today).length,
        ).toBeLessThanOrEqual(1);
      }
    }
    sandbox.passDays(4);
  }
  // The first one, and one for each year.
  expect(sandbox.orders).toHaveLength(2 * 3);
});
