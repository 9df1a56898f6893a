// What the shipped bundle writes - log, outputs, state, summary - contains no secret, and no person of a list or of an answer.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FaultRule, SandboxOptions } from '../sandbox/sandbox.ts';
import { CSR, orderInputs, PERSON } from './fixtures.ts';
import { FleetJob } from './fleet-step.ts';
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
    'key-password': PASSWORD,
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

const PASSWORD = 'k3y-p4ssword of the step';

/** Everything that was written, with the masks that come before anything else taken away. */
function withoutMasks({ log, written }: StepResult): string {
  const lines = log.split('\n').filter((line) => !line.startsWith('::debug::'));
  expect(lines.slice(0, 2).sort()).toEqual([`::add-mask::${PASSWORD}`, `::add-mask::${KEY}`].sort());
  expect(lines.slice(2).filter((line) => line.startsWith('::add-mask::'))).toEqual([]);
  return written.replace(/^::add-mask::.*$/gm, '');
}

function expectNoSecret(result: StepResult): void {
  const written = withoutMasks(result);
  expect(written).not.toContain(KEY);
  expect(written).not.toContain(PASSWORD);
}

const off = { 'duplicate-guard': 'false' };
const quick = { ...off, 'request-timeout-seconds': '1' };
const post = (fault: FaultRule['fault']): FaultRule[] => [{ method: 'POST', fault }];

describe('no secret is written', () => {
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
    expectNoSecret(result);
  });

  test('a proxy with credentials that is not there', async () => {
    const result = await order({
      inputs: { ...off, 'api-url': 'https://certcentral.example/services/v2' },
      env: { https_proxy: 'http://robot:pr0xy-s3cret@127.0.0.1:9' },
    });
    expect(result.outputs['error-code']).toBe('not_ordered');
    expect(result.written).not.toContain('pr0xy-s3cret');
    expectNoSecret(result);
  });
});

describe('the service echoes a secret', () => {
  const errors = (...texts: string[]) =>
    JSON.stringify({ errors: texts.map((message) => ({ code: 'invalid_parameter', message })) });
  const echoes: [string, string][] = [
    ['the API key', `The key ${KEY} is not known.`],
    ['the API key amid letters', `Header X-DC-DEVKEYx${KEY}x is wrong.`],
    ['the password', `key_password ${PASSWORD} is too short.`],
    ['both', `${KEY}${PASSWORD}`],
    ['the whole body', JSON.stringify(orderInputs({ url: '', key: KEY }))],
  ];

  test.each(echoes)('%s, in a refusal', async (_what, text) => {
    const body = errors(text);
    const result = await order({ inputs: off, rules: post({ kind: 'status', status: 400, body }) });
    expect(result.outputs['error-code']).toBe('api_refused');
    expect(result.log).toContain('invalid_parameter: ');
    expectNoSecret(result);
  });

  test('as code and message, if the outcome is unclear', async () => {
    const body = JSON.stringify({ errors: [{ code: KEY, message: PASSWORD }] });
    const rules = post({ kind: 'status', status: 503, body, when: 'after' });
    const result = await order({ inputs: off, rules });
    expect(result.outputs['error-code']).toBe('unknown_outcome');
    expectNoSecret(result);
  });

  test('in an HTML page, in text and in headers', async () => {
    const body = `<html>${KEY} ${PASSWORD}</html>`;
    const headers = { 'x-echo': `${KEY} ${PASSWORD}`, 'retry-after': KEY, location: `/${KEY}` };
    for (const status of [200, 302, 403, 500]) {
      expectNoSecret(await order({ inputs: off, rules: post({ kind: 'status', status, body, headers }) }));
    }
  });

  test('in the fields of the 201', async () => {
    const body = JSON.stringify({
      id: 1234001,
      requests: [{ id: 5678001, status: `pending ${KEY}`, comments: KEY }],
      certificate: { common_name: KEY, emails: [PASSWORD], csr: KEY },
      certificate_id: KEY,
    });
    const result = await order({ inputs: off, rules: post({ kind: 'body', body }) });
    expect(result.outputs['order-id']).toBe('1234001');
    expectNoSecret(result);
  });

  test('if a look-up fails', async () => {
    const body = errors(...echoes.map(([, text]) => text));
    const result = await order({ rules: [{ method: 'GET', fault: { kind: 'status', status: 403, body } }] });
    expect(result.outputs['error-code']).toBe('not_ordered');
    expectNoSecret(result);
  });
});

