// What differs between an order and a request, in process, so that `npm run mutate` can judge the tests.

import { describe, expect, test } from 'vitest';
import type { OrderInfo } from '../src/certcentral/order-responses.ts';
import type { OrderBody } from '../src/domain/order-body.ts';
import {
  conflicts,
  expectedCommonNames,
  hasOtherKey,
  otherDifferences,
  possibleCommonNames,
  reportedCommonNames,
} from '../src/finding/compare.ts';
import { CSR } from './fixtures.ts';
import { jobs } from './job.ts';
import { newKey, signingRequest } from './signing-request.ts';

const jobFor = jobs();

describe('hasOtherKey', () => {
  const compare = async (own: string | undefined, theirs: string | undefined) => {
    const sandbox = { url: 'http://127.0.0.1:9', key: 'key' };
    const job = await jobFor(sandbox);
    if (own === undefined) delete job.body.certificate.csr;
    else job.body.certificate.csr = own;
    const certificate = theirs === undefined ? undefined : { csr: theirs };
    const other = await hasOtherKey(job, { id: '7', requests: [], certificate } as unknown as OrderInfo);
    return { other, warnings: job.told.warnings };
  };
  const key = newKey();
  const pem = (der: Buffer) =>
    `-----BEGIN CERTIFICATE REQUEST-----\n${der.toString('base64')}\n-----END CERTIFICATE REQUEST-----`;
  const broken = pem(Buffer.from([0x30, 0x00]));

  test('compares keys, not CSRs', async () => {
    const mine = signingRequest(key, 'one');
    expect(await compare(mine, signingRequest(key, 'two'))).toEqual({ other: false, warnings: [] });
    expect(await compare(mine, signingRequest(newKey(), 'one'))).toEqual({ other: true, warnings: [] });
    expect(await compare(CSR, CSR)).toEqual({ other: false, warnings: [] });
  });

  test('needs both', async () => {
    const mine = signingRequest(key);
    expect(await compare(mine, undefined)).toEqual({ other: false, warnings: [] });
    expect(await compare(mine, '')).toEqual({ other: false, warnings: [] });
    expect(await compare(mine, 'something else')).toEqual({ other: false, warnings: [] });
    expect(await compare(undefined, mine)).toEqual({ other: false, warnings: [] });
  });

  test('warns if one of them cannot be parsed', async () => {
    const mine = signingRequest(key);
    for (const [own, theirs] of [
      [mine, broken],
      [broken, mine],
    ] as const) {
      const { other, warnings } = await compare(own, theirs);
      expect(other).toBe(false);
      expect(warnings).toHaveLength(1);
      expect(warnings[0]).toContain('CSR of order 7');
    }
    // The same text is the same CSR, whatever it holds.
    expect(await compare(broken, broken)).toEqual({ other: false, warnings: [] });
  });
});

