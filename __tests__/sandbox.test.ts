// The simulator keeps to reference/certcentral-api.md. Everything here goes over real HTTP.

import { execFileSync } from 'node:child_process';
import { createPublicKey, generateKeyPairSync, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { readSigningRequest } from '../sandbox/authority.ts';
import type { Fault, Sandbox, SandboxOptions } from '../sandbox/sandbox.ts';
import { startSandbox } from '../sandbox/sandbox.ts';

const started: Sandbox[] = [];

async function start(options?: SandboxOptions): Promise<Sandbox> {
  const sandbox = await startSandbox(options);
  started.push(sandbox);
  return sandbox;
}

afterEach(async () => {
  await Promise.all(started.splice(0).map((sandbox) => sandbox.close()));
});

type Reply = { status: number; headers: Headers; text: string; json: unknown };

async function call(sandbox: Sandbox, method: string, path: string, body?: unknown, key = sandbox.key) {
  const init: RequestInit = {
    method,
    redirect: 'manual',
    headers: { 'X-DC-DEVKEY': key, 'Content-Type': 'application/json' },
  };
  if (body !== undefined) init.body = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(sandbox.url + path, init);
  const text = await response.text();
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {}
  return { status: response.status, headers: response.headers, text, json } satisfies Reply;
}

function first<T>(items: T[]): T {
  const item = items[0];
  if (item === undefined) throw new Error('there is none');
  return item;
}

// Made with OpenSSL: independent of the library that the simulator uses.
const directory = mkdtempSync(join(tmpdir(), 'sandbox-test-'));
process.once('exit', () => rmSync(directory, { recursive: true, force: true }));
const keyFile = join(directory, 'key.pem');
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
writeFileSync(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }));
const csr = execFileSync('openssl', ['req', '-new', '-key', keyFile, '-subj', '/CN=ignored'], {
  encoding: 'utf8',
});

const path = '/order/certificate/client_premium';

const certificate = {
  common_name: 'Alice Example',
  emails: ['alice@example.com'],
  signature_hash: 'sha256',
  common_name_indicator: 'given_name_surname',
  individual: { first_name: 'Alice', last_name: 'Example' },
};
const premium = { certificate, organization: { id: 112233 }, validity_years: 1 };
const withCsr = { ...premium, certificate: { ...certificate, csr } };
const bare = { emails: ['alice@example.com'], signature_hash: 'sha256' };
const usage = { usage_designation: { primary_usage: 'dual_use' } };

const minimal: Record<string, { certificate: object; organization?: object; validity_years: number }> = {
  client_premium: premium,
  client_digital_signature_plus: premium,
  client_email_security_plus: premium,
  client_premium_sha2: premium,
  client_digital_signature_plus_sha2: premium,
  client_authentication_plus: { ...premium, certificate: { ...bare, common_name: 'Alice Example' } },
  private_client_premium: { ...premium, certificate: { ...bare, common_name: 'Alice Example' } },
  class1_smime: { certificate: bare, validity_years: 1 },
  secure_email_mailbox: { certificate: { ...bare, ...usage }, validity_years: 1 },
  secure_email_sponsor: {
    ...premium,
    certificate: {
      ...bare,
      ...usage,
      common_name_indicator: 'given_name_surname',
      individual: certificate.individual,
    },
  },
  secure_email_organization: {
    ...premium,
    certificate: { ...bare, ...usage, common_name_indicator: 'organization_name' },
  },
};

