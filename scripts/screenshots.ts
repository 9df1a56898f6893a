/**
 * Makes the pictures of the README from a real `npm start`: its output as a terminal shows it, and
 * the job summaries of its two steps as a run's page shows them. Run it by hand when output or
 * summary have changed (node scripts/screenshots.ts); it needs Chromium and pngquant.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const CHROMIUM = process.env.CHROMIUM ?? 'chromium';
const LIMIT = 150_000;

const output = stripVTControlCharacters(
  execFileSync(process.execPath, ['scripts/start.ts'], { encoding: 'utf8' }),
);
const directory = mkdtempSync(join(tmpdir(), 'screenshots-'));
try {
  mkdirSync('docs', { recursive: true });
  picture('npm-start', 860, terminal(output));
  picture('job-summary', 760, summaries(output));
} finally {
  rmSync(directory, { recursive: true, force: true });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function terminal(text: string): string {
  const lines = escaped(text.trim())
    .split('\n')
    .map((line) => (line.startsWith('== ') ? `<b>${line}</b>` : line));
  return `<style>
    body { margin: 0; background: #0d1117; color: #c9d1d9; }
    pre { margin: 0; padding: 16px 20px; font: 11.5px/1.45 'DejaVu Sans Mono', monospace; white-space: pre-wrap; }
    b { color: #58a6ff; }
  </style><pre><span style="color:#7ee787">$</span> npm start\n\n${lines.join('\n')}</pre>`;
}

/** The summaries are a heading and tables with links and code; GitHub's own look, as far as that goes. */
function summaries(text: string): string {
  const parts = [...text.matchAll(/^== Job summary\n([\s\S]*?)\n\n==/gm)];
  const jobs = ['order', 'collect'];
  const boxes = parts.map(([, markdown = ''], index) => {
    const content = markdown.split('\n').map((line) => block(line));
    return `<section><header>${jobs[index] ?? ''} summary</header>${content.join('')}</section>`;
  });
  return `<style>
    body { margin: 0; padding: 16px; background: #fff; color: #1f2328; font: 14px/1.5 'Liberation Sans', sans-serif; }
    section { border: 1px solid #d1d9e0; border-radius: 6px; padding: 12px 16px 16px; margin-bottom: 16px; }
    section:last-child { margin-bottom: 0; }
    header { color: #59636e; font-size: 12px; margin-bottom: 8px; }
    h2 { margin: 0 0 12px; padding-bottom: 6px; border-bottom: 1px solid #d1d9e0; font-size: 20px; }
    .row { display: grid; grid-template-columns: 170px 1fr; }
    .row > div { padding: 5px 12px; border: 1px solid #d1d9e0; margin: 0 -1px -1px 0; overflow-wrap: anywhere; }
    .row:nth-of-type(even) > div { background: #f6f8fa; }
    code { font: 12px 'DejaVu Sans Mono', monospace; background: #818b981f; padding: 2px 4px; border-radius: 4px; }
    a { color: #0969da; }
  </style>${boxes.join('')}`;
}

function block(line: string): string {
  if (line.startsWith('## ')) return `<h2>${inline(line.slice(3))}</h2>`;
  if (/^[|\s-]*$/.test(line)) return '';
  if (!line.startsWith('| ')) return `<p>${inline(line)}</p>`;
  const cells = line.slice(2, -2).split(' | ');
  return `<div class="row">${cells.map((cell) => `<div>${inline(cell)}</div>`).join('')}</div>`;
}

function inline(text: string): string {
  return escaped(text)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, '<a href="$2">$1</a>');
}

function picture(name: string, width: number, body: string): void {
  const page = join(directory, `${name}.html`);
  const measure = '<script>document.title = Math.ceil(document.body.getBoundingClientRect().height)</script>';
  writeFileSync(page, `<!doctype html><meta charset="utf-8"><title></title>${body}${measure}`);
  const chromium = (...args: string[]) =>
    execFileSync(
      CHROMIUM,
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--hide-scrollbars',
        '--disable-lcd-text',
        ...args,
        pathToFileURL(page).href,
      ],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, HOME: directory } },
    );
  // First how high the page is, then a window of that height.
  const height = /<title>(\d+)</.exec(chromium(`--window-size=${width},600`, '--dump-dom'))?.[1];
  const file = join('docs', `${name}.png`);
  chromium(`--window-size=${width},${height}`, `--screenshot=${file}`);
  // Text on plain ground needs few colours.
  execFileSync('pngquant', ['--force', '--strip', '--speed', '1', '--output', file, '16', file]);
  const { size } = statSync(file);
  console.log(`${file}: ${width} x ${height}, ${Math.round(size / 1000)} kB`);
  if (size > LIMIT) throw new Error(`${file} has more than ${LIMIT} bytes`);
}
