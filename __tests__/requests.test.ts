// The requests that change an order and what their answers are taken for, in process, so that `npm run mutate` can
// judge the tests.

import { describe, expect, test } from 'vitest';
import type { Fault } from '../sandbox/sandbox.ts';
import {
  cancelOrder,
  openRevocations,
  requestInfo,
  revokeOrder,
  setRequestStatus,
} from '../src/certcentral/requests.ts';
import { jobs, refusalOf } from './job.ts';
import { sandboxes } from './sandboxes.ts';

const start = sandboxes();
const jobFor = jobs();

/** The service, which answers as given, one answer after the other, and what was sent to it. */
async function answering(...answers: (object | Fault)[]) {
  const sandbox = await start();
  const { service } = await jobFor(sandbox);
  for (const answer of answers) {
    const fault: Fault =
      'kind' in answer ? answer : { kind: 'status', status: 200, body: JSON.stringify(answer) };
    sandbox.play({ path: /./, fault });
  }
  const sent = () => sandbox.requests.map(({ method, path, json }) => [`${method} ${path}`, json]);
  return { service, sent, sandbox };
}

const refused = (status: number, code: string, message: string): Fault => ({
  kind: 'status',
  status,
  body: JSON.stringify({ errors: [{ code, message }] }),
});

describe('requestInfo', () => {
  test.each<[string, object, object]>([
    [
      'with its ID',
      { id: 5, type: 'revoke', status: 'pending', order: { id: 7 } },
      { id: '5', type: 'revoke', status: 'pending', order: { id: '7' } },
    ],
    ['without a status', { id: 5 }, { id: '5' }],
    ['without an ID', { status: 'pending' }, { id: '5', status: 'pending' }],
  ])('of an answer %s', async (_, answer, info) => {
    const { service, sent } = await answering(answer);
    expect(await requestInfo(service, '5')).toMatchObject(info);
    expect(sent()).toEqual([['GET /request/5', undefined]]);
  });

  test.each<[string, object, string]>([
    ['about another one', { id: 6, status: 'pending' }, '6'],
    ['about nothing', {}, 'without an ID'],
  ])('of an answer %s', async (_, answer, named) => {
    const { service } = await answering(answer);
    expect(await refusalOf(requestInfo(service, '5'))).toMatchObject({
      failure: 'unclear',
      message: expect.stringContaining(`request ${named}`) as string,
    });
  });
});

describe('what is sent', () => {
  test('to decide about a request', async () => {
    const { service, sent } = await answering({}, {});
    await setRequestStatus(service, '5', 'pending', undefined);
    await setRequestStatus(service, '5', 'rejected', 'why');
    expect(sent()).toEqual([
      ['PUT /request/5/status', { status: 'pending' }],
      ['PUT /request/5/status', { status: 'rejected', processor_comment: 'why' }],
    ]);
  });

  test('to revoke an order', async () => {
    const { service, sent } = await answering(
      { id: 9, type: 'revoke', status: 'pending' },
      { kind: 'status', status: 204, body: '' },
    );
    expect(await revokeOrder(service, '7', { comments: 'why', skipApproval: false })).toEqual({
      id: '9',
      type: 'revoke',
      status: 'pending',
    });
    expect(await revokeOrder(service, '7', { comments: 'why', skipApproval: true })).toBeUndefined();
    expect(sent()).toEqual([
      ['PUT /order/certificate/7/revoke', { comments: 'why' }],
      ['PUT /order/certificate/7/revoke', { comments: 'why', skip_approval: true }],
    ]);
  });
});

describe('cancelOrder', () => {
  const path = 'PUT /order/certificate/7/status';

  test.each<[string, Fault]>([
    ['the word', refused(400, 'invalid_value', 'Use CANCELLED.')],
    ['the status', refused(400, 'invalid_value', 'The Status is wrong.')],
  ])('takes capitals if %s is refused', async (_, fault) => {
    const { service, sent } = await answering(fault, {});
    await cancelOrder(service, '7', 'why');
    expect(sent()).toEqual([
      [path, { status: 'canceled', note: 'why' }],
      [path, { status: 'CANCELED', note: 'why' }],
    ]);
  });

  test.each<[string, Fault]>([
    ['the state of the order is', refused(400, 'invalid_order_status', 'The status does not allow that.')],
    ['something else is', refused(400, 'invalid_value', 'The note is wrong.')],
    ['a word of which it is a part is', refused(400, 'invalid_value', 'uncanceled substatus')],
    ['it may not', refused(403, 'access_denied', 'The status is not for you.')],
    [
      'it is not clear what',
      { kind: 'status', status: 500, body: '{"errors":[{"code":"status","message":"status"}]}' },
    ],
    [
      'the state of the order is, among others',
      {
        kind: 'status',
        status: 400,
        body: '{"errors":[{"code":"x","message":"status"},{"code":"invalid_order_status","message":"No."}]}',
      },
    ],
    [
      'it is not clear who refused it',
      { kind: 'status', status: 400, body: '{"message":"The status is wrong."}' },
    ],
    ['it is taken', { kind: 'status', status: 200, body: '{}' }],
  ])('is sent once if %s', async (_, fault) => {
    const { service, sent } = await answering(fault);
    await refusalOf(cancelOrder(service, '7', 'why'));
    expect(sent()).toHaveLength(1);
  });
});

describe('openRevocations', () => {
  const revocation = (order: number, more: object = {}) => ({
    id: order + 100,
    type: 'revoke',
    status: 'pending',
    order: { id: order },
    ...more,
  });

  test('are those that wait, by their order', async () => {
    const { service, sandbox } = await answering({
      requests: [
        { ...revocation(1), date: '2027-01-02' },
        revocation(2, { status: 'submitted' }),
        revocation(3, { status: 'approved' }),
        revocation(4, { type: 'reissue' }),
        revocation(5, { order: {} }),
        revocation(6, { order: undefined }),
      ],
    });
    expect([...(await openRevocations(service))]).toEqual([
      ['1', { id: '101', status: 'pending', date: '2027-01-02' }],
      ['2', { id: '102', status: 'submitted', date: undefined }],
    ]);
    expect(sandbox.requests).toHaveLength(1);
    const query = Object.fromEntries(new URL(sandbox.requests[0]?.path ?? '', sandbox.url).searchParams);
    expect(query).toEqual({
      ...{ limit: '1000', offset: '0', 'filters[type]': 'revoke' },
      ...{ 'filters[status][0]': 'pending', 'filters[status][1]': 'submitted' },
    });
  });

  test('are read for ten pages, of more than 1 MiB each', async () => {
    const note = 'x'.repeat(1100);
    const page = { requests: Array.from({ length: 1000 }, (_, at) => revocation(at, { note })) };
    const { service, sandbox } = await answering(...Array.from({ length: 11 }, () => page));
    await openRevocations(service);
    expect(sandbox.requests).toHaveLength(10);
  });

  test('are read page by page, to the end', async () => {
    const page = (first: number, length: number) => ({
      requests: Array.from({ length }, (_, at) => revocation(first + at)),
    });
    const { service, sandbox } = await answering(page(1, 1000), page(1001, 1000), page(2001, 999));
    expect(await openRevocations(service)).toHaveProperty('size', 2999);
    const offsets = sandbox.requests.map(({ path }) => /offset=(\d+)/.exec(path)?.[1]);
    expect(offsets).toEqual(['0', '1000', '2000']);
  });
});
