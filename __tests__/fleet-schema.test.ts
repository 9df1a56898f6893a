// The JSON Schema of a fleet's list: it refuses nothing that the action takes, and what editors can show.

import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse, stringify } from 'yaml';
import { getLanguageService } from 'yaml-language-server';
import { INVENTORY_COLUMNS, ORDER_COLUMNS, OWN_COLUMNS } from '../src/list/columns.ts';
import { readInputs } from '../src/list/fleet-inputs.ts';
import { environment } from './fixtures.ts';
import { SCHEMA_FILE, schemaRefusals } from './fleet-schema.ts';

const directory = mkdtempSync(join(tmpdir(), 'schema-'));

/** What the action refuses of a list, with nothing in its input `defaults`. */
async function actionRefuses(list: string): Promise<string | undefined> {
  const manifest = join(directory, 'list.yml');
  writeFileSync(manifest, list);
  const inputs = { devkey: 'k', fleet: 'agents', manifest };
  return readInputs(environment(inputs), new Date('2027-01-01T12:00:00Z')).then(
    () => undefined,
    (error: Error) => error.message,
  );
}

const GOOD = {
  name: 'agent-1',
  'product-id': 'client_authentication_plus',
  'common-name': 'Agent 1',
  emails: 'agent-1@example.com',
  'organization-id': 112233,
  'validity-years': 1,
};
const list = (...rows: object[]) => stringify(rows);
const row = (more: object) => list({ ...GOOD, ...more });

describe('what the action takes, the schema takes', () => {
  test.each([
    ['a list', list(GOOD)],
    ['with defaults', stringify({ defaults: { 'validity-days': 90 }, certificates: [GOOD] })],
    [
      'texts for numbers',
      row({ 'organization-id': ' 112233 ', 'validity-years': '1', 'skip-approval': 'TRUE' }),
    ],
    ['empty cells', row({ 'first-name': '', 'profile-type': null, state: '', 'order-id': null, csr: ' ' })],
    [
      'several values',
      row({ emails: ['a@example.com', 'b@example.com'], 'organization-units': ['Research, Development'] }),
    ],
    [
      'fields of the account',
      row({ 'custom-fields': { 12: 'x' }, 'additional-parameters': { locale: 'de' } }),
    ],
    ['a leaver with a CSR and two validities', row({ state: 'revoked', 'order-id': 7, 'validity-days': 5 })],
    ['an unknown product', row({ 'product-id': 'client_future' })],
    ['a renamed product', row({ 'product-id': 'client_premium_sha2', 'first-name': 'A', 'last-name': 'B' })],
    ['a name of digits', row({ name: 7 })],
    [
      'the columns of an inventory',
      row({ 'order-status': 'issued', 'days-remaining': 12, 'is-renewed': false }),
    ],
  ])('%s', async (_, text) => {
    expect(await actionRefuses(text)).toBeUndefined();
    expect(schemaRefusals(text)).toEqual([]);
  });

  const shown = globSync(['README.md', '*/README.md', 'docs/**/*.md'], { exclude: ['node_modules'] }).flatMap(
    (file) =>
      [...readFileSync(file, 'utf8').matchAll(/```(?:ya?ml|json)\n([\s\S]*?)```/g)].flatMap(
        ([, text = '']) => {
          const isList = /^certificates:|^defaults:|^- name: [a-z0-9-]+\n {2}(common-name|emails)/m.test(
            text,
          );
          return isList ? [[file, text] as const] : [];
        },
      ),
  );
  test('the lists of the documents', () => {
    expect(shown.length).toBeGreaterThan(0);
    for (const [file, text] of shown) expect([file, schemaRefusals(text)]).toEqual([file, []]);
  });
});

