// What an API key with the restriction View Only is enough for: actions that only read send nothing but GET.

import { expect, test } from 'vitest';
import { agents, bodyOfAgent, FleetJob } from './fleet-step.ts';
import { sandboxes } from './sandboxes.ts';

const VIEW_KEY = 'view-only-key-0123456789';
const start = sandboxes();

test('a plan needs no more than a View Only key', async () => {
  const sandbox = await start({ viewOnlyKey: VIEW_KEY });
  const ordered = await fetch(`${sandbox.url}/order/certificate/client_authentication_plus`, {
    method: 'POST',
    headers: { 'X-DC-DEVKEY': sandbox.key, 'Content-Type': 'application/json' },
    body: JSON.stringify(bodyOfAgent(1)),
  });
  expect(ordered.status).toBe(201);
  const job = new FleetJob(sandbox);
  const plan = await job.run(agents(2), { with: { devkey: VIEW_KEY } });
  expect(plan).toMatchObject({
    exitCode: 0,
    outputs: { 'to-order': '1', waiting: '1', 'has-changes': 'true' },
  });

  const apply = await job.apply(agents(2), { with: { devkey: VIEW_KEY } });
  expect(apply).toMatchObject({ exitCode: 1, outputs: { 'error-code': 'api_refused', ordered: '0' } });
  expect(sandbox.orderPosts().filter(({ status }) => status === 201)).toHaveLength(1);
});
