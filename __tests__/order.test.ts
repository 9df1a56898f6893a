// The shipped bundle orders at the simulator; what it sends, sets, writes and says.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Sandbox, SandboxOptions } from '../sandbox/sandbox.ts';
import { VERSION } from '../src/certcentral/version.ts';
import { CSR, LOOK_UP, orderInputs, PERSON, POST, steps } from './fixtures.ts';
import { sandboxes } from './sandboxes.ts';
import { RUN, runStep, type StepOptions, type StepResult } from './step.ts';

const start = sandboxes();

/** Runs the step; whatever happens, nothing may ever be ordered twice and every output is declared. */
async function order(
  sandbox: Sandbox,
  more: Record<string, string> = {},
  options: Partial<StepOptions> = {},
): Promise<StepResult> {
  const result = await runStep({ inputs: orderInputs(sandbox, more), ...options });
  expect(sandbox.orderPosts().length).toBeLessThanOrEqual(1);
  expect(Object.keys(result.outputs).filter((name) => !declared.includes(name))).toEqual([]);
  return result;
}

const declared = Object.keys((parse(readFileSync('action.yml', 'utf8')) as { outputs: object }).outputs);

function annotations(result: StepResult): string[] {
  return result.log.split('\n').filter((line) => /^::(error|warning|notice)/.test(line));
}

const USUAL = [LOOK_UP, POST, LOOK_UP];
const REFERENCE = expect.stringMatching(/^gha-[0-9a-f]{40}$/);
const AFTERWARDS =
  'DigiCert validates the addresses (each may get an e-mail) and then issues the certificate.';
const RUN_URL = 'https://github.example/octo-org/pki/actions/runs/4711';