describe('conflicts', () => {
  const body: OrderBody = {
    certificate: {
      common_name: 'Ada Lovelace',
      emails: ['ada@example.com', 'b@example.com'],
      signature_hash: 'sha256',
    },
    organization: { id: 112233 },
    skip_approval: false,
  };
  const info = (change: object): OrderInfo =>
    ({
      id: '1',
      requests: [],
      product: { name_id: 'client_premium' },
      organization: { id: '112233' },
      certificate: { common_name: 'Ada Lovelace', emails: ['ada@example.com', 'b@example.com'] },
      ...change,
    }) as unknown as OrderInfo;
  const found = (change: object, asked: Partial<OrderBody> = {}) =>
    conflicts(info(change), 'client_premium', { ...body, ...asked });
  const certificate = (change: object) => ({ certificate: { ...info({}).certificate, ...change } });

  test('none', () => {
    expect(found({})).toEqual([]);
    expect(found(certificate({ common_name: ' ada LOVELACE ' }))).toEqual([]);
    expect(found(certificate({ emails: ['B@example.com ', 'ADA@example.com'] }))).toEqual([]);
    const reversed = { certificate: { ...body.certificate, emails: ['b@example.com', 'ada@example.com'] } };
    expect(found({}, reversed)).toEqual([]);
    expect(found(certificate({ common_name: 'Ada Lovelace'.normalize('NFD') }))).toEqual([]);
    const zoe = { certificate: { ...body.certificate, common_name: 'Zoë' } };
    expect(found(certificate({ common_name: 'Zoe\u0308' }), zoe)).toEqual([]);
  });

  test('what order info does not show does not differ', () => {
    expect(found({ product: undefined, organization: undefined, certificate: undefined })).toEqual([]);
    expect(found({ product: {}, organization: {}, certificate: {} })).toEqual([]);
  });

  test('product', () => {
    expect(found({ product: { name_id: 'class1_smime' } })).toEqual(['product']);
    expect(found({ product: { name_id: 'client_premium_sha2' } })).toEqual([]);
  });

  test('addresses: more, fewer, others', () => {
    for (const emails of [
      [],
      ['ada@example.com'],
      ['ada@example.com', 'c@example.com'],
      ['ada@example.com', 'b@example.com', 'c@example.com'],
    ]) {
      expect(found(certificate({ emails }))).toEqual(['addresses']);
    }
  });

  test('organization: by either place, and only if one was asked for', () => {
    expect(found({ organization: { id: '1' } })).toEqual(['organization']);
    expect(found({ organization: undefined, ...certificate({ organization: { id: '1' } }) })).toEqual([
      'organization',
    ]);
    expect(found({ organization: undefined, ...certificate({ organization: { id: '112233' } }) })).toEqual(
      [],
    );
    const { organization: _, ...without } = body;
    expect(conflicts(info({ organization: { id: '1' } }), 'client_premium', without)).toEqual([]);
  });

  test('common name: as asked, or as DigiCert builds it', () => {
    const named = (common_name: string, asked: Partial<OrderBody['certificate']>) =>
      found(certificate({ common_name }), { certificate: { ...body.certificate, ...asked } });
    expect(named('Somebody Else', {})).toEqual(['common name']);
    expect(named('Grace Hopper', { individual: { first_name: 'Grace', last_name: 'Hopper' } })).toEqual([]);
    expect(named('Grace Kelly', { individual: { first_name: 'Grace', last_name: 'Hopper' } })).toEqual([
      'common name',
    ]);
    expect(named('robot', { individual: { pseudonym: 'Robot' } })).toEqual([]);
    expect(named('human', { individual: { pseudonym: 'Robot' } })).toEqual(['common name']);
    // An address only where an address was asked for.
    expect(named('b@example.com', { common_name: 'ada@example.com' })).toEqual([]);
    expect(named('b@example.com', {})).toEqual(['common name']);
    expect(named('', {})).toEqual(['common name']);
    expect(named('Ada Weiss', { common_name: 'Ada Weiß' })).toEqual(['common name']);
    expect(named('Example Corp', { common_name_indicator: 'organization_name' })).toEqual([]);
    expect(named('Example Corp', { common_name_indicator: 'pseudonym' })).toEqual(['common name']);
    const { common_name: _, ...nameless } = body.certificate;
    expect(found(certificate({ common_name: 'ada@example.com' }), { certificate: nameless })).toEqual([]);
  });

  test('a validity that is reported in years and in days is compared by the unit of the request', () => {
    const told = { validity_years: 1, order_validity: { days: 90 } };
    expect(found(told, { validity_years: 1 })).toEqual([]);
    expect(found(told, { order_validity: { days: 90 } })).toEqual([]);
  });

  test('all at once, in this order', () => {
    const other = {
      product: { name_id: 'class1_smime' },
      organization: { id: '1' },
      certificate: { common_name: 'X', emails: [] },
    };
    expect(found(other)).toEqual(['product', 'common name', 'addresses', 'organization']);
  });
});

