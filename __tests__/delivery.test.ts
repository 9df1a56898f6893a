// From the order to the files: the certificate, the key, PKCS#12, on the shipped bundle and judged by OpenSSL.

import { X509Certificate } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { authority } from '../sandbox/authority.ts';
import type { DownloadMode, Sandbox } from '../sandbox/sandbox.ts';
import { CERTIFICATE, CSR, orderInputs, PERSON, steps } from './fixtures.ts';
import { openssl, workDirectory } from './openssl.ts';
import { sandboxes } from './sandboxes.ts';
import { newKey, signingRequest } from './signing-request.ts';
import { runStep, type StepOptions, type StepResult } from './step.ts';

const start = sandboxes();
const directory = workDirectory();
const ROOT = join(directory, 'root.pem');
beforeAll(async () => writeFileSync(ROOT, (await authority()).rootPem));

let places = 0;

/** Paths of a directory that does not exist yet. */
function newPlace() {
  const place = join(directory, `${++places}`);
  return { place, key: join(place, 'key.pem'), file: join(place, 'cert'), p12: join(place, 'both.p12') };
}

type Order = Partial<StepOptions> & { with?: Record<string, string> };

/** Orders without a CSR of its own, unless `with` gives one. */
const order = (sandbox: Sandbox, { with: more, ...options }: Order = {}): Promise<StepResult> =>
  runStep({ inputs: orderInputs(sandbox, { csr: '', ...more }), ...options });

const ATTEMPT_2 = { env: { GITHUB_RUN_ATTEMPT: '2' } };
const publicKey = (key: string, password = '') =>
  openssl(`pkey -in ${key} -pubout -passin stdin`, `${password}\n`).toString();
const shown = ({ written }: StepResult) => written.replace(/^::add-mask::.*$/gm, '');

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

  test('is written without waiting where the certificate is there, and with waiting where it comes', async () => {
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

  test('that takes a moment to appear is asked for again', async () => {
    const sandbox = await start();
    const { file, key } = newPlace();
    const body = '{"errors":[{"code":"cert_unavailable_processing","message":"Still processing."}]}';
    sandbox.play({ path: '/certificate/', fault: { kind: 'body', status: 400, body } });
    const { exitCode } = await order(sandbox, { with: { 'key-file': key, 'certificate-file': file } });
    expect(exitCode).toBe(0);
    expect(existsSync(file)).toBe(true);
  });

  test('that DigiCert refuses to hand out leaves an order that stands', async () => {
    const sandbox = await start();
    const { file, key } = newPlace();
    sandbox.play({ path: '/certificate/', fault: { kind: 'status', status: 404 }, times: 9 });
    const { exitCode, outputs, log } = await order(sandbox, {
      with: { 'key-file': key, 'certificate-file': file },
    });
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ 'order-id': '1234001', 'error-code': 'api_refused' });
    expect(log).toContain('The order stands');
    expect(existsSync(file)).toBe(false);
  });
});

describe.concurrent('a certificate that is hard to find', () => {
  const inputs = ({ key, file }: ReturnType<typeof newPlace>) => ({
    'key-file': key,
    'certificate-file': file,
  });

  test('is downloaded by its order where its ID is not found', async () => {
    const sandbox = await start();
    const place = newPlace();
    sandbox.play({ path: '/certificate/9012001/', fault: { kind: 'status', status: 404 } });
    const { exitCode, log } = await order(sandbox, { with: inputs(place) });
    expect(exitCode, log).toBe(0);
    expect(steps(sandbox).slice(3)).toEqual([
      'GET /certificate/9012001/download/format/pem_all',
      'GET /certificate/download/order/1234001/format/pem_all',
    ]);
    expect(existsSync(place.file)).toBe(true);
  });

  test('is asked for in order info, once, where neither POST nor look-up name it', async () => {
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
    if (!fits) expect(log).toMatch(/Order 1234002 is issued\..* it ends at .*, later than was ordered/);
  });
});

