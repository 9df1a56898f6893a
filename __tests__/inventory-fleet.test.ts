// The list for fleet that inventory makes of what is there, on the shipped bundle.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { isFleetName } from '../src/domain/fleet.ts';
import { rowNameOf } from '../src/domain/row-names.ts';
import { act, placed } from './action-step.ts';
import { FleetJob } from './fleet-step.ts';
import { expectMode } from './needs.ts';
import { sandboxes } from './sandboxes.ts';

const start = sandboxes();

const agent = (name: string, more: object = {}) => ({
  certificate: {
    common_name: name,
    emails: [`${name.length}.agent@example.com`],
    signature_hash: 'sha256',
    ...more,
  },
});

/** An account with certificates of several products, and orders that no list needs. */
async function account(): Promise<Sandbox> {
  const sandbox = await start({ approval: 'one-step', orderInfoEmails: 'always' });
  const individual = { first_name: 'Zuzanna', last_name: 'Quillfeather' };
  const orders = [
    placed(sandbox, agent('+Build Agent, "One"'), 'client_authentication_plus'),
    placed(sandbox, agent('Jörg Müller-Lüdenscheidt zu Hohenstein-Ernstthal'), 'client_authentication_plus'),
    placed(
      sandbox,
      agent('jorg muller-ludenscheidt zu hohenstein-ernstthal the second'),
      'client_authentication_plus',
    ),
    placed(sandbox, agent('王 小明'), 'client_authentication_plus'),
    placed(sandbox, {
      certificate: {
        common_name: 'Zuzanna Quillfeather',
        emails: ['zuzanna.q@mail.example.org', 'quill@mail.example.org'],
        signature_hash: 'sha256',
        common_name_indicator: 'given_name_surname',
        individual,
      },
    }),
    placed(
      sandbox,
      {
        certificate: {
          emails: ['zuzanna.q@mail.example.org'],
          signature_hash: 'sha256',
          common_name_indicator: 'given_name_surname',
          individual,
          profile_type: 'multipurpose',
          usage_designation: { primary_usage: 'signing', additional_usages: ['non_repudiation'] },
        },
        validity_years: 2,
      },
      'secure_email_sponsor',
    ),
  ];
  for (const order of orders) await sandbox.issue(order.id);
  const renewed = placed(sandbox, agent('Renewed'), 'client_authentication_plus');
  await sandbox.issue(renewed.id);
  renewed.renewed = true;
  placed(sandbox, agent('Pending'), 'client_authentication_plus');
  sandbox.setStatus(placed(sandbox, agent('Revoked'), 'client_authentication_plus').id, 'revoked');
  return sandbox;
}

describe.each(['.csv', '.yml', '.yaml', '.json'])('a list in %s', (ending) => {
  test('is a plan in which each row is current', async () => {
    const sandbox = await account();
    const job = new FleetJob(sandbox);
    const path = job.path(`made${ending}`);
    const made = await act('inventory', sandbox, { 'manifest-file': path, 'read-orders': 'true' });
    expect(made.exitCode, made.log).toBe(0);
    expect(made.outputs['manifest-file']).toBe(path);
    expect(made.log).toContain(`A list for fleet with 6 rows was written to ${path}.`);
    expect(made.log).not.toMatch(/Quillfeather|Lüdenscheidt|is empty for/);
    expectMode(path, 0o600);

    const list = readFileSync(path, 'utf8');
    const plan = await job.run(list, {
      file: `list${ending}`,
      with: { defaults: '', 'results-file': job.results, 'renew-before-days': '5' },
    });
    expect(plan.exitCode, plan.log).toBe(0);
    expect(job.entries().map(({ name, plan: word }) => [name, word])).toEqual([
      ['build-agent-one', 'current'],
      ['jorg-muller-ludenscheidt-zu-hohe', 'current'],
      ['jorg-muller-ludenscheidt-zu-ho-2', 'current'],
      [expect.stringMatching(/^order-\d+$/), 'current'],
      ['zuzanna-quillfeather', 'current'],
      ['zuzanna-quillfeather-2', 'current'],
    ]);
    expect(sandbox.orderPosts()).toEqual([]);
  });
});

test('rows for the same certificate are named, and are current with allow-same-person', async () => {
  const sandbox = await start({ approval: 'one-step', orderInfoEmails: 'always' });
  const emails = ['bob@example.com', 'b@example.com'];
  const orders = [
    placed(sandbox, agent('Bob', { emails }), 'client_authentication_plus'),
    placed(sandbox, agent('Bob', { emails: emails.toReversed() }), 'client_authentication_plus'),
    placed(sandbox, agent('Bob', { emails }), 'private_client_premium'),
  ];
  for (const { id } of orders) await sandbox.issue(id);
  const job = new FleetJob(sandbox);
  const path = job.path('made.csv');
  const { log } = await act('inventory', sandbox, { 'manifest-file': path, 'read-orders': 'true' });
  expect(log).toContain(
    `::warning::manifest-file: 1 row is for the same certificate as a row before: the same product, name, addresses and organization (order ${orders[1]?.id}). Remove`,
  );
  const list = readFileSync(path, 'utf8');
  const inputs = { defaults: '', 'results-file': job.results, 'renew-before-days': '5' };
  expect((await job.run(list, { with: inputs })).outputs['error-code']).toBe('invalid_input');
  await job.run(list, { with: { ...inputs, 'allow-same-person': 'true' } });
  expect(job.entries().map(({ plan }) => plan)).toEqual(['current', 'current', 'current']);
});

