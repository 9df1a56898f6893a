// Orders as the simulator takes and refuses them (docs/certcentral.md, "Place an order").

import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSigningRequest } from '../sandbox/authority.ts';
import type { SandboxOptions } from '../sandbox/sandbox.ts';
import {
  call,
  certificate,
  changed,
  codes,
  csr,
  directory,
  first,
  inDays,
  minimal,
  path,
  premium,
  withCsr,
} from './sandbox-calls.ts';
import { sandboxes } from './sandboxes.ts';

const start = sandboxes();

describe('placing', () => {
  test.each(Object.entries(minimal))('%s takes its smallest body', async (product, body) => {
    const sandbox = await start();
    const reply = await call(sandbox, 'POST', `/order/certificate/${product}`, body);
    expect(reply.json).toEqual({
      id: 1234001,
      requests: [{ id: 5678001, status: 'approved' }],
      certificate_id: 9012001,
    });
    expect(reply.status).toBe(201);
  });

  test.each<[product: string, change: Record<string, unknown>, refusal: string]>([
    ['client_premium', { certificate: undefined }, 'certificate is required'],
    ['client_premium', { 'certificate.common_name': undefined }, 'common_name is required'],
    ['client_premium', { 'certificate.common_name': ' ' }, 'common_name must be of type string'],
    ['client_premium', { 'certificate.common_name': 'bob@example.com' }, 'not among certificate.emails'],
    ['client_premium', { 'certificate.emails': undefined }, 'emails is required'],
    ['client_premium', { 'certificate.emails': [] }, 'emails is required'],
    ['client_premium', { 'certificate.emails': 'alice@example.com' }, 'emails must be of type strings'],
    ['client_premium', { 'certificate.emails': ['alice'] }, 'must hold e-mail addresses'],
    ['client_premium', { 'certificate.signature_hash': undefined }, 'signature_hash is required'],
    ['client_premium', { 'certificate.signature_hash': 'sha1' }, 'signature_hash must be one of sha256'],
    ['client_premium', { 'certificate.organization_units': 'Sales' }, 'organization_units must be of type'],
    ['client_premium', { 'certificate.csr': 'no csr' }, 'csr_invalid_cannot_parse'],
    ['client_premium', { 'certificate.common_name_indicator': undefined }, 'indicator is required'],
    ['client_premium', { 'certificate.common_name_indicator': 'email_address' }, 'indicator must be one of'],
    ['client_premium', { 'certificate.individual': undefined }, 'individual is required'],
    ['client_premium', { 'certificate.individual': { first_name: 'A' } }, 'individual.last_name is required'],
    ['client_premium', { 'certificate.individual.pseudonym': 'P' }, 'both a pseudonym and a name'],
    ['client_premium', { 'certificate.common_name_indicator': 'pseudonym' }, 'pseudonym is required'],
    ['client_premium', { 'certificate.profile_type': 'strict' }, 'profile_type must be one of multipurpose'],
    ['client_premium', { 'certificate.usage_designation': {} }, 'usage_designation is not allowed'],
    ['client_premium', { organization: undefined }, 'organization.id is required'],
    ['client_premium', { 'organization.id': '112233' }, 'organization.id must be of type integer'],
    ['client_premium', { 'organization.id': 1 }, 'not_found|organization'],
    ['client_premium', { container: { id: 1 } }, 'invalid_container'],
    ['client_premium', { container: { id: '445566' } }, 'container.id must be of type integer'],
    ['client_premium', { skip_approval: 'true' }, 'skip_approval must be of type boolean'],
    ['client_premium', { auto_renew: 1.5 }, 'auto_renew must be of type integer'],
    ['client_premium', { renewal_of_order_id: '1' }, 'renewal_of_order_id must be of type integer'],
    ['client_premium', { renewal_of_order_id: 1 }, 'not_found|order'],
    ['client_premium', { payment_method: 'cash' }, 'payment_method must be one of'],
    ['client_premium', { payment_method: 'profile' }, 'bad_request_format: Could not parse request data'],
    ['client_premium', { custom_fields: { metadata_id: 1 } }, 'custom_fields must be of type array'],
    ['client_premium', { custom_fields: [{ metadata_id: 1, value: 'a' }] }, 'invalid_custom_field_value'],
    ['client_premium', { custom_fields: [{ metadata_id: '1', value: 'a' }] }, 'must hold {metadata_id'],
    ['client_premium', { comments: 1 }, 'comments must be of type string'],
    ['client_premium', { alternative_order_id: 1 }, 'alternative_order_id must be of type string'],
    ['client_premium', { validity_years: undefined }, 'validity_years is required'],
    ['client_premium', { validity_years: 3 }, 'validity_years must be 1 or 2'],
    ['client_premium', { validity_years: '1' }, 'validity_years must be of type integer'],
    ['client_premium', { validity_years: undefined, order_validity: {} }, 'order_validity.years is required'],
    ['client_premium', { order_validity: { days: 0 } }, 'days must be positive'],
    ['client_premium', { order_validity: { days: 825 } }, 'cert_validity_exceeds_order_validity'],
    ['client_premium', { validity_days: 825 }, 'cert_validity_exceeds_order_validity'],
    ['client_premium', { custom_expiration_date: inDays(825) }, 'less than 825 days'],
    ['client_premium', { custom_expiration_date: inDays(0) }, 'must be in the future'],
    ['client_premium', { custom_expiration_date: '2027-02-30' }, 'of the form yyyy-MM-dd'],
    ['client_premium', { custom_expiration_date: '21 DEC 2027' }, 'of the form yyyy-MM-dd'],
    ['class1_smime', { 'certificate.common_name': 'alice@example.com' }, 'must not be sent'],
    ['class1_smime', { 'certificate.individual': certificate.individual }, 'individual is not allowed'],
    ['client_authentication_plus', { 'certificate.individual': { pseudonym: 'P' } }, 'not allowed'],
    ['client_authentication_plus', { 'certificate.common_name_indicator': 'pseudonym' }, 'not allowed'],
    ['secure_email_mailbox', { 'certificate.usage_designation': undefined }, 'primary_usage is required'],
    ['secure_email_mailbox', { 'certificate.usage_designation.primary_usage': 'all' }, 'must be one of sign'],
    ['secure_email_mailbox', { 'certificate.profile_type': 'legacy' }, 'one of strict, multipurpose'],
    [
      'secure_email_mailbox',
      { 'certificate.usage_designation.additional_usages': ['client_auth'] },
      'allows non_repudiation with the profile strict',
    ],
    ['secure_email_mailbox', { 'certificate.individual': { pseudonym: 'P' } }, 'individual is not allowed'],
    ['secure_email_sponsor', { 'certificate.common_name_indicator': undefined }, 'indicator is required'],
    ['secure_email_sponsor', { 'certificate.individual': undefined }, 'individual is required'],
    ['secure_email_sponsor', { organization: undefined }, 'organization.id is required'],
    ['secure_email_organization', { 'certificate.common_name_indicator': 'pseudonym' }, 'one of email_add'],
    ['secure_email_organization', { 'certificate.individual': { pseudonym: 'P' } }, 'not allowed'],
  ])('%s refuses %j', async (product, change, refusal) => {
    const sandbox = await start();
    const reply = await call(
      sandbox,
      'POST',
      `/order/certificate/${product}`,
      changed(minimal[product] ?? {}, change),
    );
    expect([400, 404]).toContain(reply.status);
    expect(codes(reply).join('\n')).toContain(refusal);
    expect(sandbox.orders).toEqual([]);
  });

  test.each<[product: string, change: Record<string, unknown>]>([
    ['client_premium', { order_validity: { days: 824 } }],
    ['client_premium', { custom_expiration_date: inDays(824) }],
    ['client_premium', { custom_expiration_date: inDays(1), order_validity: { days: 900 } }],
    ['client_premium', { 'certificate.csr': csr.replaceAll('\n', '') }],
    [
      'client_premium',
      { 'certificate.individual': { pseudonym: 'P' }, 'certificate.common_name_indicator': 'pseudonym' },
    ],
    ['client_premium', { 'certificate.profile_type': 'multipurpose' }],
    ['client_premium', { organization_contact: { first_name: 'A', email: 'a@example.com' }, locale: 'de' }],
    ['client_authentication_plus', { validity_days: 1000 }],
    [
      'secure_email_mailbox',
      {
        'certificate.profile_type': 'multipurpose',
        'certificate.usage_designation.additional_usages': ['client_auth', 'non_repudiation'],
      },
    ],
    [
      'secure_email_sponsor',
      { 'certificate.common_name_indicator': 'email_address', 'certificate.individual': { pseudonym: 'P' } },
    ],
  ])('%s takes %j', async (product, change) => {
    const sandbox = await start();
    const body = changed(minimal[product] ?? {}, change);
    const reply = await call(sandbox, 'POST', `/order/certificate/${product}`, body);
    expect(reply.text).toContain('"id":1234001');
    expect(first(sandbox.orders)).toMatchObject({ product, body, unknownFields: [] });
  });

  test('several findings come together, unknown fields are recorded', async () => {
    const sandbox = await start();
    const wrong = await call(sandbox, 'POST', path, { certificate: {}, skip_approval: 1 });
    expect(codes(wrong).length).toBeGreaterThan(5);
    await call(sandbox, 'POST', path, { ...premium, certificate: { ...certificate, oddity: 1 }, extra: {} });
    expect(first(sandbox.orders).unknownFields).toEqual(['certificate.oddity', 'extra']);
  });

  test('weak keys and forged requests are refused', async () => {
    const weakKey = join(directory, 'weak.pem');
    const { privateKey: weak } = generateKeyPairSync('rsa', { modulusLength: 1024 });
    writeFileSync(weakKey, weak.export({ type: 'pkcs8', format: 'pem' }));
    const weakCsr = execFileSync('openssl', ['req', '-new', '-key', weakKey, '-subj', '/CN=x'], {
      encoding: 'utf8',
    });
    const sandbox = await start();
    const reply = await call(sandbox, 'POST', path, changed(premium, { 'certificate.csr': weakCsr }));
    expect(codes(reply).join()).toContain('csr_invalid_key');
    const [head = '', ...rest] = csr.split('\n');
    const der = Buffer.from(rest.slice(0, -2).join(''), 'base64');
    der.writeUInt8(der.readUInt8(der.length - 1) ^ 1, der.length - 1);
    const forged = `${head}\n${der.toString('base64')}\n-----END CERTIFICATE REQUEST-----\n`;
    expect(await readSigningRequest(csr)).not.toBeNull();
    expect(await readSigningRequest(forged)).toBeNull();
  });

  test.each<[options: SandboxOptions, body: object]>([
    [{ approval: 'one-step' }, { id: 1234001, requests: [{ id: 5678001, status: 'pending' }] }],
    [{ approval: 'two-step' }, { id: 1234001, requests: [{ id: 5678001, status: 'submitted' }] }],
    [{ answer: 'id-only' }, { id: 1234001 }],
    [
      { answer: 'string-ids' },
      { id: '1234001', requests: [{ id: '5678001', status: 'approved' }], certificate_id: '9012001' },
    ],
    [
      { answer: 'null-certificate' },
      { id: 1234001, requests: [{ id: 5678001, status: 'approved' }], certificate_id: null },
    ],
    [
      { answer: 'zero-certificate' },
      { id: 1234001, requests: [{ id: 5678001, status: 'approved' }], certificate_id: 0 },
    ],
    [{ answer: 'rejected' }, { id: 1234001, requests: [{ id: 5678001, status: 'rejected' }] }],
    [{ certificateIdLate: true }, { id: 1234001, requests: [{ id: 5678001, status: 'approved' }] }],
  ])('the 201 body with %j', async (options, body) => {
    const sandbox = await start(options);
    expect((await call(sandbox, 'POST', path, premium)).json).toEqual(body);
  });

  test('organization, odd objects and chain in the 201 body', async () => {
    const sandbox = await start({ answer: 'with-organization' });
    expect((await call(sandbox, 'POST', path, premium)).json).toMatchObject({ organization: { id: 112233 } });
    sandbox.configure({ answer: 'odd-objects' });
    expect((await call(sandbox, 'POST', path, premium)).json).toMatchObject({ organization: [] });
    sandbox.configure({ answer: 'with-chain' });
    expect((await call(sandbox, 'POST', path, withCsr)).json).toMatchObject({
      certificate_chain: [{ subject_common_name: 'Alice Example' }, {}, {}],
    });
  });

  test('skip_approval makes the approval automatic', async () => {
    const sandbox = await start({ approval: 'two-step' });
    const reply = await call(sandbox, 'POST', path, { ...premium, skip_approval: true });
    expect(reply.json).toMatchObject({ requests: [{ status: 'approved' }] });
  });

  test('what the account allows: product, container, subscription, custom fields, renewal', async () => {
    const sandbox = await start({
      account: {
        products: ['client_premium', 'some_new_product'],
        subscriptionSlots: 2,
        organizations: [
          { id: 112233, name: 'Example Corp', active: true, smime: 'valid' },
          { id: 112234, name: 'Old Corp', active: false, smime: 'none' },
        ],
        customFields: [{ id: 7, label: 'Cost centre', required: true, active: true, type: 'int' }],
        productLimits: [{ containerId: 445566, product: 'client_premium', lifetimes: [1] }],
        cardOnFile: true,
      },
    });
    const field = { custom_fields: [{ metadata_id: 7, value: '12' }] };
    const refusal = async (change: Record<string, unknown>, product = 'client_premium') =>
      codes(await call(sandbox, 'POST', `/order/certificate/${product}`, changed(premium, change))).join();
    expect(await refusal({}, 'class1_smime')).toContain('not_found|product');
    expect(await refusal({})).toContain('Cost centre is required');
    expect(await refusal({ custom_fields: [{ metadata_id: 7, value: 'x' }] })).toContain('type int');
    expect(await refusal({ 'organization.id': 112234 })).toContain('organization_not_active');
    expect(await refusal({ ...field, container: { id: 445566 }, validity_years: 2 })).toContain('exceeds');
    const order = sandbox.placeOrder(premium, 'client_premium');
    expect(await refusal({ ...field, renewal_of_order_id: order.id })).toContain('not_eligible_for_renewal');
    await sandbox.issue(order.id);
    const renewal = { ...premium, ...field, renewal_of_order_id: order.id, payment_method: 'profile' };
    expect((await call(sandbox, 'POST', '/order/certificate/some_new_product', renewal)).status).toBe(201);
    expect(await refusal({ ...field, renewal_of_order_id: order.id })).toContain('order_renewed_already');
    expect(await refusal(field)).toContain('insufficient_subscription');
  });

  test('the reference may be dropped or refused', async () => {
    const sandbox = await start({ reference: 'dropped' });
    await call(sandbox, 'POST', path, { ...premium, alternative_order_id: 'a' });
    expect(first(sandbox.orders).reference).toBeNull();
    expect((await call(sandbox, 'GET', '/order/alternate/a')).status).toBe(404);
    sandbox.configure({ reference: 'refused' });
    const reply = await call(sandbox, 'POST', path, { ...premium, alternative_order_id: 'a' });
    expect(reply.status).toBe(400);
    expect(codes(reply).join()).toContain('alternative_order_id');
    expect((await call(sandbox, 'POST', path, premium)).status).toBe(201);
  });
});