function changed(body: object, change: Record<string, unknown>): object {
  const copy = structuredClone(body) as Record<string, unknown>;
  for (const [where, value] of Object.entries(change)) {
    const steps = where.split('.');
    const last = steps.pop() ?? '';
    let target = copy;
    for (const step of steps) {
      target[step] ??= {};
      target = target[step] as Record<string, unknown>;
    }
    if (value === undefined) delete target[last];
    else target[last] = value;
  }
  return copy;
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

function codes(reply: Reply): string[] {
  const { errors } = reply.json as { errors: { code: string; message: string }[] };
  return errors.map(({ code, message }) => `${code}: ${message}`);
}

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

describe('who may ask what', () => {
  test('a wrong or missing key is 403 with the recorded body and headers', async () => {
    const sandbox = await start();
    const reply = await call(sandbox, 'GET', '/user/me', undefined, 'wrong');
    expect(reply.status).toBe(403);
    expect(reply.json).toEqual({
      errors: [
        {
          code: 'access_denied|access_denied_invalid_key',
          message: 'Access denied due to access_denied_invalid_key.',
        },
      ],
    });
    expect(reply.headers.get('server')).toBe('nginx');
    expect(reply.headers.get('x-cdn')).toBe('Imperva');
    expect(reply.headers.getSetCookie().length).toBeGreaterThan(1);
    expect((await fetch(`${sandbox.url}/user/me`)).status).toBe(403);
    sandbox.configure({ errors: 'object' });
    expect((await call(sandbox, 'GET', '/user/me', undefined, 'wrong')).json).toMatchObject({
      errors: { code: 'access_denied|access_denied_invalid_key' },
    });
  });

  test('a key of role Orders sees orders alone, one of role View only reads alone', async () => {
    const sandbox = await start();
    const orders = 'sandbox-orders-only-key';
    const view = 'sandbox-view-only-key';
    for (const forbidden of ['/user/me', '/organization', '/product/client_premium', '/account/metadata']) {
      const reply = await call(sandbox, 'GET', forbidden, undefined, orders);
      expect([forbidden, reply.status, ...codes(reply)]).toEqual([
        forbidden,
        403,
        'access_denied|missing_permission: You do not have permission to perform this action.',
      ]);
    }
    expect((await call(sandbox, 'GET', '/order/certificate', undefined, orders)).status).toBe(200);
    expect((await call(sandbox, 'POST', path, premium, orders)).status).toBe(201);
    expect((await call(sandbox, 'POST', path, premium, view)).status).toBe(403);
    expect((await call(sandbox, 'GET', '/user/me', undefined, view)).status).toBe(200);
  });

  test('wrong routes, bases, bodies and content types', async () => {
    const sandbox = await start();
    expect(codes(await call(sandbox, 'GET', '/nothing')).join()).toContain('not_found|route');
    expect(codes(await call(sandbox, 'DELETE', '/order/certificate/1')).join()).toContain('not_found|route');
    expect(codes(await call(sandbox, 'GET', '/order/alternate/%ff')).join()).toContain('not_found|route');
    expect(codes(await call(sandbox, 'POST', path, '{')).join()).toContain('bad_request_format');
    expect(codes(await call(sandbox, 'POST', path, '[]')).join()).toContain('bad_request_format');
    const typed = await fetch(sandbox.url + path, {
      method: 'POST',
      headers: { 'X-DC-DEVKEY': sandbox.key, 'Content-Type': 'text/plain' },
      body: JSON.stringify(premium),
    });
    expect(typed.status).toBe(400);
    const accept = { 'X-DC-DEVKEY': sandbox.key, Accept: 'text/html' };
    expect((await fetch(`${sandbox.url}/user/me`, { headers: accept })).status).toBe(406);
    const outside = await fetch(`${sandbox.origin}/v2/user/me`);
    expect([outside.status, outside.headers.get('content-type')]).toEqual([404, 'text/html']);
    expect(sandbox.orders).toEqual([]);
  });

  test('requests are recorded with connection, key and body', async () => {
    const sandbox = await start();
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const send = (method: string, where: string, body = '') =>
      new Promise((resolve, reject) => {
        const headers = { 'X-DC-DEVKEY': sandbox.key, 'Content-Type': 'application/json' };
        const sent = request(sandbox.url + where, { method, agent, headers }, (response) => {
          response.resume().on('end', resolve);
        });
        sent.on('error', reject).end(body);
      });
    await send('GET', '/order/alternate/a%20b?limit=2');
    await send('POST', path, JSON.stringify(premium));
    agent.destroy();
    expect(sandbox.requests).toMatchObject([
      { method: 'GET', path: '/order/alternate/a%20b?limit=2', key: sandbox.key, body: '', json: undefined },
      { method: 'POST', path, json: premium, headers: { 'content-type': 'application/json' } },
    ]);
    expect(sandbox.requests.map(({ connection }) => connection)).toEqual([1, 1]);
    expect(sandbox.connections).toBe(1);
    expect(sandbox.orderPosts()).toHaveLength(1);
  });
});

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

describe('approval and validation', () => {
  test('one step over the API, two steps by hand', async () => {
    const sandbox = await start({ approval: 'one-step' });
    await call(sandbox, 'POST', path, withCsr);
    expect((await call(sandbox, 'GET', '/order/certificate/1234001')).json).toMatchObject({
      status: 'needs_approval',
      has_pending_request: true,
    });
    expect((await call(sandbox, 'GET', '/request?filters[status]=pending')).json).toMatchObject({
      requests: [{ id: 5678001, type: 'new_request', order: { id: 1234001 } }],
    });
    const update = { status: 'approved', processor_comment: 'fine' };
    const reply = await call(sandbox, 'PUT', '/request/5678001/status', update);
    expect([reply.status, reply.text]).toEqual([204, '']);
    expect((await call(sandbox, 'GET', '/request/5678001')).json).toMatchObject({
      status: 'approved',
      processor_comment: 'fine',
    });
    expect(first(sandbox.orders).status).toBe('issued');

    sandbox.configure({ approval: 'two-step' });
    await call(sandbox, 'POST', path, withCsr);
    const order = sandbox.orders[1];
    sandbox.approve(1234002);
    expect(order).toMatchObject({ requestStatus: 'pending', status: 'needs_approval', certificateId: null });
    sandbox.approve(1234002);
    expect(order).toMatchObject({ requestStatus: 'approved', status: 'issued', certificateId: 9012002 });

    await call(sandbox, 'POST', path, withCsr);
    await call(sandbox, 'PUT', '/request/5678003/status', { status: 'rejected' });
    expect(sandbox.orders[2]).toMatchObject({ requestStatus: 'rejected', status: 'rejected' });
    expect((await call(sandbox, 'PUT', '/request/5678003/status', { status: 'maybe' })).status).toBe(400);
    expect((await call(sandbox, 'GET', '/request/1')).status).toBe(404);
  });

  test('a request may approve itself after some reads', async () => {
    const sandbox = await start({ approval: 'two-step', approvedAfter: 1 });
    await call(sandbox, 'POST', path, withCsr);
    const status = async () => (await call(sandbox, 'GET', '/order/certificate/1234001')).json;
    expect(await status()).toMatchObject({ status: 'needs_approval' });
    expect(await status()).toMatchObject({ status: 'issued' });
  });

  test('open addresses, an unvalidated organization and a missing CSR hold up the issuance', async () => {
    const sandbox = await start({ emailValidation: 'unvalidated' });
    await call(sandbox, 'POST', path, withCsr);
    expect(first(sandbox.orders).status).toBe('pending');
    expect((await call(sandbox, 'GET', '/order/certificate/1234001/email-validation')).json).toMatchObject({
      delivery_options: ['api', 'browser'],
      emails: [{ email: 'alice@example.com', status: 'unvalidated' }],
    });
    const token = `/email-validation/${first(sandbox.orders).emailToken}?email=alice@example.com`;
    expect((await call(sandbox, 'PUT', token, {})).status).toBe(204);
    expect(first(sandbox.orders).status).toBe('issued');

    sandbox.configure({ emailValidation: 'validated' });
    sandbox.configure({
      account: { organizations: [{ id: 112233, name: 'Example Corp', active: true, smime: 'expired' }] },
    });
    await call(sandbox, 'POST', path, withCsr);
    expect(sandbox.orders[1]?.status).toBe('pending');
    sandbox.configure({
      account: { organizations: [{ id: 112233, name: 'Example Corp', active: true, smime: 'valid' }] },
    });
    await call(sandbox, 'GET', '/order/certificate/1234002');
    expect(sandbox.orders[1]?.status).toBe('issued');

    await call(sandbox, 'POST', path, premium);
    expect(sandbox.orders[2]?.status).toBe('waiting_pickup');
    await sandbox.issue(1234003);
    expect(sandbox.orders[2]?.status).toBe('issued');

    sandbox.configure({ issuance: 'never' });
    await call(sandbox, 'POST', path, withCsr);
    await call(sandbox, 'GET', '/order/certificate/1234004');
    expect(sandbox.orders[3]?.status).toBe('pending');
  });

  test('cancel and revoke', async () => {
    const sandbox = await start();
    await call(sandbox, 'POST', path, premium);
    const cancel = '/order/certificate/1234001/status';
    expect((await call(sandbox, 'PUT', cancel, { status: 'canceled' })).status).toBe(400);
    expect((await call(sandbox, 'PUT', cancel, { status: 'CANCELED', note: 'not needed' })).status).toBe(204);
    expect((await call(sandbox, 'PUT', cancel, { status: 'canceled', note: 'again' })).status).toBe(400);
    expect(first(sandbox.orders).status).toBe('canceled');

    await call(sandbox, 'POST', path, withCsr);
    const revoke = '/certificate/9012002/revoke';
    const reply = await call(sandbox, 'PUT', revoke, { comments: 'lost' });
    expect([reply.status, reply.json]).toMatchObject([201, { type: 'revoke', status: 'pending' }]);
    const byOrder = '/order/certificate/1234002/revoke';
    expect((await call(sandbox, 'PUT', byOrder, { skip_approval: true })).status).toBe(204);
    expect(sandbox.orders[1]?.status).toBe('revoked');
    expect(codes(await call(sandbox, 'PUT', revoke, {})).join()).toContain('order_already_revoked');
  });
});

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

describe('certificates', () => {
  const blocks = (text: string) =>
    text.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----\r\n/g) ?? [];
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  const ownKey = (pem: string) =>
    new X509Certificate(pem).publicKey.export({ type: 'spki', format: 'der' }).equals(publicKey);

  async function issued(options?: SandboxOptions, body: object = withCsr, product = 'client_premium') {
    const sandbox = await start(options);
    const reply = await call(sandbox, 'POST', `/order/certificate/${product}`, body);
    expect(reply.status).toBe(201);
    return sandbox;
  }

  test.each([
    ['cer', 'application/x-pkcs7-certificates', 1],
    ['pem_all', 'application/x-pem-file', 3],
    ['pem_noroot', 'application/x-pem-file', 2],
    ['pem_nointermediate', 'application/x-pem-file', 2],
  ])('download as %s', async (format, contentType, count) => {
    const sandbox = await issued();
    for (const where of [
      `/certificate/9012001/download/format/${format}`,
      `/certificate/download/order/1234001/format/${format}`,
    ]) {
      const reply = await call(sandbox, 'GET', where);
      expect([reply.status, reply.headers.get('content-type')]).toEqual([200, contentType]);
      expect(blocks(reply.text)).toHaveLength(count);
      expect(ownKey(first(blocks(reply.text)))).toBe(true);
    }
  });

  test('OpenSSL verifies the chain and reads the PKCS#7', async () => {
    const sandbox = await issued();
    const [leaf = '', intermediate = '', root = ''] = blocks(
      (await call(sandbox, 'GET', '/certificate/9012001/download/format/pem_all')).text,
    );
    const file = (name: string, text: string) => {
      writeFileSync(join(directory, name), text);
      return join(directory, name);
    };
    const chain = ['-CAfile', file('root.pem', root), '-untrusted', file('intermediate.pem', intermediate)];
    const leafFile = file('leaf.pem', leaf);
    for (const purpose of ['smimesign', 'smimeencrypt', 'sslclient']) {
      const output = execFileSync('openssl', ['verify', '-purpose', purpose, ...chain, leafFile]);
      expect(output.toString()).toContain('OK');
    }
    const text = execFileSync('openssl', ['x509', '-in', leafFile, '-noout', '-text']).toString();
    expect(text).toMatch(/Subject:.*O = Example Corp.*CN = Alice Example/);
    expect(text).toContain('email:alice@example.com');
    expect(text).toContain('E-mail Protection, TLS Web Client Authentication');
    expect(text).toContain('CA:FALSE');
    expect(text).not.toContain('ignored');
    const p7b = (await call(sandbox, 'GET', '/certificate/9012001/download/format/p7b')).text;
    const printed = execFileSync('openssl', ['pkcs7', '-in', file('chain.p7b', p7b), '-print_certs']);
    expect(printed.toString().match(/subject=/g)).toHaveLength(3);
    expect((await call(sandbox, 'GET', '/certificate/9012001/chain')).json).toEqual({
      intermediates: [
        { subject_common_name: 'Sandbox Client CA 1', pem: intermediate },
        { subject_common_name: 'Sandbox Root CA', pem: root },
      ],
    });
  });

  test('names, usages and dates follow the order', async () => {
    const emails = ['zoë@bücher.example', 'alice@example.com'];
    const body = changed(minimal.secure_email_mailbox ?? {}, {
      'certificate.csr': csr,
      'certificate.emails': emails,
      'certificate.profile_type': 'multipurpose',
      'certificate.usage_designation': { primary_usage: 'signing', additional_usages: ['client_auth'] },
      validity_years: undefined,
      custom_expiration_date: inDays(100),
    });
    const sandbox = await issued({}, body, 'secure_email_mailbox');
    const { text } = await call(sandbox, 'GET', '/certificate/9012001/download/format/cer');
    const leaf = new X509Certificate(text);
    expect(leaf.subject).toContain('zoë@bücher.example');
    expect(leaf.validToDate.toISOString().slice(0, 10)).toBe(inDays(100));
    expect(leaf.keyUsage).toEqual(['1.3.6.1.5.5.7.3.4', '1.3.6.1.5.5.7.3.2']);
    expect(leaf.subjectAltName).toContain('email:alice@example.com');
    expect(ownKey(text)).toBe(true);
  });

  test('nothing to download before the issuance, no zip, no unknown certificate', async () => {
    const sandbox = await issued({}, premium);
    const early = await call(sandbox, 'GET', '/certificate/9012001/download/format/pem_all');
    expect(codes(early).join()).toContain('cert_unavailable_processing');
    expect((await call(sandbox, 'GET', '/certificate/download/order/1234001')).status).toBe(406);
    expect((await call(sandbox, 'GET', '/certificate/9012001/download/platform')).status).toBe(406);
    expect((await call(sandbox, 'GET', '/certificate/9012001/download/format/odd')).status).toBe(400);
    expect((await call(sandbox, 'GET', '/certificate/1/download/format/pem_all')).status).toBe(404);
  });

  test('misbehaving downloads', async () => {
    const sandbox = await issued();
    const get = async (downloads: NonNullable<SandboxOptions['downloads']>) => {
      sandbox.configure({ downloads });
      const { text } = await call(sandbox, 'GET', '/certificate/9012001/download/format/pem_all');
      return { text, certificates: blocks(text).map((pem) => new X509Certificate(pem)) };
    };
    const plain = await get('plain');
    const [leaf, intermediate, root] = plain.certificates;
    if (!leaf || !intermediate || !root) throw new Error('no chain');
    expect(leaf.verify(intermediate.publicKey) && intermediate.verify(root.publicKey)).toBe(true);
    expect((await get('duplicated')).certificates).toHaveLength(6);
    expect((await get('reordered')).certificates.map(({ subject }) => subject)).toEqual([
      root.subject,
      intermediate.subject,
      leaf.subject,
    ]);
    expect((await get('no-root')).certificates).toHaveLength(2);
    expect((await get('leaf-only')).certificates).toHaveLength(1);
    const wrongKey = first((await get('wrong-key')).certificates);
    expect(wrongKey.subject).toBe(leaf.subject);
    expect(wrongKey.checkPrivateKey(privateKey)).toBe(false);
    expect(first((await get('expired')).certificates).validToDate.getTime()).toBeLessThan(Date.now());
    const future = first((await get('not-yet-valid')).certificates);
    expect(future.validFromDate.getTime()).toBeGreaterThan(Date.now());
    expect(future.checkPrivateKey(privateKey)).toBe(true);
    expect(first((await get('wrong-emails')).certificates).subjectAltName).toContain('somebody-else');
    expect(first((await get('wrong-usage')).certificates).keyUsage).toEqual(['1.3.6.1.5.5.7.3.3']);
    const foreign = first((await get('foreign-chain')).certificates);
    expect(foreign.issuer).toBe(intermediate.subject);
    expect(foreign.verify(intermediate.publicKey)).toBe(false);
    expect((await get('truncated')).text).not.toContain('END');
    expect((await get('html')).text).toContain('<html>');
    expect((await get('empty')).text).toBe('');
    expect((await get('huge')).text.length).toBe(20_000_000);
    const other = await issued({ downloads: 'other-order' });
    await call(other, 'POST', path, changed(withCsr, { 'certificate.common_name': 'Bob Example' }));
    const mixed = await call(other, 'GET', '/certificate/9012002/download/format/cer');
    expect(new X509Certificate(mixed.text).subject).toContain('Alice Example');
  });
});