describe('conflicts of a person and of Secure Email', () => {
  const certificate = {
    emails: ['ada@example.com'],
    individual: { first_name: 'Ada', last_name: 'Lovelace' },
    profile_type: 'strict',
    usage_designation: { primary_usage: 'dual_use', additional_usages: ['b', 'a', 'b'] },
  };
  const found = (told: object | undefined, asked: object = {}) =>
    conflicts({ id: '1', requests: [], certificate: told } as unknown as OrderInfo, 'secure_email_sponsor', {
      certificate: { ...certificate, ...asked },
      skip_approval: false,
    } as unknown as OrderBody);

  test('none: as requested, in another spelling, or not reported', () => {
    expect(found(certificate)).toEqual([]);
    expect(found({ individual: { first_name: ' ADA', last_name: 'lovelace' } })).toEqual([]);
    expect(found({ individual: { first_name: 'Ada', last_name: '' } })).toEqual([]);
    expect(found({ individual: { first_name: undefined } })).toEqual([]);
    expect(found({ individual: {} })).toEqual([]);
    expect(found({ usage_designation: {} })).toEqual([]);
    expect(
      found({ usage_designation: { primary_usage: 'dual_use', additional_usages: ['a', 'b'] } }),
    ).toEqual([]);
    expect(found(undefined)).toEqual([]);
    // What was not asked for, DigiCert chose.
    const silent = { individual: undefined, profile_type: undefined, usage_designation: undefined };
    expect(found(certificate, silent)).toEqual([]);
  });

  test('individual, in any part', () => {
    expect(found({ individual: { first_name: 'Grace', last_name: 'Lovelace' } })).toEqual(['individual']);
    expect(found({ individual: { last_name: 'Hopper' } })).toEqual(['individual']);
    expect(found({ individual: { pseudonym: 'Robot' } })).toEqual(['individual']);
    const robot = { individual: { pseudonym: 'Robot' } };
    expect(found({ individual: { pseudonym: 'robot' } }, robot)).toEqual([]);
    expect(found({ individual: { first_name: 'Ada' } }, robot)).toEqual(['individual']);
  });

  test('profile and usage', () => {
    expect(found({ profile_type: 'multipurpose' })).toEqual(['profile']);
    expect(found({ usage_designation: { primary_usage: 'signing', additional_usages: ['a', 'b'] } })).toEqual(
      ['usage'],
    );
    expect(found({ usage_designation: { primary_usage: 'dual_use' } })).toEqual(['usage']);
    expect(found({ usage_designation: { primary_usage: 'dual_use', additional_usages: ['a'] } })).toEqual([
      'usage',
    ]);
    const plain = { usage_designation: { primary_usage: 'dual_use' } };
    expect(found({ usage_designation: { primary_usage: 'dual_use' } }, plain)).toEqual([]);
    expect(
      found({ usage_designation: { primary_usage: 'dual_use', additional_usages: ['a'] } }, plain),
    ).toEqual(['usage']);
  });
});

describe('otherDifferences', () => {
  const certificate = { emails: ['ada@example.com'] };
  const found = (told: object, asked: object) =>
    otherDifferences(
      { id: '1', requests: [], ...told } as unknown as OrderInfo,
      { certificate, skip_approval: false, ...asked } as unknown as OrderBody,
    );
  const comment = (comments?: string) => ({ requests: [{ comments }] });
  const validity = (cert_validity: object) => ({ certificate: { cert_validity } });
  const units = (...organization_units: string[]) => ({
    certificate: { ...certificate, organization_units },
  });
  const fields = (...custom_fields: object[]) => ({ custom_fields });

  test.each<[string, object, object, object]>([
    ['comments', comment('One'), { comments: 'Two' }, { comments: 'One' }],
    [
      'comments',
      comment('Ordered by run 1 (order-reference ours)'),
      { comments: 'One' },
      { comments: 'Ordered by run 2 (order-reference ours)' },
    ],
    [
      'comments',
      { requests: [{ comments: 'x' }, { comments: 'One' }] },
      { comments: 'Two' },
      { comments: 'One' },
    ],
    ['validity-years', { order_validity: { years: 1 } }, { validity_years: 2 }, { validity_years: 1 }],
    ['validity-years', validity({ years: 1 }), { validity_years: 2 }, { validity_years: 1 }],
    ['validity-years', { validity_years: 1 }, { validity_years: 2 }, { validity_years: 1 }],
    [
      'validity-days',
      { order_validity: { days: 30 } },
      { order_validity: { days: 31 } },
      { order_validity: { days: 30 } },
    ],
    [
      'validity-days',
      validity({ days: 30 }),
      { order_validity: { days: 31 } },
      { order_validity: { days: 30 } },
    ],
    [
      'validity-days',
      { validity_years: 1 },
      { order_validity: { days: 30 } },
      { order_validity: { days: 365 } },
    ],
    [
      'validity-years',
      { order_validity: { days: 90 } },
      { validity_years: 1 },
      { order_validity: { days: 90 } },
    ],
    ['validity-years', validity({ days: 397 }), { validity_years: 2 }, { validity_years: 1 }],
    [
      'custom-expiration-date',
      validity({ custom_expiration_date: '2027-01-31T23:59:59Z' }),
      { custom_expiration_date: '2027-01-30' },
      { custom_expiration_date: '2027-01-31' },
    ],
    [
      'custom-expiration-date',
      { custom_expiration_date: '2027-01-31' },
      { custom_expiration_date: '2027-01-30' },
      { custom_expiration_date: '2027-01-31' },
    ],
    ['auto-renew', { auto_renew: 1 }, {}, { auto_renew: 1 }],
    ['auto-renew', { auto_renew: 0 }, { auto_renew: 1 }, {}],
    ['container-id', { container: { id: '5' } }, { container: { id: 6 } }, { container: { id: 5 } }],
    ['payment-method', { payment_method: 'card' }, { payment_method: 'balance' }, { payment_method: 'card' }],
    [
      'custom-fields',
      fields({ metadata_id: '7', value: 'a' }, { metadata_id: '8', value: 'b' }),
      fields({ metadata_id: 7, value: 'a' }, { metadata_id: 8, value: 'c' }),
      fields({ metadata_id: 8, value: 'b' }),
    ],
    ['custom-fields', fields(), fields({ metadata_id: 7, value: 'a' }), fields()],
    [
      'organization-units',
      units('a', 'b'),
      { certificate: units('a b').certificate },
      { certificate: units('a', 'b').certificate },
    ],
  ])('%s: told %j', (name, told, other, same) => {
    expect(found(told, other)).toEqual([name]);
    expect(found(told, same)).toEqual([]);
    // What was not asked for, or is not told, does not differ.
    if (name !== 'auto-renew') expect(found(told, {})).toEqual([]);
    expect(found({}, other)).toEqual([]);
    expect(found({ ...comment(), certificate: {}, order_validity: {}, container: {} }, other)).toEqual([]);
  });

  test('all at once, in this order', () => {
    const told = { ...comment('One'), validity_years: 1, auto_renew: 1, payment_method: 'card' };
    const asked = { comments: 'Two', validity_years: 2, payment_method: 'balance' };
    expect(found(told, asked)).toEqual(['comments', 'validity-years', 'auto-renew', 'payment-method']);
  });
});

