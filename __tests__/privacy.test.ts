// What the shipped bundle writes - log, outputs, state, summary - holds no key and no people's data.

import { describe, expect, test } from 'vitest';
import type { FaultRule, SandboxOptions } from '../sandbox/sandbox.ts';
import { CSR, derOf, orderInputs, PERSON } from './fixtures.ts';
import { sandboxes } from './sandboxes.ts';
import { runStep, type StepResult } from './step.ts';

const KEY = 'sandbox-devkey-0123456789';
const SECRET_FIELD = 'Cost centre of Quillfeather';
const start = sandboxes();

type Setting = {
  options?: SandboxOptions;
  rules?: FaultRule[];
  inputs?: Record<string, string>;
  env?: Record<string, string>;
};

async function order({ options, rules = [], inputs = {}, env }: Setting): Promise<StepResult> {
  const sandbox = await start({
    ...options,
    account: { customFields: [{ id: 12, label: 'Cost', required: false, active: true, type: 'text' }] },
  });
  for (const rule of rules) sandbox.play(rule);
  const given = orderInputs(sandbox, {
    emails: `${PERSON.email},${PERSON.otherEmail}`,
    'custom-fields': `12=${SECRET_FIELD}`,
    ...inputs,
  });
  const result = await runStep({
    inputs: given,
    shortPauses: true,
    env: { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true', ...env },
  });
  expect(sandbox.orderPosts().length).toBeLessThanOrEqual(1);
  return result;
}

const BODY = derOf(CSR).toString('base64');
/** Any 24 characters of the CSR that stand together are a part of it. */
const CSR_PARTS = Array.from({ length: Math.floor(BODY.length / 24) }, (_, part) =>
  BODY.slice(part * 24, part * 24 + 24),
);

/** Every value that must not show, in the forms in which it could. */
const SECRETS: [what: string, forms: string[]][] = [
  ['the key', [KEY, KEY.slice(0, 12), Buffer.from(KEY).toString('base64').slice(4, 20), 'OnNhbmRib3gt']],
  ['the common name', [PERSON.name, PERSON.name.toUpperCase(), encodeURIComponent(PERSON.name)]],
  ['the first name', [PERSON.first, 'z\u00fa\u017canna']],
  ['the last name', [PERSON.last]],
  ['the addresses', [PERSON.email, PERSON.otherEmail]],
  ['the custom field', [SECRET_FIELD]],
  ['the CSR', [CSR, ...CSR_PARTS]],
];

function expectPrivate(result: StepResult): void {
  const written = result.written.toLowerCase();
  const found = SECRETS.filter(([, forms]) => forms.some((form) => written.includes(form.toLowerCase())));
  expect(
    found.map(([what]) => what),
    result.written,
  ).toEqual([]);
  // The only place of the key is the mask, which comes before anything else that the step says.
  const lines = result.log.split('\n').filter((line) => !line.startsWith('::debug::'));
  expect(lines[0]).toBe(`::add-mask::${KEY}`);
}

const off = { 'duplicate-guard': 'false' };
const quick = { ...off, 'request-timeout-seconds': '1' };
const post = (fault: FaultRule['fault']): FaultRule[] => [{ method: 'POST', fault }];

describe('nothing private is written', () => {
  test.each<[string, Setting, code: string | undefined]>([
    ['success', {}, undefined],
    ['success without a CSR', { inputs: { csr: '' } }, undefined],
    ['names given', { inputs: { 'first-name': PERSON.first, 'last-name': PERSON.last } }, undefined],
    ['a pseudonym', { inputs: { pseudonym: PERSON.last } }, undefined],
    ['Secure Email', { inputs: { 'product-id': 'secure_email_sponsor' } }, undefined],
    ['class 1, the common name left out', { inputs: { 'product-id': 'class1_smime' } }, undefined],
    ['waiting for approval', { options: { approval: 'two-step' } }, undefined],
    ['rejected', { options: { answer: 'rejected' } }, 'api_refused'],
    [
      'bad inputs',
      { inputs: { 'validity-years': PERSON.name, 'auto-renew': KEY, 'container-id': PERSON.email } },
      'invalid_input',
    ],
    ['not allowed', { inputs: { 'allowed-email-domains': 'example.com' } }, 'not_allowed'],
    ['a name without names', { inputs: { 'common-name': `Dr. ${PERSON.name}` } }, 'invalid_input'],
    [
      'a common name that is no address of the order',
      { inputs: { 'common-name': `x${PERSON.email}` } },
      'invalid_input',
    ],
    ['a wrong CSR', { inputs: { csr: CSR.replace('MIHa', 'MIHb') } }, 'invalid_input'],
    ['refused', { inputs: { 'organization-id': '999' } }, 'api_refused'],
    ['a wrong path', { inputs: { 'api-url': 'wrong' } }, 'invalid_input'],
    ['look-up failed', { rules: [{ method: 'GET', fault: { kind: 'status', status: 500 } }] }, 'not_ordered'],
    ['no TLS', { inputs: { 'api-url': 'https://127.0.0.1:9/services/v2', ...off } }, 'not_ordered'],
    [
      '429 for long',
      { inputs: off, rules: post({ kind: 'status', status: 429, headers: { 'retry-after': '999' } }) },
      'rate_limited',
    ],
    ['timeout', { inputs: quick, rules: post({ kind: 'stall', when: 'after' }) }, 'unknown_outcome'],
    ['reset', { inputs: off, rules: post({ kind: 'reset', when: 'after' }) }, 'unknown_outcome'],
    ['malformed answer', { inputs: off, rules: post({ kind: 'malformed-json' }) }, 'unknown_outcome'],
    [
      'redirect',
      { inputs: off, rules: post({ kind: 'redirect', location: `http://127.0.0.1:9/?key=${KEY}` }) },
      'unknown_outcome',
    ],
    [
      'read-back failed',
      { rules: [{ method: 'GET', skip: 1, fault: { kind: 'status', status: 500 } }] },
      undefined,
    ],
  ])('%s', async (_name, setting, code) => {
    const result = await order(setting);
    expect([result.outputs['error-code'], result.exitCode], result.log).toEqual([
      code,
      code === undefined ? 0 : 1,
    ]);
    expectPrivate(result);
  });

  test('a proxy with credentials that is not there', async () => {
    const result = await order({
      inputs: { ...off, 'api-url': 'https://certcentral.example/services/v2' },
      env: { https_proxy: 'http://robot:pr0xy-s3cret@127.0.0.1:9' },
    });
    expect(result.outputs['error-code']).toBe('not_ordered');
    expect(result.written).not.toContain('pr0xy-s3cret');
    expectPrivate(result);
  });
});

describe('the service echoes what was sent', () => {
  const echoes: [string, string][] = [
    ['the key', `The key ${KEY} is not known.`],
    ['the key amid letters', `Header X-DC-DEVKEYx${KEY}x is wrong.`],
    ['the common name', `common_name '${PERSON.name}' is not allowed.`],
    ['the common name in capitals', `${PERSON.name.toUpperCase()} is not allowed.`],
    ['the first name', `first_name: ${PERSON.first} is too short.`],
    ['the last name', `last_name: "${PERSON.last}" is too long.`],
    ['the name in HTML', `&#90;uzanna &quot;QUILLFE&#65;THER&quot; is too long`],
    ['the name in a URL', `/check?cn=${PERSON.name.replace('z', '%7A').replace(' ', '+')}`],
    ['the name in JSON', `{"cn":"\\u005auzanna \\u0051uillfeather"}`],
    ['the name with accents', 'Zúżanna Quïllfeather is unknown'.normalize('NFD')],
    ['one half of an address', `No mailbox ${PERSON.otherEmail.split('@')[0]} there.`],
    ['the key, broken', `The key ${KEY.replace(/.{5}/g, '$&\n ')} is not known.`],
    ['the key in base64', `Basic ${Buffer.from(`me:${KEY}`).toString('base64')}`],
    ['the key in HTML', `${[...KEY].map((letter) => `&#${letter.charCodeAt(0)};`).join('')}`],
    ['an address', `The address <${PERSON.email}> is blocked; so is ${PERSON.otherEmail}.`],
    ['a custom field', `${SECRET_FIELD}: no such value.`],
    ['the CSR', `Cannot parse ${CSR}`],
    ['the CSR with CRLF', `Cannot parse ${CSR.replaceAll('\n', '\r\n')}`],
    ['the CSR in one line', `Cannot parse ${BODY}`],
    ['the beginning of the CSR', `Cannot parse "${BODY.slice(0, 100)}..."`],
    ['the beginning of the CSR with its lines', `Cannot parse ${CSR.slice(0, 200)}`],
    ['the whole body', JSON.stringify(orderInputs({ url: '', key: KEY }))],
  ];
  const errors = (...texts: string[]) =>
    JSON.stringify({ errors: texts.map((message) => ({ code: 'invalid_parameter', message })) });

  test.each(echoes)('%s, in a refusal', async (_what, text) => {
    const body = errors(text);
    const result = await order({ inputs: off, rules: post({ kind: 'status', status: 400, body }) });
    expect(result.outputs['error-code']).toBe('api_refused');
    expect(result.log).toContain('invalid_parameter');
    expectPrivate(result);
  });

  test('given names, too', async () => {
    const body = errors(`first_name ${PERSON.first}, last_name ${PERSON.last}`);
    const inputs = { ...off, 'first-name': PERSON.first, 'last-name': PERSON.last };
    expectPrivate(await order({ inputs, rules: post({ kind: 'status', status: 400, body }) }));
  });

  test('all of it, in code and message, where the outcome is unclear', async () => {
    const all = echoes.map(([, text]) => text).join(' ');
    const body = JSON.stringify({
      errors: [
        { code: PERSON.name, message: all },
        { code: KEY, message: KEY },
      ],
    });
    const result = await order({
      inputs: off,
      rules: post({ kind: 'status', status: 503, body, when: 'after' }),
    });
    expect(result.outputs['error-code']).toBe('unknown_outcome');
    expectPrivate(result);
  });

  test('in an HTML page, in text and in headers', async () => {
    const body = `<html>${KEY} ${PERSON.name} ${PERSON.email}</html>`;
    const headers = { 'x-echo': `${KEY} ${PERSON.email}`, 'retry-after': KEY, location: `/${KEY}` };
    for (const status of [200, 302, 403, 500]) {
      expectPrivate(await order({ inputs: off, rules: post({ kind: 'status', status, body, headers }) }));
    }
  });

  test('in the fields of the 201', async () => {
    const body = JSON.stringify({
      id: 1234001,
      requests: [{ id: 5678001, status: `pending ${PERSON.name}`, comments: PERSON.email }],
      certificate: { common_name: PERSON.name, emails: [PERSON.email], csr: CSR },
      certificate_id: KEY,
    });
    const result = await order({ inputs: off, rules: post({ kind: 'body', body }) });
    expect(result.outputs['order-id']).toBe('1234001');
    expectPrivate(result);
  });

  test('where a look-up fails', async () => {
    const body = errors(...echoes.slice(0, 8).map(([, text]) => text));
    const result = await order({ rules: [{ method: 'GET', fault: { kind: 'status', status: 403, body } }] });
    expect(result.outputs['error-code']).toBe('not_ordered');
    expectPrivate(result);
  });
});

describe('what the service says is neutralised', () => {
  const evil = [
    '\n::set-output name=order-id::666',
    '\r\n::error::pwned',
    '\n:::warning::x',
    '::add-mask::1234001',
    '##[command]rm',
    '##[set-output name=x;]y',
    '\u001b[31mred\u001b[0m',
    '\u001b]0;title\u0007',
    'a\u0000b\u0008c\u007f',
    '\u202egnp.exe',
    '\u2028::stop-commands::x',
    'x\n\norder-id<<EOF\n666\nEOF',
  ];

  /** Commands that the runner would take from the log: at the start of a line, or `##[` anywhere. */
  function commands({ log }: StepResult): string[] {
    const names = log.split(/\r\n|\n|\r/).flatMap((line) => {
      const [, name] = /^\s*::([\w-]+)/.exec(line) ?? [];
      return name === undefined ? [] : [name];
    });
    return [...new Set(names)].filter(
      (name) => !['add-mask', 'notice', 'warning', 'error', 'debug'].includes(name),
    );
  }

  function expectHarmless(result: StepResult): void {
    expect(commands(result)).toEqual([]);
    expect(result.log).not.toContain('##[');
    expect(result.log.split('\n').filter((line) => line.startsWith('::error'))).toHaveLength(
      result.exitCode === 0 ? 0 : 1,
    );
    expect(result.log.split('\n').filter((line) => line.startsWith('::add-mask::'))).toEqual([
      `::add-mask::${KEY}`,
    ]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: looked for
    expect(result.written.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f\u2028\u2029\u202a-\u202e]/);
    expect(result.outputs['order-id']).not.toBe('666');
    expect(result.outputs).not.toHaveProperty('x');
  }

  test('in codes and messages of a refusal', async () => {
    const body = JSON.stringify({
      errors: evil.map((text) => ({ code: `code${text}`, message: `message${text}` })),
    });
    const result = await order({ inputs: off, rules: post({ kind: 'status', status: 400, body }) });
    expect(result.outputs).toEqual({ 'error-code': 'api_refused' });
    expectHarmless(result);
  });

  test.each(evil)('each: %j', async (text) => {
    const body = JSON.stringify({ errors: [{ code: text, message: text }] });
    const result = await order({ inputs: off, rules: post({ kind: 'status', status: 503, body }) });
    expect(result.outputs).toEqual({ 'error-code': 'unknown_outcome' });
    expectHarmless(result);
    expect(result.log.split('\n').at(-2)).not.toMatch(/^::error::.*::/);
  });

  test('in the words of the 201, which become outputs and a table', async () => {
    for (const text of evil) {
      const status = `pending${text}|</td><img src=x>[a](b)`;
      const body = JSON.stringify({ id: 1234001, requests: [{ id: 5678001, status }] });
      const result = await order({ inputs: off, rules: post({ kind: 'body', body }) });
      expect([result.exitCode, result.outputs['order-id']], result.log).toEqual([0, '1234001']);
      expectHarmless(result);
      // A status is one word; what is none is not known.
      expect(result.outputs['request-status']).toBeUndefined();
      expect(result.summary).not.toMatch(/Request status|<img|\]\(b\)/);
    }
  });

  test('in an order status of the read-back', async () => {
    const body = JSON.stringify({ orders: [{ order_id: 1234001, status: evil.join('') }] });
    const result = await order({ rules: [{ method: 'GET', skip: 1, fault: { kind: 'body', body } }] });
    expect([result.exitCode, result.outputs['order-id']], result.log).toEqual([0, '1234001']);
    expectHarmless(result);
  });
});
