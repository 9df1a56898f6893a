// `npm run sandbox`: the simulator as a program, for trying a workflow before spending money.

import { parseArgs } from 'node:util';
import { faultRule } from './control.ts';
import { optionsFrom, type SandboxOptions } from './options.ts';
import { documentedLimits, startSandbox } from './sandbox.ts';

const choices = {
  approval: ['automatic', 'one-step', 'two-step'],
  reference: ['stored', 'dropped', 'refused', 'unknown-field', 'unique'],
  'reference-missing': ['not-found', 'generic-not-found', 'empty-list', 'no-list', 'contradiction'],
  lookups: ['open', 'blind', 'denied', 'unauthorized', 'page'],
  answer: [
    ...['plain', 'id-only', 'string-ids', 'null-certificate', 'zero-certificate'],
    ...['odd-objects', 'rejected', 'with-organization', 'with-chain'],
  ],
  'lookup-answer': ['plain', 'string-ids', 'null-certificate', 'zero-certificate', 'odd-objects'],
  'list-filters': ['honoured', 'ignored'],
  errors: ['array', 'object'],
  'email-validation': ['validated', 'unvalidated'],
  downloads: [
    ...[
      'plain',
      'duplicated',
      'reordered',
      'no-root',
      'leaf-only',
      'wrong-key',
      'wrong-emails',
      'wrong-usage',
    ],
    ...['expired', 'not-yet-valid', 'foreign-chain', 'other-order', 'truncated', 'html', 'empty', 'huge'],
  ],
} as const;

const usage = `npm run sandbox -- [options]

  --port <number>            default 8080
  --key <text>               the DEVKEY that is accepted
${Object.entries(choices)
  .map(([name, values]) => `  --${name} ${values.join(' | ')}`)
  .join('\n')}
  --issuance <immediate | never | number>   number: reads of order info before it is issued
  --approved-after <number>  reads of order info until a waiting request approves itself
  --lookup-lag <number>      look-ups that do not see a new order yet
  --certificate-id-late
  --options '{"cancelWord":"CANCELED"}'  any option of sandbox/options.ts, as JSON
  --now <time>               what time it is in the account, such as 2027-01-31T08:00:00Z; it goes on
  --seed <number>            issued orders that exist already
  --rate-limits              answers 429 as the service does
  --fault '{"method":"POST","path":"/order","fault":{"kind":"reset","when":"after"}}'   may be repeated
`;

function fail(message: string): never {
  console.error(`${message}\n\n${usage}`);
  process.exit(2);
}

function whole(name: string, value: string): number {
  if (!/^\d{1,6}$/.test(value)) fail(`--${name} must be a whole number`);
  return Number(value);
}

const text = { type: 'string' } as const;
const definitions = {
  port: text,
  key: text,
  issuance: text,
  'approved-after': text,
  'lookup-lag': text,
  approval: text,
  reference: text,
  'reference-missing': text,
  lookups: text,
  answer: text,
  'lookup-answer': text,
  'list-filters': text,
  errors: text,
  'email-validation': text,
  downloads: text,
  'certificate-id-late': { type: 'boolean' },
  options: text,
  now: text,
  seed: text,
  'rate-limits': { type: 'boolean' },
  fault: { type: 'string', multiple: true },
  help: { type: 'boolean' },
} as const;

function readArguments() {
  try {
    return parseArgs({ options: definitions }).values;
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

const values = readArguments();
if (values.help) {
  console.log(usage);
  process.exit(0);
}

const chosen = Object.entries(choices).flatMap(([name, allowed]) => {
  const value = values[name as keyof typeof choices];
  if (value === undefined) return [];
  if (!(allowed as readonly string[]).includes(value)) fail(`--${name} must be one of ${allowed.join(', ')}`);
  return [[name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()), value]];
});

const { issuance } = values;
const options: SandboxOptions = {
  ...Object.fromEntries(chosen),
  port: whole('port', values.port ?? '8080'),
  ...(values.key ? { key: values.key } : {}),
  ...(issuance === 'immediate' || issuance === 'never'
    ? { issuance }
    : issuance
      ? { issuance: { polls: whole('issuance', issuance) } }
      : {}),
  ...(values['approved-after'] ? { approvedAfter: whole('approved-after', values['approved-after']) } : {}),
  ...(values['lookup-lag'] ? { lookupLag: whole('lookup-lag', values['lookup-lag']) } : {}),
  ...(values['rate-limits'] ? { rateLimits: documentedLimits } : {}),
  certificateIdLate: values['certificate-id-late'] ?? false,
  ...(values.options === undefined ? {} : (optionsFrom(values.options) ?? fail('--options are unknown'))),
  log: (line) => console.log(line),
};
const moment = values.now === undefined ? undefined : new Date(values.now);
if (moment && Number.isNaN(moment.getTime())) fail('--now must be a time, such as 2027-01-31T08:00:00Z');
const rules = (values.fault ?? []).map(
  (json) => faultRule(json) ?? fail(`--fault is not a fault rule: ${json}`),
);

const sandbox = await startSandbox(options).catch((error: NodeJS.ErrnoException) => {
  console.error(`Cannot listen on port ${options.port}: ${error.message}. Choose another one with --port.`);
  process.exit(1);
});
for (const rule of rules) sandbox.play(rule);
if (moment) sandbox.setClock(moment);
if (values.seed) sandbox.seedOrders(whole('seed', values.seed));
console.log(`CertCentral sandbox, no money involved.

  Orders:  ${sandbox.origin}/   (approve, issue and revoke there with a click)
  api-url: ${sandbox.url}
  devkey:  ${sandbox.key}
  organization-id: 112233, container-id: 445566

  curl -H 'X-DC-DEVKEY: ${sandbox.key}' ${sandbox.url}/user/me
  curl ${sandbox.origin}/sandbox/orders
  curl -X POST ${sandbox.origin}/sandbox/orders/<id>/approve    (issue, reject, cancel, validate-emails)
  curl -X POST ${sandbox.origin}/sandbox/clock -d '{"days":30}'
  curl -X POST ${sandbox.origin}/sandbox/faults -d '{"path":"/order","fault":{"kind":"html"}}'

Stop it with Ctrl+C. Requests:`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    sandbox.close().then(() => process.exit(0));
  });
}
