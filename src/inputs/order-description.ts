import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';
import type { Remark } from '../base/remark.ts';
import { valueProblem } from '../domain/not-a-name.ts';
import { INDICATORS, type Indicator, productOf } from '../domain/products.ts';
import { readAdditionalParameters } from './additional-parameters.ts';
import { readEmails } from './email-inputs.ts';
import type { InputReader } from './input-reader.ts';
import { refuseEntries } from './list-inputs.ts';
import { readCommonName, readDepartments, readPersonName } from './name-inputs.ts';
import { readOrganizationId } from './organization-input.ts';

/** The inputs that describe the order, each strictly read but not yet checked together. */
export type OrderInputs = {
  productId: string;
  commonName: string | undefined;
  emails: string[];
  organizationId: number | undefined;
  signatureHash: 'sha256';
  organizationUnits: string[];
  csr: string | undefined;
  firstName: string | undefined;
  lastName: string | undefined;
  pseudonym: string | undefined;
  indicator: Indicator | undefined;
  profileType: ProfileType | undefined;
  primaryUsage: PrimaryUsage | undefined;
  additionalUsages: string[];
  validityYears: number | undefined;
  validityDays: number | undefined;
  customExpirationDate: string | undefined;
  autoRenew: number | undefined;
  renewalOfOrderId: number | undefined;
  skipApproval: boolean;
  containerId: number | undefined;
  customFields: { metadata_id: number; value: string }[];
  paymentMethod: PaymentMethod | undefined;
  comments: string | undefined;
  additionalParameters: Record<string, unknown> | undefined;
};

export type ProfileType = 'strict' | 'multipurpose';
export type PrimaryUsage = 'signing' | 'key_management' | 'dual_use';
export type PaymentMethod = 'balance' | 'card' | 'profile';

/** A CSR with an RSA-4096 key and many names has some 5 KB; more is another file. */
const MAX_CSR_BYTES = 64 * 1024;

/**
 * Reads the inputs that describe the order, one by one.
 *
 * @param devkey the key, which people put into the wrong input
 */
export async function readOrder(reader: InputReader, devkey: string | undefined): Promise<OrderInputs> {
  const productId = readProductId(reader, devkey);
  const validityYears = readYears(reader, productId);
  return {
    productId,
    commonName: readCommonName(reader),
    emails: readEmails(reader),
    organizationId: readOrganizationId(reader),
    signatureHash: reader.oneOf('signature-hash', ['sha256']) ?? 'sha256',
    organizationUnits: readDepartments(reader),
    csr: await readCsrInputs(reader),
    firstName: readPersonName(reader, 'first-name'),
    lastName: readPersonName(reader, 'last-name'),
    pseudonym: readPersonName(reader, 'pseudonym'),
    indicator: reader.oneOf('common-name-indicator', INDICATORS),
    profileType: reader.oneOf('profile-type', ['strict', 'multipurpose']),
    primaryUsage: reader.oneOf('primary-usage', ['signing', 'key_management', 'dual_use']),
    additionalUsages: reader.list('additional-usages'),
    validityYears,
    validityDays: reader.integer('validity-days', { min: 1 }),
    customExpirationDate: readDate(reader),
    autoRenew: reader.integer('auto-renew', { min: 0 }),
    renewalOfOrderId: reader.integer('renewal-of-order-id', { min: 1 }),
    skipApproval: reader.boolean('skip-approval') ?? false,
    containerId: reader.integer('container-id', { min: 1 }),
    customFields: readCustomFields(reader),
    paymentMethod: reader.oneOf('payment-method', ['balance', 'card', 'profile']),
    comments: reader.text('comments', { multiline: true }),
    additionalParameters: readAdditionalParameters(reader),
  };
}

/** One or two years; of some products the account decides. */
function readYears(reader: InputReader, productId: string): number | undefined {
  if (productId !== '' && productOf(productId).validityByAccount) {
    return reader.integer('validity-years', { min: 1, max: 100 });
  }
  const years = reader.oneOf('validity-years', ['1', '2']);
  return years === undefined ? undefined : Number(years);
}

/** The product's ID, or an empty text if it cannot be used: messages name the product. */
function readProductId(reader: InputReader, devkey: string | undefined): string {
  const productId = reader.raw('product-id');
  if (productId === undefined)
    reader.refuse('product-id', 'is required. Give a product ID, such as client_authentication_plus.');
  else if (productId === devkey)
    reader.refuse('product-id', 'contains the API key, which belongs only in devkey.');
  else if (/^[a-z0-9_]+$/.test(productId)) return productId;
  else {
    const allowed = 'is not a product ID: only lower-case letters, digits and underscores are allowed.';
    reader.refuse('product-id', `${reader.quote(productId)} ${allowed}`);
  }
  return '';
}

