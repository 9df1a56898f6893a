// The client's own rate limit, with a clock that only its waits move.

import { describe, expect, test } from 'vitest';
import { rateWindow } from '../src/certcentral/rate-window.ts';

const never = new AbortController().signal;

/** A window with the default limits, and the seconds at which requests of `travelSeconds` were sent. */
function window(perMinute?: number) {
  let now = 0;
  const clock = {
    now: () => now,
    wait: async (seconds: number) => {
      now += seconds * 1000;
    },
  };
  const rate = rateWindow(perMinute, clock);
  const sent: number[] = [];
  const send = (travelSeconds = 0) =>
    rate.pace(async () => {
      sent.push(now / 1000);
      now += travelSeconds * 1000;
    }, never);
  return { rate, send, sent, pass: (seconds: number) => (now += seconds * 1000) };
}

/** The most requests in any window of so many seconds, counted from each of them. */
function most(sent: number[], seconds: number): number {
  return Math.max(...sent.map((start) => sent.filter((at) => at >= start && at < start + seconds).length));
}

describe('sliding windows', () => {
  test('the first 99 requests wait for nothing, the next for five seconds', async () => {
    const { send, sent } = window();
    for (let count = 0; count < 100; count++) await send();
    expect(sent.slice(0, 99)).toEqual(Array(99).fill(0));
    expect(sent[99]).toBe(5);
  });

  test.each([0, 0.03, 0.4])(
    'requests that travel for %d s: never more than DigiCert allows',
    async (travel) => {
      const { send, sent } = window();
      for (let count = 0; count < 2500; count++) await send(travel);
      expect(most(sent, 5)).toBeLessThan(100);
      expect(most(sent, 180)).toBeLessThan(1000);
    },
  );

  test('little is lost: 2500 requests take less than seven minutes', async () => {
    const { send, sent } = window();
    for (let count = 0; count < 2500; count++) await send(0.05);
    expect(sent.at(-1)).toBeLessThan(420);
  });

  test('a smaller allowance, and the smallest', async () => {
    const ten = window(10);
    for (let count = 0; count < 40; count++) await ten.send();
    expect([most(ten.sent, 5), most(ten.sent, 180)]).toEqual([3, 30]);
    const one = window(1);
    for (let count = 0; count < 7; count++) await one.send();
    expect([most(one.sent, 5), most(one.sent, 180)]).toEqual([1, 3]);
  });

  test('a request counts until its answer is as old as the window', async () => {
    const { send, sent } = window(10);
    await send(4);
    await send(0);
    await send(0);
    await send(0);
    expect(sent).toEqual([0, 4, 4, 9]);
  });
});

describe('who has to wait', () => {
  test('sends no request after a 429 until its time is over, or that of a later one', async () => {
    const { rate, send, sent, pass } = window();
    await send();
    rate.hold(60);
    rate.hold(20);
    await send();
    pass(10);
    await send();
    expect(sent).toEqual([0, 60, 70]);
  });

  test('turns are taken in the order of the calls', async () => {
    const { rate } = window(10);
    const order: number[] = [];
    await Promise.all(
      Array.from({ length: 9 }, (_, index) => rate.pace(async () => void order.push(index), never)),
    );
    expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test('a request that fails counts, and stops no other', async () => {
    const { rate, send, sent } = window(10);
    const failed = rate.pace(async () => Promise.reject(new Error('reset')), never);
    await expect(failed).rejects.toThrow('reset');
    for (let count = 0; count < 3; count++) await send();
    expect(sent).toEqual([0, 0, 5]);
  });

  test('a job that is canceled while it waits sends nothing, and the others go on', async () => {
    const canceled = new AbortController();
    const rate = rateWindow();
    rate.hold(0.05);
    let sent = 0;
    const first = rate.pace(async () => void sent++, canceled.signal);
    const second = rate.pace(async () => void sent++, never);
    canceled.abort();
    await expect(first).rejects.toMatchObject({ failure: 'undelivered' });
    await second;
    expect(sent).toBe(1);
  });
});

describe('pauses after a 429', () => {
  test('of four minutes are kept, and a longer one ends the run', async () => {
    const { rate, send, sent } = window();
    rate.hold(240);
    await send();
    expect(sent).toEqual([240]);
    rate.hold(241);
    await expect(send()).rejects.toMatchObject({ failure: 'limited' });
    expect(sent).toHaveLength(1);
  });

  test('of more than fifteen minutes in all end the run; those at the same time count once', async () => {
    const { rate, send, sent } = window();
    for (let pause = 0; pause < 3; pause++) {
      rate.hold(240);
      rate.hold(120);
      await send();
    }
    expect([sent.at(-1), rate.secondsLeft()]).toEqual([720, 180]);
    rate.hold(180);
    await send();
    expect([sent.at(-1), rate.secondsLeft()]).toEqual([900, 0]);
    rate.hold(1);
    await expect(send()).rejects.toMatchObject({ failure: 'limited' });
  });

  test('until 2099 end the run', async () => {
    const { rate, send } = window();
    rate.hold(2_300_000_000);
    await expect(send()).rejects.toMatchObject({ failure: 'limited' });
  });
});
