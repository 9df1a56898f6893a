// What the inputs accept and refuse, with the exact words; what products add is in products.test.ts.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ActionError } from '../src/base/errors.ts';
import { type Inputs, readInputs } from '../src/inputs/order.ts';
import { CERTIFICATE, CSR, derOf, environment } from './fixtures.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const KEY = 'K3Y-0123456789abcdefghij';
const ada = {
  devkey: KEY,
  'product-id': 'client_premium',
  'common-name': 'Ada Lovelace',
  emails: 'ada@example.org',
  'organization-id': '112233',
  'validity-years': '1',
};

const directory = mkdtempSync(join(tmpdir(), 'inputs-test-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(directory, name);
  writeFileSync(path, content);
  return path;
}

const big = file('big.csr', 'A'.repeat(64 * 1024 + 1));
const privateKey = '-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49\n-----END PRIVATE KEY-----';

async function read(more: Record<string, string> = {}): Promise<Inputs> {
  return await readInputs(environment({ ...ada, ...more }), NOW, () => {});
}

async function failure(inputs: Record<string, string>): Promise<ActionError> {
  try {
    await readInputs(environment(inputs), NOW, () => {});
  } catch (error) {
    if (error instanceof ActionError) return error;
    throw error;
  }
  throw new Error('the inputs were accepted');
}

const HEAD = 'The inputs cannot be used, so nothing was sent to DigiCert. Correct this and run again:';

async function problems(more: Record<string, string>): Promise<string[]> {
  const { code, message } = await failure({ ...ada, ...more });
  const [head, ...lines] = message.split('\n');
  expect([code, head]).toEqual(['invalid_input', HEAD]);
  return lines.map((line) => line.replace(/^- /, ''));
}

const WHOLE = 'of 1 or more, below 2^53, in digits alone.';
const NOT_EMAIL = 'is not a valid e-mail address (name@example.com).';
const CONTROL = 'holds a line break or another control character.';
const CONTROL_BUT_LINES = 'holds a control character.';
const BIDI = 'holds a bidirectional control character.';

/** The input, what it is given, what is said about it after `<input>: `. */
const REFUSED: [input: string, value: string, ...said: string[]][] = [
  [
    'devkey',
    '',
    'is empty. Give it the CertCentral API key from a secret. Secrets are not passed to workflows that run for a ' +
      'pull request from a fork, nor to a reusable workflow without "secrets:".',
  ],
  ...['two words', 'a\r\nX-Injected: 1', 'a\tb', 'a\u007fb', 'schlüssel', 'a\u0000b'].map(
    (key): [string, string, string] => [
      'devkey',
      key,
      'holds white space, a control character or a non-ASCII character. Copy the key again.',
    ],
  ),
  ['api-url', 'certcentral', 'is not a URL. The default is https://www.digicert.com/services/v2.'],
  ...[
    'http://www.digicert.com/services/v2',
    'ftp://127.0.0.1/x',
    'http://localhost.example.org/',
    'file:///x',
  ].map((url): [string, string, string] => [
    'api-url',
    url,
    'must begin with https://; http:// is allowed for a loopback host alone.',
  ]),
  ...[
    'https://user@www.digicert.com/services/v2',
    'https://user:pass@www.digicert.com/services/v2',
    'https://www.digicert.com/services/v2?a=b',
    'https://www.digicert.com/services/v2#a',
  ].map((url): [string, string, string] => [
    'api-url',
    url,
    'must not hold a user, a password, a query or a fragment.',
  ]),
  ['product-id', '', 'is required, for example client_premium.'],
  ...['Client_Premium', 'client-premium', '../account', 'client_premium?x=1', 'client premium'].map(
    (id): [string, string, string] => [
      'product-id',
      id,
      `"${id}" may hold lower-case letters, digits and underscores alone.`,
    ],
  ),
  ['common-name', '', 'is required for client_premium: the name to be secured.'],
  ['common-name', 'Ada\nLovelace', CONTROL],
  ['common-name', 'Ada\u0007 Lovelace', CONTROL],
  ['common-name', 'Ada\u2028Lovelace', CONTROL],
  ['common-name', 'Ada \u202eecalevoL', BIDI],
  ['common-name', 'Ada\ud800 Lovelace', 'is not well-formed Unicode.'],
  ['emails', '', 'is required: one or more addresses, separated by newlines or commas.'],
  ['emails', ' ,\n, ', 'holds separators, but no entry.'],
  ...[
    'ada',
    'ada@',
    '@example.org',
    'ada@example',
    'ada@@example.org',
    'a da@example.org',
    '.ada@example.org',
    'ada.@example.org',
    'a..da@example.org',
    'Ada <ada@example.org>',
    '"ada"@example.org',
    'ada@-example.org',
    'ada@example-.org',
    'ada@example..org',
    'ada@example.org.',
    'ada@192.0.2.1',
    'ada@[192.0.2.1]',
    'jörg@192.0.2.1',
    'jörg@müller..org',
    'ada@exa😀mple.org',
    'ada;bob@example.org',
    `${'a'.repeat(65)}@example.org`,
    `${'ö'.repeat(33)}@example.org`,
    `ada@${'a'.repeat(64)}.org`,
    `ada@${'a.'.repeat(126)}org`,
  ].map((address): [string, string, string] => ['emails', address, `the address ${NOT_EMAIL}`]),
  ['emails', 'ada@example.org,bob', `address 2 of 2 ${NOT_EMAIL}`],
  ['emails', 'a\nb', `address 1 of 2 ${NOT_EMAIL}`, `address 2 of 2 ${NOT_EMAIL}`],
  ['emails', 'ada@example.org\nADA@Example.org', 'address 2 of 2 is given twice.'],
  ['emails', 'ada@example.org,\u0000bob@example.org', CONTROL_BUT_LINES],
  ['emails', 'ada@example.org,\u200fbob@example.org', BIDI],
  ...['ada@mail.local', 'ada@corp.lan', 'ada@contoso.onmicrosoft.com', 'ada@a.INTERNAL'].map(
    (address): [string, string, string] => [
      'emails',
      address,
      'the address is in a domain that DigiCert cannot validate; use a public mail domain.',
    ],
  ),
  ['organization-id', '', 'is required for client_premium.'],
  ...[
    '0',
    '-1',
    '12abc',
    '1.0',
    '1e3',
    '0x10',
    '+5',
    '007',
    '1 2',
    '١٢',
    '9007199254740992',
    'NaN',
    '1_000',
  ].map((id): [string, string, string] => ['organization-id', id, `"${id}" is not a whole number ${WHOLE}`]),
  ...['sha1', 'SHA256', 'sha384'].map((hash): [string, string, string] => [
    'signature-hash',
    hash,
    `"${hash}" is not allowed. Allowed: sha256.`,
  ]),
  ['organization-units', 'Sales\u0000', CONTROL_BUT_LINES],
  ['organization-units', 'Sa\u202ales', BIDI],
  ['csr', 'not base64!', 'is neither PEM nor base64.'],
  ['csr', Buffer.from('hello').toString('base64'), 'is base64, but of neither PEM nor DER.'],
  ['csr', derOf(CSR).subarray(1).toString('base64'), 'is base64, but of neither PEM nor DER.'],
  ['csr', derOf(CSR).subarray(0, -3).toString('base64'), 'is base64, but of neither PEM nor DER.'],
  ['csr', CSR.replace(/-----END.*/, ''), 'has a PEM header, but no matching footer.'],
  [
    'csr',
    CSR.replace('END CERTIFICATE REQUEST', 'END CERTIFICATE'),
    'has a PEM header, but no matching footer.',
  ],
  ['csr', `${CSR}\n${CSR}`, 'holds 2 PEM blocks; give exactly one.'],
  ['csr', CSR.replace('MIHa', '!!!!'), 'has damaged base64 between its PEM header and footer.'],
  ['csr', CSR.replace('MIHa', ''), 'is cut or damaged: its DER length does not fit.'],
  ['csr', CERTIFICATE, 'is a certificate, not a certificate signing request.'],
  [
    'csr',
    '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----',
    'is a public key, not a certificate signing request.',
  ],
  [
    'csr',
    '-----BEGIN X509 CRL-----\nAAAA\n-----END X509 CRL-----',
    'is PEM, but not a certificate signing request.',
  ],
  ...[
    privateKey,
    privateKey.replaceAll('PRIVATE', 'RSA PRIVATE'),
    privateKey.replaceAll('PRIVATE', 'ENCRYPTED PRIVATE'),
    `${CSR}\n${privateKey}`,
    privateKey.replaceAll('\n', '\\n'),
    Buffer.from(privateKey).toString('base64'),
    privateKey.replace(/-----END.*/, ''),
  ].map((text): [string, string, string] => [
    'csr',
    text,
    'holds a private key; keep it secret, give the certificate signing request made with it.',
  ]),
  [
    'csr-file',
    join(directory, 'missing.csr'),
    'cannot be read (ENOENT). Paths are relative to the workspace.',
  ],
  ['csr-file', directory, 'cannot be read (EISDIR). Paths are relative to the workspace.'],
  ['csr-file', big, 'is larger than any CSR (64 KiB).'],
  ['csr-file', file('certificate.pem', CERTIFICATE), 'is a certificate, not a certificate signing request.'],
  ['csr-file', file('empty', ''), 'is neither PEM nor base64.'],
  ['pseudonym', 'a\u0001', CONTROL],
  ...['Pseudonym', 'email'].map((value): [string, string, string] => [
    'common-name-indicator',
    value,
    `"${value}" is not allowed. Allowed: given_name_surname, pseudonym, email_address, organization_name.`,
  ]),
  ...['0', '3', '1.0', '01', 'one'].map((years): [string, string, string] => [
    'validity-years',
    years,
    `"${years}" is not allowed. Allowed: 1, 2.`,
  ]),
  [
    'validity-years',
    '',
    'give exactly one of validity-years, validity-days and custom-expiration-date; none of them given.',
  ],
  ...['-1', '1.5', '12abc', '0b1'].map((number): [string, string, string] => [
    'auto-renew',
    number,
    `"${number}" is not a whole number of 0 or more, below 2^53, in digits alone.`,
  ]),
  ...['0', '1234001x', '9007199254740993'].map((id): [string, string, string] => [
    'renewal-of-order-id',
    id,
    `"${id}" is not a whole number ${WHOLE}`,
  ]),
  ...['0', 'root'].map((id): [string, string, string] => [
    'container-id',
    id,
    `"${id}" is not a whole number ${WHOLE}`,
  ]),
  ...['yes', 'no', '1', '0', 'on', 'tru', 'truefalse', 'y'].map((value): [string, string, string] => [
    'skip-approval',
    value,
    `"${value}" is neither true nor false.`,
  ]),
  ...(
    [
      ['wait-for', 'issue', 'none, approval, issuance'],
      ['on-timeout', 'error', 'succeed, fail'],
      ['certificate-format', 'PEM', 'pem, pem-leaf, pem-chain, p7b, der'],
      ['key-type', 'rsa-1024', 'ec-p256, ec-p384, rsa-2048, rsa-3072, rsa-4096'],
    ] as const
  ).map(([input, value, allowed]): [string, string, string] => [
    input,
    value,
    `"${value}" is not allowed. Allowed: ${allowed}.`,
  ]),
  ...['-1', '1e3', '.5', '5m', '10081'].map((minutes): [string, string, string] => [
    'wait-timeout-minutes',
    minutes,
    `"${minutes}" is not a number from 0 to 10080, such as 5 or 0.5.`,
  ]),
  ['overwrite', 'no', '"no" is neither true nor false.'],
  ['renew-before-days', '30', 'needs renewal-of-order-id: the order whose days are counted.'],
  ...['yes', '2'].map((value): [string, string, string] => [
    'dry-run',
    value,
    `"${value}" is neither true nor false.`,
  ]),
  ...['off', 'flase'].map((value): [string, string, string] => [
    'duplicate-guard',
    value,
    `"${value}" is neither true nor false.`,
  ]),
  ...[
    'Accounting',
    '=x',
    '12',
    '12=',
    '012=x',
    'a12=x',
    '-1=x',
    '1.5=x',
    '9007199254740992=x',
    '12 13=x',
  ].map((line): [string, string, string] => [
    'custom-fields',
    line,
    'line 1 is not of the form metadata_id=value (12=Accounting).',
  ]),
  ['custom-fields', '1=a\n\n2', 'line 3 is not of the form metadata_id=value (12=Accounting).'],
  ['custom-fields', '1=a\n2=b\n1=c', 'line 3 gives the field 1 a second time.'],
  ['custom-fields', '1=a\u0000b', CONTROL_BUT_LINES],
  ...['Balance', 'wire_transfer', 'cash'].map((method): [string, string, string] => [
    'payment-method',
    method,
    `"${method}" is not allowed. Allowed: balance, card, profile.`,
  ]),
  ['comments', 'a\u001b[31mb', CONTROL_BUT_LINES],
  ['comments', 'a\u2067b', BIDI],
  ['additional-parameters', '{', 'is not valid JSON. Give an object such as {"locale": "de"}.'],
  ...['[]', '"a"', 'null', '1', 'true'].map((json): [string, string, string] => [
    'additional-parameters',
    json,
    'is JSON, but not an object such as {"locale": "de"}.',
  ]),
  [
    'additional-parameters',
    '{"comments":"x"}',
    'must not set comments; that is what the input comments is for.',
  ],
  [
    'additional-parameters',
    '{"certificate":{"emails":["x@example.org"]}}',
    'must not set certificate.emails; that is what the input emails is for.',
  ],
  ['additional-parameters', '{"organization":7}', 'must give an object for organization.'],
  ['additional-parameters', '{"certificate":[]}', 'must give an object for certificate.'],
  ['additional-parameters', '{"__proto__":{"skip_approval":true}}', 'must not set __proto__.'],
  ...(
    ['organization-units', 'allowed-products', 'allowed-organization-ids', 'allowed-email-domains'] as const
  ).map((input): [string, string, string] => [input, ',\n,', 'holds separators, but no entry.']),
  ['allowed-products', 'a\u0000', CONTROL_BUT_LINES],
  ['allowed-organization-ids', '12,x', '"x" is not an organization ID.'],
  ['allowed-email-domains', 'example', '"example" is not a domain.'],
  ['allowed-email-domains', '@example.org', '"@example.org" is not a domain.'],
  ...['a b', 'ä', 'a_b', 'x'.repeat(65), 'a/../b', 'a\nb'].map((reference): [string, string, string] => [
    'order-reference',
    reference,
    'may hold 1 to 64 letters (A-Z, a-z), digits and hyphens alone.',
  ]),
  ...['0', '3601', '1.5', '2m', '-1'].map((seconds): [string, string, string] => [
    'request-timeout-seconds',
    seconds,
    `"${seconds}" is not a whole number from 1 to 3600, in digits alone.`,
  ]),
];

describe('what is refused', () => {
  test.each(REFUSED)('%s: %j', async (input, value, ...said) => {
    expect(await problems({ [input]: value })).toEqual(said.map((text) => `${input}: ${text}`));
  });

  // These need other inputs beside them.
  test.each<[more: Record<string, string>, ...said: string[]]>([
    [{ 'first-name': 'A\nda', 'last-name': 'Lovelace' }, `first-name: ${CONTROL}`],
    [{ 'first-name': 'Ada', 'last-name': 'Love\u2066lace' }, `last-name: ${BIDI}`],
    [{ csr: CSR, 'csr-file': 'a.csr' }, 'csr-file: and csr are both given; give one of them.'],
    ...['0', '-5', '1.5', '30d'].map((days): [Record<string, string>, string] => [
      { 'validity-years': '', 'validity-days': days },
      `validity-days: "${days}" is not a whole number ${WHOLE}`,
    ]),
    ...[
      '2027-02-29',
      '2027-13-01',
      '2027-00-10',
      '2027-01-32',
      '27-01-01',
      '2027/01/01',
      '2027-1-1',
      '01.02.2027',
      '2027-01-01T00:00:00Z',
    ].map((date): [Record<string, string>, string] => [
      { 'validity-years': '', 'custom-expiration-date': date },
      `custom-expiration-date: "${date}" is not a date in the form yyyy-MM-dd.`,
    ]),
    [
      { 'validity-days': '30' },
      'validity-years: give exactly one of validity-years, validity-days and custom-expiration-date; 2 of them given.',
    ],
    [
      { 'validity-days': '30', 'custom-expiration-date': '2027-01-01' },
      'validity-years: give exactly one of validity-years, validity-days and custom-expiration-date; 3 of them given.',
    ],
    [
      { 'common-name': 'bob@example.org', 'first-name': 'Ada', 'last-name': 'Lovelace' },
      'common-name: is an e-mail address that is not among emails; DigiCert blocks such orders.',
    ],
    [
      { 'order-reference': 'a', 'duplicate-guard': 'false' },
      'order-reference: has no effect with duplicate-guard: false. Give one or the other.',
    ],
    [
      { 'profile-type': 'strict', 'primary-usage': 'signing', 'additional-usages': 'non_repudiation' },
      ...['profile-type', 'primary-usage', 'additional-usages'].map(
        (name) =>
          `${name}: exists for the Secure Email products alone, not for client_premium. Leave it empty.`,
      ),
    ],
  ])('%j', async (more, ...said) => {
    expect(await problems(more)).toEqual(said);
  });

  test.each([
    ['profile-type', 'legacy', 'strict, multipurpose'],
    ['primary-usage', 'all', 'signing, key_management, dual_use'],
  ])('%s: %s', async (input, value, allowed) => {
    const said = await problems({ 'product-id': 'secure_email_sponsor', [input]: value });
    expect(said).toEqual([`${input}: "${value}" is not allowed. Allowed: ${allowed}.`]);
  });

  test('the table knows every input of action.yml', () => {
    const { inputs } = parse(readFileSync('action.yml', 'utf8')) as { inputs: object };
    const elsewhere = [
      // Any path and any password is allowed; what goes together is in the tests of delivering.
      'certificate-file',
      'key-file',
      'key-password',
      'pkcs12-file',
      'pkcs12-password',
      'first-name',
      'last-name',
      'validity-days',
      'custom-expiration-date',
      'profile-type',
      'primary-usage',
      'additional-usages',
    ];
    const known = new Set([...REFUSED.map(([input]) => input), ...elsewhere]);
    expect(Object.keys(inputs).filter((input) => !known.has(input))).toEqual([]);
  });

  test('every problem is in one message, each once', async () => {
    const { code, message } = await failure({
      'api-url': 'http://www.digicert.com',
      'request-timeout-seconds': 'soon',
      'product-id': 'Premium!',
      emails: 'nobody',
      'organization-id': '12abc',
      'signature-hash': 'md5',
      csr: 'x',
      'first-name': 'Ada',
      pseudonym: 'Countess',
      'validity-years': '5',
      'auto-renew': 'often',
      'skip-approval': 'maybe',
      'container-id': 'x',
      'custom-fields': 'x',
      'payment-method': 'cash',
      'additional-parameters': '{',
      'order-reference': '?',
      'duplicate-guard': 'perhaps',
      'allowed-organization-ids': 'x',
    });
    expect(code).toBe('invalid_input');
    expect(message.split('\n').map((line) => line.replace(/:.*/, ''))).toEqual(
      [
        'The inputs cannot be used, so nothing was sent to DigiCert. Correct this and run again',
        '- devkey',
        '- api-url',
        '- request-timeout-seconds',
        '- product-id',
        '- validity-years',
        '- emails',
        '- organization-id',
        '- signature-hash',
        '- csr',
        '- auto-renew',
        '- skip-approval',
        '- container-id',
        '- custom-fields',
        '- payment-method',
        '- additional-parameters',
        '- order-reference',
        '- duplicate-guard',
        '- common-name',
        '- pseudonym',
        '- allowed-organization-ids',
      ].map((line) => line),
    );
  });

  test('nothing given at all: every required input is asked for', async () => {
    const { message } = await failure({});
    const named = message.split('\n- ').slice(1);
    expect(named.map((line) => line.split(':')[0])).toEqual([
      'devkey',
      'product-id',
      'emails',
      'validity-years',
      'organization-id',
      'common-name',
    ]);
  });
});

describe('the key', () => {
  test.each([
    [ada, [KEY]],
    [{ ...ada, devkey: `  ${KEY}\n` }, [KEY]],
    [{ ...ada, devkey: 'two words' }, ['two words']],
    [{ devkey: KEY }, [KEY]],
    [{ ...ada, devkey: '' }, []],
  ])('is masked, trimmed as it is used, also when it is refused: %#', async (inputs, masks) => {
    const masked: string[] = [];
    const mask = (secret: string) => masked.push(secret);
    await (async () => readInputs(environment(inputs as Record<string, string>), NOW, mask))().catch(
      () => {},
    );
    expect(masked).toEqual(masks);
  });

  test('is trimmed: a secret often ends in a newline', async () => {
    expect((await read({ devkey: ` ${KEY}\r\n` })).credentials.devkey).toBe(KEY);
  });
});

describe('no message tells a key, a person or a CSR', () => {
  const longKey = 'LONGKEY0123456789abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const person = {
    'common-name': 'Zuzanna Quillfeather',
    emails: 'zuzanna.q@mail.example.org',
    pseudonym: '',
  };
  const everywhere = [
    'api-url',
    'product-id',
    'organization-id',
    'signature-hash',
    'common-name-indicator',
    'profile-type',
    'primary-usage',
    'validity-years',
    'validity-days',
    'custom-expiration-date',
    'auto-renew',
    'renewal-of-order-id',
    'skip-approval',
    'container-id',
    'custom-fields',
    'payment-method',
    'additional-parameters',
    'additional-usages',
    'allowed-organization-ids',
    'allowed-email-domains',
    'order-reference',
    'duplicate-guard',
    'request-timeout-seconds',
    'csr-file',
  ];
  const bad = { 'validity-years': '7' };

  test.each(everywhere)('the key in %s', async (input) => {
    const { message } = await failure({ ...ada, ...bad, devkey: longKey, [input]: longKey });
    expect(message).not.toContain('LONGKEY');
    expect(message).not.toContain('0123456789abc');
  });

  test.each(everywhere)('the key, quoted, in %s', async (input) => {
    const { message } = await failure({ ...ada, ...bad, [input]: `"${KEY}"` });
    expect(message).not.toContain(KEY);
  });

  test.each(everywhere)('name and address in %s', async (input) => {
    for (const value of [...Object.values(person), `"${person['common-name']}"`, `'${person.emails}'`]) {
      if (value === '') continue;
      const { message } = await failure({ ...ada, ...person, ...bad, [input]: value });
      expect(message).not.toMatch(/zuzanna|quillfeather/i);
    }
  });

  test.each(everywhere)('the CSR in %s', async (input) => {
    const { message } = await failure({ ...ada, ...bad, csr: CSR, [input]: CSR });
    expect(message).not.toMatch(/MIHa|KoZIzj|AgEAMB8/);
  });

  test('a refused name or address is not repeated', async () => {
    const said = await problems({
      'common-name': 'Zuzanna\u0000 Quillfeather',
      'first-name': 'Zuzanna\n',
      'last-name': 'Quill\u202efeather',
      emails: 'zuzanna quillfeather,quillfeather@example.local,quillfeather@example.local',
      'custom-fields': 'Quillfeather',
      'additional-parameters': '{"name": "Quillfeather"',
      comments: 'for Quillfeather\u0000',
    });
    expect(said.length).toBeGreaterThan(6);
    expect(said.join('\n')).not.toMatch(/zuzanna|quillfeather/i);
  });

  test('a private key is not repeated', async () => {
    expect((await problems({ csr: privateKey })).join('\n')).not.toContain('MIGHAgEA');
  });

  test.each(['x', ' ', '_', '/'])('the key is redacted also beside %j', async (beside) => {
    const { redact } = await read();
    expect(redact(`${beside}${KEY}${beside}`)).not.toContain(KEY);
  });
});

