/**
 * Draws Mermaid's blocks in a page of Chromium, as GitHub does in a summary. Mermaid is in `charts/`, which has
 * packages of its own: `npm ci --prefix charts`.
 */
import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';

const BUNDLE = `${import.meta.dirname}/../charts/node_modules/mermaid/dist/mermaid.min.js`;

export const hasMermaid = existsSync(BUNDLE);

/** Mermaid's own names, in the page. */
type Drawing = {
  mermaid: {
    initialize(options: { startOnLoad: boolean; theme: string }): void;
    run(options: { querySelector: string }): Promise<void>;
  };
};

/** Replaces each `pre.mermaid` of the page by its drawing; throws if Mermaid cannot read one. */
export async function drawCharts(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  if ((await page.locator('pre.mermaid').count()) === 0) return;
  await page.addScriptTag({ path: BUNDLE });
  await page.evaluate(
    async (theme) => {
      const { mermaid } = globalThis as unknown as Drawing;
      mermaid.initialize({ startOnLoad: false, theme });
      await mermaid.run({ querySelector: 'pre.mermaid' });
    },
    colorScheme === 'dark' ? 'dark' : 'default',
  );
}
