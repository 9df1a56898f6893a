// What the simulator tells of its account.

import { expect, test } from 'vitest';
import { call } from './sandbox-calls.ts';
import { sandboxes } from './sandboxes.ts';

const start = sandboxes();

test('the preflight endpoints answer in the documented shapes', async () => {
  const sandbox = await start();
  const get = async (where: string) => (await call(sandbox, 'GET', where)).json;
  expect(await get('/user/me')).toMatchObject({ access_roles: [{ id: 1 }] });
  expect(await get('/authorization')).toMatchObject({ authorizations: expect.any(Array) });
  expect(await get('/account')).toMatchObject({ primary_organization_id: 112233, root_container_id: 445500 });
  expect(await get('/product')).toMatchObject({
    products: expect.arrayContaining([expect.objectContaining({ name_id: 'client_premium' })]),
  });
  expect(await get('/product/client_premium?container_id=445566')).toMatchObject({
    name_id: 'client_premium',
    group_name: 'client_certificate',
    allowed_validity_years: [1, 2],
    signature_hash_types: { allowed_hash_types: [{ id: 'sha256' }], default_hash_type_id: 'sha256' },
    custom_expiration_date_allowed: true,
  });
  expect((await call(sandbox, 'GET', '/product/unknown')).status).toBe(404);
  expect((await call(sandbox, 'GET', '/product/client_premium?container_id=1')).status).toBe(404);
  expect(await get('/container/445566/product-limits')).toEqual({ is_limited: false, product_limits: [] });
  expect(await get('/organization?filters[search]=example&include_validation=true')).toMatchObject({
    organizations: [{ id: 112233, status: 'active', is_active: true, validations: [{ type: 'smime' }] }],
  });
  expect(await get('/organization/112233')).toMatchObject({ id: 112233, status: 'active' });
  expect(await get('/organization/112233/validation')).toMatchObject({
    validations: [{ type: 'smime', status: 'active' }],
  });
  expect((await call(sandbox, 'GET', '/organization/1')).status).toBe(404);
  expect(await get('/container')).toMatchObject({ containers: [{ parent_id: 0 }, { id: 445566 }] });
  expect(await get('/account/metadata')).toEqual({});
  expect(await get('/key/api-roles')).toMatchObject({ api_roles: expect.any(Array) });
  sandbox.configure({
    account: {
      customFields: [{ id: 7, label: 'Cost centre', required: true, active: true, type: 'int' }],
      productLimits: [{ containerId: 445566, product: 'client_premium', lifetimes: [1] }],
      organizations: [{ id: 9, name: 'None', active: false, smime: 'none' }],
    },
  });
  expect(await get('/account/metadata')).toEqual({
    metadata: [{ id: 7, label: 'Cost centre', is_required: true, is_active: true, data_type: 'int' }],
  });
  expect(await get('/container/445566/product-limits')).toMatchObject({
    is_limited: true,
    product_limits: [{ product_name_id: 'client_premium', allowed_lifetimes: ['1'] }],
  });
  expect(await get('/organization/9/validation')).toEqual({ validations: [] });
});
