import { ActionError, type ErrorCode } from '../base/errors.ts';
import type { Action } from '../domain/actions.ts';
import { shown } from './log.ts';
import { reasonOf, setOutput } from './runner-files.ts';

/**
 * Every output and the actions that have it. The `action.yml`s, which describe them, and the
 * documents are compared with this by tests.
 */
export const OUTPUTS = {
  'order-id': ['order', 'collect', 'approve', 'reissue', 'revoke'],
  'order-url': ['order', 'collect', 'approve', 'reissue', 'revoke'],
  'order-reference': ['order', 'collect', 'reissue'],
  'order-created': ['order', 'collect', 'reissue'],
  'order-status': ['order', 'collect', 'approve', 'reissue', 'revoke'],
  'request-id': ['order', 'collect', 'approve', 'reissue', 'revoke'],
  'request-status': ['order', 'collect', 'approve', 'reissue', 'revoke'],
  'certificate-id': ['order', 'collect', 'reissue'],
  'organization-id': ['order'],
  'certificate-file': ['order', 'collect', 'reissue'],
  'pkcs12-file': ['order', 'collect', 'reissue'],
  'serial-number': ['order', 'collect', 'reissue'],
  thumbprint: ['order', 'collect', 'reissue'],
  'not-before': ['order', 'collect', 'reissue'],
  'not-after': ['order', 'collect', 'reissue'],
  issuer: ['order', 'collect', 'reissue'],
  'days-remaining': ['order', 'collect', 'reissue'],
  preflight: ['order'],

  csr: ['key'],
  'csr-file': ['key'],
  'key-file': ['order', 'key', 'reissue'],
  'key-created': ['order', 'key', 'reissue'],
  'public-key-sha256': ['key'],

  changed: ['approve', 'reissue', 'revoke'],
  'action-taken': ['revoke'],

  count: ['inventory'],
  'issued-count': ['inventory'],
  'expiring-count': ['inventory'],
  'pending-count': ['inventory'],
  'next-expiry': ['inventory'],
  'expiring-order-ids': ['inventory'],
  'inventory-file': ['inventory'],
  'manifest-file': ['inventory'],

  'to-order': ['fleet'],
  'to-renew': ['fleet'],
  'to-revoke': ['fleet'],
  current: ['fleet'],
  waiting: ['fleet'],
  problems: ['fleet'],
  gone: ['fleet'],
  'has-changes': ['fleet'],
  ordered: ['fleet'],
  renewed: ['fleet'],
  revoked: ['fleet'],
  failed: ['fleet'],
  unknown: ['fleet'],
  'not-attempted': ['fleet'],
  'results-file': ['fleet'],

  'error-code': ['order', 'collect', 'key', 'approve', 'reissue', 'revoke', 'inventory', 'fleet'],
} as const satisfies Record<string, readonly Action[]>;

export type OutputName = keyof typeof OUTPUTS;

/** The names of one action's outputs, in the order of the table. */
export function outputsOf(action: Action): OutputName[] {
  const entries = Object.entries(OUTPUTS) as [OutputName, readonly Action[]][];
  return entries.filter(([, actions]) => actions.includes(action)).map(([name]) => name);
}

/** Sets outputs, and keeps the names of those that are set. */
export type Outputs = {
  /** Sets an output; a value that is undefined, or is set already, changes nothing. */
  set(name: OutputName, value: string | undefined): void;
  get(name: OutputName): string | undefined;
  /** Whether the action has this output. */
  has(name: OutputName): boolean;
};

/** Our own: paths as the user gave them, in which no control character is allowed, and a CSR with its lines. */
const VERBATIM = /-file$|^csr$/;
/** Actions that change nothing at CertCentral. */
const HARMLESS: readonly Action[] = ['collect', 'key', 'inventory'];

/** @param action outputs that it does not have are not set */
export function openOutputs(action: Action): Outputs {
  const written = new Map<OutputName, string>();
  const has = (name: OutputName) => (OUTPUTS[name] as readonly Action[]).includes(action);
  return {
    set(name, value) {
      if (value === undefined || !has(name)) return;
      const text = VERBATIM.test(name) ? value : shown(value);
      if (written.get(name) === text) return;
      try {
        setOutput(name, text);
      } catch (error) {
        throw unwritable(name, HARMLESS.includes(action) ? 'invalid_input' : 'unknown_outcome', error);
      }
      written.set(name, text);
    },
    get: (name) => written.get(name),
    has,
  };
}

/** A full disk, for example. */
function unwritable(name: OutputName, code: ErrorCode, cause: unknown): ActionError {
  return new ActionError(
    code,
    `The output ${name} could not be written to GITHUB_OUTPUT (${reasonOf(cause)}), so later steps would not see it. ` +
      'The log shows what was done until then. Make room on the runner, check whether the log names an order, and run ' +
      'the job again.',
    { cause },
  );
}
