import type { ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { PRELOAD } from '../scripts/fault-scenario.ts';
import { agents, csvOf, FleetJob, type FleetRun, type Row } from './fleet-step.ts';
import { needs } from './needs.ts';
import { sandboxes } from './sandboxes.ts';

const start = sandboxes();
const DONE = { exitCode: 0 };

/** `agent-1` → what the plan says, from the results file. */
const plans = (job: FleetJob) => job.entries().map(({ plan }) => plan);

function paths({ requests }: Sandbox): string[] {
  return requests.map(({ method, path }) => `${method} ${path.split('?')[0]}`);
}

const withResults = (job: FleetJob, more: Record<string, string> = {}): FleetRun => ({
  with: { 'results-file': job.results, ...more },
});

describe('a pull request, a merge, a schedule', () => {
  test('the plan orders nothing, the merge does what it planned, and the next run finds nothing to do', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    const planned = await job.run(agents(3));
    expect(planned).toMatchObject(DONE);
    expect(planned.outputs).toMatchObject({ 'to-order': '3', 'has-changes': 'true', ordered: '0' });
    expect(sandbox.orderPosts()).toHaveLength(0);

    const applied = await job.apply(agents(3), withResults(job));
    expect(applied).toMatchObject(DONE);
    expect(applied.outputs).toMatchObject({ 'to-order': '3', ordered: '3', 'results-file': job.results });
    expect(sandbox.orders.map(({ reference }) => reference)).toEqual([
      'agents--agent-1',
      'agents--agent-2',
      'agents--agent-3',
    ]);
    expect(job.entries()).toMatchObject(
      agents(3).map(({ name }, index) => ({
        name,
        line: String(index + 2),
        plan: 'order',
        outcome: 'done',
        'order-id': String(sandbox.orders[index]?.id),
      })),
    );

    for (const options of [withResults(job), {}]) {
      sandbox.requests.length = 0;
      const again = await job.apply(agents(3), options);
      expect(again).toMatchObject(DONE);
      expect(again.outputs).toMatchObject({ 'has-changes': 'false', waiting: '3', ordered: '0' });
      expect(sandbox.requests.every(({ method }) => method === 'GET')).toBe(true);
      expect(sandbox.requests).toHaveLength('with' in options ? 2 : 7);
    }
  });

  test('an order is two requests, one after the other; the first is read back, the others together at the end', async () => {
    const sandbox = await start();
    await new FleetJob(sandbox).apply(agents(2));
    expect(paths(sandbox)).toEqual([
      // An empty list is read twice.
      'GET /order/certificate',
      'GET /order/certificate',
      'GET /order/alternate/agents--agent-1',
      'POST /order/certificate/client_authentication_plus',
      'GET /order/alternate/agents--agent-1',
      'GET /order/alternate/agents--agent-2',
      'POST /order/certificate/client_authentication_plus',
      'GET /order/certificate',
    ]);
  });

  test('comments carry reference and identity, and no person is named in logs', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    const rows = [
      {
        name: 'one',
        'common-name': 'Zuzanna Quillfeather',
        emails: 'zuzanna.q@mail.example.org',
        comments: 'For the lab',
      },
    ];
    const result = await job.apply(rows, withResults(job));
    expect(sandbox.orders[0]?.body.comments).toMatch(
      /^For the lab \(order-reference agents--one\) \(identity [0-9a-f]{16}\)$/,
    );
    expect(result.written + readFileSync(job.results, 'utf8')).not.toMatch(/zuzanna|quillfeather/i);
  });

  test('rows in another order, another file, another form: the same plan', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    const rows = agents(4);
    await job.apply(rows.slice(0, 3), withResults(job));
    const yaml = rows.map((row) => `- ${JSON.stringify(row)}\n`).join('');
    const runs: [Row[] | string, FleetRun][] = [
      [rows, {}],
      [rows, withResults(job)],
      [rows.toReversed(), withResults(job)],
      [rows, { ...withResults(job), file: 'other.csv' }],
      [csvOf(rows).replaceAll(',', ';'), { file: 'semicolons.csv' }],
      [yaml, { ...withResults(job), file: 'list.yml' }],
      [JSON.stringify({ certificates: rows }), { ...withResults(job), file: 'list.json' }],
      [rows.map((row) => ({ ...row, name: row.name?.toUpperCase() ?? '' })), withResults(job)],
    ];
    for (const [list, options] of runs) {
      const { outputs, exitCode } = await job.run(list, options);
      expect([exitCode, outputs['to-order'], outputs.waiting, outputs.problems]).toEqual([0, '1', '3', '0']);
    }
  });

  test('a row whose name is written in another case is the same row without a results file, too', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    await job.apply(agents(1));
    const { outputs } = await job.apply([{ ...agents(1)[0], name: 'AGENT-1' }]);
    expect(outputs).toMatchObject({ waiting: '1', ordered: '0' });
  });
});

