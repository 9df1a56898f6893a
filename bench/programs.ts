// The programs that are compared.

import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CSR, environment, orderInputs, PERSON } from '../__tests__/fixtures.ts';
import { RUN } from '../__tests__/step.ts';
import type { Program } from './measure.ts';
import { buildPlainBundle } from './plain-bundle.ts';
import type { Workspace } from './workspace.ts';

export type Programs = ReturnType<typeof openPrograms>;

/** Where a bundle has an action: today's places, then those of commit 57b4011. */
const MAINS = {
  order: ['order.js', 'index.js'],
  post: ['order-post.js', 'post/index.js'],
  collect: ['collect.js', 'collect/index.js'],
};

export function openPrograms({ directory, sandbox, ca }: Workspace) {
  let runs = 0;
  const files = Object.fromEntries(
    ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'].map((name) => [name, join(directory, name)]),
  );
  const runner = { PATH: process.env.PATH ?? '', RUNNER_TEMP: directory, ...RUN, ...files };

  function program(
    name: string,
    argv: Program['argv'],
    more: Record<string, string> = {},
    exitCode = 0,
  ): Program {
    const env: Record<string, string> = { ...runner, ...more };
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
  const node = process.execPath;
  const trust = { NODE_EXTRA_CA_CERTS: ca };

  /** Steps of a bundle. */
  function of(dist: string) {
    const main = (action: keyof typeof MAINS) =>
      resolve(MAINS[action].map((path) => join(dist, path)).find((path) => existsSync(path)) ?? dist);
    const step = (name: string, inputs: Record<string, string>, url = sandbox.url) => {
      const all = environment({ ...orderInputs(sandbox), csr: '', 'api-url': url, ...inputs });
      return program(name, [node, main('order')], { ...trust, ...all });
    };
    return {
      failing: program('failing on inputs', [node, main('order')], trust, 1),
      post: program('post step with nothing to do', [node, main('post')], trust),
      collect: program('collect, failing on inputs', [node, main('collect')], trust, 1),
      order: step('order', {}),
      orderWithCsr: step('order with a CSR', { csr: CSR }),
      dryRun: step('dry run', { 'dry-run': 'true' }),
      orderAt: (url: string) => step('order with a CSR', { csr: CSR }, url),
    };
  }

  const facts = (url: string) => ({
    DEVKEY: sandbox.key,
    API_URL: url,
    COMMON_NAME: PERSON.name,
    EMAIL: PERSON.email,
    ORGANIZATION_ID: '112233',
    CSR,
  });
  const here = import.meta.dirname;
  return {
    ...of('dist'),
    of,
    bare: program('node -e 0', [node, '-e', '0']),
    /** Built when asked for, since that takes a while. */
    plain: () => program('four packages, plain', [node, buildPlainBundle(directory)], {}, 1),
    floor: (url: string) =>
      program('floor: node:https', [node, join(here, 'floor.cjs')], { ...trust, ...facts(url) }),
    bash: (cas: string, url = sandbox.url) =>
      program('bash, curl, jq', ['bash', join(here, 'step.sh')], { CA: cas, ...facts(url) }),
  };
}
