// Private keys as editors, shells and secret stores leave them, and files with keys of other programs.

import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { order, places } from './delivery.ts';
import { CERTIFICATE, CSR, derOf } from './fixtures.ts';
import { openssl, workDirectory } from './openssl.ts';
import { sandboxes } from './sandboxes.ts';
import { newKey, signingRequest } from './signing-request.ts';
import { runStep } from './step.ts';

const start = sandboxes();
const directory = workDirectory();
const newPlace = places(directory);
let files = 0;
function fileOf(content: string | Buffer): string {
  const path = join(directory, `given-${++files}`);
  writeFileSync(path, content);
  return path;
}

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const PASSWORD = 'correct horse';
const secret = { cipher: 'aes-256-cbc', passphrase: PASSWORD };
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const der = privateKey.export({ type: 'pkcs8', format: 'der' });
const encryptedPem = privateKey.export({ type: 'pkcs8', format: 'pem', ...secret }).toString();
const encryptedDer = privateKey.export({ type: 'pkcs8', format: 'der', ...secret });
const oldPem = (cipher: string) =>
  openssl(`rsa -traditional ${cipher} -passout pass:x1234`, rsaPem).toString();
const rsaPem = rsa.export({ type: 'pkcs8', format: 'pem' }).toString();
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const base64 = (content: string | Buffer) => Buffer.from(content).toString('base64');
const wrapped = (text: string) => text.replace(/.{76}/g, '$&\r\n');
const key = (inputs: Record<string, string>) => runStep({ inputs, bundle: 'dist/key.js' });
const printOf = (one: typeof privateKey) =>
  createHash('sha256')
    .update(createPublicKey(one).export({ type: 'spki', format: 'der' }))
    .digest('hex');

describe.concurrent('a key is read', () => {
  test.each<[string, string | Buffer, password?: string]>([
    ['PEM', pem],
    ['PEM with a byte order mark', `\ufeff${pem}`],
    ['PEM in UTF-16, as PowerShell writes it', utf16(`\ufeff${pem.replaceAll('\n', '\r\n')}`)],
    ['PEM in UTF-16 without a byte order mark', utf16(pem)],
    ['PEM in UTF-16 with the high byte first', utf16(`\ufeff${pem}`).swap16()],
    ['PEM with line ends written out', pem.replaceAll('\n', '\\n')],
    ['PEM with CRLF written out', pem.replaceAll('\n', '\\r\\n')],
    ['PEM in one line with blanks', pem.replaceAll('\n', ' ')],
    ['PEM in one line', pem.replaceAll('\n', '')],
    ['PEM after a certificate and text', `Bag Attributes\n${CERTIFICATE}\nkey:\n${pem}`],
    ['encrypted PEM in one line', encryptedPem.replaceAll('\n', ''), PASSWORD],
    ['encrypted PEM in UTF-16', utf16(`\ufeff${encryptedPem}`), PASSWORD],
    ['PKCS#8 in DER', der],
    ['PKCS#8 in DER with a line end', Buffer.concat([der, Buffer.from('\r\n')])],
    ['SEC 1 in DER', privateKey.export({ type: 'sec1', format: 'der' })],
    ['encrypted PKCS#8 in DER', encryptedDer, PASSWORD],
    ['base64 of PEM', wrapped(base64(pem))],
    ['base64 of PEM in UTF-16', base64(utf16(pem))],
    ['base64 of DER', base64(der)],
    ['base64 of DER in lines, in UTF-16', utf16(`\ufeff${wrapped(base64(der))}`)],
    ['base64 of encrypted DER', wrapped(base64(encryptedDer)), PASSWORD],
  ])('%s', async (_, content, password = '') => {
    const path = fileOf(content);
    const { outputs, log } = await key({ 'key-file': path, 'key-password': password });
    expect(outputs['public-key-sha256'], log).toBe(printOf(privateKey));
    expect(outputs['key-created']).toBe('false');
    expect(readFileSync(path)).toEqual(Buffer.from(content));
  });

  test.each<[string, string | Buffer]>([
    ['PKCS#1 in DER', rsa.export({ type: 'pkcs1', format: 'der' })],
    [
      'PKCS#1 in PEM in one line',
      rsa.export({ type: 'pkcs1', format: 'pem' }).toString().replaceAll('\n', ' '),
    ],
  ])('%s', async (_, content) => {
    const { outputs, log } = await key({ 'key-file': fileOf(content) });
    expect(outputs['public-key-sha256'], log).toBe(printOf(rsa));
  });

  test.each([
    ['-aes128', (text: string) => text],
    ['-aes256', (text: string) => text.replaceAll('\n', ' ')],
    ['-aes256', (text: string) => text.replaceAll('\n', '')],
    ['-des3', (text: string) => text.replaceAll('\n', '')],
  ])('PEM that OpenSSL encrypted with %s before PKCS#8', async (cipher, change) => {
    const path = fileOf(change(oldPem(cipher)));
    const { outputs, log } = await key({ 'key-file': path, 'key-password': 'x1234' });
    expect(outputs['public-key-sha256'], log).toBe(printOf(rsa));
  });

  test('and an order is placed with it', async () => {
    const sandbox = await start();
    const { exitCode, log } = await order(sandbox, { with: { 'key-file': fileOf(utf16(`\ufeff${pem}`)) } });
    expect(exitCode, log).toBe(0);
    const ordered = openssl('req -noout -pubkey', sandbox.orders[0]?.csr as string).toString();
    expect(createPublicKey(ordered).equals(createPublicKey(privateKey))).toBe(true);
  });
});