describe('a results file that cannot be trusted', () => {
  /** Two orders that are issued, one that is due, and a row without an order. */
  async function prepared() {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    const rows = agents(4);
    await job.apply(rows.slice(0, 3), withResults(job));
    for (const { id } of sandbox.orders) await sandbox.issue(id);
    await job.run(rows, withResults(job));
    return { sandbox, job, rows, written: readFileSync(job.results, 'utf8') };
  }

  test('lost, stale, cut, of another fleet or edited: the same plan, and nothing is paid twice', async () => {
    const { sandbox, job, rows, written } = await prepared();
    const [header = '', ...lines] = written.split('\n');
    const ids = sandbox.orders.map(({ id }) => String(id));
    const swapped = written
      .replaceAll(ids[0] ?? '', 'X')
      .replaceAll(ids[1] ?? '', ids[0] ?? '')
      .replaceAll('X', ids[1] ?? '');
    const variants: Record<string, string> = {
      empty: '',
      'only a header': `${header}\n`,
      cut: written.slice(0, written.length / 2),
      'cut in the header': header.slice(0, 20),
      'another order': written.replaceAll(ids[0] ?? '', ids[2] ?? ''),
      'no such order': written.replaceAll(ids[0] ?? '', '999'),
      swapped,
      'without proof': written.replaceAll(/,[0-9a-f]{16}\n/g, ',\n'),
      'of another fleet': written.replaceAll('agents--', 'others--'),
      'everything revoked': written
        .replaceAll(/,(current|order),/g, ',revoked,')
        .replaceAll('issued', 'revoked'),
      reversed: [header, ...lines.filter(Boolean).reverse()].join('\n'),
      'by a spreadsheet': `\uFEFF${written.replaceAll(',', ';').replaceAll('\n', '\r\n')}`,
    };
    for (const [what, content] of Object.entries(variants)) {
      writeFileSync(job.results, content);
      const { exitCode, outputs, log } = await job.run(rows, withResults(job));
      expect([what, exitCode, outputs['to-order'], outputs.current, log.includes('damaged')]).toEqual([
        what,
        0,
        '1',
        '3',
        false,
      ]);
    }
    expect(sandbox.orders).toHaveLength(3);
  });

  test('a JSON file that is cut anywhere in its beginning is of an earlier run, too', async () => {
    const { sandbox, job, rows } = await prepared();
    const results = job.path('results.json');
    await job.run(rows, { with: { 'results-file': results } });
    const written = readFileSync(results, 'utf8');
    for (const length of [0, 1, 2, 3, 5, 9, 12, 20, 30]) {
      writeFileSync(results, written.slice(0, length));
      const { exitCode, outputs } = await job.run(rows, { with: { 'results-file': results } });
      expect([length, exitCode, outputs['to-order'], outputs.current]).toEqual([length, 0, '1', '3']);
      expect(readFileSync(results, 'utf8')).toBe(written);
    }
    expect(sandbox.orders).toHaveLength(3);
  });

  test('a file that is something else is not replaced', async () => {
    const { sandbox, job, rows } = await prepared();
    sandbox.requests.length = 0;
    const files = {
      'precious.csv': csvOf(rows),
      'names.csv': 'name\nagent-1\n',
      'precious.json': JSON.stringify(rows),
      'names.json': JSON.stringify([{ name: 'agent-1' }]),
    };
    for (const [name, content] of Object.entries(files)) {
      const precious = job.path(name);
      writeFileSync(precious, content);
      const result = await job.run(rows, { with: { 'results-file': precious } });
      expect(result.outputs['error-code']).toBe('invalid_input');
      expect(readFileSync(precious, 'utf8')).toBe(content);
    }
    expect(sandbox.requests).toHaveLength(0);
  });

  test('a second open order of a row is seen with the file, too', async () => {
    const { sandbox, job, rows } = await prepared();
    const [first] = sandbox.orders;
    sandbox.placeOrder({ ...first?.body }, 'client_authentication_plus');
    for (const options of [withResults(job), {}, withResults(job)]) {
      const { outputs } = await job.run(rows, options);
      expect(outputs).toMatchObject({ problems: '1', current: '2', 'error-code': 'rows_failed' });
    }
    // Of a leaver both have to go, also where the file says that the first is gone already.
    const gone = rows.map((row, index) => (index === 0 ? { ...row, state: 'revoked' } : row));
    sandbox.revoke(first?.id ?? 0);
    const options = withResults(job, { 'max-revocations': '1', 'max-orders': '1' });
    expect(await job.apply(gone, options)).toMatchObject({
      ...DONE,
      outputs: { revoked: '1', current: '2' },
    });
    expect(sandbox.orders[3]?.status).toBe('canceled');
  });

  test('as JSON', async () => {
    const { job, rows, sandbox } = await prepared();
    const file = job.path('results.json');
    for (const requests of [9, 4]) {
      sandbox.requests.length = 0;
      expect(await job.run(rows, { with: { 'results-file': file } })).toMatchObject(DONE);
      expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject([
        {
          name: 'agent-1',
          line: 2,
          plan: 'current',
          outcome: 'unchanged',
          'order-status': 'issued',
          'error-code': null,
        },
        {},
        {},
        { name: 'agent-4', plan: 'order', outcome: 'planned', 'order-id': null },
      ]);
      expect(sandbox.requests.length).toBeLessThanOrEqual(requests);
    }
  });
});

