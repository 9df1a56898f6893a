import { RequestError } from '../base/errors.ts';
import { openConnection } from '../certcentral/connection.ts';
import type { HttpRequest } from '../certcentral/send.ts';
import { log, shown } from '../report/log.ts';

/** The part of GitHub's REST API that a comment on a pull request needs. */
export type GitHub = {
  /** @returns the body of the response, decoded. @throws {GitHubFailure} */
  request(route: string, parameters: Record<string, unknown>): Promise<unknown>;
  close(): void;
};

/** A request that GitHub did not fulfill. The message is a sentence. */
export class GitHubFailure extends Error {
  /** 0 without a response. */
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const TIMEOUT_SECONDS = 15;
/** A page of a hundred long comments has 7 MB. */
const MAX_BYTES = 32 * 1024 * 1024;

/**
 * Opens GitHub's API with the client that `@actions/github` is built on. What it sends goes over the same connection as
 * requests to CertCentral: through the proxy, TLS verified, to this host only, since redirects are not followed.
 */
export async function openGitHub(
  { apiUrl, token }: { apiUrl: string; token: string },
  canceled = new AbortController().signal,
): Promise<GitHub> {
  const { Octokit } = await import('@octokit/core');
  const connection = openConnection(new URL(apiUrl), {
    ...{ timeoutSeconds: TIMEOUT_SECONDS, canceled },
    ...{ log: log.info, warn() {} },
    debug: process.env.RUNNER_DEBUG === '1' ? log.debug : undefined,
  });
  async function fetch(url: string, { method, headers, body }: Omit<HttpRequest, 'url'>): Promise<Response> {
    const response = await connection.send({
      ...{ method, headers, url: new URL(url), tries: 1 },
      ...{ maxBytes: MAX_BYTES, timeoutSeconds: TIMEOUT_SECONDS },
      ...(body === undefined ? {} : { body }),
    });
    if (response.status < 200 || response.status > 299) throw refusal(response);
    return new Response(response.status === 204 ? null : response.body, {
      status: response.status,
      headers: { 'content-type': 'application/json' },
    });
  }
  const silent = { debug() {}, info() {}, warn() {}, error() {} };
  const octokit = new Octokit({ auth: token, baseUrl: apiUrl, log: silent, request: { fetch } });
  return {
    async request(route, parameters) {
      try {
        return (await octokit.request(route, parameters)).data;
      } catch (error) {
        // Octokit wraps the error of the connection.
        const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
        if (cause instanceof GitHubFailure) throw cause;
        throw new GitHubFailure(
          0,
          cause instanceof RequestError ? cause.message : 'The response is not from GitHub.',
        );
      }
    },
    close: connection.close,
  };
}

function refusal({ status, headers, body }: Awaited<ReturnType<ReturnType<typeof openConnection>['send']>>) {
  const sentence = `GitHub answered ${status} (${shown(messageIn(body)).slice(0, 200)}).`;
  const isLimited =
    status === 429 ||
    (status === 403 && (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0'));
  if (isLimited)
    return new GitHubFailure(status, `${sentence} There were too many requests with this token.`);
  if (status === 401) return new GitHubFailure(status, `${sentence} The token of github-token is not valid.`);
  if (status === 403 || status === 404)
    return new GitHubFailure(
      status,
      `${sentence} The job needs "permissions: pull-requests: write"; runs of forks do not get it.`,
    );
  return new GitHubFailure(status, sentence);
}

function messageIn(body: string): string {
  try {
    const { message } = JSON.parse(body) as { message?: unknown };
    return typeof message === 'string' ? message : 'no message';
  } catch {
    return 'no message';
  }
}
