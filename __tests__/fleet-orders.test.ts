import { describe, expect, test } from 'vitest';
import type { OrderInfo } from '../src/certcentral/order-responses.ts';
import { identityHash, signature } from '../src/domain/fleet.ts';
import {
  conflictsWith,
  daysLeft,
  isAlive,
  orderOfInfo,
  orderOfItem,
  signatureOf,
} from '../src/fleet/orders.ts';
import { orderOf, rowOf, TODAY } from './fleet-account.ts';

const row = rowOf('a', 'One');
const hash = identityHash(row.identity);
const read = (info: object) => orderOfInfo({ id: '11', requests: [], ...info } as unknown as OrderInfo);
const signed = (...requests: object[]) => ({ requests }) as unknown as OrderInfo;

describe('an order in order info', () => {
  test('its end is that of the certificate, or else of the order', () => {
    expect(
      read({ certificate: { valid_till: '2028-01-01T00:00:00' }, order_valid_till: '2029-01-01' }).validTill,
    ).toBe('2028-01-01');
    expect(read({ order_valid_till: '2029-01-01T00:00:00' }).validTill).toBe('2029-01-01');
    expect(read({}).validTill).toBeUndefined();
  });

  test('the day it was placed', () => {
    const certificate = { date_created: '2027-02-02T10:00:00+00:00' };
    expect(read({ date_created: '2027-01-01T10:00:00+00:00', certificate }).placed).toBe('2027-01-01');
    expect(read({ certificate }).placed).toBe('2027-02-02');
    expect(read({}).placed).toBeUndefined();
  });

  test('its reference is its field, or else the signature in its comment', () => {
    const requests = [{ type: 'new_request', comments: signature('agents--a', hash) }];
    expect(read({ requests })).toMatchObject({ reference: 'agents--a', onlyInComment: true });
    expect(read({ alternative_order_id: 'ours', requests })).toMatchObject({
      reference: 'ours',
      onlyInComment: false,
    });
    expect(read({}).onlyInComment).toBe(false);
  });

  test('is kept without its CSR', () => {
    const certificate = { csr: 'MII', serial_number: '0A' };
    const { info, serialNumber } = read({ certificate });
    expect(info?.certificate).toEqual({ csr: undefined, serial_number: '0A' });
    expect(serialNumber).toBe('0A');
    expect(read({}).info).toEqual({ id: '11', requests: [] });
  });
});

test('an order of the list has the open request to revoke it, unless it is closed', () => {
  const revocations = new Map([['11', { id: '5', status: 'pending' }]]);
  const item = { id: '11', status: 'issued', validTill: '2028-01-01' } as Parameters<typeof orderOfItem>[0];
  expect(orderOfItem(item, revocations)).toMatchObject({ ...item, openRevocation: { id: '5' } });
  expect(orderOfItem({ ...item, status: 'revoked' }, revocations).openRevocation).toBeUndefined();
});

describe('the signature of a comment', () => {
  const comments = signature('agents--a', hash);
  test.each([
    ['of the request with which the order was placed', { type: 'new_request', comments }],
    ['of a request without a type', { comments }],
  ])('%s', (_, request) => {
    expect(signatureOf(signed({}, { comments: 'By hand' }, request))).toEqual({
      reference: 'agents--a',
      identity: hash,
    });
  });
  test('of a later request does not count', () => {
    expect(signatureOf(signed({ type: 'revoke', comments }))).toBeUndefined();
    expect(signatureOf(signed({ type: 'new_request' }))).toBeUndefined();
  });
});

test('the hash in the comment covers what order info does not show', () => {
  const infoOf = (person: string, identity: string) =>
    ({
      ...orderOf({ id: '11', person }).info,
      ...signed({ comments: signature('agents--a', identity) }),
    }) as OrderInfo;
  expect(conflictsWith(row, infoOf('One', hash))).toEqual([]);
  expect(conflictsWith(row, infoOf('One', '0123456789abcdef'))).toEqual([
    'addresses or other data that CertCentral does not show',
  ]);
  expect(conflictsWith(row, infoOf('Two', '0123456789abcdef'))).toEqual(['common name']);
  expect(conflictsWith(row, orderOf({ id: '11', person: 'Two' }).info as OrderInfo)).toEqual(['common name']);
});

test('an order is alive while it is open or its certificate is valid', () => {
  const alive = (status: string, validTill?: string) => isAlive({ status, validTill }, TODAY);
  expect(alive('issued', TODAY)).toBe(true);
  expect(alive('issued', '2027-06-14')).toBe(false);
  expect(alive('issued')).toBe(true);
  expect(alive('pending', '2027-06-14')).toBe(true);
  expect(alive('revoked', '2028-01-01')).toBe(false);
});

test('days to the end of a certificate', () => {
  expect(daysLeft('2027-06-15', TODAY)).toBe(0);
  expect(daysLeft('2027-07-15T23:59:59Z', TODAY)).toBe(30);
  expect(daysLeft('2027-06-14', TODAY)).toBe(-1);
  for (const unreadable of [undefined, '', 'soon', 'on 2027-07-15', '2027-7-1', '2027-13-45']) {
    expect(daysLeft(unreadable, TODAY)).toBeUndefined();
  }
});
