// Whose order is which: no run may pay twice or revoke the order of another row, however a list was edited.
// FLEET_DIST=/path/to/dist runs the tests against another bundle.

import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { agents, csvOf, FLEET, FleetJob, type FleetRun, type Row } from './fleet-step.ts';
import { sandboxes } from './sandboxes.ts';

const start = sandboxes();
const DONE = { exitCode: 0 };

const withResults = (job: FleetJob, more: Record<string, string> = {}): FleetRun => ({
  with: { 'results-file': job.results, ...more },
});
const REVOKE = { 'max-revocations': '9' };

/** One row for agent number `number`. */
const agent = (number: number, more: Row = {}): Row => ({ ...(agents(number)[number - 1] as Row), ...more });

const revocations = ({ requests }: Sandbox) => requests.filter(({ method }) => method === 'PUT');
const idOf = (sandbox: Sandbox, index: number) => String(sandbox.orders[index]?.id);
const changes = ({ requests }: Sandbox) => requests.filter(({ method }) => method !== 'GET');

async function issueAll(sandbox: Sandbox): Promise<void> {
  for (const { id, issuedAt } of sandbox.orders) if (issuedAt === null) await sandbox.issue(id);
}

describe('paid once', () => {
  test('a validity within renew-before-days is refused before anything is sent', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    const rows = [agent(1, { 'validity-days': '30' }), agent(2, { 'validity-days': '31' })];
    const { outputs, log } = await job.apply(rows);
    expect(outputs['error-code']).toBe('invalid_input');
    expect(log).toContain('line 2, column validity-days: is 30, not longer than renew-before-days (30)');
    expect(log).not.toContain('line 3');
    expect(sandbox.requests).toHaveLength(0);
    // What is to be revoked is not renewed.
    const leaver = [agent(1, { 'validity-days': '20', state: 'revoked' })];
    expect(await job.run(leaver)).toMatchObject(DONE);
  });

  test('a custom-expiration-date within renew-before-days is not renewed at every run', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    const rows = (days: number) => [
      agent(1, {
        'custom-expiration-date': new Date(sandbox.now().getTime() + days * 86_400_000)
          .toISOString()
          .slice(0, 10),
      }),
    ];
    const list = rows(20);
    await job.apply(list);
    await issueAll(sandbox);
    for (const options of [{}, withResults(job)]) {
      const { outputs, exitCode } = await job.apply(list, options);
      expect([exitCode, outputs.problems, outputs.renewed]).toEqual([1, '1', '0']);
    }
    expect(job.entries()).toMatchObject([{ plan: 'problem', 'error-code': 'renewal_useless' }]);
    expect(job.entries()[0]?.message).toContain('would end no later');
    // A later date that is within renew-before-days on the day of the renewal.
    await job.apply(rows(25), withResults(job));
    expect(job.entries()[0]?.message).toContain('would be due on the day it is placed');
    expect(sandbox.orders).toHaveLength(1);
    expect(await job.apply(rows(300))).toMatchObject({ exitCode: 1, outputs: { renewed: '0' } });
    sandbox.passDays(10);
    expect(await job.apply(rows(300))).toMatchObject({ ...DONE, outputs: { renewed: '1' } });
  });

  test('an order by hand that may be the renewal is a problem at every run', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    await job.apply([agent(1)], withResults(job));
    await issueAll(sandbox);
    sandbox.passDays(300);
    await job.apply([agent(1)], withResults(job));
    const [order] = sandbox.orders;
    sandbox.placeOrder({ ...order?.body, alternative_order_id: undefined, comments: undefined }, PRODUCT);
    await issueAll(sandbox);
    sandbox.passDays(100);
    for (const _ of [1, 2, 3]) {
      const { outputs, exitCode } = await job.apply([agent(1)], withResults(job));
      expect([exitCode, outputs.problems, outputs.renewed]).toEqual([1, '1', '0']);
      expect(job.entries()[0]?.message).toContain('it may be the renewal');
    }
    expect(sandbox.orders).toHaveLength(2);
  });

  test('a leaver under a new name is not ordered again while the list does not show the order', async () => {
    // Whatever the order-id of the leaver is.
    for (const orderId of ['', '1999999']) {
      const sandbox = await start({ lookupLag: 1000 });
      const job = new FleetJob(sandbox);
      await job.apply([agent(1)], withResults(job));
      const renamed = [agent(1, { state: 'revoked', 'order-id': orderId }), agent(1, { name: 'again' })];
      const { outputs, exitCode } = await job.apply(renamed, withResults(job, REVOKE));
      expect([orderId, exitCode, outputs.ordered]).toEqual([orderId, 1, '0']);
      expect(job.entries()[1]?.message).toMatch(
        /Order 1234001 of the row agent-1 .*The row agent-1 \(line 2\) has/,
      );
      expect(sandbox.orders).toHaveLength(1);
    }
  });

  test('an order is not renewed in the first quarter of its validity', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    const rows = [agent(1, { 'validity-days': '100' })];
    const often = { ...withResults(job, { 'renew-before-days': '90' }) };
    await job.apply(rows, often);
    await issueAll(sandbox);
    sandbox.passDays(24);
    expect(await job.apply(rows, often)).toMatchObject({ exitCode: 1, outputs: { problems: '1' } });
    expect(job.entries()).toMatchObject([{ plan: 'problem', 'error-code': 'renewal_useless' }]);
    expect(job.entries()[0]?.message).toContain('too new to be renewed');
    sandbox.passDays(1);
    expect(await job.apply(rows, often)).toMatchObject({ ...DONE, outputs: { renewed: '1' } });
  });

  test.each(['open', 'blind'] as const)(
    'two valid renewals of one order are a problem (look-ups: %s)',
    async (lookups) => {
      const sandbox = await start({ lookups });
      const job = new FleetJob(sandbox);
      await job.apply([agent(1)]);
      await issueAll(sandbox);
      sandbox.passDays(350);
      await job.apply([agent(1)]);
      // Another run at the same moment, without `concurrency`, renewed it as well.
      const [first, renewal] = sandbox.orders;
      sandbox.placeOrder({ ...renewal?.body, renewal_of_order_id: first?.id }, renewal?.product ?? '');
      await issueAll(sandbox);
      for (const options of [{}, withResults(job), withResults(job), {}]) {
        expect(await job.apply([agent(1)], options)).toMatchObject({
          exitCode: 1,
          outputs: { problems: '1', current: '0' },
        });
      }
      expect(job.entries()[0]?.message).toMatch(/^This row has 2 open orders: 1234003, 1234002\. /);
      expect(sandbox.orders).toHaveLength(3);
    },
  );

  test('an order that two rows have is a problem of both', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    await job.apply([agent(1)], withResults(job));
    await issueAll(sandbox);
    sandbox.passDays(350);
    const rows = [agent(1), agent(1, { name: 'other', 'order-id': idOf(sandbox, 0) })];
    for (const list of [rows, rows.toReversed()]) {
      for (const options of [withResults(job), {}]) {
        const allowed = {
          with: { ...options.with, 'allow-same-person': 'true', 'results-file': job.results },
        };
        const { outputs, exitCode } = await job.apply(list, allowed);
        expect([exitCode, outputs.problems, outputs.renewed]).toEqual([1, '2', '0']);
      }
    }
    for (const { message } of job.entries()) expect(message).toMatch(/1234001.*(agent-1|other)/);
    expect(job.entries().map((entry) => entry['error-code'])).toEqual([
      'reference_conflict',
      'reference_conflict',
    ]);
    expect(sandbox.orders).toHaveLength(1);
    // Whatever their states.
    const leaver = rows.map((row) => ({ ...row, state: 'revoked' }));
    expect(await job.apply(leaver, { with: REVOKE })).toMatchObject({
      exitCode: 1,
      outputs: { problems: '2', revoked: '0' },
    });
  });

  test('the certificate of an organization is found under a name in another case, and without look-ups', async () => {
    const box: Row = {
      name: 'box',
      'product-id': 'secure_email_organization',
      emails: 'box@example.com',
      'common-name-indicator': 'organization_name',
    };
    for (const options of [{}, { lookups: 'blind' }] as const) {
      const sandbox = await start(options);
      const job = new FleetJob(sandbox);
      expect(
        (await job.apply([box, { ...box, name: 'desk', emails: 'desk@example.com' }])).outputs,
      ).toMatchObject({
        ordered: '2',
      });
      for (const name of ['box', 'BOX']) {
        const { outputs } = await job.apply([
          { ...box, name },
          { ...box, name: 'Desk', emails: 'desk@example.com' },
        ]);
        expect([options, name, outputs.ordered, outputs.waiting]).toEqual([options, name, '0', '2']);
      }
    }
  });

  test('one person in two rows is refused with both lines, unless allow-same-person is true', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    const rows = [
      agent(1),
      agent(1, { name: 'again', 'common-name': 'AGENT  1', emails: 'Agent-1@EXAMPLE.com' }),
      agent(2),
    ];
    const refused = await job.apply(rows);
    expect(refused.outputs['error-code']).toBe('invalid_input');
    expect(refused.log).toContain('line 3: is for the same certificate as the row in line 2');
    expect(sandbox.requests).toHaveLength(0);
    const allowed = { with: { 'allow-same-person': 'true' } };
    expect(await job.apply(rows, allowed)).toMatchObject({ ...DONE, outputs: { ordered: '3' } });
    expect(await job.apply(rows, allowed)).toMatchObject({ ...DONE, outputs: { ordered: '0' } });
    // A leaver is no second person, and the same person with another product neither.
    expect(await job.run([agent(4), agent(4, { name: 'old', state: 'revoked' })])).toMatchObject(DONE);
  });

  test('a row that no longer names the order that its renewal renewed has the renewal', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    const { alternative_order_id: _, ...body } = bodyOf(1);
    sandbox.seedOrders(1, { body, ages: [350, 350] });
    await job.apply([agent(1, { 'order-id': idOf(sandbox, 0) })], withResults(job));
    expect(sandbox.orders[1]?.reference).toBe(`${FLEET}--agent-1--${idOf(sandbox, 0)}`);
    await issueAll(sandbox);
    sandbox.passDays(5);
    for (const options of [{}, withResults(job), withResults(job)]) {
      const { outputs, exitCode } = await job.apply([agent(1)], options);
      expect([exitCode, outputs.ordered, outputs.current]).toEqual([0, '0', '1']);
    }
    // The older order is valid, and nothing but the renewal says that it is the row's.
    const leaver = agent(1, { state: 'revoked' });
    expect(await job.apply([leaver], { with: REVOKE })).toMatchObject({
      exitCode: 1,
      outputs: { problems: '1' },
    });
    expect(revocations(sandbox)).toHaveLength(0);
  });

  test('an order that the results file names is read before its row is ordered', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    await job.apply(agents(2), withResults(job));
    for (const order of sandbox.orders) order.hiddenLookups = 99;
    sandbox.requests.length = 0;
    expect(await job.apply(agents(2), withResults(job))).toMatchObject({
      ...DONE,
      outputs: { ordered: '0', waiting: '2' },
    });
    // Also if the row has changed since: then its order does not match.
    const changed = await job.apply([agent(1, { emails: 'new@example.com' }), agent(2)], withResults(job));
    expect(changed.outputs).toMatchObject({ ordered: '0', problems: '1' });
    expect(sandbox.orders).toHaveLength(2);
  });

  test('an adopted order whose row lost its order-id is not ordered a second time', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    const { alternative_order_id: _, ...body } = bodyOf(1);
    sandbox.seedOrders(1, { body: { ...body, comments: 'By hand' }, ages: [100, 100] });
    await job.apply([agent(1, { 'order-id': idOf(sandbox, 0) })], withResults(job));
    const { outputs } = await job.apply([agent(1)], withResults(job));
    expect(outputs).toMatchObject({ ordered: '0', problems: '1' });
    expect(job.entries()[0]?.message).toContain(`order-id: ${idOf(sandbox, 0)}`);
  });

  test('a renamed row is a problem, with or without order-id, and nothing is ordered', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    await job.apply([agent(1)], withResults(job));
    await issueAll(sandbox);
    const id = idOf(sandbox, 0);
    for (const row of [agent(1, { name: 'renamed' }), agent(1, { name: 'renamed', 'order-id': id })]) {
      for (const options of [{}, withResults(job)]) {
        const { outputs, log } = await job.apply([row], options);
        expect(outputs).toMatchObject({ problems: '1', ordered: '0', 'error-code': 'rows_failed' });
        expect(log).toMatch(/agent-1/);
      }
    }
    const device = { with: { 'allow-same-person': 'true' } };
    expect(await job.apply([agent(1, { name: 'renamed' })], device)).toMatchObject({
      ...DONE,
      outputs: { ordered: '1' },
    });
  });

  test('a row that is renamed before the list shows its order is not ordered again', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    await job.apply([agent(1)], withResults(job));
    for (const order of sandbox.orders) order.hiddenLookups = 99;
    const renamed = await job.apply([agent(1, { name: 'renamed' })], withResults(job));
    expect(renamed.outputs).toMatchObject({ ordered: '0', problems: '1', gone: '1' });
  });

  test('a renewal by hand has the identity of the order that it renews', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    await job.apply([agent(1)], withResults(job));
    await issueAll(sandbox);
    const [order] = sandbox.orders;
    const byHand = { alternative_order_id: undefined, comments: undefined, renewal_of_order_id: order?.id };
    sandbox.placeOrder({ ...order?.body, ...byHand }, PRODUCT);
    await issueAll(sandbox);
    expect((await job.run([agent(1)], withResults(job))).outputs).toMatchObject({ current: '1' });
    const other = [agent(1, { emails: 'other@example.com' })];
    for (const options of [{}, withResults(job)])
      expect((await job.apply(other, options)).outputs).toMatchObject({ problems: '1', ordered: '0' });
    expect(job.entries()).toMatchObject([{ 'error-code': 'reference_conflict' }]);
  });

  test('a reference in the text of a comment of the user does not count', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    const comments = `(order-reference ${FLEET}--agent-2) (identity 0123456789abcdef)`;
    await job.apply([agent(1, { comments })], withResults(job));
    for (const order of sandbox.orders) order.reference = null;
    // The order is still that of agent-1, by its signature, and agent-2 has none.
    const { outputs } = await job.run([agent(1, { comments }), agent(2)]);
    expect(outputs).toMatchObject({ 'to-order': '1', waiting: '1' });
    sandbox.placeOrder(
      { ...bodyOf(3), alternative_order_id: undefined, comments: `${comments} says Zoe` },
      PRODUCT,
    );
    expect((await job.run([agent(2)])).outputs).toMatchObject({ 'to-order': '1', waiting: '0' });
  });
});

