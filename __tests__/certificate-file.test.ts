// From the order to the files, on the shipped bundle and judged by OpenSSL: the certificate.

import { X509Certificate } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { authority } from '../sandbox/authority.ts';
import type { DownloadMode, SandboxOrder } from '../sandbox/sandbox.ts';
import { order, places, publicKey } from './delivery.ts';
import { CSR, PERSON, steps } from './fixtures.ts';
import { openssl, workDirectory } from './openssl.ts';
import { sandboxes } from './sandboxes.ts';

const start = sandboxes();
const directory = workDirectory();
const newPlace = places(directory);
const ROOT = join(directory, 'root.pem');
beforeAll(async () => writeFileSync(ROOT, (await authority()).rootPem));

describe.concurrent('certificate-file', () => {
  /** Each format as PEM certificates, read by OpenSSL. */
  const readers: Record<string, (file: string) => string> = {
    pem: (file) => readFileSync(file, 'utf8'),
    'pem-leaf': (file) => readFileSync(file, 'utf8'),
    'pem-chain': (file) => readFileSync(file, 'utf8'),
    p7b: (file) => openssl(`pkcs7 -in ${file} -print_certs`).toString(),
    der: (file) => openssl(`x509 -in ${file} -inform der`).toString(),
  };

  test.each([
    ['pem', ['leaf', 'Sandbox Client CA 1']],
    ['pem-leaf', ['leaf']],
    ['pem-chain', ['leaf', 'Sandbox Client CA 1', 'Sandbox Root CA']],
    ['p7b', ['leaf', 'Sandbox Client CA 1']],
    ['der', ['leaf']],
  ])('as %s', async (format, expected) => {
    const sandbox = await start();
    const { place, key, file } = newPlace();
    const { outputs, exitCode, log } = await order(sandbox, {
      with: { 'certificate-file': file, 'certificate-format': format, 'key-file': key },
    });
    expect(exitCode, log).toBe(0);
    expect(readdirSync(place).sort()).toEqual(['cert', 'key.pem']);

    const pem = (readers[format] as (file: string) => string)(file);
    const blocks = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
    const names = blocks.map((block) => openssl('x509 -noout -subject -nameopt RFC2253', block).toString());
    expect(names.map((name) => /CN=([^,\n]+)/.exec(name)?.[1])).toEqual(
      expected.map((name) => (name === 'leaf' ? PERSON.name : name)),
    );
    const [leaf, chain] = [join(place, 'leaf.pem'), join(place, 'chain.pem')];
    writeFileSync(leaf, blocks[0] as string);
    writeFileSync(chain, expected.length > 1 ? blocks.join('\n') : (await authority()).intermediatePem);
    expect(
      openssl(`verify -purpose smimesign -CAfile ${ROOT} -untrusted ${chain} ${leaf}`).toString(),
    ).toContain(': OK');
    expect(openssl(`x509 -in ${leaf} -noout -pubkey`).toString()).toBe(publicKey(key));
    expect(openssl(`x509 -in ${leaf} -noout -email`).toString().trim()).toBe(PERSON.email);

    const parsed = new X509Certificate(blocks[0] as string);
    expect(outputs).toMatchObject({
      'order-id': '1234001',
      'order-created': 'true',
      'order-status': 'issued',
      'certificate-id': '9012001',
      'certificate-file': file,
      'serial-number': parsed.serialNumber,
      thumbprint: parsed.fingerprint256.replaceAll(':', ''),
      'not-before': parsed.validFromDate.toISOString(),
      'not-after': parsed.validToDate.toISOString(),
      issuer: 'Sandbox Client CA 1',
      'days-remaining': '365',
    });
    expect(sandbox.orderPosts()).toHaveLength(1);
  });

  test('of an order with a CSR', async () => {
    const sandbox = await start();
    const { file } = newPlace();
    const { exitCode, outputs } = await order(sandbox, { with: { csr: CSR, 'certificate-file': file } });
    expect(exitCode).toBe(0);
    expect(outputs['certificate-file']).toBe(file);
    expect(openssl(`x509 -in ${file} -noout -pubkey`)).toEqual(openssl('req -noout -pubkey', CSR));
  });

  test.each(['client_authentication_plus', 'class1_smime', 'secure_email_mailbox', 'private_client_premium'])(
    'of %s',
    async (product) => {
      const sandbox = await start();
      const { file, key } = newPlace();
      const mailbox = /class1|mailbox/.test(product) ? { 'common-name': '', 'organization-id': '' } : {};
      const { exitCode, log } = await order(sandbox, {
        with: { 'product-id': product, ...mailbox, 'key-file': key, 'certificate-file': file },
      });
      expect(exitCode, log).toBe(0);
      expect(openssl(`x509 -in ${file} -noout -pubkey`).toString()).toBe(publicKey(key));
    },
  );

  test('of international names and addresses', async () => {
    const sandbox = await start();
    const { file, key } = newPlace();
    const { exitCode, log } = await order(sandbox, {
      with: {
        'common-name': 'Jürgen O’Brien',
        emails: 'jürgen@bücher.example\n山田@例え.jp\nplain@bücher.example',
        'key-file': key,
        'certificate-file': file,
      },
    });
    expect(exitCode, log).toBe(0);
    expect(openssl(`x509 -in ${file} -noout -email`).toString()).toContain('plain@xn--bcher-kva.example');
  });

  test('is written at once if the certificate is there, and otherwise after the wait', async () => {
    const sandbox = await start({ approval: 'one-step' });
    const { file, key } = newPlace();
    const inputs = { 'key-file': key, 'certificate-file': file };
    sandbox.play({
      path: /^\/order\/certificate\/\d+$/,
      fault: { kind: 'hook', run: () => sandbox.approve(1234001) },
    });
    const { exitCode, outputs } = await order(sandbox, { with: { ...inputs, 'wait-for': 'issuance' } });
    expect(exitCode).toBe(0);
    expect(outputs['certificate-file']).toBe(file);
    expect(openssl(`x509 -in ${file} -noout -pubkey`).toString()).toBe(publicKey(key));
  });

  test('that is not there yet is no failure: a notice, an empty output, no file', async () => {
    const sandbox = await start({ approval: 'one-step' });
    const { file, key, p12 } = newPlace();
    const { exitCode, outputs, log } = await order(sandbox, {
      with: {
        'key-file': key,
        'certificate-file': file,
        'pkcs12-file': p12,
        'pkcs12-password': 'correct horse',
      },
    });
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ 'order-id': '1234001', 'order-status': 'needs_approval' });
    for (const name of ['certificate-file', 'thumbprint', 'error-code'])
      expect(outputs).not.toHaveProperty(name);
    expect(log).toMatch(/::notice::There is no certificate of order 1234001 yet.*order-id: 1234001/);
    expect([file, p12].filter(existsSync)).toEqual([]);
    expect(existsSync(key)).toBe(true);
    expect(steps(sandbox)).toHaveLength(3);
  });

  test('that is there already is written without the duplicate guard, too', async () => {
    const sandbox = await start();
    const { file, key } = newPlace();
    const { exitCode, log } = await order(sandbox, {
      with: { 'duplicate-guard': 'false', 'key-file': key, 'certificate-file': file },
    });
    expect(exitCode).toBe(0);
    expect(log).not.toContain('There is no certificate of order');
    expect(existsSync(file)).toBe(true);
  });

  test('of an order whose state cannot be read at once is not waited for', async () => {
    const sandbox = await start();
    const { file } = newPlace();
    const limited = { kind: 'status', status: 429, headers: { 'retry-after': '60' } } as const;
    sandbox.play({ path: '/order/certificate/1234001', times: 9, fault: limited });
    const { exitCode, log } = await order(sandbox, {
      with: { 'duplicate-guard': 'false', 'certificate-file': file },
    });
    expect(exitCode).toBe(0);
    expect(log).toMatch(/::warning::The state of order 1234001 could not be read/);
    expect(log).toMatch(/::notice::There is no certificate of order 1234001 yet/);
    expect(sandbox.requests).toHaveLength(2);
  });

  test('that takes a moment to appear is asked for again', async () => {
    const sandbox = await start();
    const { file, key } = newPlace();
    const body = '{"errors":[{"code":"cert_unavailable_processing","message":"Still processing."}]}';
    sandbox.play({ path: '/certificate/', fault: { kind: 'body', status: 400, body } });
    const { exitCode } = await order(sandbox, { with: { 'key-file': key, 'certificate-file': file } });
    expect(exitCode).toBe(0);
    expect(existsSync(file)).toBe(true);
  });

  test('that DigiCert refuses to hand out leaves an order that exists', async () => {
    const sandbox = await start();
    const { file, key } = newPlace();
    sandbox.play({ path: '/certificate/', fault: { kind: 'status', status: 404 }, times: 9 });
    const { exitCode, outputs, log } = await order(sandbox, {
      with: { 'key-file': key, 'certificate-file': file },
    });
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ 'order-id': '1234001', 'error-code': 'api_refused' });
    expect(log).toContain('The order is not affected');
    expect(existsSync(file)).toBe(false);
  });
});

