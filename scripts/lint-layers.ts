/**
 * Part of `npm run lint`: fails if a folder of `src/` imports, types included, from a folder that it may not
 * know (see CONTRIBUTING.md, Layout). The actions at the root of `src/` may import everything, and nothing
 * imports them.
 */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** From the top down: each folder, and the folders that it may import from. */
const MAY_IMPORT: Record<string, string[]> = {
  fleet: [
    'bundle',
    'list',
    'changing',
    'placing',
    'delivery',
    'finding',
    'inputs',
    'report',
    'certcentral',
    'certificate',
    'files',
  ],
  inventory: ['report', 'certcentral', 'files'],
  changing: ['finding', 'report', 'certcentral', 'certificate'],
  placing: ['finding', 'report', 'certcentral', 'certificate'],
  delivery: ['finding', 'inputs', 'report', 'certcentral', 'certificate', 'files'],
  finding: ['inputs', 'report', 'certcentral', 'certificate'],
  list: ['inputs', 'certificate', 'files'],
  inputs: ['certificate', 'files'],
  report: [],
  certcentral: [],
  certificate: ['files', 'asn1'],
  files: ['asn1'],
  asn1: [],
  domain: [],
  base: [],
  bundle: [],
};

const problems = globSync('src/*/**/*.ts').flatMap((file) => {
  const folder = file.split(sep)[1] as string;
  const allowed = [folder, 'base', ...(folder === 'base' ? [] : ['domain']), ...(MAY_IMPORT[folder] ?? [])];
  const imports = readFileSync(file, 'utf8').matchAll(
    /(?:\bfrom |\bimport\((?:\s*\/\*[^*]*\*\/)?\s*)'(\.[^']+)'/g,
  );
  return [...imports]
    .map(([, path]) => relative('src', join(dirname(file), path as string)).split(sep))
    .filter(([first]) => first !== '..')
    .filter(([first = '', ...rest]) => rest.length === 0 || !allowed.includes(first))
    .map((path) => `${file} may not import src/${path.join('/')}.`);
});
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
