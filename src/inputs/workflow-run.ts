import { Context } from '@actions/github';
import type { WorkflowRun } from '../domain/workflow-run.ts';

/**
 * The run by the runner's environment, or `undefined` outside of a workflow. A re-run keeps its run ID.
 */
export function workflowRun(env: NodeJS.ProcessEnv): WorkflowRun | undefined {
  if (!env.GITHUB_REPOSITORY || !env.GITHUB_RUN_ID) return undefined;
  const { serverUrl, repo, runId, runAttempt } = new Context();
  const repository = `${repo.owner}/${repo.repo}`;
  return {
    serverUrl,
    repository,
    repositoryId: env.GITHUB_REPOSITORY_ID || undefined,
    job: env.GITHUB_JOB || undefined,
    step: env.GITHUB_ACTION || undefined,
    runId: String(runId),
    url: `${serverUrl}/${repository}/actions/runs/${runId}`,
    attempt: Number.isNaN(runAttempt) ? 1 : runAttempt,
  };
}
