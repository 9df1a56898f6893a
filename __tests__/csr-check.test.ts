import { createPublicKey } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Element, membersOf, readElement } from '../src/asn1/reader.ts';
import { SEQUENCE } from '../src/asn1/tags.ts';
import { bitString, sequence } from '../src/asn1/writer.ts';
import { readCsr } from '../src/certificate/csr.ts';
import { checkCsr, publicKeyOf } from '../src/certificate/csr-check.ts';
import { openssl, workDirectory } from './openssl.ts';

const directory = workDirectory();
const NOTHING = { commonName: undefined, emails: [] };

const keys = new Map<string, string>();

/** Path of a key that `openssl genpkey` made; each kind is made once. */
function keyFile(genpkey: string): string {
  let path = keys.get(genpkey);
  if (path === undefined) {
    path = join(directory, `key-${keys.size}.pem`);
    openssl(`genpkey ${genpkey} -out ${path}`);
    keys.set(genpkey, path);
  }
  return path;
}

const RSA = (bits: number) => `-algorithm RSA -pkeyopt rsa_keygen_bits:${bits}`;
const EC = (curve: string) => `-algorithm EC -pkeyopt ec_paramgen_curve:${curve}`;

function makeCsr(genpkey: string, options = '', config = ''): string {
  const file = join(directory, 'req.cnf');
  writeFileSync(
    file,
    `[req]\ndistinguished_name = dn\nprompt = no\nutf8 = yes\n${config || '[dn]\nCN = Ada'}\n`,
  );
  return openssl(`req -new -key ${keyFile(genpkey)} -config ${file} -utf8${options}`).toString();
}

function derOf(pem: string): Buffer {
  return Buffer.from(pem.replace(/-----.*-----/g, ''), 'base64');
}

/** DER under the label of a CSR, as `readCsr` gives DER that has no label. */
function labelled(der: Buffer): string {
  const csr = readCsr(der);
  if ('problem' in csr) throw new Error(csr.problem);
  return csr.pem;
}

describe('the key', () => {
  test.each([
    ['RSA 2048', RSA(2048)],
    ['RSA 3072', RSA(3072)],
    ['EC P-256', EC('P-256')],
    ['EC P-384', EC('P-384')],
  ])('%s is taken', async (_name, genpkey) => {
    expect(await checkCsr(makeCsr(genpkey), NOTHING)).toEqual({ problems: [], warnings: [] });
  });

  test.each([
    ['RSA 1024', RSA(1024)],
    ['EC P-521', EC('P-521')],
    ['EC secp256k1', EC('secp256k1')],
    ['Ed25519', '-algorithm ED25519'],
    ['RSA-PSS 2048', '-algorithm RSA-PSS -pkeyopt rsa_keygen_bits:2048'],
  ])('%s is refused by its name', async (name, genpkey) => {
    expect(await checkCsr(makeCsr(genpkey), NOTHING)).toEqual({
      problems: [
        `has a key of the kind ${name}; DigiCert takes RSA 2048, RSA 3072, RSA 4096, EC P-256 and EC P-384.`,
      ],
      warnings: [],
    });
  });

  test('DSA is refused by its name', async () => {
    const parameters = join(directory, 'dsa.pem');
    openssl(`genpkey -genparam -algorithm DSA -pkeyopt dsa_paramgen_bits:1024 -out ${parameters}`);
    const { problems } = await checkCsr(makeCsr(`-paramfile ${parameters}`), NOTHING);
    expect(problems).toEqual([expect.stringContaining('of the kind DSA;')]);
  });

  test('is given as DER of its SubjectPublicKeyInfo', () => {
    const pem = openssl(`pkey -in ${keyFile(EC('P-256'))} -pubout`).toString();
    expect(publicKeyOf(makeCsr(EC('P-256')))).toEqual(
      createPublicKey(pem).export({ type: 'spki', format: 'der' }),
    );
    expect(publicKeyOf('-----BEGIN CERTIFICATE REQUEST-----\nMAA=\n-----END CERTIFICATE REQUEST-----')).toBe(
      undefined,
    );
  });
});

