// What cannot name a person, a thing or a department is refused wherever one is named, before anything is sent.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameProblem, twoNames } from '../src/domain/not-a-name.ts';
import { wronglyDecoded } from '../src/domain/wrong-decoding.ts';
import { inputReader } from '../src/inputs/input-reader.ts';
import { readCommonName } from '../src/inputs/name-inputs.ts';
import { act } from './action-step.ts';
import { FleetJob } from './fleet-step.ts';
import { workDirectory } from './openssl.ts';
import { order } from './order-step.ts';
import { problems, read } from './read-inputs.ts';
import { sandboxes } from './sandboxes.ts';

if (process.env.CI) fc.configureGlobal({ seed: 20261123 });

const start = sandboxes();
const SPREADSHEET =
  'contains an error value of a spreadsheet, such as #N/A or #REF!. Correct the formula, then export the list again.';
const ENTITY = 'contains an HTML entity, such as &ouml; or &#246;. Give the character itself.';
const LOST =
  'contains a question mark between letters, where a program lost a character. Export the text again as UTF-8.';
const NOTHING = 'contains neither a letter nor a digit. Give the name.';
const MISSING =
  'is a word that programs write for a missing value: null, none, nan, n/a or na. Give the name.';
const DECODED =
  'contains "Ã¶", which was probably "ö": UTF-8 that was decoded as Windows-1252. Export the text again as UTF-8.';

/** What no name can be, and what is reported. */
const REFUSED: [text: string, reported: string][] = [
  ...[
    '#N/A',
    '#REF!',
    '#VALUE!',
    '#NAME?',
    '#DIV/0!',
    '#NUM!',
    '#NULL!',
    '#SPILL!',
    '#CALC!',
    '#GETTING_DATA',
    '#FIELD!',
    '#BLOCKED!',
    '#CONNECT!',
    '#UNKNOWN!',
    '#BUSY!',
    '#EXTERNAL!',
    '#n/a Hopper',
    'Grace #REF!',
  ].map((text): [string, string] => [text, SPREADSHEET]),
  ...['[object Object]', 'Grace [object Promise]'].map((text): [string, string] => [
    text,
    'contains "[object ...]", which JavaScript writes for an object. Give the text itself.',
  ]),
  ...['undefined', 'Undefined', 'Grace undefined', 'undefined-undefined', 'undefined.'].map(
    (text): [string, string] => [
      text,
      'contains "undefined", which JavaScript writes for a missing value. Give the name.',
    ],
  ),
  ...['(null)', '(NULL) Hopper'].map((text): [string, string] => [
    text,
    'contains "(null)", which programs write for a missing value. Give the name.',
  ]),
  ...['<null>', '[NULL] Hopper', '{None}', '(undefined)', '\\N'].map((text): [string, string] => [
    text,
    'contains a word such as <null>, [NULL] or \\N, which programs write for a missing value. Give the name.',
  ]),
  ['="Grace"', 'is a formula of a spreadsheet (="..."). Give the text in it.'],
  ...['***', 'Grace ***'].map((text): [string, string] => [
    text,
    'contains "***", which a log shows for a masked secret. Give the name itself.',
  ]),
  ...['-', '?', '...', '-- --', '🤖', '“”'].map((text): [string, string] => [text, NOTHING]),
  ...['J?rg', 'J??rg Hopper', 'Grace ?ukasz', 'Andr? Hopper'].map((text): [string, string] => [text, LOST]),
  ...['JÃ¶rg', 'JÃ¶rg-Müller', 'JÃ¶rg MÃ¼ller'].map((text): [string, string] => [text, DECODED]),
  ...[
    'J&ouml;rg',
    'J&#246;rg',
    'J&#xF6;rg',
    'Johnson &amp; Co',
    'Stra&szlig;e',
    '&Zcaron;i&zcaron;ek',
    'O&rsquo;Brien',
  ].map((text): [string, string] => [text, ENTITY]),
  ...['=?utf-8?Q?J=C3=B6rg?=', '=?UTF-8?B?SsO2cmc=?='].map((text): [string, string] => [
    text,
    'is encoded for the header of a mail (=?utf-8?Q?...?=). Give the text that it stands for.',
  ]),
  ...['J√∂rg', 'J├╢rg', 'J├Ârg'].map((text): [string, string] => [
    text,
    'contains a sign such as √ or ├, which is a part of a letter that was decoded wrongly. Export the text again as UTF-8.',
  ]),
  ...['J%C3%B6rg', 'J\\u00f6rg', 'J\\xf6rg', 'J=C3=B6rg'].map((text): [string, string] => [
    text,
    'contains an escaped character, such as \\u00f6 or %C3%B6. Give the character itself.',
  ]),
];