describe.concurrent('a certificate that is hard to find', () => {
  const inputs = ({ key, file }: ReturnType<typeof newPlace>) => ({
    'key-file': key,
    'certificate-file': file,
  });

  const PEM_ALL = 'GET /certificate/9012001/download/format/pem_all';
  const P7B = 'GET /certificate/9012001/download/format/p7b';
  const P7B_BY_ORDER = 'GET /certificate/download/order/1234001/format/p7b';
  const modes = ['refused', 'not-found', 'empty'] as const;

  test.each(modes)('is downloaded as p7b if pem_all is %s', async (pemAll) => {
    const sandbox = await start({ pemAll });
    const place = newPlace();
    const { exitCode, log } = await order(sandbox, { with: inputs(place) });
    expect(exitCode, log).toBe(0);
    expect(steps(sandbox).slice(3)).toEqual([PEM_ALL, P7B]);
    expect(readFileSync(place.file, 'utf8').match(/BEGIN CERTIFICATE/g)).toHaveLength(2);
  });

  test.each(modes)('is downloaded by its order if p7b is %s, too', async (mode) => {
    const sandbox = await start({ pemAll: mode, p7b: mode });
    const place = newPlace();
    const { exitCode, log } = await order(sandbox, { with: inputs(place) });
    expect(exitCode, log).toBe(0);
    expect(steps(sandbox).slice(3)).toEqual([PEM_ALL, P7B, P7B_BY_ORDER]);
    expect(existsSync(place.file)).toBe(true);
  });

  test('is api_refused in the words of the first response if nothing can be downloaded', async () => {
    const sandbox = await start();
    const place = newPlace();
    const body = '{"errors":[{"code":"invalid_parameter","message":"The parameter format is unknown."}]}';
    sandbox.play({ path: /pem_all/, fault: { kind: 'status', status: 400, body } });
    sandbox.play({ path: /p7b/, times: 2, fault: { kind: 'status', status: 404 } });
    const { outputs, log } = await order(sandbox, { with: inputs(place) });
    expect(outputs['error-code']).toBe('api_refused');
    expect(log).toContain('CertCentral answered 400: invalid_parameter: The parameter format is unknown.');
    expect(steps(sandbox).slice(3)).toEqual([PEM_ALL, P7B, P7B_BY_ORDER]);
  });

  test('is not looked for in another format while it is being made', async () => {
    const sandbox = await start();
    const place = newPlace();
    const body = '{"errors":[{"code":"cert_unavailable_processing","description":"Processing."}]}';
    sandbox.play({ path: /pem_all/, fault: { kind: 'status', status: 404, body } });
    const { exitCode, log } = await order(sandbox, { with: inputs(place), shortPauses: true });
    expect(exitCode, log).toBe(0);
    expect(steps(sandbox).slice(3)).toEqual([PEM_ALL, PEM_ALL]);
  });

  test('is asked for in order info, once, if neither POST nor look-up name it', async () => {
    const sandbox = await start({ answer: 'id-only' });
    const place = newPlace();
    const body = '{"orders":[{"order_id":1234001,"status":"issued"}]}';
    sandbox.play({ path: '/order/alternate/', skip: 1, fault: { kind: 'body', status: 200, body } });
    const { exitCode, outputs, log } = await order(sandbox, { with: inputs(place) });
    expect(exitCode, log).toBe(0);
    expect(outputs).toMatchObject({ 'certificate-id': '9012001', 'certificate-file': place.file });
    expect(steps(sandbox).filter((step) => step === 'GET /order/certificate/1234001')).toHaveLength(1);
  });
});

