// How long a certificate may be valid at most.

import { describe, expect, test } from 'vitest';
import type { OrderBody } from '../src/domain/order-body.ts';
import { latestEnd, statedEnd } from '../src/domain/validity.ts';

const NOW = new Date('2026-03-01T12:00:00Z');

function endOf(asked: object): string | undefined {
  return latestEnd(asked as OrderBody, NOW)?.toISOString();
}

describe('latestEnd', () => {
  test.each([
    ['days: a month more', { order_validity: { days: 30 } }, '2026-05-03T12:00:00.000Z'],
    ['a year', { validity_years: 1 }, '2027-04-03T18:00:00.000Z'],
    ['two years', { validity_years: 2 }, '2028-04-03T00:00:00.000Z'],
    ['a date: its day and two more', { custom_expiration_date: '2026-06-30' }, '2026-07-03T00:00:00.000Z'],
  ])('%s', (_, asked, end) => {
    expect(endOf(asked)).toBe(end);
  });

  test('days go before years, a date before both', () => {
    expect(endOf({ order_validity: { days: 30 }, validity_years: 2 })).toBe(
      endOf({ order_validity: { days: 30 } }),
    );
    const date = { custom_expiration_date: '2026-06-30' };
    expect(endOf({ ...date, order_validity: { days: 30 }, validity_years: 2 })).toBe(endOf(date));
  });

  test('is unknown for a renewal, and without any validity', () => {
    expect(endOf({ renewal_of_order_id: 7, validity_years: 1 })).toBeUndefined();
    expect(endOf({ renewal_of_order_id: 7, custom_expiration_date: '2026-06-30' })).toBeUndefined();
    expect(endOf({})).toBeUndefined();
    expect(endOf({ order_validity: {} })).toBeUndefined();
  });
});

describe('statedEnd', () => {
  test.each(['2026-06-30', '2026-06-30T23:59:59+00:00', '2026-06-30 23:59:59'])('%s and two days', (text) => {
    expect(statedEnd(text)).toEqual(new Date('2026-07-03T00:00:00Z'));
  });

  test.each([undefined, '', 'soon', '30.06.2026', '2026-13-45'])('%s is no date', (text) => {
    expect(statedEnd(text)).toBeUndefined();
  });
});
