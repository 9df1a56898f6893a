// The programs that are compared.

import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CSR, environment, orderInputs, PERSON } from '../__tests__/fixtures.ts';
import { RUN } from '../__tests__/step.ts';
import type { Command } from './measure.ts';
import type { Workspace } from './workspace.ts';

export const BUNDLE = resolve(import.meta.dirname, '../dist/order.js');

export type Commands = Record<
  'bare' | 'failing' | 'order' | 'orderWithoutCsr' | 'dryRun' | 'bashThree' | 'bashThreeOneCa' | 'bashOne',
  Command
>;

export function commands({ directory, sandbox, ca, roots }: Workspace): Commands {
  let runs = 0;
  const files = Object.fromEntries(
    ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'].map((name) => [name, join(directory, name)]),
  );
  const runner = { PATH: process.env.PATH ?? '', RUNNER_TEMP: directory, ...RUN, ...files };

  function command(name: string, argv: Command['argv'], env: Record<string, string>, exitCode = 0): Command {
    const all: Record<string, string> = { ...runner, ...env };
    return {
      name,
      argv,
      env: all,
      cwd: directory,
      exitCode,
      // As on a runner: files that are there and empty, and a workflow run of its own, so that each one orders.
      before() {
        for (const file of Object.values(files)) writeFileSync(file, '');
        runs += 1;
        all.GITHUB_RUN_ID = String(runs);
        if (all.REFERENCE !== undefined) all.REFERENCE = `bench-${runs}`;
      },
    };
  }
  const step = (name: string, inputs: Record<string, string>, exitCode = 0) =>
    command(name, [process.execPath, BUNDLE], { NODE_EXTRA_CA_CERTS: ca, ...environment(inputs) }, exitCode);
  const inputs = orderInputs(sandbox);
  const script = (name: string, kind: 'three' | 'one', trusted = roots) =>
    command(`bash, curl, jq: ${name}`, ['bash', join(import.meta.dirname, 'step.sh'), kind], {
      CA: trusted,
      DEVKEY: sandbox.key,
      API_URL: sandbox.url,
      COMMON_NAME: PERSON.name,
      EMAIL: PERSON.email,
      ORGANIZATION_ID: '112233',
      CSR,
      REFERENCE: '',
    });

  return {
    bare: command('node -e 0', [process.execPath, '-e', '0'], {}),
    failing: step('missing inputs', {}, 1),
    order: step('order', inputs),
    orderWithoutCsr: step('order without a CSR', { ...inputs, csr: '' }),
    dryRun: step('dry run', { ...inputs, 'dry-run': 'true' }),
    bashThree: script('three requests', 'three'),
    bashThreeOneCa: script('three, one CA alone', 'three', ca),
    bashOne: script('one request', 'one'),
  };
}

/** The yardstick; built apart, because building takes a while. */
export function plainBundle(bare: Command, path: string): Command {
  return { ...bare, name: 'four packages, plain', argv: [process.execPath, path], exitCode: 1 };
}
