// The plan as a comment on the pull request, against a local stand-in of GitHub's REST API.

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, test } from 'vitest';
import { agents, FleetJob, type FleetRun, type Row } from './fleet-step.ts';
import { PERSON, type PullRequest, type PullRequestOptions, startPullRequest } from './pull-request.ts';
import { sandboxes } from './sandboxes.ts';
import type { StepResult } from './step.ts';

const start = sandboxes();
const TOKEN = 'ghs_0123456789abcdefghijkl';
const COMMENTS = '/repos/octo-org/pki/issues/7/comments';
const NOTICE = '::notice::The plan was not written to the pull request: ';

const started: PullRequest[] = [];
afterAll(() => Promise.all(started.map((pull) => pull.close())));

async function pullRequest(options: Partial<PullRequestOptions> = {}): Promise<PullRequest> {
  const pull = await startPullRequest({ repository: 'octo-org/pki', number: 7, ...options });
  started.push(pull);
  return pull;
}

function plan(
  job: FleetJob,
  { url }: { url: string },
  rows: Row[] | string,
  { with: more, env, ...run }: FleetRun = {},
): Promise<StepResult> {
  return job.run(rows, {
    with: { comment: 'true', 'github-token': TOKEN, ...more },
    env: { GITHUB_API_URL: url, GITHUB_REF: 'refs/pull/7/merge', ...env },
    // A process of its own: the steps that share one may connect to the sandbox only.
    started: () => {},
    ...run,
  });
}

const bodies = (pull: PullRequest) => pull.comments.map(({ body }) => body);
const callsTo = (pull: PullRequest) => pull.calls.map(({ method, path }) => `${method} ${path}`);

test('is created, replaced and removed, one for each fleet', async () => {
  const job = new FleetJob(await start());
  const pull = await pullRequest();
  for (let other = 0; other < 150; other++) pull.comment('Looks good');
  const own = () => bodies(pull).filter((body) => body !== 'Looks good');
  const first = await plan(job, pull, agents(2));
  expect(first.exitCode).toBe(0);
  expect(own()).toHaveLength(1);
  expect(own()[0]).toContain(first.summary.trim());
  expect(pull.calls.every(({ token }) => token === `token ${TOKEN}`)).toBe(true);
  expect(callsTo(pull)).toEqual([`GET ${COMMENTS}`, `GET ${COMMENTS}`, `POST ${COMMENTS}`]);
  const second = await plan(job, pull, agents(3));
  expect(own()).toHaveLength(1);
  expect(own()[0]).toContain('3 to order.');
  expect(second.summary).toContain('3 to order.');
  await plan(job, pull, agents(1), { with: { fleet: 'people' } });
  expect(own()).toHaveLength(2);
  await job.apply(agents(3));
  expect(await plan(job, pull, agents(3))).toMatchObject({ exitCode: 0 });
  expect(own().map((body) => body.includes('Fleet people'))).toEqual([true]);
  expect(first.written.replaceAll(`::add-mask::${TOKEN}`, '')).not.toContain(TOKEN);
});

