import { CERTIFICATE_FORMATS, type CertificateFormat } from '../domain/certificate.ts';
import { GOALS, type Goal, type Waiting } from '../domain/waiting.ts';
import { isSameFile } from '../files/same-file.ts';
import type { InputReader } from './input-reader.ts';
import type { InputName } from './input-table.ts';

/** What the user wants to have in files, when there is a certificate. */
export type Delivery = {
  certificateFile: string | undefined;
  format: CertificateFormat;
  overwrite: boolean;
  keyFile: string | undefined;
  keyPassword: string | undefined;
  pkcs12: { file: string; password: string } | undefined;
};

/**
 * Reads for what, how long, and with what end the step waits.
 *
 * @param onTimeout what `on-timeout` is where it is not given
 */
export function readWaiting(
  reader: InputReader,
  {
    goals = GOALS,
    onTimeout = 'succeed',
  }: { goals?: readonly Goal[]; onTimeout?: Waiting['onTimeout'] } = {},
): Waiting {
  return {
    goal: reader.oneOf('wait-for', goals) ?? 'none',
    timeoutMinutes: reader.decimal('wait-timeout-minutes', { min: 0, max: 10_080 }) ?? 30,
    onTimeout: reader.oneOf('on-timeout', ['succeed', 'fail']) ?? onTimeout,
  };
}

/** Reads which files to write. Passwords are masked first. */
export function readDelivery(reader: InputReader, mask: (secret: string) => void): Delivery {
  const keyPassword = readPassword(reader, 'key-password', mask);
  const password = readPassword(reader, 'pkcs12-password', mask);
  const keyFile = reader.path('key-file');
  const file = reader.path('pkcs12-file');
  if (file !== undefined && keyFile === undefined) {
    reader.refuse('pkcs12-file', 'needs key-file: a PKCS#12 file contains the private key.');
  }
  if (file !== undefined && password === undefined) {
    reader.refuse('pkcs12-password', 'is required with pkcs12-file. Give it from a secret.');
  }
  refuseSharedPaths(reader);
  return {
    certificateFile: reader.path('certificate-file'),
    format: reader.oneOf('certificate-format', CERTIFICATE_FORMATS) ?? 'pem',
    overwrite: reader.boolean('overwrite') ?? false,
    keyFile,
    keyPassword,
    pkcs12: file === undefined || password === undefined ? undefined : { file, password },
  };
}

/** Two names of one file: what is written last would replace the other, a private key perhaps. */
function refuseSharedPaths(reader: InputReader): void {
  const taken: { name: InputName; path: string }[] = [];
  for (const name of ['key-file', 'certificate-file', 'pkcs12-file'] as const) {
    const path = reader.raw(name);
    if (path === undefined) continue;
    const other = taken.find((earlier) => isSameFile(earlier.path, path));
    if (other !== undefined)
      reader.refuse(name, `is the same file as ${other.name}; give each file its own path.`);
    taken.push({ name, path });
  }
}

export function readPassword(
  reader: InputReader,
  name: 'key-password' | 'pkcs12-password',
  mask: (secret: string) => void,
): string | undefined {
  const password = reader.password(name);
  if (password !== undefined) mask(password);
  return password;
}

/** Whether the delivery asks for a certificate at all. */
export function wantsCertificate({ certificateFile, pkcs12 }: Delivery): boolean {
  return certificateFile !== undefined || pkcs12 !== undefined;
}