describe('a usual order', () => {
  test.each<[SandboxOptions['approval'], Record<string, string>, string, string]>([
    [
      'automatic',
      { 'order-status': 'issued', 'request-status': 'approved', 'certificate-id': '9012001' },
      'The certificate is issued.',
      '9012001',
    ],
    [
      'one-step',
      { 'order-status': 'needs_approval', 'request-status': 'pending' },
      `An administrator of the CertCentral account has to approve request 5678001. Then: ${AFTERWARDS}`,
      'none yet',
    ],
    [
      'two-step',
      { 'order-status': 'needs_approval', 'request-status': 'submitted' },
      `Two approvals are open: people of the CertCentral account have to review and approve request 5678001. Then: ${AFTERWARDS}`,
      'none yet',
    ],
  ])('approval %s: outputs, log, summary, requests', async (approval, outputs, next, certificate) => {
    const sandbox = await start({ approval: approval as 'automatic' });
    const result = await order(sandbox);
    expect(result.exitCode, result.log).toBe(0);
    expect(result.outputs).toEqual({
      'order-id': '1234001',
      'order-url': `${sandbox.origin}/secure/orders/1234001`,
      'order-reference': REFERENCE,
      'order-created': 'true',
      'request-id': '5678001',
      ...outputs,
    });
    const reference = result.outputs['order-reference'];
    expect(steps(sandbox)).toEqual(USUAL);
    expect(sandbox.orderPosts()).toHaveLength(1);
    expect(sandbox.connections).toBe(1);
    expect(result.log.split('\n')).toEqual([
      `::add-mask::${sandbox.key}`,
      '::warning::client_premium is outdated: DigiCert recommends secure_email_sponsor in its place.',
      '::notice::first-name and last-name were taken from the two words of common-name.',
      '::notice::The private key is ec-p256, but certificates of client_premium encrypt mail, and Outlook and other mail programs ' +
        'cannot read mail that is encrypted to an EC key. Use an RSA key (rsa-2048) unless all of your programs can.',
      `Order reference: ${reference}`,
      'CertCentral answered with order 1234001.',
      'Order 1234001 was placed.',
      `Page of the order: ${sandbox.origin}/secure/orders/1234001`,
      next,
      '',
    ]);
    expect(result.summary).toBe(
      [
        '## DigiCert client certificate',
        '',
        '| | |',
        '|---|---|',
        '| Product | `client_premium` |',
        `| Order | [1234001](${sandbox.origin}/secure/orders/1234001) |`,
        '| Placed by this step | yes |',
        '| Request | 5678001 |',
        `| Request status | ${outputs['request-status']} |`,
        `| Order status | ${outputs['order-status']} |`,
        `| Certificate | ${certificate} |`,
        `| Reference | \`${reference}\` |`,
        `| Next | ${next} |`,
        '',
        '',
      ].join('\n'),
    );
  });

  test('the exact body and headers', async () => {
    const sandbox = await start();
    const result = await order(sandbox, {
      'organization-units': 'Sales,Ops',
      'validity-years': '2',
      'auto-renew': '1',
      'container-id': '445566',
      'payment-method': 'balance',
      'skip-approval': 'true',
    });
    expect(result.exitCode, result.log).toBe(0);
    const [post] = sandbox.orderPosts();
    const reference = result.outputs['order-reference'];
    expect(post?.json).toEqual({
      certificate: {
        common_name: PERSON.name,
        emails: [PERSON.email],
        signature_hash: 'sha256',
        organization_units: ['Sales', 'Ops'],
        csr: CSR,
        common_name_indicator: 'given_name_surname',
        individual: { first_name: PERSON.first, last_name: PERSON.last },
      },
      organization: { id: 112233 },
      container: { id: 445566 },
      validity_years: 2,
      auto_renew: 1,
      skip_approval: true,
      payment_method: 'balance',
      comments: `Ordered by ${RUN_URL} (order-reference ${reference})`,
      alternative_order_id: reference,
    });
    expect(post?.headers).toEqual({
      host: new URL(sandbox.url).host,
      'x-dc-devkey': sandbox.key,
      accept: 'application/json',
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(post?.body ?? '')),
      'user-agent': `order-client-certificate/${VERSION} (GitHub Action; Node.js ${process.versions.node})`,
      connection: 'keep-alive',
    });
    for (const { method, headers, body } of sandbox.requests) {
      expect(headers['x-dc-devkey']).toBe(sandbox.key);
      expect(headers['user-agent']).toContain(`order-client-certificate/${VERSION}`);
      if (method === 'GET') expect([body, headers['content-type']]).toEqual(['', undefined]);
    }
    expect(sandbox.orders[0]?.unknownFields).toEqual([]);
  });

  test('names and addresses of any script arrive unharmed, with the length in bytes', async () => {
    const sandbox = await start();
    const emails = 'jörg@müller.example.org\n王小明@例え.jp';
    const result = await order(sandbox, {
      'common-name': 'Jörg 王',
      emails,
      comments: '“Zitat” \\ "quoted" 🦊',
    });
    expect(result.exitCode, result.log).toBe(0);
    const [post] = sandbox.orderPosts();
    expect(post?.json).toMatchObject({
      certificate: {
        common_name: 'Jörg 王',
        emails: ['jörg@müller.example.org', '王小明@例え.jp'],
        individual: { first_name: 'Jörg', last_name: '王' },
      },
      comments: '“Zitat” \\ "quoted" 🦊',
    });
    expect(post?.headers['content-length']).toBe(String(Buffer.byteLength(post?.body ?? '')));
  });

  test('the server URL of GHES is in the comment, and makes another reference', async () => {
    const [one, other] = [await start(), await start()];
    const dotcom = await order(one);
    const ghes = await order(other, {}, { env: { GITHUB_SERVER_URL: 'https://ghes.example.net' } });
    expect(other.orderPosts()[0]?.json).toMatchObject({
      comments: `Ordered by https://ghes.example.net/octo-org/pki/actions/runs/4711 (order-reference ${ghes.outputs['order-reference']})`,
    });
    expect(ghes.outputs['order-reference']).not.toBe(dotcom.outputs['order-reference']);
  });

  test('a comment of the user stays as it is', async () => {
    const sandbox = await start();
    await order(sandbox, { comments: 'Ticket 12' });
    expect(sandbox.orderPosts()[0]?.json).toMatchObject({ comments: 'Ticket 12' });
  });

  test('without the guard: one request, no reference, a comment with the run', async () => {
    const sandbox = await start();
    const result = await order(sandbox, { 'duplicate-guard': 'false' });
    expect(result.exitCode, result.log).toBe(0);
    expect(steps(sandbox)).toEqual([POST]);
    const body = sandbox.orderPosts()[0]?.json as Record<string, unknown>;
    expect(body.comments).toBe(`Ordered by ${RUN_URL}`);
    expect(body).not.toHaveProperty('alternative_order_id');
    expect(result.outputs).toEqual({
      'order-id': '1234001',
      'order-url': `${sandbox.origin}/secure/orders/1234001`,
      'order-created': 'true',
      'request-id': '5678001',
      'request-status': 'approved',
      'certificate-id': '9012001',
    });
  });

  test('without a CSR: who makes the key, in log and summary', async () => {
    const sandbox = await start();
    const result = await order(sandbox, { csr: '' });
    const next =
      'The first address gets an e-mail from DigiCert; its owner creates private key and certificate in a browser.';
    expect(result.exitCode, result.log).toBe(0);
    expect(result.log).toContain(`\n${next}\n`);
    expect(result.summary).toContain(`| Next | ${next} |`);
    expect(result.outputs['order-status']).toBe('waiting_pickup');
  });

  test.each(['class1_smime', 'client_authentication_plus', 'secure_email_sponsor'])('%s', async (product) => {
    const sandbox = await start();
    const result = await order(sandbox, { 'product-id': product });
    expect(result.exitCode, result.log).toBe(0);
    expect(steps(sandbox)).toEqual([LOOK_UP, `POST /order/certificate/${product}`, LOOK_UP]);
    expect(annotations(result).filter((line) => line.startsWith('::warning'))).toEqual(
      product === 'class1_smime'
        ? [
            '::warning::class1_smime is outdated: DigiCert recommends secure_email_mailbox in its place.',
            '::warning::common-name was left out of the order: for class1_smime DigiCert takes the first address of ' +
              'emails as the common name.',
          ]
        : [],
    );
  });

  test('the CSR from a file, relative to the working directory or not', async () => {
    const sandbox = await start();
    const { writeFileSync, mkdtempSync, rmSync } = await import('node:fs');
    const { join } = await import('node:path');
    const { tmpdir } = await import('node:os');
    const directory = mkdtempSync(join(tmpdir(), 'order-'));
    try {
      writeFileSync(join(directory, 'a.csr'), CSR.replaceAll('\n', '\r\n'));
      const result = await order(sandbox, { csr: '', 'csr-file': join(directory, 'a.csr') });
      expect(result.exitCode, result.log).toBe(0);
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
    expect(sandbox.orderPosts()[0]?.json).toMatchObject({ certificate: { csr: CSR } });
  });

  test('outside of a workflow it orders too, and warns that the reference stands for the request alone', async () => {
    const sandbox = await start();
    const env = { GITHUB_REPOSITORY: '', GITHUB_RUN_ID: '' };
    const result = await order(sandbox, {}, { env });
    expect(result.exitCode, result.log).toBe(0);
    expect(annotations(result)).toContainEqual(
      expect.stringMatching(/^::warning::GITHUB_REPOSITORY and GITHUB_RUN_ID are not set/),
    );
    expect(sandbox.orderPosts()[0]?.json).not.toHaveProperty('comments');
  });

  test('a runner without a summary file', async () => {
    const sandbox = await start();
    const result = await order(sandbox, {}, { env: { GITHUB_STEP_SUMMARY: '' } });
    expect([result.exitCode, result.outputs['order-id']], result.log).toEqual([0, '1234001']);
  });

  test('a summary that cannot be written costs a warning, never the order', async () => {
    const sandbox = await start();
    const result = await order(sandbox, {}, { env: { GITHUB_STEP_SUMMARY: '/nonexistent/summary' } });
    expect([result.exitCode, result.outputs['order-id']], result.log).toEqual([0, '1234001']);
    expect(annotations(result)).toContainEqual(
      expect.stringMatching(/^::warning::The job summary could not be written/),
    );
  });

  test('state for the post step: reference, and that nothing is open', async () => {
    const sandbox = await start();
    const result = await order(sandbox);
    expect(result.state).toMatchObject({
      'order-reference': result.outputs['order-reference'],
      'order-open': 'false',
    });
  });
});

