// When a request is sent again, and after how long, in process, so that `npm run mutate` can judge the tests.

import dns from 'node:dns';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Fault, Sandbox } from '../sandbox/sandbox.ts';
import {
  type Connection,
  type ConnectionOptions,
  openConnection,
  QUICK_LOOK,
  type RetryOptions,
  retryAfterSeconds,
} from '../src/certcentral/connection.ts';
import { rateWindow } from '../src/certcentral/rate-window.ts';
import { sandboxes, unreachable } from './sandboxes.ts';

const start = sandboxes();
const open: Connection[] = [];
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  for (const connection of open.splice(0)) connection.close();
});

/** A connection whose clock only its waits move. */
function connect({ url }: Pick<Sandbox, 'url'>, options: Partial<ConnectionOptions> = {}) {
  const waits: number[] = [];
  const lines: string[] = [];
  let clock = 0;
  const { canceled } = { canceled: new AbortController().signal, ...options };
  const connection = openConnection(new URL(url), {
    ...{
      timeoutSeconds: 30,
      canceled,
      log: (line) => void lines.push(line),
      warn: (line) => void lines.push(line),
    },
    wait: async (seconds, signal) => {
      expect(signal).toBe(canceled);
      waits.push(seconds);
      clock += seconds * 1000;
    },
    now: () => clock,
    ...options,
  });
  open.push(connection);
  const send = async (method: 'GET' | 'POST' = 'GET', more: RetryOptions & { path?: string } = {}) => {
    const { path = '/user/me', ...retry } = more;
    const address = new URL(url + path);
    const body = method === 'GET' ? {} : { body: '{}' };
    return connection.send({ method, url: address, headers: {}, ...body, ...retry }).then(
      ({ status }) => status,
      (error: { failure: string; message: string }) => error,
    );
  };
  return { send, waits, lines };
}

/** Sends a request that is answered as given, and then with 403, for want of an API key. */
async function sent(
  method: 'GET' | 'POST',
  answers: Fault[],
  { retry = {}, ...options }: Partial<ConnectionOptions> & { retry?: RetryOptions } = {},
) {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  const sandbox = await start();
  for (const fault of answers) sandbox.play({ path: /./, fault });
  const { send, waits, lines } = connect(sandbox, options);
  const status = await send(method, { path: '/nothing', ...retry });
  return { status, waits, lines, requests: sandbox.requests.length };
}

const times = (count: number, fault: Fault): Fault[] => Array.from({ length: count }, () => fault);
const status = (code: number, headers: Record<string, string> = {}, body?: string): Fault => ({
  ...{ kind: 'status', status: code, headers },
  ...(body === undefined ? {} : { body }),
});
const error = (code: string) => JSON.stringify({ errors: [{ code, message: 'No.' }] });
const after = (seconds: string) => ({ 'retry-after': seconds });

describe('a service that is not available', () => {
  test.each<[string, 'GET' | 'POST', Fault[], RetryOptions, number, number[]]>([
    ['answers the fourth time', 'GET', times(3, status(503)), {}, 403, [1, 2, 4]],
    ['is not asked a fifth time', 'GET', times(9, status(503)), {}, 503, [1, 2, 4]],
    ['is not asked again by a POST', 'POST', times(1, status(503)), {}, 503, []],
    ['is a gateway', 'GET', [status(502), status(504)], {}, 403, [1, 2]],
    ['is not one that fails', 'GET', [status(500)], {}, 500, []],
    ['is asked as often as is given', 'GET', times(9, status(503)), { tries: 2 }, 503, [1]],
    ['is asked once if that is given', 'GET', times(9, status(503)), { tries: 1 }, 503, []],
    ['is asked for as long as is given', 'GET', times(9, status(503)), { pauseSeconds: 3 }, 503, [1, 2]],
    ['says when to come back', 'GET', [status(503, after('30'))], {}, 403, [30]],
    ['says to come back too late', 'GET', [status(503, after('31'))], {}, 503, []],
    [
      'says so for longer than half a minute',
      'GET',
      [status(503, after('20')), status(503, after('11'))],
      {},
      503,
      [20],
    ],
    [
      'says so for half a minute',
      'GET',
      [status(503, after('20')), status(503, after('10'))],
      {},
      403,
      [20, 10],
    ],
    [
      'is not one whose certificate is not ready',
      'GET',
      [status(503, {}, error('cert_unavailable_processing'))],
      {},
      503,
      [],
    ],
  ])('%s', async (_, method, answers, retry, code, waits) => {
    expect(await sent(method, answers, { retry })).toMatchObject({
      status: code,
      waits,
      requests: waits.length + 1,
    });
  });

  test('is not waited for by a quick look', async () => {
    expect(await sent('GET', times(9, status(503)), { retry: QUICK_LOOK })).toMatchObject({ requests: 1 });
  });

  test('is waited for by each request for half a minute', async () => {
    const sandbox = await start();
    const { send, waits } = connect(sandbox);
    for (let request = 0; request < 2; request++) {
      sandbox.play({ path: /./, fault: status(503, after('20')) });
      await send();
    }
    expect(waits).toEqual([20, 20]);
  });

  test('is waited for by the clock of the machine', async () => {
    const sandbox = await start();
    sandbox.play({ path: /./, fault: status(503, after('31')) });
    const waits: number[] = [];
    const connection = openConnection(new URL(sandbox.url), {
      ...{ timeoutSeconds: 30, canceled: new AbortController().signal, log: () => {}, warn: () => {} },
      wait: async (seconds) => void waits.push(seconds),
    });
    open.push(connection);
    const url = new URL(`${sandbox.url}/user/me`);
    expect(await connection.send({ method: 'GET', url, headers: {} })).toMatchObject({ status: 503 });
    expect(waits).toEqual([]);
  });

  test('is logged', async () => {
    const { lines } = await sent('GET', [status(503, after('7'))]);
    expect(lines).toEqual(['CertCentral answered 503. Try 2 of 4 in 7 s.']);
  });
});

