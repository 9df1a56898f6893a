// A service that is not available: a GET is sent again, a POST never. Hints for refusals without a known code.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Fault } from '../sandbox/sandbox.ts';
import { LOOK_UP, POST, steps } from './fixtures.ts';
import { runStep } from './step.ts';
import { errorOf, notOrdered, onLookUp, onPost, outcome, placed, refused, transport } from './transport.ts';

const { order, start } = transport();

const status = (code: number, more: object = {}): Fault => ({ kind: 'status', status: code, ...more });
const SHORT = { shortPauses: true };

describe.concurrent('a look-up', () => {
  test.each([502, 503, 504])('that is answered %i three times is answered the fourth time', async (code) => {
    const { result, sandbox } = await order([onLookUp(status(code), 3)], {}, SHORT);
    expect(outcome(result), result.log).toEqual(placed);
    expect(steps(sandbox)).toEqual([LOOK_UP, LOOK_UP, LOOK_UP, LOOK_UP, POST, LOOK_UP]);
    expect(result.log).toContain(`CertCentral answered ${code}. Try 2 of 4 in 1 s.`);
  });

  test('is sent four times at most', async () => {
    const { result, sandbox } = await order([onLookUp(status(503), 9)], {}, SHORT);
    expect(outcome(result), result.log).toEqual(notOrdered);
    expect(steps(sandbox)).toEqual([LOOK_UP, LOOK_UP, LOOK_UP, LOOK_UP]);
  });

  test('waits for as long as Retry-After asks', async () => {
    const fault = status(503, { headers: { 'retry-after': '20' } });
    const { result, sandbox } = await order([onLookUp(fault)], {}, SHORT);
    expect(outcome(result), result.log).toEqual(placed);
    expect(steps(sandbox)).toEqual([LOOK_UP, LOOK_UP, POST, LOOK_UP]);
    expect(result.log).toContain('Try 2 of 4 in 20 s.');
  });

  test('waits until the date in Retry-After, by the clock of the service', async () => {
    const ahead = new Date(Date.now() + 365 * 86_400_000);
    const date = ahead.toUTCString();
    const until = new Date(ahead.getTime() + 20_000).toUTCString();
    const fault = status(503, { headers: { date, 'retry-after': until } });
    const { result, sandbox } = await order([onLookUp(fault)], {}, SHORT);
    expect(outcome(result), result.log).toEqual(placed);
    expect(steps(sandbox)).toEqual([LOOK_UP, LOOK_UP, POST, LOOK_UP]);
    expect(result.log).toContain('Try 2 of 4 in 20 s.');
  });

  test('ends at once if Retry-After asks for more than 30 s', async () => {
    const fault = status(503, { headers: { 'retry-after': '31' } });
    const { result, sandbox } = await order([onLookUp(fault)], {}, SHORT);
    expect(outcome(result), result.log).toEqual(notOrdered);
    expect(steps(sandbox)).toEqual([LOOK_UP]);
  });

  test('is sent once after 500', async () => {
    const { sandbox } = await order([onLookUp(status(500))]);
    expect(steps(sandbox)).toEqual([LOOK_UP]);
  });
});

test.each([502, 503, 504])('a POST that is answered %i is sent once', async (code) => {
  const { sandbox } = await order([onPost(status(code), 9)], {}, SHORT);
  expect(sandbox.orderPosts()).toHaveLength(1);
});

describe.concurrent('the hint', () => {
  const MAINTENANCE =
    'DigiCert announces this as maintenance: windows of two hours, usually on the first Saturday';

  test.each([
    ['JSON', '{"errors":[{"code":"x","message":"Service is unavailable"}]}'],
    ['text', 'Service is unavailable'],
    ['a page', '<html><body>503 Service is unavailable</body></html>'],
  ])('for 503 in the words of the maintenance notices, as %s', async (_, body) => {
    const fault = status(503, { body, headers: { 'retry-after': '60' } });
    const { result } = await order([onLookUp(fault)]);
    expect(errorOf(result)).toContain(MAINTENANCE);
  });

  test.each([
    [
      401,
      'CertCentral does not accept the API key. Check devkey, and whether api-url is of the same region.',
    ],
    [
      403,
      'CertCentral denies this to the API key. Check the role of the API key, the rights of its user, and the IP ' +
        'restrictions of the account, the user and the API key.',
    ],
  ])('for %i without a known code', async (code, hint) => {
    const body = '{"errors":[{"code":"no_such_code","message":"No."}]}';
    const { result } = await order([onPost(status(code, { body }))]);
    expect(outcome(result), result.log).toEqual(refused);
    expect(errorOf(result)).toContain(hint);
  });
});

test.each([
  ['description', '{"errors":[{"code":"required_param:note","description":"A note is required."}]}'],
  ['one object', '{"error":{"code":"required_param:note","message":"A note is required."}}'],
  [
    'one object with description',
    '{"error":{"code":"required_param:note","description":"A note is required."}}',
  ],
  ['a list', '[{"code":"required_param:note","message":"A note is required."}]'],
  [
    'a message beside the name of the status',
    '{"error":"Bad Request","code":"required_param:note","message":"A note is required."}',
  ],
])('an error in the form of %s is shown', async (_, body) => {
  const { result } = await order([onLookUp(status(400, { body }))]);
  expect(errorOf(result)).toContain('CertCentral answered 400: required_param:note: A note is required.');
});

test('a download is sent four times at most', async () => {
  const more = { 'key-file': `${mkdtempSync(join(tmpdir(), 'unavailable-'))}/key.pem`, csr: '' };
  const rules = [{ path: /download/, times: 99, fault: status(503) }];
  const { result, sandbox } = await order(
    rules,
    { ...more, 'certificate-file': more['key-file'].replace('key', 'certificate') },
    SHORT,
  );
  expect(result.outputs['error-code'], result.log).toBe('not_issued');
  expect(sandbox.requests.filter(({ path }) => path.includes('/download/'))).toHaveLength(4);
});

test.each([
  ['30', 2],
  ['31', 1],
])('a page of the list whose 503 asks for %s s is requested %i times', async (seconds, count) => {
  const sandbox = await start();
  sandbox.seedOrders(1);
  sandbox.play({ fault: status(503, { headers: { 'retry-after': seconds } }) });
  const inputs = { devkey: sandbox.key, 'api-url': sandbox.url };
  await runStep({ inputs, bundle: 'dist/inventory.js', shortPauses: true });
  expect(sandbox.requests).toHaveLength(count);
});
