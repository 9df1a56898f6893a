import type { FleetInputs } from '../list/fleet-inputs.ts';
import { addToSummary } from '../report/runner-files.ts';
import { commentPlan } from './pull-request-comment.ts';

export type PublishOptions = Pick<FleetInputs, 'fleet' | 'comment'> & {
  env: NodeJS.ProcessEnv;
  /** Fires when the job is canceled. */
  canceled?: AbortSignal;
};

/**
 * Writes what a run has come to: to the job summary, and if asked to the pull request, whatever it is. A comment that
 * stayed would show reviewers the plan of an earlier push.
 *
 * @param isNews `false` if nothing would change, so that the pull request needs no comment
 */
export async function publish(
  text: string,
  { comment, ...options }: PublishOptions,
  isNews = true,
): Promise<void> {
  addToSummary(text);
  // Without its name, which comment is the fleet's is unknown.
  if (comment === undefined || options.fleet === '') return;
  await commentPlan({ ...options, token: comment.token, text: isNews ? text : undefined });
}
