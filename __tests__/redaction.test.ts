// What a text of someone else shows: no secret of the step, and nobody whom only CertCentral or a list names.

import { expect, test } from 'vitest';
import { addSecret, openPeople, withoutSecrets } from '../src/base/redaction.ts';
import { oneLine } from '../src/base/text.ts';
import { namesIn } from '../src/certcentral/persons.ts';
import { secretsOf } from '../src/inputs/secrets.ts';
import { CSR } from './fixtures.ts';
import { privateKey } from './read-inputs.ts';

const people = openPeople(['Ada Lovelace', 'ada@example.org', '/tmp/list.csv']);
for (const name of ["Zoë Müller-O'Brien", 'Müller', 'Al', '王小明', 'C++ (bot)', '']) people.add(name);
// The answers name whom the step itself names, too.
for (const name of ['Ada Lovelace', 'Ada', 'Lovelace']) people.add(name);

test.each([
  ['an unchanged name', 'first_name: Müller is too long', 'first_name: *** is too long'],
  ['with apostrophe and hyphen', "Zoë Müller-O'Brien, again", '***, again'],
  ['in capitals', 'MÜLLER', '***'],
  ['taken apart by Unicode', 'Mu\u0308ller', '***'],
  ['not inside of other words', 'Müllerin, Also, invalid_al', 'Müllerin, Also, invalid_al'],
  ['without spaces around it', '用户王小明不存在', '用户***不存在'],
  ['with characters of regular expressions', 'C++ (bot) C', '*** C'],
  ['whom the step names', 'Ada Lovelace and Ada', 'Ada Lovelace and Ada'],
  ['an organization with such a name', 'Lovelace Corp', 'Lovelace Corp'],
  ['in another form, which no runner masks', 'ADA LOVELACE', '***'],
  ['an address by its form', 'Ask <x.y@post.example.net> or ada@example.org.', 'Ask <***> or ***.'],
  ['an organization and a domain', 'caa_check_failed|post.example.net', 'caa_check_failed|post.example.net'],
])('%s', (_, text, shown) => {
  expect(people.hideIn(text)).toBe(shown);
});

test('ten thousand people cost no more than a moment', () => {
  const many = openPeople([]);
  for (let index = 0; index < 10_000; index++) many.add(`Given${index} Surname${index}`);
  expect(many.hideIn('GIVEN77 surname77 is not Given9999 Surname9999x')).toBe(
    '*** is not Given9999 Surname9999x',
  );
});

test('the oldest names are forgotten when there are very many', () => {
  const many = openPeople([]);
  for (let index = 0; index < 50_001; index++) many.add(`Given${index} Surname${index}`);
  expect(many.hideIn('Given0 Surname0, Given1 Surname1')).toBe('Given0 Surname0, ***');
});

test('names are found however deep a response is, and only names', () => {
  let response: object = { first_name: 'Ada', status: 'pending', product: { name: 'Premium' } };
  for (let depth = 0; depth < 100_000; depth++) response = { response };
  expect([...namesIn(response)]).toEqual(['Ada']);
  const fields = {
    requests: [{ requester: { firstname: 'Bo', lastname: 'Ek', name: 'Bo Ek' }, user_last_name: 'Ek2' }],
    certificate: { common_name: 'Cy', individual: { pseudonym: 'Dee' } },
    organization: { name: 'Example Corp' },
  };
  expect([...namesIn(fields)].sort()).toEqual(['Bo', 'Bo Ek', 'Cy', 'Dee', 'Ek', 'Ek2']);
});

test('secrets are replaced, and so are the lines of one that has several', () => {
  addSecret(' pass:word$& ');
  addSecret(privateKey);
  expect(withoutSecrets('a pass:word$& b')).toBe('a *** b');
  expect(withoutSecrets('MIGHAgEAMBMGByqGSM49')).toBe('***');
  addSecret('ab');
  expect(withoutSecrets('about ab')).toBe('about ***');
  expect(withoutSecrets('about ab', 3)).toBe('about ab');
});

test('API key, passwords, and a private key in any input are secrets', () => {
  const env = {
    INPUT_DEVKEY: ' abc\n',
    'INPUT_KEY-PASSWORD': 'p w',
    'INPUT_PKCS12-PASSWORD': '',
    INPUT_CSR: `${CSR}\n${privateKey}\n`,
    INPUT_COMMENTS: 'for Ada',
    DEVKEY: 'not an input',
  };
  expect(secretsOf(env)).toEqual(['abc', 'p w', privateKey]);
});

test.each([
  ['a\n::error::b', 'a : :error: :b'],
  ['\u00a0::debug::x', ': :debug: :x'],
  ['x ##[command]y', 'x ## [command]y'],
  ['a\u2028b\u0085c\u202ed', 'a b c d'],
  ['http://[::1]:80/x', 'http://[::1]:80/x'],
  ['  padded  ', 'padded'],
])('%j on one line', (text, line) => {
  expect(oneLine(text)).toBe(line);
});