test('possibleCommonNames of a request without one', () => {
  const possible = (certificate: object) =>
    possibleCommonNames({ emails: ['ada@example.com'], ...certificate } as OrderBody['certificate']);
  expect(possible({})).toEqual([]);
  expect(possible({ individual: { first_name: 'Ada', last_name: 'Lovelace' } })).toEqual(['ada lovelace']);
});

test('reportedCommonNames are those of the order', () => {
  const told = (certificate: object | undefined) =>
    reportedCommonNames(certificate as OrderInfo['certificate']);
  expect(told(undefined)).toBeUndefined();
  expect(told({ individual: { first_name: 'Ada' } })).toBeUndefined();
  expect(told({ common_name: 'Corp', common_name_indicator: 'organization_name' })).toBeUndefined();
  expect(told({ common_name: 'Ada', common_name_indicator: 'pseudonym' })).toEqual(['Ada']);
  const individual = { first_name: 'Ada', last_name: 'Lovelace' };
  expect(told({ common_name: 'A', individual, emails: ['a@b.co'] })).toEqual(['A', 'Ada Lovelace', 'a@b.co']);
  expect(told({ common_name: 'A', individual: { last_name: 'Lovelace' } })).toEqual(['A', 'Lovelace']);
  expect(told({ common_name: 'A', individual: { pseudonym: 'Robot' } })).toEqual(['A', 'Robot']);
});

test('expectedCommonNames are those that the request shows', () => {
  const expected = (certificate: object) =>
    expectedCommonNames('client_premium', {
      certificate: { emails: ['ada@example.com'], ...certificate },
    } as unknown as OrderBody);
  const individual = { first_name: 'Ada', last_name: 'Lovelace' };
  expect(expected({ common_name: 'A. Lovelace', individual })).toEqual(['a. lovelace', 'ada lovelace']);
  expect(expected({ common_name: 'Robot' })).toEqual(['robot']);
  expect(expected({ common_name: 'ada@example.com' })).toEqual(['ada@example.com', 'ada@example.com']);
  expect(expected({ individual })).toBeUndefined();
  for (const common_name_indicator of ['organization_name', 'email_address'])
    expect(expected({ common_name: 'Robot', common_name_indicator })).toBeUndefined();
  expect(expected({ common_name: 'Robot', common_name_indicator: 'pseudonym' })).toEqual(['robot']);
  // Nobody knows how the name is built.
  const body = { certificate: { common_name: 'Robot', emails: [], signature_hash: 'sha256' } };
  expect(expectedCommonNames('client_new', { ...body, skip_approval: false })).toBeUndefined();
});
