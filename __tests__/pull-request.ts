// A stand-in of GitHub's REST API with one pull request, on loopback: its comments, and who the token belongs to.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export type Comment = { id: number; body: string; user: { login: string; type: string } };
type Call = { method: string; path: string; query: string; token: string | undefined };
/** An answer instead of GitHub's own. */
type Instead = { status: number; headers?: Record<string, string>; body?: unknown };

export type PullRequest = {
  /** The API's address, with its path if it has one. */
  url: string;
  comments: Comment[];
  calls: Call[];
  /** Adds a comment of someone else. */
  comment(body: string, user?: Comment['user']): Comment;
  /** What requests are answered with instead, if this returns something. */
  answer: (call: Call) => Instead | undefined;
  close(): Promise<void>;
};

export const PERSON = { login: 'octocat', type: 'User' };
const JOB = { login: 'github-actions[bot]', type: 'Bot' };

export type PullRequestOptions = {
  repository: string;
  number: number;
  /** `/api/v3` for GitHub Enterprise Server. */
  path?: string;
  /** Whose token the step has; the job's unless given. */
  owner?: Comment['user'];
};

export async function startPullRequest(options: PullRequestOptions): Promise<PullRequest> {
  const { repository, number, path: prefix = '', owner = JOB } = options;
  let lastId = 1000;
  const add = (body: string, user: Comment['user']): Comment => {
    lastId += 1;
    const comment = { id: lastId, body, user };
    pull.comments.push(comment);
    return comment;
  };
  const ofIssue = `/repos/${repository}/issues/${number}/comments`;
  const ofComment = new RegExp(`^/repos/${repository}/issues/comments/(\\d+)$`);

  function reply(method: string, url: URL, body: string): Instead {
    const path = url.pathname.slice(prefix.length);
    if (!url.pathname.startsWith(prefix)) return { status: 404, body: { message: 'Not Found' } };
    if (path === '/user' && method === 'GET')
      return owner.type === 'User'
        ? { status: 200, body: owner }
        : { status: 403, body: { message: 'Resource not accessible by integration' } };
    if (path === ofIssue && method === 'GET') {
      const [size, page] = [
        Number(url.searchParams.get('per_page') ?? 30),
        Number(url.searchParams.get('page') ?? 1),
      ];
      return { status: 200, body: pull.comments.slice((page - 1) * size, page * size) };
    }
    if (path === ofIssue && method === 'POST') return { status: 201, body: add(bodyIn(body), owner) };
    const id = Number(ofComment.exec(path)?.[1]);
    const index = pull.comments.findIndex((comment) => comment.id === id);
    const found = pull.comments[index];
    if (found === undefined) return { status: 404, body: { message: 'Not Found' } };
    if (method === 'DELETE') {
      pull.comments.splice(index, 1);
      return { status: 204 };
    }
    if (method !== 'PATCH') return { status: 405, body: { message: 'Method Not Allowed' } };
    found.body = bodyIn(body);
    return { status: 200, body: found };
  }

  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const { method = '' } = request;
    const call = { method, path: url.pathname, query: url.search, token: request.headers.authorization };
    pull.calls.push(call);
    const sent = await text(request);
    const { status, headers = {}, body } = pull.answer(call) ?? reply(method, url, sent);
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const pull: PullRequest = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`,
    comments: [],
    calls: [],
    comment: (body, user = PERSON) => add(body, user),
    answer: () => undefined,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return pull;
}

function bodyIn(sent: string): string {
  const { body } = JSON.parse(sent) as { body: string };
  if (body.length > 65_536) throw new Error('GitHub takes no comment of this length.');
  return body;
}
