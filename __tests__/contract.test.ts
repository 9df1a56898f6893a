// action.yml, the code and the README name the same inputs, defaults and outputs.

import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { productRule } from '../sandbox/product.ts';
import { actionFile, referenceDocs } from '../scripts/reference-docs.ts';
import { ERROR_CODES, type ErrorCode } from '../src/base/errors.ts';
import { USER_AGENT, VERSION } from '../src/certcentral/version.ts';
import { ACTIONS, type Action } from '../src/domain/actions.ts';
import { PRODUCTS } from '../src/domain/products.ts';
import * as approve from '../src/inputs/approve.ts';
import * as collect from '../src/inputs/collect.ts';
import { INPUTS, inputsOf } from '../src/inputs/input-table.ts';
import * as inventory from '../src/inputs/inventory.ts';
import * as key from '../src/inputs/key.ts';
import { readInputs } from '../src/inputs/order.ts';
import * as reissue from '../src/inputs/reissue.ts';
import * as revoke from '../src/inputs/revoke.ts';
import * as fleet from '../src/list/fleet-inputs.ts';
import { outputsOf } from '../src/report/outputs.ts';
import { environment } from './fixtures.ts';

type ActionYml = {
  name: string;
  description: string;
  inputs: Record<string, { description: string; required?: boolean; default?: string }>;
  outputs: Record<string, { description: string }>;
  runs: { using: string; main: string; post?: string; 'post-if'?: string };
};

const action = parse(readFileSync('action.yml', 'utf8')) as ActionYml;
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const NOW = new Date('2026-11-23T12:00:00Z');

/** How each action reads its inputs. */
const READERS: Record<Action, (env: NodeJS.ProcessEnv, now: Date) => unknown> = {
  order: readInputs,
  collect: collect.readInputs,
  key: key.readInputs,
  approve: approve.readInputs,
  reissue: reissue.readInputs,
  revoke: revoke.readInputs,
  inventory: inventory.readInputs,
  fleet: fleet.readInputs,
};

/** The inputs that the code reads, and no others: the names it asks the environment for. */
async function namesRead(action: Action, inputs: Record<string, string>): Promise<Set<string>> {
  const names = new Set<string>();
  const env = new Proxy(environment(inputs), {
    get(target, name) {
      const [, input] = /^INPUT_(.+)$/.exec(String(name)) ?? [];
      if (input !== undefined) names.add(input.toLowerCase());
      return Reflect.get(target, name);
    },
  });
  await (async () => READERS[action](env, NOW))().catch(() => {});
  return names;
}

const valid = {
  devkey: 'key',
  'product-id': 'client_premium',
  'common-name': 'Ada Lovelace',
  emails: 'ada@example.org',
  'organization-id': '112233',
  'validity-years': '1',
};

const files = ACTIONS.map((name) => [name, actionFile(name)] as const);

describe.each(files.filter(([, file]) => existsSync(file)))('%s', (name, file) => {
  const { description, inputs, outputs, runs } = parse(readFileSync(file, 'utf8')) as ActionYml;

  test('has a description that the Marketplace takes: below 125 characters', () => {
    expect(description).toMatch(/^[A-Z].{40,123}\.$/);
  });

  test('begins each input with a sentence that fits the list of an editor', () => {
    for (const [word, { description }] of Object.entries(inputs)) {
      expect(description.split(/(?<=\.)\s/)[0], word).toMatch(/^\S.{18,123}\.$/);
    }
  });

  test('has the inputs of the table of inputs', () => {
    expect(Object.keys(inputs).sort()).toEqual(inputsOf(name).sort());
  });

  test('has the outputs of the table of outputs', () => {
    expect(Object.keys(outputs).sort()).toEqual(outputsOf(name).sort());
  });

  test('each has a description, and names are kebab-case', () => {
    for (const [word, { description }] of [...Object.entries(inputs), ...Object.entries(outputs)]) {
      expect(word).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(description.trim(), word).not.toBe('');
    }
  });

  test('error-code names codes that exist', () => {
    const named = outputs['error-code']?.description.match(/\b[a-z]+_[a-z_]+\b/g) ?? [];
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((code) => !(ERROR_CODES as readonly string[]).includes(code))).toEqual([]);
  });

  test('runs on node24, by a line in dist/', () => {
    expect(runs.using).toBe('node24');
    for (const path of [runs.main, runs.post].filter((path) => path !== undefined)) {
      expect(existsSync(join(dirname(file), path)), path).toBe(true);
    }
  });
});

