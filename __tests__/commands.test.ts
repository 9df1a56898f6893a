// Nothing that the service says can be a command to the runner, in the log, the outputs or the summary.

import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Sandbox, SandboxOptions } from '../sandbox/sandbox.ts';
import type { Action } from '../src/domain/actions.ts';
import { outputsOf } from '../src/report/outputs.ts';
import { placed } from './action-step.ts';
import { orderInputs, PERSON } from './fixtures.ts';
import { FleetJob } from './fleet-step.ts';
import { workDirectory } from './openssl.ts';
import { sandboxes } from './sandboxes.ts';
import { newKey, signingRequest } from './signing-request.ts';
import { runStep, type StepResult } from './step.ts';
import { type Place, tamper } from './tampered.ts';

const start = sandboxes();
const directory = workDirectory();

const TEXTS = [
  '\n::error::pwned',
  '\r::set-output name=order-id::666',
  '\r\n::warning file=x::pwned',
  '::stop-commands::pwned',
  '::add-mask::1234001',
  '##[command]pwned',
  'x\u2028::debug::pwned\u0085::group::pwned',
  '<img src=x onerror=pwned>|[a](https://pwned.example)`c`',
  'x\n\norder-id<<END\n666\nEND',
  '\u001b]0;pwned\u0007\u001b[31m\u202e\u0000',
];
const ALL = TEXTS.join('');

/** What the runner takes for commands: a line that begins with one, in white space or not, or `##[` anywhere. */
function commandsIn(log: string): { name: string; data: string }[] {
  expect(log).not.toContain('##[');
  return log.split(/\r\n|\n|\r/).flatMap((line) => {
    const [, name, data] = /^\s*::([\w-]+)[^:]*::(.*)$/.exec(line) ?? [];
    return name === undefined || data === undefined ? [] : [{ name, data: decodeURIComponent(data) }];
  });
}

const OURS = ['add-mask', 'notice', 'warning', 'error', 'debug', 'group', 'endgroup'];

