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

describe('an unforeseen error', () => {
  /** Fails where the first request is made, with a text that may contain anything. */
  const UNFORESEEN = `data:text/javascript,${encodeURIComponent(`
    import http from 'node:http';
    http.request = () => { throw new TypeError('cannot rea' + 'd Quill' + 'feather'); };
  `)}`;

  test.each(['0', '1'])('shows its name and places, and not its text; RUNNER_DEBUG=%s', async (debug) => {
    const sandbox = await start();
    const { exitCode, outputs, written, log } = await runStep({
      inputs: { devkey: sandbox.key, 'api-url': sandbox.url, 'order-id': '1234001' },
      bundle: 'dist/collect.js',
      env: { NODE_OPTIONS: `--import=${UNFORESEEN}`, RUNNER_DEBUG: debug },
    });
    expect([exitCode, outputs['error-code']]).toEqual([1, 'internal_error']);
    expect(log).toMatch(/^::error::The action failed unexpectedly \(TypeError\)\..*This is a bug/m);
    expect(log).toMatch(/^::debug::at .*index\.js/m);
    expect(written).not.toMatch(/cannot read|Quillfeather/);
    expect(log).not.toMatch(/^ +at /m);
  });
});