describe('inputs', () => {
  test.each(ACTIONS)('the code of %s reads those of its table', async (action) => {
    const read = new Set([...(await namesRead(action, {})), ...(await namesRead(action, valid))]);
    expect([...read].sort()).toEqual(inputsOf(action).sort());
  });

  test('an input with its default is as good as an empty one', async () => {
    const defaults = Object.fromEntries(
      Object.entries(action.inputs).flatMap(([name, input]) =>
        input.default === undefined ? [] : [[name, input.default]],
      ),
    );
    expect(Object.keys(defaults).length).toBeGreaterThan(3);
    const read = async (more: Record<string, string>) => {
      return await readInputs(environment({ ...valid, ...more }), NOW);
    };
    for (const [name, value] of Object.entries(defaults)) {
      expect(typeof value, `the runner hands over strings: ${name}`).toBe('string');
      expect([name, await read({ [name]: value })]).toEqual([name, await read({ [name]: '' })]);
    }
    expect(await read(defaults)).toEqual(await read({}));
  });

  test('what action.yml requires, the code requires; the runner does not', async () => {
    const required = Object.entries(action.inputs).filter(([, input]) => input.required === true);
    expect(required.map(([name]) => name)).toEqual(['devkey', 'product-id', 'emails']);
    for (const [name, input] of required) {
      expect(input.default, `${name} is required and has a default`).toBeUndefined();
      const missing = async () => readInputs(environment({ ...valid, [name]: '' }), NOW);
      await expect(missing()).rejects.toThrow(`- ${name}: is `);
    }
  });
});

describe('error-code', () => {
  /** Codes in files that an action shares, which it cannot end with, and why. */
  const UNREACHED: Partial<Record<Action, Partial<Record<ErrorCode, string>>>> = {
    collect: {
      not_ordered: 'it reads orders with the fallback not_issued, and places none',
      unknown_outcome: 'it changes nothing, so an output that cannot be written is invalid_input',
      reference_conflict: 'a reference without an order is not_issued',
    },
    key: {
      unknown_outcome: 'it changes nothing, so an output that cannot be written is invalid_input',
    },
    approve: { not_issued: 'collect alone reads orders with this fallback' },
    revoke: { not_issued: 'collect alone reads orders with this fallback' },
    inventory: {
      unknown_outcome: 'it changes nothing, so an output that cannot be written is invalid_input',
    },
  };

  /** The files that a file imports, now or later, but for types. */
  function filesOf(file: string, known = new Set<string>()): Set<string> {
    if (known.has(file)) return known;
    known.add(file);
    const source = readFileSync(file, 'utf8').replace(/^import type .*$/gm, '');
    const imports = /(?:from|import\((?:\s*\/\*.*?\*\/)?)\s*'(\.[^']+)'/g;
    for (const [, path] of source.matchAll(imports)) filesOf(join(dirname(file), path as string), known);
    return known;
  }

  test.each(ACTIONS)('of %s describes every code that it can end with, and no other', (action) => {
    const inputs = action === 'fleet' ? 'src/list/fleet-inputs.ts' : `src/inputs/${action}.ts`;
    const files = new Set([...filesOf(`src/${action}.ts`), ...filesOf(inputs), 'src/report/step.ts']);
    files.delete('src/base/errors.ts');
    const text = [...files].map((file) => readFileSync(file, 'utf8')).join('\n');
    // Whatever is sent can be refused or limited; any step can fail in a way that no one has thought of.
    const common = inputsOf(action).includes('devkey') ? ['api_refused', 'rate_limited'] : [];
    const reached = ERROR_CODES.filter(
      (code) => text.includes(`'${code}'`) || [...common, 'internal_error'].includes(code),
    );
    const { outputs } = parse(readFileSync(actionFile(action), 'utf8')) as ActionYml;
    const description = outputs['error-code']?.description ?? '';
    const described = ERROR_CODES.filter((code) => new RegExp(`\\b${code}\\b`).test(description));
    const unreached = Object.keys(UNREACHED[action] ?? {});
    expect(described).toEqual(reached.filter((code) => !unreached.includes(code)));
    expect(unreached.filter((code) => !reached.includes(code as ErrorCode))).toEqual([]);
  });
});

describe('lists that could be forgotten', () => {
  const yaml = (file: string) => parse(readFileSync(file, 'utf8'));

  test('docs/errors.md has a row for each error code', () => {
    const rows = readFileSync('docs/errors.md', 'utf8').match(/^\|[^|]*`[a-z_]+`/gm) ?? [];
    const named = new Set(rows.map((row) => row.match(/`([a-z_]+)`/)?.[1]));
    expect(ERROR_CODES.filter((code) => !named.has(code))).toEqual([]);
  });

  test('the issue form offers each error code', () => {
    const { body } = yaml('.github/ISSUE_TEMPLATE/bug.yml') as {
      body: { id?: string; attributes: { options: string[] } }[];
    };
    const { options } = body.find(({ id }) => id === 'error-code')?.attributes ?? { options: [] };
    expect(options.filter((option) => /^[a-z_]+_[a-z_]+$/.test(option))).toEqual([...ERROR_CODES]);
  });

  test('the dispatch form offers each product that is not renamed', () => {
    const workflow = yaml('.github/workflows/order-client-certificate.yml') as {
      on: { workflow_dispatch: { inputs: Record<string, { options?: string[] }> } };
    };
    const offered = workflow.on.workflow_dispatch.inputs['product-id']?.options ?? [];
    const products = Object.entries(PRODUCTS).filter(([, { renamedTo }]) => renamedTo === undefined);
    expect(offered.toSorted()).toEqual(products.map(([id]) => id).toSorted());
  });
});