describe('follows the last push', () => {
  test('a list that cannot be used replaces the plan, without names and addresses', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    const pull = await pullRequest();
    await plan(job, pull, agents(2));
    const sent = sandbox.requests.length;
    const rows = agents(2).map((row) => ({ ...row, emails: `${row.name}.example.com` }));
    const broken = await plan(job, pull, rows);
    expect([broken.exitCode, broken.outputs['error-code']]).toEqual([1, 'invalid_input']);
    expect(bodies(pull)).toHaveLength(1);
    expect(bodies(pull)[0]).toContain(broken.summary.trim());
    expect(bodies(pull)[0]).toContain(
      'The list cannot be used, so nothing was sent to DigiCert: 2 problems.',
    );
    expect(bodies(pull)[0]).not.toMatch(/Agent \d|agent-\d\.example|to order/);
    expect(sandbox.requests).toHaveLength(sent);
    await plan(job, pull, agents(2));
    expect(bodies(pull).map((body) => /2 to order/.test(body))).toEqual([true]);
  });

  test.each([
    ['a file that is no list', () => ({ file: 'list.yml', rows: 'certificates: [' }), 'invalid_input'],
    ['a limit of the workflow', () => ({ with: { 'allowed-email-domains': 'example.org' } }), 'not_allowed'],
    ['a wrong API key', () => ({ with: { devkey: 'wrong' } }), 'api_refused'],
    ['a bad directory', (job) => ({ with: { 'key-directory': job.path('list.csv') } }), 'invalid_input'],
  ] as [string, (job: FleetJob) => FleetRun & { rows?: string }, string][])(
    '%s replaces the plan',
    async (_, runOf, code) => {
      const job = new FleetJob(await start());
      const pull = await pullRequest();
      await plan(job, pull, agents(1));
      const { rows = agents(1), ...run } = runOf(job);
      const result = await plan(job, pull, rows, run);
      expect(result.outputs['error-code']).toBe(code);
      expect(bodies(pull)).toHaveLength(1);
      expect(bodies(pull)[0]).toContain(result.summary.trim());
      expect(bodies(pull)[0]).toContain(`Failed: \`${code}\``);
    },
  );

  test('a plan over a limit and a plan with problems only are comments', async () => {
    const job = new FleetJob(await start());
    const pull = await pullRequest();
    await plan(job, pull, agents(2), { with: { 'max-orders': '1' } });
    expect(bodies(pull)[0]).toContain('**Over the limit:**');
    await plan(job, pull, agents(1, { 'order-id': '4711' }));
    expect(bodies(pull)[0]).toContain('### Problems (1 row)');
  });

  test('of a push and of an apply there is none', async () => {
    const job = new FleetJob(await start());
    const pull = await pullRequest();
    for (const rows of [agents(1), agents(1, { emails: 'nobody' })]) {
      const push = await plan(job, pull, rows, { env: { GITHUB_REF: 'refs/heads/main' } });
      expect(push.log).toContain('not about a pull request');
      await plan(job, pull, rows, { apply: true });
      await plan(job, pull, rows, { with: { comment: 'false' } });
    }
    expect(pull.calls).toEqual([]);
  });
});

describe('is the one that the token has written', () => {
  const forged = '<!-- fleet agents of order-client-certificate -->\n## Fleet agents\n\nNothing to see.';

  test('a person has written the marker, too', async () => {
    const job = new FleetJob(await start());
    const pull = await pullRequest();
    const other = pull.comment(forged);
    for (const count of [1, 2]) await plan(job, pull, agents(count));
    expect(other.body).toBe(forged);
    expect(bodies(pull)).toEqual([forged, expect.stringContaining('2 to order.')]);
    await job.apply(agents(2));
    await plan(job, pull, agents(2));
    expect(bodies(pull)).toEqual([forged]);
  });

  test("with a person's token, those of that person", async () => {
    const job = new FleetJob(await start());
    const pull = await pullRequest({ owner: { login: 'deployer', type: 'User' } });
    pull.comment(forged, PERSON);
    for (const count of [1, 2]) await plan(job, pull, agents(count));
    expect(bodies(pull)).toEqual([forged, expect.stringContaining('2 to order.')]);
  });

  test('on the third page', async () => {
    const job = new FleetJob(await start());
    const pull = await pullRequest();
    for (let other = 0; other < 200; other++) pull.comment('Looks good');
    await plan(job, pull, agents(1));
    await plan(job, pull, agents(2));
    expect(pull.comments).toHaveLength(201);
    expect(bodies(pull)[200]).toContain('2 to order.');
  });

  test('two of two runs at once become one, and one that is gone is written again', async () => {
    const job = new FleetJob(await start());
    const pull = await pullRequest();
    await plan(job, pull, agents(1));
    pull.comments.push({ ...(pull.comments[0] as PullRequest['comments'][0]), id: 5000 });
    await plan(job, pull, agents(2));
    expect(bodies(pull)).toEqual([expect.stringContaining('2 to order.')]);
    pull.answer = ({ method }) => {
      if (method === 'PATCH') pull.comments.splice(0);
      return undefined;
    };
    await plan(job, pull, agents(3));
    expect(bodies(pull)).toEqual([expect.stringContaining('3 to order.')]);
  });
});

