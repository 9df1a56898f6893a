// The dry run on the shipped bundle: what it finds, that it only reads, and what it shows.
// And the other side: a real order runs none of these checks, unless it is refused.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Fault, FaultRule, Sandbox, SandboxAccount, SandboxOptions } from '../sandbox/sandbox.ts';
import { CSR, derOf, orderInputs, PERSON, steps } from './fixtures.ts';
import { workDirectory } from './openssl.ts';
import { sandboxes } from './sandboxes.ts';
import { newKey, signingRequest } from './signing-request.ts';
import { runStep, type StepOptions, type StepResult } from './step.ts';

const start = sandboxes();
const directory = workDirectory();

type Check = { check: string; result: string; message: string };
type DryRun = StepResult & { checks: Check[] };

/** A dry run, which never sends anything but GET, whatever it finds. */
async function dryRun(
  sandbox: Sandbox,
  more: Record<string, string> = {},
  options: Partial<StepOptions> = {},
): Promise<DryRun> {
  const orders = sandbox.orders.length;
  const result = await runStep({ inputs: orderInputs(sandbox, { 'dry-run': 'true', ...more }), ...options });
  expect(steps(sandbox).filter((step) => !step.startsWith('GET '))).toEqual([]);
  expect(sandbox.orders).toHaveLength(orders);
  expect(result.outputs).not.toHaveProperty('order-id');
  expect(result.outputs).not.toHaveProperty('order-created');
  expect(result.state['order-open'] ?? 'false').toBe('false');
  return { ...result, checks: JSON.parse(result.outputs.preflight ?? '[]') };
}

/** `key: passed`, ... */
function verdicts({ checks }: DryRun): string[] {
  return checks.map(({ check, result }) => `${check}: ${result}`);
}

function messageOf({ checks }: DryRun, name: string): string | undefined {
  return checks.find(({ check }) => check === name)?.message;
}

/** An order as somebody else, or an earlier run, placed it. */
function existing(sandbox: Sandbox, change: object = {}): number {
  const certificate = {
    common_name: PERSON.name,
    emails: [PERSON.email],
    signature_hash: 'sha256',
    csr: CSR,
  };
  return sandbox.placeOrder(
    {
      certificate,
      organization: { id: 112233 },
      validity_years: 1,
      alternative_order_id: 'ours',
      ...change,
    },
    'client_premium',
  ).id;
}

const ALL_PASSED = [
  'key: passed',
  'product: passed',
  'signature-hash: passed',
  'validity: passed',
  'organization: passed',
  'organization-validation: passed',
  'custom-fields: passed',
  'reference: passed',
];

describe.concurrent('an order that DigiCert would take', () => {
  test('passes every check, and the step succeeds', async () => {
    const sandbox = await start();
    const result = await dryRun(sandbox);
    expect(verdicts(result)).toEqual(ALL_PASSED);
    expect(result.exitCode).toBe(0);
    expect(result.outputs).not.toHaveProperty('error-code');
    expect(result.outputs['order-reference']).toMatch(/^gha-[0-9a-f]{40}$/);
    expect(result.log).toContain('Nothing was ordered.');
    expect(result.log.match(/::warning::.*/g)).toEqual([
      expect.stringContaining('client_premium is outdated'),
    ]);
    for (const { check, message } of result.checks)
      expect(result.log).toContain(`${check}: passed. ${message}`);
    expect(sandbox.connections).toBe(1);
  });

  test('names the reference that the real run then uses', async () => {
    const sandbox = await start();
    const { outputs } = await dryRun(sandbox);
    const real = await runStep({ inputs: orderInputs(sandbox) });
    expect(real.outputs['order-reference']).toBe(outputs['order-reference']);
  });

  test.each<[string, Record<string, string>, string[]]>([
    [
      'without an organization',
      { 'product-id': 'class1_smime', 'common-name': '', 'organization-id': '' },
      ALL_PASSED.filter((check) => !check.startsWith('organization')),
    ],
    [
      'of a product that is no public S/MIME',
      { 'product-id': 'client_authentication_plus' },
      ALL_PASSED.filter((check) => !check.startsWith('organization-validation')),
    ],
    [
      'of Secure Email',
      {
        'product-id': 'secure_email_sponsor',
        'common-name-indicator': 'email_address',
        'common-name': '',
        'first-name': 'A',
        'last-name': 'B',
      },
      ALL_PASSED,
    ],
    ['under an old name', { 'product-id': 'client_premium_sha2' }, ALL_PASSED],
    [
      'without a reference',
      { 'duplicate-guard': 'false' },
      ALL_PASSED.filter((check) => !check.startsWith('ref')),
    ],
    ['in a container', { 'container-id': '445566' }, ALL_PASSED],
    ['until a date', { 'validity-years': '', 'custom-expiration-date': dayAhead(200) }, ALL_PASSED],
    ['for some days', { 'validity-years': '', 'validity-days': '700' }, ALL_PASSED],
  ])('%s passes', async (_, inputs, expected) => {
    const sandbox = await start({ account: { organizations: [organization({})] } });
    const result = await dryRun(sandbox, inputs);
    expect(verdicts(result)).toEqual(expected);
    expect(result.exitCode).toBe(0);
  });
});