describe('what is accepted', () => {
  const crlf = CSR.replaceAll('\n', '\r\n');
  const forms: [form: string, inputs: Record<string, string>][] = [
    ['PEM', { csr: CSR }],
    ['PEM with white space around', { csr: `\n\n  ${CSR}\n \n` }],
    ['PEM with CRLF', { csr: crlf }],
    ['PEM with CR', { csr: CSR.replaceAll('\n', '\r') }],
    ['\\n written out', { csr: CSR.replaceAll('\n', '\\n') }],
    ['\\r\\n written out', { csr: CSR.replaceAll('\n', '\\r\\n') }],
    ['one line', { csr: CSR.replaceAll('\n', '') }],
    ['spaces for newlines', { csr: CSR.replaceAll('\n', ' ') }],
    ['indented lines', { csr: CSR.replaceAll('\n', '\n    ') }],
    [
      'other line length',
      {
        csr: CSR.replace(
          /(?<=REQUEST-----\n)[^-]+/,
          (b64) => `${b64.replaceAll('\n', '').replace(/.{76}/g, '$&\n')}\n`,
        ),
      },
    ],
    ['NEW CERTIFICATE REQUEST', { csr: CSR.replaceAll('CERTIFICATE REQ', 'NEW CERTIFICATE REQ') }],
    ['text around the block', { csr: `Certificate Request:\n    Data:\n${CSR}\ntrailer` }],
    ['base64 of PEM', { csr: Buffer.from(CSR).toString('base64') }],
    [
      'base64 of PEM with CRLF, wrapped',
      { csr: Buffer.from(crlf).toString('base64').replace(/.{76}/g, '$&\r\n') },
    ],
    ['base64 of DER', { csr: derOf(CSR).toString('base64') }],
    ['base64 of DER, wrapped', { csr: derOf(CSR).toString('base64').replace(/.{60}/g, '$&\n') }],
    ['file: PEM', { 'csr-file': file('a.pem', CSR) }],
    ['file: PEM with CRLF', { 'csr-file': file('b.pem', crlf) }],
    ['file: UTF-8 with byte order mark', { 'csr-file': file('c.pem', `\ufeff${CSR}`) }],
    [
      'file: UTF-16 LE, as PowerShell writes',
      { 'csr-file': file('d.pem', Buffer.from(`\ufeff${crlf}\r\n`, 'utf16le')) },
    ],
    ['file: DER', { 'csr-file': file('f.der', derOf(CSR)) }],
    ['file: base64 of DER', { 'csr-file': file('g.txt', `${derOf(CSR).toString('base64')}\n`) }],
  ];

  test.each(forms)('CSR: %s', async (_form, inputs) => {
    expect((await read(inputs)).body.certificate.csr).toBe(CSR);
  });

  test.each([
    ['a@example.org,b@example.org'],
    ['a@example.org\nb@example.org'],
    ['a@example.org\r\nb@example.org\r\n'],
    [' a@example.org ,, \n\n b@example.org ,'],
  ])('emails: %j', async (emails) => {
    expect((await read({ emails })).body.certificate.emails).toEqual(['a@example.org', 'b@example.org']);
  });

  test.each([
    "o'brien+tag@example.org",
    'jörg@müller.example.org',
    '王小明@例え.jp',
    'ada@example.𐐷',
    'ada@xn--mller-kva.example.org',
    'a@b.co',
    'Ada.Lovelace@EXAMPLE.org',
    `${'a'.repeat(64)}@example.org`,
    'user@123.org',
  ])('address: %s', async (emails) => {
    expect((await read({ emails })).body.certificate.emails).toEqual([emails]);
  });

  test.each([
    ['Jörg Müller', 'Jörg', 'Müller'],
    ["Siobhán O'Brien", 'Siobhán', "O'Brien"],
    ['王 小明', '王', '小明'],
    ['Zoë Łukasiewicz-Ñandú', 'Zoë', 'Łukasiewicz-Ñandú'],
    ['محمد علي', 'محمد', 'علي'],
  ])('name: %s', async (name, first_name, last_name) => {
    const { certificate } = (await read({ 'common-name': name })).body;
    expect(certificate).toMatchObject({ common_name: name, individual: { first_name, last_name } });
  });

  test('combining characters are composed (NFC), in names, addresses and lists', async () => {
    const { certificate } = (
      await read({
        'common-name': 'Jo\u0308rg Mu\u0308ller',
        emails: 'jo\u0308rg@example.org',
        'organization-units': 'Ku\u0308che',
      })
    ).body;
    expect(certificate).toMatchObject({
      common_name: 'J\u00f6rg M\u00fcller',
      emails: ['j\u00f6rg@example.org'],
      organization_units: ['K\u00fcche'],
      individual: { first_name: 'J\u00f6rg', last_name: 'M\u00fcller' },
    });
  });

  test('lists of units by newline and comma', async () => {
    const { body } = await read({ 'organization-units': 'Sales, R&D\n\nOps' });
    expect(body.certificate.organization_units).toEqual(['Sales', 'R&D', 'Ops']);
  });

  test('custom fields: the value may hold =, spaces and any script', async () => {
    const { body } = await read({ 'custom-fields': '12=a=b=c\r\n\r\n 13 = Straße 5, Köln \n14==' });
    expect(body.custom_fields).toEqual([
      { metadata_id: 12, value: 'a=b=c' },
      { metadata_id: 13, value: 'Straße 5, Köln' },
      { metadata_id: 14, value: '=' },
    ]);
  });

  test.each([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['FALSE', false],
    [' true\n', true],
    ['', false],
  ])('skip-approval: %j', async (value, expected) => {
    expect((await read({ 'skip-approval': value })).body.skip_approval).toBe(expected);
  });

  test.each([
    ['true', true],
    ['False', false],
    ['', true],
  ])('duplicate-guard: %j', async (value, expected) => {
    expect((await read({ 'duplicate-guard': value })).duplicateGuard).toBe(expected);
  });

  test.each(['1', '112233', '9007199254740991'])('organization-id: %s', async (id) => {
    expect((await read({ 'organization-id': id })).body.organization).toEqual({ id: Number(id) });
  });

  test.each([
    ['', 'https://www.digicert.com/services/v2'],
    ['https://certcentral.digicert.eu/services/v2', 'https://certcentral.digicert.eu/services/v2'],
    ['https://certcentral.digicert.eu/services/v2///', 'https://certcentral.digicert.eu/services/v2'],
    ['http://localhost:8080/services/v2', 'http://localhost:8080/services/v2'],
    ['http://127.0.0.1:8080/services/v2', 'http://127.0.0.1:8080/services/v2'],
    ['http://127.1.2.3/v2', 'http://127.1.2.3/v2'],
    ['http://[::1]:8080/v2', 'http://[::1]:8080/v2'],
  ])('api-url: %s', async (url, expected) => {
    expect((await read({ 'api-url': url })).credentials.apiUrl.href).toBe(expected);
  });

  test.each([
    ['', 120],
    ['1', 1],
    ['3600', 3600],
  ])('request-timeout-seconds: %j', async (value, seconds) => {
    expect((await read({ 'request-timeout-seconds': value })).credentials.requestTimeoutSeconds).toBe(
      seconds,
    );
  });

  test('comments keep their lines', async () => {
    const comments = 'Für die Freigabe:\nTicket 12\t(dringend)';
    expect((await read({ comments })).body.comments).toBe(comments);
  });

  test('every remaining input arrives in its field', async () => {
    const { body, orderReference } = await read({
      'validity-years': '',
      'validity-days': '30',
      'auto-renew': '0',
      'renewal-of-order-id': '1234001',
      'container-id': '445566',
      'payment-method': 'balance',
      'order-reference': 'A-1',
      'additional-parameters':
        '{"locale":"de","certificate":{"ca_cert_id":"X"},"organization":{"a":[1,null]}}',
    });
    expect(orderReference).toBe('A-1');
    expect(body).toEqual({
      certificate: {
        common_name: 'Ada Lovelace',
        emails: ['ada@example.org'],
        signature_hash: 'sha256',
        common_name_indicator: 'given_name_surname',
        individual: { first_name: 'Ada', last_name: 'Lovelace' },
        ca_cert_id: 'X',
      },
      organization: { id: 112233, a: [1, null] },
      container: { id: 445566 },
      order_validity: { days: 30 },
      auto_renew: 0,
      renewal_of_order_id: 1234001,
      skip_approval: false,
      payment_method: 'balance',
      locale: 'de',
    });
  });
});