describe('too many requests', () => {
  const limited = status(429, {}, error('rate_limit'));
  test.each<[string, 'GET' | 'POST', Fault[], RetryOptions, number, number[]]>([
    ['are sent again for four minutes', 'GET', times(99, limited), {}, 429, [3, 6, 12, 24, 48, 60, 60, 27]],
    ['are sent again by a POST', 'POST', [limited], {}, 403, [3]],
    [
      'are sent again when they may',
      'POST',
      [status(429, after('120'), error('rate_limit'))],
      {},
      403,
      [120],
    ],
    ['are sent again at the last moment', 'GET', [status(429, after('240'))], {}, 403, [240]],
    ['are not sent again if that is too late', 'GET', [status(429, after('241'))], {}, 429, []],
    ['are not sent again if that is given', 'GET', [limited], { tries: 1 }, 429, []],
    ['are sent again for as long as is given', 'GET', times(9, limited), { pauseSeconds: 4 }, 429, [3, 1]],
    [
      'are sent again more and more slowly',
      'GET',
      times(13, status(429, after('0'))),
      {},
      403,
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10, 10],
    ],
    [
      'are sent again at the time that is asked for',
      'GET',
      times(3, status(429, after('7'))),
      {},
      403,
      [7, 7, 7],
    ],
    ['can be said by anybody to a GET', 'GET', [{ kind: 'html', status: 429 }], {}, 403, [3]],
    [
      'can be said by anybody to a POST, which may have been processed',
      'POST',
      [{ kind: 'html', status: 429 }],
      {},
      429,
      [],
    ],
    [
      'are not a certificate that is not ready',
      'GET',
      [status(429, {}, error('cert_unavailable_processing'))],
      {},
      429,
      [],
    ],
  ])('%s', async (_, method, answers, retry, code, waits) => {
    expect(await sent(method, answers, { retry })).toMatchObject({
      status: code,
      waits,
      requests: waits.length + 1,
    });
  });

  test('wait for no more than a quarter longer, so that jobs do not come back at one moment', async () => {
    const sandbox = await start();
    sandbox.play({ path: /./, fault: status(429, after('8')) });
    vi.spyOn(Math, 'random').mockReturnValue(1);
    const { send, waits, lines } = connect(sandbox);
    await send();
    expect(waits).toEqual([10]);
    expect(lines).toEqual([
      'CertCentral answered 429: too many requests with this API key. The request was not processed and is sent again in 10 s.',
    ]);
  });

  test('that are not sent again are not announced', async () => {
    expect(await sent('GET', [status(429, after('241'))])).toMatchObject({ waits: [], lines: [] });
  });

  test.each<[string, Fault, RetryOptions, number]>([
    ['for the pause', limited, {}, 3],
    ['for as long as is asked for, although this request is given up', status(429, after('999')), {}, 999],
    ['for a minute if nothing is asked for', limited, { tries: 1 }, 60],
  ])('hold the other requests of the step %s', async (_, fault, retry, seconds) => {
    const rate = rateWindow();
    const hold = vi.spyOn(rate, 'hold').mockImplementation(() => {});
    const pace = vi.spyOn(rate, 'pace');
    const { requests } = await sent('GET', [fault], { retry, rate });
    expect(hold.mock.calls).toEqual([[seconds]]);
    expect(pace).toHaveBeenCalledTimes(requests);
  });

  test('share the time of their connection', async () => {
    const sandbox = await start();
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const { send, waits } = connect(sandbox, { limitedSeconds: 5 });
    for (let request = 0; request < 3; request++) {
      sandbox.play({ path: /./, fault: limited });
      await send();
    }
    expect(waits).toEqual([3, 2]);
    expect(sandbox.requests).toHaveLength(5);
  });
});

