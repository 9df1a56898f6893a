import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new private key, as PEM. */
export function newKey(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
}

/** A certificate signing request by OpenSSL, which neither the action nor the simulator uses. */
export function signingRequest(key: string, commonName = 'ignored'): string {
  const directory = mkdtempSync(join(tmpdir(), 'csr-'));
  try {
    const file = join(directory, 'key.pem');
    writeFileSync(file, key, { mode: 0o600 });
    return execFileSync('openssl', ['req', '-new', '-key', file, '-subj', `/CN=${commonName}`], {
      encoding: 'utf8',
    });
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