describe('faults', () => {
  const outcome = async (sandbox: Sandbox) => {
    try {
      const reply = await call(sandbox, 'POST', path, premium);
      return `${reply.status}${reply.json === undefined ? ' not JSON' : ''}`;
    } catch (error) {
      const { cause } = error as { cause?: { code?: string } };
      return cause?.code ?? (error as Error).message;
    }
  };

  test.each<[fault: Fault, outcome: string, orders: number]>([
    [{ kind: 'status', status: 429 }, '429', 0],
    [{ kind: 'status', status: 500 }, '500', 0],
    [{ kind: 'status', status: 503, when: 'after', body: 'down' }, '503 not JSON', 1],
    [{ kind: 'reset', when: 'before' }, 'ECONNRESET', 0],
    [{ kind: 'reset', when: 'after' }, 'ECONNRESET', 1],
    [{ kind: 'reset', when: 'mid-body' }, 'ECONNRESET', 1],
    [{ kind: 'close', when: 'before' }, 'UND_ERR_SOCKET', 0],
    [{ kind: 'close', when: 'after' }, 'UND_ERR_SOCKET', 1],
    [{ kind: 'cut' }, 'UND_ERR_SOCKET', 1],
    [{ kind: 'drip', everyMilliseconds: 1 }, '201', 1],
    [{ kind: 'delay', milliseconds: 20 }, '201', 1],
    [{ kind: 'delay', milliseconds: 20, when: 'after' }, '201', 1],
    [{ kind: 'redirect', location: 'http://127.0.0.1:1/' }, '302 not JSON', 0],
    [{ kind: 'html' }, '502 not JSON', 0],
    [{ kind: 'html', status: 200, when: 'after' }, '200 not JSON', 1],
    [{ kind: 'huge' }, '502 not JSON', 0],
    [{ kind: 'huge', status: 200, bytes: 100_000, when: 'after' }, '200 not JSON', 1],
    [{ kind: 'malformed-json' }, '201 not JSON', 1],
    [{ kind: 'body', body: '{"id":"x"}' }, '201', 1],
    [{ kind: 'body', body: 'OK', status: 200, contentType: 'text/plain' }, '200 not JSON', 1],
    [{ kind: 'hook', run: () => {} }, '201', 1],
  ])('%j gives %s and %i orders', async (fault, expected, orders) => {
    const sandbox = await start();
    sandbox.play({ method: 'POST', path: '/order', fault });
    expect(await outcome(sandbox)).toBe(expected);
    expect(sandbox.orders).toHaveLength(orders);
    expect(sandbox.orderPosts()).toHaveLength(1);
    expect(await outcome(sandbox)).toBe('201');
  });

  test.each<['before' | 'after' | 'mid-body', number]>([
    ['before', 0],
    ['after', 1],
    ['mid-body', 1],
  ])('a stall %s lasts until the simulator is closed', async (when, orders) => {
    const sandbox = await start();
    sandbox.play({ fault: { kind: 'stall', when } });
    const answer = outcome(sandbox);
    expect(await Promise.race([answer, new Promise((resolve) => setTimeout(resolve, 50, 'silence'))])).toBe(
      'silence',
    );
    expect(sandbox.orders).toHaveLength(orders);
    await sandbox.close();
    expect(await answer).toBe('UND_ERR_SOCKET');
  });

  test('a rule skips, counts, picks by path, and hooks see the order', async () => {
    const sandbox = await start();
    const seen: number[] = [];
    sandbox.play({ path: /alternate\/x\?/g, times: Number.POSITIVE_INFINITY, fault: { kind: 'html' } });
    sandbox.play({ method: 'post', skip: 1, times: 2, fault: { kind: 'status', status: 418 } });
    sandbox.play({
      method: 'POST',
      fault: { kind: 'hook', when: 'after', run: () => void seen.push(sandbox.orders.length) },
    });
    expect(await outcome(sandbox)).toBe('201');
    expect(await outcome(sandbox)).toBe('418');
    expect(await outcome(sandbox)).toBe('418');
    expect(await outcome(sandbox)).toBe('201');
    expect(seen).toEqual([1]);
    expect((await call(sandbox, 'GET', '/order/alternate/x')).status).toBe(404);
    expect((await call(sandbox, 'GET', '/order/alternate/x?limit=1')).status).toBe(502);
    expect((await call(sandbox, 'GET', '/order/alternate/x?limit=1')).status).toBe(502);
    sandbox.clearFaults();
    expect((await call(sandbox, 'GET', '/order/alternate/x?limit=1')).status).toBe(404);
  });

  test('Retry-After and hugeBytesSent', async () => {
    const sandbox = await start();
    sandbox.play({ fault: { kind: 'status', status: 429, headers: { 'retry-after': '3' } } });
    const limited = await call(sandbox, 'GET', '/user/me');
    expect(limited.headers.get('retry-after')).toBe('3');
    expect(codes(limited)).toEqual([
      'request_limit_exceeded: Service unavailable, please limit request volume',
    ]);
    sandbox.play({ fault: { kind: 'huge', bytes: Number.POSITIVE_INFINITY } });
    const gone = new AbortController();
    const response = await fetch(`${sandbox.url}/user/me`, { signal: gone.signal });
    await response.body?.getReader().read();
    gone.abort();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const sent = sandbox.hugeBytesSent;
    expect(sent).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(sandbox.hugeBytesSent).toBe(sent);
  });
});

