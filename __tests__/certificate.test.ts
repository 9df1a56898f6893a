import { X509Certificate } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { authority, impostor } from '../sandbox/authority.ts';
import {
  describeCertificate,
  formatCertificate,
  isCertificateFile,
  readCertificates,
} from '../src/certificate/certificate.ts';
import { datesOf, isExpired } from '../src/certificate/certificate-dates.ts';
import { assembleChain, type Chain } from '../src/certificate/chain.ts';
import { checkIssuers, checkLeaf } from '../src/certificate/check-chain.ts';
import { publicKeyOf } from '../src/certificate/csr-check.ts';
import { makeKey } from '../src/certificate/key.ts';
import { makeCsr } from '../src/certificate/make-csr.ts';
import { DAY, issue } from './certificates.ts';
import { openssl, workDirectory } from './openssl.ts';

const directory = workDirectory();
const ca = await authority();
const key = await makeKey('ec-p256');
const otherKey = await makeKey('ec-p256');
const leaf = await issue(key);
const strangerLeaf = await issue(otherKey);
const intermediate = new X509Certificate(ca.intermediatePem);
const root = new X509Certificate(ca.rootPem);
const publicKey = publicKeyOf(await makeCsr(key, { commonName: 'Ada', emails: [] })) as Buffer;

const crlf = (certificate: X509Certificate) => certificate.toString().replaceAll('\n', '\r\n');
const raws = (certificates: (X509Certificate | undefined)[]) =>
  certificates.map((one) => one?.raw.toString('hex'));

const mismatch = (text: string) =>
  expect.objectContaining({ code: 'certificate_mismatch', message: expect.stringContaining(text) });

let files = 0;
function fileOf(content: string | Buffer): string {
  files += 1;
  const path = join(directory, `file-${files}`);
  writeFileSync(path, content);
  return path;
}

