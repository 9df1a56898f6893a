// Certificates that are odd, or whose dates depend on a clock, on the shipped bundle.

import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  X509Certificate,
} from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Element, elementsIn, readElement } from '../src/asn1/reader.ts';
import { algorithm, bitString, oid, sequence, setOf, utf8String } from '../src/asn1/writer.ts';
import { deliverCertificate } from '../src/delivery/deliver.ts';
import { act, placed } from './action-step.ts';
import { order, places } from './delivery.ts';
import { PERSON } from './fixtures.ts';
import { jobs } from './job.ts';
import { openssl, workDirectory } from './openssl.ts';
import { existing } from './order-step.ts';
import { sandboxes } from './sandboxes.ts';
import { newKey, signingRequest } from './signing-request.ts';
import type { StepResult } from './step.ts';

const start = sandboxes();
const directory = workDirectory();
const newPlace = places(directory);
const jobFor = jobs();
const YEAR = 365 * 24 * 60 * 60 * 1000;

/** A certificate of the person for a key, by OpenSSL. */
let made = 0;
function selfSigned(key: string): X509Certificate {
  const [file, config] = [join(directory, `${++made}.key`), join(directory, `${made}.cnf`)];
  writeFileSync(file, key);
  const lines = [
    '[req]',
    'distinguished_name=dn',
    'prompt=no',
    'x509_extensions=ext',
    '[dn]',
    `CN=${PERSON.name}`,
  ];
  const extensions = ['[ext]', 'basicConstraints=CA:FALSE', `subjectAltName=email:${PERSON.email}`];
  writeFileSync(config, [...lines, ...extensions, 'extendedKeyUsage=emailProtection', ''].join('\n'));
  return new X509Certificate(openssl(`req -x509 -key ${file} -config ${config} -days 300`));
}

const ECDSA_SHA256 = algorithm('1.2.840.10045.4.3.2');

/** The certificate with other members, signed again with this key. */
function changed(
  certificate: X509Certificate,
  signer: KeyObject,
  change: (members: Buffer[]) => void,
): X509Certificate {
  const [body] = elementsIn(readElement(certificate.raw));
  const members = elementsIn(body as Element).map(({ bytes }) => bytes);
  change(members);
  const signed = sequence(...members);
  return new X509Certificate(sequence(signed, ECDSA_SHA256, bitString(sign('sha256', signed, signer))));
}

const ISSUER = 3;
const VALIDITY = 4;
const SUBJECT = 5;
const time = (tag: number, text: string) => Buffer.concat([Buffer.of(tag, text.length), Buffer.from(text)]);
const validity = (from: Date, to: Date) => sequence(timeOf(from), timeOf(to));
const timeOf = (date: Date) => time(0x18, date.toISOString().replace(/[-:T]|\.\d+/g, ''));
const nameOf = (commonName: string) => sequence(setOf(sequence(oid('2.5.4.3'), utf8String(commonName))));
const elliptic = () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;

/** An order with a key of its own, whose download is what a function makes of a certificate for the key. */
async function delivered(
  make: (leaf: X509Certificate, key: KeyObject) => X509Certificate[],
): Promise<{ result: StepResult; file: string }> {
  const sandbox = await start();
  const pem = newKey();
  const { file } = newPlace();
  const csr = signingRequest(pem);
  const certificate = { common_name: PERSON.name, emails: [PERSON.email], signature_hash: 'sha256', csr };
  existing(sandbox, undefined, { certificate });
  const body = make(selfSigned(pem), createPrivateKey(pem)).map(String).join('');
  sandbox.play({
    path: /\/download\//,
    fault: { kind: 'body', body, contentType: 'application/x-pem-file' },
    times: 9,
  });
  // What order info has of the certificate is of another one.
  sandbox.play({
    path: /\/order\/certificate\/1234001$/,
    fault: { kind: 'edit', set: { 'certificate.serial_number': null, 'certificate.thumbprint': null } },
    times: 9,
  });
  const result = await act('collect', sandbox, { 'order-id': '1234001', 'certificate-file': file });
  return { result, file };
}

function expectMismatch({ result, file }: { result: StepResult; file: string }, problem: string): void {
  expect(result.outputs['error-code'], result.log).toBe('certificate_mismatch');
  expect(result.outputs).not.toHaveProperty('issuer');
  expect(result.log).toContain(problem);
  expect(existsSync(file)).toBe(false);
}

describe.concurrent('a leaf that is its own issuer is certificate_mismatch', () => {
  const PROBLEM = 'the download is its own issuer, so that no CA issued it.';

  test('signed with its own key', async () => {
    expectMismatch(await delivered((leaf) => [leaf]), PROBLEM);
  });

  test('signed with another one', async () => {
    expectMismatch(await delivered((leaf) => [changed(leaf, elliptic(), () => {})]), PROBLEM);
  });
});

