/** The workflow run that this step belongs to. */
export type WorkflowRun = {
  serverUrl: string;
  repository: string;
  /** Stays when the repository is renamed; older runners do not set it. */
  repositoryId: string | undefined;
  runId: string;
  /** `GITHUB_JOB`: the job's ID in the workflow, the same for all legs of a matrix. */
  job: string | undefined;
  /** `GITHUB_ACTION`: the step's ID, or a name that the runner makes of its position. */
  step: string | undefined;
  url: string;
  /** More than 1 in a re-run. */
  attempt: number;
};
