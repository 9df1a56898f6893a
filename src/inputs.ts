import { readFileSync, statSync } from 'node:fs';
import { type CredentialInput, type Credentials, readCredentials } from './credentials.ts';
import { readCsr } from './csr.ts';
import { type Delivery, type DeliveryInput, readDelivery, readWaiting } from './delivery.ts';
import { ActionError } from './errors.ts';
import { type InputReader, inputReader, quoted, reportProblems } from './input-reader.ts';
import type { KeyType } from './key.ts';
import { buildOrder, type OrderBody } from './order-body.ts';
import { type Conceal, concealer } from './privacy.ts';
import { INDICATORS, type Indicator } from './products.ts';
import { readReference } from './reference.ts';
import { checkLimits, type LimitInput, readLimits } from './spend-guard.ts';
import type { Waiting } from './wait.ts';

/** What the order step was asked to do: checked, complete, and not changed afterwards. */
export type Inputs = {
  credentials: Credentials;
  productId: string;
  /** The JSON that will be sent, but for what names the run (`comments`, `alternative_order_id`). */
  body: OrderBody;
  orderReference: string | undefined;
  duplicateGuard: boolean;
  /** Check everything, place nothing. */
  dryRun: boolean;
  waiting: Waiting;
  delivery: Delivery;
  /** The kind of key to make where key-file is given and no CSR. */
  keyType: KeyType;
  /** Place nothing while the order to renew has more days left than this. */
  renewBeforeDays: number | undefined;
  /** What was derived or left out: to be said once, in the log. */
  remarks: Remark[];
  /** Takes the key and people's data out of a text. */
  conceal: Conceal;
};

/** Something the user should know about how the inputs were taken. */
export type Remark = { level: 'notice' | 'warning'; text: string };

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
  validityYears: 1 | 2 | undefined;
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

const KEY_TYPES: readonly KeyType[] = ['ec-p256', 'ec-p384', 'rsa-2048', 'rsa-3072', 'rsa-4096'];

export type ProfileType = 'strict' | 'multipurpose';
export type PrimaryUsage = 'signing' | 'key_management' | 'dual_use';
export type PaymentMethod = 'balance' | 'card' | 'profile';

export type InputName =
  | CredentialInput
  | 'product-id'
  | 'common-name'
  | 'emails'
  | 'organization-id'
  | 'signature-hash'
  | 'organization-units'
  | 'csr'
  | 'csr-file'
  | 'first-name'
  | 'last-name'
  | 'pseudonym'
  | 'common-name-indicator'
  | 'profile-type'
  | 'primary-usage'
  | 'additional-usages'
  | 'validity-years'
  | 'validity-days'
  | 'custom-expiration-date'
  | 'auto-renew'
  | 'renewal-of-order-id'
  | 'skip-approval'
  | 'container-id'
  | 'custom-fields'
  | 'payment-method'
  | 'comments'
  | 'additional-parameters'
  | LimitInput
  | 'order-reference'
  | 'duplicate-guard'
  | 'dry-run'
  | 'key-type'
  | 'renew-before-days'
  | DeliveryInput;

/** A CSR with an RSA-4096 key and many names has some 5 KB; more is another file. */
const MAX_CSR_BYTES = 64 * 1024;

/**
 * Reads and checks all inputs of the order step, one by one and together.
 *
 * @param env the step's environment; inputs are its `INPUT_<NAME>` variables
 * @param now today, for the checks of dates
 * @param mask registers the key with the runner's log filter
 * @throws {ActionError} `invalid_input` or `not_allowed`, with every problem in one message
 */
