// `additional-parameters` adds what this action does not know yet, and changes nothing that an input sets.

import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { CSR, orderInputs, PERSON } from './fixtures.ts';
import { sandboxes } from './sandboxes.ts';
import { runStep } from './step.ts';

const start = sandboxes();

const order = (sandbox: Sandbox, parameters: unknown, more: Record<string, string> = {}) =>
  runStep({
    inputs: orderInputs(sandbox, {
      ...more,
      'additional-parameters': typeof parameters === 'string' ? parameters : JSON.stringify(parameters),
    }),
  });

/** The body of the usual order, without what names the run. */
const BODY = {
  certificate: {
    common_name: PERSON.name,
    emails: [PERSON.email],
    signature_hash: 'sha256',
    common_name_indicator: 'given_name_surname',
    individual: { first_name: PERSON.first, last_name: PERSON.last },
  },
  organization: { id: 112233 },
  validity_years: 1,
  skip_approval: false,
};

async function bodyWith(parameters: unknown, more?: Record<string, string>): Promise<unknown> {
  const sandbox = await start();
  const { exitCode, log } = await order(sandbox, parameters, more);
  expect(exitCode, log).toBe(0);
  const { comments, alternative_order_id, certificate, ...body } = (
    sandbox.orderPosts()[0] as { json: unknown }
  ).json as {
    [name: string]: unknown;
    certificate: { csr?: string };
  };
  expect(comments).toContain('/actions/runs/4711');
  expect(alternative_order_id).toMatch(/^gha-/);
  const { csr, ...rest } = certificate;
  expect(csr?.replace(/\s/g, '')).toBe(CSR.replace(/\s/g, ''));
  return { ...body, certificate: rest };
}

describe.concurrent('a field without an input is added', () => {
  const contact = {
    first_name: 'Ann',
    last_name: 'Other',
    email: 'ann@example.org',
    telephone: '+1 555 0100',
  };

  test.each<[string, object, expected: object]>([
    ['organization_contact', { organization_contact: contact }, { ...BODY, organization_contact: contact }],
    [
      'additional_emails',
      { additional_emails: ['a@example.org', 'b@example.org'] },
      { ...BODY, additional_emails: ['a@example.org', 'b@example.org'] },
    ],
    ['locale', { locale: 'de' }, { ...BODY, locale: 'de' }],
    [
      'certificate.ca_cert_id',
      { certificate: { ca_cert_id: 'A1B2' } },
      { ...BODY, certificate: { ...BODY.certificate, ca_cert_id: 'A1B2' } },
    ],
    [
      'organization.name, beside the ID',
      { organization: { name: 'Example Corp' } },
      { ...BODY, organization: { id: 112233, name: 'Example Corp' } },
    ],
    [
      'several, of every type',
      { disable_renewal_notifications: true, x: null, y: [1, { z: 2.5 }], certificate: { w: 'Ünïcode' } },
      {
        ...BODY,
        disable_renewal_notifications: true,
        x: null,
        y: [1, { z: 2.5 }],
        certificate: { ...BODY.certificate, w: 'Ünïcode' },
      },
    ],
    ['nothing', {}, BODY],
    ['nothing inside', { certificate: {}, organization: {} }, BODY],
  ])('%s', async (_, parameters, expected) => {
    expect(await bodyWith(parameters)).toEqual(expected);
  });

  test('to a container that an input gives', async () => {
    expect(await bodyWith({ container: { name: 'X' } }, { 'container-id': '445566' })).toEqual({
      ...BODY,
      container: { id: 445566, name: 'X' },
    });
  });

  test('and does not count for the reference: the identity is the same', async () => {
    const sandbox = await start();
    const references: (string | undefined)[] = [];
    for (const parameters of [{}, { locale: 'de' }, { locale: 'fr' }]) {
      references.push((await order(sandbox, parameters)).outputs['order-reference']);
    }
    expect(new Set(references).size).toBe(1);
    expect(sandbox.orders).toHaveLength(1);
  });
});

describe.concurrent('a field with an input is refused', () => {
  // By hand and not from the action's table: every field that its inputs send.
  test.each<[string, unknown, input: string]>([
    ['certificate.common_name', 'X', 'common-name'],
    ['certificate.emails', ['x@example.org'], 'emails'],
    ['certificate.signature_hash', 'sha512', 'signature-hash'],
    ['certificate.organization_units', ['x'], 'organization-units'],
    ['certificate.csr', CSR, 'csr'],
    ['certificate.common_name_indicator', 'pseudonym', 'common-name-indicator'],
    ['certificate.individual', { pseudonym: 'x' }, 'first-name'],
    ['certificate.profile_type', 'multipurpose', 'profile-type'],
    ['certificate.usage_designation', { primary_usage: 'signing' }, 'primary-usage'],
    ['organization.id', 5, 'organization-id'],
    ['container.id', 5, 'container-id'],
    ['validity_years', 2, 'validity-years'],
    ['validity_days', 3000, 'validity-days'],
    ['order_validity', { days: 3000 }, 'validity-days'],
    ['custom_expiration_date', '2099-01-01', 'custom-expiration-date'],
    ['auto_renew', 3, 'auto-renew'],
    ['renewal_of_order_id', 3, 'renewal-of-order-id'],
    ['skip_approval', true, 'skip-approval'],
    ['custom_fields', [{ metadata_id: 1, value: 'x' }], 'custom-fields'],
    ['payment_method', 'card', 'payment-method'],
    ['comments', 'x', 'comments'],
    ['alternative_order_id', 'x', 'order-reference'],
  ])('%s', async (path, value, input) => {
    const sandbox = await start();
    const [outer = '', inner] = path.split('.');
    const at = (leaf: unknown) => ({ [outer]: inner === undefined ? leaf : { [inner]: leaf } });
    // Whether the input is set or not, and whatever the value, also one that deletes.
    for (const leaf of [value, null]) {
      const result = await order(sandbox, { locale: 'de', ...at(leaf) });
      expect(result.outputs).toEqual({ 'error-code': 'invalid_input' });
      expect(result.log).toContain(
        `- additional-parameters: sets ${path}, which belongs to the input ${input}. Use that input.`,
      );
    }
    expect(sandbox.connections).toBe(0);
  });

  test.each([
    ['{"certificate":null}'],
    ['{"certificate":[]}'],
    ['{"organization":5}'],
    ['{"container":"x"}'],
    ['{"__proto__":{"skip_approval":true}}'],
    ['{"certificate":{"__proto__":{"csr":"x"}}}'],
    // CertCentral may ignore case here.
    ['{"Certificate":{"emails":["eve@example.net"]}}'],
    ['{"certificate":{"EMAILS":["eve@example.net"]}}'],
    ['{"Skip_Approval":true}'],
    ['{"locale":"de"'],
    ['["locale"]'],
    ['"locale"'],
    ['null'],
    ['7'],
  ])('as is %s', async (parameters) => {
    const sandbox = await start();
    const { outputs, exitCode } = await order(sandbox, parameters);
    expect(outputs).toEqual({ 'error-code': 'invalid_input' });
    expect(exitCode).toBe(1);
    expect(sandbox.connections).toBe(0);
  });

  test('all of them are named in one message, and no value is', async () => {
    const sandbox = await start();
    const { written, log } = await order(sandbox, {
      comments: 'Secret words',
      validity_years: 2,
      certificate: { emails: ['secret@example.org'], ca_cert_id: 'x' },
    });
    for (const path of ['comments', 'validity_years', 'certificate.emails'])
      expect(log).toContain(`sets ${path}, which belongs to`);
    expect(written).not.toMatch(/secret words|secret@/i);
  });
});