describe('the signature', () => {
  test.each([
    ['RSA PSS', RSA(2048), ' -sha256 -sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:32'],
    ['RSA PSS, SHA-384, maximal salt', RSA(2048), ' -sha384 -sigopt rsa_padding_mode:pss'],
    [
      'RSA PSS with all defaults',
      RSA(2048),
      ' -sha1 -sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:20',
    ],
    ['RSA with SHA-1', RSA(2048), ' -sha1'],
    ['RSA with SHA-512', RSA(2048), ' -sha512'],
    ['ECDSA with SHA-1', EC('P-256'), ' -sha1'],
    ['ECDSA with SHA-384', EC('P-256'), ' -sha384'],
  ])('%s verifies, and no longer when the request is changed', async (_name, genpkey, options) => {
    const pem = makeCsr(genpkey, options);
    expect(await checkCsr(pem, NOTHING)).toEqual({ problems: [], warnings: [] });

    const der = derOf(pem);
    const at = der.indexOf('Ada');
    der[at] = 'E'.charCodeAt(0);
    expect(await checkCsr(labelled(der), NOTHING)).toEqual({
      problems: ['is damaged, or signed with a different key: its signature does not verify.'],
      warnings: [],
    });
  });

  test.each([
    ['of the same kind', EC('P-256')],
    ['of another kind', RSA(2048)],
  ])('of another key %s does not verify', async (_name, other) => {
    // The request of one key under the signature of another: its own algorithm, its own bits.
    const [info] = membersOf(SEQUENCE, readElement(derOf(makeCsr(EC('P-256')))));
    const [, algorithm] = membersOf(SEQUENCE, readElement(derOf(makeCsr(other))));
    const fresh = openssl(
      `dgst -sha256 -sign ${other === EC('P-256') ? freshKey() : keyFile(other)}`,
      (info as Element).bytes,
    );
    const parts = [info, algorithm].map((part) => (part as Element).bytes);
    const { problems } = await checkCsr(labelled(sequence(...parts, bitString(fresh))), NOTHING);
    expect(problems).toEqual([expect.stringContaining('its signature does not verify')]);
  });

  test('of an algorithm that cannot be checked is a warning', async () => {
    const pem = makeCsr(RSA(2048), ' -md5');
    expect(await checkCsr(pem, NOTHING)).toEqual({
      problems: [],
      warnings: ['is signed with an algorithm that cannot be checked here; its signature was not verified.'],
    });
  });
});

describe('something else than a CSR is called what it is', () => {
  const key = () => keyFile(RSA(2048));
  const asDer = (command: string) => labelled(openssl(command));

  test.each([
    [
      'a certificate',
      () => asDer(`req -x509 -key ${key()} -subj /CN=Ada -outform DER`),
      'is a certificate, not',
    ],
    ['a public key', () => asDer(`pkey -in ${key()} -pubout -outform DER`), 'is a public key, not'],
    [
      'a PKCS#8 key',
      () => asDer(`pkcs8 -topk8 -nocrypt -in ${key()} -outform DER`),
      'contains a private key; keep',
    ],
    [
      'a PKCS#1 key',
      () => asDer(`rsa -in ${key()} -outform DER -traditional`),
      'contains a private key; keep',
    ],
    [
      'a SEC 1 key',
      () => asDer(`ec -in ${keyFile(EC('P-256'))} -outform DER`),
      'contains a private key; keep',
    ],
    [
      'a request with a subject that is no SEQUENCE in DER',
      () => {
        const der = derOf(makeCsr(RSA(2048)));
        der[der.indexOf(Buffer.from('300e310c300a0603550403', 'hex'))] = 0x10;
        return labelled(der);
      },
      'cannot be parsed as a certificate',
    ],
    [
      'a request with an unfinished object identifier',
      () => {
        const der = derOf(makeCsr(RSA(2048)));
        const sha256WithRsa = Buffer.from('2a864886f70d01010b', 'hex');
        der[der.lastIndexOf(sha256WithRsa) + 8] = 0x8b;
        return labelled(der);
      },
      'cannot be parsed as a certificate',
    ],
    [
      'a request whose signature does not end with a whole byte',
      () => {
        const der = derOf(makeCsr(RSA(2048)));
        der[der.length - 257] = 4;
        return labelled(der);
      },
      'cannot be parsed as a certificate',
    ],
    [
      'other DER',
      () => labelled(Buffer.from([0x30, 0x03, 0x02, 0x01, 0x05])),
      'cannot be parsed as a certificate',
    ],
  ])('%s', async (_name, pem, text) => {
    expect(await checkCsr(pem(), NOTHING)).toEqual({
      problems: [expect.stringContaining(text)],
      warnings: [],
    });
  });
});

