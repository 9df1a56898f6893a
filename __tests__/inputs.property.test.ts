// What must hold for any text that a workflow can put into an input, and for any text of the service.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ActionError } from '../src/base/errors.ts';
import { addSecret, openPeople, withoutSecrets } from '../src/base/redaction.ts';
import { oneLine } from '../src/base/text.ts';
import { readCsr } from '../src/certificate/csr.ts';
import { valueProblem } from '../src/domain/not-a-name.ts';
import { inputReader } from '../src/inputs/input-reader.ts';
import { readInputs } from '../src/inputs/order.ts';
import { environment } from './fixtures.ts';

// CI says the same of the same commit every time; new cases are for people, who can look into a failure.
if (process.env.CI) fc.configureGlobal({ seed: 20261123 });

const NOW = new Date('2026-11-23T12:00:00Z');
const KEY = 'K3Y-0123456789abcdefghij';
addSecret(KEY);

function reader(value: string) {
  return inputReader({ INPUT_PSEUDONYM: value });
}

/** Any text at all: any code point, lone surrogates, and what attackers and typos are made of. */
const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom(':', '#', '[', 'a', '\u0000') }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
  fc.string({
    unit: fc.constantFrom(
      ':',
      '#',
      '[',
      ']',
      '\r',
      '\n',
      '\u001b',
      '"',
      '%',
      '=',
      ',',
      '\\',
      'n',
      '-',
      'a',
      '1',
    ),
  }),
);

const digits = fc.oneof(
  fc.maxSafeNat().map(String),
  fc.bigInt({ min: 0n, max: 1n << 60n }).map(String),
  fc.double().map(String),
  fc.integer().map(String),
  fc.string({ unit: fc.constantFrom(...'0123456789+-.eExX_, ١') }),
);

describe('integers are never reinterpreted', () => {
  test('accepted if and only if canonical and in range; the value is equal', () => {
    fc.assert(
      fc.property(digits, fc.nat(10), fc.option(fc.maxSafeNat(), { nil: undefined }), (text, min, max) => {
        const input = reader(text);
        const value = input.integer('pseudonym', max === undefined ? { min } : { min, max });
        const trimmed = text.trim();
        const canonical = /^(0|[1-9][0-9]*)$/.test(trimmed);
        const limit = BigInt(max ?? Number.MAX_SAFE_INTEGER);
        const good = canonical && BigInt(trimmed) >= BigInt(min) && BigInt(trimmed) <= limit;
        expect(value).toBe(good ? Number(trimmed) : undefined);
        if (good) expect(String(value)).toBe(trimmed);
        expect(input.problems).toHaveLength(good || trimmed === '' ? 0 : 1);
      }),
      { numRuns: 500 },
    );
  });
});

describe('booleans and choices', () => {
  const words = fc.oneof(
    anyText,
    fc.mixedCase(fc.constantFrom('true', 'false', 'yes', 'no', 'on', 'off', 'tru', 'truee')),
  );

  test('a boolean is true or false in any case, or a problem', () => {
    fc.assert(
      fc.property(words, (text) => {
        const input = reader(text);
        const value = input.boolean('pseudonym');
        const word = text.trim().toLowerCase();
        expect(value).toBe(word === 'true' ? true : word === 'false' ? false : undefined);
        expect(input.problems).toHaveLength(value === undefined && word !== '' ? 1 : 0);
      }),
    );
  });

  test('a choice is one of the words, in their case', () => {
    fc.assert(
      fc.property(fc.oneof(words, fc.constantFrom('one', 'two')), (text) => {
        const input = reader(text);
        const value = input.oneOf('pseudonym', ['one', 'two']);
        expect(value).toBe(['one', 'two'].find((word) => word === text.trim()));
        expect(input.problems).toHaveLength(value === undefined && text.trim() !== '' ? 1 : 0);
      }),
    );
  });
});

describe('lists', () => {
  const entry = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .map((text) => text.normalize('NFC').replace(/[\p{C}\p{Z},]/gu, ''))
    .filter((text) => text !== '');
  const separator = fc.constantFrom(',', '\n', '\r\n', ' , ', ',\n', '\n\n', '\r');

  test('give back what was joined, however it was joined', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(entry, separator), { minLength: 1 }), (pairs) => {
        const input = reader(pairs.flat().join(''));
        expect(input.list('pseudonym')).toEqual(pairs.map(([text]) => text));
        expect(input.problems).toEqual([]);
      }),
    );
  });
});

async function read(inputs: Record<string, string>) {
  return await readInputs(environment(inputs), NOW);
}

const good = {
  devkey: KEY,
  'product-id': 'client_premium',
  'common-name': 'Ada Lovelace',
  emails: 'ada@example.org',
  'organization-id': '112233',
  'validity-years': '1',
};