describe.concurrent('what is missing or cannot be read ends in outputs', () => {
  test('an empty issuer', async () => {
    const { result, file } = await delivered((leaf) => [
      changed(leaf, elliptic(), (members) => {
        members[ISSUER] = sequence();
      }),
    ]);
    expect(result.exitCode, result.log).toBe(0);
    expect(result.outputs).toMatchObject({ issuer: '', 'certificate-file': file });
    expect(result.outputs['days-remaining']).toMatch(/^\d+$/);
  });

  test('a date that cannot be read', async () => {
    const { result, file } = await delivered((leaf) => [
      changed(leaf, elliptic(), (members) => {
        members[ISSUER] = nameOf('Some CA');
        members[VALIDITY] = sequence(time(0x17, '260101000000Z'), time(0x17, '271331235959Z'));
      }),
    ]);
    expect(result.exitCode, result.log).toBe(0);
    expect(result.outputs).toMatchObject({
      issuer: 'Some CA',
      'not-before': '2026-01-01T00:00:00.000Z',
      'certificate-file': file,
    });
    expect(result.outputs).not.toHaveProperty('not-after');
    expect(result.outputs).not.toHaveProperty('days-remaining');
    expect(result.log).toContain(
      '::warning::A date of the certificate cannot be read, so it was not checked.',
    );
    expect(result.summary).toContain('| Valid | 2026-01-01 to unknown |');
  });
});

describe.concurrent('an issuer that is there twice', () => {
  const now = Date.now();
  const ca = elliptic();
  const root = elliptic();
  const publicKey = (key: KeyObject) => createPublicKey(key).export({ type: 'spki', format: 'der' });
  const caExtensions = () => {
    const file = join(directory, `${++made}.ca`);
    writeFileSync(file, newKey());
    const [body] = elementsIn(
      readElement(new X509Certificate(openssl(`req -x509 -key ${file} -subj /CN=x -days 3`)).raw),
    );
    return elementsIn(body as Element).at(-1)?.bytes as Buffer;
  };
  const issued = (leaf: X509Certificate) =>
    changed(leaf, ca, (members) => {
      members[ISSUER] = nameOf('CA');
    });
  /** A certificate of the CA, by the root. */
  const authority = (leaf: X509Certificate, from: number, to: number) =>
    changed(leaf, root, (members) => {
      members[ISSUER] = nameOf('Root');
      members[VALIDITY] = validity(new Date(from), new Date(to));
      members[SUBJECT] = nameOf('CA');
      members[6] = publicKey(ca);
      members[7] = basicConstraints(leaf);
    });
  /** The extensions of a CA: those of the leaf would not let it sign. */
  function basicConstraints(_: X509Certificate): Buffer {
    const [list] = elementsIn(readElement(caExtensions()));
    // Without the key identifiers, which are of another key.
    const kept = elementsIn(list as Element).filter(({ content }) =>
      content.includes(Buffer.from('551d13', 'hex')),
    );
    return Buffer.concat([
      Buffer.of(0xa3, kept.reduce((sum, { bytes }) => sum + bytes.length, 0) + 2),
      sequence(...kept.map(({ bytes }) => bytes)),
    ]);
  }

  test.each([
    ['the expired one first', [-2, -1], [-1, 1]],
    ['the valid one first', [-1, 1], [-2, -1]],
  ])('%s: the valid chain is taken', async (_, first, second) => {
    const [from = 0, to = 0] = first;
    const [otherFrom = 0, otherTo = 0] = second;
    const { result, file } = await delivered((leaf) => [
      issued(leaf),
      authority(leaf, now + from * YEAR, now + to * YEAR),
      authority(leaf, now + otherFrom * YEAR, now + otherTo * YEAR),
    ]);
    expect(result.exitCode, result.log).toBe(0);
    const written = readFileSync(file, 'utf8').match(/-----BEGIN[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
    expect(written).toHaveLength(2);
    expect(new X509Certificate(written[1] as string).validToDate.valueOf()).toBeGreaterThan(now);
  });

  test('only the expired one: certificate_mismatch', async () => {
    const { result } = await delivered((leaf) => [issued(leaf), authority(leaf, now - 2 * YEAR, now - YEAR)]);
    expect(result.outputs['error-code'], result.log).toBe('certificate_mismatch');
    expect(result.log).toContain('has an issuer that is valid only from');
  });
});

describe.concurrent('clocks that differ', () => {
  test.each([
    ['is not valid yet', 300],
    ['is not valid any more', -500],
  ])('on a loopback host a certificate that %s by the runner is accepted with a warning', async (_, days) => {
    const sandbox = await start();
    sandbox.setClock(new Date(Date.now() + days * 24 * 60 * 60 * 1000));
    const { key, file } = newPlace();
    const { exitCode, outputs, log } = await order(sandbox, {
      with: { 'key-file': key, 'certificate-file': file },
    });
    expect(exitCode, log).toBe(0);
    expect(outputs['certificate-file']).toBe(file);
    expect(outputs['days-remaining']).toBe('365');
    expect(log).toMatch(
      /::warning::The certificate is not valid by the clock of this runner \(\d{4}-[^)]+Z\), but is by the clock of CertCentral \(\d{4}-[^)]+Z\), which counts on a loopback host\./,
    );
  });
});