describe('odd answers are understood', () => {
  const approved = { 'order-id': '1234001', 'request-id': '5678001', 'request-status': 'approved' };
  const guardOff = { 'duplicate-guard': 'false' };

  test.each<[NonNullable<SandboxOptions['answer']>, Record<string, string | undefined>]>([
    ['plain', { ...approved, 'certificate-id': '9012001' }],
    [
      'id-only',
      {
        'order-id': '1234001',
        'request-id': undefined,
        'request-status': undefined,
        'certificate-id': undefined,
      },
    ],
    ['string-ids', { ...approved, 'certificate-id': '9012001' }],
    ['null-certificate', { ...approved, 'certificate-id': undefined }],
    ['zero-certificate', { ...approved, 'certificate-id': undefined }],
    ['odd-objects', { ...approved, 'certificate-id': '9012001', 'organization-id': undefined }],
    ['with-organization', { ...approved, 'organization-id': '112233' }],
    ['with-chain', { ...approved, 'certificate-id': '9012001' }],
  ])('%s', async (answer, outputs) => {
    const sandbox = await start({ answer });
    const result = await order(sandbox, guardOff);
    expect(result.exitCode, result.log).toBe(0);
    for (const [name, value] of Object.entries(outputs))
      expect([name, result.outputs[name]]).toEqual([name, value]);
    expect(result.outputs['error-code']).toBeUndefined();
    expect(sandbox.orderPosts()).toHaveLength(1);
    expect(result.summary).toContain('[1234001]');
  });

  test.each(['plain', 'string-ids', 'null-certificate', 'zero-certificate', 'odd-objects'] as const)(
    'look-up %s',
    async (lookupAnswer) => {
      const sandbox = await start({ lookupAnswer });
      const result = await order(sandbox);
      expect(result.exitCode, result.log).toBe(0);
      expect(result.outputs).toMatchObject({
        ...approved,
        'order-status': 'issued',
        'certificate-id': '9012001',
      });
      expect(steps(sandbox)).toEqual(USUAL);
    },
  );

  test.each(['not-found', 'empty-list', 'no-list'] as const)('no order yet: %s', async (referenceMissing) => {
    const sandbox = await start({ referenceMissing });
    const result = await order(sandbox);
    expect([result.exitCode, result.outputs['order-id']], result.log).toEqual([0, '1234001']);
  });

  test.each([200, 201, 202, 299])('%i with a usable ID is an order', async (status) => {
    const sandbox = await start();
    sandbox.play({ method: 'POST', fault: { kind: 'body', status, body: '{"id": 77}' } });
    const result = await order(sandbox, guardOff);
    expect([result.exitCode, result.outputs['order-id']], result.log).toEqual([0, '77']);
  });

  test('an ID keeps every digit', async () => {
    const sandbox = await start();
    sandbox.play({
      method: 'POST',
      fault: { kind: 'body', body: '{"id": 9007199254740991, "certificate_id": "1234567890123456"}' },
    });
    const result = await order(sandbox, guardOff);
    expect(result.outputs).toMatchObject({
      'order-id': '9007199254740991',
      'certificate-id': '1234567890123456',
    });
  });
});

