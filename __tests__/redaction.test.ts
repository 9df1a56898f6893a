// What a text that came from elsewhere shows after redaction: words, phrases and secrets in every form.

import { describe, expect, test } from 'vitest';
import { type PrivateValue, redactor, shownCode } from '../src/base/redaction.ts';
import { privateValues } from '../src/inputs/private-values.ts';
import { CSR, environment } from './fixtures.ts';

const KEY = 'K3y/with+some=chars_0123456789';
const redact = redactor(
  privateValues(
    environment({
      devkey: KEY,
      'common-name': "Zoë Müller-O'Brien",
      emails: 'ann.smith42@post.bücher.example',
      'organization-units': 'Research & Development, Sales',
      comments: 'For the new hire\nstarts in May',
      'custom-fields': '12=Cost centre 4711\n13: x',
      'additional-parameters': '{"a":{"phone":"+49 30 1234","nested":["Blue\\nGreen team",true]},"n":123456}',
      csr: CSR,
    }),
    'order',
  ),
);
const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('words of names and addresses', () => {
  test.each([
    ['as they are', 'Zoë Müller', '*** ***'],
    ['without accents, in capitals', 'ZOE MULLER', '*** ***'],
    ['taken apart by Unicode', 'Zoe\u0308 Mu\u0308ller', '*** ***'],
    ['from HTML', 'Zo&euml; M&#252;ller O&#x27;Brien', "*** *** O'***"],
    ['from a URL', 'q=Zo%C3%AB+M%C3%BCller', 'q=***+***'],
    ['from a URL in Latin-1', 'M%FCller', '***'],
    ['from JSON', '{"cn":"Zo\\u00eb M\\u00fcller"}', '{"cn":"*** ***"}'],
    ['with tags', '<p><em>M</em>&uuml;ller</p>', '***'],
    ['in a tag', '<a title="M&uuml;ller">', '<a title="***">'],
    ['in bytes', 'M\\xc3\\xbcller, M\\xFCller', '***, ***'],
    ['encoded twice', 'M%25C3%25BCller, &amp;#77;&amp;uuml;ller', '***, ***'],
    ['in full width', '\uff2d\uff35\uff2c\uff2c\uff25\uff32', '***'],
    ['with characters that cannot be seen', 'Mul\u00adl\u200ber', '***'],
    ['with directions inside', 'Mul\u202dl\u2069er', '***'],
    ['with fillers inside', 'Mul\u3164l\u2800er', '***'],
    ['with joiners from HTML', 'Mul&zwnj;l&zwj;e&lrm;r', '***'],
    ['as one word', 'MullerOBrien, obrien', '***, ***'],
    ['inside of another', 'xMullerx', '***'],
    ['of the local part', 'ann@other.org and smith42', '***@other.org and ***'],
    ['of the domain', 'the host post.b\u00fccher.test', 'the host ***.***.test'],
    ['of the domain in ASCII', 'xn--bcher-kva.test', 'xn--***-***.test'],
    ['of two letters, not inside of others', 'Annual cannot', 'Annual cannot'],
  ])('%s', (_, text, shown) => {
    expect(redact(text)).toBe(shown);
  });

  test.each(['words', 'phrase'] as const)('joiners that got lost or became a space: %s', (as) => {
    const hide = redactor([{ as, text: '\u0639\u0644\u06cc\u200c\u0631\u0636\u0627 x' }]);
    for (const joiner of ['\u200c', '&zwnj;', '\u200d', ' ', '']) {
      const shown = hide(`\u0639\u0644\u06cc${joiner}\u0631\u0636\u0627 x`);
      expect(shown.replace(/&zwnj;|[* x]/g, '')).toBe('');
    }
  });

  test('names without spaces between words', () => {
    const hide = redactor([{ as: 'words', text: '\u738b\u5c0f\u660e' }]);
    expect(hide('\u7528\u6237\u738b\u5c0f\u660e\u4e0d\u5b58\u5728')).toBe('***');
  });

  test.each(['The product is not enabled (100% sure) \\n C:\\new\\temp &amp; \u00bd', 'a%20b', 'x'])(
    'what holds nothing private stays as it came: %j',
    (text) => {
      expect(redact(text)).toBe(text);
    },
  );

  test('a text that is encoded without end is not shown', () => {
    expect(redact(`M%${'25'.repeat(50)}C3%BCller`)).toBe('***');
  });
});

