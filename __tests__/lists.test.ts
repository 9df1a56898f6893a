// Lists as spreadsheets, scripts and people write them, on the bundle: what is ordered, and what is refused.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { csvLine, withoutApostrophe } from '../src/base/csv.ts';
import { act } from './action-step.ts';
import { FLEET, FleetJob, MEASURED, usageOf } from './fleet-step.ts';
import { order } from './order-step.ts';
import { sandboxes } from './sandboxes.ts';

const start = sandboxes();

/** The problems of a list, line by line. */
async function problemsOf(list: string, file?: string, more?: Record<string, string>): Promise<string[]> {
  const sandbox = await start();
  const job = new FleetJob(sandbox);
  const { outputs, log } = await job.run(list, { ...(file && { file }), ...(more && { with: more }) });
  expect(outputs['error-code']).toBe('invalid_input');
  expect(sandbox.connections).toBe(0);
  const [message = ''] = /^::error::.*$/m.exec(log) ?? [];
  return message
    .split('%0A- ')
    .slice(1)
    .map((line) => line.replace(/^manifest: /, '').replaceAll('%25', '%'));
}

/** What is ordered for the rows of a list, in their order. */
async function ordered(list: string, file = 'list.csv', more: Record<string, string> = {}) {
  const sandbox = await start();
  const job = new FleetJob(sandbox);
  const { exitCode, log } = await job.apply(list, { file, with: more });
  expect(exitCode, log).toBe(0);
  return sandbox.orderPosts().map(({ body }) => JSON.parse(body).certificate);
}

describe('CSV of programs', () => {
  const rows = 'a,Agent One,one@example.com\nb,Agent Two,two@example.com\n';
  const both = [
    expect.objectContaining({ common_name: 'Agent One', emails: ['one@example.com'] }),
    expect.objectContaining({ common_name: 'Agent Two', emails: ['two@example.com'] }),
  ];
  test.each([
    ['a row that ends before optional columns', `name,common-name,emails,state,order-id\n${rows}`],
    ['sep=;', `sep=;\n${`name,common-name,emails\n${rows}`.replaceAll(',', ';')}`],
    [
      '"sep=|" with quotes and CRLF',
      `\uFEFF"sep=|"\r\n${`name,common-name,emails\n${rows}`.replaceAll(',', '|')}`,
    ],
    ['sep=; with cells after it', `sep=;;;\n${`name,common-name,emails\n${rows}`.replaceAll(',', ';')}`],
    ['"sep=;" with cells after it', `"sep=;",,\n${`name,common-name,emails\n${rows}`.replaceAll(',', ';')}`],
    ['sep=\\t', `sep=\\t\n${`name,common-name,emails\n${rows}`.replaceAll(',', '\t')}`],
    ['sep=; after a blank line', `\n\nsep=;\n${`name,common-name,emails\n${rows}`.replaceAll(',', ';')}`],
    ['#TYPE with cells after it', `"#TYPE X",,\nname,common-name,emails\n${rows}`],
    ['sep=, where the header has semicolons in a name', `sep=,\nname,common-name,emails,"state"\n${rows}`],
    [
      '#TYPE of PowerShell',
      `#TYPE System.Management.Automation.PSCustomObject\r\n"name","common-name","emails"\r\n${rows}`,
    ],
    ['separators without a column at the end', `name,common-name,emails,,,\n${rows}`],
    ['blank rows of separators', `name,common-name,emails\n,,\n${rows},,\n   \n"",,\n`],
  ])('%s', async (_, list) => {
    expect(await ordered(list)).toEqual(both);
  });

  test('a row that ends before a column that it needs', async () => {
    expect(
      await problemsOf('name,common-name,state,emails\na,Agent,active,a@example.com\nb,Agent\n'),
    ).toEqual([
      'line 3, column 3: is missing: the row has 2 cells, but the header has 4. Add the separators or quotes that are missing.',
    ]);
  });
});

describe('entries of a cell', () => {
  const emails = ['one@example.com', 'two@example.com'];
  test.each([
    ['semicolons', 'one@example.com; two@example.com'],
    ['commas', '"one@example.com, two@example.com"'],
    ['lines', '"one@example.com\ntwo@example.com"'],
    ['a JSON list', '"[""one@example.com"",""two@example.com""]"'],
  ])('addresses with %s', async (_, cell) => {
    expect(await ordered(`name,common-name,emails\na,Agent,${cell}\n`)).toMatchObject([{ emails }]);
  });

  test.each([
    'one@example.com;two@example.com',
    'one@example.com ; \n two@example.com;',
    '["one@example.com", "two@example.com"]',
    '[\n  "one@example.com",\n  "two@example.com"\n]',
  ])('addresses of the order: %j', async (given) => {
    const sandbox = await start();
    const { exitCode } = await order(sandbox, { with: { emails: given } });
    expect(exitCode).toBe(0);
    expect(JSON.parse(sandbox.orderPosts()[0]?.body ?? '')).toMatchObject({ certificate: { emails } });
  });

  test.each([
    [
      'CSV',
      'list.csv',
      'name,common-name,emails,organization-units\na,Agent,a@example.com,"Research, Development; Sales\nOps"\n',
    ],
    [
      'YAML',
      'list.yml',
      '- {name: a, common-name: Agent, emails: a@example.com, organization-units: ["Research, Development", Sales, Ops]}',
    ],
    [
      'YAML text',
      'list.yml',
      '- {name: a, common-name: Agent, emails: a@example.com, organization-units: "Research, Development; Sales; Ops"}',
    ],
    [
      'JSON',
      'list.json',
      '[{"name": "a", "common-name": "Agent", "emails": ["a@example.com"], "organization-units": ["Research, Development", "Sales", "Ops"]}]',
    ],
  ])('a comma in a department of %s', async (_, file, list) => {
    expect(await ordered(list, file)).toMatchObject([
      { organization_units: ['Research, Development', 'Sales', 'Ops'] },
    ]);
  });
});

