// The dry run on the shipped bundle: what passes, and what it says where it cannot look.

import { describe, expect, test } from 'vitest';
import type { Fault, FaultRule, SandboxOptions } from '../sandbox/sandbox.ts';
import {
  ALL_PASSED,
  answer,
  dayAhead,
  dryRun,
  existing,
  field,
  messageOf,
  noContainer,
  organization,
  verdicts,
} from './dry-run.ts';
import { orderInputs, steps } from './fixtures.ts';
import { sandboxes, unreachable } from './sandboxes.ts';
import { runStep } from './step.ts';

const start = sandboxes();

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
    expect(result.log).toContain(`::warning::The API key is not allowed to read: ${unseen.join(', ')}.`);
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

describe.concurrent('a key check that fails for technical reasons decides nothing about the order', () => {
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

describe.concurrent('the network', () => {
  test('is down: not_ordered', async () => {
    const sandbox = unreachable(await start());
    const result = await dryRun(sandbox, {}, { shortPauses: true });
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
    const result = await dryRun(sandbox, {}, { shortPauses: true });
    expect(result.exitCode).toBe(1);
    expect(result.outputs['error-code']).toBe('not_ordered');
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
