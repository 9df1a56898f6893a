// How a change is sent and settled, in process, so that `npm run mutate` can judge the tests.

import { describe, expect, test } from 'vitest';
import { RequestError } from '../src/base/errors.ts';
import { type Change, sendChange } from '../src/changing/change.ts';
import { jobs, refusalOf } from './job.ts';

const jobFor = jobs();
const failed = (failure: RequestError['failure']) => new RequestError(failure, 'CertCentral failed.');

/**
 * Sends a change whose state is read as given, one value for each look, the last one for all that follow;
 * `done` is the state that settles it.
 */
async function change(
  sent: RequestError | undefined,
  states: (string | RequestError)[],
  { cancelAtLook, ...more }: Partial<Change<string>> & { cancelAtLook?: number } = {},
) {
  const job = await jobFor({ url: 'http://127.0.0.1:9', key: 'key' });
  const does: string[] = [];
  job.service.reconnect = () => void does.push('reconnect');
  let looks = 0;
  const outcome = sendChange<string>(job, {
    what: 'Canceling order 5',
    send: async () => {
      does.push('send');
      if (sent !== undefined) throw sent;
    },
    read: async () => {
      does.push('read');
      looks += 1;
      if (looks === cancelAtLook) job.cancel();
      const state = states[Math.min(looks, states.length) - 1] as string | RequestError;
      if (typeof state === 'string') return state;
      throw state;
    },
    isSettled: (state) => state.startsWith('done'),
    ...more,
  });
  const error = await refusalOf(outcome);
  return {
    ...(error instanceof Error ? {} : await outcome),
    ...{ code: error?.code, message: error?.message, cause: error?.cause },
    ...{ does: does.join(' '), waits: job.waits, told: job.told },
  };
}

describe('a change that CertCentral takes', () => {
  test('is done at the first look', async () => {
    const result = await change(undefined, ['done']);
    expect(result).toMatchObject({ state: 'done', refused: false, does: 'send read', waits: [] });
    expect(result.told.info).toEqual([]);
  });

  test('is looked at again over a new connection until it shows', async () => {
    expect(await change(undefined, ['old', 'old', 'done'])).toMatchObject({
      ...{ state: 'done', refused: false },
      ...{ does: 'send read reconnect read read', waits: [0.5, 2] },
    });
  });

  test('and that never shows is unknown', async () => {
    const result = await change(undefined, ['old']);
    expect(result).toMatchObject({ code: 'unknown_outcome', waits: [0.5, 2, 5] });
    expect(result.message).toContain('CertCentral accepted it, but does not show it as done.');
  });

  test('but not shown before its state can no longer be read is unknown', async () => {
    expect(await change(undefined, ['old', failed('unclear')])).toMatchObject({ code: 'unknown_outcome' });
  });

  test('is done if its state can never be read', async () => {
    const result = await change(undefined, [failed('unclear')]);
    expect(result).toMatchObject({
      state: undefined,
      refused: false,
      does: `send read reconnect${' read'.repeat(3)}`,
    });
    expect(result.told.warnings).toEqual([
      'CertCentral accepted the change, but its result could not be read.',
    ]);
    expect(result.told.info).toHaveLength(4);
    expect(result.told.info[0]).toBe('Canceling order 5: reading its state failed. CertCentral failed.');
  });
});

describe('a change without a clear answer', () => {
  test('is looked for over a new connection', async () => {
    const result = await change(failed('unclear'), ['done']);
    expect(result).toMatchObject({
      state: 'done',
      refused: false,
      does: 'send reconnect read',
      waits: [0.5],
    });
    expect(result.told.info).toEqual(['CertCentral failed. Reading its state again.']);
  });

  test.each<[string, (string | RequestError)[]]>([
    ['shows', ['old']],
    ['can be read', [failed('refused')]],
  ])('and that never %s is unknown', async (_, states) => {
    const result = await change(failed('unclear'), states);
    expect(result).toMatchObject({
      code: 'unknown_outcome',
      waits: [0.5, 2, 5],
      cause: { failure: 'unclear' },
    });
    expect(result.message).toContain('CertCentral failed.');
    expect(result.told.warnings).toEqual([]);
  });

  test('is looked for no more once the job is canceled', async () => {
    const result = await change(failed('unclear'), ['old', 'done'], { cancelAtLook: 1 });
    expect(result).toMatchObject({ code: 'unknown_outcome', does: 'send reconnect read' });
  });
});

describe('a change that is refused', () => {
  test('was made by someone else first, if its state shows it', async () => {
    const result = await change(failed('refused'), ['done']);
    expect(result).toMatchObject({ state: 'done', refused: true, does: 'send read', waits: [] });
    expect(result.told.info).toEqual(['CertCentral failed. Someone else made the change first.']);
  });

  test.each<[string, RequestError['failure'], string, string, Partial<Change<string>>]>([
    ['refused', 'refused', 'api_refused', 'send read', {}],
    ['refused for good', 'refused', 'api_refused', 'send', { refusalIsFinal: true }],
    ['limited', 'limited', 'rate_limited', 'send', {}],
    ['not delivered', 'undelivered', 'not_ordered', 'send', {}],
  ])('%s: it was not done', async (_, failure, code, does, more) => {
    const result = await change(
      failed(failure),
      [failure === 'refused' && does === 'send read' ? 'old' : 'done'],
      more,
    );
    expect(result).toMatchObject({ code, does });
    expect(result.message).toBe('Canceling order 5 failed; it was not done. CertCentral failed.');
  });

  test('and whose state cannot be read was not done', async () => {
    expect(await change(failed('refused'), [failed('unclear')])).toMatchObject({ code: 'api_refused' });
  });
});
