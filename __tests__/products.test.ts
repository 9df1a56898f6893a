// What each product requires, allows, ignores and forbids, and the exact body that is sent for it.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { ActionError } from '../src/base/errors.ts';
import type { Remark } from '../src/base/remark.ts';
import { PRODUCTS, sameProduct } from '../src/domain/products.ts';
import { type Inputs, readInputs } from '../src/inputs/order.ts';
import { environment } from './fixtures.ts';
import { agents, FleetJob } from './fleet-step.ts';
import { order } from './order-step.ts';
import { sandboxes } from './sandboxes.ts';

const start = sandboxes();
const NOW = new Date('2026-11-23T12:00:00Z');
const EMAIL = 'ada@example.org';

type Given = Record<string, string>;

const always = { devkey: 'key', emails: EMAIL, 'validity-years': '1' };
const named = { ...always, 'common-name': 'Ada Lovelace', 'organization-id': '112233' };
const organized = { ...always, 'organization-id': '112233' };

/** The smallest inputs of each product. */
const SMALLEST: Record<string, Given> = {
  client_premium: named,
  client_digital_signature_plus: named,
  client_email_security_plus: named,
  client_premium_sha2: named,
  client_digital_signature_plus_sha2: named,
  client_authentication_plus: named,
  private_client_premium: named,
  class1_smime: always,
  secure_email_mailbox: always,
  secure_email_sponsor: {
    ...organized,
    'first-name': 'Ada',
    'last-name': 'Lovelace',
    'common-name-indicator': 'given_name_surname',
  },
  secure_email_organization: { ...organized, 'common-name-indicator': 'organization_name' },
};

async function read(product: string, more: Given = {}, now = NOW): Promise<Inputs> {
  const inputs = { ...SMALLEST[product], 'product-id': product, ...more };
  return await readInputs(environment(inputs), now);
}

async function problems(product: string, more: Given, now = NOW): Promise<string[]> {
  try {
    await read(product, more, now);
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    expect(error.code).toBe('invalid_input');
    return error.message
      .split('\n')
      .slice(1)
      .map((line) => line.replace(/^- /, ''));
  }
  return [];
}

async function certificate(product: string, more: Given) {
  return (await read(product, more)).body.certificate;
}

function remark(level: Remark['level'], text: string): Remark {
  return { level, text };
}

const bare = { emails: [EMAIL], signature_hash: 'sha256' };
const individual = { first_name: 'Ada', last_name: 'Lovelace' };
const sponsored = {
  certificate: {
    common_name: 'Ada Lovelace',
    ...bare,
    common_name_indicator: 'given_name_surname',
    individual,
  },
  organization: { id: 112233 },
  validity_years: 1,
  skip_approval: false,
};
const nameOnly = { ...sponsored, certificate: { common_name: 'Ada Lovelace', ...bare } };
const secure = { profile_type: 'strict', usage_designation: { primary_usage: 'dual_use' } };

const BODIES: Record<string, object> = {
  client_premium: sponsored,
  client_digital_signature_plus: sponsored,
  client_email_security_plus: sponsored,
  client_premium_sha2: sponsored,
  client_digital_signature_plus_sha2: sponsored,
  client_authentication_plus: nameOnly,
  private_client_premium: nameOnly,
  class1_smime: { certificate: bare, validity_years: 1, skip_approval: false },
  secure_email_mailbox: {
    certificate: { ...bare, common_name_indicator: 'email_address', ...secure },
    validity_years: 1,
    skip_approval: false,
  },
  secure_email_sponsor: {
    ...sponsored,
    certificate: { ...bare, common_name_indicator: 'given_name_surname', individual, ...secure },
  },
  secure_email_organization: {
    ...sponsored,
    certificate: { ...bare, common_name_indicator: 'organization_name', ...secure },
  },
};

