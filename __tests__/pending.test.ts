// Why an order is pending, as a wait and the collect action show it.

import { describe, expect, test } from 'vitest';
import type { SandboxOptions } from '../sandbox/sandbox.ts';
import { orderInputs, PERSON, POST, steps } from './fixtures.ts';
import { order } from './order-step.ts';
import { sandboxes } from './sandboxes.ts';
import { runStep } from './step.ts';

const start = sandboxes();

const CAA = 'GET /order/certificate/1234001?include_caa_status=true';
const VALIDATION = 'GET /order/certificate/1234001/validation';
const WAIT = { 'wait-for': 'issuance', 'wait-timeout-minutes': '0.2', 'on-timeout': 'succeed' };

async function wait(options: SandboxOptions, more: Record<string, string> = {}) {
  const sandbox = await start(options);
  const result = await order(sandbox, { with: { ...WAIT, ...more }, shortPauses: true });
  expect(result.exitCode, result.log).toBe(0);
  return { ...result, steps: steps(sandbox) };
}

/** The address of the order's page, which each line of a wait ends with. */
const pageIn = (log: string) => /^Waiting up to .*: (http:\S+\/secure\/orders\/1234001)$/m.exec(log)?.[1];

describe.concurrent('a wait for issuance', () => {
  test('shows the CAA check of each mail domain of a public S/MIME order, once', async () => {
    const emails = `${PERSON.email}, ${PERSON.otherEmail}`;
    const { log, steps } = await wait({ caa: 'pending' }, { emails });
    const lines = log.split('\n').filter((line) => line.startsWith('CAA check'));
    const page = pageIn(log);
    expect(lines).toEqual([
      `CAA check of mail.example.org: The CAA check was not called yet. ${page}`,
      `CAA check of post.example.org: The CAA check was not called yet. ${page}`,
    ]);
    expect(steps.filter((step) => step === CAA)).toHaveLength(1);
  });

  test('asks for no CAA check of a product that is not public S/MIME', async () => {
    const { steps } = await wait({ issuance: 'never' }, { 'product-id': 'client_authentication_plus' });
    expect(steps).not.toContain(CAA);
    expect(steps).toContain(VALIDATION);
  });

  test('shows which validations are open', async () => {
    const organizations = [
      { id: 112233, name: 'Example', displayName: 'Example', active: true, smime: 'none' as const },
    ];
    const { log } = await wait({ caa: 'failed', account: { organizations } as never });
    expect(log).toContain(
      'DigiCert has not finished its validation: organization (smime) is pending; domain mail.example.org is pending. ' +
        pageIn(log),
    );
  });

  test('goes on if the API key may read neither', async () => {
    const sandbox = await start({ caa: 'pending' });
    for (const path of [/include_caa_status/, /\/validation$/]) {
      sandbox.play({ path, fault: { kind: 'status', status: 403 }, times: 9 });
    }
    const { exitCode, outputs, log } = await order(sandbox, { with: WAIT, shortPauses: true });
    expect(exitCode, log).toBe(0);
    expect(outputs).toMatchObject({ 'order-status': 'pending' });
    expect(log).not.toMatch(/CAA check|validation: /);
  });
});

test('collect shows in its summary what is not validated yet', async () => {
  const sandbox = await start({ caa: 'pending' });
  await runStep({ inputs: orderInputs(sandbox) });
  sandbox.requests.length = 0;
  const inputs = { devkey: sandbox.key, 'api-url': sandbox.url, 'order-id': '1234001' };
  const { summary, exitCode } = await runStep({ inputs, bundle: 'dist/collect.js' });
  expect(exitCode).toBe(0);
  expect(steps(sandbox)).toEqual(['GET /order/certificate/1234001', VALIDATION]);
  expect(summary).toContain('domain mail.example.org is pending');
});

test.each([
  ['caa_check_failed', 'refused'],
  ['caa_not_found', 'missing'],
] as const)('%s at the POST names the domain and the record that it needs', async (code, caa) => {
  const sandbox = await start({ caa });
  const { log, outputs } = await order(sandbox);
  expect(outputs['error-code']).toBe('api_refused');
  expect(steps(sandbox).filter((step) => step === POST)).toHaveLength(1);
  expect(log).toContain(code);
  expect(log).toContain(
    'The CAA records in the DNS of mail.example.org do not let DigiCert issue S/MIME certificates. Add a CAA record with ' +
      'issuemail "digicert.com" to it, or remove all its CAA records, then order again.',
  );
});

test.each([
  ['mail.example.org', 'of mail.example.org do'],
  ['mail.example.org, m\u00fcller.example', 'of mail.example.org, m\u00fcller.example do'],
  ['person@mail.example.org', 'of mail.example.org do'],
  ['<b>', 'of the domain of an address do'],
])('caa_check_failed|%s: %s', async (detail, shown) => {
  const sandbox = await start();
  const body = JSON.stringify({ errors: [{ code: `caa_check_failed|${detail}`, message: 'CAA.' }] });
  sandbox.play({ method: 'POST', fault: { kind: 'status', status: 400, body } });
  const { log } = await order(sandbox);
  expect(log).toContain(`The CAA records in the DNS ${shown} not let DigiCert issue S/MIME certificates.`);
});
