import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sandbox } from '../sandbox/sandbox.ts';

/** A name that nobody but the tests' proxy resolves. */
export const HOST = 'certcentral.example';

/** Makes a CA, and by it a certificate for 127.0.0.1 and for a name that only the proxy can resolve. */
export function certificates(directory: string) {
  const path = (name: string) => join(directory, name);
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: directory, stdio: 'pipe' });
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  openssl(
    'req',
    '-x509',
    ...key,
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
    '-days',
    '2',
    '-subj',
    '/CN=Test CA',
  );
  openssl('req', ...key, '-keyout', 'server.key', '-out', 'server.csr', '-subj', `/CN=${HOST}`);
  writeFileSync(path('san'), `subjectAltName=DNS:${HOST},IP:127.0.0.1\n`);
  openssl(
    ...['x509', '-req', '-in', 'server.csr', '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial'],
    ...['-out', 'server.pem', '-days', '2', '-extfile', 'san'],
  );
  const tls = {
    key: readFileSync(path('server.key'), 'utf8'),
    cert: readFileSync(path('server.pem'), 'utf8'),
  };
  return { tls, trusted: { NODE_EXTRA_CA_CERTS: path('ca.pem') } };
}

export function portOf(sandbox: Sandbox): string {
  return new URL(sandbox.url).port;
}
