/**
 * `npm run build`: builds the one bundle into an empty directory that then takes the place of `dist/`, so
 * that no chunk of an earlier build is left over and a failed build changes nothing.
 *
 * As CommonJS, although the sources are ES modules: Node loads it 4 to 5 ms sooner (measured, in
 * pairs). Not minified and without source maps: a reviewer can read what runs, and an uncaught
 * error does not print a bundle-sized line. Types are not checked here: `npm run types` does.
 */
import { globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { packagesOf, sbomOf } from './sbom.ts';

/** ncc has no types, and its command line no option for the module format. */
type Ncc = (
  entry: string,
  options: { esm: boolean; license: string; quiet: boolean; transpileOnly: boolean },
) => Promise<{
  code: string;
  assets: Record<string, { source: string | Buffer }>;
  stats: { compilation: { modules: Iterable<Module> } };
}>;
/** Webpack's; one that is joined with others has them as its modules. */
type Module = { resource?: string; modules?: Iterable<Module> };
const ncc: Ncc = createRequire(import.meta.url)('@vercel/ncc');

const LICENSES = 'licenses.txt';

/** Builds into a directory; what is in it already stays. */
export async function build(directory: string): Promise<void> {
  mkdirSync(directory, { recursive: true });
  const write = (name: string, content: string) => writeFileSync(join(directory, name), content);
  const options = { esm: false, license: LICENSES, quiet: true, transpileOnly: true };
  const { code, assets, stats } = await ncc(`${import.meta.dirname}/../src/index.ts`, options).catch(
    (error: Error) => {
      // Uncaught, node would print the line that threw: all three megabytes of ncc.
      console.error(error.message);
      process.exit(1);
    },
  );
  write('index.js', code);
  for (const [name, { source }] of Object.entries(assets)) {
    write(name, name === LICENSES ? licensesOfEntry(code, source.toString()) + source : source.toString());
  }
  write('sbom.cdx.json', sbomOf(packagesOf(filesOf(stats.compilation.modules))));
  write('old-node.js', readFileSync(`${import.meta.dirname}/../src/bundle/old-node.cjs`, 'utf8'));
  for (const name of mains()) write(`${name}.js`, mainOf(name));
  // The package around it is one of ES modules.
  write('package.json', '{"type":"commonjs"}\n');
}

/** The files that the bundle is made of. */
function filesOf(modules: Iterable<Module>): string[] {
  return [...modules].flatMap(({ resource, modules }) => [
    ...(resource === undefined ? [] : [resource]),
    ...filesOf(modules ?? []),
  ]);
}

/** The licenses of packages in the entry: ncc lists those of its chunks only. */
function licensesOfEntry(entry: string, listed: string): string {
  const named = entry.matchAll(/^;\/\/ CONCATENATED MODULE: \.\/node_modules\/((?:@[^/]+\/)?[^/]+)\//gm);
  const packages = new Set([...named].map((match) => match[1] as string));
  const missing = [...packages].filter((name) => !listed.split('\n').includes(name)).sort();
  const texts = missing.map((name) => {
    const [file] = globSync(`node_modules/${name}/LICEN[CS]E*`);
    if (file === undefined) throw new Error(`${name} has no license file.`);
    const { license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
    return `${name}\n${license}\n${readFileSync(file, 'utf8').trim()}\n\n`;
  });
  return texts.join('');
}

/**
 * A line that every Node understands. Most orders leave nothing open, and their post step loads nothing; where the
 * main step refused, its post step has nothing to say.
 */
function mainOf(name: string): string {
  const isOld = 'parseInt(process.versions.node, 10) < 24';
  const start = `require('./index.js').start('${name}')`;
  return name === 'order-post'
    ? `${isOld} || process.env['STATE_order-open'] !== 'true' || ${start};\n`
    : `${isOld} ? require('./old-node.js') : ${start};\n`;
}

/** The files that every `action.yml` names as its `main` or `post`, without their ending. */
function mains(): string[] {
  const actions = globSync('{,*/}action.yml').map((file) => readFileSync(file, 'utf8'));
  return actions.flatMap((text) =>
    [...text.matchAll(/^ {2}(?:main|post): (?:\.\.\/)?dist\/([a-z-]+)\.js$/gm)].map(
      (match) => match[1] as string,
    ),
  );
}

if (import.meta.main) {
  rmSync('.dist', { recursive: true, force: true });
  await build('.dist');
  rmSync('dist', { recursive: true, force: true });
  renameSync('.dist', 'dist');
}