describe('TLS', () => {
  const tls = (() => {
    const [key, cert] = [join(directory, 'tls.key'), join(directory, 'tls.pem')];
    execFileSync('openssl', [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'],
      ...['-keyout', key, '-out', cert, '-days', '2', '-subj', '/CN=localhost'],
      ...['-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'],
    ]);
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  })();

  const get = (sandbox: Sandbox): Promise<string> =>
    new Promise((resolve) => {
      const headers = { 'X-DC-DEVKEY': sandbox.key };
      const sent = httpsRequest(
        `${sandbox.url}/user/me`,
        { ca: tls.cert, headers, agent: false },
        (response) => {
          response.on('error', (error) => resolve(`body: ${error.message}`));
          response.on('end', () => resolve(String(response.statusCode)));
          response.resume();
        },
      );
      sent.on('error', (error) => resolve((error as NodeJS.ErrnoException).code ?? error.message));
      sent.end();
    });

  test('serves https, and resets and cuts there too', async () => {
    const sandbox = await start({ tls });
    expect(sandbox.url).toMatch(/^https:/);
    expect(await get(sandbox)).toBe('200');
    sandbox.play({ fault: { kind: 'reset', when: 'before' } });
    expect(await get(sandbox)).toBe('ECONNRESET');
    sandbox.play({ fault: { kind: 'cut' } });
    expect(await get(sandbox)).toContain('body:');
    expect(sandbox.requests.map(({ connection }) => connection)).toEqual([1, 2, 3]);
  });
});

