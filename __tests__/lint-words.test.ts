// scripts/lint-words.ts finds each of its patterns, and nothing in good text.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const LINT = resolve('scripts/lint-words.ts');
const lines = /const RULES = `\n(.*?)\n`;/s.exec(readFileSync(LINT, 'utf8'))?.[1]?.split('\n') ?? [];
const rules = lines.map((line) => line.split(' => '));

/** Lints one file with these lines. */
function lint(name: string, text: string[]): { status: number | null; found: string[] } {
  const directory = mkdtempSync(join(tmpdir(), 'lint-words-'));
  mkdirSync(join(directory, '__tests__'));
  writeFileSync(join(directory, name), text.join('\n'));
  const { status, stderr } = spawnSync(process.execPath, [LINT, name], { cwd: directory, encoding: 'utf8' });
  return { status, found: stderr.split('\n').filter((line) => line !== '') };
}

test('has a pattern, a replacement and a sample in each line', () => {
  expect(rules.length).toBeGreaterThan(10);
  for (const rule of rules) expect(rule).toHaveLength(3);
});

test('finds each pattern in its sample', () => {
  const { status, found } = lint(
    'bad.md',
    rules.map(([, , sample = '']) => sample),
  );
  expect(status).toBe(1);
  for (const [index, [, instead]] of rules.entries()) {
    expect(found).toContainEqual(
      expect.stringContaining(`bad.md:${index + 1}: write ${instead} instead of "`),
    );
  }
});

test('finds nothing in good text', () => {
  const good = [
    'Returns the order with this reference, or undefined if there is none.',
    'The error message says what to do; the file is where the input names it.',
    'Re-run the job. The step shows the state of the order, for every row and for each run.',
  ];
  expect(lint('good.md', good)).toEqual({ status: 0, found: [] });
});

test('checks only the titles of tests', () => {
  const titles = [
    "test('says nothing', () => {",
    '  // Nobody knows.',
    "  it('tells all', async (_, said) => {",
  ];
  const { status, found } = lint('__tests__/bad.test.ts', titles);
  expect([status, found.map((line) => line.split(': write')[0])]).toEqual([
    1,
    ['__tests__/bad.test.ts:1', '__tests__/bad.test.ts:3'],
  ]);
});
