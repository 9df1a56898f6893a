// Links of the documents that lead to something in this repository: the file and the heading must be there.

import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const documents = globSync('**/*.md', {
  exclude: (path) => ['node_modules', 'reports', '.tools', '.stryker-tmp'].includes(path.split('/')[0] ?? ''),
}).filter((path) => !path.includes('node_modules/'));

/** Without code, in which brackets are no links. */
function prose(path: string): string {
  return readFileSync(path, 'utf8')
    .replace(/^ *(`{3,})[\s\S]*?^ *\1/gm, '')
    .replace(/`[^`\n]*`/g, 'x');
}

/** As GitHub makes them of headings; a second heading with the same text gets a number. */
function anchorsIn(path: string): Set<string> {
  const anchors = new Set<string>();
  const text = readFileSync(path, 'utf8').replace(/^ *(`{3,})[\s\S]*?^ *\1/gm, '');
  for (const [, heading = ''] of text.matchAll(/^#{1,6} +(.+?) *#*$/gm)) {
    const plain = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
    const slug = plain
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-');
    let anchor = slug;
    for (let number = 1; anchors.has(anchor); number += 1) anchor = `${slug}-${number}`;
    anchors.add(anchor);
  }
  return anchors;
}

function linksIn(path: string): string[] {
  const text = prose(path);
  const markdown = [...text.matchAll(/\]\(([^()\s]+(?:\([^()\s]*\))?[^()\s]*)(?: "[^"]*")?\)/g)];
  const html = [...text.matchAll(/\b(?:href|src|srcset)="([^"\s]+)"/g)];
  const references = [...text.matchAll(/^\[[^\]]+\]: (\S+)/gm)];
  return [...markdown, ...html, ...references].map(([, target = '']) => target);
}

/** What is wrong with a link, or undefined. */
function fault(path: string, target: string): string | undefined {
  if (/^(https?|mailto):/.test(target)) return undefined;
  const [file = '', anchor] = target.split('#').map(decodeURIComponent);
  const led = file === '' ? path : normalize(join(dirname(path), file));
  if (led.startsWith('..')) return 'leads out of the repository';
  if (!existsSync(led)) return 'there is no such file';
  if (anchor === undefined) return undefined;
  if (!statSync(led).isFile() || !led.endsWith('.md')) return 'has an anchor and is no document';
  return anchorsIn(led).has(anchor) ? undefined : 'there is no such heading';
}

test('there are documents and links', () => {
  expect(documents).toContain('README.md');
  expect(documents).toContain('docs/certcentral.md');
  expect(linksIn('README.md').length).toBeGreaterThan(20);
});

test.each(documents)('%s', (path) => {
  const faults = linksIn(path).flatMap((target) => {
    const found = fault(path, target);
    return found === undefined ? [] : [`${target}: ${found}`];
  });
  expect(faults).toEqual([]);
});

test.each([
  ['README.md', 'docs/missing.md', 'there is no such file'],
  ['README.md', 'docs/errors.md#no-such-heading', 'there is no such heading'],
  ['docs/errors.md', '#by-error-codes', 'there is no such heading'],
  ['docs/errors.md', '#how-to-use-error-code', undefined],
  ['docs/errors.md', '../README.md', undefined],
])('from %s to %s: %s', (path, target, expected) => {
  expect(fault(path, target)).toBe(expected);
});

test('the sections of docs/certcentral.md that comments cite are there', () => {
  const headings = new Set(
    [...readFileSync('docs/certcentral.md', 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading),
  );
  const cited = globSync('{src,sandbox,__tests__}/**/*.ts').flatMap((path) => {
    const text = readFileSync(path, 'utf8').replace(/\n\s*(?:\*|\/\/) /g, ' ');
    return [...text.matchAll(/docs\/certcentral\.md,((?:(?: and)? "[^"\n]+",?)+)/g)].flatMap(
      ([, sections = '']) => [...sections.matchAll(/"([^"]+)"/g)].map(([, section]) => ({ path, section })),
    );
  });
  expect(cited.length).toBeGreaterThan(50);
  expect(cited.filter(({ section }) => !headings.has(section))).toEqual([]);
});