export async function readInputs(
  env: NodeJS.ProcessEnv,
  now: Date,
  mask: (secret: string) => void,
): Promise<Inputs> {
  const reader = inputReader<InputName>(env);
  const credentials = readCredentials(reader, mask);
  const order = readOrder(reader);
  const orderReference = readReference(reader);
  const duplicateGuard = reader.boolean('duplicate-guard') ?? true;
  if (orderReference !== undefined && !duplicateGuard) {
    reader.refuse('order-reference', 'has no effect with duplicate-guard: false. Give one or the other.');
  }
  const dryRun = reader.boolean('dry-run') ?? false;
  const remarks: Remark[] = [];
  const body = buildOrder(order, { now, reader, remarks });
  const limits = readLimits(reader);
  const waiting = readWaiting(reader);
  const delivery = readDelivery(reader, mask);
  const secrets = [credentials?.devkey, delivery.keyPassword, delivery.pkcs12?.password];
  const conceal = concealer([...secrets, ...personalData(order)]);
  const keyType = reader.oneOf('key-type', KEY_TYPES) ?? 'ec-p256';
  const renewBeforeDays = reader.integer('renew-before-days', { min: 0, max: 3650 });
  if (renewBeforeDays !== undefined && order.renewalOfOrderId === undefined) {
    reader.refuse('renew-before-days', 'needs renewal-of-order-id: the order whose days are counted.');
  }
  await checkOwnCsr(order, reader, remarks);

  if (credentials === undefined || reader.problems.length > 0) {
    throw new ActionError('invalid_input', reportProblems(reader.problems, conceal));
  }
  checkLimits(limits, order, body);
  return {
    credentials,
    productId: order.productId,
    body,
    orderReference,
    duplicateGuard,
    dryRun,
    waiting,
    delivery,
    keyType,
    renewBeforeDays,
    remarks,
    conceal,
  };
}