describe('rejected', () => {
  test('fails, after every output is set', async () => {
    const sandbox = await start({ answer: 'rejected' });
    const result = await order(sandbox);
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toEqual({
      'order-id': '1234001',
      'order-url': `${sandbox.origin}/secure/orders/1234001`,
      'order-reference': REFERENCE,
      'order-created': 'true',
      'order-status': 'rejected',
      'request-id': '5678001',
      'request-status': 'rejected',
      'error-code': 'api_refused',
    });
    expect(annotations(result).at(-1)).toBe(
      '::error::No certificate will be issued for order 1234001. Its request 5678001 was rejected. Ask an administrator of ' +
        'the CertCentral account why, correct that, and place a new order with a new order-reference or in a new workflow run.',
    );
    expect(result.summary).toContain('| Order | [1234001]');
    expect(result.summary).toContain('| Failed | `api_refused`, see the log |');
    expect(steps(sandbox)).toEqual(USUAL);
  });
});

describe('bad inputs', () => {
  test.each<[string, Record<string, string>, string]>([
    ['product', { 'product-id': 'Premium' }, 'invalid_input'],
    ['several', { emails: 'x', 'validity-years': '3', 'skip-approval': 'maybe' }, 'invalid_input'],
    ['CSR', { csr: 'x' }, 'invalid_input'],
    ['spend guard', { 'allowed-products': 'class1_smime' }, 'not_allowed'],
  ])('%s: no request, no connection', async (_what, more, code) => {
    const sandbox = await start();
    const result = await order(sandbox, more);
    expect([result.exitCode, result.outputs]).toEqual([1, { 'error-code': code }]);
    expect([sandbox.requests, sandbox.connections]).toEqual([[], 0]);
    expect(annotations(result)).toHaveLength(1);
    expect(annotations(result)[0]).toContain('so nothing was sent to DigiCert');
    expect(result.state).toEqual({});
  });

  test('all problems in one annotation', async () => {
    const sandbox = await start();
    const result = await order(sandbox, { emails: 'x', 'validity-years': '3', 'skip-approval': 'maybe' });
    expect(annotations(result)).toHaveLength(1);
    for (const name of ['emails', 'validity-years', 'skip-approval']) {
      expect(annotations(result)[0]).toContain(`%0A- ${name}: `);
    }
  });

  test('an empty key: the message names forks', async () => {
    const sandbox = await start();
    const result = await order(sandbox, { devkey: '' });
    expect([result.exitCode, result.outputs]).toEqual([1, { 'error-code': 'invalid_input' }]);
    expect(annotations(result)).toEqual([
      '::error::The inputs cannot be used, so nothing was sent to DigiCert. Correct this, then start a new run; re-run the job if only a secret or variable was wrong:%0A- devkey: is ' +
        'empty. Give it the CertCentral API key from a secret. The secret may not exist, may be misspelled, or may belong to an environment that this job does not name. Secrets are not passed to workflows that run for a pull ' +
        'request from a fork, nor to a reusable workflow without "secrets:".',
    ]);
    expect(sandbox.requests).toEqual([]);
  });
});

