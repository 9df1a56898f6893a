// What a step loads and sends, counted: a start that got slower is seen here without a clock (npm run bench has one).

import { globSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Sandbox, SandboxOptions } from '../sandbox/sandbox.ts';
import { environment, orderInputs, steps } from './fixtures.ts';
import { bundleFiles, type Loaded, loadedBy, packagesOf, sizeOf } from './loaded.ts';
import { openssl, workDirectory } from './openssl.ts';
import { sandboxes } from './sandboxes.ts';
import { RUN, runStep } from './step.ts';

const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((path) => basename(path));

const start = sandboxes();
const directory = workDirectory();

/** The files that a runner gives to a step. */
function runnerFiles(): Record<string, string> {
  const files = { GITHUB_OUTPUT: `${directory}/output`, GITHUB_STATE: `${directory}/state` };
  for (const file of Object.values(files)) writeFileSync(file, '');
  return files;
}

/** For the delimiters of outputs; a step that fails on its inputs sets none that needs one. */
const OF_OUTPUTS = ['crypto'];
const OF_HTTPS = ['http', 'https', 'net', 'tls'];

const CORE = ['@actions/core', '@actions/github'];
/** What checks the answers to other requests than an order's, zod, would take a tenth of its processor time. */
const REQUESTS = ['@actions/http-client'];

type Scenario = {
  name: string;
  inputs: (sandbox: Sandbox) => Record<string, string>;
  builtins: string[];
  packages: string[];
  /** Ceilings of the JavaScript that is read and compiled; each file costs besides its bytes. */
  files: number;
  kilobytes: number;
  /** Source files that must not be among them. */
  without: string[];
};

const OTHER_STEPS = [
  ...['order-post.ts', 'collect.ts'],
  ...['dry-run.ts', 'preflight.ts', 'account.ts', 'renewal.ts'],
];
const CERTIFICATES = [
  ...['deliver.ts', 'key.ts', 'pkcs12.ts', 'pbes2.ts', 'writer.ts', 'pkcs7.ts', 'safe-file.ts', 'wait.ts'],
];
const ORDERS = ['connection.ts', 'certcentral.ts', 'place.ts', 'adopt.ts'];

describe.each<Scenario>([
  {
    name: 'a step that fails on its inputs',
    inputs: () => ({}),
    builtins: [],
    packages: ['@actions/core'],
    files: 3,
    kilobytes: 96,
    without: [...OTHER_STEPS, ...CERTIFICATES, ...ORDERS, 'csr-check.ts'],
  },
  {
    name: 'an order without a CSR',
    inputs: (sandbox) => orderInputs(sandbox, { csr: '' }),
    builtins: [...OF_OUTPUTS, ...OF_HTTPS],
    packages: [...CORE, ...REQUESTS],
    files: 6,
    kilobytes: 210,
    without: [...OTHER_STEPS, ...CERTIFICATES, 'csr-check.ts'],
  },
  {
    name: 'an order with a CSR',
    inputs: (sandbox) => orderInputs(sandbox),
    builtins: [...OF_OUTPUTS, ...OF_HTTPS],
    packages: [...CORE, ...REQUESTS],
    files: 8,
    kilobytes: 242,
    without: [...OTHER_STEPS, ...CERTIFICATES],
  },
])('$name', ({ inputs, builtins, packages, files, kilobytes, without }) => {
  let shipped: Loaded;
  let source: Loaded;

  beforeAll(async () => {
    const env = async () => ({ ...RUN, ...runnerFiles(), ...environment(inputs(await start())) });
    [shipped, source] = await Promise.all([
      env().then((variables) => loadedBy('dist/order.js', variables)),
      // The source has the names of files and packages that a bundle has not.
      env().then((variables) => loadedBy('__tests__/loaded-order.ts', variables)),
    ]);
  });

  test('loads these built-ins of node and no others', () => {
    expect(shipped.builtins).toEqual(builtins.toSorted());
  });

  test('loads these packages and no others', () => {
    expect(Object.keys(packagesOf(source.files))).toEqual(['(src)', ...packages].toSorted());
  });

  test('loads nothing of ours that it does not use', () => {
    expect(SOURCES).toEqual(expect.arrayContaining(without));
    expect(source.files.filter((file) => without.includes(basename(file)))).toEqual([]);
    expect(shipped.files.filter((file) => !/^dist\/[^/]+\.js$/.test(file))).toEqual([]);
  });

  test('reads no more of the bundle than it did', () => {
    expect(shipped.files.length).toBeLessThanOrEqual(files);
    expect(sizeOf(shipped.files).bytes / 1000).toBeLessThan(kilobytes);
  });
});

describe('the bundle', () => {
  test('has less than 900 KB, licenses included', () => {
    const files = globSync('dist/*');
    expect(files.reduce((sum, file) => sum + statSync(file).size, 0) / 1000).toBeLessThan(900);
  });

  test('has each module in parentheses, so that node compiles it in one go', () => {
    const modules = bundleFiles().flatMap(
      (file) => readFileSync(file, 'utf8').match(/^ +\d+: .*\{$/gm) ?? [],
    );
    expect(modules.length).toBeGreaterThan(100);
    expect(modules.filter((line) => /: (\([\w, ]*\) =>|\w+ =>|function)/.test(line))).toEqual([]);
  });

  test('names the licenses of its packages', () => {
    const names = readFileSync('dist/licenses.txt', 'utf8').split('\n');
    expect(names).toEqual(expect.arrayContaining(['@actions/core', 'zod', ...REQUESTS]));
  });

  test.each([
    ['undici', /llhttp|WebSocket/],
    ['Octokit', /getOctokit|@octokit/],
  ])('holds no %s', (_, trace) => {
    const files = bundleFiles();
    expect(files.filter((file) => trace.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});

describe('over TLS', () => {
  const [key, ca] = [`${directory}/tls.key`, `${directory}/tls.pem`];
  const options = (): SandboxOptions => ({
    tls: { key: readFileSync(key, 'utf8'), cert: readFileSync(ca, 'utf8') },
  });
  const env = { NODE_EXTRA_CA_CERTS: ca };

  beforeAll(() => {
    const name = '-subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1';
    openssl(`req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -noenc ${name} -keyout ${key} -out ${ca}`);
  });

  test('an order takes three requests and one connection, an adopted order two and one', async () => {
    const sandbox = await start(options());
    const first = await runStep({ inputs: orderInputs(sandbox), env });
    expect(first.exitCode, first.log).toBe(0);
    expect(steps(sandbox)).toEqual([
      'GET /order/alternate',
      'POST /order/certificate/client_premium',
      'GET /order/alternate',
    ]);
    expect(sandbox.connections).toBe(1);

    sandbox.requests.length = 0;
    const second = await runStep({ inputs: orderInputs(sandbox), env });
    expect(second.exitCode, second.log).toBe(0);
    expect(second.outputs['order-created']).toBe('false');
    expect(steps(sandbox)).toEqual(['GET /order/alternate', 'GET /order/certificate/1234001']);
    expect(sandbox.connections).toBe(2);
  });

  test('without the duplicate guard an order is one request', async () => {
    const sandbox = await start(options());
    const { exitCode, log } = await runStep({
      inputs: orderInputs(sandbox, { 'duplicate-guard': 'false' }),
      env,
    });
    expect(exitCode, log).toBe(0);
    expect(steps(sandbox)).toEqual(['POST /order/certificate/client_premium']);
    expect(sandbox.connections).toBe(1);
  });
});
