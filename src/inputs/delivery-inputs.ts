import type { Remark } from '../base/remark.ts';
import {
  CERTIFICATE_FORMATS,
  type CertificateFormat,
  PKCS12_ENCRYPTIONS,
  type Pkcs12Encryption,
} from '../domain/certificate.ts';
import { GOALS, type Goal, type Waiting } from '../domain/waiting.ts';
import { isInDirectory, isSameFile } from '../files/same-file.ts';
import type { InputReader } from './input-reader.ts';
import type { InputName } from './input-table.ts';
import { readPassword } from './passwords.ts';

/** The files to write when there is a certificate. */
export type Delivery = {
  certificateFile: string | undefined;
  format: CertificateFormat;
  overwrite: boolean;
  keyFile: string | undefined;
  keyPassword: string | undefined;
  pkcs12: Pkcs12Options | undefined;
};

export type Pkcs12Options = {
  file: string;
  password: string;
  encryption: Pkcs12Encryption;
  /** The friendly name; the common name of the certificate unless given. */
  name: string | undefined;
};

/** PKCS#9's limit for a friendly name (RFC 2985, appendix A). */
const MAX_FRIENDLY_NAME = 255;

/**
 * Reads for what, how long, and with what end the step waits.
 *
 * @param onTimeout the value of `on-timeout` if it is not given
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

/**
 * Reads which files to write.
 *
 * @param env for the directory that the runner empties after the job
 * @param remarks takes the warnings
 */
export function readDelivery(
  reader: InputReader,
  { env, remarks }: { env: NodeJS.ProcessEnv; remarks: Remark[] },
): Delivery {
  const keyPassword = readPassword(reader, 'key-password');
  const password = readPassword(reader, 'pkcs12-password');
  const keyFile = reader.path('key-file');
  const file = reader.path('pkcs12-file');
  const encryption = reader.oneOf('pkcs12-encryption', PKCS12_ENCRYPTIONS) ?? 'modern';
  const name = reader.text('pkcs12-name', { named: true, max: MAX_FRIENDLY_NAME });
  if (file !== undefined && keyFile === undefined) {
    reader.refuse('pkcs12-file', 'needs key-file: a PKCS#12 file contains the private key.');
  }
  const isReported = reader.problems.some(({ input }) => input === 'pkcs12-password');
  if (file !== undefined && password === undefined && !isReported) {
    reader.refuse('pkcs12-password', 'is required with pkcs12-file. Give it from a secret.');
  }
  if (password !== undefined && /[^ -~]/.test(password)) {
    remarks.push({
      level: 'warning',
      text:
        'pkcs12-password contains characters beyond ASCII: Java cannot open the PKCS#12 file with it. Use letters, ' +
        'digits and signs of ASCII if a Java program reads the file.',
    });
  }
  refuseSharedPaths(reader);
  remarks.push(...remarksOnPlaces(env, { 'key-file': keyFile, 'pkcs12-file': file }));
  return {
    certificateFile: reader.path('certificate-file'),
    format: reader.oneOf('certificate-format', CERTIFICATE_FORMATS) ?? 'pem',
    overwrite: reader.boolean('overwrite') ?? false,
    keyFile,
    keyPassword,
    pkcs12: file === undefined || password === undefined ? undefined : { file, password, encryption, name },
  };
}

/** Warns of each path for a private key that the runner does not empty after the job. */
export function remarksOnPlaces(
  { RUNNER_TEMP: temporary }: NodeJS.ProcessEnv,
  paths: Record<string, string | undefined>,
): Remark[] {
  if (!temporary) return [];
  return Object.entries(paths).flatMap(([name, path]) =>
    path === undefined || isInDirectory(temporary, path)
      ? []
      : {
          level: 'warning',
          text:
            `${name} is outside of runner.temp, so the private key stays on the runner after the job, and a file in the ` +
            `workspace is easily uploaded. Give a path in \${{ runner.temp }}, or remove the file when the job ends.`,
        },
  );
}

/** Two names of one file: the last one written would replace the other, perhaps a private key. */
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

/** Whether the delivery asks for a certificate at all. */
export function wantsCertificate({ certificateFile, pkcs12 }: Delivery): boolean {
  return certificateFile !== undefined || pkcs12 !== undefined;
}
