// Whose order is which, decided from the list and the account alone. Steps that do so: fleet-claims.test.ts.

import { describe, expect, test } from 'vitest';
import type { FleetRow } from '../src/domain/fleet.ts';
import type { Account } from '../src/fleet/account.ts';
import { addOrder } from '../src/fleet/account.ts';
import { type Claim, type ClaimOptions, claimOrders } from '../src/fleet/claim.ts';
import { accountOf, FLEET, orderOf, rowOf, type Sketch } from './fleet-account.ts';

type Facts = Partial<ClaimOptions> & { change?: (account: Account, rows: FleetRow[]) => void };

/** The claims of the rows, in their order. */
function claimsOf(rows: FleetRow[], sketches: Sketch[], { change, ...more }: Facts = {}): Claim[] {
  const account = accountOf(sketches);
  change?.(account, rows);
  return [...claimOrders({ rows, account, named: new Map(), allowSamePerson: false, ...more }).values()];
}

const claimOf = (row: FleetRow, sketches: Sketch[], facts: Facts = {}): Claim =>
  claimsOf([row], sketches, facts)[0] as Claim;

const a = rowOf('a', 'One');
const leaver = rowOf('a', 'One', { state: 'revoked' });
const idsOf = (orders: { id: string }[]) => orders.map(({ id }) => id);
const stranger: Sketch = { id: '11', person: 'One' };

/** Neither list nor order info shows whose name the orders have. */
const nameless = (account: Account) => account.byKey.clear();
/** The account's list does not show the orders yet. */
const lag = (account: Account) => account.list.byKey.clear();

describe('the orders of a row, from the oldest to the newest', () => {
  const first: Sketch = { id: '11', person: 'One', name: 'a' };
  const chainOf = (row: FleetRow, ...sketches: Sketch[]) => {
    const { chain, duplicates, sources } = claimOf(row, sketches);
    return { chain: idsOf(chain), duplicates: idsOf(duplicates), sources: Object.fromEntries(sources) };
  };

  test('a renewal by the fleet, whichever was read first', () => {
    const renewal = { id: '12', person: 'One', name: 'a', renews: '11' };
    const whole = { chain: ['11', '12'], duplicates: [], sources: { 11: 'reference', 12: 'reference' } };
    expect(chainOf(a, first, renewal)).toEqual(whole);
    expect(chainOf(a, renewal, first)).toEqual(whole);
    expect(chainOf(a, { ...renewal, renews: '10' }).chain).toEqual(['12']);
  });

  test('a renewal by hand', () => {
    const sketches = [
      { ...first, renewedBy: '12' },
      { id: '12', person: 'One', renewedBy: '13' },
      { id: '13', person: 'One' },
    ];
    expect(chainOf(a, ...sketches)).toEqual({
      chain: ['11', '12', '13'],
      duplicates: [],
      sources: { 11: 'reference', 12: 'link', 13: 'link' },
    });
  });

  test('an order by its ID', () => {
    expect(chainOf({ ...a, orderId: '14' }, { id: '14', person: 'Two' })).toMatchObject({
      chain: ['14'],
      sources: { 14: 'order-id' },
    });
    expect(chainOf({ ...a, orderId: '11' }, first)).toMatchObject({
      chain: ['11'],
      sources: { 11: 'reference' },
    });
    expect(chainOf({ ...a, orderId: '14' }, { id: '14', person: 'One', name: 'b' }).chain).toEqual([]);
    expect(
      chainOf({ ...a, orderId: '14' }, { ...first, renewedBy: '14' }, { id: '14', person: 'One' }),
    ).toMatchObject({
      chain: ['11', '14'],
      sources: { 11: 'reference', 14: 'order-id' },
    });
  });

  test('what the results file spares reading', () => {
    const change: Facts['change'] = (account, [row]) =>
      account.settled.set(row as FleetRow, [orderOf({ id: '15', person: 'One' })]);
    const { chain, sources } = claimOf(a, [], { change });
    expect(idsOf(chain)).toEqual(['15']);
    expect(sources.get('15')).toBe('results');
  });

  test('a link to an order of another row, or of another person, is not followed', () => {
    const linked = { ...first, renewedBy: '12' };
    expect(chainOf(a, linked, { id: '12', person: 'One', name: 'a', renews: '11' }).sources).toMatchObject({
      12: 'reference',
    });
    expect(chainOf(a, linked, { id: '12', person: 'Two' }).chain).toEqual(['11']);
    expect(chainOf(a, linked, { id: '12', person: 'One', name: 'b' }).chain).toEqual(['11']);
  });

  test('of two that nothing renews, the live one is current, then the newer one', () => {
    const again = { ...first, id: '12' };
    expect(chainOf(a, first, { ...again, status: 'revoked' })).toMatchObject({
      chain: ['11'],
      duplicates: [],
    });
    expect(chainOf(a, { ...first, status: 'revoked' }, again)).toMatchObject({
      chain: ['12'],
      duplicates: [],
    });
    expect(chainOf(a, first, again)).toMatchObject({ chain: ['12'], duplicates: ['11'] });
    expect(chainOf(a, again, first)).toMatchObject({ chain: ['12'], duplicates: ['11'] });
    expect(chainOf(a, { ...first, status: 'revoked' }, { ...again, status: 'expired' }).chain).toEqual([
      '12',
    ]);
    // The renewed order is alive, and the renewal is not: the renewal stays the current one.
    const failed = { ...again, renews: '11', status: 'rejected' };
    expect(chainOf(a, first, failed)).toMatchObject({ chain: ['11', '12'], duplicates: [] });
  });

  test('links in a circle, or to the order itself, end', () => {
    const over = { ...first, id: '12', status: 'revoked' };
    expect(chainOf(a, { ...first, renewedBy: '11' }, over).chain).toEqual(['11']);
    expect(chainOf(a, { ...first, renews: '11' }, over).chain).toEqual(['11']);
    const circle = [
      { ...first, renewedBy: '12' },
      { ...first, id: '12', renewedBy: '11' },
    ];
    expect(chainOf(a, ...circle).chain).toEqual(['11', '12']);
  });
});