describe('reading a download', () => {
  const all = [leaf, intermediate, root];

  test.each<[string, string | Buffer]>([
    ['PEM', all.map(String).join('')],
    ['PEM with CRLF', all.map(crlf).join('')],
    ['PEM with CRLF as bytes', Buffer.from(all.map(crlf).join(''))],
    [
      'PEM with text and a BOM around',
      `\uFEFFsubject=/CN=Ü\n${all.map((one) => `Bag\n${one}\n\n`).join('i:CN')}bye`,
    ],
    ['PEM with every block twice', all.map((one) => `${crlf(one)}${one}`).join('')],
    ['PEM without a line end at the end', all.map(String).join('').trim()],
    ['PEM with another block between', `${leaf}${openssl('ecparam -name prime256v1')}${intermediate}${root}`],
    ['PKCS#7 in PEM', ca.pkcs7(all.map(String))],
    ['PKCS#7 in DER', openssl('pkcs7 -outform DER', ca.pkcs7(all.map(String)))],
    ['PKCS#7 of OpenSSL', openssl(`crl2pkcs7 -nocrl -certfile ${fileOf(all.join(''))}`)],
    ['PKCS#7 of OpenSSL in DER', openssl(`crl2pkcs7 -nocrl -certfile ${fileOf(all.join(''))} -outform DER`)],
    [
      'CMS in BER, of indefinite length, with a signature',
      openssl(
        `cms -sign -stream -binary -outform DER -signer ${fileOf(String(leaf))} -certfile ${fileOf(`${intermediate}${root}`)} -inkey ${fileOf(
          key.export({ type: 'pkcs8', format: 'pem' }),
        )}`,
        'text',
      ),
    ],
  ])('%s', (_name, download) => {
    expect(raws(readCertificates(download)).sort()).toEqual(raws(all).sort());
  });

  test('one certificate in DER', () => {
    expect(raws(readCertificates(leaf.raw))).toEqual(raws([leaf]));
  });

  test('keeps the order', () => {
    expect(raws(readCertificates(`${root}${leaf}${root}${intermediate}`))).toEqual(
      raws([root, leaf, intermediate]),
    );
  });

  const text = String(leaf);
  test.each<[string, string | Buffer, string]>([
    ['nothing', '', 'is empty'],
    ['an empty body', Buffer.alloc(0), 'is empty'],
    ['HTML', '<!DOCTYPE html><html><title>Scheduled maintenance</title></html>', 'is a web page'],
    ['JSON', '{"errors":[]}', 'is neither PEM nor DER'],
    ['a zip archive', Buffer.from('PK\u0003\u0004...'), 'is a zip archive'],
    ['PEM cut in a block', text.slice(0, text.length / 2), 'is truncated'],
    ['PEM cut in the second block', `${text}${text.slice(0, 100)}`, 'is truncated'],
    ['PEM with a lost header', text.replace('-----BEGIN CERTIFICATE-----', ''), 'is truncated'],
    [
      'PEM with a hole',
      text.replace(/(?<=\n)[^\n]{64}\n/, ''),
      'is truncated or damaged: a certificate in it cannot',
    ],
    ['PEM with another footer', text.replace('END CERTIFICATE', 'END PKCS7'), 'is truncated: a PEM block'],
    ['PEM with other characters', text.replace(/\n../, '\n*&'), 'has damaged base64'],
    ['DER cut', leaf.raw.subarray(0, -1), 'is truncated or damaged: a certificate in it cannot'],
    [
      'PKCS#7 cut',
      openssl('pkcs7 -outform DER', ca.pkcs7([text])).subarray(0, -40),
      'is truncated or damaged: a certificate in it cannot',
    ],
    ['PKCS#7 without certificates', openssl('crl2pkcs7 -nocrl'), 'contains no certificate'],
    ['a private key', key.export({ type: 'pkcs8', format: 'pem' }), 'contains no certificate'],
    ['too much', `${text}${'MIIC\r\n'.repeat(60_000)}`, 'is larger than any certificate chain (256 KiB)'],
  ])('refuses %s', (_name, download, expected) => {
    expect(() => readCertificates(download)).toThrow(mismatch(`the download ${expected}`));
  });

  test('20 MB of PEM headers take no time', () => {
    const start = process.threadCpuUsage();
    expect(() => readCertificates('-----BEGIN CERTIFICATE-----\n'.repeat(750_000))).toThrow(
      mismatch('is larger'),
    );
    expect(() => readCertificates('-----BEGIN CERTIFICATE-----\n'.repeat(9_000))).toThrow(
      mismatch('is truncated'),
    );
    // In microseconds of this thread, so that a busy machine makes no difference.
    expect(process.threadCpuUsage(start).user).toBeLessThan(1_000_000);
  });
});