function expectHarmless(action: Action, key: string, result: StepResult): void {
  const { log, outputs, state, summary } = result;
  const commands = commandsIn(log);
  for (const { name, data } of commands) {
    expect(OURS, log).toContain(name);
    expect(data, log).not.toMatch(/^\s*(::|##\[|pwned|666|1234001)/m);
  }
  expect(commands.filter(({ name }) => name === 'add-mask')).toEqual([{ name: 'add-mask', data: key }]);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: looked for
  expect(log.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/);

  expect(outputsOf(action)).toEqual(expect.arrayContaining(Object.keys(outputs)));
  for (const [name, value] of [...Object.entries(outputs), ...Object.entries(state)]) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: looked for
    expect(value, name).not.toMatch(/[\u0000-\u001f\u007f\u2028]|^::/);
  }
  expect(outputs['order-id']).not.toBe('666');
  expect(outputs['error-code']).not.toBe('internal_error');
  expect(log).not.toMatch(/This is a bug|^ +at /m);

  expect(summary).not.toMatch(/<img|\]\(https:\/\/pwned|`c`/);
  const columns = summary.split('\n').map((line) => (/^\|/.test(line) ? line.split('|').length : 0));
  const tables = columns.join(' ').split(/(?: 0)+ ?/);
  for (const table of tables) expect(new Set(table.trim().split(' ')).size, summary).toBe(1);
}

type Scene = {
  name: string;
  action: Action;
  options?: SandboxOptions;
  prepare?: (sandbox: Sandbox) => void | Promise<void>;
  inputs: (sandbox: Sandbox, url: string) => Record<string, string>;
  /** At most so many orders are placed; one unless given. */
  posts?: number;
  /** At least so many strings are replaced. */
  places: number;
};

const certificate = () => ({ 'certificate-file': join(directory, `${crypto.randomUUID()}.pem`) });
const at = (sandbox: Sandbox, url: string) => ({
  devkey: sandbox.key,
  'api-url': url,
  'request-timeout-seconds': '5',
});
const issued = async (sandbox: Sandbox) => void (await sandbox.issue(placed(sandbox).id));

const scenes: Scene[] = [
  {
    name: 'order',
    action: 'order',
    options: {
      approval: 'one-step',
      approvedAfter: 2,
      issuance: { polls: 1 },
      emailValidation: 'unvalidated',
    },
    inputs: (sandbox, url) => ({
      ...orderInputs(sandbox, { 'wait-for': 'issuance', 'wait-timeout-minutes': '0.05' }),
      ...at(sandbox, url),
      ...certificate(),
      'on-timeout': 'succeed',
    }),
    places: 20,
  },
  {
    name: 'order, a dry run',
    action: 'order',
    options: {
      account: { customFields: [{ id: 12, label: 'Cost', required: true, active: true, type: 'text' }] },
    },
    inputs: (sandbox, url) => ({ ...orderInputs(sandbox, { 'dry-run': 'true' }), ...at(sandbox, url) }),
    places: 15,
  },
  {
    name: 'order, refused',
    action: 'order',
    inputs: (sandbox, url) => ({
      ...orderInputs(sandbox, { 'organization-id': '999' }),
      ...at(sandbox, url),
    }),
    places: 2,
  },
  {
    name: 'collect',
    action: 'collect',
    prepare: issued,
    inputs: (sandbox, url) => ({ ...at(sandbox, url), 'order-id': '1234001', ...certificate() }),
    places: 15,
  },
  {
    name: 'approve',
    action: 'approve',
    options: { approval: 'two-step' },
    prepare: (sandbox) => void placed(sandbox),
    inputs: (sandbox, url) => ({ ...at(sandbox, url), 'order-id': '1234001' }),
    places: 15,
  },
  {
    name: 'reissue',
    action: 'reissue',
    prepare: issued,
    inputs: (sandbox, url) => ({ ...at(sandbox, url), 'order-id': '1234001', csr: REISSUE_CSR }),
    places: 15,
  },
  {
    name: 'revoke',
    action: 'revoke',
    prepare: issued,
    inputs: (sandbox, url) => ({ ...at(sandbox, url), 'order-id': '1234001', comments: 'Left' }),
    places: 15,
  },
  {
    name: 'inventory',
    action: 'inventory',
    prepare: issued,
    inputs: (sandbox, url) => ({
      ...at(sandbox, url),
      'expires-within-days': '3650',
      'inventory-file': join(directory, `${crypto.randomUUID()}.csv`),
    }),
    places: 10,
  },
  ...(['false', 'true'] as const).map(
    (apply): Scene => ({
      name: `fleet, apply: ${apply}`,
      posts: 3,
      action: 'fleet',
      prepare: async (sandbox) => {
        const { id } = placed(sandbox, { alternative_order_id: 'agents--a' }, 'client_premium');
        await sandbox.issue(id);
        placed(sandbox, { alternative_order_id: 'agents--b' }, 'client_premium');
        const certificate = { common_name: 'Agent Eight', emails: [PERSON.email], signature_hash: 'sha256' };
        const { id: ending } = placed(sandbox, { certificate, alternative_order_id: 'agents--d' });
        await sandbox.issue(ending);
        sandbox.setClock(new Date(Date.now() + 350 * 86_400_000));
      },
      inputs: (sandbox, url) => {
        const job = new FleetJob({ url, key: sandbox.key });
        const row = { 'common-name': PERSON.name, emails: PERSON.email, 'product-id': 'client_premium' };
        const rows = [
          { name: 'a', ...row },
          { name: 'b', ...row, state: 'revoked' },
          { name: 'c', ...row, 'common-name': 'Agent Seven' },
          { name: 'd', ...row, 'common-name': 'Agent Eight' },
        ];
        return {
          ...job.inputs(rows, { apply: apply === 'true', with: { 'results-file': job.results } }),
          'max-revocations': '5',
          'request-timeout-seconds': '5',
        };
      },
      places: 10,
    }),
  ),
];

const REISSUE_CSR = signingRequest(newKey());

/** Runs the scene on a sandbox of its own, whose responses are changed on their way. */
async function play(scene: Scene, replace: (place: Place, text: string) => string | undefined) {
  const sandbox = await start(scene.options);
  await scene.prepare?.(sandbox);
  const tampering = await tamper(sandbox.url, replace);
  const inputs = scene.inputs(sandbox, tampering.url);
  const result = await runStep({ inputs, bundle: `dist/${scene.action}.js`, shortPauses: true });
  await tampering.close();
  expect(sandbox.orderPosts().length).toBeLessThanOrEqual(scene.posts ?? 1);
  const files = ['inventory-file', 'results-file'].flatMap((name) => inputs[name] ?? []);
  return { result, key: sandbox.key, places: [...tampering.places], files };
}

describe.each(scenes)('$name: each string of each response', (scene) => {
  test('on its own', { timeout: 120_000 }, async () => {
    const untouched = await play(scene, () => undefined);
    expectHarmless(scene.action, untouched.key, untouched.result);
    expect(untouched.places.length).toBeGreaterThanOrEqual(scene.places);
    await Promise.all(
      [0, 1].map(async (worker) => {
        for (const [index, place] of untouched.places.entries()) {
          if (index % 2 !== worker) continue;
          // A text that only begins as it should passes some checks.
          for (const change of [() => ALL, (text: string) => text + ALL]) {
            const { result, key } = await play(scene, (at, text) =>
              at === place ? change(text) : undefined,
            );
            expectHarmless(scene.action, key, result);
          }
        }
      }),
    );
  });

  test('all at once, and each text in all of them', { timeout: 120_000 }, async () => {
    for (const text of [ALL, ...TEXTS]) {
      for (const change of [() => text, (original: string) => original + text]) {
        const { result, key } = await play(scene, (_, original) => change(original));
        expectHarmless(scene.action, key, result);
      }
    }
  });
});

describe('key sends nothing, and its paths', () => {
  test.each(TEXTS)('%j', async (text) => {
    const inputs = { 'key-file': join(directory, `${crypto.randomUUID()}${text.replaceAll('\u0000', '')}`) };
    const result = await runStep({ inputs, bundle: 'dist/key.js' });
    for (const { name } of commandsIn(result.log)) expect(OURS).toContain(name);
    expect(result.log).not.toMatch(/^::\w+::pwned/m);
  });
});