describe.concurrent('the end of the certificate', () => {
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const DATE = { 'validity-years': '', 'custom-expiration-date': day(50) };

  test.each<[string, Record<string, string>, issued: object, fits: boolean]>([
    ['a year', {}, { validity_years: 1 }, true],
    ['two instead of one', {}, { validity_years: 2 }, false],
    [
      'a month more than so many days',
      { 'validity-years': '', 'validity-days': '30' },
      { order_validity: { days: 61 } },
      true,
    ],
    [
      'more than a month more',
      { 'validity-years': '', 'validity-days': '30' },
      { order_validity: { days: 65 } },
      false,
    ],
    ['a date', DATE, {}, true],
    ['another date', DATE, { custom_expiration_date: day(54) }, false],
    ['two years of a renewal', { 'renewal-of-order-id': '1234001' }, { validity_years: 2 }, true],
  ])('%s', async (_, more, issued, fits) => {
    const sandbox = await start();
    // The order to renew.
    const certificate = { common_name: PERSON.name, emails: [PERSON.email], csr: CSR };
    await sandbox.issue(sandbox.placeOrder({ certificate, validity_years: 1 }, 'client_premium').id);
    const { key, file, place } = newPlace();
    const run = () => {
      const { body } = sandbox.orders[1] ?? {};
      if (Object.keys(issued).length === 0) return;
      for (const name of ['validity_years', 'order_validity', 'custom_expiration_date']) delete body?.[name];
      Object.assign(body ?? {}, issued);
    };
    sandbox.play({ method: 'POST', fault: { kind: 'hook', when: 'after', run } });
    const { outputs, log } = await order(sandbox, {
      with: { 'key-file': key, 'certificate-file': file, ...more },
    });
    expect(outputs['error-code'], log).toBe(fits ? undefined : 'certificate_mismatch');
    expect(readdirSync(place).sort()).toEqual(fits ? ['cert', 'key.pem'] : ['key.pem']);
    if (!fits) expect(log).toMatch(/Order 1234002 is issued\..* it expires at .*, later than ordered/);
  });

  test.each([
    ['its own validity', {}, 0],
    ['a longer one', { custom_expiration_date: day(500) }, 1],
  ])(
    'an order that was found, asked for with fewer days now: a certificate with %s',
    async (_, issued, code) => {
      const sandbox = await start({ issuance: 'never' });
      const { key, file, place } = newPlace();
      const own = { 'order-reference': 'ours', 'key-file': key };
      expect((await order(sandbox, { with: { ...own, wait: 'none' } })).exitCode).toBe(0);
      const shorter = { 'validity-years': '', 'validity-days': '30', 'certificate-file': file };
      const issue = async () => {
        const { id, body } = sandbox.orders[0] as SandboxOrder;
        const asked = { ...body };
        Object.assign(body, issued);
        await sandbox.issue(id);
        for (const name of Object.keys(issued)) delete body[name];
        Object.assign(body, asked);
      };
      await issue();
      const { exitCode, outputs, log } = await order(sandbox, { with: { ...own, ...shorter } });
      expect(exitCode, log).toBe(code);
      expect(outputs['order-created']).toBe('false');
      expect(outputs['error-code']).toBe(code === 0 ? undefined : 'certificate_mismatch');
      expect(readdirSync(place).sort()).toEqual(code === 0 ? ['cert', 'key.pem'] : ['key.pem']);
    },
  );
});

