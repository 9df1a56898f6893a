// The pages of the simulator in a real browser: a person follows `order-url`, approves, and the step that
// waits goes on. Needs Chromium, which is found by `CHROMIUM` or on the path.

import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../scripts/chromium.ts';
import { PERSON } from './fixtures.ts';
import { unless } from './needs.ts';
import { order } from './order-step.ts';
import { sandboxes } from './sandboxes.ts';

const CHROMIUM = findChromium();
const start = sandboxes();

describe('in Chromium', unless(CHROMIUM === undefined, 'Chromium is not installed'), () => {
  let browser: Browser;
  beforeAll(async () => {
    // As root, which CI is, Chromium does not start with its own sandbox.
    browser = await chromium.launch({ executablePath: CHROMIUM as string, args: ['--no-sandbox'] });
  });
  afterAll(() => browser.close());

  test('a waiting step goes on when a person approves on the page of the order', async () => {
    const sandbox = await start({ approval: 'one-step' });
    const waiting = order(sandbox, { with: { 'wait-for': 'approval', 'wait-timeout-minutes': '1' } });
    const page = await browser.newPage();
    await expect.poll(() => sandbox.orders.length, { timeout: 20_000 }).toBe(1);
    await page.goto(`${sandbox.origin}/`);
    await page.getByRole('link', { name: '1234001' }).click();
    await page.getByRole('button', { name: 'Approve request' }).click();
    expect(await page.getByRole('button', { name: 'Approve request' }).count()).toBe(0);
    const { outputs, exitCode, log } = await waiting;
    expect(exitCode, log).toBe(0);
    expect(outputs['order-url']).toBe(page.url());
    expect(outputs['request-status']).toBe('approved');
    await page.close();
  });

  test.each([
    ['a phone', { width: 360, height: 740 }],
    ['a desk', { width: 1280, height: 800 }],
  ])('nothing is wider than the screen of %s', async (_, viewport) => {
    const sandbox = await start();
    const long = 'x'.repeat(60);
    const certificate = { common_name: long, emails: [`${long}@${PERSON.email.split('@')[1]}`] };
    const { id } = sandbox.placeOrder({ certificate, comments: long.repeat(4) }, 'client_premium');
    const page = await browser.newPage({ viewport });
    for (const path of ['/', `/secure/orders/${id}`]) {
      await page.goto(sandbox.origin + path);
      const [content, screen] = (await page.evaluate(
        '[document.documentElement.scrollWidth, innerWidth]',
      )) as [number, number];
      expect(content).toBeLessThanOrEqual(screen);
    }
    await page.close();
  });

  test('on a phone the buttons come first, and the cells of a table have labels', async () => {
    const sandbox = await start({ approval: 'one-step' });
    const { id } = sandbox.placeOrder({ certificate: { common_name: 'x', emails: [] } }, 'client_premium');
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.goto(`${sandbox.origin}/secure/orders/${id}`);
    const top = async (selector: string) => (await page.locator(selector).first().boundingBox())?.y ?? 0;
    expect(await top('button')).toBeLessThan(await top('dl'));
    expect(await top('button')).toBeLessThan(370);
    const label = (place: string) =>
      page.evaluate(`getComputedStyle(document.querySelector('${place}'), '::before').content`);
    expect(await label('td')).toBe('"Request"');
    await page.getByRole('button', { name: 'Approve request' }).click();
    expect(await page.getByRole('status').textContent()).toMatch(/^Request \d+ is approved\./);
    await page.close();
  });

  test('the dark side is dark', async () => {
    const sandbox = await start();
    const page = await browser.newPage({ colorScheme: 'dark' });
    await page.goto(`${sandbox.origin}/`);
    const scheme = await page.evaluate('getComputedStyle(document.documentElement).colorScheme');
    expect(scheme).toBe('light dark');
    await page.close();
  });
});
