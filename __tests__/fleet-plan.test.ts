import { describe, expect, test } from 'vitest';
import type { FleetRow } from '../src/domain/fleet.ts';
import { readRowReference, rowReference } from '../src/domain/fleet.ts';
import type { Claim } from '../src/fleet/claim.ts';
import type { FleetOrder } from '../src/fleet/orders.ts';
import { type Plan, planRow } from '../src/fleet/plan.ts';

const RULES = { today: '2027-06-15', renewBeforeDays: 30 };

const row = (change: Partial<FleetRow> = {}) =>
  ({ name: 'a', state: 'active', body: {}, ...change }) as FleetRow;
const LEAVER = row({ state: 'revoked' });

const order = (change: Partial<FleetOrder> = {}): FleetOrder => ({
  id: '11',
  status: 'issued',
  validTill: '2028-01-01',
  isRenewed: false,
  autoRenew: 0,
  ...change,
});
const claim = (chain: FleetOrder[], change: Partial<Claim> = {}): Claim => ({
  chain,
  duplicates: [],
  conflicts: [],
  sources: new Map(),
  possibleMatch: undefined,
  unproven: [],
  problem: undefined,
  ...change,
});

/** The order 12 is the row's by a link only. */
const BY_LINK: Partial<Claim> = { sources: new Map([['12', 'link']]) };

/** What the plan says, but for the sentence. */
function plan(of: FleetRow, what: Claim): Partial<Plan> {
  const { reason, ...rest } = planRow(of, what, RULES);
  expect(reason === '' || /^[A-Z].*\.$/.test(reason)).toBe(true);
  return rest;
}

describe('a row that is to be there', () => {
  const cases: [what: string, claim: Claim, plan: Partial<Plan>][] = [
    ['nothing', claim([]), { word: 'order' }],
    ['issued, with time left', claim([order()]), { word: 'current' }],
    ['31 days left', claim([order({ validTill: '2027-07-16' })]), { word: 'current' }],
    [
      '30 days left',
      claim([order({ validTill: '2027-07-15' })]),
      { word: 'renew', renews: { id: '11', link: true } },
    ],
    [
      'its last day',
      claim([order({ validTill: '2027-06-15' })]),
      { word: 'renew', renews: { id: '11', link: true } },
    ],
    [
      'ended yesterday',
      claim([order({ validTill: '2027-06-14' })]),
      { word: 'renew', renews: { id: '11', link: false } },
    ],
    [
      'expired',
      claim([order({ status: 'expired', validTill: '2027-01-01' })]),
      { word: 'renew', renews: { id: '11', link: false } },
    ],
    [
      'expired before the day that order info shows',
      claim([order({ status: 'expired', validTill: '2027-07-01' })]),
      { word: 'renew', renews: { id: '11', link: false } },
    ],
    [
      'expired, nobody knows when',
      claim([order({ status: 'expired', validTill: undefined })]),
      { word: 'renew', renews: { id: '11', link: false } },
    ],
    ['issued, nobody knows until when', claim([order({ validTill: undefined })]), { word: 'waiting' }],
    ['due, renews itself', claim([order({ validTill: '2027-07-01', autoRenew: 1 })]), { word: 'waiting' }],
    ['renews itself, but not yet', claim([order({ autoRenew: 1 })]), { word: 'current' }],
    [
      'renewed by hand, still valid',
      claim([order({ validTill: '2027-07-01', isRenewed: true, renewedBy: '12' })]),
      { word: 'current' },
    ],
    [
      'renewed by hand and expired',
      claim([order({ validTill: '2027-06-01', isRenewed: true })]),
      { word: 'problem', code: 'reference_conflict' },
    ],
    ...[
      'needs_approval',
      'pending',
      'processing',
      'waiting_pickup',
      'needs_csr',
      'reissue_pending',
      'approved',
      'something_new',
    ].map((status): [string, Claim, Partial<Plan>] => [
      status,
      claim([order({ status, validTill: undefined })]),
      { word: 'waiting' },
    ]),
    ...['rejected', 'canceled', 'cancelled', 'revoked', 'denied'].map(
      (status): [string, Claim, Partial<Plan>] => [
        status,
        claim([order({ status })]),
        { word: 'problem', code: 'order_closed' },
      ],
    ),
    [
      'an open request to revoke',
      claim([order({ openRevocation: { id: '5', status: 'pending' } })]),
      { word: 'waiting' },
    ],
    [
      'a renewal that waits',
      claim([order({ validTill: '2027-07-01' }), order({ id: '12', status: 'pending' })]),
      { word: 'waiting' },
    ],
    [
      'a renewal by hand that waits',
      claim([order({ validTill: '2027-07-01' }), order({ id: '12', status: 'pending' })], BY_LINK),
      { word: 'current' },
    ],
    [
      'a renewal by hand that waits, of an order that is over',
      claim([order({ validTill: '2027-06-14' }), order({ id: '12', status: 'pending' })], BY_LINK),
      { word: 'waiting' },
    ],
    [
      'a renewal by hand that waits, of an order that has no certificate yet',
      claim([order({ status: 'reissue_pending' }), order({ id: '12', status: 'pending' })], BY_LINK),
      { word: 'waiting' },
    ],
    [
      'an open order by link alone',
      claim([order({ id: '12', status: 'pending' })], BY_LINK),
      { word: 'waiting' },
    ],
    [
      'a renewal that was rejected',
      claim([order({ validTill: '2027-07-01' }), order({ id: '12', status: 'rejected' })]),
      { word: 'problem', code: 'order_closed' },
    ],
    [
      'a renewal that is issued',
      claim([order({ status: 'revoked' }), order({ id: '12' })]),
      { word: 'current' },
    ],
    [
      'another person',
      claim([order()], { conflicts: ['addresses'] }),
      { word: 'problem', code: 'reference_conflict' },
    ],
    [
      'two open orders',
      claim([order()], { duplicates: [order({ id: '12' })] }),
      { word: 'problem', code: 'reference_conflict' },
    ],
    [
      'an order that may be this one',
      claim([], { possibleMatch: '77' }),
      { word: 'problem', code: 'reference_conflict' },
    ],
    [
      'due, with an order that may be the renewal',
      claim([order({ validTill: '2027-07-01' })], { possibleMatch: '77' }),
      { word: 'problem', code: 'reference_conflict' },
    ],
    [
      'a look-up that failed',
      claim([], { problem: { code: 'not_ordered', text: 'It failed.' } }),
      { word: 'problem', code: 'not_ordered' },
    ],
  ];
  test.each(cases)('%s', (_, what, expected) => {
    expect(plan(row(), what)).toEqual(expected);
  });
});

