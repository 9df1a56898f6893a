import { Context } from '@actions/github';
import type { WorkflowRun } from '../domain/workflow-run.ts';

/**
 * The run by the runner's environment, or `undefined` outside of a workflow. A re-run keeps its run ID.
 */
export function workflowRun(env: NodeJS.ProcessEnv): WorkflowRun | undefined {
  if (!env.GITHUB_REPOSITORY || !env.GITHUB_RUN_ID) return undefined;
  const { serverUrl, repo, runId, runAttempt } = contextWithoutEvent();
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

/** The event is of no use here, and its file may be missing or unreadable, which `Context` does not survive. */
function contextWithoutEvent(): Context {
  const { GITHUB_EVENT_PATH } = process.env;
  delete process.env.GITHUB_EVENT_PATH;
  try {
    return new Context();
  } finally {
    if (GITHUB_EVENT_PATH !== undefined) process.env.GITHUB_EVENT_PATH = GITHUB_EVENT_PATH;
  }
}
