// What CertCentral's loose fields are read as: an ID that is misread is an order that is not found again.

import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import * as field from '../src/certcentral/fields.ts';

const { boolean, day, digitsOrText, id, kind, text, wholeNumber, word, numbers } = field;
const schemas = { boolean, day, digitsOrText, id, kind, text, wholeNumber, word, numbers };
type Name = keyof typeof schemas;

describe.each<[Name, [unknown, unknown][]]>([
  [
    'id',
    [
      [1, '1'],
      ['1234001', '1234001'],
      [9007199254740991, '9007199254740991'],
      ['9007199254740991', '9007199254740991'],
      ...[0, -1, 1.5, 2 ** 53, '0', '01', '-1', '9007199254740993', '1e3', ' 1', '', true, null, [1], {}].map(
        (value): [unknown, undefined] => [value, undefined],
      ),
    ],
  ],
  [
    'word',
    [
      ['Needs_Approval', 'needs_approval'],
      ['a'.repeat(40), 'a'.repeat(40)],
      ...['a'.repeat(41), 'two words', '<b>', '_a', '', 1, null, {}].map((value): [unknown, undefined] => [
        value,
        undefined,
      ]),
    ],
  ],
  [
    'text',
    [
      ['', ''],
      ['any text', 'any text'],
      [1, undefined],
      [null, undefined],
      [['a'], undefined],
    ],
  ],
  [
    'boolean',
    [
      ...[true, 1, '1', 'true'].map((value): [unknown, boolean] => [value, true]),
      ...[false, 0, '0', 'false'].map((value): [unknown, boolean] => [value, false]),
      ...['TRUE', 'yes', 2, '', null, {}].map((value): [unknown, undefined] => [value, undefined]),
    ],
  ],
  [
    'numbers',
    [
      [
        [1, '2', 2.5, 'x'],
        [1, 2],
      ],
      [3, [3]],
      [{}, []],
      [null, []],
      [undefined, []],
    ],
  ],
  [
    'wholeNumber',
    [
      [-3, -3],
      ['-3', -3],
      ['30', 30],
      ...[1.5, '1.5', '1234567890123456', '+1', 'x', '', null, true].map((value): [unknown, undefined] => [
        value,
        undefined,
      ]),
    ],
  ],
  [
    'kind',
    [
      ['new request', 'new_request'],
      ['Revoke', 'revoke'],
      ...['a'.repeat(41), '<b>', '', 1, null].map((value): [unknown, undefined] => [value, undefined]),
    ],
  ],
  [
    'digitsOrText',
    [
      [12, '12'],
      ['', ''],
      ['x', 'x'],
      ...[null, true, [1]].map((value): [unknown, undefined] => [value, undefined]),
    ],
  ],
  [
    'day',
    [
      ['2026-11-24', '2026-11-24'],
      ['2026-11-24T10:00:00+00:00', '2026-11-24'],
      ...['2026-13-24', '2026-11-245', '24.11.2026', '', 20261124, null].map(
        (value): [unknown, undefined] => [value, undefined],
      ),
    ],
  ],
])('%s', (name, cases) => {
  test.each(cases)('%j', (value, expected) => {
    expect(schemas[name].parse(value)).toEqual(expected);
  });
});

test('a missing field is undefined', () => {
  const { numbers: _, ...rest } = schemas;
  for (const schema of Object.values(rest)) expect(schema.parse(undefined)).toBe(undefined);
});

test('an ID that is required has to be one', () => {
  expect(field.requiredId.parse(7)).toBe('7');
  for (const value of [0, '', null, undefined, '12x']) {
    expect(field.requiredId.safeParse(value).success).toBe(false);
  }
});

test('an object is read in its fields only; anything else is undefined', () => {
  const schema = field.object({ id, name: text });
  expect(schema.parse({ id: 5, name: null, more: 1 })).toEqual({ id: '5' });
  expect(schema.parse({ id: 'x' })).toEqual({});
  expect(schema.parse({})).toEqual({});
  for (const value of [undefined, null, 'x', 5, [{ id: 5 }], []]) expect(schema.parse(value)).toBe(undefined);
});

test('a list can arrive as one item, or as nothing; with an item that cannot be read it is none', () => {
  const schema = field.list(field.requiredId);
  expect(schema.parse([1, '2'])).toEqual(['1', '2']);
  expect(schema.parse('7')).toEqual(['7']);
  for (const none of [[], undefined, null, {}]) expect(schema.parse(none)).toEqual([]);
  for (const value of [[1, 'x'], 'x', [null], { id: 1 }]) expect(schema.safeParse(value).success).toBe(false);
  expect(z.object({ ids: schema }).parse({})).toEqual({ ids: [] });
});