describe.concurrent('a download', () => {
  const wrong: [DownloadMode, message: RegExp, product?: string][] = [
    ['wrong-key', /another public key/],
    ['wrong-emails', /1 of the 1 ordered e-mail addresses are not in it/],
    ['wrong-usage', /may not be used for/],
    ['wrong-usage', /may not be used for/, 'client_email_security_plus'],
    ['wrong-usage', /may not be used for/, 'private_client_premium'],
    ['wrong-usage', /may not be used for/, 'client_authentication_plus'],
    ['expired', /it expired at/],
    ['not-yet-valid', /it is not valid before/],
    ['foreign-chain', /not signed by the issuer/],
    ['truncated', /is truncated/],
    ['html', /web page/],
    ['empty', /is empty/],
    ['huge', /larger than any|more than 1 MiB/],
  ];

  test.each(wrong)(
    '%s is certificate_mismatch (%s, %s), and nothing is written',
    async (downloads, message, product) => {
      const sandbox = await start({ downloads });
      const { place, key, file, p12 } = newPlace();
      const result = await order(sandbox, {
        with: {
          ...(product === undefined ? {} : { 'product-id': product }),
          'key-file': key,
          'certificate-file': file,
          'pkcs12-file': p12,
          'pkcs12-password': 'correct horse',
        },
      });
      expect(readdirSync(place)).toEqual(['key.pem']);
      expect(result.outputs['error-code']).toBe('certificate_mismatch');
      expect(result.exitCode).toBe(1);
      expect(result.log).toMatch(message);
      expect(result.log).toContain('Order 1234001 is issued.');
      expect(result.outputs).toMatchObject({ 'order-id': '1234001', 'order-status': 'issued' });
      for (const name of ['certificate-file', 'thumbprint', 'serial-number']) {
        expect(result.outputs).not.toHaveProperty(name);
      }
      // The state is for the post step, which looks for the same order.
      expect(result.log + result.summary + JSON.stringify(result.outputs)).not.toContain(PERSON.email);
      expect(sandbox.orderPosts()).toHaveLength(1);
    },
  );

  test('that does not end is not read to its end', async () => {
    const sandbox = await start();
    const { key, file, place } = newPlace();
    sandbox.play({
      path: '/certificate/',
      fault: { kind: 'huge', status: 200, bytes: 100_000_000 },
      times: 9,
    });
    const { exitCode, outputs } = await order(sandbox, {
      with: { 'key-file': key, 'certificate-file': file },
    });
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ 'order-id': '1234001', 'order-status': 'issued' });
    expect(readdirSync(place)).toEqual(['key.pem']);
    expect(sandbox.hugeBytesSent).toBeLessThan(60_000_000);
  });

  test('of another order is certificate_mismatch', async () => {
    const sandbox = await start();
    const [first, second] = [newPlace(), newPlace()];
    const inputs = ({ key, file }: typeof first) => ({ 'key-file': key, 'certificate-file': file });
    await order(sandbox, { with: { ...inputs(first), emails: PERSON.otherEmail } });
    sandbox.configure({ downloads: 'other-order' });
    const { outputs } = await order(sandbox, { with: inputs(second) });
    expect(outputs).toMatchObject({ 'order-id': '1234002', 'error-code': 'certificate_mismatch' });
    expect(readdirSync(second.place)).toEqual(['key.pem']);
  });

  test.each<DownloadMode>(['plain', 'duplicated', 'reordered'])(
    '%s gives the same file',
    async (downloads) => {
      const sandbox = await start({ downloads });
      const { key, file } = newPlace();
      const { exitCode } = await order(sandbox, {
        with: { 'key-file': key, 'certificate-file': file, 'certificate-format': 'pem-chain' },
      });
      expect(exitCode).toBe(0);
      const text = readFileSync(file, 'utf8');
      const blocks = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----\n/g) ?? [];
      const { rootPem, intermediatePem } = await authority();
      expect(blocks.join('')).toBe(text);
      expect(blocks.slice(1)).toEqual([intermediatePem, rootPem].map((pem) => pem.replaceAll('\r\n', '\n')));
      expect(openssl('x509 -noout -pubkey', blocks[0]).toString()).toBe(publicKey(key));
    },
  );

  test.each<[DownloadMode, string, missing: string | undefined]>([
    ['no-root', 'pem', undefined],
    ['no-root', 'pem-chain', 'no root'],
    ['leaf-only', 'pem', 'no intermediates'],
    ['leaf-only', 'pem-leaf', undefined],
  ])('%s as %s: a warning says what is missing (%s)', async (downloads, format, missing) => {
    const sandbox = await start({ downloads });
    const { key, file } = newPlace();
    const { exitCode, log } = await order(sandbox, {
      with: { 'key-file': key, 'certificate-file': file, 'certificate-format': format },
    });
    expect(exitCode).toBe(0);
    expect(openssl(`x509 -in ${file} -noout -pubkey`).toString()).toBe(publicKey(key));
    if (missing === undefined) expect(log).not.toContain('::warning::CertCentral sent');
    else expect(log).toContain(`::warning::CertCentral sent ${missing}`);
  });
});