describe('an order that two rows claim', () => {
  const order: Sketch = { id: '11', person: 'One', name: 'a' };
  const textsOf = (rows: FleetRow[], ...sketches: Sketch[]) =>
    claimsOf(rows, sketches, { allowSamePerson: true }).map(({ problem }) => problem?.text);

  test('by order-id is of neither', () => {
    const rows = [
      rowOf('b', 'One', { orderId: '12' }),
      rowOf('c', 'One', { orderId: '12' }),
      rowOf('d', 'One'),
    ];
    const [b, c, d] = textsOf(rows, { id: '12', person: 'One' });
    const text = 'Order 12 belongs to two rows, b (line 3) and c (line 4), so nothing is done for either.';
    expect(b).toContain(text);
    expect(c).toContain(text);
    expect(d).toBeUndefined();
  });

  test('by the reference of one and the order-id of the other is of neither', () => {
    const [listed, adopting] = textsOf([a, rowOf('b', 'One', { orderId: '11' })], order);
    expect(listed).toContain('Order 11 belongs to two rows, a (line 2) and b (line 3)');
    expect(adopting).toContain(
      'Order 11 of the column order-id has the reference of the row a, and not of b. Correct',
    );
  });

  test('by the order-id of a row that was renamed is of neither', () => {
    const [renamed] = textsOf([rowOf('b', 'One', { orderId: '11' })], order);
    expect(renamed).toContain(
      'Order 11 of the column order-id has the reference of the row a, and not of b. Keep',
    );
  });

  test('by a link is of neither', () => {
    const renewal = { id: '12', person: 'One', name: 'b' };
    const [row, other] = textsOf([a, rowOf('b', 'One')], { ...order, renewedBy: '12' }, renewal);
    expect(row).toContain(
      'Order 12 which renews an order of this row, has the reference of the row b, and not of a.',
    );
    expect(other).toContain('Order 12 belongs to two rows, b (line 3) and a (line 2)');
    expect(textsOf([a], { ...order, renewedBy: '12' }, { ...renewal, name: 'A' })).toEqual([undefined]);
    expect(textsOf([{ ...a, orderId: '11' }], order)).toEqual([undefined]);
  });

  test('the first reason is reported', () => {
    const rows = [a, rowOf('b', 'One', { orderId: '11' }), rowOf('c', 'One', { orderId: '11' })];
    expect(textsOf(rows, order)[0]).toContain('b (line 3)');
  });
});

