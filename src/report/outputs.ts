import * as core from '@actions/core';
import { ActionError } from '../base/errors.ts';
import type { Action } from '../domain/actions.ts';
import { reasonOf } from './runner-files.ts';

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

/** Sets outputs, and knows what was set. */
export type Outputs = {
  /** Sets an output; a value that is not known, or is set already, changes nothing. */
  set(name: OutputName, value: string | undefined): void;
  get(name: OutputName): string | undefined;
  /** Whether the action has this output. */
  has(name: OutputName): boolean;
};

/** @param action outputs that it does not have are not set */
export function openOutputs(action: Action): Outputs {
  const written = new Map<OutputName, string>();
  const has = (name: OutputName) => (OUTPUTS[name] as readonly Action[]).includes(action);
  return {
    set(name, value) {
      if (value === undefined || written.get(name) === value || !has(name)) return;
      writeOutput(name, value);
      written.set(name, value);
    },
    get: (name) => written.get(name),
    has,
  };
}

/** @throws {ActionError} `internal_error` where the runner's file cannot be written, on a full disk for example */
function writeOutput(name: OutputName, value: string): void {
  try {
    core.setOutput(name, value);
  } catch (error) {
    throw new ActionError(
      'internal_error',
      `The output ${name} could not be written to GITHUB_OUTPUT (${reasonOf(error)}), so later steps would not see it. ` +
        'The log says what was done until then. Make room on the runner, look whether the log names an order, and run ' +
        'the job again.',
      { cause: error },
    );
  }
}