test('the control surface works without a key and is not recorded', async () => {
  const sandbox = await start({ approval: 'one-step' });
  const control = async (method: string, where: string, body?: string) => {
    const response = await fetch(`${sandbox.origin}/sandbox/${where}`, { method, ...(body ? { body } : {}) });
    return [response.status, await response.json()];
  };
  await call(sandbox, 'POST', path, withCsr);
  expect(await control('POST', 'orders/1234001/approve')).toMatchObject([200, { requestStatus: 'approved' }]);
  expect(await control('GET', 'orders')).toMatchObject([200, [{ id: 1234001, status: 'issued' }]]);
  for (const [action, status] of [
    ['reject', 'rejected'],
    ['cancel', 'canceled'],
    ['issue', 'issued'],
  ]) {
    const { id } = sandbox.placeOrder(premium, 'client_premium');
    expect(await control('POST', `orders/${id}/${action}`)).toMatchObject([200, { id, status }]);
  }
  expect(await control('POST', 'orders/1/approve')).toMatchObject([404, {}]);
  expect(await control('POST', 'orders/1234001/burn')).toMatchObject([404, {}]);
  expect(await control('POST', 'faults', '{"fault":{"kind":"html"}}')).toMatchObject([200, {}]);
  expect(await control('POST', 'faults', '{"fault":{"kind":"hook"}}')).toMatchObject([400, {}]);
  expect((await call(sandbox, 'GET', '/user/me')).status).toBe(502);
  expect(await control('GET', 'requests')).toMatchObject([200, [{ method: 'POST' }, { path: '/user/me' }]]);
  expect(sandbox.requests).toHaveLength(2);
});

test('starting and closing takes milliseconds', async () => {
  const begin = performance.now();
  for (let count = 0; count < 50; count += 1) {
    const sandbox = await startSandbox();
    await sandbox.close();
  }
  expect((performance.now() - begin) / 50).toBeLessThan(20);
});
