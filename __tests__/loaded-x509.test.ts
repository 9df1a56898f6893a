// Only a step that needs X.509 loads it.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { order, places } from './delivery.ts';
import { CSR } from './fixtures.ts';
import { workDirectory } from './openssl.ts';
import { sandboxes } from './sandboxes.ts';
import { runStep, type StepResult } from './step.ts';

const start = sandboxes();
const directory = workDirectory();
const newPlace = places(directory);

describe.concurrent('what is loaded', () => {
  const preload = join(directory, 'loaded.mjs');
  beforeAll(() => {
    writeFileSync(
      preload,
      `import { appendFileSync } from 'node:fs';
      import { registerHooks } from 'node:module';
      registerHooks({
        load(url, context, next) {
          if (url.startsWith('file:')) appendFileSync(process.env.LOADED, url + '\\n');
          return next(url, context);
        },
      });`,
    );
  });

  let lists = 0;
  /** The files of `dist/` that a step loaded, and those with an X.509 library in them. */
  async function loadedBy(run: (env: Record<string, string>) => Promise<StepResult>) {
    const list = join(directory, `loaded-${++lists}`);
    const { exitCode, log } = await run({ NODE_OPTIONS: `--import=${preload}`, LOADED: list });
    expect(exitCode, log).toBe(0);
    const files = readFileSync(list, 'utf8')
      .split('\n')
      .filter((url) => url.includes('/dist/'))
      .map((url) => fileURLToPath(url));
    expect(files.length).toBeGreaterThan(1);
    return { files, x509: files.filter((file) => /asn1|x509certificate/i.test(readFileSync(file, 'utf8'))) };
  }

  test.each<[string, Record<string, string>]>([
    ['a usual order', {}],
    ['an order that waits', { 'wait-for': 'issuance', 'wait-timeout-minutes': '0.01' }],
    ['a dry run', { 'dry-run': 'true' }],
  ])('%s without CSR and files loads no X.509', async (_, inputs) => {
    const sandbox = await start();
    const { x509 } = await loadedBy((env) => order(sandbox, { with: inputs, env }));
    expect(x509).toEqual([]);
  });

  test('its re-run, which finds the order, does not either', async () => {
    const sandbox = await start();
    await order(sandbox, { with: { csr: CSR, 'order-reference': 'ours' } });
    const { x509 } = await loadedBy((env) => order(sandbox, { with: { 'order-reference': 'ours' }, env }));
    expect(x509).toEqual([]);
  });

  test('nor does collecting without files', async () => {
    const sandbox = await start();
    await order(sandbox, { with: { csr: CSR } });
    const inputs = { devkey: sandbox.key, 'api-url': sandbox.url, 'order-id': '1234001' };
    const { x509 } = await loadedBy((env) => runStep({ inputs, bundle: 'dist/collect.js', env }));
    expect(x509).toEqual([]);
  });

  test('an order with a key does', async () => {
    const sandbox = await start();
    const { x509 } = await loadedBy((env) => order(sandbox, { with: { 'key-file': newPlace().key }, env }));
    expect(x509.length).toBeGreaterThan(0);
  });
});
