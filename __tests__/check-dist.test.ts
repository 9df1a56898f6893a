// `npm run check-dist` sees every difference between dist/ and the sources.

import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { differingFiles } from '../scripts/check-dist.ts';
import { workDirectory } from './openssl.ts';

const directory = workDirectory();

test('sees a changed byte, a strange file and a missing one', () => {
  const copy = join(directory, 'dist');
  cpSync('dist', copy, { recursive: true });
  expect(differingFiles('dist', copy)).toEqual([]);

  const bytes = readFileSync(join(copy, 'index.js'));
  bytes[bytes.length - 2] = 0xff;
  writeFileSync(join(copy, 'index.js'), bytes);
  expect(differingFiles('dist', copy)).toEqual(['index.js']);
  // Another byte that is not UTF-8 either.
  const other = join(directory, 'other');
  cpSync(copy, other, { recursive: true });
  bytes[bytes.length - 2] = 0xfe;
  writeFileSync(join(other, 'index.js'), bytes);
  expect(differingFiles(other, copy)).toEqual(['index.js']);

  writeFileSync(join(copy, 'zz.index.js'), '');
  rmSync(join(copy, 'order.js'));
  expect(differingFiles('dist', copy).sort()).toEqual(['index.js', 'order.js', 'zz.index.js']);
});