const JWK = JSON.stringify({ keys: [privateKey.export({ format: 'jwk' })] }, null, 2);
const PUTTY =
  'PuTTY-User-Key-File-3: ecdsa-sha2-nistp256\r\nEncryption: none\r\nComment: x\r\nPublic-Lines: 3\r\n';
const AGE = '# created: 2026-11-30T10:00:00Z\n# public key: age1x\nAGE-SECRET-KEY-1QQQQ\n';
const JKS = Buffer.from('feedfeed00000002', 'hex');
const pkcs12 = () => {
  const [made, certificate] = [fileOf(newKey()), join(directory, 'p12.pem')];
  openssl(`req -x509 -key ${made} -subj /CN=Ada -days 3 -out ${certificate}`);
  return openssl(`pkcs12 -export -inkey ${made} -in ${certificate} -passout pass:secret`);
};
const KEEP = 'Keep this file, since an order may have been placed with its private key.';

describe.concurrent('a file that is no key that can be read is named', () => {
  const foreign = (name: string) =>
    `key-file: contains ${name}, which this action cannot read. Convert it to PEM (PKCS#8) in another file. ${KEEP}`;
  const none = (content: string) =>
    `key-file: contains no private key (the file has: ${content}). Give the path of a private key, or one without a file.`;

  test.each<[name: string, content: string | Buffer, message: string]>([
    ['PuTTY', PUTTY, foreign('a PuTTY key')],
    ['a JWK', JWK, foreign('a JWK')],
    ['base64 of a JWK', base64(JWK), foreign('a JWK in base64')],
    ['age', AGE, foreign('an age key')],
    ['JKS', JKS, foreign('a Java key store (JKS)')],
    ['PKCS#12', pkcs12(), foreign('a PKCS#12 file')],
    ['base64 of PKCS#12', base64(pkcs12()), foreign('a PKCS#12 file in base64')],
    [
      'OpenSSH',
      `-----BEGIN OPENSSH PRIVATE KEY-----\nb3Blbg==\n-----END OPENSSH PRIVATE KEY-----\n`,
      foreign('an OpenSSH key'),
    ],
    [
      'truncated PEM in UTF-16',
      utf16(`\ufeff${pem.split('\n').slice(0, 2).join('\n')}`),
      `key-file: contains a private key that is truncated (PEM in UTF-16 without its END line). ${KEEP}`,
    ],
    [
      'damaged PEM',
      pem.replace(/\n[^\n]+(?=\n-----END)/, ''),
      `key-file: contains a private key that is damaged or of an unknown kind (PEM, PRIVATE KEY). ${KEEP}`,
    ],
    ['an empty file', '', none('nothing')],
    ['text', 'notes', none('text')],
    ['a certificate', CERTIFICATE, none('PEM, CERTIFICATE')],
    ['a CSR in UTF-16', utf16(`\ufeff${CSR}`), none('PEM in UTF-16, CERTIFICATE REQUEST')],
    ['DER of a certificate', derOf(CERTIFICATE), none('DER')],
    ['base64 of text', base64('notes'), none('base64')],
  ])('%s', async (_, content, message) => {
    const sandbox = await start();
    const path = fileOf(content);
    const { outputs, log } = await order(sandbox, { with: { 'key-file': path } });
    expect(outputs).toEqual({ 'error-code': 'invalid_input' });
    expect(log).toContain(`::error::${message}`.replaceAll('%', '%25'));
    expect(log).not.toMatch(/\bmove\b/);
    expect(readFileSync(path)).toEqual(Buffer.from(content));
    expect(sandbox.requests).toEqual([]);
  });

  test('a wrong password shows the form', async () => {
    const { log } = await key({ 'key-file': fileOf(encryptedPem), 'key-password': 'wrong' });
    expect(log).toContain(
      '::error::key-password: does not open the private key in key-file (PEM, ENCRYPTED PRIVATE KEY), or the file is damaged.',
    );
  });
});

