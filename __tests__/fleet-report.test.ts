// What a fleet reports: annotations at the lines of the list, and a summary that decides.

import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { agents, csvOf, FleetJob, type FleetRun, type Row } from './fleet-step.ts';
import { PLATFORM } from './platform.ts';
import { sandboxes } from './sandboxes.ts';
import { runStep } from './step.ts';

const start = sandboxes();

type Annotation = { level: string; file?: string; line?: string; col?: string; text: string };

/** Annotations of a log, as the runner parses them. */
function annotations(log: string): Annotation[] {
  const unescaped = (text: string) =>
    text.replace(/%(25|0D|0A|3A|2C)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return [...log.matchAll(/^::(error|warning|notice)(?: ([^:\r\n]*))?::(.*)$/gm)].map(
    ([, level = '', list = '', text = '']) => ({
      level,
      ...Object.fromEntries(
        list
          .split(',')
          .filter(Boolean)
          .map((property) => [property.split('=')[0], unescaped(property.split('=')[1] ?? '')]),
      ),
      text: unescaped(text),
    }),
  );
}

const atLines = (log: string) => annotations(log).filter(({ file }) => file !== undefined);
const inWorkspace = (job: FleetJob, more: FleetRun = {}): FleetRun => ({
  ...more,
  env: { GITHUB_WORKSPACE: job.directory, ...more.env },
});
const agent = (number: number, more: Row = {}): Row => ({ ...(agents(number)[number - 1] as Row), ...more });

describe('at the line', () => {
  test('each problem of a list, as CSV, YAML and JSON, with line breaks in cells, too', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    const csv = 'name,common-name,emails\na,"Agent\none",nobody\nb,Agent,"b@example.com\nnobody"\n';
    const lists: [string, string, [string, string][]][] = [
      [
        'list.csv',
        csv,
        [
          ['2', '3'],
          ['3', '6'],
          ['4', '9'],
        ],
      ],
      ['list.yml', '- name: a\n  common-name: A\n  emails: nobody\n', [['3', '3']]],
      ['list.json', '[\n  {"name": "a", "common-name": "A",\n   "emails": "nobody"}]', [['3', '4']]],
    ];
    for (const [file, content, places] of lists) {
      const { log } = await job.run(content, inWorkspace(job, { file }));
      const found = atLines(log);
      expect([file, found.map(({ line, col }) => [line, col])]).toEqual([file, places]);
      expect(new Set(found.map((each) => `${each.level} ${each.file}`))).toEqual(new Set([`error ${file}`]));
    }
    // Not in the workspace.
    expect(atLines((await job.run(csv)).log)).toEqual([]);
    expect(sandbox.requests).toHaveLength(0);
  });

  test.each([
    ['a file of another encoding', Buffer.from('\ufeffname,emails\na,b\n', 'utf16le'), ['1', '1']],
    ['a letter of another encoding', Buffer.from('name,emails\nJörg,b\n', 'latin1'), ['2', '2']],
    ['a quote that is not closed', 'name,common-name,emails\na,A,"b\nc,C,d\n', ['2', '5']],
    ['a row that ends too early', 'name,common-name,emails\na,A\nb,B,b@example.com\n', ['2', '4']],
    ['no row', 'name,common-name,emails\n', ['1', '1']],
    ['sep= and a byte order mark', '\ufeffsep=;\r\nname;common-name;emails\r\na;A;nobody\r\n', ['3', '5']],
  ] as const)('%s', async (_, content, place) => {
    const job = new FleetJob(await start());
    const inputs = job.inputs('');
    writeFileSync(inputs.manifest as string, content);
    const { log } = await runStep({
      inputs,
      bundle: 'dist/fleet.js',
      env: { GITHUB_WORKSPACE: job.directory },
    });
    expect(atLines(log).map(({ line, col }) => [line, col])).toEqual([place]);
  });

  test('of a list in the workspace, by the path that it has there', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    const [workspace, outside] = [job.path('workspace'), job.path('outside')];
    // Windows has no colon in names.
    const folder = `my people, 100%${PLATFORM === 'win32' ? '' : ': all'}`;
    for (const directory of [join(workspace, folder), outside]) mkdirSync(directory, { recursive: true });
    const name = `${folder}/list.csv`;
    for (const path of [join(workspace, name), join(outside, 'list.csv')])
      writeFileSync(path, 'name,common-name,emails\na,A,nobody\n');
    symlinkSync(join(workspace, name), job.path('to-inside.csv'));
    symlinkSync(join(outside, 'list.csv'), join(workspace, 'to-outside.csv'));
    symlinkSync(workspace, job.path('linked'));
    const filesOf = async (manifest: string, GITHUB_WORKSPACE: string) => {
      const inputs = { ...job.inputs(''), manifest };
      const { log } = await runStep({ inputs, bundle: 'dist/fleet.js', env: { GITHUB_WORKSPACE } });
      return atLines(log).map(({ file }) => file);
    };
    expect(await filesOf(join(workspace, name), workspace)).toEqual([name]);
    expect(await filesOf(join(workspace, 'people/..', name), `${workspace}/`)).toEqual([name]);
    expect(await filesOf(join(workspace, name), job.path('linked'))).toEqual([name]);
    expect(await filesOf(join(job.path('linked'), name), workspace)).toEqual([name]);
    expect(await filesOf(job.path('to-inside.csv'), workspace)).toEqual([name]);
    for (const path of [join(workspace, 'to-outside.csv'), join(outside, 'list.csv'), workspace])
      expect(await filesOf(path, workspace)).toEqual([]);
    expect(sandbox.requests).toEqual([]);
  });

  test('at most ten notices and ten warnings', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    await job.apply(agents(14));
    for (const { id } of sandbox.orders) await sandbox.issue(id);
    sandbox.passDays(350);
    const rows = [
      ...agents(14),
      ...agents(30, { 'order-id': '' })
        .slice(14)
        .map((row, index) => ({ ...row, 'order-id': String(9000 + index) })),
    ];
    // The comment has a notice of its own.
    const comment = {
      with: { comment: 'true', 'github-token': '' },
      env: { GITHUB_REF: 'refs/pull/7/merge' },
    };
    for (const run of [inWorkspace(job, comment), comment]) {
      const { log } = await job.run(rows, run);
      const levels = Map.groupBy(annotations(log), ({ level }) => level);
      for (const level of ['error', 'warning', 'notice'])
        expect([level, (levels.get(level)?.length ?? 0) <= 10]).toEqual([level, true]);
      expect(log).toContain('::notice::The plan was not written');
      for (let number = 15; number <= 30; number++)
        expect(log).toContain(`agent-${number} (line ${number + 1}): `);
    }
  });

  test('at most ten errors, and the rest in the summary', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    const rows = agents(30).map((row, index) => (index === 0 ? row : { ...row, emails: 'nobody' }));
    const { log, summary } = await job.run(rows, inWorkspace(job));
    expect(annotations(log).filter(({ level }) => level === 'error')).toHaveLength(10);
    expect(summary.match(/line \d+, column emails/g)).toHaveLength(29);
    expect(summary).toContain('Failed: `invalid_input`');
  });

  test('rows with problems, failures, and what would be renewed or revoked', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    await job.apply(agents(2));
    for (const { id } of sandbox.orders) await sandbox.issue(id);
    sandbox.passDays(350);
    const rows = [agent(1), agent(2, { state: 'revoked' }), agent(3), agent(4, { 'order-id': '4711' })];
    const { log } = await job.run(rows, inWorkspace(job, { with: { 'max-revocations': '1' } }));
    expect(atLines(log).map(({ level, line, col, text }) => [level, line, col, text.split(' ')[0]])).toEqual([
      ['error', '5', '1', 'agent-4:'],
      ['notice', '2', '1', 'agent-1:'],
      ['notice', '3', '1', 'agent-2:'],
    ]);
    const failing = agents(30)
      .slice(10)
      .map((row) => ({ ...row, 'organization-id': '999' }));
    const applied = await job.apply(failing, inWorkspace(job));
    const levels = annotations(applied.log).map(({ level }) => level);
    expect(levels.filter((level) => level === 'error')).toHaveLength(10);
    expect(levels.filter((level) => level === 'warning').length).toBeLessThanOrEqual(10);
    expect(atLines(applied.log)[0]).toMatchObject({ level: 'error', file: 'list.csv', line: '2' });
  });
});

