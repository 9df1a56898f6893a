// What is an answer about orders, and what is none: on "none" a new order is placed.

import { expect, test } from 'vitest';
import {
  EmailStatuses,
  FirstOrderPage,
  OrderInfoResponse,
  OrderPage,
  PlacedOrder,
} from '../src/certcentral/order-responses.ts';

test('an order was placed if its ID can be read', () => {
  expect(PlacedOrder.parse({ id: '7', requests: 'x', certificate_id: 0 })).toEqual({
    id: '7',
    requests: [],
  });
  for (const answer of [{}, { id: 0 }, { id: 'x' }, { order_id: 7 }, [{ id: 7 }], null]) {
    expect(PlacedOrder.safeParse(answer).success).toBe(false);
  }
});

test.each([
  [{ orders: [] }],
  [{ orders: null }],
  [{ orders: {} }],
  [{}],
  [{ page: { total: 0 } }],
  [{ orders: [], page: { total: '0' } }],
  [{ orders: [], page: { total: null } }],
  [{ orders: [], page: [] }],
])('no order: %j', (answer) => {
  expect(FirstOrderPage.parse(answer).orders).toEqual([]);
});

test.each([
  [{ orders: [], page: { total: 1 } }],
  [{ orders: [], page: { total: 'many' } }],
  [{ orders: [], errors: [] }],
  [{ errors: [{ code: 'x' }] }],
  [{ data: [] }],
  [{ page: { total: 0 }, message: 'Try later' }],
  [{ orders: ['x'] }],
  [{ orders: [{}] }],
  [{ orders: [{ order_id: 7 }, { order_id: 'x' }] }],
  [{ orders: [{ id: 'x', order_id: 7 }] }],
  [{ orders: [{ id: null, order_id: 7 }] }],
  [[]],
])('no answer to the question: %j', (answer) => {
  expect(FirstOrderPage.safeParse(answer).success).toBe(false);
});

test('a later page can be empty, whatever the total', () => {
  expect(OrderPage.parse({ orders: [], page: { total: 1000 } })).toEqual({
    orders: [],
    page: { total: 1000 },
  });
});

test("an order is listed with either ID, the look-up's first", () => {
  const listed = (order: object) => FirstOrderPage.parse({ orders: [order] }).orders[0];
  expect(listed({ id: 7 })).toMatchObject({ id: '7' });
  expect(listed({ id: 7, order_id: '8' })).toMatchObject({ id: '8' });
  const certificate = { id: 5, common_name: 'Ada' };
  const product = { name_id: 'client_premium' };
  expect(listed({ id: 7, certificate, product, status: 'Issued', date_created: 'd' })).toEqual({
    id: '7',
    certificateId: '5',
    status: 'issued',
    dateCreated: 'd',
    productId: 'client_premium',
    commonName: 'Ada',
  });
  expect(listed({ id: 7, certificate_id: 6, certificate })?.certificateId).toBe('6');
});

test('order info has an ID or a status', () => {
  expect(OrderInfoResponse.parse({ status: 'pending' })).toEqual({ status: 'pending', requests: [] });
  expect(OrderInfoResponse.parse({ id: 7 })).toEqual({ id: '7', requests: [] });
  for (const answer of [{}, { certificate: { id: 7 } }, { status: '<b>' }, []]) {
    expect(OrderInfoResponse.safeParse(answer).success).toBe(false);
  }
});

test('custom fields that are not reported are not the same as none', () => {
  expect(OrderInfoResponse.parse({ id: 7 }).custom_fields).toBe(undefined);
  expect(OrderInfoResponse.parse({ id: 7, custom_fields: null }).custom_fields).toEqual([]);
  expect(OrderInfoResponse.parse({ id: 7, custom_fields: ['x'] }).custom_fields).toBe(undefined);
});

test('e-mails are text, all of them or none', () => {
  const emails = (value: unknown) =>
    OrderInfoResponse.parse({ id: 7, certificate: { emails: value } }).certificate?.emails;
  expect(emails(['a@b.example'])).toEqual(['a@b.example']);
  for (const value of ['a@b.example', ['a@b.example', 1], null, {}]) expect(emails(value)).toBe(undefined);
});

test('the status of each address', () => {
  expect(EmailStatuses.parse({ emails: [{ status: 'validated' }, {}] })).toEqual(['validated', 'unknown']);
  expect(EmailStatuses.parse({})).toEqual([]);
  for (const answer of [[], { emails: ['x'] }]) expect(EmailStatuses.safeParse(answer).success).toBe(false);
});
