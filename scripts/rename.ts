/**
 * `npm run rename -- owner/name`: changes the public name in every file of the repository, and takes out the line of
 * the README that calls it a placeholder. `dist/` does not contain it.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PUBLIC_NAME } from './public-name.ts';

const PLACEHOLDER = new RegExp(`^\`${RegExp.escape(PUBLIC_NAME)}\` is a placeholder.*\\n\\n`, 'm');

/** Returns the number of files that were changed. */
export function rename(directory: string, name: string): number {
  if (!/^[A-Za-z\d](?:-?[A-Za-z\d]){0,38}\/[\w.-]{1,100}$/.test(name)) {
    throw new Error(`"${name}" is not the name of a repository. Give it as owner/name.`);
  }
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: directory, encoding: 'utf8' });
  // Latin-1 keeps the bytes of pictures, and of any encoding.
  const changed = listed.split('\0').flatMap((file) => {
    const path = join(directory, file);
    if (file === '' || !existsSync(path)) return [];
    const text = readFileSync(path, 'latin1');
    if (!text.includes(PUBLIC_NAME)) return [];
    writeFileSync(path, text.replace(PLACEHOLDER, '').replaceAll(PUBLIC_NAME, name), 'latin1');
    return [file];
  });
  return changed.length;
}

if (import.meta.main) {
  const count = rename('.', process.argv[2] ?? '');
  console.log(`Changed ${count} files. Run "npm run build", "npm run docs" and "npm test".`);
}
