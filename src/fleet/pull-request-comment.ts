import { readFileSync } from 'node:fs';
import { log } from '../report/log.ts';
import { shortened } from '../report/markdown.ts';
import { type GitHub, GitHubFailure, openGitHub } from './github.ts';

export type CommentOptions = {
  fleet: string;
  /** The job's token; it is sent only to the API of the server that the run is on. */
  token: string | undefined;
  /** The comment in Markdown; `undefined` if nothing would change, and an earlier comment is to be removed. */
  text: string | undefined;
  env: NodeJS.ProcessEnv;
  /** Fires when the job is canceled. */
  canceled?: AbortSignal | undefined;
};

/** GitHub takes 65,536 characters. */
const MAX_BYTES = 65_000;
const PAGE = 100;
const MAX_PAGES = 30;
const ISSUE = '/repos/{owner}/{repo}/issues/{number}/comments';
const COMMENT = '/repos/{owner}/{repo}/issues/comments/{id}';

type Comment = { id: number; body?: string | null; user?: { login?: string; type?: string } | null };

/**
 * Writes the summary of a plan as a comment on the pull request: one for each fleet, which is replaced, or removed when
 * nothing would change. The plan does not depend on it: whatever goes wrong is a notice.
 */
export async function commentPlan({ fleet, token, text, env, canceled }: CommentOptions): Promise<void> {
  const number = pullRequestOf(env);
  if (number === undefined) {
    log.info('comment: this run is not about a pull request, so there is nothing to comment on.');
    return;
  }
  const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
  const apiUrl = apiOf(env);
  if (token === undefined) return notWritten('github-token is empty.');
  if (apiUrl === undefined) return notWritten('GITHUB_API_URL is not an https URL.');
  const marker = `<!-- fleet ${fleet.toLowerCase()} of order-client-certificate -->`;
  try {
    const github = await openGitHub({ apiUrl, token }, canceled);
    try {
      const place = { owner, repo, number };
      const own = await ownComments(github, place, marker);
      const body =
        text && `${marker}\n${shortened(text, MAX_BYTES, 'The rest is in the summary of the job.')}`;
      await replaceComments(github, place, { own, body });
    } finally {
      github.close();
    }
  } catch (error) {
    notWritten(error instanceof Error ? error.message : 'the reason is unknown.');
  }
}

function notWritten(reason: string): void {
  log.notice(
    `The plan was not written to the pull request: ${reason} An earlier comment there may be out of date; the job summary is not.`,
  );
}

/** The number of the pull request that the run is about. */
function pullRequestOf({
  GITHUB_EVENT_PATH: path,
  GITHUB_REF: ref = '',
}: NodeJS.ProcessEnv): number | undefined {
  const [, ofRef] = /^refs\/pull\/(\d+)\//.exec(ref) ?? [];
  if (ofRef !== undefined) return Number(ofRef);
  try {
    const event: unknown = path === undefined ? undefined : JSON.parse(readFileSync(path, 'utf8'));
    const { pull_request: request } = (event ?? {}) as { pull_request?: { number?: unknown } };
    return typeof request?.number === 'number' ? request.number : undefined;
  } catch {
    return undefined;
  }
}

/** The runner names the API of its server; a token is sent in clear text to this machine only. */
function apiOf({ GITHUB_API_URL: text = '' }: NodeJS.ProcessEnv): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isLoopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url?.hostname ?? '');
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback);
  return isSafe ? text.replace(/\/+$/, '') : undefined;
}

type Place = { owner: string; repo: string; number: number };

/**
 * The comments with this marker that the token has written. Anyone who can comment can write the marker, and could change a
 * plan in a comment of theirs afterwards.
 */
async function ownComments(github: GitHub, place: Place, marker: string): Promise<Comment[]> {
  const marked: Comment[] = [];
  for (let page = 1; page <= MAX_PAGES; page++) {
    const comments = await github.request(`GET ${ISSUE}`, { ...place, per_page: PAGE, page });
    if (!Array.isArray(comments)) throw new GitHubFailure(200, 'The response is not from GitHub.');
    for (const comment of comments as Comment[]) if (comment.body?.startsWith(marker)) marked.push(comment);
    if (comments.length < PAGE) break;
  }
  const isPerson = ({ user }: Comment) => user?.type === 'User';
  const login = marked.some(isPerson) ? await loginOf(github) : undefined;
  return marked.filter((comment) => !isPerson(comment) || comment.user?.login === login);
}

/** The person whose token it is; `undefined` for the token of a job or an app. */
async function loginOf(github: GitHub): Promise<string | undefined> {
  try {
    const { login } = (await github.request('GET /user', {})) as { login?: string };
    return login;
  } catch (error) {
    if (error instanceof GitHubFailure && [401, 403, 404].includes(error.status)) return undefined;
    throw error;
  }
}

/** Leaves one comment with this body, or none. */
async function replaceComments(
  github: GitHub,
  place: Place,
  { own, body }: { own: Comment[]; body: string | undefined },
): Promise<void> {
  const { owner, repo } = place;
  const [first, ...others] = own;
  if (body !== undefined) {
    const isReplaced =
      first !== undefined &&
      (await ifThere(github.request(`PATCH ${COMMENT}`, { owner, repo, id: first.id, body })));
    if (!isReplaced) await github.request(`POST ${ISSUE}`, { ...place, body });
  }
  for (const { id } of body === undefined ? own : others)
    await ifThere(github.request(`DELETE ${COMMENT}`, { owner, repo, id }));
}

/** Whether the comment was still there: someone can have deleted it since it was listed. */
async function ifThere(request: Promise<unknown>): Promise<boolean> {
  try {
    await request;
    return true;
  } catch (error) {
    if (error instanceof GitHubFailure && error.status === 404) return false;
    throw error;
  }
}
