// The key is masked, and no message about inputs tells a key, a person or a CSR.

import { describe, expect, test } from 'vitest';
import { readInputs } from '../src/inputs/order.ts';
import { CSR, environment } from './fixtures.ts';
import { ADA, failure, KEY, NOW, privateKey, problems, read } from './read-inputs.ts';

describe('the key', () => {
  test.each([
    [ADA, [KEY]],
    [{ ...ADA, devkey: `  ${KEY}\n` }, [KEY]],
    [{ ...ADA, devkey: 'two words' }, ['two words']],
    [{ devkey: KEY }, [KEY]],
    [{ ...ADA, devkey: '' }, []],
  ])('is masked, trimmed as it is used, also when it is refused: %#', async (inputs, masks) => {
    const masked: string[] = [];
    const mask = (secret: string) => masked.push(secret);
    await (async () => readInputs(environment(inputs as Record<string, string>), NOW, mask))().catch(
      () => {},
    );
    expect(masked).toEqual(masks);
  });

  test('is trimmed: a secret often ends in a newline', async () => {
    expect((await read({ devkey: ` ${KEY}\r\n` })).credentials.devkey).toBe(KEY);
  });
});

describe('no message tells a key, a person or a CSR', () => {
  const longKey = 'LONGKEY0123456789abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const person = {
    'common-name': 'Zuzanna Quillfeather',
    emails: 'zuzanna.q@mail.example.org',
    pseudonym: '',
  };
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

  test.each(everywhere)('the key, quoted, in %s', async (input) => {
    const { message } = await failure({ ...ADA, ...bad, [input]: `"${KEY}"` });
    expect(message).not.toContain(KEY);
  });

  test.each(everywhere)('name and address in %s', async (input) => {
    for (const value of [...Object.values(person), `"${person['common-name']}"`, `'${person.emails}'`]) {
      if (value === '') continue;
      const { message } = await failure({ ...ADA, ...person, ...bad, [input]: value });
      expect(message).not.toMatch(/zuzanna|quillfeather/i);
    }
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

  test.each(['x', ' ', '_', '/'])('the key is concealed also beside %j', async (beside) => {
    const { redact } = await read();
    expect(redact(`${beside}${KEY}${beside}`)).not.toContain(KEY);
  });
});
