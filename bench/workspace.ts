// A directory, a certificate and the simulator: what all measured commands share.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';

export type Workspace = {
  directory: string;
  /** Serves https on loopback, in this process. */
  sandbox: Sandbox;
  /** File with the certificate that a client has to trust. */
  ca: string;
  /** The same, and the public CAs that node trusts: so that curl reads as many as node does, and as on a runner. */
  roots: string;
  close(): Promise<void>;
};

export async function openWorkspace(): Promise<Workspace> {
  const directory = mkdtempSync(join(tmpdir(), 'bench-'));
  const [key, ca] = [join(directory, 'tls.key'), join(directory, 'tls.pem')];
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-noenc', '-days', '2'];
  execFileSync('openssl', ['req', '-x509', ...kind, ...subject, '-keyout', key, '-out', ca], {
    stdio: 'ignore',
  });
  const tls = { key: readFileSync(key, 'utf8'), cert: readFileSync(ca, 'utf8') };
  const roots = join(directory, 'roots.pem');
  writeFileSync(roots, [...rootCertificates, tls.cert].join('\n'));
  const sandbox = await startSandbox({ tls });
  return {
    directory,
    sandbox,
    ca,
    roots,
    async close() {
      await sandbox.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
