// Exactly one order, on the shipped bundle: a usual order and its re-run, its reference, and the duplicate guard.

import type { ChildProcess } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { LOOK_UP, PERSON, POST, steps } from './fixtures.ts';
import { existing, type Order, order, post } from './order-step.ts';
import { sandboxes } from './sandboxes.ts';
import { newKey, signingRequest } from './signing-request.ts';
import { ATTEMPT_2, RUN } from './step.ts';

const start = sandboxes();
const INFO = 'GET /order/certificate/1234001';

describe.concurrent('a usual order and its re-run', () => {
  test('costs three requests on one connection, then two', async () => {
    const sandbox = await start();
    const first = await order(sandbox);
    expect(first.exitCode).toBe(0);
    expect(steps(sandbox)).toEqual([LOOK_UP, POST, LOOK_UP]);
    expect(sandbox.connections).toBe(1);
    expect(first.outputs).toMatchObject({
      'order-id': '1234001',
      'order-created': 'true',
      'order-status': 'issued',
      'certificate-id': '9012001',
    });
    expect(sandbox.orders[0]?.reference).toBe(first.outputs['order-reference']);

    const second = await order(sandbox, ATTEMPT_2);
    expect(steps(sandbox).slice(3)).toEqual([LOOK_UP, INFO]);
    expect(sandbox.connections).toBe(2);
    expect(second.exitCode).toBe(0);
    expect(second.outputs).toMatchObject({ 'order-id': '1234001', 'order-created': 'false' });
    expect(sandbox.orders).toHaveLength(1);
  });

  test.each(['not-found', 'empty-list', 'no-list'] as const)('none found as %s is none', async (missing) => {
    const sandbox = await start({ referenceMissing: missing });
    expect((await order(sandbox)).exitCode).toBe(0);
    expect(steps(sandbox)).toEqual([LOOK_UP, POST, LOOK_UP]);
  });

  test('every status word that is not final is adopted and passed on', async () => {
    const sandbox = await start();
    const { id } = existing(sandbox, 'ours');
    for (const status of [
      'pending',
      'processing',
      'needs_approval',
      'waiting_pickup',
      'needs_csr',
      'new_word',
    ]) {
      sandbox.setStatus(id, status);
      const { outputs } = await order(sandbox, { with: { 'order-reference': 'ours' } });
      expect(outputs).toMatchObject({
        'order-id': String(id),
        'order-status': status,
        'order-created': 'false',
      });
    }
    expect(sandbox.orderPosts()).toHaveLength(0);
  });

  test('the comment leads to the run, unless the user gives one', async () => {
    const sandbox = await start();
    const { outputs } = await order(sandbox);
    await order(sandbox, { with: { comments: 'For the audit', 'order-reference': 'audited' } });
    const comments = sandbox.orderPosts().map(({ json }) => (json as { comments: string }).comments);
    expect(comments[0]).toContain('https://github.example/octo-org/pki/actions/runs/4711');
    expect(comments[0]).toContain(outputs['order-reference']);
    expect(comments[1]).toBe('For the audit');
  });
});

