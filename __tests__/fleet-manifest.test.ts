import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readInputs } from '../src/list/fleet-inputs.ts';
import { environment } from './fixtures.ts';
import { schemaRefusals } from './fleet-schema.ts';

const directory = mkdtempSync(join(tmpdir(), 'manifest-'));
let files = 0;

/** What the inputs of a fleet with this list are, or the message that refuses them. */
async function read(content: string | Buffer, ending = '.csv', more: Record<string, string> = {}) {
  files += 1;
  const manifest = join(directory, `list-${files}${ending}`);
  writeFileSync(manifest, content);
  const inputs = {
    devkey: 'k',
    'api-url': 'http://127.0.0.1:1/services/v2',
    fleet: 'agents',
    manifest,
    ...more,
  };
  const read = await readInputs(environment(inputs), new Date('2027-01-01T12:00:00Z')).catch(
    (error: Error & { code: string }) => ({ code: error.code, message: error.message }),
  );
  // What the action takes, the schema takes.
  if (!('message' in read) && ending !== '.csv') expect(schemaRefusals(String(content))).toEqual([]);
  return read;
}

const DEFAULTS = {
  defaults: 'product-id: client_authentication_plus\norganization-id: 112233\nvalidity-years: 1',
};

describe('one list in three forms', () => {
  const csv =
    'name,common-name,emails\nbuild-1,Agent One,one@example.com;uno@example.com\nbuild-2,Agent Two,two@example.com\n';
  const yaml = [
    'defaults: {product-id: client_authentication_plus}',
    'certificates:',
    '  - name: build-1',
    '    common-name: Agent One',
    '    emails: [one@example.com, uno@example.com]',
    '  - {name: build-2, common-name: Agent Two, emails: two@example.com}',
  ].join('\n');
  const json = JSON.stringify(
    [
      { name: 'build-1', 'common-name': 'Agent One', emails: ['one@example.com', 'uno@example.com'] },
      { name: 'build-2', 'common-name': 'Agent Two', emails: 'two@example.com', 'order-id': null },
    ],
    null,
    2,
  );
  const forms = [
    ['CSV', csv, '.csv', [2, 3]],
    [
      'CSV of a spreadsheet',
      `\uFEFF\r\n${csv.replaceAll('\n', '\r\n').replaceAll(';', ' ').replaceAll(',', ';')};;\r\n`,
      '.csv',
      [3, 4],
    ],
    ['CSV with quotes', csv.replaceAll(/([^,\n]+)/g, '"$1"'), '.csv', [2, 3]],
    [
      'CSV with lines in cells',
      csv.replace('one@example.com;uno@example.com', '"one@example.com\r\nuno@example.com"'),
      '.csv',
      [2, 4],
    ],
    ['YAML', yaml, '.yaml', [3, 6]],
    ['JSON', json, '.json', [2, 10]],
  ] as const;
  test.each(forms)('%s', async (_, content, ending, lines) => {
    const inputs = await read(content, ending, DEFAULTS);
    if ('message' in inputs) throw new Error(inputs.message);
    expect(inputs.rows.map(({ name, line, body }) => [name, line, body.certificate.emails])).toEqual([
      ['build-1', lines[0], ['one@example.com', 'uno@example.com']],
      ['build-2', lines[1], ['two@example.com']],
    ]);
    expect(inputs.rows[0]?.identity).toEqual(
      expect.objectContaining({
        product: 'client_authentication_plus',
        organizationId: '112233',
        commonName: 'agent one',
      }),
    );
  });
});

