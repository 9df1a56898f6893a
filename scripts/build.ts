/**
 * Builds every bundle into an empty directory that then takes the place of `dist/`, so that no
 * chunk of an earlier build is left over and a failed build changes nothing.
 *
 * As CommonJS, although the sources are ES modules: Node loads it 4 to 5 ms sooner (measured, in
 * pairs). Not minified and without source maps: a reviewer can read what runs, and an uncaught
 * error does not print a bundle-sized line.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { withoutDeadCode } from './dead-code.ts';

/** ncc has no types, and its command line no option for the module format. */
type Ncc = (
  entry: string,
  options: { esm: boolean; license: string; quiet: boolean },
) => Promise<{ code: string; assets: Record<string, { source: string | Buffer }> }>;
const ncc: Ncc = createRequire(import.meta.url)('@vercel/ncc');

const LICENSES = 'licenses.txt';
const BUNDLES = { main: '.', post: 'post', collect: 'collect' };

rmSync('.dist', { recursive: true, force: true });
for (const [entry, directory] of Object.entries(BUNDLES)) {
  const options = { esm: false, license: LICENSES, quiet: true };
  const { code, assets } = await ncc(`${import.meta.dirname}/../src/${entry}.ts`, options).catch(
    (error: Error) => {
      // Uncaught, node would print the line that threw: all three megabytes of ncc.
      console.error(error.message);
      process.exit(1);
    },
  );
  const { [LICENSES]: licenses, ...chunks } = assets;
  for (const [name, { source }] of Object.entries({ ...chunks, 'index.js': { source: code } })) {
    write(join(directory, name), await withoutDeadCode(source.toString()));
  }
  write(join(directory, LICENSES), withEntry(licenses?.source.toString() ?? ''));
}
// The package around it is one of ES modules.
write('package.json', '{"type":"commonjs"}\n');
rmSync('dist', { recursive: true, force: true });
renameSync('.dist', 'dist');

/** ncc lists the packages of chunks alone; what an entry itself holds is `@actions/core`. */
function withEntry(licenses: string): string {
  if (licenses.startsWith('@actions/core\n')) return licenses;
  const license = readFileSync('node_modules/@actions/core/LICENSE.md', 'utf8');
  return `@actions/core\nMIT\n${license}\n${licenses}`;
}

function write(file: string, content: string): void {
  const path = join('.dist', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
