import { copyFileSync, globSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const { E2E_ARTIFACTS = '', INPUT_NAME = '', INPUT_PATH = '' } = process.env;
const directory = join(E2E_ARTIFACTS, INPUT_NAME);
mkdirSync(directory, { recursive: true });
const patterns = INPUT_PATH.split('\n').map((line) => line.trim());
const files = patterns.flatMap((pattern) => (pattern === '' ? [] : globSync(pattern)));
if (files.length === 0 && process.env['INPUT_IF-NO-FILES-FOUND'] !== 'ignore') {
  throw new Error(`there is no ${INPUT_PATH}`);
}
for (const file of files) {
  copyFileSync(file, join(directory, basename(file)));
  console.log(`Kept ${basename(file)} as artifact ${INPUT_NAME}`);
}
