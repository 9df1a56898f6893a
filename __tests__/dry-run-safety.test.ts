// The dry run on the shipped bundle only reads, and shows nothing of people.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ALL_PASSED, dryRun, existing, field, organization, verdicts } from './dry-run.ts';
import { CSR, derOf, orderInputs, PERSON } from './fixtures.ts';
import { workDirectory } from './openssl.ts';
import { sandboxes } from './sandboxes.ts';
import { runStep } from './step.ts';

const start = sandboxes();
const directory = workDirectory();

describe.concurrent('nothing is ever sent but GET', () => {
  const file = (name: string) => join(directory, name);
  const everything = {
    csr: '',
    'skip-approval': 'true',
    'wait-for': 'issuance',
    'wait-timeout-minutes': '30',
    'on-timeout': 'fail',
    'certificate-format': 'pem-chain',
    overwrite: 'true',
    'pkcs12-password': 'correct horse',
    'key-password': 'battery staple',
    'renew-before-days': '3650',
    'auto-renew': '1',
    'payment-method': 'balance',
    comments: 'please',
    'additional-parameters': '{"locale":"de"}',
  };

  test.each(['none', 'exists', 'closed', 'conflicts'])(
    'whatever else is set, where the reference is of an order that %s',
    async (state) => {
      const sandbox = await start();
      const old = existing(sandbox, { alternative_order_id: 'old' });
      if (state !== 'none') {
        const emails = [state === 'conflicts' ? PERSON.otherEmail : PERSON.email];
        const certificate = { common_name: PERSON.name, emails, signature_hash: 'sha256' };
        const id = existing(sandbox, { certificate });
        if (state === 'closed') sandbox.cancel(id);
      }
      const files = {
        'key-file': file(`${state}.key`),
        'certificate-file': file(`${state}.pem`),
        'pkcs12-file': file(`${state}.p12`),
      };
      const result = await dryRun(sandbox, {
        ...everything,
        ...files,
        'renewal-of-order-id': String(old),
        'order-reference': 'ours',
      });
      expect(result.outputs.preflight).toBeDefined();
      // Without the key of the order that exists, a real run would not take it.
      expect(result.exitCode).toBe(state === 'none' ? 0 : 1);
      expect(Object.values(files).filter(existsSync)).toEqual([]);
      expect(result.outputs).not.toHaveProperty('certificate-file');
    },
  );

  test('in a re-run of a job, too', async () => {
    const sandbox = await start();
    const result = await dryRun(sandbox, {}, { env: { GITHUB_RUN_ATTEMPT: '2' } });
    expect(verdicts(result)).toEqual(ALL_PASSED);
  });

  test('wrong inputs are refused without a request', async () => {
    const sandbox = await start();
    const { outputs } = await dryRun(sandbox, { 'validity-years': '3' });
    expect(outputs['error-code']).toBe('invalid_input');
    expect(sandbox.requests).toEqual([]);
  });

  test.each(['yes', '1', 'TRUE ', 'on'])('dry-run: %j never orders by mistake', async (value) => {
    const sandbox = await start();
    await dryRun(sandbox, { 'dry-run': value });
  });

  test('the post step has nothing to do', async () => {
    const sandbox = await start();
    const { state } = await dryRun(sandbox);
    const seen = sandbox.requests.length;
    const post = await runStep({ inputs: orderInputs(sandbox), bundle: 'dist/order-post.js', state });
    expect(post.exitCode).toBe(0);
    expect(sandbox.requests).toHaveLength(seen);
  });
});