describe('apostrophes of inventory', () => {
  const texts = ['+Max', '-Max', '=1+1', '@Max', "'t Hooft", "'+Max", "''=x", '\uff1dx', 'a"b,c;d'];
  test.each(texts)('%s is read as it was written', (text) => {
    expect(withoutApostrophe(csvLine([text]).trimEnd().replace(/^"|"$/g, '').replaceAll('""', '"'))).toBe(
      text,
    );
  });

  test('the file of inventory becomes a list by two columns more', async () => {
    const sandbox = await start();
    for (const name of ['+Agent', '-Agent', '=Agent', '@Agent', "'t Hooft", 'Agent, "B"']) {
      sandbox.placeOrder(
        {
          certificate: { common_name: name, emails: ['agent@example.com'], signature_hash: 'sha256' },
          organization: { id: 112233 },
          validity_years: 1,
        },
        'client_authentication_plus',
      );
    }
    const job = new FleetJob(sandbox);
    const path = job.path('inventory.csv');
    const inventory = await act('inventory', sandbox, { 'inventory-file': path });
    expect(inventory.exitCode, inventory.log).toBe(0);
    const [header = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
    const list = [
      `name,emails,${header}`,
      ...lines.map((line, index) => `agent-${index},agent@example.com,${line}`),
    ].join('\n');
    const { exitCode, outputs, log } = await job.run(list, { with: { 'results-file': job.results } });
    expect(exitCode, log).toBe(0);
    expect(outputs.problems ?? '0').toBe('0');
    expect(job.entries().map((entry) => entry.plan)).not.toContain('order');
    expect(sandbox.orderPosts()).toEqual([]);
  });
});

describe('headers', () => {
  const hint = (name: string, column: string) =>
    `line 1, column 2: "${name}" is not a column. Did you mean ${column}?`;
  test.each([
    ['Name', 'Ada Lovelace', 'common-name'],
    ['Name', 'agent-1', 'name'],
    ['NAME', 'Ada', 'name'],
    ['E-Mail', 'x', 'emails'],
    ['Mail', 'x', 'emails'],
    ['mail', 'x', 'emails'],
    ['Email Address', 'x', 'emails'],
    ['Department', 'x', 'organization-units'],
    ['Given Name', 'x', 'first-name'],
    ['Common Name', 'x', 'common-name'],
  ])('%s with %s', async (name, value, column) => {
    expect(await problemsOf(`state,${name}\nactive,${value}\n`)).toContain(hint(name, column));
  });

  test('a missing and an unknown column are reported once, for the header', async () => {
    const rows = Array.from({ length: 80 }, (_, index) => `agent-${index},x`);
    expect(await problemsOf(`id,comon-name\n${rows.join('\n')}\n`)).toEqual([
      expect.stringMatching(/^line 1, column 1: (is none of the columns|"id" is not a column)/),
      'line 1, column 2: "comon-name" is not a column. Did you mean common-name?',
      'line 1: the header has no column name; name is required. Give the row a name, which never changes.',
      'line 1: the header has no column emails; emails is required. Give one or more addresses, separated by newlines or commas.',
      'line 1: the header has no column common-name; common-name is required for client_authentication_plus. Give the common name of the certificate.',
    ]);
  });

  test('an empty column, and a list without a header', async () => {
    expect(await problemsOf('name,common-name,emails\na,A,\nb,B,\n')).toEqual([
      'line 1, column 3: emails is empty in every row; emails is required. Give one or more addresses, separated by newlines or commas.',
    ]);
    expect(
      await problemsOf('- {name: a, common-name: A}\n- {name: b, common-name: B}\n', 'list.yml'),
    ).toEqual([
      'no row has emails; emails is required. Give one or more addresses, separated by newlines or commas.',
    ]);
  });
});

test('a list that does not exist', async () => {
  const sandbox = await start();
  const { log } = await act('fleet', sandbox, { fleet: FLEET, manifest: 'certificates.csv' });
  expect(log).toContain(
    '- manifest: certificates.csv does not exist. Did actions/checkout run first? Paths are relative to the workspace.',
  );
});

describe('limits', () => {
  const MiB = 1024 * 1024;
  const fill = (text: string) => text.repeat(Math.floor((32 * MiB - 200) / text.length));
  const rows = (count: number) =>
    Array.from(
      { length: count },
      (_, index) => `agent-${index},Agent ${index},agent-${index}@example.com\n`,
    ).join('');
  const header = 'name,common-name,emails\n';

  /** Lists that no one can mean, and what is reported of them. */
  const BAD: [what: string, file: string, list: () => string, reported: string | RegExp][] = [
    ['32 MiB of rows that are empty', 'list.csv', () => header + fill(',,\n'), 'has no rows'],
    ['32 MiB of line breaks', 'list.csv', () => header + fill('\n'), 'has no rows'],
    [
      '300,000 columns',
      'list.csv',
      () => `${'a,'.repeat(300_000)}\n${'b,'.repeat(300_000)}\n`,
      'line 1: has more than 100 columns.',
    ],
    [
      '101 columns',
      'list.csv',
      () => `${header.trimEnd()}${',x'.repeat(98)}\n`,
      'line 1: has more than 100 columns.',
    ],
    [
      '50,001 rows',
      'list.csv',
      () => header + rows(50_001),
      'line 50002: has more than 50,000 rows. Divide it into several fleets.',
    ],
    [
      'three million rows',
      'list.csv',
      () => header + fill('a,b,c\n'),
      'line 50002: has more than 50,000 rows.',
    ],
    [
      'a cell of 10,001 characters',
      'list.csv',
      () => `${header}a,${'x'.repeat(10_001)},a@example.com\n`,
      'line 2, column 2: has more than 10,000 characters',
    ],
    [
      'a quote that is never closed',
      'list.csv',
      () => `${header}"${fill('a\n')}`,
      'line 2, column 1: opens a quote that is never closed. Add the closing quote.',
    ],
    [
      'quotes only',
      'list.csv',
      () => `${header}${fill('"')}`,
      /line 2, column 1: (opens a quote|has more than 10,000)/,
    ],
    [
      'cells beyond the header',
      'list.csv',
      () => header + fill('a,b,c@example.com,d,e,f,g,h\n').slice(0, MiB),
      'and ',
    ],
    ['more than 32 MiB', 'list.csv', () => 'x'.repeat(32 * MiB + 1), 'is larger than 32 MiB.'],
    ['YAML with aliases that multiply', 'list.yml', () => bomb(), 'line 7, column 9: is too long.'],
    [
      '101 aliases',
      'list.yml',
      () => `- &a {name: a}\n${'- *a\n'.repeat(101)}`,
      'line 102, column 4: is one alias more than the 100 that a list can have.',
    ],
    [
      'YAML of items',
      'list.yml',
      () => fill('- a\n'),
      'has more values than a list of certificates can have.',
    ],
    [
      'YAML of documents',
      'list.yml',
      () => fill('---\n').slice(0, 6_000_000),
      /has a second document|has more values/,
    ],
    [
      'YAML of brackets',
      'list.yml',
      () => fill('['),
      'has more values than a list of certificates can have.',
    ],
    ['YAML of dashes', 'list.yml', () => '- '.repeat(10_000), /is not valid YAML here/],
    [
      'YAML of keys',
      'list.yml',
      () => `- ${fill('  a: 1\n').slice(2, 4_000_000)}`,
      /given a second time|is none of the columns/,
    ],
    [
      'YAML with 101 columns',
      'list.yml',
      () => `- {${Array.from({ length: 101 }, (_, index) => `x${index}: 1`).join()}}`,
      'has more than 100 columns.',
    ],
    [
      'JSON of empty objects',
      'list.json',
      () => `[${fill('{},')}{}]`,
      'has more values than a list of certificates can have.',
    ],
    ['JSON of brackets', 'list.json', () => '['.repeat(1_000_000), 'is not valid JSON here.'],
    [
      'JSON that is nested',
      'list.json',
      () => `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      /is not valid|nest/,
    ],
    [
      'JSON with 50,001 rows',
      'list.json',
      () => `[${'{"name":"a"},'.repeat(50_001)}{}]`,
      'has more than 50,000 rows.',
    ],
    [
      '50,000 rows of which each is wrong',
      'list.csv',
      () => header + rows(50_000).replaceAll('@', '-'),
      'and 49950 more problems.',
    ],
  ];

  function bomb(): string {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `  - &a${level + 1} [${Array(9).fill(`*a${level}`).join()}]`,
    );
    return [
      '- name: a',
      '  additional-parameters:',
      '  - &a0 [x, x, x, x, x, x, x, x, x]',
      ...levels,
      '  common-name: *a9',
    ].join('\n');
  }

  test.each(BAD)('%s', async (_, file, list, reported) => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    const { exitCode, outputs, log } = await job.run(list(), { file, ...MEASURED });
    const { cpuSeconds, peakMiB } = usageOf(log);
    expect([exitCode, outputs['error-code']]).toEqual([1, 'invalid_input']);
    expect(log).toMatch(typeof reported === 'string' ? new RegExp(RegExp.escape(reported)) : reported);
    expect(sandbox.connections).toBe(0);
    // Of 10 s on two processors, and of 1 GiB.
    expect(cpuSeconds).toBeLessThan(10);
    expect(peakMiB).toBeLessThan(1024);
  });
});
