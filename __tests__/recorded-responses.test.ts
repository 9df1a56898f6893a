// Responses in the shapes that public clients have recorded (docs/certcentral.md, "Sources"): simulator and code
// were written from the same pages, so only these can contradict both. Names and numbers are changed.

import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import * as field from '../src/certcentral/fields.ts';
import {
  EmailStatuses,
  FirstOrderPage,
  OrderInfoResponse,
  OrderPage,
  orderOf,
  PlacedOrder,
} from '../src/certcentral/order-responses.ts';
import { codesOf, errorsIn, isNotYet, isOwnError } from '../src/certcentral/service-error.ts';

const response = (status: number, body: unknown) => ({
  status,
  headers: {},
  body: typeof body === 'string' ? body : JSON.stringify(body),
  truncated: false,
});

describe('order info', () => {
  test('of Ribose (2015): status approved, renewed_order_id 0, a request with a comment', () => {
    const info = OrderInfoResponse.parse({
      id: 700001,
      certificate: {
        id: 800001,
        thumbprint: '7D236B54D19D5EACF0881FAF24D51DFE5D23E945',
        serial_number: '0669D46CAE79EF684A69777490602485',
        common_name: 'mail.example.com',
        dns_names: ['mail.example.com'],
        date_created: '2014-08-19T18:16:07+00:00',
        valid_from: '2014-08-19',
        valid_till: '2015-08-19',
        csr: '------ [CSR HERE] ------',
        organization: { id: 900001 },
        organization_units: ['Example'],
        server_platform: { id: 45, name: 'nginx' },
        signature_hash: 'sha256',
        key_size: 2048,
        ca_cert: { id: 'F0', name: 'Example CA' },
      },
      status: 'approved',
      is_renewal: true,
      is_renewed: false,
      renewed_order_id: 0,
      business_unit: 'Some Unit',
      date_created: '2014-08-19T18:16:07+00:00',
      organization: { name: 'Example', is_active: true, country: 'us' },
      disable_renewal_notifications: false,
      container: { id: 5, name: 'Example' },
      product: { name_id: 'ssl_plus', name: 'SSL Plus', type: 'ssl_certificate' },
      requests: [
        {
          id: 1,
          date: '2015-01-01T18:20:00+00:00',
          type: 'new_request',
          status: 'approved',
          comments: 'Form',
        },
      ],
      send_minus_90: true,
      payment_method: 'balance',
    });
    expect(info).toMatchObject({
      id: '700001',
      status: 'approved',
      is_renewed: false,
      organization: {},
      container: { id: '5' },
      certificate: { id: '800001', valid_till: '2015-08-19', organization: { id: '900001' } },
      requests: [{ id: '1', type: 'new_request', status: 'approved', date: '2015-01-01', comments: 'Form' }],
    });
    expect(info.renewed_order_id).toBeUndefined();
    expect(orderOf({ ...info, id: '700001' })).toEqual({
      id: '700001',
      requestId: '1',
      requestStatus: 'approved',
      status: 'approved',
      certificateId: '800001',
    });
  });

  test('quoted by Ribose (2017): needs_approval with a complete certificate', () => {
    const info = OrderInfoResponse.parse({
      id: '700002',
      certificate: { id: '800002', serial_number: '06', valid_from: '2017-01-01', valid_till: '2018-01-01' },
      status: 'needs_approval',
      requests: [{ id: 2, type: 'new request', status: 'approved' }],
    });
    expect(orderOf({ ...info, id: '700002' })).toMatchObject({
      status: 'needs_approval',
      requestStatus: 'approved',
      certificateId: '800002',
    });
  });

  test('of Keyfactor: custom fields with any value, no api_key, an organization that is []', () => {
    const info = OrderInfoResponse.parse({
      id: 700003,
      status: 'issued',
      organization: [],
      certificate: { id: 800003, emails: ['a@mail.example'], cert_validity: { years: '2' } },
      custom_fields: [
        { metadata_id: 12, label: 'Cost', value: 4711 },
        { metadata_id: '13', label: 'Flags', value: { a: true } },
      ],
      auto_renew: '0',
    });
    expect(info).toMatchObject({
      auto_renew: 0,
      certificate: { emails: ['a@mail.example'], cert_validity: { years: 2 } },
      custom_fields: [{ metadata_id: '12', value: '4711' }, { metadata_id: '13' }],
    });
    expect(info.organization).toBeUndefined();
  });
});

describe('a POST that placed an order', () => {
  test.each<[string, object, object]>([
    ['Ribose and pkix (2017): the ID alone', { id: 123456789 }, { id: '123456789', requests: [] }],
    [
      'Ribose: issued at once, with its chain',
      {
        id: 123456789,
        requests: [{ id: 987654321, status: 'approved' }],
        certificate_id: 456789123,
        certificate_chain: [{ subject_common_name: 'Example', pem: '-----BEGIN CERTIFICATE-----\r\n' }],
      },
      {
        id: '123456789',
        requests: [{ id: '987654321', status: 'approved' }],
        certificate_id: '456789123',
      },
    ],
    [
      'Venafi: no certificate yet',
      { id: 5, requests: [{ id: 6, status: 'pending' }], certificate_id: null },
      { id: '5', requests: [{ id: '6', status: 'pending' }] },
    ],
    [
      "DigiCert's Python client: one request in place of the list",
      { id: 5, requests: { id: 6, status: 'pending' } },
      { id: '5', requests: [{ id: '6', status: 'pending' }] },
    ],
  ])('%s', (_, recorded, expected) => {
    expect(PlacedOrder.parse(recorded)).toEqual(expected);
  });
});

