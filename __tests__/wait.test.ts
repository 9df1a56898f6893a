// Waiting for an order in this process, with a clock of its own: real time would be too long.

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Fault, Sandbox, SandboxOptions } from '../sandbox/sandbox.ts';
import { waitForOrder } from '../src/delivery/wait.ts';
import type { Order } from '../src/domain/order.ts';
import type { Goal, Waiting } from '../src/domain/waiting.ts';
import { CSR, PERSON } from './fixtures.ts';
import { jobs } from './job.ts';
import { sandboxes } from './sandboxes.ts';

const start = sandboxes();
const jobFor = jobs();
const INFO = /^\/order\/certificate\/\d+$/;

/** An order that waits for what `options` say. */
function place(sandbox: Sandbox, emails = [PERSON.email]): Order {
  const certificate = { common_name: PERSON.name, emails, signature_hash: 'sha256', csr: CSR };
  const body = { certificate, organization: { id: 112233 }, validity_years: 1 };
  const { id, requestId, requestStatus, status } = sandbox.placeOrder(body, 'client_premium');
  return { id: String(id), created: true, requestId: String(requestId), requestStatus, status };
}

describe('with a clock of its own', () => {
  /** Milliseconds since the wait began. */
  let now = 0;
  let random = 0;

  beforeEach(() => {
    now = 0;
    // The shortest pauses, unless a test wants others.
    random = 0;
    vi.spyOn(Math, 'random').mockImplementation(() => random);
  });

  afterEach(() => {
    vi.restoreAllMocks();
  });

  type Waited = {
    order: Order | undefined;
    error: { code: string; message: string } | undefined;
    info: string[];
    notices: string[];
    waits: number[];
    /** When each request came, in seconds. */
    requests: { at: number; path: string }[];
    polls: number;
  };

  async function wait(
    sandbox: Sandbox,
    placed: Order,
    waiting: Partial<Waiting>,
    inputs: Record<string, string> = {},
  ): Promise<Waited> {
    const requests: Waited['requests'] = [];
    sandbox.configure({
      log: (line) => {
        const [method, path = ''] = line.split(' ');
        expect(method).toBe('GET');
        requests.push({ at: now / 1000, path });
      },
    });
    const job = await jobFor(sandbox, inputs, {
      now: () => now,
      wait: async (seconds) => {
        expect(seconds).toBeGreaterThan(0);
        now += seconds * 1000;
        job.waits.push(seconds);
      },
    });
    const notices: string[] = [];
    job.report.notice = (text) => void notices.push(text);
    let error: Waited['error'];
    const order = await waitForOrder(job, placed, {
      goal: 'issuance',
      timeoutMinutes: 30,
      onTimeout: 'succeed',
      ...waiting,
    }).catch((thrown) => {
      error = thrown;
      return undefined;
    });
    const polls = requests.filter(({ path }) => INFO.test(path)).length;
    return { order, error, info: job.told.info, notices, waits: job.waits, requests, polls };
  }

  const pending: SandboxOptions = { issuance: 'never' };
  const unapproved: SandboxOptions = { approval: 'one-step' };

  describe('how often it asks', () => {
    test('costs at most 100 requests in any hour, also while addresses are open', async () => {
      const sandbox = await start({ emailValidation: 'unvalidated' });
      const { requests, order } = await wait(sandbox, place(sandbox), { timeoutMinutes: 6 * 60 });
      expect(order?.status).toBe('pending');
      expect(now / 60_000).toBeCloseTo(360, 0);
      const inTheHourFrom = (from: number) =>
        requests.filter(({ at }) => at >= from && at < from + 3600).length;
      // Three requests of the order step itself come on top of the first hour, and three for the download.
      expect(inTheHourFrom(0)).toBeLessThanOrEqual(94);
      expect(Math.max(...requests.map(({ at }) => inTheHourFrom(at)))).toBeLessThanOrEqual(100);
      // And it does ask: never more than a minute apart.
      expect(requests.length).toBeGreaterThan(6 * 60);
    });

    test('begins after a few seconds and backs off to at most a minute', async () => {
      random = 0.999;
      const sandbox = await start(pending);
      const { waits } = await wait(sandbox, place(sandbox), { timeoutMinutes: 60 });
      expect(waits[0]).toBeGreaterThanOrEqual(2);
      expect(waits[0]).toBeLessThanOrEqual(5);
      const [last, ...others] = waits.toReversed();
      expect(last).toBeLessThanOrEqual(60);
      expect(others.toReversed()).toEqual(others.toSorted((one, other) => one - other));
      expect(Math.max(...waits)).toBeLessThanOrEqual(60);
      expect(Math.max(...waits)).toBeGreaterThan(55);
    });

    test('has jitter', async () => {
      const sandbox = await start(pending);
      vi.mocked(Math.random).mockRestore();
      const { waits } = await wait(sandbox, place(sandbox), { timeoutMinutes: 60 });
      expect(new Set(waits.slice(-20).map((seconds) => seconds.toFixed(3))).size).toBeGreaterThan(15);
    });

    test('ends when the time is over, with a last look', async () => {
      const sandbox = await start(pending);
      const { requests, polls } = await wait(sandbox, place(sandbox), { timeoutMinutes: 2 });
      expect(now).toBeCloseTo(120_000, 0);
      expect(polls).toBeGreaterThan(5);
      expect(requests.findLast(({ path }) => INFO.test(path))?.at).toBeCloseTo(120, 1);
    });

    test('not at all without time', async () => {
      const sandbox = await start(pending);
      const { requests, order, notices } = await wait(sandbox, place(sandbox), { timeoutMinutes: 0 });
      expect(requests).toEqual([]);
      expect(order?.status).toBe('pending');
      expect(notices).toHaveLength(1);
    });
  });

  describe('Retry-After', () => {
    const limited = (seconds: number | string): Fault => ({
      kind: 'status',
      status: 429,
      headers: { 'retry-after': String(seconds) },
    });

    test.each([0, 0.999])('is honoured, whatever the jitter (%d)', async (value) => {
      random = value;
      const sandbox = await start(pending);
      sandbox.play({ path: INFO, skip: 1, fault: limited(240) });
      const { requests } = await wait(sandbox, place(sandbox), { timeoutMinutes: 60 });
      const polls = requests.filter(({ path }) => INFO.test(path)).map(({ at }) => at);
      expect((polls[2] as number) - (polls[1] as number)).toBeGreaterThanOrEqual(240);
    });

    test('of 503 is honoured, too', async () => {
      const sandbox = await start(pending);
      sandbox.play({
        path: INFO,
        fault: { kind: 'status', status: 503, headers: { 'retry-after': '100' } },
      });
      const { requests } = await wait(sandbox, place(sandbox), { timeoutMinutes: 10 });
      const polls = requests.filter(({ path }) => INFO.test(path)).map(({ at }) => at);
      expect((polls[1] as number) - (polls[0] as number)).toBeGreaterThanOrEqual(100);
    });

    test('that is longer than the rest of the time ends in no further request', async () => {
      const sandbox = await start(pending);
      sandbox.play({ path: INFO, fault: limited(3600), times: 99 });
      const { polls, order } = await wait(sandbox, place(sandbox), { timeoutMinutes: 5 });
      expect(order).toBeDefined();
      expect(now).toBeLessThanOrEqual(300_001);
      expect(polls).toBe(1);
    });

    test('does not slow what comes after it', async () => {
      const sandbox = await start(pending);
      sandbox.play({ path: INFO, fault: limited(600) });
      const { waits } = await wait(sandbox, place(sandbox), { timeoutMinutes: 60 });
      expect(Math.max(...waits.slice(2))).toBeLessThanOrEqual(60);
    });
  });

  describe('transient errors', () => {
    const faults: [string, Fault][] = [
      ['429', { kind: 'status', status: 429 }],
      ['500', { kind: 'status', status: 500 }],
      ['503', { kind: 'status', status: 503 }],
      ['408', { kind: 'status', status: 408 }],
      ['502 in HTML', { kind: 'html' }],
      ['200 in HTML', { kind: 'html', status: 200 }],
      ['a reset', { kind: 'reset', when: 'before' }],
      ['a reset in the middle', { kind: 'reset', when: 'mid-body' }],
      ['a closed connection', { kind: 'close', when: 'before' }],
      ['a cut answer', { kind: 'cut' }],
      ['half a JSON', { kind: 'malformed-json' }],
      ['a huge page', { kind: 'huge', bytes: 3_000_000 }],
      ['{}', { kind: 'body', body: '{}' }],
      ['[]', { kind: 'body', body: '[]' }],
      ['nothing', { kind: 'body', body: '', status: 200 }],
    ];

    test.each(faults)('%s does not end the wait', async (_, fault) => {
      const sandbox = await start({ issuance: { polls: 1 } });
      const placed = place(sandbox);
      sandbox.play({ path: INFO, fault, times: 5 });
      const { order, error } = await wait(sandbox, placed, {});
      expect(error).toBeUndefined();
      expect(order).toMatchObject({ id: placed.id, status: 'issued', certificateId: '9012001' });
    });

    test('all of them in one wait', async () => {
      const sandbox = await start({ issuance: { polls: 1 } });
      const placed = place(sandbox);
      for (const [, fault] of faults) sandbox.play({ path: INFO, fault });
      const { order, polls } = await wait(sandbox, placed, {});
      expect(polls).toBeGreaterThan(faults.length);
      expect(order?.status).toBe('issued');
    });

    test('a stalled answer', async () => {
      const sandbox = await start({ issuance: { polls: 1 } });
      const placed = place(sandbox);
      sandbox.play({ path: INFO, fault: { kind: 'stall', when: 'before' } });
      const { order } = await wait(sandbox, placed, {}, { 'request-timeout-seconds': '1' });
      expect(order?.status).toBe('issued');
    });

    test('for all the time it leaves the order pending', async () => {
      const sandbox = await start();
      const placed = { ...place(sandbox), status: 'pending', certificateId: undefined };
      sandbox.play({ path: INFO, fault: { kind: 'status', status: 500 }, times: Number.POSITIVE_INFINITY });
      const { order, error, notices } = await wait(sandbox, placed, {});
      expect(error).toBeUndefined();
      expect(order).toMatchObject({ id: placed.id, status: 'pending' });
      expect(notices.join()).toContain(placed.id);
    });

    test('an order that does not show up at once is waited for', async () => {
      const sandbox = await start();
      const placed = { ...place(sandbox), status: undefined, certificateId: undefined };
      const body = '{"errors":[{"code":"not_found|order","message":"Not found."}]}';
      sandbox.play({ path: INFO, fault: { kind: 'body', status: 404, body }, times: 3 });
      const { order } = await wait(sandbox, placed, {});
      expect(order?.status).toBe('issued');
    });

    test('an order that stays invisible ends the wait', async () => {
      const sandbox = await start();
      const placed = { ...place(sandbox), status: 'pending', certificateId: undefined };
      const body = '{"errors":[{"code":"not_found|order","message":"Not found."}]}';
      sandbox.play({ path: INFO, fault: { kind: 'body', status: 404, body }, times: 99 });
      const { error, polls } = await wait(sandbox, placed, {});
      expect(error).toMatchObject({ code: 'api_refused' });
      expect(error?.message).toMatch(new RegExp(`Order ${placed.id} was .*do not order again`));
      expect(polls).toBeLessThan(10);
    });
  });

  describe('the words of the status', () => {
    const CLOSED = [
      'rejected',
      'canceled',
      'cancelled',
      'revoked',
      'expired',
      'denied',
      'REJECTED',
      'Canceled',
    ];
    test.each(CLOSED)('%s ends every wait at once', async (status) => {
      for (const goal of ['approval', 'issuance'] as const) {
        const sandbox = await start(unapproved);
        const placed = place(sandbox);
        sandbox.setStatus(Number(placed.id), status);
        const { error, polls } = await wait(sandbox, placed, { goal });
        expect(error).toMatchObject({ code: 'order_closed' });
        expect(error?.message).toContain(`No certificate will be issued for order ${placed.id}`);
        expect(polls).toBe(1);
      }
    });

    test('a rejected request ends it, whatever the status is', async () => {
      const sandbox = await start(unapproved);
      const placed = place(sandbox);
      const body = JSON.stringify({
        id: placed.id,
        status: 'needs_approval',
        requests: [{ id: 1, status: 'rejected' }],
      });
      sandbox.play({ path: INFO, fault: { kind: 'body', body } });
      const { error, polls } = await wait(sandbox, placed, {});
      expect(error).toMatchObject({ code: 'order_closed' });
      expect(polls).toBe(1);
    });

    test('an order that is closed already is not asked for', async () => {
      const sandbox = await start();
      for (const goal of ['none', 'approval', 'issuance'] as const) {
        const placed = { ...place(sandbox), status: 'canceled' };
        const { error, requests } = await wait(sandbox, placed, { goal });
        expect(error).toMatchObject({ code: 'order_closed' });
        expect(requests).toEqual([]);
      }
    });

    const NOT_ISSUED = [
      'pending',
      'processing',
      'needs_approval',
      'waiting_pickup',
      'needs_csr',
      'reissue_pending',
      'new_word',
    ];

    test.each(NOT_ISSUED)('%s is not issued: it goes on', async (status) => {
      const sandbox = await start(unapproved);
      const placed = place(sandbox);
      sandbox.approve(Number(placed.id));
      sandbox.setStatus(Number(placed.id), status);
      const { order, error } = await wait(sandbox, { ...placed, status }, { timeoutMinutes: 5 });
      expect(error).toBeUndefined();
      expect(now).toBeCloseTo(300_000, 0);
      expect(order?.status).toBe(status);
    });

    test.each<[status: string, request: string | undefined, approved: boolean]>([
      ['needs_approval', 'pending', false],
      ['needs_approval', 'submitted', false],
      ['needs_approval', undefined, false],
      ['pending', 'pending', false],
      ['new_word', 'pending', false],
      ['new_word', 'submitted', false],
      ['new_word', undefined, false],
      ['pending', 'approved', true],
      ['needs_approval', 'approved', true],
      ['processing', 'pending', true],
      ['waiting_pickup', 'pending', true],
      ['needs_csr', 'pending', true],
      ['issued', 'pending', true],
      ['new_word', 'approved', true],
      ['processing', undefined, true],
      ['issued', undefined, true],
    ])('%s with the request %s: approved %s', async (status, request, approved) => {
      const sandbox = await start(unapproved);
      const placed = place(sandbox);
      const requests = request === undefined ? [] : [{ id: 1, status: request }];
      const body = JSON.stringify({ id: placed.id, status, requests });
      sandbox.play({ path: INFO, fault: { kind: 'body', body }, times: 999 });
      const known = { ...placed, requestStatus: request && 'pending', status: undefined };
      const { order, polls, error } = await wait(sandbox, known, { goal: 'approval', timeoutMinutes: 5 });
      expect(error).toBeUndefined();
      expect(order?.status).toBe(status);
      if (approved) expect(polls).toBe(1);
      else expect(now).toBeCloseTo(300_000, 0);
    });

    test('the request of the POST is forgotten if order info shows none', async () => {
      const sandbox = await start({ approval: 'one-step' });
      const placed = place(sandbox);
      expect(placed.requestStatus).toBe('pending');
      const body = JSON.stringify({ id: Number(placed.id), status: 'processing' });
      sandbox.play({ path: INFO, fault: { kind: 'body', body } });
      const { order, polls } = await wait(sandbox, placed, { goal: 'approval' });
      expect(polls).toBe(1);
      expect(order).toMatchObject({ status: 'processing', requestStatus: undefined });
    });

    test('two approvals are both waited for', async () => {
      const sandbox = await start({ approval: 'two-step' });
      const placed = place(sandbox);
      const approve = () => sandbox.approve(Number(placed.id));
      sandbox.play({ path: INFO, skip: 2, fault: { kind: 'hook', run: approve } });
      sandbox.play({ path: INFO, skip: 2, fault: { kind: 'hook', run: approve } });
      const { order, polls, info } = await wait(sandbox, placed, { goal: 'approval' });
      expect(order?.requestStatus).toBe('approved');
      expect(polls).toBe(4);
      expect(info.filter((line) => line.includes('->'))).toHaveLength(2);
    });

    test('issued without a certificate ID goes on until it has one', async () => {
      const sandbox = await start({ certificateIdLate: true });
      const { order, polls } = await wait(sandbox, place(sandbox), {});
      expect(order).toMatchObject({ status: 'issued', certificateId: '9012001' });
      expect(polls).toBe(2);
    });

    test('a certificate ID without issued goes on', async () => {
      const sandbox = await start(pending);
      const placed = place(sandbox);
      const { order } = await wait(sandbox, { ...placed, certificateId: '9012001' }, { timeoutMinutes: 3 });
      expect(now).toBeCloseTo(180_000, 0);
      expect(order?.status).toBe('pending');
    });

    test.each<Goal>(['none', 'approval', 'issuance'])(
      'an issued order needs no wait for %s',
      async (goal) => {
        const sandbox = await start();
        const placed = { ...place(sandbox), certificateId: '9012001' };
        expect(placed.status).toBe('issued');
        const { requests, order, info } = await wait(sandbox, placed, { goal });
        expect(requests).toEqual([]);
        expect(info).toEqual([]);
        expect(order).toEqual(placed);
      },
    );
  });

  describe('the end of the time', () => {
    test('succeeds by default, with a notice of the next step', async () => {
      const sandbox = await start(pending);
      const placed = place(sandbox);
      const { order, error, notices } = await wait(sandbox, placed, {});
      expect(error).toBeUndefined();
      expect(order?.id).toBe(placed.id);
      expect(notices).toEqual([
        expect.stringMatching(/was not issued within 30 min; it is pending and remains open/),
      ]);
      expect(notices[0]).toContain(`order-id: ${placed.id}`);
    });

    test('fails as not_issued if that is asked for', async () => {
      const sandbox = await start(unapproved);
      const placed = place(sandbox);
      const { error, notices } = await wait(sandbox, placed, { goal: 'approval', onTimeout: 'fail' });
      expect(error).toMatchObject({ code: 'not_issued' });
      expect(error?.message).toMatch(/was not approved .*remains open.*do not order again/);
      expect(notices).toEqual([]);
    });
  });

  describe('the log', () => {
    test('shows changes and, now and then, the time; not a line per poll', async () => {
      const sandbox = await start({ ...unapproved, issuance: 'never' });
      const placed = place(sandbox);
      const id = Number(placed.id);
      sandbox.play({ path: INFO, skip: 40, fault: { kind: 'hook', run: () => sandbox.approve(id) } });
      sandbox.play({
        path: INFO,
        skip: 40,
        fault: { kind: 'hook', run: () => sandbox.setStatus(id, 'processing') },
      });
      const { info, polls } = await wait(sandbox, placed, { timeoutMinutes: 180 });
      const page = `${new URL(sandbox.url).origin}/secure/orders/${id}`;
      expect(polls).toBeGreaterThan(180);
      expect(info.filter((line) => line.includes('->'))).toEqual([
        `Order ${id}: needs_approval, request pending -> pending. ${page}`,
        `Order ${id}: pending -> processing. ${page}`,
      ]);
      const progress = info.filter((line) => line.startsWith('Still '));
      // Every two minutes, at the next look.
      expect(progress.length).toBeGreaterThanOrEqual(55);
      expect(progress.length).toBeLessThanOrEqual(90);
      for (const line of progress) {
        expect(line).toMatch(/ after [\d.]+ (s|min|h); [\d.]+ (s|min|h) remain\. /);
        expect(line.endsWith(` ${page}`)).toBe(true);
      }
      expect(info[0]).toBe(
        `Waiting up to 3 h for issuance of order ${id} (needs_approval, request pending): ${page}`,
      );
      expect(info.length).toBeLessThanOrEqual(95);
    });

    test('counts the addresses whose validation is open, without naming them', async () => {
      const sandbox = await start({ emailValidation: 'unvalidated' });
      const placed = place(sandbox, [PERSON.email, PERSON.otherEmail]);
      const [order] = sandbox.orders;
      sandbox.play({
        path: INFO,
        skip: 30,
        fault: {
          kind: 'hook',
          run: () => {
            const emails = order?.emails as { address: string; validated: boolean }[];
            for (const email of emails) if (email.address === PERSON.email) email.validated = true;
          },
        },
      });
      sandbox.play({
        path: INFO,
        skip: 60,
        fault: { kind: 'hook', run: () => sandbox.validateEmails(Number(placed.id)) },
      });
      const { info, order: end } = await wait(sandbox, placed, { timeoutMinutes: 180 });
      expect(end?.status).toBe('issued');
      const lines = info.filter((line) => line.includes('addresses'));
      const page = `${sandbox.origin}/secure/orders/${placed.id}`;
      expect(lines[0]).toBe(`2 of 2 addresses have not confirmed the mail from DigiCert yet. ${page}`);
      expect(lines).toContain(`1 of 2 addresses have not confirmed the mail from DigiCert yet. ${page}`);
      expect(lines.length).toBeLessThan(12);
      expect(info.join()).not.toContain('@');
    });

    test('asks for no addresses after a poll that failed', async () => {
      const sandbox = await start({ emailValidation: 'unvalidated' });
      const placed = { ...place(sandbox), status: 'pending' };
      sandbox.play({ path: INFO, fault: { kind: 'status', status: 503 }, times: 2 });
      const { requests } = await wait(sandbox, placed, { timeoutMinutes: 2 });
      const asked = requests.findIndex(({ path }) => path.endsWith('/email-validation'));
      expect(requests.slice(0, asked)).toHaveLength(3);
      sandbox.play({ path: INFO, fault: { kind: 'status', status: 503 }, times: 99 });
      const other = await wait(sandbox, placed, { timeoutMinutes: 20 });
      expect(other.requests.filter(({ path }) => !INFO.test(path))).toEqual([]);
    });

    test('reports nothing of addresses if none is open, or if CertCentral does not show them', async () => {
      const sandbox = await start(pending);
      expect((await wait(sandbox, place(sandbox), {})).info.join()).not.toContain('addresses');
      const other = await start({ emailValidation: 'unvalidated' });
      other.play({ path: /email-validation$/, fault: { kind: 'status', status: 403 }, times: 99 });
      const { info, order } = await wait(other, place(other), {});
      expect(info.join()).not.toContain('addresses');
      expect(order?.status).toBe('pending');
    });
  });
});
