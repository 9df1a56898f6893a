// What the simulator tells of its orders.

import { describe, expect, test } from 'vitest';
import {
  call,
  changed,
  codes,
  csr,
  first,
  inDays,
  minimal,
  path,
  premium,
  withCsr,
} from './sandbox-calls.ts';
import { sandboxes } from './sandboxes.ts';

const start = sandboxes();

describe('look-ups', () => {
  test('by reference: every order, paged; without a match in three ways', async () => {
    const sandbox = await start();
    const body = { ...premium, alternative_order_id: 'gha-1' };
    await call(sandbox, 'POST', path, body);
    sandbox.placeOrder(body, 'client_premium');
    expect((await call(sandbox, 'GET', '/order/alternate/gha-1')).json).toEqual({
      orders: [
        { order_id: 1234001, certificate_id: 9012001, status: 'waiting_pickup' },
        { order_id: 1234002, certificate_id: 9012002, status: 'waiting_pickup' },
      ],
      page: { total: 2, limit: 1000, offset: 0 },
    });
    expect((await call(sandbox, 'GET', '/order/alternate/gha-1?offset=1&limit=1')).json).toMatchObject({
      orders: [{ order_id: 1234002 }],
      page: { total: 2, limit: 1, offset: 1 },
    });
    const none = await call(sandbox, 'GET', '/order/alternate/gha-2');
    expect([none.status, ...codes(none)]).toEqual([404, expect.stringContaining('not_found|order')]);
    sandbox.configure({ referenceMissing: 'empty-list' });
    expect((await call(sandbox, 'GET', '/order/alternate/gha-2')).json).toEqual({
      orders: [],
      page: { total: 0, limit: 1000, offset: 0 },
    });
    sandbox.configure({ referenceMissing: 'no-list' });
    expect((await call(sandbox, 'GET', '/order/alternate/gha-2')).json).toEqual({});
    first(sandbox.orders).visible = false;
    expect((await call(sandbox, 'GET', '/order/alternate/gha-1')).json).toMatchObject({ page: { total: 1 } });
    expect((await call(sandbox, 'GET', '/order/certificate/1234001')).status).toBe(404);
  });

  test('lag hides a new order from look-ups and list, not from order info', async () => {
    const sandbox = await start({ lookupLag: 2 });
    await call(sandbox, 'POST', path, { ...premium, alternative_order_id: 'a' });
    expect((await call(sandbox, 'GET', '/order/alternate/a')).status).toBe(404);
    expect((await call(sandbox, 'GET', '/order/certificate/1234001')).status).toBe(200);
    expect((await call(sandbox, 'GET', '/order/certificate')).json).toMatchObject({ orders: [] });
    expect((await call(sandbox, 'GET', '/order/alternate/a')).status).toBe(200);
  });

  test('order info before and after the issuance', async () => {
    const sandbox = await start({ issuance: { polls: 1 } });
    const body = { ...withCsr, alternative_order_id: 'a', comments: 'from CI', container: { id: 445566 } };
    await call(sandbox, 'POST', path, body);
    const before = (await call(sandbox, 'GET', '/order/certificate/1234001')).json;
    expect(before).toMatchObject({
      id: 1234001,
      status: 'pending',
      alternative_order_id: 'a',
      certificate: { id: 9012001, common_name: 'Alice Example', emails: ['alice@example.com'], csr },
      container: { id: 445566, name: 'Automation' },
      organization: { id: 112233 },
      product: { name_id: 'client_premium', validation_name: 'SMIME Organization Validation' },
      requests: [{ id: 5678001, type: 'new_request', status: 'approved', comments: 'from CI' }],
      date_created: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/),
    });
    expect(before).not.toHaveProperty('certificate.serial_number');
    expect(before).not.toHaveProperty('certificate.valid_till');
    const after = (await call(sandbox, 'GET', '/order/certificate/1234001')).json;
    expect(after).toMatchObject({
      status: 'issued',
      certificate: { serial_number: expect.stringMatching(/^[0-9A-F]{32}$/), valid_till: inDays(365) },
    });
    const { certificate: issued } = after as { certificate: { thumbprint: string; serial_number: string } };
    for (const name of [issued.thumbprint, issued.serial_number]) {
      expect((await call(sandbox, 'GET', `/order/certificate/${name}`)).json).toMatchObject({ id: 1234001 });
    }
    sandbox.configure({ echoCsr: false, echoReference: false });
    const silent = (await call(sandbox, 'GET', '/order/certificate/1234001')).json;
    expect(silent).not.toHaveProperty('certificate.csr');
    expect(silent).not.toHaveProperty('alternative_order_id');
    expect((await call(sandbox, 'GET', '/order/certificate/1')).status).toBe(404);
  });

  test('the certificate id may come after the status issued', async () => {
    const sandbox = await start({ certificateIdLate: true });
    await call(sandbox, 'POST', path, withCsr);
    const early = (await call(sandbox, 'GET', '/order/certificate/1234001')).json;
    expect(early).toMatchObject({ status: 'issued' });
    expect(early).not.toHaveProperty('certificate.id');
    expect((await call(sandbox, 'GET', '/order/certificate/1234001')).json).toMatchObject({
      certificate: { id: 9012001 },
    });
  });

  test('odd shapes of order info and look-ups', async () => {
    const sandbox = await start({ lookupAnswer: 'string-ids' });
    const body = { ...minimal.class1_smime, alternative_order_id: 'a' };
    await call(sandbox, 'POST', '/order/certificate/class1_smime', body);
    const read = async () => (await call(sandbox, 'GET', '/order/certificate/1234001')).json;
    const found = async () => (await call(sandbox, 'GET', '/order/alternate/a')).json;
    expect(await read()).toMatchObject({
      id: '1234001',
      certificate: { id: '9012001', common_name: 'alice@example.com' },
    });
    expect(await found()).toMatchObject({ orders: [{ order_id: '1234001', certificate_id: '9012001' }] });
    sandbox.configure({ lookupAnswer: 'odd-objects' });
    expect(await read()).toMatchObject({ organization: [], container: [], organization_contact: [] });
    sandbox.configure({ lookupAnswer: 'null-certificate' });
    expect(await read()).toMatchObject({ certificate: { id: null } });
    sandbox.configure({ lookupAnswer: 'zero-certificate' });
    expect(await found()).toMatchObject({ orders: [{ certificate_id: 0 }] });
  });

  test('the list filters, sorts and pages, and shows no reference', async () => {
    const sandbox = await start();
    let now = new Date('2026-05-01T10:00:00Z');
    sandbox.configure({ now: () => now });
    const reference = { alternative_order_id: 'a' };
    await call(sandbox, 'POST', path, { ...withCsr, ...reference });
    now = new Date('2026-05-02T10:00:00Z');
    const bob = changed(premium, {
      'certificate.emails': ['bob@example.com'],
      'certificate.common_name': 'Bob',
    });
    await call(sandbox, 'POST', '/order/certificate/client_email_security_plus', bob);
    const ids = async (query: string) => {
      const { json } = await call(sandbox, 'GET', `/order/certificate?${query}`);
      return (json as { orders: { id: number }[] }).orders.map(({ id }) => id - 1234000);
    };
    expect(await ids('')).toEqual([2, 1]);
    expect(await ids('sort=order_id')).toEqual([1, 2]);
    expect(await ids('sort=-common_name')).toEqual([2, 1]);
    expect(await ids('sort=order_id&limit=1&offset=1')).toEqual([2]);
    expect(await ids('filters[product_name_id]=client_premium')).toEqual([1]);
    expect(await ids('filters%5Bemail%5D=bob@example.com')).toEqual([2]);
    expect(await ids('filters[common_name]=Bob')).toEqual([2]);
    expect(await ids('filters[organization_id]=112233&filters[status]=issued')).toEqual([1]);
    expect(await ids('filters[status][0]=issued&filters[status][1]=waiting_pickup')).toEqual([2, 1]);
    expect(await ids('filters[search]=%25example.com')).toEqual([2, 1]);
    expect(await ids('filters[date_created]=2026-05-01...2026-05-02')).toEqual([1]);
    expect(await ids('filters[date_created]=2026-05-01...2026-05-02T10:00:00Z')).toEqual([2, 1]);
    expect(await ids('filters[date_created]=%3E2026-05-02')).toEqual([2]);
    expect(await ids('filters[date_created]=%3C2026-05-02')).toEqual([1]);
    expect(await ids('filters[valid_till]=%3E2027-01-01')).toEqual([1]);
    const listed = await call(sandbox, 'GET', '/order/certificate?filters[status]=issued');
    expect(listed.json).toMatchObject({
      orders: [{ id: 1234001, product: { name_id: 'client_premium' }, product_name_id: 'client_premium' }],
      page: { total: 1, limit: 1000, offset: 0 },
    });
    expect(listed.text).not.toContain('alternative_order_id');
    expect((await call(sandbox, 'GET', '/order/certificate?filters[date_created]=%3Ex')).status).toBe(400);
    sandbox.configure({ listFilters: 'ignored' });
    expect(await ids('filters[status]=issued')).toEqual([2, 1]);
  });

  test('status changes', async () => {
    const sandbox = await start();
    expect((await call(sandbox, 'GET', '/order/certificate/status-changes?minutes=5')).json).toEqual({});
    await call(sandbox, 'POST', path, withCsr);
    expect((await call(sandbox, 'GET', '/order/certificate/status-changes?seconds=60')).json).toEqual({
      orders: [{ order_id: 1234001, certificate_id: 9012001, status: 'issued' }],
    });
    const long = await call(sandbox, 'GET', '/order/certificate/status-changes?minutes=10081');
    expect(codes(long).join()).toContain('time_frame_too_long');
    expect((await call(sandbox, 'GET', '/order/certificate/status-changes')).status).toBe(400);
  });

  test.each(['processing', 'needs_csr', 'reissue_pending', 'denied', 'expired', 'a_new_word'])(
    'an order may be %s',
    async (status) => {
      const sandbox = await start();
      await call(sandbox, 'POST', path, premium);
      sandbox.setStatus(1234001, status);
      expect((await call(sandbox, 'GET', '/order/certificate/1234001')).json).toMatchObject({ status });
      expect((await call(sandbox, 'GET', '/order/certificate/1234001')).json).toMatchObject({ status });
    },
  );
});
