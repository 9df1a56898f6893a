// What the owner of a reusable workflow pins: anything else is refused before a byte is sent or a key is made.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { orderInputs, PERSON, steps } from './fixtures.ts';
import { workDirectory } from './openssl.ts';
import { ADA, failure, read } from './read-inputs.ts';
import { sandboxes } from './sandboxes.ts';
import { runStep, type StepResult } from './step.ts';

const start = sandboxes();
const directory = workDirectory();

const order = (sandbox: Sandbox, more: Record<string, string>) =>
  runStep({ inputs: orderInputs(sandbox, more) });

function expectNotAllowed(result: StepResult, sandbox: Sandbox): void {
  expect(result.outputs).toEqual({ 'error-code': 'not_allowed' });
  expect(result.exitCode).toBe(1);
  expect(result.log).toContain('nothing was sent to DigiCert');
  expect(sandbox.connections).toBe(0);
  expect(result.state).not.toHaveProperty('order-open');
}

const MAILBOX = { 'product-id': 'class1_smime', 'common-name': '', 'organization-id': '' };

describe.concurrent('what is not on a list is refused', () => {
  test.each<[string, Record<string, string>, message: RegExp]>([
    [
      'a product',
      { 'allowed-products': 'class1_smime\nsecure_email_sponsor' },
      /- product-id: "?client_premium"? is not one of allowed-products: class1_smime, secure_email_sponsor\./,
    ],
    [
      'a product of which only the beginning is on it',
      { 'allowed-products': 'client_premium_sha2,client' },
      /- product-id/,
    ],
    [
      'an organization',
      { 'allowed-organization-ids': '1122,12233,1112233' },
      /- organization-id: "?112233"? is not one of allowed-organization-ids: 1122, 12233, 1112233\./,
    ],
    [
      'no organization',
      { ...MAILBOX, 'allowed-organization-ids': '112233' },
      /- organization-id: none is given; it is not one of allowed-organization-ids/,
    ],
    [
      'an organization that additional-parameters make anew',
      {
        ...MAILBOX,
        'allowed-organization-ids': '112233',
        'additional-parameters': '{"organization":{"name":"Example Corp"}}',
      },
      /- organization-id: none is given/,
    ],
    [
      'a domain',
      { 'allowed-email-domains': 'example.org' },
      /- emails: address 1 of 1 is in none of allowed-email-domains: example\.org\./,
    ],
    ['the domain above', { 'allowed-email-domains': 'example.org,a.mail.example.org' }, /- emails/],
    ['a domain that ends alike', { 'allowed-email-domains': 'ail.example.org' }, /- emails/],
    [
      'one address of several',
      { 'allowed-email-domains': 'mail.example.org', emails: `${PERSON.email}\n${PERSON.otherEmail}` },
      /- emails: address 2 of 2/,
    ],
    [
      'a domain in another script that looks alike',
      { 'allowed-email-domains': 'example.org', emails: 'a@ex\u0430mple.org' },
      /- emails: address 1 of 1/,
    ],
    [
      'an international domain',
      { 'allowed-email-domains': 'bücher.example', emails: 'a@xn--mller-kva.example' },
      /- emails: address 1 of 1/,
    ],
  ])('%s', async (_, more, message) => {
    const sandbox = await start();
    const result = await order(sandbox, more);
    expectNotAllowed(result, sandbox);
    expect(result.log).toMatch(message);
  });

  test('everything at once, and without people’s data', async () => {
    const sandbox = await start();
    const result = await order(sandbox, {
      'allowed-products': 'class1_smime',
      'allowed-organization-ids': '5',
      'allowed-email-domains': 'example.com',
    });
    expectNotAllowed(result, sandbox);
    for (const name of ['product-id', 'organization-id', 'emails'])
      expect(result.log).toContain(`- ${name}: `);
    expect(result.written).not.toContain(PERSON.email);
    expect(result.written).not.toContain(PERSON.name);
  });

  test.each<[string, Record<string, string>]>([
    ['a dry run', { 'dry-run': 'true' }],
    ['a renewal', { 'renewal-of-order-id': '7', 'renew-before-days': '30' }],
    ['an order without the duplicate guard', { 'duplicate-guard': 'false' }],
    ['an order that exists', { 'order-reference': 'ours' }],
  ])('in %s, too', async (_, more) => {
    const sandbox = await start();
    expectNotAllowed(await order(sandbox, { ...more, 'allowed-products': 'class1_smime' }), sandbox);
  });

  test('before a key is made', async () => {
    const sandbox = await start();
    const file = join(directory, 'key.pem');
    expectNotAllowed(
      await order(sandbox, { csr: '', 'key-file': file, 'allowed-email-domains': 'example.com' }),
      sandbox,
    );
    expect(existsSync(file)).toBe(false);
  });
});