describe('the chain', () => {
  const whole = { leaf, intermediates: [intermediate], root, unrelated: 0 };
  const shape = ({ leaf, intermediates, root, unrelated }: Chain) => ({
    leaf: leaf.serialNumber,
    intermediates: intermediates.map(({ serialNumber }) => serialNumber),
    root: root?.serialNumber,
    unrelated,
  });

  test.each([
    ['in order', [leaf, intermediate, root], whole],
    ['reversed', [root, intermediate, leaf], whole],
    ['mixed', [intermediate, root, leaf], whole],
    ['without root', [intermediate, leaf], { ...whole, root: undefined }],
    ['of the leaf alone', [leaf], { ...whole, intermediates: [], root: undefined }],
    ['without the intermediate', [leaf, root], { leaf, intermediates: [], root: undefined, unrelated: 1 }],
  ])('%s', (_name, certificates, expected) => {
    expect(shape(assembleChain(certificates, publicKey))).toEqual(shape(expected));
    expect(shape(assembleChain(certificates))).toEqual(shape(expected));
  });

  test('the leaf of another request is left out if the key is known, and doubtful if it is not', () => {
    const certificates = [strangerLeaf, intermediate, leaf];
    expect(assembleChain(certificates, publicKey)).toMatchObject({ leaf, unrelated: 1 });
    expect(() => assembleChain(certificates)).toThrow(
      mismatch('contains 2 different certificates for users'),
    );
  });

  test('a leaf with another key than the CSR is refused', () => {
    expect(() => assembleChain([strangerLeaf, intermediate, root], publicKey)).toThrow(
      mismatch('has another public key than the CSR'),
    );
  });

  test('CA certificates alone are refused', () => {
    expect(() => assembleChain([intermediate, root])).toThrow(mismatch('contains only CA certificates'));
  });

  test('an issuer that has the name and not the signature is refused', async () => {
    const forged = await issue(key, {}, impostor());
    expect(forged.issuer).toBe(intermediate.subject);
    expect(() => assembleChain([forged, intermediate, root], publicKey)).toThrow(
      mismatch('has a broken chain'),
    );
    const stranger = new X509Certificate((await impostor()).rootPem);
    expect(() => assembleChain([leaf, intermediate, stranger])).toThrow(mismatch('has a broken chain'));
  });

  test('of two issuers with one name the one that signed is taken', async () => {
    const stranger = new X509Certificate((await impostor()).intermediatePem);
    expect(assembleChain([stranger, intermediate, root, leaf])).toMatchObject({
      intermediates: [intermediate],
      root,
      unrelated: 1,
    });
  });

  test.each([
    ['without being a CA', 'basicConstraints=CA:FALSE'],
    ['as a CA that may not sign certificates', 'basicConstraints=CA:TRUE\nkeyUsage=digitalSignature'],
  ])('an issuer that signed %s is refused', (_name, extensions) => {
    const top = selfSigned('Top');
    const issuer = signed('Issuer', { by: top, extensions });
    const end = signed('End', { by: issuer, key });
    expect(end.verify(issuer.publicKey)).toBe(true);
    expect(() => assembleChain([end, issuer, top], publicKey)).toThrow(mismatch('has a broken chain'));
  });

  test('an issuer is known by its signature, not by its name', () => {
    const extensions = 'authorityKeyIdentifier=none';
    const end = signed('End', { by: selfSigned('Top'), key, extensions });
    expect(end.checkIssued(selfSigned('Top', key))).toBe(true);
    expect(() => assembleChain([end, selfSigned('Top', key)])).toThrow(mismatch('has a broken chain'));
  });

  test('an issuer with the signature, but another key identifier, is refused, as by OpenSSL', () => {
    const top = selfSigned('Top');
    const issuer = signed('Issuer', { by: top, extensions: `${IS_CA}\nsubjectKeyIdentifier=01:02` });
    const same = signed('Issuer', { by: top, extensions: `${IS_CA}\nsubjectKeyIdentifier=03:04` });
    const end = signed('End', { by: issuer, extensions: '2.5.29.35=DER:300480020102' });
    expect(assembleChain([end, same, issuer])).toMatchObject({ intermediates: [issuer], unrelated: 1 });
    expect(() => assembleChain([end, same])).toThrow(mismatch('has a broken chain'));
  });

  test('a CA certificate of one name with its issuer is not yet the root', () => {
    const top = selfSigned('Top');
    const renewed = signed('Top', { by: top, key, extensions: IS_CA });
    const end = signed('End', { by: renewed, signer: key });
    expect(assembleChain([end, renewed, top])).toMatchObject({ intermediates: [renewed], root: top });
  });

  test('of more steps is ordered, and ends where a step is missing', () => {
    const top = selfSigned('Top');
    const middle = signed('Middle', { by: top, extensions: IS_CA });
    const low = signed('Low', { by: middle, extensions: IS_CA });
    const end = signed('End', { by: low });
    expect(raws(assembleChain([low, end, top, middle]).intermediates)).toEqual(raws([low, middle]));
    expect(assembleChain([end, low, top])).toMatchObject({
      intermediates: [low],
      root: undefined,
      unrelated: 1,
    });
    writeFileSync(
      join(directory, 'chain.pem'),
      formatCertificate(assembleChain([low, end, top, middle]), 'pem'),
    );
    const verified = openssl(
      `verify -CAfile ${fileOf(String(top))} -untrusted ${join(directory, 'chain.pem')} ${fileOf(String(end))}`,
    );
    expect(verified.toString()).toMatch(/: OK$/m);
  });
});

