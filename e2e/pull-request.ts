// A pull request with a broken list, corrected, merged: what a reviewer sees at the lines of the list, in the summary
// and in the comment, and what is ordered.

import assert from 'node:assert/strict';
import { type PullRequest, startPullRequest } from '../__tests__/pull-request.ts';
import type { ActRun } from './act.ts';
import type { Scenario } from './scenarios.ts';
import type { Stage } from './stage.ts';

const TOKEN = 'ghs_e2e0123456789abcdefghijkl';
const LIST = 'people/certificates.csv';
const BROKEN = [
  'name,common-name,emails',
  'agent-1,"Build agent\none",agent-1@example.com',
  'agent-2,Build agent 2,agent-2.example.com',
  'agent-1,Build agent 3,agent-3@example.com',
].join('\n');
const CORRECTED = [
  'name,common-name,emails',
  'agent-1,Build agent 1,agent-1@example.com',
  'agent-2,Build agent 2,agent-2@example.com',
].join('\n');

export const pullRequestScenarios: Scenario[] = [
  {
    name: 'fleet: a pull request with a broken list is corrected and merged',
    async run(stage) {
      const pull = await startPullRequest({ repository: 'acme/people', number: 7 });
      try {
        await play(stage, pull);
      } finally {
        await pull.close();
      }
    },
  },
];

async function play(stage: Stage, pull: PullRequest): Promise<void> {
  const { sandbox } = stage;
  const run = (event: 'pull_request' | 'push', list: string): Promise<ActRun> =>
    stage.run('pull-request.yml', {
      event,
      ...(event === 'pull_request' && { payload: { number: 7, pull_request: { number: 7 } } }),
      files: { [LIST]: list },
      secrets: { DIGICERT_DEVKEY: sandbox.key, GITHUB_TOKEN: TOKEN },
      env: { GITHUB_API_URL: pull.url },
    });

  pull.comment('Who are these two?');
  const broken = await run('pull_request', BROKEN);
  assert.notEqual(broken.exitCode, 0, broken.log);
  assert.deepEqual(placesIn(broken.log), [`error ${LIST}:2:9`, `error ${LIST}:4:23`, `error ${LIST}:5:1`]);
  assert.equal(pull.comments.length, 2);
  const [, comment] = pull.comments;
  assert.ok(comment);
  assert.match(comment.body, /The list cannot be used, so nothing was sent to DigiCert: 3 problems\./);
  assert.match(broken.log, /The list cannot be used/);
  assert.equal(sandbox.requests.length, 0);

  const corrected = await run('pull_request', CORRECTED);
  assert.equal(corrected.exitCode, 0, corrected.log);
  assert.deepEqual(placesIn(corrected.log), []);
  assert.deepEqual(pull.comments.map(({ id }) => id).indexOf(comment.id), 1);
  assert.equal(pull.comments.length, 2);
  assert.match(comment.body, /2 to order\./);
  assert.doesNotMatch(comment.body, /cannot be used|Build agent|example\.com/);
  assert.equal(sandbox.orderPosts().length, 0);

  const planned = comment.body;
  const calls = pull.calls.length;
  const merged = await run('push', CORRECTED);
  assert.equal(merged.exitCode, 0, merged.log);
  assert.deepEqual(
    sandbox.orders.map(({ reference }) => reference),
    ['agents--agent-1', 'agents--agent-2'],
  );
  assert.equal(sandbox.orderPosts().length, 2);
  assert.match(merged.log, /Done: 2 ordered\./);
  assert.deepEqual([comment.body, pull.calls.length], [planned, calls]);

  for (const { method, token } of pull.calls) assert.equal(token, `token ${TOKEN}`, method);
  for (const { log } of [broken, corrected, merged]) assert.ok(!log.includes(TOKEN), log);
}

/** The places of annotations in act's log. */
function placesIn(log: string): string[] {
  return [...log.matchAll(/::(error|notice) file=([^,]+),line=(\d+),col=(\d+)::/g)].map(
    ([, level, file, line, column]) => `${level} ${file}:${line}:${column}`,
  );
}