describe.concurrent('no list is bypassed by additional-parameters', () => {
  test.each([
    ['{"organization":{"id":5}}', { 'allowed-organization-ids': '112233' }],
    ['{"organization":{"id":5}}', { ...MAILBOX, 'allowed-organization-ids': '112233' }],
    ['{"certificate":{"emails":["x@evil.example"]}}', { 'allowed-email-domains': 'mail.example.org' }],
  ])('%s', async (parameters, limits) => {
    const sandbox = await start();
    const { outputs, exitCode } = await order(sandbox, { ...limits, 'additional-parameters': parameters });
    expect(outputs['error-code']).toBe('invalid_input');
    expect(exitCode).toBe(1);
    expect(sandbox.connections).toBe(0);
  });
});

describe.concurrent('a list that cannot be read is no "no limit"', () => {
  test.each([
    { 'allowed-organization-ids': 'Example Corp' },
    { 'allowed-organization-ids': '0' },
    { 'allowed-products': ',' },
    { 'allowed-organization-ids': ' , ' },
    { 'allowed-email-domains': ',\n,' },
    { 'allowed-email-domains': '*.example.org' },
    { 'allowed-email-domains': '@mail.example.org' },
    { 'allowed-email-domains': 'org' },
  ])('%j', async (limits) => {
    const sandbox = await start();
    const { outputs } = await order(sandbox, limits as Record<string, string>);
    expect(outputs['error-code']).toBe('invalid_input');
    expect(sandbox.connections).toBe(0);
  });
});

describe.concurrent('what is on the lists is ordered', () => {
  test.each<[string, Record<string, string>]>([
    ['without a list', {}],
    [
      'with empty lists',
      { 'allowed-products': ' ', 'allowed-organization-ids': '', 'allowed-email-domains': '\n' },
    ],
    [
      'on every list',
      {
        'allowed-products': 'class1_smime, client_premium',
        'allowed-organization-ids': '5\n112233\n',
        'allowed-email-domains': 'EXAMPLE.org\r\nMail.Example.ORG',
      },
    ],
    ['in capitals', { emails: 'Zuzanna.Q@MAIL.example.org', 'allowed-email-domains': 'mail.example.org' }],
    [
      'an international domain, listed in ASCII',
      { emails: 'a@bücher.example', 'allowed-email-domains': 'xn--bcher-kva.example' },
    ],
    [
      'an international domain, given in ASCII',
      { emails: 'a@xn--bcher-kva.example', 'allowed-email-domains': 'Bücher.example' },
    ],
    [
      'an international domain in another normal form',
      { emails: 'a@bu\u0308cher.example', 'allowed-email-domains': 'bücher.example' },
    ],
  ])('%s', async (_, more) => {
    const sandbox = await start();
    const { exitCode, outputs } = await order(sandbox, more);
    expect(outputs).not.toHaveProperty('error-code');
    expect(exitCode).toBe(0);
    expect(steps(sandbox)).toContain('POST /order/certificate/client_premium');
    expect(sandbox.orders).toHaveLength(1);
  });
});

describe('the spend guard', () => {
  const limits = {
    'allowed-products': 'client_premium, class1_smime',
    'allowed-organization-ids': '112233\n112244',
    'allowed-email-domains': 'example.org,müller.example',
  };

  test('lets pass what is on the lists, domains in any case and spelling', async () => {
    const emails = 'ada@EXAMPLE.org,bob@xn--mller-kva.example';
    expect((await read({ ...limits, emails })).body.certificate.emails).toHaveLength(2);
  });

  test('refuses everything else, all at once, and shows no address', async () => {
    const { code, message } = await failure({
      ...ADA,
      ...limits,
      'product-id': 'client_email_security_plus',
      'organization-id': '5',
      emails: 'ada@example.org,ada@sub.example.org,ada@evilexample.org',
    });
    expect(code).toBe('not_allowed');
    expect(message.split('\n')).toEqual([
      'The owner of this workflow does not allow this order, so nothing was sent to DigiCert:',
      '- product-id: client_email_security_plus is not one of allowed-products: client_premium, class1_smime.',
      '- organization-id: 5 is not one of allowed-organization-ids: 112233, 112244.',
      '- emails: address 2 of 3 is in none of allowed-email-domains: example.org, müller.example.',
      '- emails: address 3 of 3 is in none of allowed-email-domains: example.org, müller.example.',
      'Order something that is allowed, or ask the owner to extend the list.',
    ]);
  });
});
