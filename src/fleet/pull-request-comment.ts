import { readFileSync } from 'node:fs';
import { shown } from '../report/log.ts';
import type { Report } from '../report/report.ts';

export type CommentOptions = {
  fleet: string;
  /** The job's token; it is sent only to the API of the server that the run is on. */
  token: string | undefined;
  /** The comment in Markdown; `undefined` if nothing would change, and an earlier comment is to be removed. */
  text: string | undefined;
  env: NodeJS.ProcessEnv;
  report: Report;
};

/** GitHub takes no more characters. */
const MAX_BODY = 65_000;
const TIMEOUT_MILLISECONDS = 15_000;
const PAGE = 100;
const MAX_PAGES = 30;
const ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const COMMENT = '/repos/{owner}/{repo}/issues/comments/{comment_id}';

type Place = { owner: string; repo: string; number: number; apiUrl: string; token: string };

/**
 * Writes the plan as a comment on the pull request: one for each fleet, which is replaced, or removed when nothing would
 * change. The plan does not depend on it: whatever goes wrong is a notice.
 */
export async function commentPlan(options: CommentOptions): Promise<void> {
  const { report, env, token } = options;
  const number = pullRequestOf(env);
  if (number === undefined) {
    report.info('comment: this run is not about a pull request, so there is nothing to comment on.');
    return;
  }
  const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
  const apiUrl = apiOf(env);
  if (token === undefined || apiUrl === undefined) {
    report.notice(
      `The plan was not written to the pull request: ${token === undefined ? 'github-token is empty' : 'GITHUB_API_URL is no https URL'}.`,
    );
    return;
  }
  try {
    await writeComment(options, { owner, repo, number, apiUrl, token });
  } catch (error) {
    report.notice(`The plan was not written to the pull request: ${reasonOf(error)}`);
  }
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
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback) ? text : undefined;
}

/** With the client that `@actions/github` is made of, without its methods for each endpoint: 150 KB for four requests. */
async function writeComment({ fleet, text }: CommentOptions, place: Place): Promise<void> {
  const { owner, repo, number, apiUrl, token } = place;
  const { Octokit } = await import('@octokit/core');
  const silent = { debug() {}, info() {}, warn() {}, error() {} };
  const github = new Octokit({ auth: token, baseUrl: apiUrl, log: silent });
  const inTime = () => ({ owner, repo, request: { signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS) } });
  const marker = `<!-- fleet ${fleet.toLowerCase()} of order-client-certificate -->`;
  const own: number[] = [];
  for (let page = 1; page <= MAX_PAGES; page++) {
    const query = { issue_number: number, per_page: PAGE, page };
    const { data } = await github.request(`GET ${ISSUE}`, { ...inTime(), ...query });
    for (const { id, body = '' } of data) if (body.startsWith(marker)) own.push(Number(id));
    if (data.length < PAGE) break;
  }
  const [first, ...others] = own;
  for (const id of text === undefined ? own : others) {
    await github.request(`DELETE ${COMMENT}`, { ...inTime(), comment_id: id });
  }
  if (text === undefined) return;
  const body = `${marker}\n${shortened(text)}`;
  if (first === undefined) await github.request(`POST ${ISSUE}`, { ...inTime(), issue_number: number, body });
  else await github.request(`PATCH ${COMMENT}`, { ...inTime(), comment_id: first, body });
}

function shortened(text: string): string {
  if (text.length <= MAX_BODY) return text;
  const end = text.lastIndexOf('\n', MAX_BODY);
  return `${text.slice(0, end)}\n\nThe rest is in the summary of the job.`;
}

function reasonOf(error: unknown): string {
  const { status, message = '' } = (error ?? {}) as { status?: unknown; message?: string };
  const advice =
    status === 403 || status === 404
      ? ' The job needs "permissions: pull-requests: write"; runs of forks do not get it.'
      : '';
  return `GitHub answered ${typeof status === 'number' ? status : 'nothing'} (${shown(message).slice(0, 200)}).${advice}`;
}
