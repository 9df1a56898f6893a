/**
 * `npm run pictures`: makes the pictures of the documents from the real output of the programs, light and
 * dark: `npm start` in a terminal, job summaries as a run's page shows them, and a page of the sandbox.
 * Run it when one of these has changed; it needs Chromium, pngquant, and Mermaid (`npm ci --prefix charts`).
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { startSandbox } from '../sandbox/sandbox.ts';
import { findChromium } from './chromium.ts';
import { runStep } from './demo.ts';
import { drawCharts } from './mermaid.ts';
import { runPage } from './run-page.ts';
import { terminalPicture } from './terminal-picture.ts';

const PLACE = 'docs/pictures';
const LIMIT = 80_000;

mkdirSync(PLACE, { recursive: true });
const started = execFileSync(process.execPath, ['scripts/start.ts'], { encoding: 'utf8' });
writeFileSync(join(PLACE, 'npm-start.svg'), terminalPicture('npm start', started));

const directory = mkdtempSync(join(tmpdir(), 'pictures-'));
const executablePath = findChromium();
if (executablePath === undefined) throw new Error('Install Chromium, or name it in CHROMIUM.');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage({ deviceScaleFactor: 1.5 });
  // A page of its own: the sandbox forbids scripts, and its policy stays with the page.
  const sandboxPage = await browser.newPage({ deviceScaleFactor: 1.5 });
  const { summary, orderPage } = await order(sandboxPage);
  const html = runPage({ workflow: 'Certificate for build agent 7', job: 'order', summary });
  await shoot(page, 'job-summary', 860, () => page.setContent(html));
  const plan = runPage({ workflow: 'Certificates', job: 'certificates', summary: await fleetPlan() });
  await shoot(page, 'fleet-plan', 1020, () => page.setContent(plan));
  await shoot(sandboxPage, 'order-page', 700, () => sandboxPage.setContent(orderPage));
  const dates = runPage({
    workflow: 'Certificates that expire',
    job: 'inventory',
    summary: await inventory(),
  });
  await shoot(page, 'inventory', 1020, () => page.setContent(dates));
} finally {
  await browser.close();
  rmSync(directory, { recursive: true, force: true });
}

/** A step that orders: its job summary, and the page that `order-url` leads to. */
async function order(page: Page): Promise<{ summary: string; orderPage: string }> {
  const sandbox = await startSandbox({ approval: 'one-step' });
  try {
    const { outputs, summary } = await runStep({
      bundle: 'dist/order.js',
      inputs: {
        devkey: sandbox.key,
        'api-url': sandbox.url,
        'product-id': 'client_authentication_plus',
        'common-name': 'Build agent 7',
        emails: 'agents@example.com',
        'organization-id': '112233',
        'validity-years': '1',
        'key-file': join(directory, 'agent.key'),
      },
      directory,
      show: () => {},
    });
    await page.goto(outputs['order-url'] ?? '');
    return { summary, orderPage: await page.content() };
  } finally {
    await sandbox.close();
  }
}

/** The summary of a plan that has something of everything. */
async function fleetPlan(): Promise<string> {
  const sandbox = await startSandbox();
  try {
    const fleet = async (apply: boolean, rows: string[]) => {
      const manifest = join(directory, 'certificates.csv');
      const head = 'name,common-name,emails,validity-days,state';
      writeFileSync(manifest, [head, ...rows, ''].join('\n'));
      const { summary } = await runStep({
        bundle: 'dist/fleet.js',
        inputs: {
          devkey: sandbox.key,
          'api-url': sandbox.url,
          fleet: 'agents',
          manifest,
          defaults: 'product-id: client_authentication_plus\norganization-id: 112233',
          'key-directory': join(directory, 'keys'),
          apply: String(apply),
          'max-revocations': '1',
        },
        directory,
        show: () => {},
      });
      return summary;
    };
    const row = (number: number, days: number, state = '') =>
      `agent-${number},Build agent ${number},agents@example.com,${days},${state}`;
    const issued = [row(1, 365), row(2, 365), row(3, 45)];
    await fleet(true, issued);
    // The third is due for renewal now.
    sandbox.passDays(20);
    sandbox.configure({ approval: 'one-step' });
    await fleet(true, [row(4, 365)]);
    return await fleet(false, [row(1, 365), row(2, 365, 'revoked'), row(3, 45), row(4, 365), row(5, 365)]);
  } finally {
    await sandbox.close();
  }
}

/** The summary of an account with certificates that end in several months. */
async function inventory(): Promise<string> {
  const sandbox = await startSandbox();
  try {
    for (const [count, days] of [
      [2, 9],
      [1, 38],
      [3, 95],
      [1, 215],
    ] as const) {
      sandbox.seedOrders(count, { ages: [365 - days, 365 - days] });
    }
    const { summary } = await runStep({
      bundle: 'dist/inventory.js',
      inputs: { devkey: sandbox.key, 'api-url': sandbox.url, 'expires-within-days': '45' },
      directory,
      show: () => {},
    });
    return summary;
  } finally {
    await sandbox.close();
  }
}

async function shoot(page: Page, name: string, width: number, open: () => Promise<unknown>): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 200 });
    await open();
    await drawCharts(page, colorScheme);
    const path = join(PLACE, `${name}-${colorScheme}.png`);
    await page.screenshot({ path, fullPage: true });
    // Text and bars on plain ground need few colors.
    execFileSync('pngquant', ['--force', '--strip', '--speed', '1', '--output', path, '32', path]);
    const { size } = statSync(path);
    console.log(`${path}: ${Math.round(size / 1000)} kB`);
    if (size > LIMIT) throw new Error(`${path} has more than ${LIMIT} bytes`);
  }
}
