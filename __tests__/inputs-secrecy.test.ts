// Secrets are masked before anything else, and no message about inputs shows one, or a CSR.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ACTIONS } from '../src/domain/actions.ts';
import { INPUTS, inputsOf } from '../src/inputs/input-table.ts';
import { CSR } from './fixtures.ts';
import { ADA, failure, KEY, privateKey, problems, read } from './read-inputs.ts';
import { runStep } from './step.ts';

describe('secrets are masked', () => {
  const secrets = ACTIONS.flatMap((action) =>
    inputsOf(action)
      .filter((name) => INPUTS[name].privacy === 'secret')
      .map((name) => [action, name] as const),
  );
  test.concurrent.each(secrets)('%s: %s first, also when the inputs are refused', async (action, name) => {
    const { log, written } = await runStep({
      inputs: { [name]: ' two words ', 'dry-run': 'two words' },
      bundle: `dist/${action}.js`,
    });
    expect(log.split('\n')[0]).toBe('::add-mask::two words');
    expect(written.replace('::add-mask::two words', '')).not.toContain('two words');
  });

  test('each secret of the table is one, and no other', () => {
    const names = Object.entries(INPUTS).flatMap(([name, { privacy }]) =>
      privacy === 'secret' ? [name] : [],
    );
    const described = ACTIONS.map((action) =>
      readFileSync(action === 'order' ? 'action.yml' : `${action}/action.yml`, 'utf8'),
    ).join('\n');
    for (const name of names)
      expect(described).toMatch(new RegExp(`^  ${name}:\\n(?:    .*\\n)*?.*from a secret`, 'm'));
    expect(names).toEqual(expect.arrayContaining(['devkey', 'key-password', 'pkcs12-password']));
  });

  test('what is empty is not', async () => {
    expect((await runStep({ inputs: { ...ADA, devkey: ' ' } })).log).not.toContain('add-mask');
  });

  test('a private key that was given to any input', async () => {
    for (const input of ['csr', 'comments', 'order-reference']) {
      const { log } = await runStep({ inputs: { ...ADA, devkey: '', [input]: privateKey } });
      expect(log).toContain(`::add-mask::${privateKey.replaceAll('\n', '%0A')}\n`);
      expect(log.split('\n').slice(1).join('\n')).not.toMatch(/MIGHAgEA|BEGIN/);
    }
  });

  test('the API key is trimmed: a secret often ends in a newline', async () => {
    expect((await read({ devkey: ` ${KEY}\r\n` })).credentials.devkey).toBe(KEY);
  });
});

describe('no message shows a secret or a CSR', () => {
  const longKey = 'LONGKEY0123456789abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const everywhere = [
    'api-url',
    'product-id',
    'organization-id',
    'signature-hash',
    'common-name-indicator',
    'profile-type',
    'primary-usage',
    'validity-years',
    'validity-days',
    'custom-expiration-date',
    'auto-renew',
    'renewal-of-order-id',
    'skip-approval',
    'container-id',
    'custom-fields',
    'payment-method',
    'additional-parameters',
    'additional-usages',
    'allowed-organization-ids',
    'allowed-email-domains',
    'order-reference',
    'duplicate-guard',
    'request-timeout-seconds',
    'csr-file',
  ];
  const bad = { 'validity-years': '7' };

  test.each(everywhere)('the key in %s', async (input) => {
    const { message } = await failure({ ...ADA, ...bad, devkey: longKey, [input]: longKey });
    expect(message).not.toContain('LONGKEY');
    expect(message).not.toContain('0123456789abc');
  });

  test.concurrent.each(everywhere)('the API key, quoted, in %s', async (input) => {
    const { log } = await runStep({ inputs: { ...ADA, ...bad, [input]: `"${KEY}"` } });
    expect(log).toContain('::error::The inputs cannot be used');
    expect(log.replace(`::add-mask::${KEY}`, '')).not.toContain(KEY);
  });

  test.each(everywhere)('the CSR in %s', async (input) => {
    const { message } = await failure({ ...ADA, ...bad, csr: CSR, [input]: CSR });
    expect(message).not.toMatch(/MIHa|KoZIzj|AgEAMB8/);
  });

  test('a refused name or address is not repeated', async () => {
    const said = await problems({
      'common-name': 'Zuzanna\u0000 Quillfeather',
      'first-name': 'Zuzanna\n',
      'last-name': 'Quill\u202efeather',
      emails: 'zuzanna quillfeather,quillfeather@example.local,quillfeather@example.local',
      'custom-fields': 'Quillfeather',
      'additional-parameters': '{"name": "Quillfeather"',
      comments: 'for Quillfeather\u0000',
    });
    expect(said.length).toBeGreaterThan(6);
    expect(said.join('\n')).not.toMatch(/zuzanna|quillfeather/i);
  });

  test('a private key is not repeated', async () => {
    expect((await problems({ csr: privateKey })).join('\n')).not.toContain('MIGHAgEA');
  });

  test('a wrong value is quoted as it was given, unless it is long', async () => {
    expect(await problems({ 'validity-years': 'Quillfeather', 'auto-renew': 'x'.repeat(41) })).toEqual([
      expect.stringMatching(/^validity-years: "Quillfeather" is not /),
      expect.stringMatching(/^auto-renew: a value of 41 characters is /),
    ]);
  });
});
