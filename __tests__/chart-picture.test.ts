// What Mermaid makes of the charts: the numbers of the summary, drawn in light and dark.

import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../scripts/chromium.ts';
import { drawCharts, hasMermaid } from '../scripts/mermaid.ts';
import { runPage } from '../scripts/run-page.ts';
import { countEnds, timelineOf } from '../src/report/chart.ts';
import { unless } from './needs.ts';

const executablePath = findChromium();
const lacking = unless(
  executablePath === undefined || !hasMermaid,
  'Chromium or Mermaid is not installed (npm ci --prefix charts)',
);

describe('drawn by Mermaid', lacking, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath as string, args: ['--no-sandbox'] });
  });
  afterAll(() => browser.close());

  test.each(['light', 'dark'] as const)('%s: bars, months and orders', async (colorScheme) => {
    const ends = countEnds();
    for (const [month, count] of [
      ['2026-12', 3],
      ['2027-02', 12],
    ] as const) {
      for (let day = 1; day <= count; day += 1) ends.add(`${month}-${String(day).padStart(2, '0')}`);
    }
    const ending = Array.from({ length: 20 }, (_, index) => ({
      id: String(1234001 + index),
      validTill: `${index < 9 ? '2026-12' : '2027-01'}-05`,
    }));
    const summary = `## Client certificates\n\n${ends.chart('2026-12-05')}${timelineOf(ending)}`;
    const page = await browser.newPage({ colorScheme });
    await page.setContent(runPage({ workflow: 'x', job: 'x', summary }));
    await drawCharts(page, colorScheme);
    const [chart, timeline] = await page.locator('pre.mermaid svg').all();
    const bars = await chart?.locator('.plot rect').all();
    const heights = await Promise.all(
      (bars ?? []).map(async (bar) => Number(await bar.getAttribute('height'))),
    );
    expect(heights).toHaveLength(12);
    // The bars of 0 are as high as the space below the axis.
    const [december = 0, zero = 0, february = 0] = heights;
    expect((february - zero) / (december - zero)).toBeCloseTo(4, 1);
    expect(await chart?.textContent()).toContain('Feb 27');
    const text = (await timeline?.textContent()) ?? '';
    for (const { id } of ending) expect(text).toContain(id);
    expect(await page.locator('body').textContent()).not.toMatch(/syntax error/i);
    await page.close();
  });
});
