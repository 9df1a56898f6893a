// The release workflow's last job, played against a stand-in of GitHub's REST API: its script is taken from the
// workflow, with the token that the workflow gives it.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { PUBLIC_NAME } from '../scripts/public-name.ts';
import { notesOf, obstacles } from '../scripts/release-files.ts';
import { digestOf, type GitHub, type Ruleset, startGitHub } from './github.ts';
import type { Scenario } from './scenarios.ts';

const WORKFLOW = '.github/workflows/release.yml';
const APP = 4242;
const TOKENS = { 'app-token': APP, 'job-token': 15368 };
const [OLD, SHA, NEXT] = ['1', '2', '3'].map((digit) => digit.repeat(40)) as [string, string, string];
const NOTES = 'First release: 100% tested.\n';
const FILES = {
  'order-client-certificate-v1.2.0.tar.gz': Buffer.from([0x1f, 0x8b, 0, 0xff]),
  'sbom.cdx.json': Buffer.from('{"bomFormat":"CycloneDX"}'),
};

type Step = { run?: string; env?: Record<string, string> };
type Run = { status: number | null; log: string };

/** Runs the publish job's own script, as the runner would: expressions replaced, the job's environment around it. */
async function publish(github: GitHub, token: keyof typeof TOKENS, version = '1.2.0'): Promise<Run> {
  const { publish } = parse(readFileSync(WORKFLOW, 'utf8')).jobs;
  const steps = (publish.steps as Step[]).filter(({ run }) => run !== undefined);
  assert.equal(publish.environment, 'release');
  assert.equal(steps.length, 1);
  const values: Record<string, string> = { 'steps.app.outputs.token': token, 'inputs.version': version };
  const env = Object.entries(steps[0]?.env ?? {}).map(([name, text]) => {
    const value = text.replace(/\$\{\{ (.+?) \}\}/g, (_, expression: string) => {
      assert.ok(expression in values, `the workflow uses ${expression}`);
      return values[expression] as string;
    });
    return [name, value];
  });
  const directory = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    symlinkSync(resolve('scripts'), join(directory, 'scripts'), 'junction');
    mkdirSync(join(directory, 'release', 'assets'), { recursive: true });
    writeFileSync(join(directory, 'release', 'notes.md'), NOTES);
    for (const [name, content] of Object.entries(FILES)) {
      writeFileSync(join(directory, 'release', 'assets', name), content);
    }
    const child = spawn('bash', ['-e', '-c', steps[0]?.run ?? ''], {
      cwd: directory,
      env: {
        PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
        GITHUB_API_URL: github.url,
        GITHUB_REPOSITORY: PUBLIC_NAME,
        GITHUB_SHA: SHA,
        ...Object.fromEntries(env),
      },
    });
    let log = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        log += text;
      });
    }
    const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
    assert.ok(!log.includes(token), `the token is in the log:\n${log}`);
    return { status, log };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** GitHub before the first release, with the ruleset of CONTRIBUTING.md. */
async function withGitHub(play: (github: GitHub) => Promise<void>): Promise<void> {
  const github = await startGitHub(PUBLIC_NAME, TOKENS);
  github.history.push(OLD, SHA, NEXT);
  github.refs.set('heads/main', SHA);
  github.setRuleset(ruleset(APP));
  try {
    await play(github);
  } finally {
    await github.close();
  }
}

function ruleset(app: number): Ruleset {
  const text = readFileSync('CONTRIBUTING.md', 'utf8');
  const block = /```json\n([\s\S]*?"bypass_actors"[\s\S]*?)\n\s*```/.exec(text)?.[1];
  return JSON.parse((block ?? '').replace('APP_ID', String(app)));
}

function released(github: GitHub): void {
  assert.equal(github.releases.length, 1);
  const [{ tag_name, name, body, draft, immutable, assets } = {} as GitHub['releases'][0]] = github.releases;
  assert.deepEqual(
    { tag_name, name, body, draft, immutable },
    { tag_name: 'v1.2.0', name: 'v1.2.0', body: NOTES, draft: false, immutable: true },
  );
  const expected = Object.entries(FILES).map(([name, content]) => [name, digestOf(content)]);
  assert.deepEqual(assets.map(({ name, digest }) => [name, digest]).sort(), expected.sort());
  assert.equal(github.refs.get('tags/v1.2.0'), SHA);
  assert.equal(github.refs.get('tags/v1'), SHA);
}

async function succeeds(github: GitHub): Promise<string> {
  const { status, log } = await publish(github, 'app-token');
  assert.equal(status, 0, log);
  released(github);
  return log;
}

async function stops(
  github: GitHub,
  message: RegExp,
  token: keyof typeof TOKENS = 'app-token',
): Promise<void> {
  const { status, log } = await publish(github, token);
  assert.equal(status, 1, log);
  assert.match(log, new RegExp(`^::error::.*${message.source}.*$`, 'm'));
}

const changes = (github: GitHub) => github.requests.filter((request) => !request.startsWith('GET '));

const scenario = (name: string, play: (github: GitHub) => Promise<void>): Scenario => ({
  name: `release: ${name}`,
  run: () => withGitHub(play),
});

