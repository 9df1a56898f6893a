import { expect } from 'vitest';
import { ActionError } from '../src/base/errors.ts';
import { type Inputs, readInputs } from '../src/inputs/order.ts';
import { environment } from './fixtures.ts';

export const NOW = new Date('2026-11-23T12:00:00Z');
export const KEY = 'K3Y-0123456789abcdefghij';
export const ADA = {
  devkey: KEY,
  'product-id': 'client_premium',
  'common-name': 'Ada Lovelace',
  emails: 'ada@example.org',
  'organization-id': '112233',
  'validity-years': '1',
};

export const privateKey = '-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49\n-----END PRIVATE KEY-----';

export async function read(more: Record<string, string> = {}): Promise<Inputs> {
  return await readInputs(environment({ ...ADA, ...more }), NOW);
}

export async function failure(inputs: Record<string, string>): Promise<ActionError> {
  try {
    await readInputs(environment(inputs), NOW);
  } catch (error) {
    if (error instanceof ActionError) return error;
    throw error;
  }
  throw new Error('the inputs were accepted');
}

export const HEAD =
  'The inputs cannot be used, so nothing was sent to DigiCert. Correct this, then start a new run; re-run the job if only a secret or variable was wrong:';

export async function problems(more: Record<string, string>): Promise<string[]> {
  const { code, message } = await failure({ ...ADA, ...more });
  const [head, ...lines] = message.split('\n');
  expect([code, head]).toEqual(['invalid_input', HEAD]);
  return lines.map((line) => line.replace(/^- /, ''));
}
