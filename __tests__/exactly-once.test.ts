// Issue 3, behaviour by behaviour, on the shipped bundle: at most one order, and the workflow gets its ID.

import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { type Fault, type Sandbox, type SandboxOptions, startSandbox } from '../sandbox/sandbox.ts';
import { CSR, orderInputs, PERSON, steps } from './fixtures.ts';
import { newKey, signingRequest } from './signing-request.ts';
import { RUN, runStep, type StepOptions, type StepResult } from './step.ts';

const started: Sandbox[] = [];

async function start(options?: SandboxOptions): Promise<Sandbox> {
  const sandbox = await startSandbox(options);
  started.push(sandbox);
  return sandbox;
}

// At the end, since tests run at the same time: most of them wait.
afterAll(async () => {
  await Promise.all(started.splice(0).map((sandbox) => sandbox.close()));
});

type Order = Partial<StepOptions> & { with?: Record<string, string> };

function order(sandbox: Sandbox, { with: more, ...options }: Order = {}): Promise<StepResult> {
  return runStep({ inputs: orderInputs(sandbox, more), ...options });
}

function post(sandbox: Sandbox, state: Record<string, string>, more?: Record<string, string>) {
  return runStep({ inputs: orderInputs(sandbox, more), bundle: 'dist/order-post.js', state });
}

const ATTEMPT_2 = { env: { GITHUB_RUN_ATTEMPT: '2' } };
const LOOK_UP = 'GET /order/alternate';
const POST = 'POST /order/certificate/client_premium';
const INFO = 'GET /order/certificate/1234001';
const LIST = /^GET \/order\/certificate\?/;

/** The order as somebody else, or an earlier run, placed it. */
function existing(sandbox: Sandbox, reference: string | undefined, change: object = {}, product?: string) {
  const certificate = { common_name: PERSON.name, emails: [PERSON.email], signature_hash: 'sha256' };
  return sandbox.placeOrder(
    {
      certificate,
      organization: { id: 112233 },
      validity_years: 1,
      ...(reference === undefined ? {} : { alternative_order_id: reference }),
      ...change,
    },
    product ?? 'client_premium',
  );
}

/** A step that failed safe: the code, no order, no POST, and a message that says so. */
function expectNothingOrdered(result: StepResult, sandbox: Sandbox, code: string): void {
  expect(result.outputs['error-code']).toBe(code);
  expect(result.exitCode).toBe(1);
  expect(result.log).toMatch(/nothing was ordered/i);
  expect(sandbox.orderPosts()).toHaveLength(0);
}

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
    await order(sandbox, { with: { comments: 'For the audit' } });
    const comments = sandbox.orderPosts().map(({ json }) => (json as { comments: string }).comments);
    expect(comments[0]).toContain('https://github.example/octo-org/pki/actions/runs/4711');
    expect(comments[0]).toContain(outputs['order-reference']);
    expect(comments[1]).toBe('For the audit');
  });
});