describe('the tables', () => {
  const sources = globSync('src/**/*.ts').map((path) => readFileSync(path, 'utf8'));
  const inSource = (name: string) => sources.join('\n').split(`'${name}'`).length - 1;

  test('what is public of the inputs is no personal data: names, texts and keys never are', () => {
    const known = [
      'api-url request-timeout-seconds',
      'product-id organization-id signature-hash common-name-indicator profile-type primary-usage additional-usages',
      'csr-file key-file key-type key-directory',
      'validity-years validity-days custom-expiration-date auto-renew renewal-of-order-id renew-before-days',
      'order-id request-id order-reference decision skip-approval container-id payment-method',
      'duplicate-guard dry-run allowed-products allowed-organization-ids allowed-email-domains',
      'wait-for wait-timeout-minutes on-timeout certificate-file certificate-format certificate-directory overwrite pkcs12-file pkcs12-encryption',
      'expires-within-days product-ids inventory-file manifest-file read-orders max-reads',
      'fleet manifest apply allow-same-person max-orders plan-over-limit max-revocations results-file new-key-at-renewal comment',
      'requests-per-minute',
    ].flatMap((names) => names.split(' '));
    const open = Object.entries(INPUTS).flatMap(([name, { privacy }]) =>
      privacy === 'public' ? [name] : [],
    );
    expect(open.toSorted()).toEqual(known.toSorted());
  });

  test('each output is set, and each error code is thrown', () => {
    const names = [...new Set(ACTIONS.flatMap(outputsOf))];
    const unused = [...names, ...ERROR_CODES].filter((name) => inSource(name) < 2 && !isProperty(name));
    expect(unused).toEqual([]);
  });

  /** A name without a hyphen is a key without quotes in the table, and in what sets it. */
  function isProperty(name: string): boolean {
    return /^[a-z]+$/.test(name) && sources.join('\n').split(new RegExp(`\\b${name}\\b`)).length > 2;
  }
});

describe('documents', () => {
  test.each(ACTIONS)('README and SECURITY.md name the action %s', (name) => {
    const readme = readFileSync('README.md', 'utf8');
    expect(readme).toContain(`| [\`${name}\`](`);
    if (!inputsOf(name).includes('devkey')) return;
    expect(readFileSync('SECURITY.md', 'utf8')).toMatch(new RegExp(`\\| .*\`${name}\`.* \\|`));
  });
});

test('SECURITY.md names each secret in the table of what the log shows', () => {
  const row = /^\| API key .*\|$/m.exec(readFileSync('SECURITY.md', 'utf8'))?.[0] ?? '';
  const secrets = Object.entries(INPUTS).flatMap(([name, { privacy }]) =>
    privacy === 'secret' ? [name] : [],
  );
  expect(secrets.filter((name) => !row.includes(`\`${name}\``))).toEqual([]);
});

describe('version', () => {
  test('is that of package.json, and in the User-Agent', () => {
    expect(VERSION).toBe(manifest.version);
    expect(USER_AGENT).toMatch(new RegExp(`^order-client-certificate/${RegExp.escape(VERSION)} `));
    expect(USER_AGENT).toMatch(/^[\x20-\x7e]+$/);
  });
});

test.each(Object.entries(referenceDocs()))('%s is what the tables and action.yml give', (file, text) => {
  expect(readFileSync(file, 'utf8'), 'npm run docs').toBe(text);
});

describe('the product rules', () => {
  // The simulator has a table of its own, so that a wrong body is noticed; a rule that changes in
  // one of them has to change in the other.
  test.each(Object.entries(PRODUCTS))('of %s are those of the simulator', (productId, product) => {
    const rule = productRule(productId);
    const commonName = { required: 'required', optional: 'ignored', ignored: rule?.commonName } as const;
    expect(rule).toMatchObject({
      commonName: commonName[product.commonName],
      organization: product.organization,
      secureEmail: product.family === 'secure-email',
    });
    expect(rule?.smime !== null).toBe(product.publicSmime);
    if (rule?.indicators !== 'ignored') {
      expect([...(rule?.indicators ?? [])].sort()).toEqual([...product.indicators].sort());
    }
    if (product.commonName === 'ignored') expect(rule?.commonName).not.toBe('required');
  });
});