describe('a refused order: the response, what to do, error-code', () => {
  const guardOff = { 'duplicate-guard': 'false' };
  const body = (code: string, message = 'No.') => JSON.stringify({ errors: [{ code, message }] });

  test.each<[status: number, code: string, hint: RegExp]>([
    [
      403,
      'access_denied|access_denied_invalid_key',
      /API keys of EU accounts need api-url: https:\/\/certcentral\.digicert\.eu/,
    ],
    [403, 'access_denied|missing_permission', /role Orders/],
    [404, 'not_found|route', /Check api-url/],
    [404, 'not_found|product', /account does not have the product client_premium/],
    [400, 'insufficient_subscription', /no free slot/],
    [400, 'csr_invalid_cannot_parse', /cannot read the CSR/],
    [400, 'cert_validity_exceeds_order_validity', /Give a shorter validity/],
    [400, 'order_renewed_already', /renewed already/],
  ])('%i %s', async (status, code, hint) => {
    const sandbox = await start();
    sandbox.play({ method: 'POST', fault: { kind: 'status', status, body: body(code) } });
    const result = await order(sandbox, guardOff);
    expect([result.exitCode, result.outputs]).toEqual([1, { 'error-code': 'api_refused' }]);
    const [error] = annotations(result).filter((line) => line.startsWith('::error'));
    expect(error).toContain(
      `DigiCert did not accept the order. CertCentral answered ${status}: ${code}: No.`,
    );
    expect(error).toMatch(hint);
    expect(sandbox.orderPosts()).toHaveLength(1);
    expect(result.summary).toContain('| Failed | `api_refused`, see the log |');
  });

  test('payment-method profile without a card: the misleading answer is explained', async () => {
    const sandbox = await start();
    const result = await order(sandbox, { ...guardOff, 'payment-method': 'profile' });
    expect(result.outputs).toEqual({ 'error-code': 'api_refused' });
    expect(result.log).toMatch(/CertCentral answered 400: bad_request_format: .*no card on file/);
    const balance = await start();
    balance.play({
      method: 'POST',
      fault: { kind: 'status', status: 400, body: body('bad_request_format') },
    });
    expect((await order(balance, guardOff)).log).not.toContain('no card on file');
  });

  test.each(['array', 'object'] as const)('several codes and messages; errors as %s', async (errors) => {
    const sandbox = await start({ errors });
    const result = await order(sandbox, { ...guardOff, 'organization-id': '999' });
    expect(result.outputs).toEqual({ 'error-code': 'api_refused' });
    expect(result.log).toContain('404: not_found|organization: The specified organization was not found.');
  });

  test('every code and message is in the text, which is cut to a sane length', async () => {
    const sandbox = await start();
    const errors = Array.from({ length: 60 }, (_, index) => ({
      code: `code_${index}`,
      message: `why ${index} ${'x'.repeat(2000)}`,
    }));
    sandbox.play({
      method: 'POST',
      fault: { kind: 'status', status: 400, body: JSON.stringify({ errors }) },
    });
    const result = await order(sandbox, guardOff);
    const [error = ''] = annotations(result).filter((line) => line.startsWith('::error'));
    for (const index of [0, 1, 5]) expect(error).toContain(`code_${index}: why ${index}`);
    expect(error.length).toBeLessThan(5000);
  });

  test('a wrong key', async () => {
    const sandbox = await start();
    const result = await order(sandbox, { ...guardOff, devkey: 'another-key' });
    expect(result.outputs).toEqual({ 'error-code': 'api_refused' });
    expect(result.log).toContain('access_denied|access_denied_invalid_key');
    expect(sandbox.orders).toEqual([]);
  });

  test.each([
    [
      403,
      '<html>Request unsuccessful. Incapsula incident ID: 1</html>',
      /IP restriction of the account/,
      'unknown_outcome',
    ],
    [404, '<html>nginx</html>', /does not come from the CertCentral API\. Check api-url/, 'unknown_outcome'],
    [401, 'denied', /does not come from the CertCentral API/, 'unknown_outcome'],
    [405, '', /CertCentral answered 405: an empty body\./, 'unknown_outcome'],
    [400, '[]', /CertCentral answered 400/, 'unknown_outcome'],
    [400, '{"errors": "no"}', /CertCentral answered 400/, 'unknown_outcome'],
    [400, '{"errors": [null, 1, {"code": 7}]}', /CertCentral answered 400/, 'unknown_outcome'],
  ])('%i without the usual JSON: %s', async (status, text, said, code) => {
    const sandbox = await start();
    sandbox.play({ method: 'POST', fault: { kind: 'status', status, body: text } });
    const result = await order(sandbox, guardOff);
    expect([result.exitCode, result.outputs]).toEqual([1, { 'error-code': code }]);
    expect(result.log).toMatch(said);
    expect(result.log).not.toContain('Incapsula');
    expect(sandbox.orderPosts()).toHaveLength(1);
  });

  test('the state shows that nothing is open', async () => {
    const sandbox = await start();
    const result = await order(sandbox, { 'organization-id': '999' });
    expect(result.outputs).toEqual({ 'error-code': 'api_refused', 'order-reference': REFERENCE });
    expect(result.state['order-open']).toBe('false');
  });

  test('an account whose endpoint refuses the reference', async () => {
    const sandbox = await start({ reference: 'refused' });
    const result = await order(sandbox);
    expect(result.outputs['error-code']).toBe('api_refused');
    expect(result.log).toContain('alternative_order_id');
    expect(result.log).toContain('duplicate-guard');
  });
});

test('a re-run of the same attempt adopts and places nothing', async () => {
  const sandbox = await start();
  const first = await order(sandbox);
  const again = await order(sandbox, {}, { env: { GITHUB_RUN_ATTEMPT: '2' } });
  expect([again.exitCode, again.outputs], again.log).toEqual([
    0,
    { ...first.outputs, 'order-created': 'false' },
  ]);
  expect(steps(sandbox).slice(3)).toEqual([LOOK_UP, 'GET /order/certificate/1234001']);
  expect(RUN.GITHUB_RUN_ATTEMPT).toBe('1');
});