describe('an order that may be the row’s', () => {
  const cases: [what: string, row: FleetRow, sketch: Sketch, facts: Facts, match: string | undefined][] = [
    ['has neither reference nor comment', a, stranger, {}, '11'],
    ['has a comment', a, { ...stranger, comments: 'By hand' }, {}, undefined],
    ['is closed', a, { ...stranger, status: 'revoked' }, {}, undefined],
    ['is of another person', a, { ...stranger, person: 'Two' }, {}, undefined],
    ['for a leaver', leaver, stranger, {}, undefined],
    ['is named by the results', a, { ...stranger, comments: 'x' }, { named: new Map([['a', '11']]) }, '11'],
    [
      'is named for another row',
      a,
      { ...stranger, comments: 'x' },
      { named: new Map([['b', '11']]) },
      undefined,
    ],
    [
      'is named for a row in capitals',
      rowOf('A', 'One'),
      { ...stranger, comments: 'x' },
      { named: new Map([['a', '11']]) },
      '11',
    ],
    ['is named and shows no name', a, stranger, { change: nameless, named: new Map([['a', '11']]) }, '11'],
    ['shows no name', a, stranger, { change: nameless }, undefined],
    ['is not listed yet', a, stranger, { change: lag }, '11'],
    [
      'was of a row that is gone, and shows no name',
      a,
      stranger,
      { change: nameless, gone: [{ orderId: '11' }] },
      '11',
    ],
    [
      'is named and of another row of this fleet',
      a,
      { ...stranger, name: 'b' },
      { named: new Map([['a', '11']]), allowSamePerson: true },
      undefined,
    ],
    [
      'is named and of another person',
      a,
      { ...stranger, person: 'Two' },
      { named: new Map([['a', '11']]) },
      undefined,
    ],
    [
      'has another reference',
      a,
      stranger,
      { change: (account) => addOrder(account, { ...orderOf(stranger), reference: 'by-hand' }) },
      undefined,
    ],
    [
      'shows no product',
      a,
      stranger,
      {
        change: (account) => {
          const { info, ...order } = orderOf(stranger);
          addOrder(account, { ...order, info: { ...info, product: undefined } as typeof info });
        },
      },
      undefined,
    ],
    [
      'beside the order that the results file spares reading',
      a,
      stranger,
      {
        change: (account, [row]) =>
          account.settled.set(row as FleetRow, [orderOf({ id: '12', person: 'One' })]),
      },
      undefined,
    ],
  ];
  test.each(cases)('%s', (_, row, sketch, facts, match) => {
    const claim = claimOf(row, [sketch], facts);
    expect(claim.problem).toBeUndefined();
    expect(claim.possibleMatch).toBe(match);
  });

  test('belongs to another row', () => {
    const rows = [a, rowOf('b', 'One', { orderId: '11' })];
    const [claim, other] = claimsOf(rows, [stranger], { allowSamePerson: true });
    expect(claim?.possibleMatch).toBeUndefined();
    expect(idsOf(other?.chain ?? [])).toEqual(['11']);
  });
});

describe('a row whose person has an order under another name', () => {
  const b = rowOf('b', 'One');
  const renamed: Sketch = { id: '11', person: 'One', name: 'a', signed: true };
  const problem = (rows: FleetRow[], sketches: Sketch[], facts?: Facts) =>
    claimsOf(rows, sketches, facts).at(-1)?.problem?.text;

  test('is a problem, and the message has the way out', () => {
    expect(claimOf(b, [renamed]).problem?.code).toBe('reference_conflict');
    expect(problem([b], [renamed])).toMatch(
      /Order 11 of the row a .*If this row was a before, give it that name/,
    );
    expect(problem([a, b], [renamed])).toMatch(/Order 11 of the row a .*The row a \(line 2\) has that order/);
    expect(problem([rowOf('A', 'One'), b], [renamed])).toMatch(/The row a \(line \S+\) has that order/);
  });

  test('is none with allow-same-person, with an order of its own, or if nothing of it is alive', () => {
    expect(problem([b], [renamed], { allowSamePerson: true })).toBeUndefined();
    expect(problem([b], [renamed, { id: '12', person: 'One', name: 'b' }])).toBeUndefined();
    expect(problem([b], [{ ...renamed, status: 'revoked' }])).toBeUndefined();
    expect(problem([b], [renamed, { id: '12', person: 'One', name: 'b', status: 'expired' }])).toMatch(
      /Order 11/,
    );
  });

  test('is none if the order is for another person', () => {
    expect(
      problem([rowOf('b', 'Two')], [renamed], { change: lag, gone: [{ orderId: '11' }] }),
    ).toBeUndefined();
  });

  test('without a hash the list decides, if it has the other row', () => {
    const unsigned = { ...renamed, signed: false };
    expect(problem([a, b], [unsigned])).toMatch(/The row a/);
    expect(problem([rowOf('a', 'Two'), b], [unsigned])).toBeUndefined();
    expect(problem([b], [unsigned])).toMatch(/Order 11/);
    // The hash is in the order: what the other row is now does not matter.
    expect(problem([rowOf('a', 'Two'), b], [renamed])).toMatch(/The row a/);
  });
});

