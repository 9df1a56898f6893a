// What every scenario gets: a sandbox of its own, the action, and a way to run workflows against both.

import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SandboxOptions } from '../sandbox/options.ts';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { PUBLIC_NAME } from '../scripts/public-name.ts';
import { type ActOptions, type ActRun, runAct } from './act.ts';
import { layOutAction, layOutCaller } from './repositories.ts';
import { layOutPrograms, standIns } from './stand-ins.ts';

/** Not the sandbox's default, so that a search for it in the log finds this key alone. */
export const KEY = 'E2E-DEVKEY-7f3c0b9a5d1e';

export type RunOptions = {
  /** Files of the repository beside the workflow, by path. */
  files?: Record<string, string>;
} & Partial<Pick<ActOptions, 'event' | 'payload' | 'inputs' | 'secrets' | 'variables' | 'env'>>;

export type Stage = {
  sandbox: Sandbox;
  /** An empty directory, and one with what the stand-ins were given to keep. */
  directory: string;
  state: string;
  /** Runs a file of e2e/workflows in a fresh repository. Named runs with one `runId` are re-runs of each other. */
  run(workflow: string, options?: RunOptions & { runId?: string }): Promise<ActRun>;
  /** Runs a workflow given as text. */
  runText(text: string, options?: RunOptions): Promise<ActRun>;
  /** Runs a workflow of the action's own repository. */
  runOwn(workflow: string, options?: RunOptions): Promise<ActRun>;
};

export async function withStage<Result>(
  act: string,
  options: SandboxOptions,
  scenario: (stage: Stage) => Promise<Result>,
): Promise<Result> {
  const directory = mkdtempSync(join(tmpdir(), 'e2e-'));
  const sandbox = await startSandbox({ key: KEY, ...options });
  let runs = 0;
  try {
    const home = join(directory, 'home');
    mkdirSync(join(home, '.config', 'act'), { recursive: true });
    const action = layOutAction(join(directory, 'action'));
    const artifacts = join(directory, 'artifacts');
    const programs = layOutPrograms(join(directory, 'programs'));
    const [state, own] = ['state', 'own'].map((name) => join(directory, name)) as [string, string];
    for (const path of [state, own]) mkdirSync(path);

    const start = (repository: string, workflow: string, given: RunOptions, runId: string) =>
      runAct(act, home, {
        repository,
        event: given.event ?? 'push',
        workflow,
        ...(given.payload && { payload: given.payload }),
        inputs: given.inputs ?? {},
        secrets: given.secrets ?? { DIGICERT_DEVKEY: KEY },
        variables: { DIGICERT_API_URL: sandbox.url, ...given.variables },
        env: {
          GITHUB_REPOSITORY: 'acme/people',
          GITHUB_RUN_ID: runId,
          E2E_ARTIFACTS: artifacts,
          E2E_STATE: state,
          ...given.env,
        },
        actions: { [`${PUBLIC_NAME}@v1`]: action, ...standIns(join(repository, workflow)) },
        programs,
      });

    return await scenario({
      sandbox,
      directory: own,
      state,
      run(workflow, { runId, files = {}, ...given } = {}) {
        runs += 1;
        const path = `.github/workflows/${workflow}`;
        const text = readFileSync(join('e2e/workflows', workflow), 'utf8');
        const repository = layOutCaller(join(directory, `caller-${runs}`), { ...files, [path]: text });
        return start(repository, path, given, runId ?? String(1000 + runs));
      },
      runText(text, { files = {}, ...given } = {}) {
        runs += 1;
        const path = '.github/workflows/workflow.yml';
        const repository = layOutCaller(join(directory, `caller-${runs}`), { ...files, [path]: text });
        return start(repository, path, given, String(1000 + runs));
      },
      runOwn(workflow, given = {}) {
        runs += 1;
        return start(action, workflow, given, String(1000 + runs));
      },
    });
  } finally {
    await sandbox.close();
    rmSync(directory, { recursive: true, force: true });
  }
}