describe('values of the step itself', () => {
  const refused = (message: string, code = 'invalid_parameter') => {
    const body = JSON.stringify({ errors: [{ code, message }] });
    return order({ inputs: off, rules: post({ kind: 'status', status: 400, body }) });
  };

  test('are shown as they were given', async () => {
    const text = `common_name '${PERSON.name}' of Quillfeather Corp (112233) is not allowed for client_premium.`;
    expect((await refused(text)).log).toContain(`invalid_parameter: ${text}`);
    const domain = 'caa_check_failed|mail.example.org';
    expect((await refused('CAA', domain)).log).toContain(`CertCentral answered 400: ${domain}: CAA.`);
  });

  test('paths are shown', async () => {
    const path = `/proc/${PERSON.last}/${PERSON.email}.pem`;
    const result = await order({ inputs: { ...off, 'certificate-file': path } });
    expect(result.log).toContain(`::error::certificate-file: The file "${path}" cannot be used: `);
  });

  /** The log as a runner shows it: what it prints above, and each secret masked, but for the commands that it takes. */
  function asShown(log: string, inputs: Record<string, string>, secrets: string[]): string {
    const above = Object.entries(inputs).map(([name, value]) => `  ${name}: ${value}`);
    const lines = [...above, ...log.split('\n').filter((line) => !line.startsWith('::add-mask::'))];
    return secrets.reduce((text, secret) => text.replaceAll(secret, '***'), lines.join('\n'));
  }

  test.each<[string, Setting]>([
    ['a success', {}],
    ['a dry run', { inputs: { 'dry-run': 'true' } }],
    ['names that were given', { inputs: { 'first-name': PERSON.first, 'last-name': PERSON.last } }],
    ['bad inputs', { inputs: { 'validity-years': PERSON.name, 'order-reference': PERSON.email } }],
    ['a domain that is not allowed', { inputs: { 'allowed-email-domains': 'example.com' } }],
    [
      'a refusal that quotes them',
      {
        rules: post({
          kind: 'status',
          status: 400,
          body: JSON.stringify({
            errors: [{ code: 'x_y', message: `${PERSON.name}; ${PERSON.email.toUpperCase()}` }],
          }),
        }),
      },
    ],
  ])('that came from secrets show nothing of them: %s', async (_, setting) => {
    const secrets = [KEY, PASSWORD, PERSON.name, PERSON.first, PERSON.last, PERSON.email, SECRET_FIELD];
    const given = { 'common-name': PERSON.name, emails: PERSON.email, ...setting.inputs };
    const ofSecrets = secrets.filter((secret) =>
      [KEY, PASSWORD, SECRET_FIELD, ...Object.values(given)].includes(secret),
    );
    const result = await order({ ...setting, inputs: given });
    const written = [result.summary, ...Object.values(result.outputs), ...Object.values(result.state)].join(
      '\n',
    );
    const shown = asShown(`${result.log}\n${written}`, { ...given, devkey: KEY }, ofSecrets);
    expect(shown.match(/zuzanna|quill|cost centre/i)?.[0], shown).toBeUndefined();
  });
});

describe('people of the list of a fleet', () => {
  test('are in nothing that is written, whatever the service quotes', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    const row = { name: 'agent-1', 'common-name': PERSON.name, emails: PERSON.email };
    const quoted = `${PERSON.name.toUpperCase()} (${PERSON.last}, ${PERSON.first}) <${PERSON.email}>`;
    sandbox.play({
      method: 'POST',
      fault: {
        kind: 'status',
        status: 400,
        body: JSON.stringify({ errors: [{ code: 'x_y', message: quoted }] }),
      },
    });
    const inputs = { 'results-file': job.results, 'product-id': 'client_premium' };
    const { written, outputs } = await job.apply([row, { name: PERSON.email }], { with: inputs });
    expect(outputs['error-code']).toBe('invalid_input');
    expect(written).not.toMatch(/zuzanna|quill/i);
    const refused = await job.apply([{ ...row, 'product-id': 'client_premium' }], {
      with: { 'results-file': job.results },
    });
    expect(refused.log).toContain('x_y: *** (***, ***) <***>');
    expect(refused.written + readFileSync(job.results, 'utf8')).not.toMatch(/zuzanna|quill/i);
  });
});

describe('texts of the service are neutralized', () => {
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
    withoutMasks(result);
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
