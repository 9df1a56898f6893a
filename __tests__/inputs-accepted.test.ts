// What the inputs accept, in which forms, and what they make of it.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CSR, derOf } from './fixtures.ts';
import { workDirectory } from './openssl.ts';
import { read } from './read-inputs.ts';

const directory = workDirectory();

function file(name: string, content: string | Buffer): string {
  const path = join(directory, name);
  writeFileSync(path, content);
  return path;
}

describe('what is accepted', () => {
  const crlf = CSR.replaceAll('\n', '\r\n');
  const forms: [form: string, inputs: Record<string, string>][] = [
    ['PEM', { csr: CSR }],
    ['PEM with white space around', { csr: `\n\n  ${CSR}\n \n` }],
    ['PEM with CRLF', { csr: crlf }],
    ['PEM with CR', { csr: CSR.replaceAll('\n', '\r') }],
    ['\\n written out', { csr: CSR.replaceAll('\n', '\\n') }],
    ['\\r\\n written out', { csr: CSR.replaceAll('\n', '\\r\\n') }],
    ['one line', { csr: CSR.replaceAll('\n', '') }],
    ['spaces for newlines', { csr: CSR.replaceAll('\n', ' ') }],
    ['indented lines', { csr: CSR.replaceAll('\n', '\n    ') }],
    [
      'other line length',
      {
        csr: CSR.replace(
          /(?<=REQUEST-----\n)[^-]+/,
          (b64) => `${b64.replaceAll('\n', '').replace(/.{76}/g, '$&\n')}\n`,
        ),
      },
    ],
    ['NEW CERTIFICATE REQUEST', { csr: CSR.replaceAll('CERTIFICATE REQ', 'NEW CERTIFICATE REQ') }],
    ['text around the block', { csr: `Certificate Request:\n    Data:\n${CSR}\ntrailer` }],
    ['base64 of PEM', { csr: Buffer.from(CSR).toString('base64') }],
    [
      'base64 of PEM with CRLF, wrapped',
      { csr: Buffer.from(crlf).toString('base64').replace(/.{76}/g, '$&\r\n') },
    ],
    ['base64 of DER', { csr: derOf(CSR).toString('base64') }],
    ['base64 of DER, wrapped', { csr: derOf(CSR).toString('base64').replace(/.{60}/g, '$&\n') }],
    ['file: PEM', { 'csr-file': file('a.pem', CSR) }],
    ['file: PEM with CRLF', { 'csr-file': file('b.pem', crlf) }],
    ['file: UTF-8 with byte order mark', { 'csr-file': file('c.pem', `\ufeff${CSR}`) }],
    [
      'file: UTF-16 LE, as PowerShell writes',
      { 'csr-file': file('d.pem', Buffer.from(`\ufeff${crlf}\r\n`, 'utf16le')) },
    ],
    ['file: DER', { 'csr-file': file('f.der', derOf(CSR)) }],
    ['file: base64 of DER', { 'csr-file': file('g.txt', `${derOf(CSR).toString('base64')}\n`) }],
  ];

  test.each(forms)('CSR: %s', async (_form, inputs) => {
    expect((await read(inputs)).body.certificate.csr).toBe(CSR);
  });

  test.each([
    ['a@example.org,b@example.org'],
    ['a@example.org\nb@example.org'],
    ['a@example.org\r\nb@example.org\r\n'],
    [' a@example.org ,, \n\n b@example.org ,'],
  ])('emails: %j', async (emails) => {
    expect((await read({ emails })).body.certificate.emails).toEqual(['a@example.org', 'b@example.org']);
  });

  test.each([
    "o'brien+tag@example.org",
    'jörg@müller.example.org',
    '王小明@例え.jp',
    'ada@example.𐐷',
    'ada@xn--mller-kva.example.org',
    'a@b.co',
    'Ada.Lovelace@EXAMPLE.org',
    `${'a'.repeat(64)}@example.org`,
    'user@123.org',
  ])('address: %s', async (emails) => {
    expect((await read({ emails })).body.certificate.emails).toEqual([emails]);
  });

  test.each([
    ['Jörg Müller', 'Jörg', 'Müller'],
    ["Siobhán O'Brien", 'Siobhán', "O'Brien"],
    ['王 小明', '王', '小明'],
    ['Zoë Łukasiewicz-Ñandú', 'Zoë', 'Łukasiewicz-Ñandú'],
    ['محمد علي', 'محمد', 'علي'],
  ])('name: %s', async (name, first_name, last_name) => {
    const { certificate } = (await read({ 'common-name': name })).body;
    expect(certificate).toMatchObject({ common_name: name, individual: { first_name, last_name } });
  });

  test('combining characters are composed (NFC), in names, addresses and lists', async () => {
    const { certificate } = (
      await read({
        'common-name': 'Jo\u0308rg Mu\u0308ller',
        emails: 'jo\u0308rg@example.org',
        'organization-units': 'Ku\u0308che',
      })
    ).body;
    expect(certificate).toMatchObject({
      common_name: 'J\u00f6rg M\u00fcller',
      emails: ['j\u00f6rg@example.org'],
      organization_units: ['K\u00fcche'],
      individual: { first_name: 'J\u00f6rg', last_name: 'M\u00fcller' },
    });
  });

  test('lists of units by newline and comma', async () => {
    const { body } = await read({ 'organization-units': 'Sales, R&D\n\nOps' });
    expect(body.certificate.organization_units).toEqual(['Sales', 'R&D', 'Ops']);
  });

  test('custom fields: the value may hold =, spaces and any script', async () => {
    const { body } = await read({ 'custom-fields': '12=a=b=c\r\n\r\n 13 = Straße 5, Köln \n14==' });
    expect(body.custom_fields).toEqual([
      { metadata_id: 12, value: 'a=b=c' },
      { metadata_id: 13, value: 'Straße 5, Köln' },
      { metadata_id: 14, value: '=' },
    ]);
  });

  test.each([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['FALSE', false],
    [' true\n', true],
    ['', false],
  ])('skip-approval: %j', async (value, expected) => {
    expect((await read({ 'skip-approval': value })).body.skip_approval).toBe(expected);
  });

  test.each([
    ['true', true],
    ['False', false],
    ['', true],
  ])('duplicate-guard: %j', async (value, expected) => {
    expect((await read({ 'duplicate-guard': value })).duplicateGuard).toBe(expected);
  });

  test.each(['1', '112233', '9007199254740991'])('organization-id: %s', async (id) => {
    expect((await read({ 'organization-id': id })).body.organization).toEqual({ id: Number(id) });
  });

  test.each([
    ['', 'https://www.digicert.com/services/v2'],
    ['https://certcentral.digicert.eu/services/v2', 'https://certcentral.digicert.eu/services/v2'],
    ['https://certcentral.digicert.eu/services/v2///', 'https://certcentral.digicert.eu/services/v2'],
    ['http://localhost:8080/services/v2', 'http://localhost:8080/services/v2'],
    ['http://127.0.0.1:8080/services/v2', 'http://127.0.0.1:8080/services/v2'],
    ['http://127.1.2.3/v2', 'http://127.1.2.3/v2'],
    ['http://[::1]:8080/v2', 'http://[::1]:8080/v2'],
  ])('api-url: %s', async (url, expected) => {
    expect((await read({ 'api-url': url })).credentials.apiUrl.href).toBe(expected);
  });

  test.each([
    ['', 120],
    ['1', 1],
    ['3600', 3600],
  ])('request-timeout-seconds: %j', async (value, seconds) => {
    expect((await read({ 'request-timeout-seconds': value })).credentials.requestTimeoutSeconds).toBe(
      seconds,
    );
  });

  test('comments keep their lines', async () => {
    const comments = 'Für die Freigabe:\nTicket 12\t(dringend)';
    expect((await read({ comments })).body.comments).toBe(comments);
  });

  test('every remaining input arrives in its field', async () => {
    const { body, orderReference } = await read({
      'validity-years': '',
      'validity-days': '30',
      'auto-renew': '0',
      'renewal-of-order-id': '1234001',
      'container-id': '445566',
      'payment-method': 'balance',
      'order-reference': 'A-1',
      'additional-parameters':
        '{"locale":"de","certificate":{"ca_cert_id":"X"},"organization":{"a":[1,null]}}',
    });
    expect(orderReference).toBe('A-1');
    expect(body).toEqual({
      certificate: {
        common_name: 'Ada Lovelace',
        emails: ['ada@example.org'],
        signature_hash: 'sha256',
        common_name_indicator: 'given_name_surname',
        individual: { first_name: 'Ada', last_name: 'Lovelace' },
        ca_cert_id: 'X',
      },
      organization: { id: 112233, a: [1, null] },
      container: { id: 445566 },
      order_validity: { days: 30 },
      auto_renew: 0,
      renewal_of_order_id: 1234001,
      skip_approval: false,
      payment_method: 'balance',
      locale: 'de',
    });
  });
});
