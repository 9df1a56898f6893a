// The recipe for other systems, run as they run it: GitLab's lines in one shell with its variables, Jenkins' step with
// `sh -xe`, which prints every command, and the laptop's lines in bash. Neither GitLab nor Jenkins is here.

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { PUBLIC_NAME } from '../scripts/public-name.ts';
import { filesIn } from './readme.ts';
import { layOutAction } from './repositories.ts';
import type { Scenario } from './scenarios.ts';
import { KEY, type Stage } from './stage.ts';

const RECIPE = 'docs/recipes/elsewhere.md';
const REFERENCE = 'build-agent-7-2027';
const text = readFileSync(RECIPE, 'utf8');

/** The block below a mark such as `<!-- e2e: laptop -->`. */
function block(mark: string): string {
  const found = new RegExp(`<!-- e2e: ${mark} -->\\n\`\`\`\\w+\\n([\\s\\S]*?)\\n\`\`\``).exec(text)?.[1];
  assert.ok(found, `${RECIPE} has no block "${mark}".`);
  return found;
}

/** A working directory with the files of the recipe, where GitHub's clone URL leads to the action here. */
function workplace(stage: Stage, name: string): { directory: string; env: Record<string, string> } {
  const action = layOutAction(join(stage.directory, 'action'));
  execFileSync('git', ['branch', 'v1'], { cwd: action });
  const directory = join(stage.directory, name);
  mkdirSync(directory);
  for (const [file, content] of Object.entries(filesIn(text))) writeFileSync(join(directory, file), content);
  const env = {
    PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
    HOME: stage.directory,
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `url.file://${action}.insteadOf`,
    GIT_CONFIG_VALUE_0: `https://github.com/${PUBLIC_NAME}`,
  };
  return { directory, env };
}

type Run = { status: number | null; log: string };

async function run(
  command: string[],
  { directory, env, input = '' }: { directory: string; env: Record<string, string>; input?: string },
): Promise<Run> {
  const [program = '', ...args] = command;
  const child = spawn(program, args, { cwd: directory, env });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      log += part;
    });
  }
  // A job that fails early reads nothing.
  child.stdin.on('error', () => {}).end(input);
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  assert.ok(!log.includes(KEY), `the key is in the log:\n${log}`);
  return { status, log };
}

/** The recipe's command, for this sandbox. */
const toSandbox = (script: string, stage: Stage) =>
  script.replace('wait-for=issuance', `api-url=${stage.sandbox.url} wait-for=issuance`);

function outputsIn(directory: string): { json: Record<string, string>; env: Record<string, string> } {
  const lines = readFileSync(join(directory, 'digicert.env'), 'utf8').split('\n').slice(0, -1);
  for (const line of lines) assert.match(line, /^DIGICERT_[A-Z0-9_]+=[^\n]*$/);
  const env = lines.map((line) => line.split(/=(.*)/s).slice(0, 2));
  return {
    json: JSON.parse(readFileSync(join(directory, 'digicert.json'), 'utf8')),
    env: Object.fromEntries(env),
  };
}

