// Which type of key is made for a product, on the shipped bundle, and when an EC key gets a notice.

import { createPrivateKey } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keyTypeFor } from '../src/domain/key-type.ts';
import { PRODUCTS } from '../src/domain/products.ts';
import { act, placed } from './action-step.ts';
import { CSR, PERSON } from './fixtures.ts';
import { openssl, workDirectory } from './openssl.ts';
import { order } from './order-step.ts';
import { sandboxes } from './sandboxes.ts';
import { newKey } from './signing-request.ts';

const start = sandboxes();
const directory = workDirectory();
let count = 0;
const place = () => join(directory, `${++count}.key`);
const kindOf = (file: string) => createPrivateKey(readFileSync(file)).asymmetricKeyType;
const notice = (type: string, product: string) =>
  `::notice::The private key is ${type}, but certificates of ${product} encrypt mail, and Outlook and other mail programs cannot ` +
  'read mail that is encrypted to an EC key. Use an RSA key (rsa-2048) unless all of your programs can.';

test('each product has a type of its own', () => {
  const types = Object.keys(PRODUCTS).map((productId) => [
    productId,
    keyTypeFor({ productId, primaryUsage: undefined }),
  ]);
  expect(Object.fromEntries(types)).toEqual({
    client_premium: 'rsa-2048',
    client_premium_sha2: 'rsa-2048',
    client_email_security_plus: 'rsa-2048',
    class1_smime: 'rsa-2048',
    secure_email_mailbox: 'rsa-2048',
    secure_email_sponsor: 'rsa-2048',
    secure_email_organization: 'rsa-2048',
    client_digital_signature_plus: 'ec-p256',
    client_digital_signature_plus_sha2: 'ec-p256',
    client_authentication_plus: 'ec-p256',
    private_client_premium: 'ec-p256',
  });
  expect(keyTypeFor({ productId: 'some_other', primaryUsage: 'dual_use' })).toBe('ec-p256');
});

const SECURE_EMAIL = { 'product-id': 'secure_email_mailbox', 'common-name': '', 'organization-id': '' };

describe.concurrent('an order makes', () => {
  test.each<[name: string, inputs: Record<string, string>, kind: string]>([
    ['client_premium', {}, 'rsa'],
    ['client_email_security_plus', { 'product-id': 'client_email_security_plus' }, 'rsa'],
    ['class1_smime', { 'product-id': 'class1_smime', 'common-name': '' }, 'rsa'],
    ['Secure Email', SECURE_EMAIL, 'rsa'],
    ['Secure Email for both', { ...SECURE_EMAIL, 'primary-usage': 'dual_use' }, 'rsa'],
    ['Secure Email for encryption', { ...SECURE_EMAIL, 'primary-usage': 'key_management' }, 'rsa'],
    ['Secure Email for signatures', { ...SECURE_EMAIL, 'primary-usage': 'signing' }, 'ec'],
    ['client_authentication_plus', { 'product-id': 'client_authentication_plus' }, 'ec'],
    ['client_digital_signature_plus', { 'product-id': 'client_digital_signature_plus' }, 'ec'],
  ])('for %s', async (_, inputs, kind) => {
    const key = place();
    const { exitCode, log } = await order(await start(), { with: { csr: '', 'key-file': key, ...inputs } });
    expect(exitCode, log).toBe(0);
    expect(kindOf(key)).toBe(kind);
    if (kind === 'rsa') expect(openssl(`pkey -in ${key} -noout -text`).toString()).toContain('(2048 bit');
    expect(log).not.toContain('encrypt mail');
  });

  test('an EC key that is asked for, with a notice', async () => {
    const key = place();
    const inputs = { csr: '', 'key-file': key, 'key-type': 'ec-p384' };
    const { exitCode, log } = await order(await start(), { with: inputs });
    expect(exitCode).toBe(0);
    expect(kindOf(key)).toBe('ec');
    expect(log.split(notice('ec-p384', 'client_premium'))).toHaveLength(2);
    const dryRun = await order(await start(), {
      with: { ...inputs, 'key-file': place(), 'dry-run': 'true' },
    });
    expect(dryRun.log.split(notice('ec-p384', 'client_premium'))).toHaveLength(2);
  });

  test('a dry run shows a CSR of the same type', async () => {
    const { log } = await order(await start(), { with: { csr: '', 'key-file': place(), 'dry-run': 'true' } });
    expect(log).not.toContain('encrypt mail');
  });
});

describe.concurrent('an EC key that is given gets a notice', () => {
  test('in key-file', async () => {
    const key = place();
    writeFileSync(key, newKey());
    const { log } = await order(await start(), { with: { csr: '', 'key-file': key } });
    expect(log.split(notice('ec-p256', 'client_premium'))).toHaveLength(2);
  });

  test('as a CSR, unless the certificate only signs', async () => {
    const inputs = { csr: CSR, ...SECURE_EMAIL };
    const both = await order(await start(), { with: inputs });
    expect(both.log.split(notice('ec-p256', 'secure_email_mailbox'))).toHaveLength(2);
    const signing = await order(await start(), { with: { ...inputs, 'primary-usage': 'signing' } });
    expect(signing.exitCode, signing.log).toBe(0);
    expect(signing.log).not.toContain('encrypt mail');
  });
});

test('the key action does not know the product, and makes ec-p256', async () => {
  const key = place();
  const { exitCode } = await order(await start(), { bundle: 'dist/key.js', with: { 'key-file': key } });
  expect(exitCode).toBe(0);
  expect(kindOf(key)).toBe('ec');
});

describe.concurrent('for a reissue the product of the order decides', () => {
  const secureEmail = (primary_usage: string) => ({
    certificate: {
      emails: [PERSON.email],
      signature_hash: 'sha256',
      common_name_indicator: 'email_address',
      profile_type: 'strict',
      usage_designation: { primary_usage },
      csr: CSR,
    },
  });
  const common = {
    certificate: { common_name: PERSON.name, emails: [PERSON.email], signature_hash: 'sha256', csr: CSR },
  };

  test.each<[string, product: string, change: object, kind: string]>([
    ['Premium', 'client_premium', common, 'rsa'],
    ['Authentication Plus', 'client_authentication_plus', common, 'ec'],
    ['Secure Email for both', 'secure_email_mailbox', secureEmail('dual_use'), 'rsa'],
    // CertCentral does not return the usage, and RSA suits all of them.
    ['Secure Email for signatures', 'secure_email_mailbox', secureEmail('signing'), 'rsa'],
  ])('%s', async (_, product, change, kind) => {
    const sandbox = await start();
    placed(sandbox, change, product);
    const key = place();
    const { exitCode, log } = await act('reissue', sandbox, { 'order-id': '1234001', 'key-file': key });
    expect(exitCode, log).toBe(0);
    expect(kindOf(key)).toBe(kind);
    expect(log).not.toContain('encrypt mail');
  });

  test('an EC key gets a notice', async () => {
    const sandbox = await start();
    placed(sandbox, common);
    const key = place();
    writeFileSync(key, newKey());
    const { log } = await act('reissue', sandbox, { 'order-id': '1234001', 'key-file': key });
    expect(log.split(notice('ec-p256', 'client_premium'))).toHaveLength(2);
  });
});