describe.concurrent('what is shown', () => {
  const more = {
    emails: `${PERSON.email},${PERSON.otherEmail}`,
    'first-name': PERSON.first,
    'last-name': PERSON.last,
    'custom-fields': '12=Secret Cost Centre',
    'organization-units': 'Dept of Quillfeather',
    comments: 'For Quillfeather',
    'additional-parameters': JSON.stringify({
      locale: 'de',
      organization_contact: { first_name: PERSON.first, email: 'contact@quill.example' },
    }),
  };

  function shownBody(text: string): unknown {
    return JSON.parse(/```json\n([\s\S]*?)\n```/.exec(text)?.[1] ?? 'null');
  }

  test('is the body, with everything masked that may be people’s data', async () => {
    const sandbox = await start({ account: { customFields: [field({})] } });
    const { summary, log } = await dryRun(sandbox, { ...more, 'order-reference': 'ours' });
    const expected = {
      certificate: {
        common_name: '***',
        emails: ['***', '***'],
        signature_hash: 'sha256',
        organization_units: ['***'],
        csr: '***',
        common_name_indicator: 'given_name_surname',
        individual: { first_name: '***', last_name: '***' },
      },
      organization: { id: 112233 },
      validity_years: 1,
      skip_approval: false,
      custom_fields: [{ metadata_id: 12, value: '***' }],
      comments: '***',
      locale: '***',
      organization_contact: { first_name: '***', email: '***' },
      alternative_order_id: 'ours',
    };
    expect(shownBody(summary)).toEqual(expected);
    const inLog = log.slice(log.indexOf('\n{') + 1, log.indexOf('\n}') + 2);
    expect(JSON.parse(inLog)).toEqual(expected);
    expect(log).toContain(`POST this to ${sandbox.url}/order/certificate/client_premium`);
  });

  test('is the body of the real order', async () => {
    const sandbox = await start({ account: { customFields: [field({})] } });
    const { summary } = await dryRun(sandbox, more);
    await runStep({ inputs: orderInputs(sandbox, more) });
    const masked = (value: unknown) =>
      JSON.stringify(value, (_, inner) => (typeof inner === 'string' ? '' : inner));
    expect(masked(shownBody(summary))).toBe(masked(sandbox.orderPosts()[0]?.json));
  });

  test('holds no key and no people’s data, whatever fails', async () => {
    const sandbox = await start({ account: { organizations: [], customFields: [field({ type: 'int' })] } });
    existing(sandbox, { certificate: { common_name: 'Other Name', emails: ['o@example.org'] } });
    const { written } = await dryRun(
      sandbox,
      { ...more, 'order-reference': 'ours' },
      { env: { RUNNER_DEBUG: '1' } },
    );
    const secrets = [
      sandbox.key,
      ...Object.values(PERSON),
      'Secret Cost',
      'Quillfeather',
      'contact@',
      'Other Name',
      'o@example.org',
      derOf(CSR).toString('base64').slice(10, 50),
    ];
    expect(secrets.filter((secret) => written.includes(secret))).toEqual([]);
  });

  test('holds no numbers that additional-parameters brought: they may be people’s, too', async () => {
    const sandbox = await start();
    const { written } = await dryRun(sandbox, {
      'additional-parameters': '{"organization_contact":{"telephone":15551234567}}',
    });
    expect(written).not.toContain('15551234567');
  });

  test('holds no value of additional-parameters, whatever its type and name', async () => {
    const sandbox = await start();
    const parameters = {
      id: 4711471,
      days: 'Blue team',
      flag: true,
      list: [{ payment_method: 'Quill 9' }, false],
    };
    const { log, written } = await dryRun(sandbox, {
      'additional-parameters': JSON.stringify({
        x: parameters,
        certificate: { id: 815815 },
        payment: 'Green',
      }),
    });
    for (const value of ['4711471', 'Blue team', 'Quill 9', '815815', 'Green', 'false']) {
      expect(written.replaceAll('"skip_approval": false', '').replaceAll("'false'", '')).not.toContain(
        `"${value}"`,
      );
      expect(log).not.toContain(`: ${value}\n`);
    }
    expect(log).toMatch(/"flag": "\*\*\*"/);
    expect(log).toMatch(/"id": 112233/);
  });

  test('is a table in the summary', async () => {
    const sandbox = await start({ account: { organizations: [organization({ smime: 'none' })] } });
    const { summary, checks } = await dryRun(sandbox);
    expect(summary).toContain('dry run');
    expect(summary).toContain('Nothing was ordered.');
    const rows = summary.split('\n').filter((line) => line.startsWith('| '));
    expect(rows).toHaveLength(checks.length + 1);
    expect(rows).toContainEqual(
      expect.stringMatching(/^\| organization-validation \| failed \| Organization 112233/),
    );
    expect(rows).toContainEqual('| key | passed | The API key works. |');
  });

  test('cannot be disturbed by what DigiCert answers', async () => {
    const sandbox = await start();
    const message = `a | b <img src=x> \`c\`\n::error::fake ${PERSON.email}`;
    const body = JSON.stringify({ errors: [{ code: 'odd', message }] });
    sandbox.play({ path: /^\/organization\/112233$/, fault: { kind: 'body', status: 400, body } });
    const { summary, log, written, checks } = await dryRun(sandbox);
    expect(summary).not.toContain('<img');
    const row = summary.split('\n').find((line) => line.startsWith('| organization |')) ?? '';
    expect(row.split('|')).toHaveLength(5);
    expect(log).not.toMatch(/^::error::fake/m);
    expect(written).not.toContain(PERSON.email);
    expect(checks).toHaveLength(8);
  });
});