describe.concurrent('a file with a private key is never replaced', () => {
  test.each<[string, string | Buffer]>([
    ['PEM', pem],
    ['PEM in UTF-16', utf16(`\ufeff${pem}`)],
    ['PEM in UTF-16 with the high byte first', utf16(pem).swap16()],
    ['PEM with line ends written out', JSON.stringify({ key: pem })],
    ['PEM in one line', pem.replaceAll('\n', '')],
    ['DER', der],
    ['encrypted DER', encryptedDer],
    ['base64 of PEM', base64(pem)],
    ['base64 of PEM in UTF-16', wrapped(base64(utf16(pem)))],
    ['base64 of DER', base64(der)],
    ['base64 of DER in lines', wrapped(base64(rsa.export({ type: 'pkcs1', format: 'der' })))],
    ['base64 of encrypted DER in UTF-16', utf16(`\ufeff${wrapped(base64(encryptedDer))}`)],
    [
      'base64 in a Kubernetes secret',
      `data:\n  tls.key: ${base64(pem)}\n  tls.crt: ${base64(CERTIFICATE)}\n`,
    ],
    ['base64 of DER in a file of variables', `NAME=agent\nKEY=${base64(der)}\n`],
    ['base64 of DER after words', `the key ${wrapped(base64(der))}`],
    [
      'DER under the label of a certificate, as certutil -encode writes it',
      pem.replaceAll('PRIVATE KEY', 'CERTIFICATE'),
    ],
    ['PEM with base64 of a key after a certificate', `${CERTIFICATE}\n${base64(der)}\n`],
    ['base64 of base64 of PEM', base64(base64(pem))],
    ['base64 of DER for URLs', der.toString('base64url')],
    [
      'base64 of an encrypted RSA key for URLs',
      rsa.export({ type: 'pkcs8', format: 'der', ...secret }).toString('base64url'),
    ],
    ['DER in hexadecimal', der.toString('hex')],
    ['DER in hexadecimal with colons', der.toString('hex').replace(/..(?!$)/g, '$&:')],
    ['PEM in UTF-32', Buffer.from([...pem].flatMap((character) => [character.charCodeAt(0), 0, 0, 0]))],
    ['PEM with blanks in its marks', pem.replaceAll('PRIVATE KEY', ' PRIVATE KEY ')],
    [
      'encrypted data as in BCFKS',
      Buffer.concat([
        Buffer.from([0x30, 0x82, encryptedDer.length >> 8, encryptedDer.length & 0xff]),
        encryptedDer,
      ]),
    ],
    ['PVK', Buffer.from('1ef1b5b000000000', 'hex')],
    ['minisign', 'untrusted comment: minisign encrypted secret key\nRWRTY0Iy\n'],
    ['a JWK', JWK],
    ['base64 of a JWK', base64(JWK)],
    ['a JWK in a JSON string', JSON.stringify({ secret: JWK })],
    ['PuTTY', PUTTY],
    ['age', AGE],
    ['a file that age encrypted', 'age-encryption.org/v1\n-> scrypt x 18\n'],
    ['JKS', JKS],
    ['JCEKS', Buffer.from('cececece00000002', 'hex')],
    ['PKCS#12', pkcs12()],
    ['base64 of PKCS#12', base64(pkcs12())],
    ['OpenPGP', '-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nlQ==\n'],
    ['XML', '<RSAKeyValue><Modulus>AQ==</Modulus><D>AQ==</D></RSAKeyValue>'],
  ])('%s', async (_, content) => {
    const sandbox = await start();
    const path = fileOf(content);
    const { outputs, log } = await order(sandbox, {
      with: { csr: CSR, 'certificate-file': path, overwrite: 'true' },
    });
    expect(outputs).toEqual({ 'error-code': 'invalid_input' });
    expect(log).toContain(
      `::error::certificate-file: The file "${path}" cannot be used: it contains a private key and is never replaced. ` +
        'Give another path. Nothing was sent to DigiCert.',
    );
    expect(readFileSync(path)).toEqual(Buffer.from(content));
    expect(sandbox.requests).toEqual([]);
  });

  test.each<[string, string | Buffer]>([
    ['a public JWK', JSON.stringify(createPublicKey(privateKey).export({ format: 'jwk' }))],
    ['a certificate in base64', base64(derOf(CERTIFICATE))],
    ['a certificate in hexadecimal', derOf(CERTIFICATE).toString('hex')],
    ['a public key of minisign', 'untrusted comment: minisign public key 1\nRWQf6LRC\n'],
    ['a public key', createPublicKey(privateKey).export({ type: 'spki', format: 'pem' })],
    ['notes about a private key', `The private key is kept elsewhere. ${'words '.repeat(500)}`],
  ])('%s is replaced with overwrite', async (_, content) => {
    const sandbox = await start();
    const path = fileOf(content);
    const { exitCode, log } = await order(sandbox, {
      with: { csr: CSR, 'certificate-file': path, overwrite: 'true' },
    });
    expect(exitCode, log).toBe(0);
    expect(readFileSync(path, 'utf8')).toMatch(/^-----BEGIN CERTIFICATE-----/);
  });
});