function readOrder(reader: InputReader<InputName>): OrderInputs {
  const productId = reader.raw('product-id') ?? '';
  if (productId === '') reader.refuse('product-id', 'is required, for example client_premium.');
  else if (!/^[a-z0-9_]+$/.test(productId)) {
    reader.refuse(
      'product-id',
      `${quoted(productId)} may hold lower-case letters, digits and underscores alone.`,
    );
  }
  const years = reader.oneOf('validity-years', ['1', '2']);
  return {
    productId,
    commonName: reader.text('common-name'),
    emails: readEmails(reader),
    organizationId: reader.integer('organization-id', { min: 1 }),
    signatureHash: reader.oneOf('signature-hash', ['sha256']) ?? 'sha256',
    organizationUnits: reader.list('organization-units'),
    csr: readCsrInputs(reader),
    firstName: reader.text('first-name'),
    lastName: reader.text('last-name'),
    pseudonym: reader.text('pseudonym'),
    indicator: reader.oneOf('common-name-indicator', INDICATORS),
    profileType: reader.oneOf('profile-type', ['strict', 'multipurpose']),
    primaryUsage: reader.oneOf('primary-usage', ['signing', 'key_management', 'dual_use']),
    additionalUsages: reader.list('additional-usages'),
    validityYears: years === undefined ? undefined : years === '1' ? 1 : 2,
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

function personalData(order: OrderInputs): (string | undefined)[] {
  return [
    order.commonName,
    order.firstName,
    order.lastName,
    order.pseudonym,
    order.csr,
    order.csr?.replace(/-----[A-Z ]+-----|\s/g, ''),
    ...order.emails,
    ...order.customFields.map((field) => field.value),
    ...strings(order.additionalParameters),
  ];
}

/** Every string in a JSON value: fields that this action does not know may hold people's data. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** Domains that no mailbox on the Internet can have, so that DigiCert cannot reach it. */
const UNREACHABLE = /\.(local|localhost|internal|invalid|onion|lan|home\.arpa|onmicrosoft\.com)$/i;

function readEmails(reader: InputReader<InputName>): string[] {
  const emails = reader.list('emails');
  if (emails.length === 0 && !reader.problems.some(({ input }) => input === 'emails')) {
    reader.refuse('emails', 'is required: one or more addresses, separated by newlines or commas.');
  }
  const seen = new Set<string>();
  emails.forEach((email, index) => {
    const place = emails.length === 1 ? 'the address' : `address ${index + 1} of ${emails.length}`;
    if (!isEmail(email))
      reader.refuse('emails', `${place} is not a valid e-mail address (name@example.com).`);
    else if (UNREACHABLE.test(email)) {
      reader.refuse(
        'emails',
        `${place} is in a domain that DigiCert cannot validate; use a public mail domain.`,
      );
    }
    if (seen.has(email.toLowerCase())) reader.refuse('emails', `${place} is given twice.`);
    seen.add(email.toLowerCase());
  });
  return emails;
}

/** One mailbox as certificates hold it: no display name, no quoting, a domain with a dot; any script. */
export function isEmail(text: string): boolean {
  const at = text.lastIndexOf('@');
  const local = text.slice(0, at);
  const domain = text.slice(at + 1);
  const label = /^[\p{L}\p{N}\p{M}]([\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?$/u;
  const labels = domain.split('.');
  return (
    Buffer.byteLength(local) <= 64 &&
    Buffer.byteLength(text) <= 254 &&
    /^[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+)*$/u.test(local) &&
    labels.length >= 2 &&
    labels.every((part) => part.length <= 63 && label.test(part)) &&
    !/^\d+$/.test(labels.at(-1) as string)
  );
}

function readCsrInputs(reader: InputReader<InputName>): string | undefined {
  const text = reader.raw('csr');
  const path = reader.raw('csr-file');
  if (text !== undefined && path !== undefined) {
    return reader.refuse('csr-file', 'and csr are both given; give one of them.');
  }
  if (path !== undefined) return readCsrFile(reader, path);
  if (text === undefined) return undefined;
  const csr = readCsr(text);
  return 'pem' in csr ? csr.pem : reader.refuse('csr', `${csr.problem}.`);
}

function readCsrFile(reader: InputReader<InputName>, path: string): string | undefined {
  let bytes: Buffer;
  try {
    if (statSync(path).size > MAX_CSR_BYTES)
      return reader.refuse('csr-file', 'is larger than any CSR (64 KiB).');
    bytes = readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    return reader.refuse('csr-file', `cannot be read (${code}). Paths are relative to the workspace.`);
  }
  const csr = readCsr(bytes);
  return 'pem' in csr ? csr.pem : reader.refuse('csr-file', `${csr.problem}.`);
}

/** Parses the CSR that was given, before it is paid for. The X.509 library is loaded only here. */
async function checkOwnCsr(
  order: OrderInputs,
  reader: InputReader<InputName>,
  remarks: Remark[],
): Promise<void> {
  if (order.csr === undefined) return;
  const { checkCsr } = await import('./csr-check.ts');
  const { problems, warnings } = await checkCsr(order.csr, order);
  const input = reader.raw('csr') === undefined ? 'csr-file' : 'csr';
  for (const problem of problems) reader.refuse(input, problem);
  for (const text of warnings) remarks.push({ level: 'warning', text: `${input} ${text}` });
}

function readDate(reader: InputReader<InputName>): string | undefined {
  const text = reader.raw('custom-expiration-date');
  if (text === undefined) return undefined;
  // A date that does not exist (2027-02-29) is either not parsed or comes back as another one.
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  const real = date !== undefined && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
  return real
    ? text
    : reader.refuse('custom-expiration-date', `${quoted(text)} is not a date in the form yyyy-MM-dd.`);
}

function readCustomFields(reader: InputReader<InputName>): { metadata_id: number; value: string }[] {
  const fields: { metadata_id: number; value: string }[] = [];
  const lines = (reader.text('custom-fields', { multiline: true }) ?? '').split(/\r?\n|\r/);
  lines.forEach((line, index) => {
    if (line.trim() === '') return;
    const match = /^\s*([1-9]\d*)\s*=\s*(\S.*?)\s*$/.exec(line);
    const id = Number(match?.[1]);
    if (match === null || !Number.isSafeInteger(id)) {
      reader.refuse(
        'custom-fields',
        `line ${index + 1} is not of the form metadata_id=value (12=Accounting).`,
      );
    } else if (fields.some((field) => field.metadata_id === id)) {
      reader.refuse('custom-fields', `line ${index + 1} gives the field ${id} a second time.`);
    } else fields.push({ metadata_id: id, value: match[2] as string });
  });
  return fields;
}

function readAdditionalParameters(reader: InputReader<InputName>): Record<string, unknown> | undefined {
  const text = reader.raw('additional-parameters');
  if (text === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return reader.refuse(
      'additional-parameters',
      'is not valid JSON. Give an object such as {"locale": "de"}.',
    );
  }
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : reader.refuse('additional-parameters', 'is JSON, but not an object such as {"locale": "de"}.');
}
