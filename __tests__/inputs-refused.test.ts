// What the inputs refuse, with the exact words; what products add is in products.test.ts.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CERTIFICATE, CSR, derOf } from './fixtures.ts';
import { workDirectory } from './openssl.ts';
import { failure, privateKey, problems } from './read-inputs.ts';

const directory = workDirectory();

function file(name: string, content: string | Buffer): string {
  const path = join(directory, name);
  writeFileSync(path, content);
  return path;
}

const big = file('big.csr', 'A'.repeat(64 * 1024 + 1));

const WHOLE = 'of 1 or more, in digits only.';
const NOT_EMAIL =
  'is not a valid e-mail address (name@example.com). Separate addresses with commas or new lines.';
const CONTROL = 'contains a line break or another control character.';
const CONTROL_BUT_LINES = 'contains a control character.';
const CUT =
  'has a PEM header, but no matching footer. The text was cut or lost its line breaks; use csr-file or base64.';
const BIDI = 'contains a bidirectional control character. Type the text again.';

/** The input, what it is given, what is said about it after `<input>: `. */
const REFUSED: [input: string, value: string, ...said: string[]][] = [
  [
    'devkey',
    '',
    'is empty. Give it the CertCentral API key from a secret. The secret may not exist, may be misspelled, or may ' +
      'belong to an environment that this job does not name. Secrets are not passed to workflows that run for a ' +
      'pull request from a fork, nor to a reusable workflow without "secrets:".',
  ],
  ...['two words', 'a\r\nX-Injected: 1', 'a\tb', 'a\u007fb', 'schlüssel', 'a\u0000b'].map(
    (key): [string, string, string] => [
      'devkey',
      key,
      'contains white space, a control character or a non-ASCII character. Copy the API key again.',
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
    'must begin with https://; http:// is allowed only for a loopback host.',
  ]),
  ...[
    'https://user@www.digicert.com/services/v2',
    'https://user:pass@www.digicert.com/services/v2',
    'https://www.digicert.com/services/v2?a=b',
    'https://www.digicert.com/services/v2#a',
  ].map((url): [string, string, string] => [
    'api-url',
    url,
    'contains a user, a password, a query or a fragment. Give only the address, such as https://www.digicert.com/services/v2.',
  ]),
  ['product-id', '', 'is required. Give a product ID, such as client_authentication_plus.'],
  ...['Client_Premium', 'client-premium', '../account', 'client_premium?x=1', 'client premium'].map(
    (id): [string, string, string] => [
      'product-id',
      id,
      `"${id}" is not a product ID: only lower-case letters, digits and underscores are allowed.`,
    ],
  ),
  ['common-name', '', 'is required for client_premium. Give the common name of the certificate.'],
  ['common-name', 'Ada\nLovelace', CONTROL],
  ['common-name', 'Ada\u0007 Lovelace', CONTROL],
  ['common-name', 'Ada\u2028Lovelace', CONTROL],
  ['common-name', 'Ada \u202eecalevoL', BIDI],
  ['common-name', 'Ada\ud800 Lovelace', 'is not well-formed Unicode. Type the text again.'],
  ['emails', '', 'is required. Give one or more addresses, separated by newlines or commas.'],
  ['emails', ' ,\n, ', 'contains separators, but no entry. Give an entry, or leave it empty.'],
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
    'ada:bob@example.org',
    `${'a'.repeat(65)}@example.org`,
    `${'ö'.repeat(33)}@example.org`,
    `ada@${'a'.repeat(64)}.org`,
    `ada@${'a.'.repeat(126)}org`,
  ].map((address): [string, string, string] => ['emails', address, `the address ${NOT_EMAIL}`]),
  ['emails', 'ada@example.org,bob', `address 2 of 2 ${NOT_EMAIL}`],
  ['emails', 'ada;bob@example.org', `address 1 of 2 ${NOT_EMAIL}`],
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
  [
    'organization-id',
    '',
    "is required for client_premium. Give the ID from the address of the organization's page.",
  ],
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
  ].map((id): [string, string, string] => [
    'organization-id',
    id,
    `"${id}" must be the numeric ID from the address of the organization's page.`,
  ]),
  ...['sha1', 'SHA256', 'sha384'].map((hash): [string, string, string] => [
    'signature-hash',
    hash,
    `"${hash}" is not allowed. Allowed: sha256.`,
  ]),
  ['organization-units', 'Sales\u0000', CONTROL_BUT_LINES],
  ['organization-units', 'Sa\u202ales', BIDI],
  ['csr', 'not base64!', 'is neither PEM nor base64. If this is a path, use csr-file.'],
  ['csr', 'keys/agent.csr', 'is neither PEM nor base64. If this is a path, use csr-file.'],
  ['csr', 'keys/one', 'is base64, but of neither PEM nor DER. If this is a path, use csr-file.'],
  ['csr', Buffer.from('hello').toString('base64'), 'is base64, but of neither PEM nor DER.'],
  ['csr', derOf(CSR).subarray(1).toString('base64'), 'is base64, but of neither PEM nor DER.'],
  ['csr', derOf(CSR).subarray(0, -3).toString('base64'), 'is base64, but of neither PEM nor DER.'],
  ['csr', CSR.replace(/-----END.*/, ''), CUT],
  ['csr', CSR.replace('END CERTIFICATE REQUEST', 'END CERTIFICATE'), CUT],
  ['csr', `${CSR}\n${CSR}`, 'contains 2 PEM blocks; give exactly one.'],
  ['csr', CSR.replace('MIHa', '!!!!'), 'has damaged base64 between its PEM header and footer.'],
  ['csr', CSR.replace('MIHa', ''), 'is truncated or damaged: its DER length does not fit.'],
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
    'contains a private key; keep it secret, and give the certificate signing request that was made with it.',
  ]),
  [
    'csr-file',
    join(directory, 'missing.csr'),
    'cannot be read (ENOENT). Paths are relative to the workspace.',
  ],
  ['csr-file', directory, 'is not a regular file: a directory, a pipe or a device. Give the path of a file.'],
  ['csr-file', big, 'is larger than any CSR (64 KiB). Give the path of a CSR.'],
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
    'Give exactly one of validity-years, validity-days and custom-expiration-date; none of them is given.',
  ],
  ...['-1', '1.5', '12abc', '0b1'].map((number): [string, string, string] => [
    'auto-renew',
    number,
    `"${number}" is not a whole number of 0 or more, in digits only.`,
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
  ['custom-fields', '1=a\n2=b\n1=c', 'line 3 gives the field 1 a second time. Remove one of them.'],
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
    'sets comments, which belongs to the input comments. Use that input.',
  ],
  [
    'additional-parameters',
    '{"certificate":{"emails":["x@example.org"]}}',
    'sets certificate.emails, which belongs to the input emails. Use that input.',
  ],
  [
    'additional-parameters',
    '{"organization":7}',
    'has no object at organization. Write one, such as {"name": "value"}.',
  ],
  [
    'additional-parameters',
    '{"certificate":[]}',
    'has no object at certificate. Write one, such as {"name": "value"}.',
  ],
  ['additional-parameters', '{"__proto__":{"skip_approval":true}}', 'must not set __proto__.'],
  ...(
    ['organization-units', 'allowed-products', 'allowed-organization-ids', 'allowed-email-domains'] as const
  ).map((input): [string, string, string] => [
    input,
    ',\n,',
    'contains separators, but no entry. Give an entry, or leave it empty.',
  ]),
  ['allowed-products', 'a\u0000', CONTROL_BUT_LINES],
  ['allowed-organization-ids', '12,x', '"x" is not an organization ID, which is a number.'],
  ['allowed-email-domains', 'example', '"example" is not a domain, such as example.com.'],
  ['allowed-email-domains', '@example.org', '"@example.org" is not a domain, such as example.com.'],
  ...['a b', 'ä', 'a_b', 'x'.repeat(65), 'a/../b', 'a\nb'].map((reference): [string, string, string] => [
    'order-reference',
    reference,
    'must be 1 to 64 letters (A-Z, a-z), digits and hyphens.',
  ]),
  ...['0', '3601', '1.5', '2m', '-1'].map((seconds): [string, string, string] => [
    'request-timeout-seconds',
    seconds,
    `"${seconds}" is not a whole number from 1 to 3600, in digits only.`,
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
    [{ csr: CSR, 'csr-file': 'a.csr' }, 'csr-file: Set only one of csr and csr-file.'],
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
      `custom-expiration-date: "${date}" is not a date in the form yyyy-MM-dd, such as 2027-12-31.`,
    ]),
    [
      { 'validity-days': '30' },
      'validity-years: Give exactly one of validity-years, validity-days and custom-expiration-date; 2 of them are given.',
    ],
    [
      { 'validity-days': '30', 'custom-expiration-date': '2027-01-01' },
      'validity-years: Give exactly one of validity-years, validity-days and custom-expiration-date; 3 of them are given.',
    ],
    [
      { 'common-name': 'bob@example.org', 'first-name': 'Ada', 'last-name': 'Lovelace' },
      'common-name: is an e-mail address that is not among emails; DigiCert blocks such orders. Add it to emails, or give a name.',
    ],
    [
      { 'order-reference': 'a', 'duplicate-guard': 'false' },
      'order-reference: has no effect with duplicate-guard: false. Remove one of the two.',
    ],
    [
      { 'profile-type': 'strict', 'primary-usage': 'signing', 'additional-usages': 'non_repudiation' },
      ...['profile-type', 'primary-usage', 'additional-usages'].map(
        (name) =>
          `${name}: exists only for the Secure Email products, not for client_premium. Leave it empty.`,
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
      'pkcs12-encryption',
      'pkcs12-name',
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
        'The inputs cannot be used, so nothing was sent to DigiCert. Correct this, then start a new run; re-run the job if only a secret or variable was wrong',
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
