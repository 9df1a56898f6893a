// What looks like something else, or would be sent as something else, is refused before anything is sent.

import { describe, expect, test } from 'vitest';
import { isEmail, isMailDomain } from '../src/domain/email.ts';
import { orderInputs, PERSON } from './fixtures.ts';
import { order } from './order-step.ts';
import { problems, read } from './read-inputs.ts';
import { sandboxes } from './sandboxes.ts';

const start = sandboxes();
const PERSONAL = { 'first-name': 'Ada', 'last-name': 'Lovelace' };

describe('characters of names', () => {
  const unseen = [
    '\u00ad',
    '\u034f',
    '\u061c',
    '\u115f',
    '\u180e',
    '\u200b',
    '\u200c',
    '\u2060',
    '\u2800',
    '\u{1d159}',
    '\u3164',
    '\ufe0f',
    '\ufeff',
    '\uffa0',
    '\ufffc',
    '\ufffd',
    '\ufdd0',
    '\uffff',
    '\ue000',
    '\u{e0001}',
    '\u{e0041}',
    '\u{e0100}',
    '\u{f0000}',
    '\u{1fffe}',
    '\u{10ffff}',
  ];
  const names = ['common-name', 'first-name', 'last-name', 'pseudonym', 'organization-units'] as const;

  test.each(unseen.flatMap((character) => names.map((name) => [name, `Ada ${character} L`] as const)))(
    '%s: %j',
    async (name, value) => {
      const lines = await problems({ 'product-id': 'secure_email_sponsor', [name]: value });
      expect(lines.filter((line) => line.startsWith(`${name}: contains `))).toHaveLength(1);
    },
  );

  test.each(['\u2800', '\u3164\u3164', '\u{e0041}\u{e0042}'])('a name made of %j', async (value) => {
    expect(await problems({ 'common-name': value })).toEqual([
      expect.stringMatching(/^common-name: contains U\+[0-9A-F]{4,6}, a character that cannot be seen/),
    ]);
  });

  test.each([
    '\u0639\u0644\u06cc\u200c\u0631\u0636\u0627',
    '\u0915\u094d\u200d\u0937',
    'Zo\u00eb \u738b \u{20bb7}',
  ])('%s stays as it is', async (value) => {
    const { certificate } = (await read({ ...PERSONAL, 'common-name': value })).body;
    expect(certificate.common_name).toBe(value);
  });

  test('64 characters are a common name, 65 are none', async () => {
    for (const letter of ['a', '\u{20bb7}']) {
      const name = letter.repeat(64);
      const { certificate } = (await read({ ...PERSONAL, 'common-name': name })).body;
      expect(certificate.common_name).toBe(name);
      expect(await problems({ ...PERSONAL, 'common-name': name + letter })).toEqual([
        'common-name: has 65 characters; at most 64 are allowed. Shorten it.',
      ]);
    }
  });

  test('on the bundle, with nothing sent', async () => {
    const sandbox = await start();
    const { outputs, log } = await order(sandbox, { with: { 'common-name': `${PERSON.name}\u200b` } });
    expect(outputs).toEqual({ 'error-code': 'invalid_input' });
    expect(log).toContain('- common-name: contains U+200B');
    expect(sandbox.connections).toBe(0);
  });
});

describe('api-url', () => {
  const base = 'https://www.digicert.com/services/v2';
  test.each([`${base}?`, `${base}#`, `${base}?a=b`, `${base}#x`, `${base}/?#`])('%s', async (url) => {
    expect(await problems({ 'api-url': url })).toEqual([
      'api-url: contains a user, a password, a query or a fragment. Give only the address, such as https://www.digicert.com/services/v2.',
    ]);
  });

  test.each(['https://www.digi\ncert.com/services/v2', 'https:\\\\www.digicert.com'])('%j', async (url) => {
    expect(await problems({ 'api-url': url })).toEqual([expect.stringMatching(/^api-url: is not a URL/)]);
  });
});

describe('additional-parameters', () => {
  test.each([
    '9007199254740993',
    '12345678901234567890',
    '1e400',
    '-1e999',
    '1e-400',
    '-0',
    '0.1000000000000000055',
    '3.14159265358979323846',
    '123456789.123456789123',
  ])('the number %s', async (number) => {
    for (const json of [`{"a":${number}}`, `{"a":[{"b":[1,${number}]}]}`]) {
      expect(await problems({ 'additional-parameters': json })).toEqual([
        expect.stringMatching(/^additional-parameters: contains a number with more digits/),
      ]);
    }
  });

  test.each([
    '0',
    '1.0',
    '1e2',
    '0.10',
    '-5.25e-3',
    '9007199254740992',
    '1E+21',
    '0.1',
    '123456789012345680000',
  ])('the number %s is sent', async (number) => {
    const { body } = await read({
      'additional-parameters': `{"a":${number},"b":"9007199254740993 \\" [[["}`,
    });
    expect(body).toMatchObject({ a: Number(number) });
  });

  test.each([
    '['.repeat(21) + ']'.repeat(21),
    '['.repeat(50_000) + ']'.repeat(50_000),
    `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
  ])('deep JSON %#', async (json) => {
    const sandbox = await start();
    const { outputs, log } = await order(sandbox, { with: { 'additional-parameters': `{"a":${json}}` } });
    expect(outputs).toEqual({ 'error-code': 'invalid_input' });
    expect(log).toContain('- additional-parameters: is nested more than 20 levels deep.');
    expect(sandbox.connections).toBe(0);
  });
});

describe('addresses and domains without a valid ASCII form', () => {
  const domains = [
    'xn--a.example',
    'xn--zzzzzzzzz-.example',
    'a\u0338.\u0338b',
    '1.2.3.0x7f',
    '\uff11.\uff12.\uff13.\uff14',
    '\u3164.example',
    'a\u034fb.example',
    `${'\u00fc'.repeat(60)}.example`,
    '\u0301.example',
  ];

  test.each(domains)('%j', async (domain) => {
    expect(isMailDomain(domain)).toBe(false);
    expect(isEmail(`a@${domain}`)).toBe(false);
    expect(await problems({ emails: `a@${domain}` })).toEqual([
      expect.stringMatching(/^emails: the address is not/),
    ]);
    expect(await problems({ 'allowed-email-domains': domain })).toEqual([
      expect.stringMatching(/^allowed-email-domains: .* is not a domain, such as example\.com\.$/),
    ]);
  });

  test.each(['b\u00fccher.example', 'xn--bcher-kva.example', '\u4f8b\u5b50.\u4e2d\u56fd'])(
    '%s is one',
    (domain) => {
      expect(isMailDomain(domain)).toBe(true);
    },
  );

  test('an address is not its domain only', () => {
    expect(isEmail('example.com')).toBe(false);
    expect(isEmail('@example.com')).toBe(false);
    expect(isEmail('a\u3164@example.com')).toBe(false);
  });
});

test('every input that can be given is still accepted', async () => {
  const sandbox = await start();
  expect((await order(sandbox, { with: orderInputs(sandbox) })).exitCode).toBe(0);
});