describe('limits', () => {
  test('more orders than allowed: nothing is ordered, and everything is reported', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    const options = withResults(job, { 'max-orders': '2' });
    const refused = await job.apply(agents(3), options);
    expect(refused).toMatchObject({
      exitCode: 1,
      outputs: { 'error-code': 'not_allowed', 'to-order': '3', 'not-attempted': '3', ordered: '0' },
    });
    expect(refused.summary).toContain('agent-3');
    expect(job.entries()).toHaveLength(3);
    expect(sandbox.orderPosts()).toHaveLength(0);
    expect(await job.run(agents(3), options)).toMatchObject({
      exitCode: 1,
      outputs: { 'error-code': 'not_allowed', 'to-order': '3', 'not-attempted': '0' },
    });
    const planned = await job.run(agents(3), {
      with: { ...options.with, 'plan-over-limit': 'warn' },
    });
    expect(planned).toMatchObject(DONE);
    expect(planned.log).toMatch(/::warning::.*max-orders allows 2/);
  });

  test('no revocations unless they are allowed', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    await job.apply(agents(2));
    const gone = [...agents(1, { state: 'revoked' }), ...agents(2).slice(1)];
    expect(await job.apply(gone)).toMatchObject({
      exitCode: 1,
      outputs: { 'error-code': 'not_allowed', 'to-revoke': '1', revoked: '0' },
    });
    expect(sandbox.orders[0]?.status).not.toBe('canceled');
    expect(await job.apply(gone, { with: { 'max-revocations': '1' } })).toMatchObject({
      ...DONE,
      outputs: { revoked: '1', waiting: '1' },
    });
    expect(sandbox.orders[0]?.status).toBe('canceled');
    expect(await job.apply(gone)).toMatchObject({ ...DONE, outputs: { 'to-revoke': '0', revoked: '0' } });
  });
});