/** Only the first part, since the second shows the user's own name. */
const withoutSuggestion = (line: string) => line.replace(/ It was probably .*/, '');

describe('what cannot be a name', () => {
  const PERSONAL = { 'first-name': 'Ada', 'last-name': 'Lovelace' };
  const inputs = ['common-name', 'first-name', 'last-name', 'pseudonym'] as const;
  test.each(inputs.flatMap((input) => REFUSED.map(([text, reported]) => [input, text, reported] as const)))(
    '%s: %s',
    async (input, text, reported) => {
      const personal = input === 'pseudonym' ? {} : PERSONAL;
      const lines = await problems({ ...personal, [input]: text });
      expect(lines.map(withoutSuggestion)).toEqual([`${input}: ${reported}`]);
    },
  );

  test.each(REFUSED)('a department: %s', async (text, reported) => {
    const lines = (await problems({ 'organization-units': text })).map(withoutSuggestion);
    const places = ['organization-units: ', 'organization-units: the entry '];
    expect(places.map((place) => place + reported)).toContain(lines[0]);
    expect(lines).toHaveLength(1);
  });

  test('the text that it was before, for a value of the step itself', () => {
    const reader = inputReader({ 'INPUT_COMMON-NAME': 'JÃ¶rg Müller-LÃ¼denscheidt' });
    expect(readCommonName(reader)).toBeUndefined();
    expect(reader.problems).toEqual([
      { input: 'common-name', text: `${DECODED} It was probably "Jörg Müller-Lüdenscheidt".` },
    ]);
  });

  test.each(['null', 'NULL', 'none', 'None', 'nan', 'NaN', 'n/a', 'N/A', 'na', 'NA'])(
    '%s is no common name, and gets a warning as a first or last name',
    async (word) => {
      const names = { 'first-name': 'Christopher', 'last-name': word };
      expect(await problems({ ...names, 'common-name': word })).toEqual([`common-name: ${MISSING}`]);
      for (const [first, last, input] of [
        ['Christopher', word, 'last-name'],
        [word, 'Lovelace', 'first-name'],
      ] as const) {
        const { remarks, body } = await read({ 'first-name': first, 'last-name': last });
        expect(body.certificate.individual).toEqual({ first_name: first, last_name: last });
        expect(remarks).toContainEqual({
          level: 'warning',
          text: `${input} is a word that programs write for a missing value: null, none, nan, n/a or na. Check that it is the person's name.`,
        });
      }
    },
  );

  test.each(['null null', 'nan nan', 'None None', 'null none'])(
    '%s is no common name either',
    async (text) => {
      expect(await problems({ 'common-name': text, 'first-name': 'Ada', 'last-name': 'Lovelace' })).toEqual([
        `common-name: ${MISSING}`,
      ]);
    },
  );

  test('a common name gets the warning if the product has no first and last name', async () => {
    const { remarks } = await read({ 'product-id': 'client_authentication_plus', 'common-name': 'Ada null' });
    expect(remarks.map(({ text }) => text)).toContain(
      "a part of common-name is a word that programs write for a missing value: null, none, nan, n/a or na. Check that it is the person's name.",
    );
  });

  test.each(['first-name', 'last-name'])('a %s that ends in a question mark', async (input) => {
    const names = { 'first-name': 'Ada', 'last-name': 'Lovelace' };
    expect(await problems({ ...names, [input]: 'Andr?' })).toEqual([
      `${input}: ends in a question mark, where a program lost a character. Export the text again as UTF-8.`,
    ]);
  });

  test.each([
    ['#N/A', SPREADSHEET],
    ['undefined', 'contains "undefined", which JavaScript writes for a missing value. Give the value.'],
    [
      '[object Object]',
      'contains "[object ...]", which JavaScript writes for an object. Give the text itself.',
    ],
    ['JÃ¶rg', DECODED],
  ])('a custom field: %s', async (value, reported) => {
    expect((await problems({ 'custom-fields': `11=ok\n12=${value}` })).map(withoutSuggestion)).toEqual([
      `custom-fields: line 2 ${reported}`,
    ]);
  });

  test.each(['n/a', '?', '-', 'https://example.org/?a=%C3%B6&b=1', 'Why? Because', 'R&D;'])(
    'a custom field can be %s',
    async (value) => {
      const { body } = await read({ 'custom-fields': `12=${value}` });
      expect(body.custom_fields).toEqual([{ metadata_id: 12, value }]);
    },
  );

  test('the warning is there for names that were taken from common-name, too', async () => {
    const { remarks, body } = await read({ 'common-name': 'Christopher Null' });
    expect(body.certificate.individual).toEqual({ first_name: 'Christopher', last_name: 'Null' });
    expect(remarks.map(({ text }) => text).join()).toContain('last-name is a word that programs write');
  });

  test.each(['na', 'NA', 'n/a', '- na -', 'Sales,na'])('%s is no department', async (text) => {
    const place = text.includes(',') ? 'entry 2 of 2' : 'the entry';
    expect(await problems({ 'organization-units': text })).toEqual([
      `organization-units: ${place} stands for no department. DigiCert refuses -, ., ?, na and blanks. Leave it out.`,
    ]);
  });

  test('64 characters are a department, 65 are none', async () => {
    for (const letter of ['a', '\u{20bb7}']) {
      const { body } = await read({ 'organization-units': letter.repeat(64) });
      expect(body.certificate.organization_units).toEqual([letter.repeat(64)]);
      expect(await problems({ 'organization-units': `Sales,${letter.repeat(65)}` })).toEqual([
        'organization-units: entry 2 of 2 has 65 characters; at most 64 are allowed. Shorten it.',
      ]);
    }
  });
});