describe('whatever a column has: what the schema refuses, the action refuses', () => {
  /** As they are written in YAML. */
  const ANYTHING =
    `'' null ~ "" ' ' true no 7 007 "007" 0 -3 1.5 1e5 0x1F 1_000 +7 "x\\ny" x [] [''] [null] [a, b] {a: b} {12: x} [7, true]`.match(
      /"[^"]*"|'[^']*'|\[[^\]]*\]|\{[^}]*\}|\S+/g,
    ) ?? [];
  const MORE: Record<string, string[]> = {
    name: ['agent-1', '" agent-1 "', 'a--b', 'a'.repeat(33), '2027-01-01'],
    state: ['active', '" revoked "', 'Active'],
    'order-id': ['9007199254740993', '" 7 "'],
    'product-id': ['client_premium', '" client_premium "', 'client_premium_sha2', 'client_future', 'Client'],
    emails: [
      'a@example.com',
      '[a@example.com, ""]',
      '"a@example.com, b@example.com"',
      '[a@example.com, null]',
    ],
    'custom-expiration-date': ['2028-01-01', '1.2.2028', '2028-1-1', '2020-01-01'],
    'common-name-indicator': ['pseudonym', '" pseudonym "', 'Pseudonym'],
    'profile-type': ['strict', '" strict "', 'Strict'],
    'primary-usage': ['signing', 'Signing'],
    'additional-usages': ['non_repudiation', '[non_repudiation]'],
    'signature-hash': ['sha256', 'SHA256', 'sha512'],
    'payment-method': ['balance', '" card "', 'Balance'],
    'skip-approval': ['TRUE', '"True"', '" true "', 'yes'],
    'validity-years': ['1', '3', '"1 "'],
    'validity-days': ['90', '5000'],
    'custom-fields': ['{12: null}', '"12=x"', '["12=x"]'],
    'additional-parameters': ['{a: {b: [1]}}', `'{"a": "b"}'`],
  };
  const person = { 'first-name': 'A', 'last-name': 'B' };
  const rows: [string, Record<string, string>][] = [
    ['an agent', {}],
    ['a person', { 'product-id': 'client_premium', ...person }],
    ['an employee', { 'product-id': 'secure_email_sponsor', ...person }],
    ['a leaver', { state: 'revoked' }],
  ];
  const columns = [...OWN_COLUMNS, ...ORDER_COLUMNS, ...INVENTORY_COLUMNS];

  test.each(rows)('in the row of %s', async (_, more) => {
    const stricter: string[] = [];
    for (const column of columns) {
      for (const value of [...ANYTHING, ...(MORE[column] ?? [])]) {
        const cells: Record<string, string> = { ...GOOD, ...more, [column]: value } as never;
        if (column === 'pseudonym') for (const name of Object.keys(person)) delete cells[name];
        if (['validity-days', 'custom-expiration-date'].includes(column)) delete cells['validity-years'];
        const lines = Object.entries(cells).map(([name, text]) => `${name}: ${text}`);
        const yaml = `- ${lines.join('\n  ')}\n`;
        if (schemaRefusals(yaml).length > 0 && (await actionRefuses(yaml)) === undefined)
          stricter.push(`${column}: ${value}`);
      }
    }
    expect(stricter).toEqual([]);
  });
});

describe('what editors can mark, the action refuses as well', () => {
  test.each([
    ['no name', list({ ...GOOD, name: undefined })],
    ['an unknown column', row({ 'e-mails': 'x@example.com' })],
    ['a column that belongs to the fleet', row({ 'key-type': 'ec-p256' })],
    ['a name that is none', row({ name: 'Ada Lovelace' })],
    ['a state that is none', row({ state: 'gone' })],
    ['a number that is none', row({ 'organization-id': '12a' })],
    ['an ID of 0', row({ 'order-id': 0 })],
    ['an address that is none', row({ emails: 'agent' })],
    ['a date that is none', row({ 'validity-years': undefined, 'custom-expiration-date': '1.2.2028' })],
    ['two validities', row({ 'validity-days': 90 })],
    ['a CSR twice', row({ csr: 'x', 'csr-file': 'y' })],
    [
      'a pseudonym and a name',
      row({ 'product-id': 'client_premium', pseudonym: 'x', 'first-name': 'y', 'last-name': 'z' }),
    ],
    ['a person where the product has none', row({ 'first-name': 'Ada', 'last-name': 'Lovelace' })],
    ['a profile where the product has none', row({ 'profile-type': 'strict' })],
    ['an indicator where the product has none', row({ 'common-name-indicator': 'pseudonym' })],
    ['a word that is none', row({ 'product-id': 'secure_email_sponsor', 'profile-type': 'legacy' })],
    ['a list where one value belongs', row({ 'common-name': ['A'] })],
    ['a default of one row', stringify({ defaults: { name: 'a' }, certificates: [GOOD] })],
    ['another top', stringify({ certificates: [GOOD], extras: [] })],
    ['no rows', '[]'],
    ['a row that is a text', '- Agent'],
  ])('%s', async (_, text) => {
    expect(schemaRefusals(text)).not.toEqual([]);
    expect(await actionRefuses(text)).toContain('- ');
  });
});