describe('what is there', () => {
  test('every word of the plan', async () => {
    const sandbox = await start({ approval: 'automatic' });
    const job = new FleetJob(sandbox);
    const rows = agents(9);
    await job.apply(rows.slice(0, 8), withResults(job));
    const [, due, expired, waiting, rejected, gone, goneToo, renewed] = sandbox.orders;
    sandbox.passDays(350);
    const late = [0, 6].map((index) => sandbox.orders[index]);
    for (const order of [due, expired]) await sandbox.issue(order?.id ?? 0);
    for (const order of [...late, gone, renewed]) await sandbox.issue(order?.id ?? 0);
    sandbox.setStatus(waiting?.id ?? 0, 'needs_approval');
    sandbox.setStatus(rejected?.id ?? 0, 'rejected');
    sandbox.revoke(goneToo?.id ?? 0);
    sandbox.placeOrder(
      {
        ...renewed?.body,
        alternative_order_id: undefined,
        comments: 'By hand',
        renewal_of_order_id: renewed?.id,
      },
      'client_authentication_plus',
    );
    sandbox.passDays(340);
    const list = rows.map((row, index) => ({
      ...row,
      state: index === 5 || index === 6 ? 'revoked' : 'active',
    }));
    const warn = { 'plan-over-limit': 'warn' };
    for (const options of [withResults(job, warn), { with: warn }, withResults(job, warn)]) {
      const { outputs, exitCode, log } = await job.run(list, options);
      expect(exitCode).toBe(1);
      expect(outputs).toMatchObject({
        'error-code': 'rows_failed',
        'to-order': '1',
        'to-renew': '3',
        'to-revoke': '1',
        waiting: '1',
        current: '1',
        problems: '1',
      });
      expect(log).toContain('is never ordered again automatically');
    }
    expect(plans(job)).toEqual([
      'renew',
      'renew',
      'renew',
      'waiting',
      'problem',
      'revoke',
      'revoked',
      'current',
      'order',
    ]);
  });

  test('a renewal links to the order only while its certificate is valid', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    await job.apply(agents(2));
    const [one, two] = sandbox.orders;
    await sandbox.issue(one?.id ?? 0);
    sandbox.passDays(40);
    await sandbox.issue(two?.id ?? 0);
    sandbox.passDays(340);
    expect(await job.apply(agents(2), withResults(job))).toMatchObject({
      ...DONE,
      outputs: { renewed: '2' },
    });
    expect(
      sandbox.orders.slice(2).map(({ reference, body }) => [reference, body.renewal_of_order_id]),
    ).toEqual([
      [`agents--agent-1--${one?.id}`, undefined],
      [`agents--agent-2--${two?.id}`, two?.id],
    ]);
    for (const options of [withResults(job), {}]) {
      expect(await job.apply(agents(2), options)).toMatchObject({
        ...DONE,
        outputs: { renewed: '0', waiting: '2' },
      });
    }
  });

  test('what CertCentral renews by itself is not renewed here, and the renewal is the row’s', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    const rows = agents(1, { 'auto-renew': '2' });
    await job.apply(rows, withResults(job));
    await sandbox.issue(sandbox.orders[0]?.id ?? 0);
    const words: [number, string][] = [
      [300, 'current'],
      [40, 'waiting'],
      [40, 'current'],
    ];
    for (const [days, word] of words) {
      sandbox.passDays(days);
      for (const options of [{}, withResults(job)]) {
        const { outputs } = await job.apply(rows, options);
        expect([days, outputs[word], outputs.renewed]).toEqual([days, '1', '0']);
      }
      await sandbox.issue(sandbox.orders.at(-1)?.id ?? 0);
    }
    expect(sandbox.orders).toHaveLength(2);
  });

  test('an order placed before is adopted by its ID, and renewed under the name of the row', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    const [seeded] = sandbox.seedOrders(1, { body: bodyOf(1), ages: [350, 350] });
    const rows = agents(1, { 'order-id': String(seeded?.id) });
    expect((await job.run(rows, withResults(job))).outputs).toMatchObject({ 'to-renew': '1' });
    expect(await job.apply(rows, withResults(job))).toMatchObject({ ...DONE, outputs: { renewed: '1' } });
    expect(sandbox.orders[1]?.reference).toBe(`agents--agent-1--${seeded?.id}`);
    for (const options of [withResults(job), {}]) {
      expect((await job.apply(rows, options)).outputs).toMatchObject({ waiting: '1', renewed: '0' });
    }
  });

  test('the order of another person, of no row, of another row; a changed identity; two open orders', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    await job.apply(agents(3));
    sandbox.placeOrder(
      { ...bodyOf(3), alternative_order_id: 'agents--agent-3' },
      'client_authentication_plus',
    );
    const [first, second] = sandbox.orders;
    const rows = [
      { ...agents(1)[0], 'organization-id': '', emails: 'other@example.com' },
      { ...agents(2)[1] },
      { ...agents(3)[2] },
      { name: 'd', 'common-name': 'Agent D', emails: 'd@example.com', 'order-id': String(second?.id) },
      { name: 'e', 'common-name': 'Agent E', emails: 'e@example.com', 'order-id': '4711' },
    ] as Row[];
    const { outputs, exitCode } = await job.apply(rows, withResults(job));
    expect([exitCode, outputs.problems, outputs.ordered]).toEqual([1, '5', '0']);
    expect(job.entries().map((entry) => entry['error-code'])).toEqual([
      'reference_conflict',
      'reference_conflict',
      'reference_conflict',
      'reference_conflict',
      'api_refused',
    ]);
    expect(first?.status).not.toBe('canceled');
    expect(sandbox.orders).toHaveLength(4);
  });

  test('an order that may be the row’s stops the row', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    sandbox.seedOrders(1, { body: bodyOf(1), status: 'pending' });
    expect((await job.apply(agents(1))).outputs).toMatchObject({
      problems: '1',
      ordered: '0',
      'error-code': 'rows_failed',
    });
  });

  test('accounts that keep no references: the run stops after the first order, and the next one before', async () => {
    for (const reference of ['dropped'] as const) {
      const sandbox = await start({ reference });
      const job = new FleetJob(sandbox);
      const first = await job.apply(agents(3), withResults(job));
      expect(first).toMatchObject({
        exitCode: 1,
        outputs: { ordered: '1', 'not-attempted': '2', 'error-code': 'reference_conflict' },
      });
      for (const options of [{}, withResults(job)]) {
        expect(await job.apply(agents(3), options)).toMatchObject({
          exitCode: 1,
          outputs: { ordered: '0', 'not-attempted': '2' },
        });
      }
      expect(sandbox.orders).toHaveLength(1);
    }
  });

  test('accounts that refuse references: one order is tried', async () => {
    for (const reference of ['refused', 'unknown-field'] as const) {
      const sandbox = await start({ reference });
      expect(await new FleetJob(sandbox).apply(agents(3))).toMatchObject({
        exitCode: 1,
        outputs: { failed: '1', 'not-attempted': '2', 'error-code': 'api_refused' },
      });
      expect(sandbox.orderPosts()).toHaveLength(1);
    }
  });

  test('a list that is empty for once hides no order', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    await job.apply(agents(2), withResults(job));
    const rows = [...agents(1, { state: 'revoked' }), ...agents(2).slice(1)];
    for (const options of [{}, withResults(job)]) {
      for (const body of ['{}', '[]', '{"orders": []}']) {
        sandbox.play({ path: '/order/certificate?', fault: { kind: 'body', body } });
        const { outputs } = await job.run(rows, options);
        expect([body, outputs['to-revoke'], outputs.waiting]).toEqual([body, '1', '1']);
      }
    }
    // One that stays empty is not believed either where the results file knows better.
    sandbox.play({ path: '/order/certificate?', times: 2, fault: { kind: 'body', body: '{}' } });
    expect((await job.run(rows, withResults(job))).outputs).toMatchObject({ 'to-revoke': '1', waiting: '1' });
  });

  test('an order of another run at the same time stops this one', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    const placeToo = () =>
      void sandbox.placeOrder(
        { ...bodyOf(1), alternative_order_id: 'agents--agent-1' },
        'client_authentication_plus',
      );
    sandbox.play({ method: 'POST', fault: { kind: 'hook', when: 'before', run: placeToo } });
    expect(await job.apply(agents(3), withResults(job))).toMatchObject({
      exitCode: 1,
      outputs: { ordered: '1', 'not-attempted': '2', 'error-code': 'reference_conflict' },
    });
    expect(sandbox.orderPosts()).toHaveLength(1);
  });

  test('accounts whose look-up shows no client orders', async () => {
    const sandbox = await start({ lookups: 'blind' });
    const job = new FleetJob(sandbox);
    expect(await job.apply(agents(3))).toMatchObject({ ...DONE, outputs: { ordered: '3' } });
    expect(await job.apply(agents(3))).toMatchObject({ ...DONE, outputs: { ordered: '0', waiting: '3' } });
    expect(sandbox.orders).toHaveLength(3);
  });
});