describe('what cannot be read, and on which line', () => {
  const row = 'a,Agent One,one@example.com';
  const cases: [what: string, content: string, ending: string, said: (string | RegExp)[]][] = [
    ['no rows in CSV', 'name,common-name,emails\n', '.csv', ['manifest: has no rows']],
    ['an empty file', '', '.csv', ['manifest: has no rows']],
    ['an empty YAML file', '# nothing\n', '.yml', ['manifest: has no rows']],
    ['an empty list', '[]', '.json', ['manifest: has no rows']],
    [
      'a quote that is not closed',
      `name,common-name,emails\n${row}\nb,"Agent,b@example.com\nc,d,e\n`,
      '.csv',
      ['line 3, column 2: opens a quote'],
    ],
    [
      'text after a quote',
      `name,common-name,emails\n\n\n${row}\nb,"Agent"s,b@example.com\n`,
      '.csv',
      ['line 5, column 2: has something after a closing quote'],
    ],
    [
      'a row that is too short',
      `name,common-name,emails\n${row}\nb,Agent\n`,
      '.csv',
      ['line 3, column 3: is missing: the row has 2 cells, but the header has 3'],
    ],
    [
      'a row that is too long',
      `name,common-name,emails\n${row},x\n`,
      '.csv',
      ['line 2, column 4: contains a value'],
    ],
    [
      'a column twice',
      `name,common-name,emails,name\n${row},a\n`,
      '.csv',
      ['line 1, column 4: names the same column'],
    ],
    [
      'an unknown column',
      `name,common_name,emails\n${row}\n`,
      '.csv',
      ['line 1, column 2: "common_name" is not a column. Did you mean common-name?'],
    ],
    [
      'a list without a header',
      'Zuzanna Quillfeather,zq\nx,y\n',
      '.csv',
      ['line 1, column 1: is none of the columns', 'line 1, column 2: is none'],
    ],
    [
      'a key',
      `name,common-name,emails,key-file\n${row},x\n`,
      '.csv',
      ['line 1, column 4: key-file cannot be a column: a list must not contain private keys'],
    ],
    [
      'a password',
      `- {name: a, key-password: x}`,
      '.yml',
      ['line 1, column 13: key-password cannot be a column'],
    ],
    [
      'rows of one name',
      `name,common-name,emails\n${row}\nA,Agent Two,two@example.com\n`,
      '.csv',
      ['line 3, column name: is also the name of the row in line 2'],
    ],
    [
      'a name that is none',
      `name,common-name,emails\nZuzanna Q,Agent,one@example.com\n,Agent,two@example.com\n`,
      '.csv',
      ['line 2, column name: must be 1 to 32', 'line 3, column name: is required'],
    ],
    [
      'a state that is none',
      `name,common-name,emails,state\n${row},gone\n`,
      '.csv',
      ['line 2, column state: is neither active nor revoked'],
    ],
    [
      'an address that is none',
      `name,common-name,emails\n${row}\nb,Agent,nobody\n`,
      '.csv',
      ['line 3, column emails: the address is not a valid'],
    ],
    [
      'no addresses',
      `- name: a\n  common-name: Agent\n- name: b\n  emails: x@example.com\n`,
      '.yml',
      [
        'line 1, column emails, character 3: is required',
        'line 3, column common-name, character 3: is required',
      ],
    ],
    [
      'values of the wrong kind',
      `- name: a\n  common-name: Agent\n  emails: {a: b}\n  container-id: [1, [2]]\n`,
      '.yml',
      ['line 3, column 11: is neither a text nor a list', 'line 4, column 17: is a list or an object'],
    ],
    [
      'a number of the wrong kind',
      `name,common-name,emails,container-id,validity-days\n${row},0x1,1e2\n`,
      '.csv',
      ['column container-id: "..." is not a whole number', 'column validity-days: "..." is not'],
    ],
    [
      'YAML that is none',
      '- name: a\n  emails: [x\n- name: b\n',
      '.yaml',
      [/line 3, column 1: is not valid YAML here/],
    ],
    [
      'a key given twice',
      '- name: a\n  emails: x@example.com\n  name: b\n',
      '.yaml',
      ['line 3, column 3: is given a second time'],
    ],
    ['a tag', '- name: !!str a\n', '.yaml', ['line 1, column 9: is a tag']],
    ['an alias of nothing', '- name: *a\n', '.yaml', ['is an alias, but no anchor']],
    ['two documents', '- name: a\n---\n- name: b\n', '.yaml', ['has a second document']],
    ['a row that is a text', '- Zuzanna\n', '.yaml', ['line 1, column 3: is not in the form']],
    [
      'another top',
      'certificates: []\nextras: []\n',
      '.yaml',
      ['line 2, column 1: is neither "defaults" nor "certificates"'],
    ],
    [
      'JSON with a comment',
      '[\n  // Zuzanna\n  {"name": "a"}\n]',
      '.json',
      ['line 2, column 3: is not valid JSON here'],
    ],
    [
      'JSON with a comma too many',
      '[\n  {"name": "a",}\n]',
      '.json',
      ['line 2, column 16: is not valid JSON here'],
    ],
    ['JSON that is cut', '[\n  {"name": "a"', '.json', ['line 2, column 15: is not valid JSON here']],
    [
      'JSON with a single quote',
      "{'certificates': []}",
      '.json',
      ['line 1, column 2: is not valid JSON here'],
    ],
    [
      'many rows in one line',
      '[{"name":"a","common-name":"A","emails":"x"},{"name":"b","common-name":"B","emails":"x"}]',
      '.json',
      [
        'line 1, column emails, character 32: the address',
        'line 1, column emails, character 76: the address',
      ],
    ],
    [
      'names of JavaScript',
      '[{"__proto__": 1, "constructor": 2, "name": "a", "toString": 3}]',
      '.json',
      ['line 1, column 3: is none', 'line 1, column 19: is none', 'line 1, column 50: is none'],
    ],
    ['a merge key', '- <<: {a: b}\n', '.yml', ['line 1, column 3: << cannot be a column']],
    [
      'numbers that YAML has more of',
      '- {name: a, common-name: A, emails: a@example.com, validity-days: 0x10, container-id: 1_0, order-id: 1e3}\n',
      '.yml',
      ['column validity-days, character 52: "..." is not', 'column container-id, ', 'column order-id, '],
    ],
    [
      'words that YAML has for true',
      '- {name: a, common-name: A, emails: a@example.com, skip-approval: yes, custom-expiration-date: 2027-06-01T00:00:00Z}\n',
      '.yml',
      [
        'column skip-approval, character 52: "..." is neither',
        'column custom-expiration-date, character 72: "..." is not a date',
      ],
    ],
    [
      'numbers that JavaScript would change',
      '[{"name": "a", "order-id": 12345678901234567890, "additional-parameters": {"x": 12345678901234567890}}]',
      '.json',
      [
        'column order-id, character 16: "..." is not',
        'column additional-parameters, character 50: contains a number',
      ],
    ],
    [
      'lists where one value belongs',
      '- {name: [a], common-name: [A], state: [revoked], validity-days: [10]}\n',
      '.yml',
      ['line 1, column 10: is a list', 'line 1, column 28: is a list', 'column 40: is', 'column 66: is'],
    ],
    [
      'entries that would be divided',
      '- name: a\n  organization-units: ["Sales; EMEA"]\n  custom-fields: {12: "x\\n13=y"}\n',
      '.yml',
      [
        'line 2, column 23: has an entry with a line break or another separator in it',
        'line 3, column 18: has an entry',
      ],
    ],
    [
      'keys given twice inside of a value',
      '- name: a\n  additional-parameters: {x: 1, x: 2}\n  custom-fields: {1: a, 1: b}\n',
      '.yml',
      ['line 2, column 33: is given a second time', 'line 3, column 25: is given a second time'],
    ],
    [
      'an order of two rows',
      'name,common-name,emails,order-id\na,A,a@example.com,77\nb,B,b@example.com,77\n',
      '.csv',
      ['line 3, column order-id: is that of the row in line 2'],
    ],
    [
      'an unknown column and no rows',
      'name,comon-name,emails\n',
      '.csv',
      ['line 1, column 2: "comon-name" is not a column. Did you mean common-name?', 'manifest: has no rows'],
    ],
    [
      'a default of one row only',
      'defaults: {name: a}\ncertificates: [{name: b}]',
      '.yaml',
      ['line 1, column name, character 12: belongs to one row'],
    ],
  ];
  test.each(cases)('%s', async (_, content, ending, said) => {
    const refusal = await read(content, ending, DEFAULTS);
    if (!('message' in refusal)) throw new Error('It was taken.');
    expect(refusal.code).toBe('invalid_input');
    for (const text of said)
      expect(refusal.message).toMatch(typeof text === 'string' ? new RegExp(RegExp.escape(text)) : text);
    expect(refusal.message).not.toMatch(/zuzanna/i);
  });

  test('other encodings and endings', async () => {
    expect(await read(Buffer.from('name,common-name\na,M\xfcller', 'latin1'))).toMatchObject({
      message: expect.stringContaining('manifest: line 2, column 4: is not in UTF-8'),
    });
    expect(await read('x', '.txt')).toMatchObject({
      message: expect.stringContaining('manifest: must end in .csv'),
    });
    expect(await read('x', '.csv', { manifest: join(directory, 'missing.csv') })).toMatchObject({
      message: expect.stringContaining(
        `manifest: ${join(directory, 'missing.csv')} does not exist. Did actions/checkout run first?`,
      ),
    });
    expect(await read('x', '.csv', { manifest: directory })).toMatchObject({ code: 'invalid_input' });
  });

  test('fifty problems, and the number of the rest', async () => {
    const rows = Array.from({ length: 250 }, (_, index) => `row-${index},Agent,nobody`);
    const refusal = await read(`name,common-name,emails\n${rows.join('\n')}`, '.csv', DEFAULTS);
    const { message } = refusal as { message: string };
    expect(message.match(/column emails/g)).toHaveLength(50);
    expect(message).toContain('manifest: and 200 more problems.');
  });

  test('problems of inputs and of rows in one message', async () => {
    const refusal = await read('name,emails\na,x', '.csv', {
      fleet: 'a--b',
      apply: 'maybe',
      'max-orders': '-1',
      'results-file': 'x.txt',
      defaults: 'product: x',
    });
    const { message } = refusal as { message: string };
    for (const input of ['fleet', 'apply', 'max-orders', 'results-file', 'defaults', 'manifest'])
      expect(message).toContain(`\n- ${input}: `);
    expect(message).toContain(
      'defaults: line 1, column 1: "product" is not a column. Did you mean product-id?',
    );
  });
});