describe('what is a name', () => {
  test.each([
    'Müller, Hans',
    'Dr. Müller',
    "'t Hooft",
    'Úžice',
    'Ďúbrava Åsa Øystein',
    'CAFÉ® Bot',
    'R&D',
    'Research&Development;Sales',
    'Johnson & Co; Ltd',
    'What is it?',
    '#1 Agent',
    'Agent * 7',
    'Undefinedson',
    'Nulle',
    '李小龍',
    'Ngô Đình Diệm',
    '100%',
    'build/agent?',
    '42',
  ])('%s', (text) => {
    expect(nameProblem(text)).toBeUndefined();
  });

  test.each(["Siobhán O'Brien", 'Zoë Łukasiewicz-Ñandú', 'محمد علي', 'D’Arcy Anne‑Marie'])(
    '%s is a first and a last name',
    (text) => {
      expect(twoNames(text)).toEqual(text.split(' '));
    },
  );
});

describe('text that was decoded wrongly', () => {
  const decode = new TextDecoder('windows-1252');
  const damaged = (text: string) => decode.decode(Buffer.from(text));
  const latin = fc.constantFrom(...'äöüßÄÖÜéèêëáàâãåçñóòôõøúùûýžščřěłńśźżőű’');
  const word = fc.string({ unit: fc.constantFrom(...'abcdefgHIJK'), minLength: 1, maxLength: 5 });

  test('is recognized, and shown as it was', () => {
    fc.assert(
      fc.property(word, latin, word, (before, letter, after) => {
        const original = before + letter + after;
        expect(wronglyDecoded(damaged(original))?.text).toBe(original.normalize('NFC'));
        expect(wronglyDecoded(damaged(damaged(original)))?.text).toBe(original.normalize('NFC'));
      }),
    );
  });

  test.each([
    ['CittÃ', 'Città'],
    ['NicolÃ  Rossi', 'Nicolà Rossi'],
    ['CittÃ\u00a0', 'Città'],
  ])('%s, where a program took half of a letter for a blank', (text, original) => {
    expect(wronglyDecoded(text)?.text.replaceAll(/\s+/g, ' ')).toBe(original);
  });

  test.each(['IRMÃ', 'JOÃO SIMÃES', 'Ãlvaro'])('%s is no such text', (text) => {
    expect(wronglyDecoded(text)).toBeUndefined();
  });

  test.each(['Мария', 'Γιώργος', '日本', 'شركة'])('%s', (text) => {
    expect(wronglyDecoded(damaged(text))?.text).toBe(text);
  });

  test('is never seen in what was decoded well', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(word, latin), { maxLength: 8 }), (parts) => {
        expect(wronglyDecoded(parts.join('').toLowerCase())).toBeUndefined();
      }),
    );
    const other = fc.string({
      unit: fc.integer({ min: 0x386, max: 0x9fff }).map((code) => String.fromCharCode(code)),
    });
    fc.assert(
      fc.property(other, (text) => {
        expect(wronglyDecoded(text)).toBeUndefined();
      }),
    );
  });
});