/** What the sandbox's orders of somebody else have for the same person as row `number`. */
function bodyOf(number: number) {
  return {
    certificate: {
      common_name: `Agent ${number}`,
      emails: [`agent-${number}@example.com`],
      signature_hash: 'sha256',
    },
    organization: { id: 112233 },
    validity_years: 1,
  };
}

describe('failures', () => {
  const outcomes = (job: FleetJob) => job.entries().map(({ outcome }) => outcome);

  test('a row that is refused is its own failure', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    const rows = agents(4).map((row, index) => (index === 1 ? { ...row, 'organization-id': '999' } : row));
    expect(await job.apply(rows, withResults(job))).toMatchObject({
      exitCode: 1,
      outputs: { ordered: '3', failed: '1', 'error-code': 'rows_failed' },
    });
    expect(outcomes(job)).toEqual(['done', 'failed', 'done', 'done']);
  });

  test('an order that is rejected at once is a failure of its row', async () => {
    const sandbox = await start({ answer: 'rejected' });
    const job = new FleetJob(sandbox);
    expect(await job.apply(agents(3), withResults(job))).toMatchObject({
      exitCode: 1,
      outputs: { ordered: '0', failed: '3', unknown: '0', 'error-code': 'rows_failed' },
    });
    expect(job.entries().map((entry) => [entry.outcome, entry['order-id']])).toEqual(
      sandbox.orders.map(({ id }) => ['failed', String(id)]),
    );
    expect(await job.apply(agents(3))).toMatchObject({
      exitCode: 1,
      outputs: { problems: '3', ordered: '0' },
    });
    expect(sandbox.orders).toHaveLength(3);
  });

  test('what hits every row stops the run', async () => {
    const cases: [string, object][] = [
      ['api_refused', { errors: [{ code: 'access_denied|missing_permission', message: 'No.' }] }],
      ['api_refused', { errors: [{ code: 'insufficient_subscription', message: 'No.' }] }],
    ];
    for (const [code, body] of cases) {
      const sandbox = await start();
      const job = new FleetJob(sandbox);
      const status = code === 'api_refused' && JSON.stringify(body).includes('denied') ? 403 : 400;
      sandbox.play({
        method: 'POST',
        skip: 1,
        times: 9,
        fault: { kind: 'status', status, body: JSON.stringify(body) },
      });
      expect(await job.apply(agents(4), withResults(job))).toMatchObject({
        exitCode: 1,
        outputs: { ordered: '1', failed: '1', 'not-attempted': '2', 'error-code': code },
      });
      expect(outcomes(job)).toEqual(['done', 'failed', 'not_attempted', 'not_attempted']);
      sandbox.clearFaults();
      expect(await job.apply(agents(4), withResults(job))).toMatchObject({
        ...DONE,
        outputs: { ordered: '3' },
      });
      expect(sandbox.orders).toHaveLength(4);
    }
  });

  test('a wrong key stops before anything', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    const result = await job.apply(agents(2), { with: { devkey: 'wrong' } });
    expect(result).toMatchObject({ exitCode: 1, outputs: { 'error-code': 'api_refused' } });
    expect(sandbox.requests).toHaveLength(1);
  });

  test('an answer that is lost after the order was placed is looked for', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    sandbox.play({ method: 'POST', skip: 1, fault: { kind: 'reset', when: 'after' } });
    expect(await job.apply(agents(3), withResults(job))).toMatchObject({
      ...DONE,
      outputs: { ordered: '3' },
    });
    expect(sandbox.orders).toHaveLength(3);
    expect(sandbox.orderPosts()).toHaveLength(3);
  });

  test('three answers in a row that say nothing stop the run', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    // Half a minute of look-ups for each, fifty times as fast.
    const preload = job.path('preload.cjs');
    writeFileSync(preload, PRELOAD);
    sandbox.play({ method: 'POST', times: 9, fault: { kind: 'status', status: 500 } });
    const options = { ...withResults(job), preload };
    expect(await job.apply(agents(5), options)).toMatchObject({
      exitCode: 1,
      outputs: { unknown: '3', 'not-attempted': '2', 'error-code': 'unknown_outcome' },
    });
    expect(outcomes(job)).toEqual(['unknown', 'unknown', 'unknown', 'not_attempted', 'not_attempted']);
    expect(sandbox.orderPosts()).toHaveLength(3);
  });

  test('a canceled run reports what it did, and the next one does the rest', needs('signals'), async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    let child: ChildProcess | undefined;
    sandbox.play({
      method: 'POST',
      skip: 2,
      fault: {
        kind: 'hook',
        when: 'after',
        run: async () => {
          child?.kill('SIGINT');
          // Else signal and answer race with each other, and the step may be at its next order before it hears of it.
          await sleep(1000);
        },
      },
    });
    const canceled = await job.apply(agents(5), {
      ...withResults(job),
      started: (process) => {
        child = process;
      },
    });
    expect(canceled).toMatchObject({
      exitCode: 1,
      outputs: { ordered: '3', 'not-attempted': '2', 'error-code': 'not_ordered' },
    });
    expect(outcomes(job)).toEqual(['done', 'done', 'done', 'not_attempted', 'not_attempted']);
    expect(await job.apply(agents(5), withResults(job))).toMatchObject({
      ...DONE,
      outputs: { ordered: '2' },
    });
    expect(sandbox.orders).toHaveLength(5);
  });

  test('a run that is killed leaves its results until then', async () => {
    for (const results of ['results.csv', 'results.json']) {
      const sandbox = await start();
      const job = new FleetJob(sandbox);
      const file = job.path(results);
      const entries = (): Row[] =>
        results.endsWith('json') ? JSON.parse(readFileSync(file, 'utf8')) : job.entries(file);
      let child: ChildProcess | undefined;
      // The file is written from time to time: the run is killed in the first order after it has one row that is done.
      const run = async () => {
        await sleep(100);
        if (entries()[0]?.outcome === 'done') child?.kill('SIGKILL');
      };
      sandbox.play({ method: 'POST', skip: 1, times: 99, fault: { kind: 'hook', when: 'after', run } });
      const rows = agents(99);
      const options = { with: { 'results-file': file } };
      const started = (process: ChildProcess) => {
        child = process;
      };
      expect((await job.apply(rows, { ...options, started })).signal).toBe('SIGKILL');
      const placed = sandbox.orders.length;
      expect(placed).toBeLessThan(99);
      expect(entries().map(({ outcome }) => outcome)).toEqual([
        'done',
        ...Array(placed - 2).fill('unknown'),
        ...Array(99 - placed + 1).fill('planned'),
      ]);
      sandbox.clearFaults();
      expect(await job.apply(rows, options)).toMatchObject({
        ...DONE,
        outputs: { ordered: String(99 - placed), waiting: String(placed) },
      });
      expect(sandbox.orders).toHaveLength(99);
    }
  });

  test('reads that fail for a moment are read again; one that fails for good is the failure of its row', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    await job.apply(agents(2));
    sandbox.play({ path: '/order/alternate/agents--agent-1', times: 2, fault: { kind: 'html' } });
    sandbox.play({
      path: '/order/alternate/agents--agent-3',
      times: 9,
      fault: { kind: 'status', status: 500 },
    });
    expect(await job.apply(agents(4), withResults(job))).toMatchObject({
      exitCode: 1,
      outputs: { waiting: '2', ordered: '1', problems: '1', failed: '1', 'error-code': 'rows_failed' },
    });
    sandbox.clearFaults();
    expect(await job.apply(agents(4))).toMatchObject({ ...DONE, outputs: { ordered: '1' } });
    expect(sandbox.orders).toHaveLength(4);
  });
});
