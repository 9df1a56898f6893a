// The rules that no plan may break: what is planned for any account and any list keeps them, and a plan that breaks
// one is found.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPlan, overCaps, type PlannedRow, type Violation } from '../src/fleet/check.ts';
import { type Claim, claimOrders } from '../src/fleet/claim.ts';
import type { FleetOrder } from '../src/fleet/orders.ts';
import { planRow } from '../src/fleet/plan.ts';
import { accountOf, rowOf, TODAY } from './fleet-account.ts';

const RULES = { today: TODAY, renewBeforeDays: 30 };
const NAMES = ['a', 'b', 'c', 'd'];
const PEOPLE = ['One', 'Two', 'Three'];
const IDS = ['11', '12', '13', '14', '15', '16'];

const names = fc.constantFrom(...NAMES);
const people = fc.constantFrom(...PEOPLE);
const ids = fc.constantFrom(...IDS);
const days = fc.constantFrom(
  '2027-01-01',
  '2027-06-14',
  '2027-06-15',
  '2027-07-15',
  '2027-07-16',
  '2028-06-01',
);
const statuses = fc.constantFrom(
  ...[
    'needs_approval',
    'pending',
    'waiting_pickup',
    'issued',
    'issued',
    'issued',
    'expired',
    'revoked',
    'rejected',
  ],
);

const rows = fc.uniqueArray(
  fc.record({
    name: names,
    person: people,
    state: fc.constantFrom('active' as const, 'active' as const, 'revoked' as const),
    orderId: fc.option(ids, { nil: undefined }),
  }),
  { selector: ({ name }) => name },
);

const orders = fc.uniqueArray(
  fc.record({
    id: ids,
    status: statuses,
    validTill: days,
    placed: fc.constantFrom('2026-06-15', '2027-06-01', '2027-06-15'),
    isRenewed: fc.boolean(),
    renewedBy: fc.option(ids, { nil: undefined }),
    person: people,
    name: fc.option(names, { nil: undefined }),
    renews: fc.option(ids, { nil: undefined }),
    signed: fc.boolean(),
  }),
  { selector: ({ id }) => id },
);

/** What is planned for an account and a list. */
const plans = fc
  .record({ rows, orders, allowSamePerson: fc.boolean() })
  .map(({ rows: list, orders: sketches, allowSamePerson }) => {
    const fleetRows = list.map(({ name, person, ...row }) => rowOf(name, person, row));
    const claims = claimOrders({
      rows: fleetRows,
      account: accountOf(sketches),
      named: new Map(),
      allowSamePerson,
    });
    return [...claims].map(([row, claim]): PlannedRow => ({ row, claim, plan: planRow(row, claim, RULES) }));
  });

const found = (plan: PlannedRow[]): string[] => checkPlan(plan, RULES).map(({ rule }: Violation) => rule);

test('what is planned for any account and any list breaks no rule', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      expect(checkPlan(plan, RULES)).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});

test('the plans that are checked here have all words', () => {
  const words = fc.sample(plans, 2000).flatMap((plan) => plan.map(({ plan: { word } }) => word));
  expect(new Set(words)).toEqual(
    new Set(['order', 'renew', 'current', 'waiting', 'revoke', 'revoked', 'problem']),
  );
});

/** The claim of a row with one order. */
function claimOf(order: Partial<FleetOrder>, more: Partial<Claim> = {}): Claim {
  const own: FleetOrder = { id: '11', status: 'issued', validTill: '2027-07-01', isRenewed: false, ...order };
  return {
    ...{
      chain: [own],
      duplicates: [],
      conflicts: [],
      unproven: [],
      problem: undefined,
      possibleMatch: undefined,
    },
    sources: new Map([[own.id, 'reference']]),
    ...more,
  };
}

const none = (): Claim => ({ ...claimOf({}), chain: [], sources: new Map() });
const renewal = (name: string, order: Partial<FleetOrder> = {}): PlannedRow => {
  const claim = claimOf(order);
  const id = claim.chain[0]?.id ?? '';
  return { row: rowOf(name, 'One'), claim, plan: { word: 'renew', reason: '', renews: { id, link: true } } };
};
const ending = (name: string, order: Partial<FleetOrder> = {}): PlannedRow => {
  const claim = claimOf(order);
  return {
    row: rowOf(name, 'One', { state: 'revoked' }),
    claim,
    plan: { word: 'revoke', reason: '', ends: claim.chain },
  };
};
const ordering = (name: string): PlannedRow => ({
  row: rowOf(name, 'One'),
  claim: none(),
  plan: { word: 'order', reason: '' },
});