describe.concurrent('the reference', () => {
  const referenceOf = async (sandbox: Sandbox, options: Order) =>
    (await order(sandbox, options)).outputs['order-reference'];

  test('stays for another attempt and another CSR, and changes with run, product or body', async () => {
    const sandbox = await start({ reference: 'refused' });
    const plain = await referenceOf(sandbox, {});
    expect(plain).toMatch(/^gha-[0-9a-f]{40}$/);
    expect(await referenceOf(sandbox, ATTEMPT_2)).toBe(plain);
    expect(await referenceOf(sandbox, { with: { csr: signingRequest(newKey()) } })).toBe(plain);
    expect(await referenceOf(sandbox, { with: { csr: '' } })).toBe(plain);
    const others = [
      { env: { GITHUB_RUN_ID: '4712' } },
      { env: { GITHUB_REPOSITORY: 'octo-org/other' } },
      { env: { GITHUB_SERVER_URL: 'https://other.example' } },
      { with: { 'product-id': 'private_client_premium' } },
      { with: { emails: PERSON.otherEmail } },
      { with: { 'validity-years': '2' } },
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

  test('an unclear POST is unknown_outcome at once, and says that a re-run may pay twice', async () => {
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

describe.concurrent('1: an order with this reference', () => {
  const ours = { with: { 'order-reference': 'ours' } };

  test.each([
    ['product', {}, 'private_client_premium'],
    ['common name', { certificate: { common_name: 'Somebody Else', emails: [PERSON.email] } }, undefined],
    ['addresses', { certificate: { common_name: PERSON.name, emails: ['other@example.org'] } }, undefined],
    ['organization', { organization: { id: 445566 } }, undefined],
  ])('that differs in %s is reference_conflict', async (field, change, product) => {
    const sandbox = await start();
    const { id } = existing(sandbox, 'ours', change, product);
    const result = await order(sandbox, ours);
    expectNothingOrdered(result, sandbox, 'reference_conflict');
    expect(result.log).toContain(`in ${field};`);
    expect(result.log).toContain(String(id));
    expect(steps(sandbox)).toEqual([LOOK_UP, INFO]);
  });

  test('that is for another organization is a conflict, also where the reference was derived', async () => {
    const sandbox = await start({ reference: 'refused' });
    const { outputs } = await order(sandbox);
    const { id } = existing(sandbox, outputs['order-reference'], { organization: { id: 445566 } });
    sandbox.requests.length = 0;
    const second = await order(sandbox);
    expectNothingOrdered(second, sandbox, 'reference_conflict');
    expect(second.log).toContain(`Order ${id}`);
  });

  test.each(['rejected', 'canceled', 'revoked', 'expired', 'denied'])(
    'that is %s is order_closed, and never replaced',
    async (status) => {
      const sandbox = await start();
      const { id } = existing(sandbox, 'ours');
      sandbox.setStatus(id, status);
      const result = await order(sandbox, ours);
      expectNothingOrdered(result, sandbox, 'order_closed');
      expect(result.outputs).toMatchObject({ 'order-id': String(id), 'order-created': 'false' });
      expect(result.log).toContain(`is ${status}`);
    },
  );

  test('whose request was rejected is order_closed', async () => {
    const sandbox = await start();
    const { id } = existing(sandbox, 'ours');
    sandbox.reject(id);
    sandbox.setStatus(id, 'pending');
    const request = sandbox.orders[0]?.requests[0];
    if (request) request.status = 'rejected';
    const result = await order(sandbox, ours);
    expect(result.outputs['error-code']).toBe('order_closed');
    expect(sandbox.orderPosts()).toHaveLength(0);
  });

  test('of several the one that is alive and was placed first is adopted', async () => {
    const sandbox = await start();
    const [first, second, third] = [1, 2, 3].map(() => existing(sandbox, 'ours').id) as [
      number,
      number,
      number,
    ];
    sandbox.cancel(first);
    const result = await order(sandbox, ours);
    expect(result.outputs).toMatchObject({ 'order-id': String(second), 'order-created': 'false' });
    expect(result.log).toMatch(new RegExp(`::warning::.*${first}, ${second}, ${third}`));
    expect(steps(sandbox)).toEqual([LOOK_UP, `GET /order/certificate/${second}`]);

    sandbox.cancel(second);
    sandbox.cancel(third);
    expect((await order(sandbox, ours)).outputs['error-code']).toBe('order_closed');
    expect(sandbox.orderPosts()).toHaveLength(0);
  });

  test('with another key is csr_mismatch; with a new CSR of the same key it is adopted', async () => {
    const sandbox = await start();
    const [key, other] = [newKey(), newKey()];
    const first = await order(sandbox, { with: { csr: signingRequest(key) } });
    const again = await order(sandbox, { ...ATTEMPT_2, with: { csr: signingRequest(key, 'again') } });
    expect(again.outputs).toMatchObject({ 'order-id': first.outputs['order-id'], 'order-created': 'false' });

    const wrong = await order(sandbox, { ...ATTEMPT_2, with: { csr: signingRequest(other) } });
    expect(wrong.outputs).toMatchObject({ 'error-code': 'csr_mismatch', 'order-id': '1234001' });
    expect(wrong.log).toContain('Order 1234001');
    expect(wrong.log).toContain('another key');
    expect(wrong.log).toMatch(/Bring the key .*cancel or reissue .*new order-reference/);
    expect(sandbox.orderPosts()).toHaveLength(1);
  });

  test.each<[string, Fault, code: string]>([
    ['503', { kind: 'status', status: 503 }, 'not_ordered'],
    ['a long rate limit', { kind: 'status', status: 429, headers: { 'retry-after': '300' } }, 'rate_limited'],
  ])('that is named, but cannot be read (%s), is named in message and outputs', async (_, fault, code) => {
    const sandbox = await start();
    const { id, certificateId } = existing(sandbox, 'ours', { certificate: { csr: CSR } });
    sandbox.play({ path: INFO.slice(4), fault });
    const result = await order(sandbox, ours);
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({
      'error-code': code,
      'order-id': String(id),
      'order-created': 'false',
      'order-status': 'issued',
      'certificate-id': String(certificateId),
    });
    expect(result.log).toContain(
      `There is an order with the reference ours (${id}), but reading it failed; this step placed nothing.`,
    );
    expect(sandbox.orderPosts()).toHaveLength(0);
  });

  test('is adopted where order info does not repeat its ID', async () => {
    const sandbox = await start();
    const { id } = existing(sandbox, 'ours');
    sandbox.play({ path: INFO.slice(4), fault: { kind: 'body', body: '{"status":"PENDING"}' } });
    const { outputs, exitCode } = await order(sandbox, ours);
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({
      'order-id': String(id),
      'order-status': 'pending',
      'order-created': 'false',
    });
  });
});

describe.concurrent('2: a look-up that fails orders nothing', () => {
  const faults: [string, Fault][] = [
    ['a reset', { kind: 'reset', when: 'before' }],
    ['a cut answer', { kind: 'cut' }],
    ['500', { kind: 'status', status: 500 }],
    ['503', { kind: 'status', status: 503 }],
    ['408', { kind: 'status', status: 408 }],
    ['400', { kind: 'status', status: 400 }],
    ['401', { kind: 'status', status: 401 }],
    ['403', { kind: 'status', status: 403 }],
    ['403 in HTML', { kind: 'html', status: 403 }],
    ['404 in HTML', { kind: 'html', status: 404 }],
    ['404 in text', { kind: 'status', status: 404, body: 'Not Found' }],
    // A bare 404 can be anybody's on the way.
    ['404 without a body', { kind: 'status', status: 404, body: '' }],
    ['404 of another service', { kind: 'status', status: 404, body: '{"message":"no Route matched"}' }],
    ['404 with an empty object', { kind: 'status', status: 404, body: '{}' }],
    ['404 with a text as error', { kind: 'status', status: 404, body: '{"errors":["No order found."]}' }],
    [
      '404 of a path that does not exist',
      { kind: 'status', status: 404, body: '{"errors":[{"code":"not_found|route","message":"Not found."}]}' },
    ],
    ['a redirect', { kind: 'redirect', location: 'https://example.com/' }],
    ['an empty 200', { kind: 'body', status: 200, body: '' }],
    ['200 in HTML', { kind: 'html', status: 200 }],
    ['200 with errors', { kind: 'body', status: 200, body: '{"errors":[{"code":"x","message":"y"}]}' }],
    ['200 with errors beside a list', { kind: 'body', status: 200, body: '{"errors":["x"],"orders":[]}' }],
    ['an order without an ID', { kind: 'body', status: 200, body: '{"orders":[{"status":"issued"}]}' }],
  ];

  test.each(faults)('%s', async (_, fault) => {
    const sandbox = await start();
    sandbox.play({ path: '/order/alternate/', fault });
    expectNothingOrdered(await order(sandbox), sandbox, 'not_ordered');
    expect(steps(sandbox)).toEqual([LOOK_UP]);
  });

  test.each([
    ['an error code', '{"errors":[{"code":"not_found|order","message":"x"}]}'],
    ['the code at the top', '{"code":"not_found","message":"No order found."}'],
  ])('but a 404 with %s is "none"', async (_, body) => {
    const sandbox = await start();
    sandbox.play({ path: '/order/alternate/', fault: { kind: 'status', status: 404, body } });
    expect((await order(sandbox)).outputs).toMatchObject({ 'order-id': '1234001', 'order-created': 'true' });
    expect(steps(sandbox)).toEqual([LOOK_UP, POST, LOOK_UP]);
  });

  test('and so is an empty list with other things beside it', async () => {
    const sandbox = await start();
    const body = '{"orders":[],"meta":{"total":0},"request_id":"7"}';
    sandbox.play({ path: '/order/alternate/', fault: { kind: 'body', status: 200, body } });
    expect((await order(sandbox)).outputs['order-created']).toBe('true');
  });

  test('a timeout', async () => {
    const sandbox = await start();
    sandbox.play({ path: '/order/alternate/', fault: { kind: 'stall', when: 'before' } });
    const result = await order(sandbox, { with: { 'request-timeout-seconds': '1' } });
    expectNothingOrdered(result, sandbox, 'not_ordered');
  });

  test('a long rate limit', async () => {
    const sandbox = await start();
    const fault: Fault = { kind: 'status', status: 429, headers: { 'retry-after': '300' } };
    sandbox.play({ path: '/order/alternate/', fault });
    expectNothingOrdered(await order(sandbox), sandbox, 'rate_limited');
  });

  test('nobody listens', async () => {
    const sandbox = await start();
    await sandbox.close();
    expectNothingOrdered(await order(sandbox), sandbox, 'not_ordered');
  });
});

describe.concurrent('3: a definite refusal of the POST', () => {
  test('is api_refused; the next attempt orders', async () => {
    const sandbox = await start();
    sandbox.play({ method: 'POST', fault: { kind: 'status', status: 400 } });
    const first = await order(sandbox);
    expect(first.outputs['error-code']).toBe('api_refused');
    expect(first.state['order-open']).toBe('false');
    expect(steps(sandbox).slice(0, 2)).toEqual([LOOK_UP, POST]);
    expect(sandbox.orderPosts()).toHaveLength(1);
    expect((await order(sandbox)).outputs['order-created']).toBe('true');
    expect(sandbox.orders).toHaveLength(1);
  });

  test('a refused reference is api_refused', async () => {
    const sandbox = await start({ reference: 'refused' });
    const { outputs } = await order(sandbox);
    expect(outputs['error-code']).toBe('api_refused');
    expect(sandbox.orders).toHaveLength(0);
  });
});

describe.concurrent('4: a POST whose outcome is unknown', () => {
  const faults: [string, Fault][] = [
    ['a reset', { kind: 'reset', when: 'after' }],
    ['a reset in the middle of the answer', { kind: 'reset', when: 'mid-body' }],
    ['a closed connection', { kind: 'close', when: 'after' }],
    ['a cut answer', { kind: 'cut' }],
    ['500', { kind: 'status', status: 500, when: 'after' }],
    ['408', { kind: 'status', status: 408, when: 'after' }],
    ['502 in HTML', { kind: 'html', when: 'after' }],
    ['an unreadable 201', { kind: 'malformed-json' }],
    ['a 201 without an ID', { kind: 'body', body: '{}' }],
    ['an empty 204', { kind: 'body', status: 200, body: '' }],
    ['an endless page', { kind: 'huge', bytes: 50_000_000, when: 'after' }],
  ];

  test.each(faults)('%s: found by its reference', async (_, fault) => {
    const sandbox = await start();
    sandbox.play({ method: 'POST', fault });
    const { outputs, exitCode, state } = await order(sandbox);
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({
      'order-id': '1234001',
      'order-created': 'true',
      'order-status': 'issued',
    });
    expect(steps(sandbox).slice(0, 4)).toEqual([LOOK_UP, POST, LOOK_UP, INFO]);
    expect(sandbox.orderPosts()).toHaveLength(1);
    expect(state['order-open']).toBe('false');
    expect(sandbox.orders).toHaveLength(1);
  });

  test('a timeout: found by its reference', async () => {
    const sandbox = await start();
    sandbox.play({ method: 'POST', fault: { kind: 'stall', when: 'after' } });
    const { outputs } = await order(sandbox, { with: { 'request-timeout-seconds': '1' } });
    expect(outputs).toMatchObject({ 'order-id': '1234001', 'order-created': 'true' });
    expect(sandbox.orders).toHaveLength(1);
  });

  test('found after a while, with look-ups that fail in between', async () => {
    const sandbox = await start({ lookupLag: 3 });
    sandbox.play({ method: 'POST', fault: { kind: 'reset', when: 'after' } });
    sandbox.play({ path: '/order/alternate/', skip: 1, fault: { kind: 'status', status: 503 } });
    const { outputs } = await order(sandbox);
    expect(outputs).toMatchObject({ 'order-id': '1234001', 'order-created': 'true' });
    expect(sandbox.orders).toHaveLength(1);
  });

  test.each([
    ['by the run in its comment', {}],
    ['by its identity', { comments: 'For the audit' }],
  ])('found through the list when the reference is dropped, %s', async (_, more) => {
    const sandbox = await start({ reference: 'dropped' });
    sandbox.play({ method: 'POST', fault: { kind: 'reset', when: 'after' } });
    const { outputs, log } = await order(sandbox, { with: more });
    expect(outputs).toMatchObject({ 'order-id': '1234001', 'order-created': 'true' });
    const list = sandbox.requests.find(({ path }) => path.startsWith('/order/certificate?'));
    const filters = new URLSearchParams(list?.path.replace(/^.*\?/, ''));
    expect(filters.get('filters[product_name_id]')).toBe('client_premium');
    expect(filters.get('filters[email]')).toBe(PERSON.email);
    expect(filters.get('filters[date_created]')).toMatch(/^>\d{4}-\d{2}-\d{2}$/);
    expect(log).toMatch(/::warning::.*guard/);
    expect(sandbox.orders).toHaveLength(1);
  });

  // Half a minute each.
  describe('not found', () => {
    const cases: [string, SandboxOptions, (sandbox: Sandbox) => void][] = [
      ['because it was never placed', {}, () => {}],
      [
        'though a foreign, identical order is older than ours',
        { reference: 'dropped' },
        (sandbox) => {
          const { placedAt } = existing(sandbox, undefined);
          placedAt.setTime(placedAt.getTime() - 60_000);
        },
      ],
      [
        'though an order with a longer reference was placed meanwhile',
        { reference: 'dropped' },
        (sandbox) =>
          existing(sandbox, undefined, { comments: 'Ordered by somebody (order-reference job-12)' }),
      ],
    ];
    test.each(cases)('%s: unknown_outcome', async (_, options, prepare) => {
      const sandbox = await start(options);
      const run = () => prepare(sandbox);
      sandbox.play({ path: '/order/alternate/', fault: { kind: 'hook', when: 'after', run } });
      sandbox.play({ method: 'POST', fault: { kind: 'reset', when: 'before' } });
      const more = { 'order-reference': 'job-1' };
      const begin = performance.now();
      const { outputs, log, state } = await order(sandbox, { with: more });
      expect(outputs).toEqual({ 'order-reference': 'job-1', 'error-code': 'unknown_outcome' });
      expect(performance.now() - begin).toBeGreaterThan(25_000);
      expect(log).toMatch(/::error::.*reference job-1/);
      expect(log).toMatch(/Running this job again is safe/);
      expect(log).not.toMatch(/nothing was ordered/);
      expect(state['order-open']).toBe('true');
      expect(steps(sandbox).filter((step) => step === LOOK_UP).length).toBeGreaterThanOrEqual(5);
      expect(steps(sandbox).filter((step) => LIST.test(step)).length).toBeGreaterThanOrEqual(4);
      expect(sandbox.orderPosts()).toHaveLength(1);
    });
  });
});

describe.concurrent('5: the read-back', () => {
  test.each([true, false])('lagging: order info decides (echo %s)', async (echoReference) => {
    const sandbox = await start({ lookupLag: 5, echoReference });
    const { outputs, exitCode, log } = await order(sandbox);
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ 'order-status': 'issued', 'certificate-id': '9012001' });
    expect(steps(sandbox)).toEqual([LOOK_UP, POST, LOOK_UP, INFO]);
    if (echoReference) expect(log.match(/::warning::.*/g)).toEqual([expect.stringContaining('is outdated')]);
  });

  test('dropped: warns that the guard is void', async () => {
    const sandbox = await start({ reference: 'dropped' });
    const { outputs, exitCode, log } = await order(sandbox);
    expect(exitCode).toBe(0);
    expect(outputs['order-status']).toBe('issued');
    expect(log).toMatch(/::warning::.*shows no reference for order 1234001.*re-run.*second time/);
  });

  test.each<[string, Fault]>([
    ['503', { kind: 'status', status: 503 }],
    ['a reset', { kind: 'reset', when: 'before' }],
    ['403', { kind: 'status', status: 403 }],
  ])('%s costs a warning, never the order', async (_, fault) => {
    const sandbox = await start();
    sandbox.play({ path: '/order/alternate/', skip: 1, fault });
    const { outputs, exitCode, log } = await order(sandbox);
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ 'order-id': '1234001', 'order-created': 'true' });
    expect(log).toMatch(/::warning::Order 1234001 was placed, but/);
  });

  test('a race: both IDs, and how to cancel one', async () => {
    const sandbox = await start();
    let other = 0;
    const reference = 'raced';
    const run = () => {
      other = existing(sandbox, reference).id;
    };
    sandbox.play({ method: 'POST', fault: { kind: 'hook', when: 'before', run } });
    const { outputs, exitCode, log } = await order(sandbox, { with: { 'order-reference': reference } });
    expect(exitCode).toBe(0);
    expect(outputs['order-id']).not.toBe(String(other));
    expect(log).toMatch(new RegExp(`::warning::.*${other}.*${outputs['order-id']}.*[Cc]ancel`));
  });

  test('a rejected order is reported and fails', async () => {
    const sandbox = await start({ answer: 'rejected' });
    const { outputs, log } = await order(sandbox);
    expect(outputs).toMatchObject({
      'order-id': '1234001',
      'order-status': 'rejected',
      'error-code': 'api_refused',
    });
    expect(log).not.toMatch(/nothing was ordered/);
  });

  test('an order that was closed meanwhile is order_closed', async () => {
    const sandbox = await start();
    const run = () => sandbox.cancel(1234001);
    sandbox.play({ method: 'POST', fault: { kind: 'hook', when: 'after', run } });
    const { outputs, exitCode, log } = await order(sandbox);
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({
      'order-id': '1234001',
      'order-created': 'true',
      'order-status': 'canceled',
      'error-code': 'order_closed',
    });
    expect(log).not.toMatch(/nothing was ordered/);
  });
});

describe.concurrent('a re-run in an account that drops the reference', () => {
  const PATIENT = [LOOK_UP, LOOK_UP, LOOK_UP, LOOK_UP];

  test('finds the order in the list by its comment, and places nothing', async () => {
    const sandbox = await start({ reference: 'dropped' });
    await order(sandbox);
    sandbox.requests.splice(0);
    const { outputs, exitCode } = await order(sandbox, ATTEMPT_2);
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ 'order-id': '1234001', 'order-created': 'false' });
    expect(steps(sandbox)).toEqual([...PATIENT, expect.stringMatching(LIST), INFO]);
    expect(sandbox.orders).toHaveLength(1);
  });

  test('orders where the list holds the like of it without our comment', async () => {
    const sandbox = await start({ reference: 'dropped' });
    existing(sandbox, undefined);
    const { outputs } = await order(sandbox, ATTEMPT_2);
    expect(outputs).toMatchObject({ 'order-id': '1234002', 'order-created': 'true' });
  });

  test('orders where the list cannot be read: the look-up has said "none"', async () => {
    const sandbox = await start({ reference: 'dropped' });
    sandbox.play({ path: '/order/certificate?', fault: { kind: 'status', status: 503 } });
    const { outputs, log, exitCode } = await order(sandbox, ATTEMPT_2);
    expect(exitCode, log).toBe(0);
    expect(outputs).toMatchObject({ 'order-id': '1234001', 'order-created': 'true' });
    expect(log).toMatch(/Looking for an order of an earlier attempt in the list of orders: .*503/);
    expect(sandbox.orderPosts()).toHaveLength(1);
  });

  test('a first attempt asks for no list', async () => {
    const sandbox = await start({ reference: 'dropped' });
    await order(sandbox);
    expect(steps(sandbox).filter((step) => LIST.test(step))).toEqual([]);
  });
});

describe.concurrent('6: cancelled in the middle', () => {
  /** Sends a signal to the step when a request of it has reached the server. */
  function cancelAt(
    sandbox: Sandbox,
    signal: NodeJS.Signals,
    at: { method?: string; path?: string; skip?: number },
  ) {
    let child: ChildProcess | undefined;
    let since = 0;
    return {
      started: (process: ChildProcess) => {
        child = process;
      },
      /** Milliseconds since the signal. */
      elapsed: () => performance.now() - since,
      play(then: 'hang' | { milliseconds: number }, when: 'before' | 'after' = 'before') {
        const run = async () => {
          child?.kill(signal);
          since = performance.now();
          // A hang ends with the child, so that the server is done with the request.
          if (then === 'hang') await new Promise((resolve) => child?.once('exit', resolve));
          else await sleep(then.milliseconds);
        };
        sandbox.play({ ...at, fault: { kind: 'hook', when, run } });
      },
    };
  }

  test.each(['SIGINT', 'SIGTERM'] as const)('%s while the look-up hangs', async (signal) => {
    const sandbox = await start();
    const cancel = cancelAt(sandbox, signal, { path: '/order/alternate/' });
    cancel.play('hang');
    const result = await order(sandbox, { started: cancel.started });
    expectNothingOrdered(result, sandbox, 'not_ordered');
    expect(cancel.elapsed()).toBeLessThan(3000);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('%s after the look-up', async (signal) => {
    const sandbox = await start();
    const cancel = cancelAt(sandbox, signal, { path: '/order/alternate/' });
    cancel.play({ milliseconds: 0 }, 'after');
    const result = await order(sandbox, { started: cancel.started });
    // Signal and answer race with each other: either nothing is ordered, or the order is known.
    if (sandbox.orders.length === 0) expectNothingOrdered(result, sandbox, 'not_ordered');
    else expect(result.outputs).toMatchObject({ 'order-id': '1234001', 'order-created': 'true' });
  });

  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s while the POST is under way: its answer counts',
    async (signal) => {
      const sandbox = await start();
      const cancel = cancelAt(sandbox, signal, { method: 'POST' });
      cancel.play({ milliseconds: 1500 });
      const { outputs, state } = await order(sandbox, { started: cancel.started });
      expect(outputs).toMatchObject({ 'order-id': '1234001', 'order-created': 'true' });
      expect(state['order-open']).toBe('false');
      expect(cancel.elapsed()).toBeLessThan(7500);
      expect(sandbox.orders).toHaveLength(1);
    },
  );

  test('a POST that never answers: unknown_outcome in time, and the post step finds the order', async () => {
    const sandbox = await start();
    const cancel = cancelAt(sandbox, 'SIGINT', { method: 'POST' });
    cancel.play('hang', 'after');
    const { outputs, log, state } = await order(sandbox, { started: cancel.started });
    expect(cancel.elapsed()).toBeLessThan(7500);
    expect(outputs['error-code']).toBe('unknown_outcome');
    expect(log).toContain(`reference ${outputs['order-reference']}`);
    expect(state['order-open']).toBe('true');

    const after = await post(sandbox, state);
    expect(after.exitCode).toBe(0);
    expect(after.summary).toContain('1234001');
    expect(sandbox.orderPosts()).toHaveLength(1);
  });

  test('SIGINT during the recovery', async () => {
    const sandbox = await start();
    sandbox.play({ method: 'POST', fault: { kind: 'reset', when: 'before' } });
    const cancel = cancelAt(sandbox, 'SIGINT', { path: '/order/alternate/', skip: 1 });
    cancel.play('hang');
    const { outputs } = await order(sandbox, { started: cancel.started });
    expect(outputs['error-code']).toBe('unknown_outcome');
    expect(cancel.elapsed()).toBeLessThan(3000);
    expect(sandbox.orderPosts()).toHaveLength(1);
  });

  test('SIGINT during the read-back costs nothing but the state', async () => {
    const sandbox = await start();
    const cancel = cancelAt(sandbox, 'SIGINT', { path: '/order/alternate/', skip: 1 });
    cancel.play('hang');
    const { outputs, exitCode } = await order(sandbox, { started: cancel.started });
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ 'order-id': '1234001', 'order-created': 'true' });
    expect(outputs).not.toHaveProperty('error-code');
  });
});