const SPONSORED = [
  'client_premium',
  'client_digital_signature_plus',
  'client_email_security_plus',
  'client_premium_sha2',
  'client_digital_signature_plus_sha2',
];
const PLAIN = ['client_authentication_plus', 'private_client_premium'];
const SECURE = ['secure_email_mailbox', 'secure_email_sponsor', 'secure_email_organization'];
const CLIENT = [...SPONSORED, ...PLAIN, 'class1_smime'];
const KNOWN = Object.keys(PRODUCTS);
const PUBLIC_SMIME = [...SPONSORED, 'class1_smime', ...SECURE];

describe('the smallest request', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await start({ now: () => NOW });
  });

  test('is known of every product', () => {
    expect(Object.keys(SMALLEST).sort()).toEqual([...KNOWN].sort());
    expect(Object.keys(BODIES).sort()).toEqual([...KNOWN].sort());
    expect([...CLIENT, ...SECURE].sort()).toEqual([...KNOWN].sort());
  });

  test.each(KNOWN)('%s: the exact body', async (product) => {
    expect((await read(product)).body).toEqual(BODIES[product]);
  });

  test.each(KNOWN)('%s: the simulator, which has its own rules, takes it', async (product) => {
    const { body } = await read(product);
    const answer = await fetch(`${sandbox.url}/order/certificate/${product}`, {
      method: 'POST',
      headers: { 'X-DC-DEVKEY': sandbox.key, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect([answer.status, await answer.json()]).toEqual([
      201,
      expect.objectContaining({ id: expect.any(Number) }),
    ]);
    expect(sandbox.orders.at(-1)?.unknownFields).toEqual([]);
  });
});

describe('what is missing', () => {
  test.each(KNOWN)('%s: emails', async (product) => {
    expect(await problems(product, { emails: '' })).toEqual([
      'emails: is required. Give one or more addresses, separated by newlines or commas.',
    ]);
  });

  test.each(KNOWN)('%s: validity', async (product) => {
    expect(await problems(product, { 'validity-years': '' })).toEqual([
      'validity-years: Give exactly one of validity-years, validity-days and custom-expiration-date; none of them is given.',
    ]);
  });

  test.each([...SPONSORED, ...PLAIN])('%s: common-name', async (product) => {
    expect(await problems(product, { 'common-name': '' })).toEqual([
      `common-name: is required for ${product}. Give the common name of the certificate.`,
    ]);
  });

  test.each([...SPONSORED, ...PLAIN, 'secure_email_sponsor', 'secure_email_organization'])(
    '%s: organization-id',
    async (product) => {
      expect(await problems(product, { 'organization-id': '' })).toEqual([
        `organization-id: is required for ${product}. Give the ID from the address of the organization's page.`,
      ]);
    },
  );

  test.each(['class1_smime', 'secure_email_mailbox'])(
    '%s: takes an organization, needs none',
    async (product) => {
      expect((await read(product)).body.organization).toBeUndefined();
      expect((await read(product, { 'organization-id': '112233' })).body.organization).toEqual({
        id: 112233,
      });
    },
  );

  test.each(
    [...SPONSORED, 'secure_email_sponsor'].flatMap((product) =>
      [
        'Ada',
        'Ada King Lovelace',
        'Dr. Ada Lovelace',
        EMAIL,
        'Müller, Hans',
        'Dr. Müller',
        'Müller (IT)',
        '"Hans Müller"',
        '$NAME Müller',
        'J. Smith',
        "Hans O'",
        'Hans -Müller',
        'Agent 7',
      ].map((name) => [product, name] as const),
    ),
  )('%s: the individual, and "%s" does not show it', async (product, name) => {
    const more = { 'common-name': name, 'first-name': '', 'last-name': '', 'common-name-indicator': '' };
    expect(await problems(product, more)).toContain(
      `first-name: and last-name (or pseudonym) are required for ${product}. They are taken from common-name only ` +
        'if it is two words of letters, with hyphens and apostrophes only inside them.',
    );
  });

  test.each([
    ['first-name', 'last-name'],
    ['last-name', 'first-name'],
  ])('%s without %s', async (given, missing) => {
    const more = { 'first-name': '', 'last-name': '', [given]: 'Ada' };
    for (const product of [...SPONSORED, 'secure_email_sponsor']) {
      expect(await problems(product, more)).toContain(
        `${missing}: is required if ${given} is given. Give both, or neither.`,
      );
    }
  });

  test.each([
    ['secure_email_organization', { 'common-name-indicator': '' }, 'organization_name or email_address'],
    ['secure_email_sponsor', { 'common-name-indicator': '' }, 'given_name_surname or email_address'],
  ])('%s: the indicator, if it cannot be derived', async (product, more, candidates) => {
    expect(await problems(product, more)).toEqual([
      `common-name-indicator: is required for ${product}: ${candidates}.`,
    ]);
  });
});

describe('what is forbidden', () => {
  test.each([...PLAIN, 'class1_smime', 'secure_email_mailbox', 'secure_email_organization'])(
    '%s: an individual',
    async (product) => {
      const said = (name: string) =>
        `${name}: is not a part of ${product}: that certificate names no person. Leave it empty.`;
      expect(await problems(product, { 'first-name': 'Ada', 'last-name': 'Lovelace' })).toEqual([
        said('first-name'),
        said('last-name'),
      ]);
      expect(await problems(product, { pseudonym: 'Countess' })).toEqual([said('pseudonym')]);
    },
  );

  test.each([...SPONSORED, 'secure_email_sponsor'])('%s: a pseudonym beside the names', async (product) => {
    const more = { 'first-name': 'Ada', 'last-name': 'Lovelace', pseudonym: 'Countess' };
    expect(await problems(product, more)).toContain(
      'pseudonym: cannot go together with first-name and last-name; give one or the other.',
    );
    expect(await problems(product, { ...more, 'last-name': '' })).toContain(
      'pseudonym: cannot go together with first-name; give one or the other.',
    );
  });

  test.each([...PLAIN, 'class1_smime'])('%s: an indicator', async (product) => {
    expect(await problems(product, { 'common-name-indicator': 'email_address' })).toEqual([
      `common-name-indicator: does not exist for ${product}. Leave it empty.`,
    ]);
  });

  test.each([
    ...SPONSORED.flatMap((product) =>
      ['email_address', 'organization_name'].map(
        (indicator) => [product, indicator, 'given_name_surname, pseudonym'] as const,
      ),
    ),
    ['secure_email_mailbox', 'given_name_surname', 'email_address'],
    ['secure_email_mailbox', 'pseudonym', 'email_address'],
    ['secure_email_mailbox', 'organization_name', 'email_address'],
    ['secure_email_sponsor', 'organization_name', 'given_name_surname, pseudonym, email_address'],
    ['secure_email_organization', 'pseudonym', 'organization_name, email_address'],
    ['secure_email_organization', 'given_name_surname', 'organization_name, email_address'],
  ] as const)('%s: the indicator %s', async (product, indicator, allowed) => {
    expect(await problems(product, { 'common-name-indicator': indicator })).toEqual([
      `common-name-indicator: ${indicator} is not allowed for ${product}. Allowed: ${allowed}.`,
    ]);
  });

  test.each<[string, Given, string]>([
    [
      'client_premium',
      { 'common-name-indicator': 'pseudonym', 'first-name': 'Ada', 'last-name': 'Lovelace' },
      'pseudonym',
    ],
    [
      'client_premium',
      { 'common-name-indicator': 'given_name_surname', pseudonym: 'Countess' },
      'given_name_surname',
    ],
    ['secure_email_sponsor', { 'common-name-indicator': 'pseudonym' }, 'pseudonym'],
    ['secure_email_sponsor', { 'common-name': EMAIL }, 'given_name_surname'],
    [
      'secure_email_sponsor',
      { 'common-name': 'Ada Lovelace', 'common-name-indicator': 'email_address' },
      'email_address',
    ],
    ['secure_email_organization', { 'common-name': EMAIL }, 'organization_name'],
  ])('%s: %j contradict each other', async (product, more, indicator) => {
    const said = await problems(product, more);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(new RegExp(`^common-name-indicator: ${indicator} does not fit `));
  });

  test.each(CLIENT)('%s: profile and usages', async (product) => {
    const more = {
      'profile-type': 'strict',
      'primary-usage': 'signing',
      'additional-usages': 'non_repudiation',
    };
    expect(await problems(product, more)).toEqual(
      Object.keys(more).map(
        (name) => `${name}: exists only for the Secure Email products, not for ${product}. Leave it empty.`,
      ),
    );
  });

  test.each(SECURE)('%s: strict allows non_repudiation alone', async (product) => {
    expect(await problems(product, { 'additional-usages': 'client_auth,non_repudiation,Bad Usage' })).toEqual(
      [
        'additional-usages: client_auth needs profile-type: multipurpose; strict allows only non_repudiation.',
        'additional-usages: entry 3 is not a usage such as non_repudiation or client_auth.',
      ],
    );
  });

  test.each(KNOWN.filter((product) => PRODUCTS[product]?.commonName !== 'ignored'))(
    '%s: an e-mail common name that is not among the addresses',
    async (product) => {
      const more = { 'common-name': 'bob@example.org', 'common-name-indicator': '' };
      expect(await problems(product, more)).toContain(
        'common-name: is an e-mail address that is not among emails; DigiCert blocks such orders. Add it to emails, or give a name.',
      );
    },
  );
});

describe('what is derived', () => {
  test.each([...SPONSORED, 'secure_email_sponsor'])(
    '%s: the names of a common name of two words',
    async (product) => {
      const more = {
        'common-name': 'Zoë  Łukasiewicz',
        'first-name': '',
        'last-name': '',
        'common-name-indicator': '',
      };
      const { body, remarks } = await read(product, more);
      expect(body.certificate.individual).toEqual({ first_name: 'Zoë', last_name: 'Łukasiewicz' });
      expect(body.certificate.common_name_indicator).toBe('given_name_surname');
      expect(remarks).toContainEqual(
        remark('notice', 'first-name and last-name were taken from the two words of common-name.'),
      );
    },
  );

  test.each(SPONSORED)('%s: given names win over the common name, without a notice', async (product) => {
    const { body, remarks } = await read(product, { 'first-name': 'Augusta', 'last-name': 'King' });
    expect(body.certificate).toMatchObject({
      common_name: 'Ada Lovelace',
      individual: { first_name: 'Augusta', last_name: 'King' },
      common_name_indicator: 'given_name_surname',
    });
    expect(remarks.map(({ text }) => text).join()).not.toContain('two words');
  });

  test.each([...SPONSORED, 'secure_email_sponsor'])('%s: the indicator of a pseudonym', async (product) => {
    const more = {
      pseudonym: 'Countess',
      'common-name': 'The Countess',
      'first-name': '',
      'last-name': '',
      'common-name-indicator': '',
    };
    expect(await certificate(product, more)).toMatchObject({
      common_name_indicator: 'pseudonym',
      individual: { pseudonym: 'Countess' },
      common_name: 'The Countess',
    });
  });

  test.each<[string, Given, string]>([
    ['secure_email_sponsor', { 'common-name': EMAIL }, 'email_address'],
    ['secure_email_sponsor', { 'common-name': 'Ada Lovelace' }, 'given_name_surname'],
    ['secure_email_organization', { 'common-name': EMAIL }, 'email_address'],
    ['secure_email_organization', { 'common-name': 'Example Corp' }, 'organization_name'],
  ])('%s with %j: indicator', async (product, more, indicator) => {
    expect(await certificate(product, { 'common-name-indicator': '', ...more })).toMatchObject({
      common_name_indicator: indicator,
    });
  });

  test('an e-mail common name may differ from its address in case', async () => {
    const more = { 'common-name': 'ADA@example.org' };
    expect((await certificate('client_authentication_plus', more)).common_name).toBe('ADA@example.org');
  });

  test.each(['class1_smime', 'secure_email_mailbox'])(
    '%s: a common name is left out, with a warning',
    async (product) => {
      const { body, remarks } = await read(product, { 'common-name': 'Ada Lovelace' });
      expect(body).toEqual(BODIES[product]);
      expect(remarks).toContainEqual(
        remark(
          'warning',
          `common-name was left out of the order: for ${product} DigiCert takes the first address of emails as the ` +
            'common name.',
        ),
      );
      expect((await read(product)).remarks.map(({ text }) => text).join()).not.toContain('left out');
    },
  );

  test.each(SECURE)('%s: profile and usages', async (product) => {
    expect(await certificate(product, { 'profile-type': 'multipurpose' })).toMatchObject({
      profile_type: 'multipurpose',
      usage_designation: { primary_usage: 'dual_use' },
    });
    const more = { 'primary-usage': 'signing', 'additional-usages': 'non_repudiation' };
    expect(await certificate(product, more)).toMatchObject({
      profile_type: 'strict',
      usage_designation: { primary_usage: 'signing', additional_usages: ['non_repudiation'] },
    });
    const both = { 'profile-type': 'multipurpose', 'additional-usages': 'client_auth\nnon_repudiation' };
    expect((await certificate(product, both)).usage_designation).toEqual({
      primary_usage: 'dual_use',
      additional_usages: ['client_auth', 'non_repudiation'],
    });
  });
});

describe('names of products', () => {
  test.each([
    ['client_premium_sha2', 'client_premium'],
    ['client_digital_signature_plus_sha2', 'client_digital_signature_plus'],
  ])('%s: an old name, accepted with a warning', async (old, today) => {
    const { productId, remarks } = await read(old);
    expect(productId).toBe(old);
    expect(remarks.filter(({ level }) => level === 'warning')).toEqual([
      remark('warning', `${old} is an old name; DigiCert calls this product ${today} today.`),
    ]);
    expect(sameProduct(old, today)).toBe(true);
    expect(sameProduct(old, 'class1_smime')).toBe(false);
  });

  test.each([
    ...SPONSORED.filter((product) => !product.endsWith('_sha2')).map(
      (product) => [product, 'secure_email_sponsor'] as const,
    ),
    ['class1_smime', 'secure_email_mailbox'] as const,
  ])('%s: outdated, a warning names the successor once', async (product, successor) => {
    const { remarks } = await read(product);
    expect(remarks.filter((entry) => entry.text.includes('recommends'))).toEqual([
      remark('warning', `${product} is outdated: DigiCert recommends ${successor} in its place.`),
    ]);
  });

  test.each([...PLAIN, ...SECURE])('%s: nothing to remark', async (product) => {
    expect((await read(product)).remarks).toEqual([]);
  });

  test.each([
    ['client_auth_plus', 'client_authentication_plus'],
    ['client_premum', 'client_premium'],
    ['secure_mail_sponsor', 'secure_email_sponsor'],
  ])('%s: suggests %s, once', async (productId, meant) => {
    const sandbox = await start();
    const message = `The account does not have the product ${productId}. Did you mean ${meant}?`;
    const given = { 'product-id': productId };
    const { log } = await order(sandbox, { with: given });
    expect(log).toContain(
      'DigiCert did not accept the order. CertCentral answered 404: not_found|product: The specified product was not ' +
        `found. ${message}\n`,
    );
    const dry = await order(sandbox, { with: { ...given, 'dry-run': 'true' } });
    expect(dry.log).toContain(
      `These checks of the dry run failed; nothing was ordered:%0A- product: ${message}\n`,
    );
    for (const text of [log, dry.log.slice(dry.log.indexOf('::error::'))]) {
      expect(text.split('Did you mean')).toHaveLength(2);
      expect(text.split(/does not have (?:the|this) product/)).toHaveLength(2);
    }
    const ordersOnly = await order(sandbox, { with: { ...given, devkey: 'sandbox-orders-only-key' } });
    expect(ordersOnly.log.split(message)).toHaveLength(2);
    expect(ordersOnly.log.split('Did you mean')).toHaveLength(2);
  });

  test('a list suggests it in its plan', async () => {
    const job = new FleetJob(await start());
    const { log } = await job.run(agents(1, { 'product-id': 'client_auth_plus' }));
    expect(log).toContain(
      '::warning::manifest, line 2: This action does not know the product client_auth_plus; only the general rules were ' +
        'checked. Did you mean client_authentication_plus?\n',
    );
  });

  test('an unknown product: a warning, the general rules, nothing invented', async () => {
    const { body, remarks } = await read('client_future', named);
    expect(body).toEqual(nameOnly);
    expect(remarks).toEqual([
      remark(
        'warning',
        'This action does not know the product client_future; only the general rules were checked.',
      ),
    ]);
    expect(await problems('client_future', always)).toEqual([
      "organization-id: is required for client_future. Give the ID from the address of the organization's page.",
      'common-name: is required for client_future. Give the common name of the certificate.',
    ]);
  });

  test('an unknown product: what is given goes through', async () => {
    const more = {
      ...named,
      'first-name': 'Ada',
      'last-name': 'Lovelace',
      'profile-type': 'multipurpose',
      'primary-usage': 'signing',
      'validity-years': '',
      'validity-days': '900',
    };
    const { body } = await read('client_future', more);
    expect(body).toEqual({
      certificate: {
        common_name: 'Ada Lovelace',
        ...bare,
        common_name_indicator: 'given_name_surname',
        individual,
        profile_type: 'multipurpose',
        usage_designation: { primary_usage: 'signing' },
      },
      organization: { id: 112233 },
      order_validity: { days: 900 },
      skip_approval: false,
    });
  });

  test.each(['constructor', 'toString', '__proto__'])('%s is no known product', async (product) => {
    const { remarks } = await read(product, named).catch(() => ({ remarks: [] as Remark[] }));
    for (const { text } of remarks) expect(text).toContain('does not know');
  });
});

describe('validity', () => {
  const days = (count: string) => ({ 'validity-years': '', 'validity-days': count });
  const until = (date: string) => ({ 'validity-years': '', 'custom-expiration-date': date });
  const inDays = (count: number, now = NOW) =>
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + count))
      .toISOString()
      .slice(0, 10);

  test.each(KNOWN)('%s: in years, days or until a date', async (product) => {
    const { validity_years, ...rest } = BODIES[product] as { validity_years: number };
    expect((await read(product, { 'validity-years': '2' })).body).toEqual({ ...rest, validity_years: 2 });
    expect((await read(product, days('1'))).body).toEqual({ ...rest, order_validity: { days: 1 } });
    expect((await read(product, until('2027-06-30'))).body).toEqual({
      ...rest,
      custom_expiration_date: '2027-06-30',
    });
  });

  test.each(PUBLIC_SMIME)('%s: 824 days at the most', async (product) => {
    expect((await read(product, days('824'))).body.order_validity).toEqual({ days: 824 });
    expect(await problems(product, days('825'))).toEqual([
      `validity-days: may be at most 824 for ${product}, a public S/MIME product.`,
    ]);
  });

  test.each(PLAIN)('%s: no cap in days', async (product) => {
    expect((await read(product, days('825'))).body.order_validity).toEqual({ days: 825 });
  });

  describe.each(['client_authentication_plus', 'client_future'])('%s', (product) => {
    const more = product === 'client_future' ? named : {};
    const warning = (asked: string) =>
      remark(
        'warning',
        `DigiCert documents at most 2 years, or 824 days, for client certificates, so it may refuse ${asked}. A dry run ` +
          'compares this with what the account allows.',
      );

    test.each<[Given, string]>([
      [{ 'validity-years': '3' }, '3 years'],
      [{ ...days('825') }, '825 days'],
      [{ ...until(inDays(825)) }, '825 days'],
    ])('%j: a warning', async (given, asked) => {
      expect((await read(product, { ...more, ...given })).remarks).toContainEqual(warning(asked));
    });

    test.each<[Given]>([[{ 'validity-years': '2' }], [days('824')], [until(inDays(824))]])(
      '%j: no warning',
      async (given) => {
        const { remarks } = await read(product, { ...more, ...given });
        expect(remarks.filter(({ text }) => text.includes('may refuse'))).toEqual([]);
      },
    );

    test('validity-years: 3 is sent', async () => {
      const { body } = await read(product, { ...more, 'validity-years': '3' });
      expect(body.validity_years).toBe(3);
    });
  });

  test.each(KNOWN.filter((product) => product !== 'client_authentication_plus'))(
    '%s: three years are refused',
    async (product) => {
      expect(await problems(product, { 'validity-years': '3' })).toEqual([
        'validity-years: "3" is not allowed. Allowed: 1, 2.',
      ]);
    },
  );

  test.each(KNOWN)('%s: a date that is not in the future is refused', async (product) => {
    for (const count of [-1, 0]) {
      expect(await problems(product, until(inDays(count)))).toEqual([
        expect.stringMatching(/is not in the future \(UTC\)\. Give a later date\.$/),
      ]);
    }
  });

  describe.each(KNOWN)('%s: dates', (product) => {
    const tooLate: [number, RegExp][] = [
      [825, /is 825 days ahead; DigiCert allows less than 825\. Give an earlier date\.$/],
      [3000, /is 3000 days ahead; DigiCert allows less than 825\. Give an earlier date\.$/],
    ];
    test.each(product === 'client_authentication_plus' ? [] : tooLate)(
      'in %i days: refused',
      async (count, said) => {
        expect(await problems(product, until(inDays(count)))).toEqual([expect.stringMatching(said)]);
      },
    );

    test.each([1, 824])('in %i days: taken', async (count) => {
      expect((await read(product, until(inDays(count)))).body.custom_expiration_date).toBe(inDays(count));
    });
  });

  test('leap days', async () => {
    const before = new Date('2027-12-01T00:00:00Z');
    expect((await read('client_premium', until('2028-02-29'), before)).body.custom_expiration_date).toBe(
      '2028-02-29',
    );
    expect(await problems('client_premium', until('2029-02-29'), before)).toEqual([
      'custom-expiration-date: "2029-02-29" is not a date in the form yyyy-MM-dd, such as 2027-12-31.',
    ]);
    // 824 days after a leap day.
    const leap = new Date('2028-02-29T23:59:59Z');
    expect(await problems('client_premium', until('2030-06-02'), leap)).toEqual([]);
    expect(await problems('client_premium', until('2030-06-03'), leap)).toHaveLength(1);
  });

  describe.each([
    ['Pacific/Kiritimati', -840],
    ['Pacific/Pago_Pago', 660],
    ['Europe/Berlin', -60],
    ['America/New_York', 300],
  ])('the time zone of the runner does not matter: %s', (zone, offset) => {
    const before = process.env.TZ;
    beforeAll(() => {
      process.env.TZ = zone;
    });
    afterAll(() => {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    });

    test('is in effect', () => {
      expect(new Date('2026-11-23T12:00:00Z').getTimezoneOffset()).toBe(offset);
    });

    test.each([
      '2026-11-23T00:00:00Z',
      '2026-11-23T23:59:59Z',
      // Clocks change in Berlin and New York on the way or on that day.
      '2027-03-28T01:00:00Z',
      '2027-03-14T07:30:00Z',
      '2026-10-25T00:59:59Z',
      '2026-12-31T23:59:59.999Z',
    ])('at %s', async (time) => {
      const now = new Date(time);
      for (const [count, said] of [
        [0, 1],
        [1, 0],
        [824, 0],
        [825, 1],
      ] as const) {
        expect(await problems('client_premium', until(inDays(count, now)), now)).toHaveLength(said);
      }
    });
  });
});