describe.concurrent('the reference', () => {
  const referenceOf = async (sandbox: Sandbox, options: Order) =>
    (await order(sandbox, options)).outputs['order-reference'];

  test('stays for another attempt, and changes with run, step, product or identity', async () => {
    const sandbox = await start({ reference: 'refused' });
    const plain = await referenceOf(sandbox, {});
    expect(plain).toMatch(/^gha-[0-9a-f]{40}$/);
    expect(await referenceOf(sandbox, { ...ATTEMPT_2, shortPauses: true })).toBe(plain);
    expect(await referenceOf(sandbox, { with: { csr: signingRequest(newKey()) } })).toBe(plain);
    const unchanged: Order[] = [
      { with: { csr: '' } },
      { with: { 'validity-years': '2' } },
      { with: { 'validity-years': '', 'validity-days': '30' } },
      { with: { comments: 'Attempt 2' } },
      { with: { 'payment-method': 'balance' } },
      { with: { 'custom-fields': '12=x' } },
      { with: { 'container-id': '445566' } },
      { with: { 'skip-approval': 'true' } },
      {
        with: {
          'common-name': PERSON.name.toUpperCase().replace(' ', '  '),
          'first-name': PERSON.first,
          'last-name': PERSON.last,
        },
      },
      { with: { emails: PERSON.email.replace('mail.example.org', 'MAIL.Example.org') } },
      { env: { GITHUB_REPOSITORY: 'Octo-Org/PKI' } },
      { env: { GITHUB_SERVER_URL: 'https://GITHUB.example' } },
    ];
    await Promise.all(
      unchanged.map(async (options) =>
        expect(await referenceOf(sandbox, options), JSON.stringify(options)).toBe(plain),
      ),
    );
    const known = await referenceOf(sandbox, { env: { GITHUB_REPOSITORY_ID: '99' } });
    const renamed = { GITHUB_REPOSITORY_ID: '99', GITHUB_REPOSITORY: 'octo-org/renamed' };
    expect(await referenceOf(sandbox, { env: renamed })).toBe(known);
    const others = [
      { env: { GITHUB_RUN_ID: '4712' } },
      { env: { GITHUB_REPOSITORY: 'octo-org/other' } },
      { env: { GITHUB_SERVER_URL: 'https://other.example' } },
      { with: { 'product-id': 'private_client_premium' } },
      { with: { emails: PERSON.otherEmail } },
      { with: { 'organization-id': '112234' } },
      { with: { pseudonym: 'Quill' } },
      { env: { GITHUB_JOB: 'other' } },
      { env: { GITHUB_ACTION: 'other' } },
      { env: { GITHUB_REPOSITORY_ID: '99' } },
    ];
    const references = await Promise.all(others.map((options) => referenceOf(sandbox, options)));
    expect(new Set([plain, ...references]).size).toBe(others.length + 1);
  });

  test.each(['', ' ', 'a', 'A-9', 'x'.repeat(64)])('%j is taken', async (reference) => {
    const sandbox = await start();
    const { outputs, exitCode } = await order(sandbox, { with: { 'order-reference': reference } });
    expect(exitCode).toBe(0);
    expect(outputs['order-reference']).toMatch(
      reference.trim() === '' ? /^gha-/ : new RegExp(`^${reference}$`),
    );
  });

  test.each(['x'.repeat(65), 'a b', 'a/b', 'a_b', 'ä', 'a\nb', '../certificate', '%2e'])(
    '%j is refused before anything is sent',
    async (reference) => {
      const sandbox = await start();
      const { outputs } = await order(sandbox, { with: { 'order-reference': reference } });
      expect(outputs['error-code']).toBe('invalid_input');
      expect(sandbox.requests).toHaveLength(0);
    },
  );

  test('is in the outputs file before the POST reaches the server', async () => {
    const sandbox = await start();
    let child: ChildProcess | undefined;
    sandbox.play({ method: 'POST', fault: { kind: 'hook', run: () => void child?.kill('SIGKILL') } });
    const { outputs, signal } = await order(sandbox, { started: (process) => (child = process) });
    expect(signal).toBe('SIGKILL');
    expect(Object.keys(outputs)).toEqual(['order-reference']);
  });
});

describe.concurrent('without the duplicate guard', () => {
  const unguarded = { with: { 'duplicate-guard': 'false' } };

  test('there is one POST and nothing else', async () => {
    const sandbox = await start({ reference: 'refused' });
    const { outputs, exitCode } = await order(sandbox, unguarded);
    expect(exitCode).toBe(0);
    expect(steps(sandbox)).toEqual([POST]);
    expect(sandbox.orderPosts()[0]?.json).not.toHaveProperty('alternative_order_id');
    expect(outputs).not.toHaveProperty('order-reference');
    expect(outputs['order-created']).toBe('true');
  });

  test('an unclear POST is unknown_outcome at once, and warns that a re-run may pay twice', async () => {
    const sandbox = await start();
    sandbox.play({ method: 'POST', fault: { kind: 'reset', when: 'after' } });
    const { outputs, log } = await order(sandbox, unguarded);
    expect(outputs['error-code']).toBe('unknown_outcome');
    expect(log).toContain('may pay twice');
    expect(steps(sandbox)).toEqual([POST]);
  });

  test('the post step of a killed step warns without a request', async () => {
    const sandbox = await start();
    let child: ChildProcess | undefined;
    sandbox.play({ method: 'POST', fault: { kind: 'hook', run: () => void child?.kill('SIGKILL') } });
    const { state } = await order(sandbox, { ...unguarded, started: (process) => (child = process) });
    const { exitCode, log, summary } = await post(sandbox, state, unguarded.with);
    expect(exitCode).toBe(0);
    expect(log).toContain('::warning::');
    expect(summary).toContain('before you order again');
    expect(steps(sandbox)).toEqual([POST]);
  });
});

test('outside of a workflow the request alone names the order, with a warning', async () => {
  const sandbox = await start();
  const env = Object.fromEntries(Object.keys(RUN).map((name) => [name, '']));
  const { log, exitCode } = await order(sandbox, { env });
  expect(exitCode).toBe(0);
  expect(log).toMatch(/::warning::.*not a workflow run/);
  expect((await order(sandbox, { env })).outputs['order-created']).toBe('false');
});
