// Which order a step is about, in process, so that `npm run mutate` can judge the tests.

import { describe, expect, test } from 'vitest';
import type { Fault, SandboxOptions } from '../sandbox/sandbox.ts';
import {
  chosenOrder,
  noneHas,
  readChosen,
  readOrder,
  refuseOtherReference,
} from '../src/finding/which-order.ts';
import { placed } from './action-step.ts';
import { LOOK_UP, steps } from './fixtures.ts';
import { jobs, refusalOf } from './job.ts';
import { sandboxes } from './sandboxes.ts';

const start = sandboxes();
const jobFor = jobs();

const ORDER = 'GET /order/certificate/1234001';
const ours = { reference: 'ours' };

/** An account with orders of the reference `ours`, in these states by age. */
async function account(states: string[], options: SandboxOptions = {}) {
  const sandbox = await start({ issuance: 'never', ...options });
  for (const state of states) sandbox.setStatus(placed(sandbox, { alternative_order_id: 'ours' }).id, state);
  return { sandbox, job: await jobFor(sandbox) };
}

const refused = (status: number, code: string): Fault => ({
  kind: 'status',
  status,
  body: JSON.stringify({ errors: [{ code, message: 'No.' }] }),
});

describe('chosenOrder', () => {
  test.each<[string, string[], string]>([
    ['the only one', ['issued'], '1234001'],
    ['the open one of several', ['canceled', 'issued', 'revoked'], '1234002'],
    ['the newest, if all are closed', ['canceled', 'revoked', 'rejected'], '1234003'],
  ])('is %s with the reference', async (_, states, id) => {
    const { sandbox, job } = await account(states);
    expect(await chosenOrder(job, ours)).toMatchObject({ order: { id, created: false }, info: { id } });
    // Open ones are read first, and all of them, since another one could be open, too.
    expect(steps(sandbox)).toHaveLength(1 + states.length);
  });

  test('is the one with the ID, whatever else has its reference', async () => {
    const { sandbox, job } = await account(['canceled', 'issued']);
    expect(await chosenOrder(job, { id: '1234001' })).toMatchObject({
      order: { id: '1234001', created: false, status: 'canceled' },
    });
    expect(steps(sandbox)).toEqual([ORDER]);
  });

  test('is refused if two open ones have the reference', async () => {
    const { job } = await account(['issued', 'canceled', 'pending']);
    const refusal = await refusalOf(chosenOrder(job, ours));
    expect(refusal.code).toBe('reference_conflict');
    expect(refusal.message).toMatch(
      /^2 open orders have the reference ours: 1234001, 1234003; nothing was changed\./,
    );
  });

  test('is refused if none has the reference', async () => {
    const { job } = await account([]);
    const refusal = await refusalOf(chosenOrder(job, ours));
    expect(refusal.code).toBe('reference_conflict');
    expect(refusal.message).toMatch(
      /^No order has the reference ours, or the API key may not see it; nothing was changed\./,
    );
  });

  test.each<[string, object, Fault, string, RegExp]>([
    [
      'no order has the ID',
      { id: '1234001' },
      refused(404, 'not_found|order'),
      'api_refused',
      /^CertCentral has no order 1234001, or the API key may not see it\./,
    ],
    [
      'nothing has the ID',
      { id: '1234001' },
      refused(404, 'not_found'),
      'api_refused',
      /^CertCentral has no order 1234001/,
    ],
    [
      'the path does not exist',
      { id: '1234001' },
      refused(404, 'page_not_found'),
      'not_ordered',
      /^Reading order 1234001 failed\. .*Nothing was changed\.$/,
    ],
    [
      'the key is refused',
      { id: '1234001' },
      refused(403, 'access_denied|access_denied_invalid_key'),
      'api_refused',
      /^Reading order 1234001 failed\. .*Nothing was changed\.$/,
    ],
    [
      'something else is not found',
      { id: '1234001' },
      refused(400, 'not_found'),
      'not_ordered',
      /^Reading order 1234001 failed\./,
    ],
    [
      'the service is down',
      { id: '1234001' },
      refused(500, 'x'),
      'not_ordered',
      /^Reading order 1234001 failed\. .*Nothing was changed; run the job again\.$/,
    ],
    [
      'the look-up fails',
      ours,
      refused(500, 'x'),
      'not_ordered',
      /^Reading the order with the reference ours failed\. .*run the job again\.$/,
    ],
    [
      'the look-up finds no path',
      ours,
      refused(403, 'x'),
      'not_ordered',
      /^Reading the order with the reference ours failed\. .*Nothing was changed\.$/,
    ],
  ])('is refused if %s', async (_, choice, fault, code, message) => {
    const { sandbox, job } = await account(['issued']);
    sandbox.play({ times: 9, fault });
    const refusal = await refusalOf(chosenOrder(job, choice as typeof ours));
    expect(refusal.code, refusal.message).toBe(code);
    expect(refusal.message).toMatch(message);
    expect(refusal.cause).toBeInstanceOf(Error);
  });
});

test('readChosen reads no more than it needs, and fails as it is asked to', async () => {
  const { sandbox, job } = await account(['issued', 'issued']);
  expect(await readChosen(job, ours, { isMatch: () => true, fallback: 'not_issued' })).toHaveLength(1);
  sandbox.play({ times: 9, fault: refused(500, 'x') });
  expect(await refusalOf(readChosen(job, ours, { fallback: 'not_issued' }))).toMatchObject({
    code: 'not_issued',
  });
});

test('noneHas names the reference', () => {
  expect(noneHas('not_issued', ours)).toMatchObject({
    code: 'not_issued',
    message: expect.stringMatching(/^No order has the reference ours,/) as string,
  });
});

describe('refuseOtherReference', () => {
  async function refusal(reference: string, options: SandboxOptions = {}, fault?: Fault) {
    const { sandbox, job } = await account(['issued'], options);
    placed(sandbox, { alternative_order_id: 'theirs' });
    const order = await readOrder(job, '1234001');
    sandbox.requests.length = 0;
    if (fault !== undefined) sandbox.play({ times: 9, fault });
    const error = await refusalOf(refuseOtherReference(job, order, reference));
    return { code: error?.code, message: error?.message, done: steps(sandbox) };
  }

  test.each<[string, string, SandboxOptions, string | undefined, string[]]>([
    ['shows it', 'ours', {}, undefined, []],
    ['shows another one', 'theirs', {}, 'reference_conflict', []],
    ['shows none, and the look-up names it', 'ours', { echoReference: false }, undefined, [LOOK_UP]],
    [
      'shows none, and the look-up names another order',
      'theirs',
      { echoReference: false },
      'reference_conflict',
      [LOOK_UP],
    ],
  ])('of an order that %s', async (_, reference, options, code, done) => {
    const result = await refusal(reference, options);
    expect(result).toMatchObject({ code, done });
    if (code !== undefined)
      expect(result.message).toMatch(
        /^Order 1234001 does not have the reference theirs; nothing was changed\./,
      );
  });

  test('of an order that shows none, and that the look-up names beside another one', async () => {
    const { sandbox, job } = await account(['issued', 'issued'], { echoReference: false });
    await refuseOtherReference(job, await readOrder(job, '1234001'), 'ours');
    expect(steps(sandbox)).toEqual([ORDER, LOOK_UP]);
  });

  test('fails if the look-up fails', async () => {
    const result = await refusal('ours', { echoReference: false }, refused(500, 'x'));
    expect(result.code).toBe('not_ordered');
    expect(result.message).toMatch(/^Reading the order with the reference ours failed\./);
  });
});