describe('a service that cannot be reached', () => {
  test.each<['GET' | 'POST', RetryOptions, number[]]>([
    ['GET', {}, [1, 2, 4]],
    ['POST', {}, [1, 2, 4]],
    ['POST', { tries: 1 }, []],
    ['POST', { pauseSeconds: 2 }, [1]],
  ])('by a %s with %j', async (method, retry, waits) => {
    const connection = connect(unreachable(await start()));
    expect(await connection.send(method, retry)).toMatchObject({ failure: 'undelivered' });
    expect(connection.waits).toEqual(waits);
    if (waits.length > 0) expect(connection.lines[0]).toMatch(/ECONNREFUSED.* Try 2 of 4 in 1 s\.$/);
  });

  test.each([
    ['EAI_AGAIN', 3],
    ['EHOSTUNREACH', 3],
    ['ENETUNREACH', 3],
    ['ECONNRESET', 3],
    ['ENOTFOUND', 0],
    ['CERT_HAS_EXPIRED', 0],
  ])('because of %s', async (code, again) => {
    vi.spyOn(dns, 'lookup').mockImplementation(((_: string, __: object, done: (error: Error) => void) =>
      process.nextTick(done, Object.assign(new Error(code), { code }))) as unknown as typeof dns.lookup);
    const { send, waits } = connect({ url: 'http://certcentral.example' });
    expect(await send('POST')).toMatchObject({ failure: 'undelivered' });
    expect(waits).toHaveLength(again);
  });

  test('after a POST that may have arrived: it is not sent again', async () => {
    const result = await sent('POST', [{ kind: 'reset', when: 'before' }]);
    expect(result).toMatchObject({ status: { failure: 'unclear' }, waits: [], requests: 1 });
  });
});

describe('a deadline', () => {
  test.each<[number, number | undefined, string]>([
    [0.05, undefined, 'No complete response within 0.05 s (request-timeout-seconds).'],
    [30, 0.05, 'No complete response within 0.05 s.'],
    [0.05, 30, 'No complete response within 0.05 s.'],
  ])('of %d s, and of %s s for the request', async (timeoutSeconds, ofRequest, message) => {
    const sandbox = await start();
    sandbox.play({ path: /./, fault: { kind: 'stall', when: 'before' } });
    const { send } = connect(sandbox, { timeoutSeconds });
    const result = await send('GET', ofRequest === undefined ? {} : { timeoutSeconds: ofRequest });
    expect(result).toMatchObject({ failure: 'unclear', message: expect.stringContaining(message) as string });
  });
});

test('debug logging shows each request, without values', async () => {
  const sandbox = await start();
  const debug: string[] = [];
  const { send } = connect(sandbox, { debug: (line) => void debug.push(line) });
  sandbox.play({ path: /./, fault: status(503) });
  await send('GET', { path: '/order/certificate?limit=1&a[0]=x&a[10]=y&b[0][c]=z' });
  await connect(unreachable(sandbox), { debug: (line) => void debug.push(line) }).send('POST', { tries: 1 });
  expect(debug.map((line) => line.replace('/services/v2', ''))).toEqual([
    'GET /order/certificate?limit&a&b[0][c] 503 0 ms',
    'GET /order/certificate?limit&a&b[0][c] 403 0 ms',
    'POST /user/me undelivered 0 ms',
  ]);
});

test.each([
  ['https://certcentral.example', '0', 1],
  ['https://certcentral.example', '1', 0],
  ['http://127.0.0.1', '0', 0],
])('%s with NODE_TLS_REJECT_UNAUTHORIZED=%s', (url, value, warnings) => {
  vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', value);
  expect(connect({ url }).lines).toHaveLength(warnings);
});

test.each<[Record<string, string>, number | undefined]>([
  [{}, undefined],
  [after('7'), 7],
  [after('0'), 0],
  [after('7 s'), undefined],
  [after('soon'), undefined],
  [{ ...after('Wed, 06 Jan 2027 10:00:20 GMT'), date: 'Wed, 06 Jan 2027 10:00:00 GMT' }, 20],
  [{ ...after('Wed, 06 Jan 2027 09:00:00 GMT'), date: 'Wed, 06 Jan 2027 10:00:00 GMT' }, 0],
  [{ ...after('Wed, 06 Jan 2010 09:00:00 GMT'), date: 'then' }, 0],
])('Retry-After in %j', (headers, seconds) => {
  expect(retryAfterSeconds({ headers } as never)).toBe(seconds);
});