describe('what is not read', () => {
  test('stays empty and is named; nothing is read without read-orders', async () => {
    const sandbox = await account();
    const path = new FleetJob(sandbox).path('made.csv');
    const { log, exitCode } = await act('inventory', sandbox, { 'manifest-file': path });
    expect(exitCode, log).toBe(0);
    expect(sandbox.requests.map(({ path: requested }) => requested.split('?')[0])).toEqual([
      '/order/certificate',
    ]);
    expect(log).toMatch(
      /manifest-file: emails is empty for orders \d+(, \d+){5}\. Set read-orders to true, or fill it in\./,
    );
    const [header, first] = readFileSync(path, 'utf8').split('\n');
    expect(header).toBe(
      'name,product-id,common-name,emails,first-name,last-name,pseudonym,common-name-indicator,profile-type,primary-usage,additional-usages,organization-id,validity-years,validity-days,order-id',
    );
    expect(first).toMatch(
      /^build-agent-one,client_authentication_plus,"'\+Build Agent, ""One""",,,,,,,,,112233,,36[56],\d+$/,
    );
  });

  test('max-reads limits the requests', async () => {
    const sandbox = await account();
    const path = new FleetJob(sandbox).path('made.csv');
    const { log } = await act('inventory', sandbox, {
      'manifest-file': path,
      'read-orders': 'true',
      'max-reads': '2',
    });
    const reads = sandbox.requests.filter(({ path: requested }) =>
      /^\/order\/certificate\/\d+$/.test(requested),
    );
    expect(reads).toHaveLength(2);
    expect(log).toContain('4 orders of 6 were not read: max-reads allows 2. Raise it to fill their rows.');
  });

  test('reading many orders logs how far it is, in a group', async () => {
    const sandbox = await start();
    sandbox.seedOrders(130, { ages: [10, 300] });
    const path = new FleetJob(sandbox).path('made.csv');
    const { log } = await act(
      'inventory',
      sandbox,
      { 'manifest-file': path, 'read-orders': 'true' },
      { shortPauses: true },
    );
    const [, group = ''] = /^::group::Read the orders\n([\s\S]*?)^::endgroup::$/m.exec(log) ?? [];
    expect(group, log).toMatch(
      /^Reading: \d+ of 130 orders, about [\d.]+ (s|min) left \([\d.]+ orders\/s\)\.$/m,
    );
    expect(log.split('\n').filter((line) => line.startsWith('Reading: ')).length).toBeLessThan(5);
  });

  test('an order that cannot be read leaves its row to the list of orders', async () => {
    const sandbox = await account();
    const path = new FleetJob(sandbox).path('made.csv');
    const [{ id = 0 } = {}] = sandbox.orders;
    sandbox.play({ path: `/order/certificate/${id}`, fault: { kind: 'status', status: 404 } });
    const { log, exitCode } = await act('inventory', sandbox, {
      'manifest-file': path,
      'read-orders': 'true',
    });
    expect(exitCode, log).toBe(0);
    expect(log).toMatch(
      /Order info of order \d+ could not be read\. Run the step again to fill these rows\./,
    );
  });
});

describe('the file', () => {
  test('is replaced if an earlier run wrote it, and otherwise not touched', async () => {
    const sandbox = await account();
    const job = new FleetJob(sandbox);
    for (const ending of ['.csv', '.yml', '.json']) {
      const path = job.path(`twice${ending}`);
      for (const run of [1, 2]) {
        const { exitCode, log } = await act('inventory', sandbox, { 'manifest-file': path });
        expect([run, exitCode], log).toEqual([run, 0]);
      }
      const other = job.path(`other${ending}`);
      writeFileSync(other, 'name,emails\nmine,mine@example.com\n');
      const before = sandbox.requests.length;
      const { outputs, log } = await act('inventory', sandbox, { 'manifest-file': other });
      expect(outputs['error-code'], log).toBe('invalid_input');
      expect(log).toContain('manifest-file: ');
      expect(sandbox.requests.length).toBe(before);
      expect(readFileSync(other, 'utf8')).toContain('mine@example.com');
    }
  });

  test.each([
    [
      { 'manifest-file': 'list.txt' },
      'manifest-file: must end in .csv, .yml, .yaml or .json, which decides its format.',
    ],
    [
      { 'manifest-file': './a.csv', 'inventory-file': 'a.csv' },
      'manifest-file: is the same file as inventory-file; give each file its own path.',
    ],
    [{ 'read-orders': 'yes' }, 'read-orders: "yes" is neither true nor false.'],
    [{ 'max-reads': '-1' }, 'max-reads: "-1" is not a whole number from 0 to 50000, in digits only.'],
  ])('%j', async (inputs, reported) => {
    const sandbox = await start();
    const { log } = await act('inventory', sandbox, inputs as unknown as Record<string, string>);
    expect(log).toContain(`- ${reported}`);
    expect(sandbox.connections).toBe(0);
    expect(existsSync('list.txt')).toBe(false);
  });
});

test('names of rows are unique, and names that fleet takes', () => {
  const taken = new Set<string>();
  const names = [
    'Ada',
    'ada',
    'A-d-a',
    'Straße 5',
    'Ægir Þór',
    'x'.repeat(70),
    'x'.repeat(70),
    '---',
    '日本',
    '日本',
    "O'Brien",
    '𝒜da ẞ',
    'CON',
    'Com 1',
  ];
  const made = names.map((name) => rowNameOf(name, 'order-7', taken));
  expect(made).toEqual([
    'ada',
    'ada-2',
    'a-d-a',
    'strasse-5',
    'aegir-thor',
    'x'.repeat(32),
    `${'x'.repeat(30)}-2`,
    'order-7',
    'order-7-2',
    'order-7-3',
    'o-brien',
    'ada-ss',
    'order-7-4',
    'com-1',
  ]);
  for (const name of made) expect(isFleetName(name, 32), name).toBe(true);
});