describe('the schema', () => {
  const schema = JSON.parse(readFileSync(SCHEMA_FILE, 'utf8'));

  test('is 2020-12, and has each column with a description', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    const { properties } = schema.$defs.row;
    for (const column of [...OWN_COLUMNS, ...ORDER_COLUMNS]) {
      expect(properties[column]?.description, column).toMatch(/^\S.{10,}/);
    }
  });

  test('completes and marks in an editor', async () => {
    const service = getLanguageService({
      schemaRequestService: async () => JSON.stringify(schema),
      workspaceContext: { resolveRelativePath: (path: string) => path },
    } as never);
    service.configure({
      validate: true,
      completion: true,
      hover: true,
      schemas: [{ uri: 'file:///fleet.schema.json', fileMatch: ['*.yml'], schema }],
    } as never);
    // The service remembers what it has parsed by name and version.
    let version = 0;
    const open = (text: string) => TextDocument.create('file:///list.yml', 'yaml', ++version, text);

    expect(await service.doValidation(open(list(GOOD)), false)).toEqual([]);
    const marked = await service.doValidation(open(row({ 'e-mails': 'x@example.com' })), false);
    expect(marked.map(({ message }) => message)).toEqual(['Property e-mails is not allowed.']);

    const columns = await service.doComplete(open('- name: agent-1\n  '), { line: 1, character: 2 }, false);
    const labels = columns.items.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['emails', 'product-id', 'state', 'validity-days']));
    const products = await service.doComplete(open('- product-id: '), { line: 0, character: 14 }, false);
    expect(products.items.map(({ label }) => label)).toContain('client_premium');
  });
});

describe('npm run check-list', () => {
  const check = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/check-list.ts', ...args], { encoding: 'utf8' });

  test('takes a list without an API key, and names what is wrong', () => {
    const good = join(directory, 'good.yml');
    writeFileSync(good, list(GOOD));
    const bad = join(directory, 'bad.csv');
    writeFileSync(bad, 'name,common-name,emails\na,#N/A,a@example.com\n');
    expect(check(good)).toMatchObject({ status: 0, stdout: `${good}: 1 row, no problem.\n` });
    const defaults = 'product-id: client_authentication_plus\norganization-id: 1\nvalidity-years: 1';
    const refused = check(bad, good, '--defaults', defaults);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain(
      `${bad} cannot be used. Correct this:\n- manifest: line 2, column common-name: `,
    );
    expect(refused.stdout).toContain(`${good}: 1 row, no problem.`);
    expect(check().status).toBe(2);
    const twice = join(directory, 'twice.yml');
    const days = { 'validity-years': '', 'validity-days': 40 };
    writeFileSync(twice, list({ ...GOOD, ...days }, { ...GOOD, ...days, name: 'agent-2' }));
    expect(check(twice).stderr).toContain('allow-same-person');
    expect(check(twice, '--allow-same-person').status).toBe(0);
    expect(check(twice, '--allow-same-person', '--renew-before-days', '50').stderr).toContain(
      'validity-days',
    );
    const run = spawnSync(process.execPath, [resolve('scripts/check-list.ts'), 'good.yml'], {
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: directory },
    });
    expect(run.stdout).toBe('good.yml: 1 row, no problem.\n');
  });

  test('is the hook that the README of fleet shows', () => {
    const readme = readFileSync('fleet/README.md', 'utf8');
    const [, block = ''] = /```yaml\n(repos:[\s\S]*?)```/.exec(readme) ?? [];
    const [hook] = parse(block).repos[0].hooks;
    expect(hook).toMatchObject({ id: 'check-list', language: 'system' });
    expect(new RegExp(hook.files).test('certificates.yml')).toBe(true);
    expect(hook.entry).toContain('npm run --silent check-list --prefix');
  });
});
