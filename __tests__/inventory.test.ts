// The inventory action on the shipped bundle.

import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Fault, Sandbox, SandboxOptions } from '../sandbox/sandbox.ts';
import { csvLine } from '../src/base/csv.ts';
import { act, placed } from './action-step.ts';
import { expectMode } from './needs.ts';
import { sandboxes } from './sandboxes.ts';

const start = sandboxes();
const directory = mkdtempSync(join(tmpdir(), 'inventory-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
let files = 0;
const newFile = (ending: string) => join(directory, `${++files}${ending}`);

const inventory = (sandbox: Sandbox, inputs: Record<string, string> = {}) =>
  act('inventory', sandbox, inputs, { shortPauses: true });
const day = (sandbox: Sandbox, days: number) =>
  new Date(sandbox.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);

/** An issued order whose certificate ends in so many days. */
async function ending(sandbox: Sandbox, days: number, product = 'client_authentication_plus') {
  const order = placed(sandbox, { custom_expiration_date: day(sandbox, days) }, product);
  await sandbox.issue(order.id);
  return order;
}

const COLUMNS =
  'order-id,product-id,common-name,order-status,valid-till,days-remaining,is-renewed,organization-id,container-id,' +
  'certificate-id,serial-number';

describe.concurrent('counts', () => {
  test('the soonest 256 IDs, which is what a matrix takes, and all of them in the count', async () => {
    const sandbox = await start({ approval: 'one-step' });
    const orders: { id: number }[] = [];
    for (let index = 0; index < 258; index++) orders.push(await ending(sandbox, 29 - (index % 2)));
    const { outputs, summary } = await inventory(sandbox);
    const ids = JSON.parse(outputs['expiring-order-ids'] ?? '') as string[];
    const soonest = [1, 0].flatMap((rest) => orders.filter((_, index) => index % 2 === rest));
    expect(ids).toEqual(soonest.slice(0, 256).map(({ id }) => String(id)));
    expect(outputs['expiring-count']).toBe('258');
    expect(summary).toContain('208 more expire later; `inventory-file` lists them all.');
  });

  test('what is there, and what expires', async () => {
    const sandbox = await start({ approval: 'one-step' });
    const ends = [10, 0, 30, 31, 5, 200];
    const orders: { id: number }[] = [];
    for (const days of ends) orders.push(await ending(sandbox, days));
    const renewed = await ending(sandbox, 7);
    renewed.renewed = true;
    const states = [
      'pending',
      'processing',
      'needs_approval',
      'waiting_pickup',
      'needs_csr',
      'reissue_pending',
      'rejected',
      'canceled',
      'revoked',
      'expired',
      'a_new_word',
    ];
    for (const state of states) sandbox.setStatus(placed(sandbox).id, state);
    const { outputs, exitCode, log, summary } = await inventory(sandbox);
    expect(exitCode, log).toBe(0);
    expect(outputs).toEqual({
      count: '18',
      'issued-count': '7',
      'expiring-count': '4',
      'pending-count': '6',
      'next-expiry': day(sandbox, 0),
      'expiring-order-ids': JSON.stringify([1, 4, 0, 2].map((index) => String(orders[index]?.id))),
    });
    const id = orders[0]?.id;
    expect(summary).toContain(
      `| [${id}](${sandbox.origin}/secure/orders/${id}) | \`client_authentication_plus\` | ${day(sandbox, 10)} | 10 |`,
    );
    expect(summary).not.toMatch(/Zuzanna|example\.org/);
    expect(log).not.toMatch(/Zuzanna|example\.org/);
    expect(sandbox.requests).toHaveLength(1);
  });

  test('the next expiry, if nothing expires soon', async () => {
    const sandbox = await start();
    for (const days of [200, 100, 300]) await ending(sandbox, days);
    const { outputs, summary } = await inventory(sandbox, { 'expires-within-days': '99' });
    expect(outputs).toMatchObject({
      'expiring-count': '0',
      'expiring-order-ids': '[]',
      'next-expiry': day(sandbox, 100),
    });
    // The next to end are shown all the same.
    expect(summary.match(/^ {2}\w+ \d+ : \d+ on /gm)).toHaveLength(3);
    expect(summary.match(/^\| \[\d+\]/gm)).toHaveLength(3);
    expect((await inventory(sandbox, { 'expires-within-days': '100' })).outputs['expiring-count']).toBe('1');
  });

  test('one of each in the singular', async () => {
    const sandbox = await start({ approval: 'one-step' });
    await ending(sandbox, 1);
    const { log, summary } = await inventory(sandbox, { 'expires-within-days': '1' });
    expect(log).toContain('1 order: 1 issued, of which 1 will expire within 1 day, and 0 pending.');
    expect(summary).toContain('| Expire within 1 day | 1 |');
  });

  test('by the clock of the account; what has expired is not what expires', async () => {
    const sandbox = await start();
    sandbox.seedOrders(3, { ages: [300, 340] });
    const soon = await inventory(sandbox);
    expect(soon.outputs).toMatchObject({ 'expiring-count': '1', 'issued-count': '3' });
    sandbox.passDays(60);
    const later = await inventory(sandbox);
    expect(later.outputs).toMatchObject({ count: '3', 'expiring-count': '1' });
  });

  test('nothing: zero, and a notice', async () => {
    const { outputs, log, exitCode } = await inventory(await start());
    expect(exitCode).toBe(0);
    expect(outputs).toEqual({
      count: '0',
      'issued-count': '0',
      'expiring-count': '0',
      'pending-count': '0',
      'expiring-order-ids': '[]',
    });
    expect(log).toContain('::notice::No order matches.');
  });

  test('fifty rows in the summary', async () => {
    const sandbox = await start();
    sandbox.seedOrders(60, { ages: [340, 340] });
    const { summary, outputs } = await inventory(sandbox);
    expect(outputs['expiring-count']).toBe('60');
    expect(summary.match(/^\| \[/gm)).toHaveLength(50);
    expect(summary).toContain('10 more expire later');
  });

  test('a chart by month and a timeline of the soonest twenty, without names', async () => {
    const now = new Date('2026-12-05T12:00:00Z');
    const sandbox = await start({ now: () => now });
    sandbox.seedOrders(25, { ages: [340, 340] });
    sandbox.seedOrders(3, { ages: [100, 100] });
    const { summary } = await inventory(sandbox);
    const [chart = '', timeline = '', ...others] = summary.match(/^```mermaid\n[\s\S]*?^```$/gm) ?? [];
    expect(others).toEqual([]);
    expect(chart).toMatch(/^ {2}bar \[25, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0\]$/m);
    expect(summary).toContain('\n| 25 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 3 | 0 | 0 | 0 |\n');
    const shown = [...timeline.matchAll(/(\d+) on (\d+ \w+)/g)].map(([, id]) => id);
    const listed = [...summary.matchAll(/^\| \[(\d+)\]/gm)].map(([, id]) => id);
    expect(shown).toHaveLength(20);
    expect(shown).toEqual(listed.slice(0, 20));
    for (const { commonName } of sandbox.orders) expect(summary).not.toContain(commonName);
  });

  test('the soonest twenty of many that do not expire soon', async () => {
    const sandbox = await start();
    sandbox.seedOrders(400, { ages: [100, 300] });
    const file = newFile('.json');
    const { summary, outputs } = await inventory(sandbox, {
      'expires-within-days': '0',
      'inventory-file': file,
    });
    expect(outputs['expiring-count']).toBe('0');
    const listed = JSON.parse(readFileSync(file, 'utf8')) as { 'order-id': string; 'valid-till': string }[];
    const soonest = listed.toSorted(
      (one, other) =>
        one['valid-till'].localeCompare(other['valid-till']) ||
        Number(one['order-id']) - Number(other['order-id']),
    );
    const shown = [...summary.matchAll(/(\d+) on \d+ \w+/g)].map(([, id]) => id);
    expect(shown).toEqual(soonest.slice(0, 20).map((order) => order['order-id']));
    expect([...summary.matchAll(/^\| \[(\d+)\]/gm)].map(([, id]) => id)).toEqual(shown);
  });

  test('a clock of the runner that is a year behind changes nothing', async () => {
    const sandbox = await start({ now: () => new Date(Date.now() + 365 * 86_400_000) });
    await ending(sandbox, 3);
    expect((await inventory(sandbox)).outputs).toMatchObject({ 'expiring-count': '1' });
  });
});

describe.concurrent('filters', () => {
  const [ROOT, DIVISION, ORGANIZATION] = [445500, 445566, 999];
  const seeded = async (options?: SandboxOptions) => {
    const organizations = [112233, ORGANIZATION].map((id) => ({
      id,
      name: `Example ${id}`,
      active: true,
      smime: 'valid' as const,
    }));
    const sandbox = await start({ account: { organizations }, ...options });
    placed(sandbox, { container: { id: DIVISION } });
    placed(sandbox, { organization: { id: ORGANIZATION } }, 'client_authentication_plus');
    placed(sandbox, {}, 'secure_email_mailbox');
    placed(sandbox, {}, 'ssl_basic');
    return sandbox;
  };

  test.each(['honoured', 'ignored'] as const)('%s by the service', async (listFilters) => {
    const sandbox = await seeded({ listFilters });
    const count = async (inputs: Record<string, string>) => (await inventory(sandbox, inputs)).outputs.count;
    expect(await count({})).toBe('3');
    expect(await count({ 'product-ids': 'ssl_basic' })).toBe('1');
    expect(await count({ 'product-ids': 'client_premium\nsecure_email_mailbox' })).toBe('2');
    expect(await count({ 'organization-id': String(ORGANIZATION) })).toBe('1');
    expect(await count({ 'container-id': String(DIVISION) })).toBe('1');
    expect(await count({ 'container-id': String(ROOT), 'product-ids': 'client_premium' })).toBe('0');
  });
});

describe.concurrent('the file', () => {
  test('as CSV', async () => {
    const sandbox = await start();
    const order = await ending(sandbox, 12);
    sandbox.setStatus(placed(sandbox).id, 'rejected');
    const file = newFile('.csv');
    const { outputs, log } = await inventory(sandbox, { 'inventory-file': file });
    expect(outputs['inventory-file'], log).toBe(file);
    const [header, issued, rejected, end] = readFileSync(file, 'utf8').split('\n');
    expect(header).toBe(COLUMNS);
    expect(issued).toMatch(
      new RegExp(
        `^${order.id},client_authentication_plus,Zuzanna Quillfeather,issued,${day(sandbox, 12)},12,false,112233,\\d+,\\d+,[0-9A-Fa-f]+$`,
      ),
    );
    expect(rejected).toMatch(
      /^1234002,client_premium,Zuzanna Quillfeather,rejected,,,false,112233,\d+,\d*,$/,
    );
    expect(end).toBe('');
    expectMode(file, 0o600);
  });

  test('as JSON', async () => {
    const sandbox = await start();
    const order = await ending(sandbox, 12);
    placed(sandbox);
    const file = newFile('.JSON');
    expect((await inventory(sandbox, { 'inventory-file': file })).exitCode).toBe(0);
    const list = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>[];
    expect(list).toHaveLength(2);
    expect(Object.keys(list[0] ?? {}).join()).toBe(COLUMNS);
    expect(list[0]).toMatchObject({
      'order-id': String(order.id),
      'common-name': 'Zuzanna Quillfeather',
      'days-remaining': 12,
      'is-renewed': false,
    });
  });

  test.each(['.csv', '.json'])('%s of nothing is a whole file', async (ending_) => {
    const file = newFile(ending_);
    await inventory(await start(), { 'inventory-file': file });
    expect(readFileSync(file, 'utf8')).toBe(ending_ === '.csv' ? `${COLUMNS}\n` : '[]\n');
  });

  test('a cell is no formula, and quotes are doubled', () => {
    expect(csvLine(['=1+1', '+1', '-1', '@x', '\tx', '\rx', 'a,b', 'say "x"', 'a\nb', -3, true])).toBe(
      `"'=1+1","'+1","'-1","'@x","'\tx","'\rx","a,b","say ""x""","a\nb",-3,true\n`,
    );
    expect(csvLine([undefined, '', 'plain', 'Ada Lovelace'])).toBe(',,plain,Ada Lovelace\n');
  });

  test('names that begin like formulas', async () => {
    const sandbox = await start();
    const certificate = {
      common_name: '=HYPERLINK("http://x.example","y")',
      emails: ['a@example.org'],
      signature_hash: 'sha256',
    };
    placed(sandbox, { certificate }, 'client_authentication_plus');
    const file = newFile('.csv');
    await inventory(sandbox, { 'inventory-file': file });
    expect(readFileSync(file, 'utf8')).toContain(`,"'=HYPERLINK(""http://x.example"",""y"")",`);
  });

  test('of an earlier run is replaced, another file is not', async () => {
    const sandbox = await start();
    sandbox.seedOrders(9000);
    for (const kind of ['.csv', '.json']) {
      const file = newFile(kind);
      expect((await inventory(sandbox, { 'inventory-file': file })).exitCode).toBe(0);
      expect((await inventory(sandbox, { 'inventory-file': file })).exitCode).toBe(0);
    }
    sandbox.requests.length = 0;
    const [list, target, link] = [newFile('.csv'), newFile('.csv'), newFile('.csv')];
    writeFileSync(list, 'name,emails\n');
    symlinkSync(target, link);
    for (const file of [list, link, join(list, 'x.csv')]) {
      const { outputs, log } = await inventory(sandbox, { 'inventory-file': file });
      expect(outputs).toEqual({ 'error-code': 'invalid_input' });
      expect(log).toContain('::error::inventory-file: ');
    }
    expect(sandbox.requests).toHaveLength(0);
    expect(readFileSync(list, 'utf8')).toBe('name,emails\n');
    expect(existsSync(target)).toBe(false);
  });
});

describe.concurrent('many orders', () => {
  test('ten thousand are ten requests', async () => {
    const sandbox = await start();
    sandbox.seedOrders(10_000);
    const file = newFile('.csv');
    const { outputs } = await inventory(sandbox, { 'inventory-file': file });
    expect(outputs.count).toBe('10000');
    expect(sandbox.requests).toHaveLength(10);
    expect(sandbox.connections).toBe(1);
    expect(new Set(readFileSync(file, 'utf8').split('\n')).size).toBe(10_002);
  });

  test('new ones and gone ones between the pages', async () => {
    const sandbox = await start();
    sandbox.seedOrders(2500);
    sandbox.play({ fault: { kind: 'appear', product: 'client_authentication_plus', body: {} } });
    sandbox.play({ fault: { kind: 'disappear', orderId: 1234005 } });
    const file = newFile('.json');
    const { outputs } = await inventory(sandbox, { 'inventory-file': file });
    const ids = (JSON.parse(readFileSync(file, 'utf8')) as { 'order-id': string }[]).map(
      (row) => row['order-id'],
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(2501);
    expect(outputs.count).toBe('2501');
  });
});

describe.concurrent('failures', () => {
  const faults: [string, Fault, string][] = [
    ['500', { kind: 'status', status: 500 }, 'not_ordered'],
    ['429', { kind: 'status', status: 429, headers: { 'retry-after': '0' } }, 'rate_limited'],
    ['a reset before', { kind: 'reset', when: 'before' }, 'not_ordered'],
    ['a reset after', { kind: 'reset', when: 'after' }, 'not_ordered'],
    ['HTML', { kind: 'html' }, 'not_ordered'],
    ['half of the JSON', { kind: 'malformed-json' }, 'not_ordered'],
  ];

  test.each(faults)('%s: once is no failure', async (_, fault) => {
    const sandbox = await start();
    sandbox.seedOrders(1200);
    sandbox.play({ skip: 1, fault });
    const { outputs, exitCode } = await inventory(sandbox);
    expect(exitCode).toBe(0);
    expect(outputs.count).toBe('1200');
    expect(sandbox.requests).toHaveLength(3);
  });

  test.each(faults)('%s: reports no number after the fourth', async (_, fault, code) => {
    const sandbox = await start();
    sandbox.seedOrders(1200);
    sandbox.play({ skip: 1, times: 4, fault });
    const file = newFile('.csv');
    const { outputs, exitCode, summary } = await inventory(sandbox, { 'inventory-file': file });
    expect(outputs).toEqual({ 'error-code': code });
    expect(exitCode).toBe(1);
    expect(summary).toContain(code);
    expect(existsSync(file)).toBe(false);
    expect(sandbox.requests).toHaveLength(5);
  });

  test('a wrong key is api_refused, after one request', async () => {
    const sandbox = await start();
    const { outputs, log } = await inventory(sandbox, { devkey: 'wrong-key' });
    expect(outputs).toEqual({ 'error-code': 'api_refused' });
    expect(log).toMatch(/::error::Reading the list of orders failed; nothing was changed\./);
    expect(sandbox.requests).toHaveLength(1);
  });

  test('a key that may only look is enough', async () => {
    const sandbox = await start();
    sandbox.seedOrders(2);
    const { outputs } = await inventory(sandbox, { devkey: 'sandbox-view-only-key' });
    expect(outputs.count).toBe('2');
  });

  test('every input fault at once, and nothing is sent', async () => {
    const sandbox = await start();
    const { outputs, log } = await inventory(sandbox, {
      'api-url': 'ftp://x',
      'expires-within-days': '-1',
      'product-ids': 'SSL!',
      'organization-id': 'x',
      'container-id': '0',
      'inventory-file': 'list.xlsx',
    });
    expect(outputs).toEqual({ 'error-code': 'invalid_input' });
    for (const name of [
      'api-url',
      'expires-within-days',
      'product-ids',
      'organization-id',
      'container-id',
      'inventory-file',
    ]) {
      expect(log).toContain(`- ${name}: `);
    }
    expect(sandbox.connections).toBe(0);
  });
});