describe('defaults', () => {
  test("a row's value goes before the list's, and this before the input's", async () => {
    const inputs = await read(
      'defaults: {organization-id: 2, validity-days: 100}\ncertificates:\n- {name: a, common-name: A, emails: a@example.com}\n' +
        '- {name: b, common-name: B, emails: b@example.com, organization-id: 3, custom-expiration-date: 2027-06-01}\n' +
        '- {name: c, common-name: C, emails: c@example.com, product-id: ""}\n',
      '.yaml',
      DEFAULTS,
    );
    if ('message' in inputs) throw new Error(inputs.message);
    expect(inputs.rows.map(({ body }) => body)).toMatchObject([
      { organization: { id: 2 }, order_validity: { days: 100 } },
      { organization: { id: 3 }, custom_expiration_date: '2027-06-01' },
      { organization: { id: 2 }, order_validity: { days: 100 } },
    ]);
    for (const { body } of inputs.rows.slice(0, 1)) expect(body.validity_years).toBeUndefined();
    expect(inputs.rows[1]?.body.order_validity).toBeUndefined();
  });

  test('their problems are reported of the input, with its lines', async () => {
    const refusal = await read('name,common-name,emails\na,A,a@example.com\n', '.csv', {
      defaults: 'product-id: client_authentication_plus\n\norganization-id: 0x1\nvalidity-years: 1',
    });
    expect(refusal).toMatchObject({
      message: expect.stringContaining(
        '\n- defaults: line 3, column organization-id, character 1: "..." must be',
      ),
    });
  });

  test('a row to revoke needs no CSR and no date of tomorrow', async () => {
    const inputs = await read(
      'name,common-name,emails,state,order-id,csr-file,custom-expiration-date\na,A,a@example.com,revoked,77,gone.csr,2026-01-01\n',
      '.csv',
      DEFAULTS,
    );
    expect(inputs).toMatchObject({ rows: [{ name: 'a', state: 'revoked', orderId: '77' }] });
  });
});

