import { join } from 'node:path';
import { ActionError } from '../base/errors.ts';
import type { Remark } from '../base/remark.ts';
import {
  CERTIFICATE_FORMATS,
  type CertificateFormat,
  KEY_TYPES,
  type KeyType,
} from '../domain/certificate.ts';
import type { Credentials } from '../domain/credentials.ts';
import { type FleetRow, isFleetName } from '../domain/fleet.ts';
import { isSameFile } from '../files/same-file.ts';
import { readCredentials } from '../inputs/credential-inputs.ts';
import { remarksOnPlaces } from '../inputs/delivery-inputs.ts';
import { type InputReader, inputReader, type Problem, reportProblems } from '../inputs/input-reader.ts';
import { readPassword } from '../inputs/passwords.ts';
import { notAllowed, readLimits } from '../inputs/spend-guard.ts';
import { isColumn, unknownColumn } from './columns.ts';
import { InvalidList, placesOf } from './invalid-list.ts';
import type { Cells, Manifest } from './manifest.ts';
import { type ProblemList, placed } from './problems.ts';
import { readManifest } from './read-file.ts';
import { readDefaults } from './read-tree.ts';
import { problemsOfDefaults, readRows } from './rows.ts';

/** The inputs of the fleet action. */
export type FleetInputs = {
  credentials: Credentials;
  /** The fleet's own name. */
  fleet: string;
  /** The list's file. */
  manifestPath: string;
  rows: FleetRow[];
  /** Carry out the plan. */
  apply: boolean;
  renewBeforeDays: number;
  /** One person may have several certificates of one product. */
  allowSamePerson: boolean;
  maxOrders: number;
  maxRevocations: number;
  /** A plan over a limit only warns. */
  warnsOverLimit: boolean;
  resultsFile: string | undefined;
  certificates: { directory: string; format: CertificateFormat } | undefined;
  keys:
    | {
        directory: string;
        type: KeyType | undefined;
        password: string | undefined;
        /** Each renewal has a private key of its own. */
        newAtRenewal: boolean;
      }
    | undefined;
  requestsPerMinute: number;
  /** A plan is written to the pull request, too, with this token. */
  comment: { token: string | undefined } | undefined;
  remarks: Remark[];
};

/**
 * Reads and checks all inputs and all rows of the list.
 *
 * @param now today, for the checks of dates
 * @throws {ActionError} `invalid_input` or `not_allowed`, with at most 50 problems of rows in one message
 */