describe('whole values and lines', () => {
  test.each([
    [
      'a unit',
      'Unit "research &amp; development" is unknown; so is Sales',
      'Unit "***" is unknown; so is ***',
    ],
    ['a part of a unit', 'Development of products', 'Development of products'],
    ['a line of the comment', 'comments: starts  in\nMay', 'comments: ***'],
    ['a custom field', 'Cost centre 4711: no', '***: no'],
    ['a number of additional-parameters', '123456 and 1', '*** and 1'],
    ['a text of additional-parameters', '+49 30 1234 for the green team', '+*** for the ***'],
  ])('%s', (_, text, shown) => {
    expect(redact(text)).toBe(shown);
  });
});

describe('the key', () => {
  test.each([
    KEY,
    KEY.toLowerCase(),
    `x${KEY}x`,
    [...KEY].join(' '),
    KEY.replace('with', 'wi\r\n  th'),
    encodeURIComponent(KEY),
    encodeURIComponent(encodeURIComponent(KEY)),
    JSON.stringify(KEY.replaceAll('/', '\\/')).replaceAll('\\\\', '\\'),
    [...KEY].map((character) => `&#${character.charCodeAt(0)};`).join(''),
    [...KEY].map((character) => `\\u00${character.charCodeAt(0).toString(16)}`).join(''),
    Buffer.from(KEY).toString('hex'),
    base64(KEY),
    base64(`u:${KEY}`),
    base64(`me:${KEY}\n`),
    base64(`x${KEY}`).replace(/.{8}/g, '$&\r\n'),
    encodeURIComponent(base64(KEY)),
    Buffer.from(`..${KEY}`).toString('base64url'),
  ])('is hidden as %j', (form) => {
    const shown = redact(`Header "${form}" is wrong.`);
    expect(shown).toMatch(/^Header ".{0,5}\*{3}.{0,6}" is wrong\.$/);
  });

  test('a password of few characters is not looked for inside of words', () => {
    expect(redactor([{ as: 'secret', text: 'ab' }])('about ab')).toBe('about ***');
  });
});

describe('a CSR', () => {
  test.each([CSR.split('\n')[2] as string, (CSR.split('\n')[3] as string).slice(5, 40)])(
    'piece %#',
    (piece) => {
      expect(redact(`"${piece}"`)).toBe('"***"');
    },
  );
});

describe('codes', () => {
  const hide = redactor([
    { as: 'words', text: 'Denied Access' },
    { as: 'secret', text: 'abcdefghijklmnopqrst' },
  ]);
  test.each([
    ['access_denied|access_denied_invalid_key', 'access_denied|access_denied_invalid_key'],
    ['Access denied', '*** ***'],
    ['denied', '***'],
    ['key_abcdefghijklmnopqrst', 'key_***'],
    ['__proto__', '__proto__'],
  ])('%s', (code, shown) => {
    expect(shownCode(code, hide)).toBe(shown);
  });
});

test('ten thousand people cost no more than a moment, and nothing is asked before there is a text', () => {
  let asked = 0;
  const people = function* (): Generator<PrivateValue> {
    for (let index = 0; index < 10_000; index++) {
      asked += 1;
      yield { as: 'words', text: `Given${index} Surname${index} given.${index}@mail${index}.example` };
      yield { as: 'phrase', text: `Unit ${index} of many` };
    }
  };
  const hide = redactor(people());
  expect(asked).toBe(0);
  expect(hide('surname77 in UNIT 9000 of many: Surnames')).toBe('*** in ***: Surnames');
  expect(hide('GIVEN9999@example.org')).toBe('***@***.org');
  expect(asked).toBe(10_000);
});
