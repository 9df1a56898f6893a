// The public name is one constant, and one command changes every other place that has it.

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { PUBLIC_NAME } from '../scripts/public-name.ts';

const git = (directory: string, ...args: string[]) =>
  execFileSync('git', args, { cwd: directory, encoding: 'utf8', maxBuffer: 2 ** 26 });
const tracked = git('.', 'ls-files', '-z')
  .split('\0')
  .filter((file) => file !== '' && existsSync(file));
const [owner = ''] = PUBLIC_NAME.split('/');
// In pieces, so that this file does not contain them.
const [NEW, NEWER] = ['acme-2/client.certificates', 'acme-3/client.certificates'].map((name) =>
  name.replace('client', 'device'),
) as [string, string];
const directory = mkdtempSync(join(tmpdir(), 'rename-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const copied = tracked.filter((file) => !file.startsWith('dist/'));
const text = (file: string, place = directory) => readFileSync(join(place, file), 'latin1');
const named = (name: string, place = directory) => copied.filter((file) => text(file, place).includes(name));
const rename = (name: string) =>
  execFileSync(process.execPath, ['scripts/rename.ts', name], { cwd: directory, stdio: 'pipe' });
let before: string[];

beforeAll(() => {
  for (const file of copied) cpSync(file, join(directory, file));
  git(directory, 'init', '--quiet');
  git(directory, 'add', '--all', '--force');
  before = named(PUBLIC_NAME);
  rename(NEW);
});

test('the code has the name in one file', () => {
  expect(named(PUBLIC_NAME, '.').filter((file) => /\.([cm]?[jt]s|json)$/.test(file))).toEqual([
    'scripts/public-name.ts',
  ]);
});

test('the bundle does not have it', () => {
  expect(tracked.filter((file) => file.startsWith('dist/') && text(file, '.').includes(owner))).toEqual([]);
});

test('none is left after a rename, not even the owner', () => {
  expect(before.length).toBeGreaterThan(30);
  expect(named(owner)).toEqual([]);
  expect(named(NEW)).toEqual(before);
});

test('the README then has no line about a placeholder', () => {
  expect(text('README.md', '.')).toMatch(
    /^`[\w/-]+` is a placeholder until .*`npm run rename -- owner\/name`.*$/m,
  );
  expect(text('README.md')).not.toContain('placeholder');
  expect(text('README.md')).not.toMatch(/\n{3}/);
});

test('workflows are still workflows, and use the new name', () => {
  const { jobs } = parse(text('e2e/workflows/collect.yml')) as {
    jobs: Record<string, { steps: { uses?: string }[] }>;
  };
  const uses = Object.values(jobs).flatMap(({ steps }) => steps.flatMap((step) => step.uses ?? []));
  expect(uses).toEqual(expect.arrayContaining([`${NEW}@v1`, `${NEW}/collect@v1`]));
});

test('what is no name of a repository is refused', () => {
  for (const name of ['', 'acme', 'acme/', '-acme/x', 'acme/x y', 'acme/x/y', '$(id)/x']) {
    expect(() => rename(name), name).toThrow(/is not the name of a repository\. Give it as owner\/name\./);
  }
});

test('a name can be changed again', () => {
  rename(NEWER);
  expect(named(NEW)).toEqual([]);
  expect(named(NEWER)).toEqual(before);
});