describe('a plan that breaks a rule is found among any others', () => {
  const withOthers = (broken: PlannedRow[], rule: RegExp, namesOf: string[]) =>
    fc.assert(
      fc.property(plans, fc.nat(), (plan, at) => {
        const others = plan.filter(({ row }) => !broken.some(({ row: { name } }) => name === row.name));
        const place = at % (others.length + 1);
        const whole = [...others.slice(0, place), ...broken, ...others.slice(place)];
        const violation = checkPlan(whole, RULES).find((each) => rule.test(each.rule));
        expect(violation?.rows.toSorted()).toEqual(namesOf);
      }),
    );

  test('an order that is touched for two rows', () => {
    withOthers([renewal('x', { id: '99' }), renewal('y', { id: '99' })], /99 would be changed for two rows/, [
      'x',
      'y',
    ]);
    withOthers([ending('x', { id: '99' }), ending('y', { id: '99' })], /99 would be changed for two rows/, [
      'x',
      'y',
    ]);
  });

  test('an order of an active row that is ended', () => {
    const current: PlannedRow = {
      row: rowOf('x', 'One'),
      claim: claimOf({ id: '99', validTill: '2028-01-01' }),
      plan: { word: 'current', reason: '' },
    };
    withOthers([current, ending('y', { id: '99' })], /99 of an active row would be ended/, ['x', 'y']);
    withOthers([{ ...ending('x', { id: '99' }), row: rowOf('x', 'One') }], /active row would be ended/, [
      'x',
      'x',
    ]);
    const unclaimed = { ...ending('x', { id: '99' }), row: rowOf('x', 'One'), claim: none() };
    withOthers([unclaimed], /^an order of an active row would be ended/, ['x']);
    const rival: PlannedRow = {
      row: rowOf('x', 'One'),
      claim: claimOf({ id: '98' }, { duplicates: claimOf({ id: '99' }).chain }),
      plan: { word: 'problem', reason: '' },
    };
    withOthers([rival, ending('y', { id: '99' })], /99 of an active row would be ended/, ['x', 'y']);
  });

  test('a renewal without need', () => {
    withOthers([renewal('x', { id: '99', validTill: '2027-07-16' })], /99 would be renewed, but is not due/, [
      'x',
    ]);
    withOthers([renewal('x', { id: '99', validTill: undefined })], /99 would be renewed, but is not due/, [
      'x',
    ]);
    withOthers([renewal('x', { id: '99', isRenewed: true })], /99 would be renewed a second time/, ['x']);
    const beside = renewal('x', { id: '99' });
    const duplicates = claimOf({ id: '98', status: 'pending', validTill: undefined }).chain;
    withOthers(
      [{ ...beside, claim: { ...beside.claim, duplicates } }],
      /99 would be renewed beside an open order/,
      ['x'],
    );
    const older = renewal('x', { id: '99' });
    const chain = [...older.claim.chain, ...claimOf({ id: '100' }).chain];
    withOthers([{ ...older, claim: { ...older.claim, chain } }], /99, which is not the current one/, ['x']);
    withOthers([{ ...older, claim: none() }], /99, which is not the current one/, ['x']);
    expect(found([renewal('x', { id: '99', validTill: '2027-07-15' })])).toEqual([]);
    const over = claimOf({ id: '98', status: 'expired' }).chain;
    expect(found([{ ...beside, claim: { ...beside.claim, duplicates: over } }])).toEqual([]);
    expect(found([renewal('x', { id: '99', status: 'expired', validTill: undefined })])).toEqual([]);
  });

  test('two orders for a row, or one for a row that has an order or is to be revoked', () => {
    withOthers([ordering('x'), ordering('X')], /ordered twice/, ['X']);
    withOthers([{ ...ordering('x'), claim: claimOf({ id: '99' }) }], /a row that has an order/, ['x']);
    withOthers([{ ...ordering('x'), row: rowOf('x', 'One', { state: 'revoked' }) }], /to be revoked/, ['x']);
    withOthers([{ ...renewal('x'), plan: { word: 'renew', reason: '' } }], /not name what it renews/, ['x']);
    expect(found([ordering('x'), ordering('y')])).toEqual([]);
  });

  test('an order that is ended without proof', () => {
    for (const source of ['link', 'results'] as const) {
      const leaver = ending('x', { id: '99' });
      const sources = new Map([['99', source]]);
      withOthers(
        [{ ...leaver, claim: { ...leaver.claim, sources } }],
        /99 would be ended, but nothing proves/,
        ['x'],
      );
    }
    for (const source of ['reference', 'order-id'] as const) {
      const leaver = ending('x', { id: '99' });
      expect(found([{ ...leaver, claim: { ...leaver.claim, sources: new Map([['99', source]]) } }])).toEqual(
        [],
      );
    }
  });

  test('more changes than the caps allow', () => {
    fc.assert(
      fc.property(plans, fc.nat(4), fc.nat(4), (plan, maxOrders, maxRevocations) => {
        const count = (words: string[]) => plan.filter(({ plan: { word } }) => words.includes(word)).length;
        const over = overCaps(plan, { maxOrders, maxRevocations });
        expect(over.length).toBe(
          Number(count(['order', 'renew']) > maxOrders) + Number(count(['revoke']) > maxRevocations),
        );
      }),
    );
    const plan = [...['u', 'v'].map(ordering), renewal('w'), ...['x', 'y', 'z'].map((name) => ending(name))];
    expect(overCaps(plan, { maxOrders: 1, maxRevocations: 1 })).toEqual([
      'The plan places 3 orders, and max-orders allows 1: 2 too many.',
      'The plan revokes 3 rows, and max-revocations allows 1: 2 too many.',
    ]);
    expect(overCaps(plan, { maxOrders: 3, maxRevocations: 3 })).toEqual([]);
  });
});
