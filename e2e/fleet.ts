// The workflow that fleet/README.md begins with, through the life of a list: a pull request plans, the
// merge orders, the schedule finds nothing to do and renews a year later.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { filesIn, namedRequests, yamlBlocks } from './readme.ts';
import type { Scenario } from './scenarios.ts';

const README = 'fleet/README.md';

export const fleetScenarios: Scenario[] = [
  {
    name: 'fleet: a pull request plans, a push orders, a schedule renews',
    sandbox: { issuance: 'never' },
    async run({ sandbox, runText }) {
      const { workflow, files } = firstWorkflow(sandbox.url);
      const run = async (event: string, secrets?: Record<string, string>) => {
        const { exitCode, log } = await runText(workflow, { event, files, ...(secrets && { secrets }) });
        assert.equal(exitCode, 0, `act ended with exit code ${exitCode}:\n${log}`);
        const plan = /Plan: (.*)\./.exec(log)?.[1];
        return { plan, orders: sandbox.orders.map(({ reference }) => reference) };
      };
      const due = '2 to renew';
      // A key that may only look is enough for a plan.
      assert.deepEqual(await run('pull_request', { DIGICERT_DEVKEY: 'sandbox-view-only-key' }), {
        plan: '2 to order',
        orders: [],
      });
      const orders = ['agents--agent-1', 'agents--agent-2'];
      assert.deepEqual((await run('push')).orders, orders);
      for (const event of ['schedule', 'push']) {
        assert.deepEqual(await run(event), {
          plan: '2 waiting',
          orders,
        });
      }
      const ids = sandbox.orders.map(({ id }) => id);
      for (const id of ids) await sandbox.issue(id);
      sandbox.passDays(340);
      assert.deepEqual(await run('pull_request'), { plan: due, orders });
      const renewals = ids.map((id, index) => `${orders[index]}--${id}`);
      assert.deepEqual(await run('schedule'), { plan: due, orders: [...orders, ...renewals] });
      assert.deepEqual(
        sandbox.orders.slice(2).map(({ body }) => body.renewal_of_order_id),
        ids,
      );
      assert.deepEqual((await run('schedule')).orders, [...orders, ...renewals]);
      assert.equal(sandbox.orderPosts().length, 4);
    },
  },
];

/** The first workflow of the README, which orders from this sandbox, and the list that it reads. */
function firstWorkflow(url: string): { workflow: string; files: Record<string, string> } {
  const text = readFileSync(README, 'utf8');
  const workflow = parse(yamlBlocks(text)[0]?.text ?? '') as {
    jobs: Record<string, { steps: { uses: string; with: Record<string, unknown> }[] }>;
  };
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
  const fleet = steps.find(({ uses }) => uses.includes('/fleet@'));
  assert.ok(fleet, `The first workflow of ${README} has no fleet step.`);
  fleet.with['api-url'] = url;
  const files = filesIn(text);
  return {
    workflow: stringify(workflow, { lineWidth: 0 }),
    files: { ...files, ...namedRequests(Object.values(files)) },
  };
}