test('texts stay as they are written, in each form', async () => {
  const csv = 'name,common-name,emails,additional-parameters\n007,0x10,a@example.com,"{""n"": 1.10}"\n';
  const yaml = '- {name: 007, common-name: 0x10, emails: a@example.com, additional-parameters: {n: 1.10}}';
  const json =
    '[{"name": "007", "common-name": "0x10", "emails": "a@example.com", "additional-parameters": {"n": 1.10}}]';
  for (const [ending, list] of Object.entries({ '.csv': csv, '.yml': yaml, '.json': json })) {
    expect(await read(list, ending, DEFAULTS)).toMatchObject({
      rows: [{ name: '007', body: { certificate: { common_name: '0x10' }, n: 1.1 } }],
    });
  }
});

test('the results file cannot be the list', async () => {
  const list = JSON.stringify([{ name: 'a', 'common-name': 'A', emails: 'a@example.com' }]);
  const manifest = join(directory, 'own.json');
  writeFileSync(manifest, list);
  const more = { ...DEFAULTS, manifest, 'results-file': join(directory, '.', 'own.json') };
  expect(await read(list, '.json', more)).toMatchObject({
    code: 'invalid_input',
    message: expect.stringContaining('- results-file: is the manifest'),
  });
});

test('the spend guard looks at every row', async () => {
  const refusal = await read('name,common-name,emails\na,A,a@example.com\nb,B,b@example.org\n', '.csv', {
    ...DEFAULTS,
    'allowed-email-domains': 'example.com',
  });
  expect(refusal).toMatchObject({
    code: 'not_allowed',
    message: expect.stringContaining('line 3, column emails'),
  });
});

test('what was derived is reported once, with its rows counted', async () => {
  const inputs = await read(
    'name,common-name,emails\na,Ann Example,a@example.com\nb,Ben Example,b@example.com\n',
    '.csv',
    { defaults: 'product-id: client_premium\norganization-id: 112233\nvalidity-years: 1' },
  );
  if ('message' in inputs) throw new Error(inputs.message);
  expect(inputs.remarks.map(({ text }) => text)).toContainEqual(
    expect.stringMatching(/^manifest, 2 rows, the first in line 2: first-name and last-name were taken/),
  );
});