export const releaseScenarios: Scenario[] = [
  scenario('a first run publishes and makes v1; a second run changes nothing', async (github) => {
    await succeeds(github);
    const before = changes(github).length;
    const log = await succeeds(github);
    assert.match(log, /v1\.2\.0 is published already/);
    assert.equal(changes(github).length, before);
  }),
  scenario('a second version moves v1', async (github) => {
    for (const tag of ['tags/v1', 'tags/v1.1.0']) github.refs.set(tag, OLD);
    await succeeds(github);
    assert.equal(github.refs.get('tags/v1.1.0'), OLD);
  }),
  ...(['before', 'after'] as const).map((when) =>
    scenario(`a failure ${when} each request, and a second run`, async (first) => {
      await succeeds(first);
      const count = first.requests.length;
      assert.ok(changes(first).length >= 5);
      for (let number = 1; number <= count; number += 1) {
        await withGitHub(async (github) => {
          github.fail = { number, when };
          await stops(github, /Re-run the failed jobs/);
          await succeeds(github);
        });
      }
    }),
  ),
  scenario('a draft with a file that was not uploaded whole is completed', async (github) => {
    github.fail = { number: 9, when: 'before' };
    await publish(github, 'app-token');
    github.fail = undefined;
    const [draft] = github.releases;
    assert.equal(draft?.draft, true);
    const cut = { id: 99, name: 'sbom.cdx.json', digest: digestOf(Buffer.from('half')) };
    draft?.assets.splice(0, draft.assets.length, cut);
    await succeeds(github);
  }),
  scenario('main has moved: nothing is published, before the draft or after it', async (github) => {
    github.refs.set('heads/main', NEXT);
    await stops(github, /main is at 3+, and 2+ was tested.*Start the workflow again/);
    assert.deepEqual(changes(github), []);
    github.refs.set('heads/main', SHA);
    github.fail = { number: github.requests.length + 7, when: 'before' };
    await stops(github, /Re-run/);
    github.refs.set('heads/main', NEXT);
    await stops(github, /main is at/);
    assert.deepEqual(
      [github.releases.map(({ draft }) => draft), [...github.refs.keys()]],
      [[true], ['heads/main']],
    );
  }),
  scenario('main has moved after the release was published: v1 is still moved', async (github) => {
    await succeeds(github);
    github.refs.delete('tags/v1');
    github.refs.set('heads/main', NEXT);
    await succeeds(github);
  }),
  scenario(
    'immutable releases are off: v1 stays, until that is on and the release is gone',
    async (github) => {
      github.immutableReleases = false;
      await stops(github, /is not immutable\. v1 was not moved\. Switch "immutable releases" on/);
      await stops(github, /is not immutable/);
      assert.equal(github.refs.has('tags/v1'), false);
      github.immutableReleases = true;
      github.releases.pop();
      github.refs.delete('tags/v1.2.0');
      await succeeds(github);
    },
  ),
  scenario("the ruleset refuses the job's token, and an app that it does not exempt", async (github) => {
    await stops(github, /rule violations found.*tag ruleset/, 'job-token');
    assert.deepEqual([...github.refs.keys()], ['heads/main']);
    assert.throws(() => github.setRuleset(ruleset(15368)), /must be part of the ruleset source/);
    github.setRuleset(ruleset(1));
    await stops(github, /rule violations found/);
    github.setRuleset(ruleset(APP));
    await succeeds(github);
  }),
  ...[
    {
      what: 'a draft of another commit',
      change: { target_commitish: OLD, draft: true },
      message: /draft of v1\.2\.0 is for 1+.*Delete the draft/,
    },
    {
      what: 'a draft with a file that is not of the release',
      change: { draft: true, assets: [{ id: 9, name: 'other.zip', digest: 'sha256:0' }] },
      message: /files that are not of this release: other\.zip/,
    },
    {
      what: 'a release with other files',
      change: { assets: [] },
      message:
        /released with other files: order-client-certificate-v1\.2\.0\.tar\.gz, sbom\.cdx\.json.*Raise the version/,
    },
  ].map(({ what, change, message }) =>
    scenario(`${what} stops it`, async (github) => {
      await succeeds(github);
      github.refs.delete('tags/v1');
      Object.assign(github.releases[0] as object, change);
      await stops(github, message);
      assert.equal(github.refs.has('tags/v1'), false);
    }),
  ),
  scenario('a tag of another commit stops it', async (github) => {
    github.refs.set('tags/v1.2.0', OLD);
    await stops(github, /tag v1\.2\.0 is at 1+.*Raise the version/);
    assert.deepEqual(github.releases, []);
  }),
  scenario('a release of another commit stops it', async (github) => {
    await succeeds(github);
    github.refs.set('tags/v1.2.0', OLD);
    await stops(github, /was released from 1+, and 2+ was tested\. v1 was not moved\. Raise the version/);
  }),
  scenario('v1 is never moved backward', async (github) => {
    await succeeds(github);
    github.refs.set('tags/v1', NEXT);
    await stops(github, /v1 is at 3+.*not moved/);
    assert.equal(github.refs.get('tags/v1'), NEXT);
  }),
  scenario('a version is refused that main does not have', async () => {
    const files = {
      manifest: '{"version":"1.2.0"}',
      changelog: '# Changes\n\n## 1.2.0 - 2026-12-01\n\n- New.\n\n## 1.1.0 - 2026-11-01\n',
    };
    assert.deepEqual(obstacles('1.2.0', files), []);
    assert.equal(notesOf('1.2.0', files.changelog), '- New.');
    assert.deepEqual(obstacles('v1.2.0', files).length, 3);
    assert.match(obstacles('1.1.0', files).join(' '), /has the version 1\.2\.0.*nothing under 1\.1\.0/);
    const undated = { ...files, changelog: '## 1.2.0 - unreleased\n\n- New.\n' };
    assert.match(obstacles('1.2.0', undated).join(' '), /no heading "## 1\.2\.0 - yyyy-mm-dd"/);
  }),
];