describe('the list of orders', () => {
  const item = (change: object) => ({
    id: 700010,
    certificate: {
      id: 800010,
      serial_number: '7S5RIKI62FJDKVTGD2YK0MKBCKDF9',
      common_name: 'client.example.com',
      dns_names: ['client.example.com'],
      valid_from: '2021-06-10',
      valid_till: '2024-06-15',
      days_remaining: 531,
      cert_validity: { years: 1 },
      signature_hash: 'sha256',
    },
    status: 'expired',
    is_renewed: true,
    date_created: '2021-06-08T14:59:13+00:00',
    organization: { id: 900010, name: 'Example' },
    order_validity: { years: 1 },
    order_valid_till: '2024-06-15',
    container: { id: 44, name: 'EXAMPLE', is_active: false },
    product: { name_id: 'ssl_basic', name: 'Basic OV', type: 'ssl_certificate' },
    product_name_id: 'ssl_basic',
    is_multi_year_plan: '1',
    ...change,
  });

  test('of digicert_exporter (2024): expired items, one without dates and serial number', () => {
    const rejected = item({
      id: 700011,
      status: 'rejected',
      is_renewed: false,
      certificate: { id: 15164434343, common_name: 'site.example.io', cert_validity: { years: 1 } },
    });
    const page = { total: 2, limit: 1000, offset: 0 };
    const { orders } = FirstOrderPage.parse({ orders: [item({}), rejected], page });
    expect(orders).toMatchObject([
      {
        id: '700010',
        status: 'expired',
        productId: 'ssl_basic',
        organizationId: '900010',
        containerId: '44',
        certificateId: '800010',
        validTill: '2024-06-15',
        isRenewed: true,
        placed: '2021-06-08',
      },
      { id: '700011', status: 'rejected', certificateId: '15164434343', validTill: undefined },
    ]);
  });

  test('of Ribose: more items than page.total', () => {
    const { orders, page } = OrderPage.parse({
      orders: [item({}), item({ id: 700011 }), item({ id: 700012, certificate: { common_name: 'x' } })],
      page: { total: 1, limit: 1000, offset: 0 },
    });
    expect([orders.length, page?.total]).toEqual([3, 1]);
  });
});

test('addresses of Ribose', () => {
  const emails = [
    { email: 'a@mail.example', status: 'validated', date_emailed: '2013-05-02' },
    { email: 'b@mail.example', status: 'unvalidated', date_emailed: '2013-05-02' },
  ];
  expect(EmailStatuses.parse({ delivery_options: ['browser'], emails })).toEqual([
    'validated',
    'unvalidated',
  ]);
});

test('requests of Ribose: types with a space, an order that is out of date', () => {
  const Requests = z.object({
    requests: field.list(z.object({ id: field.id, type: field.kind, date: field.day })),
  });
  const recorded = {
    requests: [
      { id: 1, date: '2014-08-19T18:16:07+00:00', type: 'new request', status: 'pending' },
      { id: 2, date: '2016-02-10T17:06:15+00:00', type: 'revoke', status: 'pending' },
    ],
  };
  expect(Requests.parse(recorded).requests).toEqual([
    { id: '1', type: 'new_request', date: '2014-08-19' },
    { id: '2', type: 'revoke', date: '2016-02-10' },
  ]);
});

describe('errors', () => {
  test.each<[string, unknown, string[], boolean]>([
    [
      'JupiterOne (2023): a wrong key',
      {
        errors: [
          {
            code: 'access_denied|access_denied_invalid_key',
            message: 'Access denied due to access_denied_invalid_key.',
          },
        ],
      },
      ['access_denied|access_denied_invalid_key'],
      true,
    ],
    [
      'Ribose: one object in place of the list',
      { errors: { code: 'not_found|route', message: 'The specified route was not found.' } },
      ['not_found|route'],
      true,
    ],
    [
      'a Ribose script: description in place of message',
      { errors: [{ code: 'required_param:note', description: 'A note is required.' }] },
      ['required_param:note'],
      true,
    ],
    [
      'the portal page: one error object',
      { error: { code: 'unauthorized', message: 'Unauthorized.' } },
      ['unauthorized'],
      false,
    ],
  ])('%s', (_, body, codes, own) => {
    const answer = response(403, body);
    expect(codesOf(errorsIn(answer))).toEqual(codes);
    expect(errorsIn(answer)[0]?.message).toMatch(/\.$/);
    expect(isOwnError(answer)).toBe(own);
  });

  test('a certificate that is not ready is one, whatever the status', () => {
    const body = {
      errors: [{ code: 'cert_unavailable_processing', description: 'Certificate unavailable.' }],
    };
    for (const status of [200, 400, 404]) expect(isNotYet(response(status, body))).toBe(true);
  });
});
