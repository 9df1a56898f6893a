// The one script of this repository that writes to it with rights: the commit job of
// .github/workflows/dependabot-dist.yml, taken from there and run with a `gh` that only writes down
// what it is asked.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { parse } from 'yaml';
import { PUBLIC_NAME } from '../scripts/public-name.ts';
import type { Scenario } from './scenarios.ts';

const WORKFLOW = '.github/workflows/dependabot-dist.yml';
const BRANCH = 'dependabot/npm_and_yarn/zod-5.0.0';
const HEAD = '0123456789abcdef0123456789abcdef01234567';

const GH = `#!/usr/bin/env bash
echo "$*" >> "$CALLS"
case "$*" in *git/trees*) echo '{"tree":[
  {"type":"blob","path":"dist/index.js"}, {"type":"blob","path":"dist/1.index.js"}, {"type":"blob","path":"src/index.ts"}
]}' ;; esac
`;

type Outcome = { status: number | null; log: string; calls: string[]; request: string | undefined };

function commit(change: { branch?: string; head?: string; bundle?: (dist: string) => void }): Outcome {
  const directory = mkdtempSync(join(tmpdir(), 'dependabot-dist-'));
  try {
    const built = join(directory, 'built');
    cpSync('dist', join(built, 'dist'), { recursive: true });
    change.bundle?.(join(built, 'dist'));
    mkdirSync(join(directory, 'bin'));
    writeFileSync(join(directory, 'bin', 'gh'), GH, { mode: 0o755 });
    const calls = join(directory, 'calls');
    writeFileSync(calls, '');
    const steps = parse(readFileSync(WORKFLOW, 'utf8')).jobs.commit.steps as { run?: string }[];
    const scripts = steps.flatMap(({ run }) => (run === undefined ? [] : [run]));
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', scripts.join('\n')], {
      encoding: 'utf8',
      env: {
        PATH: [join(directory, 'bin'), process.env.PATH].join(delimiter),
        RUNNER_TEMP: directory,
        CALLS: calls,
        REPOSITORY: PUBLIC_NAME,
        REF: change.branch ?? BRANCH,
        SHA: change.head ?? HEAD,
      },
    });
    const made = readFileSync(calls, 'utf8').split('\n').slice(0, -1);
    const asked = made.some((call) => call.includes('graphql'));
    const request = asked ? readFileSync(join(built, 'request.json'), 'utf8') : undefined;
    return { status, log: `${stdout}${stderr}`, calls: made, request };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

const programs = ['bash', 'jq', 'base64'].filter(
  (name) => spawnSync(name, ['--version']).error !== undefined,
);
const skip = programs.length > 0 && `needs ${programs.join(', ')}`;

export const dependabotScenarios: Scenario[] = [
  {
    name: 'dependabot-dist commits the bundle that was built, on the head that was built',
    skip,
    async run() {
      const { status, log, calls, request } = commit({});
      assert.equal(status, 0, log);
      const { input } = JSON.parse(request ?? '').variables;
      assert.equal(input.branch.branchName, BRANCH);
      assert.equal(input.expectedHeadOid, HEAD);
      assert.deepEqual(input.fileChanges.deletions, [{ path: 'dist/1.index.js' }]);
      const main = input.fileChanges.additions.find(({ path }: { path: string }) => path === 'dist/index.js');
      assert.deepEqual(Buffer.from(main.contents, 'base64'), readFileSync('dist/index.js'));
      const started = calls.filter((call) => call.startsWith('workflow run '));
      assert.deepEqual(
        started,
        ['ci.yml', 'codeql.yml', 'dependency-review.yml'].map(
          (file) => `workflow run ${file} --repo ${PUBLIC_NAME} --ref ${BRANCH}`,
        ),
      );
      for (const call of started) {
        const { on } = parse(readFileSync(`.github/workflows/${call.split(' ')[2]}`, 'utf8'));
        assert.ok('workflow_dispatch' in on, call);
      }
    },
  },
  ...[
    { what: "a branch that is not Dependabot's", change: { branch: 'main' } },
    { what: 'a branch name with a command in it', change: { branch: `${BRANCH}$(id)` } },
    { what: 'a head that is no commit hash', change: { head: 'main' } },
    {
      what: 'a file that no bundle has',
      change: { bundle: (dist: string) => writeFileSync(join(dist, 'action.yml'), '') },
    },
    {
      what: 'a symbolic link',
      change: { bundle: (dist: string) => symlinkSync('/etc/passwd', join(dist, '1.index.js')) },
    },
  ].map(({ what, change }) => ({
    name: `dependabot-dist refuses ${what}`,
    skip,
    async run() {
      const { status, log, calls } = commit(change);
      assert.equal(status, 1, log);
      assert.match(log, /::error::/);
      assert.deepEqual(calls, []);
    },
  })),
];