describe.concurrent('refused before an order', () => {
  const refused = async (inputs: Record<string, string>, message: string) => {
    const sandbox = await start();
    const { outputs, log } = await order(sandbox, { with: inputs });
    expect(outputs).toEqual({ 'error-code': 'invalid_input' });
    expect(log).toContain(message);
    expect(sandbox.requests).toEqual([]);
  };
  const LINE_END =
    'starts or ends with a line break or a byte order mark, which `gh secret set` on Windows leaves in a secret. Set ' +
    'the secret again without it.';

  test.each([
    ['a line feed', 'secret\n'],
    ['CRLF', 'secret\r\n'],
    ['a carriage return', 'secret\r'],
    ['a byte order mark', '\ufeffsecret'],
    ['the bytes of a byte order mark', '\u00ef\u00bb\u00bfsecret'],
    ['the byte order mark of UTF-16 as it is shown', '\u00ff\u00fesecret'],
    ['bytes that cannot be decoded', '\ufffd\ufffdsecret'],
  ])('a password with %s at an end', async (_, password) => {
    const place = newPlace();
    const inputs = { 'key-file': place.key, 'pkcs12-file': place.p12 };
    await refused(
      { ...inputs, 'key-password': password, 'pkcs12-password': 'x' },
      `key-password: ${LINE_END}`,
    );
    await refused(
      { ...inputs, 'pkcs12-password': password },
      `%0A- pkcs12-password: ${LINE_END}\n`.replace('%0A- ', '- '),
    );
    expect(existsSync(place.place)).toBe(false);
  });

  test('a password of more than 1,024 bytes; one of 1,024 opens', async () => {
    const { place, key: file } = newPlace();
    const inputs = { 'key-file': file, 'key-password': 'ä'.repeat(512) };
    const message = 'is longer than 1,024 bytes, which no program opens. Give a shorter password.';
    await refused({ ...inputs, 'key-password': `${inputs['key-password']}x` }, `key-password: ${message}`);
    await refused(
      { 'key-file': file, 'pkcs12-file': `${file}.p12`, 'pkcs12-password': 'x'.repeat(1025) },
      `pkcs12-password: ${message}`,
    );
    expect(existsSync(place)).toBe(false);
    const { exitCode, log } = await order(await start(), { with: inputs });
    expect(exitCode, log).toBe(0);
    expect(createPrivateKey({ key: readFileSync(file), passphrase: 'ä'.repeat(512) }).type).toBe('private');
  });

  const explicit = () => openssl('ecparam -name prime256v1 -genkey -noout -param_enc explicit').toString();
  const EXPLICIT =
    'a key of the kind EC P-256 with explicit curve parameters; DigiCert takes RSA 2048, RSA 3072, RSA 4096, EC P-256 ' +
    'and EC P-384. Let the key name its curve (openssl ec -param_enc named_curve).';

  test('an EC key with explicit parameters', async () => {
    await refused({ 'key-file': fileOf(explicit()) }, `key-file: contains ${EXPLICIT}`);
  });

  test('a CSR of one', async () => {
    await refused({ csr: signingRequest(explicit()) }, `- csr: has ${EXPLICIT}`);
  });
});

