// A directory, a certificate and the simulator: what all measured commands share.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { startSandbox } from '../sandbox/sandbox.ts';

export type Workspace = Awaited<ReturnType<typeof openWorkspace>>;

const SYSTEM_CAS = '/etc/ssl/certs/ca-certificates.crt';

export const countCas = (file: string) => readFileSync(file, 'utf8').split('BEGIN CERTIFICATE').length - 1;

export async function openWorkspace() {
  const directory = mkdtempSync(join(tmpdir(), 'bench-'));
  const [key, ca] = [join(directory, 'tls.key'), join(directory, 'tls.pem')];
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-noenc', '-days', '2'];
  const files = ['-keyout', key, '-out', ca];
  execFileSync('openssl', ['req', '-x509', ...kind, ...subject, ...files], { stdio: 'ignore' });
  const tls = { key: readFileSync(key, 'utf8'), cert: readFileSync(ca, 'utf8') };
  const runnerCas = join(directory, 'runner-cas.pem');
  const system = existsSync(SYSTEM_CAS) ? readFileSync(SYSTEM_CAS, 'utf8') : rootCertificates.join('\n');
  writeFileSync(runnerCas, `${system}\n${tls.cert}`);
  const sandbox = await startSandbox({ tls });
  return {
    directory,
    /** Serves https on loopback, in this process. */
    sandbox,
    /** File with the certificate that a client has to trust. */
    ca,
    /** The same, and the public CAs that a runner's curl trusts; where this system has no such file, those of node. */
    runnerCas,
    async close() {
      await sandbox.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
