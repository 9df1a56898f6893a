// The checks that fail: in a dry run on the shipped bundle, and in a real order after it is refused.

import { describe, expect, test } from 'vitest';
import type { Fault, Sandbox, SandboxOptions } from '../sandbox/sandbox.ts';
import {
  answer,
  dayAhead,
  dryRun,
  existing,
  field,
  limited,
  messageOf,
  noContainer,
  organization,
  type Setting,
  verdicts,
} from './dry-run.ts';
import { orderInputs, PERSON, steps } from './fixtures.ts';
import { sandboxes } from './sandboxes.ts';
import { newKey, signingRequest } from './signing-request.ts';
import { runStep } from './step.ts';

const start = sandboxes();

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
      /allows 1 year for this product, not 2 years/,
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
      'more years than the account allows',
      {
        inputs: {
          'product-id': 'client_authentication_plus',
          'validity-years': '3',
        },
      },
      ['validity'],
      /The account allows 1 or 2 years for this product, not 3 years\./,
    ],
    [
      'more days than the account allows',
      {
        inputs: {
          'product-id': 'client_authentication_plus',
          'validity-years': '',
          'validity-days': '1000',
        },
      },
      ['validity'],
      /The account allows 1 or 2 years for this product, not 1000 days\./,
    ],
    [
      'a date after the years that the account allows',
      {
        inputs: {
          'product-id': 'client_authentication_plus',
          'validity-years': '',
          'custom-expiration-date': dayAhead(1000),
        },
      },
      ['validity'],
      /The account allows 1 or 2 years for this product, not 1000 days \(until \d{4}-\d\d-\d\d\)\./,
    ],
    [
      'the organization does not exist',
      { inputs: { 'organization-id': '999' } },
      ['organization', 'organization-validation'],
      /Organization 999 does not exist, or the API key may not see it\. Check organization-id/,
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
      /Order 4 does not exist, or the API key may not see it\. Check renewal-of-order-id/,
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
    ['of an order for another key', 'other key', 'failed', /CSR has a different key/],
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

  test.each<[string, object, expected: 'passed' | 'failed']>([
    ['is_active before an unknown status', { status: 'pending', is_active: true }, 'passed'],
    ['is_active before "active"', { status: 'active', is_active: false }, 'failed'],
    ['is_active before "approved"', { status: 'approved', is_active: '0' }, 'failed'],
    ['"approved" of older answers', { status: 'approved' }, 'passed'],
    ['another status without is_active', { status: 'inactive' }, 'failed'],
    ['nothing at all', {}, 'passed'],
  ])('an organization is judged by %s', async (_, state, expected) => {
    const sandbox = await start();
    sandbox.play(answer('/organization/112233', { id: 112233, name: 'Example Corp', ...state }));
    expect(verdicts(await dryRun(sandbox))).toContain(`organization: ${expected}`);
  });

  const ADMINISTRATOR = 1;
  test.each<[string, object[], roles: number[] | undefined, expected: 'passed' | 'failed']>([
    ['a limit of another role counts for nothing', [{ role_id: 5, allowed_lifetimes: ['2'] }], [1], 'passed'],
    [
      'a limit of the own role counts',
      [{ role_id: ADMINISTRATOR, allowed_lifetimes: ['2'] }],
      [1, 3],
      'failed',
    ],
    ['role 0 is everybody', [{ role_id: 0, allowed_lifetimes: ['2'] }], undefined, 'failed'],
    [
      'the widest counts',
      [
        { role_id: 0, allowed_lifetimes: ['2'] },
        { role_id: 1, allowed_lifetimes: ['1'] },
      ],
      [1],
      'passed',
    ],
    [
      'a list without entries is the widest',
      [
        { role_id: 0, allowed_lifetimes: ['2'] },
        { role_id: 1, allowed_lifetimes: [] },
      ],
      [1],
      'passed',
    ],
    [
      'one that does not apply is not the widest',
      [
        { role_id: 0, allowed_lifetimes: ['2'] },
        { role_id: 5, allowed_lifetimes: ['1'] },
      ],
      [1],
      'failed',
    ],
    [
      'where the role is not known, there is no verdict',
      [
        { role_id: 0, allowed_lifetimes: ['2'] },
        { role_id: 5, allowed_lifetimes: ['1'] },
      ],
      undefined,
      'passed',
    ],
    [
      'another container counts for nothing',
      [
        { container_id: 1, role_id: 0, allowed_lifetimes: ['2'] },
        { role_id: 0, allowed_lifetimes: ['1'] },
      ],
      [1],
      'passed',
    ],
  ])('product limits: %s', async (_, limits, roles, expected) => {
    const sandbox = await start();
    const product_limits = limits.map((limit) => ({
      container_id: 445566,
      product_name_id: 'client_premium',
      allowed_hashes: ['sha256'],
      ...limit,
    }));
    sandbox.play(answer('/container/445566/product-limits', { is_limited: true, product_limits }));
    sandbox.play(
      roles === undefined
        ? answer('/user/me', { id: 1 })
        : answer('/user/me', { id: 1, access_roles: roles.map((id) => ({ id })) }),
    );
    const result = await dryRun(sandbox, noContainer);
    expect(verdicts(result)).toContain(`validity: ${expected}`);
    expect(verdicts(result)).toContain('product: passed');
  });

  test('the product and its limits are read once', async () => {
    const sandbox = await start({ account: limited({}) });
    await dryRun(sandbox, noContainer);
    const sent = sandbox.requests.map(({ path }) => path.replace(/\?.*/, ''));
    expect(new Set(sent).size).toBe(sent.length);
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
      /Organization 999 does not exist, or the API key may not see it/,
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
      /The account allows 1 year for this product, not 2 years/,
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

  test('reports nothing more if the API key may not look', async () => {
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

test('a look-up that is refused fails the check of the reference: the order would be refused', async () => {
  const sandbox = await start({ lookups: 'denied' });
  const result = await dryRun(sandbox);
  expect(result.exitCode).toBe(1);
  expect(result.outputs['error-code']).toBe('api_refused');
  expect(verdicts(result)).toContain('reference: failed');
  expect(messageOf(result, 'reference')).toMatch(
    /^CertCentral refused the look-up, so the order would be refused, too\. CertCentral answered 403: /,
  );
  expect(result.log).not.toContain('found no problem');
});
