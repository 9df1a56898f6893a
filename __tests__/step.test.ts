import { describe, expect, test } from 'vitest';
import { orderInputs } from './fixtures.ts';
import { sandboxes } from './sandboxes.ts';
import { runStep } from './step.ts';

const start = sandboxes();

/** A request that nothing ever comes of, in a process that nothing keeps alive. */
const LOST = `data:text/javascript,${encodeURIComponent(`
  import { EventEmitter } from 'node:events';
  import http from 'node:http';
  http.request = () => Object.assign(new EventEmitter(), { end() {}, destroy() {} });
  const { setTimeout } = globalThis;
  globalThis.setTimeout = (...rest) => setTimeout(...rest).unref();
`)}`;

describe('a step whose promise is lost does not end green', () => {
  test.each([
    ['order', 'dist/order.js', {}],
    ['post', 'dist/order-post.js', { 'order-open': 'true', 'order-reference': 'gha-lost' }],
    ['collect', 'dist/collect.js', {}],
  ])('%s', async (name, bundle, state) => {
    const sandbox = await start();
    const inputs: Record<string, string> =
      name === 'collect'
        ? { devkey: sandbox.key, 'api-url': sandbox.url, 'order-id': '1234001' }
        : orderInputs(sandbox);
    const { exitCode, outputs } = await runStep({
      inputs,
      bundle,
      state,
      env: { NODE_OPTIONS: `--import=${LOST}` },
    });
    expect(exitCode).toBe(1);
    expect(outputs['error-code']).toBe(undefined);
    expect(sandbox.requests).toEqual([]);
  });
});