describe('custom fields', () => {
  const value = fc
    .string({ unit: fc.constantFrom(...'abcä王=,;: "\'-#%') })
    .map((text) => text.trim().normalize('NFC'))
    // A value such as ="" is refused as the text of a spreadsheet's formula.
    .filter((text) => text !== '' && valueProblem(text) === undefined);
  const fields = fc.uniqueArray(fc.record({ metadata_id: fc.integer({ min: 1, max: 2 ** 40 }), value }), {
    selector: (field) => field.metadata_id,
    minLength: 1,
  });

  test('give back every ID with its value, = included', async () => {
    await fc.assert(
      fc.asyncProperty(fields, fc.constantFrom('\n', '\r\n', '\n\n'), async (given, end) => {
        const text = given.map((field) => `${field.metadata_id}=${field.value}`).join(end);
        expect((await read({ ...good, 'custom-fields': text })).body.custom_fields).toEqual(given);
      }),
    );
  });
});

describe('CSR', () => {
  /** A DER SEQUENCE of any content. */
  const der = fc.uint8Array({ minLength: 1, maxLength: 700 }).map((bytes) => {
    const { length } = bytes;
    const size =
      length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
    return Buffer.from([0x30, ...size, ...bytes]);
  });
  const wrap = (base64: string, columns: number, end: string) =>
    base64.replace(new RegExp(`.{${columns}}(?!$)`, 'g'), `$&${end}`);

  test('every wrapping of one DER gives one canonical PEM', () => {
    fc.assert(
      fc.property(
        der,
        fc.integer({ min: 1, max: 120 }),
        fc.constantFrom('\n', '\r\n', '\r', '\\n', '\\r\\n', ' ', '\n  ', ''),
        fc.constantFrom('CERTIFICATE REQUEST', 'NEW CERTIFICATE REQUEST'),
        (bytes, columns, end, label) => {
          const base64 = bytes.toString('base64');
          const canonical = [
            '-----BEGIN CERTIFICATE REQUEST-----',
            ...(base64.match(/.{1,64}/g) as string[]),
            '-----END CERTIFICATE REQUEST-----',
          ].join('\n');
          const lines = wrap(base64, columns, end);
          const pem = `-----BEGIN ${label}-----${end}${lines}${end}-----END ${label}-----${end}`;
          const spaced = wrap(base64, columns, end.replaceAll('\\n', '\n').replaceAll('\\r', '\r'));
          // Line ends written out and base64 on top of that are two mistakes; one is allowed.
          const whole = Buffer.from(pem.replaceAll('\\n', '\n').replaceAll('\\r', '\r')).toString('base64');
          const forms: (string | Buffer)[] = [
            pem,
            Buffer.from(pem),
            Buffer.from(`\ufeff${pem}`),
            Buffer.from(`\ufeff${pem}`, 'utf16le'),
            bytes,
            spaced,
            wrap(whole, columns, '\n'),
          ];
          for (const form of forms) expect(readCsr(form)).toEqual({ pem: canonical });
          expect(readCsr(canonical)).toEqual({ pem: canonical });
        },
      ),
    );
  });

  test('a cut or lengthened DER is refused', () => {
    fc.assert(
      fc.property(der, fc.integer({ min: 1, max: 5 }), (bytes, count) => {
        for (const damaged of [bytes.subarray(0, -count), Buffer.concat([bytes, Buffer.alloc(count)])]) {
          const pem = `-----BEGIN CERTIFICATE REQUEST-----\n${damaged.toString('base64')}\n-----END CERTIFICATE REQUEST-----`;
          expect(readCsr(pem)).toHaveProperty('problem');
        }
      }),
    );
  });

  test('any other text is a problem that does not repeat it', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, asFile) => {
        const result = readCsr(asFile ? Buffer.from(text) : text);
        if ('pem' in result) return;
        if (text.trim().length > 20) expect(result.problem).not.toContain(text.trim());
        // biome-ignore lint/suspicious/noControlCharactersInRegex: looked for
        expect(result.problem).not.toMatch(/[\u0000-\u001f]/);
      }),
    );
  });
});