test('a file of certificates and nothing else', () => {
  const der = (secret: string) => Buffer.concat([leaf.raw, Buffer.from(secret)]);
  expect(isCertificateFile(leaf.raw)).toBe(true);
  expect(isCertificateFile(Buffer.from(String(leaf)))).toBe(true);
  expect(isCertificateFile(der('notes'))).toBe(false);
  expect(isCertificateFile(Buffer.from('notes'))).toBe(false);
});

describe('the leaf against the order', () => {
  const now = new Date();
  const expected = {
    publicKey,
    emails: ['ada@example.org'],
    commonName: 'Ada Lovelace',
    usage: 'any' as const,
  };

  test('fits', () => {
    expect(() => checkLeaf(leaf, expected, now)).not.toThrow();
  });

  test('has to have the key of the CSR', () => {
    expect(() => checkLeaf(strangerLeaf, expected, now)).toThrow(
      mismatch('its public key does not match the CSR'),
    );
    expect(() => checkLeaf(strangerLeaf, { ...expected, publicKey: undefined }, now)).not.toThrow();
  });

  test('has to be valid now, give or take an hour at its beginning', () => {
    const at = (date: Date, ms: number) => () => checkLeaf(leaf, expected, new Date(date.getTime() + ms));
    expect(at(leaf.validToDate, 0)).not.toThrow();
    expect(at(leaf.validToDate, 1)).toThrow(mismatch(`it expired at ${leaf.validToDate.toISOString()}`));
    expect(at(leaf.validFromDate, -3_600_000)).not.toThrow();
    expect(at(leaf.validFromDate, -3_600_001)).toThrow(
      mismatch(`it is not valid before ${leaf.validFromDate.toISOString()}`),
    );
  });

  test('may end earlier than ordered, not later', () => {
    const ends = (ms: number) => () =>
      checkLeaf(leaf, { ...expected, latestEnd: new Date(leaf.validToDate.getTime() + ms) }, now);
    expect(ends(DAY)).not.toThrow();
    expect(ends(0)).not.toThrow();
    expect(ends(-1)).toThrow(mismatch(`it expires at ${leaf.validToDate.toISOString()}, later than ordered`));
  });

  test('holds every ordered address, whatever their form', async () => {
    const emails = ['jürgen@exämple.de', 'ada@example.org', 'more@example.org'];
    const certificate = await issue(key, { emails });
    const check = (ordered: string[]) => () => checkLeaf(certificate, { ...expected, emails: ordered }, now);
    expect(
      check(['ADA@Example.org', 'JÜRGEN@xn--exmple-cua.DE', 'ju\u0308rgen@exa\u0308mple.de']),
    ).not.toThrow();
    expect(check([])).not.toThrow();
    expect(check(['ada@example.org', 'eve@example.org', 'example.org'])).toThrow(
      mismatch('2 of the 3 ordered e-mail addresses are not in it'),
    );
  });

  test('takes the addresses of the subject too, and survives a subjectAltName that is none', () => {
    const make = (options: string) =>
      new X509Certificate(openssl(`req -x509 -key ${keyFile(key)} -days 3 ${options}`));
    const subject = make('-subj /CN=Ada/emailAddress=ada@example.org');
    const soon = new Date(Date.now() + 5000);
    expect(() => checkLeaf(subject, { emails: ['Ada@example.org'], usage: 'any' }, soon)).not.toThrow();
    const broken = make('-subj /CN=Ada -addext 2.5.29.17=DER:0500');
    expect(() => checkLeaf(broken, { emails: ['ada@example.org'], usage: 'any' }, soon)).toThrow(
      mismatch('1 of the 1 ordered'),
    );
  });

  test('has the common name, whatever its case and form', () => {
    const check =
      (...commonNames: string[]) =>
      () =>
        checkLeaf(leaf, { ...expected, commonNames }, now);
    expect(check('ADA lovelace')).not.toThrow();
    expect(check('Somebody', 'ADA lovelace')).not.toThrow();
    expect(check('Ada')).toThrow(mismatch('its common name is not the one of the order'));
  });

  test('has the serial number and the thumbprint that CertCentral names, in any form', () => {
    const check = (more: object) => () => checkLeaf(leaf, { ...expected, ...more }, now);
    expect(check({ serialNumber: `00${leaf.serialNumber.toLowerCase()}` })).not.toThrow();
    expect(check({ serialNumber: '0123' })).toThrow(mismatch('its serial number is not'));
    expect(check({ thumbprint: leaf.fingerprint })).not.toThrow();
    expect(check({ thumbprint: leaf.fingerprint256.replaceAll(':', '') })).not.toThrow();
    expect(check({ thumbprint: '' })).not.toThrow();
    expect(check({ thumbprint: 'AB'.repeat(20) })).toThrow(mismatch('its thumbprint is not'));
  });

  test('has issuers that are valid now', () => {
    const chain = { leaf, intermediates: [strangerLeaf], root: undefined, unrelated: 0 };
    expect(() => checkIssuers(chain, now)).not.toThrow();
    const late = new Date(strangerLeaf.validToDate.getTime() + 1000);
    expect(() => checkIssuers(chain, late)).toThrow(mismatch('has an issuer that is valid only from'));
    expect(() => checkIssuers({ ...chain, intermediates: [], root: strangerLeaf }, late)).toThrow();
  });

  test.each([
    ['email', ['emailProtection'], undefined],
    ['client-auth', ['clientAuth'], undefined],
    ['any', ['clientAuth'], undefined],
    ['any', ['emailProtection'], undefined],
    ['email', ['clientAuth'], 'it may not be used for e-mail'],
    ['client-auth', ['emailProtection'], 'it may not be used for client authentication'],
    ['any', ['codeSigning'], 'it may not be used for e-mail or client authentication'],
  ] as const)('for %s, with the usage %s', async (usage, uses, problem) => {
    const certificate = await issue(key, { uses: [...uses] });
    const check = () => checkLeaf(certificate, { ...expected, usage }, now);
    if (problem === undefined) expect(check).not.toThrow();
    else expect(check).toThrow(mismatch(problem));
  });

  test.each(['', '-addext extendedKeyUsage=anyExtendedKeyUsage'])(
    'may be good for everything: "%s"',
    (options) => {
      const pem = openssl(`req -x509 -key ${keyFile(key)} -days 3 -subj /CN=Ada ${options}`.trim());
      const check = () => checkLeaf(new X509Certificate(pem), { emails: [], usage: 'email' }, new Date());
      expect(check).not.toThrow();
    },
  );

  test('reports all that does not fit, in one message without names', () => {
    const wrong = { publicKey, emails: ['eve@example.com'], commonNames: ['Eve'], usage: 'any' as const };
    let message = '';
    try {
      checkLeaf(strangerLeaf, wrong, new Date(Date.now() + 400 * DAY));
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).toMatch(
      /key does not match the CSR; it expired at .*; 1 of the 1 ordered .*; its common name is not the one/,
    );
    expect(message).not.toMatch(/eve|ada|lovelace|example\.(com|org)/i);
  });
});

