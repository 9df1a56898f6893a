/** The workflow run that this step belongs to. */
export type WorkflowRun = {
  serverUrl: string;
  repository: string;
  runId: string;
  url: string;
  /** More than 1 in a re-run. */
  attempt: number;
};