describe.concurrent('on-timeout with wait-for: issuance', () => {
  const wait = { 'wait-for': 'issuance', 'wait-timeout-minutes': '0.01' };

  test('is fail by default if a certificate or PKCS#12 file is asked for', async () => {
    for (const files of [
      { 'certificate-file': newPlace().file },
      { 'pkcs12-file': newPlace().p12, 'pkcs12-password': 'secret' },
    ]) {
      const sandbox = await start({ approval: 'one-step' });
      const { exitCode, outputs } = await order(sandbox, {
        with: { ...wait, ...files, 'key-file': newPlace().key },
      });
      expect(exitCode).toBe(1);
      expect(outputs).toMatchObject({
        'error-code': 'not_issued',
        'order-id': '1234001',
        'order-created': 'true',
      });
    }
  });

  test.each<[string, Record<string, string>]>([
    ['no file is asked for', wait],
    ['it is not waited', {}],
    ['on-timeout is succeed', { ...wait, 'on-timeout': 'succeed' }],
  ])('succeeds if %s', async (_, inputs) => {
    const files: Record<string, string> = inputs === wait ? {} : { 'certificate-file': newPlace().file };
    const sandbox = await start({ approval: 'one-step' });
    const { exitCode, log } = await order(sandbox, {
      with: { ...inputs, ...files, 'key-file': newPlace().key },
    });
    expect(exitCode, log).toBe(0);
  });
});

test('collect with the new key while a reissue waits is not_issued', async () => {
  const sandbox = await start({ approval: 'one-step', echoCsr: false });
  const csr = signingRequest(newKey());
  placed(sandbox, {
    certificate: { common_name: PERSON.name, emails: [PERSON.email], signature_hash: 'sha256', csr },
  });
  sandbox.approve(1234001);
  const { key, file } = newPlace();
  const reissue = await act('reissue', sandbox, { 'order-id': '1234001', 'key-file': key });
  expect(reissue.outputs, reissue.log).toMatchObject({ changed: 'true', 'request-status': 'pending' });
  const inputs = { 'order-id': '1234001', 'key-file': key, 'certificate-file': file };
  sandbox.play({
    path: '/order/certificate/1234001',
    fault: { kind: 'edit', set: { status: 'issued' } },
    times: 9,
  });
  const { outputs, log, exitCode } = await act('collect', sandbox, inputs);
  expect(outputs['error-code'], log).toBe('not_issued');
  expect(exitCode).toBe(1);
  expect(log).toContain(
    `::error::A reissue of order 1234001 waits (request ${reissue.outputs['request-id']}), so there is no certificate with this ` +
      'key yet, and no file was written. Collect it later with the collect action and order-id: 1234001.',
  );
  expect(existsSync(file)).toBe(false);
});

test('elsewhere a certificate that only the service finds valid is certificate_mismatch', async () => {
  const sandbox = await start();
  sandbox.setClock(new Date(Date.now() + 300 * 24 * 60 * 60 * 1000));
  const id = String(
    existing(sandbox, 'ours', {
      certificate: {
        common_name: PERSON.name,
        emails: [PERSON.email],
        signature_hash: 'sha256',
        csr: signingRequest(newKey()),
      },
    }),
  );
  const job = await jobFor(sandbox, {}, { apiUrl: new URL('https://www.digicert.com/services/v2') });
  const { file } = newPlace();
  const delivery = {
    certificateFile: file,
    format: 'pem' as const,
    overwrite: false,
    keyFile: undefined,
    keyPassword: undefined,
    pkcs12: undefined,
  };
  const expected = { publicKey: undefined, emails: [], usage: 'any' as const, latestEnd: undefined };
  const order = { id, created: false, status: 'issued', certificateId: '9012001' };
  const delivering = deliverCertificate(job, order, delivery, { expected, key: undefined });
  await expect(delivering).rejects.toMatchObject({
    code: 'certificate_mismatch',
    message: expect.stringMatching(
      /the download is not valid by the clock of this runner \(\S+\), but is by the clock of CertCentral \(\S+\)\. Correct the clock that is wrong\. Nothing was written\./,
    ),
  });
  expect(existsSync(file)).toBe(false);
});