describe('what differs from the row', () => {
  const first: Sketch = { id: '11', person: 'One', name: 'a', renewedBy: '12' };
  const conflictsOf = (row: FleetRow, sketches: Sketch[]) => claimOf(row, sketches).conflicts;

  test('of the current order', () => {
    expect(conflictsOf(a, [{ ...first, renewedBy: undefined }])).toEqual([]);
    expect(conflictsOf(rowOf('a', 'Two'), [first])).toEqual(['common name']);
  });

  test('a renewal with a reference of the row proves itself', () => {
    const renewal = { id: '12', person: 'Two', name: 'a', renews: '11' };
    expect(conflictsOf(rowOf('a', 'Two'), [first, renewal])).toEqual([]);
  });

  test('a renewal by link only is compared together with what it renews', () => {
    const renewal = { id: '12', person: 'Two' };
    const claim = claimOf(rowOf('a', 'Two'), [first, renewal]);
    expect(idsOf(claim.chain)).toEqual(['11', '12']);
    expect(claim.conflicts).toEqual(['common name']);
  });

  test('of a leaver, in every order that would end', () => {
    const gone = rowOf('a', 'Two', { state: 'revoked' });
    const renewal = { id: '12', person: 'Two', name: 'a', renews: '11' };
    expect(conflictsOf(gone, [first, renewal])).toEqual(['common name']);
    const duplicate = { id: '13', person: 'One', name: 'a' };
    expect(conflictsOf(gone, [{ ...first, person: 'Two' }, renewal, duplicate])).toEqual(['common name']);
  });
});

describe('orders of a leaver that only a link connects with it', () => {
  const unproven = (row: FleetRow, sketches: Sketch[]) => idsOf(claimOf(row, sketches).unproven);
  const first: Sketch = { id: '11', person: 'One', name: 'a', renewedBy: '12' };
  const renewal: Sketch = { id: '12', person: 'One' };

  test('a renewal', () => {
    expect(unproven(leaver, [first, renewal])).toEqual(['12']);
    expect(unproven(a, [first, renewal])).toEqual([]);
    expect(unproven(leaver, [first, { ...renewal, status: 'expired' }])).toEqual([]);
    expect(unproven(leaver, [first, { ...renewal, name: 'a', renews: '11' }])).toEqual([]);
  });

  test('a renewal for another person', () => {
    expect(unproven(leaver, [first, { ...renewal, person: 'Two' }])).toEqual(['12']);
  });

  test('what the row’s order renewed', () => {
    const ours: Sketch = { id: '13', person: 'One', name: 'a', renews: '11' };
    const before: Sketch = { id: '11', person: 'One', comments: 'By hand' };
    expect(unproven(leaver, [ours, before])).toEqual(['11']);
    expect(unproven(leaver, [ours, { ...before, status: 'revoked' }])).toEqual([]);
    expect(unproven(leaver, [ours])).toEqual([]);
  });

  test('an order by order-id has another reference', () => {
    const own = { ...leaver, orderId: '14' };
    const order = { ...orderOf({ id: '14', person: 'One' }), reference: 'by-hand' };
    expect(claimOf(own, [], { change: (account) => addOrder(account, order) }).unproven).toEqual([]);
  });
});

describe('a look-up that lists an order which has another reference', () => {
  const listing = (reference: string, ...ids: string[]) => ({
    change: ({ lookUps }: Account) =>
      void lookUps.set(reference, { listed: ids.map((id) => ({ id })) as never, at: 0 }),
  });
  const own: Sketch = { id: '11', person: 'One', name: 'a' };

  test('is a problem of the row', () => {
    const { problem } = claimOf(rowOf('A', 'One'), [], listing(`${FLEET}--a`, '77'));
    expect(problem).toEqual({
      code: 'not_ordered',
      text: 'CertCentral lists order 77 for the reference agents--A, but the order shows another one. Look at the order in CertCentral.',
    });
    expect(claimOf(a, [own], listing(`${FLEET}--a--11`, '78')).problem?.text).toContain('order 78');
  });

  test('is none if one of them is the row’s, or nothing is listed', () => {
    expect(claimOf(a, [own], listing(`${FLEET}--a`, '77', '11')).problem).toBeUndefined();
    expect(claimOf(a, [own], listing(`${FLEET}--a--11`)).problem).toBeUndefined();
  });
});

test('an order-id that does not exist is a problem', () => {
  const change: Facts['change'] = ({ missing }) => void missing.add('99');
  expect(claimOf({ ...a, orderId: '99' }, [], { change }).problem).toEqual({
    code: 'api_refused',
    text: 'Order 99 of the column order-id does not exist, or the API key may not see it. Correct the row.',
  });
  expect(claimOf(a, [], { change }).problem).toBeUndefined();
});

test('what could not be read is a problem, and an order of two rows comes first', () => {
  const unreadable = { code: 'rate_limited' as const, text: 'Too many requests.' };
  const change: Facts['change'] = (account, [row]) => account.unreadable.set(row as FleetRow, unreadable);
  expect(claimOf(a, [], { change }).problem).toEqual(unreadable);
  const rows = [a, rowOf('b', 'One', { orderId: '11' })];
  const [first, second] = claimsOf(rows, [{ id: '11', person: 'One', name: 'a' }], { change });
  for (const claim of [first, second]) expect(claim?.problem?.text).toMatch(/11/);
});