describe('on the bundle, with nothing sent', () => {
  test('an order', async () => {
    const sandbox = await start();
    const { outputs, log } = await order(sandbox, { with: { 'common-name': 'Müller, Hans' } });
    expect(outputs).toEqual({ 'error-code': 'invalid_input' });
    expect(log).toContain('- first-name: and last-name (or pseudonym) are required for client_premium.');
    expect(sandbox.connections).toBe(0);
  });

  test('the name in a PKCS#12 file', async () => {
    const sandbox = await start();
    const directory = workDirectory();
    const { outputs, log } = await order(sandbox, {
      with: {
        'key-file': join(directory, 'agent.key'),
        csr: '',
        'pkcs12-file': join(directory, 'agent.p12'),
        'pkcs12-password': 'secret-word-1',
        'pkcs12-name': 'J&ouml;rg',
      },
    });
    expect(outputs).toEqual({ 'error-code': 'invalid_input' });
    expect(log).toContain(`- pkcs12-name: ${ENTITY}`);
    expect(sandbox.connections).toBe(0);
  });

  test('a key', async () => {
    const sandbox = await start();
    const inputs = { 'key-file': join(workDirectory(), 'agent.key'), 'common-name': '#N/A' };
    const { outputs, log } = await act('key', sandbox, inputs);
    expect(outputs['error-code']).toBe('invalid_input');
    expect(log).toContain(`- common-name: ${SPREADSHEET}`);
  });

  test('the rows of a fleet, which show nothing of the name', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    const list = [
      'name,common-name,emails,organization-units',
      'a,JÃ¶rg Quillfeather,a@example.com,Sales',
      'b,Agent,b@example.com,Sales;n/a',
      'c,null,c@example.com,"Research, Development"',
      'd,Agent Four,d@example.com,B&uuml;ro',
    ];
    writeFileSync(job.path('list.csv'), list.join('\n'));
    const { outputs, log } = await job.run(list.join('\n'));
    expect(outputs['error-code']).toBe('invalid_input');
    expect(log).toContain(`- manifest: line 2, column common-name: ${DECODED}`);
    expect(log).toContain(
      '- manifest: line 3, column organization-units: entry 2 of 2 stands for no department.',
    );
    expect(log).toContain(`- manifest: line 4, column common-name: ${MISSING}`);
    expect(log).toContain(`- manifest: line 5, column organization-units: ${ENTITY}`);
    expect(log).not.toContain('Quillfeather');
    expect(sandbox.connections).toBe(0);
  });
});