describe('a date of validity', () => {
  const due = order({ validTill: '2027-07-01', placed: '2026-06-15' });
  const until = (date: string) => row({ body: { custom_expiration_date: date } as FleetRow['body'] });
  const INVALID: Partial<Plan> = { word: 'problem', code: 'invalid_input' };
  const USELESS: Partial<Plan> = { word: 'problem', code: 'renewal_useless' };
  const cases: [what: string, date: string, claim: Claim, plan: Partial<Plan>][] = [
    ['that has passed', '2027-06-14', claim([]), INVALID],
    ['of today', '2027-06-15', claim([]), INVALID],
    ['of tomorrow', '2027-06-16', claim([]), { word: 'order' }],
    ['that has passed, of a row with time left', '2027-06-14', claim([order()]), { word: 'current' }],
    ['that has passed, of a row that is due', '2027-06-14', claim([due]), INVALID],
    ['on which the order ends', '2027-07-01', claim([due]), USELESS],
    ['on which the renewal is due at once', '2027-07-15', claim([due]), USELESS],
    ['a day after that', '2027-07-16', claim([due]), { word: 'renew', renews: { id: '11', link: true } }],
    [
      'for an order that expired on an unknown day',
      '2027-08-01',
      claim([order({ status: 'expired', validTill: undefined })]),
      { word: 'renew', renews: { id: '11', link: false } },
    ],
  ];
  test.each(cases)('%s', (_, date, what, expected) => {
    expect(plan(until(date), what)).toEqual(expected);
  });
});

describe('an order that is too new to be renewed', () => {
  const placedOn = (placed: string | undefined, validTill: string | undefined, status = 'issued') =>
    plan(row(), claim([order({ placed, validTill, status })])).word;

  test('a quarter of its validity', () => {
    // 40 days: a quarter is 10.
    expect(placedOn('2027-06-06', '2027-07-15')).toBe('problem');
    expect(placedOn('2027-06-05', '2027-07-15')).toBe('renew');
  });

  test('at most 30 days', () => {
    expect(placedOn('2027-05-17', '2028-05-17', 'expired')).toBe('problem');
    expect(placedOn('2027-05-16', '2028-05-16', 'expired')).toBe('renew');
  });

  test('is unknown without both days', () => {
    expect(placedOn(undefined, '2027-07-01')).toBe('renew');
    expect(placedOn('2027-06-15', undefined, 'expired')).toBe('renew');
  });
});

