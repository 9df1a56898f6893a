// The plan as a comment on the pull request, against a local stand-in of GitHub's REST API.

import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { agents, FleetJob, type FleetRun, type Row } from './fleet-step.ts';
import { sandboxes } from './sandboxes.ts';
import type { StepResult } from './step.ts';

const start = sandboxes();
const TOKEN = 'ghs_0123456789abcdefghijkl';

type Comment = { id: number; body: string };
type Call = { method: string; path: string; token: string | undefined };

const closing: (() => void)[] = [];
afterAll(() => {
  for (const close of closing) close();
});

/** GitHub's comments of the pull request 7; `answer` is a status that every request gets instead. */
async function github(answer?: number) {
  const comments: Comment[] = [];
  const calls: Call[] = [];
  const read = async (request: IncomingMessage) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    return text === '' ? undefined : (JSON.parse(text) as { body: string });
  };
  const server = createServer(async (request, response) => {
    const path = request.url ?? '';
    const { method = '' } = request;
    calls.push({ method, path: path.split('?')[0] ?? '', token: request.headers.authorization });
    const sent = await read(request);
    const send = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(status === 204 ? undefined : JSON.stringify(body));
    };
    if (answer !== undefined) return send(answer, { message: 'Resource not accessible by integration' });
    const id = Number(/\/comments\/(\d+)$/.exec(path)?.[1]);
    const at = comments.findIndex((comment) => comment.id === id);
    if (method === 'GET') {
      const page = Number(new URL(path, 'http://x').searchParams.get('page') ?? 1);
      return send(200, comments.slice((page - 1) * 100, page * 100));
    }
    if (method === 'POST') {
      const comment = { id: 1000 + comments.length, body: sent?.body ?? '' };
      comments.push(comment);
      return send(201, comment);
    }
    if (at < 0) return send(404, { message: 'Not Found' });
    if (method === 'DELETE') {
      comments.splice(at, 1);
      return send(204, undefined);
    }
    comments[at] = { id, body: sent?.body ?? '' };
    return send(200, comments[at]);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  return { comments, calls, url: `http://127.0.0.1:${port}` };
}

function plan(
  job: FleetJob,
  url: string,
  rows: Row[],
  { with: more, ...run }: FleetRun = {},
): Promise<StepResult> {
  return job.run(rows, {
    with: { comment: 'true', 'github-token': TOKEN, ...more },
    env: { GITHUB_API_URL: url, GITHUB_REF: 'refs/pull/7/merge' },
    // A process of its own: the steps that share one may connect to the sandbox only.
    started: () => {},
    ...run,
  });
}

test('is created, replaced and removed, one for each fleet', async () => {
  const sandbox = await start();
  const job = new FleetJob(sandbox);
  const { comments, calls, url } = await github();
  for (let other = 0; other < 150; other++) comments.push({ id: other, body: 'Looks good' });
  const own = () => comments.filter(({ body }) => body !== 'Looks good');
  const first = await plan(job, url, agents(2));
  expect(first.exitCode).toBe(0);
  expect(own()).toHaveLength(1);
  expect(own()[0]?.body).toContain(first.summary.trim());
  expect(calls.every(({ token }) => token === `token ${TOKEN}`)).toBe(true);
  expect(calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'GET /repos/octo-org/pki/issues/7/comments',
    'GET /repos/octo-org/pki/issues/7/comments',
    'POST /repos/octo-org/pki/issues/7/comments',
  ]);
  const second = await plan(job, url, agents(3));
  expect(own()).toHaveLength(1);
  expect(own()[0]?.body).toContain('3 to order.');
  expect(second.summary).toContain('3 to order.');
  await plan(job, url, agents(1), { with: { fleet: 'people' } });
  expect(own()).toHaveLength(2);
  await job.apply(agents(3));
  expect(await plan(job, url, agents(3))).toMatchObject({ exitCode: 0 });
  expect(own().map(({ body }) => body.includes('Fleet people'))).toEqual([true]);
  expect(first.written.replaceAll(`::add-mask::${TOKEN}`, '')).not.toContain(TOKEN);
});

test.each([403, 404, 429, 500, 503])('an answer of %d is a notice, and the plan goes on', async (status) => {
  const sandbox = await start();
  const job = new FleetJob(sandbox);
  const { url } = await github(status);
  const result = await plan(job, url, agents(1));
  expect([result.exitCode, result.outputs['to-order']]).toEqual([0, '1']);
  expect(result.log).toMatch(
    new RegExp(`::notice::The plan was not written to the pull request: GitHub answered ${status}`),
  );
});

test('no token, no API, or no pull request: the plan goes on', async () => {
  const sandbox = await start();
  const job = new FleetJob(sandbox);
  const { calls, url } = await github();
  const without = await plan(job, url, agents(1), { with: { 'github-token': '' } });
  expect([without.exitCode, without.log.includes('github-token is empty')]).toEqual([0, true]);
  const elsewhere = await plan(job, 'http://example.com', agents(1));
  expect([elsewhere.exitCode, elsewhere.log.includes('GITHUB_API_URL')]).toEqual([0, true]);
  const push = await plan(job, url, agents(1), {
    env: { GITHUB_API_URL: url, GITHUB_REF: 'refs/heads/main' },
  });
  expect([push.exitCode, push.log.includes('not about a pull request')]).toEqual([0, true]);
  const gone = await plan(job, 'http://127.0.0.1:9', agents(1));
  expect([gone.exitCode, gone.log.includes('::notice::The plan was not written')]).toEqual([0, true]);
  // Without the input nothing is asked, and an apply writes none.
  await plan(job, url, agents(1), { with: { comment: 'false' } });
  await plan(job, url, agents(1), { apply: true });
  expect(calls).toEqual([]);
});
