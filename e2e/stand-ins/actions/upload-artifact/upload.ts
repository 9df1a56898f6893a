import { copyFileSync, globSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const { E2E_ARTIFACTS = '', INPUT_NAME = '', INPUT_PATH = '' } = process.env;
const directory = join(E2E_ARTIFACTS, INPUT_NAME);
mkdirSync(directory, { recursive: true });
const patterns = INPUT_PATH.split('\n').map((line) => line.trim());
for (const pattern of patterns.filter((line) => line !== '')) {
  const files = globSync(pattern);
  if (files.length === 0) throw new Error(`there is no ${pattern}`);
  for (const file of files) {
    copyFileSync(file, join(directory, basename(file)));
    console.log(`Kept ${basename(file)} as artifact ${INPUT_NAME}`);
  }
}
