// Preloaded if the sources run unbundled: puts the stand-ins of `paths` in tsconfig.json in the place of packages, as
// the bundler does.

const { readFileSync } = require('node:fs');
const { registerHooks } = require('node:module');
const { pathToFileURL } = require('node:url');

const root = pathToFileURL(`${__dirname}/../`);
const { paths } = JSON.parse(readFileSync(new URL('tsconfig.json', root), 'utf8')).compilerOptions;
registerHooks({
  resolve(specifier, context, next) {
    const [path] = paths[specifier] ?? [];
    return path === undefined
      ? next(specifier, context)
      : { url: new URL(path, root).href, shortCircuit: true };
  },
});