export async function readInputs(env: NodeJS.ProcessEnv, now: Date): Promise<FleetInputs> {
  const reader = inputReader(env);
  const credentials = readCredentials(reader);
  const password = readPassword(reader, 'key-password');
  const fleet = readFleetName(reader);
  const apply = reader.boolean('apply') ?? false;
  const renewBeforeDays = reader.integer('renew-before-days', { min: 0, max: 90 }) ?? 30;
  const allowSamePerson = reader.boolean('allow-same-person') ?? false;
  const maxOrders = reader.integer('max-orders', { min: 0 }) ?? 10;
  const maxRevocations = reader.integer('max-revocations', { min: 0 }) ?? 0;
  const warnsOverLimit = reader.oneOf('plan-over-limit', ['fail', 'warn']) === 'warn';
  const resultsFile = reader.path('results-file');
  if (resultsFile !== undefined && !/\.(csv|json)$/i.test(resultsFile)) {
    reader.refuse('results-file', 'must end in .csv or .json, which decides its format.');
  }
  const manifestPath = reader.path('manifest');
  if (resultsFile !== undefined && manifestPath !== undefined && isSameFile(resultsFile, manifestPath)) {
    reader.refuse('results-file', 'is the manifest, which it would replace. Give another path.');
  }
  const certificateDirectory = reader.path('certificate-directory');
  const format = reader.oneOf('certificate-format', CERTIFICATE_FORMATS) ?? 'pem';
  const keyDirectory = reader.path('key-directory');
  const newAtRenewal = reader.boolean('new-key-at-renewal') ?? false;
  const keyType = reader.oneOf('key-type', KEY_TYPES);
  const requestsPerMinute = reader.integer('requests-per-minute', { min: 1 }) ?? 333;
  const comments = reader.boolean('comment') ?? false;
  const token = reader.raw('github-token');
  const comment = comments && !apply ? { token } : undefined;
  const limits = readLimits(reader);
  const defaults = await readDefaultsInput(reader);
  const manifest = await readManifestInput(reader, manifestPath);
  const read =
    manifest &&
    (await readRows(manifest, {
      defaults,
      limits,
      devkey: reader.raw('devkey'),
      now,
      renewBeforeDays,
      allowSamePerson,
    }));

  const invalid = (error: ActionError, problems: Problem[], ofList: ProblemList | undefined) =>
    new InvalidList(error, {
      fleet,
      path: manifestPath,
      comment,
      problems,
      placed:
        manifestPath === undefined || ofList === undefined
          ? []
          : placesOf(manifestPath, ofList.listed().shown, manifest),
    });
  const problems = [...reader.problems, ...(read === undefined ? [] : manifestProblems(read.problems))];
  if (credentials === undefined || read === undefined || problems.length > 0) {
    throw invalid(new ActionError('invalid_input', reportProblems(problems)), problems, read?.problems);
  }
  if (read.refusals.size > 0) {
    const refusals = manifestProblems(read.refusals);
    const lines = refusals.map(({ input, text }) => `- ${input}: ${text}`);
    throw invalid(notAllowed('these orders', lines), refusals, read.refusals);
  }
  return {
    credentials,
    fleet,
    manifestPath: manifestPath ?? '',
    rows: read.rows,
    apply,
    renewBeforeDays,
    allowSamePerson,
    maxOrders,
    maxRevocations,
    warnsOverLimit,
    resultsFile,
    certificates:
      certificateDirectory === undefined ? undefined : { directory: certificateDirectory, format },
    keys:
      keyDirectory === undefined
        ? undefined
        : { directory: keyDirectory, type: keyType, password, newAtRenewal },
    requestsPerMinute,
    comment,
    remarks: [
      ...remarksOnPlaces(env, { 'key-directory': keyDirectory && join(keyDirectory, 'key') }),
      ...read.remarks,
    ],
  };
}

function readFleetName(reader: InputReader): string {
  const name = reader.raw('fleet') ?? '';
  if (isFleetName(name, 16)) return name;
  reader.refuse(
    'fleet',
    name === ''
      ? 'is required. Give the fleet a name, which never changes.'
      : 'must be 1 to 16 letters (A-Z, a-z) and digits, with single hyphens only between them.',
  );
  return '';
}

async function readDefaultsInput(reader: InputReader): Promise<Cells> {
  const text = reader.raw('defaults');
  if (text === undefined) return new Map();
  const { defaults, columns, problems } = readDefaults(text);
  const unknown = [...columns].filter(([column]) => !isColumn(column));
  for (const problem of [
    ...problems.listed().shown,
    ...unknown.map(([column, place]) => ({ ...place, text: unknownColumn(column, []) })),
    ...problemsOfDefaults(defaults),
  ]) {
    reader.refuse('defaults', placed(problem));
  }
  return defaults;
}

async function readManifestInput(
  reader: InputReader,
  path: string | undefined,
): Promise<Manifest | undefined> {
  if (path === undefined) {
    return reader.raw('manifest') === undefined
      ? reader.refuse('manifest', 'is required. Give the path of the list of certificates.')
      : undefined;
  }
  const manifest = await readManifest(path);
  return typeof manifest === 'string' ? reader.refuse('manifest', manifest) : manifest;
}

/** The problems of a list as those of the input `manifest`. */
function manifestProblems(problems: ProblemList): Problem[] {
  const { shown, others } = problems.listed();
  const lines = shown.map((problem): Problem => {
    return { input: problem.ofDefaults ? 'defaults' : 'manifest', text: placed(problem) };
  });
  return others === 0
    ? lines
    : [...lines, { input: 'manifest', text: `and ${others} more ${others === 1 ? 'problem' : 'problems'}.` }];
}