function dayAhead(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

function organization(change: Partial<SandboxAccount['organizations'][number]>) {
  return { id: 112233, name: 'Example Corp', active: true, smime: 'valid' as const, ...change };
}

function field(change: Partial<SandboxAccount['customFields'][number]>) {
  return { id: 12, label: 'Cost', required: false, active: true, ...change };
}

const noContainer = { 'container-id': '445566' };
const limited = (change: object) => ({
  productLimits: [{ containerId: 445566, product: 'client_premium', ...change }],
});

/** Answers one read with this in place of the sandbox's own. */
function answer(path: string | RegExp, body: unknown): FaultRule {
  return { path, fault: { kind: 'body', status: 200, body: JSON.stringify(body) }, times: 3 };
}

type Setting = {
  account?: Partial<SandboxAccount>;
  inputs?: Record<string, string>;
  rules?: FaultRule[];
};

describe.concurrent('a check that fails', () => {
  test.each<[string, Setting, failed: string[], message: RegExp]>([
    [
      'the account does not have the product',
      { account: { products: ['class1_smime'] } },
      ['product', 'signature-hash', 'validity'],
      /does not have the product client_premium\. The account manager at DigiCert enables it/,
    ],
    [
      'the container does not have the product',
      { account: { productContainers: { client_premium: [445500] } }, inputs: noContainer },
      ['product', 'signature-hash', 'validity'],
      /client_premium cannot be ordered in container 445566/,
    ],
    [
      'the container is limited to another product',
      { account: limited({ product: 'class1_smime' }), inputs: noContainer },
      ['product'],
      /Container 445566 may not order client_premium/,
    ],
    [
      'the account wants a CSR',
      {
        rules: [answer('/product/client_premium', { name_id: 'client_premium', csr_required: '1' })],
        inputs: { csr: '' },
      },
      ['product'],
      /requires a CSR for client_premium\. Give csr or csr-file/,
    ],
    [
      'the hash is not allowed',
      { account: limited({ hashes: ['sha512'] }), inputs: noContainer },
      ['signature-hash'],
      /allows sha512 for this product, not sha256/,
    ],
    [
      'the years are not allowed',
      { account: limited({ lifetimes: [1] }), inputs: { ...noContainer, 'validity-years': '2' } },
      ['validity'],
      /allows 1 years for this product, not 2 years/,
    ],
    [
      'the days are not allowed',
      {
        account: limited({ lifetimes: [1] }),
        inputs: { ...noContainer, 'validity-years': '', 'validity-days': '400' },
      },
      ['validity'],
      /not 400 days/,
    ],
    [
      'a date is not allowed',
      {
        rules: [
          answer('/product/client_premium', {
            name_id: 'client_premium',
            custom_expiration_date_allowed: false,
          }),
        ],
        inputs: { 'validity-years': '', 'custom-expiration-date': dayAhead(100) },
      },
      ['validity'],
      /does not allow custom-expiration-date/,
    ],
    [
      'the organization does not exist',
      { inputs: { 'organization-id': '999' } },
      ['organization', 'organization-validation'],
      /Organization 999 does not exist, or the key may not see it\. Check organization-id/,
    ],
    [
      'the organization is not active',
      { account: { organizations: [organization({ active: false })] } },
      ['organization'],
      /Organization 112233 is inactive/,
    ],
    ...(['none', 'pending', 'expired'] as const).map((smime): [string, Setting, string[], RegExp] => [
      `the S/MIME validation of the organization is ${smime}`,
      { account: { organizations: [organization({ smime })] } },
      ['organization-validation'],
      /Organization 112233 has no S\/MIME validation.* Submit it for validation/,
    ]),
    [
      'a required custom field is missing',
      { account: { customFields: [field({ required: true })] } },
      ['custom-fields'],
      /field 12 is required and not given/,
    ],
    [
      'a custom field does not exist',
      { account: { customFields: [field({})] }, inputs: { 'custom-fields': '13=x' } },
      ['custom-fields'],
      /field 13 does not exist or is not active/,
    ],
    [
      'a custom field is not active',
      { account: { customFields: [field({ active: false })] }, inputs: { 'custom-fields': '12=x' } },
      ['custom-fields'],
      /field 12 does not exist or is not active/,
    ],
    ...(['int', 'email_address', 'email_list'] as const).map((type): [string, Setting, string[], RegExp] => [
      `a custom field is no ${type}`,
      { account: { customFields: [field({ type })] }, inputs: { 'custom-fields': '12=a@example.org, b' } },
      ['custom-fields'],
      new RegExp(`the value of field 12 is not of its type ${type}`),
    ]),
    [
      'the order to renew does not exist',
      { inputs: { 'renewal-of-order-id': '4' } },
      ['renewal'],
      /Order 4 does not exist, or the key may not see it\. Check renewal-of-order-id/,
    ],
  ])('%s', async (_, { account = {}, inputs, rules = [] }, failed, message) => {
    const sandbox = await start({ account });
    for (const rule of rules) sandbox.play(rule);
    const result = await dryRun(sandbox, inputs);
    expect(result.checks.filter((check) => check.result === 'failed').map(({ check }) => check)).toEqual(
      failed,
    );
    expect(result.checks.filter((check) => check.result === 'not_allowed_to_look')).toEqual([]);
    expect(messageOf(result, failed[0] as string)).toMatch(message);
    expect(result.exitCode).toBe(1);
    expect(result.outputs['error-code']).toBe('api_refused');
    expect(result.log).toContain('nothing was ordered');
    expect(result.log).toMatch(message);
  });

  test.each<[string, string, passed: boolean]>([
    ['text', 'anything at all', true],
    ['int', '-7', true],
    ['int', '7.5', false],
    ['email_address', 'a@example.org', true],
    ['email_list', 'a@example.org; b@example.org', true],
    ['email_list', 'a@example.org,b@example.org', true],
    ['of no type', 'anything', true],
  ])('a custom field %s, %j: passed %s, as the real order', async (type, value, passed) => {
    const typed = type === 'of no type' ? {} : { type: type as 'int' };
    const sandbox = await start({ account: { customFields: [field({ ...typed, required: true })] } });
    const result = await dryRun(sandbox, { 'custom-fields': `12=${value}` });
    expect(verdicts(result)).toContain(`custom-fields: ${passed ? 'passed' : 'failed'}`);
    const real = await runStep({ inputs: orderInputs(sandbox, { 'custom-fields': `12=${value}` }) });
    expect(real.exitCode).toBe(passed ? 0 : 1);
  });

  test.each(['pending', 'needs_approval', 'revoked', 'canceled', 'rejected', 'issued', 'expired', 'renewed'])(
    'the order to renew is %s',
    async (state) => {
      const sandbox = await start();
      const id = existing(sandbox, { alternative_order_id: 'old' });
      if (state === 'renewed') (sandbox.orders[0] as { renewed: boolean }).renewed = true;
      else sandbox.setStatus(id, state);
      const result = await dryRun(sandbox, { 'renewal-of-order-id': String(id) });
      const passed = ['issued', 'expired'].includes(state);
      expect(verdicts(result)).toContain(`renewal: ${passed ? 'passed' : 'failed'}`);
      if (!passed)
        expect(messageOf(result, 'renewal')).toContain(state === 'renewed' ? 'renewed already' : state);
      expect(result.exitCode).toBe(passed ? 0 : 1);
    },
  );

  test.each<[string, 'exists' | 'closed' | 'differs' | 'other key', 'passed' | 'failed', RegExp]>([
    [
      'of this very request',
      'exists',
      'passed',
      /Order 1234001 has the reference ours; a real run would adopt it/,
    ],
    ['of a closed order', 'closed', 'failed', /Order 1234001 already has the reference ours and is canceled/],
    [
      'of another request',
      'differs',
      'failed',
      /Order 1234001 already has the reference ours, but differs .* addresses/,
    ],
    ['of an order for another key', 'other key', 'failed', /CSR has another key/],
  ])('a reference %s', async (_, state, expected, message) => {
    const sandbox = await start();
    const id = existing(sandbox);
    if (state === 'closed') sandbox.cancel(id);
    const other = { differs: { emails: PERSON.otherEmail }, 'other key': { csr: signingRequest(newKey()) } };
    const inputs = state === 'differs' || state === 'other key' ? other[state] : {};
    const result = await dryRun(sandbox, { 'order-reference': 'ours', ...inputs });
    expect(verdicts(result)).toContain(`reference: ${expected}`);
    expect(messageOf(result, 'reference')).toMatch(message);
    expect(result.exitCode).toBe(expected === 'passed' ? 0 : 1);
  });

  test('several are reported together', async () => {
    const sandbox = await start({
      account: {
        organizations: [organization({ active: false, smime: 'none' })],
        customFields: [field({ required: true })],
      },
    });
    const { log, checks } = await dryRun(sandbox);
    expect(checks.filter(({ result }) => result === 'failed')).toHaveLength(3);
    const error = log.split('\n').find((line) => line.startsWith('::error::'));
    for (const name of ['organization', 'organization-validation', 'custom-fields']) {
      expect(error).toContain(`- ${name}: `);
    }
  });
});

describe.concurrent('a key that may not look', () => {
  test('of the role Orders: a warning, not a failure', async () => {
    const sandbox = await start({ account: { customFields: [field({ required: true })] } });
    const old = existing(sandbox, { alternative_order_id: 'old' });
    const result = await dryRun(sandbox, {
      devkey: 'sandbox-orders-only-key',
      'container-id': '445566',
      'renewal-of-order-id': String(old),
    });
    const unseen = [
      'product',
      'signature-hash',
      'validity',
      'organization',
      'organization-validation',
      'custom-fields',
    ];
    expect(verdicts(result)).toEqual([
      'key: passed',
      ...unseen.map((check) => `${check}: not_allowed_to_look`),
      'renewal: passed',
      'reference: passed',
    ]);
    expect(result.exitCode).toBe(0);
    expect(result.outputs).not.toHaveProperty('error-code');
    expect(result.log).toContain(`::warning::The key is not allowed to look at: ${unseen.join(', ')}.`);
  });

  test('at one thing: the others are checked', async () => {
    const sandbox = await start();
    const body = '{"errors":[{"code":"access_denied|missing_permission","message":"No."}]}';
    sandbox.play({ path: '/account/metadata', fault: { kind: 'body', status: 403, body } });
    const result = await dryRun(sandbox);
    expect(verdicts(result)).toEqual(
      ALL_PASSED.map((check) => (check.startsWith('custom') ? 'custom-fields: not_allowed_to_look' : check)),
    );
    expect(result.exitCode).toBe(0);
  });

  test('that is wrong fails, and nothing else is asked', async () => {
    const sandbox = await start();
    const result = await dryRun(sandbox, { devkey: 'not-the-key' });
    expect(steps(sandbox)).toEqual(['GET /user/me']);
    expect(verdicts(result)[0]).toBe('key: failed');
    expect(
      new Set(
        verdicts(result)
          .slice(1)
          .map((verdict) => verdict.split(': ')[1]),
      ),
    ).toEqual(new Set(['not_allowed_to_look']));
    expect(messageOf(result, 'key')).toMatch(/wrong, revoked, or of the other region/);
    expect(result.exitCode).toBe(1);
    expect(result.written).not.toContain('not-the-key');
  });

  test('from this address fails, with the reason', async () => {
    const sandbox = await start();
    sandbox.play({ path: '/user/me', fault: { kind: 'html', status: 403 } });
    const result = await dryRun(sandbox);
    expect(verdicts(result)[0]).toBe('key: failed');
    expect(messageOf(result, 'key')).toMatch(/IP restriction/);
    expect(steps(sandbox)).toEqual(['GET /user/me']);
  });
});

describe.concurrent('a key check that fails for technical reasons says nothing about the order', () => {
  test.each<[string, Fault, code: string]>([
    ['500', { kind: 'status', status: 500 }, 'not_ordered'],
    ['HTML', { kind: 'html', status: 200 }, 'not_ordered'],
    ['a reset', { kind: 'reset', when: 'before' }, 'not_ordered'],
    ['a long rate limit', { kind: 'status', status: 429, headers: { 'retry-after': '300' } }, 'rate_limited'],
  ])('%s', async (_, fault, code) => {
    const sandbox = await start();
    sandbox.play({ path: '/user/me', fault });
    const { outputs, exitCode, log } = await dryRun(sandbox);
    expect(exitCode).toBe(1);
    expect(outputs['error-code']).toBe(code);
    expect(outputs).not.toHaveProperty('preflight');
    expect(log).toContain('The dry run could not be carried out; nothing was ordered.');
    expect(steps(sandbox)).toEqual(['GET /user/me']);
  });
});

test('404 of a path that does not exist is no "does not exist"', async () => {
  const sandbox = await start();
  const body = '{"errors":[{"code":"not_found|route","message":"Not found."}]}';
  sandbox.play({ path: /^\/organization\/112233$/, fault: { kind: 'status', status: 404, body } });
  const result = await dryRun(sandbox);
  expect(verdicts(result)).toContain('organization: failed');
  expect(messageOf(result, 'organization')).toContain('not_found|route');
  expect(messageOf(result, 'organization')).not.toContain('does not exist, or');
  expect(result.log).toContain('These checks of the dry run failed; nothing was ordered:');
});

describe.concurrent('answers in odd shapes', () => {
  test.each<[string, SandboxOptions, FaultRule[]]>([
    ['{} for no custom fields', {}, [answer('/account/metadata', {})]],
    ['[] for no custom fields', {}, [answer('/account/metadata', [])]],
    ['null for no custom fields', {}, [answer('/account/metadata', { metadata: null })]],
    ['[] for no limits', {}, [answer('/container/', [])]],
    ['{} for no limits', {}, [answer('/container/', {})]],
    ['{} for no orders', { referenceMissing: 'no-list' }, []],
    ['[] for no orders', {}, [answer('/order/alternate/', [])]],
    ['[] for a user', {}, [answer('/user/me', [])]],
    [
      'booleans as strings',
      {},
      [answer(/^\/organization\/112233$/, { id: '112233', is_active: '1', status: 'active' })],
    ],
    [
      'one validation in place of a list',
      {},
      [answer(/\/validation$/, { validations: { type: 'smime', status: 'active' } })],
    ],
    ['[] for the hashes', {}, [answer('/product/', { name_id: 'client_premium', signature_hash_types: [] })]],
  ])('%s pass', async (_, options, rules) => {
    const sandbox = await start(options);
    for (const rule of rules) sandbox.play(rule);
    const result = await dryRun(sandbox, noContainer);
    expect(verdicts(result)).toEqual(ALL_PASSED);
    expect(result.exitCode).toBe(0);
  });

  test.each<[string, unknown]>([
    ['{}', {}],
    ['[]', []],
    ['an empty list', { validations: [] }],
    ['an empty object', { validations: {} }],
    ['another type', { validations: [{ type: 'ov', status: 'active' }] }],
    [
      'one that is over',
      { validations: [{ type: 'smime', status: 'active', validated_until: '2020-01-01T00:00:00+00:00' }] },
    ],
  ])('no validation as %s fails', async (_, body) => {
    const sandbox = await start();
    sandbox.play(answer(/\/validation$/, body));
    expect(verdicts(await dryRun(sandbox))).toContain('organization-validation: failed');
  });

  test.each<[string, Fault]>([
    ['HTML', { kind: 'html', status: 200 }],
    ['500', { kind: 'status', status: 500 }],
    ['half a JSON', { kind: 'malformed-json' }],
    ['a reset', { kind: 'reset', when: 'after' }],
    ['a redirect', { kind: 'redirect', location: 'https://example.org/' }],
  ])('a check that gets %s does not pass, and the others go on', async (_, fault) => {
    const sandbox = await start();
    sandbox.play({ path: /^\/organization\/112233$/, fault });
    const result = await dryRun(sandbox);
    expect(verdicts(result)).toEqual(
      ALL_PASSED.map((check) => (check === 'organization: passed' ? 'organization: failed' : check)),
    );
    expect(result.exitCode).toBe(1);
  });
});

describe.concurrent('nothing is ever sent but GET', () => {
  const file = (name: string) => join(directory, name);
  const everything = {
    csr: '',
    'skip-approval': 'true',
    'wait-for': 'issuance',
    'wait-timeout-minutes': '30',
    'on-timeout': 'fail',
    'certificate-format': 'pem-chain',
    overwrite: 'true',
    'pkcs12-password': 'correct horse',
    'key-password': 'battery staple',
    'renew-before-days': '3650',
    'auto-renew': '1',
    'payment-method': 'balance',
    comments: 'please',
    'additional-parameters': '{"locale":"de"}',
  };

  test.each(['none', 'exists', 'closed', 'conflicts'])(
    'whatever else is set, where the reference is of an order that %s',
    async (state) => {
      const sandbox = await start();
      const old = existing(sandbox, { alternative_order_id: 'old' });
      if (state !== 'none') {
        const emails = [state === 'conflicts' ? PERSON.otherEmail : PERSON.email];
        const certificate = { common_name: PERSON.name, emails, signature_hash: 'sha256' };
        const id = existing(sandbox, { certificate });
        if (state === 'closed') sandbox.cancel(id);
      }
      const files = {
        'key-file': file(`${state}.key`),
        'certificate-file': file(`${state}.pem`),
        'pkcs12-file': file(`${state}.p12`),
      };
      const result = await dryRun(sandbox, {
        ...everything,
        ...files,
        'renewal-of-order-id': String(old),
        'order-reference': 'ours',
      });
      expect(result.outputs.preflight).toBeDefined();
      expect(result.exitCode).toBe(state === 'closed' || state === 'conflicts' ? 1 : 0);
      expect(Object.values(files).filter(existsSync)).toEqual([]);
      expect(result.outputs).not.toHaveProperty('certificate-file');
    },
  );

  test('in a re-run of a job, too', async () => {
    const sandbox = await start();
    const result = await dryRun(sandbox, {}, { env: { GITHUB_RUN_ATTEMPT: '2' } });
    expect(verdicts(result)).toEqual(ALL_PASSED);
  });

  test('wrong inputs are refused without a request', async () => {
    const sandbox = await start();
    const { outputs } = await dryRun(sandbox, { 'validity-years': '3' });
    expect(outputs['error-code']).toBe('invalid_input');
    expect(sandbox.requests).toEqual([]);
  });

  test.each(['yes', '1', 'TRUE ', 'on'])('dry-run: %j never orders by mistake', async (value) => {
    const sandbox = await start();
    await dryRun(sandbox, { 'dry-run': value });
  });

  test('the post step has nothing to do', async () => {
    const sandbox = await start();
    const { state } = await dryRun(sandbox);
    const seen = sandbox.requests.length;
    const post = await runStep({ inputs: orderInputs(sandbox), bundle: 'dist/order-post.js', state });
    expect(post.exitCode).toBe(0);
    expect(sandbox.requests).toHaveLength(seen);
  });
});

describe.concurrent('the network', () => {
  test('is down: not_ordered', async () => {
    const sandbox = await start();
    await sandbox.close();
    const result = await dryRun(sandbox);
    expect(result.outputs['error-code']).toBe('not_ordered');
    expect(result.exitCode).toBe(1);
    expect(result.log).toContain('The dry run could not be carried out; nothing was ordered.');
  });

  test('breaks on the way: not_ordered', async () => {
    const sandbox = await start();
    sandbox.play({
      path: '/account/metadata',
      fault: { kind: 'hook', when: 'before', run: () => sandbox.close() },
    });
    const result = await dryRun(sandbox);
    expect(result.exitCode).toBe(1);
    expect(result.outputs['error-code']).toBe('not_ordered');
  });
});

describe.concurrent('what is shown', () => {
  const more = {
    emails: `${PERSON.email},${PERSON.otherEmail}`,
    'first-name': PERSON.first,
    'last-name': PERSON.last,
    'custom-fields': '12=Secret Cost Centre',
    'organization-units': 'Dept of Quillfeather',
    comments: 'For Quillfeather',
    'additional-parameters': JSON.stringify({
      locale: 'de',
      organization_contact: { first_name: PERSON.first, email: 'contact@quill.example' },
    }),
  };

  function shownBody(text: string): unknown {
    return JSON.parse(/```json\n([\s\S]*?)\n```/.exec(text)?.[1] ?? 'null');
  }

  test('is the body, with everything masked that may be people’s data', async () => {
    const sandbox = await start({ account: { customFields: [field({})] } });
    const { summary, log } = await dryRun(sandbox, { ...more, 'order-reference': 'ours' });
    const expected = {
      certificate: {
        common_name: '***',
        emails: ['***', '***'],
        signature_hash: 'sha256',
        organization_units: ['***'],
        csr: '***',
        common_name_indicator: 'given_name_surname',
        individual: { first_name: '***', last_name: '***' },
      },
      organization: { id: 112233 },
      validity_years: 1,
      skip_approval: false,
      custom_fields: [{ metadata_id: 12, value: '***' }],
      comments: '***',
      locale: '***',
      organization_contact: { first_name: '***', email: '***' },
      alternative_order_id: 'ours',
    };
    expect(shownBody(summary)).toEqual(expected);
    const inLog = log.slice(log.indexOf('\n{') + 1, log.indexOf('\n}') + 2);
    expect(JSON.parse(inLog)).toEqual(expected);
    expect(log).toContain(`POST this to ${sandbox.url}/order/certificate/client_premium`);
  });

  test('is the body of the real order', async () => {
    const sandbox = await start({ account: { customFields: [field({})] } });
    const { summary } = await dryRun(sandbox, more);
    await runStep({ inputs: orderInputs(sandbox, more) });
    const masked = (value: unknown) =>
      JSON.stringify(value, (_, inner) => (typeof inner === 'string' ? '' : inner));
    expect(masked(shownBody(summary))).toBe(masked(sandbox.orderPosts()[0]?.json));
  });

  test('holds no key and no people’s data, whatever fails', async () => {
    const sandbox = await start({ account: { organizations: [], customFields: [field({ type: 'int' })] } });
    existing(sandbox, { certificate: { common_name: 'Other Name', emails: ['o@example.org'] } });
    const { written } = await dryRun(
      sandbox,
      { ...more, 'order-reference': 'ours' },
      { env: { RUNNER_DEBUG: '1' } },
    );
    const secrets = [
      sandbox.key,
      ...Object.values(PERSON),
      'Secret Cost',
      'Quillfeather',
      'contact@',
      'Other Name',
      'o@example.org',
      derOf(CSR).toString('base64').slice(10, 50),
    ];
    expect(secrets.filter((secret) => written.includes(secret))).toEqual([]);
  });

  test('holds no numbers that additional-parameters brought: they may be people’s, too', async () => {
    const sandbox = await start();
    const { written } = await dryRun(sandbox, {
      'additional-parameters': '{"organization_contact":{"telephone":15551234567}}',
    });
    expect(written).not.toContain('15551234567');
  });

  test('is a table in the summary', async () => {
    const sandbox = await start({ account: { organizations: [organization({ smime: 'none' })] } });
    const { summary, checks } = await dryRun(sandbox);
    expect(summary).toContain('dry run');
    expect(summary).toContain('Nothing was ordered.');
    const rows = summary.split('\n').filter((line) => line.startsWith('| '));
    expect(rows).toHaveLength(checks.length + 1);
    expect(rows).toContainEqual(
      expect.stringMatching(/^\| organization-validation \| failed \| Organization 112233/),
    );
    expect(rows).toContainEqual('| key | passed | The key works. |');
  });

  test('cannot be disturbed by what DigiCert answers', async () => {
    const sandbox = await start();
    const message = `a | b <img src=x> \`c\`\n::error::fake ${PERSON.email}`;
    const body = JSON.stringify({ errors: [{ code: 'odd', message }] });
    sandbox.play({ path: /^\/organization\/112233$/, fault: { kind: 'body', status: 400, body } });
    const { summary, log, written, checks } = await dryRun(sandbox);
    expect(summary).not.toContain('<img');
    const row = summary.split('\n').find((line) => line.startsWith('| organization |')) ?? '';
    expect(row.split('|')).toHaveLength(5);
    expect(log).not.toMatch(/^::error::fake/m);
    expect(written).not.toContain(PERSON.email);
    expect(checks).toHaveLength(8);
  });
});

describe.concurrent('an organization or container without an ID, through additional-parameters', () => {
  test.each([
    ['organization', { 'product-id': 'class1_smime', 'common-name': '', 'organization-id': '' }],
    ['container', {}],
  ])('%s undefined is not asked for', async (name, inputs) => {
    const sandbox = await start();
    await dryRun(sandbox, {
      ...inputs,
      'additional-parameters': JSON.stringify({ [name]: { name: 'New' } }),
    });
    expect(sandbox.requests.length).toBeGreaterThan(3);
    expect(steps(sandbox).filter((step) => step.includes('undefined'))).toEqual([]);
  });
});

describe.concurrent('a real order', () => {
  const LOOK_UP = 'GET /order/alternate';
  const POST = 'POST /order/certificate/client_premium';
  const order = (sandbox: Sandbox, more: Record<string, string> = {}) =>
    runStep({ inputs: orderInputs(sandbox, more) });

  test('runs none of these checks', async () => {
    const sandbox = await start();
    const { outputs } = await order(sandbox, { 'dry-run': 'false' });
    expect(steps(sandbox)).toEqual([LOOK_UP, POST, LOOK_UP]);
    expect(outputs).not.toHaveProperty('preflight');
  });

  test.each<[string, Setting, reads: string[], message: RegExp]>([
    [
      'an unknown organization',
      { inputs: { 'organization-id': '999' } },
      ['GET /organization/999', 'GET /organization/999/validation'],
      /Organization 999 does not exist, or the key may not see it/,
    ],
    [
      'an inactive organization',
      { account: { organizations: [organization({ active: false })] } },
      ['GET /organization/112233', 'GET /organization/112233/validation'],
      /Organization 112233 is inactive/,
    ],
    [
      'a product that the account does not have',
      { account: { products: [] } },
      ['GET /product'],
      /The account does not have the product client_premium/,
    ],
    [
      'a custom field that is missing',
      { account: { customFields: [field({ required: true })] } },
      ['GET /account/metadata'],
      /field 12 is required and not given/,
    ],
    [
      'a validity that the container does not allow',
      { account: limited({ lifetimes: [1] }), inputs: { ...noContainer, 'validity-years': '2' } },
      ['GET /product', 'GET /product/client_premium?container_id=445566'],
      /The account allows 1 years for this product, not 2 years/,
    ],
  ])('refused for %s explains itself', async (_, { account = {}, inputs }, reads, message) => {
    const sandbox = await start({ account });
    const result = await order(sandbox, inputs);
    expect(result.outputs['error-code']).toBe('api_refused');
    expect(result.log).toMatch(message);
    expect(steps(sandbox).slice(0, 2)).toEqual([LOOK_UP, POST]);
    const asked = steps(sandbox).slice(2);
    expect(asked.filter((step) => !step.startsWith('GET /container/')).slice(0, 9)).toEqual(reads);
    // Each finding is said once.
    const error = result.log.split('\n').find((line) => line.startsWith('::error::')) ?? '';
    expect(error.split(message)).toHaveLength(2);
    expect(sandbox.orders).toHaveLength(0);
  });

  test('of a renewed order explains itself', async () => {
    const sandbox = await start();
    const id = existing(sandbox, { alternative_order_id: 'old' });
    (sandbox.orders[0] as { renewed: boolean }).renewed = true;
    const { log } = await order(sandbox, { 'renewal-of-order-id': String(id) });
    expect(steps(sandbox)).toEqual([LOOK_UP, POST, `GET /order/certificate/${id}`]);
    expect(log).toContain(`Order ${id} was renewed already.`);
  });

  test('says nothing more where the key may not look', async () => {
    const sandbox = await start({ account: { customFields: [field({ required: true })] } });
    const { log, outputs } = await order(sandbox, { devkey: 'sandbox-orders-only-key' });
    expect(outputs['error-code']).toBe('api_refused');
    expect(log).toContain('invalid_custom_field_value');
    expect(log).not.toMatch(/may not read|not allowed to look|403/);
  });

  test.each<[string, SandboxOptions, Record<string, string>]>([
    ['a key that may not order', {}, { devkey: 'sandbox-view-only-key' }],
    ['a subscription that is used up', { account: { subscriptionSlots: 0 } }, {}],
  ])('asks nothing where no check can explain it: %s', async (_, options, inputs) => {
    const sandbox = await start(options);
    const { outputs } = await order(sandbox, inputs);
    expect(outputs['error-code']).toBe('api_refused');
    expect(steps(sandbox)).toEqual([LOOK_UP, POST]);
  });

  test.each<[string, Fault]>([
    ['500', { kind: 'status', status: 500 }],
    ['HTML', { kind: 'html', status: 200 }],
    ['a reset', { kind: 'reset', when: 'before' }],
  ])('a check that gets %s is no reason of the refusal', async (_, fault) => {
    const sandbox = await start();
    sandbox.play({ path: '/organization/', fault, times: 2 });
    const { log, outputs } = await order(sandbox, { 'organization-id': '999' });
    expect(outputs['error-code']).toBe('api_refused');
    const error = log.split('\n').find((line) => line.startsWith('::error::'));
    expect(error).toContain('CertCentral answered 404: not_found|organization');
    expect(error).not.toMatch(/answered (500|200)|connection broke/);
  });
});