describe('whatever goes wrong is a notice, and the plan goes on', () => {
  test.each([400, 403, 404, 422, 429, 500, 502, 503])('an answer of %d', async (status) => {
    const job = new FleetJob(await start());
    const pull = await pullRequest();
    pull.answer = () => ({ status, body: { message: 'Not today' } });
    const result = await plan(job, pull, agents(1));
    expect([result.exitCode, result.outputs['to-order']]).toEqual([0, '1']);
    expect(result.log).toContain(`${NOTICE}GitHub answered ${status} (Not today).`);
    expect(/pull-requests: write/.test(result.log)).toBe([403, 404].includes(status));
    expect(pull.calls).toHaveLength(1);
  });

  test.each([
    [403, { 'retry-after': '60' }],
    [403, { 'x-ratelimit-remaining': '0' }],
    [429, {}],
  ] as const)('a rate limit: %d %o', async (status, headers) => {
    const job = new FleetJob(await start());
    const pull = await pullRequest();
    pull.answer = () => ({ status, headers, body: { message: 'You have exceeded a rate limit.' } });
    const { exitCode, log } = await plan(job, pull, agents(1));
    expect(exitCode).toBe(0);
    expect(log).toContain('There were too many requests with this token.');
    expect(log).not.toContain('pull-requests: write');
  });

  test.each([
    [
      'HTML',
      { status: 200, headers: { 'content-type': 'text/html' }, body: `<p>${'Sign in. '.repeat(40)}</p>` },
    ],
    ['an object', { status: 200, body: { message: 'fine' } }],
  ])('an answer that is %s', async (_, answer) => {
    const job = new FleetJob(await start());
    const pull = await pullRequest();
    pull.answer = () => answer;
    const { exitCode, log } = await plan(job, pull, agents(1));
    expect(exitCode).toBe(0);
    expect(log).toContain(`${NOTICE}The response is not from GitHub.`);
    expect(pull.calls).toHaveLength(1);
  });

  test('no token, no API, and no server', async () => {
    const job = new FleetJob(await start());
    const pull = await pullRequest();
    const without = await plan(job, pull, agents(1), { with: { 'github-token': '' } });
    expect([without.exitCode, without.log.includes(`${NOTICE}github-token is empty.`)]).toEqual([0, true]);
    const elsewhere = await plan(job, { url: 'http://example.com' }, agents(1));
    expect([elsewhere.exitCode, elsewhere.log.includes(`${NOTICE}GITHUB_API_URL`)]).toEqual([0, true]);
    const closed = await pullRequest();
    await closed.close();
    const gone = await plan(job, closed, agents(1));
    expect([gone.exitCode, gone.log.includes(`${NOTICE}GET 127.0.0.1`)]).toEqual([0, true]);
    expect(pull.calls).toEqual([]);
  });

  test.each([301, 302, 307, 308])('a redirect of %d is not followed', async (status) => {
    const job = new FleetJob(await start());
    const pull = await pullRequest();
    const requests: string[] = [];
    const other = createServer(({ url = '' }, response) => {
      requests.push(url);
      response.end('[]');
    }).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    pull.answer = ({ path }) => ({ status, headers: { location: `http://127.0.0.1:${port}${path}` } });
    const { exitCode, log } = await plan(job, pull, agents(1));
    other.close();
    expect([exitCode, requests]).toEqual([0, []]);
    expect(log).toContain(`${NOTICE}GitHub answered ${status}`);
  });
});

test('an API with a path, and debug lines of its requests', async () => {
  const job = new FleetJob(await start());
  const pull = await pullRequest({ path: '/api/v3' });
  const { log } = await plan(job, pull, agents(1), { env: { RUNNER_DEBUG: '1' } });
  expect(callsTo(pull)).toEqual([`GET /api/v3${COMMENTS}`, `POST /api/v3${COMMENTS}`]);
  const lines = log.match(/^::debug::.*\/api\/v3.*$/gm) ?? [];
  expect(lines.map((line) => line.replace(/\d+ ms$/, 'N ms'))).toEqual([
    `::debug::GET /api/v3${COMMENTS}?per_page&page 200 N ms`,
    `::debug::POST /api/v3${COMMENTS} 201 N ms`,
  ]);
});

test('is cut at a line if GitHub would not take it, with nothing left open', async () => {
  const job = new FleetJob(await start());
  const pull = await pullRequest();
  const row = (index: number, more: Row = {}) => ({
    ...(agents(1)[0] as Row),
    ...{ name: `${'n'.repeat(24)}-${index}`, 'common-name': `Agent ${index}`, ...more },
  });
  const numbers = Array.from({ length: 200 }, (_, index) => index);
  await job.apply(numbers.map((index) => row(index)));
  const rows = [
    ...numbers.map((index) => row(index)),
    ...numbers.map((index) => row(1000 + index, { 'order-id': String(9_000_000 + index) })),
    ...numbers.map((index) => row(2000 + index)),
  ];
  const { summary } = await plan(job, pull, rows);
  expect(summary.length).toBeGreaterThan(65_000);
  const [body = ''] = bodies(pull);
  expect(body.length).toBeLessThan(65_536);
  expect(body).toMatch(/ \|\n\n<\/details>\n\nThe rest is in the summary of the job\.\n\n$/);
});