describe('any input at all', () => {
  const names = [
    'api-url',
    'product-id',
    'common-name',
    'emails',
    'organization-id',
    'signature-hash',
    'organization-units',
    'csr',
    'csr-file',
    'first-name',
    'last-name',
    'pseudonym',
    'common-name-indicator',
    'profile-type',
    'primary-usage',
    'additional-usages',
    'validity-years',
    'validity-days',
    'custom-expiration-date',
    'auto-renew',
    'renewal-of-order-id',
    'skip-approval',
    'container-id',
    'custom-fields',
    'payment-method',
    'comments',
    'additional-parameters',
    'allowed-products',
    'allowed-organization-ids',
    'allowed-email-domains',
    'order-reference',
    'duplicate-guard',
    'request-timeout-seconds',
  ];
  const given = fc.dictionary(
    fc.constantFrom(...names),
    fc.oneof(
      anyText,
      digits,
      fc.json(),
      fc.emailAddress(),
      // The key where it does not belong.
      fc.tuple(anyText, anyText).map(([before, after]) => before + KEY + after),
    ),
  );

  test('is accepted, or refused with an ActionError in printable lines that do not hold the key', async () => {
    await fc.assert(
      fc.asyncProperty(given, async (inputs) => {
        let message = '';
        try {
          await read({ ...good, ...inputs });
        } catch (error) {
          expect(error).toBeInstanceOf(ActionError);
          message = (error as ActionError).message;
        }
        expect(message).not.toContain(KEY);
        expect(message.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
        expect(message).not.toMatch(/^\s*(::|##\[)/m);
      }),
      { numRuns: 500 },
    );
  });

  test('additional-parameters add, and never change what an input sets', async () => {
    const key = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'certificate',
        'organization',
        'emails',
        'id',
        'comments',
        'skip_approval',
        '__proto__',
        'toString',
        'common_name',
        'csr',
      ),
    );
    const { body } = await read(good);
    const within = (outer: unknown, inner: unknown) => expect(outer).toMatchObject(inner as object);
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(key, fc.oneof(fc.jsonValue(), fc.dictionary(key, fc.jsonValue()))),
        async (parameters) => {
          try {
            const merged = await read({ ...good, 'additional-parameters': JSON.stringify(parameters) });
            within(merged.body, body);
            expect(Object.getPrototypeOf(merged.body)).toBe(Object.prototype);
          } catch (error) {
            if (!(error instanceof ActionError)) throw error;
            expect(error.message).toContain('- additional-parameters: ');
          }
        },
      ),
    );
  });
});

describe('one line', () => {
  test('leaves one line without control, format or bidirectional characters and without commands', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 40 }), (text, limit) => {
        const shown = oneLine(text, limit);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(shown.replace(/\[[0-9a-f:.]+\]/gi, '')).not.toContain('::');
        expect(shown).not.toMatch(/^\s*::/);
        expect(shown).not.toContain('##[');
        expect([...shown].length).toBeLessThanOrEqual(limit + '...'.length);
      }),
      { numRuns: 1000 },
    );
  });

  test('leaves whole characters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 8 }),
        fc.integer({ min: 1, max: 8 }),
        (text, limit) => {
          expect(oneLine(text, limit).isWellFormed()).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('leaves ordinary text alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abc äöü.,!?-|:_'), maxLength: 300 }), (text) => {
        const plain = text.replace(/:+/g, ':').trim();
        expect(oneLine(plain)).toBe(plain);
      }),
    );
  });

  test('a quotation is short', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect([...reader('').quote(text)].length).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('names of people', () => {
  const name = fc
    .string({ unit: fc.constantFrom(...'abcXYZ.*+?^$(){}[]|\\/-äß王'), minLength: 2, maxLength: 30 })
    .filter((text) => text.trim().length >= 2);
  const between = fc.string({ unit: fc.constantFrom(...' .,:;"\'<>()[]=') });

  test('none is left between other words, whatever its case', () => {
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 5 }),
        between,
        between,
        (names, before, after) => {
          const people = openPeople([]);
          for (const one of names) people.add(one);
          for (const value of names.map((one) => one.trim().normalize('NFC'))) {
            for (const form of [value, value.toUpperCase(), value.toLowerCase()]) {
              // Upper case of some letters is another length (ß); those are other words.
              if (form.length !== value.length) continue;
              const shown = people.hideIn(`${before} ${form} ${after}`);
              expect(shown.replaceAll('***', '')).not.toContain(` ${form} `);
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  test('takes nothing else: words that merely contain a short name stay', () => {
    const people = openPeople([]);
    people.add('Al');
    people.add('Li');
    expect(people.hideIn('Also Alice: Al, LI. Invalid')).toBe('Also Alice: ***, ***. Invalid');
  });

  test('without names and addresses nothing changes', () => {
    const words = anyText.map((text) => text.replaceAll('@', '').normalize('NFC'));
    fc.assert(fc.property(words, (text) => openPeople([]).hideIn(text) === text));
  });

  test('a longer name goes before the shorter one in it', () => {
    const people = openPeople([]);
    people.add('Ada');
    people.add('Ada Lovelace');
    expect(people.hideIn('Ada Lovelace, Ada')).toBe('***, ***');
  });
});

test('no secret is left, whatever is around it', () => {
  fc.assert(
    fc.property(anyText, anyText, (before, after) => {
      expect(withoutSecrets(before + KEY + after)).not.toContain(KEY);
    }),
  );
});