describe('the file', () => {
  const chain = assembleChain([leaf, intermediate, root]);
  const subjects = (pem: Buffer) =>
    pem
      .toString()
      .match(/-----BEGIN CERTIFICATE-----.*?-----END CERTIFICATE-----\n/gs)
      ?.map((one) => new X509Certificate(one));

  test.each([
    ['pem', [leaf, intermediate]],
    ['pem-leaf', [leaf]],
    ['pem-chain', [leaf, intermediate, root]],
  ] as const)('%s', (format, expected) => {
    const file = formatCertificate(chain, format);
    expect(raws(subjects(file) ?? [])).toEqual(raws([...expected]));
    expect(file.toString()).toBe(expected.map(String).join(''));
  });

  test('pem verifies with OpenSSL', () => {
    const file = fileOf(formatCertificate(chain, 'pem'));
    const verified = openssl(`verify -CAfile ${fileOf(ca.rootPem)} -untrusted ${file} ${file}`);
    expect(verified.toString()).toMatch(/: OK$/m);
  });

  test('pem-chain without a root is what there is', () => {
    const file = formatCertificate({ ...chain, root: undefined }, 'pem-chain');
    expect(raws(subjects(file) ?? [])).toEqual(raws([leaf, intermediate]));
  });

  test('p7b is read by OpenSSL, every byte of the certificates in its place', () => {
    const file = formatCertificate(chain, 'p7b');
    const printed = openssl('pkcs7 -print_certs', file);
    expect(raws(subjects(printed) ?? [])).toEqual(raws([leaf, intermediate]));
    expect(raws(readCertificates(file))).toEqual(raws([leaf, intermediate]));
  });

  test('der is the leaf', () => {
    expect(openssl('x509 -inform DER', formatCertificate(chain, 'der')).toString()).toBe(String(leaf));
  });
});

