// What a step loads and sends, by name: a start that got slower is seen here without a clock (npm run bench has one).
// A product, an input or a message more changes nothing here.

import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Sandbox, SandboxOptions } from '../sandbox/sandbox.ts';
import { ACTIONS } from '../src/domain/actions.ts';
import { environment, orderInputs, steps } from './fixtures.ts';
import { bundleFiles, type Loaded, loadedBy } from './loaded.ts';
import { openssl, workDirectory } from './openssl.ts';
import { sandboxes } from './sandboxes.ts';
import { RUN, runStep } from './step.ts';

const start = sandboxes();
const directory = workDirectory();

/** The files that a runner gives to a step. */
function runnerFiles(): Record<string, string> {
  const files = { GITHUB_OUTPUT: `${directory}/output`, GITHUB_STATE: `${directory}/state` };
  for (const file of Object.values(files)) writeFileSync(file, '');
  return files;
}

/** Parts of the sources and packages that steps do without, each with a trace of it in the bundle. */
const PARTS = {
  undici: { module: /undici/, trace: /llhttp|WebSocket/ },
  Octokit: { module: /@octokit|getOctokit/, trace: /@octokit|getOctokit/ },
  'programs and OIDC': { module: /@actions\/(exec|io)|oidc/, trace: /child_process|ACTIONS_ID_TOKEN/ },
  'what reads responses': { module: /node_modules\/zod/, trace: /\$ZodObject/ },
  'what sends requests': {
    module: /src\/(certcentral\/(?!preconnect|proxy)|(finding|placing|changing|delivery)\/)/,
    trace: /X-DC-DEVKEY/,
  },
  'the check of a CSR': {
    module: /src\/(asn1|certificate\/csr)/,
    trace: /asn1|x509certificate/i,
  },
  'X.509': {
    module: /src\/certificate\/(certificate|key|read-key|make-csr|pkcs12|pbes2|pkcs7)\.ts/,
    trace: /function (assembleChain|makePkcs12|keepKey)\b/,
  },
  'a file that is written': { module: /src\/files\/safe-file/, trace: /function writeFileWhole/ },
  'a fleet': { module: /src\/(fleet|list)|js-yaml/, trace: /function planRow|js-yaml/ },
};
type Part = keyof typeof PARTS;

const NEVER: Part[] = ['undici', 'programs and OIDC'];
const NOT_FOR_AN_ORDER: Part[] = [...NEVER, 'Octokit', 'X.509', 'a file that is written', 'a fleet'];

describe.each<{
  name: string;
  inputs: (sandbox: Sandbox) => Record<string, string>;
  without: Part[];
  builtins: string[];
}>([
  {
    name: 'a step that fails on its inputs',
    inputs: () => ({}),
    without: [...NOT_FOR_AN_ORDER, 'what reads responses', 'what sends requests', 'the check of a CSR'],
    builtins: ['http', 'https', 'net', 'tls', 'child_process'],
  },
  {
    name: 'an order without a CSR',
    inputs: (sandbox) => orderInputs(sandbox, { csr: '' }),
    without: [...NOT_FOR_AN_ORDER, 'the check of a CSR'],
    builtins: ['child_process', 'fs/promises'],
  },
  {
    name: 'an order with a CSR',
    inputs: (sandbox) => orderInputs(sandbox),
    without: NOT_FOR_AN_ORDER,
    builtins: ['child_process', 'fs/promises'],
  },
])('$name', ({ inputs, builtins, without }) => {
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

  test.each(without)('loads no part of the bundle with %s', (part) => {
    expect(shipped.files.length).toBeGreaterThan(1);
    expect(shipped.files.filter((file) => PARTS[part].trace.test(readFileSync(file, 'utf8')))).toEqual([]);
    expect(source.files.filter((file) => PARTS[part].module.test(file))).toEqual([]);
  });

  test.each(builtins)('does not load %s of node', (builtin) => {
    expect(shipped.builtins).not.toContain(builtin);
  });

  test('loads nothing but the bundle', () => {
    expect(shipped.files.filter((file) => !/^dist\/[^/]+\.js$/.test(file))).toEqual([]);
  });
});

describe('the bundle', () => {
  const files = bundleFiles().map((file) => ({ file, text: readFileSync(file, 'utf8') }));

  test.each(NEVER)('contains no %s', (part) => {
    expect(files.filter(({ text }) => PARTS[part].trace.test(text))).toEqual([]);
  });

  test.each(Object.keys(PARTS).filter((part) => !NEVER.includes(part as Part)))('contains %s', (part) => {
    expect(files.filter(({ text }) => PARTS[part as Part].trace.test(text))).not.toEqual([]);
  });

  test('has Octokit only in files that a comment on a pull request loads', () => {
    const having = files.filter(({ text }) => PARTS.Octokit.trace.test(text)).map(({ file }) => file);
    expect(having.every((file) => /^dist\/\d+\.index\.js$/.test(file))).toBe(true);
    expect(having.length).toBeLessThanOrEqual(2);
  });

  test('has at most 25 files and 1.4 MB for eight actions', () => {
    const all = globSync('dist/*');
    // Each action has a main and a file of its own.
    expect(all.length).toBeLessThanOrEqual(25 + 2 * (ACTIONS.length - 8));
    expect(all.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6).toBeLessThan(1.4);
  });

  test('has each module that sends a request once, with its comments', () => {
    // A line of a comment finds a module: its functions can have other names in the bundle.
    const sources = globSync('src/**/*.ts').map((source) => [source, readFileSync(source, 'utf8')] as const);
    const copies = sources
      .filter(([source]) => /^src.(certcentral|finding|placing|changing|delivery)\b/.test(source))
      .flatMap(([source, text]) =>
        [...text.matchAll(/^ *(?:\/\*\*|\*) ([^@].{30,}?)(?: \*\/)?$/gm)].map(([, line = '']) => ({
          source,
          line,
        })),
      )
      .filter(({ line }) => sources.filter(([, text]) => text.includes(line)).length === 1)
      .map((comment) => ({
        ...comment,
        in: files.filter(({ text }) => text.includes(comment.line)).map(({ file }) => file),
      }))
      // Comments of types are not in the bundle.
      .filter((found) => found.in.length > 0);
    expect(new Set(copies.map(({ source }) => source)).size).toBeGreaterThan(25);
    expect(
      copies.filter((found) => found.in.length > 1),
      'export what several actions use from src/online.ts',
    ).toEqual([]);
  });

  test('names the licenses of its packages', () => {
    const names = readFileSync('dist/licenses.txt', 'utf8').split('\n');
    expect(names).toEqual(expect.arrayContaining(['@actions/core', '@actions/http-client', 'zod']));
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