describe('the summary', () => {
  test('begins with the plan, then its problems, then what changes; the rest is folded', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    await job.apply(agents(4));
    for (const { id } of sandbox.orders.slice(0, 3)) await sandbox.issue(id);
    sandbox.passDays(10);
    const rows = [
      agent(1),
      agent(2, { state: 'revoked' }),
      agent(3),
      agent(4),
      agent(5),
      agent(6, { 'validity-years': '', 'validity-days': '100' }),
      agent(7, { 'order-id': '4711' }),
    ];
    const { summary, log, outputs } = await job.run(rows, { with: { 'max-orders': '1' } });
    expect(outputs['error-code']).toBe('not_allowed');
    const lines = summary.split('\n').filter((line) => line !== '');
    expect(lines.slice(0, 6)).toEqual([
      '## Fleet agents',
      '2 to order, 1 to revoke, 2 current, 1 waiting, 1 problem.',
      'Applying this plan costs 2 orders.',
      'Failed: `not_allowed`, a limit of the workflow does not allow it. See the log.',
      '**Over the limit:** The plan places 2 orders, and max-orders allows 1: 1 too many.',
      '**Over the limit:** The plan revokes 1 row, and max-revocations allows 0: 1 too many.',
    ]);
    expect(log).toContain('Plan: 2 to order, 1 to revoke, 2 current, 1 waiting, 1 problem.');
    expect(lines.filter((line) => /^#|<summary>/.test(line))).toEqual([
      '## Fleet agents',
      '### Problems (1 row)',
      '### To order (2 rows)',
      '### To revoke (1 row)',
      '<details><summary>1 row waiting</summary>',
      '<details><summary>2 rows current</summary>',
    ]);
    expect(summary).toMatch(/\| agent-5 \| 6 \| `client_authentication_plus` \| 1 year \|/);
    expect(summary).toMatch(/\| agent-6 \| 7 \| `client_authentication_plus` \| 100 days \|/);
    expect(summary).not.toMatch(/Agent \d|example\.com/);
    const warned = await job.run(rows.slice(0, 6), {
      with: { 'max-orders': '1', 'plan-over-limit': 'warn' },
    });
    expect([warned.exitCode, warned.summary.includes('Over the limit')]).toEqual([0, true]);
    const wrong = await job.run(rows, { with: { 'plan-over-limit': 'perhaps' } });
    expect(wrong.outputs['error-code']).toBe('invalid_input');
    expect(wrong.summary).toContain('Failed: `invalid_input`');
  });

  test('ends with a chart of the certificates that end by month, and the same as a table', async () => {
    const now = new Date('2027-03-20T12:00:00Z');
    const sandbox = await start({ now: () => now });
    const job = new FleetJob(sandbox);
    const rows = [
      agent(1),
      agent(2, { 'validity-years': '', 'validity-days': '90' }),
      agent(3, { 'validity-years': '', 'validity-days': '91' }),
      // Ends after the twelve months.
      agent(4, { 'validity-years': '2' }),
    ];
    await job.apply(rows);
    expect((await job.run(rows)).summary).not.toContain('mermaid');
    for (const { id } of sandbox.orders) await sandbox.issue(id);
    const { summary } = await job.run(rows, { with: { 'renew-before-days': '10' } });
    const [chart = '', ...others] = summary.match(/^```mermaid\n[\s\S]*?^```$/gm) ?? [];
    expect(others).toEqual([]);
    expect(chart).toMatch(/^ {2}x-axis \["Mar 27", "Apr 27", .*, "Feb 28"\]$/m);
    expect(chart).toMatch(/^ {2}bar \[0, 0, 0, 2(, 0){8}\]$/m);
    expect(summary).toMatch(/\n\| 0 \| 0 \| 0 \| 2( \| 0){8} \|\n/);
    expect(summary).not.toMatch(/Agent \d|example\.com/);
  });

  test('a certificate that has ended this month is in no chart', async () => {
    let now = new Date('2027-03-02T12:00:00Z');
    const sandbox = await start({ now: () => now });
    const job = new FleetJob(sandbox);
    const days = (count: string) => ({ 'validity-years': '', 'validity-days': count });
    const rows = [agent(1, days('35')), agent(2, days('55'))];
    await job.apply(rows);
    for (const { id } of sandbox.orders) await sandbox.issue(id);
    now = new Date('2027-04-16T12:00:00Z');
    for (const { id } of sandbox.orders)
      sandbox.play({
        path: `/order/certificate/${id}`,
        times: 9,
        fault: { kind: 'edit', set: { status: 'issued' } },
      });
    const { summary, log } = await job.run(rows);
    expect(summary, log).toContain('expired on 2027-04-06');
    expect(summary, log).toMatch(/^ {2}bar \[1(, 0){11}\]$/m);
  });

  test('of an apply separates what failed from what was not attempted, with what the code means', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    sandbox.play({
      method: 'POST',
      skip: 1,
      fault: {
        kind: 'status',
        status: 403,
        body: '{"errors":[{"code":"access_denied|missing_permission"}]}',
      },
    });
    const { summary } = await job.apply(agents(4));
    expect(summary).toContain('4 to order. Done: 1 ordered, 1 failed, 2 not attempted.');
    for (const title of ['Failed (1 row)', 'Not attempted (2 rows)', 'Ordered (1 row)'])
      expect(summary).toContain(`### ${title}`);
    expect(summary).toContain('| `api_refused` | DigiCert refused the request |');
  });

  test('is written whatever happens', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    const key = await job.run(agents(1), { with: { devkey: 'wrong' } });
    expect(key.summary).toContain('Failed: `api_refused`, DigiCert refused the request.');
    const place = await job.run(agents(1), { with: { 'key-directory': `${job.path('list.csv')}` } });
    expect(place.summary).toContain('Failed: `invalid_input`');
    const guard = await job.run(csvOf(agents(1)), { with: { 'allowed-email-domains': 'example.org' } });
    expect(guard.summary).toContain('Failed: `not_allowed`');
  });
});