describe('the facts', () => {
  test('are those that OpenSSL reports', () => {
    const field = (option: string) =>
      openssl(`x509 -noout ${option}`, String(leaf)).toString().trim().split('=').slice(1).join('=');
    const now = new Date();
    const facts = describeCertificate(leaf, now);
    expect(facts).toEqual({
      serialNumber: field('-serial'),
      thumbprint: field('-sha256 -fingerprint').replaceAll(':', ''),
      notBefore: new Date(field('-startdate')).toISOString(),
      notAfter: new Date(field('-enddate')).toISOString(),
      issuer: 'Sandbox Client CA 1',
      daysRemaining: 89,
    });
  });

  test('count whole days, also after the end', () => {
    const end = leaf.validToDate.getTime();
    const days = (ms: number) => describeCertificate(leaf, new Date(end + ms)).daysRemaining;
    expect([days(-DAY), days(1 - DAY), days(0), days(1)]).toEqual([1, 0, 0, -1]);
  });

  // Node takes a date that cannot be read from memory as it is, so that it is an arbitrary one now and then.
  test('have no date if its text is none, whatever date Node gives', () => {
    const arbitrary = new Date('1970-01-02');
    const unreadable = {
      ...{ validFrom: 'Bad time value', validFromDate: arbitrary },
      ...{ validTo: 'Bad time value', validToDate: arbitrary },
    } as X509Certificate;
    const { notBefore, notAfter } = datesOf(unreadable);
    expect([notBefore.valueOf(), notAfter.valueOf()]).toEqual([Number.NaN, Number.NaN]);
    expect(isExpired(unreadable, new Date())).toBe(false);
  });

  test('reports an issuer without a common name by its whole name', () => {
    const own = openssl(`req -x509 -key ${keyFile(key)} -days 3 -subj /C=DE/O=Example`);
    expect(describeCertificate(new X509Certificate(own), new Date()).issuer).toBe('C=DE, O=Example');
  });
});

function keyFile(privateKey: typeof key): string {
  return fileOf(privateKey.export({ type: 'pkcs8', format: 'pem' }));
}

const IS_CA = 'basicConstraints=critical,CA:TRUE';

/** A root made by OpenSSL; without a key of its own it has `otherKey`, as all that follow. */
function selfSigned(name: string, own = otherKey): X509Certificate {
  return new X509Certificate(openssl(`req -x509 -key ${keyFile(own)} -days 9 -subj /CN=${name}`));
}

type Signing = { by: X509Certificate; signer?: typeof key; key?: typeof key; extensions?: string };

/** A certificate that OpenSSL signs for `key`, in the name of `by`, with the key `signer`. */
function signed(
  name: string,
  { by, signer = otherKey, key: own = otherKey, extensions = 'basicConstraints=CA:FALSE' }: Signing,
): X509Certificate {
  const request = fileOf(openssl(`req -new -key ${keyFile(own)} -subj /CN=${name}`));
  const ca = `-CA ${fileOf(String(by))} -CAkey ${keyFile(signer)}`;
  return new X509Certificate(
    openssl(`x509 -req -in ${request} ${ca} -days 9 -extfile ${fileOf(`${extensions}\n`)}`),
  );
}
