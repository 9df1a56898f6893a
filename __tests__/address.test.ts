// What a step says about where it sends the API key.

import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { orderInputs } from './fixtures.ts';
import { runStep } from './step.ts';
import { errorOf, transport } from './transport.ts';

const { start, listen } = transport();

const UNKNOWN_HOST =
  "::warning::The API key is sent to certcentral.invalid, which is not a host of DigiCert's. Check api-url: it is " +
  'https://www.digicert.com/services/v2, or https://certcentral.digicert.eu/services/v2 for accounts in the EU.';

test.each([
  ['order', {}],
  ['collect', { 'order-id': '1' }],
  ['approve', { 'order-id': '1' }],
  ['revoke', { 'order-id': '1', comments: 'Lost.' }],
  ['inventory', {}],
])("%s warns of a host that is neither DigiCert's nor this machine", async (action, more) => {
  const sandbox = { url: 'https://certcentral.invalid/services/v2', key: 'key' };
  const inputs =
    action === 'order' ? orderInputs(sandbox) : { devkey: sandbox.key, 'api-url': sandbox.url, ...more };
  const { log } = await runStep({ inputs, bundle: `dist/${action}.js`, shortPauses: true });
  expect(log).toContain(UNKNOWN_HOST);
  expect(log).toContain('Check api-url.');
});

test('a host of this machine gets no warning', async () => {
  const { log } = await runStep({ inputs: orderInputs(await start()) });
  expect(log).not.toContain('The API key is sent to');
});

test('api-url without /services/v2 is named as the cause', async () => {
  const port = await listen(createServer((_, response) => response.writeHead(404).end('<html></html>')));
  const inputs = orderInputs({ url: `http://127.0.0.1:${port}`, key: 'key' });
  const result = await runStep({ inputs });
  expect(result.outputs['error-code']).toBe('not_ordered');
  expect(errorOf(result)).toContain('api-url must end in /services/v2.');
});
