/**
 * `npm run tools`: installs the programs for the end-to-end tests and the workflow checks into `.tools/`.
 * Go and Python must be there; `npm test` needs neither.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ACT_VERSION, ACTIONLINT_VERSION } from './tool-versions.ts';

const windows = process.platform === 'win32';
const python = join('.tools', 'python');

function run(command: string, args: string[], env: NodeJS.ProcessEnv = {}): boolean {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  return status === 0;
}

function withGo(): boolean {
  // CGO_ENABLED: neither needs a C compiler, and without one the build would stop.
  const env = { GOBIN: resolve('.tools', 'bin'), CGO_ENABLED: '0' };
  return [
    `github.com/nektos/act@v${ACT_VERSION}`,
    `github.com/rhysd/actionlint/cmd/actionlint@v${ACTIONLINT_VERSION}`,
  ].every((module) => run('go', ['install', module], env));
}

function withPython(): boolean {
  const pip = join(python, windows ? 'Scripts' : 'bin', 'python');
  const interpreter = windows ? 'python' : 'python3';
  if (!existsSync(python) && !run(interpreter, ['-m', 'venv', python])) return false;
  const args = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--require-hashes'];
  return run(pip, [...args, '--requirement', 'scripts/requirements.txt']);
}

mkdirSync('.tools', { recursive: true });
// Ignores itself, so that no linter and no dist check looks into it.
writeFileSync(join('.tools', '.gitignore'), '*\n');
const missing = [
  ...(withGo() ? [] : ['act and actionlint: "go install" failed; is Go there?']),
  ...(withPython() ? [] : ['zizmor: "pip install" failed; are python3 and its venv module there?']),
];
for (const line of missing) console.error(`Not installed: ${line}`);
process.exit(missing.length > 0 ? 1 : 0);