describe.concurrent('a download', () => {
  const wrong: [DownloadMode, message: RegExp, product?: string][] = [
    ['wrong-key', /another key/],
    ['wrong-emails', /1 of the 1 ordered e-mail addresses are not in it/],
    ['wrong-usage', /may not be used for/],
    ['wrong-usage', /may not be used for/, 'client_email_security_plus'],
    ['wrong-usage', /may not be used for/, 'private_client_premium'],
    ['wrong-usage', /may not be used for/, 'client_authentication_plus'],
    ['expired', /it expired at/],
    ['not-yet-valid', /it is not valid before/],
    ['foreign-chain', /not signed by the issuer/],
    ['truncated', /is cut/],
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
      expect(shown(result)).not.toContain(PERSON.email);
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

describe.concurrent('key-file', () => {
  test.each<[string, name: string]>([
    ['', '(256 bit)'],
    ['ec-p256', '(256 bit)'],
    ['ec-p384', '(384 bit)'],
    ['rsa-2048', '(2048 bit'],
    ['rsa-3072', '(3072 bit'],
    ['rsa-4096', '(4096 bit'],
  ])('of the type %j is there before the order, and its CSR is what is ordered', async (type, name) => {
    const sandbox = await start();
    const { place, key, file } = newPlace();
    const before: string[] = [];
    sandbox.play({
      method: 'POST',
      fault: { kind: 'hook', run: () => void before.push(readFileSync(key, 'utf8')) },
    });
    const { exitCode, log } = await order(sandbox, {
      with: { 'key-file': key, 'key-type': type, 'certificate-file': file },
    });
    expect(exitCode, log).toBe(0);
    expect(before).toEqual([readFileSync(key, 'utf8')]);
    expect(statSync(key).mode & 0o777).toBe(0o600);
    expect(readdirSync(place).sort()).toEqual(['cert', 'key.pem']);
    expect(openssl(`pkey -in ${key} -noout -text`).toString()).toContain(name);
    const csr = sandbox.orders[0]?.csr as string;
    openssl('req -noout -verify', csr);
    expect(openssl('req -noout -pubkey', csr).toString()).toBe(publicKey(key));
    expect(openssl(`x509 -in ${file} -noout -pubkey`).toString()).toBe(publicKey(key));
  });

  test('is there, and of mode 0600, also where the order is refused or not answered', async () => {
    const sandbox = await start();
    const { key } = newPlace();
    sandbox.play({ method: 'POST', fault: { kind: 'status', status: 400 } });
    const { outputs } = await order(sandbox, { with: { 'key-file': key } });
    expect(outputs['error-code']).toBe('api_refused');
    expect(statSync(key).mode & 0o777).toBe(0o600);
  });

  test('with key-password is encrypted PKCS#8 that OpenSSL opens, with the password alone', async () => {
    const sandbox = await start();
    const { key, file } = newPlace();
    const password = 'correct horse 🐎';
    const result = await order(sandbox, {
      with: { 'key-file': key, 'key-password': password, 'certificate-file': file },
    });
    expect(result.exitCode).toBe(0);
    expect(readFileSync(key, 'utf8')).toMatch(/^-----BEGIN ENCRYPTED PRIVATE KEY-----\n/);
    expect(statSync(key).mode & 0o777).toBe(0o600);
    expect(publicKey(key, password)).toBe(openssl(`x509 -in ${file} -noout -pubkey`).toString());
    expect(() => publicKey(key, 'wrong')).toThrow();
    expect(openssl(`asn1parse -in ${key}`).toString()).toContain('aes-256-cbc');
    expect(result.log).toContain(`::add-mask::${password}`);
    expect(shown(result)).not.toContain('correct horse');
  });

  test('is used again on a re-run, and nothing is ordered or made anew', async () => {
    const sandbox = await start({ approval: 'one-step' });
    const { key, file } = newPlace();
    const inputs = { 'key-file': key, 'certificate-file': file };
    await order(sandbox, { with: inputs });
    const made = readFileSync(key);
    sandbox.approve(1234001);
    for (const _ of [1, 2]) {
      const { outputs, exitCode } = await order(sandbox, { with: inputs, ...ATTEMPT_2 });
      expect(exitCode).toBe(0);
      expect(outputs).toMatchObject({ 'order-created': 'false', 'certificate-file': file });
    }
    expect(readFileSync(key)).toEqual(made);
    expect(openssl(`x509 -in ${file} -noout -pubkey`).toString()).toBe(publicKey(key));
    expect(sandbox.orderPosts()).toHaveLength(1);
  });

  test('an encrypted one is used again, too', async () => {
    const sandbox = await start();
    const { key, file } = newPlace();
    const inputs = { 'key-file': key, 'key-password': 'correct horse', 'certificate-file': file };
    await order(sandbox, { with: inputs });
    const made = readFileSync(key);
    const { outputs } = await order(sandbox, { with: inputs, ...ATTEMPT_2 });
    expect(outputs).toMatchObject({ 'order-created': 'false', 'certificate-file': file });
    expect(readFileSync(key)).toEqual(made);
  });

  test('a key of the user’s own is used as it is', async () => {
    const sandbox = await start();
    const { place, key, file } = newPlace();
    mkdirSync(place);
    openssl(`genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out ${key}`);
    const made = readFileSync(key);
    const { exitCode } = await order(sandbox, { with: { 'key-file': key, 'certificate-file': file } });
    expect(exitCode).toBe(0);
    expect(readFileSync(key)).toEqual(made);
    expect(openssl(`x509 -in ${file} -noout -pubkey`).toString()).toBe(publicKey(key));
  });

  test.each<[string, object]>([
    ['', {}],
    [' that is not issued', { approval: 'one-step' }],
  ])('that the runner lost: csr_mismatch for the order%s, never a second one', async (_, options) => {
    const sandbox = await start(options);
    const [first, second] = [newPlace(), newPlace()];
    await order(sandbox, { with: { 'key-file': first.key } });
    const { outputs, exitCode, log } = await order(sandbox, {
      with: { 'key-file': second.key, 'certificate-file': second.file },
      ...ATTEMPT_2,
    });
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({
      'order-id': '1234001',
      'order-created': 'false',
      'error-code': 'csr_mismatch',
    });
    expect(log).toMatch(/another key.*nothing was ordered/);
    expect(existsSync(second.file)).toBe(false);
    expect(sandbox.orderPosts()).toHaveLength(1);
  });

  test('that was lost, where CertCentral does not show the CSR: the certificate tells', async () => {
    const sandbox = await start({ echoCsr: false });
    const [first, second] = [newPlace(), newPlace()];
    await order(sandbox, { with: { 'key-file': first.key } });
    const { outputs } = await order(sandbox, {
      with: { 'key-file': second.key, 'certificate-file': second.file },
      ...ATTEMPT_2,
    });
    expect(outputs).toMatchObject({ 'order-created': 'false', 'error-code': 'certificate_mismatch' });
    expect(existsSync(second.file)).toBe(false);
    expect(sandbox.orderPosts()).toHaveLength(1);
  });

  test.each<[string, 'fits' | 'other' | 'missing', message: RegExp]>([
    ['fits', 'fits', /./],
    ['does not fit', 'other', /key-file: holds another key than the CSR, so nothing was sent/],
    ['is missing', 'missing', /key-file: does not exist, so nothing was sent/],
  ])('beside a CSR, which %s', async (_, state, message) => {
    const sandbox = await start();
    const { place, key, p12 } = newPlace();
    mkdirSync(place);
    const own = newKey();
    if (state !== 'missing') writeFileSync(key, state === 'fits' ? own : newKey());
    const { outputs, exitCode, log } = await order(sandbox, {
      with: {
        csr: signingRequest(own),
        'key-file': key,
        'pkcs12-file': p12,
        'pkcs12-password': 'correct horse',
      },
    });
    expect(exitCode).toBe(state === 'fits' ? 0 : 1);
    expect(outputs['error-code']).toBe(state === 'fits' ? undefined : 'invalid_input');
    expect(log).toMatch(message);
    expect(existsSync(p12)).toBe(state === 'fits');
    expect(existsSync(key)).toBe(state !== 'missing');
    expect(sandbox.orderPosts()).toHaveLength(state === 'fits' ? 1 : 0);
  });

  test.each<[string, (path: string) => void]>([
    ['a symbolic link', (path) => symlinkSync(join(directory, 'elsewhere'), path)],
    ['a directory', (path) => mkdirSync(path)],
    ['a certificate', (path) => writeFileSync(path, CERTIFICATE)],
    ['something else', (path) => writeFileSync(path, 'important notes')],
    ['a key that is not allowed', (path) => openssl(`genpkey -algorithm ED25519 -out ${path}`)],
    [
      'an encrypted key without a password',
      (path) =>
        openssl(
          `genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -aes256 -pass pass:x1234 -out ${path}`,
        ),
    ],
  ])('that is %s is refused before anything is sent', async (_, put) => {
    const sandbox = await start();
    const { place, key } = newPlace();
    mkdirSync(place);
    put(key);
    const content = statSync(key, { throwIfNoEntry: false })?.isFile() ? readFileSync(key) : undefined;
    const { outputs, exitCode } = await order(sandbox, { with: { 'key-file': key, overwrite: 'true' } });
    expect(outputs['error-code']).toBe('invalid_input');
    expect(exitCode).toBe(1);
    expect(sandbox.connections).toBe(0);
    if (content !== undefined) expect(readFileSync(key)).toEqual(content);
    expect(existsSync(join(directory, 'elsewhere'))).toBe(false);
  });

  test('that cannot be written stops the order', async () => {
    const sandbox = await start();
    const { place } = newPlace();
    writeFileSync(place, 'a file, no directory');
    const { outputs } = await order(sandbox, { with: { 'key-file': join(place, 'key.pem') } });
    expect(outputs['error-code']).toBe('invalid_input');
    expect(sandbox.connections).toBe(0);
  });

  test.each<[string, Record<string, string>]>([
    ['plain', {}],
    ['encrypted', { 'key-password': 'correct horse' }],
  ])('is in no log, output, state or summary (%s)', async (_, more) => {
    const sandbox = await start();
    const { key, file, p12 } = newPlace();
    const result = await order(sandbox, {
      with: {
        ...more,
        'key-file': key,
        'certificate-file': file,
        'pkcs12-file': p12,
        'pkcs12-password': 'battery staple',
      },
      env: { RUNNER_DEBUG: '1' },
    });
    expect(result.exitCode).toBe(0);
    const saved = readFileSync(key, 'utf8');
    const plain = openssl(`pkey -in ${key} -passin stdin`, 'correct horse\n').toString();
    for (const pem of [saved, plain]) {
      const parts = pem.split('\n').filter((line) => line.length > 20 && !line.startsWith('-----'));
      expect(parts.length).toBeGreaterThan(0);
      expect(parts.filter((part) => result.written.includes(part))).toEqual([]);
    }
    expect(shown(result)).not.toMatch(/correct horse|battery staple|PRIVATE KEY/);
    const bodies = sandbox.requests.map(({ body, path }) => path + body).join();
    expect(bodies).not.toMatch(/PRIVATE KEY|correct horse|battery staple/);
  });
});

describe.concurrent('pkcs12-file', () => {
  test.each<[string, Record<string, string>]>([
    ['a new key', {}],
    ['an RSA key', { 'key-type': 'rsa-2048' }],
    ['an encrypted key', { 'key-password': 'correct horse' }],
  ])('of %s is opened by OpenSSL, with its password alone', async (_, more) => {
    const sandbox = await start();
    const { place, key, p12 } = newPlace();
    const password = 'pass word ä';
    const { exitCode, outputs, log } = await order(sandbox, {
      with: { ...more, 'key-file': key, 'pkcs12-file': p12, 'pkcs12-password': password },
    });
    expect(exitCode, log).toBe(0);
    expect(readdirSync(place).sort()).toEqual(['both.p12', 'key.pem']);
    expect(statSync(p12).mode & 0o777).toBe(0o600);
    const read = (options: string) =>
      openssl(`pkcs12 -in ${p12} -passin stdin ${options}`, `${password}\n`).toString();
    expect(openssl('pkey -pubout', read('-nocerts -nodes')).toString()).toBe(
      publicKey(key, more['key-password']),
    );
    expect(openssl('x509 -noout -pubkey', read('-clcerts -nokeys')).toString()).toBe(
      publicKey(key, more['key-password']),
    );
    expect(read('-cacerts -nokeys')).toContain('CN = Sandbox Client CA 1');
    expect(() => openssl(`pkcs12 -in ${p12} -noout -passin pass:wrong`)).toThrow();
    const info = openssl(
      `pkcs12 -in ${p12} -info -noout -passin stdin`,
      `${password}\n`,
      'stderr',
    ).toString();
    expect(info).toMatch(/MAC: sha256/);
    expect(info).toMatch(/AES-256-CBC/);
    expect(outputs).not.toHaveProperty('certificate-file');
    expect(outputs['days-remaining']).toBe('365');
  });

  test.each<[string, Record<string, string>]>([
    ['without a key', { 'pkcs12-password': 'correct horse' }],
    ['without a password', { 'key-file': join(directory, 'never.pem') }],
  ])('%s is refused before anything is sent', async (_, more) => {
    const sandbox = await start();
    const { outputs } = await order(sandbox, { with: { 'pkcs12-file': newPlace().p12, ...more } });
    expect(outputs['error-code']).toBe('invalid_input');
    expect(sandbox.connections).toBe(0);
    expect(existsSync(join(directory, 'never.pem'))).toBe(false);
  });
});

describe.concurrent('what is in the place of a file', () => {
  type Where = 'certificate-file' | 'pkcs12-file';
  const run = async (where: Where, put: (path: string) => void, more: Record<string, string> = {}) => {
    const sandbox = await start();
    const { place, key, file, p12 } = newPlace();
    mkdirSync(place);
    const path = where === 'certificate-file' ? file : p12;
    put(path);
    const password = where === 'pkcs12-file' ? { 'pkcs12-password': 'correct horse' } : {};
    const result = await order(sandbox, { with: { 'key-file': key, [where]: path, ...password, ...more } });
    return { ...result, path, sandbox, place };
  };

  test.each<[string, Where, string | Buffer]>([
    ['a certificate', 'certificate-file', CERTIFICATE],
    [
      'a certificate in DER',
      'certificate-file',
      Buffer.from(CERTIFICATE.replace(/-----.*-----|\s/g, ''), 'base64'),
    ],
  ])('%s is replaced', async (_, where, content) => {
    const { exitCode, path, place } = await run(where, (file) => writeFileSync(file, content));
    expect(exitCode).toBe(0);
    expect(openssl(`x509 -in ${path} -noout -subject`).toString()).toContain(PERSON.name);
    expect(readFileSync(path, 'utf8')).not.toContain(CERTIFICATE.slice(30, 80));
    expect(readdirSync(place).sort()).toEqual([basename(path), 'key.pem'].sort());
  });

  test.each<[string, Where, string]>([
    ['notes', 'certificate-file', 'important notes'],
    ['an empty file', 'certificate-file', ''],
    ['a key', 'certificate-file', newKey()],
    ['a key and a certificate', 'certificate-file', newKey() + CERTIFICATE],
    ['notes', 'pkcs12-file', 'important notes'],
  ])('%s in place of %s is kept, unless overwrite says so', async (_, where, content) => {
    const put = (file: string) => writeFileSync(file, content);
    const kept = await run(where, put);
    expect(kept.exitCode).toBe(1);
    expect(kept.outputs).toEqual({ 'error-code': 'invalid_input' });
    expect(kept.log).toMatch(new RegExp(`::error::${where}: .*exists already and is not replaced`));
    expect(kept.sandbox.connections).toBe(0);
    expect(readFileSync(kept.path, 'utf8')).toBe(content);
    const replaced = await run(where, put, { overwrite: 'true' });
    expect(replaced.exitCode).toBe(0);
    expect(readFileSync(replaced.path, 'utf8')).not.toBe(content);
  });

  test.each<Where>(['certificate-file', 'pkcs12-file'])(
    'a symbolic link as %s is not followed',
    async (where) => {
      const target = `${newPlace().place}-target`;
      writeFileSync(target, CERTIFICATE);
      const result = await run(where, (file) => symlinkSync(target, file), { overwrite: 'true' });
      expect(result.outputs['error-code']).toBe('invalid_input');
      expect(result.log).toContain('symbolic link');
      expect(result.log).toContain(`::error::${where}: `);
      expect(result.sandbox.connections).toBe(0);
      expect(readFileSync(target, 'utf8')).toBe(CERTIFICATE);
    },
  );

  test.each<Where>(['certificate-file', 'pkcs12-file'])('a directory as %s', async (where) => {
    const { outputs, log, sandbox } = await run(where, mkdirSync, { overwrite: 'true' });
    expect(outputs).toEqual({ 'error-code': 'invalid_input' });
    expect(log).toMatch(new RegExp(`::error::${where}: .*directory.*Nothing was sent to DigiCert`));
    expect(sandbox.connections).toBe(0);
  });

  test('an unwritable path is found before the order', async () => {
    const sandbox = await start();
    const { place, key } = newPlace();
    mkdirSync(place);
    writeFileSync(join(place, 'blocked'), '');
    const blocked = join(place, 'blocked', 'cert.pem');
    const { outputs, exitCode, log } = await order(sandbox, {
      with: { 'key-file': key, 'certificate-file': blocked },
    });
    expect(exitCode).toBe(1);
    expect(outputs).toEqual({ 'error-code': 'invalid_input' });
    expect(log).toContain('::error::certificate-file: ');
    expect(sandbox.connections).toBe(0);
    expect(existsSync(key)).toBe(false);
  });

  test('a path that became unwritable fails after the order, which stands and is found again', async () => {
    const sandbox = await start();
    const { place, key, file } = newPlace();
    const run = () => {
      writeFileSync(file, 'important notes');
    };
    sandbox.play({ method: 'POST', fault: { kind: 'hook', run } });
    const inputs = { 'key-file': key, 'certificate-file': file };
    const { outputs, exitCode, log } = await order(sandbox, { with: inputs });
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ 'order-id': '1234001', 'error-code': 'invalid_input' });
    expect(log).toContain('Order 1234001 is issued.');
    expect(readdirSync(place).sort()).toEqual(['cert', 'key.pem']);
    const again = await order(sandbox, { with: { ...inputs, overwrite: 'true' }, ...ATTEMPT_2 });
    expect(again.outputs).toMatchObject({ 'order-created': 'false', 'certificate-file': file });
    expect(sandbox.orderPosts()).toHaveLength(1);
  });

  test.skipIf(process.getuid?.() === 0)('a directory without permission', async () => {
    const sandbox = await start();
    const { place, file } = newPlace();
    mkdirSync(place);
    chmodSync(place, 0o500);
    const { outputs, log } = await order(sandbox, { with: { csr: CSR, 'certificate-file': file } });
    expect(outputs['error-code']).toBe('invalid_input');
    expect(log).toContain('permission is denied');
  });

  test('a device is not written to', async () => {
    const sandbox = await start();
    const { outputs, log } = await order(sandbox, { with: { csr: CSR, 'certificate-file': '/dev/full' } });
    expect(outputs).toEqual({ 'error-code': 'invalid_input' });
    expect(log).toMatch(/::error::certificate-file: .*"\/dev\/full" cannot be used: it is a device/);
    expect(sandbox.connections).toBe(0);
  });

  test.each<[string, (paths: ReturnType<typeof newPlace>) => Record<string, string>]>([
    ['key and certificate', ({ key }) => ({ 'key-file': key, 'certificate-file': key })],
    ['key and PKCS#12', ({ key }) => ({ 'key-file': key, 'pkcs12-file': key })],
    [
      'certificate and PKCS#12',
      ({ key, file }) => ({ 'key-file': key, 'certificate-file': file, 'pkcs12-file': file }),
    ],
    [
      'key and certificate, written differently',
      ({ key, place }) => ({ 'key-file': key, 'certificate-file': `${place}/./key.pem` }),
    ],
  ])('one path for %s is refused before anything is sent: the key would be lost', async (_, paths) => {
    const sandbox = await start();
    const place = newPlace();
    const given = paths(place);
    const password = 'pkcs12-file' in given ? { 'pkcs12-password': 'correct horse' } : {};
    const { outputs } = await order(sandbox, { with: { ...given, ...password, overwrite: 'true' } });
    expect(outputs).toEqual({ 'error-code': 'invalid_input' });
    expect(sandbox.connections).toBe(0);
  });

  test('a path is relative to the working directory, and its directories are made', async () => {
    const sandbox = await start();
    const { outputs, exitCode, log } = await order(sandbox, {
      with: { csr: CSR, 'certificate-file': 'out/deep/cert.pem' },
    });
    expect(exitCode).toBe(0);
    expect(outputs['certificate-file']).toBe('out/deep/cert.pem');
    expect(log).toContain('It was written to out/deep/cert.pem.');
  });
});

describe.concurrent('what is loaded', () => {
  const preload = join(directory, 'loaded.mjs');
  beforeAll(() => {
    writeFileSync(
      preload,
      `import { appendFileSync } from 'node:fs';
      import { registerHooks } from 'node:module';
      registerHooks({
        load(url, context, next) {
          if (url.startsWith('file:')) appendFileSync(process.env.LOADED, url + '\\n');
          return next(url, context);
        },
      });`,
    );
  });

  /** The files of `dist/` that a step loaded, and those with an X.509 library in them. */
  async function loadedBy(run: (env: Record<string, string>) => Promise<StepResult>) {
    const list = join(directory, `loaded-${++places}`);
    const { exitCode, log } = await run({ NODE_OPTIONS: `--import=${preload}`, LOADED: list });
    expect(exitCode, log).toBe(0);
    const files = readFileSync(list, 'utf8')
      .split('\n')
      .filter((url) => url.includes('/dist/'))
      .map((url) => fileURLToPath(url));
    expect(files.length).toBeGreaterThan(1);
    return { files, x509: files.filter((file) => /asn1|x509certificate/i.test(readFileSync(file, 'utf8'))) };
  }

  test.each<[string, Record<string, string>]>([
    ['a usual order', {}],
    ['an order that waits', { 'wait-for': 'issuance', 'wait-timeout-minutes': '0.01' }],
    ['a dry run', { 'dry-run': 'true' }],
  ])('%s without CSR and files loads no X.509', async (_, inputs) => {
    const sandbox = await start();
    const { x509 } = await loadedBy((env) => order(sandbox, { with: inputs, env }));
    expect(x509).toEqual([]);
  });

  test('its re-run, which finds the order, does not either', async () => {
    const sandbox = await start();
    await order(sandbox, { with: { csr: CSR, 'order-reference': 'ours' } });
    const { x509 } = await loadedBy((env) => order(sandbox, { with: { 'order-reference': 'ours' }, env }));
    expect(x509).toEqual([]);
  });

  test('nor does collecting without files', async () => {
    const sandbox = await start();
    await order(sandbox, { with: { csr: CSR } });
    const inputs = { devkey: sandbox.key, 'api-url': sandbox.url, 'order-id': '1234001' };
    const { x509 } = await loadedBy((env) => runStep({ inputs, bundle: 'dist/collect.js', env }));
    expect(x509).toEqual([]);
  });

  test('an order with a key does: the list tells', async () => {
    const sandbox = await start();
    const { x509 } = await loadedBy((env) => order(sandbox, { with: { 'key-file': newPlace().key }, env }));
    expect(x509.length).toBeGreaterThan(0);
  });
});
