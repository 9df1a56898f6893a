import { readFileSync, statSync } from 'node:fs';
import { domainToASCII } from 'node:url';
import { type CredentialInput, type Credentials, readCredentials } from './credentials.ts';
import { readCsr } from './csr.ts';
import { ActionError } from './errors.ts';
import { type InputReader, inputReader, type Problem, quoted } from './input-reader.ts';
import { buildOrder, type OrderBody } from './order-body.ts';
import { type Conceal, concealer } from './privacy.ts';
import { INDICATORS, type Indicator } from './products.ts';

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
  | 'allowed-products'
  | 'allowed-organization-ids'
  | 'allowed-email-domains'
  | 'order-reference'
  | 'duplicate-guard'
  | 'dry-run';

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
export function readInputs(env: NodeJS.ProcessEnv, now: Date, mask: (secret: string) => void): Inputs {
  const reader = inputReader<InputName>(env);
  const credentials = readCredentials(reader, mask);
  const order = readOrder(reader);
  const conceal = concealer([credentials?.devkey, ...personalData(order)]);
  const orderReference = readReference(reader);
  const duplicateGuard = reader.boolean('duplicate-guard') ?? true;
  if (orderReference !== undefined && !duplicateGuard) {
    reader.refuse('order-reference', 'has no effect with duplicate-guard: false. Give one or the other.');
  }
  const dryRun = reader.boolean('dry-run') ?? false;
  const remarks: Remark[] = [];
  const body = buildOrder(order, { now, reader, remarks });
  const limits = readLimits(reader);

  if (credentials === undefined || reader.problems.length > 0) {
    throw new ActionError('invalid_input', report(reader.problems, conceal));
  }
  checkLimits(limits, order, body);
  return {
    credentials,
    productId: order.productId,
    body,
    orderReference,
    duplicateGuard,
    dryRun,
    remarks,
    conceal,
  };
}

function report(problems: Problem[], conceal: Conceal): string {
  // What a message quotes may be in the wrong input: a key as organization ID, a name as product.
  const lines = problems.map(({ input, text }) => `- ${input}: ${text.replace(/"[^"]*"/g, conceal)}`);
  return `The inputs cannot be used, so nothing was sent to DigiCert. Correct this and run again:\n${lines.join('\n')}`;
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

function readReference(reader: InputReader<InputName>): string | undefined {
  const reference = reader.raw('order-reference');
  if (reference === undefined || /^[A-Za-z0-9-]{1,64}$/.test(reference)) return reference;
  return reader.refuse('order-reference', 'may hold 1 to 64 letters (A-Z, a-z), digits and hyphens alone.');
}

/** What the owner of a reusable workflow lets its callers order; an empty list is no limit. */
type Limits = { products: string[]; organizationIds: string[]; emailDomains: string[] };

function readLimits(reader: InputReader<InputName>): Limits {
  const organizationIds = reader.list('allowed-organization-ids');
  for (const id of organizationIds) {
    if (!/^[1-9]\d*$/.test(id))
      reader.refuse('allowed-organization-ids', `${quoted(id)} is not an organization ID.`);
  }
  const emailDomains = reader.list('allowed-email-domains');
  for (const domain of emailDomains) {
    if (!isEmail(`name@${domain}`))
      reader.refuse('allowed-email-domains', `${quoted(domain)} is not a domain.`);
  }
  return { products: reader.list('allowed-products'), organizationIds, emailDomains };
}

/** Looks at what will be sent, wherever it came from. */
function checkLimits(
  { products, organizationIds, emailDomains }: Limits,
  order: OrderInputs,
  body: OrderBody,
): void {
  const refusals: string[] = [];
  if (products.length > 0 && !products.includes(order.productId)) {
    refusals.push(
      `- product-id: ${quoted(order.productId)} is not one of allowed-products: ${products.join(', ')}.`,
    );
  }
  const organizationId = body.organization?.id;
  if (organizationIds.length > 0 && !organizationIds.includes(String(organizationId))) {
    const given = organizationId === undefined ? 'none is given; it' : `${quoted(String(organizationId))}`;
    refusals.push(
      `- organization-id: ${given} is not one of allowed-organization-ids: ${organizationIds.join(', ')}.`,
    );
  }
  const domains = new Set(emailDomains.map((domain) => domainToASCII(domain)));
  order.emails.forEach((email, index) => {
    if (domains.size > 0 && !domains.has(domainToASCII(email.slice(email.lastIndexOf('@') + 1)))) {
      const place = `address ${index + 1} of ${order.emails.length}`;
      refusals.push(`- emails: ${place} is in none of allowed-email-domains: ${emailDomains.join(', ')}.`);
    }
  });
  if (refusals.length === 0) return;
  throw new ActionError(
    'not_allowed',
    'The owner of this workflow does not allow this order, so nothing was sent to DigiCert:\n' +
      `${refusals.join('\n')}\nOrder something that is allowed, or ask the owner to extend the list.`,
  );
}