describe('the reason', () => {
  const rival = order({ id: '12', status: 'pending' });
  const waits = { openRevocation: { id: '5', status: 'pending' } };
  const cases: [what: string, row: FleetRow, claim: Claim, reason: string][] = [
    [
      'several open orders',
      row(),
      claim([order({ id: '9', status: 'expired' }), order({ id: '10', status: 'expired' }), order()], {
        duplicates: [rival],
      }),
      'This row has 2 open orders: 11, 12.',
    ],
    [
      'a renewal by hand',
      row(),
      claim([order(), rival], BY_LINK),
      'Order 11 is valid until 2028-01-01, and was renewed',
    ],
    [
      'the last of a leaver',
      LEAVER,
      claim([
        order({ status: 'expired' }),
        order({ id: '12', status: 'revoked' }),
        order({ id: '13', status: 'expired' }),
      ]),
      'Order 13 is expired.',
    ],
    [
      'an order that only a link connects with a leaver',
      LEAVER,
      claim([order()], { unproven: [rival] }),
      'Order 12 is open or valid and is linked to this row only by a renewal',
    ],
    [
      'a renewal that would end with the order',
      row({ body: { custom_expiration_date: '2027-07-01' } as FleetRow['body'] }),
      claim([order({ validTill: '2027-07-01' })]),
      'its renewal would end no later',
    ],
    [
      'a renewal that would be due at once',
      row({ body: { custom_expiration_date: '2027-07-02' } as FleetRow['body'] }),
      claim([order({ validTill: '2027-07-01' })]),
      'The renewal of order 11 would be due on the day it is placed',
    ],
    [
      'another person',
      LEAVER,
      claim([order(), order({ id: '12' })], { conflicts: ['addresses'] }),
      'Order 11 does not match',
    ],
    [
      'what cannot be ended',
      LEAVER,
      claim([order({ status: 'processing' })]),
      'Order 11 is processing, so it can be',
    ],
    ['an open revocation', LEAVER, claim([order(waits)]), 'Order 11 is to be revoked and waits'],
  ];
  test.each(cases)('%s', (_, of, what, reason) => {
    expect(planRow(of, what, RULES).reason).toContain(reason);
  });
});

describe('a row that is to be gone', () => {
  const cases: [what: string, claim: Claim, word: Plan['word'], ends?: string[]][] = [
    ['nothing', claim([]), 'revoked'],
    ...['issued', 'needs_approval', 'pending', 'waiting_pickup', 'reissue_pending'].map(
      (status): [string, Claim, Plan['word'], string[]] => [
        status,
        claim([order({ status })]),
        'revoke',
        ['11'],
      ],
    ),
    ...['processing', 'needs_csr', 'something_new'].map((status): [string, Claim, Plan['word']] => [
      status,
      claim([order({ status, validTill: undefined })]),
      'waiting',
    ]),
    ...['rejected', 'canceled', 'revoked', 'expired'].map((status): [string, Claim, Plan['word']] => [
      status,
      claim([order({ status })]),
      'revoked',
    ]),
    ['issued and over', claim([order({ validTill: '2027-06-14' })]), 'revoked'],
    [
      'an open request to revoke',
      claim([order({ openRevocation: { id: '5', status: 'pending' } })]),
      'waiting',
    ],
    [
      'an old certificate beside the new one',
      claim([order({ validTill: '2027-07-01' }), order({ id: '12' })]),
      'revoke',
      ['11', '12'],
    ],
    [
      'an old certificate, the new one revoked',
      claim([order({ validTill: '2027-07-01' }), order({ id: '12', status: 'revoked' })]),
      'revoke',
      ['11'],
    ],
    [
      'two open orders',
      claim([order({ status: 'revoked' })], { duplicates: [order({ id: '12', status: 'pending' })] }),
      'revoke',
      ['12'],
    ],
    ['another person', claim([order()], { conflicts: ['common name'] }), 'problem'],
    ['a look-up that failed', claim([], { problem: { code: 'not_ordered', text: 'It failed.' } }), 'problem'],
  ];
  test.each(cases)('%s', (_, what, word, ends) => {
    const said = plan(LEAVER, what);
    expect(said.word).toBe(word);
    expect(said.ends?.map(({ id }) => id)).toEqual(ends);
  });
});

test('references can be read in one way only', () => {
  expect(rowReference('agents', 'build-7')).toBe('agents--build-7');
  expect(readRowReference('agents', 'AGENTS--build-7')).toEqual({
    name: 'build-7',
    renewedOrderId: undefined,
  });
  expect(readRowReference('agents', 'agents--build-7--123')).toEqual({
    name: 'build-7',
    renewedOrderId: '123',
  });
  for (const other of [
    'agents',
    'agents--',
    'agents--a--',
    'agents--a--b',
    'agents--a--1--2',
    'agent--a',
    'gha-0123',
    'agents--a-',
  ]) {
    expect(readRowReference('agents', other)).toBeUndefined();
  }
});
