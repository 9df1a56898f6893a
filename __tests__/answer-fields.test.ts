// What CertCentral's loose fields are read as: an ID that is misread is an order that is not found again.

import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import {
  booleanOrNone,
  Id,
  idOrNone,
  numbers,
  textOrNone,
  wholeNumberOrNone,
  wordOrNone,
} from '../src/certcentral/answer-fields.ts';

const fields = { booleanOrNone, idOrNone, numbers, textOrNone, wholeNumberOrNone, wordOrNone };
type Field = keyof typeof fields;

/** The field as it is read in an object, like all fields of answers. */
const read = (field: Field, answer: object) => z.object({ field: fields[field] }).parse(answer);

describe.each<[Field, [unknown, unknown][]]>([
  [
    'idOrNone',
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
    'wordOrNone',
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
    'textOrNone',
    [
      ['', ''],
      ['any text', 'any text'],
      [1, undefined],
      [null, undefined],
      [['a'], undefined],
    ],
  ],
  [
    'booleanOrNone',
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
    'wholeNumberOrNone',
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
])('%s', (field, cases) => {
  test.each(cases)('%j', (value, expected) => {
    expect(read(field, { field: value }).field).toEqual(expected);
  });
});

test('a field that is missing is not known, or an empty list', () => {
  for (const field of [
    'idOrNone',
    'wordOrNone',
    'textOrNone',
    'booleanOrNone',
    'wholeNumberOrNone',
  ] as const) {
    expect(read(field, {}).field).toBe(undefined);
  }
  expect(read('numbers', {}).field).toEqual([]);
});

test('an ID that is required has to be one', () => {
  expect(Id.parse(7)).toBe('7');
  for (const value of [0, '', null, undefined, '12x']) expect(Id.safeParse(value).success).toBe(false);
});
