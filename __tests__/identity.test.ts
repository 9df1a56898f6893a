// What names an order: who and what for, not how. On the shipped bundle.

import { describe, expect, test } from 'vitest';
import { CSR, LOOK_UP, PERSON, steps } from './fixtures.ts';
import { existing, expectNothingOrdered, order } from './order-step.ts';
import { sandboxes } from './sandboxes.ts';
import { ATTEMPT_2 } from './step.ts';

const start = sandboxes();
const INFO = 'GET /order/certificate/1234001';

describe.concurrent('a re-run with something else in the request is the same order', () => {
  test.each<[string, Record<string, string>, string | undefined]>([
    ['a comment with the attempt', { comments: 'Attempt 2' }, 'comments'],
    ['another validity', { 'validity-years': '2' }, 'validity-years'],
    ['days instead of years', { 'validity-years': '', 'validity-days': '30' }, undefined],
    ['a payment method', { 'payment-method': 'balance' }, undefined],
    ['a container', { 'container-id': '445566' }, 'container-id'],
    ['automatic renewals', { 'auto-renew': '2' }, 'auto-renew'],
    ['units', { 'organization-units': 'Robots' }, undefined],
    ['additional parameters', { 'additional-parameters': '{"locale":"de"}' }, undefined],
    ['the approval step skipped', { 'skip-approval': 'true' }, undefined],
    ['addresses in another order and case', { emails: `${PERSON.email.toUpperCase()}` }, undefined],
    ['another spelling of the name', { 'common-name': PERSON.name.toUpperCase() }, undefined],
  ])('%s', async (_, changed, named) => {
    const sandbox = await start();
    const first = { 'first-name': PERSON.first, 'last-name': PERSON.last };
    await order(sandbox, { with: first });
    sandbox.requests.splice(0);
    const { outputs, exitCode, log } = await order(sandbox, { ...ATTEMPT_2, with: { ...first, ...changed } });
    expect(exitCode, log).toBe(0);
    expect(outputs).toMatchObject({ 'order-id': '1234001', 'order-created': 'false' });
    expect(steps(sandbox)).toEqual([LOOK_UP, INFO]);
    const warnings = log.match(/::warning::.*differs from this request.*/g) ?? [];
    expect(warnings).toEqual(named === undefined ? warnings : [expect.stringContaining(`in ${named}`)]);
    for (const value of Object.values(changed)) {
      if (value.length > 4) expect(warnings.join()).not.toContain(value);
    }
  });

  test('whose common name is that of the organization', async () => {
    const sandbox = await start();
    const robot = { with: { 'product-id': 'secure_email_organization', 'common-name': 'Robot' } };
    await order(sandbox, robot);
    const { outputs, exitCode, log } = await order(sandbox, { ...ATTEMPT_2, ...robot });
    expect(exitCode, log).toBe(0);
    expect(outputs).toMatchObject({ 'order-id': '1234001', 'order-created': 'false' });
  });

  test('in a repository that was renamed, and from another leg of the same matrix not', async () => {
    const sandbox = await start();
    const env = { GITHUB_REPOSITORY_ID: '99', GITHUB_JOB: 'certificates', GITHUB_ACTION: 'order' };
    const renamed = { ...env, GITHUB_REPOSITORY: 'octo-org/renamed', GITHUB_RUN_ATTEMPT: '2' };
    await order(sandbox, { env });
    await order(sandbox, { env: renamed });
    expect(sandbox.orders).toHaveLength(1);
    await order(sandbox, { env, with: { emails: PERSON.otherEmail, csr: '' } });
    expect(sandbox.orders).toHaveLength(2);
  });
});

describe.concurrent('an order of someone else is never ours', () => {
  test.each(['order', 'reference', 'case'] as const)('order info about another %s', async (what) => {
    const sandbox = await start();
    existing(sandbox, 'ours');
    sandbox.play({
      path: '/order/certificate/',
      times: Number.POSITIVE_INFINITY,
      fault: { kind: 'foreign', what },
    });
    const result = await order(sandbox, { with: { 'order-reference': 'ours' } });
    expect(result.outputs['error-code']).toBe('not_ordered');
    expect(sandbox.orderPosts()).toHaveLength(0);
    if (what !== 'order') expect(result.outputs['order-id']).toBeUndefined();
  });

  test('two people and one reference: the second is reported, and gets nothing', async () => {
    const sandbox = await start();
    await order(sandbox, { with: { 'order-reference': 'shared' } });
    const other = {
      'order-reference': 'shared',
      emails: PERSON.otherEmail,
      'common-name': 'Ada Lovelace',
      csr: '',
    };
    sandbox.requests.splice(0);
    const result = await order(sandbox, { with: other });
    expectNothingOrdered(result, sandbox, 'reference_conflict');
    expect(result.outputs['order-id']).toBeUndefined();
  });

  test('an answer that came before the POST is not taken', async () => {
    const sandbox = await start();
    sandbox.play({ method: 'POST', fault: { kind: 'unasked', when: 'before' } });
    const { outputs } = await order(sandbox);
    expect(outputs['order-id']).not.toBe('4321001');
    expect(sandbox.orderPosts()).toHaveLength(1);
    expect(sandbox.orders).toHaveLength(1);
  });
});

