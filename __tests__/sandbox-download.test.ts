// The certificates of the simulator, and how their downloads misbehave.

import { execFileSync } from 'node:child_process';
import { createPublicKey, X509Certificate } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SandboxOptions } from '../sandbox/sandbox.ts';
import {
  call,
  changed,
  codes,
  csr,
  directory,
  first,
  inDays,
  minimal,
  path,
  premium,
  privateKey,
  withCsr,
} from './sandbox-calls.ts';
import { sandboxes } from './sandboxes.ts';

const start = sandboxes();

describe('certificates', () => {
  const END = '-----END CERTIFICATE-----\r\n';
  // Split, since a pattern over twenty megabytes can overflow the stack.
  const blocks = (text: string) =>
    text
      .split(END)
      .slice(0, -1)
      .map((block) => block + END);
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  const ownKey = (pem: string) =>
    new X509Certificate(pem).publicKey.export({ type: 'spki', format: 'der' }).equals(publicKey);

  async function issued(options?: SandboxOptions, body: object = withCsr, product = 'client_premium') {
    const sandbox = await start(options);
    const reply = await call(sandbox, 'POST', `/order/certificate/${product}`, body);
    expect(reply.status).toBe(201);
    return sandbox;
  }

  test.each([
    ['cer', 'application/x-pkcs7-certificates', 1],
    ['pem_all', 'application/x-pem-file', 3],
    ['pem_noroot', 'application/x-pem-file', 2],
    ['pem_nointermediate', 'application/x-pem-file', 2],
  ])('download as %s', async (format, contentType, count) => {
    const sandbox = await issued();
    for (const where of [
      `/certificate/9012001/download/format/${format}`,
      `/certificate/download/order/1234001/format/${format}`,
    ]) {
      const reply = await call(sandbox, 'GET', where);
      expect([reply.status, reply.headers.get('content-type')]).toEqual([200, contentType]);
      expect(blocks(reply.text)).toHaveLength(count);
      expect(ownKey(first(blocks(reply.text)))).toBe(true);
    }
  });

  test('OpenSSL verifies the chain and reads the PKCS#7', async () => {
    const sandbox = await issued();
    const [leaf = '', intermediate = '', root = ''] = blocks(
      (await call(sandbox, 'GET', '/certificate/9012001/download/format/pem_all')).text,
    );
    const file = (name: string, text: string) => {
      writeFileSync(join(directory, name), text);
      return join(directory, name);
    };
    const chain = ['-CAfile', file('root.pem', root), '-untrusted', file('intermediate.pem', intermediate)];
    const leafFile = file('leaf.pem', leaf);
    for (const purpose of ['smimesign', 'smimeencrypt', 'sslclient']) {
      const output = execFileSync('openssl', ['verify', '-purpose', purpose, ...chain, leafFile]);
      expect(output.toString()).toContain('OK');
    }
    const text = execFileSync('openssl', ['x509', '-in', leafFile, '-noout', '-text']).toString();
    expect(text).toMatch(/Subject:.*O = Example Corp.*CN = Alice Example/);
    expect(text).toContain('email:alice@example.com');
    expect(text).toContain('E-mail Protection, TLS Web Client Authentication');
    expect(text).toContain('CA:FALSE');
    expect(text).not.toContain('ignored');
    const p7b = (await call(sandbox, 'GET', '/certificate/9012001/download/format/p7b')).text;
    const printed = execFileSync('openssl', ['pkcs7', '-in', file('chain.p7b', p7b), '-print_certs']);
    expect(printed.toString().match(/subject=/g)).toHaveLength(3);
    expect((await call(sandbox, 'GET', '/certificate/9012001/chain')).json).toEqual({
      intermediates: [
        { subject_common_name: 'Sandbox Client CA 1', pem: intermediate },
        { subject_common_name: 'Sandbox Root CA', pem: root },
      ],
    });
  });

  test('names, usages and dates follow the order', async () => {
    const emails = ['zoë@bücher.example', 'alice@example.com'];
    const body = changed(minimal.secure_email_mailbox ?? {}, {
      'certificate.csr': csr,
      'certificate.emails': emails,
      'certificate.profile_type': 'multipurpose',
      'certificate.usage_designation': { primary_usage: 'signing', additional_usages: ['client_auth'] },
      validity_years: undefined,
      custom_expiration_date: inDays(100),
    });
    const sandbox = await issued({}, body, 'secure_email_mailbox');
    const { text } = await call(sandbox, 'GET', '/certificate/9012001/download/format/cer');
    const leaf = new X509Certificate(text);
    expect(leaf.subject).toContain('zoë@bücher.example');
    expect(leaf.validToDate.toISOString().slice(0, 10)).toBe(inDays(100));
    expect(leaf.keyUsage).toEqual(['1.3.6.1.5.5.7.3.4', '1.3.6.1.5.5.7.3.2']);
    expect(leaf.subjectAltName).toContain('email:alice@example.com');
    expect(ownKey(text)).toBe(true);
  });

  test('nothing to download before the issuance, no zip, no unknown certificate', async () => {
    const sandbox = await issued({}, premium);
    const early = await call(sandbox, 'GET', '/certificate/9012001/download/format/pem_all');
    expect(codes(early).join()).toContain('cert_unavailable_processing');
    expect((await call(sandbox, 'GET', '/certificate/download/order/1234001')).status).toBe(406);
    expect((await call(sandbox, 'GET', '/certificate/9012001/download/platform')).status).toBe(406);
    expect((await call(sandbox, 'GET', '/certificate/9012001/download/format/odd')).status).toBe(400);
    expect((await call(sandbox, 'GET', '/certificate/1/download/format/pem_all')).status).toBe(404);
  });

  test('misbehaving downloads', async () => {
    const sandbox = await issued();
    const get = async (downloads: NonNullable<SandboxOptions['downloads']>) => {
      sandbox.configure({ downloads });
      const { text } = await call(sandbox, 'GET', '/certificate/9012001/download/format/pem_all');
      return { text, certificates: blocks(text).map((pem) => new X509Certificate(pem)) };
    };
    const plain = await get('plain');
    const [leaf, intermediate, root] = plain.certificates;
    if (!leaf || !intermediate || !root) throw new Error('no chain');
    expect(leaf.verify(intermediate.publicKey) && intermediate.verify(root.publicKey)).toBe(true);
    expect((await get('duplicated')).certificates).toHaveLength(6);
    expect((await get('reordered')).certificates.map(({ subject }) => subject)).toEqual([
      root.subject,
      intermediate.subject,
      leaf.subject,
    ]);
    expect((await get('no-root')).certificates).toHaveLength(2);
    expect((await get('leaf-only')).certificates).toHaveLength(1);
    const wrongKey = first((await get('wrong-key')).certificates);
    expect(wrongKey.subject).toBe(leaf.subject);
    expect(wrongKey.checkPrivateKey(privateKey)).toBe(false);
    expect(first((await get('expired')).certificates).validToDate.getTime()).toBeLessThan(Date.now());
    const future = first((await get('not-yet-valid')).certificates);
    expect(future.validFromDate.getTime()).toBeGreaterThan(Date.now());
    expect(future.checkPrivateKey(privateKey)).toBe(true);
    expect(first((await get('wrong-emails')).certificates).subjectAltName).toContain('other-person');
    expect(first((await get('wrong-usage')).certificates).keyUsage).toEqual(['1.3.6.1.5.5.7.3.3']);
    const foreign = first((await get('foreign-chain')).certificates);
    expect(foreign.issuer).toBe(intermediate.subject);
    expect(foreign.verify(intermediate.publicKey)).toBe(false);
    expect((await get('truncated')).text).not.toContain('END');
    expect((await get('html')).text).toContain('<html>');
    expect((await get('empty')).text).toBe('');
    expect((await get('huge')).text.length).toBe(20_000_000);
    const other = await issued({ downloads: 'other-order' });
    await call(other, 'POST', path, changed(withCsr, { 'certificate.common_name': 'Bob Example' }));
    const mixed = await call(other, 'GET', '/certificate/9012002/download/format/cer');
    expect(new X509Certificate(mixed.text).subject).toContain('Alice Example');
  });
});