describe('the spend guard', () => {
  const limits = {
    'allowed-products': 'client_premium, class1_smime',
    'allowed-organization-ids': '112233\n112244',
    'allowed-email-domains': 'example.org,müller.example',
  };

  test('lets pass what is on the lists, domains in any case and spelling', async () => {
    const emails = 'ada@EXAMPLE.org,bob@xn--mller-kva.example';
    expect((await read({ ...limits, emails })).body.certificate.emails).toHaveLength(2);
  });

  test('refuses everything else, all at once, and tells no address', async () => {
    const { code, message } = await failure({
      ...ada,
      ...limits,
      'product-id': 'client_email_security_plus',
      'organization-id': '5',
      emails: 'ada@example.org,ada@sub.example.org,ada@evilexample.org',
    });
    expect(code).toBe('not_allowed');
    expect(message.split('\n')).toEqual([
      'The owner of this workflow does not allow this order, so nothing was sent to DigiCert:',
      '- product-id: client_email_security_plus is not one of allowed-products: client_premium, class1_smime.',
      '- organization-id: 5 is not one of allowed-organization-ids: 112233, 112244.',
      '- emails: address 2 of 3 is in none of allowed-email-domains: example.org, müller.example.',
      '- emails: address 3 of 3 is in none of allowed-email-domains: example.org, müller.example.',
      'Order something that is allowed, or ask the owner to extend the list.',
    ]);
  });
});