describe('names that differ from the order', () => {
  const CONFIG = [
    'req_extensions = ext',
    '[dn]',
    'CN = Jürgen Müller',
    'emailAddress = old@example.org',
    '[ext]',
    'subjectAltName = @names',
    '[names]',
    'email.1 = Ada@xn--exmple-cua.de',
    'otherName.1 = 1.3.6.1.5.5.7.8.9;FORMAT:UTF8,UTF8:jürgen@example.org',
  ].join('\n');
  const EMAILS = ['ADA@exämple.de', 'old@example.org', 'Jürgen@example.org'];

  test('are the same in another case, order and form', async () => {
    const csr = makeCsr(EC('P-256'), '', CONFIG);
    const wanted = { commonName: 'jürgen MÜLLER'.normalize('NFD'), emails: EMAILS.toReversed() };
    expect(await checkCsr(csr, wanted)).toEqual({ problems: [], warnings: [] });
    expect((await checkCsr(csr, { commonName: undefined, emails: EMAILS })).warnings).toEqual([]);
  });

  test.each([
    ['one ordered address is missing', 'Jürgen Müller', [...EMAILS, 'x@example.org'], 'e-mail addresses'],
    ['one address is not ordered', 'Jürgen Müller', EMAILS.slice(1), 'e-mail addresses'],
    ['an international one is not ordered', 'Jürgen Müller', EMAILS.slice(0, 2), 'e-mail addresses'],
    ['the common name is another', 'Juergen Mueller', EMAILS, 'common name'],
  ])('%s: a warning without the value', async (_name, commonName, emails, what) => {
    const { problems, warnings } = await checkCsr(makeCsr(EC('P-256'), '', CONFIG), { commonName, emails });
    expect(problems).toEqual([]);
    expect(warnings).toEqual([
      `has another ${what} than the inputs. DigiCert uses only the public key of the CSR, and ` +
        'orders what the inputs contain.',
    ]);
  });

  test.each([
    ['a UTF8String', 'utf8only', 'Łódź', '0c07c581c3b364c5ba'],
    ['a BMPString', 'pkix', 'Łódź', '1e08014100f30064017a'],
    ['a TeletexString', 'default', 'Jürgen', '14064afc7267656e'],
    ['a PrintableString', 'default', 'Ada', '1303416461'],
  ])('a name can be %s', async (_name, mask, commonName, encoded) => {
    const csr = makeCsr(EC('P-256'), '', `string_mask = ${mask}\n[dn]\nCN = ${commonName}`);
    expect(derOf(csr).toString('hex')).toContain(encoded);
    expect(await checkCsr(csr, { commonName, emails: [] })).toEqual({ problems: [], warnings: [] });
  });

  test('a CSR without names is no difference', async () => {
    const csr = makeCsr(EC('P-256'), '', '[dn]\nC = DE');
    expect((await checkCsr(csr, { commonName: 'Ada', emails: EMAILS })).warnings).toEqual([]);
  });
});

function freshKey(): string {
  const path = join(directory, 'fresh.pem');
  openssl(`genpkey ${EC('P-256')} -out ${path}`);
  return path;
}
