// The fleet over years, on the shipped bundle and the sandbox's clock.

import { expect, test } from 'vitest';
import { endOf } from '../sandbox/naming.ts';
import { agents, FleetJob, type Row } from './fleet-step.ts';
import { sandboxes } from './sandboxes.ts';

const start = sandboxes();

test('two years of weekly runs: each row has a certificate on every day, and pays once a year', async () => {
  const sandbox = await start();
  const job = new FleetJob(sandbox);
  const rows = agents(2);
  const ordersOf = ({ emails }: Row) =>
    sandbox.orders.filter((order) => order.emails.some(({ address }) => address === emails));
  for (let day = 0; day < 735; day++) {
    if (day % 7 === 0) {
      const { exitCode, log } = await job.apply(rows, { with: { 'results-file': job.results } });
      expect([day, exitCode, exitCode === 0 ? '' : log]).toEqual([day, 0, '']);
    }
    sandbox.passDays(1);
    // The recipients make their keys three days after each order.
    if (day % 7 === 2)
      for (const { id, issuedAt } of sandbox.orders) if (issuedAt === null) await sandbox.issue(id);
    if (day < 2) continue;
    for (const row of rows) {
      const ends = ordersOf(row).flatMap((order) =>
        order.status === 'issued' && order.issuedAt !== null ? [endOf(order)] : [],
      );
      expect([day, ends.some((end) => end > sandbox.now())]).toEqual([day, true]);
    }
  }
  for (const row of rows) {
    const placed = ordersOf(row).map(({ placedAt }) => placedAt.getTime() / 86_400_000);
    // The first order, and one for each year, at most 30 days and a week before it ends.
    expect(placed).toHaveLength(3);
    placed.slice(1).forEach((at, index) => {
      expect(at - (placed[index] ?? 0)).toBeGreaterThan(365 - 37);
    });
  }
});
