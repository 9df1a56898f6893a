/**
 * `npm run build`: has ncc bundle `src/index.ts` into an empty directory that then takes the place of `dist/`, so that
 * nothing of an earlier build is left over and a failed build changes nothing. `npm run types` checks the types.
 * As CommonJS, although the sources are ES modules: Node loads it 4 to 5 ms sooner (measured, in pairs).
 */
import { globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { licensesOf } from './licenses.ts';
import { packagesOf, sbomOf } from './sbom.ts';

/** ncc has no types, and its command line has no option for the module format. */
type Ncc = (
  entry: string,
  options: { esm: boolean; quiet: boolean; transpileOnly: boolean },
) => Promise<{
  code: string;
  assets: Record<string, { source: string | Buffer }>;
  stats: { compilation: { modules: Iterable<Module> } };
}>;
/** Webpack's; one that is joined with others has them as its modules. */
type Module = { resource?: string; modules?: Iterable<Module> };
const ncc: Ncc = createRequire(import.meta.url)('@vercel/ncc');

/** Builds into a directory; the files that are in it already stay. */
export async function build(directory: string): Promise<void> {
  const options = { esm: false, quiet: true, transpileOnly: true };
  const { code, assets, stats } = await ncc(`${import.meta.dirname}/../src/index.ts`, options);
  mkdirSync(directory, { recursive: true });
  const write = (name: string, content: string | Buffer) => writeFileSync(join(directory, name), content);
  write('index.js', code);
  for (const [name, { source }] of Object.entries(assets)) write(name, source);

  const packages = packagesOf(filesOf(stats.compilation.modules));
  write('licenses.txt', licensesOf(packages));
  write('sbom.cdx.json', sbomOf(packages));
  write('old-node.js', readFileSync(`${import.meta.dirname}/../src/bundle/old-node.cjs`));
  // The package around it is one of ES modules.
  write('package.json', '{"type":"commonjs"}\n');
  for (const action of globSync('{,*/}action.yml').map((file) => readFileSync(file, 'utf8'))) {
    for (const [, kind, name] of action.matchAll(/^ {2}(main|post): (?:\.\.\/)?dist\/([a-z-]+)\.js$/gm)) {
      const isOld = 'parseInt(process.versions.node, 10) < 24';
      const start = `require('./index.js').start('${name}')`;
      // After most orders nothing is open, so that their post step loads nothing.
      const post = `${isOld} || process.env['STATE_order-open'] !== 'true' || ${start};\n`;
      write(`${name}.js`, kind === 'post' ? post : `${isOld} ? require('./old-node.js') : ${start};\n`);
    }
  }
}

function filesOf(modules: Iterable<Module>): string[] {
  return [...modules].flatMap(({ resource = [], modules = [] }) => [resource, filesOf(modules)].flat());
}

if (import.meta.main) {
  rmSync('.dist', { recursive: true, force: true });
  await build('.dist');
  rmSync('dist', { recursive: true, force: true });
  renameSync('.dist', 'dist');
}