const PRODUCT = 'client_authentication_plus';

/** The body of an order for agent number `number`. */
function bodyOf(number: number) {
  return {
    certificate: {
      common_name: `Agent ${number}`,
      emails: [`agent-${number}@example.com`],
      signature_hash: 'sha256',
    },
    organization: { id: 112233 },
    validity_years: 1,
    alternative_order_id: `${FLEET}--agent-${number}`,
  };
}

describe('revoked rightly', () => {
  test('a mistyped order-id of a leaver revokes no order of another row', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    const named = (number: number, more: Row = {}) =>
      agent(number, { 'common-name': 'Build Agent', ...more });
    await job.apply([named(1), named(2)], withResults(job));
    await issueAll(sandbox);
    const leaver = named(1, { state: 'revoked', 'order-id': idOf(sandbox, 1) });
    for (const list of [
      [leaver, named(2)],
      [named(2), leaver],
    ]) {
      for (const options of [{ with: REVOKE }, withResults(job, REVOKE)]) {
        const { outputs, exitCode } = await job.apply(list, options);
        expect([exitCode, outputs.problems, outputs.revoked]).toEqual([1, '2', '0']);
      }
    }
    expect(changes(sandbox).filter(({ method }) => method === 'PUT')).toEqual([]);
    const corrected = named(1, { state: 'revoked', 'order-id': idOf(sandbox, 0) });
    expect(await job.apply([corrected, named(2)], { with: REVOKE })).toMatchObject({
      ...DONE,
      outputs: { revoked: '1', current: '1' },
    });
  });

  test('a renamed row whose old name is set to revoked keeps its certificate', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    await job.apply([agent(1)], withResults(job));
    await issueAll(sandbox);
    const rows = [
      agent(1, { name: 'renamed', 'order-id': idOf(sandbox, 0) }),
      agent(1, { state: 'revoked' }),
    ];
    for (const list of [rows, rows.toReversed()]) {
      for (const options of [{ with: REVOKE }, withResults(job, REVOKE)]) {
        const { outputs, exitCode } = await job.apply(list, options);
        expect([exitCode, outputs.problems, outputs.revoked]).toEqual([1, '2', '0']);
      }
    }
    expect(revocations(sandbox)).toHaveLength(0);
  });

  test('a results file that was edited is no reason to revoke', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    await job.apply([agent(1)], withResults(job));
    sandbox.placeOrder({ ...bodyOf(1), alternative_order_id: undefined, comments: 'By hand' }, PRODUCT);
    await issueAll(sandbox);
    const [own, other] = [idOf(sandbox, 0), idOf(sandbox, 1)];
    await job.run([agent(1)], withResults(job));
    const { fingerprint } = await import('../src/fleet/earlier-results.ts');
    const { readInputs } = await import('../src/list/fleet-inputs.ts');
    const { environment } = await import('./fixtures.ts');
    const leaver = agent(1, { state: 'revoked' });
    const { rows } = await readInputs(environment(job.inputs([leaver])), new Date());
    const reference = `${FLEET}--agent-1`;
    const forged = csvOf(
      job.entries().map((entry) => ({
        ...entry,
        'order-id': other,
        identity: rows[0] === undefined ? '' : fingerprint(FLEET, rows[0], { id: other, reference }),
      })),
    );
    writeFileSync(job.results, forged);
    expect(await job.apply([leaver], withResults(job, REVOKE))).toMatchObject({
      ...DONE,
      outputs: { revoked: '1' },
    });
    expect(revocations(sandbox).map(({ path }) => path)).toEqual([`/order/certificate/${own}/revoke`]);
  });

  test('the open renewal of a leaver ends, however far from its end', async () => {
    for (const lookups of ['open', 'blind'] as const) {
      const sandbox = await start({ lookups });
      const job = new FleetJob(sandbox);
      await job.apply([agent(1)], withResults(job));
      await issueAll(sandbox);
      sandbox.passDays(300);
      const early = { 'renew-before-days': '90' };
      expect((await job.apply([agent(1)], withResults(job, early))).outputs.renewed).toBe('1');
      // An open renewal is no renewal yet in what CertCentral shows of the order.
      Object.assign(sandbox.orders[0] ?? {}, { renewed: false, renewedBy: null });
      const leaver = [agent(1, { state: 'revoked' })];
      expect(await job.apply(leaver, { with: REVOKE })).toMatchObject({
        ...DONE,
        outputs: { revoked: '1' },
      });
      expect(sandbox.orders.map(({ status }) => status)).toEqual(['issued', 'canceled']);
      expect(sandbox.orders[0]?.requests.some(({ type }) => type === 'revoke')).toBe(true);
    }
  });

  test('a leaver whose address was changed, too, is a problem, without look-ups as well', async () => {
    for (const lookups of ['open', 'blind'] as const) {
      const sandbox = await start({ lookups });
      const job = new FleetJob(sandbox);
      const box: Row = { name: 'box', 'product-id': 'secure_email_mailbox', emails: 'box@example.com' };
      await job.apply([agent(1), box]);
      await issueAll(sandbox);
      const leaver = { ...box, state: 'revoked', emails: 'other@example.com' };
      const { outputs, exitCode, log } = await job.apply([agent(1), leaver], { with: REVOKE });
      expect([lookups, exitCode, outputs.problems]).toEqual([lookups, 1, '1']);
      expect(log).toContain('Order 1234002 does not match this row');
      expect(revocations(sandbox)).toEqual([]);
    }
  });

  test('a leaver loses its order for an earlier product, too, without look-ups as well', async () => {
    const sandbox = await start({ lookups: 'blind' });
    const job = new FleetJob(sandbox);
    const box: Row = { name: 'box', 'product-id': 'secure_email_mailbox', emails: 'box@example.com' };
    await job.apply([agent(1, { name: 'box' })]);
    await job.apply([box]);
    await issueAll(sandbox);
    expect(sandbox.orders).toHaveLength(2);
    const { outputs, exitCode } = await job.apply([{ ...box, state: 'revoked' }], { with: REVOKE });
    expect([exitCode, outputs.problems]).toEqual([1, '1']);
    expect(revocations(sandbox)).toEqual([]);
  });

  test('a renewal by hand of a leaver is a problem as long as it is valid', async () => {
    for (const lookups of ['open', 'blind'] as const) {
      const sandbox = await start({ lookups });
      const job = new FleetJob(sandbox);
      await job.apply([agent(1)]);
      await issueAll(sandbox);
      sandbox.passDays(340);
      const [order] = sandbox.orders;
      const byHand = { alternative_order_id: undefined, comments: undefined, renewal_of_order_id: order?.id };
      sandbox.placeOrder({ ...order?.body, ...byHand }, PRODUCT);
      await issueAll(sandbox);
      const leaver = [agent(1, { state: 'revoked' })];
      for (const days of [0, 40]) {
        sandbox.passDays(days);
        const { outputs, exitCode } = await job.apply(leaver, { with: REVOKE });
        expect([lookups, days, exitCode, outputs.problems, outputs.revoked]).toEqual([
          lookups,
          days,
          1,
          '1',
          '0',
        ]);
      }
      const named = [agent(1, { state: 'revoked', 'order-id': idOf(sandbox, 1) })];
      expect(await job.apply(named, { with: REVOKE })).toMatchObject({ ...DONE, outputs: { revoked: '1' } });
    }
  });

  test('what was rejected or revoked is not ordered again', async () => {
    for (const lookups of ['open', 'blind'] as const) {
      const sandbox = await start({ lookups });
      const job = new FleetJob(sandbox);
      const two = [agent(1), agent(2)];
      await job.apply(two);
      const [renewed, rejected] = sandbox.orders;
      sandbox.reject(Number(rejected?.id));
      await sandbox.issue(Number(renewed?.id));
      sandbox.passDays(340);
      expect((await job.apply(two)).outputs.renewed).toBe('1');
      await sandbox.issue(Number(idOf(sandbox, 2)));
      sandbox.revoke(Number(idOf(sandbox, 2)));
      for (const days of [0, 40, 400]) {
        sandbox.passDays(days);
        const { outputs, exitCode, log } = await job.apply(two);
        expect([lookups, days, exitCode, outputs.problems]).toEqual([lookups, days, 1, '2']);
        expect(log.match(/is (revoked|rejected) and is never ordered again/g)).toHaveLength(2);
      }
      expect(sandbox.orders).toHaveLength(3);
    }
  });

  test('an order of a leaver is read just before it is ended', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    await job.apply([agent(1)], withResults(job));
    await issueAll(sandbox);
    const path = `/order/certificate/${idOf(sandbox, 0)}`;
    // Between plan and apply order info shows the reference of another row.
    sandbox.play({
      method: 'GET',
      path,
      skip: 1,
      fault: { kind: 'edit', set: { alternative_order_id: `${FLEET}--agent-2` } },
    });
    const { outputs, exitCode } = await job.apply([agent(1, { state: 'revoked' })], { with: REVOKE });
    expect([exitCode, outputs.failed, outputs.revoked]).toEqual([1, '1', '0']);
    expect(revocations(sandbox)).toHaveLength(0);
  });
});