describe.concurrent('a reference that outlives the run is confirmed in the list of orders', () => {
  const own = { 'order-reference': 'alice-2027' };
  const nextRun = { GITHUB_RUN_ID: '4712' };

  test('none there: one more request', async () => {
    const sandbox = await start();
    await order(sandbox, { with: own });
    expect(steps(sandbox).map((step) => step.replace(/\?.*/, '?'))).toEqual([
      LOOK_UP,
      'GET /order/certificate?',
      'POST /order/certificate/client_premium',
      LOOK_UP,
    ]);
  });

  test.each([true, false])(
    'in an account whose look-up shows no client orders (echo %s)',
    async (echoReference) => {
      const sandbox = await start({ lookups: 'blind', echoReference });
      const first = await order(sandbox, { with: own });
      expect(first.log).toMatch(echoReference ? /::warning::.*does not show order 1234001/ : /::warning::/);
      const { outputs } = await order(sandbox, { with: own, env: nextRun });
      expect(outputs).toMatchObject({ 'order-id': '1234001', 'order-created': 'false' });
      expect(sandbox.orderPosts()).toHaveLength(1);
    },
  );

  test('in one whose index is late, at once', async () => {
    const sandbox = await start({ lookupLag: 50, lagOf: 'look-up' });
    await order(sandbox, { with: own });
    const { outputs } = await order(sandbox, { with: own, env: nextRun });
    expect(outputs).toMatchObject({ 'order-id': '1234001', 'order-created': 'false' });
  });

  test('in one that ignores filters, among the orders of others', async () => {
    const sandbox = await start({ lookups: 'blind', listFilters: 'ignored' });
    await order(sandbox, { with: own });
    for (let count = 0; count < 30; count++) {
      existing(sandbox, undefined, {
        certificate: { common_name: `Robot ${count}`, emails: ['r@example.org'] },
      });
    }
    const { outputs } = await order(sandbox, { with: own, env: nextRun });
    expect(outputs).toMatchObject({ 'order-id': '1234001', 'order-created': 'false' });
  });

  test('a list that cannot be read: nothing is ordered', async () => {
    const sandbox = await start();
    sandbox.play({ path: '/order/certificate?', fault: { kind: 'status', status: 500 } });
    expectNothingOrdered(await order(sandbox, { with: own }), sandbox, 'not_ordered');
  });

  test('at most ten candidates are read', async () => {
    const sandbox = await start({ lookups: 'blind' });
    for (let count = 0; count < 30; count++) existing(sandbox, `old-${count}`);
    await order(sandbox, { with: own });
    expect(steps(sandbox).filter((step) => /^GET \/order\/certificate\/\d+$/.test(step)).length).toBeLessThan(
      12,
    );
    expect(sandbox.orderPosts()).toHaveLength(1);
  });

  test('a hundred orders with the reference: bounded requests, a bounded line', async () => {
    const sandbox = await start();
    for (let count = 0; count < 100; count++) sandbox.cancel(existing(sandbox, 'alice-2027').id);
    sandbox.requests.splice(0);
    const result = await order(sandbox, { with: own });
    expectNothingOrdered(result, sandbox, 'order_closed');
    expect(sandbox.requests.length).toBeLessThan(13);
    expect(result.log).toMatch(/100 orders have this reference: .* and 90 more/);
    expect(Math.max(...result.log.split('\n').map((line) => line.length))).toBeLessThan(600);
  });
});

test('two legs with one reference, one key each: each is green only with its own', async () => {
  const sandbox = await start();
  const shared = { 'order-reference': 'shared' };
  const legs = [{ csr: CSR }, { csr: '', emails: PERSON.otherEmail, 'common-name': 'Ada Lovelace' }];
  const results = await Promise.all(legs.map((leg) => order(sandbox, { with: { ...shared, ...leg } })));
  results.forEach((result, index) => {
    if (result.exitCode !== 0) return;
    const placed = sandbox.orders.find(({ id }) => String(id) === result.outputs['order-id']);
    expect(placed?.emails.map(({ address }) => address)).toEqual([
      index === 0 ? PERSON.email : PERSON.otherEmail,
    ]);
  });
  expect(sandbox.orders.length).toBeLessThanOrEqual(2);
});