/** One order, with its certificate and everything that the recipe promises beside it. */
function ordered(stage: Stage, directory: string): void {
  const [order] = stage.sandbox.orders;
  const { json, env } = outputsIn(directory);
  assert.equal(stage.sandbox.orderPosts().length, 1);
  assert.equal(order?.reference, REFERENCE);
  assert.equal(json['order-id'], String(order?.id));
  assert.equal(json['order-status'], 'issued');
  for (const [name, value] of Object.entries(json)) {
    assert.equal(env[`DIGICERT_${name.toUpperCase().replaceAll('-', '_')}`], value);
  }
  assert.match(readFileSync(join(directory, 'agent.pem'), 'utf8'), /^-----BEGIN CERTIFICATE-----/);
  assert.match(readFileSync(join(directory, 'agent.key'), 'utf8'), /^-----BEGIN PRIVATE KEY-----/);
  assert.match(readFileSync(join(directory, 'digicert.md'), 'utf8'), /^## /);
}

type Job = { script: string[]; variables?: Record<string, string> };

/** As GitLab's runner does: the lines of the job in one shell that stops at the first failure. */
function gitlabScript({ script, variables = {} }: Job): string {
  const set = Object.entries(variables).map(([name, value]) => `export ${name}="${value}"`);
  return [...set, ...script].join('\n');
}

export const elsewhereScenarios: Scenario[] = [
  {
    name: 'elsewhere: on a laptop, twice, for one order',
    async run(stage) {
      const { directory, env } = workplace(stage, 'laptop');
      const script = toSandbox(block('laptop'), stage);
      const first = await run(['bash', '-ec', script], { directory, env, input: `${KEY}\n` });
      assert.equal(first.status, 0, first.log);
      ordered(stage, directory);
      const again = script.replace(/^git clone .*$/m, '').replace('certificate-file=agent.pem', '');
      const second = await run(['bash', '-ec', again], { directory, env, input: `${KEY}\n` });
      assert.equal(second.status, 0, second.log);
      assert.equal(outputsIn(directory).json['order-created'], 'false');
      ordered(stage, directory);
    },
  },
  {
    name: 'elsewhere: GitLab CI orders, and the next job has the outputs and the files',
    async run(stage) {
      const { directory, env } = workplace(stage, 'gitlab');
      const { order, deploy } = parse(filesIn(text)['.gitlab-ci.yml'] ?? '') as Record<string, Job> & {
        order: Job & { artifacts: { paths: string[]; reports: { dotenv: string } } };
      };
      const ci = {
        CI: 'true',
        CI_PROJECT_DIR: directory,
        CI_JOB_URL: 'https://gitlab.example.com/acme/pki/-/jobs/1',
      };
      const script = toSandbox(gitlabScript(order), stage);
      const run1 = await run(['sh', '-ec', script], {
        directory,
        env: { ...env, ...ci, DIGICERT_DEVKEY: KEY },
      });
      assert.equal(run1.status, 0, run1.log);
      ordered(stage, directory);
      const [{ json } = { json: undefined }] = stage.sandbox.orderPosts();
      assert.equal((json as { comments: string }).comments, `Ordered by ${ci.CI_JOB_URL}`);

      const { paths, reports } = order.artifacts;
      const next = join(stage.directory, 'gitlab-deploy');
      mkdirSync(next);
      for (const path of [...paths, reports.dotenv]) assert.ok(existsSync(join(directory, path)), path);
      for (const path of paths) writeFileSync(join(next, path), readFileSync(join(directory, path)));
      const variables = outputsIn(directory).env;
      const run2 = await run(['sh', '-ec', gitlabScript(deploy as Job)], {
        directory: next,
        env: { ...env, ...variables },
      });
      assert.equal(run2.status, 0, run2.log);
      assert.match(
        run2.log,
        new RegExp(`^Order ${variables.DIGICERT_ORDER_ID} is issued until \\d{4}-`, 'm'),
      );
    },
  },
  {
    name: 'elsewhere: Jenkins orders, prints no secret with -x, and a later stage has the outputs',
    async run(stage) {
      const { directory, env } = workplace(stage, 'jenkins');
      const file = block('jenkins');
      const [order = '', use = ''] = [...file.matchAll(/sh '''([\s\S]*?)'''/g)].map(([, lines]) => lines);
      // A backslash at the end of a line continues a string of Groovy too.
      const script = toSandbox(order.replaceAll(/\\\n/g, ''), stage);
      const jenkins = {
        DIGICERT_ACTION: `${directory}/.digicert`,
        WORKSPACE: directory,
        BUILD_URL: 'https://jenkins.example.com/job/pki/1/',
      };
      const first = await run(['sh', '-xe', '-c', script], {
        directory,
        env: { ...env, ...jenkins, DIGICERT_DEVKEY: KEY },
      });
      assert.equal(first.status, 0, first.log);
      assert.match(first.log, /^\+ node digicert\.mjs order /m);
      ordered(stage, directory);
      const second = await run(['sh', '-xe', '-c', use], { directory, env: { ...env, ...jenkins } });
      assert.match(second.log, /^Order \d+ has a certificate$/m);
    },
  },
  {
    name: 'elsewhere: a failed action fails the job, with its error code in the outputs',
    async run(stage) {
      const { directory, env } = workplace(stage, 'failure');
      const script = toSandbox(block('laptop').replace('agents@example.com', 'nothing'), stage);
      const { status, log } = await run(['bash', '-ec', script], { directory, env, input: `${KEY}\n` });
      assert.equal(status, 1, log);
      assert.match(log, /^::error::/m);
      assert.equal(outputsIn(directory).json['error-code'], 'invalid_input');
      assert.equal(stage.sandbox.requests.length, 0);
    },
  },
];