describe('rows that are gone from the list', () => {
  test('are reported until they are back or their order has ended, and nothing is revoked', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    const options = withResults(job, REVOKE);
    await job.apply(agents(3), options);
    await issueAll(sandbox);
    await job.apply(agents(3), options);
    for (let run = 0; run < 2; run++) {
      const { outputs, log, summary, exitCode } = await job.apply([agent(1)], options);
      expect([exitCode, outputs.gone, outputs['to-revoke']]).toEqual([0, '2', '0']);
      expect(log).toMatch(/::warning::2 rows of earlier runs are gone/);
      expect(summary).toContain('agent-3');
      expect(job.entries().map(({ name, plan, 'order-id': id }) => [name, plan, id])).toEqual([
        ['agent-1', 'current', idOf(sandbox, 0)],
        ['agent-2', 'gone', idOf(sandbox, 1)],
        ['agent-3', 'gone', idOf(sandbox, 2)],
      ]);
    }
    sandbox.requests.length = 0;
    const back = await job.apply([agent(1), agent(2, { name: 'AGENT-2' })], options);
    expect(back.outputs).toMatchObject({ gone: '1', current: '2' });
    sandbox.revoke(sandbox.orders[2]?.id ?? 0);
    expect((await job.apply([agent(1), agent(2)], options)).outputs.gone).toBe('0');
    expect((await job.apply([agent(1)], options)).outputs.gone).toBe('1');
    sandbox.passDays(400);
    expect((await job.run([agent(1)], options)).outputs.gone).toBe('0');
    expect(readFileSync(job.results, 'utf8')).not.toContain('gone');
  });

  test('as JSON, and not if another row has the order now', async () => {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    const results = job.path('results.json');
    const { alternative_order_id: _, ...body } = bodyOf(1);
    sandbox.seedOrders(1, { body, ages: [100, 100] });
    const adopted = agent(1, { 'order-id': idOf(sandbox, 0) });
    await job.apply([adopted, agent(2)], { with: { 'results-file': results } });
    await job.run([agent(2)], { with: { 'results-file': results } });
    const lines = JSON.parse(readFileSync(results, 'utf8'));
    expect(lines).toMatchObject([{ name: 'agent-2' }, { name: 'agent-1', line: null, plan: 'gone' }]);
    const moved = await job.run([agent(2), { ...adopted, name: 'new' }], {
      with: { 'results-file': results },
    });
    expect(moved.outputs).toMatchObject({ gone: '0', current: '1' });
  });
});
