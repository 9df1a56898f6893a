// The programs that are compared, and the simulator that they talk to over TLS on loopback, in this process.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { CSR, environment, orderInputs, PERSON } from '../__tests__/fixtures.ts';
import { RUN } from '../__tests__/step.ts';
import { certificates } from '../__tests__/tls.ts';
import { startSandbox } from '../sandbox/sandbox.ts';
import type { Program } from './measure.ts';

export type Programs = Awaited<ReturnType<typeof openPrograms>>;

type Env = Record<string, string>;

const here = import.meta.dirname;
const node = process.execPath;

export async function openPrograms() {
  const directory = mkdtempSync(join(tmpdir(), 'bench-'));
  const { tls, trusted } = certificates(directory);
  const sandbox = await startSandbox({ tls });
  let runs = 0;
  const names = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
  const files = Object.fromEntries(names.map((name) => [name, join(directory, name)]));
  const runner = { PATH: process.env.PATH ?? '', RUNNER_TEMP: directory, ...RUN, ...files };

  function program(name: string, argv: Program['argv'], more: Env = {}, exitCode = 0): Program {
    const env: Env = { ...runner, ...more };
    return {
      name,
      argv,
      env,
      cwd: directory,
      exitCode,
      // As on a runner: files that are there and empty, and a workflow run of its own, so that each one orders.
      before() {
        for (const file of Object.values(files)) writeFileSync(file, '');
        runs += 1;
        env.GITHUB_RUN_ID = String(runs);
        env.REFERENCE = `bench-${runs}`;
      },
    };
  }

  /** Steps of a bundle, whose mains are where they are today, or where commit 57b4011 had them. */
  function of(dist: string) {
    const main = (...places: [string, string]) =>
      resolve(dist, places.find((place) => existsSync(join(dist, place))) ?? places[0]);
    const [order, post] = [main('order.js', 'index.js'), main('order-post.js', 'post/index.js')];
    const collect = main('collect.js', 'collect/index.js');
    const step = (name: string, inputs: Env, url = sandbox.url) => {
      const all = environment({ ...orderInputs(sandbox), csr: '', 'api-url': url, ...inputs });
      return program(name, [node, order], { ...trusted, ...all });
    };
    return {
      failing: program('failing on inputs', [node, order], trusted, 1),
      post: program('post step with nothing to do', [node, post], trusted),
      collect: program('collect, failing on inputs', [node, collect], trusted, 1),
      order: step('order', {}),
      orderWithCsr: step('order with a CSR', { csr: CSR }),
      dryRun: step('dry run', { 'dry-run': 'true' }),
      orderAt: (url: string) => step('order with a CSR', { csr: CSR }, url),
    };
  }

  /** Built when asked for, since that takes a while. In `bench/`, where ncc sees no replacements of packages. */
  function plain() {
    const ncc = resolve(here, '../node_modules/@vercel/ncc/dist/ncc/cli.js');
    const out = join(directory, 'plain');
    execFileSync(node, [ncc, 'build', 'plain.js', '--out', out, '--quiet'], { cwd: here });
    return program('four packages, plain', [node, join(out, 'index.js')], {}, 1);
  }

  const facts = (url: string) => ({
    DEVKEY: sandbox.key,
    API_URL: url,
    COMMON_NAME: PERSON.name,
    EMAIL: PERSON.email,
    ORGANIZATION_ID: '112233',
    CSR,
  });
  return {
    directory,
    sandbox,
    /** File with the CA that a client has to trust. */
    ca: trusted.NODE_EXTRA_CA_CERTS,
    ...of('dist'),
    of,
    bare: program('node -e 0', [node, '-e', '0']),
    plain,
    floor: (url = sandbox.url) =>
      program('floor: node:https', [node, join(here, 'floor.cjs')], { ...trusted, ...facts(url) }),
    bash: (cas: string, url = sandbox.url) =>
      program('bash, curl, jq', ['bash', join(here, 'step.sh')], { CA: cas, ...facts(url) }),
    async close() {
      await sandbox.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