describe.concurrent('6: the post step', () => {
  async function killed(sandbox: Sandbox, more?: Record<string, string>): Promise<StepResult> {
    let child: ChildProcess | undefined;
    sandbox.play({
      method: 'POST',
      fault: { kind: 'hook', when: 'after', run: () => void child?.kill('SIGKILL') },
    });
    const result = await order(sandbox, {
      ...(more ? { with: more } : {}),
      started: (process) => (child = process),
    });
    expect(result.signal).toBe('SIGKILL');
    expect(result.outputs).not.toHaveProperty('order-id');
    expect(result.state['order-open']).toBe('true');
    return result;
  }

  test.each(['stored', 'dropped'] as const)(
    'finds the order of a killed step (reference %s)',
    async (reference) => {
      const sandbox = await start({ reference, lookupLag: 2 });
      const { state } = await killed(sandbox);
      const { exitCode, log, summary } = await post(sandbox, state);
      expect(exitCode).toBe(0);
      expect(log).toMatch(/::warning::.*1234001/);
      expect(summary).toMatch(/1234001/);
      expect(sandbox.orderPosts()).toHaveLength(1);
    },
  );

  test('and the job that is run again adopts it', async () => {
    const sandbox = await start({ lookupLag: 2 });
    await killed(sandbox);
    const { outputs } = await order(sandbox, ATTEMPT_2);
    expect(outputs).toMatchObject({ 'order-id': '1234001', 'order-created': 'false' });
    expect(sandbox.orders).toHaveLength(1);
  });

  test('looks in vain, places nothing and ends well', async () => {
    const sandbox = await start();
    const { state } = await killed(sandbox);
    sandbox.orders.splice(0);
    const { exitCode, log, summary } = await post(sandbox, state);
    expect(exitCode).toBe(0);
    expect(log).not.toMatch(/nothing was ordered/);
    expect(summary).toMatch(/again is safe/);
    expect(sandbox.orderPosts()).toHaveLength(1);
  });

  test('ends well where the service is down', async () => {
    const sandbox = await start();
    const { state } = await killed(sandbox);
    sandbox.play({ times: Number.POSITIVE_INFINITY, fault: { kind: 'status', status: 503 } });
    const { exitCode, log } = await post(sandbox, state);
    expect(exitCode).toBe(0);
    expect(log).toMatch(/::warning::.*again is safe/);
  });

  test('ends well where an input is gone', async () => {
    const sandbox = await start();
    const { state } = await killed(sandbox);
    const { exitCode, log } = await post(sandbox, state, { csr: '', 'csr-file': 'gone.pem' });
    expect(exitCode).toBe(0);
    expect(log).toMatch(/::warning::/);
    expect(sandbox.orderPosts()).toHaveLength(1);
  });

  test('asks nothing where nothing is open', async () => {
    const sandbox = await start();
    const { state } = await order(sandbox);
    const before = sandbox.requests.length;
    const { exitCode, log, summary } = await post(sandbox, state);
    expect([exitCode, log, summary]).toEqual([0, '', '']);
    expect(sandbox.requests).toHaveLength(before);
  });
});

test('outside of a workflow the request alone names the order, with a warning', async () => {
  const sandbox = await start();
  const env = Object.fromEntries(Object.keys(RUN).map((name) => [name, '']));
  const { log, exitCode } = await order(sandbox, { env });
  expect(exitCode).toBe(0);
  expect(log).toMatch(/::warning::.*no workflow run/);
  expect((await order(sandbox, { env })).outputs['order-created']).toBe('false');
});