test('a key that cannot be read back is not used for an order', async () => {
  const sandbox = await start();
  const { key: file } = newPlace();
  const { outputs, log } = await order(sandbox, {
    with: { 'key-file': file },
    env: { NODE_OPTIONS: `--require=${join(import.meta.dirname, 'corrupt-files.cjs')}` },
  });
  expect(outputs['error-code'], log).toBe('invalid_input');
  expect(log).toContain(
    '::error::key-file: the new private key was saved, but could not be read back and opened, so it was not used. Check ' +
      'the disk of the runner, and give another path.',
  );
  expect(sandbox.orderPosts()).toEqual([]);
});

describe.concurrent('warnings', () => {
  const outside = (name: string) =>
    `::warning::${name} is outside of runner.temp, so the private key stays on the runner after the job, and a file in the ` +
    `workspace is easily uploaded. Give a path in \${{ runner.temp }}, or remove the file when the job ends.`;

  test('a path for a private key outside of runner.temp', async () => {
    const sandbox = await start();
    const { key: file, p12 } = newPlace();
    const inputs = { 'key-file': file, 'pkcs12-file': p12, 'pkcs12-password': 'secret' };
    const warned = await order(sandbox, { with: inputs });
    expect(warned.log).toContain(outside('key-file'));
    expect(warned.log).toContain(outside('pkcs12-file'));
    const inside = await order(sandbox, { with: inputs, env: { RUNNER_TEMP: directory } });
    expect(inside.log).not.toContain('runner.temp');
    expect((await key({ 'key-file': file })).log).toContain(outside('key-file'));
  });

  test('a pkcs12-password beyond ASCII', async () => {
    const { key: file, p12 } = newPlace();
    const inputs = { 'key-file': file, 'pkcs12-file': p12, 'pkcs12-password': 'pässword' };
    const { exitCode, log } = await order(await start(), { with: inputs });
    expect(exitCode).toBe(0);
    expect(log).toContain(
      '::warning::pkcs12-password contains characters beyond ASCII: Java cannot open the PKCS#12 file with it. Use ' +
        'letters, digits and signs of ASCII if a Java program reads the file.',
    );
  });
});

test('a dry run makes no directory and no file', async () => {
  const sandbox = await start();
  const { place, key: file, file: certificate, p12 } = newPlace();
  const inputs = {
    'dry-run': 'true',
    'key-file': file,
    'certificate-file': certificate,
    'pkcs12-file': p12,
    'pkcs12-password': 'secret',
  };
  const { exitCode, log } = await order(sandbox, { with: inputs });
  expect(exitCode, log).toBe(0);
  expect(existsSync(place)).toBe(false);
  mkdirSync(place);
  expect((await order(sandbox, { with: inputs })).exitCode).toBe(0);
  expect(readdirSync(place)).toEqual([]);

  await order(sandbox, { with: { csr: CSR } });
  const reissue = await runStep({
    bundle: 'dist/reissue.js',
    inputs: {
      devkey: sandbox.key,
      'api-url': sandbox.url,
      'order-id': '1234001',
      ...inputs,
      'key-file': `${place}-new/key`,
    },
  });
  expect(reissue.exitCode, reissue.log).toBe(0);
  expect(existsSync(`${place}-new`)).toBe(false);
  expect(readdirSync(place)).toEqual([]);
});

test('a dry run refuses a place that cannot be written', async () => {
  const sandbox = await start();
  const blocked = fileOf('');
  const { outputs, log } = await order(sandbox, {
    with: { 'dry-run': 'true', 'key-file': join(blocked, 'a', 'b.key') },
  });
  expect(outputs['error-code']).toBe('invalid_input');
  expect(log).toMatch(/::error::.*ENOTDIR/);
});
