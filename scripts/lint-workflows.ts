/**
 * `npm run lint-workflows`: everything that GitHub reads, and the workflows that the documents show. actionlint (is it a workflow?), zizmor (is
 * it a safe one?), and the published JSON schemas, which editors without the language service use.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { layOutDocumentWorkflows } from './document-workflows.ts';

const inDirectory = (directory: string) => readdirSync(directory).map((file) => join(directory, file));
const workflows = inDirectory('.github/workflows');
const callers = inDirectory('e2e/workflows');
const actions = globSync('{,*/}action.yml');
const forms = inDirectory('.github/ISSUE_TEMPLATE').filter((file) => !file.endsWith('config.yml'));
const directory = mkdtempSync(join(tmpdir(), 'document-workflows-'));
const shown = layOutDocumentWorkflows(directory);
const schema = (name: string, files: string[]) =>
  ['check-jsonschema', ['--builtin-schema', `vendor.${name}`, ...files]] as const;

const checks = [
  ['actionlint', [...workflows, ...callers]],
  ['actionlint', ['-config-file', '.github/actionlint.yaml', ...shown]],
  ['zizmor', ['--quiet', '--persona=auditor', '--offline', '--strict-collection', '.github', ...actions]],
  schema('github-actions', actions),
  schema('github-workflows', [...workflows, ...callers]),
  schema('dependabot', ['.github/dependabot.yml']),
  schema('github-issue-forms', forms),
  schema('github-issue-config', ['.github/ISSUE_TEMPLATE/config.yml']),
] as const;

// shellcheck, which actionlint looks for on the PATH, comes with the Python tools.
const bin = process.platform === 'win32' ? 'Scripts' : 'bin';
const path = [resolve('.tools', 'bin'), resolve('.tools', 'python', bin), process.env.PATH].join(delimiter);
let failed = false;
for (const [tool, args] of checks) {
  const { status, error } = spawnSync(tool, args, { stdio: 'inherit', env: { ...process.env, PATH: path } });
  if (error) console.error(`${tool} cannot be run (${error.message}). Install it with "npm run tools".`);
  if (status !== 0) console.error(`Not clean: ${tool} ${args.join(' ')}`);
  failed ||= status !== 0;
}
rmSync(directory, { recursive: true });
process.exit(failed ? 1 : 0);
