// What CertCentral's loose fields are read as: an ID that is misread is an order that is not found again.

import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import {
  fields,
  ifThere,
  listOf,
  readBoolean,
  readDay,
  readDigitsOrText,
  readId,
  readKind,
  readText,
  readWholeNumber,
  readWord,
} from '../src/certcentral/answer-fields.ts';
import { by, Id, idOrNone, numbers } from '../src/certcentral/answer-schemas.ts';

const readers = {
  readBoolean,
  readDay,
  readDigitsOrText,
  readId,
  readKind,
  readText,
  readWholeNumber,
  readWord,
  numbers: by(numbers),
};
type Name = keyof typeof readers;

describe.each<[Name, [unknown, unknown][]]>([
  [
    'readId',
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
    'readWord',
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
    'readText',
    [
      ['', ''],
      ['any text', 'any text'],
      [1, undefined],
      [null, undefined],
      [['a'], undefined],
    ],
  ],
  [
    'readBoolean',
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
    'readWholeNumber',
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
    'readKind',
    [
      ['new request', 'new_request'],
      ['Revoke', 'revoke'],
      ...['a'.repeat(41), '<b>', '', 1, null].map((value): [unknown, undefined] => [value, undefined]),
    ],
  ],
  [
    'readDigitsOrText',
    [
      [12, '12'],
      ['', ''],
      ['x', 'x'],
      ...[null, true, [1]].map((value): [unknown, undefined] => [value, undefined]),
    ],
  ],
  [
    'readDay',
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
    expect(readers[name](value)).toEqual(expected);
  });
});

test('what is missing is not known', () => {
  const { numbers: _, ...rest } = readers;
  for (const read of Object.values(rest)) expect(read(undefined)).toBe(undefined);
});

test('a schema reads a field as the function does', () => {
  const read = by(z.object({ id: idOrNone }));
  expect(read({ id: '7' })).toEqual({ id: '7' });
  expect(read({ id: 'x' })).toEqual({ id: undefined });
  expect(read({})).toEqual({});
  expect(read([])).toBe(undefined);
});

test('an ID that is required has to be one', () => {
  expect(Id.parse(7)).toBe('7');
  for (const value of [0, '', null, undefined, '12x']) expect(Id.safeParse(value).success).toBe(false);
});

test('an object is read in its fields only; what is none is nothing', () => {
  const read = fields({ id: readId, name: readText });
  expect(read({ id: 5, name: null, more: 1 })).toStrictEqual({ id: '5' });
  expect(read({})).toStrictEqual({});
  for (const value of [undefined, null, 'x', 5, [{ id: 5 }]]) expect(read(value)).toBe(undefined);
});

test('a list can come as one item, or as nothing; with an item that cannot be read it is none', () => {
  const read = listOf(readId);
  expect(read([1, '2'])).toEqual(['1', '2']);
  expect(read('7')).toEqual(['7']);
  for (const none of [[], undefined, null, {}]) expect(read(none)).toEqual([]);
  for (const value of [[1, 'x'], 'x', [null], { id: 1 }]) expect(read(value)).toBe(undefined);
  expect(ifThere(read)(undefined)).toBe(undefined);
  expect(ifThere(read)(null)).toEqual([]);
});
