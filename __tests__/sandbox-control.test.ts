// How other processes steer the simulator.

import { expect, test } from 'vitest';
import { startSandbox } from '../sandbox/sandbox.ts';
import { call, path, premium, withCsr } from './sandbox-calls.ts';
import { sandboxes } from './sandboxes.ts';

const start = sandboxes();

test('the control surface works without a key and is not recorded', async () => {
  const sandbox = await start({ approval: 'one-step' });
  const control = async (method: string, where: string, body?: string) => {
    const response = await fetch(`${sandbox.origin}/sandbox/${where}`, { method, ...(body ? { body } : {}) });
    return [response.status, await response.json()];
  };
  await call(sandbox, 'POST', path, withCsr);
  expect(await control('POST', 'orders/1234001/approve')).toMatchObject([200, { requestStatus: 'approved' }]);
  expect(await control('GET', 'orders')).toMatchObject([200, [{ id: 1234001, status: 'issued' }]]);
  for (const [action, status] of [
    ['reject', 'rejected'],
    ['cancel', 'canceled'],
    ['issue', 'issued'],
  ]) {
    const { id } = sandbox.placeOrder(premium, 'client_premium');
    expect(await control('POST', `orders/${id}/${action}`)).toMatchObject([200, { id, status }]);
  }
  expect(await control('POST', 'orders/1/approve')).toMatchObject([404, {}]);
  expect(await control('POST', 'orders/1234001/burn')).toMatchObject([404, {}]);
  expect(await control('POST', 'faults', '{"fault":{"kind":"html"}}')).toMatchObject([200, {}]);
  expect(await control('POST', 'faults', '{"fault":{"kind":"hook"}}')).toMatchObject([400, {}]);
  expect((await call(sandbox, 'GET', '/user/me')).status).toBe(502);
  expect(await control('GET', 'requests')).toMatchObject([200, [{ method: 'POST' }, { path: '/user/me' }]]);
  expect(sandbox.requests).toHaveLength(2);
});

test('starting and closing takes milliseconds', async () => {
  // Of this thread, so that a busy machine makes no difference.
  const begin = process.threadCpuUsage();
  for (let count = 0; count < 50; count += 1) {
    const sandbox = await startSandbox();
    await sandbox.close();
  }
  expect(process.threadCpuUsage(begin).user / 1000 / 50).toBeLessThan(20);
});