/** Reads `csr` or `csr-file` as PEM; only the outer form is looked at. */
export async function readCsrInputs(reader: InputReader): Promise<string | undefined> {
  const text = reader.raw('csr');
  const path = reader.path('csr-file');
  if (text !== undefined && path !== undefined) {
    return reader.refuse('csr-file', 'Set only one of csr and csr-file.');
  }
  const source = path === undefined ? text : readCsrFile(reader, path);
  if (source === undefined) return undefined;
  const { readCsr } = await import(/* webpackChunkName: 'csr' */ '../certificate/csr.ts');
  const csr = readCsr(source);
  if ('pem' in csr) return csr.pem;
  return text === undefined
    ? reader.refuse('csr-file', `${csr.problem}.`)
    : reader.refuse('csr', `${csr.problem}.${csrHint(text, csr.problem)}`);
}

/** The usual mistake behind a problem of the input csr. */
function csrHint(text: string, problem: string): string {
  if (problem.startsWith('has a PEM header')) {
    return ' The text was cut or lost its line breaks; use csr-file or base64.';
  }
  const isOneShortLine = text.length < 150 && /^\S*[/\\.]\S*$/.test(text);
  return problem === 'is neither PEM nor base64' || (problem.startsWith('is base64') && isOneShortLine)
    ? ' If this is a path, use csr-file.'
    : '';
}

function readCsrFile(reader: InputReader, path: string): Buffer | undefined {
  let bytes: Buffer | undefined;
  try {
    bytes = readSmallFile(path, MAX_CSR_BYTES);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    return reader.refuse('csr-file', `cannot be read (${code}). Paths are relative to the workspace.`);
  }
  if (bytes === undefined) {
    return reader.refuse(
      'csr-file',
      'is not a regular file: a directory, a pipe or a device. Give the path of a file.',
    );
  }
  return bytes.length > MAX_CSR_BYTES
    ? reader.refuse('csr-file', 'is larger than any CSR (64 KiB). Give the path of a CSR.')
    : bytes;
}

/**
 * The bytes of a file, or its first ones if it has more than `limit`; `undefined` if it is no
 * regular file. A pipe or a device could keep a reader waiting forever, and some files have no end.
 */
function readSmallFile(path: string, limit: number): Buffer | undefined {
  if (!statSync(path).isFile()) return undefined;
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    if (!fstatSync(file).isFile()) return undefined;
    const bytes = Buffer.alloc(limit + 1);
    let length = 0;
    for (;;) {
      const read = readSync(file, bytes, length, bytes.length - length, null);
      length += read;
      if (read === 0 || length === bytes.length) return bytes.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

/** Parses the CSR that was given, before it is paid for. The X.509 library is loaded only here. */
export async function checkOwnCsr(order: OrderInputs, reader: InputReader, remarks: Remark[]): Promise<void> {
  if (order.csr === undefined) return;
  const { checkCsr } = await import(/* webpackChunkName: 'csr' */ '../certificate/csr-check.ts');
  const { problems, warnings } = await checkCsr(order.csr, order);
  const input = reader.raw('csr') === undefined ? 'csr-file' : 'csr';
  for (const problem of problems) reader.refuse(input, problem);
  for (const text of warnings) remarks.push({ level: 'warning', text: `${input} ${text}` });
}

function readDate(reader: InputReader): string | undefined {
  const text = reader.raw('custom-expiration-date');
  if (text === undefined) return undefined;
  // A date that does not exist (2027-02-29) is either not parsed or comes back as another one.
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  const real = date !== undefined && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
  return real
    ? text
    : reader.refuse(
        'custom-expiration-date',
        `${reader.quote(text)} is not a date in the form yyyy-MM-dd, such as 2027-12-31.`,
      );
}

function readCustomFields(reader: InputReader): { metadata_id: number; value: string }[] {
  const fields = new Map<number, string>();
  const lines = (reader.text('custom-fields', { multiline: true }) ?? '').split(/\r?\n|\r/);
  refuseEntries(reader, 'custom-fields', lines, (line, index) => {
    if (line.trim() === '') return undefined;
    const match = /^\s*([1-9]\d*)\s*=\s*(\S.*?)\s*$/.exec(line);
    const id = Number(match?.[1]);
    if (match === null || !Number.isSafeInteger(id)) {
      return `line ${index + 1} is not of the form metadata_id=value (12=Accounting).`;
    }
    if (fields.has(id)) return `line ${index + 1} gives the field ${id} a second time. Remove one of them.`;
    const value = match[2] as string;
    fields.set(id, value);
    const problem = valueProblem(value);
    return problem && `line ${index + 1} ${problem.text}`;
  });
  return [...fields].map(([metadata_id, value]) => ({ metadata_id, value }));
}
